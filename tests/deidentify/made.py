"""Somebody to be forgotten, and a look at what was written of them."""

from __future__ import annotations

from pathlib import Path

import pydicom

from medviewer.deidentify.profile import Options
from medviewer.phantom.write import Identity
from tests.findings.made_results import brain
from tests.phantoms.make import item

PATIENT = Identity(
    patient_name="Geheimnis^Gerda=秘密^花子",
    patient_id="ID-4711-XY",
    birth_date="19500102",
    study_description="Geheimnis follow-up 12.03.2021",
)
EVERYTHING = Options(shift_dates=True, keep_device=True, clean_descriptors=True)


def all_bytes(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def images(folder: Path) -> list[Path]:
    """A series with secrets at the top, in sequences, in private elements and overlays."""
    brain(folder, PATIENT)
    paths = sorted(folder.glob("*.dcm"))
    for path in paths:
        image = pydicom.dcmread(path)
        image.PatientAddress = "Hidden Lane 7"
        image.InstitutionName = "Saint Elsewhere"
        image.ReferringPhysicianName = "Refer^Doctor"
        image.AccessionNumber = "ACC-998877"
        image.DeviceSerialNumber = "SN-445566"
        image.StationName = "SCANNER-7"
        image.ImageComments = "Seen by Dr. Watson, Gerda agreed, room 221"
        image.RequestAttributesSequence = [item(RequestedProcedureID="RP-334455")]
        image.ReferencedImageSequence = [
            item(
                ReferencedSOPClassUID=image.SOPClassUID,
                ReferencedSOPInstanceUID=pydicom.dcmread(paths[0]).SOPInstanceUID,
                PatientName="Nested^Person",
            )
        ]
        block = image.private_block(0x0011, "SOME MAKER", create=True)
        block.add_new(0x01, "LO", "Private Geheimnis")
        image.add_new(0x60003000, "OW", b"OVERLAY-TEXT")
        image.preamble = b"PREAMBLE-SECRET".ljust(128, b"\0")
        image.save_as(path)
    return paths
