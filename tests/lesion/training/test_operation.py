"""What the validation cuts decide."""

import numpy as np
import pytest

from medviewer.lesion.figures.pictures import roc
from medviewer.lesion.training.operation import _sure_from


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
