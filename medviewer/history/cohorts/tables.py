"""Tables of labelled histories, line by line."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

from medviewer.errors import MedviewerError


def rows_of(path: Path, remedy: str) -> Iterator[dict[str, str]]:
    """The lines of a table by its header's names.

    Raises
    ------
    MedviewerError
        When the file cannot be read; ``remedy`` says what to do then.
    ValueError
        When a line has more or fewer fields than the header.
    """
    try:
        with path.open(encoding="utf-8", newline="") as file:
            reader = csv.DictReader(file)
            for row in reader:
                if None in row or None in row.values():
                    raise ValueError(
                        f"{path.name}, line {reader.line_num}, has other fields than the header"
                    )
                yield row
    except OSError as error:
        raise MedviewerError(f"{path} cannot be read: {error.strerror}.", remedy) from error
