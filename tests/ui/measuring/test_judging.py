"""What the reader makes of a model's findings, in the one list of both."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QMouseEvent
from pytestqt.qtbot import QtBot

from medviewer.findings.json_form import read_results
from medviewer.findings.lesion_finding import link
from medviewer.findings.reading.measured import axes_mm, quantities
from medviewer.findings.reading.measurement import Kind
from medviewer.findings.reading.reading_json import item_from_json
from medviewer.findings.reading.verdict import Decision
from medviewer.library.audit import AuditTrail
from medviewer.ui.main_window import MainWindow
from tests.ui.conftest import wait_quiet
from tests.ui.measuring.hands import only, send
from tests.ui.measuring.judged import ROUND, verdicts


def marks(window: MainWindow) -> list[str]:
    return [row.text(4) for row in window.parts.findings.list.lesion_rows()]


def test_a_lesion_is_accepted_on_all_its_slices_and_that_is_undone(judged: MainWindow) -> None:
    judged.commands["accept_finding"].trigger()
    assert marks(judged) == ["✓", ""]
    assert {key: each.decision for key, each in verdicts(judged).items()} == {
        "a": Decision.ACCEPTED,
        "b": Decision.ACCEPTED,
    }
    assert judged.commands["undo"].text() == "&Undo: Accept Glioma"
    judged.commands["undo"].trigger()
    assert marks(judged) == ["", ""]
    judged.commands["redo"].trigger()
    judged.commands["forget_verdict"].trigger()
    assert marks(judged) == ["", ""]


@pytest.mark.parametrize("judge", ["accept", "relabel"])
def test_a_lesion_s_verdict_leaves_out_the_slice_that_was_rejected(
    judged: MainWindow, judge: str
) -> None:
    """The slice was looked at by itself; to judge the rest took its rejection back unseen."""
    row = judged.parts.findings.list.lesion_rows()[0]
    judged.parts.findings.list.setCurrentItem(row.child(1))
    judged.judging.reject("Vessel")
    judged.parts.findings.list.setCurrentItem(row)
    if judge == "accept":
        judged.judging.accept()
    else:
        judged.judging.relabel("meningioma")
    decided = {key: each.decision for key, each in verdicts(judged).items()}
    rest = Decision.ACCEPTED if judge == "accept" else Decision.EDITED
    assert decided == {"a": rest, "b": Decision.REJECTED}
    judged.judging.reject("Artefact")
    judged.judging.accept()  # all were rejected: all are meant
    assert Decision.REJECTED not in {each.decision for each in verdicts(judged).values()}


def test_a_rejection_has_a_reason_and_the_model_s_word_stays(judged: MainWindow) -> None:
    judged.commands["reject_finding"].trigger()
    vessel = judged.judging.menu.actions()[0]
    vessel.trigger()
    verdict = verdicts(judged)["a"]
    assert (verdict.decision, verdict.reason) == (Decision.REJECTED, "Vessel")
    assert verdict.finding.label == "glioma"
    assert verdict.provenance.model == "brain-mr"
    assert marks(judged) == ["✗", ""]
    assert judged.parts.findings.list.lesion_rows()[0].font(0).strikeOut()


def test_a_finding_that_is_chosen_stays_so_beside_a_measurement(judged: MainWindow) -> None:
    """A correction was chosen before: the next key is meant for the finding."""
    judged.commands["edit_finding"].trigger()
    rows = judged.parts.findings.list
    assert rows.chosen_findings() == []
    rows.setCurrentItem(rows.lesion_rows()[0])
    assert judged.measuring.desk.chosen == ""
    assert not judged.commands["delete_measurement"].isEnabled()
    judged.commands["accept_finding"].trigger()
    assert rows.currentItem() is rows.lesion_rows()[0]
    judged.commands["forget_verdict"].trigger()
    assert marks(judged)[0] == ""


def test_another_class(judged: MainWindow) -> None:
    judged.commands["label_finding"].trigger()
    texts = [action.text() for action in judged.judging.menu.actions()]
    assert texts[:2] == ["Glioma", "Meningioma"]
    judged.judging.menu.actions()[1].trigger()
    assert (verdicts(judged)["a"].label, marks(judged)[0]) == ("meningioma", "✎")


def test_a_finding_becomes_a_measurement(judged: MainWindow) -> None:
    judged.commands["measure_finding"].trigger()
    drawn = only(judged)
    assert drawn.kind is Kind.BIDIRECTIONAL
    assert axes_mm(drawn) == pytest.approx((6.0, 4.0), abs=0.05)  # 12 x 8 pixels of 0.5 mm
    assert drawn.origin == verdicts(judged)["a"].key
    assert judged.parts.findings.list.texts()[-1] == ("Glioma", "", "4", "6.0 × 4.0 mm")


def test_a_slice_of_another_class_is_called_what_its_lesion_is(judged: MainWindow) -> None:
    model = judged.grid.active.model
    results = model.results
    assert results is not None
    odd = replace(results.findings[0], label="meningioma")
    findings = (odd, *results.findings[1:])
    model.results = replace(results, findings=findings, lesions=link(results.findings, None))
    judged.commands["accept_finding"].trigger()
    assert judged.commands["undo"].text() == "&Undo: Accept Glioma"
    judged.commands["forget_verdict"].trigger()
    assert judged.commands["undo"].text() == "&Undo: Take back the verdict on Glioma"
    judged.commands["measure_finding"].trigger()
    assert only(judged).label == "Glioma"


def test_the_outline_is_corrected_by_pulling_at_it(judged: MainWindow) -> None:
    judged.commands["edit_finding"].trigger()
    view = judged.pane.viewport
    send(view, QMouseEvent.Type.MouseButtonPress, (31, 15), True)
    send(view, QMouseEvent.Type.MouseMove, (33, 15), True)
    send(view, QMouseEvent.Type.MouseButtonRelease, (33, 15), False)
    verdict = verdicts(judged)["a"]
    assert verdict.decision is Decision.EDITED
    assert verdict.finding.outline == ROUND
    assert max(x for x, _ in verdict.outline) == pytest.approx(33, abs=0.1)
    assert verdict.outline == only(judged).points
    judged.commands["undo"].trigger()
    assert verdicts(judged)["a"].outline == ROUND


def test_own_measurements_are_listed_in_the_slices_order(judged: MainWindow) -> None:
    """Not as they were drawn: who goes down the list goes through the series."""
    volume, desk = judged.pane.volume, judged.measuring.desk
    assert volume is not None
    for index in (7, 2, 9, 4):
        desk.add("Length", desk.draft(Kind.LENGTH, ((2, 2), (22, 2)), volume, index))
    rows = judged.parts.findings.list.texts()
    assert [place for _, _, place, _ in rows[-4:]] == ["3", "5", "8", "10"]


def test_the_list_holds_own_measurements_too(judged: MainWindow) -> None:
    assert judged.pane.volume is not None
    drawn = judged.measuring.desk.draft(Kind.LENGTH, ((2, 2), (22, 2)), judged.pane.volume, 7)
    judged.measuring.desk.add("Length", drawn)
    rows = judged.parts.findings.list
    assert rows.texts()[-1] == ("Length", "", "8", "10.0 mm")
    judged.pane.model.go_to(0)
    rows.setCurrentItem(rows.lesion_rows()[0])
    rows.setCurrentItem(rows.lesion_rows()[-1])
    assert judged.pane.model.index == 7
    judged.commands["accept_finding"].trigger()  # of an own one there is nothing to accept
    assert verdicts(judged) == {}


def test_the_model_s_sizes_say_that_the_reader_s_calibration_overrules_them(
    judged: MainWindow,
) -> None:
    """Else one lesion would have two sizes in mm beside one another."""
    rows = judged.parts.findings.list
    before = [row[3] for row in rows.texts()]
    desk, volume = judged.measuring.desk, judged.pane.volume
    assert volume is not None
    line = desk.draft(Kind.LENGTH, ((10.0, 10.0), (30.0, 10.0)), volume, 0)
    judged.measuring.calibrating.calibrate(line, volume, 0, 50.0, whole=True)
    assert [row[3] for row in rows.texts()] == [f"{size} (FILE, not USER)" for size in before]
    (child,) = [top.child(1) for top in rows.lesion_rows() if top.childCount()]
    assert child.text(3).endswith("(FILE, not USER)")
    assert judged.parts.findings.sizes_note.isVisible()
    judged.commands["undo"].trigger()
    assert [row[3] for row in rows.texts()] == before
    assert not judged.parts.findings.sizes_note.isVisible()


def test_what_leaves_the_program_says_it_too(judged: MainWindow, tmp_path: Path) -> None:
    desk, volume = judged.measuring.desk, judged.pane.volume
    assert volume is not None
    line = desk.draft(Kind.LENGTH, ((10.0, 10.0), (30.0, 10.0)), volume, 0)
    judged.measuring.calibrating.calibrate(line, volume, 0, 50.0, whole=True)
    (one,) = judged.exporting.gathering.results()
    assert set(one.results.overruled) == {each.sop_instance_uid for each in volume.series.slices}
    path = tmp_path / "results.json"
    judged.session.save_findings(path)
    assert read_results(path)[0].overruled == one.results.overruled
    judged.commands["measure_finding"].trigger()  # the reader's own axes go by his calibration
    (own,) = judged.measuring.reading.measurements()
    assert {each.calibration for each in quantities(own)} == {"USER"}
    judged.commands["undo"].trigger()
    judged.commands["undo"].trigger()
    assert judged.exporting.gathering.results()[0].results.overruled == ()


def test_verdicts_and_measurements_are_saved_with_the_results(
    judged: MainWindow, tmp_path: Path
) -> None:
    judged.commands["accept_finding"].trigger()
    judged.commands["measure_finding"].trigger()
    path = tmp_path / "results.json"
    judged.session.save_findings(path)
    assert [len(each.findings) for each in read_results(path)] == [3]
    kept = [item_from_json(item) for item in json.loads(path.read_text())["reading"]]
    assert kept == list(judged.measuring.reading.items.values())


def test_verdicts_are_there_again_with_the_next_sitting(
    qtbot: QtBot, judged: MainWindow, ramp_folder: Path
) -> None:
    judged.commands["accept_finding"].trigger()
    judged.open_paths([ramp_folder])
    wait_quiet(qtbot, judged)
    assert marks(judged) == ["✓", ""]


def test_a_row_that_goes_leaves_no_finding_chosen(judged: MainWindow) -> None:
    """Else the next key would be a verdict on a finding that nobody chose."""
    assert judged.pane.volume is not None
    drawn = judged.measuring.desk.draft(Kind.LENGTH, ((2, 2), (22, 2)), judged.pane.volume, 7)
    judged.measuring.desk.add("Length", drawn)
    rows = judged.parts.findings.list
    assert rows.currentItem().text(0) == "Length"
    judged.commands["undo"].trigger()
    assert rows.chosen_findings() == []
    judged.commands["redo"].trigger()
    judged.measuring.desk.choose("")
    assert rows.chosen_findings() == []
    judged.commands["accept_finding"].trigger()
    assert verdicts(judged) == {}


def test_what_the_reader_said_stands_in_the_audit_trail(qtbot: QtBot, judged: MainWindow) -> None:
    judged.judging.reject("Vessel")
    judged.judging.forget()
    wait_quiet(qtbot, judged)
    said = [
        (entry["details"]["finding"], entry["details"]["verdict"])
        for entry in AuditTrail().entries()
        if entry["event"] == "judged"
    ]
    assert said == [
        ("a", "rejected, Vessel"),
        ("b", "rejected, Vessel"),
        ("a", "taken back"),
        ("b", "taken back"),
    ]


def _relabel(window: MainWindow) -> None:
    window.commands["label_finding"].trigger()
    window.judging.menu.actions()[1].trigger()


def test_two_axes_never_become_the_outline_of_their_finding(judged: MainWindow) -> None:
    """Their four ends, one after the other, are no outline that anybody drew."""
    _relabel(judged)
    judged.commands["measure_finding"].trigger()
    judged.measuring.naming.rename(only(judged), "T1")
    assert verdicts(judged)["a"].outline == ()


def test_two_axes_are_those_of_the_corrected_outline(judged: MainWindow) -> None:
    judged.commands["edit_finding"].trigger()
    desk, drawn = judged.measuring.desk, only(judged)
    wider = tuple((25 + 2 * (x - 25), y) for x, y in drawn.points)
    desk.change("Wider", replace(drawn, points=wider))
    rows = judged.parts.findings.list
    rows.setCurrentItem(rows.lesion_rows()[0])
    judged.commands["measure_finding"].trigger()
    axes = judged.measuring.reading.measurements()[-1]
    assert axes_mm(axes) == pytest.approx((12.0, 4.0), abs=0.05)
    assert verdicts(judged)["a"].outline == wider
    desk.change("Move", axes.moved(1.0, 0.0))
    assert verdicts(judged)["a"].outline == wider


def test_correcting_once_more_takes_the_outline_that_was_corrected(judged: MainWindow) -> None:
    """Else the model's outline would be back in its place, and nothing said so."""
    judged.commands["edit_finding"].trigger()
    drawn = only(judged)
    moved = drawn.moved(2.0, 0.0)
    judged.measuring.desk.change("Move", moved)
    rows = judged.parts.findings.list
    rows.setCurrentItem(rows.lesion_rows()[0])
    judged.commands["edit_finding"].trigger()
    assert only(judged).points == moved.points
    assert judged.measuring.desk.chosen == drawn.key
    assert verdicts(judged)["a"].outline == moved.points
    judged.commands["delete_measurement"].trigger()
    rows.setCurrentItem(rows.lesion_rows()[0])
    judged.commands["edit_finding"].trigger()
    assert only(judged).points == moved.points


def test_accepting_keeps_what_the_reader_corrected(judged: MainWindow) -> None:
    """Else the corrected outline would be missing in what is exported."""
    judged.commands["edit_finding"].trigger()
    rows = judged.parts.findings.list
    rows.setCurrentItem(rows.lesion_rows()[0])
    judged.commands["accept_finding"].trigger()
    assert {key: each.decision for key, each in verdicts(judged).items()} == {
        "a": Decision.EDITED,
        "b": Decision.ACCEPTED,
    }
    assert verdicts(judged)["a"].corrects
    judged.commands["forget_verdict"].trigger()
    judged.commands["accept_finding"].trigger()
    assert verdicts(judged)["a"].decision is Decision.ACCEPTED
