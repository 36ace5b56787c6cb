"""The table of measurements, and lesions followed through three studies."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from medviewer.dicom.load import load
from medviewer.dicom.scan import scan
from medviewer.findings.reading.measurement import Kind, Role
from medviewer.findings.reading.organ import Organ
from medviewer.findings.reading.tumour_marker import MarkerLevel
from medviewer.ui.main_window import MainWindow
from medviewer.ui.measuring.label_edit import LabelEdit
from medviewer.ui.measuring.panel import MeasurementPanel
from medviewer.ui.measuring.table import AUTHOR, KIND, NAME, NUMBERS, ROLE, STUDY
from medviewer.ui.translation import LANGUAGES, translate
from tests.findings.pet_lesions import later, lesion, moved
from tests.phantoms.pet import write_ball
from tests.ui.conftest import wait_quiet
from tests.ui.measuring.hands import drag
from tests.ui.measuring.studies import (
    DATES,
    choose_in_column,
    line,
    row_of,
    same_lesion,
    show,
    texts,
)


def test_numbers_are_whole_in_a_narrow_window(
    followed: MainWindow, panel: MeasurementPanel
) -> None:
    """Texts of twice the size leave half the room; the table is scrolled then."""
    line(followed, "T1", 10.0)
    table = panel.table
    item = table.topLevelItem(0)
    assert item is not None
    item.setText(NUMBERS, "area 1234.5 mm², mean 1234.5 ± 234.5")
    needed = table.sizeHintForColumn(NUMBERS)
    for width in (1200, 2 * needed + 20):
        table.setFixedWidth(width)
        QApplication.processEvents()
        assert table.columnWidth(NUMBERS) >= needed
    table.setFixedWidth(1200)
    QApplication.processEvents()
    assert not table.horizontalScrollBar().isVisible()


def test_a_row_goes_to_its_series_and_slice(
    qtbot: QtBot, followed: MainWindow, panel: MeasurementPanel
) -> None:
    followed.pane.model.go_to(2)
    drawn = line(followed, "T1", 12)
    show(qtbot, followed, DATES[2])
    assert followed.pane.series is not None
    assert followed.pane.series.study_date == DATES[2]
    panel.table.itemClicked.emit(panel.table.topLevelItem(0), NUMBERS)
    wait_quiet(qtbot, followed)
    assert followed.pane.series.key == drawn.image.series_key
    assert followed.pane.model.index == 2
    assert followed.measuring.desk.chosen == drawn.key


def test_below_the_table_stands_what_the_lesions_of_a_pet_add_up_to(
    followed: MainWindow, panel: MeasurementPanel, tmp_path: Path
) -> None:
    patient = line(followed, "N1", 12).image.patient_key
    assert panel.sums.isHidden()
    first = lesion(load(scan([write_ball(tmp_path)]).series[0]))
    drawn = [*first, *moved(first, "2.25.8", "T2", 8)]
    followed.measuring.reading.put(
        "lesions",
        *(
            replace(one, image=replace(one.image, patient_key=patient, study_date="20240102"))
            for one in drawn
        ),
    )
    assert panel.sums.text() == "Total 2024-01-02: 2 lesions: MTV 23.2 mL, TLG 186.0 g"
    panel.set_anonymous(True)
    assert "2024" not in panel.sums.text()


def test_the_table_says_what_was_measured(followed: MainWindow, panel: MeasurementPanel) -> None:
    line(followed, "T1", 12)
    shown = [texts(panel.table, 0)[column] for column in (NAME, KIND, NUMBERS, ROLE, STUDY)]
    assert shown == ["T1", "Length", "12.0 mm", "", "2023-01-01"]
    item = panel.table.topLevelItem(0)
    assert item is not None
    item.setText(NAME, "L1")
    assert [one.label for one in followed.measuring.reading.measurements()] == ["L1"]
    followed.commands["undo"].trigger()
    assert texts(panel.table, 0)[0] == "T1"


def test_a_change_makes_no_row_anew_that_is_right(
    followed: MainWindow, panel: MeasurementPanel
) -> None:
    """A hundred rows at every stroke would be felt."""
    line(followed, "T1", 12)
    line(followed, "T2", 7)
    first = panel.table.topLevelItem(0)
    line(followed, "T3", 5)
    followed.commands["undo"].trigger()  # of its name
    assert panel.table.topLevelItem(0) is first
    names = [texts(panel.table, row)[0] for row in range(panel.table.topLevelItemCount())]
    assert names == ["T1", "T2", ""]


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


def test_the_organ_of_a_lesion_is_named_in_every_study(
    qtbot: QtBot, followed: MainWindow, panel: MeasurementPanel
) -> None:
    line(followed, "T1", 12.0)
    panel.lesion_menu.set_role(Role.TARGET)
    show(qtbot, followed, DATES[1])
    line(followed, "T1", 12.0)
    panel.lesion_menu.fill()
    organs = next(
        menu for menu in panel.lesion_menu.findChildren(QMenu) if menu.title() == "O&rgan"
    )
    words = [action.text() for action in organs.actions()]
    assert (words[0], words[1], words[-1]) == ("Not named", "brain", "skin")
    next(action for action in organs.actions() if action.text() == "liver").trigger()
    assert {one.organ for one in panel.measurements()} == {Organ.LIVER}
    assert row_of(panel.follow_up.table, 0)[1] == "target, liver"
    assert texts(panel.table, 0)[3] == "target, liver"
    for name in ("T2", "T3"):
        line(followed, name, 15.0)
        panel.lesion_menu.set_role(Role.TARGET)
        panel.lesion_menu.set_organ(Organ.LIVER)
    assert "3 targets in one organ (liver)" in panel.follow_up.remarks.text()
    followed.commands["undo"].trigger()
    assert "one organ" not in panel.follow_up.remarks.text()


def test_a_row_stays_in_its_place_when_it_is_changed(
    followed: MainWindow, panel: MeasurementPanel
) -> None:
    """Whoever made the first row a target found the next one under the mouse."""
    first, _ = line(followed, "", 12.0), line(followed, "", 14.0)
    later = replace(first, role=Role.TARGET, time="2099-01-01T00:00:00+00:00")
    followed.measuring.reading.put("Part in RECIST", later)
    rows = [texts(panel.table, number)[NUMBERS] for number in range(2)]
    assert rows == ["12.0 mm", "14.0 mm"]


def test_an_angle_is_no_lesion(qtbot: QtBot, followed: MainWindow, panel: MeasurementPanel) -> None:
    """It could be made a target, which no study ever measured."""
    line(followed, "", 12.0)
    assert panel.lesion_button.isEnabled()
    assert followed.pane.volume is not None
    points = ((5.0, 5.0), (9.0, 9.0), (14.0, 5.0))
    desk = followed.measuring.desk
    desk.add("Angle", desk.draft(Kind.ANGLE, points, followed.pane.volume, 0))
    assert not panel.lesion_button.isEnabled()
    show(qtbot, followed, DATES[1])
    line(followed, "", 14.0)
    offered = [each.text() for each in same_lesion(panel).actions() if each.text()]
    assert offered == ["Length, 12.0 mm, 2023-01-01"]


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


def test_the_table_is_exported(
    followed: MainWindow, panel: MeasurementPanel, tmp_path: Path
) -> None:
    line(followed, "T1", 12)
    path = tmp_path / "measurements.csv"
    panel.export(path)
    (row,) = csv.DictReader(path.read_text(encoding="utf-8-sig").splitlines())
    assert (row["label"], row["value"], row["unit"]) == ("T1", "12", "mm")
    assert any(str(path) in text for text in followed.parts.messages.texts())
    panel.export(tmp_path)
    assert followed.parts.messages.has_errors()


def test_anonymous_shows_no_dates_and_no_names(
    followed: MainWindow, panel: MeasurementPanel
) -> None:
    line(followed, "T1", 12)
    followed.commands["anonymous"].setChecked(True)
    assert panel.table.isColumnHidden(STUDY)
    assert panel.table.isColumnHidden(AUTHOR)
    title = panel.follow_up.table.horizontalHeaderItem(2)
    assert title is not None
    assert title.text() == "Study 1"
    followed.commands["anonymous"].setChecked(False)
    assert not panel.table.isColumnHidden(STUDY)


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_the_menu_of_a_lesion_has_no_letter_twice(
    qapp: QApplication, followed: MainWindow, panel: MeasurementPanel, language: str
) -> None:
    line(followed, "bone", 12.0)
    panel.lesion_menu.set_role(Role.NON_TARGET)
    translators = translate(qapp, language)
    panel.lesion_menu.fill()
    for translator in translators:
        qapp.removeTranslator(translator)
    translate(qapp, "en")  # numbers, too
    words = [action.text() for action in panel.lesion_menu.actions() if action.text()]
    letters = [QKeySequence.mnemonic(text).toString() for text in words]
    assert "" not in letters, words
    assert len(set(letters)) == len(letters), words


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


def test_undo_and_redo_by_their_keys_choose_no_further_rows(
    followed: MainWindow, panel: MeasurementPanel
) -> None:
    for label in ("one", "two", "three"):
        line(followed, label, 10)
    handle, held = followed.windowHandle(), Qt.KeyboardModifier.ControlModifier
    held |= Qt.KeyboardModifier.ShiftModifier
    QTest.keyPress(handle, Qt.Key.Key_Shift, held)
    for name in ("undo", "undo", "redo", "redo"):
        followed.commands[name].trigger()
        assert len(panel.table.selectionModel().selectedRows()) <= 1
    QTest.keyRelease(handle, Qt.Key.Key_Shift)


def test_an_arrow_of_a_lesion_s_name_says_that_it_is_present(
    qtbot: QtBot, followed: MainWindow, panel: MeasurementPanel
) -> None:
    """A non-target counts by what is seen, and an arrow is named while it is drawn."""
    first = line(followed, "bone", 12.0)
    panel.lesion_menu.set_role(Role.NON_TARGET)
    show(qtbot, followed, DATES[1])
    view = followed.pane.viewport
    followed.commands["tool_arrow"].trigger()
    drag(view, (10, 10), (30, 20))
    (words,) = view.findChildren(LabelEdit)
    QTest.keyClicks(words, "bone")
    qtbot.keyClick(words, Qt.Key.Key_Return)
    arrow = followed.measuring.reading.measurements()[-1]
    assert (arrow.tracking_uid, arrow.role) == (first.tracking_uid, Role.NON_TARGET)
    assert row_of(panel.follow_up.table, 0)[2:4] == ["12.0 mm", "present"]
    assert followed.parts.status.text() == "bone is followed since 2023-01-01."


def test_a_copy_at_the_same_place_of_the_picture_only_says_so(
    qtbot: QtBot, followed: MainWindow, panel: MeasurementPanel
) -> None:
    line(followed, "T1", 12.0)
    followed.commands["copy_measurement"].trigger()
    show(qtbot, followed, DATES[1])
    followed.commands["paste_measurement"].trigger()
    assert "Move it onto the lesion" in followed.parts.status.text()
    assert "drawn exactly alike" in panel.follow_up.remarks.text()


def test_on_pet_the_change_of_the_uptake_stands_beside_that_of_the_size(
    followed: MainWindow, panel: MeasurementPanel, tmp_path: Path
) -> None:
    patient = line(followed, "N1", 12).image.patient_key
    drawn = lesion(load(scan([write_ball(tmp_path)]).series[0]))
    first = [
        replace(one, image=replace(one.image, patient_key=patient, study_date="20240102"))
        for one in drawn
    ]
    followed.measuring.reading.put("lesions", *first, *later(first, 0.45))
    table = panel.follow_up.table
    shown = row_of(table, 1)
    assert "28.0 mm, 11.6 mL, SUVmax 4.50" in shown
    change = shown.index("+0.0 mm  +0 %, SUVmax −55 %")
    item = table.item(1, change)
    assert item is not None
    assert item.toolTip() == "SUVmax −55 %\nSUVpeak −55 %"
