"""Read the header of one file within limits: sniff, inflate, walk, and only then trust.

A file is recognised by its content, never by its name (PS3.10 section 7; files
without preamble or meta information are common on discs and are read too).
"""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass
from pathlib import Path

from medviewer.dicom.files import limits
from medviewer.dicom.files.elements import (
    LONG_VRS,
    SHORT_VRS,
    Elements,
    Encoding,
    MalformedError,
    NeedMoreError,
    PixelElement,
    walk,
)
from medviewer.dicom.files.tags import WANTED
from medviewer.errors import MedviewerError
from medviewer.message import Message

IMPLICIT_LITTLE = "1.2.840.10008.1.2"
EXPLICIT_LITTLE = "1.2.840.10008.1.2.1"
DEFLATED = "1.2.840.10008.1.2.1.99"
EXPLICIT_BIG = "1.2.840.10008.1.2.2"
RAW_SYNTAXES = frozenset({IMPLICIT_LITTLE, EXPLICIT_LITTLE, EXPLICIT_BIG})

FIRST_READ = 64 << 10
_META = Encoding(explicit=True, little=True)
_META_TAGS = frozenset({0x00020002, 0x00020003, 0x00020010})


class NotDicomError(MedviewerError):
    """The file is not a DICOM file."""


class BrokenHeaderError(MedviewerError):
    """The file is DICOM but its header contradicts itself, the file or the limits."""


@dataclass(slots=True)
class Header:
    """The header of one file.

    Attributes
    ----------
    size
        Bytes of the file.
    values
        Raw values of the elements in ``tags.WANTED``.
    data
        The bytes that hold the data set (inflated if the file is deflated) up to
        the pixel data; ``start`` and ``end`` bound the elements in it.
    pixels
        Where the pixel data lie in ``data``'s source; None without pixel data.
    """

    path: Path
    size: int
    transfer_syntax: str
    encoding: Encoding
    values: dict[int, bytes]
    pixels: PixelElement | None
    data: bytes
    start: int
    end: int

    @property
    def deflated(self) -> bool:
        """True when offsets are into the inflated data set, not into the file."""
        return self.transfer_syntax == DEFLATED


@dataclass(frozen=True, slots=True)
class Beginning:
    """The first bytes of a file, in which most headers end, and the size of the whole."""

    data: bytes
    size: int


def read_beginning(path: Path) -> Beginning:
    """Read the first bytes of ``path``: all that a header waits for the disc, as a rule.

    Raises
    ------
    OSError
        The file cannot be opened or read.
    """
    with path.open("rb", buffering=0) as file:
        data = file.read(FIRST_READ)
        size = len(data) if len(data) < FIRST_READ else file.seek(0, 2)
    return Beginning(data, size)


def read_header(path: Path, beginning: Beginning | None = None) -> Header:
    """Read and check the header of ``path``, whose ``beginning`` may have been read before.

    Raises
    ------
    NotDicomError, BrokenHeaderError
        With the reason and, where there is one, what to do.
    OSError
        The file cannot be opened or read.
    """
    begun = beginning or read_beginning(path)
    data = begun.data
    if not data:
        raise NotDicomError(
            Message("The file is empty."), Message("Copy it again from its source.")
        )
    try:
        while True:
            try:
                return _parse(path, data, begun.size)
            except NeedMoreError as more:
                data = _read_further(path, data, more.size, begun.size)
    except MalformedError as error:
        raise BrokenHeaderError(
            Message("The DICOM header is damaged: {}.", error),
            Message("Copy the file again from its source."),
        ) from error


def _read_further(path: Path, data: bytes, needed: int, size: int) -> bytes:
    """``data`` and what follows it in the file, at least ``needed`` bytes in all."""
    if needed > size or len(data) >= size:
        raise MalformedError(Message("an element reaches beyond the end of the file"))
    if needed > limits.HEADER_BYTES:
        raise MalformedError(Message("the header is larger than {} MB", limits.HEADER_BYTES >> 20))
    wanted = min(size, max(needed + FIRST_READ, 4 * len(data)))
    with path.open("rb") as file:
        file.seek(len(data))
        further = file.read(wanted - len(data))
    if len(data) + len(further) < wanted:
        raise MalformedError(Message("the file became shorter while it was read"))
    return data + further


def _parse(path: Path, data: bytes, size: int) -> Header:
    start, meta = _meta_information(data, size)
    syntax = _text(meta.values.get(0x00020010, b""))
    if syntax == DEFLATED:
        if len(data) < size:
            raise NeedMoreError(size)
        data = _inflate(data[start:])
        start, size_of_set = 0, len(data)
    else:
        size_of_set = size
    encoding = _encoding(data, start, size_of_set, syntax)
    found = walk(data, start, size_of_set, encoding, WANTED)
    if not meta.values and not found.values:
        raise NotDicomError(Message("This is not a DICOM file."))
    found.values.update(meta.values)
    return Header(
        path=path,
        size=size,
        transfer_syntax=syntax or _assumed_syntax(encoding),
        encoding=encoding,
        values=found.values,
        pixels=found.pixels,
        data=data,
        start=start,
        end=found.end,
    )


