"""Where the voxels of a phantom lie: an evenly spaced stack in the patient, LPS, mm."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from medviewer.dicom.series import Vector

AXIAL: tuple[Vector, Vector] = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0))


@dataclass(frozen=True)
class Geometry:
    """An evenly spaced, untilted stack of slices.

    Attributes
    ----------
    shape
        slices, rows, columns.
    spacing
        Distances between the centres of slices, rows and columns, mm.
    origin
        Centre of the first voxel, LPS, mm.
    thickness
        Slice Thickness in mm; 0 stands for the distance between slices.
    orientation
        Image Orientation (Patient): direction of a row and of a column, LPS.
    """

    shape: tuple[int, int, int]
    spacing: tuple[float, float, float]
    origin: Vector
    thickness: float = 0.0
    orientation: tuple[Vector, Vector] = AXIAL

    @property
    def affine(self) -> NDArray[np.float64]:
        """4x4: (slice, row, column, 1) to LPS mm, voxel centres (PS3.3 C.7.6.2.1.1)."""
        along_row, along_column = (np.array(axis) for axis in self.orientation)
        matrix = np.eye(4)
        matrix[:3, 0] = np.cross(along_row, along_column) * self.spacing[0]
        matrix[:3, 1] = along_column * self.spacing[1]
        matrix[:3, 2] = along_row * self.spacing[2]
        matrix[:3, 3] = self.origin
        return matrix

    def position(self, index: int) -> Vector:
        """Image Position (Patient) of the slice ``index``, LPS, mm."""
        x, y, z = (self.affine @ (index, 0, 0, 1))[:3]
        return (float(x), float(y), float(z))

    def index_of(self, point: Vector) -> tuple[float, float, float]:
        """Slice, row and column (fractions of voxels) of a point in LPS mm."""
        matrix = self.affine
        offset = np.array(point) - matrix[:3, 3]
        k, i, j = offset @ matrix[:3, :3] / np.square(self.spacing)
        return (float(k), float(i), float(j))


def axial_around_midline(
    slices: int, size: int, pixel_mm: float, spacing_mm: float, first_z: float, thickness: float
) -> Geometry:
    """An axial stack of square slices whose middle is x = y = 0, from foot to head."""
    corner = -(size - 1) / 2 * pixel_mm
    return Geometry(
        (slices, size, size),
        (spacing_mm, pixel_mm, pixel_mm),
        (corner, corner, first_z),
        thickness,
    )
