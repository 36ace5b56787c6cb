"""A lesion grown in the window: seen while it is drawn, one step of undo, one row of the list."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from medviewer.findings.reading.lesion_volume import lesion_volumes
from medviewer.findings.reading.measurement import Kind
from medviewer.image.measuring import ball as voxels_of_balls
from medviewer.ui.main_window import MainWindow
from medviewer.ui.measuring.table import NAME, NUMBERS, MeasurementTable
from tests.image.measuring.balls import (
    MIDDLE,
    PIXEL_MM,
    RADIUS_MM,
    SLICE,
    VOLUME_ML,
    ball,
)
from tests.ui.conftest import wait_quiet
from tests.ui.makers import write_ramp
from tests.ui.measuring.hands import at, click, drag, open_folder, send, wait_outlined
from tests.ui.measuring.lesions.growing_hands import EDGE, grow, rows
from tests.ui.measuring.studies import texts


def test_one_drag_outlines_the_ball_on_all_its_slices(with_ball: MainWindow) -> None:
    grow(with_ball)
    regions = with_ball.measuring.reading.measurements()
    assert {one.kind for one in regions} == {Kind.FREEHAND}
    (lesion,) = lesion_volumes(regions)
    assert lesion.slices == 7
    assert lesion.mm3 == pytest.approx(1000 * VOLUME_ML, rel=0.03)
    words = "Outlined at 50.0 HU, half way between 100.0 inside and 0.0 around – "
    assert with_ball.status.text() == f"{words}lesion of 7 slices: 1.4 mL"
    chosen = with_ball.measuring.desk.chosen_measurement()
    assert chosen is not None
    assert (
        chosen.image.sop_instance_uid == with_ball.pane.volume.series.slices[SLICE].sop_instance_uid
    )


def test_it_is_one_row_that_opens_and_one_step_back(with_ball: MainWindow) -> None:
    grow(with_ball)
    assert rows(with_ball) == [("Lesion", "", "4–10", "1.4 mL")]
    (lesion,) = with_ball.parts.findings.list.lesion_rows()
    assert lesion.childCount() == 0  # they are made when it opens: a lesion may have hundreds
    lesion.setExpanded(True)
    assert [lesion.child(number).text(2) for number in range(lesion.childCount())] == [
        "4", "5", "6", "7", "8", "9", "10",
    ]  # fmt: skip
    lesion.setExpanded(False)
    assert with_ball.parts.findings.list.currentItem() is lesion
    with_ball.commands["undo"].trigger()
    assert with_ball.status.text() == "Undone: Region growing"
    assert rows(with_ball) == []
    with_ball.commands["redo"].trigger()
    assert rows(with_ball) == [("Lesion", "", "4–10", "1.4 mL")]


def test_a_lesion_that_was_opened_stays_open_and_its_slices_lead_there(
    with_ball: MainWindow,
) -> None:
    grow(with_ball)
    (lesion,) = with_ball.parts.findings.list.lesion_rows()
    lesion.setExpanded(True)
    with_ball.parts.findings.list.setCurrentItem(lesion.child(1))
    assert with_ball.pane.model.index == 4
    (lesion,) = with_ball.parts.findings.list.lesion_rows()
    assert with_ball.parts.findings.list.currentItem() is lesion.child(1)


def test_the_areas_of_a_lesion_that_is_opened_are_read_whole(with_ball: MainWindow) -> None:
    """Its volume is shorter, and had made the column that wide."""
    grow(with_ball)
    listed = with_ball.parts.findings.list
    listed.lesion_rows()[0].setExpanded(True)
    assert listed.columnWidth(3) >= listed.sizeHintForColumn(3)


def test_the_row_of_the_lesion_leads_to_its_largest_slice(with_ball: MainWindow) -> None:
    grow(with_ball)
    with_ball.pane.model.go_to(0)
    listed = with_ball.parts.findings.list
    listed.itemClicked.emit(listed.lesion_rows()[0], 0)
    assert with_ball.pane.model.index == SLICE


def test_what_it_will_be_is_seen_while_the_circle_is_drawn(
    qtbot: QtBot, with_ball: MainWindow
) -> None:
    """By two clicks as by a drag; Esc gives it up."""
    view = with_ball.pane.viewport
    click(view, MIDDLE)
    send(view, QMouseEvent.Type.MouseMove, EDGE, False)
    wait_quiet(qtbot, with_ball)
    shown = with_ball.measuring.numbers_on(view)
    area = float(shown.split(" mm²")[0])
    assert area == pytest.approx(np.pi * RADIUS_MM**2, rel=0.02)
    assert with_ball.measuring.reading.measurements() == ()
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert not with_ball.measuring.is_drawing()
    assert with_ball.measuring.numbers_on(view) == ""


def test_numbers_are_of_the_circle_that_is_drawn_by_now(
    qtbot: QtBot, with_ball: MainWindow
) -> None:
    """Those of the circle before arrive when the hand is further: the voice would say them."""
    view, told = with_ball.pane.viewport, list[str]()
    with_ball.measuring.sketched.connect(
        lambda _: told.append(with_ball.measuring.numbers_on(view))
    )
    click(view, MIDDLE)
    send(view, QMouseEvent.Type.MouseMove, (EDGE[0] - 1, EDGE[1]), False)
    send(view, QMouseEvent.Type.MouseMove, EDGE, False)
    wait_quiet(qtbot, with_ball)
    assert len(told) == 1
    assert "mm²" in told[0]


def test_the_picture_shows_circle_and_outline_while_they_are_drawn(
    qtbot: QtBot, with_ball: MainWindow
) -> None:
    view = with_ball.pane.viewport
    before = view.grab().toImage()
    click(view, MIDDLE)
    send(view, QMouseEvent.Type.MouseMove, EDGE, False)
    wait_quiet(qtbot, with_ball)
    after = view.grab().toImage()
    ball_ends, circle_ends = (
        at(view, (MIDDLE[0], MIDDLE[1] - mm / PIXEL_MM)) for mm in (RADIUS_MM, 10)
    )
    for place in (ball_ends, circle_ends):
        around = [(place + QPointF(x, y)).toPoint() for x in (-3, 0, 3) for y in (-2, -1, 0, 1, 2)]
        assert any(before.pixel(each) != after.pixel(each) for each in around)


def test_what_the_circle_cuts_is_told_until_it_is_taken_back(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    voxels = ball().voxels.astype(np.int16)
    voxels[:, 24:, :] = 100
    open_folder(qtbot, window, write_ramp(tmp_path / "wall", voxels=voxels))
    window.pane.model.go_to(SLICE)
    window.commands["tool_grow"].trigger()
    grow(window)
    (warning,) = window.parts.messages.texts()
    assert warning.startswith("On 9 of 9 slices a good part of the outline is not where")
    window.commands["undo"].trigger()
    assert window.parts.messages.texts() == []


def test_a_circle_that_is_too_wide_is_told_once_it_is_drawn(
    with_ball: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also on one slice alone: that of a mammogram has more pixels than a region may grow in."""
    monkeypatch.setattr(voxels_of_balls, "MOST_VOXELS", 100)
    grow(with_ball, (MIDDLE[0] + 5, MIDDLE[1]), EDGE)
    assert with_ball.measuring.reading.measurements() == ()
    (told,) = with_ball.parts.messages.texts()
    assert told.startswith("The circle is too wide for a region to grow in it.")


