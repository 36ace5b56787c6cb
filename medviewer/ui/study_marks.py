"""The patient's imaging studies on the clock of a history."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from medviewer.dicom.series import Series
from medviewer.history.record import Record
from medviewer.ui.history.lanes import StudyMark
from medviewer.ui.words import element

HOUR_S = 3600.0


def study_marks(record: Record, series: Iterable[Series]) -> list[StudyMark]:
    """A mark for each study of the record's patient, by time.

    None unless the record's zero is a date, because "admission" says not when; none
    of another patient, told by the Patient ID; none of a study without a date.
    """
    try:
        zero = datetime.fromisoformat(record.zero)
    except ValueError:
        return []
    marks: dict[str, StudyMark] = {}
    for each in series:
        when = _study_time(each)
        if each.patient_id != record.identifier or when is None:
            continue
        hours = (when - zero.replace(tzinfo=None)).total_seconds() / HOUR_S
        words = each.study_description or each.modality
        marks.setdefault(each.study_instance_uid, StudyMark(hours, words, each.study_instance_uid))
    return sorted(marks.values(), key=lambda mark: mark.time_hours)


def _study_time(series: Series) -> datetime | None:
    """Study Date and, where the file has one, Study Time; local as in the file."""
    clock = element(series.header, "StudyTime")[:4]
    text = series.study_date + (clock if len(clock) == 4 and clock.isdigit() else "0000")
    try:
        return datetime.strptime(text, "%Y%m%d%H%M")
    except ValueError:
        return None
