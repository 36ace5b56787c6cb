"""The usual baselines for the intensive-care data, built again in the folds of our model.

    python -m benchmarks.icu_baselines --data FOLDER [--stays NUMBER]

Published figures come from other splits, so they cannot stand beside ours. Here seven
summaries of each variable (last, first, lowest, highest, mean, slope, count) and the facts
go into logistic regression and gradient boosting, each fitted on four folds and asked about
the fifth. Prints a table in Markdown with 95 % bootstrap intervals over stays.
"""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

from medviewer.history.cohorts.cohort import Case, Cohort, folds_by_group
from medviewer.history.cohorts.icu2012 import read_icu2012
from medviewer.history.figures.metrics import METRICS, with_intervals
from medviewer.history.members.baseline import TREES
from medviewer.history.records.facts import ICU_TYPES
from medviewer.history.train import FOLDS

Floats = NDArray[np.float64]
SUMMARIES = 7
LEAST_HOURS = 0.5
ROUNDS = 1000


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder of icu-2012")
    parser.add_argument("--stays", type=int, help="only the first so many, to try it out")
    arguments = parser.parse_args()
    cohort = read_icu2012(arguments.data)
    cohort = replace(cohort, cases=cohort.cases[: arguments.stays])
    truth = np.array([case.cause for case in cohort.cases], dtype=np.float64)
    rows = np.stack([summarised(cohort, case) for case in cohort.cases])
    said = probabilities(rows, truth, folds_by_group(cohort, FOLDS, seed=0))
    said["mean of logistic regression and boosting"] = (
        said["logistic regression"] + said["boosting, tuned"]
    ) / 2
    print(f"| {rows.shape[1]} columns | {' | '.join(METRICS)} |\n|---|{'---|' * len(METRICS)}")
    for name, probability in said.items():
        ones, who = np.ones(len(truth)), np.arange(len(truth))
        found = with_intervals(truth, probability, ones, who, ROUNDS)
        cells = [f"{v:.3f} [{low:.3f}, {high:.3f}]" for v, low, high in found.values()]
        print(f"| {name} | {' | '.join(cells)} |")


def models() -> dict[str, Any]:
    """What is compared, not fitted yet."""
    regression = LogisticRegression(C=0.01, max_iter=300)
    imputer = SimpleImputer(add_indicator=True, keep_empty_features=True)
    return {
        "logistic regression": make_pipeline(imputer, StandardScaler(), regression),
        "boosting": HistGradientBoostingClassifier(
            learning_rate=0.05, max_iter=150, max_leaf_nodes=15, random_state=0
        ),
        "boosting, tuned": HistGradientBoostingClassifier(random_state=0, **TREES),
    }


def probabilities(rows: Floats, truth: Floats, fold: NDArray[np.intp]) -> dict[str, Floats]:
    """Each model's probability of every stay, by the one that had not seen it."""
    said = {name: np.zeros(len(truth)) for name in models()}
    for held_out in range(FOLDS):
        train, test = fold != held_out, fold == held_out
        for name, model in models().items():
            model.fit(rows[train], truth[train])
            said[name][test] = model.predict_proba(rows[test])[:, 1]
    return said


def summarised(cohort: Cohort, case: Case) -> Floats:
    """The summaries of each variable, NaN where it was not measured, and behind them the facts."""
    table = np.full((len(cohort.variables), SUMMARIES), np.nan)
    table[:, -1] = 0
    for variable in np.unique(case.variable):
        here = case.variable == variable
        value, time = case.value[here], case.time_hours[here]
        slope = np.polyfit(time, value, 1)[0] if np.ptp(time) > LEAST_HOURS else 0.0
        table[variable] = (
            value[-1], value[0], value.min(), value.max(), value.mean(), slope, len(value),
        )  # fmt: skip
    facts = [
        case.facts.get("age_years", np.nan),
        case.facts.get("sex") == "M",
        case.facts.get("height_cm", np.nan),
        *(case.facts.get("icu_type") == kind for kind in ICU_TYPES),
    ]
    return np.concatenate([table.ravel(), np.array(facts, dtype=np.float64)])


if __name__ == "__main__":
    main()
