"""The report as FHIR R4: a Bundle of a DiagnosticReport, an Observation a finding, the Devices.

https://hl7.org/fhir/R4/diagnosticreport.html, observation.html, device.html
"""

from __future__ import annotations

import uuid
from typing import Any

from pydicom.sr.coding import Code

from medviewer.dicom.words import series_title
from medviewer.findings.finding import Finding, Provenance
from medviewer.findings.objects.codes import (
    PRIVATE_SCHEME,
    code,
    finding_code,
    probability_code,
    site_code,
    unit_code,
)
from medviewer.findings.words import LABEL
from medviewer.history.records.record import Prediction, RiskCurve
from medviewer.report.study_report import Analysed, StudyReport, verdict

SYSTEMS = {
    "SCT": "http://snomed.info/sct",
    "DCM": "http://dicom.nema.org/resources/ontology/DCM",
    "UCUM": "http://unitsofmeasure.org",
    "LN": "http://loinc.org",
    PRIVATE_SCHEME: "urn:medviewer:codes",
}
_NAMESPACE = uuid.UUID("0f7a5a4e-3f43-4c6c-9f53-6a1c9a8b4a10")
_SEXES = {"M": "male", "F": "female", "O": "other"}


def report_bundle(report: StudyReport) -> dict[str, Any]:
    """The Bundle, of type "collection", as plain JSON values.

    The report is "preliminary", as no person signed it, and carries the security label
    HRESCH (healthcare research) and, as its conclusion, that it is not for diagnosis.
    """
    devices = {_key(one.results.provenance): one.results.provenance for one in report.analysed}
    observations = [
        _observation(report, one, finding)
        for one in report.analysed
        for finding in one.results.findings
    ]
    if report.prediction is not None:
        devices[_key(report.prediction.provenance)] = report.prediction.provenance
        observations += [
            _risk(report, report.prediction, curve) for curve in report.prediction.curves
        ]
    resources = [
        _diagnostic_report(report, observations),
        *observations,
        *(_device(made) for made in devices.values()),
    ]
    return {
        "resourceType": "Bundle",
        "type": "collection",
        "timestamp": report.written,
        "entry": [
            {"fullUrl": f"urn:uuid:{resource['id']}", "resource": resource}
            for resource in resources
        ],
    }


def _diagnostic_report(report: StudyReport, results: list[dict[str, Any]]) -> dict[str, Any]:
    sentences = [LABEL + "."]
    sentences += [f"{series_title(one.series)}: {verdict(one)}" for one in report.analysed]
    sentences += [*report.left_out, report.text]
    return _without_empty(
        {
            "resourceType": "DiagnosticReport",
            "id": _id(report, "report", report.written),
            "meta": _research(),
            "identifier": [
                {"system": "urn:dicom:uid", "value": f"urn:oid:{report.study_instance_uid}"}
            ],
            "status": "preliminary",
            "category": [
                _concept(Code("RAD", "http://terminology.hl7.org/CodeSystem/v2-0074", "Radiology"))
            ],
            "code": _concept(Code("18748-4", "LN", "Diagnostic imaging study")),
            "subject": _patient(report),
            "effectiveDateTime": report.study_date,
            "issued": report.written,
            "result": [{"reference": f"urn:uuid:{one['id']}"} for one in results],
            "conclusion": "\n".join(sentence for sentence in sentences if sentence),
        }
    )


def _observation(report: StudyReport, one: Analysed, finding: Finding) -> dict[str, Any]:
    made = one.results.provenance
    site = site_code(finding.label)
    return _without_empty(
        {
            "resourceType": "Observation",
            "id": _id(report, one.results.series_key, finding.identifier, made.started),
            "meta": _research(),
            "identifier": [{"system": "urn:medviewer:findings", "value": finding.identifier}],
            "status": "preliminary",
            "category": [_imaging()],
            "code": _concept(code("lesion")),
            "subject": _patient(report),
            "effectiveDateTime": report.study_date,
            "valueCodeableConcept": _concept(finding_code(finding.label)),
            "bodySite": None if site is None else _concept(site),
            "device": {"reference": f"urn:uuid:{_device_id(made)}"},
            "derivedFrom": [_image(report, one, finding)],
            "component": _components(finding),
            "note": [{"text": LABEL}],
        }
    )


