"""The findings' panel beside planes that were made of the series."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from medviewer import paths
from medviewer.dicom.load import load
from medviewer.dicom.series import Series
from medviewer.dicom.volume import Volume
from medviewer.errors import MedviewerError
from medviewer.findings.finding import GateVerdict
from medviewer.findings.point_answer import PointAnswer
from medviewer.learning.package import ModelPackageError, write_package
from medviewer.message import Message
from medviewer.ui.main_window import MainWindow
from medviewer.ui.results import analysis
from tests.ui.conftest import FakeModels, open_and_wait, wait_quiet
from tests.ui.makers import make_finding, make_results, write_ramp


def test_planes_stand_for_their_series_in_the_findings_panel(
    qtbot: QtBot, window: MainWindow, models: FakeModels, ramp_folder: Path
) -> None:
    may_answer = Event()

    def find(volume: Any, progress: Any, **_: Any) -> Any:
        progress.report(0.4, "Slice 4 of 10")
        may_answer.wait(20)
        slices = volume.series.slices
        found = make_finding("a", 3, sop_instance_uid=slices[3].sop_instance_uid)
        return make_results(found, series_key=volume.series.key)

    models.lesion = find
    window.open_paths([ramp_folder])
    panel = window.parts.findings
    qtbot.waitUntil(lambda: window.session.analysis.busy, timeout=20_000)
    window.commands["mpr"].trigger()
    assert window.pane.is_derived
    qtbot.waitUntil(lambda: panel.progress.value() == 40, timeout=20_000)
    may_answer.set()
    wait_quiet(qtbot, window)
    assert [row.text(0) for row in panel.list.lesion_rows()] == ["Glioma"]
    window.commands["next_finding"].trigger()
    assert not window.pane.is_derived  # the pane with the slices on which it lies
    assert (window.pane.model.selected, window.pane.model.index) == ("a", 3)
    window.commands["accept_finding"].trigger()
    window.grid.activate(window.grid.panes[0])
    assert [(row.text(0), row.text(4)) for row in panel.list.lesion_rows()] == [("Glioma", "✓")]


def test_a_nodule_that_is_answered_beside_planes_is_shown_on_its_slice(
    qtbot: QtBot, window: MainWindow, ramp_folder: Path
) -> None:
    open_and_wait(qtbot, window, ramp_folder)
    volume = window.pane.volume
    assert volume is not None
    window.commands["mpr"].trigger()
    wait_quiet(qtbot, window)
    assert window.pane.is_derived
    found = make_finding("N1.1", 3, sop_instance_uid=volume.series.slices[3].sop_instance_uid)
    results = make_results(found, series_key=volume.series.key)
    answer = PointAnswer("N1", 3, (25.0, 15.0), GateVerdict(()), "A nodule.", ("N1.1",))
    window.session.analysis.finished.emit(replace(results, answers=(answer,)))
    assert not window.pane.is_derived
    assert (window.pane.model.selected, window.pane.model.index) == ("N1.1", 3)


def test_a_nodule_that_cannot_be_rated_leaves_those_before_it_in_the_list(
    qtbot: QtBot, window: MainWindow, models: FakeModels, ramp_folder: Path
) -> None:
    models.lesion = lambda volume, **_: make_results(
        make_finding("a", 3), series_key=volume.series.key
    )
    open_and_wait(qtbot, window, ramp_folder)
    volume, panel = window.pane.volume, window.parts.findings
    assert volume is not None
    running = window.session.analysis
    window.session.lesions.rate_nodule(volume, 3, (-2.0, 5.0))
    assert not running.busy
    assert "There is no picture at this point." in window.parts.messages.texts()
    running.failed.emit(volume.series.key, MedviewerError(Message("It broke."), Message("Go on.")))
    assert not panel.list.isHidden()
    running.stopped.emit(volume.series.key)
    assert [row.text(0) for row in panel.list.lesion_rows()] == ["Glioma"]
    assert not panel.list.isHidden()


def test_the_model_s_run_on_another_series_does_not_head_these_findings(
    qtbot: QtBot, window: MainWindow, models: FakeModels, ramp_folder: Path
) -> None:
    models.lesion = lambda volume, **_: make_results(series_key=volume.series.key)
    open_and_wait(qtbot, window, ramp_folder)
    headed = window.parts.findings.model_text.text()
    assert headed.startswith("brain-mr 1.0, ")
    window.session.analysis.modelKnown.emit("brain-mr 1.0")
    assert window.parts.findings.model_text.text() == headed


def test_the_model_reads_what_is_looked_at_before_what_is_there_for_comparison(
    qtbot: QtBot,
    window: MainWindow,
    models: FakeModels,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Though the earlier study is loaded sooner."""
    write_ramp(tmp_path / "now", study_date="20260301")
    write_ramp(tmp_path / "before", "before", study_date="20250301")
    models.lesion = lambda volume, **_: make_results(series_key=volume.series.key)
    before_is_there = Event()

    def load_slowly(series: Series, *words: Any, **named: Any) -> Volume:
        if series.study_date == "20260301":
            assert before_is_there.wait(20)
        return load(series, *words, **named)

    monkeypatch.setattr("medviewer.dicom.load.load", load_slowly)
    window.session.opening.volumeLoaded.connect(lambda _: before_is_there.set())
    open_and_wait(qtbot, window, tmp_path)
    dates = {series.key: series.study_date for series in window.parts.browser.series()}
    assert [dates[run["key"]] for run in models.runs] == ["20260301", "20250301"]


