"""Histories from FHIR R4 Bundles (https://hl7.org/fhir/R4/bundle.html) as JSON.

Read are Patient, Observation (with components), Condition, MedicationStatement and
Encounter (``fhir_resources``). Nothing is repaired in silence: what cannot be understood stops
with the entry's number, what is odd becomes a note. A value in an unknown unit, and an entry of
somebody who is not in the Bundle, are left out and told first among the notes: one of them among
hundreds takes the others from nobody; where nothing else is there they stop, too. Time 0 is the
start of the newest inpatient encounter, or else the first dated entry.
"""

from __future__ import annotations

import json
import math
from collections import Counter
from datetime import datetime
from pathlib import Path
from typing import Any

from medviewer.dicom.age import years_between
from medviewer.history.records.csv_table import MAX_BYTES, HistoryFileError
from medviewer.history.records.facts import told_future
from medviewer.history.records.fhir_resources import READERS, Found, Resource
from medviewer.history.records.fhir_types import begun, codes
from medviewer.history.records.record import Interval, Observation, Record
from medviewer.message import Message

# Of these nobody knows whether the patient took it, or how long it lasted: left out, and said.
NOT_READ = frozenset(
    {"MedicationRequest", "MedicationAdministration", "MedicationDispense", "Procedure"}
)
NOBODY = Message("its patient is not in the Bundle.")
SEXES = {"male": "M", "female": "F"}


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
    found: dict[str, Found] = {}
    names: dict[str, str] = {}
    for entry, resource in zip(entries, resources, strict=True):
        if resource.get("resourceType") == "Patient":
            identifier = str(resource.get("id") or entry.get("fullUrl") or "patient")
            found.setdefault(identifier, Found()).patient = resource
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
    strangers = [
        number
        for number, resource in enumerate(resources, start=1)
        if resource.get("resourceType") in (*READERS, *NOT_READ)
        and not _read_entry(path, number, resource, found, names)
    ]
    if not any(each.dated() for each in found.values()):
        _stop_for_what_is_left_out(path, resources, found, strangers)
    return _records(path, found, strangers)


def _stop_for_what_is_left_out(
    path: Path, resources: list[Resource], found: dict[str, Found], strangers: list[int]
) -> None:
    """Raise HistoryFileError for the first entry that was left out, if there is one."""
    unread = [one for each in found.values() for one in each.unread]
    errors = [(one.entry, one.error.message, one.error.remedy) for one in unread]
    errors += [(number, NOBODY, Message("Add the Patient.")) for number in strangers]
    for number, message, remedy in sorted(errors, key=lambda error: error[0])[:1]:
        kind = resources[number - 1].get("resourceType")
        raise _error(path, number, kind, message, remedy)


def _records(path: Path, found: dict[str, Found], strangers: list[int]) -> tuple[Record, ...]:
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
        _record(
            path,
            identifier,
            each,
            [one for one in called[identifier] if often[one] == 1],
            _left_out(each, strangers),
        )
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
    path: Path, number: int, resource: Resource, found: dict[str, Found], names: dict[str, str]
) -> bool:
    """Read one entry into what is known of its patient; False where that one is not there."""
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
        return True
    if owner is None:
        return False
    found[owner].entry = number
    try:
        READERS[kind](found[owner], resource)
    except KeyError as error:
        what = Message("it lacks “{}”, which FHIR R4 asks for.", error.args[0])
        raise _error(path, number, kind, what, Message("Export the Bundle again.")) from error
    except (TypeError, ValueError, AttributeError, OverflowError) as error:
        what = Message("it is not as FHIR R4 says ({}).", error)
        raise _error(path, number, kind, what, Message("Export the Bundle again.")) from error
    return True


def _json(path: Path) -> Any:
    try:
        if path.stat().st_size > MAX_BYTES:
            raise HistoryFileError(
                Message("{} is too large.", path.name), Message("Split it by patient.")
            )
        return json.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise HistoryFileError(
            Message("{} cannot be read: {}.", path, error), Message("Check the path.")
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


def _facts(path: Path, identifier: str, found: Found, zero: datetime) -> dict[str, float | str]:
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


def _left_out(found: Found, strangers: list[int]) -> tuple[Message, ...]:
    """What was left out because nobody can say what or whose it is, with the first entry of each.

    An entry of somebody else may have been meant for any patient of the Bundle.
    """
    why: dict[Message, list[int]] = {}
    for one in found.unread:
        why.setdefault(Message("{}: {}", one.name, one.error.message), []).append(one.entry)
    if strangers:
        why[NOBODY] = strangers
    return tuple(
        Message("Not read, {} × (first in entry {}): {}", len(entries), entries[0], reason)
        for reason, entries in why.items()
    )


def _told_of_the_end(found: Found) -> tuple[Message, ...]:
    """That the patient is dead, of whom a model would foretell it, and of dates to come."""
    dead = found.patient.get("deceasedDateTime") or found.patient.get("deceasedBoolean")
    told = (Message("The patient is dead, as the file says."),) if dead else ()
    times = [time for time, *_ in found.values] + [begun for begun, *_ in found.conditions]
    newest = max(times, default=None)
    return (*told, *told_future(newest)) if newest is not None else told


def _record(
    path: Path, identifier: str, found: Found, numbers: list[str], left_out: tuple[Message, ...]
) -> Record:
    """The record of one patient, called by the first of the hospital's numbers, if there is one."""
    zero = max(found.admissions) if found.admissions else min(found.dated())
    local = zero.replace(tzinfo=None)  # as pictures tell their time
    if found.admissions:
        zero_words = "admission"
    else:
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
            *_told_of_the_end(found),
            *left_out,
            *(Message("{} × {}.", count, text) for text, count in found.notes.items()),
            *found.remarks,
        ),
        tuple(others),
        local,
    )
