"""What the reader says of a patient's tumour marker at the time of a study (RECIST 1.1, 4.3.3)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class MarkerLevel(Enum):
    """Against the upper limit of what is normal."""

    ABOVE = "above normal"
    NORMAL = "normal"


@dataclass(frozen=True)
class TumourMarker:
    """The level at one study; a study without it has no marker that counts.

    ``patient_key`` and ``study_date`` as in ``measurement.ImageReference``.
    """

    study_instance_uid: str
    level: MarkerLevel
    patient_key: str = ""
    study_date: str = ""
    author: str = ""
    time: str = ""

    @property
    def key(self) -> str:
        """One for a study."""
        return marker_key(self.study_instance_uid)


def marker_key(study_instance_uid: str) -> str:
    """Under which the marker of a study stands in a ``Reading``."""
    return f"marker/{study_instance_uid}"
