"""What is looked at around a point, and what lies outside."""

from __future__ import annotations

import numpy as np
import pytest

from medviewer.errors import MedviewerError
from medviewer.lesion.nodule.place import HALF, Click, outside, surroundings
from tests.lesion.nodule.made import ct_volume


@pytest.mark.parametrize(
    ("click", "within"),
    [
        (Click(0, 0.0, 0.0), True),
        (Click(59, 90.0, 40.0), True),  # the outer corner of the last pixel
        (Click(5, 89.0, 41.0), False),
        (Click(5, 91.0, 39.0), False),
        (Click(60, 5.0, 5.0), False),
    ],
)
def test_a_point_lies_within_the_pixels_of_a_slice(click: Click, within: bool) -> None:
    wide = ct_volume(np.zeros((60, 40, 90), np.float32), (0.7, 2.0))
    assert (outside(wide, click) is None) is within
    if not within:
        words = f"on slice {click.slice_index + 1} lies outside .* 60 slices with 90 x 40 pixels"
        with pytest.raises(MedviewerError, match=words):
            surroundings(wide, click)


def test_slices_up_to_45_mm_to_either_side_are_looked_at() -> None:
    heights = np.arange(60, dtype=np.float32)[:, None, None]
    volume = ct_volume(np.broadcast_to(heights, (60, 40, 90)), (0.7, 2.0))
    around = surroundings(volume, Click(30, 50.2, 20.9))
    assert around.hounsfield[:, HALF, HALF].tolist() == list(range(7, 54))
    assert around.first == 7
    assert around.from_centre(50.0, 20.0) == (0.0, 0.0)
    assert around.to_image(np.array([[HALF, HALF]])).tolist() == [[50.0, 20.0]]
    last = surroundings(volume, Click(58, 50.0, 20.0))
    assert last.hounsfield[:, HALF, HALF].tolist() == list(range(35, 60))
