"""Curved reformation (curved MPR): the surface that a line sweeps through a volume, laid flat.

The line is drawn on a slice or a plane, a smooth curve goes through its points
(``medviewer.image.curved.curve``), and straight lines at right angles to that picture stand on the
curve. Such a surface is laid flat without being stretched anywhere: the straight lines are its
columns, at equal steps along the curve, and its rows lie as far apart. The picture of a line that
runs from head to feet stands upright: there the straight lines are rows. What is measured on the
picture is a length on the surface: along a straight line it is that in the patient, in any other
direction it follows the bends.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from medviewer.dicom.derivation import derivation_of, derived_image
from medviewer.dicom.geometry import direction_letters
from medviewer.dicom.series import Slice
from medviewer.dicom.volume import Volume
from medviewer.image.curved.drawn_line import DrawnLine, to_index
from medviewer.image.depth import slab_words
from medviewer.image.plane_base import outside_value
from medviewer.image.planes import Plane, Point, Vector
from medviewer.image.reformat import Slab, empty_volume
from medviewer.image.reslice import combined, sample_lines
from medviewer.message import Message
from medviewer.progress import Progress, Silent, stop_if_cancelled

NAME = "curved"
"""Begins the last part of the key of such a picture; the name of its line follows."""

_ALONG = 1e-3
"""Cosine of the angle of straight lines and a plane's normal below which they lie along it."""

THIN = Slab()

OPEN = 0.1
"""The ends of a line with a direction of its own lie this share of its length apart."""


@dataclass(frozen=True, eq=False)
class Surface:
    """Where a picture that was laid flat lies in the patient; as ``Plane``, but bent.

    Attributes
    ----------
    places
        ``[place, axis]``: the places of the curve, a pixel apart, LPS mm.
    across
        The unit vector along the straight lines that stand on it, LPS.
    first_mm
        From a place to the first pixel of its straight line, along ``across``.
    step_mm
        The distance of columns and of rows.
    count
        How many pixels such a line has.
    upright
        The curve runs down the picture; else to the right.
    """

    places: Vector
    across: Vector
    first_mm: float
    step_mm: float
    count: int
    upright: bool = False

    @property
    def length_mm(self) -> float:
        """Of the line, along itself."""
        return len(self.places) * self.step_mm

    def to_patient(self, point: Point) -> Vector:
        """LPS mm of a point of the picture."""
        along, across = point[::-1] if self.upright else point
        numbers = np.arange(len(self.places))
        place = [np.interp(along - 0.5, numbers, axis) for axis in self.places.T]
        return np.asarray(place + (self.first_mm + (across - 0.5) * self.step_mm) * self.across)

    def to_picture(self, point: ArrayLike) -> Point:
        """Image coordinates of the place of the surface that is nearest to an LPS point."""
        number, _, across_mm = self._nearest(point)
        along, across = number + 0.5, (across_mm - self.first_mm) / self.step_mm + 0.5
        return (across, along) if self.upright else (along, across)

    def distance_mm(self, point: ArrayLike) -> float:
        """How far an LPS point lies from the surface, at least."""
        return self._nearest(point)[1]

    def cut_by(self, plane: Plane) -> tuple[Vector, ...]:
        """The lines in which a plane cuts the surface, ``[point, axis]`` in image coordinates."""
        heights = (self.places - np.array(plane.position)) @ plane.normal
        slope = float(self.across @ plane.normal)
        cut = self._crossed(heights) if abs(slope) < _ALONG else self._followed(-heights / slope)
        return tuple(line[:, ::-1] for line in cut) if self.upright else cut

    def _crossed(self, heights: Vector) -> tuple[Vector, ...]:
        """Whole straight lines, where the curve passes through a plane that these lie along."""
        here, then = heights[:-1], heights[1:]
        crossed = np.flatnonzero((here <= 0) != (then <= 0))
        found = crossed + here[crossed] / (here[crossed] - then[crossed]) + 0.5
        return tuple(np.array([(along, 0), (along, self.count)]) for along in found)

    def _followed(self, across_mm: Vector) -> tuple[Vector, ...]:
        """What lies on the surface of a line that is so far beside each place of the curve."""
        across = (across_mm - self.first_mm) / self.step_mm + 0.5
        line = np.stack([np.arange(len(across)) + 0.5, across], axis=1)
        inside = (across >= 0) & (across <= self.count)
        ends = np.flatnonzero(inside[1:] != inside[:-1]) + 1
        parts = zip(np.split(line, ends), np.split(inside, ends), strict=True)
        return tuple(part for part, seen in parts if seen.all())

    def _nearest(self, point: ArrayLike) -> tuple[int, float, float]:
        """The place of the nearest straight line, how far it is, and how far along it; mm."""
        way = np.asarray(point, np.float64) - self.places
        across_mm = way @ self.across
        beside = np.linalg.norm(way - across_mm[:, None] * self.across, axis=1)
        number = int(beside.argmin())
        return number, float(beside[number]), float(across_mm[number])


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
        ``[place, axis]``: the unit vectors on the surface, LPS.
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

    def depth(self, _: int) -> None:
        """What is thick and bent is not the slab about a plane."""

    def fill(self, index: int, progress: Progress = Silent()) -> None:
        """Make the picture ready; one that is there costs nothing. Raises Cancelled if stopped."""
        if not self.volume.loaded[index]:
            self.volume.voxels[index] = self._computed(progress)
            self.volume.loaded[index] = True

    def _computed(self, progress: Progress) -> NDArray[np.float32]:
        """The stored values of the picture, ``[row, column]``."""
        surface, count = self.surface, self.slab.planes(self.surface.step_mm)
        inverse, corner = to_index(self.base)
        voxels = np.ascontiguousarray(self.base.voxels)
        step = inverse @ surface.across * surface.step_mm
        first = surface.places + surface.first_mm * surface.across
        outside = outside_value(self.base)

        def beside(steps: float, missing: float) -> NDArray[np.float32]:
            stop_if_cancelled(progress)
            places = first + steps * surface.step_mm * self.sides
            return sample_lines(voxels, inverse @ (places - corner).T, step, surface.count, missing)

        if count == 1:
            picture = beside(0, outside)
        else:
            slab = (beside(number - (count - 1) / 2, np.nan) for number in range(count))
            picture = combined(slab, self.slab.mode, outside)
        picture = picture.T if surface.upright else picture
        return np.rint(picture) if self.base.voxels.dtype.kind in "iu" else picture


