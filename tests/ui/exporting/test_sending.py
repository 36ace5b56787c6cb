"""Send a study and what was found in it to a station, as the reader's hands do it."""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pydicom
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from medviewer.dicom.volume import Volume
from medviewer.findings.reading.measurement import Kind
from medviewer.jobs.queue import Job
from medviewer.library.audit import AuditTrail
from medviewer.library.folders import data_folder
from medviewer.network import dimse
from medviewer.network.outgoing import SendingStopped
from medviewer.network.stations import Station, StationError, write_stations
from medviewer.ui.exporting.send_dialog import SendDialog
from medviewer.ui.exporting.sending import files_of
from medviewer.ui.main_window import MainWindow
from tests.ui.conftest import FakeModels, open_and_wait, wait_quiet
from tests.ui.makers import SLICES, make_finding, make_results, make_series, write_ramp

IMAGE, REPORT, SEGMENTATION = (
    "1.2.840.10008.5.1.4.1.1.2",
    "1.2.840.10008.5.1.4.1.1.88.33",
    "1.2.840.10008.5.1.4.1.1.66.4",
)


class FakeArchive:
    """Takes what ``dimse.send`` sends: study and SOP class of each file, and of reports how many
    groups of measurements (125007, DCM) they have."""

    def __init__(self) -> None:
        self.came: list[tuple[str, str]] = []
        self.paths: list[Path] = []
        self.groups = 0

    def send(self, _: Station, paths: Sequence[Path], __: object) -> int:
        self.paths = list(paths)
        read = [pydicom.dcmread(path) for path in paths]
        self.came = [(each.StudyInstanceUID, each.SOPClassUID) for each in read]
        self.groups = sum(str(each).count("'125007'") for each in read)
        return len(paths)


@pytest.fixture
def archive(monkeypatch: pytest.MonkeyPatch) -> FakeArchive:
    fake = FakeArchive()
    monkeypatch.setattr(dimse, "send", fake.send)
    return fake


@pytest.fixture
def refusing(models: FakeModels) -> None:
    """The model finds nothing to look at."""
    models.lesion = lambda volume, **_: make_results(series_key=volume.series.key, accepted=False)


def asking(window: MainWindow) -> SendDialog:
    write_stations(data_folder(), [Station("archive", "127.0.0.1", 104)])
    window.commands["send"].trigger()
    (dialog,) = window.findChildren(SendDialog)
    return dialog


def uids(volume: Volume) -> tuple[str, ...]:
    return tuple(each.sop_instance_uid for each in volume.series.slices)


def press_send(qtbot: QtBot, dialog: SendDialog, until: str) -> None:
    qtbot.mouseClick(dialog.send_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: until in dialog.talk.words.text(), timeout=20_000)


def test_without_a_study_there_is_nothing_to_send(window: MainWindow) -> None:
    window.commands["send"].trigger()
    assert "nothing to send" in window.parts.messages.texts()[0]
    assert not window.findChildren(SendDialog)


def test_the_active_study_and_what_was_found_in_it_are_sent(
    qtbot: QtBot, window: MainWindow, models: FakeModels, archive: FakeArchive, tmp_path: Path
) -> None:
    """No file of another study, and the files of the results go again."""
    models.lesion = lambda volume, **_: replace(
        make_results(make_finding(sop_instance_uid=uids(volume)[3]), series_key=volume.series.key),
        series_instance_uid=volume.series.series_instance_uid,
        sop_instance_uids=uids(volume),
    )
    for day in ("20240102", "20240203"):
        write_ramp(tmp_path / "in" / day, study_date=day)
    open_and_wait(qtbot, window, tmp_path / "in")
    series = window.session.volume.series
    dialog = asking(window)
    assert dialog.images.text() == f"Images ({SLICES} files)"
    assert dialog.kinds == ("sr", "seg")
    dialog.images.setChecked(True)
    press_send(qtbot, dialog, f"{SLICES + 2} files were sent to archive.")
    wait_quiet(qtbot, window)
    assert {study for study, _ in archive.came} == {series.study_instance_uid}
    assert sorted(kind for _, kind in archive.came) == sorted(
        [*[IMAGE] * SLICES, REPORT, SEGMENTATION]
    )
    assert [path.exists() for path in archive.paths] == [True] * SLICES + [False] * 2
    noted = [each["details"] for each in AuditTrail().entries() if each["event"] == "sending"]
    uid = series.series_instance_uid
    assert noted == [{"kind": "images, sr, seg", "station": "archive", "series": [uid]}]
    dialog.reject()


def test_what_nothing_was_found_in_is_sent_as_images_alone(
    qtbot: QtBot, window: MainWindow, refusing: None, archive: FakeArchive, ramp_folder: Path
) -> None:
    open_and_wait(qtbot, window, ramp_folder)
    dialog = asking(window)
    assert not any(box.isEnabled() for box in dialog.objects.boxes.values())
    assert not dialog.send_button.isEnabled()
    dialog.images.setChecked(True)
    press_send(qtbot, dialog, f"{SLICES} files were sent to archive.")
    assert {kind for _, kind in archive.came} == {IMAGE}
    dialog.reject()


