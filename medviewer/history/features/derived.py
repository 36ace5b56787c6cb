"""Channels worked out from others, as a clinician would at the bedside.

A formula gets the raw grid ``[time, channel]`` (NaN where nothing was measured)
and the column of each channel, and returns one column.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Formula = Callable[[Floats, Mapping[str, int]], Floats]


def carried_forward(column: Floats) -> Floats:
    """Each value until the next one; NaN before the first."""
    present = ~np.isnan(column)
    newest = np.maximum.accumulate(np.where(present, np.arange(len(column)), -1))
    return np.where(newest >= 0, column[np.maximum(newest, 0)], np.nan)


def _either(first: str, second: str) -> Formula:
    def formula(grid: Floats, columns: Mapping[str, int]) -> Floats:
        one, other = grid[:, columns[first]], grid[:, columns[second]]
        return np.where(np.isnan(one), other, one)

    return formula


_systolic = _either("arterial systolic pressure", "systolic pressure")


def _oxygenation(grid: Floats, columns: Mapping[str, int]) -> Floats:
    fraction = carried_forward(grid[:, columns["inspired oxygen fraction"]])
    return grid[:, columns["arterial oxygen pressure"]] / fraction


def _shock_index(grid: Floats, columns: Mapping[str, int]) -> Floats:
    return grid[:, columns["heart rate"]] / carried_forward(_systolic(grid, columns))


def _urea_to_creatinine(grid: Floats, columns: Mapping[str, int]) -> Floats:
    return grid[:, columns["urea nitrogen"]] / carried_forward(grid[:, columns["creatinine"]])


FORMULAS: dict[str, Formula] = {
    "either systolic pressure": _systolic,
    "either mean pressure": _either("arterial mean pressure", "mean pressure"),
    "oxygenation index": _oxygenation,
    "shock index": _shock_index,
    "urea to creatinine": _urea_to_creatinine,
}
