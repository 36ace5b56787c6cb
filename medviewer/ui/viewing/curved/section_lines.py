"""Where the cross sections that are shown lie, drawn over the other pictures, and taken hold of."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from medviewer.image.curved.reformation import Surface
from medviewer.image.curved.sections import Sections
from medviewer.image.planes import Point, reference_line
from medviewer.ui.picture.tool import Hand, Layer
from medviewer.ui.picture.viewport import Viewport
from medviewer.ui.picture.viewport_grid import ViewportGrid
from medviewer.ui.picture.viewport_model import ViewportModel
from medviewer.ui.picture.viewport_pane import ViewportPane
from medviewer.ui.viewing.curved.curved_lines import ACTIVE, draw_line
from medviewer.ui.viewing.curved.curved_views import CurvedViews
from medviewer.ui.viewing.curved.line_view import LineView, lies_with
from medviewer.ui.viewing.curved.section_views import SectionViews
from medviewer.ui.viewing.mpr_lines import distance

COLOUR = "#D55E00"
BESIDE = "#90D55E00"
"""Of the neighbours of the section that is worked with."""
NEAR_LINE = 6.0
"""So near, in screen pixels, a press takes hold of the line in the curved picture."""


class SectionLines(Layer):
    """The lines in which sections cut every other picture, and a frame for the sections.

    Of several side by side that which is worked with has the stronger line, or the middle one. In
    the curved picture of the same line they can be dragged along: not while a tool is chosen that
    sets points.
    """

    def __init__(
        self,
        grid: ViewportGrid,
        views: SectionViews,
        curved: CurvedViews,
        lines_shown: Callable[[], bool],
    ) -> None:
        self._grid, self._views, self._curved = grid, views, curved
        self._lines_shown = lines_shown
        self._held: tuple[LineView[Sections], ViewportPane] | None = None
        grid.follow_panes(self._follow)

    def paint(self, view: Viewport, painter: QPainter) -> None:
        """Draw the lines of this viewport."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for each in self._views.shown():
            if any(pane.viewport is view for pane in each.showing):
                self._paint_over(each, view.model, painter)
            elif self._lines_shown():
                self._paint_traces(each, view.model, painter)

    def hover(self, view: Viewport, hand: Hand) -> Qt.CursorShape | None:
        """Say by the cursor what a press takes hold of."""
        return None if self._at(view, hand) is None else Qt.CursorShape.SplitHCursor

    def press(self, view: Viewport, hand: Hand) -> bool:
        """Take hold of the line in the curved picture."""
        self._held = self._at(view, hand)
        return self._held is not None

    def move(self, view: Viewport, hand: Hand) -> None:
        """Show the section there."""
        surface = view.model.bent
        if self._held is None or surface is None:
            return
        held, pane = self._held
        if held.made is not None and pane in held.showing:
            pane.model.go_to(held.made.nearest(surface.to_patient(hand.place)))

    def release(self, view: Viewport, hand: Hand) -> None:
        """Let go."""
        self._held = None

    def _paint_over(
        self, view: LineView[Sections], model: ViewportModel, painter: QPainter
    ) -> None:
        """A frame in the colour of the lines, and where an active plane made of slices cuts it."""
        painter.setPen(QPen(QColor(COLOUR), 3))
        painter.drawLine(QPointF(2, 2), QPointF(26, 2))
        painter.drawLine(QPointF(2, 2), QPointF(2, 26))
        active = self._grid.active.model
        if not self._lines_shown() or active is model or active.fill is None:
            return  # slices have reference lines
        if model.here is None or active.here is None or not lies_with(view, active.volume):
            return
        line = reference_line(
            model.here, active.here, (active.picture.columns, active.picture.rows)
        )
        if line is not None:
            draw_line(painter, model, line, ACTIVE)

    def _paint_traces(
        self, view: LineView[Sections], model: ViewportModel, painter: QPainter
    ) -> None:
        """Where the sections lie, that which is worked with over the others."""
        lead = self._grid.active if self._grid.active in view.showing else view.pane
        traces = sorted(self._traces(view, model), key=lambda each: each[0] is lead)
        for pane, line in traces:
            draw_line(painter, model, line, COLOUR if pane is lead else BESIDE)

    def _traces(
        self, view: LineView[Sections], model: ViewportModel
    ) -> Iterator[tuple[ViewportPane, tuple[Point, Point]]]:
        """Where the sections that are shown lie in the picture of another model."""
        if view.made is None or not lies_with(view, model.volume):
            return
        for pane in view.showing:
            shown = pane.model
            if model.bent is not None:
                if self._is_of_its_line(view, model):
                    yield pane, _along(view.made, shown.index, model.bent)
            elif model.here is not None and shown.here is not None:
                size = (shown.picture.columns, shown.picture.rows)
                line = reference_line(model.here, shown.here, size)
                if line is not None:
                    yield pane, line

    def _is_of_its_line(self, view: LineView[Sections], model: ViewportModel) -> bool:
        found = self._curved.of_line(view.line.key)
        return any(each.pane is not None and each.pane.model is model for each in found)

    def _at(self, view: Viewport, hand: Hand) -> tuple[LineView[Sections], ViewportPane] | None:
        """The section whose line in a curved picture is under the hand: the nearest one."""
        if view.model.bent is None or not self._lines_shown():
            return None
        if hand.modifiers != Qt.KeyboardModifier.NoModifier or not view.tools.left.leaves_lines:
            return None
        to_screen = view.model.to_screen()
        found = [
            (distance(hand.screen, *map(to_screen.apply, line)), each, pane)
            for each in self._views.shown()
            for pane, line in self._traces(each, view.model)
        ]
        nearest = min(found, key=lambda each: each[0], default=None)
        return nearest[1:] if nearest is not None and nearest[0] <= NEAR_LINE else None

    def _follow(self, pane: ViewportPane) -> None:
        pane.model.listeners.append(partial(self._take_change, pane))

    def _take_change(self, pane: ViewportPane) -> None:
        """A section was scrolled to: its line goes along."""
        if any(pane in each.showing for each in self._views.shown()):
            for other in self._grid.panes:
                if other is not pane:
                    other.viewport.update()


def _along(made: Sections, index: int, surface: Surface) -> tuple[Point, Point]:
    """The straight line of a curved picture that stands where a section lies."""
    x, y = surface.to_picture(made.middles[index])
    if surface.upright:
        return (0.0, y), (float(surface.count), y)
    return (x, 0.0), (x, float(surface.count))
