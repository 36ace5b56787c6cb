"""Somebody to be forgotten, and a look at what was written of them."""

from __future__ import annotations

from pathlib import Path

from medviewer.deidentify.profile import Options
from medviewer.phantom.write import Identity

PATIENT = Identity(
    patient_name="Geheimnis^Gerda=秘密^花子",
    patient_id="ID-4711-XY",
    birth_date="19500102",
    study_description="Geheimnis follow-up 12.03.2021",
)
EVERYTHING = Options(shift_dates=True, keep_device=True, clean_descriptors=True)


def all_bytes(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())
