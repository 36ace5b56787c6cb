"""Documents beside the pictures: whose they are, and when their windows close."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from medviewer.dicom.series import Document
from medviewer.ui.documents.window import DocumentWindow
from medviewer.ui.main_window import MainWindow
from tests.dicom.pdfs import pdf, write_document
from tests.ui.conftest import open_and_wait


def shown_by(window: MainWindow) -> list[DocumentWindow]:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return window.findChildren(DocumentWindow)


def open_letter(qtbot: QtBot, window: MainWindow, folder: Path) -> Document:
    """Show the ramp, and beside it a letter on another patient, which is returned."""
    window.settings.analyse_when_opened = False
    write_document(folder / "letter", pdf())
    open_and_wait(qtbot, window, folder)
    (document,) = window.parts.browser.documents()
    window.documents.open(document)
    return document


def test_another_patients_document_says_so_and_windows_go_with_the_study(
    qtbot: QtBot, window: MainWindow, ramp_folder: Path
) -> None:
    document = open_letter(qtbot, window, ramp_folder)
    series = window.session.volume.series
    window.documents.open(document)
    (shown,) = shown_by(window)
    assert shown.warning.isVisible()
    assert series.patient_id in shown.warning.text()
    window.session.volumeShown.emit()
    shown.close()
    assert shown_by(window) == []
    window.session.volumeShown.emit()  # nothing is told to a window that is gone
    window.documents.open(document)
    open_and_wait(qtbot, window, ramp_folder)
    assert shown_by(window) == []


def test_the_window_of_a_study_that_stays_is_open_still_where_another_is_closed(
    qtbot: QtBot, window: MainWindow, ramp_folder: Path
) -> None:
    open_letter(qtbot, window, ramp_folder)
    window.commands["close_study"].trigger()  # of the pictures: the letter is another patient's
    (shown,) = shown_by(window)
    assert shown.isVisible()


def test_no_document_is_shown_without_names(
    qtbot: QtBot, window: MainWindow, ramp_folder: Path
) -> None:
    document = open_letter(qtbot, window, ramp_folder)
    window.commands["anonymous"].setChecked(True)
    window.documents.open(document)
    assert shown_by(window) == []
    assert "Documents name the patient" in window.parts.messages.texts()[-1]


def test_the_own_patients_document_has_no_warning_and_the_menu_names_it(
    qtbot: QtBot, window: MainWindow, ramp_folder: Path
) -> None:
    window.settings.analyse_when_opened = False
    open_and_wait(qtbot, window, ramp_folder)
    series = window.session.volume.series
    write_document(
        ramp_folder / "letter",
        pdf(),
        PatientID=series.patient_id,
        PatientName=series.patient_name,
        StudyInstanceUID=series.study_instance_uid,
    )
    open_and_wait(qtbot, window, ramp_folder)
    menu = window.commands.menus["documents"]
    menu.aboutToShow.emit()
    assert [each.text() for each in menu.actions()] == ["Dose sheet"]
    menu.actions()[0].trigger()
    (shown,) = shown_by(window)
    assert not shown.warning.isVisible()
    shown.close()
