"""Pixel Padding: stored values that are not part of the picture (PS3.3 C.7.5.1.1.2)."""

from __future__ import annotations

import math
import struct
from collections.abc import Sequence

from medviewer.dicom.files import tags
from medviewer.dicom.series import PixelLayout, Slice

Bounds = tuple[float, float]
"""The lowest and the highest stored value that is padding."""

PADDING = {
    "u": (tags.PADDING_VALUE, tags.PADDING_LIMIT, "H"),
    "i": (tags.PADDING_VALUE, tags.PADDING_LIMIT, "h"),
    "f": (tags.FLOAT_PADDING_VALUE, tags.FLOAT_PADDING_LIMIT, "f"),
    "d": (tags.DOUBLE_PADDING_VALUE, tags.DOUBLE_PADDING_LIMIT, "d"),
}
"""Value, Range Limit and form of whole, signed, float and double pixels.

A whole number has the sign of the pixels, also where the file writes it with the other VR.
"""


def stated(values: tags.Values, pixels: PixelLayout, little: bool) -> str:
    """The bounds that a file gives, parted by a backslash; "" for none."""
    kind = "d" if pixels.kind == "f" and pixels.bits_allocated == 64 else pixels.kind
    value_tag, limit_tag, form = PADDING[kind]
    value = _number(values.get(value_tag, b""), form, little)
    if value is None:
        return ""
    limit = _number(values.get(limit_tag, b""), form, little)
    ends = sorted((value, value if limit is None else limit))
    return "\\".join(repr(float(end)) for end in ends)


def padding_of(one: Slice) -> Bounds | None:
    """The bounds that the file of a slice gives; None without padding."""
    if one.grey is None or not one.grey.padding:
        return None
    low, high = one.grey.padding.split("\\")
    return float(low), float(high)


def paddings_of(slices: Sequence[Slice]) -> tuple[Bounds | None, list[Bounds | None]]:
    """The bounds that all slices share, and an empty list; else None and those of each slice.

    None where loading makes the values of a slice real: padding is NaN there.
    """
    each = [None if one.made_real else padding_of(one) for one in slices]
    return (each[0], []) if len(set(each)) == 1 else (None, each)


def _number(raw: bytes, form: str, little: bool) -> float | None:
    if len(raw) < struct.calcsize(form):
        return None
    number = struct.unpack_from(("<" if little else ">") + form, raw)[0]
    return float(number) if math.isfinite(number) else None
