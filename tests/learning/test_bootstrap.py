"""Intervals over groups: known coverage, and wider than those over cases."""

import numpy as np
import pytest

from medviewer.learning.bootstrap import bootstrap


def mean_of(values: np.ndarray):
    return lambda index: float(values[index].mean())


def test_the_interval_of_a_mean_is_that_of_theory() -> None:
    values = np.random.default_rng(0).normal(10, 2, 400)
    estimate = bootstrap(mean_of(values), range(400), repeats=4000)
    half = 1.96 * values.std() / 20
    assert estimate.value == pytest.approx(values.mean())
    assert estimate.low == pytest.approx(values.mean() - half, abs=0.015)
    assert estimate.high == pytest.approx(values.mean() + half, abs=0.015)


def test_cases_of_one_person_count_as_one_piece_of_evidence() -> None:
    of_person = np.random.default_rng(1).normal(0, 1, 20)
    values, persons = np.repeat(of_person, 30), np.repeat(np.arange(20), 30)
    wide = bootstrap(mean_of(values), persons.tolist())
    narrow = bootstrap(mean_of(values), range(600))
    assert wide.high - wide.low > 3 * (narrow.high - narrow.low)


def test_draws_without_a_figure_are_left_out() -> None:
    has_case = np.array([True, False, False, False])
    estimate = bootstrap(
        lambda index: 1.0 if has_case[index].any() else float("nan"), ["a", "b", "c", "d"]
    )
    assert (estimate.low, estimate.high) == (1.0, 1.0)


def test_no_interval_is_given_where_most_draws_have_no_figure() -> None:
    estimate = bootstrap(lambda index: 1.0 if len(set(index)) == 4 else float("nan"), "abcd")
    assert estimate.value == 1.0
    assert np.isnan(estimate.low)


def test_the_same_seed_gives_the_same_interval() -> None:
    values = np.arange(30.0)
    assert bootstrap(mean_of(values), range(30)) == bootstrap(mean_of(values), range(30))


def test_as_many_persons_are_drawn_as_there_are_each_with_all_that_is_theirs() -> None:
    drawn: list[np.ndarray] = []

    def noted(index: np.ndarray) -> float:
        drawn.append(index)
        return 0.0

    bootstrap(noted, "aabbbca", repeats=50)
    *rounds, whole = drawn
    assert whole.tolist() == list(range(7))
    owned = {"a": [0, 1, 6], "b": [2, 3, 4], "c": [5]}
    for each in rounds:
        times = np.bincount(each, minlength=7)
        assert all(len(set(times[of])) == 1 for of in owned.values())
        assert sum(times[of[0]] for of in owned.values()) == len(owned)
