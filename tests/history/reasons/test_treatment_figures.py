"""Two arms whose figures are known by hand: which is which, of how many, and how sure."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from medviewer.history.cohorts.trials import Trial
from medviewer.history.reasons.treatment import Arm, compare, like_this_one

PATIENTS = 500
OLD = 200
"""The first of the patients had the old treatment."""
UNTIL = 900.0


def trial_of(seed: int = 0, *, ends: float = 2000.0) -> Trial:
    """All followed for as long as they lived, or until ``ends``; a third die of something else."""
    random = np.random.default_rng(seed)
    arm = (np.arange(PATIENTS) >= OLD).astype(np.intp)
    death = random.exponential(np.where(arm == 1, 2000.0, 700.0))
    cause = np.where(random.random(PATIENTS) < 1 / 3, 2, 1)
    return Trial(
        "made up", "death", True, ("old", "new"), arm, np.minimum(death, ends),
        np.where(death < ends, cause, 0), {"age_years": random.normal(60, 10, PATIENTS)},
    )  # fmt: skip


def by_hand(trial: Trial, arm: int) -> tuple[tuple[float, float], tuple[float, float]]:
    """Mean days and incidence of those who were all followed, each with its standard error."""
    here = trial.arm == arm
    days = np.minimum(trial.duration_days[here], UNTIL)
    struck = (trial.cause[here] == 1) & (trial.duration_days[here] <= UNTIL)
    root = np.sqrt(here.sum())
    return (days.mean(), days.std() / root), (struck.mean(), struck.std() / root)


def test_each_arm_has_its_own_people_and_its_own_figures() -> None:
    trial = trial_of()
    found = compare(trial, 0, 1, until_days=UNTIL, rounds=1500)
    for number, arm in enumerate((found.a, found.b)):
        here = trial.arm == number
        assert arm.name == trial.arms[number]
        assert (arm.patients, arm.events) == (here.sum(), (trial.cause[here] == 1).sum())
        for told, (value, error) in zip(
            (arm.rmst_days, arm.incidence), by_hand(trial, number), strict=True
        ):
            assert told[0] == pytest.approx(value)
            assert told[1:] == pytest.approx(
                (value - 1.96 * error, value + 1.96 * error), abs=0.2 * error
            )


@pytest.mark.parametrize("in_order", [False, True])
def test_the_difference_is_of_the_second_arm_and_as_sure_as_both(*, in_order: bool) -> None:
    """Patients of one arm are drawn whatever is drawn in the other, in a sorted table, too."""
    trial = trial_of()
    if in_order:
        order = np.lexsort((trial.duration_days, trial.arm))[: 2 * OLD]
        trial = replace(
            trial,
            arm=trial.arm[order],
            duration_days=trial.duration_days[order],
            cause=trial.cause[order],
        )
    (old, old_error), (new, new_error) = (by_hand(trial, arm)[0] for arm in (0, 1))
    error = np.hypot(old_error, new_error)
    for first, second, sign in ((0, 1, 1), (1, 0, -1)):
        found = compare(trial, first, second, until_days=UNTIL, rounds=1500)
        value, low, high = found.difference_days
        assert value == pytest.approx(sign * (new - old))
        assert (value - low, high - value) == pytest.approx((1.96 * error,) * 2, rel=0.1)


def test_the_words_name_who_did_better_and_how_many_had_what() -> None:
    trial = trial_of()
    said = compare(trial, 0, 1, until_days=UNTIL, rounds=200).sentence
    assert "with new, patients stayed free" in said
    assert "days longer than with old" in said
    assert "200 on old, 300 on new" in said
    turned = compare(trial, 1, 0, until_days=UNTIL, rounds=200).sentence
    assert "with old, patients stayed free" in turned
    assert "days shorter than with new" in turned
    assert "300 on new, 200 on old" in turned
    alike = replace(trial, arm=np.roll(trial.arm, 250))
    said = compare(alike, 0, 1, until_days=30.0, rounds=200).sentence
    assert "no difference that can be told between new and old" in said


def test_arms_are_compared_as_long_as_a_tenth_of_either_is_observed() -> None:
    """Beyond, a curve hangs on a few."""
    trial = trial_of(ends=3000.0)
    found = compare(trial, 0, 1, rounds=20)
    observed = [
        (trial.duration_days[trial.arm == arm] >= found.until_days).mean() for arm in (0, 1)
    ]
    assert min(observed) == pytest.approx(0.1, abs=0.006)


def test_beside_an_arm_without_events_the_other_gives_the_difference_its_interval() -> None:
    """Square and add: of each arm the side on which the difference would be so large."""
    trial = trial_of()
    none = replace(trial, cause=np.where(trial.arm == 1, 0, trial.cause))
    found = compare(none, 0, 1, until_days=30.0, rounds=400)

    def sides(arm: Arm) -> tuple[float, float]:
        value, low, high = arm.rmst_days
        return value - low, high - value

    (a_low, a_high), (b_low, b_high) = sides(found.a), sides(found.b)
    assert a_low != pytest.approx(a_high, rel=0.05)
    value, low, high = found.difference_days
    assert value - low == pytest.approx(np.hypot(b_low, a_high))
    assert high - value == pytest.approx(np.hypot(b_high, a_low))


def test_who_is_alike_is_told_in_standard_deviations_of_what_is_known_of_each() -> None:
    nan = np.nan
    wide = {"age_years": [60.0, 70, 61, 90, 30, nan], "bilirubin": [nan, 1, 5, 1, 1, nan]}
    assert nearest(wide, {"age_years": 60.0, "bilirubin": 1.0}) == [0, 1]
    # Of the first one thing is known, in which it is farther away than the second is in both.
    half = {"age_years": [nan, 52.0, 90], "bilirubin": [1.4, 1.0, 9]}
    away = {name: np.nanmin(each[1:]) - 1.1 * np.nanstd(each) for name, each in half.items()}
    assert nearest(half, away) == [1]


def nearest(covariates: dict[str, list[float]], known: dict[str, float]) -> list[int]:
    """Which third of the people with these covariates is the nearest to one patient."""
    columns = {name: np.array(each) for name, each in covariates.items()}
    trial = replace(trial_of(), arm=np.arange(len(columns["age_years"])) % 2, covariates=columns)
    return [int(one) for one in like_this_one(trial, known).nonzero()[0]]
