"""Whether an outcome came within a horizon, and how to weigh follow-up cut short."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from medviewer.history.cohorts.cohort import Case

if TYPE_CHECKING:
    from medviewer.history.tasks import Horizon, Task

Floats = NDArray[np.float64]

LEAST_OBSERVED = 0.05


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

    ``truth`` is 1.0 or 0.0, NaN where observation ended before the horizon or the outcome
    is not known; there ``weight`` is 0.
    """

    truth: Floats
    weight: Floats


def labels_within(
    cases: Sequence[Case],
    ask_hours: Floats,
    horizon_hours: float,
    causes: tuple[int, ...] = (0,),
) -> Labels:
    """Labels for predictions made for ``cases[i]`` at ``ask_hours[i]``.

    The outcome is one of ``causes`` (indices of ``Task.causes``); another cause that
    comes first settles it too, as not happened. Weights are 1 / (probability of being
    observed until then, or until the horizon), with the censoring curve of all who
    were asked, each from their own time of asking.
    """
    left = np.array([case.end_hours for case in cases]) - ask_hours
    settled = np.array([case.cause > 0 for case in cases])
    counted = np.array([case.cause - 1 in causes for case in cases])
    later = left >= horizon_hours
    truth = np.where(later, 0.0, np.where(settled, counted, np.nan).astype(np.float64))
    if np.isinf(horizon_hours):
        unknown = np.isnan(left)
        return Labels(np.where(unknown, np.nan, counted), np.where(unknown, 0.0, 1.0))
    censoring = Censoring.of(left, ~settled)
    until = censoring.beyond(np.minimum(left, horizon_hours), just_before=True)
    weight = np.where(np.isnan(truth), 0.0, 1 / np.maximum(until, LEAST_OBSERVED))
    return Labels(truth, weight)


def labels_of(task: Task, horizon: Horizon, cases: Sequence[Case], ask_hours: Floats) -> Labels:
    """Labels for one horizon of a task."""
    edge = task.edges_hours[horizon.interval + 1]
    return labels_within(cases, ask_hours, edge, horizon.causes)
