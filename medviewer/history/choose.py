"""Which of the installed history models is for a record."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from medviewer.errors import MedviewerError
from medviewer.history.gate import check
from medviewer.history.records.record import Record
from medviewer.learning.package import ModelPackage, find_packages
from medviewer.message import Message


def history_packages(folders: Sequence[Path]) -> list[ModelPackage]:
    """Every history model in the folders.

    Raises
    ------
    MedviewerError
        There is none, or the only ones are damaged.
    """
    packages, refused = find_packages(list(folders), "history")
    if not packages and refused:
        raise refused[0]
    if not packages:
        raise MedviewerError(
            Message("There is no history model in {}.", tuple(map(str, folders))),
            Message("Install the program again, or train a model with `medviewer train`."),
        )
    return packages


def fits(record: Record, package: ModelPackage) -> bool:
    """Whether the record is of the kind that the model was trained on."""
    return check(record, package.card, run_anyway=False).accepted


def choose(record: Record, packages: Sequence[ModelPackage], name: str = "") -> ModelPackage:
    """The model called ``name``; without a name the first that was made for such a record.

    Where none was, the one that reads most of its variables, whose gate then says why not.

    Raises
    ------
    MedviewerError
        When none is called ``name``.
    """
    if name:
        named = [package for package in packages if package.name == name]
        if not named:
            known = ", ".join(package.name for package in packages)
            raise MedviewerError(
                Message("No history model is called {}.", name), Message("Choose of {}.", known)
            )
        return named[0]
    made_for_it = [package for package in packages if fits(record, package)]
    return made_for_it[0] if made_for_it else max(packages, key=lambda one: _reads(record, one))


def _reads(record: Record, package: ModelPackage) -> int:
    """How many of the record's variables a model reads."""
    channels = package.card["history"]["encoding"]["channels"]
    return len(
        {channel["name"] for channel in channels} & {one.variable for one in record.observations}
    )
