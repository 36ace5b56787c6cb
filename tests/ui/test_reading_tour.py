"""A reading from start to end, as one goes on a workstation, with a power cut in the middle.

Run it by hand to look at every step: MEDVIEWER_TOUR=FOLDER keeps a picture of each.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from medviewer.findings.reading.measured import quantities
from medviewer.library.settings import Settings
from medviewer.phantom.geometry import Geometry
from medviewer.phantom.write import Identity, write_ct
from medviewer.ui.main_window import MainWindow
from tests.ui.conftest import FakeModels, wait_quiet
from tests.ui.makers import SLICES, ramp
from tests.ui.measuring.hands import drag

Look = Callable[[MainWindow, str], None]


def write_study(folder: Path, date: str) -> Path:
    """The ramp as a study of one patient; both of his studies lie in one frame of reference."""
    identity = Identity(
        patient_name="Tour^Anna",
        patient_id="TOUR-1",
        study=date,
        study_date=date,
        series=date,
        series_description=f"CT of {date[:4]}",
    )
    write_ct(ramp(), Geometry(ramp().shape, (2.0, 0.5, 0.5), (0.0, 0.0, 0.0)), folder, identity)
    return folder


@pytest.fixture
def look() -> Look:
    """Keeps a picture of a step where the reader of the test wants to look at it."""
    kept = os.environ.get("MEDVIEWER_TOUR")

    def take(window: MainWindow, name: str) -> None:
        if kept:
            window.grab().save(str(Path(kept) / f"{name}.png"))

    return take


@pytest.fixture
def studies(tmp_path: Path) -> tuple[Path, Path]:
    """The study of today and the one before."""
    return (
        write_study(tmp_path / "now", "20240301"),
        write_study(tmp_path / "before", "20230301"),
    )


def open_window(qtbot: QtBot) -> MainWindow:
    window = MainWindow(Settings(analyse_when_opened=False))
    qtbot.addWidget(window)
    window.show()
    return window


def open_and_wait(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    window.open_paths([folder])
    wait_quiet(qtbot, window)
    window.pane.model.fit()


def test_open_window_reformat_measure_undo_and_compare_with_the_prior(
    qtbot: QtBot, models: FakeModels, studies: tuple[Path, Path], look: Look
) -> None:
    now, before = studies
    window = open_window(qtbot)
    open_and_wait(qtbot, window, before)
    open_and_wait(qtbot, window, now)
    browser, commands = window.parts.browser, window.commands
    qtbot.waitUntil(lambda: len(browser.series()) == 2)  # the prior was found in the library
    look(window, "opened")

    usual = window.pane.model.window
    view = window.pane.viewport
    drag(view, (20, 20), (40, 20))
    assert window.pane.model.window.width > usual.width
    qtbot.keyClick(view, Qt.Key.Key_0)
    assert window.pane.model.window == usual
    look(window, "windowed")

    commands["mpr"].trigger()
    wait_quiet(qtbot, window)
    assert (window.grid.rows, window.grid.columns) == (2, 2)
    look(window, "reformatted")
    commands["mpr"].trigger()
    wait_quiet(qtbot, window)

    commands["tool_length"].trigger()
    drag(window.pane.viewport, (10, 10), (50, 10))
    (length,) = window.measuring.reading.measurements()
    assert [each.text for each in quantities(length)] == ["20.0 mm"]
    commands["undo"].trigger()
    assert window.measuring.reading.measurements() == ()
    commands["redo"].trigger()
    assert window.measuring.reading.measurements() == (length,)
    look(window, "measured")

    commands["layout_1x2"].trigger()
    commands["next_viewport"].trigger()
    browser.choose(browser.series()[1].key)
    wait_quiet(qtbot, window)
    shown = [pane.volume.series.study_date for pane in window.grid.panes if pane.volume]
    assert sorted(shown) == ["20230301", "20240301"]
    look(window, "compared")


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
def test_a_killed_reading_is_there_again_and_told(
    qtbot: QtBot, models: FakeModels, studies: tuple[Path, Path], look: Look
) -> None:
    now, _ = studies
    code = (
        "import os, signal, sys\n"
        "from pathlib import Path\n"
        "from PySide6.QtTest import QTest\n"
        "from medviewer.ui.starting.application import make_application\n"
        "from medviewer.ui.main_window import MainWindow\n"
        "from medviewer.library.settings import Settings\n"
        "from tests.ui.measuring.hands import drag\n"
        "application = make_application()\n"
        "window = MainWindow(Settings(analyse_when_opened=False))\n"
        "window.show()\n"
        "window.open_paths([Path(sys.argv[1])])\n"
        "while window.pane.volume is None or window.is_busy():\n"
        "    QTest.qWait(20)\n"
        "window.pane.model.fit()\n"
        "window.commands['tool_length'].trigger()\n"
        "drag(window.pane.viewport, (10, 10), (50, 10))\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    killed = subprocess.run(
        [sys.executable, "-c", code, str(now)], capture_output=True, timeout=120
    )
    assert killed.returncode == -9, killed.stderr.decode()

    window = open_window(qtbot)
    open_and_wait(qtbot, window, now)
    assert window.pane.model.slice_count == SLICES
    (length,) = window.measuring.reading.measurements()
    assert [each.text for each in quantities(length)] == ["20.0 mm"]
    assert any("1 measurement" in words for words in window.parts.messages.texts())
    look(window, "recovered")
