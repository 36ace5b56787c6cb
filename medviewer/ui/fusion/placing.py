"""The second series where the reader wants it: moved and turned by the mouse or the keys."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from medviewer.findings.reading.fused import Registration, keep_alignment
from medviewer.findings.reading.measurement import now
from medviewer.findings.reading.reading import Reading
from medviewer.image.planes import Plane, Vector
from medviewer.image.registration.alignment import stack_key
from medviewer.image.registration.rigid import Rigid, turned_about_axis
from medviewer.ui.fusion.shown import ShownFusions
from medviewer.ui.fusion.words import series_words
from medviewer.ui.picture.placement import Point
from medviewer.ui.picture.tool import Hand, Tool
from medviewer.ui.picture.viewport import Viewport
from medviewer.ui.picture.viewport_model import ViewportModel
from medviewer.ui.translation import figure, tr

STEP_MM = 0.5
STEP_DEGREES = 0.5
COARSE = 10
ARROWS: dict[int, Point] = {
    Qt.Key.Key_Left: (-1.0, 0.0),
    Qt.Key.Key_Right: (1.0, 0.0),
    Qt.Key.Key_Up: (0.0, -1.0),
    Qt.Key.Key_Down: (0.0, 1.0),
}


@dataclass(frozen=True, eq=False)
class _View:
    """The picture of a viewport as it lies in the patient (LPS mm)."""

    model: ViewportModel
    plane: Plane

    @property
    def middle(self) -> Point:
        """Of the viewport, in screen pixels."""
        return self.model.size[0] / 2, self.model.size[1] / 2

    def in_patient(self, screen: Point) -> Vector:
        """The place under a screen point."""
        return self.plane.to_patient(self.model.to_image(screen))

    def towards(self, direction: Point) -> Vector:
        """The unit vector that points that way on the screen."""
        x, y = self.middle
        way = self.in_patient((x + direction[0], y + direction[1])) - self.in_patient((x, y))
        return np.asarray(way / np.linalg.norm(way))

    def shifted(self, start: Point, end: Point) -> Rigid:
        """What takes the place under ``start`` to that under ``end``."""
        return Rigid(np.eye(3), self.in_patient(end) - self.in_patient(start))

    def turned(self, degrees: float) -> Rigid:
        """A turn clockwise on the screen about the middle of the viewport."""
        axis = np.cross(self.towards((1.0, 0.0)), self.towards((0.0, 1.0)))
        return turned_about_axis(self.in_patient(self.middle), axis, degrees)

    def degrees(self, start: Point, end: Point) -> float:
        """How far clockwise the way from the middle turns from ``start`` to ``end``, ±180."""
        x, y = self.middle
        before, after = (math.atan2(point[1] - y, point[0] - x) for point in (start, end))
        return (math.degrees(after - before) + 180.0) % 360.0 - 180.0


class Placing:
    """Moves what lies over a viewport's picture; every place that it gets can be undone."""

    def __init__(
        self,
        shown: ShownFusions,
        reading: Reading,
        author: Callable[[], str],
        say: Callable[[str], None],
    ) -> None:
        self._shown, self._reading = shown, reading
        self._author, self.say = author, say

    def view_of(self, model: ViewportModel) -> _View | None:
        """The picture, where a second series lies over it and it is known where in the patient."""
        plane = model.plane
        return None if model.fusion is None or plane is None else _View(model, plane)

    def preview(self, model: ViewportModel, hand: Rigid) -> None:
        """Show the second series carried along, until it is placed or given up."""
        key = _key(model)
        kept, fusion = self._shown.kept(key), self._shown.of(key)
        if kept is not None and fusion is not None:
            carried = kept.kept.alignment().carried(hand)
            self._shown.preview(key, replace(fusion, alignment=carried))

    def place(self, model: ViewportModel, hand: Rigid, control: str = "") -> None:
        """Carry the second series along, for good; ``control`` as in ``Reading.put``."""
        key = _key(model)
        kept, fusion = self._shown.kept(key), self._shown.of(key)
        if kept is None or fusion is None:
            return
        carried = keep_alignment(kept.kept.alignment().carried(hand))
        author, time = self._author(), now()
        name = series_words(fusion.second.volume.series, anonymous=True)
        self._reading.put(
            tr("Place {} by hand").format(name),
            Registration(kept.fixed, kept.second, carried, author, time),
            replace(kept, kept=carried, author=author, time=time),
            control=control,
        )

    def give_up(self, model: ViewportModel) -> None:
        """Show the second series where the reading has it."""
        self._shown.end_preview(_key(model))


class PlaceTool(Tool):
    """A drag moves the second series in the plane of the picture; with Shift it turns it.

    The arrows do the same in small steps, with Ctrl in large ones.
    """

    name = "place"
    cursor = Qt.CursorShape.SizeAllCursor

    def __init__(self, placing: Placing) -> None:
        self._placing = placing
        self._held: tuple[_View, Hand] | None = None

    def press(self, view: Viewport, hand: Hand) -> bool:
        """Take hold of the second series."""
        seen = self._placing.view_of(view.model)
        if seen is None:
            self._placing.say(tr("No second series lies over this picture: Ctrl+F lays one over."))
            return False
        self._held = (seen, hand)
        return True

    def move(self, view: Viewport, hand: Hand) -> None:
        """Take it along."""
        if self._held is not None:
            self._placing.preview(view.model, self._moved(*self._held, hand))

    def release(self, view: Viewport, hand: Hand) -> None:
        """It stays there; a press that did not move changes nothing."""
        if self._held is None:
            return
        (seen, start), self._held = self._held, None
        if hand.screen == start.screen:
            self._placing.give_up(view.model)
        else:
            self._placing.place(view.model, self._moved(seen, start, hand))

    def leave(self) -> None:
        """Another tool was chosen: what was dragged goes back."""
        if self._held is not None:
            self._placing.give_up(self._held[0].model)
        self._held = None

    def claims(self, view: Viewport, event: QKeyEvent) -> bool:
        """The arrows are this tool's where a second series lies over the picture."""
        return self._step(view, event) is not None

    def key(self, view: Viewport, event: QKeyEvent) -> bool:
        """Move or turn it by a step."""
        step = self._step(view, event)
        if step is None:
            return False
        step()
        return True

    def _moved(self, seen: _View, start: Hand, hand: Hand) -> Rigid:
        """What the way from the press does, and say how far that is."""
        if start.modifiers & Qt.KeyboardModifier.ShiftModifier:
            degrees = seen.degrees(start.screen, hand.screen)
            self._placing.say(tr("Turned by {}°").format(figure(f"{degrees:.1f}")))
            return seen.turned(degrees)
        carried = seen.shifted(start.screen, hand.screen)
        way = figure(f"{np.linalg.norm(carried.shift):.1f}")
        self._placing.say(tr("Moved by {} mm").format(way))
        return carried

    def _step(self, view: Viewport, event: QKeyEvent) -> Callable[[], None] | None:
        seen, key = self._placing.view_of(view.model), event.key()
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if seen is None or key not in ARROWS:
            return None
        across, down = ARROWS[key]
        shift, ctrl = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
        many = COARSE if modifiers & ctrl else 1
        if modifiers & ~(shift | ctrl):
            return None
        if not modifiers & shift:
            moved = Rigid(np.eye(3), seen.towards((across, down)) * STEP_MM * many)
        elif across:
            moved = seen.turned(across * STEP_DEGREES * many)
        else:
            return None
        return partial(self._placing.place, view.model, moved, control="place")


def _key(model: ViewportModel) -> str:
    return "" if model.volume is None else stack_key(model.volume.series)
