"""A phantom as another scanner sees it after the patient has moved: truth for registration."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from medviewer.image.registration.rigid import Rigid
from medviewer.image.reslice import Raster, sample_plane
from medviewer.phantom.geometry import Geometry


def moved(
    values: NDArray[Any], geometry: Geometry, move: Rigid, onto: Geometry, outside: float
) -> NDArray[np.float32]:
    """Values of a phantom on another stack, float32 ``[slice, row, column]``, trilinear.

    ``move`` says where a point of the phantom (LPS mm) is in the new stack's coordinates.
    What the phantom's own stack does not hold is ``outside``.
    """
    voxels = np.ascontiguousarray(values)
    inverse, back = np.linalg.inv(geometry.affine), move.inverse()
    turn = inverse[:3, :3] @ back.rotation
    across, down = turn @ onto.affine[:3, 2], turn @ onto.affine[:3, 1]
    planes = []
    for index in range(onto.shape[0]):
        first = back.apply(np.array(onto.position(index)))
        start = inverse[:3, :3] @ first + inverse[:3, 3]
        raster = Raster(start, across, down, onto.shape[1:])
        planes.append(sample_plane(voxels, raster, outside))
    return np.stack(planes)
