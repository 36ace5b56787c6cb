"""The area that closed lines enclose, also where one crosses itself or another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
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
    found = [np.zeros(0)]
    for one, other in _boxes_that_meet(start, end):
        if not neighbours:
            apart = (other > one + 1) & ~((one == 0) & (other == count - 1))
            one, other = one[apart], other[apart]
        x, y = (start[other] - start[one]).T
        (dx, dy), (ex, ey) = way[one].T, way[other].T
        across = dx * ey - dy * ex
        with np.errstate(divide="ignore", invalid="ignore"):
            mine, its = (x * ey - y * ex) / across, (x * dy - y * dx) / across
        meet = (mine >= 0) & (mine <= 1) & (its >= 0) & (its <= 1)
        found.append(start[one, 1][meet] + mine[meet] * dy[meet])
    return np.concatenate(found)


def _boxes_that_meet(
    start: Array, end: Array
) -> Iterator[tuple[NDArray[np.intp], NDArray[np.intp]]]:
    """The pairs of lines, the earlier first, whose upright boxes touch; few do.

    In the order of their low ends, those that begin below a line's upper end follow it at once.
    """
    low, high = np.minimum(start, end), np.maximum(start, end)
    order = np.argsort(low[:, 1])
    after = np.searchsorted(low[order, 1], high[order, 1], "right")
    for first in range(0, len(order), AT_ONCE):
        places = np.arange(first, min(first + AT_ONCE, len(order)))
        count = after[places] - places - 1
        place = np.repeat(places, count)
        further = np.arange(len(place)) - np.repeat(np.cumsum(count) - count, count)
        pair = order[place], order[place + 1 + further]
        one, other = np.minimum(*pair), np.maximum(*pair)
        meet = (low[one, 0] <= high[other, 0]) & (high[one, 0] >= low[other, 0])
        yield one[meet], other[meet]
