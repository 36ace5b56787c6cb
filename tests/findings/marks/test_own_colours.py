"""The colours that files give their regions and segments come with what is drawn."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import highdicom
import numpy as np
import pydicom
import pytest
from highdicom.color import CIELabColor

from medviewer.dicom.volume import Volume
from medviewer.findings.marks.cielab import recommended_colour
from medviewer.findings.marks.read import read_marks
from tests.findings.made_results import SIZE, SLICES
from tests.findings.marks.conftest import sources
from tests.findings.marks.test_marks import structure_set
from tests.findings.marks.test_segments import masks_of
from tests.phantoms.make import item


@pytest.mark.parametrize(
    ("written", "colour"),
    [([255, 128, 0], (255, 128, 0)), ([300, 0, 0], None), ([1, 2], None), (None, None)],
)
def test_the_colour_of_a_region(
    volume: Volume, tmp_path: Path, written: list[int] | None, colour: tuple[int, ...] | None
) -> None:
    path = structure_set(volume, tmp_path / "rt.dcm", with_image=True)
    made = pydicom.dcmread(path)
    if written is not None:
        made.ROIContourSequence[0].ROIDisplayColor = written
    made.save_as(path)
    marks = read_marks(path, [volume.series]).marks
    assert marks
    assert {mark.colour for mark in marks} == {colour}


@pytest.mark.parametrize(
    "rgb",
    [(0, 0, 0), (255, 255, 255), (255, 0, 0), (0, 255, 0), (0, 0, 255), (128, 174, 128), (7, 7, 9)],
)
def test_a_cielab_value_is_the_colour_that_it_was_made_of(rgb: tuple[int, int, int]) -> None:
    value = [int(each) for each in CIELabColor.from_rgb(*rgb).value]
    found = recommended_colour(item(RecommendedDisplayCIELabValue=value))
    assert found == pytest.approx(rgb, abs=1)


@pytest.mark.parametrize("value", [None, [1, 2], 5])
def test_a_value_that_is_no_cielab_colour_is_none(value: object) -> None:
    assert recommended_colour(item(RecommendedDisplayCIELabValue=value)) is None


@pytest.mark.parametrize(
    ("stated", "colours"),
    [
        ([(255, 0, 0), (0, 0, 255)], [(255, 0, 0), (0, 0, 255)]),
        ([(255, 0, 0), None], [(255, 0, 0), None]),
        ([(255, 0, 0), (255, 0, 0)], [None, None]),
    ],
    ids=["two", "one has none", "the same for all"],
)
def test_segments_have_the_colours_that_they_are_recommended(
    volume: Volume,
    tmp_path: Path,
    stated: list[tuple[int, int, int] | None],
    colours: list[tuple[int, int, int] | None],
) -> None:
    """One colour for all is what a program writes that knows none; it tells nothing apart."""
    truth = np.zeros((SLICES, SIZE, SIZE), np.uint8)
    truth[1, 10:20, 30:37] = 1
    truth[4, 10:20, 30:37] = 1
    path = masks_of(sources(volume), truth, "BINARY", tmp_path / "seg.dcm")
    made = pydicom.dcmread(path)
    other = pydicom.Dataset()
    other.update(made.SegmentSequence[0])
    other.SegmentNumber, other.SegmentLabel = 2, "spleen"
    made.SegmentSequence.append(other)
    frames = made.PerFrameFunctionalGroupsSequence
    assert len(frames) == 2
    frames[1].SegmentIdentificationSequence = [item(ReferencedSegmentNumber=2)]
    for segment, rgb in zip(made.SegmentSequence, stated, strict=True):
        if rgb is not None:
            value = CIELabColor.from_rgb(*rgb).value
            segment.RecommendedDisplayCIELabValue = [int(each) for each in value]
    made.save_as(path)
    marks = {mark.label: mark.colour for mark in read_marks(path, [volume.series]).marks}
    assert [marks["liver"], marks["spleen"]] == colours


NAMES = ("liver", "spleen", "kidney")
COLOURS = ((221, 130, 101), (157, 108, 162), (185, 102, 83))


def label_map(
    volume: Volume, path: Path, colours: Sequence[tuple[int, ...]], bits: int = 8
) -> Path:
    """Three organs on one slice, in a palette that begins with a black background."""
    truth = np.zeros((SLICES, SIZE, SIZE), np.uint8)
    for number in (1, 2, 3):
        truth[1, 10 * number : 10 * number + 5, 30:37] = number
    table = np.array([(0, 0, 0), *colours])
    kind = np.uint8 if bits == 8 else np.uint16
    tables = [
        highdicom.PaletteColorLUT(
            0, (table[:, channel] * (1 if bits == 8 else 257)).astype(kind), name
        )
        for channel, name in enumerate(("red", "green", "blue"))
    ]
    palette = highdicom.PaletteColorLUTTransformation(*tables)
    return masks_of(sources(volume), truth, "LABELMAP", path, NAMES, palette)


@pytest.mark.parametrize("bits", [8, 16])
def test_segments_of_a_label_map_have_the_colours_of_its_palette(
    volume: Volume, tmp_path: Path, bits: int
) -> None:
    path = label_map(volume, tmp_path / "seg.dcm", COLOURS, bits)
    assert pydicom.dcmread(path).PhotometricInterpretation == "PALETTE COLOR"
    read = read_marks(path, [volume.series])
    assert {mark.label: mark.colour for mark in read.marks} == dict(
        zip(NAMES, COLOURS, strict=True)
    )
    assert read.remarks == ()


def test_a_palette_of_one_colour_tells_nothing_apart(volume: Volume, tmp_path: Path) -> None:
    """But the background's: that is not drawn."""
    path = label_map(volume, tmp_path / "seg.dcm", [COLOURS[0]] * 3)
    marks = read_marks(path, [volume.series]).marks
    assert {mark.colour for mark in marks} == {None}


def test_a_segment_beyond_the_palette_has_its_own_colour_or_none(
    volume: Volume, tmp_path: Path
) -> None:
    """Not that of the last entry, which is another segment's."""
    path = label_map(volume, tmp_path / "seg.dcm", COLOURS)
    made = pydicom.dcmread(path)
    for name in ("Red", "Green", "Blue"):
        setattr(made, f"{name}PaletteColorLookupTableDescriptor", [3, 0, 8])
    made.save_as(path)
    colours = {mark.label: mark.colour for mark in read_marks(path, [volume.series]).marks}
    assert colours == {"liver": COLOURS[0], "spleen": COLOURS[1], "kidney": None}
    own = CIELabColor.from_rgb(0, 0, 255).value
    made.SegmentSequence[3].RecommendedDisplayCIELabValue = [int(each) for each in own]
    made.save_as(path)
    colours = {mark.label: mark.colour for mark in read_marks(path, [volume.series]).marks}
    assert colours["kidney"] == pytest.approx((0, 0, 255), abs=1)


def test_a_damaged_palette_is_told_and_the_masks_are_drawn(volume: Volume, tmp_path: Path) -> None:
    path = label_map(volume, tmp_path / "seg.dcm", COLOURS)
    made = pydicom.dcmread(path)
    del made.GreenPaletteColorLookupTableData
    made.save_as(path)
    read = read_marks(path, [volume.series])
    assert {mark.label: mark.colour for mark in read.marks} == dict.fromkeys(NAMES)
    (told,) = read.remarks
    assert told == "Its palette is not used: The palette lacks its Green table."
