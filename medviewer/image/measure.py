"""Lengths, angles and areas of drawings, on pixels that need not be square."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import ArrayLike, NDArray

from medviewer.image.statistics import Outline


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
    """Area inside a polygon that does not cross itself (shoelace formula)."""
    points = _scaled(outline, row_mm, column_mm)
    x, y = points[:, 0], points[:, 1]
    return float(abs(np.dot(x, np.roll(y, -1)) - np.dot(y, np.roll(x, -1))) / 2)


def diameters(outline: Outline | ArrayLike, row_mm: float, column_mm: float) -> tuple[float, float]:
    """Long and short diameter of ``outline`` in mm, as RECIST 1.1 measures them.

    Long: the longest distance between two points of the outline. Short: the longest
    chord inside the outline that is perpendicular to it.
    """
    points = _scaled(outline, row_mm, column_mm)
    if len(points) < 2:
        return 0.0, 0.0
    between = points[:, None, :] - points[None, :, :]
    squared = np.einsum("ijk,ijk->ij", between, between)
    first, second = np.unravel_index(int(np.argmax(squared)), squared.shape)
    long = math.sqrt(float(squared[first, second]))
    if long == 0:
        return 0.0, 0.0
    along = (points[second] - points[first]) / long
    turned = np.stack((points @ along, points @ np.array((-along[1], along[0]))), axis=1)
    return long, _longest_chord(turned)


def _scaled(outline: Outline | ArrayLike, row_mm: float, column_mm: float) -> NDArray[np.float64]:
    """The points (x, y) in mm."""
    return np.asarray(outline, np.float64).reshape(-1, 2) * (column_mm, row_mm)


def _between(one: NDArray[np.float64], other: NDArray[np.float64]) -> float:
    """Angle between two directions in degrees; exact for small and for flat angles."""
    if not one.any() or not other.any():
        return math.nan
    across = one[0] * other[1] - one[1] * other[0]
    return abs(math.degrees(math.atan2(across, float(one @ other))))


def _longest_chord(points: NDArray[np.float64]) -> float:
    """The longest vertical chord inside the polygon ``points``.

    A chord's length changes evenly between two corners, so it is longest just
    beside one.
    """
    start, end = points, np.roll(points, -1, axis=0)
    reach = float(np.ptp(points[:, 0]))
    beside = np.concatenate((points[:, 0] - reach * 1e-9, points[:, 0] + reach * 1e-9))
    crossed = (start[:, 0] <= beside[:, None]) != (end[:, 0] <= beside[:, None])
    line, edge = np.nonzero(crossed)
    if not len(line):
        return 0.0
    a, b = start[edge], end[edge]
    y = a[:, 1] + (beside[line] - a[:, 0]) * (b[:, 1] - a[:, 1]) / (b[:, 0] - a[:, 0])
    y = y[np.lexsort((y, line))]  # every line crosses a closed outline an even number of times
    return float((y[1::2] - y[0::2]).max())
