"""Overlay planes, groups 60xx: drawings that come with a picture (PS3.3 C.9.2)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset

from medviewer.dicom.decoding.decode import DecodeError, open_pixels, read_cells
from medviewer.dicom.files import tags
from medviewer.dicom.series import PixelLayout
from medviewer.message import Message


@dataclass(frozen=True, eq=False)
class Overlay:
    """One overlay plane over one frame.

    ``mask`` is bool ``[row, column]`` of the picture's own size; ``is_region`` tells a
    region of interest (type R) from graphics (type G); ``name`` is the file's own.
    """

    mask: NDArray[np.bool_]
    is_region: bool
    name: str


def overlays(path: Path, frame: int = 0) -> tuple[Overlay, ...]:
    """The overlays of frame ``frame`` (0-based) of ``path``, those in unused bits included.

    A plane that is damaged or lies outside the picture is left out.

    Raises
    ------
    MedviewerError
        The file cannot be read.
    """
    source = open_pixels(path)
    shape = (source.layout.rows, source.layout.columns)
    cells: NDArray[Any] | None = None
    found = []
    for group in tags.OVERLAY_GROUPS:
        plane = source.dataset.group_dataset(group)
        if not plane:
            continue
        if (group, 0x3000) in plane:
            mask = separate_plane(plane, group, frame, shape, source.byte_order)
        else:
            cells = read_cells(source, frame) if cells is None else cells
            mask = _embedded(plane, group, cells, source.layout)
        if mask is not None:
            kind = str(_value(plane, group, 0x0040, "") or "").strip().upper()
            name = str(_value(plane, group, 0x1500, "") or _value(plane, group, 0x0022, "") or "")
            found.append(Overlay(mask, kind == "R", name.strip()))
    return tuple(found)


def _value(plane: Dataset, group: int, element: int, default: object) -> Any:
    found = plane.get((group, element))
    return default if found is None or found.value is None else found.value


def separate_plane(
    plane: Dataset, group: int, frame: int, shape: tuple[int, int], byte_order: str
) -> NDArray[np.bool_] | None:
    """A plane in Overlay Data, put where Overlay Origin says, on a picture of ``shape``.

    None where it is damaged or lies beside the picture.
    """
    try:
        rows, columns = int(plane[group, 0x0010].value), int(plane[group, 0x0011].value)
        top, left = (int(number) - 1 for number in _value(plane, group, 0x0050, (1, 1)))
        frames = int(_value(plane, group, 0x0015, 1) or 1)
        first = int(_value(plane, group, 0x0051, 1) or 1) - 1
        data = bytes(plane[group, 0x3000].value)
    except (KeyError, TypeError, ValueError):
        return None
    if not first <= frame < first + frames and frames > 1:
        return None
    if byte_order == ">" and plane[group, 0x3000].VR == "OW":  # a row of 16-bit words
        data = np.frombuffer(data[: len(data) // 2 * 2], "u2").byteswap().tobytes()
    size = rows * columns
    start = (frame - first) * size if frames > 1 else 0
    bits = np.unpackbits(np.frombuffer(data, np.uint8), bitorder="little")[start : start + size]
    if rows <= 0 or columns <= 0 or len(bits) < size:
        return None
    return _placed(bits.reshape(rows, columns).astype(np.bool_), top, left, shape)


def _placed(
    bits: NDArray[np.bool_], top: int, left: int, shape: tuple[int, int]
) -> NDArray[np.bool_] | None:
    """``bits`` with their upper left corner at (``top``, ``left``) of a picture of ``shape``."""
    mask = np.zeros(shape, np.bool_)
    bottom, right = min(shape[0], top + bits.shape[0]), min(shape[1], left + bits.shape[1])
    first_row, first_column = max(0, top), max(0, left)
    if bottom <= first_row or right <= first_column:
        return None
    mask[first_row:bottom, first_column:right] = bits[
        first_row - top : bottom - top, first_column - left : right - left
    ]
    return mask


def _embedded(
    plane: Dataset, group: int, cells: NDArray[Any], layout: PixelLayout
) -> NDArray[np.bool_] | None:
    """A plane in one bit of the pixel cells that holds no value (retired, still found)."""
    try:
        position = int(_value(plane, group, 0x0102, -1))
    except (TypeError, ValueError):
        return None
    if cells.ndim != 2 or cells.dtype.kind not in "iu":
        raise DecodeError(Message("Overlays in unused bits need grey pixels."))
    of_values = layout.high_bit - layout.bits_stored < position <= layout.high_bit
    if of_values or not 0 <= position < cells.dtype.itemsize * 8:
        return None
    mask: NDArray[np.bool_] = (cells >> position) & 1 == 1
    return mask
