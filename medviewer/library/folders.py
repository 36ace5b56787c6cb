"""Where the program keeps what it writes for itself."""

from __future__ import annotations

import os
from pathlib import Path

from platformdirs import user_data_path

from medviewer.errors import MedviewerError
from medviewer.message import Message

HOME_VARIABLE = "MEDVIEWER_HOME"


def data_place() -> Path:
    """Where the program's own data folder is, or would be; MEDVIEWER_HOME overrides it."""
    chosen = os.environ.get(HOME_VARIABLE)
    return Path(chosen) if chosen else user_data_path("medviewer", appauthor=False)


def data_folder() -> Path:
    """The program's own data folder, made if need be.

    Raises
    ------
    MedviewerError
        When it cannot be made.
    """
    folder = data_place()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise MedviewerError(
            Message("The data folder {} cannot be made: {}.", folder, error),
            Message("Set {} to a folder that you can write to.", HOME_VARIABLE),
        ) from error
    return folder
