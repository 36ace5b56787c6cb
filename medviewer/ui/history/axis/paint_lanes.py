"""Painters of the lanes of the time axis: studies, treatments, conditions, values."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from medviewer.ui.history.axis.lanes import Heading, IntervalLane, Lane, StudyLane, ValueLane
from medviewer.ui.history.axis.paint import (
    LEFT_CENTRE,
    PAD,
    RIGHT_MARGIN,
    cut_to,
    elided,
    fitted,
    in_lines,
    plot_rect,
    polygon,
)
from medviewer.ui.history.axis.style import Style, faded
from medviewer.ui.history.axis.time import Scale
from medviewer.ui.history.words import number_text, value_text
from medviewer.ui.translation import tr

Floats = NDArray[np.float64]

STUDY_SIZE = 11.0
MANY = 150


def paint_lane(painter: QPainter, rect: QRectF, scale: Scale, lane: Lane, style: Style) -> None:
    """One lane of any kind, without the value below its name."""
    if isinstance(lane, Heading):
        _paint_heading(painter, rect, lane, style)
    elif isinstance(lane, StudyLane):
        _paint_label(painter, rect, scale, tr("Studies"), style)
        _paint_studies(painter, rect, scale, lane, style)
    elif isinstance(lane, IntervalLane):
        _paint_label(painter, rect, scale, lane.name, style)
        _paint_intervals(painter, rect, scale, lane, style)
    else:
        _paint_value_name(painter, rect, scale, lane, style)
        _paint_values(painter, rect, scale, lane, style)


def _paint_heading(painter: QPainter, rect: QRectF, lane: Heading, style: Style) -> None:
    painter.setFont(style.small)
    painter.setPen(style.faint)
    painter.drawText(rect.adjusted(PAD, 0, -PAD, -1), LEFT_CENTRE, lane.text)
    painter.setPen(QPen(style.grid, 1))
    y = rect.bottom() - 0.5
    painter.drawLine(QLineF(rect.left() + PAD, y, rect.right(), y))


def _paint_label(painter: QPainter, rect: QRectF, scale: Scale, text: str, style: Style) -> None:
    box = QRectF(rect.left() + PAD, rect.top(), scale.left - rect.left() - 2 * PAD, rect.height())
    _draw_name(painter, box, text, style)


def _draw_name(painter: QPainter, box: QRectF, text: str, style: Style) -> None:
    font, name = fitted(text, style, box.width())
    painter.setFont(font)
    painter.setPen(style.text)
    painter.drawText(box, LEFT_CENTRE, name)


def _paint_studies(
    painter: QPainter, rect: QRectF, scale: Scale, lane: StudyLane, style: Style
) -> None:
    painter.setPen(QPen(style.text, 1.2))
    painter.setBrush(faded(style.selection, 0.9))
    for study in lane.studies:
        if scale.window.contains(study.time_hours):
            box = study_box(rect, scale, study.time_hours)
            painter.drawRoundedRect(box, 2, 2)
            painter.drawEllipse(box.center(), 2.4, 2.4)


def study_box(rect: QRectF, scale: Scale, time_hours: float) -> QRectF:
    """Where the mark of a study is, and where a click opens it."""
    x = scale.x(time_hours)
    return QRectF(
        x - STUDY_SIZE / 2, rect.center().y() - STUDY_SIZE * 0.4, STUDY_SIZE, STUDY_SIZE * 0.8
    )


def _paint_intervals(
    painter: QPainter, rect: QRectF, scale: Scale, lane: IntervalLane, style: Style
) -> None:
    painter.save()
    painter.setClipRect(
        plot_rect(rect, scale).adjusted(-6, 0, 6, 0), Qt.ClipOperation.IntersectClip
    )
    treatment = lane.kind == "treatment"
    colour = style.treatment if treatment else style.value
    middle = rect.center().y()
    for interval in lane.intervals:
        x0 = max(scale.x(interval.start_hours), scale.left - 20)
        lasts = interval.end_hours is None
        x1 = scale.right if interval.end_hours is None else scale.x(interval.end_hours)
        x1 = min(x1, scale.right + 20)
        if x1 < scale.left:
            continue
        if treatment:
            end = min(max(x1, x0 + 3.0), scale.right)
            painter.fillRect(QRectF(x0, middle - 5, end - x0, 10), faded(colour, 0.55))
            painter.fillRect(QRectF(x0, middle - 5, 2, 10), colour)
        else:
            style_of_line = Qt.PenStyle.DotLine if lasts else Qt.PenStyle.SolidLine
            painter.setPen(QPen(faded(colour, 0.6), 1.6, style_of_line))
            painter.drawLine(QLineF(x0, middle, x1, middle))
            painter.setPen(QPen(colour, 1))
            painter.setBrush(colour)
            painter.drawPolygon(_diamond(x0, middle, 4.5))
    painter.restore()


def _diamond(x: float, y: float, size: float) -> QPolygonF:
    return QPolygonF(
        [QPointF(x, y - size), QPointF(x + size, y), QPointF(x, y + size), QPointF(x - size, y)]
    )


def _gutter_lines(
    rect: QRectF, scale: Scale, lane: ValueLane, style: Style
) -> tuple[QFont, list[str], QRectF]:
    """The lane's name in one line or two, its font, and the box of the first of its lines.

    The box of the value is the one below the last.
    """
    left = rect.left() + PAD
    width = scale.left - PAD - left
    font, names = in_lines(lane.label, style, width)
    line = QFontMetricsF(style.font if len(names) == 1 else style.small).height()
    top = rect.center().y() - (1 + len(names)) * line / 2
    return font, names, QRectF(left, top, width, line)


def _paint_value_name(
    painter: QPainter, rect: QRectF, scale: Scale, lane: ValueLane, style: Style
) -> None:
    font, names, box = _gutter_lines(rect, scale, lane, style)
    painter.setFont(font)
    painter.setPen(style.text)
    for name in names:
        painter.drawText(box, LEFT_CENTRE, name)
        box.translate(0, box.height())


def paint_newest(
    painter: QPainter, rect: QRectF, scale: Scale, lane: ValueLane, index: int | None, style: Style
) -> None:
    """Below the lane's name the value at ``index``, marked where it is high or low."""
    if index is None or index < 0:
        text, side = tr("no value yet") if len(lane.values) else tr("no usable value"), 0
    else:
        value = float(lane.values[index])
        text = value_text(value, lane.unit)
        side = lane.reference.side(value) if lane.reference else 0
    mark = {-1: " ▼", 0: "", 1: " ▲"}[side]
    _, names, box = _gutter_lines(rect, scale, lane, style)
    box.translate(0, len(names) * box.height())
    painter.setFont(style.small)
    painter.setPen(style.faint if side == 0 else style.text)
    painter.drawText(box, LEFT_CENTRE, elided(text + mark, style.small, box.width()))


