"""Areas of outlines that cross themselves, as a hand draws them."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from medviewer.image.measuring.even_odd import even_odd_area
from medviewer.image.measuring.statistics import polygon_mask

SQUARE = [(0, 0), (4, 0), (4, 4), (0, 4)]
whole = st.tuples(st.integers(0, 12), st.integers(0, 12))


@pytest.mark.parametrize(
    ("points", "area"),
    [
        (SQUARE, 16),
        (SQUARE[::-1], 16),
        ([(0, 0), (4, 4), (4, 0), (0, 4)], 8),
        ([*SQUARE, *SQUARE], 0),
        ([(0, 0), (4, 0), (4, 4), (0, 4), (0, 0), (1, 1), (3, 1), (3, 3), (1, 3), (1, 1)], 12),
        ([(0, 0), (4, 0), (4, 3), (-1, 3), (-1, 4), (0, 4)], 12 + 1),
        ([(0, 0), (2, 0)], 0),
        ([(1, 1)], 0),
    ],
    ids=["once", "backwards", "bow tie", "twice", "a hole", "a loop", "a line", "a point"],
)
def test_what_is_gone_round_an_odd_number_of_times_counts(
    points: list[tuple[float, float]], area: float
) -> None:
    assert even_odd_area(np.array(points, np.float64)) == pytest.approx(area)


@given(st.lists(whole, min_size=3, max_size=9))
def test_the_area_is_that_of_the_pixels_inside(points: list[tuple[int, int]]) -> None:
    """On a grid ten times as fine: a pixel in four that a line goes through may be wrong."""
    fine = 10
    scaled = np.array(points, np.float64) * fine
    mask = polygon_mask([tuple(point) for point in scaled], (121, 121))
    steps = np.diff(scaled, axis=0, append=scaled[:1])
    line = float(np.hypot(*steps.T).sum())
    assert even_odd_area(scaled) == pytest.approx(mask.sum(), abs=0.5 * line + 5)


@given(st.integers(3, 60), st.integers(1, 3))
def test_a_star_is_gone_round_by_its_arms(corners: int, step: int) -> None:
    """Corners of a circle, joined one after the other, make up less than the circle."""
    turns = math.tau * step * np.arange(corners) / corners
    area = even_odd_area(np.stack((np.cos(turns), np.sin(turns)), axis=1))
    assert -1e-9 <= area <= math.pi
