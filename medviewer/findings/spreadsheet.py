"""Tables that spreadsheets open: their letters are read right, and none of them runs (CWE-1236)."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from medviewer.errors import MedviewerError
from medviewer.message import Message
from medviewer.safe_write import whole

ENCODING = "utf-8-sig"
"""UTF-8 with a mark at its start, by which spreadsheets know it."""
_FORMULA = re.compile(r"((?:^|[;\r\n]) *)(?=[=+\-@\t\r＝＋－＠])")


def harmless(text: str) -> str:
    """``text`` with an apostrophe before what a spreadsheet would take for a formula.

    Where the language has decimal commas, spreadsheets part the lines of a table at semicolons,
    which no quote then protects: what comes after one may not begin a formula either.
    """
    return _FORMULA.sub(r"\1'", text)


class TableFileError(MedviewerError):
    """A table that cannot be written."""


def as_csv(headings: Sequence[str], rows: Iterable[Mapping[str, str]]) -> str:
    """A table as CSV (RFC 4180) with headings; see ``ENCODING``."""
    text = io.StringIO()
    writer = csv.DictWriter(text, headings, restval="")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def write_table(path: Path, text: str) -> None:
    """Write a table (``as_csv``) in ``ENCODING``.

    Raises
    ------
    TableFileError
        When the file cannot be written.
    """
    try:
        with whole(path) as fresh:
            fresh.write_text(text, encoding=ENCODING, newline="")
    except OSError as error:
        raise TableFileError(
            Message("{} cannot be written: {}.", path, error),
            Message("Choose another folder, or close the file where it is open."),
        ) from error
