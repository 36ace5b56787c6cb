"""Histories from FHIR R4 Bundles (https://hl7.org/fhir/R4/bundle.html) as JSON.

Read are Patient, Observation (with components), Condition, MedicationStatement and
Encounter. Observations are recognised by LOINC code and read in UCUM units. As in CSV,
nothing is repaired in silence: what cannot be understood stops with the entry's number,
what is odd becomes a note. Time 0 is the start of the newest inpatient encounter, or
else the first dated entry.
"""

from __future__ import annotations

import json
import math
from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from medviewer.history.records.csv_table import MAX_BYTES, HistoryFileError
from medviewer.history.records.facts import FACTS, years_between
from medviewer.history.records.fhir_types import (
    begun,
    codes,
    loinc_codes,
    moment,
    names_of,
    quantity,
    text_of,
)
from medviewer.history.records.record import Interval, Observation, Record
from medviewer.history.records.units import UnitError, convert, may_be_left_out
from medviewer.history.records.variables import find_by_loinc, find_variable
from medviewer.message import Message

INPATIENT = frozenset({"IMP", "ACUTE", "NONAC", "EMER"})
VALID = frozenset({"final", "amended", "corrected", "preliminary"})
NOT_SURE = frozenset({"refuted", "entered-in-error", "differential", "provisional", "unconfirmed"})
NOT_TAKEN = frozenset({"entered-in-error", "not-taken", "intended"})
NEVER_BEGUN = frozenset({"planned", "cancelled", "entered-in-error"})
OVER = frozenset({"inactive", "remission", "resolved"})
# Of these nobody knows whether the patient took it, or how long it lasted: left out, and said.
NOT_READ = frozenset(
    {"MedicationRequest", "MedicationAdministration", "MedicationDispense", "Procedure"}
)
HEIGHTS = frozenset({"8302-2", "3137-7"})
SEXES = {"male": "M", "female": "F"}
Resource = dict[str, Any]


@dataclass
class _Found:
    """What a Bundle says about one patient, by date."""

    patient: Resource = field(default_factory=dict)
    values: list[tuple[datetime, str, float, str]] = field(default_factory=list)
    conditions: list[tuple[datetime, datetime | None, str]] = field(default_factory=list)
    treatments: list[tuple[datetime, datetime | None, str]] = field(default_factory=list)
    medications: dict[str, Resource] = field(default_factory=dict)
    admissions: list[datetime] = field(default_factory=list)
    heights_cm: dict[datetime, float] = field(default_factory=dict)
    notes: Counter[str] = field(default_factory=Counter)
    remarks: list[str] = field(default_factory=list)

    def dated(self) -> list[datetime]:
        """When what is known began."""
        periods = (*self.conditions, *self.treatments)
        return [*(row[0] for row in self.values), *(row[0] for row in periods), *self.admissions]


def read_bundle(path: Path) -> tuple[Record, ...]:
    """Read every patient of a Bundle.

    Raises
    ------
    HistoryFileError
        With the file, the entry and what to do, when something cannot be understood.
    """
    bundle = _json(path)
    if not isinstance(bundle, dict) or bundle.get("resourceType") != "Bundle":
        raise HistoryFileError(
            Message("{} is no FHIR Bundle.", path.name), Message("Export the patient as a Bundle.")
        )
    entries = bundle.get("entry", [])
    if not isinstance(entries, list):
        raise HistoryFileError(
            Message("{}: 'entry' is no list.", path.name), Message("Export the Bundle again.")
        )
    resources = [_resource(path, number, entry) for number, entry in enumerate(entries, start=1)]
    found: dict[str, _Found] = {}
    names: dict[str, str] = {}
    for entry, resource in zip(entries, resources, strict=True):
        if resource.get("resourceType") == "Patient":
            identifier = str(resource.get("id") or entry.get("fullUrl") or "patient")
            found.setdefault(identifier, _Found()).patient = resource
            names |= {str(entry.get("fullUrl")): identifier, f"Patient/{identifier}": identifier}
    if not found:
        raise HistoryFileError(
            Message("{} holds no Patient.", path.name), Message("Export the Bundle with it.")
        )
    medications = {
        name: resource
        for entry, resource in zip(entries, resources, strict=True)
        if resource.get("resourceType") == "Medication"
        for name in (str(entry.get("fullUrl")), f"Medication/{resource.get('id')}")
    }
    for each in found.values():
        each.medications = medications
    for number, resource in enumerate(resources, start=1):
        if resource.get("resourceType") in _READERS or resource.get("resourceType") in NOT_READ:
            _read_entry(path, number, resource, found, names)
    return _records(path, found)


