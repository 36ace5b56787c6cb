"""Numbers of a region: which pixels are in it, their mean and spread, its size.

Image coordinates are the standard's (PS3.3 C.18.6.1.1): x right, y down, the centre of
the first pixel at (0.5, 0.5). A pixel belongs to a region when its centre lies inside.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

Outline = Sequence[tuple[float, float]]


@dataclass(frozen=True)
class RegionStatistics:
    """What the pixels of a region say; None where no pixel counts.

    ``standard_deviation`` is that of the population (divided by ``count``), as other
    workstations show it. ``area_mm2`` is pixels times their size, None without one.
    ``count`` leaves padding and values that are not finite out. ``peak`` is the highest mean of
    a sphere of 1 mL that is centred in the region (``image.measuring.peak``), of PET alone;
    ``lean_peak`` is the same by lean body mass (SUL).
    """

    count: int
    mean: float | None
    standard_deviation: float | None
    minimum: float | None
    maximum: float | None
    area_mm2: float | None
    unit: str
    peak: float | None = None
    lean_peak: float | None = None

    @property
    def lean_share(self) -> float | None:
        """What uptake in SUV is multiplied with to give SUL; None where no peak tells it."""
        return self.lean_peak / self.peak if self.peak and self.lean_peak is not None else None


def polygon_mask(outline: Outline | ArrayLike, shape: tuple[int, int]) -> NDArray[np.bool_]:
    """The pixels of a ``shape`` (rows, columns) image whose centre is inside ``outline``.

    ``outline`` is a closed polygon of (x, y), the first point not repeated, under the
    even-odd rule; it may leave the image. A centre on a left or upper edge is inside.
    """
    rows, columns = shape
    start = np.asarray(outline, np.float64).reshape(-1, 2)
    end = np.roll(start, -1, axis=0)
    sloping = start[:, 1] != end[:, 1]
    (x0, y0), (x1, y1) = start[sloping].T, end[sloping].T
    first = np.clip(np.ceil(np.minimum(y0, y1) - 0.5), 0, rows).astype(np.intp)
    last = np.clip(np.ceil(np.maximum(y0, y1) - 0.5), 0, rows).astype(np.intp)
    edge = np.repeat(np.arange(len(first)), last - first)
    row = np.arange(len(edge)) + (last - np.cumsum(last - first))[edge]
    x = x0[edge] + (row + 0.5 - y0[edge]) * (x1 - x0)[edge] / (y1 - y0)[edge]
    column = np.clip(np.ceil(x - 0.5), 0, columns).astype(np.intp)
    crossings = np.zeros((rows, columns + 1), np.int32)
    np.add.at(crossings, (row, column), 1)
    inside: NDArray[np.bool_] = np.cumsum(crossings[:, :columns], 1, np.int32) % 2 == 1
    return inside


def ellipse_mask(
    center: tuple[float, float], radii: tuple[float, float], shape: tuple[int, int]
) -> NDArray[np.bool_]:
    """The pixels whose centre is inside an upright ellipse, or on its edge.

    ``center`` and ``radii`` are (x, y) in image coordinates.
    """
    if min(radii) <= 0:
        return np.zeros(shape, np.bool_)
    x = (np.arange(shape[1]) + 0.5 - center[0]) / radii[0]
    y = (np.arange(shape[0]) + 0.5 - center[1]) / radii[1]
    inside: NDArray[np.bool_] = x[None, :] ** 2 + y[:, None] ** 2 <= 1.0
    return inside


def region_statistics(
    values: NDArray[np.floating],
    mask: NDArray[np.bool_],
    unit: str,
    padding: NDArray[np.bool_] | None = None,
    pixel_mm: tuple[float, float] | None = None,
) -> RegionStatistics:
    """Statistics of ``values`` (``[row, column]``, real-world values in ``unit``) in ``mask``.

    ``padding`` marks pixels that are not part of the picture; ``pixel_mm`` is the size
    of a pixel (row spacing, column spacing). Sums are made in float64.
    """
    counted = mask if padding is None else mask & ~padding
    inside = values[counted].astype(np.float64)
    inside = inside[np.isfinite(inside)]
    count = int(inside.size)
    area = count * pixel_mm[0] * pixel_mm[1] if pixel_mm else None
    if not count:
        return RegionStatistics(0, None, None, None, None, area, unit)
    return RegionStatistics(
        count=count,
        mean=float(inside.mean()),
        standard_deviation=float(inside.std()),
        minimum=float(inside.min()),
        maximum=float(inside.max()),
        area_mm2=area,
        unit=unit,
    )


def padding_mask(
    stored: NDArray[Any], padding: tuple[float, float] | None
) -> NDArray[np.bool_] | None:
    """Where stored values are padding (inclusive bounds); None when there is none."""
    if padding is None:
        return None
    mask: NDArray[np.bool_] = (stored >= padding[0]) & (stored <= padding[1])
    return mask
