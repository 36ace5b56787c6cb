"""After a dialog the keys belong to the window again, whoever manages the screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from medviewer.findings.reading.measurement import Kind
from medviewer.ui.main_window import MainWindow
from tests.findings.drawn import draw


@pytest.mark.parametrize("command", ["palette", "keyboard", "about"])
def test_undo_by_key_works_right_after_a_dialog(
    command: str, qtbot: QtBot, window: MainWindow
) -> None:
    """The screen of the tests has no window manager: nobody else makes a window active."""
    reading = window.measuring.reading
    reading.put("Length", draw(Kind.LENGTH, [(0, 0), (3, 4)]))
    window.activateWindow()
    window.commands[command].trigger()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), QDialog))
    (dialog,) = (each for each in window.findChildren(QDialog) if each.isVisible())
    dialog.reject()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not reading.measurements()


def test_the_keys_go_back_to_the_torn_off_viewport_that_had_them(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.commands["tear_off"].trigger()
    torn = window.pane.window()
    torn.activateWindow()
    qtbot.waitUntil(torn.isActiveWindow)
    window.commands["palette"].trigger()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), QDialog))
    (dialog,) = (each for each in torn.findChildren(QDialog) if each.isVisible())
    dialog.reject()
    qtbot.waitUntil(torn.isActiveWindow)
    torn.close()
    assert window.pane.window() is window
