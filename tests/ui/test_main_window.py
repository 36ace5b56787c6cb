"""The window as a reader uses it; the models answer at once, files and threads are real."""

from __future__ import annotations

import threading
import time
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pydicom.data import get_testdata_file
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication, QCheckBox, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from medviewer.errors import MedviewerError
from medviewer.findings.json_form import read_results
from medviewer.history.record import Record
from medviewer.history.whatif import WhatIf
from medviewer.library.settings import Settings
from medviewer.progress import stop_if_cancelled
from medviewer.ui import prediction
from medviewer.ui.main_window import MainWindow
from tests.ui.conftest import FakeModels, wait_quiet
from tests.ui.history import examples as history_examples
from tests.ui.makers import SLICES, make_finding, make_record, make_results, write_ramp


def open_and_wait(qtbot: QtBot, window: MainWindow, *paths: Path) -> None:
    window.open_paths(list(paths))
    wait_quiet(qtbot, window)


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
    assert window.parts.findings.model_text.text() == "brain-mr 1.0, full mode, 1 s"
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


def test_the_gate_s_refusal_can_be_overridden(
    qtbot: QtBot, window: MainWindow, models: FakeModels, ramp_folder: Path
) -> None:
    models.lesion = lambda volume, run_anyway, **_: make_results(
        series_key=volume.series.key, accepted=False, overridden=run_anyway
    )
    open_and_wait(qtbot, window, ramp_folder)
    assert window.parts.findings.run_anyway_button.isVisible()
    qtbot.mouseClick(window.parts.findings.point_button, Qt.MouseButton.LeftButton)
    assert window.commands["tool_nodule"].isChecked()
    qtbot.mouseClick(window.parts.findings.run_anyway_button, Qt.MouseButton.LeftButton)
    wait_quiet(qtbot, window)
    assert [run["run_anyway"] for run in models.runs] == [False, True]
    assert "reader's decision" in window.parts.findings.verdict.text()


def test_an_analysis_can_be_stopped_and_started_again(
    qtbot: QtBot, window: MainWindow, models: FakeModels, ramp_folder: Path
) -> None:
    def endless(volume: Any, progress: Any, **_: Any) -> Any:
        while True:
            progress.report(0.5, "Slice 6 of 12")
            stop_if_cancelled(progress)
            time.sleep(0.01)

    models.lesion = endless
    window.open_paths([ramp_folder])
    panel = window.parts.findings
    qtbot.waitUntil(lambda: panel.progress_text.text() == "Slice 6 of 12")
    qtbot.mouseClick(panel.cancel_button, Qt.MouseButton.LeftButton)
    assert "stopped" in panel.verdict.text()
    models.lesion = lambda volume, **_: make_results(series_key=volume.series.key)
    qtbot.mouseClick(panel.run_button, Qt.MouseButton.LeftButton)
    wait_quiet(qtbot, window)
    assert "Nothing found" in panel.verdict.text()


def test_a_model_that_cannot_be_used_is_told_and_the_picture_stays(
    qtbot: QtBot, window: MainWindow, models: FakeModels, ramp_folder: Path
) -> None:
    def damaged(*_: Any, **__: Any) -> Any:
        raise MedviewerError("models/brain/weights has a wrong hash.", "Install the model again.")

    models.lesion = damaged
    open_and_wait(qtbot, window, ramp_folder)
    assert "Install the model again." in window.parts.messages.texts()[0]
    assert "wrong hash" in window.parts.findings.reasons.text()
    assert window.pane.model.slice_count == SLICES