def test_a_point_is_never_named_as_one_that_is_there(
    qtbot: QtBot, window: MainWindow, ramp_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """N1 was pointed at again, and so is there no more."""
    open_and_wait(qtbot, window, ramp_folder)
    volume, asked = window.pane.volume, []
    assert volume is not None

    def rate(_: Volume, points: Any, *__: Any, before: Any, **___: Any) -> Any:
        asked.extend(name for name, _ in points)
        return before

    answers = tuple(
        PointAnswer(name, 3, (25.0, 15.0), GateVerdict(()), "None.") for name in ("N2", "N3")
    )
    results = replace(make_results(series_key=volume.series.key), answers=answers)
    monkeypatch.setattr(analysis, "rate_nodules", rate)
    window.session.analysis._results.take(results)
    window.session.lesions.rate_nodule(volume, 3, (5.0, 5.0))
    wait_quiet(qtbot, window)
    assert asked == ["N4"]


def test_a_damaged_model_in_whose_place_another_stands_is_told_once(
    qtbot: QtBot,
    window: MainWindow,
    ramp_folder: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    package, _ = analysis.installed_package("lesion")
    damaged = ModelPackageError("own/model.json lacks gate.", "Install the model again.")
    monkeypatch.setattr(analysis, "installed_package", lambda kind: (package, [damaged]))
    open_and_wait(qtbot, window, ramp_folder)
    window.commands["analyse"].trigger()
    wait_quiet(qtbot, window)
    told = [text for text in window.parts.messages.texts() if "own/model.json lacks gate" in text]
    assert len(told) == 1


def test_the_model_is_the_first_that_is_whole_and_the_others_are_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    card = {"name": "own", "kind": "lesion", "version": "1", "architecture": {}, "labels": []}
    for name in ("aa", "bb"):
        write_package(tmp_path / name, card, {}, "")
    (tmp_path / "aa" / "weights.safetensors").write_bytes(b"")
    monkeypatch.setattr(paths, "models", lambda: tmp_path)
    package, refused = analysis.installed_package("lesion")
    assert package.folder.name == "bb"
    assert "aa" in str(refused[0])


def test_the_row_of_a_lesion_names_and_opens_the_slice_of_its_size(
    qtbot: QtBot, window: MainWindow, models: FakeModels, ramp_folder: Path
) -> None:
    """The surest slice is another, and has another size."""
    sizes = {2: (9.0, 8.0), 3: (21.0, 7.0), 4: (12.0, 9.0)}
    found = [
        make_finding(
            f"at {index}", index, score=0.9 if index == 2 else 0.6, area_mm2=50.0,
            long_diameter_mm=long, short_diameter_mm=short,
        )
        for index, (long, short) in sizes.items()
    ]  # fmt: skip
    models.lesion = lambda volume, **_: make_results(*found, series_key=volume.series.key)
    open_and_wait(qtbot, window, ramp_folder)
    window.commands["analyse"].trigger()
    wait_quiet(qtbot, window)
    panel = window.parts.findings
    (row,) = panel.list.texts()
    assert row[2:] == ("4 (3–5)", "21.0 × 7.0 mm")
    panel.list.setCurrentItem(panel.list.lesion_rows()[0])
    assert window.pane.model.index == 3


def test_a_lesion_has_one_colour_in_list_and_picture(
    qtbot: QtBot, window: MainWindow, models: FakeModels, ramp_folder: Path
) -> None:
    """Its row had that of its largest slice's class, which alone may be another one."""
    sure, other = {"glioma": 0.1, "meningioma": 0.9}, {"glioma": 0.6, "meningioma": 0.4}
    found = [
        make_finding("a", 2, label="meningioma", probabilities=sure, score=0.9),
        make_finding("b", 3, label="glioma", probabilities=other, score=0.5, area_mm2=900.0),
    ]
    models.lesion = lambda volume, **_: make_results(*found, series_key=volume.series.key)
    open_and_wait(qtbot, window, ramp_folder)
    window.commands["analyse"].trigger()
    wait_quiet(qtbot, window)
    (row,) = window.parts.findings.list.lesion_rows()
    assert row.text(0) == "Meningioma"
    swatch = row.icon(0).pixmap(8, 8).toImage().pixelColor(4, 4)
    assert swatch.name() == window.pane.viewport.colours["meningioma"].lower()


def test_the_only_finding_is_gone_back_to_by_a_click_and_by_key(
    qtbot: QtBot, window: MainWindow, models: FakeModels, ramp_folder: Path
) -> None:
    """It is chosen already, and the reader has scrolled away since."""

    def find(volume: Any, **_: Any) -> Any:
        uid = volume.series.slices[3].sop_instance_uid
        found = make_finding("a", 3, sop_instance_uid=uid)
        return make_results(found, series_key=volume.series.key)

    models.lesion = find
    open_and_wait(qtbot, window, ramp_folder)
    wait_quiet(qtbot, window)
    rows, model = window.parts.findings.list, window.pane.model
    (row,) = rows.lesion_rows()
    place = rows.visualItemRect(row).center()
    for _ in range(2):
        model.go_to(9)
        qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert model.index == 3
        model.go_to(9)
        window.commands["next_finding"].trigger()
        assert model.index == 3


def test_a_point_without_a_nodule_does_not_clear_the_whole_series(
    qtbot: QtBot, window: MainWindow, ramp_folder: Path
) -> None:
    """Nobody looked anywhere else, and the next point is a click away."""
    open_and_wait(qtbot, window, ramp_folder)
    volume, panel = window.pane.volume, window.parts.findings
    assert volume is not None
    answer = PointAnswer("N1", 3, (25.0, 15.0), GateVerdict(()), "No nodule.", ())
    results = replace(make_results(series_key=volume.series.key), answers=(answer,))
    window.session.analysis.finished.emit(results)
    assert panel.verdict.text() == (
        "Nothing outlined where you pointed; the model looked nowhere else."
    )
    assert window.parts.messages.texts() == ["No nodule."]  # nobody has seen an "N1"
    found = make_finding("N2.1", 3)
    nodule = PointAnswer("N2", 3, (25.0, 15.0), GateVerdict(()), "A nodule.", ("N2.1",))
    beside = replace(results, findings=(found,), answers=(answer, nodule))
    window.session.analysis.finished.emit(beside)
    assert window.parts.messages.texts() == []
    assert not panel.point_button.isHidden()
