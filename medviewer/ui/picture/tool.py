"""What hands do in a picture, and what is drawn over it: the interface that tools are made of.

A tool is a ``Tool``; what only draws, or may be taken hold of whatever the tool is, a
``Layer``. Both are given to the ``ToolBox`` that all viewports of a window share.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter

from medviewer.ui.picture.placement import Point

if TYPE_CHECKING:
    from medviewer.dicom.series import Series
    from medviewer.ui.picture.viewport import Viewport


@dataclass(frozen=True)
class Hand:
    """Where the mouse, or the keyboard's pointer, is, and what is held down.

    Attributes
    ----------
    place
        In image coordinates of the slice that is shown (PS3.3 C.18.6.1.1): columns to
        the right, rows down, (0, 0) the outer corner of the first pixel.
    screen
        In the viewport's screen pixels.
    button
        That was pressed or released; ``NoButton`` while hovering.
    modifiers
        The keys that are held down.
    by_keys
        The keyboard moves it: every step is meant, however small.
    """

    place: Point
    screen: Point
    button: Qt.MouseButton = Qt.MouseButton.NoButton
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    by_keys: bool = False


class Layer:
    """Something over the pictures; as it stands here it draws nothing and takes nothing.

    Every method is given the viewport that it happens in: ``view.model`` says what is
    shown (volume, index), ``view.model.to_screen()`` maps image coordinates to the
    screen's, ``view.update()`` has it painted again.
    """

    def paint(self, view: Viewport, painter: QPainter) -> None:
        """Draw over the picture, in screen pixels (``view.model.to_screen()`` leads there)."""

    def marked_slices(self, series: Series) -> Mapping[int, str]:
        """The slices of a series, or planes made of it, that have something of this layer.

        Each with a colour.
        """
        return {}

    def hover(self, view: Viewport, hand: Hand) -> Qt.CursorShape | None:
        """The mouse moves with no button pressed; a cursor says what a press would do."""

    def press(self, view: Viewport, hand: Hand) -> bool:
        """A button went down; True takes the moves and the release that follow."""
        return False

    def move(self, view: Viewport, hand: Hand) -> None:
        """The mouse moved with the button that was taken."""

    def release(self, view: Viewport, hand: Hand) -> None:
        """The button that was taken went up."""

    def double_click(self, view: Viewport, hand: Hand) -> bool:
        """True when the second press within a moment means something here."""
        return False

    def claims(self, view: Viewport, event: QKeyEvent) -> bool:
        """True to be given a key in ``key`` although it is a command's shortcut."""
        return False

    def key(self, view: Viewport, event: QKeyEvent) -> bool:
        """A key that is nobody's shortcut was pressed in the viewport; True when it was used."""
        return False


class Tool(Layer):
    """What a mouse button does. It is painted only where it is the left button's tool.

    Attributes
    ----------
    name
        For programs; the command ``tool_<name>`` chooses it.
    cursor
        The form of the cursor over a picture.
    clicks_through
        A click without a drag selects the finding under it; false for tools to which
        clicks are points.
    """

    name = ""
    cursor = Qt.CursorShape.ArrowCursor
    clicks_through = False

    @property
    def leaves_lines(self) -> bool:
        """True while lines under the mouse (measurements, planes) can be taken hold of."""
        return self.clicks_through

    def leave(self) -> None:
        """Another tool was chosen: give up what is half done."""


class ToolBox(QObject):
    """The tools and layers of all viewports of a window.

    Attributes
    ----------
    middle, right
        The tools of these buttons.
    layers
        Drawn in this order; the last is on top and is the first to be asked for a press.

    Signals
    -------
    changed
        Another tool or layer: everything has to be painted again.
    told
        Why a tool does nothing here, in words for the line at the bottom.
    """

    changed = Signal()
    told = Signal(str)

    def __init__(self, left: Tool, middle: Tool, right: Tool, parent: QObject | None = None):
        super().__init__(parent)
        self._left = left
        self.middle, self.right = middle, right
        self.layers: list[Layer] = []

    @property
    def left(self) -> Tool:
        """The tool of the left button."""
        return self._left

    def choose(self, tool: Tool) -> None:
        """Put another tool under the left button."""
        if tool is not self._left:
            self._left.leave()
        self._left = tool
        self.changed.emit()

    def add_layer(self, layer: Layer, over: Layer | None = None) -> None:
        """Put a layer over all pictures: on top, or just ``over`` another one."""
        place = len(self.layers) if over is None else self.layers.index(over) + 1
        self.layers.insert(place, layer)
        self.changed.emit()

    @property
    def left_takers(self) -> tuple[Layer, ...]:
        """Who is asked for the left button and the keys: the newest layer first, the tool last."""
        return (*reversed(self.layers), self._left)

    def taker(self, view: Viewport, hand: Hand) -> Layer | None:
        """Who takes this press; None when nobody does."""
        if hand.button == Qt.MouseButton.LeftButton:
            candidates = self.left_takers
        elif hand.button == Qt.MouseButton.MiddleButton:
            candidates = (self.middle,)
        elif hand.button == Qt.MouseButton.RightButton:
            candidates = (self.right,)
        else:
            candidates = ()
        return next((each for each in candidates if each.press(view, hand)), None)

    def cursor(self, view: Viewport, hand: Hand) -> Qt.CursorShape:
        """The cursor that says what a left press would do here."""
        for each in self.left_takers:
            found = each.hover(view, hand)
            if found is not None:
                return found
        return self._left.cursor

    def paint(self, view: Viewport, painter: QPainter) -> None:
        """Draw all layers, and the chosen tool on top."""
        for each in (*self.layers, self._left):
            painter.save()
            each.paint(view, painter)
            painter.restore()
