"""Parts of a picture in whole pixels, and how several are made one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise


@dataclass(frozen=True)
class Rectangle:
    """A part of a picture in whole pixels: column ``x``, row ``y`` of its first one."""

    x: int
    y: int
    width: int
    height: int

    @property
    def right(self) -> int:
        """The first column behind it."""
        return self.x + self.width

    @property
    def bottom(self) -> int:
        """The first row below it."""
        return self.y + self.height

    @property
    def pixels(self) -> int:
        """How many pixels it has."""
        return max(self.width, 0) * max(self.height, 0)

    def within(self, rows: int, columns: int) -> Rectangle:
        """The part of it that a picture of that size has; empty where none is."""
        x, y = min(max(self.x, 0), columns), min(max(self.y, 0), rows)
        right, bottom = min(max(self.right, x), columns), min(max(self.bottom, y), rows)
        return Rectangle(x, y, right - x, bottom - y)

    def overlap(self, other: Rectangle) -> int:
        """How many pixels both have."""
        across = min(self.right, other.right) - max(self.x, other.x)
        down = min(self.bottom, other.bottom) - max(self.y, other.y)
        return max(across, 0) * max(down, 0)

    def __str__(self) -> str:
        return f"{self.width} × {self.height} pixels at column {self.x}, row {self.y}"


def joined(found: list[Rectangle]) -> list[Rectangle]:
    """Rectangles of the same line made one, and those inside others left out."""
    left = sorted(found, key=lambda one: (one.y, one.x))
    changed = True
    while changed:
        changed = False
        kept: list[Rectangle] = []
        for one in left:
            place = next((i for i, other in enumerate(kept) if _same_line(one, other)), None)
            if place is None:
                kept.append(one)
            else:
                kept[place] = _hull(one, kept[place])
                changed = True
        left = kept
    return left


def _same_line(a: Rectangle, b: Rectangle) -> bool:
    """True for rectangles that overlap and are level with each other, or one in the other."""
    across = min(a.right, b.right) - max(a.x, b.x)
    down = min(a.bottom, b.bottom) - max(a.y, b.y)
    if across < 0 or down <= 0:
        return False
    inside = across == min(a.width, b.width) and down == min(a.height, b.height)
    return inside or down > 0.6 * max(a.height, b.height)


def _hull(a: Rectangle, b: Rectangle) -> Rectangle:
    x, y = min(a.x, b.x), min(a.y, b.y)
    return Rectangle(x, y, max(a.right, b.right) - x, max(a.bottom, b.bottom) - y)


def around(holes: Sequence[Rectangle], rows: int, columns: int) -> list[Rectangle]:
    """What a picture has outside ``holes``, in as few rectangles as bands of rows allow."""
    levels = sorted({0, rows, *(each.y for each in holes), *(each.bottom for each in holes)})
    left: list[Rectangle] = []
    for top, bottom in pairwise(levels):
        inside = [each for each in holes if each.y <= top and bottom <= each.bottom]
        start = 0
        for hole in [*sorted(inside, key=lambda each: each.x), Rectangle(columns, 0, 0, 0)]:
            if hole.x > start:
                left.append(Rectangle(start, top, hole.x - start, bottom - top))
            start = max(start, hole.right)
    return left


def not_covered(found: Iterable[Rectangle], cover: Sequence[Rectangle]) -> list[Rectangle]:
    """Those of ``found`` of which more than a tenth is in none of ``cover``."""
    return [one for one in found if sum(each.overlap(one) for each in cover) < 0.9 * one.pixels]
