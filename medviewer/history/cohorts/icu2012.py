"""The PhysioNet/Computing in Cardiology Challenge 2012 as labelled histories.

``set_?_events.csv.xz`` holds ``record_id, minute, variable, value`` and
``set_?_outcomes.csv`` the label ``In-hospital_death``. Its other columns (length of
stay, survival, SAPS, SOFA) are never inputs. In training, how long people lived is a
lesson beside the label; a folder without it, or without any outcome, can be predicted all
the same.
"""

from __future__ import annotations

import lzma
from collections import Counter, defaultdict
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from medviewer.errors import MedviewerError
from medviewer.history.cohorts.cohort import Case, Cohort
from medviewer.history.cohorts.tables import rows_of
from medviewer.history.records.facts import ICU_TYPES
from medviewer.history.records.variables import find_variable

FACTS = ("Age", "Gender", "Height", "ICUType")
ASK_HOURS = 48.0
LESSON_DAYS = (30, 90, 365, 1000)

Floats = NDArray[np.float64]


def read_icu2012(folder: Path) -> Cohort:
    """Read every set of the folder; where it has no outcomes, they are not known.

    Raises
    ------
    MedviewerError
        When there is none, or a line is not what it should be.
    """
    cases: list[Case] = []
    left_out: Counter[str] = Counter()
    names: dict[str, int] = {}
    for events in sorted(folder.glob("set_?_events.csv.xz")):
        outcomes = events.with_name(events.name.replace("events.csv.xz", "outcomes.csv"))
        cases += _read_set(events, outcomes, names, left_out)
    if not cases:
        raise MedviewerError(
            f"{folder} has no set_?_events.csv.xz with a stay in it.",
            "Give the folder of the challenge data.",
        )
    notes = tuple(f"{count} impossible values of {name}" for name, count in left_out.items())
    return Cohort(
        tuple(names), tuple(cases), notes, tuple(f"dead after {days} days" for days in LESSON_DAYS)
    )


def _read_set(
    events: Path, outcomes: Path, names: dict[str, int], left_out: Counter[str]
) -> list[Case]:
    facts: dict[str, dict[str, float | str]] = defaultdict(dict)
    rows: dict[str, list[tuple[float, int, float]]] = defaultdict(list)
    known = {}
    with lzma.open(events, "rt", encoding="utf-8") as file:
        next(file)
        for line, text in enumerate(file, start=2):
            try:
                record, minute, name, number = text.rstrip("\n").split(",")
                value = float(number)
            except ValueError as error:
                raise MedviewerError(f"{events.name}, line {line}: {error}.") from error
            if name in FACTS:
                _keep_fact(facts[record], name, value)
                continue
            if name not in known:
                known[name] = find_variable(name)
            variable = known[name]
            if variable is None:
                raise MedviewerError(f"{events.name}, line {line}: {name} is not known.")
            if variable.possible_low <= value <= variable.possible_high:
                column = names.setdefault(variable.name, len(names))
                rows[record].append((float(minute) / 60, column, value))
            elif value != -1:
                left_out[variable.name] += 1
    told: dict[str, dict[str, str]] = {record: {} for record in (*facts, *rows)}
    if outcomes.is_file():
        rows_told = rows_of(outcomes, "Give the folder of the challenge data.")
        told = {row["RecordID"]: row for row in rows_told}
    return [_case(record, facts[record], rows[record], row) for record, row in told.items()]


def _keep_fact(facts: dict[str, float | str], name: str, value: float) -> None:
    if value < 0:
        return
    if name == "Age":
        facts["age_years"] = value
    elif name == "Gender":
        facts["sex"] = "M" if value == 1 else "F"
    elif name == "Height":
        facts["height_cm"] = value
    else:
        facts["icu_type"] = ICU_TYPES[int(value) - 1]


def _case(
    record: str,
    facts: dict[str, float | str],
    rows: list[tuple[float, int, float]],
    outcome: dict[str, str],
) -> Case:
    label = outcome.get("In-hospital_death") or ""
    known, died = label in ("0", "1"), label == "1"
    ordered = sorted(rows, key=lambda row: row[0])
    # Stays shorter than 48 hours are not in the data: whoever died did so after hour 48.
    return Case(
        identifier=record,
        group=record,
        facts=facts,
        time_hours=np.array([row[0] for row in ordered], dtype=np.float64),
        variable=np.array([row[1] for row in ordered], dtype=np.intp),
        value=np.array([row[2] for row in ordered], dtype=np.float64),
        end_hours=ASK_HOURS + 1 if died else np.inf if known else np.nan,
        cause=1 if died else 0,
        ask_hours=np.array([ASK_HOURS]),
        lessons=_lessons(outcome, died) if known else np.full(len(LESSON_DAYS), np.nan),
    )


def _lessons(outcome: dict[str, str], died: bool) -> Floats:
    """Whether death, in hospital or after it, came within each of ``LESSON_DAYS``."""
    days = float(outcome.get("Survival") or -1)
    return np.array([float(died or 0 <= days <= within) for within in LESSON_DAYS])
