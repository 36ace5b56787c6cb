"""What the resources of a FHIR R4 report have in common: codes, quantities, patient, image."""

from __future__ import annotations

import re
import uuid
from typing import Any

from pydicom.sr.coding import Code

from medviewer.findings.objects.codes import PRIVATE_SCHEME, code, unit_code
from medviewer.report.study_report import StudyReport

SYSTEMS = {
    "SCT": "http://snomed.info/sct",
    "DCM": "http://dicom.nema.org/resources/ontology/DCM",
    "UCUM": "http://unitsofmeasure.org",
    "LN": "http://loinc.org",
    PRIVATE_SCHEME: "urn:medviewer:codes",
}
RFC_3986 = "urn:ietf:rfc:3986"
"""The system of identifiers that are URIs, such as ``urn:uuid:…``."""
NAMESPACE = uuid.UUID("0f7a5a4e-3f43-4c6c-9f53-6a1c9a8b4a10")
"""Of the identities of resources (UUIDs of version 5)."""
_SEXES = {"M": "male", "F": "female", "O": "other"}


def study(report: StudyReport) -> dict[str, Any]:
    """The study by its UID; its record is the archive's, not ours."""
    return {"type": "ImagingStudy", "identifier": uid(report.study_instance_uid)}


def image(report: StudyReport, words: str) -> dict[str, Any]:
    """The study, and in ``words`` the very image."""
    return {**study(report), "display": words}


def order(report: StudyReport) -> dict[str, Any] | None:
    """What was ordered, by its accession number; None without one."""
    if not report.accession_number:
        return None
    system = "http://terminology.hl7.org/CodeSystem/v2-0203"
    kind = concept(Code("ACSN", system, "Accession ID"))
    return {
        "type": "ServiceRequest",
        "identifier": {"type": kind, "value": report.accession_number},
    }


def uid(value: str) -> dict[str, Any]:
    """An identifier that is a UID of DICOM."""
    return {"system": "urn:dicom:uid", "value": f"urn:oid:{value}"}


def tracking(value: str) -> dict[str, Any]:
    """The Tracking Unique Identifier of a lesion, as in the structured report and the masks."""
    return {"type": concept(code("tracking UID")), **uid(value)}


def image_words(series_uid: str, sop_instance_uid: str, frame_number: int) -> str:
    """The words for one frame (from 1) of an image."""
    return f"series {series_uid}, image {sop_instance_uid}, frame {frame_number}"


def patient(report: StudyReport) -> dict[str, Any]:
    """By ID and name; the patient's record is the hospital's, not ours."""
    known = (report.patient_name, report.birth_date, _SEXES.get(report.sex, ""))
    display = ", ".join(word for word in known if word)
    identifier = {"value": report.patient_id} if report.patient_id else None
    return without_empty(
        {"type": "Patient", "identifier": identifier, "display": display or "not named"}
    )


def study_day(report: StudyReport) -> str:
    """The study's date where it is one; FHIR takes no other text."""
    return report.study_date if re.fullmatch(r"\d{4}-\d{2}-\d{2}", report.study_date) else ""


def concept(coded: Code) -> dict[str, Any]:
    """A CodeableConcept."""
    system = SYSTEMS.get(coded.scheme_designator, coded.scheme_designator)
    coding = {"system": system, "code": coded.value, "display": coded.meaning}
    return {"coding": [coding], "text": coded.meaning}


def quantity(value: float, unit: str) -> dict[str, Any]:
    """A Quantity in UCUM, or in a unit of ours that UCUM lacks."""
    coded = unit_code(unit)
    system = SYSTEMS[coded.scheme_designator]
    return {"value": float(value), "unit": coded.meaning, "system": system, "code": coded.value}


def imaging() -> dict[str, Any]:
    """The category of an Observation."""
    system = "http://terminology.hl7.org/CodeSystem/observation-category"
    return concept(Code("imaging", system, "Imaging"))


def research() -> dict[str, Any]:
    """The security label that says what this is for."""
    system = "http://terminology.hl7.org/CodeSystem/v3-ActReason"
    return {"security": [{"system": system, "code": "HRESCH", "display": "healthcare research"}]}


def identity(report: StudyReport, *words: str) -> str:
    """The same for the same finding of the same run, so that a server can tell a copy."""
    return str(uuid.uuid5(NAMESPACE, "/".join((report.study_instance_uid, *words))))


def without_empty(resource: dict[str, Any]) -> dict[str, Any]:
    """Without the keys that have nothing: FHIR allows no empty values."""
    return {key: value for key, value in resource.items() if value not in (None, "", [], {})}
