"""What is known about a measured variable: its name in words and its reference range.

The table is ``resources/reference_ranges.json``; every range there names its
source. A range is for adults, and for the unit in which it is given: a value in
another unit is shown without a range rather than converted here.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from typing import Any

from medviewer import paths
from medviewer.history.records.units import unit_words
from medviewer.ui.translation import figure, mark, tr

FILE = "reference_ranges.json"
# What the models read and has no reference range; see ``label``.
_WITHOUT_RANGE = (
    mark("Smoking"),
    mark("Ascites"),
    mark("Hepatomegaly"),
    mark("Spider naevi"),
    mark("Oedema"),
    mark("Histological stage"),
    mark("Fatty liver disease"),
    mark("Diabetes"),
    mark("Hypertension"),
    mark("Dyslipidaemia"),
    mark("Myocardial infarction"),
    mark("Angina or ischaemia"),
    mark("Atrial fibrillation"),
    mark("Heart failure"),
    mark("Cardiac arrest"),
    mark("Shock index"),
)


@dataclass(frozen=True)
class ReferenceRange:
    """Values of healthy adults; a side is None where the range is open.

    ``source`` is its short name; the table gives the reference in full.
    """

    low: float | None
    high: float | None
    source: str

    def side(self, value: float) -> int:
        """-1 below the range, 1 above, 0 inside."""
        if self.low is not None and value < self.low:
            return -1
        if self.high is not None and value > self.high:
            return 1
        return 0

    def words(self) -> str:
        """Such as "3.5–5", "≤ 200", or "15" where there is one value alone."""
        if self.low is None:
            return figure(f"≤ {self.high:g}")
        if self.high is None:
            return figure(f"≥ {self.low:g}")
        ends = (f"{self.low:g}", f"{self.high:g}")
        return figure(ends[0] if self.low == self.high else "–".join(ends))


def label(variable: str) -> str:
    """The variable's name in words; the name itself, made readable, when it is not in the table."""
    entry = _entries().get(_key(variable))
    if entry is not None:
        return tr(str(entry["label"]))
    words = variable.replace("_", " ").strip()
    return tr(words[:1].upper() + words[1:] if words.islower() else words)


def reference_range(variable: str, unit: str, sex: str = "") -> ReferenceRange | None:
    """The adult reference range of a variable in ``unit`` (UCUM).

    ``sex`` is "M", "F" or "" as in the record's facts; where the range depends on it
    and it is not known, the widest range is given.
    """
    entry = _entries().get(_key(variable))
    if entry is None:
        return None
    wanted = unit_words(unit).casefold()
    ranges = [r for r in entry["ranges"] if unit_words(r["unit"]).casefold() == wanted]
    own = [r for r in ranges if r.get("sex", sex) == sex] or ranges
    if not own:
        return None
    lows = [r["low"] for r in own if r["low"] is not None]
    highs = [r["high"] for r in own if r["high"] is not None]
    source = str(_table()["sources"][own[0]["source"]]["name"])
    note = own[0].get("note", "")
    return ReferenceRange(
        low=min(lows) if len(lows) == len(own) else None,
        high=max(highs) if len(highs) == len(own) else None,
        source=f"{note}, {source}" if note else source,
    )


def _key(variable: str) -> str:
    return "".join(letter for letter in variable.casefold() if letter.isalnum())


@cache
def _table() -> dict[str, Any]:
    text = (paths.resources() / FILE).read_text(encoding="utf-8")
    table: dict[str, Any] = json.loads(text)
    return table


@cache
def _entries() -> dict[str, dict[str, Any]]:
    """Every entry of the table under each of its names."""
    return {
        _key(name): entry
        for entry in _table()["variables"]
        for name in (entry["label"], *entry["names"])
    }
