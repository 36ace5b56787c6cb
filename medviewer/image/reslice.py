"""Values of a volume on planes and on parallel lines: trilinear interpolation, and slabs.

Places are index coordinates (slice, row, column), integers at voxel centres; arrays are
``[slice, row, column]``. Nothing is extrapolated: what lies outside the outermost voxel
centres is filled with ``outside``.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from itertools import pairwise
from math import prod
from typing import Any

import numpy as np
from numpy.typing import NDArray

from medviewer.image.depth import SlabMode

_PLACES_AT_ONCE = 16_384
_PLACES_FOR_THREADS = 65_536  # fewer are done before another thread has begun
_PLACES_FOR_SLICES = 16_384  # fewer are done before a mean of whole slices
_EDGE = 1e-4
"""So far beside the outermost centres, in voxels, is still inside."""
_STRAIGHT = 1e-6
"""Less than this leads a step to the side, in voxels, that follows an axis."""
_THREADS = min(os.cpu_count() or 1, 4)

Vector = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Raster:
    """Where the centres of a plane's pixels lie in a volume, in index coordinates.

    Attributes
    ----------
    origin
        Of the first pixel.
    across, down
        The step from a column, and from a row, to the next.
    shape
        Rows and columns.
    """

    origin: Vector
    across: Vector
    down: Vector
    shape: tuple[int, int]

    def moved(self, way: Vector) -> Raster:
        """The same so far away."""
        return replace(self, origin=self.origin + way)

    def without(self, axis: int) -> Raster:
        """The same in the only slice of a volume that has no such axis any more."""
        origin, across, down = (
            np.insert(np.delete(each, axis), 0, 0.0)
            for each in (self.origin, self.across, self.down)
        )
        return Raster(origin, across, down, self.shape)


def sample_plane(voxels: NDArray[Any], raster: Raster, outside: float) -> NDArray[np.float32]:
    """Values on a plane by trilinear interpolation, ``[row, column]``.

    ``voxels`` must be C-contiguous.
    """
    rows, columns = raster.shape
    result = np.empty(raster.shape, np.float32)
    starts = raster.origin[:, None] + raster.down[:, None] * np.arange(rows)
    places = raster.across[:, None] * np.arange(columns)

    def fill(band: slice) -> None:
        _Block(voxels, places).fill_all(result[band], starts[:, band])
        _blank(result[band], starts[:, band], raster.across, voxels.shape, outside)

    _in_bands(rows, columns, fill)
    return result


def sample_lines(
    voxels: NDArray[Any], starts: Vector, step: Vector, count: int, outside: float
) -> NDArray[np.float32]:
    """Values on parallel lines by trilinear interpolation, ``[place on it, line]``.

    Neighbours across the lines are fetched together: where these lead through the slices, places
    along them are far from one another in memory.

    Parameters
    ----------
    voxels
        C-contiguous.
    starts
        Where each line begins, ``[axis, line]``.
    step, count
        From a place of a line to the next, and how many places it has.
    """
    lines = starts.shape[1]
    result = np.empty((count, lines), np.float32)
    along = step[:, None] * np.arange(count)

    def fill(band: slice) -> None:
        _Block(voxels, starts).fill_all(result[band], along[:, band])
        first = starts + step[:, None] * band.start
        _blank(result[band].T, first, step, voxels.shape, outside)

    _in_bands(count, lines, fill)
    return result


def _in_bands(rows: int, columns: int, fill: Callable[[slice], None]) -> None:
    """Fill many rows in bands, one a processor core."""
    if rows * columns < _PLACES_FOR_THREADS or _THREADS == 1:
        fill(slice(0, rows))
        return
    edges = [rows * number // _THREADS for number in range(_THREADS + 1)]
    with ThreadPoolExecutor(_THREADS) as threads:
        list(threads.map(fill, (slice(first, last) for first, last in pairwise(edges))))


def sample_slab(
    voxels: NDArray[Any],
    raster: Raster,
    outside: float,
    through: Vector,
    count: int,
    mode: SlabMode,
) -> NDArray[np.float32]:
    """The largest, the smallest or the mean value over ``count`` planes, ``through`` apart.

    The planes lie evenly on both sides of the one that ``sample_plane`` would give; a
    plane that leaves the volume does not count there.

    Raises
    ------
    ValueError
        ``count`` is less than one.
    """
    axis = int(np.abs(through).argmax())
    sideways = (raster.across[axis], raster.down[axis], *np.delete(through, axis))
    turned = np.abs(sideways).max() > _STRAIGHT
    whole = voxels.dtype.kind != "f"  # floats may be NaN
    if mode is SlabMode.MEAN and whole and not turned and prod(raster.shape) >= _PLACES_FOR_SLICES:
        return _mean_along(axis, voxels, raster, outside, through, count)
    ways = ((number - (count - 1) / 2) * through for number in range(count))
    planes = (sample_plane(voxels, raster.moved(way), np.nan) for way in ways)
    return combined(planes, mode, outside)


def combined(
    planes: Iterable[NDArray[np.float32]], mode: SlabMode, outside: float
) -> NDArray[np.float32]:
    """The largest, the smallest or the mean value of some planes of one shape, place by place.

    NaN does not count; ``outside`` stands where there is nothing else.

    Raises
    ------
    ValueError
        There is no plane.
    """
    total: NDArray[np.float32] | None = None
    hits = np.zeros((), np.float32)
    for plane in planes:
        if mode is SlabMode.MEAN:
            inside = np.isfinite(plane)
            hits = hits + inside
            plane = np.where(inside, plane, np.float32(0))
        if total is None:
            total = plane
        elif mode is SlabMode.MAX:
            total = np.fmax(total, plane)
        elif mode is SlabMode.MIN:
            total = np.fmin(total, plane)
        else:
            total += plane
    if total is None:
        raise ValueError("a slab has at least one plane")
    if mode is SlabMode.MEAN:
        return np.where(hits > 0, total / np.maximum(hits, 1), np.float32(outside))
    return np.where(np.isfinite(total), total, np.float32(outside))


def _mean_along(
    axis: int,
    voxels: NDArray[Any],
    raster: Raster,
    outside: float,
    through: Vector,
    count: int,
) -> NDArray[np.float32]:
    """The mean of a slab that lies along the grid: first of its slices, then on the plane."""
    last = voxels.shape[axis] - 1
    places = raster.origin[axis] + (np.arange(count) - (count - 1) / 2) * through[axis]
    places = places[(places >= -_EDGE) & (places <= last + _EDGE)]
    if not places.size:
        return np.full(raster.shape, outside, np.float32)
    share, before = np.modf(np.clip(places, 0, last))
    slices = before.astype(np.intp)
    weights = np.bincount(slices, 1 - share, last + 2) + np.bincount(slices + 1, share, last + 2)
    mean = np.zeros(np.delete(voxels.shape, axis), np.float32)
    for number in np.flatnonzero(weights):
        weight = np.float32(weights[number] / places.size)
        mean += weight * voxels.take(number, axis).astype(np.float32)
    return sample_plane(mean[None], raster.without(axis), outside)


class _Block:
    """Room for some rows of a picture, as many as stay in the processor's cache.

    Arrays that do not fit are fetched from memory by every step of the work, and every
    call of NumPy costs as much as some hundred places: neither fewer nor more rows are faster.
    """

    def __init__(self, voxels: NDArray[Any], places: Vector) -> None:
        """``places`` is ``[axis, column]``: where each row's pixels are, from its start."""
        columns = places.shape[1]
        self.rows = max(1, _PLACES_AT_ONCE // columns)
        depth, height, width = voxels.shape
        self._size = (depth, height, width)
        flat = voxels.reshape(-1)
        # the eight corners of a cell: those on its left, then those on its right
        offsets = [x + z + y for x in (0, 1) for z in (0, height * width) for y in (0, width)]
        self._corners = [flat[min(offset, len(flat) - 1) :] for offset in offsets]
        self._steps = places[:, None].astype(np.float32)
        shape = (self.rows, columns)
        self._shares = np.empty((3, *shape), np.float32)
        self._whole = np.empty((3, *shape), np.float32)
        self._cells = np.empty((3, *shape), np.intp)
        self._stored = np.empty((8, *shape), voxels.dtype)
        self._values = np.empty((8, *shape), np.float32)

    def fill_all(self, into: NDArray[np.float32], starts: Vector) -> None:
        """Interpolate any number of rows, which begin at ``starts`` (axis, row), into ``into``."""
        for first in range(0, len(into), self.rows):
            part = slice(first, first + self.rows)
            self._fill(into[part], starts[:, part])

    def _fill(self, into: NDArray[np.float32], starts: Vector) -> None:
        """Interpolate the rows that begin at ``starts`` (axis, row) into ``into``."""
        count = len(into)
        cells = self._locate(starts, count)
        stored, values = self._stored[:, :count], self._values[:, :count]
        # a first look at every other place: the processor waits for memory once, not in turn
        self._corners[0].take(cells[:, ::2], mode="clip")
        for corner, found in zip(self._corners, stored, strict=True):
            # mode "clip" keeps places outside within the array; they are blanked later
            corner.take(cells, mode="clip", out=found)
        np.copyto(values, stored)
        depth, height, width = self._shares[:, :count]
        _mix(values[:4], values[4:], width)
        _mix(values[0:4:2], values[1:4:2], height)
        _mix(values[0], values[2], depth)
        np.copyto(into, values[0])

    def _locate(self, starts: Vector, count: int) -> NDArray[np.intp]:
        """Split every place into its shares within its cell and the index of that, returned."""
        shares, whole = self._shares[:, :count], self._whole[:, :count]
        cells = self._cells[:, :count]
        np.add(starts.astype(np.float32)[:, :, None], self._steps, out=shares)
        np.maximum(shares, 0, out=shares)  # a hair before the first centre is at it
        np.floor(shares, out=whole)
        shares -= whole
        np.copyto(cells, whole, casting="unsafe")
        index: NDArray[np.intp] = cells[0]
        for axis in (1, 2):
            index *= self._size[axis]
            index += cells[axis]
        return index


def _blank(
    into: NDArray[np.float32],
    starts: Vector,
    across: Vector,
    size: tuple[int, ...],
    outside: float,
) -> None:
    """Fill what lies outside: before and behind the part of each row that is inside."""
    columns = into.shape[1]
    first, last = reach(starts, across, size)
    if (first > 0).any() or (last < columns - 1).any():
        numbers = np.arange(columns, dtype=np.float64)
        beside = numbers < np.ceil(first)[:, None]
        beside |= numbers > np.floor(last)[:, None]
        np.copyto(into, np.float32(outside), where=beside)


def reach(starts: Vector, step: Vector, size: tuple[int, ...]) -> tuple[Vector, Vector]:
    """From which to which number of steps lines lie within voxels of this ``size``.

    ``starts`` is ``[axis, line]``. A line that passes by ends before it begins.
    """
    first, last = np.full(starts.shape[1], -np.inf), np.full(starts.shape[1], np.inf)
    for axis, along in enumerate(step):
        start, end = -_EDGE, size[axis] - 1 + _EDGE
        if abs(along) < 1e-12:
            last[(starts[axis] < start) | (starts[axis] > end)] = -np.inf
            continue
        bounds = np.stack([(start - starts[axis]) / along, (end - starts[axis]) / along])
        first = np.maximum(first, bounds.min(axis=0))
        last = np.minimum(last, bounds.max(axis=0))
    return first, last


def _mix(one: NDArray[np.float32], other: NDArray[np.float32], share: NDArray[np.float32]) -> None:
    """``one`` becomes ``one`` with ``share`` (0 to 1) of ``other``; ``other`` is used up."""
    other -= one
    other *= share
    one += other
