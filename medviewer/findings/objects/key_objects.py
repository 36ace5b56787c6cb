"""A Key Object Selection that points at the slices with findings: "look here"."""

from __future__ import annotations

from highdicom import ko
from pydicom.dataset import Dataset

from medviewer.dicom.series import Series
from medviewer.findings.finding import ResultSet
from medviewer.findings.objects.codes import code
from medviewer.findings.objects.derived import common
from medviewer.findings.objects.sources import distinct, frames_in, headers
from medviewer.findings.words import label_of

SERIES_NUMBER = 9006


def key_objects(results: ResultSet, series: Series) -> ko.KeyObjectSelectionDocument | None:
    """The images with findings, marked as of interest; None without findings."""
    if not results.findings:
        return None
    found = headers(series, sorted({finding.slice_index for finding in results.findings}))
    images = distinct(found)
    model = results.provenance
    content = ko.KeyObjectSelection(
        document_title=code("of interest"),
        referenced_objects=images,
        description=f"Findings of {model.model} {model.version}, weights SHA-256 "
        f"{model.sha256}. {label_of(results)}",
    )
    made = ko.KeyObjectSelectionDocument(
        evidence=images,
        content=content,
        **common(results, "key images", SERIES_NUMBER),
    )
    _name_frames(made, found, series)
    return made


def _name_frames(made: Dataset, found: dict[int, Dataset], series: Series) -> None:
    """Say which frames of a file are meant; highdicom refers to all of it."""
    frames: dict[str, list[int]] = {}
    for index, header in found.items():
        if frames_in(header) > 1:
            one = series.slices[index]
            frames.setdefault(one.sop_instance_uid, []).append(one.frame_number)
    for item in made.ContentSequence:
        for image in item.get("ReferencedSOPSequence") or ():
            named = frames.get(str(image.ReferencedSOPInstanceUID))
            if named:
                image.ReferencedFrameNumber = sorted(named)