def value_point(rect: QRectF, scale: Scale, lane: ValueLane, index: int) -> QPointF:
    """Where a value is drawn; far away when there is none."""
    if not 0 <= index < len(lane.values):
        return QPointF(math.nan, math.nan)
    plot = _value_plot(rect, scale)
    low, high = lane.value_range()
    share = (float(lane.values[index]) - low) / (high - low)
    return QPointF(scale.x(float(lane.times[index])), plot.bottom() - share * plot.height())


def _value_plot(rect: QRectF, scale: Scale) -> QRectF:
    """Where values are drawn; the strip at the bottom is left free."""
    return plot_rect(rect, scale).adjusted(0, 4, 0, -5)


def _paint_values(
    painter: QPainter, rect: QRectF, scale: Scale, lane: ValueLane, style: Style
) -> None:
    plot = _value_plot(rect, scale)
    low, high = lane.value_range()

    def y_of(value: float) -> float:
        return plot.bottom() - (value - low) / (high - low) * plot.height()

    if lane.reference is not None:
        top = y_of(high if lane.reference.high is None else min(lane.reference.high, high))
        bottom = y_of(low if lane.reference.low is None else max(lane.reference.low, low))
        if bottom >= top:
            band = QRectF(plot.left(), top, plot.width(), max(bottom - top, 1.5))
            painter.fillRect(band, faded(style.reference, 0.38))
    if len(lane.values):
        _paint_value_range(painter, plot, lane, style)
    first = max(int(np.searchsorted(lane.times, scale.window.start)) - 1, 0)
    last = int(np.searchsorted(lane.times, scale.window.end, side="right")) + 1
    times, values = lane.times[first:last], lane.values[first:last]
    if not len(times):
        return
    painter.save()
    painter.setClipRect(plot.adjusted(-4, -4, 4, 4), Qt.ClipOperation.IntersectClip)
    xs = scale.xs(times)
    ys = plot.bottom() - (values - low) / (high - low) * plot.height()
    _paint_lines(painter, plot, xs, ys, np.diff(times) > lane.gap_hours, style.value)
    if len(xs) < plot.width() / 3:
        _paint_points(painter, lane, xs, ys, values, style)
    painter.restore()


