"""What the standard wants done with every attribute: PS3.15 Table E.1-1.

The column of the basic profile is that of dicom-anonymizer, which is made from the
standard anew with its editions. Its engine is not used: it looks at the outermost
data set only, so that names inside sequences stay, and cannot shift dates.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cache

from dicomanonymizer.dicom_anonymization_databases import dicomfields_2026c as table
from pydicom.datadict import keyword_for_tag
from pydicom.sr.coding import Code

from medviewer.deidentify.rectangle import Rectangle
from medviewer.paths import resources

EDITION = "2026c"


class Action(Enum):
    """What is done with an attribute; the letters are the standard's, SHIFT and CLEAN are C."""

    DUMMY = "D"
    EMPTY = "Z"
    REMOVE = "X"
    UID = "U"
    KEEP = "K"
    SHIFT = "C, dates"
    CLEAN = "C, text"


@dataclass(frozen=True)
class Options:
    """What is kept beyond the basic profile; each weakens it.

    Attributes
    ----------
    shift_dates
        Dates stay, all of one patient moved by the same number of days, so that the
        time between studies stays (Retain Longitudinal Temporal Information, Modified
        Dates). Dates and times of birth go all the same.
    keep_device
        Which device made the images (Retain Device Identity).
    clean_descriptors
        Descriptions and comments stay without what identifies (Clean Descriptors).
    keep_burned_in
        Write pictures in which text may be burnt in, with a warning, instead of leaving
        them out.
    blank_text
        Blacken where text seems to be burnt in, and of an ultrasound picture all beside its
        regions (Clean Pixel Data).
    blank
        Blacken these parts of every picture (Clean Pixel Data).
    """

    shift_dates: bool = False
    keep_device: bool = False
    clean_descriptors: bool = False
    keep_burned_in: bool = False
    blank_text: bool = False
    blank: tuple[Rectangle, ...] = ()


BASIC = Code("113100", "DCM", "Basic Application Confidentiality Profile")
CLEAN_PIXELS = Code("113101", "DCM", "Clean Pixel Data Option")
METHODS = {
    "shift_dates": Code(
        "113107", "DCM", "Retain Longitudinal Temporal Information Modified Dates Option"
    ),
    "keep_device": Code("113109", "DCM", "Retain Device Identity Option"),
    "clean_descriptors": Code("113105", "DCM", "Clean Descriptors Option"),
}
"""PS3.16 CID 7050."""

_BIRTH = frozenset({0x00100030, 0x00100032, 0x00100033, 0x00100034})
"""The dates in another calendar, of birth and of death, are texts, and not in the table."""
_TEXT_VALUE = 0x0040A160
_FREE_TEXT = frozenset({"LO", "LT", "ST", "UT"})
_FREE_WORDS = ("Comment", "Notes")
_DATES = frozenset({"DA", "DT", "TM"})
_COLUMNS = {
    # D wins wherever the standard leaves a choice that depends on the IOD: the attribute
    # then is there, with a value, which every IOD allows.
    "D_TAGS": Action.DUMMY,
    "Z_D_TAGS": Action.DUMMY,
    "X_D_TAGS": Action.DUMMY,
    "X_Z_D_TAGS": Action.DUMMY,
    "Z_TAGS": Action.EMPTY,
    "X_Z_TAGS": Action.EMPTY,
    "X_TAGS": Action.REMOVE,
    "U_TAGS": Action.UID,
    "X_Z_U_STAR_TAGS": Action.KEEP,  # sequences of references, cleaned inside
}


@cache
def basic() -> dict[int, Action]:
    """The column of the basic profile, by tag; repeating groups are not in it."""
    actions: dict[int, Action] = {}
    for column, action in _COLUMNS.items():
        for entry in getattr(table, column):
            if len(entry) == 2:
                actions[entry[0] << 16 | entry[1]] = action
    return actions


@cache
def _option(name: str) -> frozenset[int]:
    content = json.loads((resources() / "deidentify.json").read_text(encoding="utf-8"))
    tags: Mapping[str, str] = content[name]
    return frozenset(int(tag, 16) for tag in tags)


def is_device(tag: int) -> bool:
    """True for what tells which device it was."""
    return tag in _option("keep device")


def action_for(tag: int, vr: str, options: Options) -> Action:
    """What to do with an attribute of the standard.

    Beyond the table, what names a person or a moment is never kept as it is, nor what
    somebody wrote freely (comments, notes, text of a content item), and neither is an
    attribute that the standard's dictionary does not know ("UN").
    """
    action = basic().get(tag)
    if tag in _BIRTH:
        return Action.EMPTY
    if vr in _DATES and (action is not None or vr != "TM"):
        return Action.SHIFT if options.shift_dates else action or Action.DUMMY
    if options.keep_device and is_device(tag):
        return Action.KEEP
    if options.clean_descriptors and tag in _option("clean descriptors"):
        return Action.CLEAN
    if action is not None:
        return action
    if vr in _FREE_TEXT and (tag == _TEXT_VALUE or _is_comment(tag)):
        return Action.CLEAN if options.clean_descriptors else Action.DUMMY
    return {"PN": Action.DUMMY, "UN": Action.REMOVE}.get(vr, Action.KEEP)


def _is_comment(tag: int) -> bool:
    return any(word in keyword_for_tag(tag) for word in _FREE_WORDS)
