"""Parts of one enhanced object, a concatenation, are shown as the object that was divided."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from pydicom import dcmread

from medviewer.dicom.describe import describe
from medviewer.dicom.load import load
from medviewer.dicom.scan import scan
from medviewer.dicom.series import acquisition_order
from tests.phantoms.concatenation import concatenated, concatenated_run
from tests.phantoms.make import AXIAL, along, ramp, save

FRAMES = 6
WHOLE = np.stack([ramp(k) for k in range(FRAMES)])
PLACES = [along(AXIAL, 2.0 * k) for k in range(FRAMES)]


def without(path: Path, *keywords: str) -> None:
    """Write the file again without some elements."""
    dataset = dcmread(path)
    for keyword in keywords:
        delattr(dataset, keyword)
    save(dataset, path)


@pytest.mark.parametrize("sizes", [(3, 3), (1, 4, 1), (2, 2, 2), (5, 1)])
def test_the_parts_of_a_volume_are_one_volume(tmp_path: Path, sizes: tuple[int, ...]) -> None:
    concatenated(tmp_path, WHOLE, PLACES, AXIAL, sizes)
    (series,) = scan([tmp_path]).series
    assert np.array_equal(load(series).voxels, WHOLE)
    assert [one.position for one in series.slices] == PLACES
    assert series.warnings == ()
    assert "pictures   6 of" in describe(scan([tmp_path]))


def test_the_order_of_acquisition_goes_on_from_part_to_part(tmp_path: Path) -> None:
    """All parts have one Instance Number and count their frames from one."""
    falling = [along(AXIAL, -2.0 * k) for k in range(FRAMES)]
    concatenated(tmp_path, WHOLE, falling, AXIAL, (2, 4))
    (series,) = scan([tmp_path]).series
    assert acquisition_order(series.slices) == (5, 4, 3, 2, 1, 0)
    assert np.array_equal(load(series).voxels, WHOLE[::-1])


def test_parts_that_end_within_a_time_give_whole_times(tmp_path: Path) -> None:
    positions = [PLACES[k % 3] for k in range(FRAMES)]
    content = [{"TemporalPositionIndex": 1 + k // 3} for k in range(FRAMES)]
    concatenated(tmp_path, WHOLE, positions, AXIAL, (2, 4), content)
    first, second = scan([tmp_path]).series
    assert (first.part, second.part) == ("temporal position 1", "temporal position 2")
    assert np.array_equal(load(first).voxels, WHOLE[:3])
    assert np.array_equal(load(second).voxels, WHOLE[3:])


def test_repetitions_without_a_time_are_in_the_order_of_the_whole(tmp_path: Path) -> None:
    positions = [PLACES[k % 3] for k in range(FRAMES)]
    concatenated(tmp_path, WHOLE, positions, AXIAL, (4, 2))
    first, second = scan([tmp_path]).series
    assert np.array_equal(load(first).voxels, WHOLE[:3])
    assert np.array_equal(load(second).voxels, WHOLE[3:])


def test_parts_that_are_a_repetition_each_are_no_objects_of_their_own(tmp_path: Path) -> None:
    positions = [PLACES[k % 3] for k in range(FRAMES)]
    concatenated(tmp_path, WHOLE, positions, AXIAL, (3, 3))
    first, second = scan([tmp_path]).series
    assert (first.part, second.part) == ("repetition 1", "repetition 2")
    assert np.array_equal(load(first).voxels, WHOLE[:3])


def test_frames_at_one_place_are_in_the_order_of_the_whole(tmp_path: Path) -> None:
    concatenated(tmp_path, WHOLE, [PLACES[0]] * FRAMES, AXIAL, (4, 2))
    (series,) = scan([tmp_path]).series
    assert np.array_equal(load(series).voxels, WHOLE)


@pytest.mark.parametrize("sizes", [(4, 2), (5, 1), (1, 1, 4)])
def test_the_parts_of_an_angiography_are_one_run(tmp_path: Path, sizes: tuple[int, ...]) -> None:
    concatenated_run(tmp_path, WHOLE, sizes)
    (series,) = scan([tmp_path]).series
    assert np.array_equal(load(series).voxels, WHOLE)
    assert series.warnings == ()


def test_without_offsets_parts_go_by_their_numbers(tmp_path: Path) -> None:
    """Type 1, but an order is known without it."""
    for path in concatenated_run(tmp_path, WHOLE, (1, 3, 2)):
        without(path, "ConcatenationFrameOffsetNumber")
    (series,) = scan([tmp_path]).series
    assert np.array_equal(load(series).voxels, WHOLE)


def test_two_concatenations_stay_two_runs(tmp_path: Path) -> None:
    concatenated_run(tmp_path / "a", WHOLE, (4, 2))
    for path in concatenated_run(tmp_path / "b", WHOLE, (4, 2)):
        dataset = dcmread(path)
        dataset.ConcatenationUID, dataset.InstanceNumber = "1.2.3.8", 5
        dataset.SOPInstanceUID += ".1"
        save(dataset, path)
    assert [len(series.slices) for series in scan([tmp_path]).series] == [FRAMES, FRAMES]


def test_a_part_that_is_missing_is_told(tmp_path: Path) -> None:
    parts = concatenated(tmp_path, WHOLE, PLACES, AXIAL, (2, 2, 2))
    parts[2].unlink()
    (series,) = scan([tmp_path]).series
    assert series.warnings == (
        "The object was divided into 3 files (a concatenation), and file 3 of them is missing: "
        "its frames are not shown.",
    )


def test_several_missing_parts_are_told_in_every_stack_of_the_object(tmp_path: Path) -> None:
    positions = [PLACES[k % 3] for k in range(FRAMES)]
    content = [{"TemporalPositionIndex": 1 + k // 3} for k in range(FRAMES)]
    parts = concatenated(tmp_path, WHOLE, positions, AXIAL, (1, 1, 1, 3), content)
    parts[0].unlink()
    parts[2].unlink()
    told = (
        "The object was divided into 4 files (a concatenation), and 2 of them are missing (file "
        "1, 3): their frames are not shown."
    )
    both = scan([tmp_path]).series
    assert [told in series.warnings for series in both] == [True, True]


def test_a_hole_in_the_numbers_is_told_where_the_total_is_not_given(tmp_path: Path) -> None:
    """In-concatenation Total Number is of type 3."""
    parts = concatenated_run(tmp_path, WHOLE, (2, 2, 2))
    for path in parts:
        without(path, "InConcatenationTotalNumber")
    (series,) = scan([tmp_path]).series
    assert series.warnings == ()
    parts[1].unlink()
    (series,) = scan([tmp_path]).series
    assert "divided into 3 files (a concatenation), and file 2" in series.warnings[0]
    assert np.array_equal(load(series).voxels, WHOLE[[0, 1, 4, 5]])
