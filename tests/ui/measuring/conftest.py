"""What the tests of measuring share: a window with the ramp."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from medviewer.ui.main_window import MainWindow
from tests.ui.measuring.hands import open_folder


@pytest.fixture
def opened(qtbot: QtBot, window: MainWindow, ramp_folder: Path) -> MainWindow:
    """The window with the ramp, one image column eight screen pixels wide."""
    return open_folder(qtbot, window, ramp_folder)
