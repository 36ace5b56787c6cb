"""The reader chooses what the values of a parametric map mean."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from pytestqt.qtbot import QtBot

from medviewer.findings.reading.measurement import Kind
from medviewer.ui.main_window import MainWindow
from medviewer.ui.picture.painting.corner_text import value_text
from medviewer.ui.studies.meaning_dialog import MeaningDialog
from tests.dicom.test_meanings import OTHER
from tests.dicom.test_real_world import SLOPE, parametric_map
from tests.ui.conftest import open_and_wait, wait_quiet
from tests.ui.makers import write_ramp


def asked(window: MainWindow) -> MeaningDialog:
    window.commands["meaning"].trigger()
    return window.findChildren(MeaningDialog)[-1]


def test_the_map_is_shown_by_the_mapping_that_is_chosen(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.settings.analyse_when_opened = False
    write_ramp(tmp_path / "all" / "ramp", "ramp", 1)
    (tmp_path / "all" / "map").mkdir()
    parametric_map(tmp_path / "all" / "map" / "map", [[SLOPE, OTHER]] * 2)
    open_and_wait(qtbot, window, tmp_path / "all")
    mapped = next(each for each in window.parts.browser.series() if len(each.slices) == 2)
    window.session.open_series(mapped)
    wait_quiet(qtbot, window)
    volume = window.pane.volume
    assert volume is not None
    assert value_text(volume, 0, 2, 3) == "2.5 um2/s"
    dialog = asked(window)
    assert [dialog.list.item(row).text() for row in range(2)] == ["ADC  in um2/s", "T2  in um2/s"]
    assert dialog.list.currentRow() == 0
    dialog.list.setCurrentRow(1)
    dialog.accept()
    wait_quiet(qtbot, window)
    volume = window.pane.volume
    assert volume is not None
    assert volume.series.key == mapped.key
    assert value_text(volume, 0, 2, 3) == "111 um2/s"
    assert "by your choice is shown: T2 (not ADC)" in window.pane.banner.toolTip() + str(
        volume.series.warnings
    )
    assert len(window.parts.browser.series()) == 2
    dialog = asked(window)
    assert dialog.list.currentRow() == 1
    dialog.reject()
    wait_quiet(qtbot, window)
    assert window.pane.volume is volume


def test_without_several_meanings_there_is_none_to_choose(
    qtbot: QtBot, window: MainWindow, ramp_folder: Path
) -> None:
    open_and_wait(qtbot, window, ramp_folder)
    window.commands["meaning"].trigger()
    assert window.findChildren(MeaningDialog) == []
    assert "has a choice" in window.parts.messages.texts()[-1]


def opened_map(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    """A map of six slices with two meanings, alone in the window."""
    window.settings.analyse_when_opened = False
    folder.mkdir()
    parametric_map(folder / "map", [[SLOPE, OTHER]] * 6)
    open_and_wait(qtbot, window, folder)


def choose(qtbot: QtBot, window: MainWindow, row: int) -> None:
    dialog = asked(window)
    dialog.list.setCurrentRow(row)
    dialog.accept()
    wait_quiet(qtbot, window)


def test_another_meaning_is_shown_at_the_same_place(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    """The slice, the zoom, the layout and what can be taken back are left as they were."""
    opened_map(qtbot, window, tmp_path / "map")
    window.commands["layout_1x2"].trigger()
    model, pane = window.pane.model, window.pane
    assert pane.volume is not None
    model.go_to(4)
    model.place(replace(model.placement, zoom=3.0, quarter_turns=1))
    model.inverted = True
    desk, before = window.measuring.desk, model.placement
    desk.add("Length", desk.draft(Kind.LENGTH, ((1.0, 1.0), (3.0, 1.0)), pane.volume, 4))
    choose(qtbot, window, 1)
    assert (window.grid.rows, window.grid.columns) == (1, 2)
    assert window.pane is pane
    assert (model.index, model.placement, model.inverted) == (4, before, True)
    assert value_text(pane.volume, 4, 2, 3) == "111 um2/s"
    assert (model.window.center, model.window.width) == (1006, 400)
    assert window.parts.browser.series()[0].slices[0].meaning == 1
    assert len(window.measuring.reading.items) == 1
    window.commands["undo"].trigger()
    assert not window.measuring.reading.items
    window.commands["earlier_view"].trigger()  # its grey levels were of the other meaning
    assert (model.window.center, model.window.width) == (1006, 400)


def test_planes_of_the_other_meaning_give_way_to_the_slices(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    opened_map(qtbot, window, tmp_path / "map")
    window.commands["mpr"].trigger()
    assert window.pane.is_derived
    choose(qtbot, window, 1)
    assert not window.viewing.mpr.is_on
    shown = [pane for pane in window.grid.panes if pane.volume is not None]
    assert [pane.is_derived for pane in shown] == [False]
    assert value_text(shown[0].volume, 0, 2, 3) == "111 um2/s"


def test_a_folder_that_is_being_opened_is_opened_all_the_same(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    """The meaning that was chosen meanwhile stopped the scan without a word."""
    opened_map(qtbot, window, tmp_path / "map")
    (mapped,) = window.parts.browser.series()
    write_ramp(tmp_path / "other", "ramp", 1)
    window.open_paths([tmp_path / "other"])
    window.session.opening.show_meaning(mapped, 1)
    wait_quiet(qtbot, window)
    assert [each.description for each in window.parts.browser.series()] == ["ramp"]
    assert window.pane.volume is not None
    assert window.pane.volume.series.description == "ramp"
