"""What a region drawn on one series holds of a series that lies over it.

The voxels of the second series that the pixels of the region lie in, each counted as often as a
pixel's middle does: their highest value is one that the series has, not one between two voxels.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from medviewer.image.fusion import Second
from medviewer.image.measuring.statistics import RegionStatistics, region_statistics
from medviewer.image.planes import Plane
from medviewer.image.registration.alignment import Alignment


def second_statistics(
    second: Second,
    alignment: Alignment,
    plane: Plane,
    corner: tuple[int, int],
    mask: NDArray[np.bool_],
) -> RegionStatistics | None:
    """In the unit of ``second``; None where a pixel of the region lies outside of it.

    ``mask`` says which pixels of ``plane`` are inside, its first one being in row and column
    ``corner``.
    """
    rows, columns = (np.array(found) for found in np.nonzero(mask))
    across, down = np.array(plane.orientation)
    right_mm = (columns + corner[1]) * plane.spacing[1]
    down_mm = (rows + corner[0]) * plane.spacing[0]
    places = np.array(plane.position) + np.outer(right_mm, across) + np.outer(down_mm, down)
    inverse = np.linalg.inv(second.affine[:3, :3])
    steps = (alignment.move.apply(places) - second.affine[:3, 3]) @ inverse.T
    voxels = np.floor(steps + 0.5).astype(np.intp)
    if not len(voxels) or (voxels < 0).any() or (voxels >= second.voxels.shape).any():
        return None
    values = second.voxels[tuple(voxels.T)] * np.float64(second.slope) + second.intercept
    if not np.isfinite(values).all():
        return None
    return region_statistics(values, np.ones(len(values), np.bool_), second.unit)
