"""A window with a picture, the keyboard's focus in it."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from medviewer.ui.main_window import MainWindow
from tests.ui.conftest import wait_quiet
from tests.ui.picture.pointing import HUNDRED, Key, press


@pytest.fixture
def opened(qtbot: QtBot, window: MainWindow, ramp_folder: Path) -> MainWindow:
    """The window with the ramp, its pointer on at the first column and row."""
    window.settings.analyse_when_opened = False
    window.open_paths([ramp_folder])
    wait_quiet(qtbot, window)
    window.activateWindow()
    window.commands["keyboard_pointer"].trigger()
    press(window, Key.Key_Left, modifiers=HUNDRED)
    press(window, Key.Key_Up, modifiers=HUNDRED)
    return window
