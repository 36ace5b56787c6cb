"""By which published criteria the lesions of a patient are followed, as the reader chose."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Criteria(Enum):
    """As they are called; RECIST 1.1 where the reader chose nothing."""

    RECIST = "RECIST 1.1"
    RANO = "RANO"


@dataclass(frozen=True)
class ChosenCriteria:
    """The reader's choice for a patient, kept with one of the studies that were measured.

    ``patient_key`` as in ``measurement.ImageReference``; a patient without one is the study.
    """

    study_instance_uid: str
    criteria: Criteria
    patient_key: str = ""
    author: str = ""
    time: str = ""

    @property
    def key(self) -> str:
        """One for a patient."""
        return criteria_key(self.patient)

    @property
    def patient(self) -> str:
        """Whose choice it is, as ``follow_up.whose`` tells patients apart."""
        return self.patient_key or self.study_instance_uid


def criteria_key(patient: str) -> str:
    """Under which the choice for a patient (``follow_up.whose``) stands in a ``Reading``."""
    return f"criteria/{patient}"
