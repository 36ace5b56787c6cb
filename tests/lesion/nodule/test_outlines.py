"""The outline is that of the nodule pointed at, not of what lies beside it."""

import numpy as np
import pytest

from medviewer.lesion.nodule.outlines import mask_of, outlined
from medviewer.lesion.nodule.predict import Look
from tests.lesion.nodule.made import Threshold, ball, lung_with

SPACING = (0.7, 2.0)
SHAPE = (5, 96, 96)


def outline_at(nodule_and_more: np.ndarray, x: float = 0.0, y: float = 0.0) -> np.ndarray:
    """Voxels inside the outlines of what a point, in pixels from the centre, points at."""
    look = Look(lung_with(SHAPE, nodule_and_more), *SPACING, x=x, y=y, zoom=1.0)
    return mask_of(outlined(Threshold()(look), look, 0.5), SHAPE)


def overlap(one: np.ndarray, other: np.ndarray) -> float:
    return float(2 * (one & other).sum() / (one.sum() + other.sum()))


@pytest.mark.parametrize("off", [0.0, 3.0])
def test_a_larger_neighbour_is_left_out(off: float) -> None:
    small = ball(SHAPE, (2, 48, 48), 3.0, SPACING)
    large = ball(SHAPE, (2, 48, 64), 6.0, SPACING)
    found = outline_at(small | large, x=-off)
    assert overlap(found, small) > 0.85
    assert not (found & large).any()


def test_a_speck_at_the_point_is_not_the_nodule_beside_it() -> None:
    speck = np.zeros(SHAPE, bool)
    speck[2, 48, 41] = True
    nodule = ball(SHAPE, (2, 48, 48), 3.5, SPACING)
    assert overlap(outline_at(speck | nodule, x=-7.0), nodule) > 0.85


def test_what_the_nodule_does_not_touch_is_left_out_on_every_slice() -> None:
    nodule = ball(SHAPE, (1, 48, 48), 3.0, SPACING)
    vessel = np.zeros(SHAPE, bool)
    vessel[:, 40:56, 57:61] = True
    found = outline_at(nodule | vessel)
    assert overlap(found, nodule) > 0.85
    assert not found[3:].any()


def test_where_nothing_is_seen_there_is_no_outline() -> None:
    assert not outline_at(np.zeros(SHAPE, bool)).any()
