"""Readings are kept: opened again, after a crash, in two windows, with a full disk."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from medviewer.findings.reading.response.tumour_marker import MarkerLevel
from medviewer.library.folders import data_folder
from medviewer.library.journal import Journal, JournalError
from medviewer.library.readings import Readings, Study
from medviewer.library.settings import Settings
from medviewer.ui.main_window import MainWindow
from medviewer.ui.measuring.lesions.changes import set_marker
from tests.ui.conftest import FakeModels, wait_quiet
from tests.ui.makers import write_ramp
from tests.ui.measuring.hands import drag, only


def open_in_another_window(qtbot: QtBot, folder: Path) -> MainWindow:
    window = MainWindow(Settings(analyse_when_opened=False))
    qtbot.addWidget(window)
    window.show()
    window.open_paths([folder])
    wait_quiet(qtbot, window)
    return window


def test_the_reading_is_there_again_when_the_study_is_opened_again(
    qtbot: QtBot, opened: MainWindow, models: FakeModels, ramp_folder: Path
) -> None:
    opened.commands["tool_length"].trigger()
    drag(opened.pane.viewport, (10, 10), (50, 10))
    before = only(opened)
    opened.close()
    again = open_in_another_window(qtbot, ramp_folder)
    assert only(again) == before
    assert again.parts.messages.texts() == []


def open_after_a_crash(qtbot: QtBot, opened: MainWindow, folder: Path) -> MainWindow:
    """Another window, which finds the journals as they were before the first one was closed."""
    journals = data_folder() / "readings"
    copy = journals.with_name("copy")
    shutil.copytree(journals, copy)
    opened.close()
    shutil.rmtree(journals)
    copy.rename(journals)
    return open_in_another_window(qtbot, folder)


def test_after_a_crash_the_reader_is_told_what_came_back(
    qtbot: QtBot, opened: MainWindow, ramp_folder: Path
) -> None:
    opened.commands["tool_length"].trigger()
    drag(opened.pane.viewport, (10, 10), (50, 10))
    again = open_after_a_crash(qtbot, opened, ramp_folder)
    (told,) = again.parts.messages.texts()
    assert "did not end properly" in told
    assert "1 measurement." in told
    assert "“Length”" in told
    assert only(again) == only(opened)


def test_a_change_that_was_undone_before_a_crash_is_told_as_that(
    qtbot: QtBot, opened: MainWindow, ramp_folder: Path
) -> None:
    """Else the reader looks for a measurement that is not there, and that nobody lost."""
    opened.commands["tool_length"].trigger()
    drag(opened.pane.viewport, (10, 10), (50, 10))
    drag(opened.pane.viewport, (10, 20), (50, 20))
    opened.commands["undo"].trigger()
    again = open_after_a_crash(qtbot, opened, ramp_folder)
    (told,) = again.parts.messages.texts()
    assert "1 measurement." in told
    assert "The last change was “Undone: Length”" in told


def test_a_study_that_is_open_in_two_windows_is_said_to_be_so(
    qtbot: QtBot, opened: MainWindow, ramp_folder: Path
) -> None:
    opened.commands["tool_length"].trigger()
    drag(opened.pane.viewport, (10, 10), (50, 10))
    again = open_in_another_window(qtbot, ramp_folder)
    (told,) = again.parts.messages.texts()
    assert "open in another medviewer" in told
    assert "did not end" not in told
    assert only(again) == only(opened)


def test_the_first_window_says_that_the_second_has_changed_the_study(
    qtbot: QtBot, opened: MainWindow, ramp_folder: Path
) -> None:
    """Two halves of one reading would be made, and only the second reader knew."""
    other = open_in_another_window(qtbot, ramp_folder)
    come_back()
    assert opened.parts.messages.texts() == []  # it was only looked at
    other.commands["tool_length"].trigger()
    drag(other.pane.viewport, (10, 10), (50, 10))
    come_back()
    (told,) = opened.parts.messages.texts()
    assert told.startswith("This study was changed in another medviewer meanwhile.")
    assert "opened again" in told
    opened.parts.messages.clear()
    opened.commands["tool_length"].trigger()
    drag(opened.pane.viewport, (10, 20), (50, 20))
    come_back()
    assert opened.parts.messages.texts() == []  # its own changes are no other window's


def come_back() -> None:
    """The reader works with the program again, after another one."""
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    application.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)


def test_what_was_drawn_before_an_archive_corrected_the_patient_is_offered(
    qtbot: QtBot, opened: MainWindow, tmp_path: Path
) -> None:
    opened.commands["tool_length"].trigger()
    drag(opened.pane.viewport, (10, 10), (50, 10))
    drawn = only(opened)
    assert opened.pane.volume is not None
    calibrating, index = opened.measuring.calibrating, opened.pane.model.index
    calibrating.calibrate(drawn, opened.pane.volume, index, 25.0)
    study = drawn.image.study_instance_uid
    set_marker(opened.measuring.desk, "Marker", (study,), MarkerLevel.ABOVE)
    drawn = only(opened)
    corrected = write_ramp(tmp_path / "corrected", patient_id="43")
    opened.open_paths([corrected])
    wait_quiet(qtbot, opened)
    assert opened.measuring.reading.measurements() == ()
    bar = opened.parts.messages
    words = "under another patient ID or name: 1 measurement, 1 calibration, 1 tumour marker."
    assert words in bar.texts()[-1]
    (button,) = (each for each in bar.findChildren(QPushButton) if each.isVisible())
    button.click()
    assert only(opened) == replace(drawn, image=only(opened).image)
    assert (
        opened.measuring.desk.draft(
            drawn.kind, drawn.points, opened.pane.volume, index
        ).scale.calibration
        == "USER"
    )
    assert opened.measuring.reading.markers() == {study: MarkerLevel.ABOVE}
    opened.measuring.undo()
    opened.measuring.redo()
    opened.open_paths([corrected])
    wait_quiet(qtbot, opened)
    assert only(opened).points == drawn.points
    assert bar.texts() == []


def full(*_: object) -> None:
    """In the place of writing to a journal."""
    raise JournalError("The disk is full.", "Free space on the disk.")


def test_a_reading_that_cannot_be_written_is_not_lost_unasked(
    qtbot: QtBot, opened: MainWindow, ramp_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk is full: the reader may make room, export, or lose it knowingly."""
    append = Journal.append_text
    monkeypatch.setattr(Journal, "append_text", full)
    opened.commands["tool_length"].trigger()
    drag(opened.pane.viewport, (10, 10), (50, 10))
    drawn = only(opened)
    opened.open_paths([ramp_folder])  # it goes on living while other studies are opened
    wait_quiet(qtbot, opened)
    assert only(opened) == drawn
    opened.close()
    assert opened.isVisible()
    (box,) = opened.findChildren(QMessageBox)
    assert "The disk is full." in box.text()
    box.defaultButton().click()
    assert opened.isVisible()
    monkeypatch.setattr(Journal, "append_text", append)
    opened.close()
    assert not opened.isVisible()
    assert Readings(data_folder()).read(
        Study(drawn.image.study_instance_uid, drawn.image.patient_key)
    ).items == (drawn,)


