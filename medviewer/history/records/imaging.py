"""What the patient's own DICOM files say about a history: age, sex, studies, findings.

Nothing of a history is overwritten. A fact that is missing is taken from the headers
and said so; one that differs is named; studies and findings are placed in time only
where the history counts from a date.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from medviewer.dicom.age import MOST_YEARS_APART, age_on, contradicting_age, is_impossible_birth
from medviewer.dicom.series import Series
from medviewer.findings.finding import LesionFinding, ResultSet
from medviewer.findings.reading.lesions_left import LesionLeft, lesions_left
from medviewer.findings.reading.reader_words import found_class, reader_classes
from medviewer.findings.words import class_name
from medviewer.history.records.record import YEAR_HOURS, Interval, Record
from medviewer.message import Message

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

SEXES = {"M": "M", "F": "F"}


@dataclass(frozen=True)
class Study:
    """One imaging study of the patient.

    ``taken`` is local, as in the file; ``age_years`` the age at the study and ``sex``
    "M", "F" or "", None and "" where the headers do not say; ``findings`` a sentence each.
    ``stated_years`` is Patient's Age where that contradicts the birth date, else None;
    ``impossible_birth`` is true where the age is Patient's, for the birth date cannot be.
    """

    uid: str
    patient_id: str
    taken: datetime
    description: str
    age_years: float | None
    sex: str
    findings: tuple[str, ...] = ()
    stated_years: float | None = None
    impossible_birth: bool = False


def studies_of(series: Iterable[Series], results: Iterable[ResultSet] = ()) -> tuple[Study, ...]:
    """The studies that ``series`` belong to, by time; those without a date are left out."""
    told: dict[str, list[str]] = defaultdict(list)
    for result in results:
        told[result.series_instance_uid] += finding_sentences(result)
    studies: dict[str, Study] = {}
    for each in series:
        taken = study_time(each)
        if taken is None:
            continue
        uid = each.study_instance_uid
        here = studies.setdefault(uid, _study(each, taken))
        more = tuple(told.pop(each.series_instance_uid, ()))
        studies[uid] = replace(here, findings=here.findings + more)
    return tuple(sorted(studies.values(), key=lambda study: study.taken))


def with_imaging(record: Record, studies: Iterable[Study]) -> Record:
    """The record with what the studies of the same patient add to it.

    Age and sex are taken where the record has none; each finding becomes a condition
    at its study. What was added, and what contradicts, becomes a note.
    """
    own = [study for study in studies if record.is_of(study.patient_id)]
    if not own:
        return record
    facts, notes = dict(record.facts), list(record.notes)
    newest = own[-1]
    _add_sex(facts, notes, newest)
    _add_age(facts, notes, newest, _hours(record, newest))
    found = [
        Interval(hours, hours, Message("Finding: {}", finding))
        for study in own
        for hours in [_hours(record, study)]
        if hours is not None
        for finding in study.findings
    ]
    conditions = sorted((*record.conditions, *found), key=lambda one: one.start_hours)
    return replace(record, facts=facts, conditions=tuple(conditions), notes=tuple(notes))


def study_time(series: Series) -> datetime | None:
    """Study Date and, where the file has one, Study Time; local as in the file."""
    clock = _text(series.header, "StudyTime")[:4]
    text = series.study_date + (clock if len(clock) == 4 and clock.isdigit() else "0000")
    try:
        return datetime.strptime(text, "%Y%m%d%H%M")
    except ValueError:
        return None


def zero_of(record: Record) -> datetime | None:
    """The local time that a record counts from; None where "admission" is all that is told."""
    try:
        return record.zero_time or datetime.fromisoformat(record.zero).replace(tzinfo=None)
    except ValueError:
        return None


def finding_sentences(result: ResultSet) -> list[str]:
    """What a model found in one series, a sentence a class; one that it is not sure of has a "?".

    A lesion has one class, whatever its single slices look like most, and beside it that which the
    reader gave it. What the reader rejected of
    it is not told.
    """
    by_class: dict[Message, list[LesionFinding]] = defaultdict(list)
    for left in lesions_left(result):
        by_class[_class(left, result)].append(left.lesion)
    made = f"{result.provenance.model} {result.provenance.version}"
    return [_told(name, found, made) for name, found in by_class.items()]


def _class(left: LesionLeft, result: ResultSet) -> Message:
    """The model's class, and the reader's where that is another."""
    name = found_class(left.lesion)
    own = tuple(Message(class_name(label)) for label in reader_classes(result, left.findings))
    return Message("{} (the reader: {})", name, own) if own else name


def _told(name: Message, found: Sequence[LesionFinding], made: str) -> Message:
    lengths = [one.long_diameter_mm for one in found if one.long_diameter_mm is not None]
    if not lengths:
        return Message("{} ({})", name, made)
    return Message("{}, up to {:.0f} mm ({})", name, max(lengths), made)


def _study(series: Series, taken: datetime) -> Study:
    header, day = series.header, taken.date()
    return Study(
        series.study_instance_uid,
        series.patient_id,
        taken,
        series.study_description or series.modality,
        age_on(header, day),
        SEXES.get(_text(header, "PatientSex"), ""),
        stated_years=contradicting_age(header, day),
        impossible_birth=is_impossible_birth(header, day),
    )


def _text(header: Dataset, keyword: str) -> str:
    value = header.get(keyword)
    return "" if value is None else str(value).strip()


def _hours(record: Record, study: Study) -> float | None:
    zero = zero_of(record)
    return None if zero is None else (study.taken - zero).total_seconds() / 3600


def _day(study: Study) -> str:
    return f"{study.taken:%Y-%m-%d}"


def _add_sex(facts: dict[str, float | str], notes: list[str], study: Study) -> None:
    if not study.sex:
        return
    if not facts.get("sex"):
        facts["sex"] = study.sex
        notes.append(Message("Sex {} is from the images of {}.", study.sex, _day(study)))
    elif facts["sex"] != study.sex:
        notes.append(
            Message(
                "The history says sex {}, the images of {} say {}; the history's is used.",
                facts["sex"],
                _day(study),
                study.sex,
            )
        )


def _add_age(
    facts: dict[str, float | str], notes: list[str], study: Study, hours: float | None
) -> None:
    if study.age_years is None:
        return
    if study.stated_years is not None:
        notes.append(
            Message(
                "The images of {} contradict themselves: by the birth date the patient was {} "
                "years old, by Patient's Age {}. The birth date counts; check whose images they "
                "are.",
                _day(study),
                math.floor(study.age_years),
                math.floor(study.stated_years),
            )
        )
    if study.impossible_birth:
        notes.append(
            Message(
                "The birth date in the images of {} cannot be right; their Patient's Age counts.",
                _day(study),
            )
        )
    at_zero = study.age_years - (hours or 0.0) / YEAR_HOURS
    known = facts.get("age_years")
    if known is None and at_zero >= 0:
        facts["age_years"] = float(int(at_zero))
        notes.append(
            Message("Age {} years at time 0 is from the images of {}.", int(at_zero), _day(study))
        )
    elif isinstance(known, int | float) and abs(known - at_zero) > MOST_YEARS_APART:
        notes.append(
            Message(
                "The history says {} years, the images of {} make it {}; "
                "the history's age is used.",
                math.floor(known),
                _day(study),
                math.floor(at_zero),
            )
        )
