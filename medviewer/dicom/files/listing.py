"""All elements of one file as rows to read and search, private ones included."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from pydicom.dataelem import DataElement
from pydicom.dataset import Dataset
from pydicom.multival import MultiValue

from medviewer.dicom.files.dataset import dataset_of
from medviewer.dicom.files.header import read_header

LONGEST_VALUE = 400
"""Letters of a value that are shown; longer ones are cut, and say how long they are."""


@dataclass(frozen=True)
class Row:
    """One element: ``depth`` counts the sequences around it; ``item`` is its place in the
    innermost one, from 1; 0 outside."""

    tag: str
    name: str
    vr: str
    value: str
    depth: int
    item: int = 0

    def holds(self, words: str) -> bool:
        """True when every word occurs in tag, name, VR or value, whatever its case.

        A tag is found as (0010,0010), 0010,0010 and 00100010.
        """
        digits = self.tag.strip("()").replace(",", "")
        text = f"{self.tag} {digits} {self.name} {self.vr} {self.value}".casefold()
        return all(word in text for word in words.casefold().split())


def rows_of(path: Path) -> tuple[Row, ...]:
    """Every element of ``path`` but the pixel data, in the file's order.

    Raises
    ------
    MedviewerError, OSError, ValueError
        The file cannot be read.
    """
    dataset, _ = dataset_of(read_header(path))
    return tuple(_rows(dataset, 0, 0))


def matching(rows: tuple[Row, ...], words: str) -> tuple[Row, ...]:
    """The rows that hold ``words``, each with the sequences that it stands in."""
    if not words.split():
        return rows
    wanted: set[int] = set()
    around: list[int] = []
    for number, row in enumerate(rows):
        del around[row.depth :]
        around.append(number)
        if row.holds(words):
            wanted.update(around)
    return tuple(rows[number] for number in sorted(wanted))


def _rows(dataset: Dataset, depth: int, item: int) -> Iterator[Row]:
    for element in dataset:
        yield _row(element, depth, item)
        if element.VR == "SQ":
            for number, inner in enumerate(element.value, start=1):
                yield from _rows(inner, depth + 1, number)


def _row(element: DataElement, depth: int, item: int) -> Row:
    tag = f"({element.tag.group:04X},{element.tag.element:04X})"
    return Row(tag, element.name.strip("[]"), element.VR, _value(element), depth, item)


def _value(element: DataElement) -> str:
    """A value in words: bytes by their number, sequences by their items."""
    value = element.value
    if element.VR == "SQ":
        return "1 item" if len(value) == 1 else f"{len(value)} items"
    if isinstance(value, bytes):
        text = value.rstrip(b"\0 ")
        if not (element.VR == "UN" and text.isascii() and text.decode("ascii").isprintable()):
            return f"{len(value)} bytes"
        value = text.decode("ascii")
    parts = value if isinstance(value, MultiValue | list | tuple) else [value]
    words = "\\".join("" if part is None else str(part) for part in parts)
    if len(words) > LONGEST_VALUE:
        return f"{words[:LONGEST_VALUE]}… ({len(words)} letters)"
    return words
