"""The hand on reformatted planes: their lines in one another, taken hold of and dragged."""

from __future__ import annotations

import math
from functools import partial

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from medviewer.image.planes import reference_line
from medviewer.ui.picture.placement import Point
from medviewer.ui.picture.tool import Hand, Layer
from medviewer.ui.picture.viewport import Viewport
from medviewer.ui.picture.viewport_model import ViewportModel
from medviewer.ui.viewing.mpr import Mpr
from medviewer.ui.viewing.mpr_lines import distance, halves, rotation
from medviewer.ui.viewing.mpr_parts import Grip

COLOURS = {"axial": "#56B4E9", "coronal": "#E69F00", "sagittal": "#CC79A7"}
NEAR_LINE, NEAR_CENTRE = 6.0, 16.0
ROTATES_BEYOND = 90.0  # screen pixels from the centre: nearer, a line is shifted


class MprCross(Layer):
    """The lines of ``mpr`` over its planes.

    The middle of the cross moves the centre, a line near it shifts its plane, its outer
    part turns both other planes about the centre; not while a tool is chosen that sets points.
    """

    def __init__(self, mpr: Mpr) -> None:
        self._mpr = mpr
        self._grip: Grip | None = None

    def hover(self, view: Viewport, hand: Hand) -> Qt.CursorShape | None:
        """Say by the cursor what a press takes hold of."""
        grip = self._grip_at(view, hand)
        if grip is None:
            return None
        return {
            "centre": Qt.CursorShape.SizeAllCursor,
            "line": Qt.CursorShape.SplitVCursor,
            "turn": Qt.CursorShape.CrossCursor,
        }[grip.kind]

    def press(self, view: Viewport, hand: Hand) -> bool:
        """Take hold of the centre or of a line."""
        self._grip = self._grip_at(view, hand)
        return self._grip is not None

    def move(self, view: Viewport, hand: Hand) -> None:
        """Move the centre, shift a plane, or turn two."""
        grip, plane = self._grip, view.model.plane
        if grip is None or plane is None:
            return
        if grip.kind == "turn":
            self._turn_by_hand(view.model, grip, hand.place)
            return
        point = plane.to_patient(hand.place)
        if grip.kind == "line":
            through = grip.axes[grip.plane][2]
            point = grip.centre + ((point - grip.centre) @ through) * through
        self._mpr.move_centre(point)

    def release(self, view: Viewport, hand: Hand) -> None:
        """Let go."""
        self._grip = None

    def paint(self, view: Viewport, painter: QPainter) -> None:
        """Draw the lines of the two other planes, and a frame in the plane's own colour."""
        mine = self._mpr.plane_of(view)
        if mine is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(COLOURS[mine]), 3))
        painter.drawLine(QPointF(2, 2), QPointF(26, 2))
        painter.drawLine(QPointF(2, 2), QPointF(2, 26))
        centre = self._centre_on(view)
        for plane, ends in self._lines(view).items():
            for start, end in halves(ends, centre, NEAR_CENTRE):
                for pen in (QPen(QColor(0, 0, 0, 140), 3), QPen(QColor(COLOURS[plane]), 1.3)):
                    painter.setPen(pen)
                    painter.drawLine(QPointF(*start), QPointF(*end))

    def _grip_at(self, view: Viewport, hand: Hand) -> Grip | None:
        mine = self._mpr.plane_of(view)
        if mine is None or hand.modifiers != Qt.KeyboardModifier.NoModifier:
            return None
        if not view.tools.left.leaves_lines:
            return None  # its clicks are points: what lies under the cross can be measured
        axes = {plane: each.axes for plane, each in self._mpr.views.items()}
        grip = partial(Grip, start=hand.place, centre=self._mpr.centre, axes=axes)
        away = math.dist(hand.screen, self._centre_on(view))
        if away <= NEAR_CENTRE:
            return grip(kind="centre", plane=mine)
        for plane, (start, end) in self._lines(view).items():
            if distance(hand.screen, start, end) <= NEAR_LINE:
                return grip(kind="turn" if away > ROTATES_BEYOND else "line", plane=plane)
        return None

    def _turn_by_hand(self, model: ViewportModel, grip: Grip, place: Point) -> None:
        plane = model.plane
        mine = next((name for name, each in self._mpr.views.items() if each.model is model), None)
        if plane is None or mine is None:
            return
        across, down, through = self._mpr.views[mine].axes

        def angle(point: Point) -> float:
            arm = plane.to_patient(point) - self._mpr.centre
            return math.atan2(float(arm @ down), float(arm @ across))

        turn = rotation(through, angle(place) - angle(grip.start))
        self._mpr.turn({name: axes @ turn.T for name, axes in grip.axes.items() if name != mine})

    def _centre_on(self, view: Viewport) -> Point:
        plane = view.model.plane
        if plane is None:
            return (math.inf, math.inf)
        return view.model.to_screen().apply(plane.to_picture(self._mpr.centre))

    def _lines(self, view: Viewport) -> dict[str, tuple[Point, Point]]:
        """Where the other planes cut the one in ``view``, on the screen."""
        found = {}
        to_screen = view.model.to_screen()
        for plane, other in self._mpr.views.items():
            here, there = view.model.here, other.model.here
            if other.pane.viewport is view or not other.is_shown or not here or not there:
                continue
            size = (other.model.picture.columns, other.model.picture.rows)
            line = reference_line(here, there, size)
            if line is not None:
                found[plane] = (to_screen.apply(line[0]), to_screen.apply(line[1]))
        return found
