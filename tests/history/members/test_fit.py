"""What a network learns from, and what it does not."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch

from medviewer.history.cohorts.cohort import Case, Cohort
from medviewer.history.features.dataset import Dataset, encode_cohort, fit_encoding
from medviewer.history.members.fit import fit_network
from medviewer.history.members.recipe import Recipe
from medviewer.history.tasks import DEATH_5Y, YEAR_HOURS
from medviewer.progress import Silent

RECIPE = Recipe(hidden=4, beside=4, passes=2, batch=8, rate=1e-2, seeds=1, lesson_weight=1.0)


@pytest.fixture(scope="module")
def data() -> Dataset:
    """People of whom every third dies, each with a lesson."""
    generator = np.random.default_rng(0)
    cases = tuple(
        Case(
            str(number), str(number), {"age_years": 60.0}, np.array([-YEAR_HOURS]),
            np.zeros(1, dtype=np.intp), generator.normal(130, 15, 1), 3 * YEAR_HOURS,
            int(number % 3 == 0), np.array([0.0]), np.array([number % 2]),
        )
        for number in range(24)
    )  # fmt: skip
    cohort = Cohort(("systolic pressure",), cases, lessons=("a lesson",))
    return encode_cohort(DEATH_5Y, fit_encoding(DEATH_5Y, cohort), cohort)


def weights(data: Dataset, members: range, recipe: Recipe = RECIPE) -> dict[str, torch.Tensor]:
    return fit_network(data, np.array(members), recipe, 0, Silent()).state_dict()


def alike(one: dict[str, torch.Tensor], other: dict[str, torch.Tensor]) -> bool:
    return all(torch.equal(value, other[name]) for name, value in one.items())


def test_what_befell_others_is_not_learnt(data: Dataset) -> None:
    event, steps = data.event.copy(), data.steps.copy()
    event[16:], steps[16:] = ~event[16:], 0
    others = replace(data, event=event, steps=steps)
    assert alike(weights(data, range(16)), weights(others, range(16)))
    assert not alike(weights(data, range(20)), weights(others, range(20)))


def test_a_lesson_is_learnt_as_much_as_the_recipe_says(data: Dataset) -> None:
    unknown = replace(data, lessons=np.full_like(data.lessons, np.nan))
    assert not alike(weights(data, range(24)), weights(unknown, range(24)))
    none = replace(RECIPE, lesson_weight=0.0)
    assert alike(weights(data, range(24), none), weights(unknown, range(24), none))
