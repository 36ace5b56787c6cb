"""The menu of a listed series: beside what is shown, and the elements of its file."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QTreeWidget
from pytestqt.qtbot import QtBot

from medviewer.ui.main_window import MainWindow
from medviewer.ui.studies.tag_dialog import TagDialog
from tests.ui.conftest import open_and_wait, wait_quiet
from tests.ui.makers import write_ramp


@pytest.fixture
def three(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> MainWindow:
    """Three series of a study, the first shown alone."""
    for number, name in enumerate("abc", 1):
        write_ramp(tmp_path / "all" / name, name, number)
    window.settings.analyse_when_opened = False
    window.settings.hang_when_opened = False
    open_and_wait(qtbot, window, tmp_path / "all")
    return window


def _entry(window: MainWindow, place: int, words: str) -> QAction:
    """What the menu of the series at ``place`` of the list offers in these words."""
    tree = window.parts.browser.currentWidget()
    assert isinstance(tree, QTreeWidget)
    patient = tree.topLevelItem(0)
    assert patient is not None
    menu = window.parts.browser.menu_at(patient.child(0).child(place))
    return next(each for each in menu.actions() if each.text() == words)


def _shown(window: MainWindow) -> list[str]:
    panes = window.grid.tiled
    return ["" if pane.series is None else pane.series.description for pane in panes]


def _beside(qtbot: QtBot, window: MainWindow, place: int) -> None:
    _entry(window, place, "Show in another viewport").trigger()
    wait_quiet(qtbot, window)


def test_a_series_is_shown_beside_the_others(qtbot: QtBot, three: MainWindow) -> None:
    """The layout grows where no viewport is empty, and what comes is the active one."""
    _beside(qtbot, three, 1)
    assert (three.grid.rows, three.grid.columns) == (1, 2)
    _beside(qtbot, three, 2)
    assert (three.grid.rows, three.grid.columns) == (2, 2)
    _beside(qtbot, three, 0)  # the fourth was empty
    assert (three.grid.rows, three.grid.columns) == (2, 2)
    assert _shown(three) == ["a", "b", "c", "a"]
    assert three.pane is three.grid.tiled[3]
    assert three.pane.volume is not None


def test_a_viewport_that_stands_alone_gets_its_neighbours_back(
    qtbot: QtBot, three: MainWindow
) -> None:
    three.grid.set_layout(1, 2)
    three.grid.toggle_large(three.grid.tiled[0])
    _beside(qtbot, three, 1)
    assert three.grid.large is None
    assert _shown(three) == ["a", "b"]


def test_where_sixteen_are_shown_it_is_said_that_there_is_no_room(
    qtbot: QtBot, three: MainWindow
) -> None:
    for _ in range(16):
        _beside(qtbot, three, 1)
    assert _shown(three) == ["a", *["b"] * 15]
    assert three.parts.messages.texts()[-1] == "There is no room for another viewport."


def test_the_elements_of_its_file_are_listed(qtbot: QtBot, three: MainWindow) -> None:
    """Of the series that is looked at they are those of the slice that is shown."""
    three.pane.model.go_to(7)
    for place in (0, 2):
        _entry(three, place, "All DICOM elements…").trigger()
    looked_at, other = three.findChildren(TagDialog)
    here = three.pane.model.here
    assert here is not None
    assert looked_at.windowTitle() == f"DICOM elements of {here.path.name}"
    listed = three.parts.browser.series()[2]
    assert other.windowTitle() == f"DICOM elements of {listed.slices[0].path.name}"
    for each in (looked_at, other):
        each.close()
