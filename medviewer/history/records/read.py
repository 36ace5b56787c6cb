"""Histories from CSV: ``resources/history_template/README.md`` is the form.

Nothing is repaired in silence. What cannot be understood stops with the file, the
line and what to do; what can be understood but is odd becomes a note of the record.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from medviewer.history.records import fhir
from medviewer.history.records.csv_table import HistoryFileError, Row, Table, read_table
from medviewer.history.records.facts import FACTS, read_fact, told_future
from medviewer.history.records.mapping import mapped, mapping_beside, read_mapping
from medviewer.history.records.record import NAMELESS, Interval, Observation, Record
from medviewer.history.records.units import UnitError, convert, may_be_left_out, read_unit
from medviewer.history.records.variables import Variable, find_variable
from medviewer.message import Message

HOURS_PER = {"hours": 1.0, "minutes": 1 / 60, "days": 24.0}
KINDS = ("observation", "fact", "treatment", "condition")
MAX_NOTES_OF_A_SORT = 5
NOT_MEASURED = ("", "na", "n/a", "null")
"""Nothing, in a spreadsheet and as R and databases write it."""
DENIED = re.compile(r"no|n|false|absent|0+([.,]0*)?", re.IGNORECASE)
"""What a table of yes and no says beside an illness that is not had."""


@dataclass
class _Draft:
    """A record while its lines are read."""

    identifier: str
    facts: dict[str, float | str] = field(default_factory=dict)
    observations: list[tuple[int, Observation]] = field(default_factory=list)
    treatments: list[Interval] = field(default_factory=list)
    conditions: list[Interval] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    last_time: float = float("-inf")
    seen: dict[tuple[float, str], float] = field(default_factory=dict)
    noted: Counter[str] = field(default_factory=Counter)

    def note(self, sort: str, text: str) -> None:
        """Keep a note; of each sort only the first few, and how many there were."""
        self.noted[sort] += 1
        if self.noted[sort] <= MAX_NOTES_OF_A_SORT:
            self.notes.append(text)

    def finished(self, zero: str, more: tuple[str, ...]) -> Record:
        """The record, sorted by time."""
        for sort, count in self.noted.items():
            if count > MAX_NOTES_OF_A_SORT:
                more_lines = count - MAX_NOTES_OF_A_SORT
                self.notes.append(Message("%n more lines: {}.", sort, count=more_lines))
        ordered = sorted((entry for _, entry in self.observations), key=lambda one: one.time_hours)
        zero = str(self.facts.pop("zero", zero))
        return Record(
            self.identifier,
            self.facts,
            tuple(ordered),
            tuple(sorted(self.treatments, key=lambda one: one.start_hours)),
            tuple(sorted(self.conditions, key=lambda one: one.start_hours)),
            zero,
            (*more, *self.notes),
        )


def read_history(path: Path, mapping: Path | None = None) -> tuple[Record, ...]:
    """Read every record of a history file (CSV, or a FHIR R4 Bundle as JSON) or folder.

    Parameters
    ----------
    path
        A long table, a folder with ``patients.csv`` and ``events.csv``, or a Bundle.
    mapping
        What the table's columns and variables are called here; without it the
        ``NAME.mapping.csv`` that lies next to the table, if there is one.

    Raises
    ------
    MedviewerError
        With the file, the line and what to do, when something cannot be understood.
    """
    if path.is_dir():
        events = path / "events.csv"
        if not events.is_file():
            raise HistoryFileError(
                Message("{} has no events.csv.", path),
                Message("See resources/history_template/README.md."),
            )
        return read_history(events, mapping)
    if path.suffix.lower() == ".json":
        return fhir.read_bundle(path)
    table = read_table(path)
    words = mapping or mapping_beside(path)
    if words is not None:
        table = mapped(table, read_mapping(words))
    drafts: dict[str, _Draft] = {}
    notes = list(table.notes)
    if table.decimal_comma:
        notes.append(Message("{}: numbers are written with a decimal comma.", path.name))
    if table.perhaps_thousands:
        notes.append(
            Message(
                "{}: the point of {} is read as a decimal point, not as one of thousands.",
                path.name,
                table.perhaps_thousands,
            )
        )
    patients = path.with_name("patients.csv")
    if path.name == "events.csv" and patients.is_file():
        people = read_table(patients)
        notes += people.notes
        _read_people(people, drafts)
    clock = _Clock.of(table)
    for row in table.rows:
        identifier = row.get("record_id") or NAMELESS
        _read_row(table, row, clock, drafts.setdefault(identifier, _Draft(identifier)))
    if not drafts:
        raise HistoryFileError(
            Message("{} holds no record.", path.name), Message("It has a header and no line.")
        )
    return tuple(
        draft.finished(clock.zero(key), (*clock.told_future(key, draft), *notes))
        for key, draft in drafts.items()
    )


@dataclass
class _Clock:
    """How a table tells time: since the record's zero, or by date."""

    table: Table
    unit: str
    zeros: dict[str, datetime]

    @classmethod
    def of(cls, table: Table) -> _Clock:
        """Find the time column, and for dates each record's first one."""
        missing = {"variable", "value", "unit"} - set(table.columns)
        if missing:
            raise HistoryFileError(
                Message("{} lacks the column '{}'.", table.path.name, sorted(missing)[0]),
                Message("See resources/history_template/README.md."),
            )
        units = [unit for unit in HOURS_PER if f"time_{unit}" in table.columns]
        units += ["date"] if "date" in table.columns else []
        if len(units) != 1:
            raise HistoryFileError(
                Message("{} has {} time columns.", table.path.name, len(units)),
                Message("Give one of time_hours, time_minutes, time_days or date."),
            )
        clock = cls(table, units[0], {})
        if units[0] == "date":
            dates = defaultdict(list)
            for row in table.rows:
                if row.get("date"):
                    dates[row.get("record_id") or NAMELESS].append((clock.date(row, "date"), row))
            for identifier, found in dates.items():
                if len({moment.tzinfo is None for moment, _ in found}) > 1:
                    raise table.error(
                        found[0][1],
                        Message('some dates of this record have a time zone, some have none.'),
                        Message('Give all or none.'),
                    )  # fmt: skip
                clock.zeros[identifier] = min(moment for moment, _ in found)
        return clock

    def date(self, row: Row, column: str) -> datetime:
        """An ISO 8601 date of a row."""
        try:
            return datetime.fromisoformat(row.get(column))
        except ValueError as error:
            raise self.table.error(
                row,
                Message("'{}' is no date.", row.get(column)),
                Message("Write 2024-03-05 or 2024-03-05T14:30."),
            ) from error

    def hours(self, row: Row, *, end: bool = False) -> float | None:
        """The row's time, or the end of its interval; None when it is empty."""
        if self.unit == "date":
            column = "end_date" if end else "date"
            if not row.get(column):
                return None
            zero = self.zeros[row.get("record_id") or NAMELESS]
            moment = self.date(row, column)
            if (moment.tzinfo is None) != (zero.tzinfo is None):
                raise self.table.error(
                    row,
                    Message("some dates have a time zone, some have none."),
                    Message("Give all or none."),
                )
            return (moment - zero).total_seconds() / 3600
        column = f"{'end' if end else 'time'}_{self.unit}"
        return self.table.number(row, column) * HOURS_PER[self.unit] if row.get(column) else None

    def told_future(self, identifier: str, draft: _Draft) -> tuple[Message, ...]:
        """What is said of a newest value or condition that is dated in the future."""
        times = [one.time_hours for _, one in draft.observations]
        times += [one.start_hours for one in draft.conditions]
        if identifier not in self.zeros or not times:
            return ()
        newest = max(times)
        return told_future(self.zeros[identifier] + timedelta(hours=newest))

    def zero(self, identifier: str) -> str:
        """What time 0 of a record is."""
        if self.unit == "date":
            return self.zeros[identifier].isoformat() if identifier in self.zeros else "first date"
        return "admission" if self.unit in ("hours", "minutes") else "first visit"


