"""Hazards on people whose true risk is known, however long they were followed."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from medviewer.history.cohorts.cohort import Case, Cohort
from medviewer.history.cohorts.follow_up import followed
from medviewer.history.features.dataset import Dataset, encode_cohort, fit_encoding
from medviewer.history.figures.metrics import sigmoid
from medviewer.history.members import baseline
from medviewer.history.members.additive import Additive
from medviewer.history.members.hazards import Hazards, blend_by_follow_up
from medviewer.history.members.linear import Linear
from medviewer.history.tasks import DEATH_5Y, DIABETES_5Y, YEAR_HOURS, Task

LAST_YEAR, RATE = 20.0, 0.03
TRUE_RISK = 1 - np.exp(-5 * RATE)


def person(number: int, reach_years: float, end_years: float, cause: int, pressure: float) -> Case:
    """Somebody whose one value was measured ``reach_years`` before the time of asking, 0."""
    return Case(
        str(number), str(number), {"age_years": 60.0}, np.array([-reach_years * YEAR_HOURS]),
        np.zeros(1, dtype=np.intp), np.array([pressure]), end_years * YEAR_HOURS, cause,
        np.array([0.0]),
    )  # fmt: skip


def encoded(task: Task, cases: list[Case]) -> Dataset:
    cohort = Cohort(("systolic pressure",), tuple(cases))
    return encode_cohort(task, fit_encoding(task, cohort), cohort)


@pytest.fixture(scope="module")
def one_last_year() -> tuple[Dataset, np.ndarray]:
    """Records begin in one year and end in one year for all; death knows nothing of that."""
    generator = np.random.default_rng(0)
    reach = generator.uniform(0, LAST_YEAR - 0.5, 1500)
    death, cut = generator.exponential(1 / RATE, len(reach)), LAST_YEAR - reach
    cases = [
        person(i, reach[i], min(death[i], cut[i]), int(death[i] < cut[i]), 130.0)
        for i in range(len(reach))
    ]
    return encoded(DEATH_5Y, cases), reach


def risks(kind: str, data: Dataset, name: str) -> np.ndarray:
    """What a simple model of a kind says of its own cases."""
    task = replace(DEATH_5Y, baseline=kind, additive=True)
    model = baseline.fit(task, data, np.arange(len(data.cases)), 0, seed=0)[name]
    case, step = data.scored()
    return sigmoid(model.log_odds(data.summaries[case, step].astype(np.float64)))


@pytest.mark.parametrize("name", ["simple", "additive"])
def test_a_long_history_is_no_risk_where_observation_only_ended_soon_after(
    one_last_year: tuple[Dataset, np.ndarray], name: str
) -> None:
    data, reach = one_last_year
    long, short = reach > 17, reach < 12
    told, misled = risks("hazards", data, name), risks("trees", data, name)
    assert told[long].mean() == pytest.approx(TRUE_RISK, abs=0.05)
    assert told[long].mean() < 1.3 * told[short].mean()
    assert misled[long].mean() > 3 * misled[short].mean()


@pytest.mark.parametrize(("name", "away"), [("simple", 0.04), ("additive", 0.06)])
def test_risks_of_competing_causes_are_found_and_explained(name: str, away: float) -> None:
    generator = np.random.default_rng(1)
    pressure = generator.choice([110.0, 170.0], 2000)
    rates = np.stack([np.where(pressure > 140, 0.12, 0.03), np.full(2000, 0.05)])
    times = generator.exponential(1 / rates)
    cut = generator.uniform(0.2, 9, 2000)
    end, first = times.min(axis=0), times.argmin(axis=0)
    cases = [
        person(i, 1.0, min(end[i], cut[i]), int(first[i]) + 1 if end[i] < cut[i] else 0, p)
        for i, p in enumerate(pressure)
    ]
    data = encoded(DIABETES_5Y, cases)
    task = replace(DIABETES_5Y, additive=True)
    model = baseline.fit(task, data, np.arange(2000), 0, seed=0)[name]
    case, step = data.scored()
    rows = data.summaries[case, step].astype(np.float64)
    told = sigmoid(model.log_odds(rows))
    for level, rate in ((110.0, 0.03), (170.0, 0.12)):
        truth = rate / (rate + 0.05) * (1 - np.exp(-5 * (rate + 0.05)))
        assert told[pressure == level].mean() == pytest.approx(truth, abs=away)
    whole = model.expected() + model.contributions(rows).sum(axis=1)
    np.testing.assert_allclose(whole, model.log_odds(rows), atol=1e-6)
    again = Hazards.from_tensors(model.tensors("x"), "x")
    np.testing.assert_array_equal(again.log_odds(rows), model.log_odds(rows))


def test_reasons_add_up_where_a_risk_is_as_high_as_log_odds_go() -> None:
    terms = Linear(np.array([-2.0]), np.array([1.0, 0.5]), np.zeros(2))
    straight = np.full(2, -np.inf)
    ratio = Additive(np.arange(2, dtype=np.int32), straight, terms)
    model = Hazards((ratio,), np.array([0.1]), np.array([True]))
    rows = np.array([[0.0, 0.0], [1.0, -2.0], [3.0, 1.0], [7.0, 1.0], [9.0, 2.0], [30.0, 4.0]])
    told = model.log_odds(rows)
    assert told[-1] == told[-2] > 27
    whole = model.expected() + model.contributions(rows).sum(axis=1)
    np.testing.assert_allclose(whole, told, rtol=0, atol=1e-9)
    moved = model.contributions(rows[1:2])[0]
    assert moved[0] == -moved[1] > 0.9  # what cancels out is told too


def test_a_blend_is_weighed_by_truth_where_the_high_risks_were_hardly_followed() -> None:
    generator = np.random.default_rng(2)
    log_odds = generator.normal(-2, 1.5, 20_000)
    death = generator.exponential(5 / -np.log1p(-sigmoid(log_odds)))
    cut = np.where(log_odds > -1, generator.uniform(0.1, 2, 20_000), 9.0)
    cases = [
        person(i, 1.0, min(d, c), int(d < c), 130.0)
        for i, (d, c) in enumerate(zip(death, cut, strict=True))
    ]
    told = followed(cases, np.zeros(len(cases)), 5 * YEAR_HOURS, (0,))
    inputs = np.column_stack([log_odds, np.ones(len(log_odds))])
    found = blend_by_follow_up(inputs, told, penalty=np.zeros(2), towards=np.array([0.5, 0.0]))
    np.testing.assert_allclose(found, [1, 0], atol=0.12)


def test_a_blend_that_few_events_tell_of_stays_where_it_is_drawn() -> None:
    cases = [person(i, 1.0, 1 + i / 10, int(i < 3), 130.0) for i in range(30)]
    told = followed(cases, np.zeros(30), 5 * YEAR_HOURS, (0,))
    inputs = np.column_stack([np.linspace(-3, 0, 30), np.ones(30)])
    towards = np.array([0.7, -0.4])
    found = blend_by_follow_up(inputs, told, penalty=np.full(2, 1e6), towards=towards)
    np.testing.assert_allclose(found, towards, atol=1e-3)