def _records(path: Path, found: dict[str, _Found]) -> tuple[Record, ...]:
    """A record of each patient of whom anything dated is known; the others are named in notes."""
    dated = {identifier: each for identifier, each in found.items() if each.dated()}
    for identifier in (each for each in found if each not in dated):
        what = Message("{}: nothing dated is known of {}.", path.name, identifier)
        if not dated:
            raise HistoryFileError(what, Message("Export the observations too."))
        for each in dated.values():
            each.remarks.append(what)
    called = {
        identifier: _hospital_numbers(path, identifier, each.patient)
        for identifier, each in dated.items()
    }
    often = Counter(number for numbers in called.values() for number in numbers)
    return tuple(
        _record(path, identifier, each, [one for one in called[identifier] if often[one] == 1])
        for identifier, each in dated.items()
    )


def _hospital_numbers(path: Path, identifier: str, patient: Resource) -> list[str]:
    """What the hospital, and so DICOM's Patient ID, calls the patient; the server's id does not.

    Medical record numbers (type MR of HL7 table 0203) where there are some, else every number.
    """
    try:
        known = [one for one in patient.get("identifier") or [] if one.get("use") != "old"]
        records = [one for one in known if "MR" in codes(one.get("type"))]
    except (TypeError, AttributeError) as error:
        what = Message("{}: the identifiers of {} are not as FHIR R4 says.", path.name, identifier)
        raise HistoryFileError(what, Message("Export the Bundle again.")) from error
    return list(dict.fromkeys(str(one["value"]) for one in records or known if one.get("value")))


def _read_entry(
    path: Path, number: int, resource: Resource, found: dict[str, _Found], names: dict[str, str]
) -> None:
    """Read one entry into what is known of its patient."""
    kind = str(resource["resourceType"])
    subject = resource.get("subject") or {}
    reference = str(subject.get("reference", "")) if isinstance(subject, dict) else "?"
    reference = reference.partition("/_history/")[0]
    owner = names.get(reference) or names.get("/".join(reference.split("/")[-2:]))
    if not reference and len(found) == 1:
        owner = next(iter(found))
    if kind in NOT_READ:
        if owner is not None:
            found[owner].notes[Message("entries of the kind {} are not read", kind)] += 1
        return
    if owner is None:
        what = Message("its patient is not in the Bundle.")
        raise _error(path, number, kind, what, Message("Add the Patient."))
    try:
        _READERS[kind](found[owner], resource)
    except UnitError as error:
        raise _error(path, number, kind, error.message, error.remedy) from error
    except (TypeError, ValueError, AttributeError, KeyError, OverflowError) as error:
        what = Message("it is not as FHIR R4 says ({}).", error)
        raise _error(path, number, kind, what, Message("Export the Bundle again.")) from error


def _json(path: Path) -> Any:
    try:
        if path.stat().st_size > MAX_BYTES:
            raise HistoryFileError(
                Message("{} is too large.", path.name), Message("Split it by patient.")
            )
        return json.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise HistoryFileError(
            Message("{} cannot be read: {}.", path, error.strerror), Message("Check the path.")
        ) from error
    except (ValueError, RecursionError) as error:
        raise HistoryFileError(
            Message("{} is no JSON in UTF-8: {}.", path.name, error), Message("Export it again.")
        ) from error


def _resource(path: Path, number: int, entry: Any) -> Resource:
    resource = entry.get("resource") if isinstance(entry, dict) else None
    if not isinstance(resource, dict):
        what = Message("it holds no resource.")
        raise _error(path, number, None, what, Message("Export the Bundle again."))
    return resource


def _error(path: Path, number: int, kind: Any, what: str, remedy: str) -> HistoryFileError:
    if not kind:
        return HistoryFileError(Message("{}, entry {}: {}", path.name, number, what), remedy)
    return HistoryFileError(
        Message("{}, entry {} ({}): {}", path.name, number, str(kind), what), remedy
    )


