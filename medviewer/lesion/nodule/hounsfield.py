"""Hounsfield units of a crop that was scaled between its own least and greatest value.

The publisher of the crops scaled each one by ``grey = 255 (HU - least) / (greatest - least)``
and then removed slices, so neither number is known, and a scanner that pads with -3024 moves
every grey value. But every chest shows aerated lung and soft tissue, whose values are the
same in every patient: the scale that makes the crop's histogram most likely under the usual
histogram of a chest is found by trying all, the usual extremes of a CT being preferred where
the histogram leaves a choice (a crop of lung alone has one peak only).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

LEAST_HU = np.arange(-3400.0, -700.0, 16.0)
"""Candidates for the HU of grey value 0; below -1024 where a scanner padded the picture."""
RANGE_HU = np.geomspace(450.0, 7000.0, 100)
"""Candidates for the HU between grey values 0 and 255."""


COARSE = 3
"""Step of the first search through the candidates."""


@dataclass(frozen=True)
class Scale:
    """``HU = least + step * (grey + 1/2)``; both in HU."""

    least: float
    step: float

    def to_hounsfield(self, grey: NDArray[np.uint8]) -> NDArray[np.float32]:
        """HU of 8-bit grey values, any shape."""
        result: NDArray[np.float32] = np.float32(self.least) + np.float32(self.step) * (
            grey.astype(np.float32) + np.float32(0.5)
        )
        return result


def chest_density(hounsfield: NDArray[np.float64]) -> NDArray[np.float64]:
    """Share of a chest's voxels per HU: lung, its vessels' edges, fat, muscle and blood, bone."""

    def peak(centre: float, width: float) -> NDArray[np.float64]:
        shape = np.exp(-0.5 * ((hounsfield - centre) / width) ** 2)
        return np.asarray(shape / (width * np.sqrt(2 * np.pi)))

    edges = ((hounsfield > -800) & (hounsfield < -120)) / 680.0
    bone = np.where(hounsfield > 100, np.exp(-np.maximum(hounsfield - 100, 0) / 200) / 200, 0)
    anything = 0.01 / 8000
    density: NDArray[np.float64] = (
        0.50 * peak(-865, 60)
        + 0.10 * edges
        + 0.07 * peak(-100, 40)
        + 0.25 * peak(45, 45)
        + 0.05 * bone
        + 0.02 * peak(-1000, 25)
        + anything
    )
    return density


CROP_WEIGHT = 100.0
"""Independent voxels that a histogram counts for against the preference for usual extremes."""


def _log_preference() -> NDArray[np.float64]:
    """Of every candidate ``[least, range]``: air or padding below, bone above."""
    least, greatest = LEAST_HU[:, None], LEAST_HU[:, None] + RANGE_HU
    air = 0.8 * np.exp(-0.5 * ((least + 1010) / 50) ** 2) / 125
    bone = 0.8 * np.exp(-0.5 * ((greatest - 1100) / 400) ** 2) / 1000
    preference: NDArray[np.float64] = np.log(air + 0.2 / 2700) + np.log(bone + 0.2 / 4000)
    return preference


@cache
def _log_density() -> NDArray[np.float32]:
    """Log-density of every grey value, ``[least, range, grey]``."""
    grey = np.arange(256) + 0.5
    steps = RANGE_HU / 255
    rows = [
        np.log(chest_density(least + steps[:, None] * grey)) + np.log(steps)[:, None]
        for least in LEAST_HU
    ]
    both = np.stack(rows) + _log_preference()[:, :, None] / CROP_WEIGHT
    return both.astype(np.float32)


def estimate_scale(grey: NDArray[np.uint8]) -> Scale:
    """The most likely scale of a crop of a chest CT, any shape.

    Every third candidate first, then all around the best of them.
    """
    histogram = np.bincount(grey.ravel(), minlength=256).astype(np.float32) / grey.size
    table = _log_density()
    coarse = _coarse(COARSE) @ histogram
    row, column = (COARSE * int(one) for one in np.unravel_index(coarse.argmax(), coarse.shape))
    rows = slice(max(row - COARSE, 0), row + COARSE + 1)
    columns = slice(max(column - COARSE, 0), column + COARSE + 1)
    near = table[rows, columns] @ histogram
    least, extent = np.unravel_index(near.argmax(), near.shape)
    return Scale(
        float(LEAST_HU[rows.start + int(least)]),
        float(RANGE_HU[columns.start + int(extent)] / 255),
    )


@cache
def _coarse(step: int) -> NDArray[np.float32]:
    """Every ``step``-th candidate of the table."""
    return np.ascontiguousarray(_log_density()[::step, ::step])
