"""A second series over the first: its values on the first one's planes, in colours of its own.

Nothing is made up: where the second series has no voxels, is padded or lacks slices, the
first one is seen alone.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from medviewer.dicom.volume import WHOLE, Part, Volume
from medviewer.image.depth import Depth
from medviewer.image.first_window import SUV_WINDOW, first_window, window_from
from medviewer.image.measuring.image_values import RAW
from medviewer.image.measuring.suv import SUV, TRACERS, unit_of_reading
from medviewer.image.palette_names import GREY, PALETTES
from medviewer.image.palettes import palette
from medviewer.image.plane_base import base_for_planes
from medviewer.image.planes import Plane, Vector
from medviewer.image.registration.alignment import Alignment
from medviewer.image.registration.rigid import Rigid
from medviewer.image.reslice import Raster, sample_plane, sample_slab
from medviewer.image.window import Window

HOT = "hot iron"
FADES_OVER = 0.25
"""Share of the window over which a tracer fades in, from its lower end."""

DIFFERENCE = "difference"
"""In place of colours: not the second series is shown but the first one less it, in grey."""
SHOWN_AS = (*PALETTES, DIFFERENCE)

LARGEST_SIDE = 1024
MOST_FINER = 4


@dataclass(frozen=True, eq=False)
class Second:
    """A series that is ready to be shown over another one.

    Attributes
    ----------
    voxels
        ``[slice, row, column]``, upright and even, C-contiguous; NaN where nothing is known.
    affine
        4x4: (slice, row, column, 1) to LPS mm.
    slope, intercept
        value = voxel * slope + intercept, in ``unit``.
    """

    volume: Volume
    voxels: NDArray[Any]
    affine: NDArray[np.float64]
    slope: float
    intercept: float
    unit: str

    @property
    def finest_mm(self) -> float:
        """The smallest distance of two voxels."""
        return float(np.linalg.norm(self.affine[:3, :3], axis=0).min())

    @property
    def middle(self) -> NDArray[np.float64]:
        """Of its voxels, LPS mm."""
        return _middle(self.voxels.shape, self.affine)

    def on_plane(
        self,
        plane: Plane,
        shape: tuple[int, int],
        alignment: Alignment,
        finer: int = 1,
        depth: Depth | None = None,
    ) -> NDArray[np.float32]:
        """Values on a plane of the first series, trilinear; NaN where there are none.

        ``shape`` is rows and columns of the first series' picture; every pixel of it is
        ``finer`` × ``finer`` pixels of what comes back. With ``depth`` they are those of
        the same slab of the second series.
        """
        row_mm, column_mm = plane.spacing
        across = np.array(plane.orientation[0]) * column_mm / finer
        down = np.array(plane.orientation[1]) * row_mm / finer
        first = plane.to_patient((0.5 / finer, 0.5 / finer))
        size = (shape[0] * finer, shape[1] * finer)
        return self._sampled(first, across, down, size, alignment, depth)

    def value_at(self, point: ArrayLike, alignment: Alignment, depth: Depth | None = None) -> float:
        """The value at a place (LPS mm) of the first series; NaN where there is none."""
        step = np.zeros(3)
        return float(self._sampled(point, step, step, (1, 1), alignment, depth)[0, 0])

    def _sampled(
        self,
        first: ArrayLike,
        across: Vector,
        down: Vector,
        size: tuple[int, int],
        alignment: Alignment,
        depth: Depth | None,
    ) -> NDArray[np.float32]:
        """Values from ``first`` on, in steps of LPS mm of the first series."""
        inverse = np.linalg.inv(self.affine[:3, :3])
        turn = inverse @ alignment.move.rotation
        start = inverse @ (alignment.move.apply(first) - self.affine[:3, 3])
        raster = Raster(start, turn @ across, turn @ down, size)
        if depth is None:
            sampled = sample_plane(self.voxels, raster, np.nan)
        else:
            through = turn @ depth.through
            count, middle_mm, step_mm = depth.steps(through)
            middle = raster.moved(middle_mm * through)
            step = step_mm * through
            sampled = sample_slab(self.voxels, middle, np.nan, step, count, depth.mode)
        return np.asarray(sampled * np.float32(self.slope) + np.float32(self.intercept))


@dataclass(frozen=True, eq=False)
class Fusion:
    """What is shown over a series, how it was aligned, and how it is shown.

    ``opacity`` is 0 to 1; ``window`` is in the second series' unit; ``colours`` is one of
    ``SHOWN_AS``.
    """

    second: Second
    alignment: Alignment
    window: Window
    colours: str
    opacity: float = 0.5

    @property
    def fades(self) -> bool:
        """Low values are transparent, whatever the opacity."""
        return not self.subtracts and self.second.volume.series.modality in TRACERS

    @property
    def subtracts(self) -> bool:
        """It is the difference of both series that is shown."""
        return self.colours == DIFFERENCE


def second_of(volume: Volume) -> Second:
    """``volume`` made ready to be shown over another; PET in SUV where its header allows it.

    Raises
    ------
    MedviewerError
        The series is in colour, has one slice, or no common geometry.
    """
    base = base_for_planes(volume)
    affine = base.affine
    if affine is None:  # base_for_planes has refused it already
        raise ValueError("an even grid has an affine")
    factor, unit = unit_of_reading(volume)
    slope, intercept = float(base.slope[0]) * factor, float(base.intercept[0]) * factor
    return Second(volume, _known(base), affine, slope, intercept, unit or RAW)


def fuse(fixed: Volume, second: Second, alignment: Alignment) -> Fusion:
    """``second`` over ``fixed`` as it is first shown.

    Another modality is in hot iron, the same one in grey, to fade from one to the other; PET is
    always in hot iron, as what it lies over is dark or, of PET, black on white.
    """
    modality = second.volume.series.modality
    in_grey = modality == fixed.series.modality and modality != "PT"
    return Fusion(second, alignment, usual_window(second), GREY if in_grey else HOT)


def middle_on_middle(fixed: Volume, second: Second) -> Alignment:
    """``second`` over ``fixed`` for the reader to move it: the middles on each other, not turned.

    Raises
    ------
    MedviewerError
        ``fixed`` is in colour, has one slice, or no common geometry.
    """
    base = base_for_planes(fixed)
    if base.affine is None:  # base_for_planes has refused it already
        raise ValueError("an even grid has an affine")
    shift = second.middle - _middle(base.voxels.shape, base.affine)
    return Alignment(Rigid(np.eye(3), shift), by_hand=True)


def usual_window(second: Second) -> Window:
    """SUV 0 to 7; of other values the window that the series alone would be shown with."""
    if second.unit == SUV:
        return SUV_WINDOW
    volume = second.volume
    middle = len(volume.voxels) // 2
    window = first_window(volume, middle)
    return window_from(volume, middle) if window.function == "LUT" else window


def can_subtract(fixed: Volume, second: Second) -> bool:
    """True for series of one modality with values in one unit."""
    same = fixed.series.modality == second.volume.series.modality
    return same and (unit_of_reading(fixed)[1] or RAW) == second.unit


def difference_window(second: Second) -> Window:
    """No difference in the middle grey; as wide as the second series is shown."""
    return Window(0.0, usual_window(second).width, "", "LINEAR_EXACT")


def differences(
    fixed: Volume, index: int, values: NDArray[np.float32], part: Part = WHOLE
) -> NDArray[np.float32]:
    """A slice (0-based) of the first series less the second's ``values`` on it, in their unit.

    ``[row, column]``, NaN where one of them has no value; of a ``part`` of the slice only.
    """
    factor, _ = unit_of_reading(fixed)
    return np.asarray(fixed.known_values(index, part) * np.float32(factor) - values, np.float32)


def finer_by(plane: Plane, shape: tuple[int, int], second: Second) -> int:
    """How many pixels of the overlay go into one of the first series, for all detail to be seen."""
    wanted = math.floor(min(plane.spacing) / second.finest_mm + 0.01)
    return max(1, min(wanted, MOST_FINER, LARGEST_SIDE // max(shape)))


def colours_of(fusion: Fusion, values: NDArray[np.float32]) -> NDArray[np.uint32]:
    """Values on a plane in colours ``0xAARRGGBB``; the opacity itself is not in them."""
    known = np.isfinite(values)
    brightness = fusion.window.apply(np.where(known, values, 0))
    levels = np.floor(brightness * 255 + 0.5).astype(np.uint8)
    alpha = np.full(256, 255, np.uint32)
    if fusion.fades:
        alpha = np.clip(np.arange(256) / FADES_OVER, 0, 255).astype(np.uint32)
    colours = GREY if fusion.subtracts else fusion.colours
    table = (palette(colours) & np.uint32(0xFFFFFF)) | (alpha << np.uint32(24))
    return np.where(known, table.astype(np.uint32)[levels], np.uint32(0))


def _middle(shape: tuple[int, ...], affine: NDArray[np.float64]) -> NDArray[np.float64]:
    """LPS mm of the middle of a grid ``[slice, row, column]``."""
    return np.asarray(affine[:3, :3] @ ((np.array(shape[:3]) - 1) / 2) + affine[:3, 3])


def _known(base: Volume) -> NDArray[Any]:
    """The voxels, contiguous; as floats with NaN where some are padding or missing."""
    unknown = np.zeros(base.voxels.shape, bool)
    if base.padding is not None:
        low, high = base.padding
        stored: NDArray[Any] = base.voxels
        unknown = (stored >= low) & (stored <= high)
    if not unknown.any():
        return np.ascontiguousarray(base.voxels)
    voxels = base.voxels.astype(np.float32)
    voxels[unknown] = np.nan
    return np.ascontiguousarray(voxels)
