"""Data sets in which a treatment was given by lot, read for comparing its arms.

Three published trials are known by their columns; any other comes as the table that
``resources/history_template/README.md`` describes.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from medviewer.history.records.csv_table import HistoryFileError, Row, Table, read_table
from medviewer.history.records.record import Record
from medviewer.history.records.variables import find_variable
from medviewer.message import Message

Floats = NDArray[np.float64]
YEAR_DAYS = 365.25
WORDS = frozenset({"arm", "randomised", "event_name"})
OWN_COLUMNS = frozenset({"patient", "arm", "randomised", "days", "event", "event_name"})


@dataclass(frozen=True, eq=False)
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
    HistoryFileError
        With the line, when something cannot be understood.
    """
    table = read_table(path)
    table = replace(table, numbers=tuple(set(table.columns) - WORDS))
    for needed, read in _KNOWN:
        if needed <= set(table.columns):
            return read(table)
    return _own_trial(table)


def _own_trial(table: Table) -> Trial:
    """A table with the columns ``arm``, ``randomised``, ``days``, ``event``; a line a patient."""
    path = table.path
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
    for row in table.rows:
        if not row.get("arm"):
            raise table.error(
                row,
                Message("the arm is missing."),
                Message("Write the treatment, or leave the patient out."),
            )
    arms = sorted({row.get("arm") for row in table.rows})
    extra = [name for name in table.columns if name not in OWN_COLUMNS]
    return Trial(
        name=path.stem,
        event=table.rows[0].get("event_name") or Message("the event"),
        randomised=all(_is_yes(table, row) for row in table.rows),
        arms=tuple(arms),
        arm=np.array([arms.index(row.get("arm")) for row in table.rows], dtype=np.intp),
        duration_days=_days(table, table.rows, "days"),
        cause=np.array([_event(table, row) for row in table.rows], dtype=np.intp),
        covariates={_own_name(name): _column(table, table.rows, name) for name in extra},
    )


def known_of(record: Record, trial: Trial) -> dict[str, float]:
    """What a record says of the covariates in which a trial's patients differ.

    That is facts, and the newest values; the age is that at the newest value.
    """
    newest = {each.variable: each.value for each in record.observations}
    facts = {name: value for name, value in record.facts.items() if isinstance(value, int | float)}
    if record.newest_age_years is not None:
        facts["age_years"] = record.newest_age_years
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


def _event(table: Table, row: Row) -> int:
    if row.get("event") not in ("0", "1", "2"):
        raise table.error(
            row, Message("'{}' under event is not 0, 1 or 2.", row.get('event')),
            Message('0 observation ended, 1 the event, 2 what competes with it.'),
        )  # fmt: skip
    return int(row.get("event"))


def _actg175(table: Table) -> Trial:
    """ACTG 175: four antiretroviral treatments of HIV (Hammer et al., NEJM 1996)."""
    rows = table.rows
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
        arm=_codes(table, rows, "arms", 4),
        duration_days=_days(table, rows, "days"),
        cause=_codes(table, rows, "cens", 2),
        covariates={
            "age_years": _column(table, rows, "age"),
            "weight": _column(table, rows, "wtkg"),
            "Karnofsky score": _column(table, rows, "karnof"),
            "CD4 per uL": _column(table, rows, "cd40"),
            "CD8 per uL": _column(table, rows, "cd80"),
        },
    )


def _csl1(table: Table) -> Trial:
    """CSL-1: prednisone or placebo in cirrhosis (Copenhagen Study Group for Liver Diseases)."""
    rows = _first_visits(table, "id", "time")
    return Trial(
        name="CSL-1",
        event=Message("death"),
        randomised=True,
        arms=(Message("placebo"), Message("prednisone")),
        arm=_codes(table, rows, "treatment", 2),
        duration_days=_days(table, rows, "survival") * YEAR_DAYS,
        cause=_codes(table, rows, "cens", 2),
        covariates={"prothrombin index": _column(table, rows, "prothrombin")},
    )


def _pbc(table: Table) -> Trial:
    """The Mayo trial: D-penicillamine or placebo in primary biliary cholangitis."""
    rows = _first_visits(table, "id", "day")
    return Trial(
        name="Mayo PBC trial",
        event=Message("death"),
        randomised=True,
        arms=(Message("placebo"), Message("D-penicillamine")),
        arm=_codes(table, rows, "trt", 2),
        duration_days=_days(table, rows, "futime"),
        cause=np.array([0, 2, 1])[_codes(table, rows, "status", 3)],
        covariates={
            "age_years": _column(table, rows, "age"),
            "bilirubin": _column(table, rows, "bili"),
            "albumin": _column(table, rows, "albumin"),
            "prothrombin time": _column(table, rows, "protime"),
        },
    )


def _column(table: Table, rows: Sequence[Row], name: str) -> Floats:
    """Numbers, ``[patient]``; NaN where the table says nothing, or NA as R does."""
    return np.array(
        [np.nan if row.get(name) in ("", "NA") else table.number(row, name) for row in rows]
    )


def _days(table: Table, rows: Sequence[Row], name: str) -> Floats:
    days = np.array([table.number(row, name) for row in rows])
    for row, count in zip(rows, days, strict=True):
        if count < 0:
            raise table.error(
                row,
                Message("{:g} days is not possible.", count),
                Message("Count from randomisation."),
            )
    return days


def _codes(table: Table, rows: Sequence[Row], name: str, count: int) -> NDArray[np.intp]:
    """Whole numbers below ``count`` that stand for something, ``[patient]``."""
    codes = [table.number(row, name) for row in rows]
    for row, code in zip(rows, codes, strict=True):
        if code not in range(count):
            raise table.error(
                row,
                Message("'{}' under {} is not 0 to {}.", row.get(name), name, count - 1),
                Message("Give the table as it was published."),
            )
    return np.array(codes, dtype=np.intp)


def _first_visits(table: Table, key: str, time: str) -> list[Row]:
    first: dict[str, Row] = {}
    for row in sorted(table.rows, key=lambda one: table.number(one, time)):
        first.setdefault(row.get(key), row)
    return list(first.values())


_KNOWN: tuple[tuple[set[str], Callable[[Table], Trial]], ...] = (
    ({"arms", "days", "cens", "cd40", "cd80", "age", "wtkg", "karnof"}, _actg175),
    ({"id", "time", "treatment", "survival", "cens", "prothrombin"}, _csl1),
    ({"id", "day", "trt", "futime", "status", "bili", "age", "albumin", "protime"}, _pbc),
)
