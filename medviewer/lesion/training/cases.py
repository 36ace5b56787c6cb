"""Labelled images on disk: ``annotations.csv`` beside a folder ``images``.

Which images belong together (one person, or neighbouring numbers that may be
one person) is decided here, once, for the training split and for the intervals.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from medviewer.errors import MedviewerError
from medviewer.findings.finding import Point
from medviewer.lesion.labels import LABELS
from medviewer.lesion.training.table import rows_of


@dataclass(frozen=True)
class Case:
    """One labelled image.

    Attributes
    ----------
    name
        File name without its ending.
    label
        One of ``LABELS``; empty when the folder has no labels.
    fold
        Person-disjoint fold; None when the folder has none.
    person
        Whose image it is; empty where unknown.
    outline
        Tumour outline in image coordinates; empty where unknown.
    group
        Images that may show the same person share it.
    """

    name: str
    path: Path
    label: str
    fold: int | None
    person: str
    outline: tuple[Point, ...]
    group: int = -1


def read_cases(data: Path) -> list[Case]:
    """All cases of ``data/annotations.csv``, in order of their names, grouped.

    Raises
    ------
    MedviewerError
        When the table or an image is missing, or a row cannot be understood.
    """
    table = data / "annotations.csv"
    rows = rows_of(table, "Point to a folder that holds annotations.csv and a folder images.")
    cases = [_read_row(row, data, table) for row in rows]
    if not cases:
        raise MedviewerError(f"{table} holds no image.", "Point to a folder with labelled images.")
    return _with_groups(sorted(cases, key=lambda case: case.name))


def _read_row(row: dict[str, str], data: Path, table: Path) -> Case:
    name = row.get("image") or ""
    path = data / "images" / name
    if not name or not path.is_file():
        raise MedviewerError(
            f"{table} names the image {name!r}, which is not in {path.parent}.",
            "Copy the data again.",
        )
    label = row.get("label") or ""
    if label and label not in LABELS:
        raise MedviewerError(
            f"{table} gives {name} the label {label!r}; the model knows {', '.join(LABELS)}.",
            "Correct the table.",
        )
    try:
        points = json.loads(row.get("polygon_xy") or "[]")
        outline = tuple((float(x), float(y)) for x, y in points)
        fold = int(row["fold"]) if row.get("fold") else None
    except (TypeError, ValueError) as error:
        raise MedviewerError(
            f"{table}: the row of {name} cannot be understood: {error}.", "Correct the table."
        ) from error
    return Case(path.stem, path, label, fold, row.get("person") or "", outline)


def _with_groups(cases: Sequence[Case]) -> list[Case]:
    """Put neighbours of one fold and label, and all images of one person, in one group."""
    folds_tell = len({case.fold for case in cases}) > 1
    of_person: dict[str, int] = {}
    grouped: list[Case] = []
    count = 0
    for case in cases:
        previous = grouped[-1] if grouped else None
        if case.person in of_person:
            group = of_person[case.person]
        elif previous is not None and _may_be_one_person(previous, case, folds_tell):
            group = previous.group
        else:
            group, count = count, count + 1
        if case.person:
            of_person[case.person] = group
        grouped.append(
            Case(case.name, case.path, case.label, case.fold, case.person, case.outline, group)
        )
    return grouped


def _may_be_one_person(first: Case, second: Case, folds_tell: bool) -> bool:
    """Neighbours in the table with one fold and label, whose persons do not contradict.

    Where all have the same fold, or none, which says nothing: neighbouring numbers instead.
    """
    if first.label != second.label or first.person != second.person:
        return False
    if folds_tell:
        return first.fold == second.fold
    return bool(first.person) or _number(second) - _number(first) == 1


def _number(case: Case) -> int:
    digits = "".join(character for character in case.name if character.isdigit())
    return int(digits) if digits else 0
