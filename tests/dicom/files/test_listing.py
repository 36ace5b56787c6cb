"""Every element of a file is listed, private ones and those in sequences, and can be found."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydicom import dcmread
from pydicom.data import get_testdata_file

from medviewer.dicom.files.listing import LONGEST_VALUE, Row, matching, rows_of
from tests.phantoms.make import add_pixels, header, item, save


@pytest.fixture
def rows(tmp_path: Path) -> tuple[Row, ...]:
    dataset = header(
        ReferencedImageSequence=item(
            ReferencedSOPInstanceUID="1.2.3", PurposeOfReferenceCodeSequence=item(CodeValue="X")
        ),
        ImageComments="long " * 200,
    )
    private = dataset.private_block(0x0029, "PHANTOM", create=True)
    private.add_new(0x10, "LO", "secret setting")
    private.add_new(0x11, "OB", bytes(64))
    add_pixels(dataset, np.zeros((4, 4), np.uint16))
    return rows_of(save(dataset, tmp_path / "one"))


def named(rows: tuple[Row, ...], tag: str) -> Row:
    (found,) = (row for row in rows if row.tag == tag)
    return found


def test_plain_private_and_nested_elements(rows: tuple[Row, ...]) -> None:
    assert named(rows, "(0010,0010)") == Row(
        "(0010,0010)", "Patient's Name", "PN", "PHANTOM^TEST", 0
    )
    assert named(rows, "(0028,0030)").value == "1.0\\1.0"
    assert named(rows, "(0029,1010)").value == "secret setting"
    assert named(rows, "(0029,1011)").value == "64 bytes"
    assert named(rows, "(0008,1140)").value == "1 item"
    assert (named(rows, "(0008,1155)").depth, named(rows, "(0008,1155)").item) == (1, 1)
    assert named(rows, "(0008,0100)").depth == 2
    assert not any(row.tag == "(7FE0,0010)" for row in rows)


def test_a_long_value_is_cut_and_says_so(rows: tuple[Row, ...]) -> None:
    value = named(rows, "(0020,4000)").value
    assert value.endswith("(999 letters)")
    assert len(value) < LONGEST_VALUE + 20


@pytest.mark.parametrize("words", ["SECRET", "0029,1010", "00291010", "(0029,1010)", "set secr"])
def test_words_and_tags_find_an_element(rows: tuple[Row, ...], words: str) -> None:
    assert [row.tag for row in matching(rows, words)] == ["(0029,1010)"]


def test_what_is_found_keeps_its_sequences(rows: tuple[Row, ...]) -> None:
    tags = [row.tag for row in matching(rows, "Code Value")]
    assert tags == ["(0008,1140)", "(0040,A170)", "(0008,0100)"]


@given(words=st.text(max_size=6))
def test_a_search_finds_what_holds_its_words_and_nothing_twice(words: str) -> None:
    rows = rows_of(Path(str(get_testdata_file("CT_small.dcm"))))
    found = matching(rows, words)
    assert len({id(row) for row in found}) == len(found)
    assert {row for row in rows if row.holds(words)} <= set(found) or not words.split()


def test_nothing_of_a_real_file_is_left_out() -> None:
    path = Path(str(get_testdata_file("MR-SIEMENS-DICOM-WithOverlays.dcm")))
    expected = {
        f"({element.tag.group:04X},{element.tag.element:04X})"
        for element in dcmread(path).iterall()
    }
    found = rows_of(path)
    assert {row.tag for row in found} | {"(7FE0,0010)"} == expected
    assert not any(row.tag == "(7FE0,0010)" and row.depth == 0 for row in found)
