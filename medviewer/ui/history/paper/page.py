"""The history panel on paper, drawn by the same painters as on the screen.

What does not fit on the page (small contributions, unimportant variables) is left out
and the page says so. What the reader asked comes on a second page.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QImage, QPagedPaintDevice, QPainter

from medviewer.history.records.record import Contribution, Record
from medviewer.ui.history.axis.paint_scene import paint_scene
from medviewer.ui.history.axis.scene import Scene, lay_out
from medviewer.ui.history.axis.style import Style
from medviewer.ui.history.header import refusal_text, some_notes
from medviewer.ui.history.paper.asked_page import paint_asked
from medviewer.ui.history.paper.paper import (
    PAGE_HEIGHT,
    PAGE_WIDTH,
    paper_style,
    text_height,
    write_text,
)
from medviewer.ui.history.paper.sheet import Sheet
from medviewer.ui.history.reasons import RANGES, bar_scale, paint_bar, sentences_about
from medviewer.ui.history.words import (
    RESEARCH_USE,
    asked_at,
    baseline_sentence,
    facts_text,
    provenance_text,
    risk_figure,
    risk_from,
)
from medviewer.ui.printing.paper import page_layout, painting, pdf, written
from medviewer.ui.translation import tr
from medviewer.ui.words import either

PICTURE_SCALE = 2.0
MOST_BARS = 12
MOST_NOTES = 8
BAR_HEIGHT = 18.0
RISK_HEIGHT = 190.0
SMALLEST_TIME_PART = 260.0


def save_pdf(path: Path, sheet: Sheet) -> None:
    """Write the panel as an A4 page, and what was asked as a second one.

    Raises
    ------
    MedviewerError
        When the file cannot be written.
    """
    with pdf(path, tr("Patient history"), page_layout()) as writer:
        print_pages(writer, sheet, tr("{} cannot be written.").format(path))


def save_picture(path: Path, sheet: Sheet) -> None:
    """Write the pages as one picture (PNG), twice as fine as a screen.

    Raises
    ------
    MedviewerError
        When the file cannot be written.
    """
    with written(path) as file:
        page_image(sheet).save(file, "PNG")  # type: ignore[call-overload]  # PySide takes str


def page_image(sheet: Sheet) -> QImage:
    """The pages as a picture, one below the other; it ends where the second one does."""
    margin = 20.0
    pages = 2 if sheet.asked else 1
    end = pages * (PAGE_HEIGHT + 2 * margin)
    image = QImage(
        round((PAGE_WIDTH + 2 * margin) * PICTURE_SCALE),
        round(end * PICTURE_SCALE),
        QImage.Format.Format_RGB32,
    )
    image.fill(QColor("white"))
    with QPainter(image) as painter:
        painter.scale(PICTURE_SCALE, PICTURE_SCALE)
        painter.translate(margin, margin)
        paint_page(painter, sheet.scene, paper_style())
        if sheet.asked:
            painter.translate(0, PAGE_HEIGHT + 2 * margin)
            used = paint_asked(painter, sheet, paper_style())
            end = PAGE_HEIGHT + 2 * margin + used + 2 * margin
    return image.copy(0, 0, image.width(), round(end * PICTURE_SCALE))


def print_pages(device: QPagedPaintDevice, sheet: Sheet, failure: str) -> None:
    """Draw the pages on a PDF or a printer, filling their width.

    Raises
    ------
    MedviewerError
        With ``failure`` when the device cannot be drawn on.
    """
    with painting(device, failure) as painter:
        factor = min(device.width() / PAGE_WIDTH, device.height() / PAGE_HEIGHT)
        painter.scale(factor, factor)
        paint_page(painter, sheet.scene, paper_style())
        if sheet.asked:
            device.newPage()
            paint_asked(painter, sheet, paper_style())


def paint_page(painter: QPainter, scene: Scene, style: Style) -> None:
    """The whole page from the top: who, risk, time axis, reasons, provenance."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shown = Scene(scene.record, scene.prediction, scene.curve, scene.studies)
    shown.window = scene.window
    y = _paint_head(painter, shown, style)
    foot = _foot_text(shown)
    foot_height = text_height(foot, style.small)
    reasons_height = _reasons_height(shown, style)
    bottom = PAGE_HEIGHT - foot_height - reasons_height - 16
    drawn = _paint_time(
        painter, shown, style, QRectF(0, y, PAGE_WIDTH, max(bottom - y, SMALLEST_TIME_PART))
    )
    _paint_reasons(painter, shown, style, drawn + 10)
    painter.setPen(style.faint)
    write_text(painter, PAGE_HEIGHT - foot_height, foot, style.small)


