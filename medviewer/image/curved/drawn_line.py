"""A line as it was drawn on a picture of a volume: its curve, and its way through the voxels."""

from __future__ import annotations

import numpy as np

from medviewer.dicom.volume import Volume
from medviewer.errors import MedviewerError
from medviewer.image.curved.curve import Curve
from medviewer.image.planes import Plane, Point, Vector
from medviewer.image.reformat import VIEWS
from medviewer.image.reslice import reach
from medviewer.message import Message


class DrawnLine:
    """The smooth curve through the points of a line, from the end where its pictures begin.

    Of a line that runs rather from head to feet that is the head. Of any other it is what lies
    further to the left on the picture that was drawn on, or of a steep line above.

    Parameters
    ----------
    base
        On an upright, even grid (``base_for_planes``).
    plane, points
        The picture that the line was drawn on, and its points there (image coordinates).

    Attributes
    ----------
    curve
        In LPS mm.
    fine_mm
        The finest spacing of ``base``.
    across
        The unit vector at right angles to the picture, LPS: to the feet, the back or the left.
    upright
        The line runs rather from head to feet.

    Raises
    ------
    MedviewerError
        The line is shorter than two pixels; ``base`` is no grid.
    """

    def __init__(self, base: Volume, plane: Plane, points: tuple[Point, ...]) -> None:
        self._shape = base.voxels.shape
        self._inverse, self._corner = to_index(base)
        self.fine_mm = float(1 / np.linalg.norm(self._inverse, axis=1).max())  # it is upright
        drawn, self.upright = _in_order(plane, points)
        self.curve = Curve(drawn, self.fine_mm)
        self.across = _downwards(plane.normal)
        if round(self.curve.length_mm / self.fine_mm) < 2:
            raise MedviewerError(Message("The line is too short for a curved reformation."))

    def reach(self, places: Vector, way_mm: Vector) -> tuple[Vector, Vector]:
        """The first and the last step along ``way_mm`` from each place that lies in the volume.

        The first is greater than the last where none does. ``places`` is ``[place, axis]``, LPS mm.
        """
        starts = self._inverse @ (places - self._corner).T
        return reach(starts, self._inverse @ way_mm, self._shape)

    def reach_across(self, places: Vector, step_mm: float) -> tuple[Vector, Vector]:
        """The same along ``across``, of those places alone from which it meets the volume.

        Raises
        ------
        MedviewerError
            It does from none.
        """
        first, last = self.reach(places, self.across * step_mm)
        meets = first <= last
        if not meets.any():
            raise MedviewerError(Message("The line lies beside the slices of the series."))
        return first[meets], last[meets]


def to_index(base: Volume) -> tuple[Vector, Vector]:
    """The matrix from LPS mm to voxels, for directions, and where the first voxel is."""
    if base.affine is None:
        raise MedviewerError(
            Message("No planes can be reformatted: the slices do not form a grid.")
        )
    return np.asarray(np.linalg.inv(base.affine[:3, :3]), np.float64), base.affine[:3, 3]


def _in_order(plane: Plane, points: tuple[Point, ...]) -> tuple[Vector, bool]:
    """The points in the patient, from the end where the picture begins; and is it upright?"""
    places = np.array([plane.to_patient(point) for point in points])
    way = places[-1] - places[0]
    upright = int(np.abs(way).argmax()) == 2
    right, down = (points[-1][axis] - points[0][axis] for axis in (0, 1))
    backwards = right < 0 if abs(right) >= abs(down) else down < 0
    if upright:
        backwards = bool(way[2] > 0)
    return places[::-1] if backwards else places, upright


def _downwards(normal: Vector) -> Vector:
    """The direction of a picture's normal that leads to the feet, to the back or to the left."""
    axis = int(np.abs(normal).argmax())
    wanted = {0: VIEWS["sagittal"][2], 1: VIEWS["coronal"][2], 2: VIEWS["coronal"][1]}[axis]
    return np.asarray(normal if normal @ np.array(wanted) > 0 else -normal)
