"""Measuring a history model on any folder in the form of its training data."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np

from medviewer import safe_write
from medviewer.errors import MedviewerError
from medviewer.history.cohorts.outcome import labels_of
from medviewer.history.features.dataset import encode_cohort
from medviewer.history.figures.report import figures
from medviewer.history.figures.unseen import unseen_probabilities
from medviewer.history.model import load_model
from medviewer.learning.package import ModelPackage
from medviewer.progress import Progress, Silent


def evaluate(
    package: ModelPackage, data: Path, predictions: Path, progress: Progress | None = None
) -> dict[str, Any]:
    """Predict every case of ``data``, write ``predictions``, return the figures.

    A line is ``{"case", "truth", "probabilities": {label: p}}``; models that are
    asked at several times add ``"time_days"``. ``truth`` is 1, 0, or null where
    observation ended before the horizon or the data do not say; with several horizons, one
    a label. A case that was in training is predicted by the members that did not see it. The
    figures are of the cases whose outcome is known.

    Raises
    ------
    MedviewerError
        When the data cannot be read or the predictions not be written.
    """
    model = load_model(package)
    task = model.task
    whole = encode_cohort(task, model.encoding, task.cohort(data), progress or Silent())
    case, step = whole.scored()
    found, fresh = unseen_probabilities(model, whole)
    time = whole.time_hours[case, step]
    cases = [whole.cases[i] for i in case]
    told = {horizon.label: labels_of(task, horizon, cases, time) for horizon in task.horizons}
    several = any(len(each.ask_hours) > 1 for each in whole.cases)
    lines = []
    for row, each in enumerate(cases):
        truth = {
            label: int(entry.truth[row]) if entry.weight[row] > 0 else None
            for label, entry in told.items()
        }
        line: dict[str, Any] = {
            "case": each.identifier,
            "truth": truth if len(truth) > 1 else next(iter(truth.values())),
            "probabilities": {
                horizon.label: round(float(found["model"][row, column]), 6)
                for column, horizon in enumerate(task.horizons)
            },
        }
        if several:
            line["time_days"] = time[row] / 24
        lines.append(json.dumps(line))
    try:
        predictions.parent.mkdir(parents=True, exist_ok=True)
        with safe_write.whole(predictions) as unfinished:
            unfinished.write_text("\n".join(lines) + "\n", encoding="utf-8")
    except OSError as error:
        raise MedviewerError(
            f"{predictions} cannot be written: {error.strerror}.",
            "Choose another place, or free space on the disk.",
        ) from error
    known = np.flatnonzero([each.outcome_known for each in whole.cases])
    return {
        "cases": len(whole.cases),
        "outcome_known": len(known),
        "seen_in_training": len(set(case[~fresh].tolist())),
        "predicted_by": (
            "cases seen in training: only the members that did not see them; others: all members"
        ),
        "figures": figures(model, whole.only(known)) if len(known) else {},
    }
