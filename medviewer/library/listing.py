"""Which files lie in a place, with size and time: how the index knows that nothing changed."""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from medviewer.errors import MedviewerError
from medviewer.message import Message
from medviewer.progress import Progress, Silent, stop_if_cancelled

Stamp = tuple[int, int]
"""Size in bytes and time of the last change in nanoseconds."""


@dataclass(frozen=True)
class Listing:
    """All files in the places that were opened together, as they were when looked at.

    ``opened`` are absolute paths of files and folders, ``stamps`` maps the absolute
    path of every file in them to its stamp.
    """

    opened: tuple[Path, ...]
    stamps: dict[str, Stamp]

    @property
    def digest(self) -> str:
        """SHA-256 over all names and stamps: equal when no file came, went or changed."""
        whole = hashlib.sha256()
        for name, (size, time_ns) in sorted(self.stamps.items()):
            whole.update(f"{name}\0{size}\0{time_ns}\n".encode("utf-8", "surrogateescape"))
        return whole.hexdigest()


def look(opened: Sequence[Path], progress: Progress | None = None) -> Listing:
    """List the files of ``opened`` without reading them; a folder linked twice counts once.

    Look *before* reading the files: a file that changes in between then differs from
    its stamp and is read again the next time.

    Raises
    ------
    MedviewerError
        One of ``opened`` is not there, as when its drive was removed.
    Cancelled
        When ``progress`` asks to stop.
    """
    progress = progress or Silent()
    places = tuple(Path(os.path.abspath(path)) for path in opened)  # noqa: PTH100  keeps links
    stamps: dict[str, Stamp] = {}
    for place in places:
        try:
            if place.is_dir():
                _look_into(str(place), stamps, progress)
            else:
                stamps[str(place)] = _stamp(place.stat())
        except OSError as error:
            raise MedviewerError(
                Message("{} cannot be opened: {}.", place, error),
                Message("Connect its drive again, or open the files from where they are now."),
            ) from error
    return Listing(places, stamps)


def stamp_of(name: str) -> Stamp | None:
    """The stamp of one file now; None when it is not there."""
    try:
        return _stamp(os.stat(name))  # noqa: PTH116  a Path for each of 5000 files is slow
    except OSError:
        return None


def unchanged(stamps: Iterable[tuple[str, Stamp]], listing: Listing | None = None) -> bool:
    """True when every file still has its stamp; those in ``listing`` are not asked again."""
    known = {} if listing is None else listing.stamps
    return all((known.get(name) or stamp_of(name)) == stamp for name, stamp in stamps)


def _stamp(status: os.stat_result) -> Stamp:
    return status.st_size, status.st_mtime_ns


def _look_into(folder: str, stamps: dict[str, Stamp], progress: Progress) -> None:
    """Add all files below ``folder``; what vanishes meanwhile or may not be read is left out."""
    waiting, seen = [folder], set[tuple[int, int]]()
    while waiting:
        stop_if_cancelled(progress)
        name = waiting.pop()
        try:
            status = os.stat(name)  # noqa: PTH116 - likewise
            if status.st_ino and (status.st_dev, status.st_ino) in seen:
                continue
            seen.add((status.st_dev, status.st_ino))
            with os.scandir(name) as entries:
                for entry in entries:
                    with contextlib.suppress(OSError):  # a link that leads to itself
                        if entry.is_dir():
                            waiting.append(entry.path)
                        elif entry.is_file():
                            stamps[entry.path] = _stamp(entry.stat())
        except OSError:
            if name == folder:
                raise
