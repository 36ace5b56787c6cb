"""The demo study: a head with a lesion, a chest with nodules and a history, in one folder."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from medviewer.phantom.chest import make_chest, write_chest
from medviewer.phantom.head import make_head, write_head
from medviewer.phantom.history import write_history


@dataclass(frozen=True)
class DemoStudy:
    """Where the demo lies: ``folder`` holds the pictures, ``history`` is the CSV file."""

    folder: Path
    history: Path


def write_demo(folder: Path) -> DemoStudy:
    """Write the demo into ``folder``, the same bytes every time.

    Raises OSError when the folder cannot be written.
    """
    pictures = folder / "pictures"
    write_head(make_head(), pictures / "head")
    write_chest(make_chest(), pictures / "chest")
    return DemoStudy(pictures, write_history(folder / "history.csv"))
