"""The audit trail: a file that is only ever appended to, each entry sealed to the one before.

One JSON object a line. ``sha256`` is that of the entry's other values, ``previous``
that of the entry before, so a line that was changed, removed or put between others no
longer fits. Lines cut off at the end fit again: against that, the newest hash (the
head) stands in a second file, and whoever writes it down elsewhere can prove it later
(Schneier and Kelsey, Secure audit logs to support computer forensics, 1999).
"""

from __future__ import annotations

import errno
import getpass
import hashlib
import json
import os
import platform
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout

from medviewer.errors import MedviewerError
from medviewer.library.aside import set_aside
from medviewer.library.folders import data_folder
from medviewer.message import Message
from medviewer.safe_write import write_whole

FILE_NAME, HEAD_NAME, TORN_NAME = "audit.jsonl", "audit-head.json", "audit-torn.txt"
FIRST = "0" * 64
"""What stands for the hash before the first entry."""
LOCK_WAIT_S = 10.0
_TAIL = 4096

Details = dict[str, Any]


class AuditError(MedviewerError):
    """The audit trail cannot be written or read."""


@dataclass(frozen=True)
class Verified:
    """What a check of a trail found: how many entries, the newest hash, and what is wrong."""

    entries: int
    head: str
    problems: tuple[str, ...]


class AuditTrail:
    """The trail in one folder. Several windows may write to it, each waits for the other.

    Attributes
    ----------
    message
        What the reader must know about how the trail was found; mostly empty.
    """

    def __init__(self, folder: Path | None = None) -> None:
        """The trail in ``folder`` (the program's data folder); nothing is written yet."""
        self._folder = folder or data_folder()
        self.path = self._folder / FILE_NAME
        self.message: str = ""
        self._lock = FileLock(self.path.with_suffix(".lock"), timeout=LOCK_WAIT_S)

    def check_writable(self) -> None:
        """Say before a long work that its end could not be noted.

        Raises
        ------
        AuditError
            When the trail, or the folder that it is in, may not be written.
        """
        for place in (self._folder, self.path):
            if place.exists() and not os.access(place, os.W_OK):
                raise self._unwritable(PermissionError(errno.EACCES, os.strerror(errno.EACCES)))

    def record(self, event: str, details: Details) -> str:
        """Append an entry and wait until it is on the disk; returns its hash.

        ``details`` are plain JSON values. The time (UTC) and the user are added here.

        Raises
        ------
        AuditError
            When it cannot be written; the trail is then as it was before.
        """
        try:
            with self._lock:
                return self._append(event, details)
        except Timeout as error:
            raise AuditError(
                Message("The audit trail {} is held by another program.", self.path),
                Message("Close that one."),
            ) from error
        except OSError as error:
            raise self._unwritable(error) from error

    def _unwritable(self, why: OSError) -> AuditError:
        return AuditError(
            Message("The audit trail {} cannot be written: {}.", self.path, why),
            Message("Free space on the disk, or give the user the right to write there."),
        )

    def _append(self, event: str, details: Details) -> str:
        """Append what was found amiss with the trail, if anything, and the entry."""
        before, amiss = self._last()
        for told, about in amiss:
            before = self._write(before, told, about)
        last = self._write(before, event, details)
        head = {"number": last["number"], "sha256": last["sha256"]}
        write_whole(self._folder / HEAD_NAME, json.dumps(head) + "\n", private=True)
        return str(last["sha256"])

    def _write(self, last: Details | None, event: str, details: Details) -> Details:
        entry = {
            "number": int(last["number"]) + 1 if last else 1,
            "time": datetime.now(UTC).isoformat(timespec="milliseconds"),
            "user": user(),
            "event": event,
            "details": details,
            "previous": last["sha256"] if last else FIRST,
        }
        sealed = {**entry, "sha256": seal(entry)}
        append_line(self.path, json.dumps(sealed, ensure_ascii=True) + "\n")
        return sealed

    def _last(self) -> tuple[Details | None, list[tuple[str, Details]]]:
        """The newest entry, and events about what was found amiss: see ``message``."""
        amiss: list[tuple[str, Details]] = []
        tail = read_tail(self.path)
        if tail and not tail.endswith(b"\n"):
            tail = self._cut_torn_line(tail)
            amiss.append(("torn entry removed", {}))
        try:
            last = checked(tail.splitlines()[-1]) if tail else None
        except ValueError as error:
            aside = set_aside(self.path)
            self.message = Message(
                "The audit trail is damaged ({}); it was kept as {}, and a new one was begun.",
                error,
                aside,
            )
            return None, [("damaged trail set aside", {"file": aside.name, "reason": str(error)})]
        head = self.head()
        reached = last["number"] if last else 0
        if head and head["number"] > reached:
            self.message = Message(
                "The newest entries of the audit trail {} are missing: it should reach entry {}.",
                self.path,
                head["number"],
            )
            amiss.append(("entries missing", {"head": head}))
        elif last and head and head["number"] == reached and head["sha256"] != last["sha256"]:
            self.message = Message(
                "The newest entry of the audit trail {}, number {}, is missing: another stands in "
                "its place.",
                self.path,
                reached,
            )
            amiss.append(("entry replaced", {"head": head}))
        return last, amiss

    def _cut_torn_line(self, tail: bytes) -> bytes:
        """Take a last line that a power cut left unfinished out of the file, and keep it."""
        torn = tail[tail.rfind(b"\n") + 1 :]
        kept = self.path.with_name(TORN_NAME)
        with kept.open("ab") as file:
            file.write(torn + b"\n")
        os.truncate(self.path, self.path.stat().st_size - len(torn))
        self.message = Message(
            "The last entry of the audit trail was not finished when the program ended; "
            "it was kept in {}.",
            kept,
        )
        return read_tail(self.path)

    def entries(self) -> Iterator[Details]:
        """All entries, oldest first. Raises AuditError when the file cannot be read."""
        for line in read_lines(self.path):
            yield json.loads(line)

    def head(self) -> Details | None:
        """Number and hash of the newest entry as the second file has it, if it has."""
        try:
            found = json.loads((self._folder / HEAD_NAME).read_text(encoding="ascii"))
            return {"number": int(found["number"]), "sha256": str(found["sha256"])}
        except (OSError, ValueError, KeyError, TypeError):
            return None


