"""Make an upright, evenly spaced grid of a volume that is not one: for reformatted planes.

The loaded volume itself is never changed: values are measured on the slices as they
were taken. What lies in a gap is not invented; it stays blank and not ``loaded``.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from medviewer.dicom.geometry import (
    SPACING_TOLERANCE_MM,
    Stack,
    affine,
    corner,
    directions,
    normal,
    stack_of,
)
from medviewer.dicom.series import Slice, Vector
from medviewer.dicom.stacks.remarks import tilted
from medviewer.dicom.volume import Volume
from medviewer.errors import MedviewerError
from medviewer.message import Message

Array = NDArray[np.generic]


def regular(volume: Volume) -> Volume:
    """``volume`` on an upright, evenly spaced grid; ``volume`` itself when it is one.

    Raises
    ------
    MedviewerError
        The slices have no geometry, or lie so that no grid fits.
    """
    if volume.affine is not None:
        return volume
    stack, _ = _stack_and_spacing(volume)
    upright = correct_tilt(volume) if stack.tilt_degrees else volume
    return upright if stack.even else resample_evenly(upright)


def correct_tilt(volume: Volume) -> Volume:
    """Shift the slices of a tilted stack in their plane so that they stand upright.

    Every slice is moved to where its pixels are in the patient, by linear
    interpolation along rows and columns; the picture grows to hold all slices, and
    what no slice covers is filled with the padding (or the lowest stored) value, floats with NaN.
    Slices, their number, order and distances stay. A stack without tilt is returned
    as it is.

    Raises
    ------
    MedviewerError
        The slices have no geometry, or are shifted irregularly.
    """
    stack, spacing = _stack_and_spacing(volume)
    if not stack.tilt_degrees:
        return volume
    slices = volume.series.slices
    rows, columns = directions(slices[0])
    upright = np.array(normal((rows, columns)))
    offsets = np.array([corner(s) for s in slices]) - corner(slices[0])
    sideways = offsets - (offsets @ upright)[:, None] * upright
    shifts = np.stack([sideways @ np.array(columns), sideways @ np.array(rows)], axis=1) / spacing
    low = np.floor(shifts.min(axis=0)).astype(int)
    high = np.ceil(shifts.max(axis=0)).astype(int)
    source, slope, intercept = _interpolable(volume)
    size = np.array(source.shape[1:]) + high - low
    voxels = np.full((len(slices), *size), _background(volume, source), source.dtype)
    for index, shift in enumerate(shifts):
        voxels[index] = _shifted(source[index], shift - low, voxels[index])
    series = replace(volume.series, warnings=_without_tilt(volume.series.warnings))
    origin = np.array(corner(slices[0])) + low[0] * spacing[0] * np.array(columns)
    origin = origin + low[1] * spacing[1] * np.array(rows)
    places = [origin + distance * upright for distance in stack.places_mm]
    return _rebuilt(
        replace(volume, series=series),
        voxels,
        [replace(s, position=_vector(p)) for s, p in zip(slices, places, strict=True)],
        slope,
        intercept,
        volume.loaded.copy(),
        Message(
            "The picture is corrected for a gantry tilt of {:.1f} degrees.", stack.tilt_degrees
        ),
    )


def _without_tilt(warnings: Iterable[str]) -> tuple[str, ...]:
    """Without what holds no longer once the tilt is corrected: that slices are as they were."""
    said = tilted(0.0).template
    return tuple(each for each in warnings if getattr(each, "template", "") != said)


def resample_evenly(volume: Volume, spacing_mm: float | None = None) -> Volume:
    """Interpolate an upright stack linearly to slices ``spacing_mm`` apart.

    ``spacing_mm`` is the usual distance of two slices if None. First and last slice
    keep their places as nearly as the spacing allows. Between two slices with a gap
    (whole slices missing) nothing is interpolated: those slices are blank and not
    ``loaded``.

    Raises
    ------
    MedviewerError
        The slices have no geometry, are tilted, or lie at the same place.
    """
    stack, _ = _stack_and_spacing(volume)
    step = spacing_mm or stack.spacing_mm or 0.0
    places = np.array(stack.places_mm)
    if stack.tilt_degrees or step <= SPACING_TOLERANCE_MM or np.any(np.diff(places) <= 0):
        raise MedviewerError(Message("The slices of this stack do not lie one behind the other."))
    source, slope, intercept = _interpolable(volume)
    targets = np.arange(0, places[-1] + SPACING_TOLERANCE_MM, step)
    below = np.clip(np.searchsorted(places, targets, side="right") - 1, 0, len(places) - 2)
    share = np.clip((targets - places[below]) / (places[below + 1] - places[below]), 0, 1)
    voxels = np.full((len(targets), *source.shape[1:]), _background(volume, source), source.dtype)
    loaded = np.zeros(len(targets), bool)
    gaps = {gap.after for gap in stack.gaps}
    for index, (near, part) in enumerate(zip(below, share, strict=True)):
        reach = SPACING_TOLERANCE_MM / (places[near + 1] - places[near])
        if part <= reach or part >= 1 - reach:  # at the place of a slice: that one alone
            own = near + round(part)
            loaded[index], voxels[index] = volume.loaded[own], source[own]
        elif near not in gaps:
            loaded[index] = volume.loaded[near] and volume.loaded[near + 1]
            voxels[index] = _mixed(source[near], source[near + 1], float(part))
    first = volume.series.slices[0]
    upright = np.array(normal(directions(first)))
    nearest = np.where(share < 0.5, below, below + 1)
    slices = [
        replace(volume.series.slices[n], position=_vector(corner(first) + distance * upright))
        for n, distance in zip(nearest, targets, strict=True)
    ]
    remark = Message("The slices are resampled to a distance of {:.2f} mm.", step)
    return _rebuilt(volume, voxels, slices, slope[nearest], intercept[nearest], loaded, remark)


def _stack_and_spacing(volume: Volume) -> tuple[Stack, NDArray[np.float64]]:
    stack = stack_of(volume.series.slices)
    spacing = volume.series.slices[0].spacing
    if stack is None or spacing is None or not stack.straight or volume.is_colour:
        raise MedviewerError(
            Message(
                "No planes can be reformatted from this series: its slices have no common geometry."
            ),
            Message("Look at the slices as they are."),
        )
    return stack, np.array(spacing)


def _interpolable(volume: Volume) -> tuple[Array, NDArray[np.float64], NDArray[np.float64]]:
    """Voxels that may be mixed, with slope and intercept.

    Values, NaN for what is not known, where slices have a rescale, table or padding of their own.
    """
    same = np.ptp(volume.slope) == 0 and np.ptp(volume.intercept) == 0
    if same and not volume.has_tables and not volume.paddings:
        return volume.voxels, volume.slope, volume.intercept
    values = np.stack([volume.known_values(index) for index in range(len(volume.voxels))])
    return values, np.ones(len(values)), np.zeros(len(values))


def _background(volume: Volume, source: Array) -> float:
    """The stored value of what no slice covers; NaN where those are values."""
    if source.dtype.kind == "f":
        return float("nan")
    if volume.padding is not None and source is volume.voxels:
        return volume.padding[0]
    return float(source.min())


def _mixed(one: Array, other: Array, share: float) -> Array:
    """``one`` with ``share`` (0 to 1) of ``other``, in their type, rounded."""
    mixed = one.astype(np.float32)
    mixed += np.float32(share) * (other.astype(np.float32) - mixed)
    return _as_stored(mixed, one.dtype)


def _as_stored(values: NDArray[np.float32], dtype: np.dtype[np.generic]) -> Array:
    return (np.rint(values) if dtype.kind in "iu" else values).astype(dtype)


def _shifted(picture: Array, shift: NDArray[np.float64], empty: Array) -> Array:
    """``picture`` on the larger canvas ``empty``, moved by ``shift`` (row, column) >= 0."""
    canvas = empty.copy()
    whole = np.floor(shift).astype(int)
    row, column = (int(n) for n in whole)
    rows, columns = picture.shape
    canvas[row : row + rows, column : column + columns] = picture
    # a shift by a part of a pixel mixes every pixel with its neighbour one before
    exact = canvas.astype(np.float32)
    for axis, part in enumerate(float(x) for x in shift - whole):
        if part:  # before the first row or column there is nothing, as in what is empty
            first = empty.take([0], axis).astype(np.float32)
            before = np.concatenate((first, exact.take(range(exact.shape[axis] - 1), axis)), axis)
            exact += np.float32(part) * (before - exact)
    return _as_stored(exact, picture.dtype)


def _vector(point: NDArray[np.float64]) -> Vector:
    x, y, z = (float(p) for p in point)
    return x, y, z


def _rebuilt(
    volume: Volume,
    voxels: Array,
    slices: list[Slice],
    slope: NDArray[np.float64],
    intercept: NDArray[np.float64],
    loaded: NDArray[np.bool_],
    remark: str,
) -> Volume:
    series = replace(
        volume.series,
        slices=tuple(slices),
        rows=voxels.shape[1],
        columns=voxels.shape[2],
        warnings=(remark, *volume.series.warnings),
    )
    same_values = voxels.dtype == volume.voxels.dtype
    return replace(
        volume,
        series=series,
        voxels=voxels,
        slope=slope,
        intercept=intercept,
        affine=affine(slices),
        padding=volume.padding if same_values else None,
        loaded=loaded,
        tables=[],
        paddings=[],
    )
