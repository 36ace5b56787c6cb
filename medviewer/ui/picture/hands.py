"""What a hand does on a viewport, that of the mouse or that of the keyboard's pointer."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt

from medviewer.ui.picture.tool import Hand, Layer, Tool

if TYPE_CHECKING:
    from medviewer.ui.picture.viewport import Viewport

CLICK_RADIUS = 4  # screen pixels


@dataclass
class Held:
    """A button that is down: who took it, and how far the hand has gone since,
    in screen pixels.
    """

    layer: Layer
    hand: Hand
    length: float = 0.0

    def is_of(self, hand: Hand) -> bool:
        """True for the hand that pressed: the mouse does not move what the keyboard holds."""
        return self.hand.by_keys == hand.by_keys


class Hands:
    """Gives a viewport's layers, and the tool of the pressed button, what hands do there."""

    def __init__(self, view: Viewport) -> None:
        self._view = view
        self._held: Held | None = None

    @property
    def held_by_keys(self) -> bool:
        """True while the keyboard's pointer holds the button down."""
        return self._held is not None and self._held.hand.by_keys

    def press(self, hand: Hand) -> None:
        """Let a layer, or the tool of the pressed button, take hold."""
        self._view.activated.emit()
        if self._held is not None or self._view.model.volume is None:
            return  # a second button changes nothing while one is held
        taker = self._view.tools.taker(self._view, hand)
        if taker is not None:
            self._held = Held(taker, hand)

    def move(self, hand: Hand) -> None:
        """Go on dragging, or read the pixel under the hand."""
        if self._held is not None and self._view.model.volume is None:
            self.let_go()
        held = self._held
        if held is not None and held.is_of(hand):
            start = held.hand.screen
            way = (hand.screen[0] - start[0], hand.screen[1] - start[1])
            held.length = max(held.length, math.hypot(*way))
            held.layer.move(self._view, hand)
        elif held is None and self._view.model.volume is not None:
            self._view.setCursor(self._view.tools.cursor(self._view, hand))
        self._view.model.point_at(hand.screen)

    def release(self, hand: Hand) -> None:
        """End the drag; press and release at one place is a click: on a finding, or for a menu."""
        held = self._held
        if held is None or hand.button != held.hand.button or not held.is_of(hand):
            return
        self._held = None
        held.layer.release(self._view, hand)
        if held.length > CLICK_RADIUS:
            return
        if hand.button == Qt.MouseButton.RightButton:
            self._view.menuRequested.emit(self._view.mapToGlobal(QPointF(*hand.screen)).toPoint())
        elif isinstance(held.layer, Tool) and held.layer.clicks_through:
            self._click(hand)

    def double_click(self, hand: Hand) -> bool:
        """Offer a double click to the layers and the tool; False when none has a use for it."""
        return any(each.double_click(self._view, hand) for each in self._view.tools.left_takers)

    def let_go(self) -> None:
        """Give up what is held, as if it had never been pressed."""
        held, self._held = self._held, None
        if held is not None and isinstance(held.layer, Tool):
            held.layer.leave()
        self._view.update()

    def _click(self, hand: Hand) -> None:
        model = self._view.model
        finding = model.finding_at(hand.place) if model.show_findings else None
        if finding is not None:
            self._view.findingClicked.emit(finding.identifier)
