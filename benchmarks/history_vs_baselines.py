"""Every shipped history model against what a user would pick instead, by one command.

    python -m benchmarks.history_vs_baselines --data FOLDER [--models FOLDER] [--only NAME]

``--data`` is the folder that holds ``icu-2012``, ``nafld`` and ``liver-visits``. Cases
that were in training are predicted by the networks that had not seen them. Beside the
model stand its network alone, its simple model alone, the rate of the population for
everybody, and for the liver model a landmark Cox model on the same folds. Prints tables
in Markdown; intervals are 95 % bootstrap intervals over persons.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from benchmarks import landmark_cox
from medviewer import paths
from medviewer.history.cohorts.outcome import labels_of
from medviewer.history.features.dataset import Dataset, encode_cohort
from medviewer.history.features.encode import summary_columns
from medviewer.history.figures.metrics import METRICS, auroc, brier, difference, with_intervals
from medviewer.history.figures.unseen import unseen_probabilities
from medviewer.history.model import HistoryModel, case_key, load_model
from medviewer.learning.package import read_package

Floats = NDArray[np.float64]
FOLDERS = {
    "icu-mortality": "icu-2012",
    "death-5y": "nafld",
    "diabetes-5y": "nafld",
    "liver-survival": "liver-visits",
}
ROUNDS = 1000


def main() -> None:
    """Print the tables of every model that is there."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--models", type=Path, default=paths.models())
    parser.add_argument("--only", choices=sorted(FOLDERS))
    arguments = parser.parse_args()
    for name, folder in FOLDERS.items():
        if arguments.only in (None, name) and (arguments.models / name).is_dir():
            compare(arguments.models / name, arguments.data / folder)


def compare(folder: Path, data: Path) -> None:
    """Print the table of one model."""
    model = load_model(read_package(folder))
    whole = encode_cohort(model.task, model.encoding, model.task.read(data))
    case, step = whole.scored()
    asked = [whole.cases[i] for i in case]
    probabilities, fresh = unseen_probabilities(model, whole)
    print(f"\n# {model.task.name}: {len(whole.cases)} cases, {int((~fresh).sum())} predictions "
          f"of cases in training, by members that had not seen them")  # fmt: skip
    for column, horizon in enumerate(model.task.horizons):
        told = labels_of(model.task, horizon, asked, whole.time_hours[case, step])
        known = told.weight > 0
        truth, weight = told.truth[known], told.weight[known]
        who = np.unique([whole.cases[i].group for i in case[known]], return_inverse=True)[1]
        rows = {name: found[known, column] for name, found in probabilities.items()}
        rows["population"] = np.full(len(truth), np.average(truth, weights=weight))
        if model.task.name == "liver-survival" and len(horizon.causes) == 2:
            hours = model.task.edges_hours[horizon.interval + 1]
            rows["landmark Cox"] = cox_probabilities(model, whole, hours)[known]
        print(f"\n## {horizon.label}\n\n| | {' | '.join(METRICS)} |\n|---|{'---|' * len(METRICS)}")
        for name, probability in rows.items():
            found = with_intervals(truth, probability, weight, who, ROUNDS)
            cells = [f"{v:.3f} [{low:.3f}, {high:.3f}]" for v, low, high in found.values()]
            print(f"| {name} | {' | '.join(cells)} |")
        for name in ("simple", "landmark Cox"):
            if name in rows:
                for metric in (auroc, brier):
                    gain = difference(metric, truth, rows["model"], rows[name], weight, who, ROUNDS)
                    print(f"\n{metric.__name__}, model less {name}: "
                          f"{gain[0]:+.4f} [{gain[1]:+.4f}, {gain[2]:+.4f}]")  # fmt: skip


def cox_probabilities(model: HistoryModel, data: Dataset, horizon_hours: float) -> Floats:
    """What a landmark Cox model says about every scored visit, fitted on the other folds."""
    case, step = data.scored()
    columns = summary_columns(model.encoding, ("last",))
    rows = data.summaries[case, step][:, columns].astype(np.float64)
    left = np.array([data.cases[i].end_hours for i in case]) - data.time_hours[case, step]
    event = np.array([data.cases[i].cause > 0 for i in case])
    fold = np.array([model.fold_of[case_key(data.cases[i].identifier)] for i in case])
    found = np.zeros(len(case))
    for held_out in np.unique(fold):
        train, test = fold != held_out, fold == held_out
        fitted = landmark_cox.fit(rows[train], left[train], event[train])
        found[test] = fitted.risk(rows[test], horizon_hours)
    return found


if __name__ == "__main__":
    main()
