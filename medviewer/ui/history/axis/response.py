"""Painter of how a model's newest risk answers to one value: the curve of a what-if."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from medviewer.history.records.units import unit_words
from medviewer.ui.history.axis.paint import RIGHT_CENTRE, paint_percent_axis, polygon
from medviewer.ui.history.axis.style import Style, faded, style_of
from medviewer.ui.history.words import decimals_of, value_text
from medviewer.ui.round_ticks import ticks

if TYPE_CHECKING:
    from medviewer.history.reasons.whatif import WhatIf

MARGIN = 6.0
TICK_WIDTH = 56.0
"""Room that a tick of the values has at least."""
BEFORE, BEHIND = 44.0, MARGIN + 8.0
"""Room to the left of the lowest value and to the right of the highest one."""


def at_value(answer: WhatIf, value: float) -> tuple[float, float, float]:
    """Risk, lowest and highest answer of the networks at a value, between the points asked."""
    return (
        float(np.interp(value, answer.value, answer.risk)),
        float(np.interp(value, answer.value, answer.low)),
        float(np.interp(value, answer.value, answer.high)),
    )


class ResponsePlot(QWidget):
    """The newest risk over the values of one variable; a ring where it was measured."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answer: WhatIf | None = None
        self._value = 0.0
        self.setAccessibleName(self.tr("Risk over the value"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """Small enough for a low dock."""
        return QSize(240, 120)

    def minimumSizeHint(self) -> QSize:
        """Still readable."""
        return QSize(160, 60)

    def show_answer(self, answer: WhatIf | None, value: float) -> None:
        """Show an answer with a line at ``value``; None shows nothing."""
        self._answer, self._value = answer, value
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the curve."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            style = style_of(self.palette(), self.font())
            painter.fillRect(self.rect(), style.base)
            if self._answer is not None:
                paint_response(painter, QRectF(self.rect()), self._answer, self._value, style)


def paint_response(
    painter: QPainter, rect: QRectF, answer: WhatIf, value: float, style: Style
) -> None:
    """Risk up, value to the right; band of the ensemble; line at ``value``, ring at the newest."""
    line = QFontMetricsF(style.small).height()
    plot = rect.adjusted(BEFORE, MARGIN, -BEHIND, -line - MARGIN)
    top = paint_percent_axis(painter, rect, plot, max(float(np.max(answer.high)), 0.01), style)
    first, last = float(answer.value[0]), float(answer.value[-1])

    def place(at: float, risk: float) -> QPointF:
        share = (at - first) / (last - first)
        return QPointF(
            plot.left() + share * plot.width(), plot.bottom() - risk / top * plot.height()
        )

    _paint_values(painter, plot, answer, style)
    xs = np.array([place(float(at), 0).x() for at in answer.value])
    heights = [plot.bottom() - risk / top * plot.height() for risk in (answer.low, answer.high)]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(faded(style.model, 0.25))
    around = np.concatenate([heights[1], heights[0][::-1]])
    painter.drawPolygon(polygon(np.concatenate([xs, xs[::-1]]), around))
    painter.setPen(QPen(style.model, 2.2))
    painter.drawPolyline(polygon(xs, plot.bottom() - answer.risk / top * plot.height()))
    painter.setBrush(style.base)
    if first <= answer.now <= last:
        painter.drawEllipse(place(answer.now, at_value(answer, answer.now)[0]), 4, 4)
    chosen = place(value, at_value(answer, value)[0])
    painter.setPen(QPen(style.text, 1))
    painter.drawLine(QLineF(chosen.x(), plot.top(), chosen.x(), plot.bottom()))
    painter.setBrush(style.text)
    painter.drawEllipse(chosen, 3.2, 3.2)


def value_ticks(answer: WhatIf, most: int) -> list[tuple[float, str]]:
    """Round values in the range that was asked and their words, all with the same decimals."""
    found = ticks(float(answer.value[0]), float(answer.value[-1]), most)
    if answer.unit.startswith("{"):  # scores, and what is or is not, have no halves
        found = [value for value in found if float(f"{value:.6g}").is_integer()]
    decimals = max(map(decimals_of, found), default=0)
    bare = answer.unit if answer.unit == "{yes}" else ""
    return [(value, value_text(value, bare, decimals)) for value in found]


def _paint_values(painter: QPainter, plot: QRectF, answer: WhatIf, style: Style) -> None:
    """Ticks below the plot, and the unit at its end."""
    metrics = QFontMetricsF(style.small)
    painter.setFont(style.small)
    painter.setPen(QPen(style.faint, 1))
    below = QRectF(plot.left(), plot.bottom() + 3, plot.width() + BEHIND - MARGIN, metrics.height())
    unit = unit_words(answer.unit)
    painter.drawText(below, RIGHT_CENTRE, unit)
    end = below.right() - (metrics.horizontalAdvance(unit) + MARGIN if unit else 0.0)
    first, last = float(answer.value[0]), float(answer.value[-1])

    def placed(most: int) -> list[tuple[float, QRectF, str]]:
        """The ticks whose words have room beside the unit: where, and in which box."""
        found = []
        for value, words in value_ticks(answer, most):
            x = plot.left() + (value - first) / (last - first) * plot.width()
            half = metrics.horizontalAdvance(words) / 2 + 1
            left = x - half if unit else min(x - half, end - 2 * half)
            if left + 2 * half <= end:
                found.append((x, QRectF(left, below.top(), 2 * half, below.height()), words))
        return found

    most = max(2, int(plot.width() / TICK_WIDTH))
    some = (placed(number) for number in range(most, most + 4))
    for x, box, words in next((each for each in some if len(each) > 1), placed(most)):
        painter.drawLine(QLineF(x, plot.bottom(), x, plot.bottom() + 3))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
