"""Long and short axis of a bidirectional measurement: always upright on one another in mm."""

from __future__ import annotations

import math
from collections.abc import Sequence

from medviewer.findings.finding import Point


def crossing_axis(long: Sequence[Point], through: Point, aspect: float) -> tuple[Point, Point]:
    """The short axis that begins at ``through`` and reaches as far on the other side.

    ``long`` holds the ends of the long axis; ``aspect`` is row / column spacing.
    """
    start, along, across, length = _frame(long, aspect)
    place, height = _in_frame(through, start, along, across, aspect)
    place = min(max(place, 0.0), length)
    return (
        _from_frame(place, height, start, along, across, aspect),
        _from_frame(place, -height, start, along, across, aspect),
    )


def spanned_axis(
    long: Sequence[Point], begin: Point, end: Point, aspect: float
) -> tuple[Point, Point] | None:
    """The short axis that was dragged from ``begin`` to ``end``, standing where the drag ended.

    None where both lie on one side of the long axis, which it would not cross.
    """
    start, along, across, length = _frame(long, aspect)
    _, height = _in_frame(begin, start, along, across, aspect)
    place, other = _in_frame(end, start, along, across, aspect)
    if height * other >= 0:
        return None
    place = min(max(place, 0.0), length)
    return (
        _from_frame(place, height, start, along, across, aspect),
        _from_frame(place, other, start, along, across, aspect),
    )


def with_short_end(points: Sequence[Point], end: int, moved: Point, aspect: float) -> list[Point]:
    """All four points after one end of the short axis (2 or 3) was dragged to ``moved``.

    The whole short axis comes along the long one; its other end keeps its height.
    """
    start, along, across, length = _frame(points[:2], aspect)
    place, height = _in_frame(moved, start, along, across, aspect)
    place = min(max(place, 0.0), length)
    _, other = _in_frame(points[5 - end], start, along, across, aspect)
    heights = {end: height, 5 - end: other}
    ends = (_from_frame(place, heights[n], start, along, across, aspect) for n in (2, 3))
    return [*points[:2], *ends]


def with_long_end(points: Sequence[Point], end: int, moved: Point, aspect: float) -> list[Point]:
    """All four points after one end of the long axis (0 or 1) was dragged to ``moved``.

    The short axis turns with it and crosses it at the same share of its length.
    """
    start, along, across, length = _frame(points[:2], aspect)
    places = [_in_frame(point, start, along, across, aspect) for point in points[2:]]
    share = places[0][0] / length if length else 0.5
    long = [moved if number == end else points[number] for number in (0, 1)]
    start, along, across, length = _frame(long, aspect)
    ends = (_from_frame(share * length, h, start, along, across, aspect) for _, h in places)
    return [*long, *ends]


def longest_first(points: Sequence[Point], aspect: float) -> tuple[Point, ...]:
    """The four points with the longer axis in front."""
    lengths = [
        math.hypot(b[0] - a[0], (b[1] - a[1]) * aspect)
        for a, b in ((points[0], points[1]), (points[2], points[3]))
    ]
    swapped = lengths[1] > lengths[0]
    return (*points[2:], *points[:2]) if swapped else tuple(points)


def _frame(long: Sequence[Point], aspect: float) -> tuple[Point, Point, Point, float]:
    """Start, unit vectors along and across, and length, in columns' widths."""
    (x0, y0), (x1, y1) = long[0], long[1]
    dx, dy = x1 - x0, (y1 - y0) * aspect
    length = math.hypot(dx, dy)
    along = (dx / length, dy / length) if length else (1.0, 0.0)
    return (x0, y0 * aspect), along, (-along[1], along[0]), length


def _in_frame(
    point: Point, start: Point, along: Point, across: Point, aspect: float
) -> tuple[float, float]:
    x, y = point[0] - start[0], point[1] * aspect - start[1]
    return x * along[0] + y * along[1], x * across[0] + y * across[1]


def _from_frame(
    place: float, height: float, start: Point, along: Point, across: Point, aspect: float
) -> Point:
    x = start[0] + place * along[0] + height * across[0]
    y = start[1] + place * along[1] + height * across[1]
    return x, y / aspect
