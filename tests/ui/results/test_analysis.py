"""The analysis in the window: run, stopped, refused, waited for."""

from __future__ import annotations

import gc
import time
from pathlib import Path
from typing import Any
from weakref import ref

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from medviewer.errors import MedviewerError
from medviewer.library.settings import Settings
from medviewer.progress import stop_if_cancelled
from medviewer.ui.main_window import MainWindow
from tests.ui.conftest import FakeModels, open_and_wait, wait_quiet
from tests.ui.makers import SLICES, make_finding, make_results, write_ramp


def endless(volume: Any, progress: Any, **_: Any) -> Any:
    """A model that runs until it is stopped."""
    while True:
        stop_if_cancelled(progress)
        time.sleep(0.01)


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


def test_a_stopped_run_leaves_nothing_of_the_one_before(
    qtbot: QtBot, window: MainWindow, models: FakeModels, ramp_folder: Path
) -> None:
    models.lesion = lambda volume, **_: make_results(make_finding(), series_key=volume.series.key)
    open_and_wait(qtbot, window, ramp_folder)
    assert len(window.session.analysis.results()) == 1

    models.lesion = endless
    window.commands["analyse"].trigger()
    window.commands["cancel"].trigger()
    wait_quiet(qtbot, window)
    window.session.lesions.show_state()
    assert window.parts.findings.list.topLevelItemCount() == 0
    assert window.pane.model.results is None
    assert window.session.analysis.results() == []


def test_a_stopped_analysis_begins_again_only_when_it_is_asked_for(
    qtbot: QtBot, window: MainWindow, models: FakeModels, ramp_folder: Path
) -> None:
    models.lesion = endless
    window.open_paths([ramp_folder])
    qtbot.waitUntil(lambda: len(models.runs) == 1)
    window.commands["cancel"].trigger()
    models.lesion = lambda volume, **_: make_results(series_key=volume.series.key)
    for _ in ("planes", "the series again"):
        window.commands["mpr"].trigger()
        wait_quiet(qtbot, window)
        assert window.parts.findings.verdict.text() == "The analysis was stopped."
    assert len(models.runs) == 1
    panel = window.parts.findings
    assert panel.run_button.isVisible()
    qtbot.mouseClick(panel.run_button, Qt.MouseButton.LeftButton)
    wait_quiet(qtbot, window)
    assert len(models.runs) == 2
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
    window.settings.analyse_when_opened = False
    for _ in ("planes", "the series again"):
        window.commands["mpr"].trigger()
        wait_quiet(qtbot, window)
        assert window.parts.findings.verdict.text() == "The analysis failed."


def test_a_model_that_failed_lets_go_of_what_it_had(
    qtbot: QtBot, window: MainWindow, models: FakeModels, ramp_folder: Path
) -> None:
    """The error's traceback has the voxels, which the panel's words outlive."""

    class Large:
        pass

    seen: list[ref[Large]] = []

    def damaged(*_: Any, **__: Any) -> Any:
        large = Large()
        seen.append(ref(large))
        raise MedviewerError("models/brain/weights has a wrong hash.")

    models.lesion = damaged
    open_and_wait(qtbot, window, ramp_folder)
    assert window.parts.findings.verdict.text() == "The analysis failed."
    gc.collect()
    assert [each() for each in seen] == [None]


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


def test_a_series_that_waits_for_another_one_s_analysis_says_so(
    qtbot: QtBot, window: MainWindow, models: FakeModels, tmp_path: Path
) -> None:
    def endless(volume: Any, progress: Any, **_: Any) -> Any:
        progress.report(0.5, "Slice 6 of 12")
        while True:
            stop_if_cancelled(progress)
            time.sleep(0.01)

    models.lesion = endless
    write_ramp(tmp_path / "both" / "a", "first", 1)
    write_ramp(tmp_path / "both" / "b", "second", 2)
    window.commands["layout_1x2"].trigger()
    window.open_paths([tmp_path / "both"])
    words = window.parts.findings.progress_text
    qtbot.waitUntil(lambda: words.text() == "Slice 6 of 12")
    first, second = window.grid.panes
    window.session.open_series(window.parts.browser.series()[1], second)
    window.grid.activate(second)
    qtbot.waitUntil(lambda: words.text() == "Waiting for the model…")
    window.grid.activate(first)
    assert words.text() == "Slice 6 of 12"  # at once, not with the next slice
    window.commands["cancel"].trigger()
    wait_quiet(qtbot, window)