def test_where_nothing_differs_nothing_is_drawn(with_ball: MainWindow) -> None:
    with_ball.pane.model.go_to(0)
    with_ball.pane.volume.voxels[0] = 7
    grow(with_ball)
    assert with_ball.measuring.reading.measurements() == ()
    words = "Nothing here differs from what lies around it. Draw the circle larger."
    assert with_ball.status.text() == words


def test_a_lesion_goes_from_all_slices_at_once_and_comes_back(with_ball: MainWindow) -> None:
    grow(with_ball)
    with_ball.commands["tool_length"].trigger()
    drag(with_ball.pane.viewport, (5, 5), (15, 5))
    assert not with_ball.commands["delete_lesion"].isEnabled()
    listed = with_ball.parts.findings.list
    listed.itemClicked.emit(listed.lesion_rows()[0], 0)
    with_ball.commands["delete_lesion"].trigger()
    assert [row[0] for row in rows(with_ball)] == ["Length"]
    with_ball.commands["undo"].trigger()
    assert [row[0] for row in rows(with_ball)] == ["Lesion", "Length"]


def test_del_takes_the_lesion_whose_row_was_chosen(with_ball: MainWindow) -> None:
    """It took the largest outline alone, and left the row there with a slice less."""
    grow(with_ball)
    listed, delete = with_ball.parts.findings.list, with_ball.commands["delete_measurement"]
    assert delete.text() == "&Delete measurement"  # the outline that is seen is chosen
    listed.itemClicked.emit(listed.lesion_rows()[0], 0)
    assert delete.text() == "&Delete lesion"
    delete.trigger()
    assert rows(with_ball) == []
    assert with_ball.status.text() == "Deleted: the lesion on all slices. Undo brings it back."
    with_ball.commands["undo"].trigger()
    assert rows(with_ball) == [("Lesion", "", "4–10", "1.4 mL")]
    delete.trigger()  # its row is chosen as it was
    assert rows(with_ball) == []


