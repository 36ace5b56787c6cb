"""Reformatted planes (MPR) of a volume, as volumes: axial, coronal, sagittal and oblique.

A reformatted volume is shown, windowed, measured and linked like any other: every plane
has its place, its orientation and its spacing. Planes that must be computed are computed
when they are looked at (``Reformat.fill``).
"""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from medviewer.dicom.derivation import derived_image, derived_key
from medviewer.dicom.series import Series, Slice, Vector
from medviewer.dicom.volume import Volume
from medviewer.errors import MedviewerError
from medviewer.image.depth import Depth, SlabMode, slab_words
from medviewer.image.plane_base import outside_value
from medviewer.image.reslice import Raster, sample_plane, sample_slab
from medviewer.message import Message

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

PLANES = ("axial", "coronal", "sagittal")
TITLES = {
    "axial": Message("axial"),
    "coronal": Message("coronal"),
    "sagittal": Message("sagittal"),
}

# Across, down and through the planes, in the patient (LPS): the radiologist's view.
VIEWS = {
    "axial": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "coronal": ((1, 0, 0), (0, 0, -1), (0, 1, 0)),
    "sagittal": ((0, 1, 0), (0, 0, -1), (1, 0, 0)),
}

Axes = NDArray[np.float64]


@dataclass(frozen=True)
class Slab:
    """How thick a plane is, and what it shows of what lies in it; 0 mm is thin."""

    thickness_mm: float = 0.0
    mode: SlabMode = SlabMode.MAX

    def planes(self, apart_mm: float) -> int:
        """How many planes it is made of, where they lie so far apart."""
        return max(1, round(self.thickness_mm / apart_mm))

    def whole(self, apart_mm: float) -> Slab:
        """As thick as it is, to 0.1 mm: a slab is made of whole planes; 0 mm where of one."""
        count = self.planes(apart_mm)
        return replace(self, thickness_mm=round(count * apart_mm, 1) if count > 1 else 0.0)


@dataclass(eq=False)
class Reformat:
    """Planes of one orientation; ``fill`` computes one before it is shown.

    Attributes
    ----------
    volume, base
        The planes, and what they are made of.
    steps, origin
        Rows: one pixel across, one down, one plane through, LPS mm; and the centre of the
        first pixel of the first plane.
    grid
        The voxels of ``base``, turned, where the planes lie along its grid; else None.
    """

    volume: Volume
    base: Volume
    slab: Slab
    steps: NDArray[np.float64]
    origin: NDArray[np.float64]
    grid: NDArray[Any] | None = None

    def __post_init__(self) -> None:
        if self.true_slab.thickness_mm:
            self.volume.slab = slab_words(self.slab.mode, self.true_slab.thickness_mm)

    @property
    def true_slab(self) -> Slab:
        """As thick as it is, to 0.1 mm: a slab is made of whole planes; 0 mm where of one."""
        return self.slab.whole(_apart_mm(self.steps))

    def fill(self, index: int) -> None:
        """Make plane ``index`` ready; one that is there costs nothing."""
        volume, count = self.volume, self.slab.planes(_apart_mm(self.steps))
        if volume.loaded[index]:
            return
        if self.grid is not None:
            plane = _flat_slab(self.grid, index, count, self.slab.mode)
        else:
            plane = self._interpolated(index, count)
        if volume.voxels.dtype.kind in "iu":
            plane = np.rint(plane)
        volume.voxels[index] = plane
        volume.loaded[index] = True

    @property
    def surface(self) -> None:
        """Planes are not bent; each slice says where it lies."""

    def depth(self, index: int) -> Depth | None:
        """The slab that plane ``index`` shows; None where planes are thin."""
        spacing = _apart_mm(self.steps)
        count = self.slab.planes(spacing)
        if count == 1:
            return None
        first, last = -count / 2, count / 2
        if self.grid is not None:
            there = _slices_about(index, count, len(self.grid))
            first, last = there.start - index - 0.5, there.stop - index - 0.5
        through = self.steps[2] / spacing
        return Depth(through, first * spacing, last * spacing, self.slab.mode)

    def _interpolated(self, index: int, count: int) -> NDArray[np.float32]:
        rows, columns = self.volume.voxels.shape[1:3]
        first = self.origin + index * self.steps[2]
        return interpolated(self.base, first, self.steps, (rows, columns), count, self.slab.mode)


