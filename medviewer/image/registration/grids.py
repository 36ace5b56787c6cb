"""A volume reduced for registration: upright, about evenly fine in all directions, clipped.

Registration needs neither all voxels nor all grey levels of a series. Blocks of voxels are
averaged so that no direction is finer than needed, and none that is coarse already (thick
slices) gets coarser; the brightest and darkest hundredths are clipped, so that metal or a full
bladder does not take up all bins of the histogram.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from medviewer.dicom.geometry import to_index, to_patient
from medviewer.dicom.volume import Volume
from medviewer.errors import MedviewerError
from medviewer.image.plane_base import base_for_planes
from medviewer.message import Message
from medviewer.progress import Progress, stop_if_cancelled

if TYPE_CHECKING:
    import SimpleITK as sitk

FEWEST = 4
"""Voxels along any edge; a thinner stack cannot be placed."""

CLIPPED = (0.5, 99.5)
"""Percentiles of the values beyond which all is black or white."""


@dataclass(frozen=True, eq=False)
class Grid:
    """Values on an even grid: float32 ``[slice, row, column]``, 0 to 1.

    ``affine`` is 4x4: (slice, row, column, 1) to LPS mm, voxel centres.
    """

    values: NDArray[np.float32]
    affine: NDArray[np.float64]

    @property
    def spacing(self) -> NDArray[np.float64]:
        """Distance of slices, rows and columns, mm."""
        return np.asarray(np.linalg.norm(self.affine[:3, :3], axis=0))

    @property
    def centre(self) -> NDArray[np.float64]:
        """The middle of the field of view, LPS mm."""
        return self._place((np.array(self.values.shape) - 1) / 2)

    @property
    def mass_centre(self) -> NDArray[np.float64]:
        """Where the values balance, LPS mm."""
        weights = self.values.astype(np.float64)
        total = weights.sum() or 1.0
        sums = (weights.sum(axis=tuple({0, 1, 2} - {axis})) for axis in range(3))
        index = np.array([each @ np.arange(len(each)) / total for each in sums])
        return self._place(index)

    @property
    def mass_radius_mm(self) -> float:
        """How far the values lie from their centre (root of the weighted mean square)."""
        weights = self.values.ravel().astype(np.float64)
        squares = ((self.points() - self.mass_centre) ** 2).sum(axis=1)
        return float(np.sqrt(weights @ squares / (weights.sum() or 1.0)))

    @property
    def extent_mm3(self) -> float:
        """How much of the patient the field of view holds."""
        return float(np.prod(self.spacing) * self.values.size)

    def points(self) -> NDArray[np.float64]:
        """All voxel centres, ``[voxel, 3]`` LPS mm, in the order of ``values.ravel()``."""
        return to_patient(self.affine, np.indices(self.values.shape).reshape(3, -1).T)

    def inside(self, points: NDArray[np.float64]) -> NDArray[np.bool_]:
        """Which LPS points lie between the outermost voxel centres."""
        index = to_index(self.affine, points)
        last = np.array(self.values.shape) - 1
        return np.asarray(((index >= 0) & (index <= last)).all(axis=-1))

    def sampled(self, points: NDArray[np.float64]) -> NDArray[np.float32]:
        """Values at LPS points ``[point, 3]``, trilinear; NaN outside."""
        index = to_index(self.affine, points)
        last = np.array(self.values.shape) - 1
        within = ((index >= 0) & (index <= last)).all(axis=1)
        found = np.full(len(points), np.nan, np.float32)
        low = np.minimum(np.floor(index[within]), np.maximum(last - 1, 0)).astype(np.intp)
        share = index[within] - low
        total = np.zeros(len(low))
        for corner in np.ndindex(2, 2, 2):
            weight = np.prod(np.where(corner, share, 1 - share), axis=1)
            total += weight * self.values[tuple((low + corner).T)]
        found[within] = total
        return found

    def image(self) -> sitk.Image:
        """The same for SimpleITK, whose patient coordinates are LPS mm as well."""
        import SimpleITK as sitk

        image = sitk.GetImageFromArray(self.values)
        image.SetSpacing([float(each) for each in self.spacing[::-1]])
        image.SetOrigin([float(each) for each in self.affine[:3, 3]])
        directions = (self.affine[:3, :3] / self.spacing)[:, ::-1]
        image.SetDirection([float(each) for each in directions.ravel()])
        return image

    def coarser(self, finest_mm: float) -> Grid:
        """Blocks averaged until no direction is much finer than ``finest_mm``."""
        factors = _factors(self.spacing, finest_mm, self.values.shape)
        return Grid(_pooled(self.values, factors), _pooled_affine(self.affine, factors))

    def _place(self, index: NDArray[np.float64]) -> NDArray[np.float64]:
        return np.asarray(self.affine[:3, :3] @ index + self.affine[:3, 3])


def grid_of(volume: Volume, finest_mm: float, progress: Progress) -> Grid:
    """``volume`` on an upright grid whose voxels are about ``finest_mm`` wide, or as they are.

    Raises
    ------
    MedviewerError
        The slices have no geometry or colour, are too few, or all have one value.
    Cancelled
        ``progress`` says so.
    """
    base = base_for_planes(volume)
    if base.affine is None or min(base.voxels.shape) < FEWEST:
        raise MedviewerError(
            Message(
                "{} cannot be registered: its slices form no grid, or are fewer than {}.",
                volume.series.description or Message("This series"),
                FEWEST,
            ),
            Message("Choose a series of several slices that has positions."),
        )
    factors = _factors(np.linalg.norm(base.affine[:3, :3], axis=0), finest_mm, base.voxels.shape)
    _, rows, columns = factors
    planes = []
    for index in range(len(base.voxels)):
        stop_if_cancelled(progress)
        planes.append(_pooled(base.known_values(index)[None], (1, rows, columns))[0])
    values = _pooled(np.stack(planes), (factors[0], 1, 1))
    return Grid(_clipped(values, volume), _pooled_affine(base.affine, factors))


def _clipped(values: NDArray[np.float32], volume: Volume) -> NDArray[np.float32]:
    """Values from 0 to 1; what is not known counts as darkest, as air does."""
    known = values[np.isfinite(values)]
    low, high = np.percentile(known, CLIPPED) if known.size else (0.0, 0.0)
    if high <= low and known.size:
        low, high = float(known.min()), float(known.max())
    if high <= low:
        raise MedviewerError(
            Message(
                "{} cannot be registered: all its voxels have the same value.",
                volume.series.description or Message("This series"),
            ),
            Message("Choose another series."),
        )
    scaled = np.clip((values - np.float32(low)) / np.float32(high - low), 0, 1)
    return np.asarray(np.nan_to_num(scaled, nan=0.0), np.float32)


def _factors(
    spacing: NDArray[np.float64], finest_mm: float, shape: tuple[int, ...]
) -> tuple[int, int, int]:
    """How many voxels become one, for each axis; at least ``FEWEST`` blocks are left."""
    pairs = zip(spacing, shape, strict=True)
    first, second, third = (
        max(1, min(round(finest_mm / step), size // FEWEST)) for step, size in pairs
    )
    return first, second, third


def _pooled(values: NDArray[np.float32], factors: tuple[int, ...]) -> NDArray[np.float32]:
    """Means of blocks; what does not fill a block at the end is left out. NaN stays NaN."""
    for axis, factor in enumerate(factors):
        if factor > 1:
            count = values.shape[axis] // factor
            whole = np.take(values, range(count * factor), axis)
            shape = (*values.shape[:axis], count, factor, *values.shape[axis + 1 :])
            values = whole.reshape(shape).mean(axis=axis + 1, dtype=np.float32)
    return np.asarray(values, np.float32)


def _pooled_affine(affine: NDArray[np.float64], factors: tuple[int, ...]) -> NDArray[np.float64]:
    """The places of blocks: the centre of a block is the middle of its voxels' centres."""
    pooled = affine.copy()
    steps = np.array(factors)
    pooled[:3, :3] = affine[:3, :3] * steps
    pooled[:3, 3] = affine[:3, 3] + affine[:3, :3] @ ((steps - 1) / 2)
    return pooled
