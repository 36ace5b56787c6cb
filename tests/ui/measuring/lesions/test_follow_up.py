"""Lesions over time below the table: who is followed, how it changed, what the response is."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from medviewer.dicom.load import load
from medviewer.dicom.scan import scan
from medviewer.findings.reading.measurement import Measurement, Role
from medviewer.findings.reading.response.tumour_marker import MarkerLevel
from medviewer.ui.main_window import MainWindow
from medviewer.ui.measuring.panel import MeasurementPanel
from tests.findings.pet_lesions import later, lesion
from tests.phantoms.pet import write_ball
from tests.ui.measuring.studies import (
    DATES,
    choose_in_column,
    line,
    menu_within,
    row_of,
    show,
    two_axes,
)


def test_a_lesion_is_followed_by_its_name(
    qtbot: QtBot, followed: MainWindow, panel: MeasurementPanel
) -> None:
    first = line(followed, "T1", 12)
    show(qtbot, followed, DATES[1])
    second = line(followed, "T1", 18)
    assert second.tracking_uid == first.tracking_uid
    assert "followed since 2023-01-01" in followed.parts.status.text()
    again = line(followed, "T1", 5)  # two of one name in one study are not linked
    assert again.tracking_uid != first.tracking_uid
    followed.commands["undo"].trigger()
    followed.commands["undo"].trigger()
    row = row_of(panel.follow_up.table, 0)
    assert row[:4] == ["T1", "", "12.0 mm", "18.0 mm"]
    assert row[4:] == ["+6.0 mm  +50 %", "103 days"]


def test_the_sum_and_the_response(
    qtbot: QtBot, followed: MainWindow, panel: MeasurementPanel
) -> None:
    for date, sizes in zip(DATES, ((12.0, 20.0), (12.0, 8.0), (12.0, None)), strict=True):
        show(qtbot, followed, date)
        for label, size in zip(("T1", "T2"), sizes, strict=True):
            if size is not None:
                line(followed, label, size)
                panel.lesion_menu.set_role(Role.TARGET)
    table = panel.follow_up.table
    assert row_of(table, 2)[2:5] == ["32.0 mm", "20.0 mm", "12.0 mm *"]
    assert row_of(table, 3)[2:5] == ["", "−37.5 %", "–"]
    assert row_of(table, 6)[2:5] == ["baseline", "PR partial", "NE not evaluable"]
    # What is said of the one that was not measured makes the third study evaluable.
    lesion = next(each for each in panel.follow_up.lesions if each.name == "T2")
    panel.lesion_menu.state(lesion.tracking_uid, 0.0)
    assert row_of(table, 1)[4] == "0.0 mm"
    assert row_of(table, 2)[4] == "12.0 mm"
    assert row_of(table, 6)[4] == "PR partial"
    assert followed.commands["undo"].text() == "&Undo: T2 gone"


def test_a_glioma_is_followed_by_rano(
    qtbot: QtBot, followed: MainWindow, panel: MeasurementPanel
) -> None:
    for date, axes in zip(DATES, ((20.0, 15.0), (16.0, 10.0)), strict=False):
        show(qtbot, followed, date)
        two_axes(followed, "T1", *axes)
    panel.lesion_menu.set_role(Role.TARGET)
    table = panel.follow_up.table

    def by_rano() -> bool:
        return [table.horizontalHeaderItem(1).text()] == ["RANO"]

    assert row_of(table, 0)[2:5] == ["20.0 mm", "16.0 mm", "−4.0 mm  −20 %"]
    recist, rano = menu_within(panel, "Response &criteria of the patient").actions()
    assert (recist.isChecked(), rano.isChecked()) == (True, False)
    rano.trigger()
    assert by_rano()
    # 181 days · ln 2 / 1.5 ln(160/300): the long axis alone would say 187 days
    row = ["20.0 × 15.0 mm", "16.0 × 10.0 mm", "−140 mm²  −47 %", "halves in 133 days"]
    assert row_of(table, 0)[2:6] == row
    sums = [row_of(table, number)[0:4:3] for number in range(1, table.rowCount())]
    assert sums == [
        ["Sum of products", "160 mm²"],
        ["from the baseline", "−46.7 %"],
        ["from the smallest", "−46.7 %"],
        ["Targets", "SD stable"],
        ["Non-targets", ""],
        ["Overall response", "SD stable"],
    ]
    assert "RANO goes by what was measured alone" in panel.follow_up.remarks.text()
    assert followed.commands["undo"].text() == "&Undo: Response by RANO"
    followed.commands["undo"].trigger()
    assert not by_rano()


def test_a_study_where_everything_is_gone_is_a_complete_response(
    qtbot: QtBot, followed: MainWindow, panel: MeasurementPanel
) -> None:
    """Nothing is left to be measured in it, so its column of dashes comes with the pictures."""
    targets = []
    for label in ("T1", "T2"):
        line(followed, label, 14.0)
        panel.lesion_menu.set_role(Role.TARGET)
        targets.append(panel.follow_up.lesions[-1].tracking_uid)
    table = panel.follow_up.table
    assert [row_of(table, row)[2] for row in range(2)] == ["14.0 mm", "14.0 mm"]
    show(qtbot, followed, DATES[1])
    assert [row_of(table, row)[3] for row in range(2)] == ["–", "–"]
    assert row_of(table, table.rowCount() - 1)[2:4] == ["baseline", ""]
    for row, uid in enumerate(targets):
        choose_in_column(panel, row, 3, "&Gone in this study")
        assert panel.follow_up.lesions[row].tracking_uid == uid
    assert [row_of(table, row)[3] for row in range(3)] == ["0.0 mm", "0.0 mm", "0.0 mm"]
    assert row_of(table, table.rowCount() - 1)[3] == "CR complete"


def test_what_is_gone_can_be_said_of_a_study_that_is_seen_beside_the_active_one(
    qtbot: QtBot, followed: MainWindow, panel: MeasurementPanel
) -> None:
    line(followed, "T1", 14.0)
    panel.lesion_menu.set_role(Role.TARGET)
    followed.commands["layout_1x2"].trigger()
    first, second = followed.parts.grid.panes
    followed.parts.grid.activate(second)
    show(qtbot, followed, DATES[1])
    followed.parts.grid.activate(first)
    choose_in_column(panel, 0, 3, "&Gone in this study")
    assert row_of(panel.follow_up.table, 0)[2:4] == ["14.0 mm", "0.0 mm"]
    assert followed.parts.grid.active is second


def test_a_click_on_a_lesions_name_chooses_it(
    qtbot: QtBot, followed: MainWindow, panel: MeasurementPanel
) -> None:
    line(followed, "T1", 12.0)
    show(qtbot, followed, DATES[1])
    line(followed, "T1", 14.0)
    followed.measuring.desk.choose("")
    assert not panel.lesion_button.isEnabled()
    panel.follow_up.table.cellClicked.emit(0, 0)
    chosen = followed.measuring.desk.chosen_measurement()
    assert chosen is not None
    assert chosen.image.study_date == DATES[1]
    assert panel.lesion_button.isEnabled()


def test_a_non_target_is_followed_by_what_the_reader_sees(
    qtbot: QtBot, followed: MainWindow, panel: MeasurementPanel
) -> None:
    for label, role in (("T1", Role.TARGET), ("bone", Role.NON_TARGET)):
        line(followed, label, 12.0)
        panel.lesion_menu.set_role(role)
    bone = followed.measuring.desk.chosen_measurement()
    assert bone is not None
    show(qtbot, followed, DATES[1])
    line(followed, "T1", 12.0)
    panel.lesion_menu.state(bone.tracking_uid, None)
    table = panel.follow_up.table
    rows = {row[0]: row[2:4] for row in (row_of(table, n) for n in range(table.rowCount()))}
    assert rows["bone"] == ["12.0 mm", "present"]
    assert rows["Targets"] == ["baseline", "SD stable"]
    assert rows["Non-targets"] == ["baseline", "Non-CR/Non-PD"]
    assert rows["Overall response"] == ["baseline", "SD stable"]
    panel.lesion_menu.state(bone.tracking_uid, None, progressed=True)
    rows = {row[0]: row[2:4] for row in (row_of(table, n) for n in range(table.rowCount()))}
    assert rows["bone"][1] == "progression"
    assert rows["Overall response"][1] == "PD progress"
    followed.commands["undo"].trigger()
    assert row_of(table, table.rowCount() - 1)[3] == "SD stable"


def test_a_marker_above_normal_stands_against_a_complete_response(
    qtbot: QtBot,
    followed: MainWindow,
    panel: MeasurementPanel,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(panel.lesion_menu, "popup", lambda _: None)
    line(followed, "T1", 12.0)
    panel.lesion_menu.set_role(Role.TARGET)
    target = followed.measuring.desk.chosen_measurement()
    assert target is not None
    show(qtbot, followed, DATES[1])
    panel.lesion_menu.state(target.tracking_uid, 0.0)
    table = panel.follow_up.table

    def row(name: str) -> list[str]:
        return next(
            r[2:4] for r in (row_of(table, n) for n in range(table.rowCount())) if r[0] == name
        )

    assert row("Tumour marker") == ["–", "–"]
    assert row("Overall response") == ["baseline", "CR complete"]
    names = [row_of(table, number)[0] for number in range(table.rowCount())]
    for column, words in ((2, "Marker &above normal"), (3, "Marker &above normal")):
        table.cellClicked.emit(names.index("Tumour marker"), column)
        (action,) = [each for each in panel.lesion_menu.actions() if each.text() == words]
        action.trigger()
    assert row("Tumour marker") == ["above normal", "above normal"]
    assert row("Non-targets") == ["baseline", "Non-CR/Non-PD"]
    assert row("Overall response") == ["baseline", "PR partial"]
    first, second = panel.follow_up.lesions[0].by_study
    panel.lesion_menu.set_marker((second,), MarkerLevel.NORMAL)
    assert row("Overall response") == ["baseline", "CR complete"]
    followed.commands["undo"].trigger()
    assert row("Overall response") == ["baseline", "PR partial"]
    panel.lesion_menu.set_marker((first,), None)
    assert row("Overall response") == ["baseline", "CR complete"]


def test_a_lesion_without_a_name_is_told_when_it_is_missing(
    qtbot: QtBot, followed: MainWindow, panel: MeasurementPanel
) -> None:
    line(followed, "", 12.0)
    panel.lesion_menu.set_role(Role.TARGET)
    show(qtbot, followed, DATES[1])
    line(followed, "T2", 14.0)
    panel.lesion_menu.set_role(Role.TARGET)
    item = panel.follow_up.table.item(2, 3)
    assert item is not None
    assert item.toolTip().startswith("Not measured: an unnamed lesion")


def test_every_column_of_the_follow_up_has_room_for_its_title(
    followed: MainWindow, panel: MeasurementPanel
) -> None:
    """In a panel that is too narrow for all of them it scrolls."""
    table = panel.follow_up.table
    table.setFixedWidth(250)
    line(followed, "bone", 12.0)
    header = table.horizontalHeader()
    for column in range(table.columnCount()):
        assert header.sectionSize(column) >= table.sizeHintForColumn(column)
        assert header.sectionSize(column) >= header.sectionSizeHint(column)


def test_tab_leaves_the_follow_up(followed: MainWindow, panel: MeasurementPanel) -> None:
    """A reader without a mouse is not held in its cells."""
    line(followed, "bone", 12.0)
    assert not panel.follow_up.table.tabKeyNavigation()


def on_pet(followed: MainWindow, folder: Path) -> list[Measurement]:
    """The regions of a lesion on a PET of the patient, beside a node N1."""
    patient = line(followed, "N1", 12).image.patient_key
    drawn = lesion(load(scan([write_ball(folder)]).series[0]))
    return [
        replace(one, image=replace(one.image, patient_key=patient, study_date="20240102"))
        for one in drawn
    ]


def test_on_pet_the_change_of_the_uptake_stands_beside_that_of_the_size(
    followed: MainWindow, panel: MeasurementPanel, tmp_path: Path
) -> None:
    first = on_pet(followed, tmp_path)
    followed.measuring.reading.put("lesions", *first, *later(first, 0.45))
    table = panel.follow_up.table
    shown = row_of(table, 1)
    assert "28.0 mm, 11.6 mL, SUVmax 4.50" in shown
    change = shown.index("+0.0 mm  +0 %, SUVmax −55 %")
    item = table.item(1, change)
    assert item is not None
    assert item.toolTip() == "SUVmax −55 %\nSUVpeak −55 %"


def test_a_change_from_the_whole_lesion_to_one_slice_says_so(
    followed: MainWindow, panel: MeasurementPanel, tmp_path: Path
) -> None:
    """The hottest voxel may lie on another slice."""
    first = on_pet(followed, tmp_path)
    followed.measuring.reading.put("lesions", *first, later(first, 0.45)[0])
    shown = row_of(panel.follow_up.table, 1)
    assert any("% (one slice against the whole lesion)" in each for each in shown)


def test_the_change_of_the_uptake_is_between_the_dates_of_that_of_the_size(
    followed: MainWindow, panel: MeasurementPanel, tmp_path: Path
) -> None:
    """A CT after two PETs: the size changed since the last PET; the uptake is not known."""
    first = on_pet(followed, tmp_path)
    ct = [
        replace(
            one,
            identifier=f"{one.identifier}-ct",
            statistics=None,
            image=replace(one.image, study_instance_uid="1.2.3.100", study_date="20240501"),
        )
        for one in later(first, 0.45)
    ]
    followed.measuring.reading.put("lesions", *first, *later(first, 0.45), *ct)
    shown = row_of(panel.follow_up.table, 1)
    assert "+0.0 mm  +0 %" in shown
    assert not any("SUVmax −" in each for each in shown)
