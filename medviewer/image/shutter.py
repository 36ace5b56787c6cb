"""Display shutters: what the acquisition says should not be shown (PS3.3 C.7.6.11)."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from medviewer.image.statistics import polygon_mask

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

_EDGES = (
    "ShutterLeftVerticalEdge",
    "ShutterRightVerticalEdge",
    "ShutterUpperHorizontalEdge",
    "ShutterLowerHorizontalEdge",
)
_Shapes = tuple[tuple[str, tuple[float, ...]], ...]


def shutter_mask(header: Dataset, shape: tuple[int, int]) -> NDArray[np.bool_] | None:
    """Which pixels of a picture of ``shape`` (rows, columns) the shutter leaves visible.

    None when there is no usable shutter. Of several shapes all must agree, edges
    included. The mask belongs to a cache: do not change it.
    """
    found = header.get("ShutterShape")
    if not found:
        return None
    names = [found] if isinstance(found, str) else list(found)
    shapes: list[tuple[str, tuple[float, ...]]] = []
    for name in names:
        numbers = _numbers(header, str(name))
        if numbers is not None:
            shapes.append((str(name), numbers))
    return _mask(tuple(shapes), shape) if shapes else None


def _numbers(header: Dataset, name: str) -> tuple[float, ...] | None:
    """The numbers that define the shape ``name``; None when they are incomplete."""
    try:
        if name == "RECTANGULAR":
            return tuple(float(header[edge].value) for edge in _EDGES)
        if name == "CIRCULAR":
            row, column = header["CenterOfCircularShutter"].value
            return float(row), float(column), float(header["RadiusOfCircularShutter"].value)
        if name == "POLYGONAL":
            numbers = tuple(float(n) for n in header["VerticesOfThePolygonalShutter"].value)
            return numbers if len(numbers) >= 6 and len(numbers) % 2 == 0 else None
    except (KeyError, TypeError, ValueError):
        return None
    return None


@lru_cache(maxsize=8)
def _mask(shapes: _Shapes, shape: tuple[int, int]) -> NDArray[np.bool_]:
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
