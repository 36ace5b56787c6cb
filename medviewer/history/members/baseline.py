"""The models without a network that stand beside every one, on the same summaries.

The simple model is boosted trees where cases are many, logistic regression where they are
few; beside it may stand an additive model. Each is kept as arrays and explains itself.
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
from medviewer.history.members.additive import BENDS, Additive
from medviewer.history.members.boosting import Trees
from medviewer.history.members.hazards import Hazards
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
SLOW_TREES = HAZARD_TREES | {"learning_rate": 0.03, "max_iter": 240, "max_features": 0.2}
CLOCK_TREES = HAZARD_TREES | {"learning_rate": 0.2, "max_iter": 25}
LINEAR_SUMMARIES = ("last", "first", "highest", "slope")
LINEAR_PENALTY = 20.0
ADDITIVE_SUMMARIES = ("last", "lowest", "highest", "mean", "count", "age of last")
ADDITIVE_PENALTY = 400.0


class Simple(Protocol):
    """What all of them can do; ``rows`` are summaries ``[row, feature]``."""

    def log_odds(self, rows: Floats) -> Floats:
        """Log odds ``[row]``."""

    def contributions(self, rows: Floats) -> Floats:
        """What each feature adds to the log odds above ``expected``, ``[row, feature]``."""

    def expected(self) -> float:
        """The log odds of the average training case."""

    def tensors(self, prefix: str) -> dict[str, NDArray[Any]]:
        """The arrays for the package."""


def beside(task: Task) -> tuple[str, ...]:
    """The names of what stands beside a network: "simple", which is shown, and "additive"."""
    return ("simple", "additive") if task.additive else ("simple",)


def settings(task: Task) -> dict[str, Any]:
    """How the models beside the networks are fitted, for the card."""
    kinds: dict[str, dict[str, Any]] = {
        "trees": dict(TREES),
        "hazards": {**_hazard_trees(task), "clock": dict(CLOCK_TREES)},
        "linear": {"summaries": list(LINEAR_SUMMARIES), "ridge_penalty": LINEAR_PENALTY},
    }
    found = kinds[task.baseline]
    if task.additive:
        found["additive"] = {
            "summaries": list(ADDITIVE_SUMMARIES),
            "bends": list(BENDS),
            "ridge_penalty": ADDITIVE_PENALTY,
        }
    return found


def _hazard_trees(task: Task) -> dict[str, Any]:
    return SLOW_TREES if task.slow_trees else HAZARD_TREES


def fit(
    task: Task, data: Dataset, members: NDArray[np.intp], column: int, seed: int
) -> dict[str, Simple]:
    """Fit those ``beside`` names for one horizon on the cases ``members``, at their scored times.

    Trees need scikit-learn, which the program itself does not.
    """
    case, step = data.scored()
    use = np.isin(case, members) & data.at_risk[case, step]
    case, step = case[use], step[use]
    asked = [data.cases[i] for i in case]
    rows = data.summaries[case, step].astype(np.float64)
    bent = summary_columns(data.encoding, ADDITIVE_SUMMARIES if task.additive else ())
    if task.baseline == "hazards":
        return _hazards(task, rows, bent, asked, data.time_hours[case, step], column, seed)
    told = labels_of(task, task.horizons[column], asked, data.time_hours[case, step])
    known = told.weight > 0
    rows, truth, weight = rows[known], told.truth[known], told.weight[known]
    found: dict[str, Simple] = {}
    if task.baseline == "linear":
        columns = summary_columns(data.encoding, LINEAR_SUMMARIES)
        found["simple"] = Linear.fit(rows, truth, weight, columns, LINEAR_PENALTY)
    else:
        found["simple"] = _trees(rows, truth, weight, seed)
    if task.additive:
        found["additive"] = Additive.fit(rows, truth, weight, bent, ADDITIVE_PENALTY)
    return found


def _trees(rows: Floats, truth: Floats, weight: Floats, seed: int) -> Trees:
    from sklearn.ensemble import HistGradientBoostingClassifier

    empty = np.isnan(rows).all(axis=0)  # scikit-learn cannot bin a column without values
    model = HistGradientBoostingClassifier(random_state=seed, **TREES)
    model.fit(np.where(empty, 0.0, rows), truth, sample_weight=weight)
    return Trees.from_sklearn(model)


def _hazards(
    task: Task,
    rows: Floats,
    bent: NDArray[np.intp],
    asked: Sequence[Case],
    ask_hours: Floats,
    column: int,
    seed: int,
) -> dict[str, Simple]:
    """Trees, and if wanted an additive model of the columns ``bent``, of each cause's hazard.

    By Poisson's likelihood of the time under observation. Few and quick trees come first;
    with their ratios the clock is set for what stays.
    """
    from sklearn.ensemble import HistGradientBoostingRegressor

    horizon = task.horizons[column]
    edge, trees, additive, whole = task.edges_hours[horizon.interval + 1], [], [], []
    columns = _telling(rows)
    table = rows[:, columns]
    for cause in range(len(task.causes)):
        told, ratio = followed(asked, ask_hours, edge, (cause,)), np.ones(len(rows))
        for clock in (True, False):
            lived, total = told.lived(ratio)
            some = lived > 0
            grown = CLOCK_TREES if clock else _hazard_trees(task)
            model = HistGradientBoostingRegressor(random_state=seed, **grown)
            rate, time = told.event[some] / lived[some], lived[some]
            model.fit(table[some], rate, sample_weight=time)
            if clock:
                ratio = model.predict(table)
        trees.append(Trees.from_sklearn(model).of_columns(columns))
        if task.additive:
            smooth = Additive.fit(rows[some], rate, time, bent, ADDITIVE_PENALTY, "rate")
            additive.append(smooth)
        whole.append(total)
    total_hazard, counted = np.array(whole), np.isin(np.arange(len(task.causes)), horizon.causes)
    found: dict[str, Simple] = {"simple": Hazards(tuple(trees), total_hazard, counted)}
    if task.additive:
        found["additive"] = Hazards(tuple(additive), total_hazard, counted)
    return found


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
    """The model that a package holds under ``prefix``, of whatever kind it is."""
    if f"{prefix}.whole" in tensors:
        return Hazards.from_tensors(tensors, prefix)
    for mark, kind in (("root", Trees), ("bend", Additive)):
        if f"{prefix}.{mark}" in tensors:
            return kind.from_tensors(tensors, prefix)
    return Linear.from_tensors(tensors, prefix)
