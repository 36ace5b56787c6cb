"""Outlines between two drawn ones: shape-based interpolation (Raya & Udupa 1990).

The distance to the border, inside less outside, is mixed by how near either slice lies; both
shapes are laid middle on middle for that, so that a lesion that runs aslant goes on between.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from medviewer.image.contour import outlines
from medviewer.image.measuring.statistics import polygon_mask

RASTER = 256
"""Cells along the longer side of what both shapes are drawn in."""
_MARGIN = 4

Lines = Sequence[NDArray[np.float64]]


def between(
    below: Lines, above: Lines, shares: Sequence[float], aspect: float
) -> list[list[NDArray[np.float64]]]:
    """The outlines of slices between two others.

    Parameters
    ----------
    below, above
        The closed lines of either slice, float64 ``[point, (x, y)]`` in image coordinates.
    shares
        How far each slice is on its way from ``below`` (0) to ``above`` (1).
    aspect
        Row spacing / column spacing.

    Returns
    -------
    Of each slice closed lines of the same form, as many as the shape there has islands.
    """
    upright = np.array([1.0, aspect])
    shapes = [[line * upright for line in lines] for lines in (below, above)]
    middles = [_middle(lines) for lines in shapes]
    centred = [
        [line - middle for line in lines] for lines, middle in zip(shapes, middles, strict=True)
    ]
    points = np.concatenate([line for lines in centred for line in lines])
    corner, extent = points.min(axis=0), float(np.ptp(points, axis=0).max())
    cell = extent / RASTER
    size = np.ceil(np.ptp(points, axis=0) / cell).astype(int) + 2 * _MARGIN
    depths = [
        _depth([(line - corner) / cell + _MARGIN for line in lines], (int(size[1]), int(size[0])))
        for lines in centred
    ]
    found = []
    for share in shares:
        mixed = depths[0] * (1 - share) + depths[1] * share
        moved = corner + middles[0] * (1 - share) + middles[1] * share
        lines = outlines(mixed, 0.0)
        found.append([((line - _MARGIN) * cell + moved) / upright for line in lines])
    return found


def _middle(lines: Lines) -> NDArray[np.float64]:
    """The middle of the box around all lines."""
    points = np.concatenate(lines)
    return np.asarray((points.min(axis=0) + points.max(axis=0)) / 2)


def _depth(lines: Lines, shape: tuple[int, int]) -> NDArray[np.float64]:
    """How deep below the border a cell's centre lies, in cells; negative outside."""
    import SimpleITK as sitk

    mask = np.logical_or.reduce([polygon_mask(line, shape) for line in lines])
    image = sitk.GetImageFromArray(mask.astype(np.uint8))
    distance = sitk.SignedMaurerDistanceMap(image, squaredDistance=False, useImageSpacing=False)
    # the filter has 0 at the outermost cells inside: the border is half a cell further out
    return np.asarray(0.5 - sitk.GetArrayFromImage(distance), np.float64)
