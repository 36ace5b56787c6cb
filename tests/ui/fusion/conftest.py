"""Two series to fuse, in the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from pydicom import dcmread
from pytestqt.qtbot import QtBot

from medviewer.dicom.series import Series
from medviewer.ui.main_window import MainWindow
from tests.ui.conftest import wait_quiet
from tests.ui.fusion.fusing import fuse
from tests.ui.makers import write_ramp


@pytest.fixture
def pair(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> list[Series]:
    """Two ramps of one frame of reference; the first is shown."""
    write_both(tmp_path)
    return opened(qtbot, window, tmp_path)


@pytest.fixture
def strangers(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> list[Series]:
    """Two ramps in frames of reference of their own; the first is shown."""
    write_both(tmp_path)
    for path in (tmp_path / "other").iterdir():
        dataset = dcmread(path)
        dataset.FrameOfReferenceUID = "2.25.7"
        dataset.save_as(path)
    return opened(qtbot, window, tmp_path)


def write_both(folder: Path) -> None:
    for number, name in enumerate(("ramp", "other"), 1):
        write_ramp(folder / name, name, number)


def opened(qtbot: QtBot, window: MainWindow, folder: Path) -> list[Series]:
    window.open_paths([folder])
    qtbot.waitUntil(lambda: window.pane.volume is not None, timeout=20_000)
    wait_quiet(qtbot, window)
    shown = window.pane.series
    listed = window.parts.browser.series()
    return sorted(listed, key=lambda each: shown is not None and each.key != shown.key)


@pytest.fixture
def fused(qtbot: QtBot, window: MainWindow, pair: list[Series]) -> MainWindow:
    """A series of the same frame lies over the first, and the tool that moves it is chosen."""
    fuse(qtbot, window, pair[1])
    window.fusion.bar.place.click()
    return window
