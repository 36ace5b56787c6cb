"""Painter of two treatments' cumulative incidence with pointwise 95 % intervals."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from medviewer.ui.history.paint import LEFT_CENTRE, RIGHT_CENTRE, elided, polygon
from medviewer.ui.history.style import Style, faded, style_of
from medviewer.ui.history.words import percent

if TYPE_CHECKING:
    from medviewer.history.treatment import Arm, Comparison

MARGIN = 6.0
YEAR_DAYS = 365.25


class TreatmentPlot(QWidget):
    """Share of patients with the event over time; A solid, B dashed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: Comparison | None = None
        self.setAccessibleName(self.tr("Patients with the event over time, by treatment"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """Room for two curves and their names."""
        return QSize(260, 170)

    def minimumSizeHint(self) -> QSize:
        """Still readable."""
        return QSize(180, 110)

    def show_comparison(self, found: Comparison | None) -> None:
        """Show a comparison; None shows nothing."""
        self._found = found
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the curves."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        style = style_of(self.palette(), self.font())
        painter.fillRect(self.rect(), style.base)
        if self._found is not None:
            paint_treatments(painter, QRectF(self.rect()), self._found, style)


def paint_treatments(painter: QPainter, rect: QRectF, found: Comparison, style: Style) -> None:
    """Names above, percent to the left, years below, a band and a line for each arm."""
    line = QFontMetricsF(style.small).height()
    plot = rect.adjusted(44, line + MARGIN, -MARGIN - 8, -line - MARGIN)
    top = min(max(float(found.a.curve_high[-1]), float(found.b.curve_high[-1]), 0.01) * 1.1, 1.0)
    _paint_frame(painter, rect, plot, found.until_days, top, style)
    arms = (
        (found.a, style.baseline, Qt.PenStyle.SolidLine),
        (found.b, style.treatment, Qt.PenStyle.DashLine),
    )
    width = plot.width() / 2
    for number, (arm, colour, dash) in enumerate(arms):
        _paint_arm(painter, plot, arm, top, colour, dash)
        x, middle = plot.left() + number * width, rect.top() + line / 2 + 2
        painter.setPen(QPen(colour, 2.2, dash))
        painter.drawLine(QLineF(x, middle, x + 22, middle))
        painter.setPen(style.faint)
        painter.setFont(style.small)
        name = elided(arm.name, style.small, width - 34)
        painter.drawText(QRectF(x + 26, rect.top() + 2, width - 26, line), LEFT_CENTRE, name)


def _paint_arm(
    painter: QPainter, plot: QRectF, arm: Arm, top: float, colour: QColor, dash: Qt.PenStyle
) -> None:
    xs = plot.left() + arm.days / arm.days[-1] * plot.width()
    low, value, high = (
        plot.bottom() - part / top * plot.height()
        for part in (arm.curve_low, arm.curve, arm.curve_high)
    )
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(faded(colour, 0.22))
    painter.drawPolygon(polygon(np.concatenate([xs, xs[::-1]]), np.concatenate([high, low[::-1]])))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 2.2, dash))
    painter.drawPolyline(polygon(xs, value))


def _paint_frame(
    painter: QPainter, rect: QRectF, plot: QRectF, until_days: float, top: float, style: Style
) -> None:
    line = QFontMetricsF(style.small).height()
    painter.setFont(style.small)
    for share in (0.0, 0.5, 1.0):
        y = plot.bottom() - share * plot.height()
        painter.setPen(QPen(style.grid, 1))
        painter.drawLine(QLineF(plot.left(), y, plot.right(), y))
        painter.setPen(style.faint)
        box = QRectF(rect.left(), y - line / 2, plot.left() - rect.left() - MARGIN, line)
        painter.drawText(box, RIGHT_CENTRE, percent(share * top) if share else "0 %")
    below = QRectF(plot.left(), plot.bottom() + 2, plot.width() + 8, line)
    painter.drawText(below, LEFT_CENTRE, "0")
    painter.drawText(below, RIGHT_CENTRE, f"{until_days / YEAR_DAYS:.1f} years")
