"""Whether an outcome came within a horizon, and how to weigh follow-up cut short."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from medviewer.history.cohort import Case

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Censoring:
    """Kaplan–Meier estimate of the time to the end of observation.

    ``free[i]`` is the probability that observation lasts beyond ``time_hours[i]``.
    """

    time_hours: Floats
    free: Floats

    @classmethod
    def of(cls, duration_hours: Floats, censored: NDArray[np.bool_]) -> Censoring:
        """Estimate from durations, events being the ends of observation.

        At one time, events of interest come before the ends of observation.
        """
        finite = np.isfinite(duration_hours)
        times = np.unique(duration_hours[finite & censored])
        ended = np.array([(censored & (duration_hours == time)).sum() for time in times])
        order = np.sort(duration_hours)
        at_risk = len(order) - np.searchsorted(order, times)
        struck = np.sort(duration_hours[~censored])
        before = np.searchsorted(struck, times, side="right") - np.searchsorted(struck, times)
        steps = 1 - ended / np.maximum(at_risk - before, 1)
        return cls(times, np.asarray(np.cumprod(steps), dtype=np.float64))

    def beyond(self, time_hours: Floats, *, just_before: bool = False) -> Floats:
        """Probability of still being observed after (or just before) each time."""
        place = np.searchsorted(self.time_hours, time_hours, "left" if just_before else "right")
        curve: Floats = np.concatenate([[1.0], self.free])
        return curve[place]


@dataclass(frozen=True)
class Labels:
    """Per prediction: did the outcome come within the horizon, and its weight.

    ``truth`` is 1.0 or 0.0, NaN where observation ended before the horizon; there
    ``weight`` is 0.
    """

    truth: Floats
    weight: Floats


def labels_within(cases: Sequence[Case], ask_hours: Floats, horizon_hours: float) -> Labels:
    """Labels for predictions made for ``cases[i]`` at ``ask_hours[i]``.

    Weights are 1 / (probability of being observed until the outcome, or until the
    horizon), with the censoring curve of those asked at the same time.
    """
    left = np.array([case.end_hours for case in cases]) - ask_hours
    struck = np.array([case.cause > 0 for case in cases])
    truth = np.where(left >= horizon_hours, 0.0, np.where(struck, 1.0, np.nan))
    if np.isinf(horizon_hours):
        truth = np.where(struck, 1.0, 0.0)
        return Labels(truth, np.ones(len(truth)))
    weight = np.zeros(len(truth))
    for ask in np.unique(ask_hours):
        here = ask_hours == ask
        censoring = Censoring.of(left[here], ~struck[here])
        until_event = censoring.beyond(left[here], just_before=True)
        until_horizon = censoring.beyond(np.full(here.sum(), horizon_hours), just_before=True)
        known = np.where(truth[here] == 1, until_event, until_horizon)
        weight[here] = np.where(np.isnan(truth[here]), 0.0, 1 / np.maximum(known, 0.05))
    return Labels(truth, weight)