def test_what_the_reader_drew_is_sent_and_what_no_object_holds_is_told(
    qtbot: QtBot, window: MainWindow, refusing: None, archive: FakeArchive, ramp_folder: Path
) -> None:
    open_and_wait(qtbot, window, ramp_folder)
    volume, desk = window.session.volume, window.measuring.desk
    desk.add("a line", desk.draft(Kind.LENGTH, ((10.0, 10.0), (50.0, 10.0)), volume, 3))
    desk.add("folded", desk.draft(Kind.ANGLE, ((9.0, 9.0),) * 3, volume, 3))
    dialog = asking(window)
    assert dialog.kinds == ("sr",)
    left_out = "Your drawings that are not in the report: values that are no number: 1."
    press_send(qtbot, dialog, f"1 file was sent to archive. {left_out}")
    assert [kind for _, kind in archive.came] == [REPORT]
    dialog.reject()


def test_the_trail_names_the_series_of_which_something_is_sent(
    qtbot: QtBot, window: MainWindow, refusing: None, archive: FakeArchive, tmp_path: Path
) -> None:
    """All of the study were named, also where one drawing of one of them went out."""
    for number, name in enumerate(("first", "second"), 1):
        write_ramp(tmp_path / "in" / name, name, number)
    open_and_wait(qtbot, window, tmp_path / "in")
    volume, desk = window.session.volume, window.measuring.desk
    assert volume is not None
    desk.add("a line", desk.draft(Kind.LENGTH, ((10.0, 10.0), (50.0, 10.0)), volume, 3))
    dialog = asking(window)
    press_send(qtbot, dialog, "1 file was sent")
    dialog.images.setChecked(True)
    press_send(qtbot, dialog, f"{2 * SLICES + 1} files were sent")
    wait_quiet(qtbot, window)
    noted = [each["details"] for each in AuditTrail().entries() if each["event"] == "sending"]
    assert [each["kind"] for each in noted] == ["sr", "images, sr"]
    assert noted[0]["series"] == [volume.series.series_instance_uid]
    assert len(noted[1]["series"]) == 2
    dialog.reject()


def test_a_refusal_is_said_and_may_be_tried_again(
    qtbot: QtBot,
    window: MainWindow,
    refusing: None,
    monkeypatch: pytest.MonkeyPatch,
    ramp_folder: Path,
) -> None:
    def refuse(*_: object) -> int:
        raise StationError("archive is full.", "Ask who runs it.")

    monkeypatch.setattr(dimse, "send", refuse)
    open_and_wait(qtbot, window, ramp_folder)
    dialog = asking(window)
    dialog.images.setChecked(True)
    press_send(qtbot, dialog, "archive is full. Ask who runs it.")
    assert dialog.send_button.isEnabled()
    dialog.reject()


def test_sending_is_stopped(
    qtbot: QtBot,
    window: MainWindow,
    refusing: None,
    monkeypatch: pytest.MonkeyPatch,
    ramp_folder: Path,
) -> None:
    answer, asked = threading.Event(), threading.Event()

    def wait(*_: object) -> int:
        asked.set()
        answer.wait(10)
        return 1

    monkeypatch.setattr(dimse, "send", wait)
    open_and_wait(qtbot, window, ramp_folder)
    dialog = asking(window)
    dialog.images.setChecked(True)
    dialog.send_button.click()
    qtbot.waitUntil(asked.is_set)
    assert not dialog.send_button.isEnabled()
    assert not dialog.stations.box.isEnabled()
    dialog.talk.stop_button.click()
    answer.set()
    assert (dialog.talk.words.text(), dialog.send_button.isEnabled()) == ("Stopped.", True)
    dialog.reject()


def test_whose_study_it_is_is_said_but_not_in_the_anonymous_mode(
    qtbot: QtBot, window: MainWindow, archive: FakeArchive, ramp_folder: Path
) -> None:
    open_and_wait(qtbot, window, ramp_folder)
    dialog = asking(window)
    assert dialog.study.text().startswith("Doe, Jane 42, 2024-01-02")
    dialog.reject()
    qtbot.waitUntil(lambda: not window.findChildren(SendDialog))
    window.pane.model.anonymous = True
    dialog = asking(window)
    assert dialog.study.text() == "that of the active picture"
    dialog.reject()


def test_a_kind_that_cannot_be_made_is_named_when_others_go_out(
    qtbot: QtBot, window: MainWindow, refusing: None, archive: FakeArchive, ramp_folder: Path
) -> None:
    open_and_wait(qtbot, window, ramp_folder)
    volume, desk = window.session.volume, window.measuring.desk
    desk.add("folded", desk.draft(Kind.ANGLE, ((9.0, 9.0),) * 3, volume, 3))
    dialog = asking(window)
    dialog.images.setChecked(True)
    assert dialog.kinds == ("sr",)
    unmade = "Not among it, for it could not be made: report with measurements"
    press_send(qtbot, dialog, f"{SLICES} files were sent to archive. {unmade}")
    assert "Your drawings" not in dialog.talk.words.text()  # that are not in a report of others
    dialog.images.setChecked(False)
    press_send(qtbot, dialog, "Nothing was sent: no object of the chosen kinds can be made.")
    dialog.reject()


