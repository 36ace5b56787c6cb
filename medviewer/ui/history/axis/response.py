"""Painter of how a model's newest risk answers to one value: the curve of a what-if."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from medviewer.ui.history.axis.paint import LEFT_CENTRE, RIGHT_CENTRE, paint_percent_axis, polygon
from medviewer.ui.history.axis.style import Style, faded, style_of
from medviewer.ui.history.words import value_text

if TYPE_CHECKING:
    from medviewer.history.reasons.whatif import WhatIf

MARGIN = 6.0
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

    _paint_ends(painter, plot, answer, style)
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


def _paint_ends(painter: QPainter, plot: QRectF, answer: WhatIf, style: Style) -> None:
    """The lowest and the highest value, below the plot."""
    line = QFontMetricsF(style.small).height()
    painter.setFont(style.small)
    painter.setPen(style.faint)
    below = QRectF(plot.left(), plot.bottom() + 2, plot.width() + BEHIND - MARGIN, line)
    painter.drawText(below, LEFT_CENTRE, value_text(float(answer.value[0]), answer.unit))
    painter.drawText(below, RIGHT_CENTRE, value_text(float(answer.value[-1]), answer.unit))
