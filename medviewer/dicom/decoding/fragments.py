"""Which fragments of encapsulated pixel data make which frame (PS3.5 A.4).

The offsets, basic or extended, are believed only when each one meets the beginning
of a fragment; otherwise the fragments themselves tell.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass
from typing import BinaryIO

from medviewer.dicom.decoding.layout import DAMAGED, DecodeError
from medviewer.message import Message

_ITEM, _END = 0xFFFEE000, 0xFFFEE0DD
_STARTS = (b"\xff\xd8\xff", b"\xff\x4f\xff\x51", b"\xff\x0a", b"\0\0\0\x0cJXL ", b"\0\0\0\x0cjP  ")


@dataclass(frozen=True, slots=True)
class Fragment:
    """One item: where it begins (as offset tables count), and its bytes in the file."""

    item: int
    offset: int
    length: int


def frames_of(
    stream: BinaryIO, start: int, size: int, frames: int, extended: Sequence[int] = ()
) -> list[list[Fragment]]:
    """The fragments of each of ``frames`` frames.

    Parameters
    ----------
    start
        Offset in ``stream`` of the pixel data's value, that is of the offset table's item.
    size
        Bytes in ``stream``; nothing beyond is believed.
    extended
        Extended Offset Table, empty when there is none.

    Raises
    ------
    DecodeError
        The items are damaged, or do not form ``frames`` frames.
    """
    table, fragments = _walk(stream, start, size)
    if not fragments:
        raise DecodeError(Message("The compressed pixel data is empty."), DAMAGED)
    if frames == 1:
        return [fragments]
    for offsets in (extended, table):
        found = _by_offsets(fragments, offsets, frames)
        if found:
            return found
    if len(fragments) == frames:
        return [[fragment] for fragment in fragments]
    found = _by_beginnings(stream, fragments)
    if len(found) < frames:
        raise DecodeError(
            Message("The file says {} frames, its compressed data holds {}.", frames, len(found)),
            DAMAGED,
        )
    return found[:frames]


def _walk(stream: BinaryIO, start: int, size: int) -> tuple[list[int], list[Fragment]]:
    """The Basic Offset Table and all fragments."""
    table: list[int] | None = None
    fragments: list[Fragment] = []
    first = position = start
    while position + 8 <= size:
        stream.seek(position)
        group, element, length = struct.unpack("<HHI", stream.read(8))
        tag = group << 16 | element
        if tag == _END:
            break
        if tag != _ITEM:
            raise DecodeError(Message("The compressed pixel data is not a row of items."), DAMAGED)
        if position + 8 + length > size:
            if table is None or position + 8 >= size:
                raise DecodeError(Message("The compressed pixel data is cut short."), DAMAGED)
            length = size - position - 8
        if table is None:
            data = stream.read(length // 4 * 4)
            table = [offset for (offset,) in struct.iter_unpack("<I", data)]
            first = position + 8 + length
        else:
            fragments.append(Fragment(position - first, position + 8, length))
        position += 8 + length
    return table or [], fragments


def _by_offsets(
    fragments: list[Fragment], offsets: Sequence[int], frames: int
) -> list[list[Fragment]]:
    """Fragments split where the offset table says; empty when the table cannot be right."""
    if len(offsets) != frames or list(offsets) != sorted(set(offsets)) or offsets[0] != 0:
        return []
    starts = set(offsets)
    if not starts <= {fragment.item for fragment in fragments}:
        return []
    found: list[list[Fragment]] = []
    for fragment in fragments:
        if fragment.item in starts:
            found.append([])
        found[-1].append(fragment)
    return found


def _by_beginnings(stream: BinaryIO, fragments: list[Fragment]) -> list[list[Fragment]]:
    """Fragments split wherever one begins like a codestream."""
    found: list[list[Fragment]] = []
    for fragment in fragments:
        stream.seek(fragment.offset)
        beginning = stream.read(min(8, fragment.length))
        if not found or beginning.startswith(_STARTS):
            found.append([])
        found[-1].append(fragment)
    return found
