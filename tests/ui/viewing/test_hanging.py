"""Arrangements of a study, and a viewport in a window of its own."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from pydicom import dcmread
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from medviewer.errors import MedviewerError
from medviewer.image.depth import SlabMode
from medviewer.image.reformat import Slab
from medviewer.image.window import Window
from medviewer.library.folders import data_folder
from medviewer.library.hanging_file import load_protocols
from medviewer.ui.main_window import MainWindow
from tests.ui.conftest import wait_quiet
from tests.ui.makers import SLICES, write_ramp


@pytest.fixture
def study(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> MainWindow:
    """The window with a study of three series."""
    for number, name in enumerate(("scout", "soft", "bone")):
        write_ramp(tmp_path / "study" / name, name, number)
    window.open_paths([tmp_path / "study"])
    wait_quiet(qtbot, window)
    return window


def shown(window: MainWindow) -> list[str]:
    return ["" if pane.series is None else pane.series.description for pane in window.grid.panes]


def test_a_study_without_a_rule_stays_as_it_is_and_says_so(study: MainWindow) -> None:
    assert shown(study) == ["scout"]
    study.commands["hang"].trigger()
    assert "No arrangement" in study.parts.messages.texts()[-1]


def test_what_is_remembered_comes_back_when_such_a_study_is_opened(
    qtbot: QtBot, study: MainWindow, tmp_path: Path
) -> None:
    listed = {each.description: each for each in study.parts.browser.series()}
    study.grid.set_layout(2, 2)
    for pane, name in zip(study.grid.panes, ("bone", "soft"), strict=False):
        study.session.open_series(listed[name], pane)
    study.grid.panes[2].clear()  # what is empty takes the next series in order
    wait_quiet(qtbot, study)
    study.commands["remember_arrangement"].trigger()
    study.commands["layout_1x1"].trigger()
    study.open_paths([tmp_path / "study"])
    wait_quiet(qtbot, study)
    assert shown(study) == ["bone", "soft", "scout", ""]
    assert (study.grid.rows, study.grid.columns) == (2, 2)
    assert all(pane.volume is not None for pane in study.grid.panes[:3])
    study.session.open_series(listed["soft"], study.grid.panes[3])
    wait_quiet(qtbot, study)
    study.commands["hang"].trigger()
    assert shown(study) == ["bone", "soft", "scout", ""]


@pytest.mark.parametrize("linked", [False, True])
def test_a_series_shown_in_two_windows_is_so_again(
    qtbot: QtBot, study: MainWindow, tmp_path: Path, linked: bool
) -> None:
    """Lungs beside soft parts; opened anew, from another layout, with grey levels linked since."""
    (soft,) = (one for one in study.parts.browser.series() if one.description == "soft")
    study.grid.set_layout(1, 2)
    for pane in study.grid.panes:
        study.session.open_series(soft, pane)
    wait_quiet(qtbot, study)
    study.grid.panes[1].model.set_window(Window(-600.0, 1500.0))
    first = study.grid.panes[0].model.window
    study.commands["remember_arrangement"].trigger()
    study.commands["link_windows"].setChecked(linked)
    study.commands["layout_1x1"].trigger()
    for again in (
        lambda: study.open_paths([tmp_path / "study"]),
        study.commands["hang"].trigger,
    ):
        study.grid.panes[0].model.set_window(first)
        again()
        wait_quiet(qtbot, study)
        assert shown(study) == ["soft", "soft"]
        windows = [pane.model.window for pane in study.grid.panes]
        assert windows == [first, Window(-600.0, 1500.0)]
        study.grid.panes[1].model.set_window(first)


def test_grey_levels_of_an_mr_are_not_remembered(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    """What they show is another thing in every patient."""
    for path in write_ramp(tmp_path / "head", "T1").iterdir():
        dataset = dcmread(path)
        dataset.Modality = "MR"
        dataset.save_as(path)
    window.open_paths([tmp_path / "head"])
    wait_quiet(qtbot, window)
    window.pane.model.set_window(Window(40.0, 80.0))
    window.commands["remember_arrangement"].trigger()
    (own,) = load_protocols(data_folder())[: -len(load_protocols())]
    assert [slot.window for slot in own.slots] == [None]


def seen(window: MainWindow) -> list[str]:
    """The keys of what the viewports show, without their series."""
    keys = ["" if pane.series is None else pane.series.key for pane in window.grid.panes]
    return [key.partition("/")[2] for key in keys]


def test_planes_and_views_come_back_with_their_arrangement(
    qtbot: QtBot, study: MainWindow, tmp_path: Path
) -> None:
    """Coronal planes in the place that the reader gave them, thick, and the bones beside."""
    listed = {each.description: each for each in study.parts.browser.series()}
    study.session.open_series(listed["soft"])
    wait_quiet(qtbot, study)
    study.commands["mpr"].trigger()
    wait_quiet(qtbot, study)
    study.commands["slab_min"].trigger()
    study.grid.exchange(study.grid.panes[0], study.grid.panes[1])
    study.commands["volume_bone"].trigger()
    wait_quiet(qtbot, study)
    study.grid.panes[1].model.set_window(Window(300.0, 200.0))
    before = seen(study)
    assert before == ["coronal", "axial", "sagittal", "bone"]
    study.commands["remember_arrangement"].trigger()
    assert study.parts.messages.texts()[-1].startswith("Remembered for studies such as this: CT")
    assert "straight" not in study.parts.messages.texts()[-1]
    study.commands["slab_thinner"].trigger()
    for again in (
        lambda: study.open_paths([tmp_path / "study"]),
        study.commands["hang"].trigger,
        lambda: (study.commands["layout_1x1"].trigger(), study.commands["hang"].trigger()),
    ):
        again()
        wait_quiet(qtbot, study)
        assert seen(study) == before
        assert shown(study)[0].endswith("coronal soft")
        windows = [pane.model.window for pane in study.grid.panes[:3]]
        assert windows == [Window(300.0, 200.0)] * 3
        assert study.viewing.mpr.slab == Slab(10.0, SlabMode.MIN)
        depth = study.grid.panes[0].model.depth
        assert depth is not None
        assert depth.mode is SlabMode.MIN
    study.commands["mpr"].trigger()  # leads to the slices, in the same places
    wait_quiet(qtbot, study)
    assert seen(study) == [""] * 4
    assert shown(study) == ["soft"] * 4


def test_planes_that_are_turned_are_said_to_come_back_straight(
    qtbot: QtBot, study: MainWindow
) -> None:
    study.commands["mpr"].trigger()
    wait_quiet(qtbot, study)
    mpr = study.viewing.mpr
    axes = {"axial": np.array([[0.8, 0.6, 0.0], [-0.6, 0.8, 0.0], [0.0, 0.0, 1.0]])}
    mpr.turn(axes)
    study.commands["remember_arrangement"].trigger()
    assert "Planes that are turned will come back straight." in study.parts.messages.texts()[-1]
    study.commands["hang"].trigger()
    wait_quiet(qtbot, study)
    assert seen(study) == ["axial", "coronal", "sagittal", ""]
    assert not mpr.is_turned


def test_what_cannot_be_made_of_a_series_stays_slices_and_is_told(
    qtbot: QtBot, study: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    study.commands["mpr"].trigger()
    wait_quiet(qtbot, study)
    study.commands["remember_arrangement"].trigger()

    def base_for_planes(_: object) -> None:
        raise MedviewerError("No planes.")

    monkeypatch.setattr("medviewer.ui.viewing.mpr.base_for_planes", base_for_planes)
    study.commands["hang"].trigger()
    wait_quiet(qtbot, study)
    assert seen(study) == [""] * 4
    assert "No planes." in study.parts.messages.texts()


def test_a_viewport_that_was_used_for_something_else_meanwhile_is_left_alone(
    qtbot: QtBot, study: MainWindow
) -> None:
    study.commands["mpr"].trigger()
    wait_quiet(qtbot, study)
    study.commands["remember_arrangement"].trigger()
    listed = {each.description: each for each in study.parts.browser.series()}
    study.session.opening._cache.clear()
    study.commands["hang"].trigger()
    study.session.open_series(listed["bone"], study.grid.panes[0])
    wait_quiet(qtbot, study)
    assert seen(study) == ["", "coronal", "sagittal", ""]
    assert shown(study)[0] == "bone"


def test_the_newest_study_is_the_current_one_whichever_viewport_is_active(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    """The mouse may have been in the earlier study last."""
    write_ramp(tmp_path / "now", "now", study_date="20240102")
    write_ramp(tmp_path / "before", "before", study_date="20230102")
    window.open_paths([tmp_path / "now", tmp_path / "before"])
    wait_quiet(qtbot, window)
    assert shown(window) == ["now", "before"]
    window.commands["layout_2x1"].trigger()
    window.grid.exchange(*window.grid.panes)
    window.grid.activate(window.grid.panes[0])
    window.commands["remember_arrangement"].trigger()
    window.commands["layout_1x1"].trigger()
    window.open_paths([tmp_path / "now", tmp_path / "before"])
    wait_quiet(qtbot, window)
    assert shown(window) == ["before", "now"]
    assert (window.grid.rows, window.grid.columns) == (2, 1)
    window.commands["forget_arrangement"].trigger()
    assert "Forgotten for studies such as this: CT" in window.parts.messages.texts()
    window.grid.activate(window.grid.panes[1])
    window.commands["hang"].trigger()
    assert (window.grid.rows, window.grid.columns) == (1, 2)
    window.commands["forget_arrangement"].trigger()
    assert "You remembered no arrangement" in window.parts.messages.texts()[-1]


def test_a_viewport_in_its_own_window_works_like_the_others(
    qtbot: QtBot, study: MainWindow
) -> None:
    study.commands["tear_off"].trigger()
    torn = study.grid.panes[-1]
    assert torn.window() is not study
    assert study.pane is torn
    wait_quiet(qtbot, study)
    assert shown(study) == ["scout", "scout"]  # what was worked with
    study.parts.browser.choose(study.parts.browser.series_keys()[1])
    wait_quiet(qtbot, study)
    assert shown(study) == ["scout", "soft"]
    study.grid.panes[0].model.go_to(2)  # linked by position
    assert torn.model.index == 2
    qtbot.keyClick(torn.viewport, Qt.Key.Key_End)
    assert torn.model.index == SLICES - 1
    study.commands["layout_2x2"].trigger()
    assert len(study.grid.panes) == 5
    torn.window().close()
    assert len(study.grid.panes) == 4
    assert study.pane is study.grid.panes[0]
    qtbot.mouseClick(study.pane.viewport, Qt.MouseButton.LeftButton, pos=QPoint(9, 9))


@pytest.mark.parametrize("name", ["palette", "preferences", "keyboard", "show_tags"])
def test_dialogs_open_over_the_window_that_asked(
    qtbot: QtBot, study: MainWindow, name: str
) -> None:
    study.commands["tear_off"].trigger()
    wait_quiet(qtbot, study)
    torn = study.pane.window()
    torn.activateWindow()
    study.pane.viewport.setFocus()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is torn)
    study.commands[name].trigger()
    (dialog,) = (each for each in torn.findChildren(QDialog) if each.isVisible())
    assert dialog.parentWidget() is torn
    dialog.close()
    torn.close()
