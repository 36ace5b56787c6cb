"""Curved reformation (curved MPR): the surface that a line sweeps through a volume, laid flat.

The line is drawn on a slice or a plane, a smooth curve goes through its points
(``medviewer.image.curve``), and straight lines at right angles to that picture stand on the
curve. Such a surface is laid flat without being stretched anywhere: its columns are those
straight lines, at equal steps along the curve, and its rows lie as far apart. What is measured on
the picture is a length on the surface: along a column it is that in the patient, in any other
direction it follows the bends.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
from numpy.typing import ArrayLike, NDArray

from medviewer.dicom.geometry import direction_letters
from medviewer.dicom.series import Slice
from medviewer.dicom.volume import Volume
from medviewer.errors import MedviewerError
from medviewer.image.curve import Curve
from medviewer.image.depth import slab_words
from medviewer.image.plane_base import outside_value
from medviewer.image.planes import Plane, Point, Vector
from medviewer.image.reformat import VIEWS, Slab, header_of_planes
from medviewer.image.reslice import combined, reach, sample_lines
from medviewer.message import Message

NAME = "curved"
"""Begins the last part of the key of such a picture; the name of its line follows."""

OPEN = 0.25
"""The ends of a line with a direction of its own lie this share of its length apart."""


@dataclass(frozen=True, eq=False)
class Surface:
    """Where a picture that was laid flat lies in the patient; as ``Plane``, but bent.

    Attributes
    ----------
    places
        ``[column, axis]``: where each column cuts the picture that the line was drawn on; LPS mm.
    down
        The unit vector along the columns, LPS.
    first_mm
        From there to the first row, along ``down``.
    step_mm
        The distance of columns and of rows.
    """

    places: Vector
    down: Vector
    first_mm: float
    step_mm: float

    def to_patient(self, point: Point) -> Vector:
        """LPS mm of a point of the picture."""
        numbers = np.arange(len(self.places))
        place = [np.interp(point[0] - 0.5, numbers, axis) for axis in self.places.T]
        down_mm = self.first_mm + (point[1] - 0.5) * self.step_mm
        return np.asarray(place + down_mm * self.down)

    def to_picture(self, point: ArrayLike) -> Point:
        """Image coordinates of the place of the surface that is nearest to an LPS point."""
        column, _, down_mm = self._nearest(point)
        return column + 0.5, (down_mm - self.first_mm) / self.step_mm + 0.5

    def distance_mm(self, point: ArrayLike) -> float:
        """How far an LPS point lies from the surface, at least."""
        return self._nearest(point)[1]

    def _nearest(self, point: ArrayLike) -> tuple[int, float, float]:
        """The nearest column, how far it is, and how far down it the point lies, in mm."""
        way = np.asarray(point, np.float64) - self.places
        down_mm = way @ self.down
        beside = np.linalg.norm(way - down_mm[:, None] * self.down, axis=1)
        column = int(beside.argmin())
        return column, float(beside[column]), float(down_mm[column])


@dataclass(eq=False)
class Curved:
    """The picture of a bent surface; ``fill`` computes it before it is shown.

    Attributes
    ----------
    volume, base
        A single slice, and what it is made of.
    surface
        Where the picture lies.
    sides
        ``[column, axis]``: the unit vectors on the surface, LPS.
    slab
        How thick the surface is: as many surfaces at both sides.
    """

    volume: Volume
    base: Volume
    surface: Surface
    sides: Vector
    slab: Slab

    @property
    def true_slab(self) -> Slab:
        """As thick as it is: a slab is made of whole surfaces, a pixel apart."""
        return self.slab.whole(self.surface.step_mm)

    @property
    def places(self) -> int:
        """How many values have to be interpolated for it."""
        return int(self.volume.voxels.size) * self.slab.planes(self.surface.step_mm)

    @cached_property
    def length_mm(self) -> float:
        """Of the line, along itself."""
        return len(self.surface.places) * self.surface.step_mm

    def depth(self, _: int) -> None:
        """What is thick and bent is not the slab about a plane."""

    def fill(self, index: int) -> None:
        """Make the picture ready; one that is there costs nothing."""
        if not self.volume.loaded[index]:
            self.volume.voxels[index] = self.computed()
            self.volume.loaded[index] = True

    def computed(self) -> NDArray[np.float32]:
        """The stored values of the picture, ``[row, column]``."""
        surface, count = self.surface, self.slab.planes(self.surface.step_mm)
        inverse, corner = _to_index(self.base)
        voxels = np.ascontiguousarray(self.base.voxels)
        step = inverse @ surface.down * surface.step_mm
        first = surface.places + surface.first_mm * surface.down
        outside, rows = outside_value(self.base), self.volume.voxels.shape[1]

        def beside(steps: float, missing: float) -> NDArray[np.float32]:
            places = first + steps * surface.step_mm * self.sides
            return sample_lines(voxels, inverse @ (places - corner).T, step, rows, missing)

        if count == 1:
            picture = beside(0, outside)
        else:
            slab = (beside(number - (count - 1) / 2, np.nan) for number in range(count))
            picture = combined(slab, self.slab.mode, outside)
        return np.rint(picture) if self.base.voxels.dtype.kind in "iu" else picture


def curved(
    base: Volume, plane: Plane, points: tuple[Point, ...], name: str, slab: Slab = Slab()
) -> Curved:
    """The surface on a line of a picture, at right angles to it, through all of the slices.

    Its left is what is further to the left on that picture, or of a line that runs rather
    downwards its upper end. The upper edge is the head, the front or the right of the patient.
    Pixels are as fine as the finest spacing of ``base``, but for the hair that makes the picture
    as wide as the line is long.

    Parameters
    ----------
    base
        On an upright, even grid (``base_for_planes``).
    plane, points
        The picture that the line was drawn on, and its points there (image coordinates).
    name
        Of the line, for the key of the picture.

    Raises
    ------
    MedviewerError
        The line is shorter than a pixel, or lies beside the slices; ``base`` is no grid.
    """
    inverse, corner = _to_index(base)
    fine = float(1 / np.linalg.norm(inverse, axis=1).max())  # the grid is upright
    drawn = np.array([plane.to_patient(point) for point in _from_left(points)])
    curve = Curve(drawn, fine)
    columns = round(curve.length_mm / fine)
    if columns < 2:
        raise MedviewerError(Message("The line is too short for a curved reformation."))
    step_mm = curve.length_mm / columns
    along = (np.arange(columns) + 0.5) * step_mm
    places, down = curve.at(along), _downwards(plane.normal)
    starts, step = inverse @ (places - corner).T, inverse @ down * step_mm
    first, last = reach(starts, step, base.voxels.shape)
    meets = first <= last
    if not meets.any():
        raise MedviewerError(Message("The line lies beside the slices of the series."))
    row, end = int(np.ceil(first[meets].min())), int(np.floor(last[meets].max()))
    surface = Surface(places, down, row * step_mm, step_mm)
    sides = np.cross(curve.directions(along, step_mm), down)
    volume = _empty(base, surface, max(1, end - row + 1), name)
    made = Curved(volume, base, surface, sides, slab)
    if made.true_slab.thickness_mm:
        volume.slab = slab_words(slab.mode, made.true_slab.thickness_mm)
    return made


def _to_index(base: Volume) -> tuple[Vector, Vector]:
    """The matrix from LPS mm to voxels, for directions, and where the first voxel is."""
    if base.affine is None:
        raise MedviewerError(
            Message("No planes can be reformatted: the slices do not form a grid.")
        )
    return np.linalg.inv(base.affine[:3, :3]), base.affine[:3, 3]


def _from_left(points: tuple[Point, ...]) -> tuple[Point, ...]:
    """The points from the end that lies to the left or, of a steep line, above."""
    across, down = (points[-1][axis] - points[0][axis] for axis in (0, 1))
    back = across < 0 if abs(across) >= abs(down) else down < 0
    return points[::-1] if back else points


def _downwards(normal: Vector) -> Vector:
    """The direction of a picture's normal that leads to the feet, to the back or to the left."""
    axis = int(np.abs(normal).argmax())
    wanted = {0: VIEWS["sagittal"][2], 1: VIEWS["coronal"][2], 2: VIEWS["coronal"][1]}[axis]
    return np.asarray(normal if normal @ np.array(wanted) > 0 else -normal)


