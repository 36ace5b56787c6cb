"""The report on an A4 page: pictures, findings, history, the reader's words, the models.

Of pictures and of what the models found it holds what fits, and says how much it leaves out. What
the reader measured and wrote, and what became of lesions, goes on to further pages where it must.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from medviewer.dicom.words import series_title
from medviewer.findings.finding import Finding
from medviewer.findings.reading.calibrated_plane import NOT_USER
from medviewer.findings.reading.lesions_left import answer_lines, lesion_lines
from medviewer.findings.reading.overruled import size_source
from medviewer.findings.reading.reader_words import reader_words
from medviewer.findings.words import LABEL, UNSURE, class_name, diameters, percent
from medviewer.report.files import write_whole
from medviewer.report.pdf_curve import HEIGHT as CURVE_HEIGHT
from medviewer.report.pdf_curve import draw_curve
from medviewer.report.pdf_page import BLACK, GREY, INNER, LEADING, MARGIN, RED, Page, height_of
from medviewer.report.pdf_text import FONT, use_fonts
from medviewer.report.study_report import (
    NOT_ANALYSED,
    OWN,
    Analysed,
    KeyPicture,
    StudyReport,
    against_the_gate,
    provenance_words,
    risk_words,
    verdict,
)

PICTURES_IN_A_ROW = 3
GAP = 8.0
ROW = 13.0
LEAST_ROWS = 4
"""Of the table of findings below its heading: its columns, one finding and what is said of it."""
MOST_SERIES = 6
MOST_LESIONS = 4
WHOLE_LINES = 3
"""A paragraph of so many lines at most stands on one page."""
COLUMNS = (
    ("Finding", 0.0),
    ("Series, slice", 0.09),
    ("Class", 0.21),
    ("Probability", 0.36),
    ("Score", 0.46),
    ("Diameters", 0.54),
    ("Area", 0.70),
    ("The reader", 0.80),
)


def save_pdf(report: StudyReport, folder: Path, stem: str = "report") -> Path:
    """Write the page under a free name and return it.

    Raises
    ------
    MedviewerError
        When the file cannot be written.
    """
    return write_whole(folder, stem, ".pdf", lambda path: _draw(report, path))


def _draw(report: StudyReport, path: Path) -> None:
    use_fonts()
    canvas = Canvas(str(path), pagesize=A4, invariant=1)
    canvas.setTitle("Findings")  # no patient's name where file managers show it
    canvas.setSubject(LABEL)
    canvas.setCreator("medviewer")
    page = Page(canvas, " · ".join(filter(None, (_patient(report), _study(report)))))
    models = _models(report)
    page.keep_free(height_of(models, 6.5) + 8)
    _head(page, report)
    _pictures(page, report)
    _findings(page, report)
    _compared(page, report)
    _own(page, report)
    _history(page, report)
    _reader(page, report)
    page.to_foot()
    for line in models:
        page.write(line, 6.5, GREY)
    canvas.showPage()
    canvas.save()


def _head(page: Page, report: StudyReport) -> None:
    page.write(report.patient_name or "Patient not named in the files", 15)
    identity = (
        report.patient_id and f"ID {report.patient_id}",
        report.birth_date and f"born {report.birth_date}",
        report.sex,
    )
    page.write(" · ".join(word for word in identity if word) or "no ID", 9)
    page.write(_study(report) or "Study without date", 9)
    shown, more = _series_shown(report)
    for one in shown:
        page.write(f"Series {series_title(one.series)}: {verdict(one)}", 9)
        _some(page, lesion_lines(one.results))
        _some(page, answer_lines(one.results))
    if more:
        page.write(more, 9)
    if not report.analysed:
        page.write(NOT_ANALYSED, 9)
    for sentence in report.left_out:
        page.write(sentence, 9, RED)


def _patient(report: StudyReport) -> str:
    """Who it is, where there is room for a line."""
    identity = report.patient_id and f"ID {report.patient_id}"
    return " · ".join(filter(None, (report.patient_name, identity)))


def _study(report: StudyReport) -> str:
    words = (
        report.study_date and f"Study of {report.study_date}",
        report.study_description,
        report.accession_number and f"accession {report.accession_number}",
    )
    return " · ".join(word for word in words if word)


def _some(page: Page, lines: Sequence[str]) -> None:
    """The first lines of what a series has, and how many more there are."""
    for line in lines[:MOST_LESIONS]:
        page.write(f"   {line}", 8)
    if len(lines) > MOST_LESIONS:
        page.write(f"   and {len(lines) - MOST_LESIONS} more; the text form has all", 8, GREY)


def _series_shown(report: StudyReport) -> tuple[tuple[Analysed, ...], str]:
    """The series that have a line of their own, those with findings first, and what of the rest."""
    if len(report.analysed) <= MOST_SERIES:
        return report.analysed, ""
    ordered = sorted(report.analysed, key=lambda one: not one.results.findings)
    shown, rest = ordered[:MOST_SERIES], ordered[MOST_SERIES:]
    found = sum(1 for one in rest if one.results.findings)
    findings = f", {found} of them with findings" if found else ", none with findings"
    return tuple(shown), f"and {len(rest)} more series{findings}; the text form has all"


def _pictures(page: Page, report: StudyReport) -> None:
    """Every lesion where it is largest, then the surest slices; three in a row, two rows.

    Fewer when a history needs the room. Slices without findings only where there are no others.
    """
    rows = 1 if report.prediction is not None and len(report.findings) > 6 else 2
    pairs = [(one, picture) for one in report.analysed for picture in one.pictures]
    pairs = [pair for pair in pairs if pair[1].findings] or pairs
    chosen = sorted(pairs, key=lambda pair: pair[1].rank)[: rows * PICTURES_IN_A_ROW]
    if not chosen:
        return
    side = (INNER - GAP * (PICTURES_IN_A_ROW - 1)) / PICTURES_IN_A_ROW
    for start in range(0, len(chosen), PICTURES_IN_A_ROW):
        row = chosen[start : start + PICTURES_IN_A_ROW]
        tallest = max(side * min(1.0, p.image.height / p.image.width) for _, p in row)
        if start == 0:
            page.heading("Key images", tallest + 20)
        if page.room < tallest + 20:
            return
        for column, (one, picture) in enumerate(row):
            _picture(page, one, picture, MARGIN + column * (side + GAP), side)
        page.y -= tallest + 16


def _picture(page: Page, one: Analysed, picture: KeyPicture, x: float, side: float) -> None:
    scale = min(side / picture.image.width, side / picture.image.height)
    width, height = picture.image.width * scale, picture.image.height * scale
    page.canvas.drawImage(ImageReader(picture.image), x, page.y - height - 2, width, height)
    page.canvas.setFillColorRGB(*GREY)
    page.y -= height + 11
    names = ", ".join(finding.identifier for finding in picture.findings)
    names = names or ("no finding left" if one.results.rejected else "no finding")
    number = "?" if one.series.number is None else one.series.number
    shown = "" if picture.findings else f" of {picture.count} shown"
    page.cell(f"{names}: series {number}, slice {picture.index + 1}{shown}", x, side, 7)
    page.y += height + 11


def _findings(page: Page, report: StudyReport) -> None:
    found = report.findings
    if not found:
        return
    page.heading("Findings, by how sure it is that something is there", LEAST_ROWS * ROW)
    kept = _kept(report) + sum(
        min(height_of(list(lines), 8) + 24, 110)
        for lines in (report.own, _compared_lines(report))
        if lines
    )
    fitting = max(1, int((page.room - kept) / ROW) - 2)
    page.canvas.setFillColorRGB(*GREY)
    _row(page, [name for name, _ in COLUMNS])
    page.canvas.setFillColorRGB(*BLACK)
    for one, finding in found[:fitting]:
        _row(page, _cells(one, finding))
    notes = []
    if not all(finding.sure for _, finding in found[:fitting]):
        notes.append(f"? {UNSURE}")
    if any(size_source(one.results.overruled, finding) for one, finding in found[:fitting]):
        notes.append(f"* {NOT_USER}: the reader calibrated the image otherwise.")
    if notes:
        page.write("  ".join(notes), 8, GREY)
    if len(found) > fitting:
        page.y -= 2
        page.write(f"and {len(found) - fitting} more; the CSV form lists all", 8, GREY)


def _kept(report: StudyReport) -> float:
    """Points that the history and the reader's words need below."""
    kept = CURVE_HEIGHT + 40 if report.prediction is not None else 0.0
    return kept + (min(height_of([report.text], 9) + 24, 150) if report.text else 0.0)


