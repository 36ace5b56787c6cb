"""Sums of bent lines: a bent truth is found, and told by its features."""

from __future__ import annotations

import numpy as np
import pytest
from sklearn.linear_model import PoissonRegressor

from medviewer.history.figures.metrics import sigmoid
from medviewer.history.members.additive import Additive
from medviewer.history.members.linear import Linear

PENALTY = 2.0


@pytest.fixture(scope="module")
def people() -> tuple[np.ndarray, np.ndarray]:
    """Rows of a bent feature, one that is known of half, and noise; and their log odds."""
    generator = np.random.default_rng(0)
    rows = generator.normal(size=(6000, 3))
    rows[generator.random(6000) < 0.5, 1] = np.nan
    log_odds = -1 + 2 * np.maximum(rows[:, 0] - 0.2, 0) + 1.5 * np.isnan(rows[:, 1])
    return rows, log_odds


def fitted(people: tuple[np.ndarray, np.ndarray]) -> Additive:
    rows, log_odds = people
    truth = (np.random.default_rng(1).random(len(rows)) < sigmoid(log_odds)).astype(np.float64)
    return Additive.fit(rows, truth, np.ones(len(rows)), np.arange(3), PENALTY)


def test_bends_and_what_is_missing_are_found(people: tuple[np.ndarray, np.ndarray]) -> None:
    rows, log_odds = people
    found = fitted(people).log_odds(rows)
    assert np.abs(found - log_odds).mean() < 0.15


def test_contributions_are_complete_and_go_to_their_feature(
    people: tuple[np.ndarray, np.ndarray],
) -> None:
    model, (rows, _) = fitted(people), people
    moved = model.contributions(rows)
    np.testing.assert_allclose(model.expected() + moved.sum(axis=1), model.log_odds(rows))
    changed = rows.copy()
    changed[:, 0] += 1
    np.testing.assert_allclose(model.contributions(changed)[:, 1:], moved[:, 1:])
    assert np.abs(moved[:, 2]).mean() < np.abs(moved[:, :2]).mean() / 5


def test_the_package_keeps_it(people: tuple[np.ndarray, np.ndarray]) -> None:
    model, (rows, _) = fitted(people), people
    again = Additive.from_tensors(model.tensors("x"), "x")
    np.testing.assert_array_equal(again.log_odds(rows), model.log_odds(rows))


def test_features_that_tell_nothing_apart_have_no_piece() -> None:
    rows = np.column_stack([np.ones(50), np.arange(50.0) % 2, np.arange(50.0)])
    model = Additive.fit(rows, rows[:, 1], np.ones(50), np.arange(3), PENALTY)
    assert model.feature.tolist() == [1, 2, 2, 2, 2]
    assert np.isfinite(model.bend).sum() == 3


def test_rates_are_those_of_scikit_learn(people: tuple[np.ndarray, np.ndarray]) -> None:
    rows, log_rate = people[0][:, [0, 2]], people[1]
    generator = np.random.default_rng(2)
    time = generator.uniform(0.1, 2, len(rows))
    rate = generator.poisson(np.exp(log_rate) * time) / time
    ours = Linear.fit(rows, rate, time, np.arange(2), 10.0, "rate")
    table = (rows - rows.mean(axis=0)) / rows.std(axis=0)
    theirs = PoissonRegressor(alpha=10.0 / time.sum(), tol=1e-10, max_iter=1000)
    theirs.fit(table, rate, sample_weight=time)
    np.testing.assert_allclose(ours.log_odds(rows), np.log(theirs.predict(table)), atol=1e-5)
