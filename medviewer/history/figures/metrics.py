"""How good probabilities are: discrimination, error, calibration, with intervals.

Every figure takes weights, so that inverse probability of censoring weights (IPCW:
Uno et al., JASA 2007; Gerds & Schumacher, Biometrical Journal 2006) turn it into
the figure for follow-up that was cut short. Without weights they are the usual
ones, and the tests hold them to scikit-learn's.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Metric = Callable[[Floats, Floats, Floats], float]

SMALLEST = 1e-12


def logit(probability: Floats) -> Floats:
    """Log odds; 0 and 1 are moved in by 1e-12."""
    inside = np.clip(probability, SMALLEST, 1 - SMALLEST)
    return np.log(inside) - np.log1p(-inside)


def sigmoid(log_odds: Floats) -> Floats:
    """The probability of log odds."""
    return 0.5 * (1 + np.tanh(log_odds / 2))


def auroc(truth: Floats, probability: Floats, weight: Floats) -> float:
    """Weighted area under the ROC curve; ties count half."""
    order = np.argsort(probability, kind="stable")
    value, positive = probability[order], (weight * truth)[order]
    negative = (weight * (1 - truth))[order]
    _, start = np.unique(value, return_index=True)
    positives, negatives = np.add.reduceat(positive, start), np.add.reduceat(negative, start)
    below = np.cumsum(negatives) - negatives
    total = positives.sum() * negatives.sum()
    return float((positives * (below + negatives / 2)).sum() / total) if total > 0 else np.nan


def auprc(truth: Floats, probability: Floats, weight: Floats) -> float:
    """Weighted average precision; NaN without an event."""
    order = np.argsort(-probability, kind="stable")
    value, positive = probability[order], np.cumsum((weight * truth)[order])
    if positive[-1] <= 0:
        return np.nan
    everyone = np.cumsum(weight[order])
    last = np.append(np.flatnonzero(np.diff(value)), len(value) - 1)
    recall = positive[last] / positive[-1]
    precision = positive[last] / np.maximum(everyone[last], SMALLEST)
    return float((np.diff(recall, prepend=0.0) * precision).sum())


def brier(truth: Floats, probability: Floats, weight: Floats) -> float:
    """Weighted mean squared error of the probability."""
    return float(np.average((truth - probability) ** 2, weights=weight))


def calibration(truth: Floats, probability: Floats, weight: Floats) -> tuple[float, float]:
    """Intercept and slope of the truth's logistic regression on the log odds (ideal: 0, 1).

    NaN where there is none: without events, without others, or with one probability for all.
    """
    counted = weight > 0
    if not (counted.any() and np.ptp(truth[counted]) and np.ptp(probability[counted])):
        return np.nan, np.nan
    inputs = np.column_stack([np.ones(len(truth)), logit(probability)])
    found = logistic_regression(inputs, truth, weight)
    return float(found[0]), float(found[1])


def calibration_slope(truth: Floats, probability: Floats, weight: Floats) -> float:
    """The slope of ``calibration``."""
    return calibration(truth, probability, weight)[1]


def logistic_regression(
    inputs: Floats,
    truth: Floats,
    weight: Floats,
    *,
    penalty: Floats | None = None,
    towards: Floats | None = None,
) -> Floats:
    """Coefficients ``[input]`` of a weighted logistic regression (Newton's method).

    ``penalty`` ``[input]`` is half the weight of the squared distance of each
    coefficient from ``towards`` ``[input]``; without it there is none.
    """

    def answer(log_odds: Floats) -> tuple[Floats, Floats]:
        probability = sigmoid(log_odds)
        return probability, probability * (1 - probability)

    return _newton(inputs, truth, weight, answer, penalty, towards)


def poisson_regression(
    inputs: Floats, rate: Floats, weight: Floats, *, penalty: Floats | None = None
) -> Floats:
    """Coefficients ``[input]`` of the logarithm of a rate, ``weight`` being what it was seen for.

    ``penalty`` as in ``logistic_regression``, towards 0.
    """

    def answer(log_rate: Floats) -> tuple[Floats, Floats]:
        expected = np.exp(log_rate)
        return expected, expected

    return _newton(inputs, rate, weight, answer, penalty, None)


def _newton(
    inputs: Floats,
    truth: Floats,
    weight: Floats,
    answer: Callable[[Floats], tuple[Floats, Floats]],
    penalty: Floats | None,
    towards: Floats | None,
) -> Floats:
    """Coefficients by Newton's method; ``answer`` gives the mean and its slope in the sum."""
    size = inputs.shape[1]
    ridge = np.zeros(size) if penalty is None else penalty
    prior = np.zeros(size) if towards is None else towards
    coefficients = prior.copy()
    for _ in range(100):
        expected, slope = answer(inputs @ coefficients)
        gradient = inputs.T @ (weight * (truth - expected)) - ridge * (coefficients - prior)
        curvature = (inputs.T * (weight * slope)) @ inputs
        step = np.linalg.solve(curvature + np.diag(ridge + 1e-9), gradient)
        coefficients += np.clip(step, -2, 2)
        if np.abs(step).max() < 1e-10:
            break
    return coefficients


def roc_curve(
    truth: Floats, probability: Floats, weight: Floats, points: int = 81
) -> tuple[Floats, Floats]:
    """Weighted false positive rates from 0 to 1, evenly spaced, and the true positive rates.

    The latter are NaN where there are not both kinds of cases.
    """
    order = np.argsort(-probability, kind="stable")
    last = np.append(np.flatnonzero(np.diff(probability[order])), len(order) - 1)
    true = np.append(0.0, np.cumsum((weight * truth)[order])[last])
    false = np.append(0.0, np.cumsum((weight * (1 - truth))[order])[last])
    rates = np.linspace(0, 1, points)
    if false[-1] <= 0 or true[-1] <= 0:
        return rates, np.full(points, np.nan)
    return rates, np.interp(rates, false / false[-1], true / true[-1])


def reliability(
    truth: Floats, probability: Floats, weight: Floats, bins: int = 10
) -> tuple[Floats, Floats]:
    """Mean probability and share of events in bins of equal weight, sorted by probability."""
    order = np.argsort(probability, kind="stable")
    share = np.cumsum(weight[order]) / weight.sum()
    place = np.minimum((share * bins - 1e-9).astype(np.intp), bins - 1)
    total = np.bincount(place, weight[order], bins)
    said = np.bincount(place, (weight * probability)[order], bins)
    was = np.bincount(place, (weight * truth)[order], bins)
    some = total > 0
    return said[some] / total[some], was[some] / total[some]


METRICS: dict[str, Metric] = {
    "AUROC": auroc,
    "AUPRC": auprc,
    "Brier": brier,
    "calibration slope": calibration_slope,
}


def bootstrap(
    figure: Callable[[Floats], float],
    groups: NDArray[np.intp],
    *,
    rounds: int = 1000,
    seed: int = 0,
) -> tuple[float, float]:
    """95 % percentile interval of a figure when whole groups are drawn again; NaN without any.

    ``groups`` numbers the person of each row from 0; ``figure`` gets how often each
    row was drawn, float64 ``[row]``, to multiply its weights with.
    """
    generator = np.random.default_rng(seed)
    count = int(groups.max()) + 1
    found = []
    for _ in range(rounds):
        drawn = np.bincount(generator.integers(0, count, count), minlength=count)
        found.append(figure(drawn[groups].astype(np.float64)))
    told = np.array(found)[np.isfinite(found)]
    if not len(told):
        return np.nan, np.nan
    low, high = np.quantile(told, [0.025, 0.975])
    return float(low), float(high)


def with_intervals(
    truth: Floats,
    probability: Floats,
    weight: Floats,
    groups: NDArray[np.intp],
    rounds: int = 1000,
) -> dict[str, tuple[float, float, float]]:
    """Each metric's value with the ends of its 95 % interval."""
    order = np.argsort(probability, kind="stable")  # sorting what is sorted takes little time
    truth, probability, weight = truth[order], probability[order], weight[order]
    groups = groups[order]
    result = {}
    for name, metric in METRICS.items():

        def figure(times: Floats, metric: Metric = metric) -> float:
            return metric(truth, probability, weight * times)

        value = metric(truth, probability, weight)
        result[name] = (value, *bootstrap(figure, groups, rounds=rounds))
    return result


def difference(
    metric: Metric,
    truth: Floats,
    one: Floats,
    other: Floats,
    weight: Floats,
    groups: NDArray[np.intp],
    rounds: int = 1000,
) -> tuple[float, float, float]:
    """How much higher the metric is for ``one`` than for ``other``, with its 95 % interval.

    Both are judged on the same people in every round (paired).
    """

    def figure(times: Floats) -> float:
        drawn = weight * times
        return metric(truth, one, drawn) - metric(truth, other, drawn)

    return (figure(np.ones(len(truth))), *bootstrap(figure, groups, rounds=rounds))