def test_del_takes_one_outline_where_that_was_chosen(with_ball: MainWindow) -> None:
    """In the picture, or by its row."""
    grow(with_ball)
    listed, delete = with_ball.parts.findings.list, with_ball.commands["delete_measurement"]
    listed.itemClicked.emit(listed.lesion_rows()[0], 0)
    with_ball.commands["tool_length"].trigger()
    click(with_ball.pane.viewport, (MIDDLE[0] + RADIUS_MM / PIXEL_MM, MIDDLE[1]))
    delete.trigger()
    assert len(with_ball.measuring.reading.measurements()) == 6
    listed.lesion_rows()[0].setExpanded(True)
    listed.setCurrentItem(listed.lesion_rows()[0].child(0))
    delete.trigger()
    assert rows(with_ball)[0][2] == "5–10"


def test_the_row_of_a_lesion_in_the_table_is_all_of_it(with_ball: MainWindow) -> None:
    """Also where it is open, and hidden as it is deleted."""
    grow(with_ball)
    with_ball.commands["measurements_panel"].trigger()
    table = with_ball.findChildren(MeasurementTable)[0]
    top = table.topLevelItem(0)
    assert top is not None
    top.setExpanded(True)
    table.itemClicked.emit(top, NUMBERS)
    assert table.currentItem() is table.topLevelItem(0)
    with_ball.commands["hide_measurement"].trigger()
    assert all(one.hidden for one in with_ball.measuring.reading.measurements())
    with_ball.commands["undo"].trigger()
    table.itemClicked.emit(table.topLevelItem(0), NUMBERS)
    with_ball.commands["delete_measurement"].trigger()
    assert with_ball.measuring.reading.measurements() == ()


