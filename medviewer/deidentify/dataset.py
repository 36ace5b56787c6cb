"""Clean one data set in place, sequences and all, and note what was done."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

from pydicom.datadict import dictionary_has_tag, keyword_for_tag
from pydicom.dataelem import DataElement
from pydicom.dataset import Dataset
from pydicom.multival import MultiValue
from pydicom.sr.coding import Code
from pydicom.tag import BaseTag

from medviewer.deidentify.profile import (
    BASIC,
    CLEAN_PIXELS,
    METHODS,
    Action,
    Options,
    action_for,
    is_device,
)
from medviewer.deidentify.pseudonyms import Pseudonyms, shifted
from medviewer.deidentify.wording import REMOVED, cleaned, telling_names, telling_words, tells
from medviewer.dicom.files.hostile import BROKEN_VALUE

LEAST_LETTERS = 5
"""Shorter names and numbers turn up by chance, in megabytes of pixels as well."""

_PIXELS = frozenset({0x7FE00008, 0x7FE00009, 0x7FE00010})
_REPEATING = ((0x5000, 0x50FF), (0x6000, 0x60FF))
"""Curves and overlays: drawn on the picture, often with a name (PS3.15: X)."""
_STANDARD_UIDS = "1.2.840.10008."
_CLASSES = frozenset(
    {
        "CodingSchemeUID",
        "ContextUID",
        "MappingResourceUID",
        "OriginalSpecializedSOPClassUID",
        "ReferencedRelatedGeneralSOPClassUIDInFile",
        "ReferencedSOPClassUID",
        "RelatedGeneralSOPClassUID",
        "SOPClassUID",
    }
)
"""They say what kind of thing it is, and are those of no instance, private ones neither."""
_UID = re.compile(r"[\d.]*")
_DUMMIES: dict[str, object] = {
    "AS": "000Y",
    "DA": "19000101",
    "DT": "19000101000000",
    "TM": "000000",
    "UR": "urn:removed",
    "DS": "0",
    "IS": "0",
    "OB": b"\0\0",
    "OW": b"\0\0",
    "AT": 0,
}
_TEXTS = frozenset({"AE", "CS", "LO", "LT", "PN", "SH", "ST", "UC", "UT"})
_NUMBERS = frozenset({"FD", "FL", "SL", "SS", "SV", "UL", "US", "UV"})

_FREE_CODES = frozenset({"ContentLabel", "GraphicLayer"})
"""Code strings that whoever made the object was free to choose."""

_FORMS = {
    "DS": re.compile(r"[\d.eE+\- ]*"),
    "IS": re.compile(r"[\d+\- ]*"),
    "TM": re.compile(r"[\d:. ]*"),
}
"""Of the texts that are numbers and times (PS3.5 6.2): nothing else in them is kept."""

Change = tuple[str, str]
"""Keyword (or "private", "unknown") and what was done, in a word."""


@dataclass
class Cleaning:
    """One data set being cleaned.

    Attributes
    ----------
    telling, names
        Words that descriptions lose (``telling_words``), and those that no text may hold
        (``telling_names``).
    done
        How often what was done to which attribute.
    old
        Old values that must not be in the file any more (persons, IDs, UIDs), and of which
        attribute each was.
    new
        The UIDs and the pseudonym that stand for old ones: digits and letters by chance.
    """

    options: Options
    pseudonyms: Pseudonyms
    patient_id: str
    telling: frozenset[str]
    names: frozenset[str]
    done: Counter[Change] = field(default_factory=Counter)
    old: dict[str, str] = field(default_factory=dict)
    new: set[str] = field(default_factory=set)

    @property
    def days(self) -> int:
        """By how many days this patient's dates move back."""
        return self.pseudonyms.days(self.patient_id)


