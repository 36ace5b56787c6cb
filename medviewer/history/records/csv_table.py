"""A CSV file as rows that know their line, or an error that names the line.

The form of the file (encoding, separator, decimal sign) is found here and what is
unusual is noted, so that the reader of histories sees clean text and numbers.
"""

from __future__ import annotations

import csv
import io
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from medviewer.errors import MedviewerError
from medviewer.message import Message

MAX_BYTES = 200_000_000
_OTHER_ENCODINGS = {
    b"\xff\xfe": "UTF-16",
    b"\xfe\xff": "UTF-16",
    b"PK": Message("a ZIP or Excel file"),
}
NUMBERS = (
    "value", "time_hours", "time_minutes", "time_days", "end_hours", "end_minutes", "end_days",
    "age_years", "height_cm",
)  # fmt: skip
_ANNOUNCEMENT = re.compile(r"[\"']?sep=.[\"']?", re.IGNORECASE)
_THOUSANDS = re.compile(r"-?[1-9]\d{0,2}(\.\d{3})+")
_SEPARATORS = {";": Message("semicolons"), "\t": Message("tabs")}


class HistoryFileError(MedviewerError):
    """A history file that cannot be read as it is."""


@dataclass(frozen=True)
class Row:
    """One line of the table, its values by lower-case column name, stripped."""

    line: int
    values: dict[str, str]

    def get(self, column: str) -> str:
        """The text in a column; empty when the column is absent."""
        return self.values.get(column, "")


@dataclass(frozen=True)
class Table:
    """A CSV file whose form was understood; ``numbers`` names the columns of numbers."""

    path: Path
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    separator: str = ","
    notes: tuple[str, ...] = field(default=())
    numbers: tuple[str, ...] = NUMBERS

    @cached_property
    def decimal_comma(self) -> bool:
        """Whether numbers are written with a comma: some are, and none has a point."""
        texts = [
            row.get(name) for row in self.rows for name in self.numbers if name in self.columns
        ]
        some = any("," in text for text in texts)
        return self.separator != "," and some and not any("." in text for text in texts)

    @cached_property
    def perhaps_thousands(self) -> str:
        """A number whose point may part thousands, where all are whole or such; or nothing.

        Languages with decimal commas write 1234 as "1.234", and part columns by semicolons.
        """
        if self.separator == ",":
            return ""
        texts = [row.get(name) for row in self.rows for name in self.numbers]
        pointed = [text for text in texts if "." in text]
        return pointed[0] if pointed and all(map(_THOUSANDS.fullmatch, pointed)) else ""

    def number(self, row: Row, column: str) -> float:
        """The number in a column.

        Raises
        ------
        HistoryFileError
            When it is not a finite number written with this file's decimal sign.
        """
        text = row.get(column)
        if not text:
            raise self.error(row, Message("{} is empty.", column), Message("Write a number."))
        plain = text.replace(",", ".") if self.decimal_comma else text
        try:
            value = float(plain)
        except ValueError:
            value = math.nan
        if not math.isfinite(value) or "_" in plain:
            raise self.error(
                row, Message("'{}' under {} is not a number.", text, column), self._remedy(text)
            )
        return value

    def _remedy(self, text: str) -> Message:
        if self.decimal_comma:
            return Message("Use a decimal comma or point.")
        if "," in text and self.separator != ",":
            return Message(
                "Other numbers of the table have a point. "
                "Use one decimal sign, and none for thousands."
            )
        return Message("Use a decimal point.")

    def error(self, row: Row, what: str, remedy: str) -> HistoryFileError:
        """An error that names the file and the line."""
        return HistoryFileError(Message("{}, line {}: {}", self.path.name, row.line, what), remedy)


def read_table(path: Path) -> Table:
    """Read a CSV file.

    Raises
    ------
    HistoryFileError
        When the file cannot be opened, is not UTF-8 text, has no header, repeats a
        column, or has a line with the wrong number of fields.
    """
    text = _text(path)
    before, text = _without_announcement(text)
    header = text.split("\n", 1)[0]
    separator = max((",", *_SEPARATORS), key=header.count)
    notes = []
    if separator in _SEPARATORS:
        notes.append(Message("{}: columns are separated by {}.", path.name, _SEPARATORS[separator]))
    lines = _fields(path, text, separator, before)
    first = next(lines, None)
    if first is None or not any(first[1]):
        raise HistoryFileError(
            Message("{} is empty.", path.name), Message("The first line names the columns.")
        )
    columns = tuple(name.strip().lower() for name in _without_empty_end(first[1]))
    repeated = {name for name in columns if columns.count(name) > 1}
    if repeated:
        raise HistoryFileError(
            Message("{}, line 1: the column '{}' is there twice.", path.name, sorted(repeated)[0]),
            Message("Rename one."),
        )
    rows = []
    for line, fields in lines:
        if not any(fields):
            continue
        if not any(fields[len(columns) :]):  # a spreadsheet keeps columns that were cleared
            fields = fields[: len(columns)]
        if len(fields) != len(columns):
            raise HistoryFileError(
                Message(
                    "{}, line {}: {} fields, the header has {}.",
                    path.name,
                    line,
                    len(fields),
                    len(columns),
                ),
                Message("Put text that contains the separator in double quotes."),
            )
        rows.append(Row(line, dict(zip(columns, fields, strict=True))))
    return Table(path, columns, tuple(rows), separator, tuple(notes))


def _text(path: Path) -> str:
    try:
        size = path.stat().st_size
        if size > MAX_BYTES:
            raise HistoryFileError(
                Message(
                    "{} has {:.0f} MB, more than {:.0f} MB.",
                    path.name,
                    size / 1000000.0,
                    MAX_BYTES / 1000000.0,
                ),
                Message("Split it by patient."),
            )
        raw = path.read_bytes()
    except OSError as error:
        raise HistoryFileError(
            Message("{} cannot be read: {}.", path, error), Message("Check the path.")
        ) from error
    for mark, name in _OTHER_ENCODINGS.items():
        if raw.startswith(mark):
            raise HistoryFileError(
                Message("{} is {}, not CSV in UTF-8.", path.name, name),
                Message("Save it as 'CSV UTF-8'."),
            )
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise HistoryFileError(
            Message("{}, line {}: a character is not UTF-8.", path.name, line),
            Message("Save the file as 'CSV UTF-8'."),
        ) from error
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        raise HistoryFileError(
            Message("{}, line {}: this is no text.", path.name, line), Message("Give a CSV file.")
        )
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _without_announcement(text: str) -> tuple[int, str]:
    """How many lines tell Excel the separator ("sep=;") at the beginning, and what follows."""
    first, _, rest = text.partition("\n")
    return (1, rest) if _ANNOUNCEMENT.fullmatch(first.strip()) else (0, text)


def _without_empty_end(names: list[str]) -> list[str]:
    last = max((n for n, name in enumerate(names, start=1) if name), default=0)
    return names[:last]


def _fields(path: Path, text: str, separator: str, before: int) -> Iterator[tuple[int, list[str]]]:
    """Lines with their numbers, of which ``before`` went ahead of ``text``."""
    reader = csv.reader(io.StringIO(text), delimiter=separator, strict=True)
    while True:
        line = before + reader.line_num + 1
        try:
            fields = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            raise HistoryFileError(
                Message("{}, line {}: {}.", path.name, line, error),
                Message("Check the double quotes on this line."),
            ) from error
        yield line, [item.strip() for item in fields]
