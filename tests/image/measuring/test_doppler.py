"""Velocities of a Doppler: gradients and traced flows with known integrals."""

from __future__ import annotations

import math

import pytest

from medviewer.image.measuring.doppler import pressure_gradient, traced_flow


def test_a_jet_of_four_metres_a_second_is_a_severe_stenosis() -> None:
    assert pressure_gradient(400) == pytest.approx(64)
    assert pressure_gradient(-400) == pytest.approx(64)


def test_a_triangle_is_as_high_as_its_peak_and_half_its_area() -> None:
    """From 0 to 300 cm/s and back within 0.3 s: VTI 45 cm; the mean of v² is a third of 9."""
    flow = traced_flow([(0, 100), (30, 40), (60, 100)], 0.005, 5.0)
    assert flow is not None
    assert (flow.seconds, flow.integral_cm, flow.peak) == pytest.approx((0.3, 45, 300))
    assert flow.mean_gradient == pytest.approx(4 * 9 / 3)


def test_where_the_baseline_is_known_a_trace_need_not_end_on_it() -> None:
    """Half of that triangle: to its peak, where the straight line from end to end is the flow."""
    half = [(0, 100), (15, 70), (30, 40)]
    flow = traced_flow(half, 0.005, 5.0, baseline=100)
    assert flow is not None
    assert (flow.integral_cm, flow.peak) == pytest.approx((22.5, 300))


def test_a_flow_away_from_the_probe_and_one_traced_backwards_are_as_much() -> None:
    upwards = [(0, 100), (20, 60), (45, 70), (60, 100)]
    downwards = [(x, 200 - y) for x, y in upwards]
    assert traced_flow(upwards, 0.005, 5.0) == traced_flow(downwards, 0.005, 5.0)
    backwards = traced_flow(upwards[::-1], 0.005, 5.0)
    assert backwards == traced_flow(upwards, 0.005, 5.0)


def test_a_fine_trace_of_half_a_sine_has_its_integral() -> None:
    points = [(100 * n / 400, -60 * math.sin(math.pi * n / 400)) for n in range(401)]
    flow = traced_flow(points, 0.003, 2.0)
    assert flow is not None
    assert flow.integral_cm == pytest.approx(120 * 0.3 * 2 / math.pi, rel=1e-4)
    assert flow.mean_gradient == pytest.approx(4 * 1.2**2 / 2, rel=1e-4)


@pytest.mark.parametrize(
    "points", [[(0, 0), (10, 5)], [(0, 0), (20, 9), (10, 0), (30, 0)], [(5, 0), (5, 9), (5, 0)]]
)
def test_what_is_no_flow_over_time_has_no_numbers(points: list[tuple[float, float]]) -> None:
    assert traced_flow(points, 0.005, 5.0) is None
