"""Unexpected failures: into the log file without a patient's data, and shown to the reader."""

from __future__ import annotations

import logging
import os
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from medviewer.errors import MedviewerError
from medviewer.library.folders import data_folder
from medviewer.native_message import CANNOT_OPEN, QT_NEEDS, tell

LOG_NAME = "medviewer.log"
LOG_BYTES = 500_000
PLATFORM_LACKS = "This plugin does not support "
"""How Qt begins what a screen cannot do: a dozen lines a start off screen, and nobody's fault."""

log = logging.getLogger("medviewer")


class _WithoutMessages(logging.Formatter):
    """Writes where an exception arose and its type; its message may name a patient."""

    def formatException(
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None]
        | tuple[None, None, None],
    ) -> str:
        kind, _, trace = ei
        return "".join(traceback.format_tb(trace)) + (kind.__name__ if kind else "")


def log_place() -> Path:
    """Where the log file is."""
    return data_folder() / LOG_NAME


def open_log() -> Path | None:
    """Send the program's log to a file in the data folder; None when that is not possible."""
    from logging.handlers import RotatingFileHandler  # it imports sockets: after the frame is seen

    try:
        path = log_place()
        handler = RotatingFileHandler(path, maxBytes=LOG_BYTES, backupCount=1, encoding="utf-8")
    except (OSError, MedviewerError):
        return None
    handler.setFormatter(_WithoutMessages("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    log.addHandler(handler)
    log.setLevel(logging.INFO)
    return path


def log_is_open() -> bool:
    """True while the program's log goes to its file."""
    return bool(log.handlers)


def close_log() -> None:
    """Close the log file."""
    for handler in list(log.handlers):
        log.removeHandler(handler)
        handler.close()


def log_failure(error: BaseException) -> None:
    """Write an exception to the log."""
    log.error("unexpected failure", exc_info=(type(error), error, error.__traceback__))


def log_unforeseen(error: BaseException) -> None:
    """Write what nobody foresaw to the log; a ``MedviewerError`` tells the reader all there is."""
    if not isinstance(error, MedviewerError):
        log_failure(error)


def catch_everything(show: Callable[[BaseException], object]) -> None:
    """Log every exception that nobody caught, then ``show`` it; Ctrl+C still ends the program."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        log_failure(error)
        show(error)

    def thread_hook(arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            log_failure(arguments.exc_value)

    sys.excepthook = hook
    threading.excepthook = thread_hook


def log_qt_messages() -> Callable[[], object]:
    """Send Qt's own messages to the log, not to the terminal; call the result to stop that."""
    levels = {
        QtMsgType.QtDebugMsg: logging.DEBUG,
        QtMsgType.QtInfoMsg: logging.INFO,
        QtMsgType.QtWarningMsg: logging.WARNING,
        QtMsgType.QtCriticalMsg: logging.ERROR,
        QtMsgType.QtFatalMsg: logging.CRITICAL,
    }

    def handler(kind: QtMsgType, _: QMessageLogContext, text: str) -> None:
        level = levels.get(kind, logging.WARNING)
        log.log(logging.DEBUG if text.startswith(PLATFORM_LACKS) else level, "Qt: %s", text)

    older = qInstallMessageHandler(handler)
    return lambda: qInstallMessageHandler(older)


@contextmanager
def tell_if_qt_cannot_start() -> Iterator[None]:
    """While the block makes the application: what Qt would abort with is shown, and the end.

    Qt ends the process when no platform plugin works; there is no exception to catch.
    """

    def handler(kind: QtMsgType, _: QMessageLogContext, text: str) -> None:
        if kind == QtMsgType.QtFatalMsg:
            tell(f"{CANNOT_OPEN} {' '.join(text.split())} {QT_NEEDS}")
            os._exit(1)
        log.debug("Qt: %s", text)

    older = qInstallMessageHandler(handler)
    try:
        yield
    finally:
        qInstallMessageHandler(older)


def stop_catching() -> None:
    """Give Python its own hooks back."""
    sys.excepthook = sys.__excepthook__
    threading.excepthook = threading.__excepthook__
