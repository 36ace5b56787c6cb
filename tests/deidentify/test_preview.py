"""What would be blackened is shown before, and what a person chose is what is black."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pydicom
import pytest
from PIL import Image
from pydicom.data import get_testdata_file

from medviewer.__main__ import main
from medviewer.deidentify.burnt_text import places_of_text
from medviewer.deidentify.folder import REPORT, deidentify
from medviewer.deidentify.preview import look, picture
from medviewer.deidentify.profile import Options
from medviewer.deidentify.rectangle import Rectangle
from medviewer.dicom.decoding.decode import open_pixels
from tests.deidentify.test_burnt_text import NAME, copy_of, ultrasound, x_rays

PART = Rectangle(20, 30, 15, 10)


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    """Radiographs, one of them with text; a CT; an ultrasound; and what is no picture."""
    folder = x_rays(tmp_path / "in", NAME)
    copy_of(Path(str(get_testdata_file("CT_small.dcm"))), folder)
    copy_of(ultrasound(), folder)
    (folder / "notes.txt").write_text("no picture")
    return folder


def test_pictures_with_text_come_first(pictures: Path) -> None:
    seen = look([pictures])
    assert [bool(one.found) for one in seen] == [True] * 2 + [False] * 6
    assert {one.path.name for one in seen[:2]} == {"0001.dcm", ultrasound().name}
    assert [one.searched for one in seen] == [True] * 7 + [False]
    assert seen[-1].words.startswith("CT ")
    for one in seen[:2]:
        assert list(one.found) == places_of_text(open_pixels(one.path))
        assert picture(one.path).shape[:2] == (one.rows, one.columns)
    outside = Rectangle(5000, 0, 9, 9)
    assert seen[-1].proposed([PART, outside]) == (PART,)


def test_what_cannot_be_decoded_is_listed_with_the_reason(tmp_path: Path) -> None:
    folder = copy_of(ultrasound(), tmp_path)
    (path,) = folder.iterdir()
    image = pydicom.dcmread(path)
    image.PixelData = image.PixelData[:1000]
    image.save_as(path)
    (one,) = look([folder])
    assert one.problem
    assert one.found == ()


def test_a_person_s_choice_counts_instead_of_the_search(pictures: Path, tmp_path: Path) -> None:
    seen = {one.path.name: one for one in look([pictures])}
    with_text, other = seen["0001.dcm"], seen["0002.dcm"]
    added = (*with_text.found, PART)
    beyond = Rectangle(PART.x, other.rows - 10, PART.width, 30)
    outcome = deidentify(
        [pictures], tmp_path / "out", chosen={with_text.path: added, other.path: (beyond,)}
    )
    assert sorted(len(parts) for parts in outcome.blanked.values()) == [1, len(added)]
    assert [one.path.name for one in outcome.left_out] == ["OBXXXX1A.dcm", "notes.txt"]
    assert (replace(beyond, height=10),) in outcome.blanked.values()  # what the picture has of it
    for copy, parts in outcome.blanked.items():
        made = pydicom.dcmread(copy)
        assert made.BurnedInAnnotation == "NO"
        for part in parts:
            inside = made.pixel_array[part.y : part.bottom, part.x : part.right]
            assert len(np.unique(inside)) == 1
    told = json.loads((tmp_path / "out" / REPORT).read_text())
    assert told["looked_at_by_a_person"] == 2


def test_text_that_a_person_leaves_is_written_and_told(pictures: Path, tmp_path: Path) -> None:
    """The person says that it is none; the file does not say that its pixels were cleaned."""
    (with_text,) = (one for one in look([pictures]) if one.path.name == "0001.dcm")
    outcome = deidentify([with_text.path], tmp_path / "out", chosen={with_text.path: ()})
    ((copy, words),) = outcome.warned
    assert "Writing seems to be in" in words
    assert "Clean Pixel Data Option" not in pydicom.dcmread(copy).DeidentificationMethod
    assert outcome.by_hand == 1


def test_a_picture_is_not_called_clean_for_a_part_that_covers_none_of_its_text(
    pictures: Path, tmp_path: Path
) -> None:
    (with_text,) = (one for one in look([pictures]) if one.path.name == "0001.dcm")
    corner = Rectangle(with_text.columns - 4, with_text.rows - 4, 4, 4)
    by_hand = {with_text.path: (corner,)}
    named = Options(keep_burned_in=True, blank=(corner,))
    for out, options, chosen in (("hand", None, by_hand), ("named", named, None)):
        (copy,) = deidentify([with_text.path], tmp_path / out, options, chosen=chosen).blanked
        assert "Clean Pixel Data Option" not in pydicom.dcmread(copy).DeidentificationMethod


def test_the_command_writes_pictures_and_no_copies(
    pictures: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    assert main(["deidentify", str(pictures), "--out", str(out), "--preview"]) == 0
    written = sorted(out.iterdir())
    assert [path.name for path in written] == [f"{number:06d}.png" for number in range(1, 8)]
    red = np.array([255, 0, 0], np.uint8)
    framed = [bool((np.asarray(Image.open(path)) == red).all(axis=2).any()) for path in written]
    assert framed == [True] * 2 + [False] * 5
    told = capsys.readouterr().out
    assert "7 of 8 pictures were looked at." in told
    assert "handwriting" in told
