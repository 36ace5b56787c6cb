"""New files beside those that are there: nothing is overwritten, nothing is left half written."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from medviewer.errors import MedviewerError
from medviewer.message import Message


def write_whole(folder: Path, stem: str, ending: str, save: Callable[[Path], None]) -> Path:
    """Let ``save`` write a file, and give it the first free name of ``stem``, ``stem-2``, ...

    Raises
    ------
    MedviewerError
        When the file cannot be written; nothing of it is left then.
    """
    unfinished: Path | None = None
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path = _take_free_name(folder, stem, ending)
        unfinished = path
        save(path)
        unfinished = None
    except OSError as error:
        raise MedviewerError(
            Message("{} cannot be written: {}.", folder / f"{stem}{ending}", error),
            Message("Choose another folder, or free space on the disk."),
        ) from error
    finally:
        if unfinished is not None:
            unfinished.unlink(missing_ok=True)
    return path


def write_text(folder: Path, stem: str, ending: str, text: str, encoding: str = "utf-8") -> Path:
    """``write_whole`` for a text, its ends of lines as they are on every system."""

    def save(path: Path) -> None:
        path.write_text(text, encoding=encoding, newline="")

    return write_whole(folder, stem, ending, save)


def _take_free_name(folder: Path, stem: str, ending: str) -> Path:
    """Make an empty file under a name that nobody has taken."""
    number = 1
    while True:
        path = folder / f"{stem}{'' if number == 1 else f'-{number}'}{ending}"
        try:
            path.touch(exist_ok=False)
        except FileExistsError:
            number += 1
        else:
            return path
