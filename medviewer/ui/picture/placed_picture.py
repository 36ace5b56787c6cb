"""A picture and its place in a viewport: what zooming, moving, turning and fitting change."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

from medviewer.ui.picture.placement import (
    LARGEST_ZOOM,
    SMALLEST_ZOOM,
    Affine,
    Picture,
    Placement,
    Point,
    image_to_screen,
    zoom_of,
)


class PlacedPicture:
    """How large a picture is, how large its viewport, and how the one lies in the other.

    Whoever wants to know of changes appends a callable to ``listeners``. ``size`` is the
    viewport's width and height, ``pointer`` where in it the pointer is, in screen pixels.
    ``largest_fit``: it is not fitted at a larger zoom, for it is to look as pictures beside it.
    """

    def __init__(self) -> None:
        self.listeners: list[Callable[[], None]] = []
        self.placement = Placement()
        self.picture = Picture(1, 1)
        self.size: tuple[float, float] = (1.0, 1.0)
        self.pointer: Point | None = None
        self.largest_fit = math.inf

    def announce(self) -> None:
        """Tell every listener that something changed."""
        for listener in self.listeners:
            listener()

    def resize(self, width: float, height: float) -> None:
        """Remember the size of the viewport in screen pixels."""
        self.size = (max(1.0, width), max(1.0, height))
        self.announce()

    @property
    def zoom(self) -> float:
        """Screen pixels per image column."""
        return zoom_of(self.placement, self.picture, *self.size, self.largest_fit)

    def to_screen(self) -> Affine:
        """The map from image to screen coordinates."""
        return image_to_screen(self.placement, self.picture, *self.size, self.largest_fit)

    def to_image(self, point: Point) -> Point:
        """The image coordinates of a screen point."""
        return self.to_screen().inverse().apply(point)

    @property
    def cursor(self) -> Point | None:
        """The image coordinates under the pointer; None while it is elsewhere."""
        return None if self.pointer is None else self.to_image(self.pointer)

    @property
    def middle(self) -> Point:
        """The image point in the middle of the viewport."""
        width, height = self.size
        return self.placement.centre or self.to_image((width / 2, height / 2))

    def point_at(self, place: Point | None) -> None:
        """Remember where in the viewport the pointer is, in screen pixels."""
        self.pointer = place
        self.announce()

    def zoom_at(self, point: Point, factor: float) -> None:
        """Enlarge by ``factor``; the image point under the screen point stays there."""
        fixed = self.to_image(point)
        zoom = max(SMALLEST_ZOOM, min(LARGEST_ZOOM, self.zoom * factor))
        self.placement = replace(self.placement, zoom=zoom)
        self._move(fixed, self.to_image(point))

    def pan(self, across: float, down: float) -> None:
        """Move the picture by some screen pixels."""
        self._move(self.to_image((0, 0)), self.to_image((across, down)))

    def _move(self, start: Point, end: Point) -> None:
        """Shift the picture so that image point ``start`` comes to where ``end`` is."""
        x, y = self.middle
        centre = (x + start[0] - end[0], y + start[1] - end[1])
        self.placement = replace(self.placement, zoom=self.zoom, centre=centre)
        self.announce()

    def place(self, placement: Placement) -> None:
        """Turn, enlarge and shift the picture all at once."""
        self.placement = placement
        self.announce()

    def fit(self) -> None:
        """Show the whole picture, and keep doing so when the viewport's size changes."""
        self.placement = replace(self.placement, zoom=None, centre=None, area=None)
        self.announce()

    def actual_size(self, ratio: float = 1.0) -> None:
        """One image column to one pixel of the device (``ratio`` of them in a screen pixel)."""
        self.placement = replace(self.placement, zoom=1 / ratio)
        self.announce()

    def flip(self, *, horizontally: bool) -> None:
        """Mirror what is seen, left to right or top to bottom."""
        turned = self.placement.quarter_turns % 2 == 1
        if horizontally != turned:
            flipped = not self.placement.flipped_horizontally
            self.placement = replace(self.placement, flipped_horizontally=flipped)
        else:
            flipped = not self.placement.flipped_vertically
            self.placement = replace(self.placement, flipped_vertically=flipped)
        self.turn_to(-self.placement.degrees)  # what is seen is mirrored, its slant too

    def turn(self, quarters: int) -> None:
        """Turn clockwise by quarters of a full turn."""
        turns = (self.placement.quarter_turns + quarters) % 4
        self.placement = replace(self.placement, quarter_turns=turns)
        self.announce()

    def turn_to(self, degrees: float) -> None:
        """Turn clockwise by any angle, beside the quarters."""
        within = (degrees + 180.0) % 360.0 - 180.0
        self.placement = replace(self.placement, degrees=within)
        self.announce()

    def straighten(self) -> None:
        """Take every turn back; flips stay."""
        self.placement = replace(self.placement, quarter_turns=0, degrees=0.0)
        self.announce()
