"""Which imaging studies of the open folder belong on a history's time axis."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from medviewer.dicom.series import Series
from medviewer.history.record import Record
from medviewer.ui.history_lanes import StudyMark
from medviewer.ui.history_time import Clock


def studies_of(record: Record, series: Iterable[Series]) -> tuple[StudyMark, ...]:
    """The studies of the record's patient, a mark each, sorted by time.

    A study is placed only where that is certain: its Patient ID is the record's
    identifier, it has a Study Date, and the record's zero is a date too.
    """
    zero = Clock(record.zero).date
    if zero is None:
        return ()
    studies: dict[str, list[Series]] = {}
    for one in series:
        if one.patient_id.strip() == record.identifier.strip():
            studies.setdefault(one.study_instance_uid, []).append(one)
    marks = []
    for uid, own in studies.items():
        moment = _moment(own[0])
        if moment is not None:
            modalities = " + ".join(sorted({one.modality for one in own}))
            words = f"{modalities} {own[0].study_description}".strip()
            marks.append(StudyMark((moment - zero) / timedelta(hours=1), words, uid))
    return tuple(sorted(marks, key=lambda mark: mark.time_hours))


def _moment(series: Series) -> datetime | None:
    """Study Date with, where it is given, Study Time (PS3.5 section 6.2)."""
    date, time = series.study_date, str(series.header.get("StudyTime", ""))
    for text, form in ((date + time[:6], "%Y%m%d%H%M%S"), (date, "%Y%m%d")):
        try:
            return datetime.strptime(text, form)
        except ValueError:
            continue
    return None
