"""What the model found is compared with what it found in the earlier examination."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pydicom import dcmread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from medviewer.dicom.series import Series
from medviewer.errors import MedviewerError
from medviewer.findings.finding import ResultSet
from medviewer.findings.json_form import read_results
from medviewer.findings.lesion_finding import link
from medviewer.findings.reading.measurement import reference_to
from medviewer.findings.reading.verdict import Decision, new_verdict
from medviewer.image.registration.quality import Verdict
from medviewer.ui.main_window import MainWindow
from tests.ui.conftest import FakeModels, wait_quiet
from tests.ui.fusion.fusing import fuse, say
from tests.ui.makers import make_finding, make_results, write_ramp

NOW, THEN, THEN_SHOWN = "20240401", "20240102", "2024-01-02"


def found(volume: Any, **changes: Any) -> ResultSet:
    """A glioma that grew from 6 to 7.5 mm between the two examinations."""
    long = 7.5 if volume.series.study_date == NOW else 6.0
    uid = volume.series.slices[3].sop_instance_uid
    finding = make_finding("a", 3, sop_instance_uid=uid, long_diameter_mm=long)
    results = make_results(replace(finding, **changes), series_key=volume.series.key)
    return replace(results, lesions=link(results.findings, None))


@pytest.fixture
def both(qtbot: QtBot, window: MainWindow, models: FakeModels, tmp_path: Path) -> list[Series]:
    """Two examinations of a patient, side by side and analysed; the newer one is chosen."""
    models.lesion = lambda volume, **_: found(volume)
    for when in (THEN, NOW):
        write_ramp(tmp_path / when, when, study_date=when)
    return analysed(qtbot, window, tmp_path)


def analysed(qtbot: QtBot, window: MainWindow, folder: Path) -> list[Series]:
    """All series of a folder, analysed, the oldest first; the newest is chosen."""
    window.open_paths([folder])
    qtbot.waitUntil(lambda: window.pane.volume is not None, timeout=20_000)
    wait_quiet(qtbot, window)
    listed = sorted(window.parts.browser.series(), key=lambda each: each.study_date)
    analyse(qtbot, window, listed)
    return listed


def analyse(qtbot: QtBot, window: MainWindow, listed: list[Series]) -> None:
    """One series after the other; the last one stays chosen."""
    for series in listed:
        window.session.open_series(series)
        wait_quiet(qtbot, window)
        window.session.lesions.analyse()
        wait_quiet(qtbot, window)


@pytest.fixture
def registered(
    qtbot: QtBot, window: MainWindow, both: list[Series], monkeypatch: pytest.MonkeyPatch
) -> list[Series]:
    """The same two, known to lie 4 mm apart: two slices."""
    say(monkeypatch, Verdict.GOOD)
    fuse(qtbot, window, both[0], overlay=False)
    return both


def words(window: MainWindow) -> list[str]:
    label = window.parts.findings.comparison
    text = label.text().replace("\N{NO-BREAK SPACE}", " ")
    return text.splitlines() if label.isVisible() else []


def test_what_grew_is_told_once_both_are_registered(
    qtbot: QtBot, window: MainWindow, both: list[Series], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert words(window) == [
        "2024-01-02 was analysed, too: register it (Ctrl+G) to compare the lesions."
    ]
    say(monkeypatch, Verdict.GOOD)  # 4 mm apart: two slices
    fuse(qtbot, window, both[0], overlay=False)
    assert words(window) == [
        "Compared with 2024-01-02, by the same model:",
        "• Glioma, slice 4: 6.0 × 5.0 mm → 7.5 × 5.0 mm (+25 %)",
    ]
    window.commands["undo"].trigger()  # the registration
    assert "Ctrl+G" in words(window)[0]


def test_the_older_examination_is_compared_with_nothing(
    qtbot: QtBot, window: MainWindow, both: list[Series]
) -> None:
    window.session.open_series(both[0])
    wait_quiet(qtbot, window)
    assert words(window) == []


def test_what_the_reader_rejected_is_not_compared(
    qtbot: QtBot, window: MainWindow, registered: list[Series]
) -> None:
    window.parts.findings.list.step(1)
    window.judging.reject("Vessel")
    assert words(window)[1:] == ["• Then Glioma, slice 4: nothing marked there now"]


def test_dates_are_not_told_in_the_anonymous_mode(
    qtbot: QtBot, window: MainWindow, both: list[Series]
) -> None:
    window.commands["anonymous"].trigger()
    assert words(window)[0].startswith("An earlier series was analysed")


def test_a_place_by_hand_is_told(qtbot: QtBot, window: MainWindow, both: list[Series]) -> None:
    fuse(qtbot, window, both[0], by_hand=True)
    assert words(window)[0] == (
        "Compared with 2024-01-02, by the same model, as it was placed by hand:"
    )


def test_the_readers_class_stands_for_the_models(
    qtbot: QtBot, window: MainWindow, registered: list[Series]
) -> None:
    window.parts.findings.list.step(1)
    window.judging.relabel("meningioma")
    assert words(window)[1].startswith(
        "• Glioma (the reader: Meningioma), slice 4: then Glioma, 6.0 ×"
    )


def test_another_class_then_is_told(
    qtbot: QtBot,
    window: MainWindow,
    registered: list[Series],
    models: FakeModels,
) -> None:
    sure = {"meningioma": 0.9, "glioma": 0.1}
    models.lesion = lambda volume, **_: found(volume, label="meningioma", probabilities=sure)
    window.session.lesions.analyse()
    wait_quiet(qtbot, window)
    assert words(window)[1].startswith("• Meningioma, slice 4: then Glioma, 6.0 × 5.0 mm →")


def test_an_outline_that_was_corrected_then_counts_where_the_prior_is_not_shown(
    qtbot: QtBot, window: MainWindow, registered: list[Series]
) -> None:
    results = window.session.analysis.result_of(registered[0].key)
    assert results is not None
    finding = results.findings[0]
    x0, y0, x1, y1 = finding.box
    outline = ((x0, y0), (x1 + 8, y0), (x1 + 8, y1), (x0, y1))
    image = reference_to(registered[0], finding.slice_index)
    said = new_verdict(results, finding, image, Decision.EDITED)
    window.measuring.reading.put("Outline", replace(said, outline=outline))
    window.commands["layout_1x1"].trigger()
    wait_quiet(qtbot, window)
    assert not window.grid.showing(registered[0].key)
    line = words(window)[1]
    assert "then Glioma (outline corrected), " in line
    assert "6.0 × 5.0" not in line


def test_a_class_that_the_model_is_not_sure_of_has_a_question_mark(
    qtbot: QtBot,
    window: MainWindow,
    registered: list[Series],
    models: FakeModels,
) -> None:
    models.lesion = lambda volume, **_: found(volume, sure=False)
    window.session.lesions.analyse()
    wait_quiet(qtbot, window)
    assert words(window)[1].startswith("• Glioma?, slice 4: then Glioma, ")


def test_nothing_is_compared_while_the_model_runs_nor_after_it_failed(
    qtbot: QtBot,
    window: MainWindow,
    registered: list[Series],
    models: FakeModels,
) -> None:
    told: list[list[str]] = []

    def fail(*_: Any, **__: Any) -> ResultSet:
        raise MedviewerError("models/brain/weights has a wrong hash.")

    models.lesion = fail
    window.session.lesions.analyse()
    told.append(words(window))
    wait_quiet(qtbot, window)
    told.append(words(window))
    assert told == [[], []]


def test_the_newest_of_several_and_there_the_one_that_is_registered(
    qtbot: QtBot,
    window: MainWindow,
    models: FakeModels,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    models.lesion = lambda volume, **_: found(volume)
    for name, when in (("a", "20230101"), ("b", THEN), ("c", THEN), ("d", NOW)):
        write_ramp(tmp_path / name, name, study_date=when)
    for path in (tmp_path / "c").iterdir():  # else what registers "b" registers it, too
        dataset = dcmread(path)
        dataset.FrameOfReferenceUID = "2.25.7"
        dataset.save_as(path)
    listed = analysed(qtbot, window, tmp_path)
    say(monkeypatch, Verdict.GOOD)
    fuse(qtbot, window, listed[0], overlay=False)
    assert words(window)[0].startswith("2024-01-02 was analysed, too")
    for series in listed[1:3]:  # of both, one at a time
        fuse(qtbot, window, series, overlay=False)
        assert words(window)[0] == "Compared with 2024-01-02, by the same model:"
        window.commands["undo"].trigger()


@pytest.mark.parametrize(
    ("when", "patient"), [("", "42"), (NOW, "42"), ("20250101", "42"), (THEN, "43")]
)
def test_what_is_not_earlier_or_not_of_the_patient_is_not_compared(
    qtbot: QtBot, window: MainWindow, models: FakeModels, tmp_path: Path, when: str, patient: str
) -> None:
    models.lesion = lambda volume, **_: found(volume)
    write_ramp(tmp_path / "other", "other", study_date=when, patient_id=patient)
    write_ramp(tmp_path / "now", "now", study_date=NOW)
    listed = analysed(qtbot, window, tmp_path)
    (now,) = (each for each in listed if each.description == "now")
    window.session.open_series(now)
    wait_quiet(qtbot, window)
    assert words(window) == []


def test_only_a_run_of_the_same_mode_that_was_not_refused_is_compared(
    qtbot: QtBot, window: MainWindow, both: list[Series], models: FakeModels
) -> None:
    def in_mode(volume: Any, **_: Any) -> ResultSet:
        results = found(volume)
        return replace(results, provenance=replace(results.provenance, mode="fast"))

    def refused(volume: Any, **_: Any) -> ResultSet:
        results = found(volume)
        return replace(results, gate=make_results(accepted=False).gate)

    assert words(window)
    for run in (in_mode, refused):
        models.lesion = run
        window.session.lesions.analyse()
        wait_quiet(qtbot, window)
        last = window.session.analysis.result_of(both[1].key)
        assert last is not None
        assert (last.provenance.mode == "fast") is (run is in_mode)
        assert last.gate.accepted is (run is in_mode)
        assert words(window) == []


def test_a_doubtful_registration_compares_nothing(
    qtbot: QtBot, window: MainWindow, both: list[Series], monkeypatch: pytest.MonkeyPatch
) -> None:
    say(monkeypatch, Verdict.DOUBTFUL)
    fuse(qtbot, window, both[0], overlay=False)
    assert words(window)[0].startswith("2024-01-02 was analysed, too")


def test_planes_stand_for_their_series_and_volumes_are_told(
    qtbot: QtBot,
    window: MainWindow,
    registered: list[Series],
    models: FakeModels,
) -> None:
    def with_volume(volume: Any, **_: Any) -> ResultSet:
        results = found(volume)
        (lesion,) = results.lesions
        mm3 = 2400.0 if volume.series.study_date == NOW else 3000.0
        return replace(results, lesions=(replace(lesion, volume_mm3=mm3),))

    models.lesion = with_volume
    analyse(qtbot, window, registered)
    line = words(window)[1]
    assert line.endswith("3.0 mL → 2.4 mL (−20 %)")
    window.commands["mpr"].trigger()
    wait_quiet(qtbot, window)
    assert window.pane.is_derived
    assert words(window)[1] == line


GREW = "Glioma, slice 4: 6.0 × 5.0 mm → 7.5 × 5.0 mm (+25 %)"


def test_reports_and_saved_findings_tell_the_same(
    qtbot: QtBot, window: MainWindow, both: list[Series], monkeypatch: pytest.MonkeyPatch
) -> None:
    def copied() -> str:
        window.commands["copy_report"].trigger()
        wait_quiet(qtbot, window)
        return QApplication.clipboard().text()

    assert GREW not in copied()
    say(monkeypatch, Verdict.GOOD)
    fuse(qtbot, window, both[0], overlay=False)
    assert f"  Compared with {THEN_SHOWN} (1: {THEN}), by the same model:\n  - {GREW}\n" in copied()


def test_saved_findings_hold_the_sizes(
    window: MainWindow, registered: list[Series], tmp_path: Path
) -> None:
    window.session.save_findings(tmp_path / "results.json")
    plain = json.loads((tmp_path / "results.json").read_text(encoding="utf-8"))
    compared = {each["series_key"]: each["compared"] for each in plain["series"]}
    assert compared[registered[0].key] is None
    found = compared[registered[1].key]
    assert (found["series_key"], found["study_date"]) == (registered[0].key, THEN)
    (pair,) = found["lesions"]
    assert [pair[when]["long_diameter_mm"] for when in ("before", "now")] == [6.0, 7.5]
    assert len(read_results(tmp_path / "results.json")) == 2