def orthogonal(base: Volume, plane: str, slab: Slab = Slab()) -> Reformat:
    """The planes along the grid of ``base`` that are nearest to ``plane`` (one of ``PLANES``).

    Thin ones are views of the same voxels: nothing is interpolated and nothing copied.
    """
    matrix = _affine(base)[:3, :3]
    directions = matrix / np.linalg.norm(matrix, axis=0)
    axes, signs = _match(directions, np.array(VIEWS[plane], np.float64))
    sizes = np.array(base.voxels.shape)
    steps = np.array([signs[n] * matrix[:, axes[n]] for n in range(3)])
    first = np.array([0.0, 0.0, 0.0])
    for number in range(3):
        if signs[number] < 0:
            first[axes[number]] = sizes[axes[number]] - 1
    origin = matrix @ first + _affine(base)[:3, 3]
    order = (axes[2], axes[1], axes[0])
    view: NDArray[Any] = base.voxels.transpose(order)
    flips = tuple(slice(None, None, -1 if signs[n] < 0 else 1) for n in (2, 1, 0))
    view = view[flips]
    if slab.planes(_apart_mm(steps)) == 1:
        loaded = np.ones(len(view), bool)
        slices = _slices_of_planes(base, origin, steps, len(view))
        volume = _as_volume(base, plane, TITLES[plane], view, loaded, slices)
        volume.padding = base.padding
    else:
        volume = _empty(base, plane, view.shape, origin, steps)
    return Reformat(volume, base, slab, steps, origin, view)


def oblique(
    base: Volume,
    axes: Axes,
    name: str,
    slab: Slab = Slab(),
) -> Reformat:
    """Planes of any orientation, isotropic pixels as fine as the finest of ``base``.

    Parameters
    ----------
    axes
        Rows: unit vectors across, down and through the planes, LPS, at right angles.
    name
        Of the planes they were turned from, for their texts, which call them oblique.
    """
    matrix = _affine(base)[:3, :3]
    spacings = np.linalg.norm(matrix, axis=0)
    fine = float(spacings.min())
    sizes = np.array(base.voxels.shape)
    middle = matrix @ ((sizes - 1) / 2) + _affine(base)[:3, 3]
    side = int(np.ceil(((sizes - 1) * spacings).max() / fine)) + 1
    corners = np.array(np.meshgrid(*[(0, size - 1) for size in sizes])).reshape(3, -1)
    depth = axes[2] @ (matrix @ (corners - (sizes[:, None] - 1) / 2))
    half = int(np.floor(depth.max() / fine))
    steps = axes * fine
    origin = middle - (side - 1) / 2 * (steps[0] + steps[1]) - half * steps[2]
    volume = _empty(base, name, (2 * half + 1, side, side), origin, steps)
    title = Message("{} {}", Message("oblique"), volume.series.description)
    volume.series = replace(volume.series, description=title)  # the key stays that of the planes
    return Reformat(volume, base, slab, steps, origin)


def interpolated(
    base: Volume, first: Axes, steps: Axes, shape: tuple[int, int], count: int, mode: SlabMode
) -> NDArray[np.float32]:
    """The stored values of a plane, ``[row, column]``, or of a slab of ``count`` planes about it.

    ``first`` is the centre of its first pixel, ``steps`` lead (rows) one pixel across, one down
    and one plane through, LPS mm.
    """
    inverse = np.linalg.inv(_affine(base)[:3, :3])
    across, down, through = (inverse @ step for step in steps)
    raster = Raster(inverse @ (first - _affine(base)[:3, 3]), across, down, shape)
    voxels, outside = np.ascontiguousarray(base.voxels), outside_value(base)
    if count == 1:
        return sample_plane(voxels, raster, outside)
    return sample_slab(voxels, raster, outside, through, count, mode)


def grid_axes(base: Volume) -> dict[str, Axes]:
    """For each of ``PLANES``: across, down and through, along the grid of ``base``."""
    found = {}
    for plane in PLANES:
        steps = orthogonal(base, plane).steps
        found[plane] = steps / np.linalg.norm(steps, axis=1)[:, None]
    return found


def _flat_slab(grid: NDArray[Any], index: int, count: int, mode: SlabMode) -> NDArray[Any]:
    """``count`` whole planes about ``index`` as one; fewer at the ends of the stack."""
    there = _slices_about(index, count, len(grid))
    planes = grid[there.start : there.stop]
    if mode is SlabMode.MAX:
        return np.asarray(np.fmax.reduce(planes, axis=0))
    if mode is SlabMode.MIN:
        return np.asarray(np.fmin.reduce(planes, axis=0))
    if planes.dtype.kind != "f":
        return np.asarray(planes.mean(axis=0, dtype=np.float32))
    known = np.isfinite(planes)
    total = np.where(known, planes, 0).sum(axis=0, dtype=np.float32)
    count = known.sum(axis=0, dtype=np.float32)
    return np.where(count > 0, total / np.maximum(count, 1), np.float32(np.nan))


