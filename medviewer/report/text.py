"""The report as plain text, for the clipboard."""

from __future__ import annotations

from datetime import datetime

from medviewer.dicom.words import series_title
from medviewer.findings.finding import Finding, ResultSet
from medviewer.findings.reading.lesions_left import told_lines
from medviewer.findings.reading.overruled import size_source
from medviewer.findings.reading.reader_words import reader_words
from medviewer.findings.words import LABEL, diameters, named, percent
from medviewer.history.records.record import Prediction
from medviewer.image.measuring.image_values import RAW
from medviewer.report.study_report import (
    NOT_ANALYSED,
    OWN,
    Analysed,
    StudyReport,
    against_the_gate,
    provenance_words,
    risk_words,
    verdict,
)


def report_text(report: StudyReport) -> str:
    """The whole report, a fact a line; it begins and ends with the label."""
    lines = [LABEL.upper(), "", *_heading(report), ""]
    for one in report.analysed:
        lines += [*_series(one), ""]
    if not report.analysed:
        lines += [NOT_ANALYSED, ""]
    if report.own:
        lines += [OWN, *(f"  {line}" for line in report.own), ""]
    if report.prediction is not None:
        lines += [*history_lines(report.prediction, report.history_zero), ""]
    lines += [*report.left_out]
    if report.text:
        lines += ["Reader", report.text, ""]
    lines += [f"Written {report.written}", LABEL]
    return "\n".join(lines) + "\n"


def _heading(report: StudyReport) -> list[str]:
    patient = ", ".join(
        word
        for word in (
            report.patient_name,
            report.patient_id and f"ID {report.patient_id}",
            report.birth_date and f"born {report.birth_date}",
            report.sex,
        )
        if word
    )
    study = ", ".join(
        word
        for word in (
            report.study_date,
            report.study_description,
            report.accession_number and f"accession {report.accession_number}",
        )
        if word
    )
    return [f"Patient: {patient or 'not named in the files'}", f"Study: {study or 'no date'}"]


def _series(one: Analysed) -> list[str]:
    lines = [f"Series {series_title(one.series)}", f"  {verdict(one)}"]
    lines += [f"  {line}" for line in told_lines(one.results)]
    lines += [f"  {finding_line(one.results, finding)}" for finding in one.results.findings]
    return [*lines, f"  Model: {provenance_words(one.results)}"]


def finding_line(results: ResultSet, finding: Finding) -> str:
    """One finding: where, what, how sure, how large, how bright, and what the reader says of it."""
    words = [
        f"{finding.identifier}: slice {finding.slice_index + 1}",
        named(finding),
        f"score {percent(finding.score)}",
    ]
    source = size_source(results.overruled, finding)
    by = f" ({source})" if source else ""
    if finding.long_diameter_mm is not None:
        words.append(f"{diameters(finding)}{by}")
    if finding.area_mm2 is not None:
        words.append(f"{finding.area_mm2:.0f} mm²{by}")
    if finding.mean is not None:
        unit = finding.unit or RAW
        words.append(f"mean {finding.mean:.0f} ± {finding.standard_deviation:.0f} {unit}")
    said = reader_words(results, finding)
    if said:
        words.append(f"the reader: {said}")
    return ", ".join(words)


def history_lines(prediction: Prediction, zero: datetime | None = None) -> list[str]:
    """The newest risk of every outcome, and the model that said it; ``zero`` as ``risk_words``."""
    if not prediction.curves:
        return ["History", f"  Not predicted. {' '.join(prediction.gate.reasons)}"]
    lines = ["History", *(f"  {risk_words(curve, zero)}" for curve in prediction.curves)]
    lines += [f"  {words}" for words in [against_the_gate(prediction)] if words]
    made = prediction.provenance
    lines.append(f"  Model: {made.model} {made.version}, weights SHA-256 {made.sha256[:16]}")
    return lines
