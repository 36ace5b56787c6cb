"""The label stands in the window whatever is open."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from medviewer.findings.words import LABEL
from medviewer.ui.main_window import MainWindow
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
