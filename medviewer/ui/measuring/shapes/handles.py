"""Taking hold of a measurement: which part of it lies under the mouse, and moving that. No Qt."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum
from itertools import pairwise

from medviewer.findings.finding import Point
from medviewer.findings.reading.measured import outline
from medviewer.findings.reading.measurement import Kind, Measurement
from medviewer.ui.measuring.shapes.axes import longest_first, with_long_end, with_short_end

PLACES_AROUND = 8
"""Of a freehand line, which has no handles."""


class Part(Enum):
    """What of a measurement is held."""

    POINT = "point"
    BODY = "body"
    OUTLINE = "outline"


@dataclass(frozen=True)
class Grip:
    """A part of a measurement that is held; ``index`` is that of the point."""

    part: Part
    index: int = 0


def handles(measurement: Measurement) -> tuple[Point, ...]:
    """Where the handles are; the four corners of a box, and none along a freehand line."""
    if measurement.kind in (Kind.RECTANGLE, Kind.ELLIPSE):
        return _corners(measurement.points)
    return () if measurement.kind is Kind.FREEHAND else measurement.points


def holds(measurement: Measurement) -> tuple[Point, ...]:
    """Where a hand without a mouse takes hold: the handles, or some places of a freehand line."""
    points = measurement.points
    return handles(measurement) or points[:: math.ceil(len(points) / PLACES_AROUND)]


def grip_at(measurement: Measurement, point: Point, reach: float) -> Grip | None:
    """What of a measurement is within ``reach`` (image columns) of ``point``; None for nothing.

    Handles before lines; a region is held by its outline only, so that a click inside
    it reaches what it encloses.
    """
    aspect = measurement.scale.aspect
    if _outside(measurement.points, point, reach, aspect):
        return None
    for index, handle in enumerate(handles(measurement)):
        if _apart(handle, point, aspect) <= reach:
            return Grip(Part.POINT, index)
    if distance(measurement, point) > reach:
        return None
    return Grip(Part.OUTLINE if measurement.kind is Kind.FREEHAND else Part.BODY)


def distance(measurement: Measurement, point: Point) -> float:
    """From ``point`` to the nearest line of the measurement, in image columns."""
    aspect = measurement.scale.aspect
    return min(
        (_to_line(point, a, b, aspect) for a, b in lines(measurement)),
        default=_apart(measurement.points[0], point, aspect),
    )


def lines(measurement: Measurement) -> list[tuple[Point, Point]]:
    """The straight lines it is drawn of; none for a point and a text."""
    points, kind = measurement.points, measurement.kind
    if kind.is_region:
        corners = outline(measurement)
        return list(zip(corners, (*corners[1:], corners[0]), strict=True))
    if kind in (Kind.COBB, Kind.BIDIRECTIONAL):
        return list(zip(points[::2], points[1::2], strict=False))
    return list(pairwise(points))


def dragged(
    measurement: Measurement, grip: Grip, start: Point, end: Point, reach: float
) -> Measurement:
    """The measurement as it was, with the held part dragged from ``start`` to ``end``.

    Its numbers are stale until ``measured.complete``. ``reach`` (image columns) sets how
    much of a freehand line comes along.
    """
    across, down = end[0] - start[0], end[1] - start[1]
    if grip.part is Part.BODY:
        return measurement.moved(across, down)
    if grip.part is Part.OUTLINE:
        pulled = _pulled(measurement, start, (across, down), 8 * reach)
        return replace(measurement, points=pulled, edge=None)
    handle = handles(measurement)[grip.index]
    moved = (handle[0] + across, handle[1] + down)
    return replace(measurement, points=_with_point(measurement, grip.index, moved))


def tidied(measurement: Measurement) -> Measurement:
    """The same as its kind wants it: of two axes the longer first."""
    if measurement.kind is not Kind.BIDIRECTIONAL:
        return measurement
    return replace(measurement, points=longest_first(measurement.points, measurement.scale.aspect))


def _with_point(measurement: Measurement, index: int, moved: Point) -> tuple[Point, ...]:
    points, aspect = measurement.points, measurement.scale.aspect
    if measurement.kind in (Kind.RECTANGLE, Kind.ELLIPSE):
        return moved, _corners(points)[(index + 2) % 4]
    if measurement.kind is Kind.BIDIRECTIONAL:
        change = with_long_end if index < 2 else with_short_end
        return tuple(change(points, index, moved, aspect))
    return (*points[:index], moved, *points[index + 1 :])


def _pulled(measurement: Measurement, start: Point, way: Point, width: float) -> tuple[Point, ...]:
    """A freehand line pulled at ``start``: points near it come along, far ones stay.

    Of one that is small on the screen half its size comes along, for else it would move as a whole.
    """
    aspect = measurement.scale.aspect
    apart = [_apart(point, start, aspect) for point in measurement.points]
    nearest = min(apart)
    width = min(width, (max(apart) - nearest) / 2) or width

    def pulled(point: Point) -> Point:
        away = (_apart(point, start, aspect) - nearest) / width
        share = math.exp(-2 * away**2)
        return point[0] + share * way[0], point[1] + share * way[1]

    return tuple(pulled(point) for point in measurement.points)


def _corners(points: Sequence[Point]) -> tuple[Point, Point, Point, Point]:
    (x0, y0), (x1, y1) = points
    return (x0, y0), (x1, y0), (x1, y1), (x0, y1)


def _outside(points: Sequence[Point], point: Point, reach: float, aspect: float) -> bool:
    """Whether ``point`` is farther than ``reach`` from the box around ``points``."""
    xs, ys = [x for x, _ in points], [y for _, y in points]
    beside = max(min(xs) - point[0], point[0] - max(xs))
    return beside > reach or max(min(ys) - point[1], point[1] - max(ys)) * aspect > reach


def _apart(one: Point, other: Point, aspect: float) -> float:
    return math.hypot(one[0] - other[0], (one[1] - other[1]) * aspect)


def _to_line(point: Point, a: Point, b: Point, aspect: float) -> float:
    """From ``point`` to the nearest place of the line from ``a`` to ``b``."""
    dx, dy = b[0] - a[0], (b[1] - a[1]) * aspect
    x, y = point[0] - a[0], (point[1] - a[1]) * aspect
    squared = dx * dx + dy * dy
    share = min(max((x * dx + y * dy) / squared, 0.0), 1.0) if squared else 0.0
    return math.hypot(x - share * dx, y - share * dy)
