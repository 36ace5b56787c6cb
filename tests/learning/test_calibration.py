"""Temperature and calibration error against cases whose answer is known."""

import numpy as np
import pytest

from medviewer.learning.calibration import (
    Reliability,
    calibration_error_by_chance,
    expected_calibration_error,
    fit_temperature,
    log_softmax,
    reliability,
)


@pytest.mark.parametrize("temperature", [0.1, 0.5, 1.0, 2.5, 12.0])
def test_the_temperature_that_spoiled_the_logits_is_found(temperature: float) -> None:
    random = np.random.default_rng(0)
    logits = random.normal(0, 2, (20_000, 3))
    chances = np.exp(log_softmax(logits)).cumsum(1)
    truth = (random.random((len(logits), 1)) > chances).sum(1)
    assert fit_temperature(logits * temperature, truth) == pytest.approx(temperature, rel=0.05)


def test_honest_confidence_has_next_to_no_error() -> None:
    random = np.random.default_rng(1)
    confidence = random.uniform(0.3, 1.0, 50_000)
    right = random.random(50_000) < confidence
    assert expected_calibration_error(confidence, right) < 0.01


def test_boasting_by_a_tenth_is_an_error_of_a_tenth() -> None:
    random = np.random.default_rng(2)
    confidence = random.uniform(0.5, 1.0, 50_000)
    right = random.random(50_000) < confidence - 0.1
    assert expected_calibration_error(confidence, right) == pytest.approx(0.1, abs=0.01)


def test_with_few_cases_even_honest_confidence_has_an_error() -> None:
    random = np.random.default_rng(3)
    confidence = random.uniform(0.5, 1.0, 300)
    errors = [
        expected_calibration_error(confidence, random.random(300) < confidence) for _ in range(200)
    ]
    assert calibration_error_by_chance(confidence) == pytest.approx(np.mean(errors), rel=0.1)
    assert calibration_error_by_chance(np.repeat(confidence, 100)) < 0.01


def test_bins_hold_equally_many_cases() -> None:
    curve = reliability(np.linspace(0, 1, 150) ** 4, np.ones(150, dtype=bool))
    assert curve.count.tolist() == [10] * 15
    assert np.all(np.diff(curve.confidence) > 0)


def test_fewer_cases_than_bins_are_possible() -> None:
    assert expected_calibration_error(np.array([0.9]), np.array([True])) == pytest.approx(0.1)


def test_a_bin_counts_as_much_as_it_holds() -> None:
    confidence, right = np.array([0.5, 0.9]), np.array([0.5, 0.4])
    assert Reliability(confidence, right, np.array([9, 1])).error == pytest.approx(0.05)
    assert Reliability(confidence, right, np.array([1, 9])).error == pytest.approx(0.45)
