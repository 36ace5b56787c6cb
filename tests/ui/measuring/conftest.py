"""What the tests of measuring share: a window with the ramp."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from medviewer.ui.main_window import MainWindow
from tests.ui.conftest import wait_quiet


@pytest.fixture
def opened(qtbot: QtBot, window: MainWindow, ramp_folder: Path) -> MainWindow:
    """The window with the ramp, one image column eight screen pixels wide."""
    window.settings.analyse_when_opened = False
    window.open_paths([ramp_folder])
    wait_quiet(qtbot, window)
    window.pane.model.fit()
    return window
