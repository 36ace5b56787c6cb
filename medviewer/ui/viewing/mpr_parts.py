"""What reformatted planes in the window are: a plane in its viewport, a grip on the axes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Self

import numpy as np

from medviewer.dicom.volume import Volume
from medviewer.errors import MedviewerError
from medviewer.image.planes import Plane
from medviewer.image.reformat import Axes, Reformat
from medviewer.message import Message
from medviewer.ui.picture.placement import Point
from medviewer.ui.picture.viewport_model import ViewportModel
from medviewer.ui.picture.viewport_pane import ViewportPane
from medviewer.ui.viewing.mpr_lines import Vector


@dataclass
class PlaneView:
    """One of the three planes, where it is shown and how it is turned."""

    pane: ViewportPane
    axes: Axes
    made: Reformat

    @property
    def model(self) -> ViewportModel:
        """Of its pane."""
        return self.pane.model

    @property
    def is_shown(self) -> bool:
        """True while nothing else was put there."""
        return self.model.volume is self.made.volume


@dataclass(frozen=True)
class Turned:
    """How planes lie, to be compared: of each, by its name, the nine components of its axes."""

    axes: tuple[tuple[str, tuple[float, ...]], ...]

    @classmethod
    def of(cls, axes: Mapping[str, Axes]) -> Self:
        """Of planes along these axes."""
        return cls(tuple((plane, tuple(map(float, its.flat))) for plane, its in axes.items()))

    def by_plane(self) -> dict[str, Axes]:
        """The axes again, each ``(3, 3)``: across, down and through, LPS."""
        return {plane: np.array(its).reshape(3, 3) for plane, its in self.axes}


@dataclass
class Grip:
    """What of the axes is held: the centre, a plane's line, or its turn."""

    kind: str
    plane: str
    start: Point
    centre: Vector
    axes: dict[str, Axes]


def onto(plane: Plane, point: Vector) -> Vector:
    """The place of ``plane`` that is nearest to a point."""
    return point - plane.distance_mm(point) * plane.normal


def middle_of(base: Volume) -> Vector:
    """The place of its middle voxel, LPS mm.

    Raises
    ------
    MedviewerError
        The slices do not form a grid.
    """
    if base.affine is None:
        raise MedviewerError(
            Message("No planes can be reformatted: the slices do not form a grid.")
        )
    middle = np.array(base.voxels.shape) // 2
    return np.asarray(base.affine[:3, :3] @ middle + base.affine[:3, 3])
