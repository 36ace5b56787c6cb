"""The history panel on paper: one page, drawn by the same painters as on the screen.

The page is laid out in logical pixels of 1/96 inch; what does not fit (small
contributions, unimportant variables) is left out and the page says so.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QIODevice, QMarginsF, QRectF, QSaveFile, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
)

from medviewer.errors import MedviewerError
from medviewer.history.record import Contribution, Record
from medviewer.ui.history.header import refusal_text
from medviewer.ui.history.paint_scene import paint_scene
from medviewer.ui.history.reasons import RANGES, paint_bar
from medviewer.ui.history.scene import Scene, lay_out
from medviewer.ui.history.style import Style, style_of
from medviewer.ui.history.words import (
    RESEARCH_USE,
    baseline_sentence,
    facts_text,
    provenance_text,
    risk_sentence,
)
from medviewer.ui.translation import tr

PAGE_WIDTH, PAGE_HEIGHT = 718.0, 1047.0  # A4 within margins of 10 mm, in 1/96 inch
PICTURE_SCALE = 2.0
MOST_BARS = 12
BAR_HEIGHT = 18.0
RISK_HEIGHT = 190.0
SMALLEST_TIME_PART = 260.0
WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


def paper_style() -> Style:
    """Black on white in the application's font."""
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Base, QColor("white"))
    palette.setColor(QPalette.ColorRole.Text, QColor("black"))
    palette.setColor(QPalette.ColorRole.Highlight, QColor("#4a90d9"))
    font = QFont()
    font.setPixelSize(12)
    return style_of(palette, font)


def save_pdf(path: Path, scene: Scene) -> None:
    """Write the panel as one A4 page.

    Raises
    ------
    MedviewerError
        When the file cannot be written.
    """
    with _written(path) as file:
        writer = QPdfWriter(file)
        writer.setTitle(tr("Patient history"))
        writer.setCreator("medviewer")
        writer.setPageLayout(page_layout())
        print_page(writer, scene, tr("{} cannot be written.").format(path))


def save_picture(path: Path, scene: Scene) -> None:
    """Write the panel's page as a picture (PNG), twice as fine as a screen.

    Raises
    ------
    MedviewerError
        When the file cannot be written.
    """
    with _written(path) as file:
        page_image(scene).save(file, "PNG")  # type: ignore[call-overload]


@contextmanager
def _written(path: Path) -> Iterator[QSaveFile]:
    """A file that appears under its name only once it is whole."""
    file = QSaveFile(str(path))
    failed = MedviewerError(
        tr("{} cannot be written.").format(path), tr("Choose another folder, or free some space.")
    )
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        raise failed
    yield file
    if not file.commit():
        raise failed


def page_image(scene: Scene) -> QImage:
    """The page as a picture."""
    margin = 20.0
    image = QImage(
        round((PAGE_WIDTH + 2 * margin) * PICTURE_SCALE),
        round((PAGE_HEIGHT + 2 * margin) * PICTURE_SCALE),
        QImage.Format.Format_RGB32,
    )
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.scale(PICTURE_SCALE, PICTURE_SCALE)
    painter.translate(margin, margin)
    paint_page(painter, scene, paper_style())
    painter.end()
    return image


def page_layout() -> QPageLayout:
    """A4 upright with margins of 10 mm."""
    return QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4),
        QPageLayout.Orientation.Portrait,
        QMarginsF(10, 10, 10, 10),
        QPageLayout.Unit.Millimeter,
    )


def print_page(device: QPagedPaintDevice, scene: Scene, failure: str) -> None:
    """Draw the page on a PDF or a printer, filling its width.

    Raises
    ------
    MedviewerError
        With ``failure`` when the device cannot be drawn on.
    """
    painter = QPainter()
    if not painter.begin(device):
        raise MedviewerError(failure, tr("Choose another folder, or free some space."))
    factor = min(device.width() / PAGE_WIDTH, device.height() / PAGE_HEIGHT)
    painter.scale(factor, factor)
    paint_page(painter, scene, paper_style())
    if not painter.end():
        raise MedviewerError(failure, tr("Choose another folder, or free some space."))


