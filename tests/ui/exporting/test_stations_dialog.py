"""Query and retrieve, and the stations that are asked, as the reader's hands do it."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from medviewer.library.folders import data_folder
from medviewer.network import dimse, web
from medviewer.network.incoming import Incoming
from medviewer.network.query import Found, FoundStudy, Query
from medviewer.network.stations import (
    FILE_NAME,
    Station,
    StationError,
    write_stations,
)
from medviewer.ui.exporting.stations_dialog import StationsDialog
from medviewer.ui.main_window import MainWindow
from tests.ui.conftest import wait_quiet

FOUND = FoundStudy("1.2.3", "DOE^JANE", "42", "", "20240131", "Head", "", "MR", "12")


class FakeArchive:
    """Answers as ``dimse`` does."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.asked: list[Query] = []
        self.fetched: list[str] = []
        self.lets_go = threading.Event()
        self.lets_go.set()
        self.told = ""
        self.cut = False
        self.left_out = 0

    def find_studies(self, _: Station, query: Query, __: object) -> Found:
        self.asked.append(query)
        if query.patient_id == "broken":
            raise StationError("archive broke off during the query.", "Try again.")
        found = Found([FOUND])
        found.cut = self.cut
        return found

    def get_study(self, _: Station, study: str, folder: Path, __: object) -> Incoming:
        self.fetched.append(study)
        self.lets_go.wait(10)
        target = folder / study
        target.mkdir(parents=True)
        for path in self.folder.iterdir():
            (target / path.name).write_bytes(path.read_bytes())
        return Incoming(folder, files=sorted(target.iterdir())[self.left_out :], told=self.told)


@pytest.fixture
def archive(ramp_folder: Path, monkeypatch: pytest.MonkeyPatch) -> FakeArchive:
    fake = FakeArchive(ramp_folder)
    monkeypatch.setattr(dimse, "find_studies", fake.find_studies)
    monkeypatch.setattr(dimse, "get_study", fake.get_study)
    return fake


def asking(window: MainWindow, *names: str) -> StationsDialog:
    """The dialog, with stations called so."""
    write_stations(data_folder(), [Station(name, "127.0.0.1", 104) for name in names])
    window.commands["stations"].trigger()
    (dialog,) = window.findChildren(StationsDialog)
    return dialog


def test_a_study_is_found_fetched_and_opened(
    qtbot: QtBot, window: MainWindow, archive: FakeArchive
) -> None:
    dialog = asking(window, "archive")
    dialog.name.setText("DOE*")
    qtbot.mouseClick(dialog.find_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.table.rowCount() == 1)
    assert archive.asked == [Query(patient_name="DOE*")]
    assert dialog.table.item(0, 1).text() == "DOE, JANE"
    qtbot.mouseClick(dialog.get_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.session.volume is not None, timeout=20_000)
    wait_quiet(qtbot, window)
    assert (data_folder() / "received" / "1.2.3").is_dir()


def test_a_study_that_came_in_part_is_opened_and_said_to_be_so(
    qtbot: QtBot, window: MainWindow, archive: FakeArchive
) -> None:
    archive.told = "1 of 12 files did not come from archive; retrieve the study again."
    dialog = asking(window, "archive")
    dialog.search()
    qtbot.waitUntil(lambda: dialog.table.rowCount() == 1)
    qtbot.mouseClick(dialog.get_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.session.volume is not None, timeout=20_000)
    wait_quiet(qtbot, window)
    assert dialog.isVisible()
    assert dialog.words.text() == archive.told
    dialog.reject()
    assert archive.told in window.session.parts.messages.texts()


