"""Where the picture lies: maps that can be undone, zoom that holds its point."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from medviewer.ui.picture.placement import (
    SMALLEST_ZOOM,
    Affine,
    Picture,
    Placement,
    fitting_zoom,
    image_to_screen,
    snapped,
)

numbers = st.floats(-500, 500)
placements = st.builds(
    Placement,
    zoom=st.floats(0.05, 20),
    centre=st.tuples(numbers, numbers),
    flipped_horizontally=st.booleans(),
    flipped_vertically=st.booleans(),
    quarter_turns=st.integers(0, 3),
    degrees=st.floats(-180, 180),
)
pictures = st.builds(Picture, st.integers(1, 4000), st.integers(1, 4000), st.floats(0.2, 5))


def side(there: Affine, way: tuple[float, float]) -> tuple[float, float]:
    """Where a map leads the end of ``way``, seen from where it leads the origin."""
    (x0, y0), (x1, y1) = there.apply((0, 0)), there.apply(way)
    return x1 - x0, y1 - y0


@given(placements, pictures, st.tuples(numbers, numbers))
def test_the_map_back_undoes_the_map(
    placement: Placement, picture: Picture, point: tuple[float, float]
) -> None:
    there = image_to_screen(placement, picture, 800, 600)
    assert there.inverse().apply(there.apply(point)) == pytest.approx(point, abs=1e-6)


@given(placements, pictures)
def test_the_centre_is_in_the_middle(placement: Placement, picture: Picture) -> None:
    there = image_to_screen(placement, picture, 800, 600)
    assert there.apply(placement.centre or (0, 0)) == pytest.approx((400, 300), abs=1e-6)


@given(
    pictures,
    st.integers(0, 3),
    st.sampled_from((0.0, -12.5, 30.0, 45.0)),
    st.floats(50, 2000),
    st.floats(50, 2000),
)
def test_a_fitted_picture_fills_one_direction_and_fits_the_other(
    picture: Picture, turns: int, degrees: float, width: float, height: float
) -> None:
    placement = Placement(quarter_turns=turns, degrees=degrees)
    there = image_to_screen(placement, picture, width, height)
    assume(fitting_zoom(placement, picture, width, height) > SMALLEST_ZOOM)
    ends = ((x, y) for x in (0, picture.columns) for y in (0, picture.rows))
    xs, ys = zip(*(there.apply(end) for end in ends), strict=True)
    across, down = max(xs) - min(xs), max(ys) - min(ys)
    assert across <= width + 1e-6
    assert down <= height + 1e-6
    assert across == pytest.approx(width) or down == pytest.approx(height)


def test_a_clockwise_quarter_turn_brings_the_top_to_the_right() -> None:
    there = image_to_screen(Placement(zoom=1, quarter_turns=1), Picture(100, 100), 100, 100)
    assert there.apply((50, 0)) == pytest.approx((100, 50))


@given(st.integers(0, 3), st.booleans(), st.booleans(), st.floats(0.3, 3))
def test_ninety_degrees_are_a_quarter_turn(
    turns: int, across: bool, down: bool, aspect: float
) -> None:
    flips = {"flipped_horizontally": across, "flipped_vertically": down}
    by_degrees = Placement(quarter_turns=turns, degrees=90.0, **flips)
    by_quarter = Placement(quarter_turns=turns + 1, **flips)
    assert by_degrees.linear(aspect) == pytest.approx(by_quarter.linear(aspect), abs=1e-12)


def test_a_turn_by_any_angle_keeps_lengths_on_oblong_pixels() -> None:
    """A square of ten millimetres stays one: its sides are as long, its corners are right."""
    there = image_to_screen(Placement(zoom=2, degrees=33.0), Picture(90, 60, 1.5), 400, 400)
    (ax, ay), (bx, by) = side(there, (15, 0)), side(there, (0, 10))
    assert (ax**2 + ay**2) ** 0.5 == pytest.approx(30)
    assert (bx**2 + by**2) ** 0.5 == pytest.approx(30)
    assert ax * bx + ay * by == pytest.approx(0, abs=1e-9)


def test_flips_come_before_the_turn() -> None:
    placement = Placement(zoom=1, flipped_horizontally=True, quarter_turns=1)
    there = image_to_screen(placement, Picture(100, 100), 100, 100)
    assert there.apply((0, 50)) == pytest.approx((50, 100))


def test_rows_twice_as_far_apart_are_drawn_twice_as_high() -> None:
    there = image_to_screen(Placement(zoom=2), Picture(10, 10, aspect=2.0), 100, 100)
    assert side(there, (1, 0)) == (2, 0)
    assert side(there, (0, 1)) == (0, 4)


def test_snapping_goes_to_whole_pixels_of_the_device() -> None:
    there = snapped(Affine(1, 0, 0, 1, 10.3, 20.6), 2.0)
    assert (there.dx, there.dy) == (10.5, 20.5)
