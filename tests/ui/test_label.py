"""The label stands in the window whatever is open."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from medviewer.findings.words import LABEL
from medviewer.ui.main_window import MainWindow
from medviewer.ui.picture.torn_off import TornOff
from tests.ui.conftest import wait_quiet


def test_the_label_is_always_in_the_window(
    qtbot: QtBot, window: MainWindow, ramp_folder: Path, tmp_path: Path
) -> None:
    label = window.parts.status.label
    for paths in ([], [ramp_folder], [tmp_path / "gone"]):
        window.open_paths(paths)
        wait_quiet(qtbot, window)
        assert label.isVisible()
        assert label.text() == LABEL
        assert label.width() >= label.sizeHint().width()  # not cut


def test_the_label_stays_in_full_screen_and_on_another_screen(
    qtbot: QtBot, window: MainWindow, ramp_folder: Path
) -> None:
    """A viewport of its own is often all that the second screen shows."""
    window.open_paths([ramp_folder])
    wait_quiet(qtbot, window)
    window.commands["full_screen"].trigger()
    for name in ("browser_panel", "findings_panel", "history_panel", "measurements_panel"):
        if window.commands[name].isChecked():
            window.commands[name].trigger()
    assert window.parts.status.label.isVisible()
    window.commands["full_screen"].trigger()
    window.commands["tear_off"].trigger()
    (torn,) = window.findChildren(TornOff)
    assert torn.label.isVisible()
    assert torn.label.text() == LABEL
    assert torn.label.geometry().top() >= torn.pane.geometry().bottom()
    torn.close()
