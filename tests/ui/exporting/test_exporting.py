"""Export, copy and de-identify, as the reader's hands do it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from medviewer.findings.finding import ResultSet
from medviewer.findings.reading.measurement import Kind
from medviewer.ui.exporting.export_dialog import ExportDialog
from medviewer.ui.history import prediction
from medviewer.ui.main_window import MainWindow
from tests.ui.conftest import FakeModels, open_and_wait, wait_quiet
from tests.ui.exporting.hands import dialog_of, export_text, noted_exports
from tests.ui.makers import make_finding, make_record, make_results, write_ramp

LABEL = "Research use only – not for diagnosis"


def test_nothing_analysed_is_nothing_to_export(window: MainWindow) -> None:
    window.commands["export"].trigger()
    window.commands["copy_report"].trigger()
    assert "nothing to export" in window.parts.messages.texts()[0]
    assert not window.findChildren(ExportDialog)


def test_what_is_ticked_is_written(
    qtbot: QtBot, window: MainWindow, ramp_folder: Path, tmp_path: Path
) -> None:
    open_and_wait(qtbot, window, ramp_folder)
    window.commands["export"].trigger()
    dialog = dialog_of(window, ExportDialog)
    for kind in dialog.kinds:
        dialog.tick(kind, on=False)
    assert not dialog.export_button.isEnabled()
    dialog.tick("csv")
    dialog.tick("text")
    dialog.where.line.setText(str(tmp_path / "out"))
    dialog.words.setPlainText("Seen by me.")
    qtbot.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)
    wait_quiet(qtbot, window)
    written = {path.name for path in (tmp_path / "out").iterdir()}
    assert written == {"measurements.csv", "report.txt"}
    assert "Seen by me." in (tmp_path / "out" / "report.txt").read_text(encoding="utf-8")
    assert f"2 files were written to {tmp_path / 'out'}." in window.parts.messages.texts()
    assert not window.parts.messages.has_errors()
    assert noted_exports() == [("text, csv", str(tmp_path / "out"))]


@pytest.mark.parametrize(
    ("whose", "said", "not_said"),
    [
        ("42", "Not predicted. The history is too short.", "left out"),
        ("43", "is of another patient ID and is left out", "Not predicted"),
    ],
)
def test_the_report_holds_the_history_of_its_own_patient_alone(
    qtbot: QtBot,
    window: MainWindow,
    ramp_folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    whose: str,
    said: str,
    not_said: str,
) -> None:
    monkeypatch.setattr(prediction, "_read", lambda *_: (make_record(whose),))
    open_and_wait(qtbot, window, ramp_folder)
    window.open_history(Path("history.csv"))
    wait_quiet(qtbot, window)
    export_text(qtbot, window, tmp_path / "out")
    report = (tmp_path / "out" / "report.txt").read_text(encoding="utf-8")
    assert said in report
    assert not_said not in report


def test_a_series_that_the_model_refused_is_not_called_analysed(
    qtbot: QtBot, window: MainWindow, models: FakeModels, ramp_folder: Path
) -> None:
    models.lesion = lambda volume, **_: make_results(series_key=volume.series.key, accepted=False)
    open_and_wait(qtbot, window, ramp_folder)
    window.commands["export"].trigger()
    dialog = dialog_of(window, ExportDialog)
    assert "The model refused 1 series." in [each.text() for each in dialog.findChildren(QLabel)]
    dialog.reject()
    qtbot.waitUntil(lambda: not window.findChildren(ExportDialog))


def test_kinds_that_need_a_finding_are_told_of_where_all_were_rejected(
    qtbot: QtBot, window: MainWindow, models: FakeModels, ramp_folder: Path, tmp_path: Path
) -> None:
    models.lesion = lambda volume, **_: make_results(make_finding(), series_key=volume.series.key)
    open_and_wait(qtbot, window, ramp_folder)
    window.commands["next_finding"].trigger()
    window.judging.reject("Vessel")
    window.commands["export"].trigger()
    dialog = dialog_of(window, ExportDialog)
    dialog.where.line.setText(str(tmp_path / "out"))
    dialog.accept()
    wait_quiet(qtbot, window)
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["report.pdf"]
    (told,) = window.parts.messages.texts()
    assert told.endswith("Of 1 series only the report: no finding of the model is left.")


def test_a_heat_map_that_no_model_made_is_not_offered(
    qtbot: QtBot, window: MainWindow, models: FakeModels, ramp_folder: Path
) -> None:
    """Ticked, it was left out without a word."""
    models.lesion = lambda volume, **_: make_results(
        make_finding(), series_key=volume.series.key, heat_map=False
    )
    open_and_wait(qtbot, window, ramp_folder)
    window.commands["export"].trigger()
    dialog = dialog_of(window, ExportDialog)
    dialog.tick("pm")
    assert "pm" not in dialog.kinds
    assert "seg" in dialog.kinds
    dialog.reject()


def test_the_choice_is_kept_for_the_next_time(
    qtbot: QtBot, window: MainWindow, ramp_folder: Path, tmp_path: Path
) -> None:
    open_and_wait(qtbot, window, ramp_folder)
    for _ in range(2):
        window.commands["export"].trigger()
        dialog = dialog_of(window, ExportDialog)
        for kind in dialog.kinds:
            dialog.tick(kind, on=kind == "csv")
        dialog.tick("csv")
        dialog.where.line.setText(str(tmp_path / "out"))
        dialog.accept()
        wait_quiet(qtbot, window)
        qtbot.waitUntil(lambda: not window.findChildren(ExportDialog))
    assert len(list((tmp_path / "out").iterdir())) == 2


def test_a_folder_that_cannot_be_written_is_named(
    qtbot: QtBot, window: MainWindow, ramp_folder: Path, tmp_path: Path
) -> None:
    open_and_wait(qtbot, window, ramp_folder)
    (tmp_path / "file").write_text("in the way")
    export_text(qtbot, window, tmp_path / "file")
    assert "cannot be written" in window.parts.messages.texts()[-1]


def test_the_report_goes_to_the_clipboard(
    qtbot: QtBot, window: MainWindow, ramp_folder: Path
) -> None:
    open_and_wait(qtbot, window, ramp_folder)
    volume, desk = window.pane.volume, window.measuring.desk
    assert volume is not None
    desk.add("a line", desk.draft(Kind.LENGTH, ((10.0, 10.0), (50.0, 10.0)), volume, 3))
    window.commands["copy_report"].trigger()
    wait_quiet(qtbot, window)
    text = QApplication.clipboard().text()
    assert text.strip().endswith(LABEL)
    assert "Patient: Doe, Jane, ID 42" in text
    assert "length on slice 4 of 1: ramp, length 20.0 mm" in text
    assert noted_exports() == [("report as text", "clipboard")]


def test_the_report_on_what_was_only_measured_goes_to_the_clipboard(
    qtbot: QtBot, window: MainWindow, ramp_folder: Path
) -> None:
    window.settings.analyse_when_opened = False
    open_and_wait(qtbot, window, ramp_folder)
    volume, desk = window.pane.volume, window.measuring.desk
    assert volume is not None
    QApplication.clipboard().clear()
    window.commands["copy_report"].trigger()
    assert "nothing was analysed or measured" in window.parts.messages.texts()[-1]
    desk.add("a line", desk.draft(Kind.LENGTH, ((10.0, 10.0), (50.0, 10.0)), volume, 3))
    window.commands["copy_report"].trigger()
    wait_quiet(qtbot, window)
    text = QApplication.clipboard().text()
    assert "Patient: Doe, Jane, ID 42" in text
    assert "length on slice 4 of 1: ramp, length 20.0 mm" in text
    assert noted_exports() == [("report as text", "clipboard")]


def test_own_measurements_go_out_without_any_analysis(
    qtbot: QtBot, window: MainWindow, ramp_folder: Path, tmp_path: Path
) -> None:
    window.settings.analyse_when_opened = False
    window.open_paths([ramp_folder])
    wait_quiet(qtbot, window)
    volume, desk = window.pane.volume, window.measuring.desk
    assert volume is not None
    desk.add("a line", desk.draft(Kind.LENGTH, ((10.0, 10.0), (50.0, 10.0)), volume, 3))
    desk.add("an arrow", desk.draft(Kind.ARROW, ((10.0, 10.0), (50.0, 10.0)), volume, 3))
    desk.add("folded", desk.draft(Kind.ANGLE, ((9.0, 9.0),) * 3, volume, 3))
    for kind in ("sr", "text", "csv", "gsps", "fhir"):
        window.commands["export"].trigger()
        dialog = dialog_of(window, ExportDialog)
        for ticked in dialog.kinds:
            dialog.tick(ticked, on=False)
        dialog.tick("png")  # needs findings of a model: it is not offered
        assert dialog.kinds == ()
        dialog.tick(kind)
        dialog.where.line.setText(str(tmp_path / "out"))
        dialog.accept()
        qtbot.waitUntil(lambda: not window.findChildren(ExportDialog))
        wait_quiet(qtbot, window)
        if kind == "sr":
            said = window.parts.messages.texts()[0]
            assert "not in the report: values that are no number: 1." in said
    report = (tmp_path / "out" / "report.txt").read_text(encoding="utf-8")
    assert "No series was analysed by a model." in report
    assert "  length on slice 4 of 1: ramp, length 20.0 mm\n" in report
    table = (tmp_path / "out" / "own-measurements.csv").read_text("utf-8")
    assert table.startswith("\ufeff")  # by which spreadsheets know UTF-8
    assert ",length,20,mm," in table
    bundle = json.loads((tmp_path / "out" / "report.fhir.json").read_text("utf-8"))
    assert len(bundle["entry"]) == 1 + 3  # the report and what was drawn
    for path, count in zip(sorted((tmp_path / "out" / "dicom").iterdir()), (3, 2), strict=True):
        window.exporting.marks.open_marks(path)
        wait_quiet(qtbot, window)
        words = window.parts.messages.texts()[-1]
        assert words.startswith(f"{count} drawings were read from {path.name}")


def test_what_was_drawn_on_images_that_are_not_listed_any_more_does_not_go_out(
    qtbot: QtBot, window: MainWindow, ramp_folder: Path, tmp_path: Path
) -> None:
    """It is another patient's."""
    window.settings.analyse_when_opened = False
    open_and_wait(qtbot, window, ramp_folder)
    volume, desk = window.pane.volume, window.measuring.desk
    desk.add("a line", desk.draft(Kind.LENGTH, ((10.0, 10.0), (50.0, 10.0)), volume, 3))
    other = write_ramp(tmp_path / "other", "other", study_date="20240203", patient_id="43")
    open_and_wait(qtbot, window, other)
    window.commands["export"].trigger()
    assert not window.findChildren(ExportDialog)
    assert "nothing to export" in window.parts.messages.texts()[0]


