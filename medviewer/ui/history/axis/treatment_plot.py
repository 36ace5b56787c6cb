"""Painter of two treatments' cumulative incidence with pointwise 95 % intervals."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from medviewer.ui.history.axis.legend import SAMPLE, in_rows
from medviewer.ui.history.axis.paint import (
    LEFT_CENTRE,
    RIGHT_CENTRE,
    elided,
    paint_percent_axis,
    polygon,
)
from medviewer.ui.history.axis.style import Style, faded, style_of
from medviewer.ui.translation import spoken, tr

if TYPE_CHECKING:
    from medviewer.history.reasons.treatment import Arm, Comparison

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
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            style = style_of(self.palette(), self.font())
            painter.fillRect(self.rect(), style.base)
            if self._found is not None:
                paint_treatments(painter, QRectF(self.rect()), self._found, style)


def paint_treatments(painter: QPainter, rect: QRectF, found: Comparison, style: Style) -> None:
    """Names above, percent to the left, years below, a band and a line for each arm."""
    metrics = QFontMetricsF(style.small)
    line = metrics.height()
    left, right = 44, MARGIN + 8
    names = [spoken(arm.name) for arm in (found.a, found.b)]
    entries = in_rows(names, metrics, rect.width() - left - right)
    above = line * (1 + entries[-1].row)
    plot = rect.adjusted(left, above + MARGIN, -right, -line - MARGIN)
    largest = max(float(found.a.curve_high[-1]), float(found.b.curve_high[-1]), 0.01)
    top = paint_percent_axis(painter, rect, plot, largest, style)
    _paint_time(painter, plot, found.until_days, style)
    arms = (
        (found.a, style.baseline, Qt.PenStyle.SolidLine),
        (found.b, style.treatment, Qt.PenStyle.DashLine),
    )
    for entry, (arm, colour, dash) in zip(entries, arms, strict=True):
        _paint_arm(painter, plot, arm, top, colour, dash)
        x, above = plot.left() + entry.x, rect.top() + 2 + entry.row * line
        painter.setPen(QPen(colour, 2.2, dash))
        painter.drawLine(QLineF(x, above + line / 2, x + SAMPLE - 4, above + line / 2))
        painter.setPen(style.faint)
        painter.setFont(style.small)
        name = elided(entry.name, style.small, entry.width)
        painter.drawText(QRectF(x + SAMPLE, above, entry.width, line), LEFT_CENTRE, name)


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


def _paint_time(painter: QPainter, plot: QRectF, until_days: float, style: Style) -> None:
    """Years or months below the plot, as many as there is room for."""
    metrics = QFontMetricsF(style.small)
    years = until_days > 2 * YEAR_DAYS
    unit_days = YEAR_DAYS if years else YEAR_DAYS / 12
    most = max(plot.width() / (4 * metrics.horizontalAdvance("00")), 1)
    every = next(n for n in (1, 2, 3, 5, 6, 10, 12, 24, 1000) if until_days / unit_days / n <= most)
    for number in range(0, int(until_days / unit_days) + 1, every):
        x = plot.left() + number * unit_days / until_days * plot.width()
        painter.setPen(QPen(style.grid, 1))
        painter.drawLine(QLineF(x, plot.top(), x, plot.bottom() + 3))
        painter.setPen(style.faint)
        box = QRectF(x - 20, plot.bottom() + 3, 40, metrics.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, f"{number}")
    unit = tr("years") if years else tr("months")
    width = metrics.horizontalAdvance(unit) + 2
    box = QRectF(plot.left() - MARGIN - width, plot.bottom() + 3, width, metrics.height())
    painter.drawText(box, RIGHT_CENTRE, unit)
