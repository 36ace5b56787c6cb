"""Logistic regression on a few summaries: the simple model where cases are few."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from medviewer.history.figures.metrics import logistic_regression, poisson_regression

Floats = NDArray[np.float64]
Kind = Literal["odds", "rate"]  # of what the logarithm is told


@dataclass(frozen=True)
class Linear:
    """Log odds = ``intercept`` + the sum of ``weight * (value - centre)``; missing adds 0.

    ``weight`` and ``centre`` are float64 ``[feature]``, ``intercept`` ``[1]``.
    """

    intercept: Floats
    weight: Floats
    centre: Floats

    @classmethod
    def fit(
        cls,
        rows: Floats,
        truth: Floats,
        weight: Floats,
        columns: NDArray[np.intp],
        penalty: float,
        kind: Kind = "odds",
    ) -> Linear:
        """Fit by Newton's method with a ridge ``penalty`` on standardised ``columns``.

        Of "odds", ``truth`` is 1 or 0; of a "rate", events in a time of ``weight`` divided
        by that time.
        """
        used = rows[:, columns]
        known = ~np.isnan(used)
        count = np.maximum(known.sum(axis=0), 1)
        centre = np.where(known, used, 0.0).sum(axis=0) / count
        away = np.where(known, used - centre, 0.0)
        scale = np.maximum(np.sqrt((away**2).sum(axis=0) / count), 1e-6)
        inputs = np.column_stack([np.ones(len(rows)), away / scale])
        ridge = np.array([0.0, *np.full(len(columns), penalty)])
        regression = logistic_regression if kind == "odds" else poisson_regression
        found = regression(inputs, truth, weight, penalty=ridge)
        whole, middle = np.zeros(rows.shape[1]), np.zeros(rows.shape[1])
        whole[columns], middle[columns] = found[1:] / scale, centre
        return cls(found[:1], whole, middle)

    @classmethod
    def from_tensors(cls, tensors: dict[str, NDArray[Any]], prefix: str) -> Linear:
        """The model that ``tensors`` of the same prefix hold."""
        return cls(**{field.name: tensors[f"{prefix}.{field.name}"] for field in fields(cls)})

    def tensors(self, prefix: str) -> dict[str, NDArray[Any]]:
        """The arrays by name, for the package of the model."""
        return {f"{prefix}.{field.name}": getattr(self, field.name) for field in fields(self)}

    def log_odds(self, rows: Floats) -> Floats:
        """Log odds ``[row]`` of ``rows`` ``[row, feature]``, NaN where missing."""
        total: Floats = self.intercept[0] + self.contributions(rows).sum(axis=1)
        return total

    def contributions(self, rows: Floats) -> Floats:
        """What each feature adds to the log odds, ``[row, feature]``."""
        return np.where(np.isnan(rows), 0.0, rows - self.centre) * self.weight

    def expected(self) -> float:
        """The log odds of the average training row."""
        return float(self.intercept[0])
