"""The keys come back: to the window from a dialog, to the picture from a panel that goes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget
from shiboken6 import isValid


class KeysBack(QObject):
    """Makes the window that had the keys active again after a dialog, where nobody else does.

    That is ``window``, or a viewport in a window of its own.

    A window manager does so by itself. On a screen without one (a kiosk, a remote session)
    no window would have the keys then: shortcuts would do nothing until a click. While
    another program has them they are left where they are.

    Where what has the keys is taken away (a panel that is hidden, a line that goes), Qt gives
    them to whatever comes next, such as a button in the next panel, which Space would press. They
    go ``home`` then, unless they have stayed in the same part of the window.
    """

    def __init__(self, window: QMainWindow, home: Callable[[], QWidget]) -> None:
        super().__init__(window)
        self._window, self._home = window, home
        self._latest: QWidget = window
        self._left: tuple[QWidget | None, QWidget | None] = (None, None)
        self._after = QTimer(self, interval=0, singleShot=True)
        self._after.timeout.connect(self._go_home)
        # not QTimer.singleShot, which would keep the window for ever if it is gone before
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._take)
        window.installEventFilter(self)
        QApplication.instance().focusChanged.connect(self._note)  # type: ignore[union-attr]  # a window has one

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that the last dialog over the window has closed; takes nothing away."""
        ours = QGuiApplication.applicationState() == Qt.ApplicationState.ApplicationActive
        if event.type() == QEvent.Type.WindowUnblocked and ours:
            self._soon.start()
        return False

    def lead_to(self, window: QWidget) -> None:
        """A window that was just opened gets the keys, also from a dialog that is closing.

        Else the main window would be made active after it, and be seen before it.
        """
        self._latest = window
        window.activateWindow()

    def _take(self) -> None:
        if QApplication.activeWindow() is None:
            there = isValid(self._latest) and self._latest.isVisible()
            (self._latest if there else self._window).activateWindow()

    def _note(self, before: QWidget | None, now: QWidget | None) -> None:
        """Remember which window has the keys, and whether another part of it had them."""
        if now is not None and not isinstance(now.window(), QDialog):
            self._latest = now.window()
        part = _part_of(self._window, before)
        if part is not None and part is not _part_of(self._window, now):
            self._left = before, part
            self._after.start()

    def _go_home(self) -> None:
        """Lead the keys to the picture, where what had them is seen no more."""
        (left, part), self._left = self._left, (None, None)
        gone = left is None or not isValid(left) or not left.isVisible()
        stayed = _part_of(self._window, QApplication.focusWidget()) is part
        if gone and not stayed and QApplication.activeWindow() is self._window:
            self._home().setFocus()


def _part_of(window: QMainWindow, widget: QWidget | None) -> QWidget | None:
    """The panel, or what stands in the middle, that a widget is in; None outside the window."""
    around = (window, window.centralWidget())
    while widget is not None and not widget.isWindow():
        if widget.parentWidget() in around and widget not in around:
            return widget
        widget = widget.parentWidget()
    return None