def test_what_had_arrived_before_it_was_stopped_is_said(
    qtbot: QtBot,
    window: MainWindow,
    refusing: None,
    monkeypatch: pytest.MonkeyPatch,
    ramp_folder: Path,
) -> None:
    asked = threading.Event()

    def send(_: Station, paths: Sequence[Path], job: Job) -> int:
        asked.set()
        job.report(0.25, "3 of 12")
        while not job.cancelled():
            time.sleep(0.01)
        raise SendingStopped(3)

    monkeypatch.setattr(dimse, "send", send)
    open_and_wait(qtbot, window, ramp_folder)
    dialog = asking(window)
    dialog.images.setChecked(True)
    dialog.send_button.click()
    qtbot.waitUntil(asked.is_set)
    bar = dialog.talk.progress
    qtbot.waitUntil(lambda: (bar.value(), bar.maximum(), bar.format()) == (25, 100, "3 of 12"))
    dialog.talk.stop_button.click()
    told = f"Stopped: 3 of {SLICES} files had arrived at archive."
    qtbot.waitUntil(lambda: dialog.talk.words.text() == told)
    dialog.reject()


def test_what_ends_late_says_nothing_over_what_was_begun_since(
    qtbot: QtBot,
    window: MainWindow,
    refusing: None,
    monkeypatch: pytest.MonkeyPatch,
    ramp_folder: Path,
) -> None:
    """One thread speaks to stations: what was stopped ends when the station lets it."""
    asked, let_go, answer = threading.Event(), threading.Event(), threading.Event()

    def send(*_: object) -> int:
        asked.set()
        let_go.wait(10)
        raise SendingStopped(3)

    def echo(*_: object) -> None:
        answer.wait(10)

    monkeypatch.setattr(dimse, "send", send)
    monkeypatch.setattr(dimse, "echo", echo)
    open_and_wait(qtbot, window, ramp_folder)
    dialog = asking(window)
    dialog.images.setChecked(True)
    dialog.send_button.click()
    qtbot.waitUntil(asked.is_set)
    dialog.talk.stop_button.click()
    dialog.stations.test_button.click()
    let_go.set()
    qtbot.wait(100)
    assert dialog.talk.words.text() == "Asking archive…"
    answer.set()
    qtbot.waitUntil(lambda: dialog.talk.words.text() == "archive answers.")
    dialog.reject()


def test_without_a_station_nothing_can_be_sent(
    qtbot: QtBot, window: MainWindow, ramp_folder: Path
) -> None:
    open_and_wait(qtbot, window, ramp_folder)
    window.commands["send"].trigger()
    (dialog,) = window.findChildren(SendDialog)
    dialog.images.setChecked(True)
    assert "No station was added yet" in dialog.talk.words.text()
    assert not dialog.send_button.isEnabled()
    dialog.reject()


def test_what_was_drawn_in_another_study_is_not_sent_with_this_one(
    qtbot: QtBot, window: MainWindow, refusing: None, archive: FakeArchive, tmp_path: Path
) -> None:
    for day in ("20240102", "20240203"):
        write_ramp(tmp_path / "in" / day, study_date=day)
    open_and_wait(qtbot, window, tmp_path / "in")
    desk = window.measuring.desk
    for series in window.parts.browser.series():
        window.parts.browser.choose(series.key)
        wait_quiet(qtbot, window)
        volume = window.session.volume
        desk.add("a line", desk.draft(Kind.LENGTH, ((10.0, 10.0), (50.0, 10.0)), volume, 3))
    dialog = asking(window)
    press_send(qtbot, dialog, "1 file was sent to archive.")
    assert archive.came == [(window.session.volume.series.study_instance_uid, REPORT)]
    assert archive.groups == 1
    dialog.reject()


def test_a_heat_map_is_offered_only_where_the_model_made_one(
    qtbot: QtBot, window: MainWindow, models: FakeModels, archive: FakeArchive, ramp_folder: Path
) -> None:
    models.lesion = lambda volume, **_: make_results(
        make_finding(), series_key=volume.series.key, heat_map=False
    )
    open_and_wait(qtbot, window, ramp_folder)
    dialog = asking(window)
    offered = {kind for kind, box in dialog.objects.boxes.items() if box.isEnabled()}
    assert offered == {*dialog.objects.boxes} - {"pm"}
    assert dialog.objects.boxes["pm"].toolTip() == "The model made no heat map."
    dialog.reject()


def test_a_file_of_several_frames_is_sent_once() -> None:
    series = make_series()
    film = replace(series.slices[0], path=Path("film.dcm"))
    frames = tuple(replace(film, frame=number) for number in range(4))
    films = replace(series, slices=frames)
    assert files_of([films, series, films]) == [
        Path("film.dcm"),
        *(one.path for one in series.slices),
    ]
