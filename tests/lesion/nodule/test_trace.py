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