def _meta_information(data: bytes, size: int) -> tuple[int, Elements]:
    """Where the data set begins, and the elements of the file meta information (group 2)."""
    start = 132 if data[128:132] == b"DICM" else 0
    if start == 0 and not _looks_like_elements(data, size):
        zipped = data.startswith(b"PK\x03\x04")
        raise NotDicomError(
            _what_it_is(data),
            Message("Open it by itself to see what is in it.") if zipped else "",
        )
    position = start
    while data[position : position + 2] == b"\x02\x00":
        if position + 12 > size:
            raise MalformedError(Message("the file ends within its meta information"))
        position = _end_of_element(data, position)
    if position > size:
        raise MalformedError(Message("the file ends within its meta information"))
    if position > len(data):
        raise NeedMoreError(position)
    if position == start:
        return start, Elements()
    return position, walk(data[:position], start, position, _META, _META_TAGS)


def _end_of_element(data: bytes, position: int) -> int:
    """Offset behind the explicit little-endian element at ``position``."""
    vr = data[position + 4 : position + 6]
    try:
        if vr in SHORT_VRS:
            return position + 8 + int(struct.unpack_from("<H", data, position + 6)[0])
        if vr in LONG_VRS:
            return position + 12 + int(struct.unpack_from("<I", data, position + 8)[0])
        return position + 8 + int(struct.unpack_from("<I", data, position + 4)[0])
    except struct.error:
        raise NeedMoreError(position + 12) from None


def _looks_like_elements(data: bytes, size: int) -> bool:
    """True when bytes without preamble begin like a data set: group 2 or 8, a sane length."""
    if len(data) < 8:
        return False
    for order in "<>":
        group, element = struct.unpack_from(order + "HH", data)
        if group not in (0x0002, 0x0008) or element > 0x0100:
            continue
        if data[4:6] in SHORT_VRS or data[4:6] in LONG_VRS:
            return True
        if order == "<" and 8 + struct.unpack_from("<I", data, 4)[0] < size:
            return True
    return False


_MAGIC = {
    b"PK\x03\x04": Message("a ZIP archive"),
    b"%PDF": Message("a PDF document"),
    b"\x89PNG": Message("a PNG picture"),
    b"\xff\xd8\xff": Message("a JPEG picture"),
    b"GIF8": Message("a GIF picture"),
    b"BM": Message("a bitmap picture"),
    b"II*\0": Message("a TIFF picture"),
    b"MM\0*": Message("a TIFF picture"),
    b"\x1f\x8b": Message("a gzip archive"),
    b"\x5c\x01\0\0": Message("a NIfTI volume"),
    b"MZ": Message("a Windows program"),
    b"\x7fELF": Message("a program"),
    b"<?xml": Message("an XML document"),
}


def _what_it_is(data: bytes) -> Message:
    """That a file is not DICOM, and what it is instead where that is seen."""
    for magic, name in _MAGIC.items():
        if data.startswith(magic):
            return Message("This is not a DICOM file but {}.", name)
    if not data[:512].translate(None, bytes(range(32, 127)) + b"\t\r\n"):
        return Message("This is not a DICOM file but plain text.")
    return Message("This is not a DICOM file.")


def _encoding(data: bytes, start: int, size: int, syntax: str) -> Encoding:
    """How the data set at ``start`` is written: what its first element shows, then the syntax.

    The first element decides between explicit and implicit VR, since files whose
    meta information is wrong about it exist and nothing else tells them apart.
    """
    if start + 8 > size:
        raise MalformedError(Message("the file ends before its data set"))
    if start + 8 > len(data):
        raise NeedMoreError(start + 8)
    explicit = data[start + 4 : start + 6] in SHORT_VRS | LONG_VRS
    if syntax == EXPLICIT_BIG or (not syntax and data[start] == 0):
        return Encoding(explicit=True, little=False)
    return Encoding(explicit=explicit, little=True)


def _assumed_syntax(encoding: Encoding) -> str:
    """The transfer syntax of a file that does not name one."""
    if not encoding.little:
        return EXPLICIT_BIG
    return EXPLICIT_LITTLE if encoding.explicit else IMPLICIT_LITTLE


def _inflate(packed: bytes) -> bytes:
    """Inflate a raw deflate stream (PS3.5 A.5) within the limits."""
    bound = min(limits.INFLATED_BYTES, limits.INFLATE_RATIO * len(packed) + 1024)
    inflater = zlib.decompressobj(wbits=-zlib.MAX_WBITS)
    try:
        data = inflater.decompress(packed, bound)
    except zlib.error as error:
        raise MalformedError(Message("its deflated part cannot be inflated ({})", error)) from error
    if inflater.unconsumed_tail:
        raise MalformedError(Message("it inflates to more than {} MB", bound >> 20))
    return data


def _text(value: bytes) -> str:
    return value.decode("latin-1").strip(" \0")
