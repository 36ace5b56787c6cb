"""The window as a reader uses it; the models answer at once, files and threads are real."""

from __future__ import annotations

import threading
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QStatusTipEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDockWidget,
    QMessageBox,
    QToolBar,
)
from pytestqt.qtbot import QtBot

from medviewer.findings.json_form import read_results
from medviewer.findings.reading.measurement import Kind
from medviewer.progress import stop_if_cancelled
from medviewer.ui.commands import file_commands
from medviewer.ui.exporting.desk import ExportDesk
from medviewer.ui.main_window import MainWindow
from tests.ui.conftest import FakeModels, open_and_wait, wait_quiet
from tests.ui.makers import SLICES, make_finding, make_results, make_volume, write_ramp


def test_a_folder_becomes_a_list_a_picture_and_findings(
    qtbot: QtBot, window: MainWindow, models: FakeModels, ramp_folder: Path
) -> None:
    models.lesion = lambda volume, **_: make_results(
        make_finding("a", 3), series_key=volume.series.key
    )
    open_and_wait(qtbot, window, ramp_folder)
    assert window.pane.model.slice_count == SLICES
    assert window.session.volume is not None
    assert window.session.volume.loaded.all()
    assert window.parts.findings.list.topLevelItemCount() == 1
    assert window.parts.status.device.text() == "CPU, 1 thread: no GPU found"
    assert window.parts.findings.model_text.text() == (
        "brain-mr 1.0, 2026-01-02 03:04 UTC, full mode, 1 s"
    )
    assert window.parts.status.label.isVisible()
    assert "Research use only" in window.parts.status.label.text()
    assert window.windowTitle() == "Doe, Jane – medviewer"


def test_a_click_on_a_finding_goes_to_its_slice(
    qtbot: QtBot, window: MainWindow, models: FakeModels, ramp_folder: Path
) -> None:
    models.lesion = lambda volume, **_: make_results(
        make_finding("a", 3), make_finding("b", 9, score=0.5), series_key=volume.series.key
    )
    open_and_wait(qtbot, window, ramp_folder)
    rows = window.parts.findings.list
    place = rows.visualItemRect(rows.lesion_rows()[1]).center()
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert (window.pane.model.index, window.pane.model.selected) == (9, "b")
    window.commands["next_finding"].trigger()
    assert (window.pane.model.index, window.pane.model.selected) == (3, "a")


def test_a_narrow_list_of_findings_keeps_its_names_and_sizes(
    qtbot: QtBot, window: MainWindow, models: FakeModels, ramp_folder: Path
) -> None:
    """With texts of twice the size the list is scrolled, where a name had no room at all."""
    models.lesion = lambda volume, **_: make_results(
        make_finding("a", 3), series_key=volume.series.key
    )
    open_and_wait(qtbot, window, ramp_folder)
    rows = window.parts.findings.list
    for width in (120, 200, 260, 600):
        rows.setFixedWidth(width)
        QApplication.processEvents()
        assert rows.columnWidth(0) >= min(rows.sizeHintForColumn(0), 100)
    assert not rows.horizontalScrollBar().isVisible()
    rows.setFixedWidth(120)
    QApplication.processEvents()
    assert rows.columnWidth(3) >= rows.sizeHintForColumn(3)


def test_the_slices_of_a_lesion_give_way_to_its_size(
    qtbot: QtBot, window: MainWindow, models: FakeModels, ramp_folder: Path
) -> None:
    """In a small window the size was cut, in Spanish the list scrolled sideways."""
    models.lesion = lambda volume, **_: make_results(
        *(make_finding(str(n), n, long_diameter_mm=48.7 + n) for n in range(9, 12)),
        series_key=volume.series.key,
    )
    open_and_wait(qtbot, window, ramp_folder)
    window.measuring.desk.add(
        "Two axes",
        window.measuring.desk.draft(
            Kind.BIDIRECTIONAL, ((2, 5), (62, 5), (30, 2), (30, 40)), make_volume(), 10
        ),
    )
    rows = window.parts.findings.list
    rows.expandAll()
    for width, slices in ((600, "12 (10–12)"), (350, "12"), (600, "12 (10–12)")):
        rows.setFixedWidth(width)
        QApplication.processEvents()
        assert rows.lesion_rows()[0].text(2) == slices
        assert "On slices 10–12" in rows.lesion_rows()[0].toolTip(2)
        assert rows.columnWidth(3) >= rows.sizeHintForColumn(3)
        assert rows.horizontalScrollBar().maximum() == 0


