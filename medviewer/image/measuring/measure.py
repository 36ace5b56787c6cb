"""Lengths, angles and areas of drawings, on pixels that need not be square."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import ArrayLike, NDArray

from medviewer.image.measuring.even_odd import even_odd_area
from medviewer.image.measuring.statistics import Outline

Point = tuple[float, float]


def length_mm(
    start: tuple[float, float], end: tuple[float, float], row_mm: float, column_mm: float
) -> float:
    """Distance of two (x, y) points of the image; ``row_mm`` is the spacing of rows (y)."""
    return math.hypot((end[0] - start[0]) * column_mm, (end[1] - start[1]) * row_mm)


def path_mm(points: Outline | ArrayLike, row_mm: float, column_mm: float) -> float:
    """Length of the line through ``points`` (x, y), one after the other."""
    steps = np.diff(_scaled(points, row_mm, column_mm), axis=0)
    return float(np.hypot(steps[:, 0], steps[:, 1]).sum())


def angle_degrees(
    first: tuple[float, float],
    vertex: tuple[float, float],
    second: tuple[float, float],
    aspect: float,
) -> float:
    """Angle at ``vertex`` between the arms to ``first`` and ``second``, 0 to 180 degrees.

    ``aspect`` is row spacing / column spacing; nan when an arm has no length.
    """
    a, corner, b = _scaled((first, vertex, second), aspect, 1.0)
    return _between(a - corner, b - corner)


def cobb_degrees(lines: Outline, aspect: float) -> float:
    """Cobb's angle between two lines, given as four points: 0 to 90 degrees.

    The smaller of the two angles at which the lines cross, so that it does not matter
    from which end each is drawn (Cobb 1948); nan when a line has no length.
    """
    a, b, c, d = _scaled(lines, aspect, 1.0)
    angle = _between(b - a, d - c)
    return min(angle, 180.0 - angle) if math.isfinite(angle) else angle


def area_mm2(outline: Outline | ArrayLike, row_mm: float, column_mm: float) -> float:
    """Area inside a polygon, by the even-odd rule where it crosses itself."""
    return even_odd_area(_scaled(outline, row_mm, column_mm))


def stacked_volume_mm3(
    places_mm: ArrayLike, areas_mm2: ArrayLike, before_mm: float, after_mm: float
) -> float:
    """The volume that areas on parallel planes enclose (Cavalieri's principle).

    ``places_mm`` (n,) rise along the normal. Every area stands for the way to the middle
    between it and the next; the first for ``before_mm``, the last for ``after_mm`` beyond.
    """
    at = np.asarray(places_mm, np.float64)
    borders = np.concatenate([[at[0] - before_mm], (at[1:] + at[:-1]) / 2, [at[-1] + after_mm]])
    return float(np.diff(borders) @ np.asarray(areas_mm2, np.float64))


def diameters(outline: Outline | ArrayLike, row_mm: float, column_mm: float) -> tuple[float, float]:
    """Long and short diameter of ``outline`` in mm, as RECIST 1.1 measures them.

    Long: the longest distance between two points of the outline. Short: the longest
    chord inside the outline that is perpendicular to it.
    """
    ends = axes(outline, row_mm, column_mm)
    if ends is None:
        return 0.0, 0.0
    a, b, c, d = ends
    return length_mm(a, b, row_mm, column_mm), length_mm(c, d, row_mm, column_mm)


def axes(
    outline: Outline | ArrayLike, row_mm: float, column_mm: float
) -> tuple[Point, Point, Point, Point] | None:
    """The ends (x, y) of the long, then of the short diameter that ``diameters`` measures.

    None for an outline without extent. Both ends of the short one are the same point
    where the outline has no width.
    """
    points = _scaled(outline, row_mm, column_mm)
    if len(points) < 2:
        return None
    corners = _hull(points)
    between = points[corners, None, :] - points[None, corners, :]
    squared = np.einsum("ijk,ijk->ij", between, between)
    found = np.unravel_index(int(np.argmax(squared)), squared.shape)
    long = math.sqrt(float(squared[found]))
    first, second = (corners[one] for one in found)
    if long == 0:
        return None
    along = (points[second] - points[first]) / long
    across = np.array((-along[1], along[0]))
    turned = np.stack((points @ along, points @ across), axis=1)
    place, low, high = _longest_chord(turned)
    ends = (
        points[first],
        points[second],
        place * along + low * across,
        place * along + high * across,
    )
    a, b, c, d = ((float(x) / column_mm, float(y) / row_mm) for x, y in ends)
    return a, b, c, d


def _scaled(outline: Outline | ArrayLike, row_mm: float, column_mm: float) -> NDArray[np.float64]:
    """The points (x, y) in mm."""
    return np.asarray(outline, np.float64).reshape(-1, 2) * (column_mm, row_mm)


def _between(one: NDArray[np.float64], other: NDArray[np.float64]) -> float:
    """Angle between two directions in degrees; exact for small and for flat angles."""
    if not one.any() or not other.any():
        return math.nan
    across = one[0] * other[1] - one[1] * other[0]
    return abs(math.degrees(math.atan2(across, float(one @ other))))


def _hull(points: NDArray[np.float64]) -> NDArray[np.intp]:
    """Which points are corners of the convex hull, in their order (Andrew 1979).

    Those farthest apart are among them, and they are few of the many of an outline.
    """
    places = points.tolist()
    order = np.lexsort((points[:, 1], points[:, 0])).tolist()
    return np.unique([*_half_hull(places, order), *_half_hull(places, order[::-1])])


def _half_hull(places: list[list[float]], order: list[int]) -> list[int]:
    """The corners of the hull on the right hand of a way through all points."""
    chain: list[int] = []
    for each in order:
        x, y = places[each]
        while len(chain) > 1:
            (x0, y0), (x1, y1) = places[chain[-2]], places[chain[-1]]
            if (x1 - x0) * (y - y0) - (y1 - y0) * (x - x0) > 0:
                break
            chain.pop()
        chain.append(each)
    return chain


def _longest_chord(points: NDArray[np.float64]) -> tuple[float, float, float]:
    """The longest vertical chord inside the polygon ``points``: its x, and its ends' y.

    A chord's length changes evenly between two corners, so it is longest just
    beside one.
    """
    start, end = points, np.roll(points, -1, axis=0)
    reach = float(np.ptp(points[:, 0]))
    beside = np.concatenate((points[:, 0] - reach * 1e-9, points[:, 0] + reach * 1e-9))
    line, edge = _crossed(beside, start[:, 0], end[:, 0])
    if not len(line):
        x, y = points[0]
        return float(x), float(y), float(y)
    a, b = start[edge], end[edge]
    y = a[:, 1] + (beside[line] - a[:, 0]) * (b[:, 1] - a[:, 1]) / (b[:, 0] - a[:, 0])
    order = np.lexsort((y, line))
    y, line = y[order], line[order]  # a line crosses a closed outline an even number of times
    longest = int(np.argmax(y[1::2] - y[0::2]))
    return float(beside[line[2 * longest]]), float(y[2 * longest]), float(y[2 * longest + 1])


def _crossed(
    at: NDArray[np.float64], start: NDArray[np.float64], end: NDArray[np.float64]
) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Which of the places ``at`` lie within which of the ways from ``start`` to ``end``."""
    order = np.argsort(at)
    first, last = (
        np.searchsorted(at[order], ends(start, end)) for ends in (np.minimum, np.maximum)
    )
    count = last - first
    edge = np.repeat(np.arange(len(start)), count)
    before = np.repeat(np.cumsum(count) - count - first, count)
    return order[np.arange(len(edge)) - before], edge
