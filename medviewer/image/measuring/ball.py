"""The voxels around a place that a circle on one slice means: a sphere, slice by slice.

Also the circles of a sphere or of a cylinder across the slices, by which references are drawn.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from medviewer.dicom.volume import Volume
from medviewer.errors import MedviewerError
from medviewer.image.measuring.statistics import ellipse_mask
from medviewer.image.planes import Plane, Point, plane_of
from medviewer.message import Message

MOST_VOXELS = 8_000_000
_PARALLEL = 1 - 1e-6


@dataclass(frozen=True)
class Disc:
    """The part of a slice that lies in the sphere; radii in columns and rows."""

    index: int
    middle: Point
    radii: Point


@dataclass(frozen=True, eq=False)
class Ball:
    """What lies in a sphere, ``[slice, row, column]`` of the smallest box around it.

    Attributes
    ----------
    discs
        The sphere on each of its slices, in their order.
    here
        Which of them was drawn on.
    corner
        Column and row of the first pixel.
    values
        In the unit of the volume; not finite where there is none.
    sphere
        What lies within, and has a value.
    """

    discs: tuple[Disc, ...]
    here: int
    corner: tuple[int, int]
    values: NDArray[np.float32]
    sphere: NDArray[np.bool_]

    def within(self, share: float) -> NDArray[np.bool_]:
        """The pixels of the slice drawn on within this share of the radius, a pixel at least."""
        own = self.discs[self.here]
        across, down = (max(share * radius, 1.0) for radius in own.radii)
        return _inside(Disc(own.index, own.middle, (across, down)), self._box)

    def away(self) -> NDArray[np.float32]:
        """How far each voxel is from the middle, as a share of the radius."""
        own = self.discs[self.here]
        return np.stack([_away(each, own, self._box) for each in self.discs])

    @property
    def _box(self) -> tuple[slice, slice]:
        (column, row), (rows, columns) = self.corner, self.sphere.shape[1:]
        return slice(row, row + rows), slice(column, column + columns)


def ball_in(volume: Volume, index: int, middle: Point, radii: Point, *, deep: bool) -> Ball:
    """The sphere around ``middle`` on slice ``index``, or (not ``deep``) this slice of it.

    Raises
    ------
    MedviewerError
        It holds more than ``MOST_VOXELS``.
    """
    own = Disc(index, middle, radii)
    plane = plane_of(volume.series.slices[index])
    if deep and plane is not None:
        discs = sphere_discs(volume, index, middle, radii[0] * plane.spacing[1])
        discs = [own if each.index == index else each for each in discs]
    else:
        discs = [own]
    box = _box(discs, volume.voxels.shape[1:3])
    if len(discs) * math.prod(_shape(box)) > MOST_VOXELS:
        raise MedviewerError(
            Message("The circle is too wide for a region to grow in it."),
            Message("Draw it only a little wider than the lesion, or draw around the lesion."),
        )
    values = np.stack([volume.known_values(each.index, box) for each in discs])
    sphere = np.stack([_inside(each, box) for each in discs]) & np.isfinite(values)
    return Ball(tuple(discs), discs.index(own), (box[1].start, box[0].start), values, sphere)


def sphere_discs(volume: Volume, index: int, middle: Point, radius_mm: float) -> list[Disc]:
    """Where a sphere about ``middle`` on slice ``index`` meets the slices, in their order.

    Empty where the slice does not say where it lies.
    """

    def radius_at(away_mm: float) -> float:
        return math.sqrt(max(radius_mm**2 - away_mm**2, 0.0))

    return _discs(volume, index, middle, radius_at)


def cylinder_discs(
    volume: Volume, index: int, middle: Point, radius_mm: float, length_mm: float
) -> list[Disc]:
    """As ``sphere_discs`` of a cylinder that stands on the slices, ``middle`` half way along it."""

    def radius_at(away_mm: float) -> float:
        return radius_mm if abs(away_mm) < length_mm / 2 else 0.0

    return _discs(volume, index, middle, radius_at)


def _discs(
    volume: Volume, index: int, middle: Point, radius_at: Callable[[float], float]
) -> list[Disc]:
    slices = volume.series.slices
    plane = plane_of(slices[index])
    if plane is None:
        return []
    place = plane.to_patient(middle)
    found: list[Disc] = []
    for way, first in ((-1, index), (1, index + 1)):
        number = first
        while 0 <= number < len(slices):
            disc = _disc(plane_of(slices[number]), plane, number, place, radius_at)
            if disc is None:
                break
            found.insert(0 if way < 0 else len(found), disc)
            number += way
    return found


def _disc(
    plane: Plane | None,
    own: Plane,
    number: int,
    place: NDArray[np.float64],
    radius_at: Callable[[float], float],
) -> Disc | None:
    if plane is None or float(plane.normal @ own.normal) < _PARALLEL:
        return None
    across = radius_at(plane.distance_mm(place))
    if across <= 0:
        return None
    radii = (across / plane.spacing[1], across / plane.spacing[0])
    return Disc(number, plane.to_picture(place), radii)


def _box(discs: list[Disc], shape: tuple[int, ...]) -> tuple[slice, slice]:
    """Rows and columns that hold all discs, and a pixel around them."""
    sides = []
    for axis, most in ((1, shape[0]), (0, shape[1])):
        low = min(each.middle[axis] - each.radii[axis] for each in discs)
        high = max(each.middle[axis] + each.radii[axis] for each in discs)
        ends = (min(max(end, 0), most) for end in (math.floor(low) - 1, math.ceil(high) + 1))
        sides.append(slice(*ends))
    return sides[0], sides[1]


def _shape(box: tuple[slice, slice]) -> tuple[int, int]:
    rows, columns = box
    return rows.stop - rows.start, columns.stop - columns.start


def _inside(disc: Disc, box: tuple[slice, slice]) -> NDArray[np.bool_]:
    rows, columns = box
    middle = (disc.middle[0] - columns.start, disc.middle[1] - rows.start)
    return ellipse_mask(middle, disc.radii, _shape(box))


def _away(disc: Disc, own: Disc, box: tuple[slice, slice]) -> NDArray[np.float32]:
    """How far the pixels of a disc are from the sphere's middle, as a share of its radius."""
    rows, columns = box
    y = (np.arange(rows.start, rows.stop) + 0.5 - disc.middle[1]) / disc.radii[1]
    x = (np.arange(columns.start, columns.stop) + 0.5 - disc.middle[0]) / disc.radii[0]
    share = disc.radii[0] / own.radii[0]  # of the radius that is left on this slice
    return np.sqrt(1 - share**2 * (1 - y[:, None] ** 2 - x**2), dtype=np.float32)
