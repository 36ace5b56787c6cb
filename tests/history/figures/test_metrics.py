"""Metrics against scikit-learn's, and properties that must hold."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score, brier_score_loss, roc_auc_score

from medviewer.history.figures import metrics


def example(seed: int, ties: bool) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    generator = np.random.default_rng(seed)
    probability = generator.uniform(0.01, 0.99, 300)
    if ties:
        probability = np.round(probability, 1).clip(0.05, 0.95)
    truth = (generator.random(300) < probability).astype(float)
    return truth, probability, generator.uniform(0, 3, 300)


@given(st.integers(0, 10_000), st.booleans())
@settings(max_examples=50)
def test_metrics_are_those_of_scikit_learn(seed: int, ties: bool) -> None:
    truth, probability, weight = example(seed, ties)
    assert metrics.auroc(truth, probability, weight) == pytest.approx(
        roc_auc_score(truth, probability, sample_weight=weight), abs=1e-6
    )
    assert metrics.auprc(truth, probability, weight) == pytest.approx(
        average_precision_score(truth, probability, sample_weight=weight), abs=1e-6
    )
    assert metrics.brier(truth, probability, weight) == pytest.approx(
        brier_score_loss(truth, probability, sample_weight=weight), abs=1e-6
    )


@pytest.mark.parametrize(
    ("truth", "probability", "weight"),
    [
        ([0, 0, 0], [0.1, 0.2, 0.3], [1, 1, 1]),
        ([1, 1, 1], [0.1, 0.2, 0.3], [1, 1, 1]),
        ([0, 1, 1], [0.1, 0.2, 0.3], [0, 1, 1]),
        ([0, 1, 1], [0.2, 0.2, 0.2], [1, 1, 1]),
        ([0, 1, 1], [0.1, 0.2, 0.3], [0, 0, 0]),
    ],
)
def test_without_two_kinds_of_cases_there_is_no_slope(
    truth: list[float], probability: list[float], weight: list[float]
) -> None:
    given = (np.array(each, dtype=float) for each in (truth, probability, weight))
    assert np.isnan(metrics.calibration(*given)).all()


def test_calibration_is_an_unpenalised_logistic_regression() -> None:
    truth, probability, weight = example(1, ties=False)
    fitted = LogisticRegression(C=np.inf, solver="newton-cholesky", tol=1e-12).fit(
        metrics.logit(probability)[:, None], truth, sample_weight=weight
    )
    intercept, slope = metrics.calibration(truth, probability, weight)
    assert slope == pytest.approx(float(fitted.coef_[0, 0]), abs=1e-6)
    assert intercept == pytest.approx(float(fitted.intercept_[0]), abs=1e-6)


def test_overconfidence_shows_as_a_slope_below_one() -> None:
    generator = np.random.default_rng(0)
    log_odds = generator.normal(-1, 1.5, 20_000)
    truth = (generator.random(20_000) < metrics.sigmoid(log_odds)).astype(float)
    ones = np.ones(20_000)
    assert metrics.calibration_slope(truth, metrics.sigmoid(log_odds), ones) == pytest.approx(
        1, abs=0.05
    )
    assert metrics.calibration_slope(truth, metrics.sigmoid(2 * log_odds), ones) == pytest.approx(
        0.5, abs=0.03
    )


def test_the_interval_of_a_fair_coin_has_its_known_width() -> None:
    truth = np.repeat([0.0, 1.0], 200)
    low, high = metrics.bootstrap(
        lambda times: float(np.average(truth, weights=times)), np.arange(400), rounds=4000
    )
    assert (low, high) == pytest.approx((0.5 - 1.96 * 0.025, 0.5 + 1.96 * 0.025), abs=0.006)


def test_whole_persons_are_drawn() -> None:
    seen: list[np.ndarray] = []

    def remember(times: np.ndarray) -> float:
        seen.append(times)
        return 0.0

    metrics.bootstrap(remember, np.array([0, 0, 1, 1, 2, 2]), rounds=20)
    for times in seen:
        np.testing.assert_array_equal(times[::2], times[1::2])
        assert times[::2].sum() == 3


def test_a_better_model_is_told_from_a_worse_one_on_the_same_people() -> None:
    generator = np.random.default_rng(3)
    log_odds = generator.normal(-1, 1.5, 3000)
    truth = (generator.random(3000) < metrics.sigmoid(log_odds)).astype(float)
    worse = log_odds + generator.normal(0, 1, 3000)
    gain, low, high = metrics.difference(
        metrics.auroc, truth, log_odds, worse, np.ones(3000), np.arange(3000), rounds=200
    )
    assert 0 < low < gain < high
    rows, ones = np.arange(3000), np.ones(3000)
    same = metrics.difference(metrics.brier, truth, worse, worse, ones, rows, rounds=20)
    assert same == (0, 0, 0)


def test_intervals_are_those_of_the_people_whatever_order_they_stand_in() -> None:
    truth, probability, weight = example(4, ties=False)
    people = np.random.default_rng(5).permutation(np.arange(300) // 3)
    found = metrics.with_intervals(truth, probability, weight, people, rounds=50)
    interval = metrics.bootstrap(
        lambda times: metrics.brier(truth, probability, weight * times), people, rounds=50
    )
    assert found["Brier"][1:] == pytest.approx(interval)


def test_the_area_under_the_drawn_curve_is_the_figure() -> None:
    truth, probability, weight = example(2, ties=False)
    weight *= np.where(probability > 0.5, 3, 1)  # by chance weights change little
    false, true = metrics.roc_curve(truth, probability, weight, points=20_001)
    assert np.trapezoid(true, false) == pytest.approx(
        metrics.auroc(truth, probability, weight), abs=1e-3
    )


def test_reliability_of_honest_probabilities_is_the_diagonal() -> None:
    generator = np.random.default_rng(0)
    probability = generator.uniform(0, 1, 50_000)
    truth = (generator.random(50_000) < probability).astype(float)
    said, was = metrics.reliability(truth, probability, np.ones(50_000))
    assert len(said) == 10
    np.testing.assert_allclose(said, was, atol=0.02)


def test_reliability_is_that_of_the_rows_that_count() -> None:
    truth, probability, _ = example(6, ties=False)
    counted = probability < 0.6
    told = metrics.reliability(truth, probability, counted.astype(float))
    alone = metrics.reliability(truth[counted], probability[counted], np.ones(counted.sum()))
    np.testing.assert_allclose(told, alone)


def test_without_an_event_there_is_no_discrimination() -> None:
    probability = np.array([0.1, 0.2, 0.3])
    nothing, weight = np.zeros(3), np.ones(3)
    assert np.isnan(metrics.auroc(nothing, probability, weight))
    assert np.isnan(metrics.auprc(nothing, probability, weight))
    assert np.isnan(metrics.roc_curve(nothing, probability, weight)[1]).all()
    found = metrics.with_intervals(nothing, probability, weight, np.arange(3), rounds=5)
    assert np.isnan(found["AUPRC"]).all()
