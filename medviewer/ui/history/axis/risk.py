"""Painter of the risk curve: the model with its ensemble, the simple model, the population."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from medviewer.history.records.record import RiskCurve
from medviewer.ui.history.axis.legend import SAMPLE, Entry, baseline_name, legend
from medviewer.ui.history.axis.paint import (
    LEFT_CENTRE,
    PAD,
    RIGHT_CENTRE,
    RIGHT_MARGIN,
    WRAPPED,
    cut_to,
    elided,
    polygon,
)
from medviewer.ui.history.axis.style import Style, faded
from medviewer.ui.history.axis.time import Clock, Scale
from medviewer.ui.history.words import newest, percent, percent_range, risk_title
from medviewer.ui.translation import figure, tr

Floats = NDArray[np.float64]

MOST_DOTS = 40
_STEPS = (0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.25, 0.5)


@dataclass(frozen=True)
class RiskAxis:
    """The vertical axis: probabilities from 0 to ``top`` over the height of ``plot``."""

    plot: QRectF
    top: float
    step: float

    def y(self, probability: float) -> float:
        """Pixel of a probability."""
        return self.plot.bottom() - probability / self.top * self.plot.height()

    def ys(self, probabilities: Floats) -> Floats:
        """Pixels of probabilities."""
        return self.plot.bottom() - probabilities / self.top * self.plot.height()

    @property
    def ticks(self) -> list[float]:
        """Labelled probabilities, 0 among them."""
        return [number * self.step for number in range(round(self.top / self.step) + 1)]


def risk_axis(
    curve: RiskCurve, rect: QRectF, scale: Scale, style: Style, what_if: RiskCurve | None
) -> RiskAxis:
    """The axis that shows all of the curves, with as many ticks as there is room for."""
    line = QFontMetricsF(style.small).height()
    above = line * (1 + _legend(curve, scale, style, what_if)[-1].row)
    plot = QRectF(
        scale.left, rect.top() + above + 6, scale.right - scale.left, rect.height() - above - 8
    )
    shown = [curve.high, curve.risk, curve.baseline, curve.population]
    everything = np.concatenate(shown + ([what_if.risk] if what_if is not None else []))
    finite = everything[np.isfinite(everything)]
    largest = max(float(finite.max()) if len(finite) else 0.0, 0.002)
    most = max(int(plot.height() / (1.6 * line)), 1)
    step = next((step for step in _STEPS if largest / step <= most), 1.0)
    return RiskAxis(plot, min(step * math.ceil(largest * 1.02 / step), max(1.0, step)), step)


def paint_risk(
    painter: QPainter,
    rect: QRectF,
    scale: Scale,
    curve: RiskCurve,
    style: Style,
    what_if: RiskCurve | None = None,
) -> None:
    """The whole plot: legend above, percent to the left, newest figures to the right.

    Without the newest time in view the figures would stand beside lines of another time.
    """
    axis = risk_axis(curve, rect, scale, style, what_if)
    _paint_percent(painter, rect, axis, curve, style)
    _paint_legend(painter, rect, scale, curve, style, what_if)
    painter.save()
    painter.setClipRect(axis.plot.adjusted(-4, -4, 4, 2), Qt.ClipOperation.IntersectClip)
    xs = scale.xs(curve.time_hours)
    _paint_band(painter, xs, curve, axis, style)
    _paint_population(painter, xs, curve, axis, style)
    _paint_curve(painter, xs, curve.baseline, axis, _baseline_pen(style), style.baseline)
    _paint_curve(painter, xs, curve.risk, axis, QPen(style.model, 2.2), style.model)
    if what_if is not None:
        others = scale.xs(what_if.time_hours)
        _paint_curve(painter, others, what_if.risk, axis, _what_if_pen(style), style.text)
    painter.restore()
    if len(curve.time_hours) and scale.window.contains(float(curve.time_hours[-1])):
        _paint_newest(painter, axis, curve, style)


def nearest(times: Floats, time_hours: float) -> int | None:
    """Index of the time nearest to a given one."""
    return int(np.argmin(np.abs(times - time_hours))) if len(times) else None


def risk_lines(curve: RiskCurve, index: int, clock: Clock, scale: Scale) -> list[str]:
    """What the curves say at one of their times, a line each."""
    when = clock.text(float(curve.time_hours[index]), scale.window)
    spread = percent_range(float(curve.low[index]), float(curve.high[index]))
    return [
        f"{risk_title(curve)} {when}",
        f"{tr('Model')} {percent(float(curve.risk[index]))} ({spread})",
        f"{baseline_name(curve)} {percent(float(curve.baseline[index]))}",
        f"{tr('Training population')} {percent(float(curve.population[index]))}",
    ]


def _baseline_pen(style: Style) -> QPen:
    return QPen(style.baseline, 1.6, Qt.PenStyle.DashLine)


def _population_pen(style: Style) -> QPen:
    return QPen(style.population, 1.2, Qt.PenStyle.DotLine)


def _what_if_pen(style: Style) -> QPen:
    return QPen(style.text, 1.8, Qt.PenStyle.DashDotLine)


def _paint_percent(
    painter: QPainter, rect: QRectF, axis: RiskAxis, curve: RiskCurve, style: Style
) -> None:
    painter.setFont(style.small)
    metrics = QFontMetricsF(style.small)
    widest = 0.0
    for tick in axis.ticks:
        y = axis.y(tick)
        painter.setPen(QPen(style.grid, 1))
        painter.drawLine(QLineF(axis.plot.left(), y, axis.plot.right(), y))
        painter.setPen(style.faint)
        text = figure(f"{100 * tick:.3g} %")
        width = metrics.horizontalAdvance(text) + 1
        widest = max(widest, width)
        box = QRectF(
            axis.plot.left() - PAD - width, y - metrics.height() / 2, width, metrics.height()
        )
        painter.drawText(box, RIGHT_CENTRE, text)
    room = axis.plot.left() - rect.left() - widest - 3 * PAD
    painter.setPen(style.text)
    box = QRectF(rect.left() + PAD, rect.top() + 2, room, rect.height() - 4)
    painter.drawText(box, int(WRAPPED), risk_title(curve))


def _paint_legend(
    painter: QPainter,
    rect: QRectF,
    scale: Scale,
    curve: RiskCurve,
    style: Style,
    what_if: RiskCurve | None,
) -> None:
    """Line samples with names, above the plot."""
    pens = [
        QPen(style.model, 2.2),
        _baseline_pen(style),
        _population_pen(style),
        _what_if_pen(style),
    ]
    painter.setFont(style.small)
    height = QFontMetricsF(style.small).height()
    for pen, entry in zip(pens, _legend(curve, scale, style, what_if), strict=False):
        x, top = scale.left + entry.x, rect.top() + 2 + entry.row * height
        middle = top + height / 2
        if pen.color() == style.model:
            painter.fillRect(QRectF(x, middle - 5, 18, 10), faded(style.model, 0.25))
        painter.setPen(pen)
        painter.drawLine(QLineF(x, middle, x + 18, middle))
        painter.setPen(style.faint)
        box = QRectF(x + SAMPLE, top, entry.width, height)
        painter.drawText(box, LEFT_CENTRE, elided(entry.name, style.small, entry.width))


def _legend(curve: RiskCurve, scale: Scale, style: Style, what_if: RiskCurve | None) -> list[Entry]:
    room = scale.right + RIGHT_MARGIN - scale.left
    return legend(curve, QFontMetricsF(style.small), room, asks=what_if is not None)


def _paint_band(
    painter: QPainter, xs: Floats, curve: RiskCurve, axis: RiskAxis, style: Style
) -> None:
    usable = np.isfinite(curve.low) & np.isfinite(curve.high)
    if not usable.any():
        return
    left, right = axis.plot.left() - 8, axis.plot.right() + 8
    upper_x, upper_y = cut_to(xs[usable], axis.ys(curve.high[usable]), left, right)
    lower_x, lower_y = cut_to(xs[usable], axis.ys(curve.low[usable]), left, right)
    if len(upper_x) == 1:
        painter.setPen(QPen(style.model, 1.2))
        painter.drawLine(QLineF(upper_x[0], upper_y[0], lower_x[0], lower_y[0]))
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(faded(style.model, 0.25))
    around_x, around_y = (
        np.concatenate([upper, lower[::-1]])
        for upper, lower in ((upper_x, lower_x), (upper_y, lower_y))
    )
    painter.drawPolygon(polygon(around_x, around_y))


def _paint_population(
    painter: QPainter, xs: Floats, curve: RiskCurve, axis: RiskAxis, style: Style
) -> None:
    """Across the whole plot, but no farther than it is known."""
    until = curve.population_until_hours
    known = np.isfinite(curve.time_hours) if until is None else curve.time_hours <= until
    usable = np.isfinite(curve.population) & known
    if not usable.any():
        return
    ys = axis.ys(curve.population[usable])
    left, right = axis.plot.left() - 8, axis.plot.right() + 8
    end = xs[usable][-1]
    xs = np.concatenate(
        [[min(left, xs[usable][0])], xs[usable], [max(right, end) if known[-1] else end]]
    )
    line_x, line_y = cut_to(xs, np.concatenate([ys[:1], ys, ys[-1:]]), left, right)
    painter.setPen(_population_pen(style))
    painter.drawPolyline(polygon(line_x, line_y))


def _paint_curve(
    painter: QPainter, xs: Floats, values: Floats, axis: RiskAxis, pen: QPen, colour: QColor
) -> None:
    usable = np.isfinite(values)
    left, right = axis.plot.left() - 8, axis.plot.right() + 8
    line_x, line_y = cut_to(xs[usable], axis.ys(values[usable]), left, right)
    painter.setPen(pen)
    painter.drawPolyline(polygon(line_x, line_y))
    if len(line_x) <= MOST_DOTS:
        inside = usable & (xs >= left) & (xs <= right)
        painter.setPen(QPen(colour, 4.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawPoints(polygon(xs[inside], axis.ys(values[inside])))


def paint_chosen(
    painter: QPainter,
    rect: QRectF,
    scale: Scale,
    curve: RiskCurve,
    style: Style,
    cursor: float,
    what_if: RiskCurve | None = None,
) -> None:
    """Rings around what the curves say at the time nearest to the cursor."""
    index = nearest(curve.time_hours, cursor)
    if index is None or not scale.window.contains(float(curve.time_hours[index])):
        return
    axis = risk_axis(curve, rect, scale, style, what_if)
    x = scale.x(float(curve.time_hours[index]))
    painter.setBrush(style.base)
    for values, colour in ((curve.baseline, style.baseline), (curve.risk, style.model)):
        if math.isfinite(values[index]):
            painter.setPen(QPen(colour, 2))
            painter.drawEllipse(QPointF(x, axis.y(float(values[index]))), 3.6, 3.6)


def _paint_newest(painter: QPainter, axis: RiskAxis, curve: RiskCurve, style: Style) -> None:
    """The newest figures, right of the plot at their heights, moved apart where they touch."""
    metrics = QFontMetricsF(style.small)
    painter.setFont(style.small)
    wanted = [
        (axis.y(float(value)), percent(float(value)), colour)
        for value, colour in (
            (newest(curve.risk), style.model),
            (newest(curve.baseline), style.baseline),
            (newest(curve.population), style.population),
        )
        if math.isfinite(value)
    ]
    wanted.sort(key=lambda entry: entry[0])
    height = metrics.height() - 1
    places = [entry[0] for entry in wanted]
    for index in range(1, len(places)):
        places[index] = max(places[index], places[index - 1] + height)
    overflow = max((places[-1] if places else 0.0) - axis.plot.bottom(), 0.0)
    for place, (_, text, colour) in zip(places, wanted, strict=True):
        painter.setPen(colour)
        box = QRectF(axis.plot.right() + 5, place - overflow - height / 2, RIGHT_MARGIN - 5, height)
        painter.drawText(box, LEFT_CENTRE, text)