def _row(page: Page, cells: list[str]) -> None:
    page.y -= ROW
    ends = [start for _, start in COLUMNS[1:]] + [1.0]
    for (_, start), end, cell in zip(COLUMNS, ends, cells, strict=True):
        page.cell(cell, MARGIN + start * INNER, (end - start) * INNER - 4)


def _cells(one: Analysed, finding: Finding) -> list[str]:
    number = "?" if one.series.number is None else one.series.number
    area = "–" if finding.area_mm2 is None else f"{finding.area_mm2:.0f} mm²"
    by_file = "*" if size_source(one.results.overruled, finding) else ""
    return [
        finding.identifier,
        f"{number}, {finding.slice_index + 1}",
        class_name(finding.label) + ("" if finding.sure else "?"),
        percent(finding.probabilities.get(finding.label, finding.score)),
        percent(finding.score),
        f"{diameters(finding)}{by_file}",
        f"{area}{by_file}",
        reader_words(one.results, finding),
    ]


def _compared(page: Page, report: StudyReport) -> None:
    """What became of the lesions since an earlier examination."""
    _section(page, "Compared with before", _compared_lines(report))


def _compared_lines(report: StudyReport) -> list[str]:
    """Below the title of each series where several are compared."""
    compared = [one for one in report.analysed if one.results.compared is not None]
    lines = []
    for one in compared:
        lines += [f"Series {series_title(one.series)}"] if len(compared) > 1 else []
        lines += [] if one.results.compared is None else one.results.compared.report_lines
    return lines


