"""How far back histories reach, and how far a model may follow them."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from medviewer.history.dataset import Dataset
from medviewer.history.tasks import YEAR_HOURS

Floats = NDArray[np.float64]
REACH_STEP_HOURS = 2 * YEAR_HOURS
LEAST_IN_STEP = 50
LEAST_FOLLOWED = {"hazards": 0.1}
"""By kind of simple model, the least share of predictions with a known outcome; else a quarter."""


def reach_hours(data: Dataset) -> Floats:
    """Time from the first value to the time of asking, of every scored prediction."""
    case, step = data.scored()
    now = data.time_hours[case, step]
    cases = [data.cases[i] for i in case]
    first = np.array([one.time_hours[0] if len(one.time_hours) else 0.0 for one in cases])
    reach: Floats = now - np.minimum(first, now)
    return reach


def longest_followed(data: Dataset, horizon_hours: float, simple: str) -> float | None:
    """How far back a history may reach; None where that does not matter.

    Where records begin in one year and observation ends in one year for all, a history
    that reaches far back was read shortly before the end. Of such people only those are
    known whom the outcome struck in time, and what is fitted to them says that it
    strikes everybody. The limit is where less than a quarter of a step's predictions
    were followed to the horizon or to an end. Beside a ``simple`` model of the kind "hazards",
    which is not so misled, a tenth: up to there it was seen that risks come true
    (docs/models/history.md), beyond there nobody can tell.
    """
    if np.isinf(horizon_hours):
        return None
    case, step = data.scored()
    now = data.time_hours[case, step]
    cases = [data.cases[i] for i in case]
    known = np.array([one.cause > 0 for one in cases])
    known |= np.array([one.end_hours for one in cases]) - now >= horizon_hours
    reach = (reach_hours(data) // REACH_STEP_HOURS).astype(np.intp)
    share = np.bincount(reach, known) / np.maximum(np.bincount(reach), 1)
    least = LEAST_FOLLOWED.get(simple, 0.25)
    few = np.flatnonzero((share < least) & (np.bincount(reach) >= LEAST_IN_STEP))
    return float(few[0] * REACH_STEP_HOURS) if len(few) else None