def test_findings_judged_in_an_earlier_sitting_are_reported(
    qtbot: QtBot, window: MainWindow, models: FakeModels, ramp_folder: Path, tmp_path: Path
) -> None:
    """The report said that no series was analysed, and a corrected outline was a measurement."""

    def found(volume: Any, **_: Any) -> ResultSet:
        uid = volume.series.slices[3].sop_instance_uid
        finding = make_finding("a", 3, sop_instance_uid=uid)
        return make_results(finding, series_key=volume.series.key)

    models.lesion = found
    open_and_wait(qtbot, window, ramp_folder)
    window.commands["next_finding"].trigger()
    window.judging.accept()
    window.judging.outline_anew()
    window.settings.analyse_when_opened = False
    open_and_wait(qtbot, window, write_ramp(tmp_path / "other", "other", patient_id="43"))
    open_and_wait(qtbot, window, ramp_folder)
    assert not window.session.analysis.results()
    window.commands["export"].trigger()
    dialog = dialog_of(window, ExportDialog)
    words = [each.text() for each in dialog.findChildren(QLabel)]
    assert any(
        text.startswith("1 series was judged earlier and not analysed since.") for text in words
    )
    dialog.reject()
    window.commands["copy_report"].trigger()
    wait_quiet(qtbot, window)
    text = QApplication.clipboard().text()
    assert "Not analysed since 2026-" in text
    assert "a: slice 4, Glioma" in text
    assert "the reader: outline corrected" in text
    assert "The reader's measurements" not in text


