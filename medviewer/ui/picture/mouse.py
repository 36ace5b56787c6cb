"""What the mouse buttons do: left the chosen tool, middle pans, right zooms."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from functools import partial

from PySide6.QtCore import Qt

from medviewer.ui.picture.placement import Point
from medviewer.ui.picture.viewport_model import ViewportModel

FINE = 0.2
COARSE = 5.0
ZOOM_DOUBLES = 150.0
SCROLL_PIXELS = 8.0

Act = Callable[[Point, float], None]


class Tool(Enum):
    """What dragging with the left button does."""

    WINDOW = "window"
    SCROLL = "scroll"
    ZOOM = "zoom"
    PAN = "pan"

    @property
    def cursor(self) -> Qt.CursorShape:
        """The cursor that says so."""
        return {
            Tool.WINDOW: Qt.CursorShape.CrossCursor,
            Tool.SCROLL: Qt.CursorShape.SizeVerCursor,
            Tool.ZOOM: Qt.CursorShape.CrossCursor,
            Tool.PAN: Qt.CursorShape.OpenHandCursor,
        }[self]


@dataclass
class Drag:
    """A drag under way: what it does, where it began, how far it went.

    ``begin`` is called with the start and gives what acts on the way from there.
    """

    begin: Callable[[Point], Act]
    start: Point
    speed: float = 1.0
    length: float = 0.0

    def __post_init__(self) -> None:
        self._act = self.begin(self.start)

    def move(self, place: Point, modifiers: Qt.KeyboardModifier) -> None:
        """Go on to ``place``: Shift is fine, Ctrl coarse."""
        speed = speed_of(modifiers)
        if speed != self.speed:
            self.start, self.speed = place, speed
            self._act = self.begin(place)
        way = (place[0] - self.start[0], place[1] - self.start[1])
        self.length = max(self.length, math.hypot(*way))
        self._act(way, speed)


def speed_of(modifiers: Qt.KeyboardModifier) -> float:
    """How fast a drag works with these keys held down."""
    if modifiers & Qt.KeyboardModifier.ShiftModifier:
        return FINE
    if modifiers & Qt.KeyboardModifier.ControlModifier:
        return COARSE
    return 1.0


def start_drag(
    model: ViewportModel, button: Qt.MouseButton, left_tool: Tool, place: Point
) -> Drag | None:
    """The drag that a pressed button begins, or None."""
    if model.volume is None:
        return None
    tools = {
        Qt.MouseButton.LeftButton: left_tool,
        Qt.MouseButton.MiddleButton: Tool.PAN,
        Qt.MouseButton.RightButton: Tool.ZOOM,
    }
    if button not in tools:
        return None
    begin = {
        Tool.WINDOW: _window,
        Tool.SCROLL: _scroll,
        Tool.ZOOM: _zoom,
        Tool.PAN: _pan,
    }[tools[button]]
    return Drag(partial(begin, model), place)


def _window(model: ViewportModel, _: Point) -> Act:
    start = model.window

    def act(way: Point, speed: float) -> None:
        model.drag_window(start, way[0], way[1], speed)

    return act


def _scroll(model: ViewportModel, _: Point) -> Act:
    start = model.index

    def act(way: Point, speed: float) -> None:
        model.go_to(start + int(speed * way[1] / SCROLL_PIXELS))

    return act


def _zoom(model: ViewportModel, place: Point) -> Act:
    start = model.zoom

    def act(way: Point, speed: float) -> None:
        wanted = start * 2 ** (-speed * way[1] / ZOOM_DOUBLES)
        model.zoom_at(place, wanted / model.zoom)

    return act


def _pan(model: ViewportModel, _: Point) -> Act:
    done = [0.0, 0.0]

    def act(way: Point, _: float) -> None:
        model.pan(way[0] - done[0], way[1] - done[1])
        done[:] = way

    return act