def test_a_reading_without_a_data_folder_is_not_lost_unasked(
    qtbot: QtBot, tmp_path: Path, ramp_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The folder cannot be made, as in a home that may only be read: what is drawn lives on."""
    closed = tmp_path / "closed"
    closed.touch()
    monkeypatch.setenv("MEDVIEWER_HOME", str(closed / "home"))
    window = open_in_another_window(qtbot, ramp_folder)
    window.commands["tool_length"].trigger()
    drag(window.pane.viewport, (10, 10), (50, 10))
    drawn = only(window)
    window.close()
    assert window.isVisible()
    (box,) = window.findChildren(QMessageBox)
    assert "cannot be written" in box.text()
    box.defaultButton().click()
    closed.unlink()
    window.close()
    assert not window.isVisible()
    study = Study(drawn.image.study_instance_uid, drawn.image.patient_key)
    assert Readings(data_folder()).read(study).items == (drawn,)


def test_a_reading_that_cannot_be_written_is_lost_when_the_reader_says_so(
    qtbot: QtBot, opened: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Journal, "append_text", full)
    opened.commands["tool_length"].trigger()
    drag(opened.pane.viewport, (10, 10), (50, 10))
    opened.close()
    (box,) = opened.findChildren(QMessageBox)
    (lose,) = (each for each in box.buttons() if each is not box.defaultButton())
    lose.click()
    assert not opened.isVisible()