def _paint_value_range(painter: QPainter, plot: QRectF, lane: ValueLane, style: Style) -> None:
    """Lowest and highest value, right of the plot."""
    painter.setFont(style.small)
    painter.setPen(style.faint)
    low, high = float(lane.values.min()), float(lane.values.max())
    box = QRectF(plot.right() + 4, plot.top() - 3, RIGHT_MARGIN - 5, plot.height() + 6)
    top = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
    bottom = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft
    if low != high:
        painter.drawText(box, top, number_text(high))
        painter.drawText(box, bottom, number_text(low))
    else:
        painter.drawText(box, LEFT_CENTRE, number_text(low))


def _paint_lines(
    painter: QPainter,
    plot: QRectF,
    xs: Floats,
    ys: Floats,
    gaps: NDArray[np.bool_],
    colour: QColor,
) -> None:
    """Lines between values; dotted and faint across gaps."""
    left, right = plot.left() - 8, plot.right() + 8
    cuts = np.flatnonzero(gaps) + 1
    painter.setPen(QPen(colour, 1.3 if len(xs) < MANY else 1.0))  # thin lines are drawn faster
    for part_x, part_y in zip(np.split(xs, cuts), np.split(ys, cuts), strict=True):
        painter.drawPolyline(polygon(*_thinned(*cut_to(part_x, part_y, left, right))))
    painter.setPen(QPen(faded(colour, 0.5), 1, Qt.PenStyle.DotLine))
    for cut in cuts.tolist():
        pair = slice(cut - 1, cut + 1)
        painter.drawPolyline(polygon(*cut_to(xs[pair], ys[pair], left, right)))


def _thinned(xs: Floats, ys: Floats) -> tuple[Floats, Floats]:
    """At most the lowest and highest point of each pixel column, where there are many."""
    if len(xs) < MANY:
        return xs, ys
    columns = np.floor(xs)
    starts = np.concatenate([[0], np.flatnonzero(np.diff(columns)) + 1])
    extremes = np.stack([np.minimum.reduceat(ys, starts), np.maximum.reduceat(ys, starts)], axis=1)
    return np.repeat(columns[starts], 2), extremes.ravel()


def _paint_points(
    painter: QPainter, lane: ValueLane, xs: Floats, ys: Floats, values: Floats, style: Style
) -> None:
    """Dots; triangles that point up or down for values out of the reference range."""
    sides = [lane.reference.side(value) if lane.reference else 0 for value in values.tolist()]
    points = [QPointF(x, y) for x, y in zip(xs.tolist(), ys.tolist(), strict=True)]
    dots = [point for point, side in zip(points, sides, strict=True) if side == 0]
    painter.setPen(QPen(style.value, 3.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawPoints(QPolygonF(dots))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(style.text)
    for point, side in zip(points, sides, strict=True):
        if side:
            painter.drawPolygon(_triangle(point, 3.6 * side))


def _triangle(centre: QPointF, size: float) -> QPolygonF:
    """Upwards for a positive size, downwards for a negative one."""
    x, y, half = centre.x(), centre.y(), abs(size) * 0.95
    base = y + 0.7 * size
    return QPolygonF([QPointF(x, y - size), QPointF(x + half, base), QPointF(x - half, base)])