def _components(finding: Finding) -> list[dict[str, Any]]:
    measured = [
        (code("long axis"), finding.long_diameter_mm, "mm"),
        (code("short axis"), finding.short_diameter_mm, "mm"),
        (code("area"), finding.area_mm2, "mm2"),
        (code("certainty"), finding.score * 100.0, "%"),
        (code("mean"), finding.mean, finding.unit),
        (code("standard deviation"), finding.standard_deviation, finding.unit),
        *(
            (probability_code(label), probability * 100.0, "%")
            for label, probability in finding.probabilities.items()
        ),
    ]
    return [
        {"code": _concept(name), "valueQuantity": _quantity(value, unit)}
        for name, value, unit in measured
        if value is not None
    ]


def _image(report: StudyReport, one: Analysed, finding: Finding) -> dict[str, Any]:
    """The study by its UID, and in words the very image."""
    words = (
        f"series {one.results.series_instance_uid}, image {finding.sop_instance_uid}, "
        f"frame {finding.frame_number}"
    )
    uid = f"urn:oid:{report.study_instance_uid}"
    identifier = {"system": "urn:dicom:uid", "value": uid}
    return {"type": "ImagingStudy", "identifier": identifier, "display": words}


def _risk(report: StudyReport, prediction: Prediction, curve: RiskCurve) -> dict[str, Any]:
    """The newest risk of one outcome."""
    made = prediction.provenance
    words = f"Predicted risk of {curve.outcome}, {curve.horizon}"
    parts = {
        "lowest of the networks": curve.low[-1],
        "highest of the networks": curve.high[-1],
        curve.baseline_name: curve.baseline[-1],
        "all of the training data": float(curve.population[-1]),
    }
    return _without_empty(
        {
            "resourceType": "Observation",
            "id": _id(report, "risk", words, made.started),
            "meta": _research(),
            "status": "preliminary",
            "code": {"text": words},
            "subject": _patient(report),
            "effectiveDateTime": report.study_date,
            "valueQuantity": _quantity(float(curve.risk[-1]) * 100.0, "%"),
            "device": {"reference": f"urn:uuid:{_device_id(made)}"},
            "component": [
                {"code": {"text": name}, "valueQuantity": _quantity(float(value) * 100.0, "%")}
                for name, value in parts.items()
            ],
            "note": [{"text": LABEL}],
        }
    )


def _device(made: Provenance) -> dict[str, Any]:
    """The model: a piece of software with a version and the hash of its weights."""
    return {
        "resourceType": "Device",
        "id": _device_id(made),
        "identifier": [{"system": "urn:medviewer:weights-sha256", "value": made.sha256}],
        "manufacturer": "medviewer",
        "deviceName": [{"name": made.model, "type": "model-name"}],
        "version": [{"value": made.version}, {"value": made.software}],
        "note": [{"text": LABEL}],
    }


def _patient(report: StudyReport) -> dict[str, Any]:
    """By ID and name; the patient's record is the hospital's, not ours."""
    known = (report.patient_name, report.birth_date, _SEXES.get(report.sex, ""))
    display = ", ".join(word for word in known if word)
    identifier = {"value": report.patient_id} if report.patient_id else None
    return _without_empty(
        {"type": "Patient", "identifier": identifier, "display": display or "not named"}
    )


def _concept(coded: Code) -> dict[str, Any]:
    system = SYSTEMS.get(coded.scheme_designator, coded.scheme_designator)
    coding = {"system": system, "code": coded.value, "display": coded.meaning}
    return {"coding": [coding], "text": coded.meaning}


def _quantity(value: float, unit: str) -> dict[str, Any]:
    coded = unit_code(unit)
    system = SYSTEMS[coded.scheme_designator]
    return {"value": float(value), "unit": coded.meaning, "system": system, "code": coded.value}


def _imaging() -> dict[str, Any]:
    system = "http://terminology.hl7.org/CodeSystem/observation-category"
    return _concept(Code("imaging", system, "Imaging"))


def _research() -> dict[str, Any]:
    system = "http://terminology.hl7.org/CodeSystem/v3-ActReason"
    return {"security": [{"system": system, "code": "HRESCH", "display": "healthcare research"}]}


def _key(made: Provenance) -> str:
    return f"{made.model}/{made.version}/{made.sha256}"


def _device_id(made: Provenance) -> str:
    return str(uuid.uuid5(_NAMESPACE, _key(made)))


def _id(report: StudyReport, *words: str) -> str:
    """The same for the same finding of the same run, so that a server can tell a copy."""
    return str(uuid.uuid5(_NAMESPACE, "/".join((report.study_instance_uid, *words))))


def _without_empty(resource: dict[str, Any]) -> dict[str, Any]:
    """Without the keys that have nothing: FHIR allows no empty values."""
    return {key: value for key, value in resource.items() if value not in (None, "", [], {})}
