"""The bytes of an uncompressed frame to stored values (PS3.5 8.1, PS3.3 C.7.6.3.1)."""

from __future__ import annotations

from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from medviewer.dicom.decoding.colour import expand_422, ybr_to_rgb
from medviewer.dicom.decoding.layout import (
    DAMAGED,
    DecodeError,
    clear_unused_bits,
    native_type,
    values_in,
)
from medviewer.dicom.series import PixelLayout
from medviewer.message import Message


def native_values(
    data: bytes, layout: PixelLayout, byte_order: Literal["<", ">"] = "<", first_bit: int = 0
) -> NDArray[Any]:
    """The stored values of a frame whose bytes are ``data``.

    ``first_bit`` is where a frame of single bits begins in the first byte. Returns
    ``[row, column]`` of the native type or RGB uint8 ``[row, column, 3]``; palette
    indices are left as they are.

    Raises
    ------
    DecodeError
        There are neither one nor three samples a pixel.
    """
    if layout.samples not in (1, 3):
        raise DecodeError(
            Message("Pictures of {} samples per pixel cannot be shown.", layout.samples),
            Message("Convert the file with the program that wrote it."),
        )
    if layout.bits_allocated == 1:
        bits = np.unpackbits(np.frombuffer(data, np.uint8), bitorder="little")
        return bits[first_bit : first_bit + values_in(layout)].reshape(layout.rows, layout.columns)
    stored = np.frombuffer(data, native_type(layout).newbyteorder(byte_order))
    values = clear_unused_bits(stored.astype(native_type(layout)), layout)
    if layout.samples == 1:
        return values.reshape(layout.rows, layout.columns)
    return _rgb(values, layout)


def _rgb(values: NDArray[Any], layout: PixelLayout) -> NDArray[np.uint8]:
    """Colour samples as RGB uint8."""
    shallow = values >> (layout.bits_stored - 8) if layout.bits_stored > 8 else values
    flat = shallow.astype(np.uint8)
    if layout.photometric == "YBR_FULL_422":
        if layout.columns % 2:
            raise DecodeError(Message("YBR_FULL_422 needs an even number of columns."), DAMAGED)
        return ybr_to_rgb(expand_422(flat, layout.rows, layout.columns))
    if layout.planar:
        colour = flat.reshape(3, layout.rows, layout.columns).transpose(1, 2, 0)
    else:
        colour = flat.reshape(layout.rows, layout.columns, 3)
    if layout.photometric == "YBR_FULL":
        return ybr_to_rgb(colour)
    return np.ascontiguousarray(colour)
