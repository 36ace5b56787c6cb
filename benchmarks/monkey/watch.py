"""What counts as harm: exceptions that nobody caught, Qt's warnings, and the log's errors."""

from __future__ import annotations

import logging
import sys
import threading
import time
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import Any

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from benchmarks.monkey.made_models import ModelError

QUIET = ("This plugin does not support ",)
"""How Qt begins what it says of a screen that is not there."""


class Watch(logging.Handler):
    """Collects the harm while it is ``watching``; it has ``harm`` to say what."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.harm: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """The program logged a failure that it did not foresee."""
        kind = record.exc_info[0] if record.exc_info else None
        if kind is None or not issubclass(kind, ModelError):
            self.harm.append("logged: " + self.format(record))

    def note(self, kind: str, error: BaseException | None) -> None:
        """An exception that nobody caught."""
        lines = [] if error is None else traceback.format_exception(error)
        self.harm.append(f"{kind}: " + "".join(lines))

    def _say(self, kind: QtMsgType, _: QMessageLogContext, text: str) -> None:
        harmless = (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg)
        if kind not in harmless and not text.startswith(QUIET):
            self.harm.append(f"Qt: {text}\n" + "".join(traceback.format_stack(limit=12)))

    def _hook(self, _: type[BaseException], error: BaseException, __: TracebackType | None) -> None:
        if isinstance(error, KeyboardInterrupt):
            sys.__excepthook__(type(error), error, error.__traceback__)
        self.note("uncaught", error)

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Take the hooks of Python, Qt and the log, and give them back."""
        older = sys.excepthook, threading.excepthook, sys.unraisablehook
        sys.excepthook = self._hook
        threading.excepthook = lambda a: self.note("in a thread", a.exc_value)
        sys.unraisablehook = lambda a: self.note("unraisable", a.exc_value)
        handler = qInstallMessageHandler(self._say)
        logging.getLogger("medviewer").addHandler(self)
        try:
            yield
        finally:
            logging.getLogger("medviewer").removeHandler(self)
            qInstallMessageHandler(handler)
            sys.excepthook, threading.excepthook, sys.unraisablehook = older


class Stopwatch:
    """How long the window's thread computed: a busy machine does not stretch it."""

    def __init__(self) -> None:
        self._began = time.thread_time()

    def seconds(self) -> float:
        """Since the last time that it was asked."""
        now = time.thread_time()
        passed, self._began = now - self._began, now
        return passed


def memory_mb() -> float:
    """Of this process now, in MB; 0 where the system does not tell."""
    try:
        with open("/proc/self/statm", encoding="ascii") as file:  # noqa: PTH123 - a pseudo file
            return int(file.read().split()[1]) * 4096 / 1e6
    except OSError:
        return 0.0


def described(value: Any) -> str:
    """A widget or an action, as a person can find it."""
    name = getattr(value, "objectName", lambda: "")()
    return f"{type(value).__name__}{' ' + name if name else ''}"
