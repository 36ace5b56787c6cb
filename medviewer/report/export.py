"""Everything that can be exported of a study, chosen by kind."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from medviewer.dicom.series import Series
from medviewer.dicom.volume import Volume
from medviewer.errors import MedviewerError
from medviewer.findings.finding import ResultSet
from medviewer.findings.objects import export as dicom
from medviewer.findings.objects.reader_export import export_measurements
from medviewer.findings.reading.compared import Told
from medviewer.findings.reading.corrected import corrected, verdict_on
from medviewer.findings.reading.earlier import Earlier, compared_with
from medviewer.findings.reading.measurement import Kind, Measurement
from medviewer.findings.reading.measurement_table import to_csv
from medviewer.findings.spreadsheet import ENCODING
from medviewer.history.records.record import Prediction, Record
from medviewer.message import Message
from medviewer.progress import Progress, Silent, stop_if_cancelled
from medviewer.report.course import NO_COURSE, Course
from medviewer.report.fhir import report_bundle
from medviewer.report.files import write_text
from medviewer.report.own import own_lines
from medviewer.report.pictures import save_movie, save_slices
from medviewer.report.study_report import Analysed, StudyReport, analysed, study_report
from medviewer.report.table import measurements_csv
from medviewer.report.text import report_text

REPORT_KINDS = {
    "pdf": "report on one page (PDF)",
    "text": "report as text",
    "fhir": "report as FHIR R4 (DiagnosticReport, Observation)",
    "csv": "measurements as a table (CSV)",
}
PICTURE_KINDS = {
    "png": "slices with findings as PNG",
    "jpeg": "slices with findings as JPEG",
    "gif": "whole series as a moving picture (GIF)",
}
KINDS = {**dicom.KINDS, **REPORT_KINDS, **PICTURE_KINDS}
"""What can be written, and what it is."""
OWN_KINDS = ("sr", "seg", "gsps", "pdf", "text", "fhir", "csv")
"""What tells the reader's measurements, also where no series was analysed."""


def kinds_of(measurements: Sequence[Measurement]) -> tuple[str, ...]:
    """Those of ``OWN_KINDS`` that can tell of these; masks are of regions on images."""
    masks = any(one.kind.is_region and not one.image.is_made for one in measurements)
    return tuple(kind for kind in OWN_KINDS if measurements and (masks or kind != "seg"))


@dataclass(frozen=True)
class Chosen:
    """What to export: kinds, the folder, and what goes out beside the findings.

    ``measurements`` are the reader's, in the series ``of`` that are open; they go with the
    kinds of ``OWN_KINDS``. ``course`` are those of all the patients' studies, for the reports.
    ``text`` are the reader's words for the report on the study ``text_on`` (its Study Instance
    UID), or for every report.
    """

    kinds: tuple[str, ...]
    folder: Path
    record: Record | None = None
    prediction: Prediction | None = None
    text: str = ""
    text_on: str = ""
    measurements: tuple[Measurement, ...] = ()
    of: tuple[Series, ...] = ()
    course: Course = NO_COURSE


@dataclass(frozen=True)
class ToExport:
    """A series, what is said of it, and what that is compared with."""

    series: Series
    results: ResultSet
    earlier: Earlier | None = None

    def with_comparison(self, results: ResultSet) -> ResultSet:
        """``results``, which are its own, and what became of them since. Raises MedviewerError."""
        now = Told(self.series, results)
        return replace(results, compared=compared_with(now, self.earlier, results.verdicts))

    @property
    def has_objects(self) -> bool:
        """False when the model was not run, or the reader rejected all that it said.

        Nor when it outlined nothing at the points that it was asked about: an object without
        findings would say that the model had found none in the series. Nor of what was judged
        earlier alone, which is not all that the model said.
        """
        gate = self.results.gate
        ran = (gate.accepted or gate.overridden) and not self.results.only_judged
        empty_means_none = not self.results.rejected and not self.results.answers
        return ran and (bool(self.results.findings) or empty_means_none)


def measurements_beside(
    measurements: Iterable[Measurement], of_series: Iterable[ToExport]
) -> tuple[Measurement, ...]:
    """Those that are not the corrected outline of a finding which goes out in objects itself."""
    return beside_findings(measurements, (one.results for one in of_series if one.has_objects))


def beside_findings(
    measurements: Iterable[Measurement], told: Iterable[ResultSet]
) -> tuple[Measurement, ...]:
    """Those that are not the corrected outline of a finding among those that are ``told``."""
    corrections = {
        verdict.key
        for results in told
        for finding in results.findings
        for verdict in [verdict_on(results, finding)]
        if verdict is not None and verdict.corrects
    }
    return tuple(
        one for one in measurements if not (one.kind is Kind.FREEHAND and one.origin in corrections)
    )


def study_text(
    of_series: Sequence[ToExport],
    load: Callable[[Series], Volume],
    record: Record | None = None,
    prediction: Prediction | None = None,
    own: Sequence[str] = (),
    of: Series | None = None,
) -> str:
    """The report on series of one study as text; only what was corrected is loaded.

    ``own`` are lines on the reader's measurements, see ``own_lines``; where no series was
    analysed, ``of`` says whose they are.

    Raises
    ------
    MedviewerError
        When a series with a corrected outline cannot be loaded.
    """
    seen = []
    for one in of_series:
        results = one.results
        if any(verdict.corrects for verdict in results.verdicts):
            results = corrected(results, load(one.series))
        seen.append(Analysed(one.series, one.with_comparison(results)))
    return report_text(study_report(seen, record, prediction, own=own, of=of))


