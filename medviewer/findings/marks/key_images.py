"""Marks from key object selections: images that somebody pointed at, or rejected."""

from __future__ import annotations

from collections.abc import Iterator

from pydicom.dataset import Dataset

from medviewer.findings.marks.marks import Mark, Marks, Places
from medviewer.findings.marks.report import concept, meaning

_MODIFIERS = {("113011", "DCM")}
"""Document Title Modifier: why an image was rejected, and the like (PS3.16 TID 2010)."""
_DESCRIPTION = ("113012", "DCM")


def of_key_objects(selection: Dataset, places: Places) -> Marks:
    """One mark for each image that is selected, in the selection's title; it draws nothing.

    An image of several frames is meant as a whole where no frame is named.
    """
    title = meaning(selection.get("ConceptNameCodeSequence")) or "key image"
    more = ", ".join(_words(selection))
    marks: list[Mark] = []
    elsewhere = 0
    for image in _images(selection):
        found = places.images(image)
        marks += [Mark("KO", title, series.key, index, more=more) for series, index in found]
        elsewhere += not found
    return Marks("KO", tuple(marks), elsewhere)


def _images(item: Dataset) -> Iterator[Dataset]:
    """The references of a selection; reports and the like may be among what it points at."""
    for child in item.get("ContentSequence") or ():
        if child.get("ValueType") == "IMAGE":
            yield from child.get("ReferencedSOPSequence") or ()
        yield from _images(child)


def _words(selection: Dataset) -> Iterator[str]:
    """The modifiers of the title, then what was written on the images."""
    children = selection.get("ContentSequence") or ()
    for child in children:
        if concept(child) in _MODIFIERS:
            yield meaning(child.get("ConceptCodeSequence"))
    for child in children:
        if concept(child) == _DESCRIPTION:
            words = str(child.get("TextValue") or "").split()
            yield " ".join(words)
