"""Whether risks come true, whatever the length of the history and the size of the risk.

    python -m benchmarks.history_reach --data FOLDER [--models FOLDER] [--before FOLDER]
                                       [--only NAME] [--rounds NUMBER]

``--data`` is the folder of the nafld data, ``--before`` one with an earlier version of the
models to put beside them. Cases that were in training are predicted by the members that
had not seen them. In bins of history length and of predicted risk the mean risk stands
beside what happened by Aalen–Johansen's estimate (Kaplan–Meier's where one cause is
counted), which takes no one's end of observation for anything else. Then Harrell's
concordance, and the usual figures with censoring weights of one curve for all, and of a curve
for each history length. Intervals are 95 % bootstrap intervals over matched groups; prints
tables in Markdown.
"""

from __future__ import annotations

import argparse
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from medviewer import paths
from medviewer.history.cohorts.follow_up import Concordance, followed
from medviewer.history.cohorts.outcome import labels_of
from medviewer.history.cohorts.survival import aalen_johansen
from medviewer.history.features.dataset import Dataset, encode_cohort
from medviewer.history.figures.metrics import METRICS, bootstrap, with_intervals
from medviewer.history.figures.unseen import unseen_probabilities
from medviewer.history.model import load_model
from medviewer.history.tasks import YEAR_HOURS, Task
from medviewer.learning.package import read_package

Floats = NDArray[np.float64]
REACH_YEARS = (0.0, 5.0, 10.0, 14.0, 16.0, 18.0, np.inf)
RISKS = (0.0, 0.05, 0.1, 0.2, 0.3, 0.5, 0.8, 1.0)
ROUNDS = 200
NAMES = ("death-5y", "diabetes-5y")


def main() -> None:
    """Print the tables of both models, or of one."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--models", type=Path, default=paths.models())
    parser.add_argument("--before", type=Path)
    parser.add_argument("--only", choices=NAMES)
    parser.add_argument("--rounds", type=int, default=ROUNDS, help="of the bootstrap")
    arguments = parser.parse_args()
    for name in NAMES if arguments.only is None else (arguments.only,):
        model = load_model(read_package(arguments.models / name))
        data = encode_cohort(model.task, model.encoding, model.task.read(arguments.data))
        told = unseen_probabilities(model, data)[0]
        if arguments.before:
            old = unseen_probabilities(load_model(read_package(arguments.before / name)), data)[0]
            told |= {f"{part} before": old[part] for part in ("model", "simple")}
        print(f"\n# {name}")
        print_tables(
            {part: risk[:, 0] for part, risk in told.items()}, model.task, data, arguments.rounds
        )


def reach_hours(data: Dataset) -> Floats:
    """Time from the first value to the time of asking, of every scored prediction."""
    case, step = data.scored()
    now = data.time_hours[case, step]
    cases = [data.cases[i] for i in case]
    first = np.array([one.time_hours[0] if len(one.time_hours) else 0.0 for one in cases])
    reach: Floats = now - np.minimum(first, now)
    return reach


def print_tables(told: dict[str, Floats], task: Task, data: Dataset, rounds: int) -> None:
    """Print the tables of one model, ``told`` being risks ``[prediction]`` by who says them."""
    years = reach_hours(data) / YEAR_HOURS
    print_bins("years of history", years, REACH_YEARS, told, task, data, rounds)
    for name, risk in told.items():
        if name != "network":
            print_bins(f"risk by {name}", risk, RISKS, {name: risk}, task, data, rounds)
    print_concordance(told, task, data, rounds)
    print_weighed(told, years, task, data, rounds)


def print_bins(
    title: str,
    value: Floats,
    edges: tuple[float, ...],
    told: dict[str, Floats],
    task: Task,
    data: Dataset,
    rounds: int,
) -> None:
    """Mean risks beside what happened, a row a bin of ``value``."""
    case, step = data.scored()
    days = (np.array([data.cases[i].end_hours for i in case]) - data.time_hours[case, step]) / 24
    cause = np.array([data.cases[i].cause for i in case], dtype=np.intp)
    groups = np.array([data.cases[i].group for i in case])
    until = task.edges_hours[task.horizons[0].interval + 1] / 24
    print(f"\n| {title} | predictions | outcome known | {' | '.join(told)} | happened |")
    print("|---" * (len(told) + 4) + "|")
    for low, high in pairwise(edges):
        here = (value >= low) & (value < high)
        if here.sum() < 50:
            continue
        known = (cause[here] > 0) | (days[here] >= until)

        def happened(times: Floats, here: NDArray[np.bool_] = here) -> float:
            return aalen_johansen(days[here], cause[here], times, 1).at(until)

        who = np.unique(groups[here], return_inverse=True)[1]
        below, above = bootstrap(happened, who, rounds=rounds)
        means = " | ".join(f"{risk[here].mean():.3f}" for risk in told.values())
        print(f"| {low:g} to {high:g} | {here.sum()} | {known.mean():.2f} | {means} "
              f"| {happened(np.ones(here.sum())):.3f} [{below:.3f}, {above:.3f}] |")  # fmt: skip


def print_concordance(told: dict[str, Floats], task: Task, data: Dataset, rounds: int) -> None:
    """Harrell's concordance of each, and how much higher the model's is (paired)."""
    case, step = data.scored()
    asked, now = [data.cases[i] for i in case], data.time_hours[case, step]
    horizon = task.horizons[0]
    seen = followed(asked, now, task.edges_hours[horizon.interval + 1], horizon.causes)
    groups = np.unique([each.group for each in asked], return_inverse=True)[1]
    found = {name: Concordance.of(seen, risk, groups) for name, risk in told.items()}
    everybody = np.arange(int(groups.max()) + 1)
    print("\n| | concordance | model less this |\n|---|---|---|")
    for name, one in found.items():

        def more(times: Floats, other: Concordance = one) -> float:
            return found["model"].figure(times) - other.figure(times)

        value, low, high = one.with_interval(rounds)
        less, least, most = (
            more(np.ones(len(everybody))),
            *bootstrap(more, everybody, rounds=rounds),
        )
        print(f"| {name} | {value:.4f} [{low:.4f}, {high:.4f}] "
              f"| {less:+.4f} [{least:+.4f}, {most:+.4f}] |")  # fmt: skip


def print_weighed(
    told: dict[str, Floats], years: Floats, task: Task, data: Dataset, rounds: int
) -> None:
    """The usual figures, weighed by one censoring curve and by one a bin of history length."""
    case, step = data.scored()
    asked, now = [data.cases[i] for i in case], data.time_hours[case, step]
    groups = np.unique([each.group for each in asked], return_inverse=True)[1]
    one = labels_of(task, task.horizons[0], asked, now)
    own = np.zeros(len(case))
    place = np.digitize(years, REACH_YEARS)
    for each in np.unique(place):
        rows = np.flatnonzero(place == each)
        own[rows] = labels_of(task, task.horizons[0], [asked[i] for i in rows], now[rows]).weight
    for title, weight in (("one curve", one.weight), ("a curve a length of history", own)):
        known = weight > 0
        truth, weigh = one.truth[known], weight[known]
        who = np.unique(groups[known], return_inverse=True)[1]
        print(f"\n| {title} | {' | '.join(METRICS)} |\n|---{'|---' * len(METRICS)}|")
        for name, risk in told.items():
            found = with_intervals(truth, risk[known], weigh, who, rounds)
            cells = [f"{value:.4f} [{low:.4f}, {high:.4f}]" for value, low, high in found.values()]
            print(f"| {name} | {' | '.join(cells)} |")


if __name__ == "__main__":
    main()
