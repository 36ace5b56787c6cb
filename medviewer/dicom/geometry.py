"""Where slices lie: index to patient and back, letters, planes, gaps and tilt.

All in the patient frame of PS3.3 C.7.6.2: LPS (x to the patient's left, y to the
back, z to the head) in millimetres. Index coordinates are (slice, row, column),
integers at voxel centres. The tolerances below are the only ones.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from medviewer.dicom.series import Slice, Vector
from medviewer.message import Message

SPACING_TOLERANCE_MM = 0.01
"""Slices nearer than this are at the same place; gaps that differ by less are equal."""

ORIENTATION_TOLERANCE = 1e-4
"""Direction cosines that differ by less are the same: 0.006 degrees, 0.025 mm across a
body of 250 mm. Some scanners write them per slice with an error of 1e-5."""

TILT_TOLERANCE_DEGREES = 0.1
"""A stack that leans by less stands upright: 0.2 mm over 100 mm, what rounding makes."""

IN_PLANE_TOLERANCE_MM = 0.05
"""How far a slice may lie beside the straight line through the others' corners."""

SLICES_OF_A_BLOCK = 4
"""So many slices in a row, all wider apart than usual, were planned so: none is missing."""

PIXEL_TOLERANCE = 1e-4
"""Pixel spacings that differ by less, relatively, are the same: 0.05 mm across 500 mm."""

OBLIQUE_LETTER = 0.25
"""A direction takes a further letter when its cosine along that axis is above this (14 degrees)."""

Affine = NDArray[np.float64]
Orientation = tuple[Vector, Vector]
Spacing = tuple[float, float]


@dataclass(frozen=True)
class Gap:
    """A place where slices are missing: behind slice ``after`` (0-based), so many, so wide."""

    after: int
    missing: int
    width_mm: float


@dataclass(frozen=True)
class Stack:
    """How the slices of one orientation lie to one another.

    Attributes
    ----------
    places_mm
        Distance of every slice along the normal, from the first.
    spacing_mm
        The usual distance of two neighbours (the median); None for one slice.
    gaps
        Where whole slices are missing.
    even
        True when all neighbours are equally far apart.
    tilt_degrees
        Angle between the normal and the line through the slices' corners; 0 for an
        upright stack. From the positions: (0018,1120) is not meant for calculations.
    straight
        True when the corners lie on one line.
    """

    places_mm: tuple[float, ...]
    spacing_mm: float | None
    gaps: tuple[Gap, ...]
    even: bool
    tilt_degrees: float
    straight: bool

    @property
    def regular(self) -> bool:
        """True when one affine describes every slice: even, straight and not tilted."""
        return self.even and self.straight and self.tilt_degrees == 0


def corner(one: Slice) -> Vector:
    """The position of a slice that has one; ValueError otherwise."""
    if one.position is None:
        raise ValueError(Message("{} does not say where it lies", one.path))
    return one.position


def directions(one: Slice) -> Orientation:
    """The orientation of a slice that has one; ValueError otherwise."""
    if one.orientation is None:
        raise ValueError(Message("{} does not say how it is turned", one.path))
    return one.orientation


def normal(orientation: Orientation) -> Vector:
    """The unit vector on a slice: row direction x column direction."""
    (a, b, c), (d, e, f) = orientation
    x, y, z = b * f - c * e, c * d - a * f, a * e - b * d
    length = math.sqrt(x * x + y * y + z * z)
    return x / length, y / length, z / length


def place(position: Vector, orientation: Orientation) -> float:
    """Distance in mm of a slice from the patient frame's origin along its normal."""
    return sum(n * p for n, p in zip(normal(orientation), position, strict=True))


