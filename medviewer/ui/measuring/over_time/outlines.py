"""Where regions with curves lie at the other times, drawn in their curves' colours."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from medviewer.findings.finding import Point
from medviewer.findings.over_time.curves import Place
from medviewer.findings.reading.measured import outline
from medviewer.findings.reading.measurement import Kind, Measurement
from medviewer.ui.colours import CLASS_COLOURS
from medviewer.ui.measuring.over_time.asked import Found
from medviewer.ui.picture.tool import Layer
from medviewer.ui.picture.viewport import Viewport

CROSS_PIXELS = 6.0
"""Half the size of the cross that stands for a point."""


class Outlines(Layer):
    """The places that curves are of, on the slices of other times than that they were drawn on.

    ``found`` gives the curves that are shown, None while none are.
    """

    def __init__(self, found: Callable[[], Found | None]) -> None:
        self._found = found

    def paint(self, view: Viewport, painter: QPainter) -> None:
        """Draw those of the slice that is shown, dashed: they cannot be taken hold of."""
        found, model = self._found(), view.model
        if found is None or model.volume is None or model.here is None:
            return
        time = found.times.find(model.volume.series.key, model.index)
        if time is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, ((one, _), where) in enumerate(zip(found.curves, found.where, strict=True)):
            place = where[time]
            own = one.image.image_key == model.here.image_key
            if place is not None and place.index == model.index and not own:
                colour = QColor(CLASS_COLOURS[number % len(CLASS_COLOURS)])
                _draw(view, painter, _line(one, place), colour, closed=one.kind.is_region)


def _line(one: Measurement, place: Place) -> tuple[Point, ...]:
    there = replace(one, points=place.points)
    return place.points if one.kind is Kind.POINT else outline(there)


def _draw(
    view: Viewport, painter: QPainter, line: tuple[Point, ...], colour: QColor, *, closed: bool
) -> None:
    """A dashed outline, or a cross at a point, with a dark edge."""
    to_screen = view.model.to_screen()
    points = [QPointF(*to_screen.apply(point)) for point in line]
    for pen in (QPen(QColor(0, 0, 0, 150), 3), QPen(colour, 1.4, Qt.PenStyle.DashLine)):
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if closed:
            painter.drawPolygon(points)
            continue
        for way in (QPointF(CROSS_PIXELS, 0), QPointF(0, CROSS_PIXELS)):
            painter.drawLine(points[0] - way, points[0] + way)
