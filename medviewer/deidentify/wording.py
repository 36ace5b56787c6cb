"""Take out of a description what may identify: names, numbers, dates, addresses."""

from __future__ import annotations

import re
from collections.abc import Iterable

from pydicom.dataset import Dataset

REMOVED = "REMOVED"
_LEAST = 3
_WORD = re.compile(r"\w+")
_TELLING = re.compile(
    r"""
    \S+@\S+                                       # an address
    | \d{1,4}[./-]\d{1,2}[./-]\d{1,4}             # a date
    | \b(?:Dr|Prof|Mr|Mrs|Ms|Herr|Frau|Mme|Mlle)\b\.?\s*(?:\w+)?   # a person
    | \b\w*\d{4,}\w*\b                            # a number as long as a year
    """,
    re.VERBOSE | re.IGNORECASE,
)
_IDENTIFYING = (
    "PatientID",
    "OtherPatientIDs",
    "AccessionNumber",
    "StudyID",
    "InstitutionName",
    "InstitutionAddress",
    "InstitutionalDepartmentName",
    "StationName",
    "PatientAddress",
    "PatientTelephoneNumbers",
    "PatientMotherBirthName",
    "PatientBirthName",
    "MilitaryRank",
    "RegionOfResidence",
    "CountryOfResidence",
)


def telling_words(dataset: Dataset) -> frozenset[str]:
    """Words of the data set's identifying attributes and of all its persons, in lower case."""
    texts: list[str] = []
    for element in dataset.iterall():
        if element.VR == "PN" or element.keyword in _IDENTIFYING:
            texts.append(str(element.value))
    return frozenset(word for text in texts for word in words_of(text) if len(word) >= _LEAST)


def words_of(text: str) -> list[str]:
    """The words of a text in lower case."""
    return [word.lower() for word in _WORD.findall(text)]


def cleaned(text: str, telling: Iterable[str]) -> str:
    """``text`` without the words in ``telling`` and without what looks like a name or date."""
    known = frozenset(telling)
    without = _TELLING.sub("", text)
    without = _WORD.sub(lambda m: "" if m.group().lower() in known else m.group(), without)
    return re.sub(r"\s+", " ", without).strip(" ,;:-_^")
