"""What is done in the window stands in the audit trail; what it writes elsewhere names nobody."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from medviewer.library.audit import FILE_NAME, LOCK_WAIT_S, AuditError, AuditTrail, verify
from medviewer.library.folders import data_folder
from medviewer.library.last_run import Run, find_crashes
from medviewer.library.settings import save_settings
from medviewer.paths import resources
from medviewer.phantom.geometry import Geometry
from medviewer.phantom.write import Identity, write_ct
from medviewer.ui import audit_notes
from medviewer.ui.main_window import MainWindow
from medviewer.ui.starting.crash_log import (
    catch_everything,
    close_log,
    log_failure,
    log_place,
    open_log,
    stop_catching,
)
from tests.ui.conftest import FakeModels, wait_quiet
from tests.ui.makers import make_finding, make_results, ramp

NAME, PATIENT_ID, BIRTH_DATE = "Zebrafink^Apollonia", "ZX-981-7", "19410713"


def events() -> list[str]:
    return [entry["event"] for entry in AuditTrail().entries()]


def test_opening_analysing_and_saving_are_in_the_trail(
    qtbot: QtBot, window: MainWindow, models: FakeModels, ramp_folder: Path, tmp_path: Path
) -> None:
    models.lesion = lambda volume, **_: replace(
        make_results(make_finding(), series_key=volume.series.key),
        series_instance_uid=volume.series.series_instance_uid,
    )
    window.open_paths([ramp_folder])
    wait_quiet(qtbot, window)
    window.session.save_findings(tmp_path / "findings.json")
    wait_quiet(qtbot, window)
    assert events() == ["opened", "analysed", "exported"]
    opened, analysed, exported = (entry["details"] for entry in AuditTrail().entries())
    assert opened["patient_id"] == "42"
    assert analysed["series_instance_uid"] == opened["series_instance_uid"]
    assert len(analysed["model"]["sha256"]) == 64
    assert analysed["gate"]["accepted"] is True
    assert {"label", "score", "finding"} <= set(analysed["findings"][0])
    assert exported["path"] == str(tmp_path / "findings.json")
    assert exported["series"] == [opened["series_instance_uid"]]
    assert not verify(data_folder() / FILE_NAME).problems


def test_a_trail_that_cannot_be_written_is_told_and_reading_goes_on(
    qtbot: QtBot, window: MainWindow, ramp_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> str:
        raise AuditError("The audit trail cannot be written: No space left.", "Free space.")

    monkeypatch.setattr(AuditTrail, "record", full)
    window.open_paths([ramp_folder])
    wait_quiet(qtbot, window)
    assert any("audit trail cannot be written" in text for text in window.parts.messages.texts())
    assert window.session.volume is not None


HOLDS = """
import sys
from filelock import FileLock
with FileLock(sys.argv[1]):
    print("held", flush=True)
    sys.stdin.read()
