"""Find the DICOM files under some paths and make a catalogue of series of them.

Every file that goes in comes out: in a series, or refused with a reason.
"""

from __future__ import annotations

import os
import stat
import struct
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from medviewer.dicom import limits
from medviewer.dicom.assemble import series_of
from medviewer.dicom.facts import Frame, frames_of
from medviewer.dicom.grouping import natural
from medviewer.dicom.header import read_header
from medviewer.dicom.series import Catalogue, Refused
from medviewer.errors import MedviewerError
from medviewer.progress import Progress, Silent, stop_if_cancelled

HOSTILE = (
    ValueError,
    LookupError,
    TypeError,
    AttributeError,
    ArithmeticError,
    RecursionError,
    MemoryError,
    NotImplementedError,
    EOFError,
    struct.error,
)
"""What reading hostile bytes may raise beside our own errors; each ends as a refused file."""


@dataclass
class _Found:
    """Frames and refused files, collected while scanning."""

    frames: list[Frame] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)


def scan(
    paths: Sequence[Path],
    progress: Progress = Silent(),  # noqa: B008 - it keeps nothing
    unpack_to: Path | None = None,
) -> Catalogue:
    """Read the headers of all files under ``paths`` and group them into series.

    Parameters
    ----------
    paths
        Folders (read with all folders in them), DICOM files (each opens as just
        that file), DICOMDIRs (open the files that they name) and ZIP archives.
    unpack_to
        An existing folder below which a ZIP is unpacked; needed for a ZIP only.

    Raises
    ------
    Cancelled
        ``progress`` asked to stop.
    MedviewerError
        A path does not exist, or a ZIP came without ``unpack_to``.
    """
    found = _Found()
    files = list(dict.fromkeys(_files(paths, found, progress, unpack_to)))
    files.sort(key=lambda path: natural(str(path)))
    for number, path in enumerate(files):
        if number % 32 == 0:
            stop_if_cancelled(progress)
            progress.report(0.9 * number / len(files), f"Reading file {number + 1} of {len(files)}")
        _read(path, found)
    frames = _without_copies(found)
    series = []
    for members in _by_series(frames):
        stop_if_cancelled(progress)
        try:
            series += series_of(members)
        except (MedviewerError, OSError, *HOSTILE) as error:
            files_of = sorted({frame.slice.path for frame in members})
            found.refused += [Refused(path, reason(error), remedy(error)) for path in files_of]
    progress.report(1.0, f"{len(series)} series")
    series.sort(
        key=lambda s: (s.study_date, s.study_instance_uid, s.number or 0, s.series_instance_uid)
    )
    found.refused.sort(key=lambda refused: natural(str(refused.path)))
    return Catalogue(tuple(series), tuple(found.refused))


def _files(
    paths: Sequence[Path], found: _Found, progress: Progress, unpack_to: Path | None
) -> Iterator[Path]:
    """All files to read, in no particular order."""
    for path in paths:
        if not path.exists():
            raise MedviewerError(f"{path} does not exist.", "Choose a file or a folder that does.")
        if path.is_dir():
            yield from _below(path, found, progress, 0, set())
        else:
            yield path


def _below(
    folder: Path, found: _Found, progress: Progress, depth: int, seen: set[tuple[int, int]]
) -> Iterator[Path]:
    """The files of ``folder`` and of the folders in it, links followed once."""
    try:
        status = folder.stat()
        if (status.st_dev, status.st_ino) in seen and status.st_ino:
            return
        seen.add((status.st_dev, status.st_ino))
        with os.scandir(folder) as listing:
            entries = sorted(listing, key=lambda entry: entry.name)
    except OSError as error:
        found.refused.append(Refused(folder, reason(error), remedy(error)))
        return
    stop_if_cancelled(progress)
    for entry in entries:
        path = Path(entry.path)
        if not entry.is_dir():
            yield path
        elif depth < limits.FOLDER_DEPTH:
            yield from _below(path, found, progress, depth + 1, seen)
        else:
            found.refused.append(Refused(path, "Too many folders within one another."))


def _read(path: Path, found: _Found) -> None:
    """Read one file into ``found``; whatever is wrong with it ends there as a reason."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            found.refused.append(Refused(path, "This is not a regular file."))
            return
        found.frames += frames_of(read_header(path))
    except (MedviewerError, OSError, *HOSTILE) as error:
        found.refused.append(Refused(path, reason(error), remedy(error)))


def reason(error: BaseException) -> str:
    """Why a file was refused, as a sentence."""
    if isinstance(error, MedviewerError):
        return error.message
    if isinstance(error, PermissionError):
        return "You are not allowed to read this."
    if isinstance(error, OSError):
        return f"It could not be read: {error.strerror or error}."
    if isinstance(error, MemoryError):
        return "Reading it would need more memory than there is."
    return f"The DICOM header is damaged ({type(error).__name__}: {error})."


def remedy(error: BaseException) -> str:
    """What to do about a refused file."""
    if isinstance(error, MedviewerError):
        return error.remedy
    if isinstance(error, PermissionError):
        return "Ask its owner for the permission to read it."
    return "Copy the file again from its source."


def _without_copies(found: _Found) -> list[Frame]:
    """The frames without those of a file that is a copy of another one."""
    first: dict[tuple[object, ...], Path] = {}
    kept = []
    copies: dict[Path, Path] = {}
    for frame in found.frames:
        s = frame.slice
        key = (s.sop_instance_uid, s.frame, s.position, s.instance_number, s.pixels, s.offset)
        original = first.setdefault(key, s.path) if s.sop_instance_uid else s.path
        if original == s.path:
            kept.append(frame)
        else:
            copies[s.path] = original
    for copy, original in copies.items():
        found.refused.append(
            Refused(copy, f"It is a copy of {original} (the same SOP Instance UID).")
        )
    return kept


def _by_series(frames: list[Frame]) -> list[list[Frame]]:
    """Frames by Series Instance UID; by folder those that have none."""
    parts: dict[str, list[Frame]] = defaultdict(list)
    for frame in frames:
        parts[frame.series_instance_uid or str(frame.slice.path.parent)].append(frame)
    return [parts[key] for key in sorted(parts)]
