"""The simple model that stands beside every network, on the same summaries.

Boosted trees where cases are many, logistic regression where they are few; either
is kept as arrays and explains itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from medviewer.history.cohorts.cohort import Case
from medviewer.history.cohorts.follow_up import followed
from medviewer.history.cohorts.outcome import labels_of
from medviewer.history.features.dataset import Dataset
from medviewer.history.features.encode import summary_columns
from medviewer.history.members.boosting import Trees
from medviewer.history.members.hazards import HazardTrees
from medviewer.history.members.linear import Linear
from medviewer.history.tasks import Task

Floats = NDArray[np.float64]
NAMES = {
    "trees": "gradient boosting on summaries",
    "hazards": "gradient boosting on summaries",
    "linear": "logistic regression on summaries",
}
TREES = {
    "learning_rate": 0.03,
    "max_iter": 250,
    "max_leaf_nodes": 10,
    "min_samples_leaf": 40,
    "l2_regularization": 5.0,
    "max_features": 0.3,
    "early_stopping": False,
}
HAZARD_TREES = TREES | {
    "loss": "poisson", "learning_rate": 0.06, "max_iter": 120, "max_bins": 64,
}  # fmt: skip
CLOCK_TREES = HAZARD_TREES | {"learning_rate": 0.2, "max_iter": 25}
LINEAR_SUMMARIES = ("last", "first", "highest", "slope")
LINEAR_PENALTY = 20.0


class Simple(Protocol):
    """What both simple models can do; ``rows`` are summaries ``[row, feature]``."""

    def log_odds(self, rows: Floats) -> Floats:
        """Log odds ``[row]``."""

    def contributions(self, rows: Floats) -> Floats:
        """What each feature adds to the log odds above ``expected``, ``[row, feature]``."""

    def expected(self) -> float:
        """The log odds of the average training case."""

    def tensors(self, prefix: str) -> dict[str, NDArray[Any]]:
        """The arrays for the package."""


def settings(task: Task) -> dict[str, Any]:
    """How the simple model of a task is fitted, for its card."""
    if task.baseline == "trees":
        return dict(TREES)
    if task.baseline == "hazards":
        return {**HAZARD_TREES, "clock": dict(CLOCK_TREES)}
    return {"summaries": list(LINEAR_SUMMARIES), "ridge_penalty": LINEAR_PENALTY}


def fit(task: Task, data: Dataset, members: NDArray[np.intp], column: int, seed: int) -> Simple:
    """Fit the simple model of one horizon on the cases ``members``, at their scored times.

    Trees need scikit-learn, which the program itself does not.
    """
    case, step = data.scored()
    use = np.isin(case, members) & data.at_risk[case, step]
    case, step = case[use], step[use]
    asked = [data.cases[i] for i in case]
    if task.baseline == "hazards":
        rows = data.summaries[case, step].astype(np.float64)
        return _hazards(task, rows, asked, data.time_hours[case, step], column, seed)
    told = labels_of(task, task.horizons[column], asked, data.time_hours[case, step])
    known = told.weight > 0
    rows = data.summaries[case[known], step[known]].astype(np.float64)
    truth, weight = told.truth[known], told.weight[known]
    if task.baseline == "linear":
        columns = summary_columns(data.encoding, LINEAR_SUMMARIES)
        return Linear.fit(rows, truth, weight, columns, LINEAR_PENALTY)
    from sklearn.ensemble import HistGradientBoostingClassifier

    rows[:, np.isnan(rows).all(axis=0)] = 0.0  # scikit-learn cannot bin a column without values
    model = HistGradientBoostingClassifier(random_state=seed, **TREES)
    model.fit(rows, truth, sample_weight=weight)
    return Trees.from_sklearn(model)


def _hazards(
    task: Task, rows: Floats, asked: Sequence[Case], ask_hours: Floats, column: int, seed: int
) -> HazardTrees:
    """Trees of each cause's hazard, by Poisson's likelihood of the time under observation.

    Few and quick ones come first; with their ratios the clock is set for those that stay.
    """
    from sklearn.ensemble import HistGradientBoostingRegressor

    horizon = task.horizons[column]
    edge, causes, whole = task.edges_hours[horizon.interval + 1], [], []
    columns = _telling(rows)
    table = rows[:, columns]
    for cause in range(len(task.causes)):
        told, ratio = followed(asked, ask_hours, edge, (cause,)), np.ones(len(rows))
        for clock in (True, False):
            lived, total = told.lived(ratio)
            some = lived > 0
            grown = CLOCK_TREES if clock else HAZARD_TREES
            model = HistGradientBoostingRegressor(random_state=seed, **grown)
            rate = told.event[some] / lived[some]
            model.fit(table[some], rate, sample_weight=lived[some])
            if clock:
                ratio = model.predict(table)
        causes.append(Trees.from_sklearn(model).of_columns(columns))
        whole.append(total)
    counted = np.isin(np.arange(len(task.causes)), horizon.causes)
    return HazardTrees(tuple(causes), np.array(whole), counted)


def _telling(rows: Floats) -> NDArray[np.intp]:
    """The columns that tell rows apart, of equal ones the first.

    A condition's first, highest and mean are all 1 where it is known: more than a third of
    the columns say again what another one said, and growing trees takes so much longer.
    """
    found: dict[bytes, int] = {}
    for column, values in enumerate(rows.T):
        known = ~np.isnan(values)
        one_value = len(np.unique(values[known])) < 2
        if not one_value or (known.any() and not known.all()):
            found.setdefault((known if one_value else values).tobytes(), column)
    return np.array(list(found.values()), dtype=np.intp)


def load(tensors: dict[str, NDArray[Any]], prefix: str) -> Simple:
    """The simple model that a package holds under ``prefix``, of whatever kind it is."""
    if f"{prefix}.whole" in tensors:
        return HazardTrees.from_tensors(tensors, prefix)
    kind = Trees if f"{prefix}.root" in tensors else Linear
    return kind.from_tensors(tensors, prefix)
