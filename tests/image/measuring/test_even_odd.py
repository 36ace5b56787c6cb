"""Areas of outlines that cross themselves, as a hand draws them."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from medviewer.image.measuring.even_odd import even_odd_area, united_area
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


triangles = st.lists(st.lists(whole, min_size=3, max_size=3), min_size=1, max_size=4)


@given(triangles)
def test_what_outlines_share_counts_once(several: list[list[tuple[int, int]]]) -> None:
    """As the pixels that lie in one of them, or more, on a grid ten times as fine."""
    fine = 10
    scaled = [np.array(points, np.float64) * fine for points in several]
    masks = [polygon_mask([tuple(point) for point in points], (121, 121)) for points in scaled]
    line = sum(
        float(np.hypot(*np.diff(points, axis=0, append=points[:1]).T).sum()) for points in scaled
    )
    united = np.logical_or.reduce(masks).sum()
    assert united_area(scaled) == pytest.approx(united, abs=0.5 * line + 5)


@given(triangles)
def test_the_united_area_lies_between_the_largest_and_the_sum(
    several: list[list[tuple[int, int]]],
) -> None:
    outlines = [np.array(points, np.float64) for points in several]
    areas = [even_odd_area(points) for points in outlines]
    united = united_area(outlines)
    assert max(areas) - 1e-9 <= united <= sum(areas) + 1e-9
    assert united_area([*outlines, *outlines]) == pytest.approx(united)
    assert united_area(outlines[::-1]) == pytest.approx(united)


@pytest.mark.parametrize(("right", "area"), [(1, 20), (3, 28), (4, 32), (9, 32), (0, 16)])
def test_two_squares_that_overlap(right: int, area: float) -> None:
    moved = np.array(SQUARE, np.float64) + np.array((right, 0.0))
    assert united_area([np.array(SQUARE, np.float64), moved]) == pytest.approx(area)
