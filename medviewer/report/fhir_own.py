"""A measurement of the reader as an Observation of FHIR R4.

The number that it was drawn for is the value, its other numbers, its name and what the
reader judged are components. https://hl7.org/fhir/R4/observation.html
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from pydicom.sr.coding import Code

from medviewer.dicom.words import person_name
from medviewer.findings.objects.codes import code, private
from medviewer.findings.objects.reader_codes import (
    DERIVATIONS,
    ellipsoid_method,
    judgements,
    numbers_of,
    quantity_code,
    scale_code,
    sites_of,
    volume_code,
)
from medviewer.findings.reading.ellipsoid import Ellipsoid
from medviewer.findings.reading.lesion_volume import LesionVolume
from medviewer.findings.reading.measured import quantities
from medviewer.findings.reading.measurement import Measurement
from medviewer.findings.reading.pet.references import ReferredPet
from medviewer.findings.reading.pet.totals import LesionSum
from medviewer.findings.reading.pet.uptake import GRAM
from medviewer.findings.reading.quantity import LEAN_MEAN, LEAN_PEAK, Quantity
from medviewer.findings.words import LABEL
from medviewer.image.films.subtraction import is_subtracted
from medviewer.image.measuring.lean_mass import SUL
from medviewer.report.fhir_parts import (
    concept,
    identity,
    image,
    image_words,
    imaging,
    patient,
    quantity,
    research,
    study_day,
    tracking,
    without_empty,
)
from medviewer.report.study_report import StudyReport

_SHARED = (
    *("resourceType", "meta", "status", "category"),
    *("subject", "effectiveDateTime", "issued", "performer"),
)
"""Of the Observation of a drawing: what one of several drawings has alike."""
_ABSENT = "http://terminology.hl7.org/CodeSystem/data-absent-reason"


def own_observation(report: StudyReport, one: Measurement) -> dict[str, Any]:
    """One Observation, as plain JSON values; its performer is the reader.

    What is no number, such as an angle of no arms, is told with the reason why. The id is
    the same until the measurement is changed.
    """
    numbers = numbers_of(one)
    return without_empty(
        {
            "resourceType": "Observation",
            "id": identity(report, "measurement", one.identifier, one.time),
            "meta": research(),
            "identifier": [
                {"system": "urn:medviewer:measurements", "value": one.identifier},
                tracking(one.tracking_uid),
            ],
            "status": "preliminary",
            "category": [imaging()],
            "code": concept(_name(one, numbers)),
            "subject": patient(report),
            "effectiveDateTime": study_day(report),
            "issued": one.time,
            "performer": [
                {"type": "Practitioner", "display": person_name(one.author) or "unknown"}
            ],
            **_value(one, numbers),
            "note": [{"text": words} for words in (LABEL, one.remark) if words],
            "bodySite": next(map(concept, sites_of(one)), None),
            "method": _method(one, numbers),
            "derivedFrom": [image(report, _place(one))],
            "component": _components(one, numbers),
        }
    )


def volume_observation(report: StudyReport, one: LesionVolume) -> dict[str, Any]:
    """One Observation of the volume of a lesion that was drawn on several slices."""
    number = {"dataAbsentReason": concept(Code("unknown", _ABSENT, "Unknown"))}
    if one.mm3 is not None:
        number = {"valueQuantity": quantity(one.mm3, "mm³")}
    drawn = own_observation(report, one.last)
    for key in ("valueQuantity", "dataAbsentReason"):
        drawn.pop(key, None)
    return without_empty(
        {
            **drawn,
            "id": _volume_identity(report, one),
            "identifier": drawn["identifier"][1:],  # of the lesion, not of one drawing
            "code": concept(volume_code(one)),
            **number,
            "note": [{"text": words} for words in (LABEL, one.words)],
            "method": concept(scale_code(one.calibration)) if one.calibration else None,
            "derivedFrom": [image(report, _place(each)) for each in one.regions],
            "component": [
                *_uptake(one),
                *_components(replace(one.last, label=one.name), (), named=True),
            ],
        }
    )


def ellipsoid_observation(report: StudyReport, one: Ellipsoid) -> dict[str, Any]:
    """One Observation of the volume of three axes, with those as what it is derived from."""
    last = own_observation(report, max(one.drawn, key=lambda each: each.time))
    axes = [identity(report, "measurement", each.identifier, each.time) for each in one.drawn]
    return {
        **{key: last[key] for key in _SHARED if key in last},
        "id": identity(report, "ellipsoid", *axes),
        "code": concept(code("volume of ellipsoid")),
        "method": concept(ellipsoid_method(one)),
        "valueQuantity": quantity(one.mm3, "mm³"),
        "note": [{"text": words} for words in (LABEL, f"{one.name}: {one.words}")],
        "derivedFrom": [{"reference": f"urn:uuid:{each}"} for each in axes],
    }


def sum_observation(report: StudyReport, one: LesionSum) -> dict[str, Any]:
    """One Observation of what all lesions of a PET add up to, with those as its members."""
    members = [_volume_identity(report, each) for each in one.lesions]
    drawn = own_observation(report, max(one.lesions, key=lambda each: each.last.time).last)
    glycolysis = quantity(one.glycolysis_g, GRAM)
    return {
        **{key: drawn[key] for key in _SHARED if key in drawn},
        "id": identity(report, "sum", *members),
        "code": concept(code("metabolic volume")),
        "method": concept(code("total")),
        "valueQuantity": quantity(one.mm3, "mm³"),
        "note": [{"text": words} for words in (LABEL, one.words)],
        "hasMember": [{"reference": f"urn:uuid:{each}"} for each in members],
        "component": [
            {"code": concept(code("total lesion glycolysis")), "valueQuantity": glycolysis}
        ],
    }


def compared_observation(report: StudyReport, one: ReferredPet) -> dict[str, Any]:
    """One Observation of how lesions of a PET compare with its references, in words too."""
    drawn = own_observation(report, next(m for m in report.measurements if m.image == one.image))
    threshold = one.measurability
    return without_empty(
        {
            **{key: drawn[key] for key in _SHARED if key in drawn},
            "id": identity(report, "compared", *one.lines),
            "code": concept(private("quantity", "Measurable by PERCIST from SULpeak")),
            "valueQuantity": None if threshold is None else quantity(threshold.value, SUL),
            "note": [{"text": words} for words in (LABEL, *one.lines)],
            "component": [
                {
                    "code": concept(private("score", "Deauville score, suggested")),
                    "valueString": f"{each.name or 'a lesion'}: {each.deauville}",
                }
                for each in one.lesions
                if each.deauville is not None
            ],
        }
    )


def _volume_identity(report: StudyReport, one: LesionVolume) -> str:
    regions = (f"{each.identifier} {each.time}" for each in one.regions)
    return identity(report, "volume", *regions)


def _uptake(one: LesionVolume) -> list[dict[str, Any]]:
    return [
        {"code": _concept(one.last, each.name), "valueQuantity": quantity(each.value, each.unit)}
        for each in (() if one.uptake is None else one.uptake.quantities)
    ]


def _name(one: Measurement, numbers: tuple[Quantity, ...]) -> Code:
    if one.kind.is_note and not numbers:
        return code("comment")
    named = numbers or quantities(one)
    return _quantity_name(one, named[0].name if named else "value")


def _concept(one: Measurement, name: str) -> dict[str, Any]:
    """What names a number; of SUL in words too, as the code is of any uptake by lean mass."""
    words = {LEAN_PEAK: {"text": "SULpeak"}, LEAN_MEAN: {"text": "SULmean"}}.get(name, {})
    return concept(_quantity_name(one, name)) | words


def _quantity_name(one: Measurement, name: str) -> Code:
    """Mean and the like by their own names, as no derivation stands beside them here."""
    return code(name) if name in DERIVATIONS else quantity_code(one, name)


def _value(one: Measurement, numbers: tuple[Quantity, ...]) -> dict[str, Any]:
    if numbers:
        return {"valueQuantity": quantity(numbers[0].value, numbers[0].unit)}
    if one.kind.is_note:
        if one.label:
            return {"valueString": one.label}
        reason = Code("not-applicable", _ABSENT, "Not Applicable")
    elif quantities(one):
        reason = Code("not-a-number", _ABSENT, "Not a Number (NaN)")
    else:
        reason = Code("unknown", _ABSENT, "Unknown")
    return {"dataAbsentReason": concept(reason)}


def _method(one: Measurement, numbers: tuple[Quantity, ...]) -> dict[str, Any] | None:
    """That a size was stated, or where the millimetres come from if not from the patient."""
    if one.stated_mm is not None:
        return concept(code("estimated"))
    sources = [each.calibration for each in numbers if each.calibration]
    return concept(scale_code(sources[0])) if sources else None


def _place(one: Measurement) -> str:
    shown = one.image
    if shown.is_made:
        what = "a subtracted frame" if is_subtracted(shown.series_key) else "a plane made of it"
        return f"series {shown.series_instance_uid}, {what}"
    return image_words(shown.series_instance_uid, shown.sop_instance_uid, shown.frame_number)


def _components(
    one: Measurement, numbers: tuple[Quantity, ...], *, named: bool = False
) -> list[dict[str, Any]]:
    further: list[dict[str, Any]] = [
        {
            "code": _concept(one, each.name),
            "valueQuantity": quantity(each.value, each.unit),
        }
        for each in numbers[1:]
    ]
    if one.label and (named or numbers or not one.kind.is_note):
        further.append({"code": concept(code("tracking identifier")), "valueString": one.label})
    further += [
        {"code": concept(name), "valueCodeableConcept": concept(value)}
        for name, value in judgements(one)
    ]
    return further
