"""Whether risks come true, whatever the length of the history and the size of the risk.

    python -m benchmarks.history_reach --data FOLDER [--models FOLDER]

``--data`` is the folder of the nafld data. Cases that were in training are predicted by the
members that had not seen them. In bins of history length and of predicted risk the mean
risk stands beside what happened by Aalen–Johansen's estimate (Kaplan–Meier's where one
cause is counted), which takes no one's end of observation for anything else, with a 95 %
bootstrap interval over matched groups. Then AUROC and Brier with censoring weights of one
curve for all, and of a curve for each history length. Prints tables in Markdown.
"""

from __future__ import annotations

import argparse
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from medviewer import paths
from medviewer.history.dataset import Dataset, encode_cohort
from medviewer.history.metrics import auroc, bootstrap, brier
from medviewer.history.model import load_model
from medviewer.history.outcome import labels_of
from medviewer.history.reach import reach_hours
from medviewer.history.survival import aalen_johansen
from medviewer.history.tasks import YEAR_HOURS, Task
from medviewer.history.unseen import unseen_probabilities
from medviewer.learning.package import read_package

Floats = NDArray[np.float64]
REACH_YEARS = (0.0, 5.0, 10.0, 14.0, 16.0, 18.0, np.inf)
RISKS = (0.0, 0.05, 0.1, 0.2, 0.3, 0.5, 0.8, 1.0)
ROUNDS = 200


def main() -> None:
    """Print the tables of both models."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--models", type=Path, default=paths.models())
    arguments = parser.parse_args()
    for name in ("death-5y", "diabetes-5y"):
        if (arguments.models / name).is_dir():
            check(arguments.models / name, arguments.data)


def check(folder: Path, data: Path) -> None:
    """Print the tables of one model."""
    model = load_model(read_package(folder))
    whole = encode_cohort(model.task, model.encoding, model.task.read(data))
    told = {name: found[:, 0] for name, found in unseen_probabilities(model, whole)[0].items()}
    years = reach_hours(whole) / YEAR_HOURS
    print(f"\n# {model.task.name}")
    print_bins("years of history", years, REACH_YEARS, told, model.task, whole)
    for name in ("model", "simple"):
        risk = told[name]
        print_bins(f"risk by {name}", risk, RISKS, {name: risk}, model.task, whole)
    print_figures(told, years, model.task, whole)


def print_bins(
    title: str,
    value: Floats,
    edges: tuple[float, ...],
    told: dict[str, Floats],
    task: Task,
    data: Dataset,
) -> None:
    """Mean risks beside what happened, a row a bin of ``value``."""
    case, step = data.scored()
    days = (np.array([data.cases[i].end_hours for i in case]) - data.time_hours[case, step]) / 24
    cause = np.array([data.cases[i].cause for i in case], dtype=np.intp)
    known = labels_of(task, task.horizons[0], [data.cases[i] for i in case],
                      data.time_hours[case, step]).weight > 0  # fmt: skip
    groups = np.array([data.cases[i].group for i in case])
    until = task.edges_hours[task.horizons[0].interval + 1] / 24
    print(f"\n| {title} | predictions | outcome known | {' | '.join(told)} | happened |")
    print("|---" * (len(told) + 4) + "|")
    for low, high in pairwise(edges):
        here = (value >= low) & (value < high)
        if here.sum() < 50:
            continue

        def happened(times: Floats, here: NDArray[np.bool_] = here) -> float:
            return aalen_johansen(days[here], cause[here], times, 1).at(until)

        who = np.unique(groups[here], return_inverse=True)[1]
        below, above = bootstrap(happened, who, rounds=ROUNDS)
        means = " | ".join(f"{risk[here].mean():.3f}" for risk in told.values())
        print(f"| {low:g} to {high:g} | {here.sum()} | {known[here].mean():.2f} | {means} "
              f"| {happened(np.ones(here.sum())):.3f} [{below:.3f}, {above:.3f}] |")  # fmt: skip


def print_figures(told: dict[str, Floats], years: Floats, task: Task, data: Dataset) -> None:
    """AUROC and Brier, weighed by one censoring curve and by one a bin of history length."""
    case, step = data.scored()
    asked, now = [data.cases[i] for i in case], data.time_hours[case, step]
    one = labels_of(task, task.horizons[0], asked, now)
    own = np.zeros(len(case))
    place = np.digitize(years, REACH_YEARS)
    for each in np.unique(place):
        rows = np.flatnonzero(place == each)
        own[rows] = labels_of(task, task.horizons[0], [asked[i] for i in rows], now[rows]).weight
    print(
        "\n| | AUROC, one curve | Brier | AUROC, a curve a length | Brier |\n|---|---|---|---|---|"
    )
    for name, risk in told.items():
        cells = []
        for weight in (one.weight, own):
            known = weight > 0
            three = one.truth[known], risk[known], weight[known]
            cells += [f"{auroc(*three):.4f}", f"{brier(*three):.4f}"]
        print(f"| {name} | {' | '.join(cells)} |")


if __name__ == "__main__":
    main()
