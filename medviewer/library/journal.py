"""A file that only grows: a record is either wholly in it or not, whatever happens meanwhile.

A line a record: the CRC-32 of the JSON behind it, the JSON, a line feed. ``append``
returns when the operating system says that the line is on the disk. A line that was
cut short by a crash has a wrong sum and is passed over; the next begins on a new line,
so that nothing that was written is ever changed.
"""

from __future__ import annotations

import json
import os
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from medviewer.errors import MedviewerError
from medviewer.message import Message
from medviewer.safe_write import sync_folder

Record = dict[str, Any]


class JournalError(MedviewerError):
    """A record that could not be written, or a journal that cannot be read."""


@dataclass(frozen=True)
class Content:
    """What a journal holds: its records in order, and how many lines are not whole."""

    records: tuple[Record, ...]
    broken: int


class Journal:
    """A journal that is written to; made when its first record is.

    Attributes
    ----------
    written
        How many bytes this program has put into it.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.written = 0
        self._descriptor: int | None = None
        self._torn = False

    def append(self, record: Record) -> None:
        """Write a record; when this returns it is on the disk. Raises JournalError."""
        self.append_text(json.dumps(record, ensure_ascii=False, separators=(",", ":")))

    def append_text(self, record: str) -> None:
        """Write a record that is JSON in one line already; it is on the disk on return.

        Raises
        ------
        JournalError
            When it could not be written, or not surely. It may be tried again.
        """
        line = _line(record)
        try:
            descriptor = self._open()
            if self._torn:
                line = b"\n" + line
            self._torn = True
            while line:
                count = os.write(descriptor, line)
                self.written += count
                line = line[count:]
            self._torn = False
            os.fsync(descriptor)
        except OSError as error:
            raise JournalError(
                Message("{} cannot be written: {}.", self.path, error),
                Message(
                    "Free space on the disk, or get the right to write there; what is on the "
                    "screen is not saved until then."
                ),
            ) from error

    def close(self) -> None:
        """Let the file go; a further ``append`` opens it again."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    def _open(self) -> int:
        if self._descriptor is None:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            fresh = not self.path.exists()
            flags = os.O_RDWR | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0)
            self._descriptor = os.open(self.path, flags, 0o600)
            self._torn = not _ends_a_line(self._descriptor)
            if fresh:
                sync_folder(self.path.parent)
        return self._descriptor


def read_journal(path: Path) -> Content:
    """All whole records of a journal; none where there is no file.

    Raises
    ------
    JournalError
        When the file is there and cannot be read.
    """
    try:
        lines = path.read_bytes().split(b"\n")
    except FileNotFoundError:
        return Content((), 0)
    except OSError as error:
        raise JournalError(
            Message("{} cannot be read: {}.", path, error),
            Message("Give the user the right to read it."),
        ) from error
    records = [_record(line) for line in lines if line]
    whole = tuple(record for record in records if record is not None)
    return Content(whole, len(records) - len(whole))


def _line(record: str) -> bytes:
    text = record.encode("utf-8")
    return b"%08x %s\n" % (zlib.crc32(text), text)


def _record(line: bytes) -> Record | None:
    """The record of a line; None when it is not whole."""
    head, _, text = line.partition(b" ")
    if head != b"%08x" % zlib.crc32(text):
        return None
    record: Record = json.loads(text)
    return record


def _ends_a_line(descriptor: int) -> bool:
    size = os.lseek(descriptor, 0, os.SEEK_END)
    if size == 0:
        return True
    os.lseek(descriptor, size - 1, os.SEEK_SET)
    return os.read(descriptor, 1) == b"\n"
