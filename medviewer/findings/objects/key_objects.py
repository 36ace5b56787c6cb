"""A Key Object Selection that points at the slices with findings: "look here"."""

from __future__ import annotations

from highdicom import ko

from medviewer.dicom.series import Series
from medviewer.findings.finding import ResultSet
from medviewer.findings.objects.codes import code
from medviewer.findings.objects.derived import common
from medviewer.findings.objects.sources import distinct, headers
from medviewer.findings.words import LABEL

SERIES_NUMBER = 9006


def key_objects(results: ResultSet, series: Series) -> ko.KeyObjectSelectionDocument | None:
    """The images with findings, marked as of interest; None without findings."""
    if not results.findings:
        return None
    found = headers(series, sorted({finding.slice_index for finding in results.findings}))
    images = distinct(found)
    made = results.provenance
    content = ko.KeyObjectSelection(
        document_title=code("of interest"),
        referenced_objects=images,
        description=f"Findings of {made.model} {made.version}. {LABEL}",
    )
    return ko.KeyObjectSelectionDocument(
        evidence=images,
        content=content,
        **common(results, "key images", SERIES_NUMBER),
    )