def _read_observation(found: _Found, resource: Resource) -> None:
    if resource.get("status") not in VALID:
        status = str(resource.get("status"))
        found.notes[Message("observations with status '{}' are not used", status)] += 1
        return
    period = resource.get("effectivePeriod") or {}
    when = (
        resource.get("effectiveDateTime") or resource.get("effectiveInstant") or period.get("start")
    )
    if not when:
        found.notes[Message("observations without a time are not used")] += 1
        return
    if len(when) in (len("2024"), len("2024-01")):
        found.notes[Message("observations dated without a day are not used")] += 1
        return
    time = moment(when)
    for part in (resource, *resource.get("component", [])):
        measured = part.get("valueQuantity")
        if "valueInteger" in part:
            measured = {"value": part["valueInteger"]}
        if measured is None or measured.get("value") is None:
            if part is not resource or not resource.get("component"):
                found.notes[Message("observations without a number are not used")] += 1
            continue
        _keep_value(found, time, part, measured)


def _keep_value(found: _Found, time: datetime, part: Resource, measured: Resource) -> None:
    if measured.get("comparator"):
        found.notes[Message("values such as '<5' are not used")] += 1
        return
    value, unit = quantity(measured)
    if HEIGHTS & set(loinc_codes(part["code"])):
        _keep_height(found, time, convert(value, unit, "cm", analyte="height"))
        return
    known = [v for code in loinc_codes(part["code"]) for v in [find_by_loinc(code)] if v]
    if not known:
        name = text_of(part["code"])
        found.values.append((time, name, value, unit))
        found.notes[Message("'{}' is known to no model, only shown", name)] += 1
        return
    variable = known[0]
    if not unit and not may_be_left_out(variable.unit):
        raise UnitError(
            Message("{} has no unit.", variable.name),
            Message("Write it, such as {}.", variable.unit),
        )
    value = convert(
        value,
        unit or "1",
        variable.unit,
        analyte=variable.name,
        grams_per_mole=variable.grams_per_mole,
    )
    if variable.possible_low <= value <= variable.possible_high:
        found.values.append((time, variable.name, value, variable.unit))
    else:
        what = Message("{} {:g} {} is not possible; not used", variable.name, value, variable.unit)
        found.notes[what] += 1


def _keep_height(found: _Found, time: datetime, height_cm: float) -> None:
    if FACTS["height"].low <= height_cm <= FACTS["height"].high:
        found.heights_cm[time] = height_cm
    else:
        what = Message("{} {:g} {} is not possible; not used", "height", height_cm, "cm")
        found.notes[what] += 1


def _read_condition(found: _Found, resource: Resource) -> None:
    doubt = next((one for one in codes(resource.get("verificationStatus")) if one in NOT_SURE), "")
    if doubt:
        found.notes[Message("conditions with status '{}' are not used", doubt)] += 1
        return
    period = resource.get("onsetPeriod") or {}
    start = resource.get("onsetDateTime") or period.get("start") or resource.get("recordedDate")
    if not start:
        found.notes[Message("conditions without a date are not used")] += 1
        return
    end = resource.get("abatementDateTime") or (resource.get("abatementPeriod") or {}).get("end")
    if not end and OVER & set(codes(resource.get("clinicalStatus"))):
        found.notes[Message("conditions are over, but not known since when: drawn as lasting")] += 1
    name = text_of(resource["code"])
    known = next(filter(None, map(find_variable, names_of(resource["code"]))), None)
    found.conditions.append((*_span(found, start, end), known.name if known else name))


def _read_medication(found: _Found, resource: Resource) -> None:
    if resource.get("status") in NOT_TAKEN:
        status = str(resource.get("status"))
        found.notes[Message("medication with status '{}' is not used", status)] += 1
        return
    period = resource.get("effectivePeriod") or {}
    start = period.get("start") or resource.get("effectiveDateTime")
    if not start:
        found.notes[Message("medication without a date is not used")] += 1
        return
    end = period.get("end")
    name = text_of(_medication(found, resource))
    found.treatments.append((*_span(found, start, end), name))


