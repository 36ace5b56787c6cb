"""Paper and files of pages: what the history's pages and films have in common.

Pages are laid out in logical pixels of 1/96 inch.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QIODevice, QMarginsF, QRectF, QSaveFile, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)

from medviewer.errors import MedviewerError
from medviewer.ui.translation import tr

PIXELS_PER_INCH = 96.0
MM_PER_INCH = 25.4
MARGIN_MM = 10.0
WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


def page_layout(
    size: QPageSize.PageSizeId = QPageSize.PageSizeId.A4, *, across: bool = False
) -> QPageLayout:
    """A page with margins of 10 mm, upright (A4 unless said otherwise) or lying across."""
    way = QPageLayout.Orientation
    return QPageLayout(
        QPageSize(size),
        way.Landscape if across else way.Portrait,
        QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM),
        QPageLayout.Unit.Millimeter,
    )


def room_of(layout: QPageLayout) -> QSizeF:
    """The page within its margins, in logical pixels."""
    return layout.paintRect(QPageLayout.Unit.Inch).size() * PIXELS_PER_INCH


def text_height(text: str, font: QFont, width: float) -> float:
    """How high a text is over a width."""
    if not text:
        return 0.0
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 2000), WRAP, text).height()


def write_text(painter: QPainter, y: float, text: str, font: QFont, width: float) -> float:
    """Write ``text`` over a width from ``y`` down; returns where it ends."""
    if not text:
        return y
    painter.setFont(font)
    height = text_height(text, font, width)
    painter.drawText(QRectF(0, y, width, height + 1), WRAP, text)
    return y + height


@contextmanager
def written(path: Path) -> Iterator[QSaveFile]:
    """A file that appears under its name only once it is whole.

    Raises
    ------
    MedviewerError
        When it cannot be written.
    """
    file = QSaveFile(str(path))
    failed = MedviewerError(
        tr("{} cannot be written.").format(path), tr("Choose another folder, or free some space.")
    )
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        raise failed
    yield file
    if not file.commit():
        raise failed


@contextmanager
def pdf(path: Path, title: str, layout: QPageLayout) -> Iterator[QPdfWriter]:
    """A PDF to paint pages on; MedviewerError when the file cannot be written."""
    with written(path) as file:
        writer = QPdfWriter(file)
        writer.setTitle(title)
        writer.setCreator("medviewer")
        writer.setPageLayout(layout)
        yield writer


@contextmanager
def painting(device: QPagedPaintDevice, failure: str) -> Iterator[QPainter]:
    """A painter on a PDF or a printer.

    Raises
    ------
    MedviewerError
        With ``failure`` when the device cannot be painted on.
    """
    failed = MedviewerError(failure, tr("Choose another folder, or free some space."))
    painter = QPainter()
    if not painter.begin(device):
        raise failed
    try:
        yield painter
    finally:
        ended = painter.end()
    if not ended:
        raise failed
