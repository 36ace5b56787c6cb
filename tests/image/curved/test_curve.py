"""A curve through points: as long as the circle they lie on, straight where they are."""

from __future__ import annotations

import numpy as np
import pytest

from medviewer.image.curved.curve import Curve

RADIUS = 40.0


def on_circle(degrees: float, end: float = 180.0) -> np.ndarray:
    """Points of a circle of 40 mm, so many degrees apart."""
    angles = np.radians(np.arange(0, end + 1e-9, degrees))
    return RADIUS * np.stack([np.cos(angles), np.sin(angles), 0 * angles], axis=1)


def test_the_curve_is_as_long_as_the_circle_and_stays_on_it() -> None:
    """Straight pieces between points 30° apart would be 1.4 mm too short."""
    curve = Curve(on_circle(30), 0.7)
    assert curve.length_mm == pytest.approx(np.pi * RADIUS, rel=1e-3)
    away = np.linalg.norm(curve.at(np.linspace(0, curve.length_mm, 500)), axis=1)
    assert away == pytest.approx(RADIUS, abs=0.08)


def test_it_goes_through_every_point_and_no_farther() -> None:
    points = np.array([[0, 0, 0], [10, 5, 0], [12, -20, 3], [40, 0, 0]], np.float64)
    curve = Curve(points, 0.5)
    traced = curve.at(np.linspace(0, curve.length_mm, 20_000))
    for point in points:
        assert np.linalg.norm(traced - point, axis=1).min() < 0.01
    assert traced[0] == pytest.approx(points[0])
    assert traced[-1] == pytest.approx(points[-1])


def test_steps_along_it_are_equal_whatever_the_points() -> None:
    points = np.concatenate([on_circle(5, 60), on_circle(40, 180)[2:]])
    curve = Curve(points, 0.5)
    places = curve.at(np.arange(0, curve.length_mm, 1.0))
    steps = np.linalg.norm(np.diff(places, axis=0), axis=1)
    assert steps == pytest.approx(1.0, abs=0.002)


def test_points_on_a_straight_line_make_a_straight_line() -> None:
    way = np.array([2.0, 1.0, -2.0]) / 3
    points = np.array([0.0, 1, 1, 7, 8, 30])[:, None] * way
    curve = Curve(points, 0.5)
    assert curve.length_mm == pytest.approx(30)
    assert curve.at(np.array([3.0, 12.5])) == pytest.approx(np.array([3.0, 12.5])[:, None] * way)
    assert curve.directions(np.array([0.0, 15, 30]), 0.5) == pytest.approx(np.tile(way, (3, 1)))


def test_between_points_it_is_the_centripetal_catmull_rom_spline() -> None:
    """In the form of Hermite, which has its tangents from the knots, not from Barry and Goldman."""
    points = np.array([[0, 0, 0], [1, 4, 0], [20, 6, 3], [24, -9, 0]], np.float64)
    knots = np.cumsum([0, *np.linalg.norm(np.diff(points, axis=0), axis=1) ** 0.5])
    first, second, third = np.diff(knots)
    begin = second * (
        (points[1] - points[0]) / first
        - (points[2] - points[0]) / (first + second)
        + (points[2] - points[1]) / second
    )
    end = second * (
        (points[2] - points[1]) / second
        - (points[3] - points[1]) / (second + third)
        + (points[3] - points[2]) / third
    )
    curve = Curve(points, 0.2)
    traced = curve.at(np.linspace(0, curve.length_mm, 20_000))
    for share in np.linspace(0.1, 0.9, 9):
        square, cube = share**2, share**3
        place = (
            (2 * cube - 3 * square + 1) * points[1]
            + (cube - 2 * square + share) * begin
            + (3 * square - 2 * cube) * points[2]
            + (cube - square) * end
        )
        assert np.linalg.norm(traced - place, axis=1).min() < 0.01


def test_a_point_that_is_moved_changes_the_curve_about_it_alone() -> None:
    points = np.stack([np.arange(8) * 10.0, np.zeros(8), np.zeros(8)], axis=1)
    moved = points.copy()
    moved[4, 1] = 6
    one, other = Curve(points, 0.5), Curve(moved, 0.5)
    before = np.array([5.0, 15])
    assert one.at(before) == pytest.approx(other.at(before))
    assert other.at(np.array([40.0]))[0, 1] > 4


@pytest.mark.parametrize("count", [1, 3])
def test_a_place_that_repeats_is_no_line(count: int) -> None:
    assert Curve(np.ones((count, 3)), 0.5).length_mm == 0
