"""The second series where the reader wants it: moved and turned by the mouse or the keys."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from medviewer.dicom.volume import Volume
from medviewer.findings.reading.fused import FusedSeries, Registration, keep_alignment
from medviewer.findings.reading.measurement import now
from medviewer.findings.reading.reading import Reading
from medviewer.image.planes import Plane, Vector
from medviewer.image.registration.rigid import Rigid, turned_about_axis
from medviewer.ui.fusion.shown import ShownFusions
from medviewer.ui.fusion.words import nothing_over_words, series_words
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
    """The picture of a viewport as it lies in the patient (LPS mm), and what lies over it."""

    model: ViewportModel
    plane: Plane
    volume: Volume
    kept: FusedSeries

    @property
    def key(self) -> str:
        """Of the first series."""
        return self.kept.fixed.key

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

    def shifted(self, place: Vector, end: Point) -> Rigid:
        """What takes a place (LPS mm) to that under ``end``, however the picture was zoomed."""
        return Rigid(np.eye(3), self.in_patient(end) - place)

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
        plane, volume = model.plane, model.volume
        if plane is None or volume is None or model.fusion is None:
            return None
        kept = self._shown.kept(volume.series.stack_key)
        return None if kept is None else _View(model, plane, volume, kept)

    def lasts(self, seen: _View) -> bool:
        """False once the viewport shows something else, or something lies elsewhere over it."""
        new = self.view_of(seen.model)
        return (
            new is not None
            and new.volume is seen.volume
            and (new.kept.second, new.kept.kept) == (seen.kept.second, seen.kept.kept)
        )

    def preview(self, key: str, hand: Rigid) -> None:
        """Show what lies over the series ``key`` carried along, until it is placed or given up."""
        kept, fusion = self._shown.kept(key), self._shown.of(key)
        if kept is not None and fusion is not None:
            carried = kept.kept.alignment().carried(hand)
            self._shown.preview(key, replace(fusion, alignment=carried))

    def place(self, key: str, hand: Rigid, control: str = "") -> None:
        """Carry the second series along, for good; ``control`` as in ``Reading.put``."""
        kept, fusion = self._shown.kept(key), self._shown.of(key)
        if kept is None or fusion is None:
            return
        carried = keep_alignment(kept.kept.alignment().carried(hand))
        placed = Registration(kept.fixed, kept.second, carried, self._author(), now())
        laid = self._reading.laid_anew(placed)
        name = series_words(fusion.second.volume.series, anonymous=True)
        self._reading.put(tr("Place {} by hand").format(name), placed, *laid, control=control)

    def lies(self, key: str) -> Rigid | None:
        """Where the second series is seen: the way from its own space to that of ``key``."""
        fusion = self._shown.of(key)
        return None if fusion is None else fusion.alignment.move.inverse()

    def middle(self, key: str) -> Vector | None:
        """Of the second series, in its own space (LPS mm)."""
        fusion = self._shown.of(key)
        return None if fusion is None else fusion.second.middle

    def place_at(self, key: str, wanted: Rigid, control: str = "") -> None:
        """Let the second series lie so, as ``lies`` tells it; for good, as ``place``."""
        lies = self.lies(key)
        if lies is not None:
            self.place(key, wanted.after(lies.inverse()), control)

    def give_up(self, key: str) -> None:
        """Show the second series where the reading has it."""
        self._shown.end_preview(key)


class PlaceTool(Tool):
    """A drag moves the second series in the plane of the picture; with Shift it turns it.

    The arrows do the same in small steps, with Ctrl in large ones.
    """

    name = "place"
    cursor = Qt.CursorShape.SizeAllCursor

    def __init__(self, placing: Placing) -> None:
        self._placing = placing
        self._held: tuple[_View, Hand, Vector] | None = None

    def press(self, view: Viewport, hand: Hand) -> bool:
        """Take hold of the second series."""
        seen = self._placing.view_of(view.model)
        if seen is None:
            hidden = tr("This view shows the first series only: move the second one in slices.")
            self._placing.say(nothing_over_words() if view.model.fusion is None else hidden)
            return False
        self._held = (seen, hand, seen.in_patient(hand.screen))
        return True

    def move(self, view: Viewport, hand: Hand) -> None:
        """Take it along."""
        held = self._still_held()
        if held is not None:
            self._placing.preview(held[0].key, self._moved(*held, hand))

    def release(self, view: Viewport, hand: Hand) -> None:
        """It stays there; a press that did not move changes nothing."""
        held, self._held = self._still_held(), None
        if held is None:
            return
        seen, start, _ = held
        if hand.screen == start.screen:
            self._placing.give_up(seen.key)
        else:
            self._placing.place(seen.key, self._moved(*held, hand))

    def leave(self) -> None:
        """Another tool was chosen: what was dragged goes back."""
        held, self._held = self._held, None
        if held is not None:
            self._placing.give_up(held[0].key)

    def give_up(self) -> bool:
        """What is dragged goes back to where it was; False when nothing is."""
        if self._held is None:
            return False
        self.leave()
        self._placing.say(tr("Back where it was"))
        return True

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

    def _still_held(self) -> tuple[_View, Hand, Vector] | None:
        """What is; where the viewport shows another thing by now it goes back."""
        if self._held is not None and not self._placing.lasts(self._held[0]):
            self.leave()
        return self._held

    def _moved(self, seen: _View, start: Hand, place: Vector, hand: Hand) -> Rigid:
        """What the way from the press does, and say how far that is."""
        if start.modifiers & Qt.KeyboardModifier.ShiftModifier:
            degrees = seen.degrees(start.screen, hand.screen)
            self._placing.say(tr("Turned by {}°").format(figure(f"{degrees:.1f}")))
            return seen.turned(degrees)
        carried = seen.shifted(place, hand.screen)
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
        return partial(self._placing.place, seen.key, moved, control="place")
