"""Points of nodules from a CSV file, and what the DICOM header knows of the patient.

Columns: ``slice`` (from 1, in display order) or ``sop_instance_uid`` (both for an image of several
frames), ``x`` and ``y`` in pixels as DICOM counts them, or a box ``x0, y0, x1, y1``; optional
``series_instance_uid``, ``name``, and what the published scores ask: ``age``, ``sex`` (F or M)
and, each yes or no, ``smoker``, ``cancer``, ``family_history``, ``emphysema``, ``upper_lobe``;
``nodules`` is how many the scan shows.
"""

from __future__ import annotations

import csv
import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from pydicom.dataset import Dataset

from medviewer.dicom.age import OLDEST_YEARS, age_on, contradicting_age, stated_age
from medviewer.dicom.series import Series
from medviewer.errors import MedviewerError
from medviewer.lesion.gate.tags import text
from medviewer.lesion.nodule.place import Click
from medviewer.lesion.nodule.rate import Pointed
from medviewer.lesion.nodule.scores import Patient

FEMALE = {"F": True, "M": False}
YES, NO = {"yes", "y", "1", "true"}, {"no", "n", "0", "false"}
_QUESTIONS = ("smoker", "cancer", "family_history", "emphysema", "upper_lobe")


@dataclass(frozen=True)
class PointRow:
    """A row of the file and its line there, understood but not yet matched to a series."""

    line: int
    name: str
    series_instance_uid: str
    sop_instance_uid: str
    slice_number: int | None
    x: float
    y: float
    patient: Patient


def read_points(path: Path) -> list[PointRow]:
    """All rows of ``path``.

    Raises
    ------
    MedviewerError
        When the file cannot be read, a column is missing or a value cannot be understood.
    """
    try:
        with path.open(newline="", encoding="utf-8-sig") as file:
            table = csv.DictReader(file)
            rows = [
                _read_row(
                    {key: (value or "").strip() for key, value in row.items() if key},
                    number,
                    table.line_num,
                )
                for number, row in enumerate(table, 1)
            ]
    except OSError as error:
        raise MedviewerError(
            f"{path} cannot be read: {error.strerror}.", "Check the path."
        ) from error
    except (ValueError, csv.Error) as error:
        raise MedviewerError(
            f"{path} cannot be understood: {error}.",
            "It needs the columns slice, x, y (or sop_instance_uid, x, y), separated by commas.",
        ) from error
    first: dict[str, PointRow] = {}
    for row in rows:
        earlier = first.setdefault(row.name, row)
        if earlier is not row:
            raise MedviewerError(
                f"{path} gives two points the same name, {row.name}: lines {earlier.line} and "
                f"{row.line}.",
                "Correct the names.",
            )
    if not rows:
        raise MedviewerError(f"{path} holds no point.", "Write one point a line.")
    return rows


def _read_row(row: dict[str, str], number: int, line: int) -> PointRow:
    """The ``number``-th row, from 1, which ends on a ``line`` of the file."""
    where = f"line {line}"
    if row.get("x0"):
        x0, y0, x1, y1 = (_number(row, name, where) for name in ("x0", "y0", "x1", "y1"))
        x, y = (x0 + x1) / 2, (y0 + y1) / 2
    else:
        x, y = _number(row, "x", where), _number(row, "y", where)
    uid, given = row.get("sop_instance_uid", ""), row.get("slice", "")
    if not uid and not given:
        raise ValueError(f"{where} gives neither slice nor sop_instance_uid")
    return PointRow(
        line,
        row.get("name") or f"N{number}",
        row.get("series_instance_uid", ""),
        uid,
        _whole(row, "slice", where) if given else None,
        x,
        y,
        _patient(row, where),
    )


def _number(row: dict[str, str], name: str, where: str) -> float:
    try:
        value = float(row[name])
    except (KeyError, ValueError):
        value = math.nan
    if not math.isfinite(value):
        raise ValueError(f"{where} has no number in column {name}")
    return value


def _whole(row: dict[str, str], name: str, where: str) -> int:
    value = _number(row, name, where)
    if not value.is_integer():
        raise ValueError(f"{where} has {value:g} in column {name}, not a whole number")
    return int(value)


