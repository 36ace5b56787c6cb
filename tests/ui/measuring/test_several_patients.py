"""Measurements of more than one patient: whose they are, and which are one lesion."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from medviewer.findings.reading.measurement import Role
from medviewer.findings.reading.response.criteria import Criteria
from medviewer.ui.main_window import MainWindow
from medviewer.ui.measuring.panel import MeasurementPanel, shortest_names
from medviewer.ui.measuring.table import PATIENT
from tests.ui.conftest import wait_quiet
from tests.ui.makers import write_ramp
from tests.ui.measuring.studies import DATES, line, menu_within, row_of, same_lesion, show, texts


@pytest.fixture
def two_patients(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> MainWindow:
    """A line on each of two patients' studies, the later one's shown."""
    window.settings.analyse_when_opened = False
    for number, date in enumerate(DATES[:2]):
        write_ramp(tmp_path / "all" / date, study_date=date, patient_id=f"P{number}")
    window.open_paths([tmp_path / "all"])
    wait_quiet(qtbot, window)
    window.commands["measurements_panel"].trigger()
    panel = window.findChildren(MeasurementPanel)[0]
    for date in DATES[:2]:
        show(qtbot, window, date)
        line(window, "T1", 12.0)
        panel.lesion_menu.set_role(Role.TARGET)
    return window


def test_another_patient_s_lesions_have_no_part_in_the_response(
    qtbot: QtBot, two_patients: MainWindow
) -> None:
    """The other patient's study would be the baseline, and its lesion one that is missing."""
    panel = two_patients.findChildren(MeasurementPanel)[0]
    table = panel.follow_up.table

    def days() -> list[str]:
        titles = (table.horizontalHeaderItem(column) for column in range(table.columnCount()))
        return [each.text() for each in titles if each is not None and each.text()[:2] == "20"]

    assert days() == ["2023-07-01"]
    assert row_of(table, 1)[2] == "12.0 mm"
    show(qtbot, two_patients, DATES[0])
    assert days() == ["2023-01-01"]
    assert panel.table.topLevelItemCount() == 2  # all that is open


def test_rows_of_two_patients_say_whose_they_are(qtbot: QtBot, two_patients: MainWindow) -> None:
    """Two lines T1 of 12 mm stood there alike."""
    table = two_patients.findChildren(MeasurementPanel)[0].table

    def whose() -> list[str]:
        assert not table.isColumnHidden(PATIENT)
        return [texts(table, row)[PATIENT] for row in range(table.topLevelItemCount())]

    assert whose() == ["Doe, Jane  P1", "Doe, Jane  P0"]
    two_patients.commands["anonymous"].setChecked(True)
    assert whose() == ["Patient 1", "Patient 2"]  # as in the list of series
    two_patients.commands["anonymous"].setChecked(False)
    assert whose() == ["Doe, Jane  P1", "Doe, Jane  P0"]
    two_patients.measuring.delete()
    assert table.topLevelItemCount() == 1
    assert table.isColumnHidden(PATIENT)  # whose it is stands in every picture


def test_the_table_has_a_patient_s_id_only_where_the_name_does_not_tell() -> None:
    """On a small screen it scrolled sideways for IDs that said the name once more."""
    assert shortest_names(["Doe, Jane  P1", "Roe, Ann  P0"]) == {
        "Doe, Jane  P1": "Doe, Jane",
        "Roe, Ann  P0": "Roe, Ann",
    }
    assert shortest_names(["Doe, Jane  P1", "Doe, Jane  P0", "Roe, Ann  P2"]) == {
        each: each for each in ("Doe, Jane  P1", "Doe, Jane  P0", "Roe, Ann  P2")
    }
    assert shortest_names(["Patient 1", "Patient 2"])["Patient 1"] == "Patient 1"


def test_a_lesion_of_another_patient_id_is_offered_as_one(
    qtbot: QtBot, two_patients: MainWindow
) -> None:
    panel = two_patients.findChildren(MeasurementPanel)[0]
    (action,) = (each for each in same_lesion(panel).actions() if each.text())
    assert action.text() == "T1, 12.0 mm, 2023-01-01 (another patient ID or name)"
    two_patients.commands["anonymous"].setChecked(True)
    (action,) = (each for each in same_lesion(panel).actions() if each.text())
    assert action.text() == "T1, 12.0 mm (another patient ID or name)"
    action.trigger()
    two_patients.commands["anonymous"].setChecked(False)
    (lesion,) = panel.follow_up.lesions
    assert len(lesion.by_study) == 2  # whoever says so has one patient before him


def test_criteria_hold_in_the_studies_of_another_id_of_the_patient_too(
    qtbot: QtBot, two_patients: MainWindow
) -> None:
    panel = two_patients.findChildren(MeasurementPanel)[0]
    panel.lesion_menu.set_criteria(Criteria.RANO)
    (action,) = (each for each in same_lesion(panel).actions() if each.text())
    action.trigger()  # her lesion of another ID

    def shown() -> tuple[str, bool]:
        title = panel.follow_up.table.horizontalHeaderItem(1)
        _, rano = menu_within(panel, "Response &criteria of the patient").actions()
        return "" if title is None else title.text(), rano.isChecked()

    assert shown() == ("RANO", True)
    show(qtbot, two_patients, DATES[0])
    assert shown() == ("RANO", True)


def test_the_patient_s_own_lesions_are_offered_by_name_size_and_date(
    qtbot: QtBot, followed: MainWindow, panel: MeasurementPanel
) -> None:
    line(followed, "T1 & T2", 12.0)
    show(qtbot, followed, DATES[1])
    line(followed, "", 14.0)
    (action,) = (each for each in same_lesion(panel).actions() if each.text())
    assert action.text() == "T1 && T2, 12.0 mm, 2023-01-01"
