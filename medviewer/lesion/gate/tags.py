"""Read elements for the gate wherever an MR file may keep them, without trusting them.

An enhanced (multi-frame) object keeps many of them in functional groups
(PS3.3 C.7.6.16), one sequence deeper than a classic one.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pydicom.dataset import Dataset

_GROUPS = ("SharedFunctionalGroupsSequence", "PerFrameFunctionalGroupsSequence")


def text(header: Dataset, keyword: str) -> str:
    """The first value of an element as text, "" when it is absent."""
    return next((str(value).strip() for value in _values(header, keyword)), "")


def words_of(header: Dataset, keyword: str) -> list[str]:
    """All values of the first element of that name as text."""
    return [str(value).strip() for value in _values(header, keyword)]


def numbers(header: Dataset, keyword: str) -> list[float]:
    """All values of an element that are numbers; others are left out."""
    found = []
    for value in _values(header, keyword):
        try:
            found.append(float(value))
        except (TypeError, ValueError):
            continue
    return found


def _values(header: Dataset, keyword: str) -> Iterator[Any]:
    for item in _items(header):
        if keyword in item:
            value = item.get(keyword)
            if value is None or value == "":
                continue
            if isinstance(value, str) or not hasattr(value, "__iter__"):
                yield value
            else:
                yield from value
            return


def _items(header: Dataset) -> Iterator[Dataset]:
    """The header, then the sequences of its shared and its first frame's groups."""
    yield header
    for name in _GROUPS:
        for group in list(header.get(name) or [])[:1]:
            for element in group:
                if element.VR == "SQ":
                    yield from list(element.value or [])[:1]
