"""What goes out of the window: findings with what the reader did to them, and nothing twice."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from medviewer.findings.finding import ResultSet
from medviewer.ui.exporting.export_dialog import ExportDialog
from medviewer.ui.history import prediction
from medviewer.ui.main_window import MainWindow
from tests.ui.conftest import FakeModels, open_and_wait, wait_quiet
from tests.ui.makers import make_finding, make_record, make_results, write_ramp
from tests.ui.measuring.hands import drag
from tests.ui.measuring.test_calibrating import answer


@pytest.fixture
def judged(qtbot: QtBot, window: MainWindow, models: FakeModels, ramp_folder: Path) -> MainWindow:
    """A window with a finding on slice 4 that the reader accepted and outlined anew."""

    def found(volume: Any, **_: Any) -> ResultSet:
        uid = volume.series.slices[3].sop_instance_uid
        uids = tuple(one.sop_instance_uid for one in volume.series.slices)
        finding = make_finding("a", 3, sop_instance_uid=uid)
        results = make_results(finding, series_key=volume.series.key)
        return replace(results, sop_instance_uids=uids)

    models.lesion = found
    open_and_wait(qtbot, window, ramp_folder)
    window.commands["next_finding"].trigger()
    window.judging.accept()
    window.judging.outline_anew()
    return window


def test_an_outline_that_was_corrected_is_not_a_measurement_as_well(judged: MainWindow) -> None:
    gathering = judged.exporting.gathering
    own = gathering.measurements()
    assert len(own) == 1
    assert gathering.beside(gathering.results(), own).measurements == ()


def test_sizes_on_a_picture_that_the_reader_calibrated_say_so(
    qtbot: QtBot, judged: MainWindow, ramp_folder: Path, tmp_path: Path
) -> None:
    """Those of an earlier sitting, too."""
    gathering, volume = judged.exporting.gathering, judged.pane.volume
    assert volume is not None
    uid = volume.series.slices[3].sop_instance_uid
    assert [each.results.overruled for each in gathering.results()] == [()]
    judged.commands["tool_calibrate"].trigger()
    drag(judged.pane.viewport, (10, 30), (20, 30), (30, 30))
    answer(qtbot, judged, 50.0)
    assert [each.results.overruled for each in gathering.results()] == [(uid,)]
    judged.settings.analyse_when_opened = False
    open_and_wait(qtbot, judged, write_ramp(tmp_path / "other", "other", patient_id="43"))
    open_and_wait(qtbot, judged, ramp_folder)
    (earlier,) = gathering.results()
    assert earlier.results.only_judged
    assert earlier.results.overruled == (uid,)


def test_the_history_that_is_open_stands_in_the_report(
    qtbot: QtBot, judged: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(prediction, "_read", lambda *_: (make_record("42"),))
    judged.open_history(Path("history.csv"))
    wait_quiet(qtbot, judged)
    judged.commands["copy_report"].trigger()
    wait_quiet(qtbot, judged)
    copied = QApplication.clipboard().text()
    judged.commands["export"].trigger()
    (dialog,) = judged.findChildren(ExportDialog)
    for kind in dialog.kinds:
        dialog.tick(kind, on=False)
    dialog.tick("text")
    dialog.words.setPlainText("As before.")
    dialog.where.line.setText(str(tmp_path / "out"))
    dialog.accept()
    wait_quiet(qtbot, judged)
    written = (tmp_path / "out" / "report.txt").read_text(encoding="utf-8")
    assert "As before." in written
    for text in (copied, written):
        assert "Not predicted. The history is too short." in text


def test_what_is_being_opened_can_be_stopped_when_a_report_is_done(
    qtbot: QtBot, judged: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The bar and its ✕ went with the report, and with them the only way to stop."""
    judged.show()
    status = judged.parts.status
    status.say("12 of 300 files")
    monkeypatch.setattr(type(judged.session.opening), "busy", property(lambda _: True))
    judged.commands["copy_report"].trigger()
    qtbot.waitUntil(lambda: "on the clipboard" in "".join(judged.parts.messages.texts()))
    assert any(each.isVisible() for each in status.findChildren(QToolButton))
    assert status.text() == "12 of 300 files"
