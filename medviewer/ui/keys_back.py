"""The keys come back to the window when a dialog over it closes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import isValid


class KeysBack(QObject):
    """Makes the window that had the keys active again after a dialog, where nobody else does.

    That is ``window``, or a viewport in a window of its own.

    A window manager does so by itself. On a screen without one (a kiosk, a remote session)
    no window would have the keys then: shortcuts would do nothing until a click. While
    another program has them they are left where they are.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = self._latest = window
        # not QTimer.singleShot, which would keep the window for ever if it is gone before
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._take)
        window.installEventFilter(self)
        QApplication.instance().focusChanged.connect(self._note)  # type: ignore[union-attr]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that the last dialog over the window has closed; takes nothing away."""
        ours = QGuiApplication.applicationState() == Qt.ApplicationState.ApplicationActive
        if event.type() == QEvent.Type.WindowUnblocked and ours:
            self._soon.start()
        return False

    def _take(self) -> None:
        if QApplication.activeWindow() is None:
            there = isValid(self._latest) and self._latest.isVisible()
            (self._latest if there else self._window).activateWindow()

    def _note(self, _: QWidget | None, now: QWidget | None) -> None:
        """Remember which window has the keys."""
        if now is not None and not isinstance(now.window(), QDialog):
            self._latest = now.window()
