"""What to look for, and what was found: studies and series, in any protocol."""

from __future__ import annotations

from dataclasses import dataclass

from pydicom.dataset import Dataset
from pydicom.multival import MultiValue

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
        for keyword in STUDY_KEYS:
            setattr(asked, keyword, "")
        for keyword, value in self.matching().items():
            setattr(asked, keyword, value)
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
