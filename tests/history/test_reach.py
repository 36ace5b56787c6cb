"""How far back a history may reach: as far as people with such a one were followed."""

from __future__ import annotations

import numpy as np

from medviewer.history.cohort import Case, Cohort
from medviewer.history.dataset import encode_cohort, fit_encoding
from medviewer.history.reach import longest_followed
from medviewer.history.tasks import DEATH_5Y, YEAR_HOURS


def person(number: int, reach_years: float, followed_years: float) -> Case:
    """Somebody whose records began ``reach_years`` before the time of asking, 0."""
    return Case(
        str(number), str(number), {"age_years": 60.0}, np.array([-reach_years * YEAR_HOURS]),
        np.zeros(1, dtype=np.intp), np.array([130.0]), followed_years * YEAR_HOURS, 0,
        np.array([0.0]),
    )  # fmt: skip


def test_the_limit_is_where_hardly_anybody_was_followed_to_the_horizon() -> None:
    reaches = np.tile(np.arange(0.5, 20), 40)
    cases = [
        person(i, years, 6 if years < 10 or (years < 14 and i % 100 < 20) else 1)
        for i, years in enumerate(reaches)
    ]
    cohort = Cohort(("systolic pressure",), tuple(cases))
    data = encode_cohort(DEATH_5Y, fit_encoding(DEATH_5Y, cohort), cohort)
    assert longest_followed(data, 5 * YEAR_HOURS, "trees") == 10 * YEAR_HOURS
    assert longest_followed(data, 5 * YEAR_HOURS, "hazards") == 14 * YEAR_HOURS
    assert longest_followed(data, 0.5 * YEAR_HOURS, "trees") is None
    assert longest_followed(data, np.inf, "trees") is None