def _read_people(table: Table, drafts: dict[str, _Draft]) -> None:
    if "record_id" not in table.columns:
        raise HistoryFileError(
            Message("{} lacks the column 'record_id'.", table.path.name), Message("Add it.")
        )
    for row in table.rows:
        identifier = row.get("record_id")
        if identifier in drafts:
            raise table.error(
                row,
                Message("'{}' is there twice.", identifier),
                Message("Give one line a patient."),
            )
        draft = drafts[identifier] = _Draft(identifier)
        for column, text in row.values.items():
            if column != "record_id" and text:
                _keep_fact(table, row, draft, column, text, "")


def _read_row(table: Table, row: Row, clock: _Clock, draft: _Draft) -> None:
    name, text = row.get("variable"), row.get("value")
    kind = row.get("kind").lower() or ("fact" if name.lower() in FACTS else "observation")
    if kind not in KINDS:
        raise table.error(
            row, Message("'{}' is no kind.", row.get("kind")), Message("Use {}.", tuple(KINDS))
        )
    if not name:
        raise table.error(
            row, Message("the variable has no name."), Message("Fill in the column 'variable'.")
        )
    if kind == "fact":
        if text.lower() not in NOT_MEASURED:
            _keep_fact(table, row, draft, name, text, row.get("unit"))
        return
    time = clock.hours(row)
    if time is None:
        raise table.error(
            row, Message("{} has no time.", name), Message("Only facts may come without one.")
        )
    if kind == "observation":
        _keep_observation(table, row, draft, name, time)
        return
    if DENIED.fullmatch(text):
        draft.note(
            Message("not had"),
            Message("Line {}: {} is not had ('{}') and not used.", row.line, name, text),
        )
        return
    end = clock.hours(row, end=True)
    if end is not None and end < time:
        raise table.error(
            row, Message("{} ends before it starts.", name), Message("Correct the times.")
        )
    known = find_variable(name)
    interval = Interval(time, end, known.name if known else name)
    (draft.treatments if kind == "treatment" else draft.conditions).append(interval)


