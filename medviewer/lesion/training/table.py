"""The rows of a table of training data, as people save them."""

from __future__ import annotations

import csv
from pathlib import Path

from medviewer.errors import MedviewerError


def rows_of(table: Path, remedy: str) -> list[dict[str, str]]:
    """The lines of a CSV file in UTF-8, with or without a byte order mark, by its header's names.

    Raises
    ------
    MedviewerError
        When the file cannot be read, for which ``remedy`` says what to do, or is no such table.
    """
    try:
        with table.open(newline="", encoding="utf-8-sig") as file:
            return list(csv.DictReader(file))
    except OSError as error:
        raise MedviewerError(f"{table} cannot be read: {error.strerror}.", remedy) from error
    except (UnicodeDecodeError, csv.Error) as error:
        raise MedviewerError(
            f"{table} is no table: {error}.", "Save it as CSV in UTF-8, separated by commas."
        ) from error