def _patient(row: dict[str, str], where: str) -> Patient:
    answers: dict[str, bool] = {}
    for name in _QUESTIONS:
        word = row.get(name, "").lower()
        if word in YES or word in NO:
            answers[name] = word in YES
        elif word:
            raise ValueError(f"{where} answers {word!r} in column {name}, not yes or no")
    sex = row.get("sex", "").upper()
    if sex and sex not in FEMALE:
        raise ValueError(f"{where} has {row['sex']!r} in column sex, not F or M")
    age = _number(row, "age", where) if row.get("age") else None
    if age is not None and not 0 <= age <= OLDEST_YEARS:
        raise ValueError(f"{where} has {age:g} in column age, not 0 to {OLDEST_YEARS} years")
    nodules = _whole(row, "nodules", where) if row.get("nodules") else None
    if nodules is not None and nodules < 1:
        raise ValueError(f"{where} has {nodules} in column nodules, not 1 or more")
    return Patient(
        age_years=age,
        female=FEMALE.get(sex),
        nodules=nodules,
        **answers,
    )


def match(
    series: Sequence[Series], rows: Sequence[PointRow]
) -> list[tuple[Series, tuple[Pointed, ...]]]:
    """The series that have points, each with its own.

    A row that names neither series nor image belongs to the only CT there is.

    Raises
    ------
    MedviewerError
        When a row fits no series, or could mean several.
    """
    matched: dict[str, list[Pointed]] = {}
    for row in rows:
        fitting = [one for one in series if _may_be(row, one)]
        if not row.series_instance_uid and not row.sop_instance_uid:
            fitting = [one for one in fitting if one.modality == "CT"] or fitting
        if len(fitting) != 1:
            seen = "no series" if not fitting else f"{len(fitting)} series"
            raise MedviewerError(
                f"The point {row.name} (line {row.line}) fits {seen}.",
                "Give its series_instance_uid (`medviewer info` lists them) or sop_instance_uid.",
            )
        matched.setdefault(fitting[0].key, []).append(_pointed(row, fitting[0]))
    return [(one, tuple(matched[one.key])) for one in series if one.key in matched]


def _may_be(row: PointRow, series: Series) -> bool:
    if row.series_instance_uid not in ("", series.series_instance_uid):
        return False
    uids = {one.sop_instance_uid for one in series.slices}
    return not row.sop_instance_uid or row.sop_instance_uid in uids


def _pointed(row: PointRow, series: Series) -> Pointed:
    click = Click(_slice_index(row, series), row.x, row.y)
    return Pointed(row.name, click, completed(row.patient, series.header))


def _slice_index(row: PointRow, series: Series) -> int:
    """That of the row's image; where the image has several frames the row's slice says which."""
    uids = [one.sop_instance_uid for one in series.slices]
    frames = [index for index, uid in enumerate(uids) if uid == row.sop_instance_uid]
    if len(frames) == 1:
        return frames[0]
    index = (row.slice_number or 0) - 1
    if frames and index not in frames:
        raise MedviewerError(
            f"The image of the point {row.name} (line {row.line}) has {len(frames)} frames; its "
            "slice names none.",
            "Give the column slice beside sop_instance_uid.",
        )
    return index


def pointed(series: Series, name: str, click: Click) -> Pointed:
    """A point of which nothing is known but the patient's header."""
    return Pointed(name, click, completed(Patient(), series.header))


def completed(patient: Patient, header: Dataset) -> Patient:
    """Age and sex from the header where the reader did not give them."""
    age, sex = patient.age_years, text(header, "PatientSex").upper()
    if age is None:
        age = age_of(header)
    female = patient.female
    if female is None:
        female = {"F": True, "M": False}.get(sex)
    return replace(patient, age_years=age, female=female)


def age_of(header: Dataset) -> float | None:
    """Years at the study; None where the header does not say, or contradicts itself.

    The scores go by the age: a wrong one is worse than none.
    """
    try:
        day = datetime.strptime(text(header, "StudyDate"), "%Y%m%d").date()
    except ValueError:
        return stated_age(header)
    return age_on(header, day) if contradicting_age(header, day) is None else None