def _keep_fact(table: Table, row: Row, draft: _Draft, name: str, text: str, unit: str) -> None:
    plain = text.replace(",", ".") if table.decimal_comma else text
    try:
        key, value = read_fact(name, plain, unit)
    except UnitError as error:
        raise table.error(row, Message("{}: {}", name, error.message), error.remedy) from error
    if draft.facts.get(key, value) != value:
        raise table.error(
            row, Message("{} is given twice, differently.", name), Message("Keep one of them.")
        )
    draft.facts[key] = value


def _keep_observation(table: Table, row: Row, draft: _Draft, name: str, time: float) -> None:
    if row.get("value").lower() in NOT_MEASURED:
        draft.note(
            Message("empty values"),
            Message("Line {}: {} has no value and is not used.", row.line, name),
        )
        return
    if time < draft.last_time:
        draft.note(
            Message("not in order of time"),
            Message("Line {} is earlier than the line before it; sorted.", row.line),
        )
    draft.last_time = time
    variable = find_variable(name)
    value = table.number(row, "value")
    if variable is None:
        draft.note(
            Message("unknown variables"),
            Message("Line {}: '{}' is known to no model, only shown.", row.line, name),
        )
        draft.observations.append((row.line, Observation(time, name, value, row.get("unit"))))
        return
    value = _in_own_unit(table, row, variable, value)
    if not variable.possible_low <= value <= variable.possible_high:
        draft.note(Message("impossible values"), _told_impossible(row, name, variable, value))
        return
    before = draft.seen.get((time, variable.name))
    if before is not None:
        draft.note(
            Message("several values at one time"),
            _told_again(row.line, variable.name, same=before == value),
        )
        if before == value:
            return
    draft.seen[(time, variable.name)] = value
    draft.observations.append((row.line, Observation(time, variable.name, value, variable.unit)))


def _told_impossible(row: Row, name: str, variable: Variable, value: float) -> Message:
    given, unit = row.get("value"), row.get("unit")
    limits = (variable.possible_low, variable.possible_high, variable.unit)
    if unit and read_unit(unit) != variable.unit:
        return Message(
            "Line {}: {} {} {} ({:.3g} {}) is not possible ({:g} to {:g} {}); not used.",
            row.line, name, given, unit, value, variable.unit, *limits,
        )  # fmt: skip
    return Message(
        "Line {}: {} {} {} is not possible ({:g} to {:g} {}); not used.",
        row.line, name, given, unit, *limits,
    )  # fmt: skip


def _told_again(line: int, name: str, *, same: bool) -> Message:
    words = (line, Message(name))
    if same:
        return Message("Line {} repeats an earlier {} of the same time; used once.", *words)
    return Message("Line {} contradicts an earlier {} of the same time; the mean is used.", *words)


def _in_own_unit(table: Table, row: Row, variable: Variable, value: float) -> float:
    unit = row.get("unit")
    try:
        if not unit:
            if may_be_left_out(variable.unit):
                return value
            raise UnitError(
                Message("{} has no unit.", variable.name),
                Message("Write it, such as {}.", variable.unit),
            )
        if read_unit(unit) == variable.unit:
            return value
        return convert(
            value, unit, variable.unit,
            analyte=variable.name, grams_per_mole=variable.grams_per_mole,
        )  # fmt: skip
    except UnitError as error:
        raise table.error(row, error.message, error.remedy) from error
