"""What is told of a run that did not come to its end."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from medviewer.library.last_run import Crash
from medviewer.ui.starting.last_run_box import LOW, show_crashes


@pytest.mark.parametrize("log", ["", "Fatal Python error: Segmentation fault"])
def test_a_run_without_a_log_is_told_in_a_few_lines(qtbot: QtBot, log: str) -> None:
    """As of a run that was killed: an empty log in a high box is nothing to read."""
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = show_crashes(parent, [Crash("2026-01-02T03:04:05+00:00", log, 0)])
    browser = dialog.findChild(QTextBrowser)
    assert browser is not None
    text = browser.toPlainText()
    assert "2026-01-02 03:04:05 UTC" in text
    assert ("whoever looks after the program" in text) is bool(log)
    assert (dialog.height() == LOW) is not bool(log)
    assert browser.verticalScrollBar().maximum() == 0
    dialog.close()
