"""Display shutters: what the acquisition says should not be shown (PS3.3 C.7.6.11)."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from medviewer.dicom.series import ShutterShapes, Slice
from medviewer.image.measuring.statistics import polygon_mask


def shutter_mask(one: Slice, shape: tuple[int, ...]) -> NDArray[np.bool_] | None:
    """Which pixels of a picture of ``shape`` (rows, columns) the shutter of ``one`` leaves visible.

    None when there is no usable shutter. Of several shapes all must agree, edges
    included. The mask belongs to a cache: do not change it.
    """
    return shapes_mask(one.shutter, shape)


def shapes_mask(shapes: ShutterShapes, shape: tuple[int, ...]) -> NDArray[np.bool_] | None:
    """As ``shutter_mask``, for the shapes of a presentation state."""
    return _mask(shapes, (shape[0], shape[1])) if shapes else None


@lru_cache(maxsize=8)
def _mask(shapes: ShutterShapes, shape: tuple[int, int]) -> NDArray[np.bool_]:
    """Rows and columns count from 1, and name the centres of pixels."""
    row = np.arange(1, shape[0] + 1)[:, None]
    column = np.arange(1, shape[1] + 1)[None, :]
    visible = np.ones(shape, np.bool_)
    for name, numbers in shapes:
        if name == "RECTANGULAR":
            left, right, upper, lower = numbers
            visible &= (column >= left) & (column <= right) & (row >= upper) & (row <= lower)
        elif name == "CIRCULAR":
            visible &= (row - numbers[0]) ** 2 + (column - numbers[1]) ** 2 <= numbers[2] ** 2
        else:
            corners = np.array(numbers).reshape(-1, 2)[:, ::-1] - 0.5
            visible &= polygon_mask(corners, shape)
    visible.setflags(write=False)
    return visible