def paint_page(painter: QPainter, scene: Scene, style: Style) -> None:
    """The whole page from the top: who, risk, time axis, reasons, provenance."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shown = Scene(scene.record, scene.prediction, scene.curve, scene.studies)
    shown.window = scene.window
    y = _paint_head(painter, shown, style)
    foot = _foot_text(shown)
    foot_height = _height(foot, style.small)
    reasons_height = _reasons_height(shown, style)
    bottom = PAGE_HEIGHT - foot_height - reasons_height - 16
    drawn = _paint_time(
        painter, shown, style, QRectF(0, y, PAGE_WIDTH, max(bottom - y, SMALLEST_TIME_PART))
    )
    _paint_reasons(painter, shown, style, drawn + 10)
    painter.setPen(style.faint)
    _text(painter, PAGE_HEIGHT - foot_height, foot, style.small)


def _paint_head(painter: QPainter, scene: Scene, style: Style) -> float:
    painter.setPen(style.text)
    record: Record = scene.record
    y = _text(painter, 0, tr("Patient history {}").format(record.identifier), style.bold)
    y = _text(painter, y, facts_text(record), style.font)
    if scene.prediction is not None:
        y = _text(painter, y, tr(RESEARCH_USE), style.bold)
    prediction = scene.prediction
    if prediction is not None and not prediction.gate.accepted:
        y = _text(painter, y + 4, refusal_text(prediction.gate), style.font)
    if scene.curve is not None:
        large = QFont(style.bold)
        large.setPixelSize(19)
        y = _text(painter, y + 4, risk_sentence(scene.curve), large)
        y = _text(painter, y, baseline_sentence(scene.curve), style.font)
    return y + 8


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
        end = _text(
            painter,
            end + 1,
            tr("{} more lines of the time axis are not on this page.").format(left_out),
            style.small,
        )
    return end


def _reasons(scene: Scene) -> list[Contribution]:
    entries = scene.prediction.by_variable if scene.prediction and scene.curve else ()
    return sorted(entries, key=lambda entry: -abs(entry.log_odds))[:MOST_BARS]


def _reasons_height(scene: Scene, style: Style) -> float:
    if scene.prediction is None or scene.curve is None:
        return 0.0
    sentences = _height(" ".join(scene.prediction.sentences), style.font)
    return 24.0 + sentences + BAR_HEIGHT * len(_reasons(scene))


def _paint_reasons(painter: QPainter, scene: Scene, style: Style, y: float) -> None:
    if scene.prediction is None or scene.curve is None:
        return
    painter.setPen(style.text)
    y = _text(painter, y, " ".join(scene.prediction.sentences), style.font)
    ordered = _reasons(scene)
    if ordered:
        y = _text(
            painter,
            y + 2,
            tr("What moved the newest risk: log odds, left lowers, right raises"),
            style.small,
        )
    for entry in ordered:
        paint_bar(
            painter, QRectF(0, y, PAGE_WIDTH, BAR_HEIGHT), entry, abs(ordered[0].log_odds), style
        )
        y += BAR_HEIGHT


def _foot_text(scene: Scene) -> str:
    made = provenance_text(scene.prediction) if scene.prediction else ""
    return f"{made}\n{tr(RANGES)}".strip()


def _height(text: str, font: QFont) -> float:
    if not text:
        return 0.0
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, PAGE_WIDTH, 2000), WRAP, text).height()


def _text(painter: QPainter, y: float, text: str, font: QFont) -> float:
    """Write ``text`` over the page's width from ``y`` down; returns where it ends."""
    if not text:
        return y
    painter.setFont(font)
    height = _height(text, font)
    painter.drawText(QRectF(0, y, PAGE_WIDTH, height + 1), WRAP, text)
    return y + height