def test_a_lesion_of_the_slices_is_listed_beside_their_planes(
    qtbot: QtBot, with_ball: MainWindow
) -> None:
    """It went from the list when a viewport of planes was clicked; those of models stayed."""
    grow(with_ball)
    with_ball.commands["mpr"].trigger()
    wait_quiet(qtbot, with_ball)
    planes = next(pane for pane in with_ball.grid.panes if pane.is_derived)
    with_ball.grid.activate(planes)
    assert rows(with_ball) == [("Lesion", "", "4–10", "1.4 mL")]
    with_ball.measuring.desk.add("Length", with_ball.measuring.desk.draft(
        Kind.LENGTH, ((1.0, 1.0), (9.0, 1.0)), planes.volume, 3
    ))  # fmt: skip
    assert [row[2] for row in rows(with_ball)] == ["4–10", "MPR 4"]
    listed = with_ball.parts.findings.list
    listed.itemClicked.emit(listed.lesion_rows()[0], 0)
    assert with_ball.pane is not planes
    assert with_ball.pane.model.index == SLICE
    with_ball.commands["delete_measurement"].trigger()
    assert [row[2] for row in rows(with_ball)] == []
    with_ball.grid.activate(planes)
    assert [row[2] for row in rows(with_ball)] == ["MPR 4"]


def test_undo_stays_where_the_lesion_is_seen_and_else_goes_to_its_largest_slice(
    with_ball: MainWindow,
) -> None:
    """It went to the lesion's last slice, away from the one where it had been deleted."""
    grow(with_ball)
    with_ball.pane.model.go_to(SLICE + 1)
    with_ball.commands["delete_lesion"].trigger()
    with_ball.commands["undo"].trigger()
    assert with_ball.pane.model.index == SLICE + 1
    with_ball.commands["redo"].trigger()
    with_ball.pane.model.go_to(0)
    with_ball.commands["undo"].trigger()
    assert with_ball.pane.model.index == SLICE


def test_it_is_one_row_of_the_table_that_opens_and_is_named(
    qtbot: QtBot, with_ball: MainWindow
) -> None:
    """Forty outlines of a lesion stood there, each with the lesion's volume."""
    grow(with_ball)
    with_ball.commands["measurements_panel"].trigger()
    table = with_ball.findChildren(MeasurementTable)[0]
    assert table.topLevelItemCount() == 1
    assert texts(table, 0)[:3] == ["", "Lesion", "lesion of 7 slices: 1.4 mL"]
    top = table.topLevelItem(0)
    assert top is not None
    assert top.childCount() == 0  # made when it opens, below
    assert table.currentItem() is top
    with_ball.pane.model.go_to(0)
    table.itemClicked.emit(top, NUMBERS)
    assert with_ball.pane.model.index == SLICE
    top.setExpanded(True)
    assert top.childCount() == 7
    table.setCurrentItem(top.child(1))
    assert with_ball.pane.model.index == 4
    table.itemDoubleClicked.emit(top.child(1), NAME)
    written = table.findChildren(QLineEdit)[0]
    QTest.keyClicks(written, "Cyst")
    qtbot.keyClick(written, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: texts(table, 0)[0] == "Cyst")
    top = table.topLevelItem(0)
    assert top is not None
    assert top.isExpanded()  # still, though made anew
    top.setText(NAME, "T1")  # as in place
    assert rows(with_ball)[0][0] == "T1"
    measured = with_ball.measuring.reading.measurements
    assert {one.label for one in measured()} == {"T1"}  # one outline had it, and gave it back
    with_ball.commands["undo"].trigger()
    assert {one.label for one in measured()} == {"Cyst"}
    top = table.topLevelItem(0)
    assert top is not None
    top.setText(NAME, "")
    assert {one.label for one in measured()} == {""}
    assert texts(table, 0)[0] == ""


def test_grown_by_the_keyboard_it_tells_its_volume_too(qtbot: QtBot, with_ball: MainWindow) -> None:
    """The pointer said its place and the outline's numbers at once, over the tool's words."""
    with_ball.commands["keyboard_pointer"].trigger()
    view = with_ball.pane.viewport
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Return)
    for _ in range(round(10 / PIXEL_MM)):
        qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: with_ball.status.text().count(" mm²") == 1)  # it is told once known
    assert "lesion of" not in with_ball.status.text()
    qtbot.keyClick(view, Qt.Key.Key_Return)
    wait_outlined(with_ball)
    assert with_ball.status.text().endswith("lesion of 7 slices: 1.4 mL")
