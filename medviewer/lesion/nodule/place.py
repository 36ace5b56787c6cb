"""The surroundings of a point in a volume, in HU, and the way back to image coordinates."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from medviewer.dicom.volume import Volume
from medviewer.errors import MedviewerError
from medviewer.findings.finding import Point
from medviewer.message import Message

REACH_MM = 45.0
"""Across the slices, to either side of the point; nodules end at 3 cm, masses beyond."""
HALF = 64
"""Pixels to either side of the point: a window at the larger zoom, and room to follow."""
HOW_POINTS_COUNT = Message("Slices count from 1; x runs to the right, y down, in pixels.")


@dataclass(frozen=True)
class Click:
    """Where the reader points: slice (0-based) and image coordinates on it."""

    slice_index: int
    x: float
    y: float


@dataclass(frozen=True)
class Surroundings:
    """HU around a point.

    Attributes
    ----------
    hounsfield
        float32 ``[slice, row, column]``, ``2 * HALF`` pixels a side; the edge of the
        picture repeats beyond it.
    first
        Slice of the volume that comes first here.
    corner
        Image coordinates of the outer corner of the first pixel.
    pixel_mm, slice_mm
        Spacing in mm.
    """

    hounsfield: NDArray[np.float32]
    first: int
    corner: Point
    pixel_mm: float
    slice_mm: float

    def from_centre(self, x: float, y: float) -> Point:
        """Image coordinates as pixels from the centre of the slices."""
        return x - self.corner[0] - HALF, y - self.corner[1] - HALF

    def to_image(self, line: NDArray[np.float64]) -> NDArray[np.float64]:
        """Points of these slices, (0, 0) being their outer corner, in image coordinates."""
        return np.asarray(line + np.array(self.corner))


def spacing_of(volume: Volume) -> tuple[float, float] | None:
    """Side of a pixel and distance of the slices in mm; None where they are not known.

    A pixel that is not square counts by its geometric mean; the gate refuses such scans.
    """
    pixels = volume.series.slices[0].spacing
    if pixels is None or volume.affine is None or len(volume.series.slices) < 2:
        return None
    return float(np.sqrt(pixels[0] * pixels[1])), float(np.linalg.norm(volume.affine[:3, 0]))


def outside(volume: Volume, click: Click) -> str | None:
    """That ``click`` lies outside the volume, in a sentence; None where it lies within."""
    count, rows, columns = volume.voxels.shape[:3]
    if 0 <= click.slice_index < count and 0 <= click.x <= columns and 0 <= click.y <= rows:
        return None
    return Message(
        "The point {:g}, {:g} on slice {} lies outside the series of {} slices with {} x "
        "{} pixels.",
        click.x,
        click.y,
        click.slice_index + 1,
        count,
        columns,
        rows,
    )


def surroundings(volume: Volume, click: Click) -> Surroundings:
    """What lies around ``click``.

    Raises
    ------
    MedviewerError
        When the point lies outside the volume, or distances in it are not known.
    """
    beyond = outside(volume, click)
    if beyond is not None:
        raise MedviewerError(beyond, HOW_POINTS_COUNT)
    count, rows, columns = volume.voxels.shape[:3]
    spacing = spacing_of(volume)
    if spacing is None:
        raise MedviewerError(
            Message(
                "The distance of the slices or the size of the pixels is not known, or the slices "
                "are not evenly spaced: a nodule cannot be measured."
            ),
            Message("Choose a series of evenly spaced slices."),
        )
    pixel_mm, slice_mm = spacing
    reach = int(np.ceil(REACH_MM / slice_mm))
    first, last = max(click.slice_index - reach, 0), min(click.slice_index + reach, count - 1)
    left, top = int(click.x) - HALF, int(click.y) - HALF
    y = np.clip(np.arange(top, top + 2 * HALF), 0, rows - 1)
    x = np.clip(np.arange(left, left + 2 * HALF), 0, columns - 1)
    slices = [volume.values(index)[np.ix_(y, x)] for index in range(first, last + 1)]
    return Surroundings(np.stack(slices), first, (float(left), float(top)), pixel_mm, slice_mm)
