from __future__ import annotations

from dataclasses import replace

import pytest
from pydicom.dataset import Dataset

from medviewer.dicom.series import Series
from medviewer.history.record import Record
from medviewer.ui.history_studies import studies_of
from tests.ui.makers import make_series

RECORD = Record("P1", {}, (), zero="2015-03-02")


def series(uid: str, date: str, time: str = "", **changes: str) -> Series:
    header = Dataset()
    header.StudyTime = time
    facts = {"patient_id": "P1", "modality": "MR", "study_description": "Brain"} | changes
    return make_series(study_instance_uid=uid, study_date=date, header=header, **facts)


def test_a_study_is_one_mark_on_the_records_clock() -> None:
    magnet, later = series("1.2", "20150304"), series("1.2", "20150304", modality="CT")
    found = studies_of(RECORD, [magnet, series("1.1", "20150302", "063000"), later])
    assert [(mark.study_instance_uid, mark.time_hours, mark.description) for mark in found] == [
        ("1.1", 6.5, "MR Brain"), ("1.2", 48.0, "CT + MR Brain"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("record", "one"),
    [
        (RECORD, series("1.1", "20150302", patient_id="P2")),
        (RECORD, series("1.1", "")),
        (RECORD, series("1.1", "20151399")),
        (replace(RECORD, zero="admission"), series("1.1", "20150302")),
    ],
    ids=["another patient", "no date", "no such date", "a history without dates"],
)
def test_what_is_not_certain_is_not_shown(record: Record, one: Series) -> None:
    assert studies_of(record, [one]) == ()