def test_words_are_on_the_study_of_the_active_picture(
    qtbot: QtBot, window: MainWindow, ramp_folder: Path, tmp_path: Path
) -> None:
    window.settings.analyse_when_opened = False
    write_ramp(tmp_path / "prior", "prior", study_date="20230102")
    window.open_paths([ramp_folder, tmp_path / "prior"])
    wait_quiet(qtbot, window)
    desk = window.measuring.desk
    for series in window.parts.browser.series():
        window.session.open_series(series)
        wait_quiet(qtbot, window)
        volume = window.pane.volume
        assert volume is not None
        desk.add("a line", desk.draft(Kind.LENGTH, ((10.0, 10.0), (50.0, 10.0)), volume, 3))
    window.commands["export"].trigger()
    dialog = dialog_of(window, ExportDialog)
    assert "study of the active picture" in dialog.words.placeholderText()
    for ticked in dialog.kinds:
        dialog.tick(ticked, on=False)
    dialog.tick("text")
    dialog.where.line.setText(str(tmp_path / "out"))
    dialog.words.setPlainText("Progress.")
    dialog.accept()
    qtbot.waitUntil(lambda: not window.findChildren(ExportDialog))
    wait_quiet(qtbot, window)
    told = ["Progress." in path.read_text("utf-8") for path in (tmp_path / "out").iterdir()]
    assert sorted(told) == [False, True]
