"""Peaks become lesions: one each, with the box and the outline that agree."""

import numpy as np
import pytest

from medviewer.lesion.boxes import box_of, overlap
from medviewer.lesion.decode import MOST, OF_OUTLINE, decode
from medviewer.lesion.prediction import Prediction


def prediction(peaks: list[tuple[float, int, int]], reach: float = 12.0) -> Prediction:
    """Peaks of (score, row, column) in a field of 256 pixels, all of one size."""
    centre = np.zeros((64, 64), dtype=np.float32)
    for score, row, column in peaks:
        centre[row, column] = score
    return Prediction(
        centre=centre,
        box=np.full((4, 64, 64), reach, dtype=np.float32),
        mask=np.zeros((128, 128), dtype=np.float32),
        probabilities=np.array([1.0, 0.0, 0.0]),
        spread=0.0,
        features=np.zeros(224, dtype=np.float32),
    )


def test_a_peak_becomes_a_lesion_around_it() -> None:
    (found,) = decode(prediction([(0.8, 20, 30)]), 0.5)
    assert found.score == pytest.approx(0.8)
    assert found.box == (110, 70, 134, 94)
    assert box_of(found.outline) == pytest.approx(found.box, abs=0.2)


def test_the_mask_gives_the_outline_and_most_of_the_box_where_it_agrees() -> None:
    given = prediction([(0.8, 20, 30)])
    given.mask[36:46, 56:66] = 1.0
    (found,) = decode(given, 0.5)
    assert box_of(found.outline) == pytest.approx((112, 72, 132, 92), abs=0.1)
    told = np.array([110, 70, 134, 94])
    joined = told + OF_OUTLINE * (np.array([112, 72, 132, 92]) - told)
    assert found.box == pytest.approx(joined.tolist(), abs=0.1)


@pytest.mark.parametrize("up", range(2, 20))
def test_an_outline_is_not_cut_off_where_the_mask_goes_on(up: int) -> None:
    given = prediction([(0.8, 20, 30)])
    given.mask[46 - 10 - up : 46, 56:66] = 1.0
    (found,) = decode(given, 0.5)
    assert box_of(found.outline)[1] == pytest.approx(2 * (36 - up), abs=0.1)


def test_a_mask_elsewhere_is_not_believed() -> None:
    given = prediction([(0.8, 20, 30)])
    given.mask[100:110, 100:110] = 1.0
    (found,) = decode(given, 0.5)
    assert found.box == (110, 70, 134, 94)


def test_two_lesions_stay_two_and_one_stays_one() -> None:
    apart = decode(prediction([(0.6, 20, 10), (0.9, 20, 50)]), 0.5)
    assert [round(one.score, 2) for one in apart] == [0.9, 0.6]
    assert len(decode(prediction([(0.6, 20, 30), (0.9, 20, 32)]), 0.5)) == 1


def test_below_the_threshold_there_is_nothing() -> None:
    assert decode(prediction([(0.3, 20, 30)]), 0.5) == []


def test_a_slice_never_drowns_in_marks() -> None:
    peaks = [(0.9, row, column) for row in range(4, 60, 9) for column in range(4, 60, 9)]
    assert len(decode(prediction(peaks), 0.5)) == MOST


def test_overlap_of_boxes() -> None:
    assert overlap((0, 0, 2, 2), (1, 1, 3, 3)) == pytest.approx(1 / 7)
    assert overlap((0, 0, 1, 1), (1, 0, 2, 1)) == 0
    assert overlap((0, 0, 4, 4), (0, 0, 4, 4)) == 1
