"""Which mask each frame of a run has."""

from __future__ import annotations

import pytest

from medviewer.image.films.masks import Mask, Masks, shifted, stated_masks, with_mask, words_of
from tests.phantoms.angiography import FRAMES, mask
from tests.phantoms.make import header, item


def of_file(*items: object, count: int = FRAMES) -> Masks | None:
    return stated_masks(header(MaskSubtractionSequence=list(items)), count)


def test_the_mask_of_a_file_counts_from_one_and_is_shifted_down_and_to_the_left() -> None:
    found = of_file(mask([2, 3], MaskSubPixelShift=[0.5, -1.25]))
    assert found == (Mask((1, 2), down=0.5, right=1.25),) * FRAMES
    down = of_file(mask([1], MaskSubPixelShift=[1, 0]))
    assert down is not None
    assert f"{down[0].right:g}" == "0"
    averaged = of_file(mask([1], ContrastFrameAveraging=3))
    assert averaged == (Mask((0,), averaged=3),) * FRAMES


def test_that_frames_were_to_be_averaged_first_is_kept_of_a_time_interval_difference() -> None:
    """It is not done, and so it must be told."""
    found = of_file(item(MaskOperation="TID", TIDOffset=1, ContrastFrameAveraging=3))
    assert found is not None
    assert {each.averaged for each in found} == {3}


@pytest.mark.parametrize(
    "one",
    [
        mask([9]),
        mask([]),
        item(MaskOperation="REV_TID", TIDOffset=1),
        item(MaskOperation="TID", TIDOffset=0),
        item(MaskOperation="NONE"),
    ],
)
def test_what_cannot_be_done_is_no_mask(one: object) -> None:
    assert of_file(one) is None
    assert stated_masks(header(), FRAMES) is None


def test_each_mask_is_for_the_frames_that_it_is_stated_for() -> None:
    found = of_file(
        mask([1], ApplicableFrameRange=[1, 3]), mask([4, 5], ApplicableFrameRange=[4, 6])
    )
    assert found == (*[Mask((0,))] * 3, *[Mask((3, 4))] * 3)
    assert words_of(found) == "masks (of frames) 1 (1–3), 4+5 (4–6)"


def test_frames_between_the_ranges_have_the_mask_of_the_nearest() -> None:
    found = of_file(mask([1], ApplicableFrameRange=[2, 3]), mask([6], ApplicableFrameRange=[6, 6]))
    assert found is not None
    assert [each.frames[0] for each in found] == [0, 0, 0, 0, 5, 5]


@pytest.mark.parametrize("wrong", [[], [3], [5, 2], [0, 9]])
def test_a_range_that_is_none_of_the_run_is_the_whole_run(wrong: list[int]) -> None:
    assert of_file(mask([1], ApplicableFrameRange=wrong)) == (Mask((0,)),) * FRAMES


def test_a_time_interval_difference_is_to_the_frame_before() -> None:
    found = of_file(item(MaskOperation="TID", TIDOffset=2))
    assert found is not None
    assert [each.frames[0] for each in found] == [0, 0, 0, 1, 2, 3]
    assert words_of(found) == "mask of each frame: 2 before"
    moved = of_file(item(MaskOperation="TID", TIDOffset=2, MaskSubPixelShift=[0.5, -1.25]))
    assert moved is not None
    assert {(each.down, each.right) for each in moved} == {(0.5, 1.25)}
    by_default = of_file(item(MaskOperation="TID", TIDOffset=None))
    assert by_default is not None
    assert [each.frames[0] for each in by_default] == [0, 0, 1, 2, 3, 4]


def test_masks_of_a_time_interval_difference_backwards_go_back_as_frames_go_on() -> None:
    """The offset from the first frame of the range, 2 more from the second, and so on."""
    found = of_file(item(MaskOperation="REV_TID", TIDOffset=1, ApplicableFrameRange=[4, 6]))
    assert found is not None
    assert [each.frames[0] for each in found] == [2, 2, 2, 2, 1, 0]  # of 1 to 3 that of the nearest
    assert words_of(found) == "masks (of frames) 3 (1–4), 2 (5), 1 (6)"
    late = of_file(item(MaskOperation="REV_TID", TIDOffset=2, ApplicableFrameRange=[3, 6]))
    assert late is not None
    assert [each.frames[0] for each in late] == [0] * 6  # none before the first


def test_the_reader_changes_the_mask_of_the_station_that_is_seen() -> None:
    stations = (*[Mask((0,))] * 3, *[Mask((3,))] * 3)
    assert with_mask(stations, 4, Mask((4,))) == (*[Mask((0,))] * 3, *[Mask((4,))] * 3)
    moved = shifted(stations, 1, 0.5, 0.0)
    assert moved == (*[Mask((0,), 0.5)] * 3, *[Mask((3,))] * 3)
    assert words_of(moved) == "masks (of frames) 1 (1–3), 4 (4–6), shifted one by one"


def test_what_the_reader_does_to_a_time_interval_difference_is_for_all_frames() -> None:
    found = of_file(item(MaskOperation="TID", TIDOffset=1))
    assert found is not None
    assert with_mask(found, 2, Mask((0,))) == (Mask((0,)),) * FRAMES
    assert {each.right for each in shifted(found, 2, 0.0, 0.5)} == {0.5}
    assert words_of(shifted(found, 2, 0.0, 0.5)).endswith("shifted 0 px down, 0.5 px right")
