"""Take out of a description what may identify: names, numbers, dates, addresses."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from itertools import permutations

from pydicom.dataset import Dataset

from medviewer.dicom.letters import bare, one_for_two

REMOVED = "REMOVED"
_LEAST = 3
_MOST_PARTS = 6
_WORD = re.compile(r"[^\W_]+")
_UNSPACED = re.compile(r"[\u3005-\u30ff\u3400-\u9fff\uac00-\ud7af]{2,}")
"""Kana, Chinese characters and Hangul: names stand in such a text without a gap."""
_MONTH = (
    r"(?:jan(?:uary?|vier)?|feb(?:ruary?)?|mar(?:ch|s|zo)?|m(?:ä|ae)rz|apr(?:il)?|ma[iy]o?"
    r"|june?|juni|july?|juli|aug(?:ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?"
    r"|de[cz](?:ember)?)"
)
_TITLE = (  # MR is no Mr, SR no Sr
    r"(?:Dr(?:\.?\s*med)?|Prof|(?-i:Mr|Ms|Sra?)|Mrs|Herr|Frau|Mme|Mlle|Monsieur|Madame|Mademoiselle|Señora?)"
)
_TELLING = re.compile(
    rf"""
    \S+@\S+ | \bhttps?://\S+ | \bwww\.\S+         # an address
    | (?:\b(?:tel|phone|fon|fax|mobile?)\w*\.?:?\s*|\+)\d[\d\ /().-]{{4,}}  # a telephone
    | \d{{1,4}}[./-]\d{{1,2}}[./-]\d{{1,4}}           # a date
    | \b\d{{1,2}}\.?[\s-]?{_MONTH}\b\.?(?:[\s-]?\d{{2,4}}\b)?
    | (?:明治|大正|昭和|平成|令和)?\d{{1,4}}[年년](?:\s?\d{{1,2}}[月월])?(?:\s?\d{{1,2}}[日일])?
    | \b\d{{1,3}}[\s-]?(?:yo?|yrs?|years?|jahre?|jährig\w*|ans|años)\b(?:[\s-]old\b)?  # an age
    | \b(?:{_TITLE}\b\.?\s*)+(?:\w+)?(?-i:\s[A-ZÄÖÜ]\w*[a-zß-ÿ]\w*)?  # a person
    | \b\w*\d{{4,}}\w*\b                          # a number as long as a year
    """,
    re.VERBOSE | re.IGNORECASE,
)
_NUMBERS = ("PatientID", "OtherPatientIDs", "AccessionNumber")
_IDENTIFYING = (
    *_NUMBERS,
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
    """Words of the data set's identifying attributes and of all its persons, as ``words_of``.

    Of the patient's own name the words of two letters as well.
    """
    found = set(telling_names(dataset))
    for element in dataset.iterall():
        if element.keyword in _IDENTIFYING:
            found.update(word for word in words_of(str(element.value)) if len(word) >= _LEAST)
        elif element.keyword == "PatientName":
            for spelling in str(element.value).split("="):
                own = words_of(" ".join(spelling.split("^")[:3]))  # no titles: "MR" is one
                found.update(word for word in own if len(word) > 1)
    return frozenset(found)


def telling_names(dataset: Dataset) -> frozenset[str]:
    """Words of all persons' names and of the patient's numbers, as ``words_of``."""
    found: set[str] = set()
    for element in dataset.iterall():
        if element.VR == "PN":
            found |= words_of_name(str(element.value))
        elif element.keyword in _NUMBERS:
            found.update(words_of(str(element.value)))
    return frozenset(word for word in found if len(word) >= _LEAST or _UNSPACED.fullmatch(word))


def words_of(text: str) -> list[str]:
    """The words of a text as they are compared: small letters, without accents.

    An umlaut is the same as the two letters that are written for it.
    """
    return [_plain(word) for word in _WORD.findall(text)]


def words_of_name(name: str) -> set[str]:
    """The words of a name (PN, PS3.5 6.2.1), and any two of a spelling written as one."""
    found: set[str] = set()
    for spelling in name.split("="):
        words = words_of(spelling)
        found.update(words)
        found.update(a + b for a, b in permutations(words[:_MOST_PARTS], 2))
    return found


def tells(text: str, telling: frozenset[str]) -> bool:
    """True when a word of ``text`` is one of ``telling``, or holds one that needs no gaps."""
    return any(_tells(word, telling) for word in words_of(text))


def cleaned(text: str, telling: Iterable[str]) -> str:
    """``text`` without the words in ``telling`` and without what looks like a name or date."""
    known = frozenset(telling)
    without = _TELLING.sub("", text)
    without = _WORD.sub(lambda m: "" if _tells(_plain(m.group()), known) else m.group(), without)
    return re.sub(r"\s+", " ", without).strip(" ,;:-_^")


def _tells(word: str, telling: frozenset[str]) -> bool:
    letters = word.strip("0123456789")
    return word in telling or letters in telling or any(each in word for each in _unspaced(telling))


@lru_cache(maxsize=8)
def _unspaced(telling: frozenset[str]) -> tuple[str, ...]:
    return tuple(word for word in telling if _UNSPACED.fullmatch(word))


@lru_cache(maxsize=1024)
def _plain(word: str) -> str:
    return one_for_two(unicodedata.normalize("NFC", bare(word)))
