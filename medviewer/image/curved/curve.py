"""A smooth curve through points that a hand has set, measured along itself.

The curve is the centripetal Catmull-Rom spline (Barry and Goldman 1988; Yuksel, Schaefer and
Keyser 2011). It goes through every point, has neither kinks nor loops between them, stays
straight where the points do, and a point that is moved changes the two pieces on either side of
it alone, so that what has been fitted elsewhere along a structure stays fitted.
"""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

Vector = NDArray[np.float64]

_SAME = 1e-6
"""Points nearer to one another than this, in mm, are one."""


class Curve:
    """The smooth curve through some points.

    Parameters
    ----------
    points
        ``[point, axis]`` in mm; those that repeat the one before count once.
    fine_mm
        What is to be seen along the curve; it is worked out four times as finely.

    Attributes
    ----------
    length_mm
        Along the curve; 0 for a single place.
    """

    def __init__(self, points: Vector, fine_mm: float) -> None:
        self._traced = _traced(_without_repeats(points), fine_mm / 4)
        ways = np.linalg.norm(np.diff(self._traced, axis=0), axis=1)
        self._along = np.concatenate([[0.0], np.cumsum(ways)])
        self.length_mm = float(self._along[-1])

    def at(self, along_mm: Vector) -> Vector:
        """The places that lie so far from the start, ``[place, axis]``."""
        axes = self._traced.T
        return np.stack([np.interp(along_mm, self._along, axis) for axis in axes], axis=1)

    def directions(self, along_mm: Vector, over_mm: float) -> Vector:
        """The unit vectors along the curve at these places, as the chord over ``over_mm``."""
        half = over_mm / 2
        way = self.at(along_mm + half) - self.at(along_mm - half)
        return np.asarray(way / np.linalg.norm(way, axis=1)[:, None])


def _without_repeats(points: Vector) -> Vector:
    kept = np.ones(len(points), bool)
    kept[1:] = np.linalg.norm(np.diff(points, axis=0), axis=1) > _SAME
    return points[kept]


def _traced(points: Vector, step_mm: float) -> Vector:
    """Places on the curve, at most ``step_mm`` apart where it bends as usual."""
    if len(points) < 3:
        return points  # a straight line, or a single place
    before, after = _beyond(*points[:3]), _beyond(*points[:-4:-1])
    known = np.stack([before, *points, after])
    pieces = [points[:1]]
    for number, (one, other) in enumerate(pairwise(points)):
        count = max(8, int(np.ceil(np.linalg.norm(other - one) / step_mm)))
        pieces.append(_piece(known[number : number + 4], count))
    return np.concatenate(pieces)


def _beyond(end: Vector, second: Vector, third: Vector) -> Vector:
    """Where one more point would be if the line went on beyond its end as it bends there.

    That is the third point in a mirror half the way between the others: of points on a circle
    or on a straight line it lies on that as well.
    """
    way = (second - end) / np.linalg.norm(second - end)
    return np.asarray(third - 2 * ((third - (end + second) / 2) @ way) * way)


def _piece(four: Vector, count: int) -> Vector:
    """The curve from the second to the third of four points, in ``count`` steps, first left out."""
    knots = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(four, axis=0), axis=1) ** 0.5)])
    time = (knots[1] + (knots[2] - knots[1]) * np.arange(1, count + 1) / count)[:, None]

    def between(one: Vector, other: Vector, start: int, end: int) -> Vector:
        share = (time - knots[start]) / (knots[end] - knots[start])
        return np.asarray((1 - share) * one + share * other)

    first = between(four[0], four[1], 0, 1)
    second = between(four[1], four[2], 1, 2)
    third = between(four[2], four[3], 2, 3)
    return between(between(first, second, 0, 2), between(second, third, 1, 3), 1, 2)