def _span(found: _Found, start: str, end: str | None) -> tuple[datetime, datetime | None]:
    """When something began and ended; a date to the month or year counts from its first day."""
    first, short = begun(start)
    last, short_end = begun(end) if end else (None, False)
    if short or short_end:
        found.notes[Message("dates without a day count from the first of the month or year")] += 1
    if last is None or first <= last:
        return first, last
    if end and last.date() >= first.astimezone(last.tzinfo).date():
        return first, first  # a date alone counts from midnight, and so from before the hour
    found.notes[Message("ends that are before the beginning are not used")] += 1
    return first, None


def _medication(found: _Found, resource: Resource) -> Resource:
    """What was taken: said in place, or by reference to a Medication of the Bundle or inside."""
    said = resource.get("medicationCodeableConcept")
    reference = str((resource.get("medicationReference") or {}).get("reference", ""))
    inside = {f"#{each.get('id')}": each for each in resource.get("contained", [])}
    medication = inside.get(reference) or found.medications.get(reference) or {}
    return said or medication.get("code") or {}


def _read_encounter(found: _Found, resource: Resource) -> None:
    start = (resource.get("period") or {}).get("start")
    if resource.get("status") in NEVER_BEGUN:
        status = str(resource.get("status"))
        found.notes[Message("encounters with status '{}' are not used", status)] += 1
    elif start and (resource.get("class") or {}).get("code") in INPATIENT:
        found.admissions.append(moment(start))


_READERS = {
    "Observation": _read_observation,
    "Condition": _read_condition,
    "MedicationStatement": _read_medication,
    "Encounter": _read_encounter,
}


def _facts(path: Path, identifier: str, found: _Found, zero: datetime) -> dict[str, float | str]:
    """Age at ``zero`` in completed years, sex, and the newest height."""
    facts: dict[str, float | str] = {}
    birth = found.patient.get("birthDate")
    if birth:
        try:
            born, short = begun(birth)
        except (TypeError, ValueError) as error:
            raise HistoryFileError(
                Message("{}: the birth date of {} is not one ({}).", path.name, identifier, error),
                Message("Export the Bundle again."),
            ) from error
        years = math.floor(years_between(born.date(), zero.date()))
        if years < 0:
            found.notes[Message("birth dates after all that happened are not used")] += 1
        else:
            facts["age_years"] = float(years)
        if short:
            found.notes[Message("birth dates without a day: the age may be a year too high")] += 1
    if found.patient.get("gender") in SEXES:
        facts["sex"] = SEXES[found.patient["gender"]]
    if found.heights_cm:
        facts["height_cm"] = found.heights_cm[max(found.heights_cm)]
    return facts


def _record(path: Path, identifier: str, found: _Found, numbers: list[str]) -> Record:
    """The record of one patient, called by the first of the hospital's numbers, if there is one."""
    if found.admissions:
        zero, zero_words = max(found.admissions), "admission"
    else:
        zero = min(found.dated())
        local = zero.replace(tzinfo=None)  # as pictures tell their time
        at_midnight = local.time() == datetime.min.time()
        zero_words = str(local.date()) if at_midnight else local.isoformat(" ", "minutes")

    def hours(time: datetime) -> float:
        return (time - zero).total_seconds() / 3600

    def intervals(rows: list[tuple[datetime, datetime | None, str]]) -> tuple[Interval, ...]:
        return tuple(
            Interval(hours(start), hours(end) if end else None, name)
            for start, end, name in sorted(rows, key=lambda row: row[0])
        )

    facts = _facts(path, identifier, found, zero)
    repeated = {key: n for key, n in Counter(row[:2] for row in found.values).items() if n > 1}
    if repeated:
        what = Message("times with several values of one variable; their mean is used")
        found.notes[what] = len(repeated)
    called, *others = dict.fromkeys((*numbers, identifier))
    return Record(
        called,
        facts,
        tuple(
            Observation(hours(time), name, value, unit)
            for time, name, value, unit in sorted(found.values, key=lambda row: row[0])
        ),
        intervals(found.treatments),
        intervals(found.conditions),
        zero_words,
        (
            *(Message("{} × {}.", count, text) for text, count in found.notes.items()),
            *found.remarks,
        ),
        tuple(others),
    )
