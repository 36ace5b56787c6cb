"""Lengths, areas and RECIST diameters in millimetres."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from medviewer.image.measuring.measure import area_mm2, axes, diameters, length_mm


def circle(radius: float, points: int = 360) -> list[tuple[float, float]]:
    angles = np.arange(points) * 2 * np.pi / points
    return [(50 + radius * math.cos(a), 40 + radius * math.sin(a)) for a in angles]


def test_a_square_of_ten_millimetres_on_oblong_pixels() -> None:
    """nroduit/Weasis#217: row spacing 0.5, column spacing 1.0: 10 mm are 20 rows or 10 columns."""
    assert length_mm((0, 0), (10, 0), row_mm=0.5, column_mm=1.0) == 10
    assert length_mm((0, 0), (0, 20), row_mm=0.5, column_mm=1.0) == 10
    square = [(0, 0), (10, 0), (10, 20), (0, 20)]
    assert area_mm2(square, 0.5, 1.0) == pytest.approx(100)
    long, _ = diameters(square, 0.5, 1.0)
    assert long == pytest.approx(math.hypot(10, 10))


@settings(max_examples=40)
@given(st.floats(0, math.tau), st.floats(0.2, 2), st.floats(0.2, 2))
def test_an_ellipse_at_any_angle(angle: float, row_mm: float, column_mm: float) -> None:
    """cornerstonejs/cornerstone3D#2721: axes of 30 and 16 mm, any pixels, any direction."""
    t = np.arange(360) * math.tau / 360
    x, y = 15 * np.cos(t), 8 * np.sin(t)
    turned = np.stack(
        (x * math.cos(angle) - y * math.sin(angle), x * math.sin(angle) + y * math.cos(angle)),
        axis=1,
    )
    outline = turned / (column_mm, row_mm) + 100
    long, short = diameters(outline, row_mm, column_mm)
    assert long == pytest.approx(30, abs=0.02)
    assert short == pytest.approx(16, abs=0.1)
    assert area_mm2(outline, row_mm, column_mm) == pytest.approx(math.pi * 15 * 8, rel=1e-3)


def test_the_short_diameter_stays_inside_the_outline() -> None:
    """Two thin arms that spread from a point: no chord bridges the 12 mm between their ends."""
    outline = [(0, 6), (40, 0), (40, 2), (8, 6), (40, 10), (40, 12)]
    long, short = diameters(outline, 1, 1)
    assert long == pytest.approx(math.hypot(40, 6))
    assert 2 < short < 5


@pytest.mark.parametrize(
    ("outline", "expected"),
    [([], (0, 0)), ([(3, 3)], (0, 0)), ([(3, 3), (3, 3)], (0, 0)), ([(0, 0), (3, 4)], (5, 0))],
)
def test_outlines_without_area(
    outline: list[tuple[float, float]], expected: tuple[float, float]
) -> None:
    assert diameters(outline, 1, 1) == pytest.approx(expected)


def test_the_diameters_of_a_circle_agree() -> None:
    long, short = diameters(circle(12.5), 1, 1)
    assert long == pytest.approx(25, abs=1e-6)
    assert short == pytest.approx(25, abs=0.01)


@settings(max_examples=40)
@given(st.floats(0, math.tau), st.floats(0.3, 2))
def test_the_ends_of_both_axes_lie_on_the_outline(angle: float, row_mm: float) -> None:
    t = np.arange(90) * math.tau / 90
    x, y = 15 * np.cos(t), 8 * np.sin(t)
    turned = (x * math.cos(angle) - y * math.sin(angle), x * math.sin(angle) + y * math.cos(angle))
    outline = np.stack(turned, axis=1) / (1.0, row_mm) + 50
    ends = axes(outline, row_mm, 1.0)
    assert ends is not None
    for place in ends:
        away = (np.array(place) - 50) * (1.0, row_mm)
        along = away[0] * math.cos(angle) + away[1] * math.sin(angle)
        across = -away[0] * math.sin(angle) + away[1] * math.cos(angle)
        assert (along / 15) ** 2 + (across / 8) ** 2 == pytest.approx(1, abs=0.01)
    (a, b, c, d) = (np.array(place) * (1.0, row_mm) for place in ends)
    assert np.dot(b - a, d - c) == pytest.approx(0, abs=1e-6)