def test_measurements_alone_have_no_columns_of_a_model_s(window: MainWindow) -> None:
    """These took the room of the sizes, which were cut in a small window."""
    window.show()
    window.pane.show_volume(make_volume())
    desk = window.measuring.desk
    drawn = desk.draft(Kind.BIDIRECTIONAL, ((2, 5), (62, 5), (30, 2), (30, 40)), make_volume(), 5)
    desk.add("Two axes", replace(drawn, label="Nodule in the right upper lobe"))
    rows = window.parts.findings.list
    rows.setFixedWidth(290)
    QApplication.processEvents()
    assert rows.columnWidth(3) >= rows.sizeHintForColumn(3)
    assert rows.columnWidth(0) >= 80
    assert [rows.isColumnHidden(column) for column in range(5)] == [False, True, False, False, True]
    window.parts.findings.list.show_own((), "")
    assert not rows.isColumnHidden(1)


def test_a_click_in_the_picture_marks_the_row(
    qtbot: QtBot, window: MainWindow, models: FakeModels, ramp_folder: Path
) -> None:
    models.lesion = lambda volume, **_: make_results(
        make_finding("a", 3), make_finding("b", 9, score=0.5), series_key=volume.series.key
    )
    open_and_wait(qtbot, window, ramp_folder)
    window.pane.findingClicked.emit("b")
    assert window.parts.findings.list.currentItem().text(2) == "10"
    assert window.pane.model.selected == "b"


def test_presets_lie_under_the_number_keys(
    qtbot: QtBot, window: MainWindow, ramp_folder: Path
) -> None:
    open_and_wait(qtbot, window, ramp_folder)
    qtbot.keyClick(window, Qt.Key.Key_5)
    assert window.pane.model.window.name == "Lung"
    qtbot.keyClick(window, Qt.Key.Key_0)
    assert window.pane.model.window.center == 500
    qtbot.keyClick(window, Qt.Key.Key_A)
    assert window.pane.model.window.name == "Auto"
    assert "Lung" in window.commands["preset_5"].text()


def test_keys_go_through_the_slices(qtbot: QtBot, window: MainWindow, ramp_folder: Path) -> None:
    open_and_wait(qtbot, window, ramp_folder)
    window.activateWindow()
    window.pane.viewport.setFocus()
    seen = []
    for key in ("Home", "Down", "PageDown", "Up", "End", "PageUp"):
        qtbot.keyClick(window.pane.viewport, getattr(Qt.Key, f"Key_{key}"))
        seen.append(window.pane.model.index)
    assert seen == [0, 1, 11, 10, 11, 1]


def test_switches_and_settings_follow_each_other(
    qtbot: QtBot, window: MainWindow, ramp_folder: Path
) -> None:
    boxes = {box.text(): box for box in window.switches.findChildren(QCheckBox)}
    boxes["Show heat map"].setChecked(True)
    window.switches.slider.setValue(80)
    assert window.pane.model.show_heat_map
    assert window.settings.show_heat_map
    assert window.settings.heat_map_opacity == 0.8
    window.commands["show_findings"].trigger()
    assert not boxes["Show findings"].isChecked()
    assert not window.settings.show_findings


def test_what_was_chosen_holds_in_the_next_window(
    qtbot: QtBot, models: FakeModels, window: MainWindow
) -> None:
    window.commands["show_texts"].setChecked(False)
    window.commands["browser_panel"].setChecked(False)
    window.close()
    again = MainWindow(window.settings)
    qtbot.addWidget(again)
    again.show()
    assert not again.pane.model.show_texts
    assert not again.parts.browser.isVisible()
    assert not again.commands["browser_panel"].isChecked()


