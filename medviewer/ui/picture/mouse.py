"""The five tools that change the view by a drag: grey levels, slices, zoom, pan, turn."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import Qt

from medviewer.ui.picture.placement import Point
from medviewer.ui.picture.tool import Hand, Tool, ToolBox
from medviewer.ui.picture.viewport import Viewport
from medviewer.ui.picture.viewport_model import ViewportModel
from medviewer.ui.translation import tr

FINE = 0.2
COARSE = 5.0
ZOOM_DOUBLES = 150.0
SCROLL_PIXELS = 8.0

Act = Callable[[Point, float], None]


class DragTool(Tool):
    """A drag that acts by the way it has come, in screen pixels: Shift is fine, Ctrl coarse."""

    clicks_through = True

    def begin(self, model: ViewportModel, screen: Point) -> Act:
        """What acts on (way, speed) from here on."""
        raise NotImplementedError

    def press(self, view: Viewport, hand: Hand) -> bool:
        """Take every press on a picture."""
        if view.model.volume is None:
            return False
        self._restart(view, hand)
        return True

    def move(self, view: Viewport, hand: Hand) -> None:
        """Go on; a change of speed begins anew from where the hand is."""
        if speed_of(hand.modifiers) != self._speed:
            self._restart(view, hand)
        way = (hand.screen[0] - self._start[0], hand.screen[1] - self._start[1])
        self._act(way, self._speed)

    def _restart(self, view: Viewport, hand: Hand) -> None:
        self._start = hand.screen
        self._speed = speed_of(hand.modifiers)
        self._act = self.begin(view.model, hand.screen)


def speed_of(modifiers: Qt.KeyboardModifier) -> float:
    """How fast a drag works with these keys held down."""
    if modifiers & Qt.KeyboardModifier.ShiftModifier:
        return FINE
    if modifiers & Qt.KeyboardModifier.ControlModifier:
        return COARSE
    return 1.0


def no_levels_words() -> str:
    """What is said where a tool for grey levels meets a picture in colour."""
    return tr("There are no grey levels to set here.")


class WindowTool(DragTool):
    """Grey levels: to the right wider, downwards darker."""

    name = "window"
    cursor = Qt.CursorShape.CrossCursor

    def move(self, view: Viewport, hand: Hand) -> None:
        """Change them; say so where a picture has none."""
        if view.model.volume is not None and view.model.volume.is_colour:
            view.tools.told.emit(no_levels_words())
        super().move(view, hand)

    def begin(self, model: ViewportModel, screen: Point) -> Act:
        """From the window that is shown now."""
        start = model.window
        return lambda way, speed: model.drag_window(start, way[0], way[1], speed)


class ScrollTool(DragTool):
    """Slices: downwards is forward."""

    name = "scroll"
    cursor = Qt.CursorShape.SizeVerCursor

    def begin(self, model: ViewportModel, screen: Point) -> Act:
        """From the slice that is shown now."""
        start = model.scroll_place
        return lambda way, speed: model.go_to_place(start + int(speed * way[1] / SCROLL_PIXELS))


class ZoomTool(DragTool):
    """Zoom: upwards enlarges, about the point where the drag began."""

    name = "zoom"
    cursor = Qt.CursorShape.CrossCursor

    def begin(self, model: ViewportModel, screen: Point) -> Act:
        """From the zoom that is in force now."""
        start = model.zoom

        def act(way: Point, speed: float) -> None:
            wanted = start * 2 ** (-speed * way[1] / ZOOM_DOUBLES)
            model.zoom_at(screen, wanted / model.zoom)

        return act


class PanTool(DragTool):
    """Pan: the picture goes with the hand, whatever the speed."""

    name = "pan"
    cursor = Qt.CursorShape.OpenHandCursor

    def begin(self, model: ViewportModel, screen: Point) -> Act:
        """From where the picture is now."""
        done = [0.0, 0.0]

        def act(way: Point, _: float) -> None:
            model.pan(way[0] - done[0], way[1] - done[1])
            done[:] = way

        return act


class TurnTool(DragTool):
    """Turn: the picture goes round the middle of the viewport with the hand, by whole degrees.

    With Shift by tenths, and slower.
    """

    name = "turn"
    cursor = Qt.CursorShape.PointingHandCursor

    def begin(self, model: ViewportModel, screen: Point) -> Act:
        """From how the picture is turned now."""
        start, turned = model.placement.degrees, 0.0
        across, down = screen[0] - model.size[0] / 2, screen[1] - model.size[1] / 2
        before = math.atan2(down, across)

        def act(way: Point, speed: float) -> None:
            nonlocal turned, before
            now = math.atan2(down + way[1], across + way[0])
            turned += (math.degrees(now - before) + 180.0) % 360.0 - 180.0  # the shorter way round
            before = now
            fine = speed < 1
            model.turn_to(round(start + turned * min(speed, 1.0), 1 if fine else None))

        return act


def drag_tools() -> dict[str, Tool]:
    """The five tools by their names."""
    tools = (WindowTool(), ScrollTool(), ZoomTool(), PanTool(), TurnTool())
    return {tool.name: tool for tool in tools}


def usual_tool_box(tools: dict[str, Tool]) -> ToolBox:
    """Left changes the grey levels, middle pans, right zooms."""
    return ToolBox(tools["window"], tools["pan"], tools["zoom"])
