"""Values of a volume on any plane: trilinear interpolation, and slabs of several planes.

Places are index coordinates (slice, row, column), integers at voxel centres; arrays are
``[slice, row, column]``. Nothing is extrapolated: what lies outside the outermost voxel
centres is filled with ``outside``.
"""

from __future__ import annotations

import threading
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

MODES = ("max", "min", "mean")

_ROWS_AT_ONCE = 32  # what is worked on together stays in the processor's cache

Vector = NDArray[np.float64]


def sample_plane(
    voxels: NDArray[Any],
    origin: Vector,
    across: Vector,
    down: Vector,
    shape: tuple[int, int],
    outside: float,
) -> NDArray[np.float32]:
    """Values on a plane by trilinear interpolation, ``[row, column]``.

    Parameters
    ----------
    voxels
        C-contiguous.
    origin
        Where the first pixel's centre is.
    across, down
        The step from a column, and from a row, to the next.
    """
    rows = shape[0]
    result = np.empty(shape, np.float32)
    flat = voxels.reshape(-1)
    block = _Block(voxels.shape, flat, across, shape[1])
    for start in range(0, rows, _ROWS_AT_ONCE):
        rows_here = np.arange(start, min(start + _ROWS_AT_ONCE, rows))
        block.fill(result[start : start + len(rows_here)], origin, down, rows_here, outside)
    return result


def sample_slab(
    voxels: NDArray[Any],
    origin: Vector,
    across: Vector,
    down: Vector,
    shape: tuple[int, int],
    outside: float,
    through: Vector,
    count: int,
    mode: str,
) -> NDArray[np.float32]:
    """The largest, the smallest or the mean value over ``count`` planes, ``through`` apart.

    The planes lie evenly on both sides of the one that ``sample_plane`` would give; a
    plane that leaves the volume does not count there. ``mode`` is one of ``MODES``.
    """
    total: NDArray[np.float32] | None = None
    hits = np.zeros(shape, np.float32)
    missing = np.nan
    for number in range(count):
        place = origin + (number - (count - 1) / 2) * through
        plane = sample_plane(voxels, place, across, down, shape, missing)
        if mode == "mean":
            inside = np.isfinite(plane)
            hits += inside
            plane = np.where(inside, plane, np.float32(0))
        if total is None:
            total = plane
        elif mode == "max":
            total = np.fmax(total, plane)
        elif mode == "min":
            total = np.fmin(total, plane)
        else:
            total += plane
    if total is None:
        raise ValueError("a slab has at least one plane")
    if mode == "mean":
        return np.where(hits > 0, total / np.maximum(hits, 1), np.float32(outside))
    return np.where(np.isfinite(total), total, np.float32(outside))


@lru_cache(maxsize=8)
def _buffers(_thread: int, count: int, columns: int, dtype: str) -> NDArray[Any]:
    """Room to work in, kept: taking it anew takes longer than some of the work."""
    return np.empty((count, _ROWS_AT_ONCE, columns), dtype)


class _Block:
    """Some rows of a plane, in buffers that are used again and again."""

    def __init__(
        self, size: tuple[int, ...], flat: NDArray[Any], across: Vector, columns: int
    ) -> None:
        self._size = size
        strides = (size[1] * size[2], size[2], 1)
        self._strides = strides
        # the eight corners of a cell: all sums of strides, the column's fastest
        offsets = [z + y + x for z in (0, strides[0]) for y in (0, strides[1]) for x in (0, 1)]
        self._corners = [flat[offset:] if offset < len(flat) else flat[:1] for offset in offsets]
        self._across = across
        self._numbers = np.arange(columns, dtype=np.float64)
        self._columns = [(step * self._numbers).astype(np.float32) for step in across]
        thread = threading.get_ident()
        floats = _buffers(thread, 8, columns, "f4")
        self._shares, self._whole, self._edges = floats[:3], floats[3], floats[4:]
        self._index, self._part = _buffers(thread, 2, columns, "i8")
        self._one, self._other = _buffers(thread, 2, columns, flat.dtype.str)

    def fill(
        self,
        into: NDArray[np.float32],
        origin: Vector,
        down: Vector,
        rows: NDArray[np.intp],
        outside: float,
    ) -> None:
        """Interpolate these rows into ``into``."""
        count = len(rows)
        starts = origin[:, None] + down[:, None] * rows
        self._locate(starts, count)
        depth, height, width = (share[:count] for share in self._shares)
        index = self._index[:count]
        one, other = self._one[:count], self._other[:count]
        edges = [edge[:count] for edge in self._edges]
        for number, edge in enumerate(edges):
            # mode "clip" keeps places outside within the array; they are filled below
            self._corners[2 * number].take(index, mode="clip", out=one)
            self._corners[2 * number + 1].take(index, mode="clip", out=other)
            np.subtract(other, one, out=edge, dtype=np.float32)
            edge *= width
            edge += one
        _mix(edges[0], edges[1], height)
        _mix(edges[2], edges[3], height)
        _mix(edges[0], edges[2], depth)
        into[...] = edges[0]
        self._blank(into, starts, outside)

    def _locate(self, starts: Vector, count: int) -> None:
        """Split every place into the index of its cell and its shares within it."""
        index, part, whole = self._index[:count], self._part[:count], self._whole[:count]
        for axis, stride in enumerate(self._strides):
            share = self._shares[axis][:count]
            np.add(starts[axis].astype(np.float32)[:, None], self._columns[axis], out=share)
            np.floor(share, out=whole)
            share -= whole
            target = index if axis == 0 else part
            np.copyto(target, whole, casting="unsafe")
            if stride != 1:
                target *= stride
            if axis > 0:
                index += part

    def _blank(self, into: NDArray[np.float32], starts: Vector, outside: float) -> None:
        """Fill what lies outside: before and behind the part of each row that is inside."""
        first = np.zeros(len(into))
        last = np.full(len(into), float(into.shape[1] - 1))
        for axis, step in enumerate(self._across):
            start, end = -1e-4, self._size[axis] - 1 + 1e-4
            if abs(step) < 1e-12:
                beside = (starts[axis] < start) | (starts[axis] > end)
                last[beside] = -1
                continue
            bounds = np.stack([(start - starts[axis]) / step, (end - starts[axis]) / step])
            first = np.maximum(first, bounds.min(axis=0))
            last = np.minimum(last, bounds.max(axis=0))
        if (first > 0).any() or (last < into.shape[1] - 1).any():
            beside = self._numbers < np.ceil(first)[:, None]
            beside |= self._numbers > np.floor(last)[:, None]
            np.copyto(into, np.float32(outside), where=beside)


def _mix(one: NDArray[np.float32], other: NDArray[np.float32], share: NDArray[np.float32]) -> None:
    """``one`` becomes ``one`` with ``share`` (0 to 1) of ``other``; ``other`` is used up."""
    other -= one
    other *= share
    one += other
