"""Painters of the time axis and its lanes, the same for the screen, pictures and paper.

Each gets the rectangle of the whole lane, the label's gutter included; the plot
lies between ``scale.left`` and ``scale.right``, narrow notes to its right.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from medviewer.ui.history_lanes import Heading, IntervalLane, Lane, StudyLane, ValueLane
from medviewer.ui.history_style import Style, faded
from medviewer.ui.history_time import Clock, Scale
from medviewer.ui.history_words import number_text, value_text

Floats = NDArray[np.float64]

RIGHT_MARGIN = 46.0
PAD = 6.0
STUDY_SIZE = 11.0

LEFT_CENTRE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT_CENTRE = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


def gutter_width(width: float) -> float:
    """How much of a canvas of this width the labels get."""
    return float(np.clip(0.26 * width, 112.0, 190.0))


def lane_height(lane: Lane, style: Style) -> float:
    """How high a lane is, from the height of its font."""
    line = QFontMetricsF(style.font).height()
    if isinstance(lane, ValueLane):
        return 2 * line + QFontMetricsF(style.small).height() * 0.5 + 6
    return line + (4 if isinstance(lane, Heading) else 6)


def plot_rect(rect: QRectF, scale: Scale) -> QRectF:
    """The part of a lane in which time runs."""
    return QRectF(scale.left, rect.top(), scale.right - scale.left, rect.height())


def paint_axis(
    painter: QPainter, rect: QRectF, scale: Scale, clock: Clock, style: Style, cursor: float | None
) -> None:
    """Ticks and labels along the bottom of ``rect``'s plots, the axis' title in the gutter."""
    painter.setPen(QPen(style.faint, 1))
    painter.drawLine(QLineF(scale.left, rect.top() + 0.5, scale.right, rect.top() + 0.5))
    painter.setFont(style.small)
    metrics = QFontMetricsF(style.small)
    for tick in clock.ticks(scale.window, scale.right - scale.left):
        x = scale.x(tick.time_hours)
        painter.drawLine(QLineF(x, rect.top(), x, rect.top() + 4))
        width = metrics.horizontalAdvance(tick.label) + 2
        box = QRectF(x - width / 2, rect.top() + 4, width, metrics.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, tick.label)
    title = clock.axis_title(scale.window)
    if metrics.horizontalAdvance(title) > scale.left - rect.left() - 2 * PAD:
        title = clock.short_title(scale.window)
    box = QRectF(
        rect.left() + PAD, rect.top() + 1, scale.left - rect.left() - 2 * PAD, rect.height()
    )
    painter.drawText(box, elided(title, style.small, box.width()))
    if cursor is not None:
        _paint_cursor_time(painter, rect, scale, clock, style, cursor)


def _paint_cursor_time(
    painter: QPainter, rect: QRectF, scale: Scale, clock: Clock, style: Style, cursor: float
) -> None:
    text = clock.bare_text(cursor, scale.window)
    metrics = QFontMetricsF(style.small)
    width = metrics.horizontalAdvance(text) + 8
    left = float(np.clip(scale.x(cursor) - width / 2, scale.left, scale.right - width))
    box = QRectF(left, rect.top() + 2, width, metrics.height() + 4)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(style.text)
    painter.drawRoundedRect(box, 3, 3)
    painter.setPen(style.base)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def paint_grid(painter: QPainter, rect: QRectF, scale: Scale, clock: Clock, style: Style) -> None:
    """Faint vertical lines at the ticks, through all lanes."""
    painter.setPen(QPen(style.grid, 1))
    for tick in clock.ticks(scale.window, scale.right - scale.left):
        x = scale.x(tick.time_hours)
        painter.drawLine(QLineF(x, rect.top(), x, rect.bottom()))


def paint_lane(
    painter: QPainter, rect: QRectF, scale: Scale, lane: Lane, style: Style, cursor: float | None
) -> None:
    """One lane of any kind."""
    if isinstance(lane, Heading):
        _paint_heading(painter, rect, lane, style)
    elif isinstance(lane, StudyLane):
        _paint_label(painter, rect, scale, "Studies", style)
        _paint_studies(painter, rect, scale, lane, style)
    elif isinstance(lane, IntervalLane):
        _paint_label(painter, rect, scale, lane.name, style)
        _paint_intervals(painter, rect, scale, lane, style)
    else:
        _paint_value_label(painter, rect, scale, lane, style, cursor)
        _paint_values(painter, rect, scale, lane, style)


def paint_shades(
    painter: QPainter, rect: QRectF, scale: Scale, shades: tuple[Floats, Floats], style: Style
) -> None:
    """Columns behind a plot: how much a variable raised or lowered the risk at each time."""
    times, log_odds = shades
    if not len(times):
        return
    largest = float(np.abs(log_odds).max()) or 1.0
    middles = (times[1:] + times[:-1]) / 2
    half = scale.window.span * 0.01
    edges = np.concatenate([[times[0] - half], middles, [times[-1] + half]])
    for left, right, value in zip(edges[:-1], edges[1:], log_odds, strict=True):
        x0, x1 = max(scale.x(left), scale.left), min(scale.x(right), scale.right)
        if x1 > x0:
            colour = style.raises if value > 0 else style.lowers
            painter.fillRect(
                QRectF(x0, rect.top(), max(x1 - x0, 1.0), rect.height()),
                faded(colour, 0.45 * abs(float(value)) / largest),
            )


def elided(text: str, font: QFont, width: float) -> str:
    """``text`` shortened with an ellipsis where it does not fit."""
    return QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, width)


def _paint_heading(painter: QPainter, rect: QRectF, lane: Heading, style: Style) -> None:
    painter.setFont(style.small)
    painter.setPen(style.faint)
    painter.drawText(rect.adjusted(PAD, 0, -PAD, -1), LEFT_CENTRE, lane.text)
    painter.setPen(QPen(style.grid, 1))
    y = rect.bottom() - 0.5
    painter.drawLine(QLineF(rect.left() + PAD, y, rect.right(), y))


def _paint_label(painter: QPainter, rect: QRectF, scale: Scale, text: str, style: Style) -> None:
    box = QRectF(rect.left() + PAD, rect.top(), scale.left - rect.left() - 2 * PAD, rect.height())
    painter.setFont(style.font)
    painter.setPen(style.text)
    painter.drawText(box, LEFT_CENTRE, elided(text, style.font, box.width()))


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


def _paint_value_label(
    painter: QPainter,
    rect: QRectF,
    scale: Scale,
    lane: ValueLane,
    style: Style,
    cursor: float | None,
) -> None:
    left, right = rect.left() + PAD, scale.left - PAD
    line = QFontMetricsF(style.font).height()
    top = rect.center().y() - line
    painter.setFont(style.font)
    painter.setPen(style.text)
    name = elided(lane.label, style.font, right - left)
    painter.drawText(QRectF(left, top, right - left, line), LEFT_CENTRE, name)
    index = lane.newest_until(cursor) if cursor is not None else len(lane.values) - 1
    if index is None or index < 0:
        text, side = "no value yet" if len(lane.values) else "no usable value", 0
    else:
        value = float(lane.values[index])
        text = value_text(value, lane.unit)
        side = lane.reference.side(value) if lane.reference else 0
    mark = {-1: " ▼", 0: "", 1: " ▲"}[side]
    painter.setFont(style.small)
    painter.setPen(style.faint if side == 0 else style.text)
    text = elided(text + mark, style.small, right - left)
    painter.drawText(QRectF(left, top + line, right - left, line), LEFT_CENTRE, text)


def _paint_values(
    painter: QPainter, rect: QRectF, scale: Scale, lane: ValueLane, style: Style
) -> None:
    plot = plot_rect(rect, scale).adjusted(0, 4, 0, -4)
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
    xs = scale.left + (times - scale.window.start) / scale.hours_per_px
    ys = plot.bottom() - (values - low) / (high - low) * plot.height()
    _paint_lines(painter, xs, ys, np.diff(times) > lane.gap_hours, style.value)
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
    painter: QPainter, xs: Floats, ys: Floats, gaps: NDArray[np.bool_], colour: QColor
) -> None:
    """Lines between values; dotted and faint across gaps."""
    cuts = np.flatnonzero(gaps) + 1
    painter.setPen(QPen(colour, 1.3))
    for part_x, part_y in zip(np.split(xs, cuts), np.split(ys, cuts), strict=True):
        thin_x, thin_y = _thinned(part_x, part_y)
        points = [QPointF(x, y) for x, y in zip(thin_x.tolist(), thin_y.tolist(), strict=True)]
        painter.drawPolyline(QPolygonF(points))
    painter.setPen(QPen(faded(colour, 0.5), 1, Qt.PenStyle.DotLine))
    for cut in cuts.tolist():
        painter.drawLine(QLineF(xs[cut - 1], ys[cut - 1], xs[cut], ys[cut]))


def _thinned(xs: Floats, ys: Floats) -> tuple[Floats, Floats]:
    """At most the lowest and highest point of each pixel column, where there are many."""
    if len(xs) < 500:
        return xs, ys
    columns = np.floor(xs)
    starts = np.concatenate([[0], np.flatnonzero(np.diff(columns)) + 1])
    extremes = np.stack([np.minimum.reduceat(ys, starts), np.maximum.reduceat(ys, starts)], axis=1)
    return np.repeat(columns[starts], 2), extremes.ravel()


def _paint_points(
    painter: QPainter, lane: ValueLane, xs: Floats, ys: Floats, values: Floats, style: Style
) -> None:
    """Dots; triangles that point up or down for values out of the reference range."""
    painter.setPen(Qt.PenStyle.NoPen)
    for x, y, value in zip(xs.tolist(), ys.tolist(), values.tolist(), strict=True):
        side = lane.reference.side(value) if lane.reference else 0
        if side == 0:
            painter.setBrush(style.value)
            painter.drawEllipse(QPointF(x, y), 1.9, 1.9)
        else:
            painter.setBrush(style.text)
            tip = -3.6 * side
            painter.drawPolygon(
                QPolygonF(
                    [
                        QPointF(x, y + tip),
                        QPointF(x + 3.4, y - tip * 0.7),
                        QPointF(x - 3.4, y - tip * 0.7),
                    ]
                )
            )