def _paint_head(painter: QPainter, scene: Scene, style: Style) -> float:
    painter.setPen(style.text)
    record: Record = scene.record
    y = write_text(painter, 0, tr("Patient history {}").format(record.identifier), style.bold)
    y = write_text(painter, y, facts_text(record), style.font)
    if scene.prediction is not None:
        y = write_text(painter, y, tr(RESEARCH_USE), style.bold)
    prediction = scene.prediction
    if prediction is not None and not prediction.gate.accepted:
        y = write_text(painter, y + 4, refusal_text(prediction.gate), style.font)
    if scene.curve is not None:
        large = QFont(style.bold)
        large.setPixelSize(19)
        of, when = risk_from(scene.curve, record.zero), asked_at(scene.curve, record.zero)
        of = of.replace(when, _whole(when))
        headline = tr("{}: {}").format(of, _whole(risk_figure(scene.curve)))
        y = write_text(painter, y + 4, headline, large)
        y = write_text(painter, y, baseline_sentence(scene.curve), style.font)
    return y + 8


def _whole(figure: str) -> str:
    """A number in one line with its unit."""
    return figure.replace(" ", "\u00a0")


def _paint_time(painter: QPainter, scene: Scene, style: Style, rect: QRectF) -> float:
    """The curve and as many whole lanes as fit; returns where they end."""
    layout = lay_out(scene, rect, style, risk_height=RISK_HEIGHT)
    fitting = sum(top <= layout.lanes.height() for top in layout.tops[1:])
    left_out = len(scene.lanes) - fitting
    scene.lanes = scene.lanes[:fitting]
    layout = lay_out(scene, rect, style, risk_height=RISK_HEIGHT)
    painter.save()
    paint_scene(painter, scene, layout, style)
    painter.restore()
    end = layout.lanes.top() + layout.content_height
    if left_out:
        painter.setPen(style.faint)
        end = write_text(
            painter,
            end + 1,
            either(
                left_out,
                tr("1 more line of the time axis is not on this page."),
                tr("{} more lines of the time axis are not on this page.").format(left_out),
            ),
            style.small,
        )
    return end


def _reasons(scene: Scene) -> list[Contribution]:
    entries = scene.curve.why.by_variable if scene.curve else ()
    return sorted(entries, key=lambda entry: -abs(entry.log_odds))[:MOST_BARS]


def _sentences(scene: Scene) -> str:
    return " ".join(sentences_about(scene.prediction, scene.curve))


def _reasons_height(scene: Scene, style: Style) -> float:
    if scene.curve is None:
        return 0.0
    sentences = text_height(_sentences(scene), style.font)
    return 24.0 + sentences + BAR_HEIGHT * len(_reasons(scene))


def _paint_reasons(painter: QPainter, scene: Scene, style: Style, y: float) -> None:
    if scene.curve is None:
        return
    painter.setPen(style.text)
    y = write_text(painter, y, _sentences(scene), style.font)
    ordered = _reasons(scene)
    if ordered:
        y = write_text(
            painter,
            y + 2,
            tr("What moved the newest risk: log odds, left lowers, right raises"),
            style.small,
        )
    scale = bar_scale(ordered, style.font)
    for entry in ordered:
        paint_bar(painter, QRectF(0, y, PAGE_WIDTH, BAR_HEIGHT), entry, scale, style)
        y += BAR_HEIGHT


def _foot_text(scene: Scene) -> str:
    made = provenance_text(scene.prediction) if scene.prediction else ""
    notes = some_notes(scene.record.notes, MOST_NOTES).replace("\n", " ")
    return f"{notes}\n{made}\n{tr(RANGES)}".strip().replace("\n\n", "\n")
