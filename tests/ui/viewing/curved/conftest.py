"""Windows with a line that is drawn."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from medviewer.ui.main_window import MainWindow
from tests.ui.measuring.hands import open_folder
from tests.ui.viewing.curved.lines import ACROSS, BENT, draw


@pytest.fixture
def opened(qtbot: QtBot, window: MainWindow, ramp_folder: Path) -> MainWindow:
    """The window with the ramp."""
    return open_folder(qtbot, window, ramp_folder)


@pytest.fixture
def straight(qtbot: QtBot, opened: MainWindow) -> MainWindow:
    """The ramp, a line of 20 mm along a row, and its sections, which are sagittal."""
    draw(opened, ACROSS)
    opened.commands["sections"].trigger()
    qtbot.wait(20)  # the layout
    return opened


@pytest.fixture
def arch(qtbot: QtBot, opened: MainWindow) -> MainWindow:
    """The ramp with an arch, the surface on it, and its sections."""
    draw(opened, BENT)
    opened.commands["curved"].trigger()
    opened.commands["sections"].trigger()
    qtbot.wait(20)
    return opened
