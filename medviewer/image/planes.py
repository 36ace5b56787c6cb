"""Slices as planes in the patient: from the picture to the patient, and to other pictures.

Points of the patient are LPS in mm; points of a picture are image coordinates (x, y) as
in PS3.3 C.18.6.1.1, where (0.5, 0.5) is the centre of the first pixel.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import ArrayLike, NDArray

from medviewer.dicom.geometry import normal
from medviewer.dicom.series import Slice
from medviewer.dicom.series import Vector as Place

Point = tuple[float, float]
Vector = NDArray[np.float64]

PARALLEL = 0.9
"""Cosine of the angle (26 degrees) up to which two stacks are read side by side."""

_SAME_DIRECTION = 1 - 1e-6
"""Cosine of the angle (0.08 degrees) up to which planes are parallel."""


@dataclass(frozen=True)
class Plane:
    """Where one picture lies in the patient.

    Attributes
    ----------
    position
        The centre of the first pixel; LPS mm.
    orientation
        Unit vectors along a row and along a column, LPS.
    spacing
        The distances of rows and of columns, mm.
    """

    position: Place
    orientation: tuple[Place, Place]
    spacing: tuple[float, float]

    @property
    def normal(self) -> Vector:
        """The unit vector on the plane, row direction × column direction."""
        return np.array(normal(self.orientation))

    def to_patient(self, point: Point) -> Vector:
        """LPS mm of a point of the picture."""
        along_row, along_column = np.array(self.orientation)
        x = (point[0] - 0.5) * self.spacing[1]
        y = (point[1] - 0.5) * self.spacing[0]
        return np.asarray(np.array(self.position) + x * along_row + y * along_column)

    def to_picture(self, point: ArrayLike) -> Point:
        """Image coordinates of the foot of the perpendicular from an LPS point."""
        x, y = np.array(self.orientation) @ self._from_first(point)
        return float(x) / self.spacing[1] + 0.5, float(y) / self.spacing[0] + 0.5

    def distance_mm(self, point: ArrayLike) -> float:
        """How far an LPS point lies in front of the plane; negative behind it."""
        return float(self._from_first(point) @ self.normal)

    def farthest_mm(self, points: ArrayLike) -> float:
        """How far the farthest of LPS points ``[n, 3]`` lies from the plane; 0 without any."""
        return float(np.abs(self._from_first(points) @ self.normal).max(initial=0.0))

    def _from_first(self, point: ArrayLike) -> Vector:
        return np.asarray(np.asarray(point, np.float64) - np.array(self.position))


def plane_of(one: Slice) -> Plane | None:
    """The plane of a slice; None where the file does not say where it lies."""
    if one.position is None or one.orientation is None or one.spacing is None:
        return None
    return Plane(one.position, one.orientation, one.spacing)


class InFrame(Protocol):
    """What lies in a Frame of Reference: a series, or what is remembered of one."""

    @property
    def key(self) -> str:
        """Of the series."""

    @property
    def frame_of_reference_uid(self) -> str:
        """Frame of Reference UID, or ""."""


def same_frame(one: InFrame, other: InFrame) -> bool:
    """True when positions in the two series mean the same places (one Frame of Reference)."""
    uid = one.frame_of_reference_uid
    return bool(uid) and uid == other.frame_of_reference_uid


def same_view(normal: Vector, other: Vector) -> bool:
    """True when planes with these unit normals show nearly the same view, from either side."""
    return bool(abs(float(normal @ other)) >= PARALLEL)


class Places:
    """Where the slices of a stack lie, ready to be asked for the nearest one.

    Cross sections of a bent line are not parallel: each plane goes on beyond its picture and passes
    close by what others show. Of planes that turn the one counts whose middle is nearest.

    Parameters
    ----------
    middle
        Image coordinates of the middle of each slice. None for those of files, which are taken
        for parallel.

    Attributes
    ----------
    turn
        The planes are known not to be parallel.
    """

    def __init__(self, slices: Sequence[Slice], middle: Point | None = None) -> None:
        nowhere = (math.nan,) * 3
        self._corners = np.array([each.position or nowhere for each in slices])
        self._normals = np.array(
            [normal(each.orientation) if each.orientation else nowhere for each in slices]
        )
        self._middles = self._corners
        self.turn = False
        if middle is not None and len(slices) and np.isfinite(self._corners).all():
            self.turn = bool((self._normals @ self._normals[0]).min() < _SAME_DIRECTION)
        if middle is not None and self.turn:
            planes = (plane_of(each) for each in slices)
            self._middles = np.array([p.to_patient(middle) if p else nowhere for p in planes])

    def nearest(self, point: ArrayLike) -> tuple[int, float] | None:
        """The slice nearest to an LPS point, and the distance of its plane in mm.

        None when no slice says where it lies.
        """
        offsets = np.asarray(point, np.float64) - self._corners
        distances = np.abs((offsets * self._normals).sum(axis=1))
        if np.isnan(distances).all():
            return None
        ways = distances
        if self.turn:
            ways = np.linalg.norm(np.asarray(point, np.float64) - self._middles, axis=1)
        nearest = int(np.nanargmin(ways))
        return nearest, float(distances[nearest])

    def met_by(self, point: ArrayLike, through: Vector) -> int:
        """Of planes that turn the one whose middle is nearest to a plane.

        ``point`` lies on that plane, LPS mm, and ``through`` is its unit normal.
        """
        return int(np.abs((self._middles - np.asarray(point, np.float64)) @ through).argmin())


def reference_line(
    here: Slice, other: Slice, other_size: tuple[int, int]
) -> tuple[Point, Point] | None:
    """Where the picture ``other`` cuts the plane of ``here``: a line in ``here``'s picture.

    Parameters
    ----------
    other_size
        Columns and rows of ``other``: the line ends where its picture does.

    Returns
    -------
    Two points in image coordinates of ``here``; None when the planes are parallel (within
    a degree), do not meet within the picture, or lie nowhere.
    """
    mine, its = plane_of(here), plane_of(other)
    if mine is None or its is None or abs(float(mine.normal @ its.normal)) > 0.99985:
        return None
    columns, rows = other_size
    # the signed distance from my plane at the corners of the other picture, in order around
    corners = [its.to_patient(p) for p in ((0, 0), (columns, 0), (columns, rows), (0, rows))]
    heights = [mine.distance_mm(point) for point in corners]
    ends: list[Vector] = []
    for index in range(4):
        a, b = heights[index], heights[(index + 1) % 4]
        if (a <= 0 < b) or (b <= 0 < a):
            share = a / (a - b)
            ends.append(corners[index] + share * (corners[(index + 1) % 4] - corners[index]))
    if len(ends) != 2:
        return None
    return mine.to_picture(ends[0]), mine.to_picture(ends[1])
