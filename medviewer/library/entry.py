"""What the library lists: series that were opened before, by patient and study."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Entry:
    """One series in the index, with what a list shows; ``Index.series`` opens it.

    ``study_date`` is as in the file (YYYYMMDD), ``folder`` where its first file lies,
    ``slices`` their number and ``remembered`` when it was last opened, ISO 8601 in UTC.
    """

    row: int
    key: str
    study_instance_uid: str
    patient_id: str
    patient_name: str
    birth_date: str
    study_date: str
    study_description: str
    modality: str
    number: int | None
    description: str
    body_part: str
    slices: int
    folder: Path
    remembered: str


@dataclass(frozen=True)
class Place:
    """Files and folders that were opened together, and when last (ISO 8601 in UTC)."""

    opened: tuple[Path, ...]
    remembered: str

    @property
    def present(self) -> bool:
        """False while one of them is not there, as when a drive was removed."""
        return all(path.exists() for path in self.opened)


@dataclass(frozen=True)
class Study:
    """The series of one study, by series number."""

    study_instance_uid: str
    date: str
    description: str
    series: tuple[Entry, ...]


@dataclass(frozen=True)
class Patient:
    """The studies of one patient, newest first."""

    patient_id: str
    name: str
    birth_date: str
    studies: tuple[Study, ...]


def by_patient(entries: Iterable[Entry]) -> tuple[Patient, ...]:
    """``entries`` as patients with their studies, in the order in which they first appear.

    Two entries are the same patient only when ID, name and birth date are the same.
    """
    patients: dict[tuple[str, str, str], dict[str, list[Entry]]] = {}
    for entry in entries:
        person = (entry.patient_id, entry.patient_name, entry.birth_date)
        studies = patients.setdefault(person, {})
        studies.setdefault(entry.study_instance_uid, []).append(entry)
    return tuple(
        Patient(*person, tuple(sorted(map(_study, studies.values()), key=_date, reverse=True)))
        for person, studies in patients.items()
    )


def _study(series: list[Entry]) -> Study:
    first = series[0]
    ordered = sorted(series, key=lambda entry: (entry.number is None, entry.number or 0))
    return Study(
        first.study_instance_uid, first.study_date, first.study_description, tuple(ordered)
    )


def _date(study: Study) -> str:
    return study.date
