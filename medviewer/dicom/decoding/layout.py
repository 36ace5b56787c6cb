"""How stored values lie in memory: their type, their bits, their sign (PS3.5 8.1.1)."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from medviewer.dicom.series import PixelLayout
from medviewer.errors import MedviewerError
from medviewer.message import Message

DAMAGED = Message("Copy the file again from its source; its pixel data is damaged.")


class DecodeError(MedviewerError):
    """A frame could not be decoded; the message names the file and what to do."""


def native_type(layout: PixelLayout) -> np.dtype[Any]:
    """The type of one stored value: the file's own, in native byte order; bits as uint8."""
    return np.dtype(f"{layout.kind}{max(layout.bits_allocated, 8) // 8}")


def values_in(layout: PixelLayout) -> int:
    """Number of stored values in a frame, every sample of every pixel."""
    return layout.rows * layout.columns * layout.samples


def clear_unused_bits(cells: NDArray[Any], layout: PixelLayout) -> NDArray[Any]:
    """The stored bits of ``cells`` (Bits Allocated wide) with their sign; in place if it can be.

    The bits outside Bits Stored and High Bit may hold anything, dirt or overlays.
    """
    width = layout.bits_allocated
    above, unused = width - 1 - layout.high_bit, width - layout.bits_stored
    if layout.kind == "f" or width == 1 or unused == 0 or not 0 <= above <= unused:
        return cells
    return shift_bits(cells, above, unused)


def shift_bits(cells: NDArray[Any], left: int, right: int) -> NDArray[Any]:
    """Integers shifted left, then right with the sign of their type; in place if it can be."""
    cells = cells if cells.flags.writeable else cells.copy()
    if left:
        np.left_shift(cells, left, out=cells)
    np.right_shift(cells, right, out=cells)
    return cells
