"""Intervals by drawing whole persons again, because their cases are not independent."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True)
class Estimate:
    """A figure with its 95 % interval; the interval is nan where it could not be drawn."""

    value: float
    low: float
    high: float

    def text(self, digits: int = 3) -> str:
        """As a report prints it: ``0.950 [0.931, 0.968]``."""
        return f"{self.value:.{digits}f} [{self.low:.{digits}f}, {self.high:.{digits}f}]"


def bootstrap(
    statistic: Callable[[NDArray[np.int64]], float],
    groups: Sequence[object],
    *,
    repeats: int = 1000,
    seed: int = 0,
) -> Estimate:
    """``statistic`` of all cases, and its 95 % percentile interval over resampled groups.

    Parameters
    ----------
    statistic
        Given indices of cases (repeated where a group was drawn twice), the figure;
        nan where it is not defined, which leaves that draw out.
    groups
        Of every case, whose it is; all cases of a group are drawn together (Efron &
        Tibshirani 1993, chapter 8).
    """
    numbers = {group: index for index, group in enumerate(dict.fromkeys(groups))}
    number = np.array([numbers[group] for group in groups])
    members = [np.flatnonzero(number == index) for index in range(len(numbers))]
    random = np.random.default_rng(seed)
    drawn = np.array(
        [
            statistic(
                np.concatenate([members[i] for i in random.integers(0, len(members), len(members))])
            )
            for _ in range(repeats)
        ]
    )
    drawn = drawn[np.isfinite(drawn)]
    value = float(statistic(np.arange(len(number))))
    if drawn.size < repeats / 2:
        return Estimate(value, float("nan"), float("nan"))
    low, high = np.percentile(drawn, (2.5, 97.5))
    return Estimate(value, float(low), float(high))
