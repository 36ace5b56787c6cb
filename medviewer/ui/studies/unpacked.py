"""Folders for what a ZIP holds, inside the program's own folder, removed when done."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from PySide6.QtCore import QLockFile

from medviewer.errors import MedviewerError
from medviewer.library.folders import data_folder
from medviewer.message import Message

_LOCK = ".lock"


class UnpackFolder:
    """A fresh folder that is ours until ``remove``; a lock says so to other windows.

    Raises MedviewerError when it cannot be made.
    """

    def __init__(self) -> None:
        parent = _parent()
        try:
            parent.mkdir(exist_ok=True)
            self.path = Path(tempfile.mkdtemp(dir=parent))
        except OSError as error:
            raise MedviewerError(
                Message("No folder to unpack into can be made in {}: {}.", parent, error),
                Message(
                    "Free space on the disk, or set MEDVIEWER_HOME to a folder that you can write "
                    "to."
                ),
            ) from error
        self.content = self.path / "content"
        self.content.mkdir()
        self._lock = QLockFile(str(self.path / _LOCK))
        self._lock.lock()

    def remove(self) -> None:
        """Remove the folder with all that is in it."""
        self._lock.unlock()
        shutil.rmtree(self.path, ignore_errors=True)


def remove_forgotten() -> None:
    """Remove the folders of windows that ended without tidying up."""
    for folder in _parent().glob("*/"):
        lock = QLockFile(str(folder / _LOCK))
        if lock.tryLock(0):
            lock.unlock()
            shutil.rmtree(folder, ignore_errors=True)


def _parent() -> Path:
    return data_folder() / "unpacked"