"""


@contextmanager
def held_by_another_process() -> Iterator[subprocess.Popen[str]]:
    """The lock of the trail is held until the process's input is closed."""
    lock = (data_folder() / FILE_NAME).with_suffix(".lock")
    command = [sys.executable, "-c", HOLDS, str(lock)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        try:
            yield other
        finally:
            other.communicate()


def test_the_window_does_not_wait_for_a_trail_that_another_program_holds(
    qtbot: QtBot, window: MainWindow, ramp_folder: Path
) -> None:
    """At the end of an analysis it stood still for up to ten seconds."""
    data_folder().mkdir(parents=True, exist_ok=True)
    done: list[object] = []
    window.session.analysis.finished.connect(done.append)
    ticks = [time.monotonic()]
    clock = QTimer(window)
    clock.timeout.connect(lambda: ticks.append(time.monotonic()))
    with held_by_another_process() as other:
        clock.start(20)
        window.open_paths([ramp_folder])
        qtbot.waitUntil(lambda: bool(done), timeout=20_000)
        qtbot.wait(1500)
        clock.stop()
        assert not (data_folder() / FILE_NAME).exists()
        assert window.is_busy()  # for what reads the trail
        other.communicate()
    wait_quiet(qtbot, window)
    longest_s = max(after - before for before, after in pairwise(ticks))
    assert longest_s < LOCK_WAIT_S / 2  # a busy machine tarries, too
    assert events() == ["opened", "analysed"]


def test_what_waits_for_the_trail_is_written_when_the_window_closes(
    qtbot: QtBot, window: MainWindow, ramp_folder: Path
) -> None:
    data_folder().mkdir(parents=True, exist_ok=True)
    done: list[object] = []
    window.session.analysis.finished.connect(done.append)
    with held_by_another_process() as other:
        window.open_paths([ramp_folder])
        qtbot.waitUntil(lambda: bool(done), timeout=20_000)
        late = threading.Timer(0.5, other.communicate)
        late.start()
        window.close()
        late.join()
    assert events() == ["opened", "analysed"]


def test_what_could_not_be_written_before_the_end_is_in_the_log(
    qtbot: QtBot,
    window: MainWindow,
    ramp_folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setattr(audit_notes, "CLOSE_WAIT_S", 0.2)
    data_folder().mkdir(parents=True, exist_ok=True)
    done: list[object] = []
    window.session.analysis.finished.connect(done.append)
    with held_by_another_process():
        window.open_paths([ramp_folder])
        qtbot.waitUntil(lambda: bool(done), timeout=20_000)
        window.close()
    assert "its last entries are lost" in caplog.text


@pytest.fixture
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Every place outside the data folder that a program writes to unasked, empty."""
    folder = tmp_path / "elsewhere"
    for variable in ("HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"):
        (folder / variable).mkdir(parents=True)
        monkeypatch.setenv(variable, str(folder / variable))
    monkeypatch.setattr(tempfile, "tempdir", str(folder / "TMPDIR"))
    (folder / "cwd").mkdir()
    monkeypatch.chdir(folder / "cwd")
    return folder


def files_naming_the_patient(folder: Path) -> list[str]:
    """Files below ``folder`` whose name or content has the patient's name, ID or birth date."""
    words = [*NAME.lower().split("^"), PATIENT_ID.lower(), BIRTH_DATE]
    found = []
    for path in folder.rglob("*"):
        content = path.read_bytes().lower() if path.is_file() else b""
        told = [str(path.relative_to(folder)).lower().encode(), content]
        forms = [word.encode(form) for word in words for form in ("utf-8", "utf-16-le")]
        if any(form in text for form in forms for text in told):
            found.append(str(path.relative_to(folder)))
    return found


def test_a_tour_names_the_patient_nowhere_outside_the_data_folder(
    qtbot: QtBot, window: MainWindow, models: FakeModels, elsewhere: Path, tmp_path: Path
) -> None:
    """Open a folder, a ZIP and a history, analyse, fail, crash, save settings; then search."""
    study = tmp_path / "study"
    identity = Identity(patient_name=NAME, patient_id=PATIENT_ID, birth_date=BIRTH_DATE)
    write_ct(ramp(), Geometry(ramp().shape, (2.0, 0.5, 0.5), (0.0, 0.0, 0.0)), study, identity)
    packed = shutil.make_archive(str(tmp_path / "packed"), "zip", study)
    history = tmp_path / "history.csv"
    table = (resources() / "history_template" / "example.csv").read_text(encoding="utf-8")
    history.write_text(table.replace("PHANTOM-ICU", PATIENT_ID), encoding="utf-8")
    run = Run(data_folder())
    assert open_log() is not None
    catch_everything(window.show_unexpected)
    try:
        for paths in ([study], [Path(packed)], [history]):
            window.open_paths(paths)
            wait_quiet(qtbot, window)

        def fail(*_: object, **__: object) -> None:
            raise ValueError(f"cannot analyse {NAME} {PATIENT_ID}")

        models.lesion = fail
        window.session.lesions.analyse()
        wait_quiet(qtbot, window)
        log_failure(OSError(errno.EIO, f"cannot read {NAME}", f"/scans/{PATIENT_ID}"))
    finally:
        stop_catching()
        close_log()
    save_settings(window.settings, data_folder())
    run.end()
    assert "unexpected failure" in log_place().read_text(encoding="utf-8")
    assert events() == ["opened", "analysed", "opened", "analysed", "predicted"]
    assert files_naming_the_patient(elsewhere) == []
    # Logs are sent to whoever looks after the program, so they name nobody either.
    logs = tmp_path / "logs"
    logs.mkdir()
    for path in (*data_folder().glob("*.log*"), *data_folder().glob("running-*")):
        shutil.copy(path, logs)
    assert files_naming_the_patient(logs) == []
    # The search itself finds what is there: the trail, which is in the data folder.
    assert FILE_NAME in files_naming_the_patient(data_folder())
    assert find_crashes(data_folder(), log_place()) == ()
    assert os.environ["TMPDIR"].startswith(str(elsewhere))
