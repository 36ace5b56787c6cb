"""What the reports of models and of readers have in common (TID 1500)."""

from __future__ import annotations

from collections.abc import Iterable

from highdicom import sr
from highdicom.coding_schemes import CodingSchemeIdentificationItem
from pydicom.dataset import Dataset

from medviewer.findings.objects.codes import PRIVATE_SCHEME, code
from medviewer.findings.objects.typed import person_name

TITLE = sr.CodedConcept("126000", "DCM", "Imaging Measurement Report")
OWN_CODES = [
    CodingSchemeIdentificationItem(designator=PRIVATE_SCHEME, name="medviewer's own codes")
]


def with_patient(first: Dataset, source: Dataset) -> Dataset:
    """The reference ``first`` with the patient and study of ``source``."""
    whole = Dataset(dict(source.items()))
    for element in first:
        whole[element.tag] = element
    return whole


def person(name: str) -> sr.ObserverContext:
    """An observer who is a person (TID 1003), by whatever name the reader goes."""
    kind = sr.CodedConcept("121006", "DCM", "Person")
    return sr.ObserverContext(kind, sr.PersonObserverIdentifyingAttributes(person_name(name)))


def comments(sentences: Iterable[str]) -> list[sr.TextContentItem]:
    """Sentences of a report as its comments."""
    return [
        sr.TextContentItem(code("comment"), sentence, sr.RelationshipTypeValues.CONTAINS)
        for sentence in sentences
    ]
