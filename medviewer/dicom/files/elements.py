"""Walk over the data elements of a file and check every declared length (PS3.5 section 7).

pydicom reads whole data sets; this reads only where each element begins and ends,
before anything is trusted, and keeps the few values that the index needs. It is
several times faster than reading a data set, and it knows where the pixels lie.
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from dataclasses import dataclass, field
from struct import Struct

from medviewer.dicom.files.limits import DOCUMENT_BYTES, NESTING
from medviewer.errors import MedviewerError
from medviewer.message import Message

UNDEFINED = 0xFFFFFFFF
FLOAT_PIXELS, DOUBLE_PIXELS, PIXELS = 0x7FE00008, 0x7FE00009, 0x7FE00010
PIXEL_TAGS = frozenset({FLOAT_PIXELS, DOUBLE_PIXELS, PIXELS})
DOCUMENT = 0x00420011
ITEM, ITEM_END, SEQUENCE_END = 0xFFFEE000, 0xFFFEE00D, 0xFFFEE0DD

SHORT_VRS = frozenset(
    name.encode("ascii")
    for name in (
        *("AE", "AS", "AT", "CS", "DA", "DS", "DT", "FL", "FD", "IS", "LO", "LT", "PN"),
        *("SH", "SL", "SS", "ST", "TM", "UI", "UL", "US"),
    )
)
"""VRs with a 16-bit length; all others have two reserved bytes and a 32-bit length."""

LONG_VRS = frozenset(
    vr.encode()
    for vr in ("OB", "OD", "OF", "OL", "OV", "OW", "SQ", "SV", "UC", "UN", "UR", "UT", "UV")
)


class MalformedError(Exception):
    """The bytes do not form a data set."""


class NeedMoreError(Exception):
    """The walk reached beyond the bytes read so far; ``size`` bytes are needed."""

    def __init__(self, size: int) -> None:
        super().__init__(size)
        self.size = size


class LargeDocumentError(MedviewerError):
    """A document within the file is larger than is read."""


@dataclass(frozen=True, slots=True)
class Encoding:
    """How elements are written: explicit or implicit VR, and the byte order."""

    explicit: bool
    little: bool

    @property
    def order(self) -> str:
        """The byte order as ``struct`` spells it."""
        return "<" if self.little else ">"


@dataclass(frozen=True, slots=True)
class PixelElement:
    """Where the pixel data lie: tag, offset of the value in the file, declared length."""

    tag: int
    offset: int
    length: int

    @property
    def encapsulated(self) -> bool:
        """True for an undefined length: the value is a row of fragments."""
        return self.length == UNDEFINED


@dataclass(slots=True)
class Elements:
    """What a walk found: raw values of wanted elements, the pixel data, where it ended."""

    values: dict[int, bytes] = field(default_factory=dict)
    pixels: PixelElement | None = None
    end: int = 0


def walk(
    data: bytes, start: int, size: int, encoding: Encoding, wanted: frozenset[int]
) -> Elements:
    """Walk the top-level elements of ``data`` from ``start`` up to the pixel data.

    Parameters
    ----------
    data
        The first bytes of the file (or of its inflated data set).
    size
        Length of the whole file (or inflated data set).
    wanted
        Tags whose raw values are kept.

    Raises
    ------
    MalformedError
        An element's length reaches beyond ``size``, or a VR is not one.
    NeedMoreError
        ``data`` ends before the walk does.
    """
    found = Elements(end=start)
    read = _explicit(encoding) if encoding.explicit else _implicit(encoding)
    position, available = start, len(data)
    while position + 8 <= size:
        if position + 12 > available and available < size:
            raise NeedMoreError(position + 12)
        tag, vr, length, value = read(data, position)
        if tag in PIXEL_TAGS:
            found.pixels = PixelElement(tag, value, length)
            break
        if tag >= ITEM or tag == length == 0:
            raise MalformedError(
                Message("an item or zeros where an element should be, byte {}", position)
            )
        if tag == DOCUMENT and DOCUMENT_BYTES < length < UNDEFINED:
            raise LargeDocumentError(
                Message(
                    "The document in this file has {} MB; up to {} MB are opened.",
                    length >> 20,
                    DOCUMENT_BYTES >> 20,
                ),
                Message("Read it where it was made."),
            )
        if length == UNDEFINED:
            position = _skip_sequence(data, value, size, _inside(vr, encoding), 0)
        else:
            position = value + length
            _check_end(tag, length, position, size)
        if tag in wanted:
            if position > available:
                raise NeedMoreError(position)
            found.values[tag] = data[value:position]
        found.end = position
    if found.end > available:  # the last element, wanted or not, belongs to the header too
        raise NeedMoreError(found.end)
    return found


def _written(tag: int) -> str:
    return f"({tag >> 16:04X},{tag & 0xFFFF:04X})"


def _check_end(tag: int, length: int, end: int, size: int) -> None:
    if end > size:
        raise MalformedError(
            Message(
                "element {} declares {} bytes, the file ends {} bytes earlier",
                _written(tag),
                length,
                end - size,
            )
        )


Reader = Callable[[bytes, int], tuple[int, bytes, int, int]]
"""Reads tag, VR, declared length and offset of the value of the element at an offset."""


def _explicit(encoding: Encoding) -> Reader:
    """The reader of elements that name their VR (PS3.5 7.1.2)."""
    read_short = Struct(encoding.order + "HH2sH").unpack_from
    read_long = Struct(encoding.order + "I").unpack_from

    def read(data: bytes, position: int) -> tuple[int, bytes, int, int]:
        group, element, vr, length = read_short(data, position)
        if vr in SHORT_VRS:
            return group << 16 | element, vr, length, position + 8
        if vr not in LONG_VRS or position + 12 > len(data):
            raise MalformedError(Message("no VR but {} at byte {}", repr(vr), position))
        return group << 16 | element, vr, read_long(data, position + 8)[0], position + 12

    return read


def _implicit(encoding: Encoding) -> Reader:
    """The reader of elements without VR (PS3.5 7.1.3)."""
    read_all = Struct(encoding.order + "HHI").unpack_from

    def read(data: bytes, position: int) -> tuple[int, bytes, int, int]:
        group, element, length = read_all(data, position)
        return group << 16 | element, b"", length, position + 8

    return read


def _inside(vr: bytes, encoding: Encoding) -> Encoding:
    """How the items of a sequence are written; those of an unknown VR are implicit (6.2.2)."""
    return Encoding(explicit=False, little=True) if vr == b"UN" else encoding


def _skip_sequence(data: bytes, position: int, size: int, encoding: Encoding, depth: int) -> int:
    """Offset behind the sequence of undefined length whose first item is at ``position``."""
    if depth > NESTING:
        raise MalformedError(Message("more than {} sequences within one another", NESTING))
    while True:
        tag, length, value = _item(data, position, size, encoding)
        if tag == SEQUENCE_END:
            return value
        if tag != ITEM:
            raise MalformedError(Message("no item but {} at byte {}", _written(tag), position))
        if length == UNDEFINED:
            position = _skip_item(data, value, size, encoding, depth)
        else:
            position = value + length
        if position > size:
            raise MalformedError(
                Message("an item of {} bytes reaches beyond the end of the file", length)
            )


def _item(data: bytes, position: int, size: int, encoding: Encoding) -> tuple[int, int, int]:
    """Tag, declared length and offset of the value at ``position`` inside a sequence."""
    if position + 8 > size:
        raise MalformedError(Message("a sequence reaches beyond the end of the file"))
    if position + 8 > len(data):
        raise NeedMoreError(position + 8)
    group, element, length = struct.unpack_from(encoding.order + "HHI", data, position)
    return group << 16 | element, length, position + 8


def _skip_item(data: bytes, position: int, size: int, encoding: Encoding, depth: int) -> int:
    """Offset behind the item of undefined length whose first element is at ``position``."""
    read = _explicit(encoding) if encoding.explicit else _implicit(encoding)
    while True:
        tag, _, value = _item(data, position, size, encoding)
        if tag == ITEM_END:
            return value
        if position + 12 > len(data) and len(data) < size:
            raise NeedMoreError(position + 12)
        tag, vr, length, value = read(data, position)
        if length == UNDEFINED:
            position = _skip_sequence(data, value, size, _inside(vr, encoding), depth + 1)
        else:
            position = value + length
