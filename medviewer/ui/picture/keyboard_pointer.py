"""A pointer that the keyboard moves over the picture: what a mouse does, done by keys alone."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from weakref import WeakKeyDictionary

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QKeyEvent,
    QPainter,
    QPen,
)

from medviewer.ui.picture.painting.corner_text import cursor_lines
from medviewer.ui.picture.placement import Point
from medviewer.ui.picture.tool import Hand, Layer
from medviewer.ui.picture.viewport import Viewport
from medviewer.ui.picture.viewport_grid import ViewportGrid
from medviewer.ui.picture.viewport_pane import ViewportPane
from medviewer.ui.translation import Figure, tr

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
ARROWS: dict[int, Point] = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
PIXELS = {Qt.KeyboardModifier.NoModifier: 1.0, CONTROL: 0.1, SHIFT: 10.0, SHIFT | CONTROL: 100.0}
WHOLE, EDGE = 0.5, 0.1  # of a pixel: how near whole steps and fractions come to the picture's edge
DIGITS = 6  # of a place: fractions that are added up stay fractions of ten
COLOUR, IDLE = "#FFFFFF", "#9AA4B0"
GAP, ARM, RING = 6.0, 17.0, 11.0
MARGIN = 48.0  # screen pixels from the edge, where the picture was moved: more of it is seen


@dataclass(frozen=True)
class _Click:
    """Where Enter was pressed last: once more at the same place is a double click."""

    view: Viewport
    index: int
    place: Point


class KeyboardPointer(Layer):
    """The pointer, in the active viewport while it is on.

    Arrows move it by a pixel of the picture, with Shift by ten, with Ctrl and Shift by a
    hundred, with Ctrl by a tenth; Enter clicks, and at the same place once more double clicks;
    Space holds the left button down, and lets go; Tab goes to the next handle of what is chosen;
    Alt with up and down goes through the slices. All of it comes to the layers and tools as the
    mouse does, through ``Viewport.press`` and its like.

    Attributes
    ----------
    ended
        Called when it is taken away.
    say
        Given in words what is under the pointer, and what is being drawn.
    handles
        Gives the places that Tab goes to, in image coordinates.
    numbers
        Gives the numbers of what is being drawn or was just drawn, "" for none.
    """

    def __init__(self, grid: ViewportGrid) -> None:
        self.is_on = False
        self.say: Callable[[str], None] = lambda _: None
        self.ended: Callable[[], object] = lambda: None
        self.handles: Callable[[Viewport], Sequence[Point]] = lambda _: ()
        self.numbers: Callable[[Viewport], str] = lambda _: ""
        self._grid = grid
        self._places: WeakKeyDictionary[Viewport, Point] = WeakKeyDictionary()
        self._clicked: _Click | None = None
        self._told: tuple[object, int, Point] | None = None
        grid.follow_panes(self._follow)
        grid.activeChanged.connect(self._change_viewport)

    def switch(self, on: bool) -> None:
        """Show the pointer in the active viewport, which gets the keys; or take it away."""
        self.let_go()
        self.is_on = on
        view = self._grid.active.viewport
        if not on:
            self._clicked = None
            view.model.point_at(None)
            view.setAccessibleDescription("")
            self.ended()
            return
        view.setFocus()
        if view.model.volume is None:
            self.say(tr("Open a series first: the keys point at its picture."))
            return
        self._point(view)
        self._announce(
            view,
            tr("Arrows move the pointer, Enter clicks, Space holds and lets go, Esc ends this."),
        )

    def let_go(self) -> bool:
        """Give up what Space holds; False when it holds nothing."""
        held = [pane.viewport for pane in self._grid.panes if pane.viewport.hands.held_by_keys]
        for view in held:
            view.hands.let_go()
            self._settle(view)
        active = self._grid.active.viewport
        if self._is_in(active):
            self._tell(active)  # nothing is drawn any more that had numbers
        return bool(held)

    def tell_numbers(self, view: Viewport) -> None:
        """Say what is there anew: the numbers of what is being drawn have come."""
        if self._is_in(view):
            self._tell(view)

    def place(self, view: Viewport) -> Point:
        """Where the pointer is in a viewport, in image coordinates; at first in its middle."""
        known = self._places.get(view)
        return known or _inside(view, _pixel(view.model.to_image(_middle(view))))

    def hand(self, view: Viewport, button: Qt.MouseButton = NONE) -> Hand:
        """The pointer as a hand for the layers and tools, with a button or while hovering."""
        place = self.place(view)
        return Hand(place, view.model.to_screen().apply(place), button, by_keys=True)

    # What is seen

    def paint(self, view: Viewport, painter: QPainter) -> None:
        """Draw four arms that leave the place itself free, and a ring while Space holds.

        They are slanted: the numbers stand to the right of a point, and crosses are upright.
        """
        if view.on_paper or not self._is_in(view):
            return
        x, y = view.model.to_screen().apply(self.place(view))
        colour = QColor(COLOUR if view.hasFocus() else IDLE)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for pen in (QPen(QColor(0, 0, 0, 190), 4), QPen(colour, 2)):
            painter.setPen(pen)
            for across, down in ((-1, -1), (1, -1), (-1, 1), (1, 1)):
                near = QPointF(x + across * GAP, y + down * GAP)
                painter.drawLine(near, QPointF(x + across * ARM, y + down * ARM))
            if view.hands.held_by_keys:
                painter.drawEllipse(QPointF(x, y), RING, RING)

    # The keys

    def claims(self, view: Viewport, event: QKeyEvent) -> bool:
        """The keys that move the pointer and click are not the commands' while it is on."""
        return self._act(view, event) is not None

    def key(self, view: Viewport, event: QKeyEvent) -> bool:
        """Do what the key says."""
        act = self._act(view, event)
        if act is None:
            return False
        act()
        return True

    def _act(self, view: Viewport, event: QKeyEvent) -> Callable[[], None] | None:
        """What a key does here; None where it is not the pointer's."""
        if not self._is_in(view):
            return None
        key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in ARROWS and modifiers == ALT and ARROWS[key][0] == 0:
            return partial(self._scroll, view, round(ARROWS[key][1]))
        if key in ARROWS and modifiers in PIXELS:
            return partial(self._move, view, ARROWS[key], PIXELS[modifiers])
        if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            places = self.handles(view)
            step = -1 if key == Qt.Key.Key_Backtab else 1
            return partial(self._to_handle, view, places, step) if places else None
        if modifiers:
            return None
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return partial(self._click, view)
        return partial(self._hold, view) if key == Qt.Key.Key_Space else None

    def _move(self, view: Viewport, direction: Point, pixels: float) -> None:
        """Go ``pixels`` columns or rows where the arrow points to on the screen."""
        a, b, c, d = view.model.placement.linear()
        across, down = direction  # the inverse of flips and turns is the transpose
        x, y = self.place(view)
        step = (a * across + c * down, b * across + d * down)
        place = (x + pixels * step[0], y + pixels * step[1])
        if pixels < 1:
            rounded = (round(place[0], DIGITS), round(place[1], DIGITS))
            self._places[view] = _inside(view, rounded, EDGE)
        else:
            self._places[view] = _inside(view, place)
        self._point(view)

    def _scroll(self, view: Viewport, slices: int) -> None:
        view.model.step(slices)

    def _to_handle(self, view: Viewport, places: Sequence[Point], step: int) -> None:
        """Go to the next handle; from elsewhere to the first one."""
        here = self.place(view)
        found = [number for number, place in enumerate(places) if math.dist(place, here) < 1e-6]
        beside = -1 if step > 0 else 0
        self._places[view] = places[((found[0] if found else beside) + step) % len(places)]
        self._point(view)

    def _click(self, view: Viewport) -> None:
        """Press and release; the end of what Space holds; or a double click."""
        if view.hands.held_by_keys:
            self._hold(view)
            return
        here = _Click(view, view.model.index, self.place(view))
        before, self._clicked = self._clicked, here
        if before == here and view.hands.double_click(self.hand(view, LEFT)):
            self._clicked = None
        else:
            view.hands.press(self.hand(view, LEFT))
            view.hands.release(self.hand(view, LEFT))
        self._tell(view)

    def _hold(self, view: Viewport) -> None:
        """Press the left button, or release it."""
        self._clicked = None
        if view.hands.held_by_keys:
            view.hands.release(self.hand(view, LEFT))
            self._settle(view)
        else:
            view.hands.press(self.hand(view, LEFT))
        view.update()
        self._tell(view)

    # Where it is

    def _point(self, view: Viewport) -> None:
        """Let the layers, the tool and the texts know where the pointer is, and show it."""
        self._told = None  # what follows from it is not looked at again
        drags = view.hands.held_by_keys and view.tools.left.clicks_through
        if not drags:
            self._bring_into_view(view)
        hand, placement = self.hand(view), view.model.placement
        view.hands.move(hand)
        if drags and view.model.placement != placement:  # the picture moved under the hand
            self._places[view] = view.model.to_image(hand.screen)
        self._told = (view.model.volume, view.model.index, hand.screen)
        view.update()
        self._tell(view)

    def _settle(self, view: Viewport) -> None:
        """Back to the middle of a pixel, after the picture was moved under the pointer."""
        if view.tools.left.clicks_through:
            self._places[view] = _inside(view, _pixel(self.place(view)))

    def _bring_into_view(self, view: Viewport) -> None:
        x, y = view.model.to_screen().apply(self.place(view))
        width, height = view.model.size
        across, down = _missing(x, width), _missing(y, height)
        if across or down:
            view.model.pan(across, down)

    def _tell(self, view: Viewport) -> None:
        """Say what is there: in the window's line, and to a screen reader."""
        said = (*cursor_lines(view.model), self._fraction(view), self.numbers(view))
        self._announce(view, "   ".join(filter(None, said)))

    def _fraction(self, view: Viewport) -> str:
        """Where the pointer is in its pixel, when that is not the middle."""
        place = self.place(view)
        off = [(value - middle) for value, middle in zip(place, _pixel(place), strict=True)]
        if max(map(abs, off)) < EDGE / 2:
            return ""
        return tr("({:+.1f}, {:+.1f} pixels from its middle)").format(*map(Figure, off))

    def _announce(self, view: Viewport, words: str) -> None:
        self.say(words)
        view.setAccessibleDescription(words)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(view, words))

    def _is_in(self, view: Viewport) -> bool:
        active = view is self._grid.active.viewport
        return self.is_on and active and view.model.volume is not None

    def _follow(self, pane: ViewportPane) -> None:
        pane.model.listeners.append(partial(self._take_change, pane.viewport))

    def _take_change(self, view: Viewport) -> None:
        """Another slice, zoom or series came under the pointer: say what is there now."""
        if not self._is_in(view) or self._told is None:
            return
        volume, index, screen = self._told
        if view.model.pointer is None:  # the mouse left, or a dialog came over it
            view.model.point_at(self.hand(view).screen)
            return
        moved = view.model.pointer == screen and math.dist(screen, self.hand(view).screen) > 1e-6
        if view.model.volume is not volume:
            self._places[view] = _inside(view, self.place(view))  # it may be a smaller picture
        if view.model.volume is not volume or view.model.index != index or moved:
            self._point(view)

    def _change_viewport(self) -> None:
        self.let_go()
        for pane in self._grid.panes:
            pane.viewport.update()
        view = self._grid.active.viewport
        if self._is_in(view):
            self._point(view)


def _middle(view: Viewport) -> Point:
    width, height = view.model.size
    return width / 2, height / 2


def _pixel(place: Point) -> Point:
    """The middle of the pixel that holds a place."""
    return math.floor(place[0]) + 0.5, math.floor(place[1]) + 0.5


def _inside(view: Viewport, place: Point, edge: float = WHOLE) -> Point:
    """The place of the picture that is nearest to another, so far from its edge."""
    picture = view.model.picture
    return (
        min(max(place[0], edge), picture.columns - edge),
        min(max(place[1], edge), picture.rows - edge),
    )


def _missing(place: float, size: float) -> float:
    """By how much the picture has to be moved for a place outside the viewport to be well in."""
    if 0 <= place <= size:
        return 0.0
    margin = min(MARGIN, size / 4)
    return max(margin - place, 0.0) - max(place - (size - margin), 0.0)
