"""A table in somebody else's words: what its columns and variables are called here.

The mapping is a CSV file of its own (``resources/history_template/README.md``), given
beside the table or lying next to it as ``NAME.mapping.csv``.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from medviewer.history.records.csv_table import HistoryFileError, Row, Table, read_table
from medviewer.history.records.facts import FACTS
from medviewer.history.records.variables import find_variable
from medviewer.message import Message

COLUMNS = frozenset(
    {
        "record_id", "time_hours", "time_minutes", "time_days", "date", "variable", "value",
        "unit", "kind", "end_hours", "end_minutes", "end_days", "end_date",
    }
)  # fmt: skip
NEEDED = ("theirs", "ours")


@dataclass(frozen=True)
class Mapping:
    """``columns`` and ``variables`` from their lower-case names to ours.

    ``units`` has the unit of a variable (by their name) where the table gives none.
    """

    name: str
    columns: dict[str, str]
    variables: dict[str, str]
    units: dict[str, str]


def mapping_beside(path: Path) -> Path | None:
    """The mapping that lies next to a table, if there is one."""
    beside = path.with_name(f"{path.stem}.mapping.csv")
    return beside if beside.is_file() else None


def read_mapping(path: Path) -> Mapping:
    """Read a mapping.

    Raises
    ------
    HistoryFileError
        With the line, when it lacks a column, or maps to what does not exist, or one
        name twice.
    """
    table = read_table(path)
    for column in NEEDED:
        if column not in table.columns:
            raise HistoryFileError(
                Message("{} lacks the column {!r}.", path.name, column),
                Message("A mapping has the columns theirs, ours and, if wanted, unit."),
            )
    found = Mapping(path.name, {}, {}, {})
    for row in table.rows:
        theirs, ours = row.get("theirs").lower(), row.get("ours")
        if not theirs or not ours:
            raise table.error(
                row, Message("one of the two names is empty."), Message("Fill in theirs and ours.")
            )
        if theirs in found.columns or theirs in found.variables:
            raise table.error(
                row, Message("{!r} is mapped twice.", theirs), Message("Keep one of them.")
            )
        if ours.lower() in COLUMNS:
            found.columns[theirs] = ours.lower()
        elif find_variable(ours) is not None or ours.lower() in FACTS:
            found.variables[theirs] = ours
            if row.get("unit"):
                found.units[theirs] = row.get("unit")
        else:
            raise table.error(
                row,
                Message("'{}' is neither a column, a fact nor a variable of this program.", ours),
                Message("See resources/history_template/variables.csv."),
            )
    return found


def mapped(table: Table, mapping: Mapping) -> Table:
    """The table in our words; a line in the mapping that fits nothing becomes a note.

    Raises
    ------
    HistoryFileError
        When two columns get one name.
    """
    columns = tuple(mapping.columns.get(name, name) for name in table.columns)
    repeated = [name for name in columns if columns.count(name) > 1]
    if repeated:
        raise HistoryFileError(
            Message("{} makes two columns of {} {!r}.", mapping.name, table.path.name, repeated[0]),
            Message("Map only one of them."),
        )
    if "unit" not in columns:
        columns = (*columns, "unit")
    used: set[str] = set()
    rows = tuple(_mapped_row(row, mapping, used) for row in table.rows)
    idle = [name for name in mapping.columns if name not in table.columns]
    idle += [name for name in mapping.variables if name not in used]
    notes = [Message("{} says what the columns and variables are called.", mapping.name)]
    notes += [
        Message("{}: {!r} is not in {}.", mapping.name, name, table.path.name) for name in idle
    ]
    return replace(table, columns=columns, rows=rows, notes=(*table.notes, *notes))


def _mapped_row(row: Row, mapping: Mapping, used: set[str]) -> Row:
    values = {mapping.columns.get(name, name): text for name, text in row.values.items()}
    theirs = values.get("variable", "").lower()
    if theirs in mapping.variables:
        used.add(theirs)
        values["variable"] = mapping.variables[theirs]
        values["unit"] = values.get("unit") or mapping.units.get(theirs, "")
    return Row(row.line, values)
