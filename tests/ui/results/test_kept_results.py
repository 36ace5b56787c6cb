"""Of a series the newest result is shown, and an older or another model's where it is chosen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from medviewer.findings.finding import Finding, GateVerdict, ResultSet
from medviewer.findings.json_form import read_results, write_results
from medviewer.findings.point_answer import PointAnswer
from medviewer.findings.reading.measurement import Kind
from medviewer.ui.main_window import MainWindow
from medviewer.ui.results import analysis
from medviewer.ui.results.findings_panel import FindingsPanel
from medviewer.ui.results.kept_results import KeptResults
from tests.findings.drawn import draw
from tests.ui.conftest import FakeModels, open_and_wait, wait_quiet
from tests.ui.makers import make_finding, make_results
from tests.ui.results.test_analysis import endless


def run(hour: int, *found: Finding, version: str = "1.0", key: str = "1.2.3") -> ResultSet:
    made = make_results(*found, series_key=key)
    started = f"2026-01-02T{hour:02}:04:05+00:00"
    weights = made.provenance.sha256 if version == "1.0" else version.ljust(64)
    origin = replace(made.provenance, started=started, version=version, sha256=weights)
    return replace(made, provenance=origin)


def test_the_newest_is_shown_and_another_one_where_it_is_chosen() -> None:
    kept, old, new = KeptResults(), run(3, make_finding("a")), run(4, make_finding("b"))
    kept.take(old)
    kept.take(new)
    assert kept.shown("1.2.3") is new
    assert kept.of("1.2.3") == (old, new)
    assert kept.choose(old) is old
    assert kept.all_shown() == [old]
    kept.hide("1.2.3")
    assert kept.all_shown() == []
    assert kept.of("1.2.3") == (old, new)


def test_a_run_that_says_the_same_stands_for_the_one_before() -> None:
    kept, old = KeptResults(), run(3, make_finding())
    again, other = run(5, make_finding()), run(4, make_finding(), version="0.9")
    for each in (old, other, again):
        kept.take(each)
    assert kept.of("1.2.3") == (other, again)
    from_file = replace(run(3, make_finding()), heat_map=None)
    assert kept.choose(from_file) is again  # which has a heat map


@pytest.fixture
def versions(qtbot: QtBot, window: MainWindow, models: FakeModels, ramp_folder: Path) -> MainWindow:
    """A series that two versions of a model looked at, the newer one last."""
    runs: Iterator[Any] = iter(((3, "0.9", ("a",)), (4, "1.0", ("b", "c"))))

    def find(volume: Any, **_: object) -> ResultSet:
        hour, version, names = next(runs)
        uids = tuple(each.sop_instance_uid for each in volume.series.slices)
        found = [
            make_finding(name, index, sop_instance_uid=uids[index])
            for index, name in enumerate(names, 3)
        ]
        told = run(hour, *found, version=version, key=volume.series.key)
        return replace(told, sop_instance_uids=uids)

    models.lesion = find
    open_and_wait(qtbot, window, ramp_folder)
    assert window.parts.findings.choice.isHidden()  # there is nothing to choose
    window.commands["analyse"].trigger()
    wait_quiet(qtbot, window)
    return window


def offered(panel: FindingsPanel) -> list[str]:
    return [panel.choice.itemText(row) for row in range(panel.choice.count())]


def pick(qtbot: QtBot, panel: FindingsPanel, row: int) -> None:
    """By keys, as a reader without a mouse does."""
    panel.choice.setFocus()
    step = Qt.Key.Key_Down if row > panel.choice.currentIndex() else Qt.Key.Key_Up
    while panel.choice.currentIndex() != row:
        qtbot.keyClick(panel.choice, step)


def test_an_older_result_is_chosen_and_everything_follows(
    qtbot: QtBot, versions: MainWindow
) -> None:
    panel, view = versions.parts.findings, versions.pane.viewport
    assert offered(panel) == [
        "brain-mr 1.0, 2026-01-02 04:04 UTC, full mode, 1 finding",
        "brain-mr 0.9, 2026-01-02 03:04 UTC, full mode, 1 finding",
    ]
    assert panel.model_text.text().startswith("brain-mr 1.0, 2026-01-02 04:04 UTC")
    versions.commands["next_finding"].trigger()
    versions.commands["accept_finding"].trigger()
    pick(qtbot, panel, 1)
    assert panel.choice.currentText().startswith("brain-mr 0.9")
    assert panel.model_text.text().startswith("brain-mr 0.9, 2026-01-02 03:04 UTC")
    assert [each.identifier for each in versions.pane.model.results.findings] == ["a"]  # type: ignore[union-attr]
    assert [each.provenance.version for each in versions.session.analysis.results()] == ["0.9"]
    assert view.verdicts == {}  # it was of the other weights
    pick(qtbot, panel, 0)
    assert list(view.verdicts) == ["b", "c"]
    assert [row.text(4) for row in panel.list.lesion_rows()] == ["✓"]


def test_what_was_chosen_stays_while_other_viewports_are_looked_at(
    qtbot: QtBot, versions: MainWindow
) -> None:
    panel = versions.parts.findings
    pick(qtbot, panel, 1)
    versions.commands["layout_1x2"].trigger()
    versions.grid.activate(versions.grid.panes[1])
    assert panel.choice.isHidden()  # an empty viewport
    versions.grid.activate(versions.grid.panes[0])
    assert not panel.choice.isHidden()
    assert panel.choice.currentIndex() == 1
    assert panel.model_text.text().startswith("brain-mr 0.9")


def test_after_a_stopped_run_the_earlier_results_can_be_chosen(
    qtbot: QtBot, versions: MainWindow, models: FakeModels
) -> None:
    panel = versions.parts.findings
    models.lesion = endless
    versions.commands["analyse"].trigger()
    assert panel.choice.isHidden()
    versions.commands["cancel"].trigger()
    wait_quiet(qtbot, versions)
    assert versions.session.analysis.results() == []
    assert (panel.choice.isHidden(), panel.choice.currentIndex()) == (False, -1)
    pick(qtbot, panel, 0)
    assert versions.session.analysis.results()[0].provenance.version == "1.0"
    assert panel.choice.currentIndex() == 0


def test_saved_findings_are_one_more_result(
    qtbot: QtBot, versions: MainWindow, tmp_path: Path
) -> None:
    panel = versions.parts.findings
    path = tmp_path / "findings.json"
    versions.session.save_findings(path)
    (saved,) = read_results(path)
    old = replace(saved.provenance, model="brain-old", started="2020-05-06T07:08:09+00:00")
    write_results(path, [replace(saved, provenance=old)])
    versions.exporting.saved.open(path)
    wait_quiet(qtbot, versions)
    assert versions.parts.messages.texts()[-1] == "1 result was read from findings.json."
    assert panel.model_text.text().startswith("brain-old 1.0, 2020-05-06 07:08 UTC")
    assert panel.choice.currentIndex() == 2  # the oldest
    assert panel.model_text.text().endswith(", from the file findings.json")
    assert panel.choice.currentText().endswith(", from the file findings.json")
    drawn = draw(Kind.LENGTH, ((1.0, 1.0), (9.0, 1.0)))
    write_results(path, [replace(saved, provenance=old)], [drawn])
    versions.exporting.saved.open(path)
    wait_quiet(qtbot, versions)
    said = versions.parts.messages.texts()[-1]
    assert said.endswith("What its reader judged and measured is not taken over.")
    pick(qtbot, panel, 0)
    assert "file" not in panel.model_text.text()
    pick(qtbot, panel, 2)
    assert versions.pane.model.results == replace(saved, provenance=old)


def test_saved_findings_are_listed_while_a_model_runs(
    qtbot: QtBot, versions: MainWindow, models: FakeModels, tmp_path: Path
) -> None:
    """They are in the picture then; the list had the progress alone."""
    panel = versions.parts.findings
    versions.session.save_findings(tmp_path / "findings.json")
    models.lesion = endless
    versions.commands["analyse"].trigger()
    assert panel.list.lesion_rows() == []
    versions.exporting.saved.open(tmp_path / "findings.json")
    qtbot.waitUntil(lambda: versions.pane.model.results is not None)
    versions.session.analysis.progressed.emit("1.2.3", 0.5, "Slice 1 of 2")
    assert [row.text(0) for row in panel.list.lesion_rows()] == ["Glioma"]
    assert panel.verdict.text() == "1 finding"
    assert panel.progress.isVisibleTo(panel)
    versions.commands["cancel"].trigger()
    wait_quiet(qtbot, versions)
    assert not panel.progress.isVisibleTo(panel)
    assert len(panel.list.lesion_rows()) == 1


def test_saved_findings_of_another_study_are_told(
    qtbot: QtBot, versions: MainWindow, tmp_path: Path
) -> None:
    write_results(tmp_path / "other.json", [run(1, key="9.9")])
    versions.exporting.saved.open(tmp_path / "other.json")
    wait_quiet(qtbot, versions)
    said = versions.parts.messages.texts()[-1]
    assert said == "other.json is about none of the series that are open."
    (tmp_path / "broken.json").write_text("{}")
    versions.exporting.saved.open(tmp_path / "broken.json")
    wait_quiet(qtbot, versions)
    assert "is not a results file" in versions.parts.messages.texts()[-1]


def test_points_are_added_to_what_the_same_weights_said_of_others(
    qtbot: QtBot, versions: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever is shown; what other weights said of points stays a result of its own."""
    volume, kept = versions.pane.volume, versions.session.analysis
    assert volume is not None
    key, known = volume.series.key, []
    answer = PointAnswer("N1", 3, (25.0, 15.0), GateVerdict(()), "None.")
    asked: list[ResultSet | None] = []

    def rate(_: Any, points: Any, *__: Any, before: ResultSet | None, **___: Any) -> ResultSet:
        asked.append(before)
        more = [replace(answer, identifier=name) for name, _ in points]
        told = run(9, version="1.0", key=key)
        return replace(told, answers=(*(before.answers if before else ()), *more))

    monkeypatch.setattr(analysis, "rate_nodules", rate)
    known.append(replace(run(8, version="1.0", key=key), answers=(answer,)))
    kept.show(known[0])
    kept.show(kept.every_result_of(key)[0])
    versions.session.lesions.rate_nodule(volume, 3, (5.0, 5.0))
    wait_quiet(qtbot, versions)
    assert asked == known
    assert [len(each.answers) for each in kept.every_result_of(key)] == [0, 0, 2]

    other = replace(run(8, version="0.1", key=key), answers=(answer,))
    kept.show(other)
    versions.session.lesions.rate_nodule(volume, 3, (6.0, 6.0))
    wait_quiet(qtbot, versions)
    assert asked[1] is None
    assert other in kept.every_result_of(key)


def test_what_another_mode_said_of_points_stays_a_result_of_its_own(
    qtbot: QtBot, versions: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A result names one mode: that of the last point was said of the earlier ones, too."""
    volume, kept = versions.pane.volume, versions.session.analysis
    assert volume is not None
    answer = PointAnswer("N1", 3, (25.0, 15.0), GateVerdict(()), "None.")
    known = run(8, version="1.0", key=volume.series.key)
    known = replace(known, answers=(answer,), provenance=replace(known.provenance, mode="fast"))
    kept.show(known)
    asked: list[ResultSet | None] = []

    def rate(*_: Any, before: ResultSet | None, **___: Any) -> ResultSet:
        asked.append(before)
        return replace(known, provenance=replace(known.provenance, mode="full"))

    monkeypatch.setattr(analysis, "rate_nodules", rate)
    versions.session.lesions.rate_nodule(volume, 3, (5.0, 5.0))
    wait_quiet(qtbot, versions)
    assert asked == [None]
    assert known in kept.every_result_of(volume.series.key)
