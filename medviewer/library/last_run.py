"""Whether the program's last run came to its end, and the crash log if it did not.

A running program holds a lock on a file of its own; the system lets go of it when the
program ends, however it ends. A file that is still there and that nobody holds was left
by a run that was killed or crashed.
"""

from __future__ import annotations

import faulthandler
import os
import uuid
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TextIO

from filelock import FileLock, Timeout

from medviewer import __version__
from medviewer.safe_write import remove_leftovers

PREFIX = "running-"
LOG_LINES = 40
YOUNG_S = 10.0


@dataclass(frozen=True)
class Crash:
    """A run that did not end by itself: when it began (ISO 8601, UTC), and its crash log.

    The log has the last lines of the program's log and, where the process crashed, the
    calls that each thread was in; neither holds a patient's data.
    """

    started: str
    log: str
    leftovers: int


class Run:
    """This run, from ``begin`` to ``end``."""

    def __init__(self, folder: Path) -> None:
        """Mark in ``folder`` that the program runs. Raises OSError when that is not possible."""
        self._path = folder / f"{PREFIX}{uuid.uuid4().hex[:12]}.txt"
        self._lock = FileLock(_lock_of(self._path))
        self._lock.acquire()
        self._file: TextIO = self._path.open("w", encoding="utf-8")
        started = datetime.now(UTC).isoformat(timespec="seconds")
        self._file.write(f"{started} medviewer {__version__}\n")
        self._file.flush()
        self._was_on = faulthandler.is_enabled()
        faulthandler.enable(self._file)

    def end(self) -> None:
        """The program ends as it should: nothing is left to be told."""
        faulthandler.disable()
        if self._was_on:
            faulthandler.enable()
        self._file.close()
        self._path.unlink(missing_ok=True)
        self._lock.release()
        _lock_of(self._path).unlink(missing_ok=True)


def find_crashes(folder: Path, log: Path) -> tuple[Crash, ...]:
    """The runs that did not come to their end, oldest first; each is told once.

    ``log`` is the program's log file. Raises OSError when the folder cannot be read.
    """
    crashes = []
    for path in folder.glob(f"{PREFIX}*.txt"):
        lock = FileLock(_lock_of(path))
        try:
            lock.acquire(blocking=False)
        except Timeout:
            continue  # it runs
        started, _, calls = path.read_text(encoding="utf-8", errors="replace").partition("\n")
        crashes.append(Crash(started.split(" ")[0], _crash_log(log, calls), 0))
        path.unlink(missing_ok=True)
        lock.release()
        _lock_of(path).unlink(missing_ok=True)
    leftovers = remove_leftovers(folder, older_than_s=YOUNG_S) if crashes else 0
    found = sorted(crashes, key=lambda crash: crash.started)
    return tuple(Crash(crash.started, crash.log, leftovers) for crash in found)


def _lock_of(path: Path) -> Path:
    return path.with_suffix(".lock")


def _crash_log(log: Path, calls: str) -> str:
    """The end of the program's log, and the calls that the process was in."""
    try:
        lines = log.read_text(encoding="utf-8", errors="replace").splitlines()[-LOG_LINES:]
    except OSError:
        lines = []
    return os.linesep.join([*lines, *calls.splitlines()])
