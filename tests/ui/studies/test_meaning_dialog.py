"""The reader chooses what the values of a parametric map mean."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from medviewer.ui.main_window import MainWindow
from medviewer.ui.picture.corner_text import value_text
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
