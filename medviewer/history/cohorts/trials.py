"""Data sets in which a treatment was given by lot, read for comparing its arms.

Three published trials are known by their columns; any other comes as the table that
``resources/history_template/README.md`` describes.
"""

from __future__ import annotations

import csv
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from medviewer.errors import MedviewerError
from medviewer.history.records.csv_table import HistoryFileError, Row, Table, read_table
from medviewer.history.records.record import Record
from medviewer.history.records.variables import find_variable
from medviewer.message import Message

Floats = NDArray[np.float64]
YEAR_DAYS = 365.25
OWN_COLUMNS = frozenset({"patient", "arm", "randomised", "days", "event", "event_name"})


@dataclass(frozen=True)
class Trial:
    """Patients of a study with the arm of each and what became of them.

    Attributes
    ----------
    randomised
        Whether the arm was drawn by lot; only then may arms be compared.
    arm
        ``[patient]``, indexing ``arms``.
    duration_days
        Until the event or the end of observation.
    cause
        ``[patient]``: 0 observation ended, 1 the event, more: what competes with it.
    covariates
        What was known at the start, by name, ``[patient]``, NaN where unknown. A name of
        ``variables.csv``, and "age_years", has the unit that it has there.
    """

    name: str
    event: str
    randomised: bool
    arms: tuple[str, ...]
    arm: NDArray[np.intp]
    duration_days: Floats
    cause: NDArray[np.intp]
    covariates: dict[str, Floats]

    @property
    def telling(self) -> tuple[str, ...]:
        """The covariates in which the patients differ."""
        return tuple(
            name
            for name, values in self.covariates.items()
            if len(np.unique(values[~np.isnan(values)])) > 1
        )


def read_trial(path: Path) -> Trial:
    """Read the table of a trial: one of the three that are known, or the documented form.

    Raises
    ------
    MedviewerError
        When it is neither, or a line cannot be understood.
    """
    columns = read_table(path).columns
    for needed, read in _KNOWN:
        if needed <= set(columns):
            return read(path)
    return read_own_trial(path)


def read_own_trial(path: Path) -> Trial:
    """A table with the columns ``arm``, ``randomised``, ``days`` and ``event``, a line a patient.

    Raises
    ------
    HistoryFileError
        With the line, when something cannot be understood.
    """
    table = read_table(path)
    missing = [name for name in ("arm", "days", "event") if name not in table.columns]
    if missing or not table.rows:
        what = (
            Message("{} is no table of a trial: it lacks the column '{}'.", path.name, missing[0])
            if missing
            else Message("{} is no table of a trial: it holds no patient.", path.name)
        )
        raise HistoryFileError(
            what,
            Message("See 'The table of a trial' in resources/history_template/README.md."),
        )
    arms = sorted({row.get("arm") for row in table.rows})
    extra = [name for name in table.columns if name not in OWN_COLUMNS]
    return Trial(
        name=path.stem,
        event=table.rows[0].get("event_name") or Message("the event"),
        randomised=all(_is_yes(table, row) for row in table.rows),
        arms=tuple(arms),
        arm=np.array([arms.index(row.get("arm")) for row in table.rows], dtype=np.intp),
        duration_days=np.array([_days(table, row) for row in table.rows]),
        cause=np.array([_event(table, row) for row in table.rows], dtype=np.intp),
        covariates={
            _own_name(name): np.array(
                [table.number(row, name) if row.get(name) else np.nan for row in table.rows]
            )
            for name in extra
        },
    )


def known_of(record: Record, trial: Trial) -> dict[str, float]:
    """What a record says of the covariates in which a trial's patients differ.

    That is facts, and the newest values.
    """
    newest = {each.variable: each.value for each in record.observations}
    facts = {name: value for name, value in record.facts.items() if isinstance(value, int | float)}
    told = trial.telling
    return {name: float(value) for name, value in (newest | facts).items() if name in told}


def _own_name(column: str) -> str:
    known = find_variable(column)
    return known.name if known is not None else {"age": "age_years"}.get(column, column)


