"""Masks of other programs come back on the right slice, pixel on pixel."""

from __future__ import annotations

import copy
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import highdicom
import numpy as np
import pydicom
import pytest
from pydicom.dataset import Dataset
from pydicom.sr.codedict import codes
from pydicom.uid import (
    generate_uid,
)

from medviewer.dicom.volume import Volume
from medviewer.findings.marks.marks import MarksError
from medviewer.findings.marks.read import read_marks
from tests.findings.made_results import SIZE, SLICES
from tests.findings.marks.conftest import sources, whole


def masks_of(
    images: list[Dataset],
    pixels: np.ndarray,
    kind: str,
    path: Path,
    names: Sequence[str] = ("liver",),
    palette: highdicom.PaletteColorLUTTransformation | None = None,
) -> Path:
    """A segmentation of ``images`` as another program writes it."""
    described = [
        highdicom.seg.SegmentDescription(
            number,
            name,
            codes.SCT.Organ,
            codes.SCT.Liver,
            highdicom.seg.SegmentAlgorithmTypeValues.MANUAL,
        )
        for number, name in enumerate(names, 1)
    ]
    made = highdicom.seg.Segmentation(
        source_images=images,
        pixel_array=pixels,
        segmentation_type=kind,
        segment_descriptions=described,
        series_instance_uid=generate_uid(),
        series_number=1,
        sop_instance_uid=generate_uid(),
        instance_number=1,
        manufacturer="other",
        manufacturer_model_name="other",
        software_versions="1",
        device_serial_number="1",
        palette_color_lut_transformation=palette,
    )
    made.save_as(path)
    return path


@pytest.mark.parametrize("kind", ["FRACTIONAL", "LABELMAP"])
def test_other_kinds_of_masks(volume: Volume, tmp_path: Path, kind: str) -> None:
    truth = np.zeros((SLICES, SIZE, SIZE), np.uint8)
    truth[1, 10:20, 30:37] = 1
    truth[4, 40:41, 50:52] = 1
    pixels = truth.astype(np.float32) * 0.8 if kind == "FRACTIONAL" else truth
    path = masks_of(sources(volume), pixels, kind, tmp_path / "seg.dcm")
    read = read_marks(path, [volume.series])
    assert {mark.label for mark in read.marks} == {"liver"}
    found = {mark.index: whole(mark) for mark in read.marks}
    assert set(found) == {1, 4}
    for index, mask in found.items():
        assert np.array_equal(mask, truth[index].astype(bool))


def test_the_background_of_a_label_map_may_have_any_number(volume: Volume, tmp_path: Path) -> None:
    """It is the Pixel Padding Value; segment 0 is a segment like any other then."""
    truth = np.ones((SLICES, SIZE, SIZE), np.uint8)
    truth[1, 10:20, 30:37] = 0
    path = masks_of(sources(volume), 1 - truth, "LABELMAP", tmp_path / "seg.dcm")
    made = pydicom.dcmread(path)
    frames = made.pixel_array
    made.PixelData = np.where(frames == 1, 0, 255).astype(np.uint8).tobytes()
    made.PixelPaddingValue = 255
    made.SegmentSequence = [made.SegmentSequence[1]]
    made.SegmentSequence[0].SegmentNumber = 0
    made.save_as(path)
    (mark,) = read_marks(path, [volume.series]).marks
    assert (mark.label, mark.index) == ("liver", 1)
    assert np.array_equal(whole(mark), truth[1] == 0)


def square_on_slice_1(volume: Volume, path: Path) -> Path:
    truth = np.zeros((1, SIZE, SIZE), np.uint8)
    truth[0, 10:20, 30:37] = 1
    return masks_of(sources(volume)[1:2], truth, "BINARY", path)


def test_a_mask_made_of_several_images_is_on_the_slice_where_it_lies(
    volume: Volume, tmp_path: Path
) -> None:
    """Some programs name every image of the series as the source of every frame."""
    path = square_on_slice_1(volume, tmp_path / "seg.dcm")
    made = pydicom.dcmread(path)
    (frame,) = made.PerFrameFunctionalGroupsSequence
    first = frame.DerivationImageSequence[0].SourceImageSequence[0]
    every = []
    for image in sources(volume):
        one = copy.deepcopy(first)
        one.ReferencedSOPInstanceUID = image.SOPInstanceUID
        every.append(one)
    frame.DerivationImageSequence[0].SourceImageSequence = every
    made.save_as(path)
    (mark,) = read_marks(path, [volume.series]).marks
    assert mark.index == 1


def test_a_mask_on_a_mirrored_grid_is_drawn_where_it_lies(volume: Volume, tmp_path: Path) -> None:
    """Rows of the mask are columns of the image: the first pixel is the same, no other."""
    path = square_on_slice_1(volume, tmp_path / "seg.dcm")
    made = pydicom.dcmread(path)
    shared = made.SharedFunctionalGroupsSequence[0]
    shared.PlaneOrientationSequence[0].ImageOrientationPatient = [0, 1, 0, 1, 0, 0]
    made.save_as(path)
    (mark,) = read_marks(path, [volume.series]).marks
    assert mark.index == 1
    assert np.array_equal(np.argwhere(whole(mark)), np.argwhere(corners(30, 37, 10, 20)))


