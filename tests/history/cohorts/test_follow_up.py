"""What a time under observation tells, beside lifelines and on people whose fate is known."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lifelines.utils import concordance_index

from medviewer.history.cohorts.cohort import Case
from medviewer.history.cohorts.follow_up import Concordance, Followed, followed
from medviewer.history.cohorts.outcome import labels_within
from medviewer.history.figures.metrics import auroc
from medviewer.history.tasks import YEAR_HOURS

HORIZON = 5 * YEAR_HOURS


def person(number: int, end_years: float, cause: int) -> Case:
    """Somebody asked about at time 0, of whom nothing was measured."""
    nothing = np.zeros(0)
    return Case(
        str(number), str(number), {}, nothing, nothing.astype(np.intp), nothing,
        end_years * YEAR_HOURS, cause, np.zeros(1),
    )  # fmt: skip


lives = st.lists(
    st.tuples(st.floats(0.01, 9), st.integers(0, 2)), min_size=2, max_size=30
).filter(lambda people: any(cause == 1 and end < 5 for end, cause in people))  # fmt: skip


@settings(max_examples=40)
@given(lives)
def test_as_much_hazard_is_lived_through_as_events_were_seen(
    people: list[tuple[float, int]],
) -> None:
    cases = [person(i, end, cause) for i, (end, cause) in enumerate(people)]
    for others_end in (True, False):
        told = followed(cases, np.zeros(len(cases)), HORIZON, (0,), others_end=others_end)
        ratio = np.linspace(0.5, 2, len(cases))
        lived, whole = told.lived(ratio)
        assert (ratio * lived).sum() == pytest.approx(told.event.sum())
        assert lived.max() <= whole


@settings(max_examples=25)
@given(lives, st.integers(0, 9))
def test_concordance_is_lifelines_of_everybody_drawn_once_and_of_some_drawn_twice(
    people: list[tuple[float, int]], seed: int
) -> None:
    generator = np.random.default_rng(seed)
    months = [round(end * 12) for end, _ in people]
    causes = [cause for _, cause in people]
    cases = [person(i, m / 12, causes[i]) for i, m in enumerate(months)]
    told = followed(cases, np.zeros(len(cases)), HORIZON, (0,))
    risk = generator.integers(0, 6, len(cases)) / 6
    times = generator.integers(0, 3, len(cases))
    pairs = Concordance.of(told, risk, np.arange(len(cases)))
    for drawn in (np.ones(len(cases), dtype=np.intp), times):
        value = pairs.figure(drawn.astype(np.float64))
        again = [np.repeat(each, drawn) for each in (told.until_hours, -risk, told.event)]
        try:
            expected = concordance_index(*again)
        except ZeroDivisionError:
            assert np.isnan(value)
        else:
            assert value == pytest.approx(expected, abs=1e-9)


def test_knowing_who_was_followed_raises_auroc_but_not_concordance() -> None:
    """Half of the people are left after a year; only who dies is ever known of them."""
    generator = np.random.default_rng(0)
    risky = generator.random(4000)
    death = generator.exponential(20 / (0.5 + risky))
    left_soon = generator.random(4000) < 0.5
    cut = np.where(left_soon, generator.uniform(0, 1, 4000), 9.0)
    cases = [
        person(i, min(d, c), int(d < c)) for i, (d, c) in enumerate(zip(death, cut, strict=True))
    ]
    now = np.zeros(4000)
    seen, told = labels_within(cases, now, HORIZON), followed(cases, now, HORIZON, (0,))
    known = seen.weight > 0

    def by_auroc(risk: np.ndarray) -> float:
        return auroc(seen.truth[known], risk[known], seen.weight[known])

    def by_concordance(risk: np.ndarray) -> float:
        return Concordance.of(told, risk, np.arange(4000) // 4).figure(np.ones(1000))

    misled = risky + left_soon
    assert by_auroc(misled) > by_auroc(risky) + 0.01
    assert by_concordance(misled) < by_concordance(risky) - 0.01


def test_the_interval_of_a_concordance_holds_its_value() -> None:
    generator = np.random.default_rng(1)
    told = Followed(np.ones(200), generator.random(200))
    value, low, high = Concordance.of(
        told, generator.random(200) - told.until_hours, np.arange(200) // 2
    ).with_interval(100)
    assert 0.6 < low < value < high < 1


def test_nobody_to_compare_with_is_no_figure() -> None:
    alone = Followed(np.array([1.0]), np.array([24.0]))
    found = Concordance.of(alone, np.array([0.5]), np.zeros(1, dtype=np.intp))
    assert np.isnan(found.figure(np.ones(1)))


def test_who_was_lost_is_under_observation_no_longer_and_who_died_of_another_cause_may_be() -> None:
    cases = [person(0, 2, 0), person(1, 2, 1), person(2, 2, 2), person(3, 7, 1), person(4, 7, 0)]
    years = {True: [2, 2, 2, 5, 5], False: [2, 2, 5, 5, 5]}
    for others_end, until in years.items():
        told = followed(cases, np.zeros(5), HORIZON, (0,), others_end=others_end)
        assert told.event.tolist() == [0, 1, 0, 0, 0]
        np.testing.assert_allclose(told.until_hours / YEAR_HOURS, until)
