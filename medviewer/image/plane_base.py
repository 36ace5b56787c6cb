"""What reformatted planes are made of: a volume on an upright, even grid, and what lies outside."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from medviewer.dicom.geometry import stack_of
from medviewer.dicom.regular import regular
from medviewer.dicom.volume import Volume
from medviewer.errors import MedviewerError
from medviewer.message import Message


def base_for_planes(volume: Volume) -> Volume:
    """``volume`` on an upright, even grid with one rescale for all slices, to make planes of.

    A tilt is corrected and uneven spacing evened out; ``series.warnings`` then says so. Where
    slices were not read, padding lies above values, or no stored value is free to stand for what
    lies outside, the voxels are values as float32, NaN where nothing is known.

    Raises
    ------
    MedviewerError
        The slices have no common geometry, are in colour, or fewer than two.
    """
    if len(volume.voxels) < 2 or volume.is_colour:
        raise MedviewerError(
            Message(
                "No planes can be reformatted from this series: it has a single slice or is in "
                "colour."
            ),
            Message("Choose a series of several grey slices."),
        )
    stack = stack_of(volume.series.slices)
    tilted = stack is not None and stack.tilt_degrees
    if tilted or volume.paddings or not volume.loaded.all() or _padding_wins(volume):
        volume = _as_values(volume)  # corners that no slice covers, and slices that were not read
    upright = regular(volume)
    same = np.ptp(upright.slope) == 0 and np.ptp(upright.intercept) == 0
    rising = same and upright.slope[0] > 0  # the brightest stays the largest
    if rising and not upright.has_tables and upright.loaded.all() and _has_outside(upright):
        return upright
    return _as_values(upright)


def outside_value(base: Volume) -> float:
    """The stored value of what lies outside: the padding, or one that no voxel has.

    NaN for floats, else the lowest of signed and the highest of unsigned types, whose lowest
    is air.
    """
    if base.padding is not None:
        return base.padding[0]
    if base.voxels.dtype.kind == "f":
        return float("nan")
    voxels: NDArray[Any] = base.voxels
    limits = np.iinfo(voxels.dtype)
    return float(limits.min if voxels.dtype.kind == "i" else limits.max)


def _padding_wins(volume: Volume) -> bool:
    """True where padding lies above stored values, so that it would win a MIP."""
    if volume.padding is None:
        return False
    voxels: NDArray[Any] = volume.voxels
    low, high = volume.padding
    return bool(voxels.min() < low and ((voxels >= low) & (voxels <= high)).any())


def _as_values(volume: Volume) -> Volume:
    """The same as float32 values with one rescale for all; NaN where nothing is known."""
    count = len(volume.voxels)
    return replace(
        volume,
        voxels=np.stack([volume.known_values(index) for index in range(count)]),
        slope=np.ones(count),
        intercept=np.zeros(count),
        tables=[],
        padding=None,
        paddings=[],
    )


def _has_outside(volume: Volume) -> bool:
    """True where a stored value is left for what lies outside (``outside_value``)."""
    voxels: NDArray[Any] = volume.voxels
    if volume.padding is not None or voxels.dtype.kind == "f":
        return True
    if voxels.dtype.itemsize > 2:  # float32, in which planes are computed, is too coarse
        return False
    return voxels.dtype.kind == "i" or int(voxels.max()) < np.iinfo(voxels.dtype).max
