"""One place in all viewports: the line where the active slice cuts, and the 3-D cursor."""

from __future__ import annotations

import math
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from medviewer.dicom.series import Slice
from medviewer.dicom.series import Vector as Place
from medviewer.image.curved.sections import line_cut
from medviewer.image.planes import Vector, plane_of, reference_line
from medviewer.image.registration.alignment import Alignment
from medviewer.image.registration.rigid import Rigid
from medviewer.ui.picture.linking import Linking
from medviewer.ui.picture.placement import Point
from medviewer.ui.picture.row import side_by_side
from medviewer.ui.picture.tool import Hand, Layer, Tool
from medviewer.ui.picture.viewport import Viewport
from medviewer.ui.picture.viewport_grid import ViewportGrid
from medviewer.ui.picture.viewport_model import ViewportModel
from medviewer.ui.picture.viewport_pane import ViewportPane

LINE = "#F0E442"
CROSS = "#56B4E9"
ARM, GAP = 14.0, 4.0
NEAR_MM = 5.0
FREE_SHARE = 0.12
"""Of a cross section's viewport: radius of its middle, which lines leave free."""
LEAST_DEGREES = 10.0
"""Between planes with a reference line. Where two lie less apart they are read side by side: the
line would run along the picture, and sweep over it from slice to slice."""


def keep_middle_free(view: Viewport, painter: QPainter) -> None:
    """Draw nothing more over the middle of a cross section: what is looked at lies there."""
    model = view.model
    if model.volume is None or not line_cut(model.volume.series.key):
        return
    middle = model.picture.columns / 2, model.picture.rows / 2
    radius = FREE_SHARE * min(view.area.width(), view.area.height())
    path, hole = QPainterPath(), QPainterPath()
    path.addRect(view.area)
    hole.addEllipse(QPointF(*model.to_screen().apply(middle)), radius, radius)
    painter.setClipPath(path.subtracted(hole))


