"""The Mayo trial of D-penicillamine in primary biliary cholangitis as labelled histories.

``pbcseq.csv`` (R package survival) has a line a visit. Transplant is cause 1, death
cause 2. The published unit of aspartate aminotransferase, U/mL, stands for U/L.
"""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

import numpy as np

from medviewer.history.cohorts.cohort import Case, Cohort
from medviewer.history.cohorts.tables import rows_of
from medviewer.history.records.variables import find_variable

TESTS = (
    "bili", "chol", "albumin", "alk.phos", "ast", "platelet", "protime", "stage", "ascites",
    "hepato", "spiders", "edema",
)  # fmt: skip


def read_pbcseq(folder: Path) -> Cohort:
    """Read ``pbcseq.csv``; a prediction is scored at every visit."""
    rows = rows_of(folder / "pbcseq.csv", "Give the folder of the liver data.")
    visits: dict[str, list[dict[str, str]]] = defaultdict(list)
    for row in rows:
        visits[row["id"]].append(row)
    known = [find_variable(test) for test in TESTS]
    names = tuple(variable.name for variable in known if variable is not None)
    return Cohort(names, tuple(_case(key, each) for key, each in visits.items()))


def _case(identifier: str, visits: list[dict[str, str]]) -> Case:
    entries = [
        (float(visit["day"]) * 24, column, float(visit[test]))
        for visit in visits
        for column, test in enumerate(TESTS)
        if visit[test]
    ]
    entries.sort(key=lambda entry: entry[0])
    first = visits[0]
    known = bool(first.get("futime") and first.get("status"))
    end = float(first["futime"]) * 24 if known else np.nan
    asked = np.unique([float(visit["day"]) * 24 for visit in visits])
    return Case(
        identifier=identifier,
        group=identifier,
        facts={"age_years": float(first["age"]), "sex": first["sex"].upper()},
        time_hours=np.array([entry[0] for entry in entries], dtype=np.float64),
        variable=np.array([entry[1] for entry in entries], dtype=np.intp),
        value=np.array([entry[2] for entry in entries], dtype=np.float64),
        end_hours=end,
        cause=int(first["status"]) if known else 0,
        ask_hours=asked[~(asked >= end)],
    )
