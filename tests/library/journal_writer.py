"""Writes records until it is killed, and says after each that it is on the disk.

Run as ``python journal_writer.py JOURNAL``; prints the number of the record that was
just acknowledged. Records differ in length, some are longer than a disk's block.
"""

from __future__ import annotations

import sys
from itertools import count
from pathlib import Path

from medviewer.library.journal import Journal, Record


def record_of(number: int) -> Record:
    """The record with this number: what it must be is known to the test."""
    return {"number": number, "text": "ü" * (number * 7919 % 6000)}


def write(path: Path) -> None:
    journal = Journal(path)
    for number in count():
        journal.append(record_of(number))
        sys.stdout.write(f"{number}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    write(Path(sys.argv[1]))
