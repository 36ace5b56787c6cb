"""What the tests of measuring share: a window with the ramp, and with three studies."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from medviewer.ui.main_window import MainWindow
from medviewer.ui.measuring.panel import MeasurementPanel
from tests.ui.conftest import wait_quiet
from tests.ui.makers import write_ramp
from tests.ui.measuring.hands import open_folder
from tests.ui.measuring.studies import DATES, show


@pytest.fixture
def opened(qtbot: QtBot, window: MainWindow, ramp_folder: Path) -> MainWindow:
    """The window with the ramp, one image column eight screen pixels wide."""
    return open_folder(qtbot, window, ramp_folder)


@pytest.fixture
def followed(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> MainWindow:
    """Three studies of one patient, the first one shown."""
    window.settings.analyse_when_opened = False
    for date in DATES:
        write_ramp(tmp_path / "all" / date, study_date=date)
    window.open_paths([tmp_path / "all"])
    wait_quiet(qtbot, window)
    show(qtbot, window, DATES[0])
    window.commands["measurements_panel"].trigger()
    return window


@pytest.fixture
def panel(followed: MainWindow) -> MeasurementPanel:
    return followed.findChildren(MeasurementPanel)[0]
