"""Training of a history model: folds, networks, simple models, their sum, figures, package.

Persons are disjoint between folds. For each fold, networks and simple models are trained
on the other folds and answer for it; the figures in the card are of those answers
alone. All of them are shipped together.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from medviewer import __version__
from medviewer.errors import MedviewerError
from medviewer.history.cohorts.cohort import Cohort, folds_by_group
from medviewer.history.cohorts.follow_up import followed
from medviewer.history.cohorts.outcome import Labels, labels_of
from medviewer.history.cohorts.population import population_risk
from medviewer.history.features.dataset import Dataset, encode_cohort, fit_encoding, for_network
from medviewer.history.features.encode import Encoding
from medviewer.history.figures.metrics import logistic_regression
from medviewer.history.figures.report import card_for_people, measure
from medviewer.history.figures.unseen import unseen_log_odds
from medviewer.history.members import baseline
from medviewer.history.members.fit import fit_network, shape_of
from medviewer.history.members.hazards import blend_by_follow_up
from medviewer.history.members.network import HistoryNetwork
from medviewer.history.members.recipe import Recipe
from medviewer.history.model import (
    HistoryModel,
    Reference,
    card_of,
    case_key,
    networks_of,
    to_tensors,
)
from medviewer.history.parts import Parts, data_key
from medviewer.history.tasks import YEAR_HOURS, Task, task_named
from medviewer.learning.package import ModelPackage, write_package
from medviewer.progress import Progress, Silent, stop_if_cancelled

Floats = NDArray[np.float64]
VERSION = "6"
FOLDS = 5
BLEND_PENALTY = 30.0


def train(
    name: str,
    data: Path,
    out: Path,
    *,
    progress: Progress | None = None,
    recipe: Recipe | None = None,
    keep: ModelPackage | None = None,
) -> Path:
    """Train the model called ``name`` on the folder ``data`` and write it to ``out``.

    Finished parts wait in ``out/parts``: the same call goes on where it stopped. With
    ``keep`` the networks are that package's, which must be trained on the same data;
    simple models, blend and everything that the card says are made anew.

    Returns
    -------
    Path
        The model's folder: ``out`` itself.

    Raises
    ------
    MedviewerError
        When the data cannot be read, ``out`` not be written or ``keep`` not be used.
    """
    progress, task = progress or Silent(), task_named(name)
    recipe = Recipe(**keep.card["training"]["recipe"]) if keep else recipe or task.recipe
    progress.report(0.0, "Reading the data")
    cohort = _labelled(task, data)
    encoding = fit_encoding(task, cohort)
    whole = encode_cohort(task, encoding, cohort)
    fold = folds_by_group(cohort, FOLDS, seed=0)
    parts = Parts(out / "parts", recipe, data_key(whole.cases, fold))
    fold_of = {case_key(case.identifier): int(f) for case, f in zip(whole.cases, fold, strict=True)}
    if keep is None:
        networks, folds = _fit_networks(whole, fold, parts, progress)
    else:
        networks, folds = kept_networks(keep, encoding, fold_of)
    model = HistoryModel(
        task,
        encoding,
        networks,
        folds,
        _fit_simple(task, whole, fold, parts, progress),
        blend=np.zeros((FOLDS, len(task.horizons), len(baseline.beside(task)) + 2)),
        fold_of=fold_of,
        reference=_reference(task, whole),
    )
    progress.report(0.95, "Weighing network and simple model")
    model = replace(model, blend=_blend(task, whole, model, fold))
    card = _card(model, whole, recipe, cohort.notes)
    write_package(out, card, to_tensors(model), card_for_people(task, card))
    parts.remove()
    progress.report(1.0, "Done")
    return out


def _labelled(task: Task, data: Path) -> Cohort:
    """The cohort in a folder; refused where it does not say what became of everybody."""
    cohort = task.cohort(data)
    unknown = sum(not case.outcome_known for case in cohort.cases)
    if unknown:
        raise MedviewerError(
            f"{data} does not say what became of {unknown} cases.", "Train on labelled data."
        )
    return cohort


def _card(
    model: HistoryModel, data: Dataset, recipe: Recipe, left_out: Sequence[str]
) -> dict[str, Any]:
    """What the package says of a model, with its figures on the cases it did not see."""
    task = model.task
    found, curves = measure(model, data)
    return {
        "name": task.name,
        "kind": "history",
        "version": VERSION,
        "architecture": "LSTM with summaries, discrete-time hazards, blended with simple models",
        "labels": [horizon.label for horizon in task.horizons],
        "outcome": task.outcome,
        "population": task.population,
        "software": f"medviewer {__version__}",
        "history": card_of(model),
        "gate": _gate(task, data),
        "population_risk": population_risk(task, data.cases),
        "figures": found,
        "curves": curves,
        "training": {
            "cases": len(data.cases),
            "folds": FOLDS,
            "recipe": asdict(recipe),
            "simple": {"kind": baseline.NAMES[task.baseline], **baseline.settings(task)},
            "left_out": list(left_out),
        },
    }


def _fit_networks(
    data: Dataset, fold: NDArray[np.intp], parts: Parts, progress: Progress
) -> tuple[tuple[HistoryNetwork, ...], tuple[int, ...]]:
    """The networks, and the fold that each did not see."""
    networks: list[HistoryNetwork] = []
    folds: list[int] = []
    rounds, recipe = FOLDS * parts.recipe.seeds, parts.recipe
    shape = replace(shape_of(data, recipe), lessons=0, foretold=0)
    for number in range(rounds):
        held_out = number % FOLDS
        members = np.flatnonzero(fold != held_out)
        progress.report(0.1 + 0.6 * number / rounds, f"Network {number + 1} of {rounds}")
        network = parts.load(number, shape, len(members))
        if network is None:
            network = fit_network(data, members, recipe, number, progress)
            parts.save(number, network, len(members))
        networks.append(network)
        folds.append(held_out)
    return tuple(networks), tuple(folds)


def _fit_simple(
    task: Task, data: Dataset, fold: NDArray[np.intp], parts: Parts, progress: Progress
) -> dict[str, tuple[dict[str, baseline.Simple], ...]]:
    """The simple models by horizon label, a fold, and name."""
    simple: dict[str, tuple[dict[str, baseline.Simple], ...]] = {}
    for column, horizon in enumerate(task.horizons):
        fitted = []
        for held_out in range(FOLDS):
            stop_if_cancelled(progress)
            done = (column + held_out / FOLDS) / len(task.horizons)
            progress.report(0.7 + 0.25 * done, f"Simple model of {horizon.label}, fold {held_out}")
            members = np.flatnonzero(fold != held_out)
            one = parts.load_simple(task, horizon.label, held_out, len(members))
            if one is None:
                one = baseline.fit(task, data, members, column, seed=held_out)
                parts.save_simple(task, horizon.label, held_out, one, len(members))
            fitted.append(one)
        simple[horizon.label] = tuple(fitted)
    return simple


def kept_networks(
    package: ModelPackage, encoding: Encoding, fold_of: dict[int, int]
) -> tuple[tuple[HistoryNetwork, ...], tuple[int, ...]]:
    """The networks of a package, and the fold that each did not see.

    Raises
    ------
    MedviewerError
        When they were trained on other cases, or read histories in another way.
    """
    card, tensors = package.card["history"], package.tensors()
    trained = dict(
        zip(tensors["training.case"].tolist(), tensors["training.fold"].tolist(), strict=True)
    )
    if trained != fold_of or Encoding.from_card(card["encoding"]) != encoding:
        raise MedviewerError(
            f"The networks of {package.folder} were not trained on these data.",
            "Give the data of their training, or train without --keep.",
        )
    return networks_of(card, tensors), tuple(card["member_folds"])


def scored_labels(task: Task, data: Dataset, column: int) -> Labels:
    """Labels of every scored prediction for one horizon."""
    case, step = data.scored()
    asked = [data.cases[i] for i in case]
    return labels_of(task, task.horizons[column], asked, data.time_hours[case, step])


def _blend(task: Task, data: Dataset, model: HistoryModel, fold: NDArray[np.intp]) -> Floats:
    """Weights of network and simple models for each fold, from the answers in the others.

    Drawn towards equal ones, which matters only where events are few. Beside trees of
    hazards, the answers are judged by the time under observation too.
    """
    case, _ = data.scored()
    answers, _ = unseen_log_odds(model, data)
    found = np.zeros(model.blend.shape)
    for column in range(len(task.horizons)):
        parts = [answers[name][:, column] for name in ("network", *model.beside)]
        inputs = np.column_stack([*parts, np.ones(len(case))])
        for held_out in range(FOLDS):
            use = np.flatnonzero(fold[case] != held_out)
            found[held_out, column] = _weights(task, data, column, inputs[use], use)
    return found


def _weights(
    task: Task, data: Dataset, column: int, inputs: Floats, rows: NDArray[np.intp]
) -> Floats:
    """The weights and the constant of a blend from the scored predictions ``rows``."""
    parts = inputs.shape[1] - 1
    towards = np.append(np.full(parts, 1 / parts), 0.0)
    prior = {"penalty": np.full(parts + 1, BLEND_PENALTY), "towards": towards}
    if task.baseline != "hazards":
        told = scored_labels(task, data, column)
        truth, weight = told.truth[rows], told.weight[rows]
        known = weight > 0
        return logistic_regression(inputs[known], truth[known], weight[known], **prior)
    case, step = (each[rows] for each in data.scored())
    horizon = task.horizons[column]
    seen = followed(
        [data.cases[i] for i in case],
        data.time_hours[case, step],
        task.edges_hours[horizon.interval + 1],
        horizon.causes,
        others_end=False,
    )
    return blend_by_follow_up(inputs, seen, **prior)


def _reference(task: Task, data: Dataset) -> Reference:
    """The mean inputs at the times of asking that the task names, or at all scored times."""
    hours = np.array(task.ask_hours) if task.ask_hours else np.array([np.nan])
    steps, summaries = [], []
    for hour in hours:
        here = data.at_risk & ((data.time_hours == hour) | np.isnan(hour))
        steps.append(data.steps[here].astype(np.float32).mean(0))
        summaries.append(
            for_network(data.summaries[here].astype(np.float32), data.encoding).mean(0)
        )
    return Reference(np.nan_to_num(hours), np.stack(steps), np.stack(summaries))


def _gate(task: Task, data: Dataset) -> dict[str, Any]:
    """Limits of what the training cases looked like, for the gate."""
    ages = [case.facts["age_years"] for case in data.cases if "age_years" in case.facts]
    names = [len(set(case.variable.tolist())) for case in data.cases]
    values = [len(case.value) for case in data.cases]
    busiest = [
        np.unique(case.time_hours // 24, return_counts=True)[1].max(initial=0)
        for case in data.cases
    ]
    low, high = np.quantile(np.array(ages, dtype=np.float64), [0.001, 0.999])
    limits = {
        "age_years": [float(np.floor(low)), float(np.ceil(high))],
        "most_a_day": int(np.quantile(busiest, 0.999)),
        "least_values": max(1, int(np.quantile(values, 0.005))),
        "least_variables": max(1, int(np.quantile(names, 0.005))),
        "last_hours": float(max(case.ask_hours.max(initial=0.0) for case in data.cases)),
    }
    if task.step_hours == 0:  # a step a visit
        visits = [
            len(np.unique(case.variable[case.time_hours == time]))
            for case in data.cases
            for time in np.unique(case.time_hours)
        ]
        limits["visit"] = {"hours": data.encoding.slope_hours, "variables": min(visits)}
    if task.longest_years is None:
        return limits
    return limits | {"longest_hours": task.longest_years * YEAR_HOURS}
