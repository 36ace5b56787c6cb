"""The second page on paper: what the reader asked beside the history, with the answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from medviewer.ui.history.axis.response import paint_response
from medviewer.ui.history.axis.style import Style
from medviewer.ui.history.axis.treatment_plot import paint_treatments
from medviewer.ui.history.paper.paper import PAGE_WIDTH, write_text
from medviewer.ui.history.paper.sheet import Moved, Sheet
from medviewer.ui.history.treatments import arm_words
from medviewer.ui.history.what_if import CAUTION
from medviewer.ui.history.words import RESEARCH_USE
from medviewer.ui.translation import spoken, tr

if TYPE_CHECKING:
    from medviewer.history.reasons.treatment import Comparison

PLOT_HEIGHT = 260.0
BETWEEN = 24.0


def paint_asked(painter: QPainter, sheet: Sheet, style: Style) -> float:
    """Whose history it is, the moved value and the compared treatments; returns where they end."""
    painter.setPen(style.text)
    name = tr("Patient history {}").format(sheet.scene.record.identifier)
    y = write_text(painter, 0, name, style.bold)
    y = write_text(painter, y, tr(RESEARCH_USE), style.bold) + BETWEEN
    if sheet.moved is not None:
        y = _paint_moved(painter, y, sheet.moved, style)
    if sheet.comparison is not None:
        y = _paint_comparison(painter, y + BETWEEN, sheet.comparison, style)
    return y


def _paint_moved(painter: QPainter, y: float, moved: Moved, style: Style) -> float:
    painter.setPen(style.text)
    y = write_text(painter, y, tr("What if"), style.bold)
    y = write_text(painter, y, moved.words, style.font)
    y = write_text(painter, y, tr(CAUTION), style.font) + 6
    rect = QRectF(0, y, PAGE_WIDTH, PLOT_HEIGHT)
    paint_response(painter, rect, moved.answer, moved.value, style)
    return rect.bottom()


def _paint_comparison(painter: QPainter, y: float, found: Comparison, style: Style) -> float:
    painter.setPen(style.text)
    y = write_text(painter, y, tr("Treatments compared"), style.bold)
    y = write_text(painter, y, spoken(found.sentence), style.font) + 6
    rect = QRectF(0, y, PAGE_WIDTH, PLOT_HEIGHT)
    paint_treatments(painter, rect, found, style)
    painter.setPen(style.text)
    y = rect.bottom() + 6
    for arm in (found.a, found.b):
        y = write_text(painter, y, arm_words(arm, found), style.font)
    return y
