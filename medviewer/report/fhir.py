"""The report as FHIR R4: a Bundle of a DiagnosticReport, its Observations and the Devices.

https://hl7.org/fhir/R4/diagnosticreport.html, observation.html, device.html
"""

from __future__ import annotations

import uuid
from typing import Any

from pydicom.sr.coding import Code

from medviewer.dicom.words import series_title
from medviewer.findings.finding import Finding, Provenance
from medviewer.findings.objects.codes import (
    code,
    finding_code,
    probability_code,
    site_code,
)
from medviewer.findings.objects.tracking import tracking_uid_of
from medviewer.findings.reading.ellipsoid import ellipsoids
from medviewer.findings.reading.lesion_volume import lesion_volumes
from medviewer.findings.reading.lesions_left import told_lines
from medviewer.findings.reading.overruled import size_source
from medviewer.findings.reading.pet.references import referred_pets
from medviewer.findings.reading.pet.totals import lesion_sums
from medviewer.findings.reading.reader_words import reader_words
from medviewer.findings.words import LABEL, UNSURE, label_of
from medviewer.history.records.record import Prediction, RiskCurve
from medviewer.report.fhir_own import (
    compared_observation,
    ellipsoid_observation,
    own_observation,
    sum_observation,
    volume_observation,
)
from medviewer.report.fhir_parts import (
    NAMESPACE,
    RFC_3986,
    concept,
    identity,
    image,
    image_words,
    imaging,
    order,
    patient,
    quantity,
    research,
    study,
    study_day,
    tracking,
    without_empty,
)
from medviewer.report.study_report import (
    NOT_ANALYSED,
    Analysed,
    StudyReport,
    against_the_gate,
    asked_at,
    day_of,
    verdict,
)


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
    observations += [own_observation(report, one) for one in report.measurements]
    observations += [volume_observation(report, one) for one in lesion_volumes(report.measurements)]
    observations += [ellipsoid_observation(report, one) for one in ellipsoids(report.measurements)]
    observations += [sum_observation(report, one) for one in lesion_sums(report.measurements)]
    observations += [
        compared_observation(report, one) for one in referred_pets(report.measurements)
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
    for one in report.analysed:
        sentences += [f"{series_title(one.series)}: {verdict(one)}", *told_lines(one.results)]
    if not report.analysed:
        sentences.append(NOT_ANALYSED)
    sentences += [*report.left_out, report.text]
    own = identity(report, "report", report.written)
    ordered = order(report)
    return without_empty(
        {
            "resourceType": "DiagnosticReport",
            "id": own,
            "meta": research(),
            "identifier": [{"system": RFC_3986, "value": f"urn:uuid:{own}"}],
            "basedOn": [] if ordered is None else [ordered],
            "status": "preliminary",
            "category": [
                concept(Code("RAD", "http://terminology.hl7.org/CodeSystem/v2-0074", "Radiology"))
            ],
            "code": concept(Code("18748-4", "LN", "Diagnostic imaging study")),
            "subject": patient(report),
            "effectiveDateTime": study_day(report),
            "issued": report.written,
            "imagingStudy": [study(report)],
            "result": [{"reference": f"urn:uuid:{one['id']}"} for one in results],
            "conclusion": "\n".join(sentence for sentence in sentences if sentence),
        }
    )


def _observation(report: StudyReport, one: Analysed, finding: Finding) -> dict[str, Any]:
    made = one.results.provenance
    said, source = reader_words(one.results, finding), size_source(one.results.overruled, finding)
    notes = [label_of(one.results), *([] if finding.sure else [UNSURE])]
    notes += [f"The reader: {said}."] if said else []
    notes += [f"Sizes: {source}. The reader calibrated this image otherwise."] if source else []
    site = site_code(finding.label) if finding.sure else None  # it goes by the class
    words = (one.results.series_key, finding.identifier, made.started)
    shown = image_words(
        one.results.series_instance_uid, finding.sop_instance_uid, finding.frame_number
    )
    return without_empty(
        {
            "resourceType": "Observation",
            "id": identity(report, *words),
            "meta": research(),
            "identifier": [
                {"system": "urn:medviewer:findings", "value": "/".join(words)},
                tracking(tracking_uid_of(one.results, finding)),
            ],
            "status": "preliminary",
            "category": [imaging()],
            "code": concept(code("lesion")),
            "subject": patient(report),
            "effectiveDateTime": study_day(report),
            "valueCodeableConcept": _class(finding),
            "bodySite": None if site is None else concept(site),
            "method": {"text": f"{made.model} {made.version}, {made.mode} mode"},
            "device": {"reference": f"urn:uuid:{_device_id(made)}"},
            "derivedFrom": [image(report, shown)],
            "component": [_name(finding), *_components(finding)],
            "note": [{"text": each} for each in notes],
        }
    )


def _class(finding: Finding) -> dict[str, Any]:
    """The class; its text, which programs show, says that the model is not sure where it is not."""
    named = concept(finding_code(finding.label))
    return named if finding.sure else {**named, "text": f"not sure: {named['text']}"}


def _name(finding: Finding) -> dict[str, Any]:
    """What the other forms of the report call it."""
    return {"code": concept(code("tracking identifier")), "valueString": finding.identifier}


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
    components = [
        {"code": concept(name), "valueQuantity": quantity(value, unit)}
        for name, value, unit in measured
        if value is not None
    ]
    if finding.spread is not None:
        spread = quantity(finding.spread * 100.0, "%")
        components.append({"code": {"text": "Spread between networks"}, "valueQuantity": spread})
    return components


def _risk(report: StudyReport, prediction: Prediction, curve: RiskCurve) -> dict[str, Any]:
    """The newest risk of one outcome.

    Its time is the day in the history from which it counts (R4: "the time the observed value is
    asserted as being true"), not the study's; none where the history names no day.
    """
    made = prediction.provenance
    told = f"Told {asked_at(curve, report.history_zero)}."
    words = f"Predicted risk of {curve.outcome}, {curve.horizon}"
    parts = {
        "lowest of the networks": curve.low[-1],
        "highest of the networks": curve.high[-1],
        curve.baseline_name: curve.baseline[-1],
        "all of the training data": float(curve.population[-1]),
    }
    return without_empty(
        {
            "resourceType": "Observation",
            "id": identity(report, "risk", words, made.started),
            "meta": research(),
            "status": "preliminary",
            "code": {"text": words},
            "subject": patient(report),
            "effectiveDateTime": day_of(curve, report.history_zero),
            "issued": made.started,
            "valueQuantity": quantity(float(curve.risk[-1]) * 100.0, "%"),
            "device": {"reference": f"urn:uuid:{_device_id(made)}"},
            "component": [
                {"code": {"text": name}, "valueQuantity": quantity(float(value) * 100.0, "%")}
                for name, value in parts.items()
            ],
            "note": [
                {"text": words} for words in (LABEL, told, against_the_gate(prediction)) if words
            ],
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


def _key(made: Provenance) -> str:
    return f"{made.model}/{made.version}/{made.sha256}"


def _device_id(made: Provenance) -> str:
    return str(uuid.uuid5(NAMESPACE, _key(made)))
