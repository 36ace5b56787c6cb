"""Balls whose place, size and values are known, in a small CT."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from medviewer.dicom.volume import Volume
from tests.ui.makers import COLUMNS, ROWS, SLICES, make_volume

PIXEL_MM, SLICE_MM = 0.5, 2.0
RADIUS_MM = 7.0
SLICE = 6
MIDDLE = (32.5, 24.5)
"""The centre of a pixel, in image coordinates of slice ``SLICE``."""
VOLUME_ML = 4 / 3 * np.pi * RADIUS_MM**3 / 1000


def depth_mm(
    x: float = MIDDLE[0], y: float = MIDDLE[1], index: float = SLICE, radius_mm: float = RADIUS_MM
) -> NDArray[np.float64]:
    """How deep below the surface of a ball a voxel's centre lies; ``[slice, row, column]``."""
    slices, rows, columns = np.indices((SLICES, ROWS, COLUMNS))
    away = np.sqrt(
        ((columns + 0.5 - x) * PIXEL_MM) ** 2
        + ((rows + 0.5 - y) * PIXEL_MM) ** 2
        + ((slices - index) * SLICE_MM) ** 2
    )
    return radius_mm - away


def share(depth: NDArray[np.float64]) -> NDArray[np.float64]:
    """How much of a voxel is inside, as a blurred edge shows it."""
    return np.clip(depth / PIXEL_MM + 0.5, 0, 1)


def volume_of(values: NDArray[np.float64], noise: float = 0.0) -> Volume:
    """Values as a CT, with noise of this standard deviation."""
    random = np.random.default_rng(1)
    return make_volume(voxels=np.round(values + random.normal(0, noise, values.shape)))


def ball(inside: float = 100.0, around: float = 0.0, noise: float = 0.0) -> Volume:
    """One ball in the middle."""
    return volume_of(around + share(depth_mm()) * (inside - around), noise)
