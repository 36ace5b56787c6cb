"""Trees kept as arrays: the same answers as scikit-learn's, and complete explanations."""

from __future__ import annotations

import numpy as np
import pytest
from sklearn.ensemble import HistGradientBoostingClassifier

from medviewer.history.members.boosting import Trees


@pytest.fixture(scope="module")
def fitted() -> tuple[HistGradientBoostingClassifier, Trees, np.ndarray]:
    generator = np.random.default_rng(0)
    rows = generator.normal(size=(600, 8))
    rows[generator.random(rows.shape) < 0.3] = np.nan
    score = np.nan_to_num(rows[:, 0]) - np.isnan(rows[:, 1]) + 0.5 * np.nan_to_num(rows[:, 2]) ** 2
    truth = score + generator.normal(size=600) > 0
    model = HistGradientBoostingClassifier(max_iter=40, max_leaf_nodes=8, random_state=0)
    model.fit(rows, truth)
    return model, Trees.from_sklearn(model), rows


def test_answers_are_those_of_scikit_learn(
    fitted: tuple[HistGradientBoostingClassifier, Trees, np.ndarray],
) -> None:
    model, trees, rows = fitted
    np.testing.assert_allclose(trees.log_odds(rows), model.decision_function(rows), atol=1e-9)


def test_contributions_add_up_to_the_answer(
    fitted: tuple[HistGradientBoostingClassifier, Trees, np.ndarray],
) -> None:
    _, trees, rows = fitted
    whole = trees.expected() + trees.contributions(rows).sum(axis=1)
    np.testing.assert_allclose(whole, trees.log_odds(rows), atol=1e-9)
    assert trees.expected() == pytest.approx(trees.log_odds(rows).mean(), abs=1e-6)


def test_what_does_not_matter_gets_little(
    fitted: tuple[HistGradientBoostingClassifier, Trees, np.ndarray],
) -> None:
    _, trees, rows = fitted
    size = np.abs(trees.contributions(rows)).mean(axis=0)
    assert size[:3].min() > 2 * size[3:].max()


def test_trees_survive_the_package(
    fitted: tuple[HistGradientBoostingClassifier, Trees, np.ndarray],
) -> None:
    _, trees, rows = fitted
    again = Trees.from_tensors(trees.tensors("x"), "x")
    np.testing.assert_array_equal(again.log_odds(rows), trees.log_odds(rows))


def test_trees_grown_on_some_columns_answer_for_whole_rows(
    fitted: tuple[HistGradientBoostingClassifier, Trees, np.ndarray],
) -> None:
    _, trees, rows = fitted
    columns = np.arange(rows.shape[1])[::-1] + 2
    wide = np.full((len(rows), rows.shape[1] + 4), 7.0)
    wide[:, columns] = rows
    spread = trees.of_columns(columns)
    np.testing.assert_array_equal(spread.log_odds(wide), trees.log_odds(rows))
    moved = spread.contributions(wide)
    np.testing.assert_array_equal(moved[:, columns], trees.contributions(rows))
    assert not moved[:, [0, 1, -1]].any()
