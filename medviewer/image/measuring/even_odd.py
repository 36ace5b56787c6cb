"""The area that closed lines enclose, also where one crosses itself or another."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

AT_ONCE = 256
"""Lines that are held against all others in one step: some megabytes."""


def even_odd_area(points: Array) -> float:
    """Area inside a closed polygon ``[n, 2]`` by the even-odd rule, in its units squared.

    The rule by which the pixels inside are chosen (``statistics.polygon_mask``): a loop that
    lies beside the rest counts whichever way it is drawn, what is gone round twice does not.
    Without crossings it is the shoelace formula.
    """
    start, end = points, np.roll(points, -1, axis=0)
    crossings = _heights_of_crossings(start, end)
    if not len(crossings):
        (x, y), (x1, y1) = start.T, end.T
        return float(abs(np.dot(x, y1) - np.dot(y, x1)) / 2)
    # Between two neighbouring heights no lines cross, so that widths change evenly there.
    heights = np.unique(np.concatenate((points[:, 1], crossings)))
    return float(
        sum((b - a) * _width(_inside(start, end, (a + b) / 2)) for a, b in pairwise(heights))
    )


def united_area(outlines: Sequence[Array]) -> float:
    """Area inside one or more of several closed polygons ``[n, 2]``: what they share counts once.

    Each by the even-odd rule; in the units of the points squared.
    """
    lines = [(points, np.roll(points, -1, axis=0)) for points in outlines]
    start, end = (np.concatenate(ends) for ends in zip(*lines, strict=True))
    crossings = _heights_of_crossings(start, end, neighbours=True)
    heights = np.unique(np.concatenate((start[:, 1], crossings)))
    return float(
        sum(
            (b - a) * _width(_united([_inside(*one, (a + b) / 2) for one in lines]))
            for a, b in pairwise(heights)
        )
    )


def _inside(start: Array, end: Array, height: float) -> Array:
    """The parts ``[part, 2]`` of the level line at ``height`` inside; it goes through no corner."""
    cut = (start[:, 1] > height) != (end[:, 1] > height)
    (x, y), (x1, y1) = start[cut].T, end[cut].T
    return np.sort(x + (height - y) * (x1 - x) / (y1 - y)).reshape(-1, 2)


def _united(parts: Sequence[Array]) -> Array:
    """Parts of one line that may lie on each other, as parts that do not."""
    ordered = np.concatenate(parts)
    ordered = ordered[np.argsort(ordered[:, 0])]
    if not len(ordered):
        return ordered
    reached = np.maximum.accumulate(ordered[:, 1])
    begins = np.append(True, ordered[1:, 0] > reached[:-1])
    return np.stack((ordered[begins, 0], reached[np.append(begins[1:], True)]), axis=1)


def _width(parts: Array) -> float:
    return float((parts[:, 1] - parts[:, 0]).sum())


def _heights_of_crossings(start: Array, end: Array, *, neighbours: bool = False) -> Array:
    """Where lines meet, y, of one outline those that are no ``neighbours``.

    Where two lie on each other their ends tell.
    """
    way, count = end - start, len(start)
    numbers = np.arange(count)
    found = [np.zeros(0)]
    for first in range(0, count, AT_ONCE):
        rows = numbers[first : first + AT_ONCE, None]
        apart = numbers > rows
        if not neighbours:
            apart &= (numbers > rows + 1) & ~((rows == 0) & (numbers == count - 1))
        one, other = np.nonzero(apart & _boxes_meet(start, end, rows))
        x, y = (start[other] - start[one + first]).T
        (dx, dy), (ex, ey) = way[one + first].T, way[other].T
        across = dx * ey - dy * ex
        with np.errstate(divide="ignore", invalid="ignore"):
            mine, its = (x * ey - y * ex) / across, (x * dy - y * dx) / across
        meet = (mine >= 0) & (mine <= 1) & (its >= 0) & (its <= 1)
        found.append(start[one + first, 1][meet] + mine[meet] * dy[meet])
    return np.concatenate(found)


def _boxes_meet(start: Array, end: Array, rows: NDArray[np.intp]) -> NDArray[np.bool_]:
    """``[row, line]``: whether the upright boxes around two lines touch; few do."""
    low, high = np.minimum(start, end), np.maximum(start, end)
    meet = np.ones((len(rows), len(start)), bool)
    for axis in (0, 1):
        meet &= (low[rows, axis] <= high[:, axis]) & (high[rows, axis] >= low[:, axis])
    return meet
