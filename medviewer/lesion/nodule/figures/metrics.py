"""Figures of lung-ct and their definitions."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def auroc(scores: NDArray[np.float64], positive: NDArray[np.bool_]) -> float:
    """Chance that a positive case scores above a negative one, ties half; nan without both."""
    positives, negatives = int(positive.sum()), int((~positive).sum())
    if positives == 0 or negatives == 0:
        return float("nan")
    above = ranks(scores)[positive].sum() - positives * (positives + 1) / 2
    return float(above / (positives * negatives))


def dice(found: NDArray[np.bool_], truth: NDArray[np.bool_]) -> float:
    """Twice the overlap over the sum of the sizes (Dice 1945); nan when the truth is empty."""
    if not truth.any():
        return float("nan")
    return float(2 * (found & truth).sum() / (found.sum() + truth.sum()))


def ranks(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """Ranks from 1, equals sharing their mean rank."""
    _, inverse, counts = np.unique(values, return_inverse=True, return_counts=True)
    last = np.cumsum(counts)
    shared: NDArray[np.float64] = (last - (counts - 1) / 2)[inverse]
    return shared


def rank_correlation(one: NDArray[np.float64], other: NDArray[np.float64]) -> float:
    """Spearman's; nan where one of them is the same for all."""
    ranked = [ranks(one), ranks(other)]
    if min(float(each.std()) for each in ranked) == 0:
        return float("nan")
    return float(np.corrcoef(ranked[0], ranked[1])[0, 1])
