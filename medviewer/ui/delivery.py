"""Brings the callbacks of background work to the window's thread."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal


class Delivery(QObject):
    """Call it from any thread with a callback; the window's thread runs the callback soon."""

    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._closed = False
        self._arrived.connect(self._run, Qt.ConnectionType.QueuedConnection)

    def __call__(self, callback: Callable[[], None]) -> None:
        """Queue ``callback``."""
        if not self._closed:
            self._arrived.emit(callback)

    def close(self) -> None:
        """Drop what is on its way and all that still comes."""
        self._closed = True

    def _run(self, callback: Callable[[], None]) -> None:
        if not self._closed:
            callback()
