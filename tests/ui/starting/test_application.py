"""From the command line to the exit code: the tour off screen, the log, a quick start."""

from __future__ import annotations

import gc
import json
import logging
import math
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer, qWarning
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QDialog, QDockWidget, QToolBar
from pytestqt.qtbot import QtBot

from medviewer.__main__ import main
from medviewer.errors import MedviewerError
from medviewer.findings.json_form import read_results
from medviewer.library import last_run
from medviewer.library.last_run import Crash
from medviewer.library.settings import FILE_NAME, Settings
from medviewer.ui.delivery import Delivery
from medviewer.ui.history import prediction
from medviewer.ui.main_window import MainWindow
from medviewer.ui.panels import Scrolled
from medviewer.ui.starting import application, crash_log
from medviewer.ui.studies.unpacked import UnpackFolder, remove_forgotten
from tests.ui.conftest import FakeModels
from tests.ui.makers import (
    make_finding,
    make_prediction,
    make_record,
    make_results,
    write_ramp,
)


def test_the_tour_saves_a_picture_of_every_state(
    qapp: object, models: FakeModels, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_ramp(tmp_path / "study" / "a", "found", 1)
    write_ramp(tmp_path / "study" / "b", "refused", 2)
    (tmp_path / "study" / "letter.txt").write_text("no picture")
    monkeypatch.setattr(prediction, "_read", lambda *_: (make_record(),))

    def lesion(volume: object, **_: object) -> object:
        series = volume.series  # type: ignore[attr-defined]
        if series.description == "refused":
            return make_results(series_key=series.key, accepted=False, heat_map=False)
        return make_results(make_finding("a", 3), series_key=series.key)

    models.lesion = lesion
    out = tmp_path / "shots"
    code = application.run(
        [tmp_path / "study"], analyse=True, history=tmp_path / "history.csv", screenshots=out
    )
    assert code == 0
    names = {path.name for path in out.iterdir()}
    assert names == {
        "window.png",
        "finding.png",
        "heat-map.png",
        "history.png",
        "refused.png",
        "files-not-used.png",
        "results.json",
        "predictions.json",
    }
    assert all(not QImage(str(path)).isNull() for path in out.glob("*.png"))
    assert [len(each.findings) for each in read_results(out / "results.json")] == [1, 0]
    assert json.loads((out / "predictions.json").read_text())["records"][0]["record"] == "7"
    assert QImage(str(out / "finding.png")) != QImage(str(out / "heat-map.png"))


def test_the_tour_fails_when_something_failed(
    qapp: object, models: FakeModels, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "shots"
    assert application.run([tmp_path / "gone"], analyse=True, screenshots=out) == 1
    assert (out / "window.png").exists()
    assert "gone" in capsys.readouterr().err


def test_a_folder_for_pictures_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(MedviewerError, match="cannot be made"):
        application.run([], analyse=False, screenshots=tmp_path / "file" / "shots")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a Unix matter")
def test_a_machine_without_a_screen_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(MedviewerError, match="--screenshots"):
        application.run([], analyse=False)


def test_an_uncaught_failure_goes_to_the_log_without_its_message(
    tmp_path: Path, qapp: object
) -> None:
    path = crash_log.open_log()
    assert path is not None
    assert crash_log.log_is_open()
    shown: list[BaseException] = []
    crash_log.catch_everything(shown.append)
    try:
        error = ValueError("Doe^John, born 1950")
        try:
            raise error
        except ValueError:
            sys.excepthook(*sys.exc_info())  # type: ignore[arg-type]
    finally:
        crash_log.stop_catching()
        crash_log.close_log()
    text = path.read_text()
    assert shown == [error]
    assert "ValueError" in text
    assert "test_application.py" in text
    assert "Doe" not in text
    assert not logging.getLogger("medviewer").handlers


def test_the_log_holds_qt_s_warnings_but_not_what_a_screen_lacks() -> None:
    path = crash_log.open_log()
    assert path is not None
    stop = crash_log.log_qt_messages()
    try:
        qWarning("This plugin does not support propagateSizeHints()")
        qWarning("QPainter::begin: Paint device returned engine == 0")
    finally:
        stop()
        crash_log.close_log()
    (line,) = path.read_text(encoding="utf-8").splitlines()
    assert line.endswith(
        "WARNING medviewer: Qt: QPainter::begin: Paint device returned engine == 0"
    )


def test_nothing_is_delivered_once_the_window_is_closed(qtbot: QtBot) -> None:
    delivery = Delivery()
    heard: list[int] = []
    delivery(lambda: heard.append(1))
    delivery.close()
    delivery(lambda: heard.append(2))
    qtbot.wait(20)
    assert heard == []


def test_forgotten_folders_are_removed_and_those_in_use_are_not() -> None:
    used, forgotten = UnpackFolder(), UnpackFolder()
    forgotten._lock.unlock()  # as when its window was killed
    remove_forgotten()
    assert used.content.is_dir()
    assert not forgotten.path.exists()
    used.remove()
    assert not used.path.exists()


TRIES, SEEN_BAR_S, READY_BAR_S = 6, 0.75, 1.5


def test_the_frame_is_seen_long_before_the_window_is_whole(tmp_path: Path) -> None:
    """From the start of the interpreter to the first paint, in seconds of computing.

    So the test says the same on a busy machine; alone, the clock says no more. The best of
    several: a neighbour on the same core makes the same work take longer.
    """
    code = (
        "import sys, time\n"
        "from medviewer.ui.starting.application import make_application, show\n"
        "from medviewer.ui.main_window import MainWindow\n"
        "from medviewer.library.settings import Settings\n"
        "application = make_application()\n"
        "window = MainWindow(Settings(), furnished=False)\n"
        "show(window, first_time=False); window.grab(); seen = time.process_time()\n"
        "heavy = {'numpy'} & set(sys.modules)\n"
        "window.furnish(); window.grab(); ready = time.process_time()\n"
        "heavy |= {'torch', 'SimpleITK', 'pyqtgraph', 'pydicom'} & set(sys.modules)\n"
        "window.close(); print(*heavy, seen, ready)\n"
    )
    environment = {**os.environ, "MEDVIEWER_HOME": str(tmp_path)}
    # Warm: compiled modules are kept, as on every machine where the program is used.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment["PYTHONPYCACHEPREFIX"] = str(tmp_path / "compiled")
    seen, ready = [math.inf], [math.inf]
    while len(seen) <= TRIES and (min(seen) >= SEEN_BAR_S or min(ready) >= READY_BAR_S):
        command = [sys.executable, "-c", code]
        run = subprocess.run(command, capture_output=True, text=True, env=environment, check=True)
        first, whole = map(float, run.stdout.split())  # a heavy module's name is no number
        seen.append(first)
        ready.append(whole)
    assert min(seen) < SEEN_BAR_S
    assert min(ready) < READY_BAR_S


def test_nothing_moves_when_the_frame_is_furnished(
    qapp: QApplication, models: FakeModels, qtbot: QtBot
) -> None:
    window = MainWindow(Settings(), furnished=False)
    qtbot.addWidget(window)
    window.show()
    qapp.processEvents()
    seen = [window.middle, window.menuBar(), window.statusBar()]
    seen += [*window.findChildren(QDockWidget), *window.findChildren(QToolBar)]
    before = [each.geometry() for each in seen]
    window.furnish()
    qapp.processEvents()
    assert [each.geometry() for each in seen] == before
    assert window.grid.geometry() == window.middle.rect()


def test_a_broken_settings_file_is_told_in_the_window(
    qapp: object, models: FakeModels, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from medviewer.library.folders import data_folder

    (data_folder() / FILE_NAME).write_text("{")
    seen: list[list[str]] = []

    def close_at_once(window: MainWindow, *_: object) -> None:
        seen.append(window.parts.messages.texts())
        window.close()

    monkeypatch.setattr(application, "_open", close_at_once)
    assert application.run([], analyse=False) == 0
    assert "settings.broken-1.json" in seen[0][0]
    assert (data_folder() / FILE_NAME).exists()


def test_garbage_is_looked_for_again_once_the_window_is_seen(
    qapp: object, models: FakeModels, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[bool] = []

    def look() -> None:
        seen.append(gc.isenabled())
        for each in QApplication.topLevelWidgets():
            each.close()

    monkeypatch.setattr(application, "_open", lambda *_: None)  # no timer for the device
    # nothing is frozen here: what other tests have made can go
    monkeypatch.setattr(gc, "freeze", lambda: QTimer.singleShot(0, look))
    begin = application.show
    monkeypatch.setattr(
        application, "show", lambda *_, **how: (seen.append(gc.isenabled()), begin(*_, **how))
    )
    assert main([]) == 0
    assert seen == [False, True]
    assert gc.isenabled()


def test_a_window_that_is_closed_while_it_is_furnished_ends_the_program(
    qapp: object, models: FakeModels, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As a signal does that comes then: no box that was to follow may stay alone."""
    furnish = MainWindow.furnish

    def be_told_to_end_and_furnish(window: MainWindow) -> None:
        signal.raise_signal(signal.SIGTERM)
        furnish(window)

    monkeypatch.setattr(MainWindow, "furnish", be_told_to_end_and_furnish)
    too_long = QTimer(interval=200_000, singleShot=True)
    too_long.timeout.connect(QApplication.quit)
    too_long.start()
    assert application.run([], analyse=False) == 0
    assert too_long.isActive()
    too_long.stop()
    assert not [each for each in QApplication.topLevelWidgets() if each.isVisible()]


def test_the_first_steps_wait_until_the_box_of_the_last_run_is_closed(
    qapp: object, models: FakeModels, monkeypatch: pytest.MonkeyPatch
) -> None:
    crash = Crash("2026-01-02T03:04:05+00:00", "", 0)
    monkeypatch.setattr(last_run, "find_crashes", lambda *_: (crash,))
    seen: list[list[str]] = []

    def look() -> None:
        shown = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
        boxes = [each for each in shown if isinstance(each, QDialog)]
        seen.append([type(box).__name__ for box in boxes])
        for each in boxes or shown:
            each.close()
        if boxes:
            QTimer.singleShot(300, look)

    monkeypatch.setattr(application, "_open", lambda *_: QTimer.singleShot(1000, look))
    assert application.run([], analyse=False) == 0
    assert seen == [["TextDialog"], ["FirstSteps"], []]


def test_a_window_left_larger_than_the_screen_fits_again(qtbot: QtBot) -> None:
    """As after the size of texts was doubled: every length on the screen is half of it."""
    window = MainWindow(Settings(), furnished=False)
    qtbot.addWidget(window)
    room = window.screen().availableGeometry()
    window.resize(2 * room.width(), 2 * room.height())
    application.show(window, first_time=False)
    window.furnish()
    assert window.isMaximized()
    assert window.normalGeometry().width() <= room.width()


def test_large_texts_on_a_small_screen_leave_room_for_the_picture(qtbot: QtBot) -> None:
    """1600 by 1000 pixels at 200 % are 800 by 500 for the window."""
    window = MainWindow(Settings())
    qtbot.addWidget(window)
    window.show()
    window.arrange(800, 470)
    qtbot.waitUntil(lambda: window.grid.width() > 0.4 * window.width())
    assert window.width() == 800
    window.parts.history.panel.show_record(make_record())
    window.parts.history.show_prediction(make_prediction())
    qtbot.wait(50)  # the layout
    assert window.minimumSizeHint().height() <= 490


def test_findings_and_a_history_fit_the_smallest_screen_with_the_largest_texts(
    qtbot: QtBot,
) -> None:
    """1280 by 800 pixels at 200 % are 640 by 400, and the window's title takes some of it."""
    window = MainWindow(Settings())
    qtbot.addWidget(window)
    window.show()
    window.arrange(1000, 1000)
    findings, history = window.parts.findings, window.parts.history
    finding = make_finding()
    findings.show_results(make_results(finding), {finding.label: "#56B4E9"})
    history.panel.show_record(make_record())
    history.show_prediction(make_prediction())
    areas = [area for area in window.findChildren(Scrolled) if area.isVisible()]
    qtbot.waitUntil(lambda: all(area.height() > 0 for area in areas))
    assert not any(area.verticalScrollBar().maximum() for area in areas)
    window.arrange(640, 370)
    window.panels.make_room_for_history()
    qtbot.waitUntil(lambda: all(area.verticalScrollBar().maximum() > 0 for area in areas))
    qtbot.waitUntil(  # nothing is cut at its right
        lambda: all(area.widget().width() <= area.viewport().width() for area in areas)
    )
    assert (window.width(), window.height()) == (640, 370)