def _empty(base: Volume, surface: Surface, rows: int, name: str) -> Volume:
    """The picture before it is computed."""
    shape, outside = (1, rows, len(surface.places)), outside_value(base)
    here = _slice(base, surface)
    shown = base.series.description or base.series.modality
    series = replace(
        base.series,
        header=header_of_planes(base.series.header),
        key=f"{base.series.key}/{NAME} {name}",
        description=Message("{} {}", Message("curved reformation"), shown),
        rows=rows,
        columns=shape[2],
        slices=(here,),
    )
    return replace(
        base,
        series=series,
        voxels=np.zeros(shape, base.voxels.dtype),
        slope=base.slope[:1],
        intercept=base.intercept[:1],
        affine=None,
        padding=None if np.isnan(outside) else (outside, outside),
        loaded=np.zeros(1, bool),
    )


def _slice(base: Volume, surface: Surface) -> Slice:
    """The picture has pixels of a known size and sides, but no place as planes have one."""
    first = base.series.slices[0]
    shape = hashlib.sha256(np.round([*surface.places, surface.down], 3).tobytes())
    return Slice(
        path=first.path,
        frame=0,
        sop_class_uid=first.sop_class_uid,
        # no image of this name exists: what is drawn on it belongs to a line of this course
        sop_instance_uid=f"{base.series.key}/{NAME}/{shape.hexdigest()[:16]}",
        spacing=(surface.step_mm, surface.step_mm),
        slope=float(base.slope[0]),
        intercept=float(base.intercept[0]),
        patient_orientation=_letters(surface),
        is_lossy=any(one.is_lossy for one in base.series.slices),
    )


def _letters(surface: Surface) -> tuple[str, ...]:
    """Where the right and the lower edge lie; none of a line that comes back to its beginning."""
    chord = surface.places[-1] - surface.places[0]
    apart = float(np.linalg.norm(chord))
    if apart < OPEN * len(surface.places) * surface.step_mm:
        return ()
    return direction_letters(tuple(chord / apart)), direction_letters(tuple(surface.down))
