"""The keyboard's pointer in the tests: keys, and where it is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from medviewer.findings.reading.measurement import Measurement
from medviewer.ui.main_window import MainWindow
from medviewer.ui.picture.placement import Point

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


CONTROL = Qt.KeyboardModifier.ControlModifier


HUNDRED = SHIFT | CONTROL


ALT = Qt.KeyboardModifier.AltModifier


def press(
    window: MainWindow,
    *keys: Qt.Key,
    times: int = 1,
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """Press keys where the focus is, as the window's system would deliver them."""
    for key in keys * times:
        QTest.keyClick(QApplication.focusWidget() or window, key, modifiers)


def go(window: MainWindow, across: int, down: int) -> None:
    """Move the pointer by so many columns and rows of the picture."""
    press(window, Key.Key_Right if across > 0 else Key.Key_Left, times=abs(across))
    press(window, Key.Key_Down if down > 0 else Key.Key_Up, times=abs(down))


def where(window: MainWindow) -> Point:
    return window.pointer.place(window.pane.viewport)


def only(window: MainWindow) -> Measurement:
    (found,) = window.measuring.reading.measurements()
    return found


def click(window: MainWindow, *places: Point) -> None:
    """Go to the middle of each pixel, and press Enter there."""
    for x, y in places:
        here = where(window)
        go(window, round(x + 0.5 - here[0]), round(y + 0.5 - here[1]))
        press(window, Key.Key_Return)