def stack_of(slices: Sequence[Slice]) -> Stack | None:
    """How ``slices``, in display order, lie; None unless all are placed and parallel."""
    if not slices or not parallel(slices):
        return None
    upright = np.array(normal(directions(slices[0])))
    corners = np.array([corner(s) for s in slices], dtype=np.float64)
    offsets = corners - corners[0]
    along = offsets @ upright
    if len(slices) == 1:
        return Stack((0.0,), None, (), even=True, tilt_degrees=0.0, straight=True)
    steps = np.diff(along)
    usual = float(np.median(steps))
    tolerance = SPACING_TOLERANCE_MM + 1e-9
    even = bool(np.all(np.abs(steps - usual) <= tolerance)) and usual > 0
    tilt, straight = _tilt(offsets, along, upright)
    return Stack(
        places_mm=tuple(float(x) for x in along),
        spacing_mm=usual,
        gaps=() if even else _gaps(steps, usual),
        even=even,
        tilt_degrees=tilt,
        straight=straight,
    )


def _gaps(steps: NDArray[np.float64], usual: float) -> tuple[Gap, ...]:
    """Steps that are a whole multiple of the usual one, but for a block of wider spacing."""
    gaps: list[Gap] = []
    for after, step in enumerate(steps):
        times = round(step / usual) if usual > SPACING_TOLERANCE_MM else 0
        if times >= 2 and abs(step - times * usual) <= SPACING_TOLERANCE_MM * times:
            gaps.append(Gap(after, times - 1, float(step)))
    run = SLICES_OF_A_BLOCK - 1
    for first, last in zip(gaps, gaps[run - 1 :], strict=False):
        if last.after - first.after == run - 1:
            return ()
    return tuple(gaps)


def _tilt(
    offsets: NDArray[np.float64], along: NDArray[np.float64], upright: NDArray[np.float64]
) -> tuple[float, bool]:
    """Tilt in degrees (0 within the tolerance) and whether the corners lie on one line."""
    sideways = offsets - along[:, None] * upright
    if np.abs(sideways).max() <= IN_PLANE_TOLERANCE_MM:
        return 0.0, True
    length = float(along @ along)
    if length == 0:
        return 0.0, False
    lean = along @ sideways / length
    straight = bool(np.abs(sideways - along[:, None] * lean).max() <= IN_PLANE_TOLERANCE_MM)
    degrees = math.degrees(math.atan(float(np.linalg.norm(lean))))
    if not straight or degrees < TILT_TOLERANCE_DEGREES:
        return 0.0, straight
    return degrees, True


def affine(slices: Sequence[Slice], thickness_mm: float | None = None) -> Affine | None:
    """4x4 float64 from (slice, row, column, 1) to LPS mm, at voxel centres.

    None unless the slices form an evenly spaced, untilted grid of one known pixel
    spacing (``Stack.regular``). A single slice gets ``thickness_mm`` (or 1 mm) as
    its step.
    """
    stack = stack_of(slices)
    first = slices[0] if slices else None
    if stack is None or not stack.regular or first is None or first.spacing is None:
        return None
    if not all(same_spacing(one.spacing, first.spacing) for one in slices):
        return None
    rows, columns = directions(first)
    if len(slices) > 1:
        step = np.subtract(corner(slices[-1]), corner(first)) / (len(slices) - 1)
    else:
        step = np.array(normal((rows, columns))) * (thickness_mm or 1.0)
    matrix = np.eye(4)
    matrix[:3, 0] = step
    matrix[:3, 1] = np.asarray(columns) * first.spacing[0]
    matrix[:3, 2] = np.asarray(rows) * first.spacing[1]
    matrix[:3, 3] = corner(first)
    return matrix


def to_patient(matrix: Affine, index: ArrayLike) -> NDArray[np.float64]:
    """LPS mm of points ``(..., 3)`` given as (slice, row, column)."""
    points = np.asarray(index, dtype=np.float64)
    return np.asarray(points @ matrix[:3, :3].T + matrix[:3, 3], dtype=np.float64)


def to_index(matrix: Affine, point: ArrayLike) -> NDArray[np.float64]:
    """(slice, row, column), fractional, of points ``(..., 3)`` in LPS mm."""
    points = np.asarray(point, dtype=np.float64) - matrix[:3, 3]
    return np.asarray(points @ np.linalg.inv(matrix[:3, :3]).T, dtype=np.float64)