def verify(path: Path, *heads: str) -> Verified:
    """Check every entry of a trail, or of a copy of one, and that each of ``heads`` is in it.

    Raises
    ------
    AuditError
        When the file cannot be read.
    """
    problems: list[str] = []
    seen: set[str] = set()
    previous, count = FIRST, 0
    for count, line in enumerate(read_lines(path), 1):
        try:
            entry = checked(line)
        except ValueError as error:
            problems.append(f"Line {count}: {error}.")
            continue
        if entry["previous"] != previous:
            problems.append(f"Line {count}: it does not follow the line before.")
        if entry["number"] != count:
            problems.append(f"Line {count}: it is entry {entry['number']}.")
        previous = str(entry["sha256"])
        seen.add(previous)
    problems += [f"No entry has the hash {head}." for head in heads if head not in seen]
    return Verified(count, previous, tuple(problems))


def checked(line: bytes) -> Details:
    """The entry on ``line``. Raises ValueError when it is none or its hash is wrong."""
    try:
        entry = json.loads(line)
    except ValueError as error:
        raise ValueError("it is no entry") from error
    if not isinstance(entry, dict) or not {"number", "previous", "sha256"} <= set(entry):
        raise ValueError("it is no entry")
    if json.dumps(entry, ensure_ascii=True).encode("ascii") != line:
        raise ValueError("it was changed after it was written")
    if seal({key: value for key, value in entry.items() if key != "sha256"}) != entry["sha256"]:
        raise ValueError("it was changed after it was written")
    return entry


def seal(entry: Details) -> str:
    """SHA-256 of ``entry``, independent of the order of its keys."""
    whole = json.dumps(entry, sort_keys=True, separators=(",", ":"), ensure_ascii=True)
    return hashlib.sha256(whole.encode("ascii")).hexdigest()


def user() -> str:
    """Who sits at the machine, as the system knows them: ``name@machine``."""
    try:
        name = getpass.getuser()
    except (OSError, KeyError, ImportError):  # a user that the system has no name for
        name = "unknown"
    return f"{name}@{platform.node()}"


def append_line(path: Path, line: str) -> None:
    """Append ``line`` and wait for the disk; when that fails the file is as it was before."""
    file = os.open(path, os.O_RDWR | os.O_APPEND | os.O_CREAT, 0o600)
    try:
        before = os.fstat(file).st_size
        data = memoryview(line.encode("utf-8"))
        try:
            while data:
                data = data[os.write(file, data) :]
            os.fsync(file)
        except OSError:
            os.ftruncate(file, before)
            raise
    finally:
        os.close(file)


def read_tail(path: Path) -> bytes:
    """The end of a file, from before its last whole line; empty when there is none."""
    try:
        with path.open("rb") as file:
            size = file.seek(0, os.SEEK_END)
            reach = _TAIL
            while True:
                start = max(0, size - reach)
                file.seek(start)
                tail = file.read(size - start)
                if start == 0 or tail.rstrip(b"\n").count(b"\n") >= 2:
                    return tail
                reach *= 2
    except FileNotFoundError:
        return b""


def read_lines(path: Path) -> Iterator[bytes]:
    """The lines of a trail without their ends; a torn last line is left out.

    Raises
    ------
    AuditError
        The trail is there and cannot be read.
    """
    try:
        with path.open("rb") as file:
            for line in file:
                if line.endswith(b"\n"):
                    yield line.rstrip(b"\n")
    except FileNotFoundError:
        return
    except OSError as error:
        raise AuditError(Message("{} cannot be read: {}.", path, error), "") from error