def _slices_about(index: int, count: int, length: int) -> range:
    """``count`` slices about ``index`` of so many as there are."""
    start = index - (count - 1) // 2
    return range(max(0, start), min(start + count, length))


def _apart_mm(steps: Axes) -> float:
    """How far a plane lies from the next."""
    return float(np.linalg.norm(steps[2]))


def _match(directions: Axes, wanted: Axes) -> tuple[list[int], list[int]]:
    """For each wanted direction (rows) the grid's axis (columns) nearest to it, and its sense."""
    cosines = wanted @ directions
    axes = [-1, -1, -1]
    left = np.abs(cosines).copy()
    for _ in range(3):
        row, column = np.unravel_index(int(np.argmax(left)), left.shape)
        axes[int(row)] = int(column)
        left[row, :] = left[:, column] = -1
    return axes, [1 if cosines[row, axes[row]] >= 0 else -1 for row in range(3)]


def _affine(base: Volume) -> NDArray[np.float64]:
    if base.affine is None:
        raise MedviewerError(
            Message("No planes can be reformatted: the slices do not form a grid.")
        )
    return base.affine


def _empty(
    base: Volume,
    name: str,
    shape: tuple[int, ...],
    origin: NDArray[np.float64],
    steps: Axes,
) -> Volume:
    """Planes that are not computed yet."""
    slices = _slices_of_planes(base, origin, steps, shape[0])
    return empty_volume(base, name, TITLES.get(name, name), shape[1:], slices)


def empty_volume(
    base: Volume, name: str, title: str, shape: tuple[int, ...], slices: tuple[Slice, ...]
) -> Volume:
    """Pictures of rows and columns ``shape`` made of ``base``, which are not computed yet.

    Memory is taken only for those that will be. ``name`` is that of the derivation, for the key.
    """
    count = len(slices)
    voxels = np.zeros((count, *shape), base.voxels.dtype)
    volume = _as_volume(base, name, title, voxels, np.zeros(count, bool), slices)
    outside = outside_value(base)
    volume.padding = None if np.isnan(outside) else (outside, outside)
    return volume


def _as_volume(
    base: Volume,
    name: str,
    title: str,
    voxels: NDArray[Any],
    loaded: NDArray[np.bool_],
    slices: tuple[Slice, ...],
) -> Volume:
    count = len(voxels)
    shown = base.series.description or base.series.modality
    series: Series = replace(
        base.series,
        header=header_of_planes(base.series.header),
        key=derived_key(base.series.key, name),
        description=Message("{0} {1}", title, shown),
        rows=voxels.shape[1],
        columns=voxels.shape[2],
        slices=slices,
    )
    return replace(
        base,
        series=series,
        voxels=voxels,
        slope=np.full(count, base.slope[0]),
        intercept=np.full(count, base.intercept[0]),
        affine=None,
        padding=None,
        loaded=loaded,
    )


def _slices_of_planes(
    base: Volume, origin: NDArray[np.float64], steps: Axes, count: int
) -> tuple[Slice, ...]:
    """Where each plane lies, the first one's first pixel at ``origin``."""
    column_mm, row_mm, _ = (float(length) for length in np.linalg.norm(steps, axis=1))
    orientation = (_vector(steps[0] / column_mm), _vector(steps[1] / row_mm))
    turned = ",".join(f"{part:.4f}" for part in (*orientation[0], *orientation[1]))
    first = base.series.slices[0]
    is_lossy = any(one.is_lossy for one in base.series.slices)
    return tuple(
        Slice(
            path=first.path,
            frame=0,
            sop_class_uid=first.sop_class_uid,
            # no image of this name exists: drawings on this plane stay on this plane
            sop_instance_uid=derived_image(base.series.key, turned, index),
            position=_vector(origin + index * steps[2]),
            orientation=orientation,
            spacing=(row_mm, column_mm),
            slope=float(base.slope[0]),
            intercept=float(base.intercept[0]),
            is_lossy=is_lossy,
        )
        for index in range(count)
    )


def header_of_planes(header: Dataset) -> Dataset:
    """A series' header without what it says of places in its pictures, which no plane is."""
    if "SequenceOfUltrasoundRegions" not in header:
        return header
    made = deepcopy(header)
    del made.SequenceOfUltrasoundRegions
    return made


def _vector(point: NDArray[np.float64]) -> Vector:
    x, y, z = (float(part) for part in point)
    return (x, y, z)