_LETTERS = (("L", "R"), ("P", "A"), ("H", "F"))
_OPPOSITE = str.maketrans("LRPAHF", "RLAPFH")


def direction_letters(direction: Sequence[float]) -> str:
    """The letters towards which ``direction`` (LPS) points, the strongest first: "L", "AH"."""
    axes = sorted(range(3), key=lambda axis: -abs(direction[axis]))
    letters = ""
    for rank, axis in enumerate(axes):
        if rank == 0 or abs(direction[axis]) > OBLIQUE_LETTER:
            letters += _LETTERS[axis][0 if direction[axis] > 0 else 1]
    return letters


def opposite(letters: str) -> str:
    """The letters of the other way: "AR" for "PL"."""
    return letters.translate(_OPPOSITE)


def stated_letters(patient_orientation: object) -> tuple[str, str] | None:
    """Patient Orientation (0020,0020): the letters towards which rows and columns run.

    For pictures without a place in the patient, as radiographs are. None unless both are
    one to three letters of R, L, A, P, H, F, no axis twice, and the first ones differ in
    their axis (PS3.3 C.7.6.1.1.1).
    """
    if isinstance(patient_orientation, str) or not isinstance(patient_orientation, Sequence):
        return None
    axis_of = {letter: axis for axis, pair in enumerate(_LETTERS) for letter in pair}
    axes = []
    for letters in patient_orientation:
        of_letters = [axis_of.get(letter) for letter in str(letters)]
        if not of_letters or None in of_letters or len(set(of_letters)) < len(of_letters):
            return None
        axes.append(of_letters[0])
    if len(axes) != 2 or axes[0] == axes[1]:
        return None
    return str(patient_orientation[0]), str(patient_orientation[1])


def orientation_letters(orientation: Orientation) -> tuple[str, str, str, str]:
    """The letters at the picture's left, right, top and bottom edge.

    ("R", "L", "A", "P") for an axial slice as stored; up to three letters where
    the slice is oblique. R, L, A, P, H, F as in Patient Orientation (PS3.3 C.7.6.1.1.1).
    """
    right, bottom = (direction_letters(direction) for direction in orientation)
    return opposite(right), right, opposite(bottom), bottom


def sides_of(one: Slice) -> tuple[str, str]:
    """The letters at the left and the top edge of a slice as stored, ("R", "A"); "" unknown."""
    if one.orientation is not None:
        left, _, top, _ = orientation_letters(one.orientation)
        return left, top
    stated = stated_letters(one.patient_orientation)
    return ("", "") if stated is None else (opposite(stated[0]), opposite(stated[1]))


def plane_name(orientation: Orientation) -> str:
    """The plane a slice lies in, "axial", "coronal" or "sagittal"; "oblique" beyond 37 degrees."""
    across = np.abs(normal(orientation))
    axis = int(np.argmax(across))
    return ("sagittal", "coronal", "axial")[axis] if across[axis] >= 0.8 else "oblique"


def parallel(slices: Sequence[Slice]) -> bool:
    """True when every slice has a position and they are all turned alike."""
    first = slices[0].orientation
    return first is not None and all(
        s.position is not None
        and s.orientation is not None
        and (s.orientation == first or same_orientation(s.orientation, first))
        for s in slices
    )


def same_spacing(a: Spacing | None, b: Spacing | None) -> bool:
    """True when neither spacing differs by more than the tolerance, or both are unknown."""
    if a is None or b is None:
        return a == b
    return all(abs(x - y) <= PIXEL_TOLERANCE * max(x, y) for x, y in zip(a, b, strict=True))


def same_orientation(a: Orientation, b: Orientation) -> bool:
    """True when no direction cosine differs by more than the tolerance."""
    return all(
        abs(x - y) <= ORIENTATION_TOLERANCE + 1e-12
        for one, other in zip(a, b, strict=True)
        for x, y in zip(one, other, strict=True)
    )
