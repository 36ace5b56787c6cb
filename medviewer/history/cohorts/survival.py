"""Survival curves of groups: Kaplan–Meier, Aalen–Johansen, restricted mean survival time.

All take weights, so that a bootstrap is a change of weights. Times are in days.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Curve:
    """A step function: ``value[i]`` holds from ``time_days[i]`` until the next time."""

    time_days: Floats
    value: Floats

    def at(self, time_days: float) -> float:
        """The value at a time."""
        return float(self.over(np.array([time_days]))[0])

    def over(self, time_days: Floats) -> Floats:
        """The values at several times."""
        at: Floats = self.value[np.searchsorted(self.time_days, time_days, side="right") - 1]
        return at


def _risk_table(duration_days: Floats, weight: Floats) -> tuple[Floats, Floats, NDArray[np.intp]]:
    """Distinct times, the weight at risk at each, and the time's index of every person."""
    times, place = np.unique(duration_days, return_inverse=True)
    leaving = np.bincount(place, weight, len(times))
    at_risk = leaving[::-1].cumsum()[::-1]
    return times, at_risk, place


def kaplan_meier(duration_days: Floats, cause: NDArray[np.intp], weight: Floats) -> Curve:
    """Probability of no event of any cause (Kaplan & Meier, JASA 1958); ``cause`` 0 is censored."""
    times, at_risk, place = _risk_table(duration_days, weight)
    struck = np.bincount(place, weight * (cause > 0), len(times))
    hazard = np.divide(struck, at_risk, out=np.zeros(len(times)), where=at_risk > 0)
    return Curve(np.append(0.0, times), np.append(1.0, np.cumprod(1 - hazard)))


def aalen_johansen(
    duration_days: Floats, cause: NDArray[np.intp], weight: Floats, which: int
) -> Curve:
    """Cumulative incidence of one cause where others compete (Aalen & Johansen, 1978)."""
    times, at_risk, place = _risk_table(duration_days, weight)
    alive = kaplan_meier(duration_days, cause, weight).value[:-1]
    struck = np.bincount(place, weight * (cause == which), len(times))
    hazard = np.divide(struck, at_risk, out=np.zeros(len(times)), where=at_risk > 0)
    return Curve(np.append(0.0, times), np.append(0.0, np.cumsum(alive * hazard)))


def restricted_mean(curve: Curve, until_days: float) -> float:
    """Area under a survival curve up to a time: mean days without event until then."""
    inside = curve.time_days < until_days
    borders = np.append(curve.time_days[inside], until_days)
    return float((curve.value[inside] * np.diff(borders)).sum())
