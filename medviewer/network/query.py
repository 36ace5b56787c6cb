"""What to look for, and what was found: studies and series, in any protocol."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from pydicom.dataset import Dataset
from pydicom.multival import MultiValue

from medviewer.dicom.files.dataset import quiet_pydicom
from medviewer.errors import MedviewerError
from medviewer.message import Message

STUDY_KEYS = (
    "PatientName",
    "PatientID",
    "PatientBirthDate",
    "StudyDate",
    "StudyTime",
    "StudyDescription",
    "AccessionNumber",
    "StudyInstanceUID",
    "ModalitiesInStudy",
    "NumberOfStudyRelatedInstances",
)
"""What we ask of a study (PS3.4 C.6.2.1.2)."""

_DAY = r"(\d{4}-\d\d-\d\d|\d{8})"
_DATES = re.compile(rf"{_DAY}?\s*([-–…]|\.\.)?\s*{_DAY}?")


def dates(words: str) -> str:
    """What people write as a day or as days from … to, as DICOM matches it (PS3.4 C.2.2.2.5).

    "2024-01-31" and "20240131" are the day; "2024-01-01 - 2024-01-31", "2024-01-01 -" and
    "- 2024-01-31" are ranges; nothing is any day.

    Raises
    ------
    MedviewerError
        When it is neither.
    """
    found = _DATES.fullmatch(words.strip())
    if found is None or (found[1] and found[3] and not found[2]) or (found[2] == words.strip()):
        raise _no_date(words)
    first, last = (_day(day, words) if day else "" for day in (found[1], found[3]))
    return f"{first}-{last}" if found[2] else first or last


def _day(day: str, words: str) -> str:
    try:
        return date.fromisoformat(day).strftime("%Y%m%d")
    except ValueError as error:
        raise _no_date(words) from error


def _no_date(words: str) -> MedviewerError:
    return MedviewerError(
        Message("{!r} is no date.", words.strip()),
        Message("Write 2024-01-31, or 2024-01-01 - 2024-01-31 from the one to the other."),
    )


def name_key(words: str) -> str:
    """What people write of a name, as DICOM matches it: the beginning, family name first.

    "doe" matches "Doe^Jane", and so does "doe, j"; what has a ``*`` or ``?`` stays as it is.
    """
    key = re.sub(r"\s*,\s*", "^", words.strip())
    return key if not key or "*" in key or "?" in key else f"{key}*"


@dataclass(frozen=True)
class Query:
    """Which studies; empty matches everything, ``*`` and ``?`` stand for letters.

    ``date`` is a DICOM date or range: "20240131", "20240101-20240131", "20240101-".
    """

    patient_name: str = ""
    patient_id: str = ""
    date: str = ""
    modality: str = ""
    accession_number: str = ""
    study_instance_uid: str = ""

    def matching(self) -> dict[str, str]:
        """The keys that narrow the search, by keyword."""
        keys = {
            "PatientName": self.patient_name,
            "PatientID": self.patient_id,
            "StudyDate": self.date,
            "ModalitiesInStudy": self.modality,
            "AccessionNumber": self.accession_number,
            "StudyInstanceUID": self.study_instance_uid,
        }
        return {keyword: value for keyword, value in keys.items() if value}

    def identifier(self) -> Dataset:
        """The identifier of a C-FIND of studies in the study root."""
        asked = Dataset()
        asked.QueryRetrieveLevel = "STUDY"
        asked.SpecificCharacterSet = "ISO_IR 192"
        with quiet_pydicom():  # what nothing can be called finds nothing
            for keyword in STUDY_KEYS:
                setattr(asked, keyword, self.matching().get(keyword, ""))
        return asked


@dataclass(frozen=True)
class FoundStudy:
    """One study as a station describes it; what it does not say is empty."""

    study_instance_uid: str
    patient_name: str
    patient_id: str
    birth_date: str
    date: str
    description: str
    accession_number: str
    modalities: str
    images: str

    @classmethod
    def of(cls, answer: Dataset) -> FoundStudy:
        """From an answer to a query."""

        def text(keyword: str) -> str:
            value = answer.get(keyword)
            if isinstance(value, MultiValue | list):
                return ", ".join(map(str, value))
            return "" if value is None else str(value)

        return cls(
            study_instance_uid=text("StudyInstanceUID"),
            patient_name=text("PatientName"),
            patient_id=text("PatientID"),
            birth_date=text("PatientBirthDate"),
            date=text("StudyDate"),
            description=text("StudyDescription"),
            accession_number=text("AccessionNumber"),
            modalities=text("ModalitiesInStudy"),
            images=text("NumberOfStudyRelatedInstances"),
        )


class Found(list[FoundStudy]):
    """The studies that a station named.

    ``cut``: it has more that match, for it names only so many at once.
    """

    cut: bool = False