def _own(page: Page, report: StudyReport) -> None:
    """The reader's measurements."""
    _section(page, OWN, report.own)


def _section(page: Page, title: str, lines: Sequence[str]) -> None:
    """Lines below a heading; nothing where there is none."""
    if not lines:
        return
    page.heading(title, height_of(lines[:1], 8))
    for line in lines:
        page.need(min(height_of([line], 8), WHOLE_LINES * 8 * LEADING))
        page.write(line, 8)


def _history(page: Page, report: StudyReport) -> None:
    prediction = report.prediction
    if prediction is None:
        return
    page.heading("History", 3 * 8 * LEADING)
    if not prediction.curves:
        page.write(f"Not predicted. {' '.join(prediction.gate.reasons)}")
        return
    if against_the_gate(prediction):
        page.write(against_the_gate(prediction), 7.5, RED)
    for curve in prediction.curves:
        page.write(risk_words(curve, report.history_zero), 7.5)
    page.need(CURVE_HEIGHT)
    draw_curve(page.canvas, prediction.curves[0], FONT, MARGIN, page.y - CURVE_HEIGHT, INNER)
    page.y -= CURVE_HEIGHT


def _reader(page: Page, report: StudyReport) -> None:
    if report.text:
        page.heading("Reader", 9 * LEADING)
        page.write(report.text, 9)


def _models(report: StudyReport) -> list[str]:
    """What made the numbers: a line a model, and when the page was written."""
    shown, more = _series_shown(report)
    lines = [f"{series_title(one.series)}: {provenance_words(one.results)}" for one in shown]
    if more:
        lines.append(f"{more} (model, version, weights)")
    if report.prediction is not None:
        made = report.prediction.provenance
        lines.append(
            f"History: {made.model} {made.version}, weights SHA-256 {made.sha256[:16]}, "
            f"{made.started}, {made.software}"
        )
    lines.append(f"Study Instance UID {report.study_instance_uid}. Written {report.written}.")
    return lines
