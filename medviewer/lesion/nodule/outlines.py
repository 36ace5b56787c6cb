"""From what the networks say about pixels to outlines on slices."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from medviewer.image.statistics import polygon_mask
from medviewer.lesion.contour import outline
from medviewer.lesion.nodule.predict import Answer, Look
from medviewer.lesion.nodule.windows import paste


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
    """The outline on every slice that has one: where ``inside`` is ``level``, largest region."""
    maps = paste(answer.inside, look.hounsfield.shape, answer.zoom, look.x, look.y)
    found = []
    for index, values in enumerate(maps):
        line = outline(values, level)
        if line is None:
            continue
        inside = polygon_mask(line, (values.shape[0], values.shape[1]))
        if inside.any():
            found.append(Outlined(index, line, inside, float(values[inside].mean())))
    return found


def mask_of(found: list[Outlined], shape: tuple[int, ...]) -> NDArray[np.bool_]:
    """All outlines as one mask ``[slice, row, column]``."""
    mask = np.zeros(shape, dtype=bool)
    for one in found:
        mask[one.slice_index] = one.inside
    return mask
