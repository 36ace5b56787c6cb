"""Where the picture lies on the screen: one affine map, free of Qt."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

Point = tuple[float, float]
Box = tuple[float, float, float, float]
SMALLEST_ZOOM = 0.02
LARGEST_ZOOM = 64.0


@dataclass(frozen=True)
class Affine:
    """x' = a x + b y + dx, y' = c x + d y + dy."""

    a: float
    b: float
    c: float
    d: float
    dx: float
    dy: float

    def apply(self, point: Point) -> Point:
        """The image of ``point``."""
        x, y = point
        return (self.a * x + self.b * y + self.dx, self.c * x + self.d * y + self.dy)

    def inverse(self) -> Affine:
        """The map back."""
        determinant = self.a * self.d - self.b * self.c
        a, b = self.d / determinant, -self.b / determinant
        c, d = -self.c / determinant, self.a / determinant
        return Affine(a, b, c, d, -(a * self.dx + b * self.dy), -(c * self.dx + d * self.dy))


@dataclass(frozen=True)
class Placement:
    """How a picture is turned, enlarged and shifted in its viewport.

    Attributes
    ----------
    zoom
        Screen pixels per image column; None while the picture is fitted.
    centre
        The image point in the middle of the viewport; None for the middle of ``area``, or where
        ``against`` says.
    quarter_turns
        Clockwise turns by 90°, after the flips.
    degrees
        A further turn clockwise, by any angle.
    area
        Left, top, right and bottom, in image coordinates, of the part that is fitted; None for
        the whole picture.
    against
        A direction in image coordinates along one of the picture's axes: while ``centre`` is
        None, the edge of ``area`` on that side lies at the edge of the viewport.
    """

    zoom: float | None = None
    centre: Point | None = None
    flipped_horizontally: bool = False
    flipped_vertically: bool = False
    quarter_turns: int = 0
    area: Box | None = None
    degrees: float = 0.0
    against: Point | None = None

    def linear(self, aspect: float = 1.0) -> tuple[float, float, float, float]:
        """The map of directions at zoom 1; ``aspect`` = row spacing / column spacing."""
        a, b = (-1.0 if self.flipped_horizontally else 1.0), 0.0
        c, d = 0.0, (-aspect if self.flipped_vertically else aspect)
        for _ in range(self.quarter_turns % 4):
            a, b, c, d = -c, -d, a, b
        if self.degrees:
            cos, sin = math.cos(math.radians(self.degrees)), math.sin(math.radians(self.degrees))
            a, b, c, d = cos * a - sin * c, cos * b - sin * d, sin * a + cos * c, sin * b + cos * d
        return (a + 0.0, b + 0.0, c + 0.0, d + 0.0)

    def room(self, columns: float, rows: float, aspect: float) -> tuple[float, float]:
        """Width and height of the upright box around a turned picture, at zoom 1."""
        a, b, c, d = self.linear(aspect)
        return abs(a) * columns + abs(b) * rows, abs(c) * columns + abs(d) * rows


@dataclass(frozen=True)
class Picture:
    """The size of a picture: columns and rows, and row spacing / column spacing."""

    columns: int
    rows: int
    aspect: float = 1.0

    @property
    def middle(self) -> Point:
        """The middle of the picture in image coordinates."""
        return (self.columns / 2, self.rows / 2)


def fitting_zoom(placement: Placement, picture: Picture, width: float, height: float) -> float:
    """The zoom at which the picture, or its part that is chosen, fits ``width`` by ``height``."""
    left, top, right, bottom = placement.area or (0.0, 0.0, picture.columns, picture.rows)
    across, down = placement.room(right - left, bottom - top, picture.aspect)
    return max(SMALLEST_ZOOM, min(width / across, height / down))


def zoom_of(
    placement: Placement,
    picture: Picture,
    width: float,
    height: float,
    largest_fit: float = math.inf,
) -> float:
    """The zoom in force: the chosen one, or the fitting one, up to ``largest_fit``."""
    if placement.zoom is not None:
        return placement.zoom
    return min(largest_fit, fitting_zoom(placement, picture, width, height))


def image_to_screen(
    placement: Placement,
    picture: Picture,
    width: float,
    height: float,
    largest_fit: float = math.inf,
) -> Affine:
    """The map from image coordinates to the viewport's, both with y down."""
    zoom = zoom_of(placement, picture, width, height, largest_fit)
    a, b, c, d = (zoom * value for value in placement.linear(picture.aspect))
    left, top, right, bottom = placement.area or (0.0, 0.0, picture.columns, picture.rows)
    x, y = placement.centre or ((left + right) / 2, (top + bottom) / 2)
    across, down = width / 2, height / 2
    if placement.centre is None and placement.against is not None:
        room = placement.room(zoom * (right - left), zoom * (bottom - top), picture.aspect)
        i, j = placement.against
        towards = (a * i + b * j, c * i + d * j)
        if abs(towards[0]) >= abs(towards[1]):
            across += math.copysign(0.5, towards[0]) * (width - room[0])
        else:
            down += math.copysign(0.5, towards[1]) * (height - room[1])
    return Affine(a, b, c, d, across - (a * x + b * y), down - (c * x + d * y))


def snapped(to_screen: Affine, ratio: float) -> Affine:
    """The same with its shift rounded to whole pixels of the device, ``ratio`` a screen pixel.

    A picture at 1:1 is then drawn pixel for pixel.
    """
    dx, dy = round(to_screen.dx * ratio) / ratio, round(to_screen.dy * ratio) / ratio
    return replace(to_screen, dx=dx, dy=dy)
