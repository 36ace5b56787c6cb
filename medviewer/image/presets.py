"""The windows that readers expect under the number keys."""

from __future__ import annotations

import json
from functools import cache

from medviewer.errors import MedviewerError
from medviewer.image.window import Window
from medviewer.message import Message
from medviewer.paths import resources


@cache
def presets_for(modality: str) -> tuple[Window, ...]:
    """The preset windows of ``modality``, at most nine: the keys 1 to 9 in this order.

    Empty for a modality whose values have no fixed scale; the window of the file and
    ``auto_window`` serve there.

    Raises
    ------
    MedviewerError
        The file of presets is missing or malformed.
    """
    path = resources() / "window_presets.json"
    try:
        entries = json.loads(path.read_text(encoding="utf-8")).get(modality, [])
        found = tuple(
            Window(float(entry["center"]), float(entry["width"]), str(entry["name"]))
            for entry in entries
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise MedviewerError(
            Message("The window presets in {} cannot be read ({}).", path, error),
            Message("Install the program again."),
        ) from error
    return found[:9]
