"""How far probabilities can be believed, and the one number that mends them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

BINS = 15


@dataclass(frozen=True)
class Reliability:
    """Equal-mass bins of confidence: mean confidence, share that was right, cases a bin."""

    confidence: NDArray[np.float64]
    accuracy: NDArray[np.float64]
    count: NDArray[np.int64]

    @property
    def error(self) -> float:
        """Expected calibration error: the mean gap, weighted by the cases a bin."""
        gaps = np.abs(self.confidence - self.accuracy)
        return float((gaps * self.count).sum() / max(int(self.count.sum()), 1))


def reliability(
    confidence: NDArray[np.float64], right: NDArray[np.bool_], bins: int = BINS
) -> Reliability:
    """Compare confidence ``(n,)`` in 0..1 with whether it was ``right``, in equal-mass bins."""
    order = np.argsort(confidence, kind="stable")
    parts = [part for part in np.array_split(order, bins) if part.size]
    return Reliability(
        np.array([confidence[part].mean() for part in parts]),
        np.array([right[part].mean() for part in parts]),
        np.array([part.size for part in parts], dtype=np.int64),
    )


def expected_calibration_error(
    confidence: NDArray[np.float64], right: NDArray[np.bool_], bins: int = BINS
) -> float:
    """See ``Reliability.error`` (Naeini et al. 2015; equal-mass: Nguyen & O'Connor 2015)."""
    return reliability(confidence, right, bins).error


def calibration_error_by_chance(confidence: NDArray[np.float64], repeats: int = 200) -> float:
    """The error that confidences ``(n,)`` would show on average if each were exactly right.

    In bins of few cases the share that is right differs from the confidence by chance alone:
    an error of this size says nothing against the confidences (Bröcker & Smith 2007).
    """
    random = np.random.default_rng(0)
    drawn = random.random((repeats, len(confidence))) < confidence
    return float(np.mean([expected_calibration_error(confidence, right) for right in drawn]))


def log_softmax(logits: NDArray[np.float64]) -> NDArray[np.float64]:
    """Logarithm of the softmax over the last axis."""
    shifted = logits - logits.max(axis=-1, keepdims=True)
    result: NDArray[np.float64] = shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True))
    return result


def fit_temperature(logits: NDArray[np.float64], truth: NDArray[np.int64]) -> float:
    """The temperature that makes ``softmax(logits / temperature)`` most likely (Guo et al. 2017).

    ``logits`` is ``(n, classes)``, ``truth`` the index of the right class. The
    likelihood has one maximum in the inverse temperature; golden section finds it.
    """

    def cost(log_temperature: float) -> float:
        scaled = log_softmax(np.asarray(logits, np.float64) / np.exp(log_temperature))
        return float(-scaled[np.arange(len(truth)), truth].mean())

    return float(np.exp(_golden_section(cost, np.log(0.05), np.log(20.0))))


def _golden_section(cost: Callable[[float], float], low: float, high: float) -> float:
    ratio = (5.0**0.5 - 1) / 2
    for _ in range(80):
        first, second = high - ratio * (high - low), low + ratio * (high - low)
        if cost(first) < cost(second):
            high = second
        else:
            low = first
    return (low + high) / 2