def clean(dataset: Dataset, options: Options, pseudonyms: Pseudonyms) -> Cleaning:
    """Clean ``dataset`` in place by the basic profile and ``options``, and mark it so.

    Private attributes, curves, overlays and what cannot be read are removed. UIDs are
    new and the same for the same old ones; the patient has a pseudonym, by the study where
    neither ID nor name are known: two strangers are not made one.
    """
    whose = ("PatientID", "PatientName", "StudyInstanceUID")
    known = (str(dataset.get(keyword) or "").strip(" ^=") for keyword in whose)
    patient_id = next(filter(None, known), "")
    cleaning = Cleaning(
        options, pseudonyms, patient_id, telling_words(dataset), telling_names(dataset)
    )
    _clean_items(dataset, cleaning, dummies=False)
    _hunt(dataset, cleaning)
    dataset.PatientName = dataset.PatientID = pseudonyms.patient(patient_id)
    cleaning.new.add(dataset.PatientID)
    dataset.PatientIdentityRemoved = "YES"
    dataset.LongitudinalTemporalInformationModified = (
        "MODIFIED" if options.shift_dates else "REMOVED"
    )
    methods = [BASIC, *(code for name, code in METHODS.items() if getattr(options, name))]
    _tell_methods(dataset, methods)
    return cleaning


def tell_pixels_are_clean(dataset: Dataset) -> None:
    """Mark a cleaned data set as one from whose pixels text was taken as well."""
    dataset.BurnedInAnnotation = "NO"
    methods = [
        Code(item.CodeValue, item.CodingSchemeDesignator, item.CodeMeaning)
        for item in dataset.DeidentificationMethodCodeSequence
    ]
    _tell_methods(dataset, [*methods, CLEAN_PIXELS])


def _tell_methods(dataset: Dataset, methods: list[Code]) -> None:
    dataset.DeidentificationMethod = ["medviewer", *(code.meaning[:64] for code in methods)]
    dataset.DeidentificationMethodCodeSequence = [_item(code) for code in methods]


def _clean_items(dataset: Dataset, cleaning: Cleaning, *, dummies: bool) -> None:
    """Clean one level; ``dummies`` turns every text and moment into a dummy."""
    for tag in list(dataset.keys()):
        if tag in _PIXELS:
            continue
        if _is_dropped(tag):
            del dataset[tag]
            name = "private" if tag.is_private else "curve, overlay or unknown"
            cleaning.done[name, "removed"] += 1
            continue
        try:
            element = dataset[tag]
            _clean_element(dataset, element, cleaning, dummies=dummies)
        except BROKEN_VALUE:
            del dataset[tag]
            cleaning.done[_name(tag), "unreadable, removed"] += 1


def _hunt(dataset: Dataset, cleaning: Cleaning) -> None:
    """Replace every text that is kept and in which an old name or number turns up all the same.

    Technicians write names where no table expects them, and of a name the family's alone.
    """
    known = [value.lower() for value in cleaning.old if len(value) >= LEAST_LETTERS]
    for tag in list(dataset.keys()):
        if tag in _PIXELS:
            continue
        element = dataset[tag]
        if element.VR == "SQ":
            for item in element.value:
                _hunt(item, cleaning)
        elif element.VR in _TEXTS:
            text = str(element.value).lower()
            free = element.VR != "CS" or element.keyword in _FREE_CODES
            named = free and tells(text, cleaning.names)
            if named or any(value in text for value in known):
                _fill(element)
                cleaning.done[_name(tag), "held an old value, replaced"] += 1


def _is_dropped(tag: BaseTag) -> bool:
    """True for private attributes, repeating groups and what no dictionary knows."""
    repeating = any(low <= tag.group <= high for low, high in _REPEATING)
    return bool(tag.is_private or repeating or not dictionary_has_tag(tag))


def _clean_element(
    dataset: Dataset, element: DataElement, cleaning: Cleaning, *, dummies: bool
) -> None:
    action = action_for(element.tag, element.VR, cleaning.options)
    if dummies and action is Action.KEEP and element.VR in _TEXTS - {"CS"}:
        action = Action.DUMMY
    _remember(element, action, cleaning)
    if action in (Action.KEEP, Action.SHIFT) and not _is_what_it_says(element):
        raise ValueError(f"{element.VR} that is none")
    if action is Action.REMOVE:
        del dataset[element.tag]
    elif element.VR == "SQ":
        _clean_sequence(element, action, cleaning, dummies=dummies)
    elif element.VR == "UI":
        _renew_uids(element, action, cleaning)
        return  # it counts by itself
    else:
        _clean_value(element, action, cleaning)
    if action is not Action.KEEP or element.VR == "SQ":
        cleaning.done[_name(element.tag), _words(action)] += 1


