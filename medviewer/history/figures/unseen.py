"""What is said of each case by the members that had not seen it in training, and by no other."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from medviewer.history.features.dataset import Dataset
from medviewer.history.figures.metrics import sigmoid
from medviewer.history.model import HistoryModel

Floats = NDArray[np.float64]


def unseen_log_odds(
    model: HistoryModel, data: Dataset
) -> tuple[dict[str, Floats], NDArray[np.bool_]]:
    """Log odds ``[prediction, horizon]`` of the scored predictions of ``data``.

    "model" is the blend, the others are its parts alone; of each, the mean over the members
    that did not see the case. Also which predictions every member could make, because the
    case was in nobody's training.
    """
    case, step = data.scored()
    unseen = model.unseen_by([data.cases[i].identifier for i in case])
    sets, which = np.unique(unseen, axis=1, return_inverse=True)
    shape = (len(case), len(model.task.horizons))
    found = {name: np.zeros(shape) for name in ("model", "network", *model.beside)}
    for number, may in enumerate(sets.T):
        rows = np.flatnonzero(which.ravel() == number)
        members = np.flatnonzero(may)
        some = replace(
            model,
            networks=tuple(model.networks[m] for m in members),
            folds=tuple(model.folds[m] for m in members),
        )
        own, of = np.unique(case[rows], return_inverse=True)
        summaries = data.summaries[case[rows], step[rows]]
        answers = some.answers(data.steps[own], summaries, step[rows], of)
        for name, each in {"model": answers.blend, **answers.parts}.items():
            found[name][rows] = each.mean(axis=0)
    return found, np.asarray(unseen.all(axis=0))


def unseen_probabilities(
    model: HistoryModel, data: Dataset
) -> tuple[dict[str, Floats], NDArray[np.bool_]]:
    """``unseen_log_odds`` as probabilities."""
    found, fresh = unseen_log_odds(model, data)
    return {name: sigmoid(each) for name, each in found.items()}, fresh
