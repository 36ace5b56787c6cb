"""Turn slices into the radiological display that the network was trained on, and back.

Axial slices show the patient's left on the right and the back below, coronal
ones the left on the right and the feet below, sagittal ones the back on the
right and the feet below (the face looks left).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from medviewer.dicom.series import Vector

# By the axis of the slice normal (x, y, z in LPS): what should point right and down.
_RIGHT = ((0, 1, 0), (1, 0, 0), (1, 0, 0))
_DOWN = ((0, 0, -1), (0, 0, -1), (0, 1, 0))


@dataclass(frozen=True)
class Turn:
    """First the axes are swapped, then the rows, then the columns are reversed."""

    transpose: bool = False
    flip_rows: bool = False
    flip_columns: bool = False

    def apply(self, picture: NDArray[np.generic]) -> NDArray[np.generic]:
        """``[row, column]`` as stored to radiological display."""
        turned = picture.T if self.transpose else picture
        turned = turned[::-1] if self.flip_rows else turned
        return turned[:, ::-1] if self.flip_columns else turned

    def undo(self, picture: NDArray[np.generic]) -> NDArray[np.generic]:
        """Radiological display ``[row, column]`` to as stored."""
        turned = picture[:, ::-1] if self.flip_columns else picture
        turned = turned[::-1] if self.flip_rows else turned
        return turned.T if self.transpose else turned

    def undo_points(
        self, points: NDArray[np.float64], shape: tuple[int, int]
    ) -> NDArray[np.float64]:
        """Image coordinates ``(n, 2)`` x, y of the display to those of the stored picture.

        ``shape`` is rows and columns of the stored picture.
        """
        rows, columns = shape[::-1] if self.transpose else shape
        back = np.array(points, dtype=np.float64)
        if self.flip_columns:
            back[:, 0] = columns - back[:, 0]
        if self.flip_rows:
            back[:, 1] = rows - back[:, 1]
        return back[:, ::-1] if self.transpose else back

    def apply_points(
        self, points: NDArray[np.float64], shape: tuple[int, int]
    ) -> NDArray[np.float64]:
        """The way back of ``undo_points``: from the stored picture to the display."""
        rows, columns = shape[::-1] if self.transpose else shape
        shown = np.array(points, dtype=np.float64)
        shown = shown[:, ::-1].copy() if self.transpose else shown
        if self.flip_rows:
            shown[:, 1] = rows - shown[:, 1]
        if self.flip_columns:
            shown[:, 0] = columns - shown[:, 0]
        return shown

    def turn_spacing(self, spacing: tuple[float, float] | None) -> tuple[float, float] | None:
        """(row, column) spacing of the stored picture to that of the display."""
        if spacing is None or not self.transpose:
            return spacing
        return spacing[1], spacing[0]


def turn_to_display(orientation: tuple[Vector, Vector] | None) -> Turn:
    """How a slice with Image Orientation (Patient) is turned; as it is when that is unknown."""
    if orientation is None:
        return Turn()
    along_row, along_column = np.array(orientation[0]), np.array(orientation[1])
    normal = int(np.abs(np.cross(along_row, along_column)).argmax())
    right, down = np.array(_RIGHT[normal]), np.array(_DOWN[normal])
    transpose = bool(abs(along_row @ down) > abs(along_row @ right))
    to_right, to_down = (along_column, along_row) if transpose else (along_row, along_column)
    return Turn(transpose, bool(to_down @ down < 0), bool(to_right @ right < 0))
