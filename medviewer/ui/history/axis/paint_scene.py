"""Painters of a whole scene: what stands still, and what follows the cursor.

The still part is the slow one; the canvas keeps it as a picture while only the
cursor moves.
"""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from medviewer.ui.history.axis.lanes import ValueLane
from medviewer.ui.history.axis.paint import (
    paint_axis,
    paint_cursor_time,
    paint_grid,
    paint_shades,
    plot_rect,
)
from medviewer.ui.history.axis.paint_lanes import paint_lane, paint_newest, value_point
from medviewer.ui.history.axis.risk import paint_chosen, paint_risk
from medviewer.ui.history.axis.scene import Layout, Scene, kindness_hours
from medviewer.ui.history.axis.style import Style, faded


def paint_scene(painter: QPainter, scene: Scene, layout: Layout, style: Style) -> None:
    """All of it, as on paper."""
    paint_still(painter, scene, layout, style)
    paint_moving(painter, scene, layout, style)


def paint_still(painter: QPainter, scene: Scene, layout: Layout, style: Style) -> None:
    """Everything that does not depend on the cursor."""
    scale = layout.scale
    chosen = scene.lanes[scene.row] if scene.row is not None else None
    if scene.curve is not None:
        below = layout.risk.adjusted(0, QFontMetricsF(style.small).height() + 6, 0, 0)
        paint_grid(painter, below, scale, scene.clock, style)
        if isinstance(chosen, ValueLane):
            paint_shades(painter, plot_rect(below, scale), scale, chosen.shades, style, 0.3)
        paint_risk(painter, layout.risk, scale, scene.curve, style, scene.what_if)
    painter.save()
    painter.setClipRect(layout.lanes)
    if scene.row is not None:
        painter.fillRect(layout.lane_rect(scene.row), faded(style.selection, 0.28))
    paint_grid(painter, layout.filled, scale, scene.clock, style)
    for number in layout.visible:
        lane, rect = scene.lanes[number], layout.lane_rect(number)
        if isinstance(lane, ValueLane):
            painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), style.grid)
            whole = plot_rect(rect, scale)
            strip = whole if number == scene.row else whole.adjusted(0, whole.height() - 4, 0, -1)
            paint_shades(painter, strip, scale, lane.shades, style)
        paint_lane(painter, rect, scale, lane, style)
    painter.restore()
    paint_axis(painter, layout.axis, scale, scene.clock, style)


def paint_moving(painter: QPainter, scene: Scene, layout: Layout, style: Style) -> None:
    """The cursor's line and time, and in each lane the value at the cursor, else the newest."""
    scale, cursor = layout.scale, scene.cursor
    seen = cursor is not None and scale.window.contains(cursor)
    painter.save()
    painter.setClipRect(layout.lanes)
    if seen and cursor is not None:
        x = scale.x(cursor)
        filled = layout.filled
        painter.fillRect(QRectF(x - 0.5, filled.top(), 1, filled.height()), faded(style.text, 0.5))
    for number in layout.visible:
        lane, rect = scene.lanes[number], layout.lane_rect(number)
        if isinstance(lane, ValueLane):
            newest = len(lane.values) - 1
            index = newest if cursor is None else lane.at(cursor, kindness_hours(scale))
            paint_newest(painter, rect, scale, lane, index, style)
            if seen and index is not None:
                _paint_ring(painter, value_point(rect, scale, lane, index), layout, style)
    painter.restore()
    if seen and cursor is not None:
        top = layout.risk.top() + QFontMetricsF(style.small).height() + 4
        height = max(layout.axis.top() - top, 0.0)
        painter.fillRect(QRectF(scale.x(cursor) - 0.5, top, 1, height), faded(style.text, 0.5))
        if scene.curve is not None:
            paint_chosen(painter, layout.risk, scale, scene.curve, style, cursor, scene.what_if)
        paint_cursor_time(painter, layout.axis, scale, scene.clock, style, cursor)


def _paint_ring(painter: QPainter, point: QPointF, layout: Layout, style: Style) -> None:
    if math.isfinite(point.y()) and layout.scale.left - 1 <= point.x() <= layout.scale.right + 1:
        painter.setPen(QPen(style.text, 1.4))
        painter.setBrush(style.base)
        painter.drawEllipse(point, 3.2, 3.2)
