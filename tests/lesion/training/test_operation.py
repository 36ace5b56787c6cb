"""What the validation cuts decide."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from medviewer.lesion.figures.pictures import roc
from medviewer.lesion.training.operation import FALSELY, _best_threshold, _Seen, _sure_from


def test_sure_from_is_the_least_confidence_with_enough_right_above_it() -> None:
    confidence = np.linspace(1.0, 0.34, 100)
    right = np.arange(100) < 80  # the 80 surest are right, the rest wrong
    limit = _sure_from(confidence, right)
    called = confidence >= limit
    assert right[called].mean() >= 0.97
    assert right[confidence >= limit - 0.01].mean() < 0.97


def test_where_nothing_is_right_nothing_is_sure() -> None:
    assert _sure_from(np.array([0.9, 0.8]), np.array([False, False])) == 1.0


def test_the_roc_of_a_perfect_and_of_an_empty_answer() -> None:
    truth = np.array([True, True, False, False])
    false, true = roc(np.array([0.9, 0.8, 0.2, 0.1]), truth)
    assert np.trapezoid(true, false) == pytest.approx(1.0)
    false, true = roc(np.full(4, 0.5), truth)
    assert np.trapezoid(true, false) == pytest.approx(0.5)


@given(
    erased=st.lists(st.floats(0, 1), min_size=1, max_size=60),
    hits=st.lists(st.floats(0, 1), min_size=1, max_size=60),
    misses=st.lists(st.floats(0, 1), max_size=20),
)
def test_no_more_heads_without_a_lesion_are_marked_than_allowed(
    erased: list[float], hits: list[float], misses: list[float]
) -> None:
    marks = [(score, True) for score in hits] + [(score, False) for score in misses]
    seen = _Seen(truth=[0] * len(hits), marks=marks, erased=erased)
    threshold, found, marked = _best_threshold(seen)
    assert marked == pytest.approx(np.mean(np.array(erased) >= threshold))
    assert marked <= FALSELY or threshold == 1
    if found:
        assert found == pytest.approx(np.mean(np.array(hits) >= threshold))
    lower = [score for score in hits if score < threshold]
    assert all(np.mean(np.array(erased) >= score) > FALSELY for score in lower)


def test_without_heads_whose_lesion_is_gone_half_is_the_threshold() -> None:
    threshold, found, marked = _best_threshold(_Seen(truth=[0], marks=[(0.9, True)]))
    assert threshold == 0.5
    assert np.isnan([found, marked]).all()
