"""Keep a file that cannot be understood under a new name, so that nothing is lost."""

from __future__ import annotations

from pathlib import Path


def set_aside(path: Path) -> Path:
    """Rename ``path`` to ``NAME.broken-N.SUFFIX`` beside it and return the new path.

    Raises
    ------
    OSError
        When it cannot be renamed.
    """
    number = 1
    while (aside := path.with_name(f"{path.stem}.broken-{number}{path.suffix}")).exists():
        number += 1
    return path.rename(aside)
