"""A nodule is followed to its ends, from a point on it or beside it."""

import numpy as np
import pytest

from medviewer.errors import MedviewerError
from medviewer.lesion.nodule.place import Click, surroundings
from medviewer.lesion.nodule.trace import cut_to, trace
from tests.lesion.nodule.made import Threshold, ball, ct_volume, lung_with

SPACING = (0.7, 2.0)
SHAPE = (30, 200, 180)


@pytest.mark.parametrize("radius", [3.0, 5.0, 13.0])
@pytest.mark.parametrize("off", [(0, 0.0, 0.0), (1, 3.0, -2.0)])
def test_a_nodule_is_followed_to_its_ends(radius: float, off: tuple[int, float, float]) -> None:
    nodule = ball(SHAPE, (14, 120, 100), radius, SPACING)
    volume = ct_volume(lung_with(SHAPE, nodule), SPACING)
    click = Click(14 + off[0], 100.5 + off[1], 120.5 + off[2])
    around = surroundings(volume, click)
    found = trace(around, click, Threshold(), 0.5)
    assert found is not None
    slices = np.flatnonzero(nodule.any((1, 2)))
    assert (around.first + found.first, around.first + found.last) == (slices[0], slices[-1])
    middle = around.to_image(np.array([[found.x + 64, found.y + 64]]))[0]
    assert np.hypot(*(middle - (100.5, 120.5))) < 1.0
    assert len(cut_to(around, found).hounsfield) == len(slices)


def test_another_nodule_further_up_is_left_alone() -> None:
    one = ball(SHAPE, (8, 100, 100), 5.0, SPACING)
    other = ball(SHAPE, (20, 100, 100), 5.0, SPACING)
    volume = ct_volume(lung_with(SHAPE, one | other), SPACING)
    click = Click(8, 100.0, 100.0)
    found = trace(surroundings(volume, click), click, Threshold(), 0.5)
    assert found is not None
    assert found.last - found.first + 1 == one.any((1, 2)).sum()


def test_a_point_in_plain_lung_finds_nothing() -> None:
    volume = ct_volume(lung_with(SHAPE, np.zeros(SHAPE, bool)), SPACING)
    click = Click(10, 120.0, 100.0)
    assert trace(surroundings(volume, click), click, Threshold(), 0.5) is None


def test_a_nodule_at_the_corner_of_the_picture() -> None:
    nodule = ball(SHAPE, (0, 3, 176), 6.0, SPACING)
    volume = ct_volume(lung_with(SHAPE, nodule), SPACING)
    click = Click(0, 176.5, 3.5)
    around = surroundings(volume, click)
    found = trace(around, click, Threshold(), 0.5)
    assert found is not None
    assert found.first == 0


def test_a_point_outside_is_refused() -> None:
    volume = ct_volume(lung_with(SHAPE, np.zeros(SHAPE, bool)), SPACING)
    with pytest.raises(MedviewerError, match="outside"):
        surroundings(volume, Click(30, 10.0, 10.0))
    volume.affine = None
    with pytest.raises(MedviewerError, match="not evenly spaced"):
        surroundings(volume, Click(3, 10.0, 10.0))


def followed(nodule: np.ndarray, click: Click) -> tuple[int, int, np.ndarray] | None:
    """First and last slice of what is followed, and its middle x, y in the image."""
    volume = ct_volume(lung_with(SHAPE, nodule), SPACING)
    around = surroundings(volume, click)
    found = trace(around, click, Threshold(), 0.5)
    if found is None:
        return None
    middle = around.to_image(np.array([[found.x + 64, found.y + 64]]))[0]
    return around.first + found.first, around.first + found.last, middle


def slices_of(nodule: np.ndarray) -> tuple[int, int]:
    shown = np.flatnonzero(nodule.any((1, 2)))
    return int(shown[0]), int(shown[-1])


@pytest.mark.parametrize("side", [-1, 1])
def test_of_two_nodules_side_by_side_the_one_that_is_pointed_at_is_followed(side: int) -> None:
    """The other ends elsewhere, and lies before or behind it in the slice."""
    one = ball(SHAPE, (14, 100, 100), 5.0, SPACING)
    other = ball(SHAPE, (12, 100 + side * 20, 100 + side * 20), 9.0, SPACING)
    found = followed(one | other, Click(14, 100.5, 100.5))
    assert found is not None
    assert found[:2] == slices_of(one)
    assert np.hypot(*(found[2] - 100.5)) < 1.0


@pytest.mark.parametrize("side", [-1, 1])
def test_of_two_nodules_near_a_point_the_nearer_is_followed(side: int) -> None:
    one = ball(SHAPE, (14, 100, 100), 3.0, SPACING)
    other = ball(SHAPE, (14, 100, 100 + side * 13), 3.0, SPACING)
    found = followed(one | other, Click(14, 100.5 + side * 5.6, 100.5))
    assert found is not None
    assert np.hypot(*(found[2] - 100.5)) < 1.0


def test_a_nodule_that_only_touches_the_next_one_s_shadow_ends_there() -> None:
    """Of what lies above it a corner is shared, less than a third of either."""
    one, above = np.zeros(SHAPE, bool), np.zeros(SHAPE, bool)
    one[12:15, 95:105, 95:105] = True
    above[15:18, 102:112, 102:112] = True
    found = followed(one | above, Click(13, 100.0, 100.0))
    assert found is not None
    assert found[:2] == (12, 14)


def test_the_middle_is_that_of_the_largest_slice_not_of_the_one_pointed_at() -> None:
    slanted = np.zeros(SHAPE, bool)
    for number, half in enumerate((3, 5, 8, 5, 3)):
        centre = 94 + 3 * number
        slanted[12 + number, 100 - half : 100 + half, centre - half : centre + half] = True
    found = followed(slanted, Click(12, 94.0, 100.0))
    assert found is not None
    assert found[:2] == (12, 16)
    assert found[2] == pytest.approx((100.0, 100.0), abs=1.0)


@pytest.mark.parametrize(("off", "seen"), [(1, True), (2, True), (3, False)])
def test_a_point_may_miss_by_two_slices(*, off: int, seen: bool) -> None:
    one = ball(SHAPE, (14, 100, 100), 3.0, SPACING)
    last = slices_of(one)[1]
    found = followed(one, Click(last + off, 100.5, 100.5))
    assert (found is not None) is seen
    assert found is None or found[:2] == slices_of(one)


@pytest.mark.parametrize(("away", "seen"), [(5.0, True), (9.0, False)])
def test_a_point_may_miss_by_six_pixels(*, away: float, seen: bool) -> None:
    one = ball(SHAPE, (14, 100, 100), 3.5, SPACING)
    found = followed(one, Click(14, 100.5 + 3.5 / SPACING[0] + away, 100.5))
    assert (found is not None) is seen
