"""The population's risk: known incidences from made-up cases."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from medviewer.history.cohorts.cohort import Case
from medviewer.history.cohorts.population import known_until, population_at, population_risk
from medviewer.history.tasks import TASKS, YEAR_HOURS


def people(hazards: tuple[float, float], seed: int = 0, count: int = 4000) -> list[Case]:
    """People struck by two causes at constant rates a year, all observed until then."""
    generator = np.random.default_rng(seed)
    each = np.stack([generator.exponential(1 / rate, count) for rate in hazards])
    nothing, none = np.zeros(0), np.zeros(0, dtype=np.intp)
    return [
        Case(
            str(i), str(i), {}, nothing, none, nothing, float(each[:, i].min() * YEAR_HOURS),
            int(each[:, i].argmin()) + 1, np.array([0.0, 3 * YEAR_HOURS]),
        )
        for i in range(count)
    ]  # fmt: skip


def test_competing_causes_share_what_they_take() -> None:
    task = TASKS["liver-survival"]
    table = population_risk(task, people((0.05, 0.10)))
    assert table["time_hours"][:2] == [0.0, YEAR_HOURS]
    labels = [horizon.label for horizon in task.horizons]
    both = 1 - np.exp(-0.15 * 3)
    for label, share in (
        ("death-or-transplant-3y", 1.0), ("death-3y", 2 / 3), ("transplant-3y", 1 / 3),
    ):  # fmt: skip
        risk = table["risk"][labels.index(label)]
        assert risk[0] == pytest.approx(share * both, abs=0.03)
        assert risk[3] == pytest.approx(share * both, abs=0.04)


def test_between_landmarks_it_runs_straight() -> None:
    card = {"population_risk": {"time_hours": [0.0, 100.0], "risk": [[0.2, 0.4]]}}
    found = population_at(card, 0, np.array([-5.0, 0.0, 50.0, 100.0, 900.0]))
    np.testing.assert_allclose(found, [0.2, 0.2, 0.3, 0.4, 0.4])


def test_an_outcome_without_a_time_has_one_rate() -> None:
    task = TASKS["icu-mortality"]
    cases = [replace(case, cause=1 * (i % 4 == 0)) for i, case in enumerate(people((1, 1)))]
    cases = [replace(case, end_hours=49.0 if case.cause else np.inf) for case in cases]
    table = population_risk(task, cases)
    assert table["time_hours"] == [0.0]
    assert table["risk"][0][0] == pytest.approx(0.25)


def test_a_population_is_known_until_its_last_landmark_where_there_are_several() -> None:
    def card(*hours: float) -> dict[str, dict[str, list[float]]]:
        return {"population_risk": {"time_hours": list(hours)}}

    assert known_until(card(0.0, 8766.0, 17532.0)) == 17532.0
    assert known_until(card(0.0)) is None  # death in this stay: one figure for all hours