def _is_what_it_says(element: DataElement) -> bool:
    """False for words where a number or a time of day should be, as a name may be."""
    form = _FORMS.get(element.VR)
    values = element.value if isinstance(element.value, MultiValue) else [element.value]
    return form is None or all(form.fullmatch(str(value or "")) for value in values)


def _clean_sequence(
    element: DataElement, action: Action, cleaning: Cleaning, *, dummies: bool
) -> None:
    if action is Action.EMPTY:
        element.value = []
    for item in element.value:
        _clean_items(item, cleaning, dummies=dummies or action is Action.DUMMY)


def _clean_value(element: DataElement, action: Action, cleaning: Cleaning) -> None:
    if action is Action.EMPTY:
        element.value = b"" if element.VR in ("OB", "OW") else None
    elif action is Action.DUMMY:
        _fill(element)
    elif action is Action.SHIFT:
        _shift(element, cleaning.days)
    elif action is Action.CLEAN:
        _each(element, lambda value: cleaned(value, cleaning.telling) or REMOVED)


def _shift(element: DataElement, days: int) -> None:
    """Dates move; a time of day stays, since whole days are between old and new."""
    if element.VR != "TM":
        _each(element, lambda value: shifted(value, days))


def _remember(element: DataElement, action: Action, cleaning: Cleaning) -> None:
    """Note values that must not turn up in the file again: persons, IDs, serial numbers."""
    if action is Action.KEEP or element.VR == "SQ" or element.value in (None, ""):
        return
    named = element.VR == "PN" or element.keyword.endswith(
        ("ID", "IDs", "Number", "Address", "Numbers", "InstitutionName")
    )
    if named:
        values = element.value if isinstance(element.value, MultiValue) else [element.value]
        cleaning.old.update((str(value).strip(), element.keyword) for value in values)


def _renew_uids(element: DataElement, action: Action, cleaning: Cleaning) -> None:
    """New UIDs for all but those of the standard, of classes, and of a device that is kept."""

    def renewed(value: str) -> str:
        if not value or value.startswith(_STANDARD_UIDS):
            return value
        if element.keyword in _CLASSES and _UID.fullmatch(value):
            return value
        cleaning.old[value] = _name(element.tag)
        cleaning.done[_name(element.tag), "new UID"] += 1
        new = cleaning.pseudonyms.uid(value)
        cleaning.new.add(new)
        return new

    if action is not Action.KEEP or not is_device(element.tag):
        _each(element, renewed)


def _each(element: DataElement, change: Callable[[str], str]) -> None:
    """Change every value of an element of texts."""
    if isinstance(element.value, MultiValue):
        element.value = [change(str(value)) for value in element.value]
    elif element.value not in (None, ""):
        element.value = change(str(element.value))


def _fill(element: DataElement) -> None:
    """A value that says nothing and that the VR allows (PS3.5 6.2)."""
    if element.value in (None, "", b""):
        return
    if element.VR in _TEXTS:
        element.value = REMOVED
    elif element.VR in _NUMBERS:
        element.value = 0
    else:
        element.value = _DUMMIES.get(element.VR)


def _item(code: Code) -> Dataset:
    item = Dataset()
    item.CodeValue = code.value
    item.CodingSchemeDesignator = code.scheme_designator
    item.CodeMeaning = code.meaning
    return item


def _name(tag: BaseTag) -> str:
    return keyword_for_tag(tag) or f"({tag.group:04X},{tag.element:04X})"


def _words(action: Action) -> str:
    return {
        Action.REMOVE: "removed",
        Action.EMPTY: "emptied",
        Action.DUMMY: "replaced",
        Action.SHIFT: "shifted",
        Action.CLEAN: "cleaned",
        Action.KEEP: "cleaned inside",
    }[action]
