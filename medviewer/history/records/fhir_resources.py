"""What single resources of a FHIR R4 Bundle say of a patient: values, conditions, treatments.

Observations are recognised by LOINC code and read in UCUM units. What is odd becomes a note;
what cannot be understood is raised, as UnitError or as what Python makes of it.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from medviewer.history.records.facts import FACTS
from medviewer.history.records.fhir_types import (
    SMOKING_STATUS,
    begun,
    codes,
    loinc_codes,
    moment,
    names_of,
    quantity,
    text_of,
    yes_or_no,
)
from medviewer.history.records.units import UnitError, convert, may_be_left_out
from medviewer.history.records.variables import Variable, find_by_loinc, find_variable
from medviewer.message import Message

INPATIENT = frozenset({"IMP", "ACUTE", "NONAC", "EMER"})
VALID = frozenset({"final", "amended", "corrected", "preliminary"})
NOT_SURE = frozenset({"refuted", "entered-in-error", "differential", "provisional", "unconfirmed"})
NOT_TAKEN = frozenset({"entered-in-error", "not-taken", "intended"})
NEVER_BEGUN = frozenset({"planned", "cancelled", "entered-in-error"})
OVER = frozenset({"inactive", "remission", "resolved"})
YES = "{yes}"
HEIGHTS = frozenset({"8302-2", "3137-7"})
Resource = dict[str, Any]


@dataclass(frozen=True)
class Unread:
    """A value that is left out because its unit says nothing: in which entry, of what, and why."""

    entry: int
    name: str
    error: UnitError


@dataclass
class Found:
    """What a Bundle says about one patient, by date; ``entry`` is the one that is being read."""

    patient: Resource = field(default_factory=dict)
    values: list[tuple[datetime, str, float, str]] = field(default_factory=list)
    conditions: list[tuple[datetime, datetime | None, str]] = field(default_factory=list)
    treatments: list[tuple[datetime, datetime | None, str]] = field(default_factory=list)
    medications: dict[str, Resource] = field(default_factory=dict)
    admissions: list[datetime] = field(default_factory=list)
    heights_cm: dict[datetime, float] = field(default_factory=dict)
    notes: Counter[str] = field(default_factory=Counter)
    remarks: list[str] = field(default_factory=list)
    unread: list[Unread] = field(default_factory=list)
    entry: int = 0

    def dated(self) -> list[datetime]:
        """When what is known began."""
        periods = (*self.conditions, *self.treatments)
        return [*(row[0] for row in self.values), *(row[0] for row in periods), *self.admissions]


def _read_observation(found: Found, resource: Resource) -> None:
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
    components = resource.get("component", [])
    if not components or any(name.startswith("value") for name in resource):
        _read_part(found, time, resource)
    for part in components:
        _read_part(found, time, part)


def _read_part(found: Found, time: datetime, part: Resource) -> None:
    """One value: that of an observation, or of a component of it."""
    if isinstance(part.get("valueBoolean"), bool):
        _keep_yes_or_no(found, time, part["code"], part["valueBoolean"])
        return
    if "valueCodeableConcept" in part:
        _keep_answer(found, time, part["code"], part["valueCodeableConcept"])
        return
    measured = part.get("valueQuantity")
    if "valueInteger" in part:
        measured = {"value": part["valueInteger"]}
    if measured is None or measured.get("value") is None:
        found.notes[Message("observations without a number are not used")] += 1
        return
    try:
        _keep_value(found, time, part, measured)
    except UnitError as error:
        variable = _variable_of(part["code"])
        name = text_of(part["code"]) if variable is None else variable.name
        found.unread.append(Unread(found.entry, name, error))


def _keep_yes_or_no(found: Found, time: datetime, code: Resource, said: bool) -> None:
    """Yes and no are 1 and 0 of what a model asks so; it is named where a model asks how much."""
    variable = _variable_of(code)
    if variable is not None and variable.unit != YES:
        what = Message("'{}' says yes or no where a number is asked for; not used", variable.name)
        found.notes[what] += 1
        return
    name = _name_of_other(code) if variable is None else variable.name
    found.values.append((time, name, float(said), YES))
    if variable is None:
        found.notes[Message("'{}' is known to no model, only shown", name)] += 1


def _keep_answer(found: Found, time: datetime, code: Resource, answer: Resource) -> None:
    """A coded answer, of which yes and no are read; others are named where a model asks."""
    said, variable = yes_or_no(answer, code), _variable_of(code)
    if said is not None:
        _keep_yes_or_no(found, time, code, said)
    elif variable is None:
        found.notes[Message("observations without a number are not used")] += 1
    else:
        what = Message("'{}' is answered by '{}'; not used", variable.name, text_of(answer))
        found.notes[what] += 1


def _keep_value(found: Found, time: datetime, part: Resource, measured: Resource) -> None:
    if measured.get("comparator"):
        found.notes[Message("values such as '<5' are not used")] += 1
        return
    value, unit = quantity(measured)
    if HEIGHTS & set(loinc_codes(part["code"])):
        _keep_height(found, time, convert(value, unit, "cm", analyte="height"))
        return
    variable = _variable_of(part["code"])
    if variable is None:
        name = _name_of_other(part["code"])
        found.values.append((time, name, value, unit))
        found.notes[Message("'{}' is known to no model, only shown", name)] += 1
        return
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


def _variable_of(code: Resource) -> Variable | None:
    """The variable of a code: by LOINC, or by its name what LOINC codes are not listed for.

    Not by an alias: "stage" alone may be one of a tumour.
    """
    numbers = loinc_codes(code)
    if SMOKING_STATUS in numbers:
        return find_variable("smoking")
    if numbers:
        return next(filter(None, map(find_by_loinc, numbers)), None)
    words = text_of(code)
    named = find_variable(words)
    if named is None or named.loinc or named.name.casefold() != words.casefold():
        return None
    return named


def _name_of_other(code: Resource) -> str:
    """The name of what is only shown; with its code where a variable of a model is called so.

    The glucose of urine is no blood glucose, though both may be called "glucose".
    """
    name, numbers = text_of(code), loinc_codes(code)
    if find_variable(name) is None:
        return name
    return f"{name} (LOINC {numbers[0]})" if numbers else f"{name} (no LOINC)"


def _keep_height(found: Found, time: datetime, height_cm: float) -> None:
    if FACTS["height"].low <= height_cm <= FACTS["height"].high:
        found.heights_cm[time] = height_cm
    else:
        what = Message("{} {:g} {} is not possible; not used", "height", height_cm, "cm")
        found.notes[what] += 1


def _read_condition(found: Found, resource: Resource) -> None:
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


def _read_medication(found: Found, resource: Resource) -> None:
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


def _span(found: Found, start: str, end: str | None) -> tuple[datetime, datetime | None]:
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


def _medication(found: Found, resource: Resource) -> Resource:
    """What was taken: said in place, or by reference to a Medication of the Bundle or inside."""
    said = resource.get("medicationCodeableConcept")
    reference = str((resource.get("medicationReference") or {}).get("reference", ""))
    inside = {f"#{each.get('id')}": each for each in resource.get("contained", [])}
    medication = inside.get(reference) or found.medications.get(reference) or {}
    return said or medication.get("code") or {}


def _read_encounter(found: Found, resource: Resource) -> None:
    start = (resource.get("period") or {}).get("start")
    if resource.get("status") in NEVER_BEGUN:
        status = str(resource.get("status"))
        found.notes[Message("encounters with status '{}' are not used", status)] += 1
    elif start and (resource.get("class") or {}).get("code") in INPATIENT:
        found.admissions.append(moment(start))


READERS = {
    "Observation": _read_observation,
    "Condition": _read_condition,
    "MedicationStatement": _read_medication,
    "Encounter": _read_encounter,
}