def test_results_come_back_with_their_series(
    qtbot: QtBot, window: MainWindow, models: FakeModels, tmp_path: Path
) -> None:
    write_ramp(tmp_path / "both" / "a", "first", 1)
    write_ramp(tmp_path / "both" / "b", "second", 2)
    open_and_wait(qtbot, window, tmp_path / "both")
    first, second = window.parts.browser.series_keys()
    for key in (second, first, second):
        window.parts.browser.choose(key)
        wait_quiet(qtbot, window)
        assert window.pane.model.results is not None
        assert window.pane.model.results.series_key == key
        assert window.parts.status.text().endswith("12 slices")
    assert [run["key"] for run in models.runs] == [first, second]


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
    from medviewer.history import read

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


def test_without_automatic_analysis_a_button_offers_it(
    qtbot: QtBot, models: FakeModels, ramp_folder: Path
) -> None:
    window = MainWindow(Settings(analyse_when_opened=False))
    qtbot.addWidget(window)
    window.show()
    open_and_wait(qtbot, window, ramp_folder)
    assert models.runs == []
    qtbot.mouseClick(window.parts.findings.run_button, Qt.MouseButton.LeftButton)
    wait_quiet(qtbot, window)
    assert len(models.runs) == 1


def test_a_quick_analysis_is_asked_for_and_remembered(
    qtbot: QtBot, window: MainWindow, models: FakeModels, ramp_folder: Path
) -> None:
    window.commands["fast_analysis"].setChecked(True)
    open_and_wait(qtbot, window, ramp_folder)
    assert models.runs[0]["mode"] == "fast"
    assert window.settings.fast_analysis


def test_findings_are_saved_and_a_full_disk_is_told(
    qtbot: QtBot,
    window: MainWindow,
    models: FakeModels,
    ramp_folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    place = tmp_path / "findings.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(place), ""))
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


def test_opening_can_be_stopped_and_what_is_missing_is_told(
    qtbot: QtBot, window: MainWindow, ramp_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from medviewer.dicom import load as loading

    real = loading.load
    started = threading.Event()

    def first_slice_only(series: Any, progress: Any, on_slice: Any) -> Any:
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


def test_an_opened_history_gets_room(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(prediction, "_read", lambda *_: (make_record(),))
    window.arrange(1440, 900)
    window.commands["history_panel"].setChecked(False)
    window.open_history(Path("history.csv"))
    wait_quiet(qtbot, window)
    assert window.commands["history_panel"].isChecked()
    assert window.parts.history.height() > 0.4 * window.height()


def test_history_runs_anyway_on_request(
    qtbot: QtBot, window: MainWindow, models: FakeModels, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[bool] = []
    answer = models.history
    models.history = lambda record, run_anyway, **_: asked.append(run_anyway) or answer(record)
    monkeypatch.setattr(prediction, "_read", lambda *_: (make_record(),))
    window.open_history(Path("history.csv"))
    wait_quiet(qtbot, window)
    window.parts.history.panel.runAnywayRequested.emit()
    wait_quiet(qtbot, window)
    assert asked == [False, True]


def test_the_model_answers_what_if(
    qtbot: QtBot, window: MainWindow, models: FakeModels, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[str, str, int]] = []

    def what_if(record: Record, _: object, variable: str, horizon: int) -> WhatIf:
        asked.append((record.identifier, variable, horizon))
        values, risk = np.array([40.0, 160.0]), np.array([0.1, 0.3])
        return WhatIf(variable, "/min", 95.0, values, risk, risk - 0.05, risk + 0.05)

    models.history = lambda *_, **__: history_examples.prediction()
    monkeypatch.setattr(prediction, "_read", lambda *_: (make_record(),))
    monkeypatch.setattr(prediction, "_what_if", what_if)
    window.open_history(Path("history.csv"))
    wait_quiet(qtbot, window)
    panel = window.parts.history.panel
    panel.pages.setCurrentWidget(panel.what_if)
    qtbot.waitUntil(lambda: bool(asked))
    panel.what_if.slider.setValue(panel.what_if.slider.maximum())
    qtbot.waitUntil(lambda: "30 %" in panel.what_if.answer.text())
    assert asked == [("7", "heart_rate", 0)]
