"""A landmark Cox model, the usual choice for risk that is updated at visits.

Every visit of every patient is a row: what was last measured, and the time left (van
Houwelingen, Scandinavian Journal of Statistics 2007). Fitted by Newton's method on
Breslow's partial likelihood with a small ridge; risks from Breslow's baseline hazard.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
RIDGE = 1.0
ROUNDS = 30


@dataclass(frozen=True)
class LandmarkCox:
    """Coefficients on standardised inputs, and the cumulative baseline hazard."""

    centre: Floats
    scale: Floats
    coefficient: Floats
    time: Floats
    cumulative: Floats

    def risk(self, rows: Floats, horizon: float) -> Floats:
        """Probability of the event within ``horizon`` for each row; missing counts as average."""
        score = np.nan_to_num((rows - self.centre) / self.scale) @ self.coefficient
        place = np.searchsorted(self.time, horizon, side="right") - 1
        return 1 - np.exp(-self.cumulative[place] * np.exp(score))


def fit(rows: Floats, left: Floats, event: NDArray[np.bool_]) -> LandmarkCox:
    """Fit on ``rows`` ``[visit, input]`` with the time ``left`` and whether the event ended it."""
    centre, scale = np.nanmean(rows, axis=0), np.nanstd(rows, axis=0) + 1e-9
    order = np.argsort(-left, kind="stable")
    inputs = np.nan_to_num((rows - centre) / scale)[order]
    time, struck = left[order], event[order]
    # With ties, everybody with at least this time is at risk: look at the last such row.
    at_risk = np.searchsorted(-time, -time, side="right") - 1
    found = np.zeros(inputs.shape[1])
    for _ in range(ROUNDS):
        hazard = np.exp(inputs @ found)
        total = hazard.cumsum()[at_risk]
        first = (inputs * hazard[:, None]).cumsum(axis=0)[at_risk] / total[:, None]
        outer = inputs[:, :, None] * inputs[:, None] * hazard[:, None, None]
        second = outer.cumsum(axis=0)[at_risk] / total[:, None, None]
        gradient = (inputs - first)[struck].sum(axis=0) - RIDGE * found
        spread = second - first[:, :, None] * first[:, None]
        curvature = spread[struck].sum(axis=0) + RIDGE * np.eye(len(found))
        step = np.linalg.solve(curvature, gradient)
        found += np.clip(step, -1, 1)
        if np.abs(step).max() < 1e-8:
            break
    total = np.exp(inputs @ found).cumsum()[at_risk]
    jumps = np.where(struck, 1 / total, 0.0)[::-1]
    return LandmarkCox(
        centre, scale, found, np.append(0.0, time[::-1]), np.append(0.0, jumps.cumsum())
    )
