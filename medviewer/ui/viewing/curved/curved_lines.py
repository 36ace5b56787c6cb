"""Where curved reformations lie, drawn over the slices; and over them, where a slice lies."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from medviewer.image.curved.reformation import Curved
from medviewer.image.planes import Point
from medviewer.ui.picture.cross_reference import keep_middle_free
from medviewer.ui.picture.tool import Layer
from medviewer.ui.picture.viewport import Viewport
from medviewer.ui.picture.viewport_grid import ViewportGrid
from medviewer.ui.picture.viewport_model import ViewportModel
from medviewer.ui.viewing.curved.curved_views import CurvedViews
from medviewer.ui.viewing.curved.line_view import LineView, lies_with

COLOUR = "#009E73"
ACTIVE = "#F0E442"
"""The colour of reference lines."""


class CurvedLines(Layer):
    """The lines in which slices and bent surfaces cut one another, and a frame for the latter.

    Over a slice the smooth curve is seen that the picture follows, over the picture where the
    slice of the active viewport cuts it. ``lines_shown`` says whether reference lines are wanted;
    the curve over the picture that the line was drawn on is there always.
    """

    def __init__(
        self, grid: ViewportGrid, views: CurvedViews, lines_shown: Callable[[], bool]
    ) -> None:
        self._grid, self._views, self._lines_shown = grid, views, lines_shown

    def paint(self, view: Viewport, painter: QPainter) -> None:
        """Draw the lines of this viewport."""
        shown = self._views.shown()
        if not shown:
            return
        keep_middle_free(view, painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for each in shown:
            if each.pane is not None and each.pane.viewport is view:
                self._paint_over(each, view.model, painter)
            else:
                self._paint_curve(each, view.model, painter)

    def _paint_over(self, view: LineView[Curved], model: ViewportModel, painter: QPainter) -> None:
        """A frame in the curve's colour, and where the active slice cuts the surface."""
        painter.setPen(QPen(QColor(COLOUR), 3))
        painter.drawLine(QPointF(2, 2), QPointF(26, 2))
        painter.drawLine(QPointF(2, 2), QPointF(2, 26))
        active = self._grid.active.model
        if not self._lines_shown() or active is model or not lies_with(view, active.volume):
            return
        if active.stack.turns:
            return  # its planes cut the surface beside its pictures too (``SectionLines``)
        if active.plane is not None and view.made is not None:
            for line in view.made.surface.cut_by(active.plane):
                draw_line(painter, model, (tuple(point) for point in line), ACTIVE)

    def _paint_curve(self, view: LineView[Curved], model: ViewportModel, painter: QPainter) -> None:
        """Where the surface cuts the slice that is shown."""
        plane, made = model.plane, view.made
        if plane is None or made is None or model.here is None or not lies_with(view, model.volume):
            return
        if not (self._lines_shown() or model.here.image_key == view.line.image.image_key):
            return
        for line in made.surface.cut_by(plane):
            places = (made.surface.to_patient((x, y)) for x, y in line[:: max(1, len(line) // 200)])
            ends = (made.surface.to_patient((x, y)) for x, y in line[-1:])
            points = (plane.to_picture(place) for place in (*places, *ends))
            draw_line(painter, model, points, COLOUR)


def draw_line(
    painter: QPainter, model: ViewportModel, points: Iterable[Point], colour: str
) -> None:
    """A line through points of the picture, with a dark edge."""
    to_screen = model.to_screen()
    line = [QPointF(*to_screen.apply(point)) for point in points]
    for pen in (QPen(QColor(0, 0, 0, 150), 3), QPen(QColor(colour), 1.4)):
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPolyline(line)
