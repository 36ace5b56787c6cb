"""Imaging studies on a history's clock: the right patient's, at the right hour."""

from __future__ import annotations

from dataclasses import replace

from medviewer.ui.history.study_marks import study_marks
from tests.ui.makers import make_record, make_series

RECORD = replace(make_record("42"), zero="2024-01-30")


def test_a_study_lies_as_many_hours_after_zero_as_its_date_says() -> None:
    series = make_series(study_date="20240131")
    series.header.StudyTime = "063000"
    (mark,) = study_marks(RECORD, [series, replace(series, key="another series of it")])
    assert (mark.time_hours, mark.description) == (30.5, "Chest")


def test_another_patient_s_study_is_not_marked() -> None:
    assert study_marks(RECORD, [make_series(patient_id="43")]) == []


def test_without_a_date_nothing_is_guessed() -> None:
    assert study_marks(replace(RECORD, zero="admission"), [make_series()]) == []
    assert study_marks(RECORD, [make_series(study_date="")]) == []
