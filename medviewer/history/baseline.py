"""The simple model that stands beside every network: boosted trees on the summaries."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from medviewer.history.boosting import Trees
from medviewer.history.dataset import Dataset
from medviewer.history.outcome import labels_within
from medviewer.history.tasks import Task

Floats = NDArray[np.float64]
NAME = "gradient boosting on summaries"
SETTINGS = {
    "learning_rate": 0.03,
    "max_iter": 250,
    "max_leaf_nodes": 10,
    "min_samples_leaf": 40,
    "l2_regularization": 5.0,
    "max_features": 0.3,
    "early_stopping": False,
}


def fit_trees(
    task: Task, data: Dataset, members: NDArray[np.intp], horizon: int, seed: int
) -> Trees:
    """Grow trees for one horizon on the cases ``members``, at their scored times.

    Needs scikit-learn, which the program itself does not.
    """
    from sklearn.ensemble import HistGradientBoostingClassifier

    case, step = data.scored()
    use = np.isin(case, members) & data.at_risk[case, step]
    case, step = case[use], step[use]
    edge = task.edges_hours[task.horizons[horizon].interval + 1]
    told = labels_within([data.cases[i] for i in case], data.time_hours[case, step], edge)
    known = told.weight > 0
    rows = data.summaries[case[known], step[known]].astype(np.float64)
    model = HistGradientBoostingClassifier(random_state=seed, **SETTINGS)
    model.fit(rows, told.truth[known], sample_weight=told.weight[known])
    return Trees.from_sklearn(model)
