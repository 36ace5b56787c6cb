"""Gradient-boosted trees as plain arrays: evaluated, and explained, without scikit-learn.

Trees are grown by scikit-learn's histogram gradient boosting at training time and kept
as arrays, one row a node. A value goes left when it is not above the
threshold; a missing one goes where training sent it.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Trees:
    """A boosted model: log odds = ``start`` + the sum over trees of a leaf's value.

    Attributes
    ----------
    root
        int32 ``[tree]``, the first node of each tree.
    feature, left, right
        int32 ``[node]``; a leaf has ``feature`` -1.
    threshold, value
        float64 ``[node]``; inner nodes carry the mean of the leaves below them,
        weighted by the training rows, which the explanation needs.
    missing_left
        bool ``[node]``.
    """

    start: Floats
    root: NDArray[np.int32]
    feature: NDArray[np.int32]
    left: NDArray[np.int32]
    right: NDArray[np.int32]
    threshold: Floats
    value: Floats
    missing_left: NDArray[np.bool_]

    @classmethod
    def from_sklearn(cls, model: Any) -> Trees:
        """The arrays of a fitted binary HistGradientBoostingClassifier, or of a regressor."""
        parts = []
        offset = 0
        roots = []
        for (predictor,) in model._predictors:  # noqa: SLF001 - nothing public holds them
            nodes = predictor.nodes
            leaf = nodes["is_leaf"].astype(bool)
            parts.append(
                {
                    "feature": np.where(leaf, -1, nodes["feature_idx"]).astype(np.int32),
                    "left": np.where(leaf, 0, nodes["left"] + offset).astype(np.int32),
                    "right": np.where(leaf, 0, nodes["right"] + offset).astype(np.int32),
                    "threshold": np.where(leaf, 0.0, nodes["num_threshold"]),
                    "value": _means(nodes, leaf),
                    "missing_left": nodes["missing_go_to_left"].astype(bool),
                }
            )
            roots.append(offset)
            offset += len(nodes)
        return cls(
            start=np.full(1, model._baseline_prediction),  # noqa: SLF001 - nothing public holds them
            root=np.array(roots, dtype=np.int32),
            **{name: np.concatenate([part[name] for part in parts]) for name in parts[0]},
        )

    @classmethod
    def from_tensors(cls, tensors: dict[str, NDArray[Any]], prefix: str) -> Trees:
        """The trees that ``tensors`` of the same prefix hold."""
        return cls(**{field.name: tensors[f"{prefix}.{field.name}"] for field in fields(cls)})

    def of_columns(self, columns: NDArray[np.intp]) -> Trees:
        """The same trees for whole rows, of which they were grown on ``columns`` alone."""
        feature = np.where(self.feature < 0, -1, columns[self.feature]).astype(np.int32)
        return replace(self, feature=feature)

    def tensors(self, prefix: str) -> dict[str, NDArray[Any]]:
        """The arrays by name, for the package of the model."""
        return {f"{prefix}.{field.name}": getattr(self, field.name) for field in fields(self)}

    def log_odds(self, rows: Floats) -> Floats:
        """Log odds ``[row]`` of ``rows`` ``[row, feature]``, NaN where missing."""
        node = self._start_nodes(rows)
        while (self.feature[node] >= 0).any():
            node = self._below(rows, node)
        total: Floats = self.start[0] + self.value[node].sum(axis=1)
        return total

    def contributions(self, rows: Floats) -> Floats:
        """What each feature adds to the log odds, ``[row, feature]``.

        Along the path of a row every split moves the expected value; the move is
        the split feature's (Saabas 2014). The sum is ``log_odds - expected()``.
        """
        node = self._start_nodes(rows)
        moved = np.zeros(rows.shape)
        row = np.broadcast_to(np.arange(len(rows))[:, None], node.shape)
        while (inner := self.feature[node] >= 0).any():
            below = self._below(rows, node)
            change = self.value[below] - self.value[node]
            np.add.at(moved, (row[inner], self.feature[node][inner]), change[inner])
            node = below
        return moved

    def expected(self) -> float:
        """The mean log odds over the training rows."""
        return float(self.start[0] + self.value[self.root].sum())

    def _start_nodes(self, rows: Floats) -> NDArray[np.int32]:
        return np.repeat(self.root[None], len(rows), axis=0)

    def _below(self, rows: Floats, node: NDArray[np.int32]) -> NDArray[np.int32]:
        feature = self.feature[node]
        value = np.take_along_axis(rows, np.maximum(feature, 0), axis=1)
        goes_left = np.where(
            np.isnan(value), self.missing_left[node], value <= self.threshold[node]
        )
        below = np.where(goes_left, self.left[node], self.right[node])
        return np.where(feature >= 0, below, node).astype(np.int32)


def _means(nodes: NDArray[Any], leaf: NDArray[np.bool_]) -> Floats:
    """The value of each node: a leaf's own, an inner node's mean over its training rows."""
    value = np.where(leaf, nodes["value"], 0.0)
    for index in reversed(range(len(nodes))):
        if not leaf[index]:
            left, right = int(nodes["left"][index]), int(nodes["right"][index])
            counts = nodes["count"][[left, right]].astype(np.float64)
            value[index] = np.average(value[[left, right]], weights=counts)
    return value
