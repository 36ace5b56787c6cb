"""From what the networks say about pixels to outlines on slices."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import SimpleITK
from numpy.typing import NDArray

from medviewer.image.contour import outline
from medviewer.image.measuring.statistics import polygon_mask
from medviewer.lesion.nodule.predict import Answer, Look
from medviewer.lesion.nodule.windows import paste

AROUND_MM = 3.0
"""Standard deviation of the Gaussian by which a region's pixels count: as wide as small nodules."""


@dataclass(frozen=True)
class Outlined:
    """The nodule on one slice.

    ``line`` is ``(n, 2)`` x, y in image coordinates of the slices that were looked at,
    ``inside`` bool ``[row, column]``: pixels whose centre lies in it, ``score`` the mean
    over them of what the networks say.
    """

    slice_index: int
    line: NDArray[np.float64]
    inside: NDArray[np.bool_]
    score: float


def outlined(answer: Answer, look: Look, level: float) -> list[Outlined]:
    """The outline of the nodule that ``look`` points at, on every slice that shows it.

    It runs where ``inside`` is ``level``, around the largest part of the nodule on the slice.
    """
    maps = paste(answer.inside, look.hounsfield.shape, answer.zoom, look.x, look.y)
    nodule = nodule_at(maps, look, level)
    others = (maps >= level) & ~nodule
    found = []
    for index, values in enumerate(np.where(others, np.float32(0), maps)):
        line = outline(values, level)
        if line is None:
            continue
        inside = polygon_mask(line, (values.shape[0], values.shape[1]))
        if inside.any():
            found.append(Outlined(index, line, inside, float(values[inside].mean())))
    return found


def nodule_at(maps: NDArray[np.float32], look: Look, level: float) -> NDArray[np.bool_]:
    """Of the regions where ``maps`` is at least ``level``, the one that is pointed at.

    Regions are connected in three dimensions, through the faces of voxels. The one is taken
    that has most of what the networks see around the point, voxels counting less the further
    they lie from it (by a Gaussian of ``AROUND_MM``): so neither a large region beyond the nodule
    is taken nor a speck beside it.
    """
    labels: NDArray[np.int64] = SimpleITK.GetArrayFromImage(
        SimpleITK.ConnectedComponent(SimpleITK.GetImageFromArray((maps >= level) * 1))
    )
    height, width = maps.shape[1:]
    rows = np.arange(height) + 0.5 - height / 2 - look.y
    columns = np.arange(width) + 0.5 - width / 2 - look.x
    away_mm = np.hypot(rows[:, None], columns) * look.pixel_mm
    seen = maps * np.exp(-0.5 * (away_mm / AROUND_MM) ** 2)
    by_region = np.bincount(labels.ravel(), seen.ravel())
    if len(by_region) < 2:
        return np.zeros(maps.shape, dtype=bool)
    return np.asarray(labels == 1 + int(by_region[1:].argmax()))


def mask_of(found: list[Outlined], shape: tuple[int, ...]) -> NDArray[np.bool_]:
    """All outlines as one mask ``[slice, row, column]``."""
    mask = np.zeros(shape, dtype=bool)
    for one in found:
        mask[one.slice_index] = one.inside
    return mask