def test_findings_are_saved_and_a_full_disk_is_told(
    qtbot: QtBot,
    window: MainWindow,
    models: FakeModels,
    ramp_folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    place = tmp_path / "findings.json"
    monkeypatch.setattr(file_commands, "ask_where_to_save_findings", lambda *_: place)
    window.commands["save_findings"].trigger()
    assert "nothing to save" in window.parts.messages.texts()[-1]
    models.lesion = lambda volume, **_: make_results(
        make_finding("a", 3), series_key=volume.series.key
    )
    open_and_wait(qtbot, window, ramp_folder)
    window.commands["save_findings"].trigger()
    (saved,) = read_results(place)
    assert [finding.identifier for finding in saved.findings] == ["a"]
    place = tmp_path / "gone" / "findings.json"
    window.commands["save_findings"].trigger()
    assert "gone" in window.parts.messages.texts()[-1]


def test_closing_in_the_middle_of_work_ends_every_thread(
    qtbot: QtBot, window: MainWindow, models: FakeModels, ramp_folder: Path
) -> None:
    started = threading.Event()

    def endless(volume: Any, progress: Any, **_: Any) -> Any:
        started.set()
        while True:
            stop_if_cancelled(progress)
            time.sleep(0.005)

    models.lesion = endless
    window.open_paths([ramp_folder])
    qtbot.waitUntil(started.is_set)
    window.close()
    names = [thread.name for thread in threading.enumerate()]
    assert not [name for name in names if name.startswith(("reading", "models", "thumbnails"))]


def test_a_window_that_is_still_writing_asks_before_it_closes(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else half of what was to be exported is missing, and nothing said so."""
    monkeypatch.setattr(ExportDesk, "busy", True)
    window.show()
    window.close()
    assert window.isVisible()
    (box,) = window.findChildren(QMessageBox)
    assert "not done" in box.text()
    next(each for each in box.buttons() if each.text() == "Stay").click()
    assert window.isVisible()
    window.close()
    *_, again = window.findChildren(QMessageBox)
    next(each for each in again.buttons() if "break it off" in each.text()).click()
    assert not window.isVisible()


def test_the_question_before_closing_goes_once_all_is_written(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It went on saying that something was not done, over the words that it was."""
    monkeypatch.setattr(ExportDesk, "busy", True)
    window.show()
    window.close()
    (box,) = window.findChildren(QMessageBox)
    assert box.isVisible()
    monkeypatch.setattr(ExportDesk, "busy", False)
    qtbot.waitUntil(lambda: not window.findChildren(QMessageBox))
    assert window.isVisible()


def test_an_unexpected_failure_is_told_once_and_without_patient_s_data(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.show_unexpected(ZeroDivisionError("Doe^John"))
    window.show_unexpected(ZeroDivisionError("Doe^John"))
    (box,) = window.findChildren(QMessageBox)  # the log is not open in this test
    assert "ZeroDivisionError" in box.text()
    assert "Doe" not in box.text()
    assert "Details" not in box.text()
    box.close()


@pytest.mark.parametrize("size", [(1280, 720), (1440, 900), (1920, 1080)])
def test_the_window_fits_the_usual_screens(
    qtbot: QtBot, window: MainWindow, ramp_folder: Path, size: tuple[int, int]
) -> None:
    open_and_wait(qtbot, window, ramp_folder)
    window.resize(*size)
    picture: QImage = window.grab().toImage()
    assert (picture.width(), picture.height()) == size
    viewport = window.pane.viewport
    assert viewport.width() * viewport.height() > 0.35 * size[0] * size[1]


def test_the_newest_study_of_the_patient_is_opened_first(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    for date in ("20230101", "20240101", "20230701"):
        write_ramp(tmp_path / date, study_date=date)
    window.open_paths([tmp_path])
    wait_quiet(qtbot, window)
    assert window.pane.series is not None
    assert window.pane.series.study_date == "20240101"


def test_panels_are_put_back_as_they_were_at_first(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1400, 900)
    window.commands["usual_panels"].trigger()
    qtbot.wait(20)

    def places() -> dict[str, tuple[int, int, int, int, bool]]:
        docks = window.findChildren(QDockWidget)
        return {dock.objectName(): (*dock.geometry().getRect(), dock.isVisible()) for dock in docks}

    first = places()
    docks = {dock.objectName(): dock for dock in window.findChildren(QDockWidget)}
    window.resizeDocks([docks["findings_panel"]], [700], Qt.Orientation.Horizontal)
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, docks["history_panel"])
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, docks["browser_panel"])
    docks["findings_panel"].hide()
    window.findChildren(QToolBar)[0].hide()
    qtbot.wait(20)
    assert places() != first
    window.commands["usual_panels"].trigger()
    qtbot.wait(20)
    assert places() == first
    assert window.findChildren(QToolBar)[0].isVisible()


def test_what_a_command_in_a_menu_does_can_be_read(window: MainWindow) -> None:
    """Qt shows it left of the parts of the status line that stay."""
    tip = window.commands["mpr"].statusTip()
    QApplication.sendEvent(window, QStatusTipEvent(tip))
    QApplication.processEvents()
    assert window.status.currentMessage() == tip
    stay = [each for each in (window.status.device, window.status.label) if each.isVisible()]
    assert min(each.x() for each in stay) > window.status.fontMetrics().horizontalAdvance(tip)
    QApplication.sendEvent(window, QStatusTipEvent(""))
    assert window.status.device.isVisible()
