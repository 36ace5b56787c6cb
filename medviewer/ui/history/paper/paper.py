"""The paper of the history's pages: its size, its style, and running text on it.

Pages are laid out in logical pixels of 1/96 inch.
"""

from __future__ import annotations

from PySide6.QtGui import QColor, QFont, QPainter, QPalette

from medviewer.ui.history.axis.style import Style, style_of
from medviewer.ui.history.text_label import kept_together
from medviewer.ui.printing import paper

PAGE_WIDTH, PAGE_HEIGHT = 718.0, 1047.0  # A4 within margins of 10 mm, in 1/96 inch


def paper_style() -> Style:
    """Black on white in the application's font."""
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Base, QColor("white"))
    palette.setColor(QPalette.ColorRole.Text, QColor("black"))
    palette.setColor(QPalette.ColorRole.Highlight, QColor("#4a90d9"))
    font = QFont()
    font.setPixelSize(12)
    return style_of(palette, font)


def text_height(text: str, font: QFont) -> float:
    """How high a text is over the page's width."""
    return paper.text_height(kept_together(text), font, PAGE_WIDTH)


def write_text(painter: QPainter, y: float, text: str, font: QFont) -> float:
    """Write ``text`` over the page's width from ``y`` down; returns where it ends."""
    return paper.write_text(painter, y, kept_together(text), font, PAGE_WIDTH)
