"""What a cohort's own values make of the scales of its inputs, and which times count."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from medviewer.history.cohorts.cohort import Case, Cohort
from medviewer.history.features.dataset import Dataset, encode_cohort, fit_encoding
from medviewer.history.features.encode import Channel
from medviewer.history.tasks import DEATH_5Y, YEAR_HOURS, Task

NAMES = ("systolic pressure", "diabetes")
PRESSURE, DIABETES = 0, 1


def person(*values: tuple[float, int, float], age: float = 60.0, end_years: float = 9.0) -> Case:
    """Whose values are (years before the time of asking, variable, value)."""
    years, variable, value = np.array(values).T
    return Case(
        "1", "1", {"age_years": age}, -years * YEAR_HOURS, variable.astype(np.intp), value,
        end_years * YEAR_HOURS, 0, np.array([0.0]),
    )  # fmt: skip


def encoded(*cases: Case) -> Dataset:
    cohort = Cohort(NAMES, cases)
    return encode_cohort(DEATH_5Y, fit_encoding(DEATH_5Y, cohort), cohort)


def channel(name: str, *cases: Case, task: Task = DEATH_5Y) -> Channel:
    channels = fit_encoding(task, Cohort(NAMES, cases)).channels
    return next(each for each in channels if each.name == name)


def test_a_value_far_from_all_others_does_not_change_the_scale() -> None:
    usual = [person((1.0, PRESSURE, 100.0 + number % 50)) for number in range(200)]
    without = channel("systolic pressure", *usual)
    beside = channel("systolic pressure", *usual, person((1.0, PRESSURE, 250.0)))
    assert beside.centre == pytest.approx(without.centre, abs=0.5)
    assert beside.scale == pytest.approx(without.scale, rel=0.05)


def test_an_impossible_age_does_not_change_the_scale() -> None:
    cases = [person((1.0, PRESSURE, 120.0), age=age) for age in (50.0, 70.0)]
    impossible = person((1.0, PRESSURE, 120.0), age=999.0)
    facts = fit_encoding(DEATH_5Y, Cohort(NAMES, (*cases, impossible))).facts
    age = next(each for each in facts if each.name == "age_years")
    assert (age.centre, age.scale) == (60.0, 10.0)


def test_the_shortest_rise_is_that_between_the_first_two_values() -> None:
    """A slope is told from it on, and of two values first."""
    one = person((5.0, PRESSURE, 120.0), (3.0, PRESSURE, 130.0), (2.5, PRESSURE, 130.0))
    told = fit_encoding(DEATH_5Y, Cohort(NAMES, (one,)))
    assert told.slope_hours == pytest.approx(2 * YEAR_HOURS)


def test_how_often_an_illness_is_told_counts_where_nobody_looks_again_and_again() -> None:
    twice = person((3.0, DIABETES, 1.0), (1.0, DIABETES, 1.0))
    over_years = channel("diabetes", twice)
    assert (over_years.told_from, over_years.told_times) == (1.0, 2)
    in_a_stay = channel("diabetes", twice, task=replace(DEATH_5Y, step_hours=None))
    assert (in_a_stay.told_from, in_a_stay.told_times) == (1.0, 0)


def test_nobody_is_asked_of_after_the_end_of_observation() -> None:
    """Nor at it: what befell them is known then."""
    one = person((1.0, PRESSURE, 120.0))
    assert encoded(one).at_risk[encoded(one).scored()].all()
    ended = replace(one, end_hours=0.0)
    assert not encoded(ended).at_risk.any()


def test_some_cases_alone_are_as_they_were_among_all() -> None:
    cases = [
        person((years, PRESSURE, 120.0), end_years=end) for years, end in ((1.0, 9.0), (2.0, -1.0))
    ]
    whole = encoded(*cases)
    last = whole.only(np.array([1]))
    assert last.cases == (whole.cases[1],)
    for name in ("steps", "summaries", "time_hours", "survived", "event", "at_risk", "lessons"):
        np.testing.assert_array_equal(getattr(last, name), getattr(whole, name)[1:])
