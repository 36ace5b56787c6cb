"""Boxes x0, y0, x1, y1."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Box = tuple[float, float, float, float]


def box_of(line: NDArray[np.float64]) -> Box:
    """The box around a polygon ``(n, 2)`` x, y."""
    (x0, y0), (x1, y1) = line.min(0), line.max(0)
    return float(x0), float(y0), float(x1), float(y1)


def in_shares(box: Box, side: float) -> Box:
    """A box in pixels of a picture as shares of its ``side``."""
    x0, y0, x1, y1 = box
    return x0 / side, y0 / side, x1 / side, y1 / side


def overlap(first: Box, second: Box) -> float:
    """Intersection over union of two boxes."""
    width = min(first[2], second[2]) - max(first[0], second[0])
    height = min(first[3], second[3]) - max(first[1], second[1])
    if width <= 0 or height <= 0:
        return 0.0
    both = width * height
    areas = [(box[2] - box[0]) * (box[3] - box[1]) for box in (first, second)]
    return both / (sum(areas) - both)
