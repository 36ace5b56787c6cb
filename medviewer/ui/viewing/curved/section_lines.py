"""Where the cross section that is shown lies, drawn over the other pictures, and taken hold of."""

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
from medviewer.ui.viewing.curved.line_views import LineView, lies_with
from medviewer.ui.viewing.curved.section_views import SectionViews
from medviewer.ui.viewing.mpr_lines import distance

COLOUR = "#D55E00"
NEAR_LINE = 6.0
"""So near, in screen pixels, a press takes hold of the line in the curved picture."""


class SectionLines(Layer):
    """The line in which a section cuts every other picture, and a frame for the sections.

    In the curved picture of the same line it can be dragged along: not while a tool is chosen that
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
        self._held: LineView[Sections] | None = None
        grid.follow_panes(self._follow)

    def paint(self, view: Viewport, painter: QPainter) -> None:
        """Draw the lines of this viewport."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for each in self._views.shown():
            if each.pane is not None and each.pane.viewport is view:
                self._paint_over(each, view.model, painter)
            elif self._lines_shown():
                for line in self._traces(each, view.model):
                    draw_line(painter, view.model, line, COLOUR)

    def hover(self, view: Viewport, hand: Hand) -> Qt.CursorShape | None:
        """Say by the cursor what a press takes hold of."""
        return None if self._at(view, hand) is None else Qt.CursorShape.SplitHCursor

    def press(self, view: Viewport, hand: Hand) -> bool:
        """Take hold of the line in the curved picture."""
        self._held = self._at(view, hand)
        return self._held is not None

    def move(self, view: Viewport, hand: Hand) -> None:
        """Show the section there."""
        held, surface = self._held, view.model.bent
        if held is not None and held.is_shown and held.pane and held.made and surface is not None:
            held.pane.model.go_to(held.made.nearest(surface.to_patient(hand.place)))

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

    def _traces(
        self, view: LineView[Sections], model: ViewportModel
    ) -> Iterator[tuple[Point, Point]]:
        """Where the section that is shown lies in the picture of another model."""
        if view.pane is None or view.made is None or not lies_with(view, model.volume):
            return
        shown = view.pane.model
        if model.bent is not None:
            if self._is_of_its_line(view, model):
                yield _along(view.made, shown.index, model.bent)
        elif model.here is not None and shown.here is not None:
            size = (shown.picture.columns, shown.picture.rows)
            line = reference_line(model.here, shown.here, size)
            if line is not None:
                yield line

    def _is_of_its_line(self, view: LineView[Sections], model: ViewportModel) -> bool:
        found = self._curved.of_line(view.line.key)
        return any(each.pane is not None and each.pane.model is model for each in found)

    def _at(self, view: Viewport, hand: Hand) -> LineView[Sections] | None:
        """The sections whose line in a curved picture is under the hand."""
        if view.model.bent is None or not self._lines_shown():
            return None
        if hand.modifiers != Qt.KeyboardModifier.NoModifier or not view.tools.left.clicks_through:
            return None
        to_screen = view.model.to_screen()
        for each in self._views.shown():
            for line in self._traces(each, view.model):
                start, end = map(to_screen.apply, line)
                if distance(hand.screen, start, end) <= NEAR_LINE:
                    return each
        return None

    def _follow(self, pane: ViewportPane) -> None:
        pane.model.listeners.append(partial(self._take_change, pane))

    def _take_change(self, pane: ViewportPane) -> None:
        """A section was scrolled to: its line goes along."""
        if any(each.pane is pane for each in self._views.shown()):
            for other in self._grid.panes:
                if other is not pane:
                    other.viewport.update()


def _along(made: Sections, index: int, surface: Surface) -> tuple[Point, Point]:
    """The straight line of a curved picture that stands where a section lies."""
    x, y = surface.to_picture(made.middles[index])
    if surface.upright:
        return (0.0, y), (float(surface.count), y)
    return (x, 0.0), (x, float(surface.count))
