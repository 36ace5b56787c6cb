"""Cross sections of a curved reformation: planes at right angles to the line that was drawn.

They stand on the same smooth curve as the curved picture (``medviewer.image.curved.reformation``),
as far apart on it and as wide as is asked for (``Cut``). Each is a plane of the patient with a
position and an orientation, flat and undistorted, so that whatever is measured on it is the
patient's own. Their planes are not parallel where the line bends: what asks for neighbours or for
the nearest slice must not take them for a stack (``medviewer.image.planes.Places``).
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from medviewer.dicom.derivation import derived_image
from medviewer.dicom.series import Slice, Vector
from medviewer.dicom.volume import Volume
from medviewer.image.curved.drawn_line import DrawnLine
from medviewer.image.curved.reformation import THIN, line_of
from medviewer.image.depth import Depth, slab_words
from medviewer.image.planes import Plane, Point
from medviewer.image.reformat import VIEWS, Axes, Slab, empty_volume, interpolated
from medviewer.message import Message

NAME = "sections"
"""Begins the last part of the key of such a stack; the name of its line follows."""

CHORD_MM = 1.0
"""A section is at right angles to so long a chord of the curve, however far the next one is."""

_STANDS = 0.5
"""Share of head to feet in a section from which on the head is up in it."""

_HAIR_MM = 1e-9


@dataclass(frozen=True)
class Cut:
    """How a line is cut across.

    Attributes
    ----------
    apart_mm
        From a section to the next, along the curve.
    width_mm
        Of a section, across and down, with the curve in its middle, where the volume reaches so
        far.
    """

    apart_mm: float = 1.0
    width_mm: float = 80.0


USUAL = Cut()


@dataclass(eq=False)
class Sections:
    """Planes at right angles to a line; ``fill`` computes one before it is shown.

    Attributes
    ----------
    volume, base
        The sections, from the end where the curved picture begins, and what they are made of.
    slab
        How thick they are, at right angles to each.
    middles
        ``[section, axis]``: the places of the curve, which the middle pixels show, LPS mm.
    axes
        ``[section, 3, axis]``: unit vectors across, down and through each, LPS.
    fine_mm
        The size of a pixel, and the distance of planes that a slab is made of.
    cut
        How far apart and how wide they are.
    """

    volume: Volume
    base: Volume
    slab: Slab
    middles: NDArray[np.float64]
    axes: NDArray[np.float64]
    fine_mm: float
    cut: Cut

    @property
    def true_slab(self) -> Slab:
        """As thick as it is: a slab is made of whole planes, a pixel apart."""
        return self.slab.whole(self.fine_mm)

    @property
    def places(self) -> int:
        """How many values have to be interpolated for each."""
        rows, columns = self.volume.voxels.shape[1:3]
        return int(rows * columns) * self.slab.planes(self.fine_mm)

    @property
    def surface(self) -> None:
        """Each section is flat and says where it lies."""

    def depth(self, index: int) -> Depth | None:
        """The slab that section ``index`` shows; None where sections are thin."""
        count = self.slab.planes(self.fine_mm)
        if count == 1:
            return None
        half = count * self.fine_mm / 2
        return Depth(self.axes[index, 2], -half, half, self.slab.mode)

    def fill(self, index: int) -> None:
        """Make section ``index`` ready; one that is there costs nothing."""
        volume = self.volume
        if volume.loaded[index]:
            return
        rows, columns = volume.voxels.shape[1:3]
        steps = self.axes[index] * self.fine_mm
        first = self.middles[index] - (columns // 2) * steps[0] - (rows // 2) * steps[1]
        count = self.slab.planes(self.fine_mm)
        plane = interpolated(self.base, first, steps, (rows, columns), count, self.slab.mode)
        volume.voxels[index] = np.rint(plane) if volume.voxels.dtype.kind in "iu" else plane
        volume.loaded[index] = True

    def nearest(self, place: ArrayLike) -> int:
        """The section whose place of the curve is nearest to an LPS point."""
        return int(np.linalg.norm(self.middles - np.asarray(place), axis=1).argmin())


def sections(
    base: Volume,
    plane: Plane,
    points: tuple[Point, ...],
    name: str,
    slab: Slab = THIN,
    cut: Cut = USUAL,
) -> Sections:
    """The planes at right angles to a line of a picture, each with the curve in its middle.

    They begin where the curved reformation of the line does, as far apart as ``cut`` says.
    Up is head, or the front where they lie across the patient, as the line's middle has it; the
    side of the line that is to the left in one is so in all. Pixels are square and as fine as the
    finest spacing of ``base``.

    ``name`` is that of the line, for the key of the stack; for the rest see ``DrawnLine``.

    Raises
    ------
    MedviewerError
        As ``DrawnLine``; or the line lies beside the slices.
    """
    line = DrawnLine(base, plane, points)
    along = np.arange(0.0, line.curve.length_mm + _HAIR_MM, cut.apart_mm)
    middles, fine = line.curve.at(along), line.fine_mm
    line.reach_across(middles, 1.0)
    sides = np.cross(line.curve.directions(along, CHORD_MM), line.across)
    axes = _axes(sides / np.linalg.norm(sides, axis=1)[:, None], line.across)
    half_mm = cut.width_mm / 2
    right, down = (_half(line, middles, axes[:, each], half_mm) for each in (0, 1))
    shape = (2 * down + 1, 2 * right + 1)
    slices = _slices(base, middles, axes, fine, shape)
    volume = empty_volume(base, _named(name, cut), Message("cross sections"), shape, slices)
    made = Sections(volume, base, slab, middles, axes, fine, cut)
    if made.true_slab.thickness_mm:
        volume.slab = slab_words(slab.mode, made.true_slab.thickness_mm)
    return made


def line_cut(key: str) -> str:
    """The ``name`` of the line whose sections have this key as a series; "" for any other key."""
    return line_of(key, NAME).partition(" ")[0]


def cut_of(key: str) -> Cut:
    """How the line was cut whose sections have this key as a series."""
    _, _, numbers = line_of(key, NAME).partition(" ")
    return Cut(*map(float, numbers.split())) if numbers else USUAL


def _named(name: str, cut: Cut) -> str:
    """What the key of a series of sections ends with: the usual cut goes without saying."""
    known = f"{NAME} {name}"
    return known if cut == USUAL else f"{known} {cut.apart_mm:g} {cut.width_mm:g}"


def _axes(sides: Axes, upright: NDArray[np.float64]) -> NDArray[np.float64]:
    """Across, down and through each section, ``[section, 3, axis]``.

    ``sides`` are at right angles to the line on the picture that it was drawn on, ``upright`` to
    that picture. What leads rather from head to feet is down, or else rather from front to back.
    """
    both = np.stack([sides, np.broadcast_to(upright, sides.shape)], axis=1)
    middle = np.abs(both[len(both) // 2])
    stands = bool((middle[:, 2] ** 2).sum() >= _STANDS)
    downs = int(middle[:, 2 if stands else 1].argmax())
    across, down = _usual(both[:, 1 - downs]), _usual(both[:, downs])
    return np.stack([across, down, np.cross(across, down)], axis=1)


def _usual(vectors: Axes) -> Axes:
    """All turned round if that of the line's middle leads to the head, the front or the right."""
    middle = vectors[len(vectors) // 2]
    axis = int(np.abs(middle).argmax())
    usual = {0: VIEWS["axial"][0], 1: VIEWS["axial"][1], 2: VIEWS["coronal"][1]}[axis]
    return vectors if middle @ np.array(usual) > 0 else -vectors


def _half(line: DrawnLine, middles: Axes, directions: Axes, half_mm: float) -> int:
    """So many pixels lie to each side of the curve: as far as the volume reaches, and no more."""
    farthest = 0.0
    for middle, direction in zip(middles, directions, strict=True):
        (first,), (last,) = line.reach(middle[None], direction)
        if first <= last:
            farthest = max(farthest, -float(first), float(last))
        if farthest >= half_mm:
            break  # more is not shown: most volumes are larger
    return max(1, int(np.ceil(min(farthest or half_mm, half_mm) / line.fine_mm)))


def _slices(
    base: Volume, middles: Axes, axes: NDArray[np.float64], fine: float, shape: tuple[int, int]
) -> tuple[Slice, ...]:
    """Where each section lies."""
    first = base.series.slices[0]
    is_lossy = any(one.is_lossy for one in base.series.slices)
    rows, columns = shape
    corners = middles - fine * ((columns // 2) * axes[:, 0] + (rows // 2) * axes[:, 1])
    return tuple(
        Slice(
            path=first.path,
            frame=0,
            sop_class_uid=first.sop_class_uid,
            # no image of this name exists: what is drawn on it belongs to this very plane
            sop_instance_uid=derived_image(base.series.key, NAME, _name_of(corner, turned)),
            position=_vector(corner),
            orientation=(_vector(turned[0]), _vector(turned[1])),
            spacing=(fine, fine),
            slope=float(base.slope[0]),
            intercept=float(base.intercept[0]),
            is_lossy=is_lossy,
        )
        for corner, turned in zip(corners, axes, strict=True)
    )


def _name_of(corner: NDArray[np.float64], axes: NDArray[np.float64]) -> str:
    """What tells a plane from any other one of the series."""
    place = np.round([*corner, *axes[0], *axes[1]], 3) + 0.0  # no -0
    return hashlib.sha256(place.tobytes()).hexdigest()[:16]


def _vector(point: NDArray[np.float64]) -> Vector:
    x, y, z = (float(part) for part in point)
    return (x, y, z)
