"""Specific Character Set (PS3.3 C.12.1.1.2): text as text, whatever a file declares.

pydicom decodes the sets of the standard. Here a declaration that is missing,
misspelt, unknown or contradicted by the bytes is replaced by one that can be read,
and the reader of the picture is told.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterable

from pydicom.charset import convert_encodings, python_encoding
from pydicom.dataelem import RawDataElement
from pydicom.dataset import Dataset

from medviewer.message import Message

CHARACTER_SET = 0x00080005
NAMES_AND_TITLES = (0x00080080, 0x00080090, 0x00081030, 0x0008103E, 0x00100010, 0x00104000)
"""Institution, physician, study, series, patient and comments: where other letters occur."""

_SPELLINGS = (
    (re.compile(r"ISO[ _-]?2022[ _-]?IR[ _-]?(\d+)"), r"ISO 2022 IR \1"),
    (re.compile(r"ISO[ _-]?IR[ _-]?(\d+)"), r"ISO_IR \1"),
    (re.compile(r"UTF[ _-]?8"), "ISO_IR 192"),
    (re.compile(r"GB[ _-]?18030"), "GB18030"),
)
PARTLY_KNOWN = Message("Part of the declared character set is not known; names may be misspelt.")
MISDECLARED = Message(
    "The file does not say rightly how its text is written; names may be misspelt."
)
UTF8, LATIN1, ASCII = "ISO_IR 192", "ISO_IR 100", "ISO_IR 6"


def without_unreadable_declaration(elements: bytes, declared: bytes, order: str) -> bytes:
    """``elements`` with spaces for a declaration that pydicom cannot even look up.

    ``declared`` is the raw value of Specific Character Set, ``order`` the byte order.
    """
    if declared.rstrip(b" \0").decode("latin-1").isprintable():
        return elements
    tag = elements.find(struct.pack(f"{order}HH", 0x0008, 0x0005))
    start = elements.find(declared, tag)
    return elements[:start] + b" " * len(declared) + elements[start + len(declared) :]


def choose_character_set(dataset: Dataset) -> str:
    """Make ``dataset``, just read and not yet touched, decode its text readably.

    Returns a sentence for the reader when the declaration could not be followed,
    else "".
    """
    declared = [_spelt(term) for term in _declared(dataset)]
    terms, remark = _readable(declared, b"".join(_texts(dataset)))
    encodings = convert_encodings(list(terms))
    implicit, little = dataset.original_encoding
    dataset.set_original_encoding(implicit, little, encodings)
    if terms != declared and CHARACTER_SET in dataset:
        dataset.SpecificCharacterSet = terms if len(terms) > 1 else terms[0]
    return remark


def _readable(declared: list[str], texts: bytes) -> tuple[list[str], str]:
    """Terms of the standard that decode ``texts``, and what to say about them."""
    known = [term for term in declared if term in python_encoding]
    if texts.isascii():
        return known or [ASCII], ""
    if known == declared and set(known) - {"", ASCII, "ISO 2022 IR 6"}:
        if known[0] != UTF8 or _is_utf8(texts):
            return known, ""
    elif known != declared and set(known) - {"", ASCII}:
        return known, PARTLY_KNOWN
    guess = UTF8 if _is_utf8(texts) else LATIN1
    return [guess], MISDECLARED


def _declared(dataset: Dataset) -> list[str]:
    """The terms of Specific Character Set as they are in the file."""
    raw = _raw(dataset, CHARACTER_SET)
    return [term.strip(" \0") for term in raw.decode("latin-1").split("\\")] if raw else []


def _spelt(term: str) -> str:
    """A term as the standard spells it, where it is only misspelt."""
    for pattern, right in _SPELLINGS:
        match = pattern.fullmatch(term.strip().upper())
        if match:
            return match.expand(right)
    return term.strip().upper() if term.strip().upper() in python_encoding else term


def _texts(dataset: Dataset) -> Iterable[bytes]:
    return (_raw(dataset, tag) for tag in NAMES_AND_TITLES)


def _raw(dataset: Dataset, tag: int) -> bytes:
    """The bytes of an element that has not been converted yet."""
    element = dataset.get_item(tag) if tag in dataset else None
    value = element.value if isinstance(element, RawDataElement) else None
    return value if isinstance(value, bytes) else b""


def _is_utf8(texts: bytes) -> bool:
    try:
        texts.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
