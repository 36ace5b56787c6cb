"""How `medviewer analyse` says on the terminal what came out."""

from __future__ import annotations

from medviewer.commands.terminal import counted
from medviewer.dicom.series import Series
from medviewer.dicom.words import visible
from medviewer.findings.finding import ResultSet
from medviewer.findings.point_answer import RiskScore
from medviewer.findings.reading.lesions_left import describe_lesion
from medviewer.findings.words import percent


def name_of(series: Series, several: bool) -> str:
    """What a series is called; with ``several`` studies first whose it is, and of which day."""
    number = "?" if series.number is None else series.number
    name = visible(f"Series {number} {series.description}".rstrip())
    return f"{whose(series)}: {name}" if several else name


def whose(series: Series) -> str:
    """Of which patient and day a study is."""
    patient = series.patient_id or series.patient_name or "no ID"
    return visible(f"{patient}, {series.study_date or 'no date'}")


def tell(name: str, series: Series, results: ResultSet) -> None:
    """Say what came out of a series."""
    if not (results.gate.accepted or results.gate.overridden):
        print(f"{name}: not analysed. {' '.join(results.gate.reasons)}")
        return
    if results.gate.overridden:
        print(f"{name}: run anyway although refused. {' '.join(results.gate.reasons)}")
    if not results.was_asked:
        points = "the point" if len(results.answers) == 1 else "any of the points"
        print(f"{name}: the model was not asked at {points}")
    else:
        print(f"{name}: {_found(series, results)}")
    for lesion in results.lesions:
        print(f"  {describe_lesion(lesion)}")
    for line in () if results.compared is None else results.compared.report_lines:
        print(f"  {line}")
    for answer in results.answers:
        print(f"  {answer.identifier}: {answer.text}")
        for score in answer.scores:
            print(f"     {score_words(score)}")
        for line in answer.guideline:
            print(f"     {line}")


def _found(series: Series, results: ResultSet) -> str:
    slices = len({finding.slice_index for finding in results.findings})
    found = counted(len(results.findings), "finding", "findings")
    return f"{found} on {slices} of {counted(len(series.slices), 'slice', 'slices')}"


def score_words(score: RiskScore) -> str:
    """A published score with the range that it has where something is not known."""
    low, high = percent(score.low), percent(score.high)
    words = low if low == high else f"{low} to {high}"
    missing = ", ".join(name.replace("_", " ") for name in score.missing)
    unknown = f"; not known: {missing}" if missing else ""
    return f"{score.name} ({score.source}), cancer in its own population: {words}{unknown}"
