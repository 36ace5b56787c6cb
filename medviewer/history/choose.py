"""Which of the installed history models is for a record."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from pathlib import Path

from medviewer.errors import MedviewerError
from medviewer.history.gate import check
from medviewer.history.records.record import Record
from medviewer.history.tasks import TASKS
from medviewer.learning.package import CARD, ModelPackage, ModelPackageError, find_packages
from medviewer.message import Message

log = logging.getLogger(__name__)

_ASKED_OF: dict[str, tuple[str, ...]] = {
    "": ("outcome", "population"),
    "gate": ("age_years", "most_a_day", "least_values", "least_variables", "last_hours"),
    "history": ("network", "encoding", "member_folds", "blend"),
    "population_risk": ("time_hours", "risk"),
}


def history_packages(folders: Sequence[Path]) -> list[ModelPackage]:
    """Every history model in the folders that can be asked.

    One of the user's own that cannot does not stand in the way of the others; the log names it.

    Raises
    ------
    MedviewerError
        There is none, or the only ones are damaged.
    """
    found, refused = find_packages(list(folders), "history")
    lacking = {package.folder: _lacks(package) for package in found}
    packages = [package for package in found if not lacking[package.folder]]
    refused += [
        ModelPackageError(
            Message("{} lacks {}.", folder / CARD, lacks), Message("Install the model again.")
        )
        for folder, lacks in lacking.items()
        if lacks
    ]
    for error in refused:
        log.warning("a model is not used: %s", error)
    if not packages and refused:
        raise refused[0]
    if not packages:
        raise MedviewerError(
            Message("There is no history model in {}.", tuple(map(str, folders))),
            Message("Install the program again, or train a model with `medviewer train`."),
        )
    return packages


def _lacks(package: ModelPackage) -> tuple[str, ...]:
    """What a card must have for the model to be asked and does not, in the words of the card."""
    lacks = [] if package.name in TASKS else [f"one of the names {', '.join(TASKS)}"]
    for part, keys in _ASKED_OF.items():
        told = package.card.get(part) if part else package.card
        told = told if isinstance(told, dict) else {}
        lacks += [f"{part}.{key}" if part else key for key in keys if key not in told]
    return tuple(lacks)


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
                Message("No history model is called {}.", name),
                Message("Choose one of: {}.", known),
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