def test_a_study_of_which_nothing_came_is_not_opened(
    qtbot: QtBot, window: MainWindow, archive: FakeArchive, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = "12 of 12 files did not come from archive; retrieve the study again."
    monkeypatch.setattr(dimse, "get_study", lambda *_: Incoming(archive.folder, told=told))
    dialog = asking(window, "archive")
    dialog.search()
    qtbot.waitUntil(lambda: dialog.table.rowCount() == 1)
    qtbot.mouseClick(dialog.get_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.words.text() == told)
    assert window.session.volume is None
    dialog.reject()


def test_what_the_archive_refuses_is_said_in_the_dialog(
    qtbot: QtBot, window: MainWindow, archive: FakeArchive
) -> None:
    dialog = asking(window, "archive")
    dialog.search()
    qtbot.waitUntil(lambda: dialog.table.rowCount() == 1)
    dialog.patient_id.setText("broken")
    dialog.search()
    qtbot.waitUntil(lambda: "broke off" in dialog.words.text())
    assert dialog.table.rowCount() == 0
    assert not dialog.get_button.isEnabled()
    assert dialog.find_button.isEnabled()
    dialog.reject()


def test_an_archive_that_names_only_so_many_studies_is_said_to_have_more(
    qtbot: QtBot, window: MainWindow, archive: FakeArchive
) -> None:
    archive.cut = True
    dialog = asking(window, "archive")
    dialog.search()
    qtbot.waitUntil(lambda: dialog.table.rowCount() == 1)
    assert dialog.words.text() == "1 study found. The station has more: narrow the search."
    dialog.reject()


@pytest.mark.parametrize(
    ("name", "found", "told"),
    [("Müller", [], True), ("Muller", [], False), ("Müller", [FOUND], False)],
)
def test_letters_that_some_archives_do_not_find_are_told_of(
    qtbot: QtBot,
    window: MainWindow,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    found: list[FoundStudy],
    told: bool,
) -> None:
    monkeypatch.setattr(web, "find_studies", lambda *_: Found(found))
    write_stations(data_folder(), [Station("archive", web="https://archive.example/dicom-web")])
    window.commands["stations"].trigger()
    (dialog,) = window.findChildren(StationsDialog)
    dialog.name.setText(name)
    dialog.search()
    qtbot.waitUntil(lambda: "found" in dialog.words.text())
    assert ("M*ller*" in dialog.words.text()) is told
    dialog.reject()


def test_a_query_is_written_as_people_write(
    qtbot: QtBot, window: MainWindow, archive: FakeArchive
) -> None:
    dialog = asking(window, "archive")
    dialog.name.setText("doe, j")
    dialog.date.setText("31.1.2024")
    dialog.search()
    assert "is no date" in dialog.words.text()
    dialog.date.setText("2024-01-01 - 2024-01-31")
    dialog.accession.setText("A7")
    dialog.patient_id.setText(" 0042 ")
    dialog.modality.setText("mr")
    dialog.search()
    qtbot.waitUntil(lambda: dialog.table.rowCount() == 1)
    days = "20240101-20240131"
    asked = Query("doe^j*", "0042", date=days, modality="MR", accession_number="A7")
    assert archive.asked == [asked]
    assert dialog.words.text() == "1 study found."
    dialog.reject()


def test_what_one_station_has_is_not_fetched_from_another(
    qtbot: QtBot, window: MainWindow, archive: FakeArchive
) -> None:
    dialog = asking(window, "archive", "other")
    dialog.search()
    qtbot.waitUntil(dialog.get_button.isEnabled)
    dialog.stations.box.setCurrentIndex(1)
    assert dialog.table.rowCount() == 0
    assert not dialog.get_button.isEnabled()
    dialog.reject()


def test_the_chosen_one_of_several_studies_is_fetched(
    qtbot: QtBot, window: MainWindow, archive: FakeArchive, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The newest is listed first; a double click on another fetches that, and it alone."""
    newer = replace(FOUND, study_instance_uid="1.2.4", date="20240301", images="")
    older = replace(FOUND, study_instance_uid="1.2.2", date="20231231", images="")
    monkeypatch.setattr(dimse, "find_studies", lambda *_: Found([older, newer, FOUND]))
    dialog = asking(window, "archive")
    table = dialog.table
    dialog.search()
    qtbot.waitUntil(lambda: table.rowCount() == 3)
    days = [table.item(row, 0).text() for row in range(3)]
    assert days == ["2024-03-01", "2024-01-31", "2023-12-31"]
    assert table.chosen == newer
    place = table.visualItemRect(table.item(2, 0)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert table.chosen == older
    archive.lets_go.clear()
    qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: archive.fetched == ["1.2.2"])
    qtbot.keyClick(table, Qt.Key.Key_Return)  # once more, while it is on its way
    archive.lets_go.set()
    qtbot.waitUntil(lambda: window.session.volume is not None, timeout=20_000)
    assert archive.fetched == ["1.2.2"]
    wait_quiet(qtbot, window)


def test_a_station_that_is_slow_is_let_go(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer = threading.Event()
    monkeypatch.setattr(dimse, "echo", lambda _, __: answer.wait(10))
    dialog = asking(window, "archive")
    dialog.stations.test_button.click()
    assert not dialog.find_button.isEnabled()
    dialog.stop_button.click()
    assert (dialog.words.text(), dialog.find_button.isEnabled()) == ("Stopped.", True)
    answer.set()
    dialog.stations.test_button.click()
    qtbot.waitUntil(lambda: dialog.words.text() == "archive answers.")
    dialog.reject()


def test_return_in_the_list_fetches_the_study(
    qtbot: QtBot, window: MainWindow, archive: FakeArchive
) -> None:
    """It asked the station again, for it pressed the dialog's first button."""
    dialog = asking(window, "archive")
    dialog.search()
    qtbot.waitUntil(lambda: dialog.table.rowCount() == 1)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.pane.volume is not None)
    assert len(archive.asked) == 1
    wait_quiet(qtbot, window)


def test_the_keys_are_at_stop_while_a_station_is_waited_for(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They were at Close: a second press of Space ended the retrieval with the dialog."""
    answer = threading.Event()
    monkeypatch.setattr(dimse, "echo", lambda _, __: answer.wait(10))
    window.show()
    dialog = asking(window, "archive")
    dialog.activateWindow()
    button = dialog.stations.test_button
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert dialog.stop_button.hasFocus()
    qtbot.keyClick(dialog.stop_button, Qt.Key.Key_Space)
    assert dialog.words.text() == "Stopped."
    assert button.hasFocus()
    answer.set()
    dialog.reject()


def test_space_stops_what_return_in_the_list_began(
    qtbot: QtBot, window: MainWindow, archive: FakeArchive, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The keys stayed in the list, where Space does nothing."""
    answer = threading.Event()
    monkeypatch.setattr(dimse, "get_study", lambda *_: answer.wait(10))
    window.show()
    dialog = asking(window, "archive")
    dialog.activateWindow()
    dialog.search()
    qtbot.waitUntil(dialog.table.hasFocus)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    assert dialog.stop_button.hasFocus()
    qtbot.keyClick(dialog.stop_button, Qt.Key.Key_Space)
    assert dialog.words.text() == "Stopped."
    assert dialog.table.hasFocus()
    answer.set()
    dialog.reject()


def test_a_list_of_stations_that_cannot_be_read_is_not_called_empty(window: MainWindow) -> None:
    (data_folder() / FILE_NAME).write_text("{}", encoding="utf-8")
    window.commands["stations"].trigger()
    (dialog,) = window.findChildren(StationsDialog)
    assert "is no list of stations" in dialog.words.text()
    dialog.reject()


def test_a_study_that_comes_with_fewer_files_than_were_listed_is_told(
    qtbot: QtBot, window: MainWindow, archive: FakeArchive
) -> None:
    """Over DICOMweb a station says nowhere else how many there are."""
    archive.left_out = 2
    dialog = asking(window, "archive")
    dialog.search()
    qtbot.waitUntil(lambda: dialog.table.chosen is not None)
    dialog.retrieve()
    told = "archive lists 12 files of the study; 10 came."
    qtbot.waitUntil(lambda: dialog.words.text() == told)
    wait_quiet(qtbot, window)
    assert told in window.parts.messages.texts()
    dialog.reject()
