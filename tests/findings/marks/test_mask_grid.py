"""How alike the pixels of a mask and of a slice must be to be the same, and how nearly parallel."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pydicom
import pytest

from medviewer.dicom.volume import Volume
from medviewer.findings.marks.marks import Marks
from medviewer.findings.marks.read import read_marks
from tests.findings.made_results import SIZE
from tests.findings.marks.conftest import whole
from tests.findings.marks.test_segments import corners, square_on_slice_1

SPACING = 0.9


def placed(
    volume: Volume,
    path: Path,
    first: np.ndarray,
    turned: tuple[np.ndarray, np.ndarray],
    spacing: float = SPACING,
) -> Marks:
    """A square, rows 10 to 19 and columns 30 to 36, of a frame that lies there (LPS mm)."""
    made = pydicom.dcmread(square_on_slice_1(volume, path))
    (frame,) = made.PerFrameFunctionalGroupsSequence
    frame.PlanePositionSequence[0].ImagePositionPatient = [f"{n:.6f}" for n in first]
    shared = made.SharedFunctionalGroupsSequence[0]
    shared.PlaneOrientationSequence[0].ImageOrientationPatient = [
        f"{n:.8f}" for n in np.concatenate(turned)
    ]
    shared.PixelMeasuresSequence[0].PixelSpacing = [spacing, spacing]
    made.save_as(path)
    return read_marks(path, [volume.series])


@pytest.fixture
def slice_1(volume: Volume) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Position, and the directions along its rows and down its columns."""
    one = volume.series.slices[1]
    assert one.position is not None
    assert one.orientation is not None
    along, down = (np.array(axis) for axis in one.orientation)
    return np.array(one.position), along, down


Here = tuple[np.ndarray, np.ndarray, np.ndarray]


@pytest.mark.parametrize(("pixels", "columns"), [(0.2, (30, 37)), (0.5, (30, 37)), (0.6, (31, 38))])
def test_a_mask_more_than_a_quarter_of_a_pixel_aside_is_drawn_aside(
    volume: Volume, tmp_path: Path, slice_1: Here, pixels: float, columns: tuple[int, int]
) -> None:
    """By half a pixel each centre lies between two: whatever is rounded, the same one is taken."""
    first, along, down = slice_1
    read = placed(volume, tmp_path / "seg.dcm", first + pixels * SPACING * along, (along, down))
    (mark,) = read.marks
    assert np.array_equal(whole(mark), corners(10, 20, *columns))


def test_a_mask_of_slightly_larger_pixels_is_drawn_larger(
    volume: Volume, tmp_path: Path, slice_1: Here
) -> None:
    """By 3 %: column 37 of the slice is nearest to column 36 of the mask."""
    first, along, down = slice_1
    read = placed(volume, tmp_path / "seg.dcm", first, (along, down), 1.03 * SPACING)
    (mark,) = read.marks
    assert np.array_equal(whole(mark), corners(10, 21, 31, 38))


def test_a_mask_that_is_turned_on_its_slice_is_drawn_turned(
    volume: Volume, tmp_path: Path, slice_1: Here
) -> None:
    first, along, down = slice_1
    angle = np.radians(3)
    turned = (
        np.cos(angle) * along + np.sin(angle) * down,
        np.cos(angle) * down - np.sin(angle) * along,
    )
    (mark,) = placed(volume, tmp_path / "seg.dcm", first, turned).marks
    row, column = np.argwhere(whole(mark)).mean(axis=0)
    assert column == pytest.approx(33 * np.cos(angle) - 14.5 * np.sin(angle), abs=0.3)
    assert row == pytest.approx(33 * np.sin(angle) + 14.5 * np.cos(angle), abs=0.3)


@pytest.mark.parametrize(("degrees", "drawn"), [(0.9, True), (3.0, False)])
def test_a_mask_that_is_tilted_by_more_than_a_degree_is_none_of_the_slice(
    volume: Volume, tmp_path: Path, slice_1: Here, degrees: float, drawn: bool
) -> None:
    """About its middle: at the edges of a picture 3 degrees are as much as a slice."""
    first, along, down = slice_1
    angle, half = np.radians(degrees), (SIZE - 1) / 2 * SPACING
    tilted = np.cos(angle) * down + np.sin(angle) * np.cross(along, down)
    corner = first + half * (along + down) - half * (along + tilted)
    read = placed(volume, tmp_path / "seg.dcm", corner, (along, tilted))
    assert [mark.index for mark in read.marks] == ([1] if drawn else [])
    assert read.elsewhere == (0 if drawn else 1)
