"""How the list and the picture show what the reader made of a lesion, and what is drawn of it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from medviewer.findings.reading.measurement import Kind, Role
from medviewer.findings.reading.reading import Reading
from medviewer.findings.reading.verdict import Decision
from medviewer.ui.main_window import MainWindow
from medviewer.ui.measuring.label_edit import LabelEdit
from medviewer.ui.measuring.lesions.changes import namesake, set_role
from tests.ui.measuring.hands import only
from tests.ui.measuring.judged import verdicts


def test_the_line_for_another_answer_says_what_is_asked(qtbot: QtBot, judged: MainWindow) -> None:
    """It asked for a name or note, and a screen reader heard of a measurement."""
    for command, asked in (
        ("reject_finding", "Why it is rejected"),
        ("label_finding", "Your class for it"),
    ):
        judged.commands[command].trigger()
        judged.judging.menu.actions()[-1].trigger()
        (line,) = judged.pane.viewport.findChildren(LabelEdit)
        assert (line.placeholderText(), line.accessibleName()) == (asked, asked)
        QTest.keyClicks(line, "vein")
        qtbot.keyClick(line, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: not judged.pane.viewport.findChildren(LabelEdit))
    verdict = verdicts(judged)["a"]
    assert (verdict.decision, verdict.label) == (Decision.EDITED, "vein")


def test_a_corrected_outline_is_seen_without_its_drawing(judged: MainWindow) -> None:
    """It goes out with the finding: the picture showed the model's alone, and nothing of it."""
    judged.commands["edit_finding"].trigger()
    drawn = only(judged)
    judged.measuring.desk.change("Move", drawn.moved(0.0, 18.0))
    judged.commands["delete_measurement"].trigger()
    view = judged.pane.viewport
    lowest = max(verdicts(judged)["a"].outline, key=lambda point: point[1])
    x, y = view.model.to_screen().apply(lowest)
    seen = view.grab().toImage()
    near = {seen.pixelColor(round(x), round(y) + by).name() for by in (-1, 0, 1)}
    assert view.colours["glioma"].lower() in near


def test_a_lesion_s_row_says_that_not_all_its_slices_were_judged(judged: MainWindow) -> None:
    """The list is folded: the row was struck out as if the lesion had been rejected."""
    rows = judged.parts.findings.list
    row = rows.lesion_rows()[0]
    rows.setCurrentItem(row.child(0))
    judged.judging.reject("Vessel")
    assert (row.text(4), row.child(0).text(4), row.child(1).text(4)) == ("(✗)", "✗", "")
    assert not row.font(0).strikeOut()
    assert row.child(0).font(0).strikeOut()
    assert row.toolTip(4).startswith("Slice 4\nRejected: Vessel\n")
    rows.setCurrentItem(row.child(1))
    judged.commands["accept_finding"].trigger()
    assert row.text(4) == "✓✗"
    assert not row.font(0).strikeOut()
    assert "Slice 5\nAccepted\n" in row.toolTip(4)
    judged.judging.reject("Vessel")
    assert row.text(4) == "✗"
    assert row.font(0).strikeOut()
    judged.commands["undo"].trigger()
    rows.setCurrentItem(row.child(0))
    judged.commands["forget_verdict"].trigger()
    assert row.text(4) == "(✓)"


@pytest.mark.parametrize("command", ["accept", "reject", "label", "edit", "measure"])
def test_a_key_for_findings_is_answered_on_a_measurement(judged: MainWindow, command: str) -> None:
    """Nothing happened, and nothing was said."""
    assert judged.pane.volume is not None
    drawn = judged.measuring.desk.draft(Kind.LENGTH, ((2, 2), (22, 2)), judged.pane.volume, 7)
    judged.measuring.desk.add("Length", drawn)
    judged.commands[f"{command}_finding"].trigger()
    assert judged.status.text() == "Choose a finding in the list first."
    assert (judged.measuring.reading.measurements(), verdicts(judged)) == ((drawn,), {})


@pytest.mark.parametrize("draw", ["edit", "measure"])
def test_a_finding_is_judged_from_what_was_drawn_of_it(judged: MainWindow, draw: str) -> None:
    """Whoever corrected an outline had to look for the finding's row again to accept it."""
    rows = judged.parts.findings.list
    rows.lesion_rows()[0].setExpanded(False)
    judged.commands[f"{draw}_finding"].trigger()
    assert rows.chosen_findings() == []
    judged.commands["accept_finding"].trigger()
    assert set(verdicts(judged)) == {"a", "b"}
    assert judged.measuring.desk.chosen == only(judged).key
    judged.judging.reject("Vessel")
    assert {each.decision for each in verdicts(judged).values()} == {Decision.REJECTED}


def test_what_was_drawn_of_a_slice_stands_for_that_slice_where_slices_are_listed(
    judged: MainWindow,
) -> None:
    rows = judged.parts.findings.list
    row = rows.lesion_rows()[0]
    row.setExpanded(True)
    rows.setCurrentItem(row.child(1))
    judged.commands["edit_finding"].trigger()
    judged.judging.reject("Vessel")
    assert {key: each.decision for key, each in verdicts(judged).items()} == {
        "b": Decision.REJECTED
    }


def test_what_is_drawn_of_one_finding_is_one_lesion(judged: MainWindow) -> None:
    """Its axes and its outline were two of one name: in the next study the name joined neither."""
    desk, rows = judged.measuring.desk, judged.parts.findings.list
    judged.commands["measure_finding"].trigger()
    axes = only(judged)
    set_role(desk, "Target", axes.tracking_uid, Role.TARGET, nodal=False)
    desk.change("Rename", replace(only(judged), label="T1"))
    rows.setCurrentItem(rows.lesion_rows()[0])
    judged.commands["edit_finding"].trigger()
    axes, outline = judged.measuring.reading.measurements()
    assert (axes.kind, outline.kind) == (Kind.BIDIRECTIONAL, Kind.FREEHAND)
    assert outline.tracking_uid == axes.tracking_uid
    assert (outline.label, outline.role) == ("T1", Role.TARGET)
    image = replace(axes.image, study_instance_uid="1.9", patient_key="p")
    known = [replace(one, image=replace(one.image, patient_key="p")) for one in (axes, outline)]
    later = replace(axes, identifier="later", tracking_uid="2.25.9", image=image, origin="")
    assert namesake(Reading({one.key: one for one in (*known, later)}), later, "T1") is not None
    rows.setCurrentItem(rows.lesion_rows()[0].child(1))
    judged.commands["measure_finding"].trigger()
    assert judged.measuring.reading.measurements()[-1].tracking_uid != axes.tracking_uid
