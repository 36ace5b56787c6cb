"""The patient's imaging studies on the clock of a history."""

from __future__ import annotations

from collections.abc import Iterable

from medviewer.dicom.series import Series
from medviewer.history.records.imaging import studies_of, zero_of
from medviewer.history.records.record import Record
from medviewer.ui.history.axis.lanes import StudyMark

HOUR_S = 3600.0


def study_marks(record: Record, series: Iterable[Series]) -> list[StudyMark]:
    """A mark for each study of the record's patient, by time.

    None unless it is known when the record's time 0 was; none
    of another patient, told by the Patient ID; none of a study without a date.
    """
    zero = zero_of(record)
    if zero is None:
        return []
    return [
        StudyMark((study.taken - zero).total_seconds() / HOUR_S, study.description, study.uid)
        for study in studies_of(series)
        if record.is_of(study.patient_id)
    ]