@pytest.mark.parametrize("named", [True, False], ids=["source named", "by its place"])
@pytest.mark.parametrize("rows", [False, True])
@pytest.mark.parametrize("columns", [False, True])
def test_a_mask_that_is_stored_from_the_other_side_is_turned_back(
    volume: Volume, tmp_path: Path, rows: bool, columns: bool, named: bool
) -> None:
    """The same pixels in another order, as tools write them that work on NIfTI."""
    path = square_on_slice_1(volume, tmp_path / "seg.dcm")
    made = pydicom.dcmread(path)
    mask = made.pixel_array.reshape(SIZE, SIZE)
    way = (slice(None, None, -1 if rows else 1), slice(None, None, -1 if columns else 1))
    made.PixelData = np.packbits(mask[way].ravel(), bitorder="little").tobytes() + b"\0"
    made.PixelData = made.PixelData[: SIZE * SIZE // 8 + SIZE * SIZE // 8 % 2 + 2]
    (frame,) = made.PerFrameFunctionalGroupsSequence
    one = volume.series.slices[1]
    along, down = (np.array(axis) for axis in one.orientation)
    last = (SIZE - 1) * 0.9
    first = np.array(one.position) + columns * last * along + rows * last * down
    frame.PlanePositionSequence[0].ImagePositionPatient = [f"{x:.6f}" for x in first]
    turned = [*(-along if columns else along), *(-down if rows else down)]
    shared = made.SharedFunctionalGroupsSequence[0]
    shared.PlaneOrientationSequence[0].ImageOrientationPatient = [float(x) for x in turned]
    if not named:
        del frame.DerivationImageSequence
    made.save_as(path)
    (mark,) = read_marks(path, [volume.series]).marks
    assert mark.index == 1
    assert np.array_equal(whole(mark), mask.astype(bool))


def corners(top: int, bottom: int, left: int, right: int) -> np.ndarray:
    """A rectangle on a slice."""
    picture = np.zeros((SIZE, SIZE), bool)
    picture[top:bottom, left:right] = True
    return picture


def test_a_mask_of_finer_pixels_is_drawn_where_it_lies(volume: Volume, tmp_path: Path) -> None:
    """As many rows and the same first corner, but of a part of the picture."""
    path = square_on_slice_1(volume, tmp_path / "seg.dcm")
    made = pydicom.dcmread(path)
    shared = made.SharedFunctionalGroupsSequence[0]
    shared.PixelMeasuresSequence[0].PixelSpacing = [0.45, 0.45]
    position = made.PerFrameFunctionalGroupsSequence[0].PlanePositionSequence[0]
    x, y, z = map(float, position.ImagePositionPatient)
    position.ImagePositionPatient = [x - 0.225, y - 0.225, z]
    made.save_as(path)
    (mark,) = read_marks(path, [volume.series]).marks
    assert mark.index == 1
    assert np.array_equal(whole(mark), corners(5, 10, 15, 18))


@pytest.mark.parametrize("step_mm", [1.0, 4.0, 12.0, -12.0])
def test_a_mask_of_another_grid_is_as_thick_as_its_frames_lie_apart(
    volume: Volume, tmp_path: Path, step_mm: float
) -> None:
    """Slices lie 5 mm apart; a part of the image is masked, on a single frame over slice 1."""
    images = sources(volume)
    path = masks_of(images[1:2], np.ones((1, SIZE, SIZE), np.uint8), "BINARY", tmp_path / "seg.dcm")
    made = pydicom.dcmread(path)
    made.Rows = made.Columns = 16
    made.PixelData = bytes([255] * 32)
    (frame,) = made.PerFrameFunctionalGroupsSequence
    del frame.DerivationImageSequence
    one = volume.series.slices[1]
    along, down = (np.array(axis) for axis in one.orientation)
    first = np.array(one.position) + 20 * 0.9 * along + 10 * 0.9 * down + [0, 0, 0.4]
    frame.PlanePositionSequence[0].ImagePositionPatient = [f"{n:.6f}" for n in first]
    shared = made.SharedFunctionalGroupsSequence[0]
    shared.PixelMeasuresSequence[0].SpacingBetweenSlices = step_mm
    made.save_as(path)
    read = read_marks(path, [volume.series])
    assert [mark.index for mark in read.marks] == ([0, 1, 2] if abs(step_mm) > 10 else [1])
    assert read.elsewhere == 0
    for mark in read.marks:
        assert np.array_equal(whole(mark), corners(10, 26, 20, 36))
    frame.PlanePositionSequence[0].ImagePositionPatient[2] += 2.1
    made.save_as(path)
    read = read_marks(path, [volume.series])
    assert read.elsewhere == 0
    told = ("Masks that lie between the images are not drawn: 1.",)
    assert read.remarks == (told if abs(step_mm) < 5 else ())
    frame.PlanePositionSequence[0].ImagePositionPatient[2] += 400
    made.save_as(path)
    read = read_marks(path, [volume.series])
    assert (read.marks, read.elsewhere, read.remarks) == ((), 1, ())


def test_a_mask_that_skips_slices_is_not_drawn_on_those_between(
    volume: Volume, tmp_path: Path
) -> None:
    """Frames without anything are not in the file: two lie 20 mm apart, each 5 mm thick."""
    images = [sources(volume)[index] for index in (0, 4)]
    whole_slices = np.ones((2, SIZE, SIZE), np.uint8)
    path = masks_of(images, whole_slices, "BINARY", tmp_path / "seg.dcm")
    made = pydicom.dcmread(path)
    made.Rows = made.Columns = 16
    made.PixelData = bytes([255] * 64)
    for frame in made.PerFrameFunctionalGroupsSequence:
        del frame.DerivationImageSequence
    measures = made.SharedFunctionalGroupsSequence[0].PixelMeasuresSequence[0]
    if "SpacingBetweenSlices" in measures:
        del measures.SpacingBetweenSlices
    measures.SliceThickness = 5.0
    made.save_as(path)
    marks = read_marks(path, [volume.series]).marks
    assert sorted(mark.index for mark in marks) == [0, 4]


def test_a_mask_in_another_plane_is_counted(volume: Volume, tmp_path: Path) -> None:
    path = square_on_slice_1(volume, tmp_path / "seg.dcm")
    made = pydicom.dcmread(path)
    shared = made.SharedFunctionalGroupsSequence[0]
    shared.PlaneOrientationSequence[0].ImageOrientationPatient = [0, 1, 0, 0, 0, -1]
    made.save_as(path)
    read = read_marks(path, [volume.series])
    assert (read.marks, read.elsewhere) == ((), 1)


@pytest.mark.parametrize("kind", ["BINARY", "FRACTIONAL"])
def test_masks_whose_pixels_end_too_early_are_refused(
    volume: Volume, tmp_path: Path, kind: str
) -> None:
    """Nothing is drawn of memory that no file filled."""
    pixels = np.zeros((SLICES, SIZE, SIZE), np.uint8)
    pixels[:, 10:20, 30:40] = 1
    pixels = pixels.astype(np.float32) if kind == "FRACTIONAL" else pixels
    path = masks_of(sources(volume), pixels, kind, tmp_path / "seg.dcm")
    made = pydicom.dcmread(path)
    made.PixelData = made.PixelData[: len(made.PixelData) // 4 * 2]
    made.save_as(path)
    with pytest.raises(MarksError, match=r"seg\.dcm cannot be read: .*ends before"):
        read_marks(path, [volume.series])


def test_frames_without_a_word_on_them_are_refused(volume: Volume, tmp_path: Path) -> None:
    path = square_on_slice_1(volume, tmp_path / "seg.dcm")
    made = pydicom.dcmread(path)
    del made.PerFrameFunctionalGroupsSequence
    made.save_as(path)
    with pytest.raises(MarksError, match=r"It holds 1 masks, and says of 0 where they lie\."):
        read_marks(path, [volume.series])
    made.DimensionOrganizationType = "TILED_FULL"
    made.save_as(path)
    with pytest.raises(MarksError, match=r"seg\.dcm cannot be read: .*tiles.*program for such"):
        read_marks(path, [volume.series])


def test_masks_that_are_nowhere_sure_to_a_half_are_told(volume: Volume, tmp_path: Path) -> None:
    pixels = np.zeros((SLICES, SIZE, SIZE), np.float32)
    pixels[1:3, 10:20, 30:40] = 0.4
    pixels[4, 10:20, 30:40] = 0.6
    path = masks_of(sources(volume), pixels, "FRACTIONAL", tmp_path / "seg.dcm")
    read = read_marks(path, [volume.series])
    assert [mark.index for mark in read.marks] == [4]
    assert read.remarks == ("Masks that are nowhere sure to a half are not drawn: 2.",)


@pytest.mark.parametrize("finer", [False, True], ids=["same pixels", "other pixels"])
@pytest.mark.parametrize("named", [False, True])
def test_of_two_series_at_one_place_the_one_that_the_masks_are_of_is_drawn_on(
    volume: Volume, tmp_path: Path, finer: bool, named: bool
) -> None:
    """Two sequences of a head, and masks that name no image, as tools for NIfTI write them."""
    path = square_on_slice_1(volume, tmp_path / "seg.dcm")
    made = pydicom.dcmread(path)
    del made.PerFrameFunctionalGroupsSequence[0].DerivationImageSequence
    if not named:
        del made.ReferencedSeriesSequence
    made.save_as(path)
    slices = volume.series.slices
    if finer:
        slices = tuple(replace(one, spacing=(0.45, 0.45)) for one in slices)
    other = replace(volume.series, key="other", series_instance_uid="1.2.9", slices=slices)
    (mark,) = read_marks(path, [other, volume.series]).marks
    expected = volume.series.key if named or finer else "other"
    assert (mark.series_key, mark.index) == (expected, 1)
    assert np.array_equal(whole(mark), corners(10, 20, 30, 37))
