"""The paper of the history's pages: its size, its style, and running text on it.

Pages are laid out in logical pixels of 1/96 inch.
"""

from __future__ import annotations

from PySide6.QtCore import QMarginsF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
)

from medviewer.ui.history.axis.style import Style, style_of

PAGE_WIDTH, PAGE_HEIGHT = 718.0, 1047.0  # A4 within margins of 10 mm, in 1/96 inch
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


def page_layout() -> QPageLayout:
    """A4 upright with margins of 10 mm."""
    return QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4),
        QPageLayout.Orientation.Portrait,
        QMarginsF(10, 10, 10, 10),
        QPageLayout.Unit.Millimeter,
    )


def text_height(text: str, font: QFont) -> float:
    """How high a text is over the page's width."""
    if not text:
        return 0.0
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, PAGE_WIDTH, 2000), WRAP, text).height()


def write_text(painter: QPainter, y: float, text: str, font: QFont) -> float:
    """Write ``text`` over the page's width from ``y`` down; returns where it ends."""
    if not text:
        return y
    painter.setFont(font)
    height = text_height(text, font)
    painter.drawText(QRectF(0, y, PAGE_WIDTH, height + 1), WRAP, text)
    return y + height
