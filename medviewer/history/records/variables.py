"""The table of variables that the program knows: units, ranges, names, codes.

It is ``resources/history_template/variables.csv``, so that a user can read it too.
Possible ranges are wide: what is outside is an error of writing, not an illness.
Reference ranges are those of adults, for drawing only; the laboratory's own lead.
"""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from functools import lru_cache

from medviewer import paths

TABLE = "history_template/variables.csv"
_ICD_10 = re.compile(r"[a-z]\d\d\.?\d{1,2}")


@dataclass(frozen=True)
class Variable:
    """One variable: its UCUM unit, what is possible, how others call it."""

    name: str
    unit: str
    possible_low: float
    possible_high: float
    grams_per_mole: float | None
    loinc: tuple[str, ...]
    aliases: tuple[str, ...]


def _number(text: str) -> float | None:
    return float(text) if text else None


@lru_cache(maxsize=1)
def variables() -> dict[str, Variable]:
    """Every known variable by its name."""
    with (paths.resources() / TABLE).open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return {
        row["variable"]: Variable(
            name=row["variable"],
            unit=row["unit"],
            possible_low=float(row["possible_low"]),
            possible_high=float(row["possible_high"]),
            grams_per_mole=_number(row["grams_per_mole"]),
            loinc=tuple(row["loinc"].split("|")) if row["loinc"] else (),
            aliases=tuple(row["aliases"].split("|")) if row["aliases"] else (),
        )
        for row in rows
    }


@lru_cache(maxsize=1)
def _by_any_name() -> dict[str, Variable]:
    return {
        name.lower(): variable
        for variable in variables().values()
        for name in (variable.name, *variable.aliases)
    }


@lru_cache(maxsize=1)
def _by_loinc() -> dict[str, Variable]:
    return {code: variable for variable in variables().values() for code in variable.loinc}


def find_variable(name: str) -> Variable | None:
    """The variable with this name or alias, in any case; None when there is none.

    A diagnosis of ICD-10 is known by its three places too: "E11.9" by "E11".
    """
    plain = name.strip().lower()
    known = _by_any_name()
    return known.get(plain) or (known.get(plain[:3]) if _ICD_10.fullmatch(plain) else None)


def is_had(name: str) -> bool:
    """Whether a variable says that something is had or not, 1 or 0, as an illness is.

    Only then a condition or treatment of its name is a value: who gets albumin has not an
    albumin of 1 g/dL.
    """
    known = variables().get(name)
    return known is not None and (known.possible_low, known.possible_high) == (0, 1)


def find_by_loinc(code: str) -> Variable | None:
    """The variable with this LOINC code; None when there is none."""
    return _by_loinc().get(code)