class ReferenceLines(Layer):
    """Draws in every other viewport where the active one's slice cuts through it.

    In that of another examination too, where a registration says for sure how the two lie.
    """

    def __init__(self, grid: ViewportGrid, linking: Linking) -> None:
        self.shown = True
        self._grid, self._linking = grid, linking
        grid.follow_panes(self._follow)
        grid.activeChanged.connect(self._repaint)

    def show(self, shown: bool) -> None:
        """Draw the lines, or do not."""
        self.shown = shown
        self._repaint()

    def paint(self, view: Viewport, painter: QPainter) -> None:
        """Draw the line of the active slice."""
        model, active = view.model, self._grid.active.model
        if not self.shown or model is active or model.volume is None or active.volume is None:
            return
        if model.fill is not None and active.fill is not None:
            return  # reformatted planes show their lines themselves, to be taken hold of
        alignments = self._linking.alignments
        alignment = alignments.find(active.volume.series, model.volume.series)
        if alignment is None or not alignment.sure:
            return
        if model.here is None or active.here is None:
            return
        size = (active.picture.columns, active.picture.rows)
        other = _carried(active.here, alignment.move)
        if _degrees_between(model.here, other) < LEAST_DEGREES:
            return
        line = reference_line(model.here, other, size)
        if line is None:
            return
        to_screen = model.to_screen()
        start, end = (QPointF(*to_screen.apply(point)) for point in line)
        keep_middle_free(view, painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for pen in (QPen(QColor(0, 0, 0, 150), 3), QPen(QColor(LINE), 1.4)):
            painter.setPen(pen)
            painter.drawLine(start, end)

    def _follow(self, pane: ViewportPane) -> None:
        pane.model.listeners.append(partial(self._take_change, pane.model))

    def _take_change(self, model: ViewportModel) -> None:
        if self.shown and model is self._grid.active.model and len(self._grid.panes) > 1:
            self._repaint()

    def _repaint(self) -> None:
        for pane in self._grid.panes:
            pane.viewport.update()


def _carried(one: Slice, move: Rigid) -> Slice:
    """The slice where it lies in another series."""
    if one.position is None or one.orientation is None:
        return one
    along_row, along_column = (_vector(move.rotation @ each) for each in one.orientation)
    position = _vector(move.apply(one.position))
    return replace(one, position=position, orientation=(along_row, along_column))


def _degrees_between(one: Slice, other: Slice) -> float:
    """The angle between two planes, 0 to 90 degrees; 0 where one lies nowhere."""
    mine, its = plane_of(one), plane_of(other)
    if mine is None or its is None:
        return 0.0
    return math.degrees(math.acos(min(1.0, abs(float(mine.normal @ its.normal)))))


def _vector(of: Vector) -> Place:
    x, y, z = of.tolist()
    return x, y, z


class CrossCursor(Layer):
    """A place of the patient, marked in every viewport that shows it.

    With Shift held it follows the mouse; the others go to the slice nearest to it.
    """

    def __init__(self, grid: ViewportGrid, linking: Linking) -> None:
        self._grid = grid
        self._linking = linking
        self._source: ViewportModel | None = None
        self._hovering = False
        self.point: Vector | None = None

    def point_at(self, view: Viewport, place: Point) -> None:
        """Mark the place under an image point of ``view``, and bring the others there."""
        surface, volume = view.model.surface, view.model.volume
        if surface is None or volume is None:
            return
        self.point, self._source = surface.to_patient(place), view.model
        with self._linking.apart():
            for pane in self._grid.panes:
                model = pane.model
                alignment = self._alignment(model)
                if model is view.model or alignment is None or side_by_side(model, view.model):
                    continue
                found = model.stack.nearest(alignment.move.apply(self.point))
                if found is not None:
                    model.bring(found[0])
        self._repaint()

    def clear(self) -> None:
        """Mark nothing."""
        self.point, self._source, self._hovering = None, None, False
        self._repaint()

    def hover(self, view: Viewport, hand: Hand) -> Qt.CursorShape | None:
        """Follow the mouse while Shift is held."""
        if hand.modifiers & Qt.KeyboardModifier.ShiftModifier:
            self._hovering = True
            self.point_at(view, hand.place)
            return Qt.CursorShape.CrossCursor
        if self._hovering:
            self.clear()
        return None

    def paint(self, view: Viewport, painter: QPainter) -> None:
        """Draw the cross, fainter where the slice lies farther off."""
        surface, alignment = view.model.surface, self._alignment(view.model)
        if self.point is None or surface is None or alignment is None:
            return
        point = alignment.move.apply(self.point)
        x, y = view.model.to_screen().apply(surface.to_picture(point))
        colour = QColor(CROSS)
        colour.setAlpha(255 if abs(surface.distance_mm(point)) <= NEAR_MM else 90)
        for pen in (QPen(QColor(0, 0, 0, 150), 4), QPen(colour, 2)):
            painter.setPen(pen)
            for across, down in ((1, 0), (-1, 0), (0, 1), (0, -1)):
                near = QPointF(x + across * GAP, y + down * GAP)
                painter.drawLine(near, QPointF(x + across * ARM, y + down * ARM))

    def _alignment(self, model: ViewportModel) -> Alignment | None:
        """How the place goes from where it was marked to ``model``; None where nobody is sure."""
        source = self._source
        if source is None or source.volume is None or model.volume is None:
            return None
        alignments = self._linking.alignments
        found = alignments.find(source.volume.series, model.volume.series)
        return found if found is not None and found.sure else None

    def _repaint(self) -> None:
        for pane in self._grid.panes:
            pane.viewport.update()


class CursorTool(Tool):
    """Marks a place with the left button and brings the other viewports there."""

    name = "cursor"
    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, cross: CrossCursor) -> None:
        self._cross = cross

    def press(self, view: Viewport, hand: Hand) -> bool:
        """Mark the place."""
        self._cross.point_at(view, hand.place)
        return True

    def move(self, view: Viewport, hand: Hand) -> None:
        """Take the mark along."""
        self._cross.point_at(view, hand.place)

    def leave(self) -> None:
        """Take the mark away."""
        self._cross.clear()
