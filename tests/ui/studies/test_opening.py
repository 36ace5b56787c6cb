"""What the window can open, and what it says where it cannot."""

from __future__ import annotations

import threading
import time
import zipfile
from pathlib import Path
from typing import Any

import pytest
from pydicom.data import get_testdata_file
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from medviewer.progress import stop_if_cancelled
from medviewer.ui.main_window import MainWindow
from tests.ui.conftest import FakeModels, open_and_wait, wait_quiet
from tests.ui.makers import SLICES, make_record, write_ramp


def test_a_newer_series_replaces_the_one_being_loaded(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    for number, name in enumerate("abc"):
        write_ramp(tmp_path / "all" / name, name, number)
    open_and_wait(qtbot, window, tmp_path / "all")
    keys = window.parts.browser.series_keys()
    for key in [*keys, *keys, keys[1]]:
        window.parts.browser.choose(key)
    wait_quiet(qtbot, window)
    assert window.session.volume is not None
    assert window.session.volume.series.key == keys[1]


def test_thumbnails_arrive(qtbot: QtBot, window: MainWindow, ramp_folder: Path) -> None:
    with qtbot.waitSignal(window.session.opening.thumbnailMade, timeout=10_000) as signal:
        window.open_paths([ramp_folder])
    assert signal.args is not None
    assert signal.args[1].shape == (72, 96)
    wait_quiet(qtbot, window)


def test_a_zip_is_unpacked_inside_the_program_s_folder_and_removed(
    qtbot: QtBot, window: MainWindow, ramp_folder: Path, tmp_path: Path
) -> None:
    archive = tmp_path / "study.zip"
    with zipfile.ZipFile(archive, "w") as whole:
        for path in ramp_folder.iterdir():
            whole.write(path, path.name)
    open_and_wait(qtbot, window, archive)
    assert window.pane.model.slice_count == SLICES
    unpacked = tmp_path / "medviewer-home" / "unpacked"
    assert list(unpacked.iterdir())
    window.close()
    assert not list(unpacked.iterdir())


def test_where_the_program_cannot_write_pictures_open_all_the_same(
    qtbot: QtBot,
    window: MainWindow,
    ramp_folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("MEDVIEWER_HOME", str(tmp_path / "file" / "home"))
    open_and_wait(qtbot, window, ramp_folder)
    assert window.pane.model.slice_count == SLICES
    window.show_unexpected(ZeroDivisionError())
    (box,) = window.findChildren(QMessageBox)
    box.close()


def test_a_dicomdir_opens_the_files_that_it_names(qtbot: QtBot, window: MainWindow) -> None:
    open_and_wait(qtbot, window, Path(get_testdata_file("DICOMDIR")))
    assert len(window.parts.browser.series_keys()) > 3
    assert window.session.volume is not None


def test_one_series_without_a_thumbnail_does_not_cost_the_others_theirs(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from medviewer.image import thumbnail as thumbnails

    real = thumbnails.thumbnail

    def first_is_damaged(series: Any, size: int) -> Any:
        if series.description == "first":
            raise ValueError("damaged")
        return real(series, size)

    monkeypatch.setattr(thumbnails, "thumbnail", first_is_damaged)
    write_ramp(tmp_path / "both" / "a", "first", 1)
    write_ramp(tmp_path / "both" / "b", "second", 2)
    with qtbot.waitSignal(window.session.opening.thumbnailMade, timeout=10_000):
        window.open_paths([tmp_path / "both"])
    wait_quiet(qtbot, window)


def drop(window: MainWindow, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    held = (data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    entering = QDragEnterEvent(QPoint(50, 50), Qt.DropAction.CopyAction, *held)
    QApplication.sendEvent(window, entering)
    assert entering.isAccepted()
    window.dropEvent(QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, *held))


def test_pictures_and_a_history_can_be_dropped(
    qtbot: QtBot,
    window: MainWindow,
    ramp_folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from medviewer.history.records import read

    monkeypatch.setattr(read, "read_history", lambda _: (make_record("7"), make_record("8")))
    history = tmp_path / "history.csv"
    history.touch()
    drop(window, ramp_folder, history)
    wait_quiet(qtbot, window)
    qtbot.waitUntil(lambda: window.parts.history.panel.prediction is not None)
    assert window.pane.model.slice_count == SLICES
    assert window.parts.history.chooser.isVisible()
    assert window.parts.history.chooser.count() == 2
    window.parts.history.chooser.setCurrentIndex(1)
    wait_quiet(qtbot, window)
    assert window.session.history.record is not None
    assert window.session.history.record.identifier == "8"


def test_a_history_that_cannot_be_read_is_told(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "notes.csv"
    path.write_text("this is not\na history\n")
    window.open_history(path)
    wait_quiet(qtbot, window)
    assert "notes.csv" in window.parts.messages.texts()[0]


def test_a_folder_without_pictures_is_told_with_each_file_s_reason(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    folder = tmp_path / "holiday"
    folder.mkdir()
    (folder / "letter.dcm").write_text("Dear all, this is no picture.")
    open_and_wait(qtbot, window, folder)
    assert "holiday" in window.parts.messages.texts()[0]
    assert window.parts.browser.refused_count() == 1
    assert window.pane.model.volume is None


def test_a_path_that_is_gone_is_told(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    open_and_wait(qtbot, window, tmp_path / "gone")
    assert "gone" in window.parts.messages.texts()[0]


def test_cut_files_leave_the_rest_of_the_series(
    qtbot: QtBot, window: MainWindow, ramp_folder: Path
) -> None:
    victim = sorted(ramp_folder.iterdir())[5]
    victim.write_bytes(victim.read_bytes()[:-2000])
    open_and_wait(qtbot, window, ramp_folder)
    used = 0 if window.session.volume is None else int(window.session.volume.loaded.sum())
    told = window.parts.browser.refused_count() + window.pane.banner.isVisible()
    assert used == SLICES - 1
    assert told


def test_opening_can_be_stopped_and_what_is_missing_is_told(
    qtbot: QtBot,
    window: MainWindow,
    models: FakeModels,
    ramp_folder: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from medviewer.dicom import load as loading

    real = loading.load
    started = threading.Event()

    def first_slice_only(series: Any, progress: Any, _first: int, on_slice: Any) -> Any:
        volume = real(series)
        volume.loaded[:] = False
        volume.loaded[SLICES // 2] = True
        on_slice(volume, SLICES // 2)
        started.set()
        while True:
            stop_if_cancelled(progress)
            time.sleep(0.005)

    monkeypatch.setattr(loading, "load", first_slice_only)
    window.open_paths([ramp_folder])
    qtbot.waitUntil(lambda: started.is_set() and window.session.volume is not None)
    assert window.pane.model.loading
    window.commands["cancel"].trigger()
    wait_quiet(qtbot, window)
    assert not window.pane.model.loading
    assert "12 slices" in window.parts.status.text()
    window.commands["analyse"].trigger()
    assert not window.session.busy
    assert "Only a part of this series was loaded" in window.parts.messages.texts()[-1]
    assert models.runs == []
    window.commands["mpr"].trigger()
    assert "Only a part of the series was loaded" in window.parts.messages.texts()[-1]
    assert window.fusion.series.fixed() is None
    monkeypatch.setattr(loading, "load", real)
    window.parts.browser.seriesChosen.emit(window.pane.series)
    wait_quiet(qtbot, window)
    assert window.session.volume is not None
    assert window.session.volume.loaded.all()
    assert len(models.runs) == 1


def test_a_look_for_series_that_was_stopped_says_so(
    qtbot: QtBot, window: MainWindow, ramp_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The Esc that closes a dialog may be pressed twice, and nothing would be open, untold."""
    started = threading.Event()

    def endless(_door: Any, _paths: Any, _tidy: Any, job: Any) -> Any:
        started.set()
        while True:
            stop_if_cancelled(job)
            time.sleep(0.005)

    monkeypatch.setattr("medviewer.ui.studies.opening._scan", endless)
    window.open_paths([ramp_folder])
    qtbot.waitUntil(started.is_set)
    window.commands["cancel"].trigger()
    wait_quiet(qtbot, window)
    assert window.parts.messages.texts() == ["Opening was stopped."]
