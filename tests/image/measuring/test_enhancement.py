"""Curves of known course: how far they rise, by when, and of which type they are."""

from __future__ import annotations

import pytest

from medviewer.image.measuring.enhancement import (
    Phases,
    TimeCurve,
    Untyped,
    delayed_type,
    initial_type,
    phases,
)

SECONDS = (0.0, 62.0, 124.0, 186.0, 248.0, 310.0)


def curve(*means: float | None, seconds: tuple[float, ...] | None = SECONDS) -> TimeCurve:
    return TimeCurve(means, means, (9,) * len(means), "raw", seconds)


def test_a_cancer_that_rises_fast_and_washes_out() -> None:
    found = phases(curve(200, 500, 480, 450, 420, 400))
    assert isinstance(found, Phases)
    assert (found.begins_s, found.initial, found.initial_percent) == (0, 1, pytest.approx(150))
    assert (found.initial_type, found.delayed_type) == ("fast", "washout")
    assert (found.last, found.delayed_percent) == (5, pytest.approx(-20))


def test_a_fibroadenoma_that_rises_slowly_and_on() -> None:
    found = phases(curve(200, 240, 280, 310, 330, 350))
    assert isinstance(found, Phases)
    assert (found.initial_percent, found.initial_type) == (pytest.approx(20), "slow")
    assert (found.delayed_type, found.delayed_percent) == ("persistent", pytest.approx(45.83, 1e-3))


def test_a_curve_that_stays_is_a_plateau() -> None:
    found = phases(curve(200, 360, 360, 370, 370, 365))
    assert isinstance(found, Phases)
    assert (found.initial_type, found.delayed_type) == ("medium", "plateau")


@pytest.mark.parametrize(
    ("percent", "kind"),
    [(49.9, "slow"), (50, "medium"), (100, "medium"), (100.1, "fast")],
)
def test_borders_of_the_initial_phase(percent: float, kind: str) -> None:
    assert initial_type(percent) == kind


@pytest.mark.parametrize(
    ("percent", "kind"),
    [(10, "plateau"), (10.1, "persistent"), (-10, "plateau"), (-10.1, "washout")],
)
def test_borders_of_the_delayed_phase(percent: float, kind: str) -> None:
    assert delayed_type(percent) == kind


def test_two_minutes_are_counted_from_the_contrast_where_the_file_says_it() -> None:
    """By the curve alone they would begin at 50 s, and hold a higher time."""
    seconds = (0.0, 50.0, 100.0, 150.0, 200.0, 250.0)
    slow = curve(200, 204, 300, 420, 420, 420, seconds=seconds)
    by_curve, by_file = phases(slow), phases(slow, contrast_s=10.0)
    assert isinstance(by_curve, Phases)
    assert isinstance(by_file, Phases)
    assert (by_curve.begins_s, by_curve.initial, by_curve.initial_type) == (50, 3, "fast")
    assert (by_file.begins_s, by_file.initial, by_file.initial_type) == (10, 2, "medium")
    assert (by_curve.delayed_type, by_file.delayed_type) == ("plateau", "persistent")


def test_the_contrast_comes_when_many_times_are_over() -> None:
    """Of a prostate, 7 s apart: the 2 minutes begin with the rise, not with the first time."""
    seconds = tuple(7.0 * n for n in range(40))
    found = phases(curve(*[100.0] * 8, *[250.0] * 32, seconds=seconds))
    assert isinstance(found, Phases)
    assert (found.begins_s, found.initial, found.delayed_type) == (49, 8, "plateau")


@pytest.mark.parametrize(
    ("none", "why"),
    [
        (curve(200, 500, 400, seconds=None), Untyped.NO_SECONDS),
        (curve(200, 205, 210, 212, 215, 210), Untyped.NO_RISE),
        (curve(200, 150, 120, 130, 140, 150), Untyped.NO_RISE),  # it falls, as T2* does
        (curve(0, 500, 480, 450, 420, 400), Untyped.NO_BASELINE),
        (curve(None, 500, 480, 450, 420, 400), Untyped.NO_BASELINE),
        (curve(None, None), Untyped.NO_BASELINE),
        (curve(200, 500, 400, seconds=(0.0, 150.0, 300.0)), Untyped.NONE_EARLY),
    ],
)
def test_no_type_where_the_numbers_do_not_support_one(none: TimeCurve, why: Untyped) -> None:
    assert phases(none) is why


def test_no_type_where_the_first_time_is_not_before_the_contrast() -> None:
    found = phases(curve(200, 500, 480, 450, 420, 400), contrast_s=-20.0)
    assert found is Untyped.NO_BASELINE


def test_a_short_series_has_no_delayed_phase() -> None:
    found = phases(curve(200, 500, 480, seconds=(0.0, 50.0, 100.0)))
    assert isinstance(found, Phases)
    assert (found.initial_type, found.last, found.delayed_type) == ("fast", None, "")


def test_rise_per_cent_and_the_time_of_the_peak() -> None:
    found = curve(40, 55, None, 95, 95, 70)
    assert (found.highest, found.rise(3), found.percent(3)) == (3, 55, pytest.approx(137.5))
    assert (found.rise(2), found.percent(2)) == (None, None)
    assert curve(-10, 30).percent(1) is None
    assert curve(None, None).highest is None
