"""FHIR Bundles for the tests: a patient, what was measured, and the file."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

PATIENT = {"resourceType": "Patient", "id": "p1", "gender": "female", "birthDate": "1950-06-01"}


SUBJECT = {"reference": "Patient/p1"}


def coded(code: str, text: str = "") -> dict[str, Any]:
    return {"coding": [{"system": "http://loinc.org", "code": code, "display": text}]}


def observation(code: str, value: float, unit: str, when: str, **more: Any) -> dict[str, Any]:
    return {
        "resourceType": "Observation",
        "status": "final",
        "subject": SUBJECT,
        "code": coded(code, "something"),
        "effectiveDateTime": when,
        "valueQuantity": {"value": value, "code": unit, "system": "http://unitsofmeasure.org"},
        **more,
    }


def write(folder: Path, *resources: dict[str, Any]) -> Path:
    path = folder / "bundle.json"
    whole = {"resourceType": "Bundle", "entry": [{"resource": each} for each in resources]}
    path.write_text(json.dumps(whole))
    return path
