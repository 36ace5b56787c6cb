"""The times of a dynamic series, in the list: which each is, and when it was taken."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QTreeWidgetItemIterator
from pytestqt.qtbot import QtBot

from medviewer.phantom.dynamic import write_breasts
from medviewer.ui.main_window import MainWindow
from medviewer.ui.studies.series_tree import SeriesTree
from tests.ui.conftest import wait_quiet


def listed(window: MainWindow) -> list[tuple[str, str]]:
    """What stands in the list for each series, and its tip."""
    tree = window.parts.browser.findChild(SeriesTree)
    assert isinstance(tree, SeriesTree)
    found, at = [], QTreeWidgetItemIterator(tree)
    while at.value() is not None:
        item = at.value()
        if item.childCount() == 0:
            found.append((item.text(0), item.toolTip(0)))
        at += 1
    return found


def test_times_are_listed_with_their_seconds(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.commands["analyse_when_opened"].setChecked(False)
    window.open_paths([write_breasts(tmp_path)])
    wait_quiet(qtbot, window)
    found = listed(window)
    assert found[0][0] == "1: T1 dynamic\nTime 1/6  0.0 s\nMR  7 slices"
    assert found[5][0] == "1: T1 dynamic\nTime 6/6  310.0 s\nMR  7 slices"
    assert "temporal position 6" in found[5][1]


def test_times_of_unknown_moment_are_listed_as_the_files_tell_them_apart(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.commands["analyse_when_opened"].setChecked(False)
    window.open_paths([write_breasts(tmp_path, seconds=None)])
    wait_quiet(qtbot, window)
    assert listed(window)[1][0] == "1: T1 dynamic\ntemporal position 2\nMR  7 slices"
