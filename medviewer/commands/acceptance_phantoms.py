"""What the checks of `medviewer self-test` share: data of known truth, and how a check fails."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from medviewer.errors import MedviewerError

if TYPE_CHECKING:
    from medviewer.dicom.volume import Volume
    from medviewer.phantom.chest import Chest
    from medviewer.phantom.head import Head

AGAIN = "Install the program again."


class CheckFailedError(MedviewerError):
    """What a check saw is not as it should be."""


def demand(holds: bool, message: str, remedy: str = AGAIN) -> None:
    """Raise CheckFailedError unless ``holds``."""
    if not holds:
        raise CheckFailedError(message, remedy)


@cache
def head() -> Head:
    """The phantom of a head, made once."""
    from medviewer.phantom.head import make_head

    return make_head()


@cache
def chest() -> Chest:
    """The phantom of a chest, likewise."""
    from medviewer.phantom.chest import make_chest

    return make_chest()


def head_volume(work: Path) -> Volume:
    """The phantom of a head, read from files that were written for it."""
    from medviewer.phantom.head import write_head

    return _read(write_head(head(), work / "head")[0].parent)


def chest_volume(work: Path) -> Volume:
    """The phantom of a chest, likewise."""
    from medviewer.phantom.chest import write_chest

    return _read(write_chest(chest(), work / "chest")[0].parent)


def _read(folder: Path) -> Volume:
    from medviewer.dicom.load import load
    from medviewer.dicom.scan import scan

    catalogue = scan([folder])
    demand(len(catalogue.series) == 1, f"{len(catalogue.series)} series were found instead of 1.")
    return load(catalogue.series[0])
