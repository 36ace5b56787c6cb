"""The measurements as CSV, a finding a row, the unit in the name of the column."""

from __future__ import annotations

import csv
import io

from medviewer.findings.reading.lesions_left import lesions_left
from medviewer.findings.reading.overruled import size_source
from medviewer.findings.reading.reader_words import reader_words
from medviewer.findings.spreadsheet import harmless
from medviewer.findings.words import label_of
from medviewer.image.measuring.image_values import RAW
from medviewer.report.study_report import Analysed, StudyReport

COLUMNS = (
    "patient_id",
    "study_instance_uid",
    "series_instance_uid",
    "sop_instance_uid",
    "frame_number",
    "slice_number",
    "finding",
    "lesion",
    "lesion_volume_mm3",
    "label",
    "score",
    "probability",
    "sure",
    "spread",
    "long_diameter_mm",
    "short_diameter_mm",
    "area_mm2",
    "size_calibration",
    "mean",
    "standard_deviation",
    "unit",
    "model",
    "model_version",
    "weights_sha256",
    "mode",
    "reader",
    "use",
)


def measurements_csv(report: StudyReport) -> str:
    """Numbers with all their digits; ``slice_number`` and ``frame_number`` count from 1.

    ``lesion`` is what its findings of several slices share, and so is ``lesion_volume_mm3``.
    ``sure`` is "no" where the model cannot tell the class, ``spread`` how far its networks differ
    (0 to 1). ``size_calibration`` says "FILE, not USER" where the reader calibrated the image
    otherwise.

    A series without findings has a row of its own, whose ``finding`` is "none", or "not
    analysed" where the model refused it: a table of headings alone would say neither that
    nor what it is for.

    A text that a spreadsheet would take for a formula is put behind an apostrophe.
    """
    written = io.StringIO()
    table = csv.writer(written, lineterminator="\n")
    table.writerow(COLUMNS)
    for one in report.analysed:
        for row in _rows(report, one) or [_nothing(report, one)]:
            table.writerow([harmless(cell) if isinstance(cell, str) else cell for cell in row])
    return written.getvalue()


def _rows(report: StudyReport, one: Analysed) -> list[list[object]]:
    made = one.results.provenance
    lesions = {
        finding.identifier: each.lesion
        for each in lesions_left(one.results)
        for finding in each.findings
    }
    return [
        [
            report.patient_id,
            report.study_instance_uid,
            one.results.series_instance_uid,
            finding.sop_instance_uid,
            finding.frame_number,
            finding.slice_index + 1,
            finding.identifier,
            lesion.identifier,
            _or_empty(lesion.volume_mm3),
            finding.label,
            finding.score,
            finding.probabilities.get(finding.label, ""),
            "yes" if finding.sure else "no",
            _or_empty(finding.spread),
            _or_empty(finding.long_diameter_mm),
            _or_empty(finding.short_diameter_mm),
            _or_empty(finding.area_mm2),
            size_source(one.results.overruled, finding),
            _or_empty(finding.mean),
            _or_empty(finding.standard_deviation),
            "" if finding.mean is None else finding.unit or RAW,
            made.model,
            made.version,
            made.sha256,
            made.mode,
            reader_words(one.results, finding),
            label_of(one.results),
        ]
        for finding in one.results.findings
        for lesion in [lesions[finding.identifier]]
    ]


def _nothing(report: StudyReport, one: Analysed) -> list[object]:
    """The row of a series that no finding is told of."""
    made = one.results.provenance
    ran = one.results.was_asked and not one.results.only_judged
    told = {
        "patient_id": report.patient_id,
        "study_instance_uid": report.study_instance_uid,
        "series_instance_uid": one.results.series_instance_uid,
        "finding": "none" if ran else "not analysed",
        "model": made.model,
        "model_version": made.version,
        "weights_sha256": made.sha256,
        "mode": made.mode,
        "use": label_of(one.results),
    }
    return [told.get(column, "") for column in COLUMNS]


def _or_empty(value: float | None) -> float | str:
    return "" if value is None else value