def curved(
    base: Volume, plane: Plane, points: tuple[Point, ...], name: str, slab: Slab = THIN
) -> Curved:
    """The surface on a line of a picture, at right angles to it, through all of the slices.

    It begins on top or to the left (``DrawnLine``). Of a line that runs rather from head to feet
    the right or the front of the patient is to the left; on top of any other are head, front or
    right.
    Pixels are as fine as the finest spacing of ``base``, but for the hair that makes the picture
    as wide as the line is long.

    ``name`` is that of the line, for the key of the picture; for the rest see ``DrawnLine``.

    Raises
    ------
    MedviewerError
        As ``DrawnLine``; or the line lies beside the slices.
    """
    line = DrawnLine(base, plane, points)
    length = round(line.curve.length_mm / line.fine_mm)
    step_mm = line.curve.length_mm / length
    along = np.asarray((np.arange(length) + 0.5) * step_mm, np.float64)
    places, across = line.curve.at(along), line.across
    first, last = line.reach_across(places, step_mm)
    begin, end = int(np.ceil(first.min())), int(np.floor(last.max()))
    count = max(1, end - begin + 1)
    surface = Surface(places, across, begin * step_mm, step_mm, count, line.upright)
    sides = np.cross(line.curve.directions(along, step_mm), across)
    volume = _empty(base, surface, name)
    made = Curved(volume, base, surface, sides, slab)
    if made.true_slab.thickness_mm:
        volume.slab = slab_words(slab.mode, made.true_slab.thickness_mm)
    return made


def line_of(key: str, made: str = NAME) -> str:
    """The ``name`` of the line whose picture has this key as a series; "" for any other key.

    ``made`` is what begins the keys of such pictures.
    """
    what, _, name = derivation_of(key).partition(" ")
    return name if what == made else ""


def _empty(base: Volume, surface: Surface, name: str) -> Volume:
    """The picture before it is computed."""
    flat = (surface.count, len(surface.places))
    shape = flat[::-1] if surface.upright else flat
    title = Message("curved reformation")
    return empty_volume(base, f"{NAME} {name}", title, shape, (_slice(base, surface),))


def _slice(base: Volume, surface: Surface) -> Slice:
    """The picture has pixels of a known size and sides, but no place as planes have one."""
    first = base.series.slices[0]
    shape = hashlib.sha256(np.round([*surface.places, surface.across], 3).tobytes())
    return Slice(
        path=first.path,
        frame=0,
        sop_class_uid=first.sop_class_uid,
        # no image of this name exists: what is drawn on it belongs to a line of this course
        sop_instance_uid=derived_image(base.series.key, NAME, shape.hexdigest()[:16]),
        spacing=(surface.step_mm, surface.step_mm),
        slope=float(base.slope[0]),
        intercept=float(base.intercept[0]),
        patient_orientation=_letters(surface),
        is_lossy=any(one.is_lossy for one in base.series.slices),
    )


def _letters(surface: Surface) -> tuple[str, ...]:
    """Where the right and the lower edge lie.

    Along a line that comes back to its beginning there is no such direction: an empty one.
    """
    chord = surface.places[-1] - surface.places[0]
    apart = float(np.linalg.norm(chord))
    is_open = apart >= OPEN * surface.length_mm
    along = direction_letters(tuple(chord / apart)) if is_open else ""
    letters = along, direction_letters(tuple(surface.across))
    return letters[::-1] if surface.upright else letters