def _is_yes(table: Table, row: Row) -> bool:
    word = row.get("randomised").lower()
    if word not in ("yes", "no", ""):
        raise table.error(
            row,
            Message("'{}' under randomised is neither yes nor no.", word),
            Message("Write one."),
        )
    return word == "yes"


def _days(table: Table, row: Row) -> float:
    days = table.number(row, "days")
    if days < 0:
        raise table.error(
            row, Message("{:g} days is not possible.", days), Message("Count from randomisation.")
        )
    return days


def _event(table: Table, row: Row) -> int:
    if row.get("event") not in ("0", "1", "2"):
        raise table.error(
            row, Message("'{}' under event is not 0, 1 or 2.", row.get('event')),
            Message('0 observation ended, 1 the event, 2 what competes with it.'),
        )  # fmt: skip
    return int(row.get("event"))


def read_actg175(path: Path) -> Trial:
    """ACTG 175: four antiretroviral treatments of HIV (Hammer et al., NEJM 1996)."""
    rows = _rows(path)
    return Trial(
        name="ACTG 175",
        event=Message("AIDS, a halved CD4 count or death"),
        randomised=True,
        arms=(
            Message("zidovudine"),
            Message("zidovudine + didanosine"),
            Message("zidovudine + zalcitabine"),
            Message("didanosine"),
        ),
        arm=_column(rows, "arms").astype(np.intp),
        duration_days=_column(rows, "days"),
        cause=_column(rows, "cens").astype(np.intp),
        covariates={
            "age_years": _column(rows, "age"),
            "weight": _column(rows, "wtkg"),
            "Karnofsky score": _column(rows, "karnof"),
            "CD4 per uL": _column(rows, "cd40"),
            "CD8 per uL": _column(rows, "cd80"),
        },
    )


def read_csl1(path: Path) -> Trial:
    """CSL-1: prednisone or placebo in cirrhosis (Copenhagen Study Group for Liver Diseases)."""
    rows = _first_visits(_rows(path), "id", "time")
    return Trial(
        name="CSL-1",
        event=Message("death"),
        randomised=True,
        arms=(Message("placebo"), Message("prednisone")),
        arm=_column(rows, "treatment").astype(np.intp),
        duration_days=_column(rows, "survival") * YEAR_DAYS,
        cause=_column(rows, "cens").astype(np.intp),
        covariates={"prothrombin index %": _column(rows, "prothrombin")},
    )


def read_pbc(path: Path) -> Trial:
    """The Mayo trial: D-penicillamine or placebo in primary biliary cholangitis."""
    rows = _first_visits(_rows(path), "id", "day")
    status = _column(rows, "status").astype(np.intp)
    return Trial(
        name="Mayo PBC trial",
        event=Message("death"),
        randomised=True,
        arms=(Message("placebo"), Message("D-penicillamine")),
        arm=_column(rows, "trt").astype(np.intp),
        duration_days=_column(rows, "futime"),
        cause=np.array([0, 2, 1])[status],
        covariates={
            "age_years": _column(rows, "age"),
            "bilirubin": _column(rows, "bili"),
            "albumin": _column(rows, "albumin"),
            "prothrombin time": _column(rows, "protime"),
        },
    )


def _rows(path: Path) -> list[dict[str, str]]:
    try:
        with path.open(encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))
    except OSError as error:
        raise MedviewerError(
            Message("{} cannot be read: {}.", path, error.strerror), Message("Check the path.")
        ) from error


def _column(rows: list[dict[str, str]], name: str) -> Floats:
    return np.array([float(row[name]) if row[name] else np.nan for row in rows])


def _first_visits(rows: list[dict[str, str]], key: str, time: str) -> list[dict[str, str]]:
    first: dict[str, dict[str, str]] = {}
    for row in sorted(rows, key=lambda one: float(one[time])):
        first.setdefault(row[key], row)
    return list(first.values())


_KNOWN: tuple[tuple[set[str], Callable[[Path], Trial]], ...] = (
    ({"arms", "days", "cens", "cd40"}, read_actg175),
    ({"treatment", "survival", "cens", "prothrombin"}, read_csl1),
    ({"trt", "futime", "status", "bili", "day"}, read_pbc),
)
