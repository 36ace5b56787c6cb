"""FHIR R4 data types as plain values (https://hl7.org/fhir/R4/datatypes.html)."""

from __future__ import annotations

import math
from datetime import UTC, datetime
from typing import Any

from medviewer.message import Message

LOINC = "http://loinc.org"
SNOMED = "http://snomed.info/sct"
V2 = "http://terminology.hl7.org/CodeSystem/v2-"
YES_OR_NO = {
    (SNOMED, "373066001"): True, (SNOMED, "373067005"): False,  # yes, no
    (SNOMED, "52101004"): True, (SNOMED, "2667000"): False,  # present, absent
    (LOINC, "LA33-6"): True, (LOINC, "LA32-8"): False,  # yes, no
    (LOINC, "LA9633-4"): True, (LOINC, "LA9634-2"): False,  # present, absent
    (f"{V2}0136", "Y"): True, (f"{V2}0136", "N"): False,
    (f"{V2}0532", "Y"): True, (f"{V2}0532", "N"): False,
}  # fmt: skip
"""Coded answers that say yes or no, by system and code."""
SMOKING_STATUS = "72166-2"
"""LOINC code of the question."""
SMOKES = {
    (SNOMED, "449868002"): True,  # daily
    (SNOMED, "428041000124106"): True,  # occasionally
    (SNOMED, "428071000124103"): True, (SNOMED, "428061000124105"): True,  # heavily, lightly
    (SNOMED, "266919005"): False,  # never smoked
    (LOINC, "LA18976-3"): True, (LOINC, "LA18977-1"): True,  # every day, some days
    (LOINC, "LA18981-3"): True, (LOINC, "LA18982-1"): True,  # heavily, lightly
    (LOINC, "LA18978-9"): False,  # never
}  # fmt: skip
"""Its answers that say whether somebody smokes now or never did.

Former smokers and smokers of unknown status are none: the cohort that models learned from has 0
and 1 and does not say which of them a former smoker is.
"""


def moment(text: str) -> datetime:
    """A date, dateTime or instant; a date without a time counts from midnight UTC.

    Raises
    ------
    ValueError
        When it is not one, lacks the day, or has a time without a time zone.
    """
    if len(text) < len("2024-01-01"):
        raise ValueError(Message("the date {} has no day", text))
    try:
        time = datetime.fromisoformat(text)
    except ValueError as error:
        raise ValueError(Message("the date {} cannot be read", text)) from error
    if time.tzinfo is None and len(text) > len("2024-01-01"):
        raise ValueError(Message("the time {} has no time zone", text))
    return time if time.tzinfo else time.replace(tzinfo=UTC)


def begun(text: str) -> tuple[datetime, bool]:
    """As ``moment``, but of a date without day or month its first day, and whether it was one.

    Raises
    ------
    ValueError
        As ``moment`` does.
    """
    whole = {4: f"{text}-01-01", 7: f"{text}-01"}.get(len(text), text)
    return moment(whole), whole != text


def quantity(measured: dict[str, Any]) -> tuple[float, str]:
    """Value and unit of a Quantity, "" without one; the UCUM code leads over the unit's text.

    Raises
    ------
    ValueError
        When the value is not a finite number.
    """
    value = measured.get("value")
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise ValueError(Message("the value {!r} is not a number", value))
    return float(value), str(measured.get("code") or measured.get("unit") or "")


def loinc_codes(concept: dict[str, Any]) -> list[str]:
    """The LOINC codes of a CodeableConcept."""
    return [
        str(coding.get("code"))
        for coding in concept.get("coding", [])
        if coding.get("system") == LOINC
    ]


def codes(concept: dict[str, Any] | None) -> list[str]:
    """The codes of a CodeableConcept, of whatever system."""
    return [str(coding.get("code", "")) for coding in (concept or {}).get("coding") or []]


def yes_or_no(concept: dict[str, Any], code: dict[str, Any]) -> bool | None:
    """What the codings of an answer to ``code`` say.

    None where none does, or they contradict each other.
    """
    smoking = SMOKING_STATUS in loinc_codes(code)
    known = YES_OR_NO | SMOKES if smoking else YES_OR_NO
    pairs = ((one.get("system"), one.get("code")) for one in concept.get("coding") or [])
    said = {known[pair] for pair in pairs if pair in known}
    return said.pop() if len(said) == 1 else None


def text_of(concept: dict[str, Any]) -> str:
    """A CodeableConcept in words: its text, or a coding's display or code."""
    coding = (concept.get("coding") or [{}])[0]
    return str(concept.get("text") or coding.get("display") or coding.get("code") or "unnamed")


def names_of(concept: dict[str, Any]) -> list[str]:
    """All that a CodeableConcept is called: its text, displays, codes, codes before the point."""
    codings = concept.get("coding") or []
    found = [concept.get("text")]
    found += [coding.get(part) for part in ("display", "code") for coding in codings]
    found += [str(coding.get("code")).partition(".")[0] for coding in codings]
    return [str(name) for name in found if name]
