"""What befell the training cases as a whole, without looking at anybody's values.

Kaplan–Meier's estimate where one cause is counted, Aalen–Johansen's where others
compete; from each landmark on, of those who were still at risk then.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from medviewer.history.cohorts.cohort import Case
from medviewer.history.cohorts.survival import aalen_johansen
from medviewer.history.tasks import YEAR_HOURS, Task

Floats = NDArray[np.float64]
LEAST_AT_RISK = 30
FOR_EVER_DAYS = 1e6


def population_risk(task: Task, cases: Sequence[Case]) -> dict[str, Any]:
    """Landmarks, and the risk from each on for every horizon of the task, for the card.

    Returns
    -------
    dict
        ``time_hours`` ``[landmark]`` and ``risk`` ``[horizon][landmark]``. A landmark a
        year while 30 cases are at risk, up to the last time at which one was scored; only
        0 where the outcome has no time.
    """
    end = np.array([case.end_hours for case in cases])
    cause = np.array([case.cause for case in cases], dtype=np.intp)
    last = max(float(case.ask_hours.max(initial=0.0)) for case in cases)
    years = np.arange(0, last + 1, YEAR_HOURS) if np.isfinite(task.edges_hours[-1]) else np.zeros(1)
    landmarks = [float(hour) for hour in years if (end > hour).sum() >= LEAST_AT_RISK]
    risk = [
        [_incidence(task, column, end - hour, cause) for hour in landmarks]
        for column in range(len(task.horizons))
    ]
    return {"time_hours": landmarks, "risk": risk}


def population_at(card: dict[str, Any], column: int, time_hours: Floats) -> Floats:
    """The population's risk for a horizon at ``time_hours``, between landmarks on a line."""
    table = card["population_risk"]
    risk: Floats = np.interp(time_hours, table["time_hours"], table["risk"][column])
    return risk


def known_until(card: dict[str, Any]) -> float | None:
    """The last landmark, in hours: ``population_at`` repeats its risk beyond.

    None where the outcome has no time and one landmark is for all of a stay.
    """
    landmarks = card["population_risk"]["time_hours"]
    return float(landmarks[-1]) if len(landmarks) > 1 else None


def _incidence(task: Task, column: int, left_hours: Floats, cause: NDArray[np.intp]) -> float:
    """Cumulative incidence of a horizon's causes among those with time left."""
    horizon = task.horizons[column]
    at_risk = left_hours > 0
    days = np.minimum(left_hours[at_risk] / 24, FOR_EVER_DAYS)
    until = min(task.edges_hours[horizon.interval + 1] / 24, FOR_EVER_DAYS)
    ones = np.ones(len(days))
    return sum(
        aalen_johansen(days, cause[at_risk], ones, which + 1).at(until) for which in horizon.causes
    )
