"""The figures of a model on cases that its members had not seen, and its card for people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from medviewer.history.cohorts.follow_up import Concordance, followed
from medviewer.history.cohorts.outcome import labels_of
from medviewer.history.figures.metrics import (
    auroc,
    difference,
    reliability,
    roc_curve,
    with_intervals,
)
from medviewer.history.figures.unseen import unseen_probabilities
from medviewer.history.members import baseline

if TYPE_CHECKING:
    from medviewer.history.features.dataset import Dataset
    from medviewer.history.model import HistoryModel
    from medviewer.history.tasks import Task

Floats = NDArray[np.float64]
ROUNDS = 500
CONCORDANCE = "concordance"


def figures(model: HistoryModel, data: Dataset) -> dict[str, Any]:
    """Every metric of the model and of its parts, a horizon an entry, with 95 % intervals."""
    return measure(model, data)[0]


def measure(model: HistoryModel, data: Dataset) -> tuple[dict[str, Any], dict[str, Any]]:
    """What ``figures`` gives, and ROC and reliability curves in the same order, for the report."""
    probabilities, _ = unseen_probabilities(model, data)
    case, step = data.scored()
    groups = np.unique([data.cases[i].group for i in case], return_inverse=True)[1]
    cases = [data.cases[i] for i in case]
    result: dict[str, Any] = {}
    curves: dict[str, Any] = {}
    for column, horizon in enumerate(model.task.horizons):
        until = model.task.edges_hours[horizon.interval + 1]
        told = labels_of(model.task, horizon, cases, data.time_hours[case, step])
        seen = followed(cases, data.time_hours[case, step], until, horizon.causes)
        known = told.weight > 0
        truth, weight, who = told.truth[known], told.weight[known], groups[known]
        who = np.unique(who, return_inverse=True)[1]
        entry: dict[str, Any] = {
            "predictions": int(known.sum()),
            "persons": len(np.unique(case[known])),
            "groups": len(np.unique(who)),
            "rate": float(np.average(truth, weights=weight)),
        }
        for name, values in probabilities.items():
            found = with_intervals(truth, values[known, column], weight, who, ROUNDS)
            entry[name] = {key: [round(x, 4) for x in triple] for key, triple in found.items()}
            if np.isfinite(until):
                ranked = Concordance.of(seen, values[:, column], groups).with_interval(ROUNDS)
                entry[name][CONCORDANCE] = [round(x, 4) for x in ranked]
        better = difference(
            auroc, truth, probabilities["model"][known, column],
            probabilities["simple"][known, column], weight, who, ROUNDS,
        )  # fmt: skip
        entry["AUROC over simple"] = [round(x, 4) for x in better]
        result[horizon.label] = entry
        curves[horizon.label] = {
            name: _curves(truth, values[known, column], weight)
            for name, values in probabilities.items()
        }
    return result, curves


def _curves(truth: Floats, probability: Floats, weight: Floats) -> dict[str, list[float]]:
    false, true = roc_curve(truth, probability, weight)
    said, was = reliability(truth, probability, weight)
    named = {"false positive": false, "true positive": true, "said": said, "happened": was}
    return {name: np.round(values, 4).tolist() for name, values in named.items()}


def card_for_people(task: Task, card: dict[str, Any]) -> str:
    """MODEL_CARD.md."""
    training = card["training"]
    lines = [
        f"# {task.name}",
        "",
        f"Risk of {task.outcome}. For {task.population}. Research use only, not for diagnosis.",
        "",
        f"Mean of {len(card['history']['member_folds'])} members; each is an LSTM over the "
        "steps of the history, joined by running summaries, blended with "
        f"{baseline.NAMES[task.baseline]} (the simple model)"
        f"{_WITH_ADDITIVE if 'additive' in training['simple'] else ''}.",
        "",
        f"Trained on {training['cases']} cases in {training['folds']} person-disjoint folds. "
        "The figures are of cases that the answering members had not seen: validation "
        "figures, with 95 % bootstrap intervals over persons (matched ones are drawn together). "
        "The weights of the blend are of the other folds too.",
        "",
    ]
    for label, entry in card["figures"].items():
        lines += [
            f"## {label}",
            "",
            f"{entry['predictions']} predictions of {entry['persons']} persons"
            f"{_groups(entry)}; rate {entry['rate']:.3f}.",
            "",
            "| | " + " | ".join(entry["model"]) + " |",
            "|---|" + "---|" * len(entry["model"]),
        ]
        for name in [each for each in _WHO if each in entry]:
            cells = [_cell(triple) for triple in entry[name].values()]
            lines.append(f"| {name} | " + " | ".join(cells) + " |")
        if CONCORDANCE in entry["model"]:
            lines += ["", _WHAT_CONCORDANCE_IS]
        lines += ["", f"AUROC above the simple model's: {_cell(entry['AUROC over simple'])}.", ""]
    left = training["left_out"]
    if left:
        lines += ["## Left out of the training data", "", *(f"- {note}" for note in left), ""]
    return "\n".join(lines)


_WHO = ("model", "network", "simple", "additive")
_WITH_ADDITIVE = " and with an additive model of the same summaries"
_WHAT_CONCORDANCE_IS = (
    "Concordance (Harrell's, up to the horizon) compares whom the outcome struck with those still "
    "under observation then. The other figures leave out who was not followed to the horizon and "
    "weigh the rest by one curve for all, which rewards knowing who was followed."
)


def _groups(entry: dict[str, Any]) -> str:
    """In how many groups, where persons are matched."""
    together = entry["groups"] < entry["persons"]
    return f" in {entry['groups']} groups of matched persons" if together else ""


def _cell(triple: list[float]) -> str:
    return f"{triple[0]:.3f} [{triple[1]:.3f}, {triple[2]:.3f}]"
