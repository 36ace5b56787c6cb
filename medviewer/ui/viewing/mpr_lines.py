"""The geometry of the planes' axes on the screen: how far a hand is from one, and how it turns."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from medviewer.image.reformat import Axes
from medviewer.ui.picture.placement import Point

Vector = NDArray[np.float64]


def rotation(axis: Vector, angle: float) -> Axes:
    """The turn by ``angle`` (radians) about a unit vector (Rodrigues' formula)."""
    x, y, z = axis
    cross = np.array([[0, -z, y], [z, 0, -x], [-y, x, 0]])
    turn = np.eye(3) + math.sin(angle) * cross + (1 - math.cos(angle)) * cross @ cross
    return np.asarray(turn, np.float64)


def distance(point: Point, start: Point, end: Point) -> float:
    """From a point to a line between two others."""
    way = (end[0] - start[0], end[1] - start[1])
    length = way[0] ** 2 + way[1] ** 2
    if length == 0:
        return math.dist(point, start)
    along = ((point[0] - start[0]) * way[0] + (point[1] - start[1]) * way[1]) / length
    along = max(0.0, min(1.0, along))
    return math.dist(point, (start[0] + along * way[0], start[1] + along * way[1]))


def halves(ends: tuple[Point, Point], centre: Point, gap: float) -> list[tuple[Point, Point]]:
    """A line without ``gap`` on either side of its middle: what lies under the cross is seen."""
    found = []
    for end in ends:
        length = math.dist(end, centre)
        if length > gap:
            share = gap / length
            x = centre[0] + share * (end[0] - centre[0])
            y = centre[1] + share * (end[1] - centre[1])
            found.append(((x, y), end))
    return found
