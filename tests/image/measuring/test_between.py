"""Between two drawn outlines lies what is half way in shape and in place."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from medviewer.image.contour import area
from medviewer.image.measuring.between import between


def circle(x: float, y: float, radius: float, aspect: float = 1.0) -> NDArray[np.float64]:
    turns = np.linspace(0, 2 * np.pi, 90, endpoint=False)
    return np.stack([x + radius * np.cos(turns), y + radius * np.sin(turns) / aspect], axis=1)


@settings(deadline=None, max_examples=25)
@given(st.floats(0.1, 0.9), st.floats(3, 30), st.floats(3, 30), st.floats(-40, 40))
def test_of_a_cone_that_leans_every_slice_is_a_circle(
    share: float, below: float, above: float, lean: float
) -> None:
    """Its radius and its middle lie on the way from one to the other."""
    ((line,),) = between([circle(50, 60, below)], [circle(50 + lean, 60, above)], [share], 1.0)
    middle = (line.min(axis=0) + line.max(axis=0)) / 2
    radius = below + share * (above - below)
    tolerance = 0.02 * max(below, above)
    assert middle == pytest.approx([50 + share * lean, 60], abs=tolerance)
    away = np.hypot(*(line - middle).T)
    assert away == pytest.approx(np.full(len(line), radius), abs=2 * tolerance)


def test_oblong_pixels_change_nothing() -> None:
    below, above = circle(20, 10, 8, aspect=2.0), circle(20, 10, 4, aspect=2.0)
    ((line,),) = between([below], [above], [0.5], 2.0)
    assert np.ptp(line, axis=0) == pytest.approx([12, 6], abs=0.2)


def test_islands_join_where_the_shapes_do() -> None:
    """Two islands on one slice and one body on the next: near the islands there are two."""
    islands = [circle(10, 20, 6), circle(30, 20, 6)]
    body = [np.array([[4.0, 14], [36, 14], [36, 26], [4, 26]])]
    near, far = between(islands, body, [0.05, 0.9], 1.0)
    assert [len(near), len(far)] == [2, 1]
    assert sum(map(area, near)) < area(far[0])


def test_the_same_on_both_sides_stays_the_same() -> None:
    drawn = np.array([[5.0, 5], [25, 8], [22, 30], [9, 22]])
    ((line,),) = between([drawn], [drawn], [0.3], 1.0)
    assert area(line) == pytest.approx(area(drawn), rel=0.01)
    assert np.concatenate([line.min(axis=0), line.max(axis=0)]) == pytest.approx(
        [5, 5, 25, 30], abs=0.3
    )
