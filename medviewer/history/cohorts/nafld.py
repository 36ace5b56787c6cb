"""The Rochester fatty-liver cohort (R package survival) as labelled histories.

``nafld1.csv`` has a line a person, ``nafld2_clean.csv`` measurements, ``nafld3.csv``
diagnoses; days count from the index date. Cases and their matched controls share
``case.id`` and are never split. Persons are known to have lived up to the index
date, so nothing is asked before it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from medviewer.errors import MedviewerError
from medviewer.history.cohorts.cohort import Case, Cohort
from medviewer.history.cohorts.tables import rows_of
from medviewer.history.records.variables import Variable, find_variable

LANDMARKS_HOURS = np.array([0, 1, 2, 3, 5, 7]) * 365.25 * 24
DEATH, DIABETES = "death", "diabetes"


def read_deaths(folder: Path) -> Cohort:
    """Everybody, followed to death or to the end of observation."""
    return _read(folder, DEATH)


def read_diabetes(folder: Path) -> Cohort:
    """Everybody without diabetes at the index date, followed to diabetes, death or the end.

    Diabetes is cause 1, death before it cause 2.
    """
    return _read(folder, DIABETES)


def _read(folder: Path, outcome: str) -> Cohort:
    names: dict[str, int] = {}
    measured: dict[str, list[tuple[float, int, float]]] = defaultdict(list)
    left_out = undated = 0
    for row in _rows(folder / "nafld2_clean.csv"):
        variable = _known(row["test"], folder)
        value = float(row["value"])
        if variable.possible_low <= value <= variable.possible_high:
            column = names.setdefault(variable.name, len(names))
            measured[row["id"]].append((float(row["days"]) * 24, column, value))
        else:
            left_out += 1
    diabetes: dict[str, float] = {}
    for row in _rows(folder / "nafld3.csv"):
        if not row["days"]:
            undated += 1
            continue
        hours = float(row["days"]) * 24
        column = names.setdefault(_known(row["event"], folder).name, len(names))
        measured[row["id"]].append((hours, column, 1.0))
        if row["event"] == "diabetes":
            diabetes[row["id"]] = min(hours, diabetes.get(row["id"], np.inf))
    weight = names.setdefault("weight", len(names))
    cases = []
    for row in _rows(folder / "nafld1.csv"):
        if row["weight"]:
            measured[row["id"]].append((0.0, weight, float(row["weight"])))
        end, cause = _end(row)
        if outcome == DIABETES:
            sick = diabetes.get(row["id"], np.inf)
            if sick <= 0:
                continue
            end, cause = (sick, 1) if sick <= end else (end, 2 * cause)
        cases.append(_case(row, measured[row["id"]], end, cause))
    counted = ((left_out, "impossible values"), (undated, "diagnoses without a date"))
    notes = tuple(f"{count} {what}" for count, what in counted if count)
    return Cohort(tuple(names), tuple(cases), notes)


def _rows(path: Path) -> Iterator[dict[str, str]]:
    return rows_of(path, "Give the folder of the nafld data.")


def _known(name: str, folder: Path) -> Variable:
    variable = find_variable(name)
    if variable is None:
        raise MedviewerError(f"{folder}: {name} is not known.")
    return variable


def _end(row: dict[str, str]) -> tuple[float, int]:
    """When observation ended, NaN where the table does not say, and whether by death."""
    if not (row.get("futime") and row.get("status")):
        return np.nan, 0
    return float(row["futime"]) * 24, int(row["status"])


def _case(
    row: dict[str, str], rows: list[tuple[float, int, float]], end_hours: float, cause: int
) -> Case:
    facts: dict[str, float | str] = {
        "age_years": float(row["age"]),
        "sex": "M" if row["male"] == "1" else "F",
    }
    if row["height"]:
        facts["height_cm"] = float(row["height"])
    ordered = sorted(rows, key=lambda entry: entry[0])
    return Case(
        identifier=row["id"],
        group=row.get("case.id") or row["id"],
        facts=facts,
        time_hours=np.array([entry[0] for entry in ordered], dtype=np.float64),
        variable=np.array([entry[1] for entry in ordered], dtype=np.intp),
        value=np.array([entry[2] for entry in ordered], dtype=np.float64),
        end_hours=end_hours,
        cause=cause,
        ask_hours=LANDMARKS_HOURS[~(end_hours <= LANDMARKS_HOURS)],
    )
