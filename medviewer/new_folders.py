"""Folders that are made for what is to be written into them, and go again where nothing was."""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path


def make(path: Path) -> list[Path]:
    """Make a folder; which ones had to be made for it, the innermost first.

    Raises OSError when it cannot be made; then nothing is.
    """
    made = [each for each in (path, *path.parents) if not each.exists()]
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError:
        remove_empty(made)
        raise
    return made


def remove_empty(made: Sequence[Path]) -> None:
    """Remove what ``make`` made, and the folders that are in it now, as far as they are empty."""
    within = [Path(folder) for folder, _, _ in os.walk(made[0], topdown=False)] if made else []
    for folder in (*within, *made):
        with suppress(OSError):  # something is in it, or it is gone
            folder.rmdir()
