"""A lesion that is outlined on several slices, in the table and followed through studies."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from pytestqt.qtbot import QtBot

from medviewer.findings.reading.measurement import Kind
from medviewer.ui.main_window import MainWindow
from medviewer.ui.measuring.panel import MeasurementPanel
from medviewer.ui.measuring.table import KIND, NAME, NUMBERS, ROLE
from tests.ui.measuring.studies import DATES, row_of, same_lesion, show, texts


def test_regions_on_slices_are_joined_to_a_lesion_with_a_volume(
    followed: MainWindow, panel: MeasurementPanel, tmp_path: Path
) -> None:
    """A disk of 10 mm on three of four slices that are 2 mm apart."""
    desk, volume = followed.measuring.desk, followed.pane.volume
    assert volume is not None
    for number, index in enumerate((3, 4, 6)):
        region = desk.draft(Kind.ELLIPSE, ((10.0, 10.0), (30.0, 30.0)), volume, index)
        desk.add("Ellipse", replace(region, label="" if number else "T1"))
        if number:
            offered = same_lesion(panel).actions()
            size = ("78.5 mm², Slice 4/12", "lesion of 2 slices: 314 mm³")[number - 1]
            assert [each.text() for each in offered if each.text()] == [f"T1, {size}, 2023-01-01"]
            offered[0].trigger()
    words = "lesion of 3 slices: 628 mm³, filled in over 4.0 mm"
    assert panel.table.topLevelItemCount() == 1
    assert texts(panel.table, 0)[:ROLE] == ["T1", "Lesion", words]
    lesion = panel.table.topLevelItem(0)
    assert lesion is not None
    lesion.setExpanded(True)
    assert [lesion.child(row).text(KIND) for row in range(3)] == ["Ellipse"] * 3
    assert row_of(panel.follow_up.table, 0)[2] == "10.0 mm, 628 mm³"
    item = panel.follow_up.table.item(0, 2)
    assert item is not None
    assert item.toolTip() == words
    followed.commands["undo"].trigger()  # the last one is a lesion of its own again
    shown = [texts(panel.table, row)[NUMBERS] for row in range(2)]
    assert "lesion of 2 slices: 314 mm³" in shown
    assert panel.table.topLevelItemCount() == 2


def test_a_lesion_of_several_slices_is_followed_as_a_whole(
    qtbot: QtBot, followed: MainWindow, panel: MeasurementPanel
) -> None:
    """By its name it was not followed at all, and by the menu one of its outlines alone."""

    def outlined(corner: float) -> None:
        desk, volume = followed.measuring.desk, followed.pane.volume
        assert volume is not None
        corners = ((10.0, 10.0), (corner, corner))
        drafts = [desk.draft(Kind.ELLIPSE, corners, volume, index) for index in (3, 4)]
        uid = drafts[0].tracking_uid
        desk.reading.put("Outlines", *(replace(each, tracking_uid=uid) for each in drafts))

    def rows() -> list[list[str]]:
        table = panel.follow_up.table
        return [row_of(table, row)[:4] for row in range(table.rowCount())]

    for number, corner in enumerate((30.0, 20.0)):
        show(qtbot, followed, DATES[number])
        outlined(corner)
        item = panel.table.topLevelItem(0)
        assert item is not None
        item.setText(NAME, "T1")
    both = [["T1", "", "10.0 mm, 314 mm³", "5.0 mm, 79 mm³"]]
    assert rows() == both
    item = panel.table.topLevelItem(0)
    assert item is not None
    panel.table.itemClicked.emit(item, NAME)
    panel.lesion_menu.fill()
    own = next(each for each in panel.lesion_menu.actions() if "own" in each.text())
    own.trigger()
    assert sorted(row[2:] for row in rows()) == [
        ["10.0 mm, 314 mm³", "–"],
        ["–", "5.0 mm, 79 mm³"],
    ]
    (same,) = [each for each in same_lesion(panel).actions() if each.text()]
    assert same.text() == "T1, lesion of 2 slices: 314 mm³, 2023-01-01"
    same.trigger()
    assert rows() == both
    followed.commands["undo"].trigger()
    assert len(rows()) == 2