def export_all(
    of_series: Sequence[ToExport],
    chosen: Chosen,
    load: Callable[[Series], Volume],
    progress: Progress | None = None,
) -> tuple[Path, ...]:
    """Write the chosen kinds of every series, one report a study, and return the files.

    One series is loaded at a time. A series that the model refused is in the reports
    but has no other objects. Outlines that the reader corrected go out as corrected.

    Raises
    ------
    MedviewerError
        When nothing is chosen, or a file cannot be made or written; what was written
        before stays.
    Cancelled
        When ``progress`` asks to stop.
    """
    progress = progress or Silent()
    unknown = [kind for kind in chosen.kinds if kind not in KINDS]
    if unknown or not chosen.kinds:
        raise MedviewerError(
            Message("Unknown kind {}.", unknown[0]) if unknown else Message("Nothing is chosen."),
            Message("Choose from {}.", tuple(KINDS)),
        )
    written: list[Path] = []
    seen: list[Analysed] = []
    marks = _study_marks([*(one.series for one in of_series), *_measured_in(chosen)])
    for number, one in enumerate(of_series):
        stop_if_cancelled(progress)
        progress.report(
            number / (len(of_series) + 1),
            Message("Exporting series {} of {}", number + 1, len(of_series)),
        )
        volume = load(one.series)
        results = one.with_comparison(corrected(one.results, volume))
        seen.append(analysed(volume, results))
        if one.has_objects:
            mark = marks[one.series.study_instance_uid]
            written += _of_one_series(volume, results, chosen, mark, progress)
    written += export_measurements(
        chosen.measurements, chosen.of, chosen.folder / "dicom", chosen.kinds, load
    )
    progress.report(len(of_series) / (len(of_series) + 1), Message("Writing the report"))
    written += write_reports(seen, chosen)
    progress.report(1.0, Message("Done"))
    return tuple(written)


def _of_one_series(
    volume: Volume, results: ResultSet, chosen: Chosen, mark: str, progress: Progress
) -> list[Path]:
    objects = [kind for kind in chosen.kinds if kind in dicom.KINDS]
    stem = f"series-{volume.series.number}" if volume.series.number is not None else "series"
    stem += mark
    written: list[Path] = []
    if objects:
        written += dicom.export_dicom(results, volume, chosen.folder / "dicom", objects)
    for kind in ("png", "jpeg"):
        if kind in chosen.kinds:
            written += save_slices(volume, results, chosen.folder, kind, stem)
    if "gif" in chosen.kinds:
        written.append(save_movie(volume, results, chosen.folder, stem, progress))
    return written


def write_reports(seen: Sequence[Analysed], chosen: Chosen) -> list[Path]:
    """Write one report for each study among ``seen`` and the open ones that were measured in.

    A study of which nothing was analysed has a report of the kinds that tell what the reader
    measured (``OWN_KINDS``). Raises MedviewerError.
    """
    written: list[Path] = []
    named = {series.study_instance_uid: series for series in chosen.of}
    marks = _study_marks([*(one.series for one in seen), *_measured_in(chosen)])
    for study, mark in marks.items():
        in_study = [one for one in seen if one.series.study_instance_uid == study]
        mine = beside_findings(
            (one for one in chosen.measurements if one.image.study_instance_uid == study),
            (one.results for one in in_study),
        )
        report = study_report(
            in_study,
            chosen.record,
            chosen.prediction,
            chosen.text if chosen.text_on in ("", study) else "",
            own=(*chosen.course.lines(study), *own_lines(mine, chosen.of)),
            of=named.get(study),
            measurements=mine,
        )
        told = chosen.kinds if in_study else [kind for kind in chosen.kinds if kind != "csv"]
        written += write_report(report, chosen.folder, told, mark)
        if "csv" in chosen.kinds and mine:
            table = to_csv(mine)
            written.append(
                write_text(chosen.folder, f"own-measurements{mark}", ".csv", table, ENCODING)
            )
    return written


def _measured_in(chosen: Chosen) -> list[Series]:
    """An open series of each study that the reader measured in, in their order."""
    named = {series.study_instance_uid: series for series in chosen.of}
    measured = dict.fromkeys(one.image.study_instance_uid for one in chosen.measurements)
    return [named[study] for study in measured if study in named]


def _study_marks(several: Iterable[Series]) -> dict[str, str]:
    """By its UID what tells a study's files from those of the others: its date; "" of one alone."""
    dates = {series.study_instance_uid: series.study_date for series in several}
    if len(dates) < 2:
        return dict.fromkeys(dates, "")
    return {study: _date_mark(date) for study, date in dates.items()}


def _date_mark(date: str) -> str:
    """ "_2024-01-02" for a DICOM date, "" for what a careless station wrote in its place."""
    whole = len(date) == 8 and date.isascii() and date.isdigit()
    return f"_{date[:4]}-{date[4:6]}-{date[6:]}" if whole else ""


def write_report(
    report: StudyReport, folder: Path, kinds: Sequence[str], mark: str = ""
) -> list[Path]:
    """Write those of ``kinds`` that are forms of the report. Raises MedviewerError.

    ``mark`` comes after the names of the files.
    """
    written: list[Path] = []
    if "pdf" in kinds:
        from medviewer.report.pdf import save_pdf  # reportlab: half a second

        written.append(save_pdf(report, folder, f"report{mark}"))
    if "text" in kinds:
        written.append(write_text(folder, f"report{mark}", ".txt", report_text(report)))
    if "fhir" in kinds:
        plain = json.dumps(report_bundle(report), indent=1, ensure_ascii=False)
        written.append(write_text(folder, f"report{mark}", ".fhir.json", plain + "\n"))
    if "csv" in kinds:
        table = measurements_csv(report)
        written.append(write_text(folder, f"measurements{mark}", ".csv", table, ENCODING))
    return written
