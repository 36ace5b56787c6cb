"""The cards of the first start, and keys that come before and after them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from medviewer.ui.main_window import MainWindow
from medviewer.ui.starting.first_steps import FirstSteps


def test_esc_that_was_pressed_before_they_are_seen_does_not_close_them(
    qtbot: QtBot, window: MainWindow
) -> None:
    steps = FirstSteps(window.commands, window)
    qtbot.addWidget(steps)
    steps.open()
    qtbot.keyClick(steps, Qt.Key.Key_Escape)
    assert steps.isVisible()
    qtbot.waitExposed(steps)
    steps.grab()
    qtbot.keyClick(steps, Qt.Key.Key_Escape)
    assert not steps.isVisible()


def test_esc_that_is_held_does_not_stop_what_runs_behind_a_dialog(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It closed the dialog, and by its repeats the analysis behind that."""
    given_up = list[str]()
    monkeypatch.setattr(window.measuring, "cancel", lambda: given_up.append("drawing") or True)
    view = window.pane.viewport
    for repeat in (True, False):
        for down in (QTest.KeyAction.Press, QTest.KeyAction.Release):
            QTest.simulateEvent(
                view,
                down is QTest.KeyAction.Press,
                int(Qt.Key.Key_Escape),
                Qt.KeyboardModifier.NoModifier,
                "",
                repeat,
            )
        assert given_up == ([] if repeat else ["drawing"])
