"""The table of measurements, and lesions followed through three studies."""

from __future__ import annotations

import csv
import math
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
from medviewer.ui.main_window import MainWindow
from medviewer.ui.measuring.label_edit import LabelEdit
from medviewer.ui.measuring.panel import MeasurementPanel
from medviewer.ui.measuring.table import AUTHOR, KIND, NAME, NUMBERS, ROLE, STUDY
from medviewer.ui.translation import LANGUAGES, translate
from tests.findings.pet_lesions import lesion, moved
from tests.phantoms.pet import write_ball
from tests.ui.conftest import wait_quiet
from tests.ui.measuring.hands import drag
from tests.ui.measuring.studies import (
    DATES,
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


def test_below_the_table_stands_the_volume_of_three_axes_of_one_name(
    followed: MainWindow, panel: MeasurementPanel
) -> None:
    drawn = [line(followed, name, 12) for name in ("Ovary", "Ovary", "Other")]
    third, down = drawn[0].image, [(x, y) for y, x in drawn[0].points]
    beside = replace(third, sop_instance_uid="1.2.9", plane=None)
    changed = (
        replace(drawn[1], points=tuple(down)),
        replace(drawn[2], image=beside, label="Ovary"),
    )
    followed.measuring.reading.put("axes", *changed)
    number = f"{math.pi / 6 * 12**3:.0f} mm³"
    assert panel.sums.text().endswith(f": ellipsoid of 12.0 × 12.0 × 12.0 mm: {number}")
    assert panel.sums.text().startswith("Ovary  20")
    panel.set_anonymous(True)
    assert panel.sums.text().startswith("Ovary: ellipsoid")


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
