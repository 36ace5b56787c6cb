"""A plain list of the places that were opened, from which a lost index is made again."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from pathlib import Path

from medviewer.safe_write import write_whole

FILE_NAME = "places.json"
SCHEMA_VERSION = 1


def read_places(folder: Path) -> tuple[tuple[Path, ...], ...]:
    """What was opened together, place by place; nothing when the list cannot be read.

    The index holds the same places; only when both are damaged, something is lost.
    """
    try:
        content = json.loads((folder / FILE_NAME).read_text(encoding="ascii"))
        if content["schema_version"] != SCHEMA_VERSION:
            return ()
        return tuple(tuple(map(Path, opened)) for opened in content["places"])
    except (OSError, ValueError, KeyError, TypeError):
        return ()


def write_places(folder: Path, places: Iterable[Sequence[Path]]) -> None:
    """Write the list; a crash midway leaves the old one whole. Raises OSError."""
    content = {
        "schema_version": SCHEMA_VERSION,
        "places": [[str(path) for path in opened] for opened in places],
    }
    write_whole(folder / FILE_NAME, json.dumps(content, indent=1) + "\n", private=True)
