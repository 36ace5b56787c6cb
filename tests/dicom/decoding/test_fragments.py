"""Fragments find their frames by table, by count, or by how they begin."""

from __future__ import annotations

import struct
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from medviewer.dicom.decoding.fragments import frames_of
from medviewer.dicom.decoding.layout import DecodeError

SOI = b"\xff\xd8\xff"


def item(data: bytes) -> bytes:
    return struct.pack("<HHI", 0xFFFE, 0xE000, len(data)) + data


def encapsulated(fragments: list[bytes], table: bytes = b"") -> bytes:
    end = struct.pack("<HHI", 0xFFFE, 0xE0DD, 0)
    return item(table) + b"".join(item(fragment) for fragment in fragments) + end


def read(data: bytes, frames: int, extended: list[int] | None = None) -> list[bytes]:
    """Each frame's bytes, fragments joined."""
    found = frames_of(BytesIO(data), 0, len(data), frames, extended or ())
    return [b"".join(data[f.offset : f.offset + f.length] for f in frame) for frame in found]


def test_one_frame_in_many_fragments() -> None:
    assert read(encapsulated([b"ab", b"cd", b"ef"]), 1) == [b"abcdef"]


def test_the_basic_offset_table_groups_fragments() -> None:
    table = struct.pack("<2I", 0, 20)
    assert read(encapsulated([b"ab", b"cd", b"ef"], table), 2) == [b"abcd", b"ef"]


def test_the_extended_offset_table_groups_fragments() -> None:
    assert read(encapsulated([b"ab", b"cd", b"ef"]), 2, [0, 10]) == [b"ab", b"cdef"]


@pytest.mark.parametrize("table", [(0, 7), (10, 20), (20, 0), (0, 0), (0, 999)])
def test_a_wrong_table_is_not_believed(table: tuple[int, int]) -> None:
    data = encapsulated([b"ab", b"cd"], struct.pack("<2I", *table))
    assert read(data, 2) == [b"ab", b"cd"]


def test_without_a_table_codestreams_tell_where_they_begin() -> None:
    fragments = [SOI + b"1", b"11", SOI + b"2", SOI + b"3", b"33"]
    assert read(encapsulated(fragments), 3) == [SOI + b"111", SOI + b"2", SOI + b"333"]


def test_too_few_frames_are_refused() -> None:
    with pytest.raises(DecodeError, match="says 3 frames"):
        read(encapsulated([SOI, b"11"]), 3)


@pytest.mark.parametrize("data", [b"", item(b""), b"\0" * 40, encapsulated([])])
def test_damage_is_refused(data: bytes) -> None:
    with pytest.raises(DecodeError):
        read(data, 2)


@given(st.binary(max_size=200), st.integers(1, 5))
def test_hostile_items_are_refused_or_stay_inside_the_data(data: bytes, frames: int) -> None:
    try:
        found = frames_of(BytesIO(data), 0, len(data), frames)
    except DecodeError:
        return
    assert all(f.offset + f.length <= len(data) for frame in found for f in frame)
