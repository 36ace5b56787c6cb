"""A sum of bent lines, one a summary: the smooth half of the simple model.

Each summary enters as itself, bent at a few of its quantiles, and as whether it is known.
Where trees cut a scale in steps, this follows it on a line; their mean tells more than
either. A ridge keeps apart what says the same.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from medviewer.history.members.linear import Kind, Linear

Floats = NDArray[np.float64]
BENDS = (0.1, 0.5, 0.9)
FEW = 8


@dataclass(frozen=True)
class Additive:
    """Log odds, or the logarithm of a hazard ratio, as a sum over pieces of features.

    Attributes
    ----------
    feature
        int32 ``[piece]``, whose each piece is.
    bend
        float64 ``[piece]``: the piece is what the feature exceeds it by; minus infinity
        where it is the feature itself, NaN where it is whether the feature is known.
    line
        What is made of the pieces.
    """

    feature: NDArray[np.int32]
    bend: Floats
    line: Linear

    @classmethod
    def fit(
        cls,
        rows: Floats,
        truth: Floats,
        weight: Floats,
        columns: NDArray[np.intp],
        penalty: float,
        kind: Kind = "odds",
    ) -> Additive:
        """Fit the pieces of ``columns`` of ``rows`` ``[row, feature]`` with a ridge ``penalty``.

        ``kind`` as ``Linear.fit`` takes it, with what ``truth`` and ``weight`` are.
        """
        feature, bend = _pieces_of(rows, columns)
        table = _pieces(rows, feature, bend)
        everything = np.arange(len(feature))
        line = Linear.fit(table, truth, weight, everything, penalty, kind)
        return cls(feature, bend, line)

    @classmethod
    def from_tensors(cls, tensors: dict[str, NDArray[Any]], prefix: str) -> Additive:
        """The model that ``tensors`` of the same prefix hold."""
        line = Linear.from_tensors(tensors, prefix)
        return cls(tensors[f"{prefix}.piece"], tensors[f"{prefix}.bend"], line)

    def tensors(self, prefix: str) -> dict[str, NDArray[Any]]:
        """The arrays by name, for the package of the model."""
        own: dict[str, NDArray[Any]] = {"piece": self.feature, "bend": self.bend}
        return {f"{prefix}.{name}": each for name, each in own.items()} | self.line.tensors(prefix)

    def log_odds(self, rows: Floats) -> Floats:
        """Log odds ``[row]`` of ``rows`` ``[row, feature]``, NaN where missing."""
        return self.line.log_odds(_pieces(rows, self.feature, self.bend))

    def contributions(self, rows: Floats) -> Floats:
        """What each feature adds to the log odds above ``expected``, ``[row, feature]``."""
        moved = self.line.contributions(_pieces(rows, self.feature, self.bend))
        found = np.zeros(rows.shape)
        np.add.at(found.T, self.feature, moved.T)
        return found

    def expected(self) -> float:
        """The log odds of the average training row."""
        return self.line.expected()


def _pieces_of(rows: Floats, columns: NDArray[np.intp]) -> tuple[NDArray[np.int32], Floats]:
    """Feature and bend of the pieces that tell training rows apart."""
    pieces: list[tuple[int, float]] = []
    seen: set[bytes] = set()
    for column in columns:
        known = ~np.isnan(rows[:, column])
        values = np.unique(rows[known, column])
        if not known.all() and known.tobytes() not in seen:
            seen.add(known.tobytes())
            pieces.append((int(column), np.nan))
        if len(values) > 1:
            pieces.append((int(column), -np.inf))
        if len(values) > FEW:
            bends = np.unique(np.quantile(rows[known, column], BENDS))
            pieces += [(int(column), bend) for bend in bends if values[0] < bend < values[-1]]
    return np.array([f for f, _ in pieces], dtype=np.int32), np.array([b for _, b in pieces])


def _pieces(rows: Floats, feature: NDArray[np.int32], bend: Floats) -> Floats:
    """What each piece is in each row, ``[row, piece]``; NaN where its feature is not known."""
    value = rows[:, feature]
    bent = np.where(np.isneginf(bend), value, np.maximum(value - bend, 0.0))
    return np.where(np.isnan(bend), ~np.isnan(value), bent)
