"""Two series to fuse, in the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from medviewer.dicom.series import Series
from medviewer.ui.main_window import MainWindow
from tests.ui.conftest import wait_quiet
from tests.ui.makers import write_ramp


@pytest.fixture
def pair(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> list[Series]:
    """Two ramps of one frame of reference; the first is shown."""
    for number, name in enumerate(("ramp", "other"), 1):
        write_ramp(tmp_path / name, name, number)
    window.open_paths([tmp_path])
    qtbot.waitUntil(lambda: window.pane.volume is not None, timeout=20_000)
    wait_quiet(qtbot, window)
    shown = window.pane.series
    listed = window.parts.browser.series()
    return sorted(listed, key=lambda each: shown is not None and each.key != shown.key)
