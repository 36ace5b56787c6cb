"""Leave out files that are byte for byte copies of another one."""

from __future__ import annotations

import contextlib
import hashlib
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from medviewer.dicom.series import Refused
from medviewer.dicom.stacks.frame import Frame
from medviewer.message import Message
from medviewer.progress import Progress, stop_if_cancelled


def without_copies(
    frames: list[Frame], progress: Progress
) -> tuple[list[Frame], tuple[Refused, ...]]:
    """``frames`` without those of copies, and the copies with the file that each repeats.

    Only files with the same SOP Instance UID and size are compared, by their digest.
    Different files that claim the same UID are all kept: the first in the order of
    names is not better than the others.
    """
    by_uid: dict[str, list[Path]] = defaultdict(list)
    for frame in frames:
        if frame.slice.frame == 0 and frame.slice.sop_instance_uid:
            by_uid[frame.slice.sop_instance_uid].append(frame.slice.path)
    copies = copies_among(by_uid.values(), progress)
    gone = {each.path for each in copies}
    return [frame for frame in frames if frame.slice.path not in gone], copies


def copies_among(alike: Iterable[list[Path]], progress: Progress) -> tuple[Refused, ...]:
    """The copies in each list of files that claim one UID, with the file that each repeats."""
    copies: dict[Path, Path] = {}
    for paths in alike:
        if len(paths) > 1:
            copies |= _copies_among(paths, progress)
    return tuple(
        Refused(
            copy, Message("It is a copy of {}.", original), Message("Nothing needs to be done.")
        )
        for copy, original in copies.items()
    )


def _copies_among(paths: list[Path], progress: Progress) -> dict[Path, Path]:
    """Every copy in ``paths`` with the first file that it repeats."""
    by_size: dict[int, list[Path]] = defaultdict(list)
    for path in paths:
        with contextlib.suppress(OSError):
            by_size[path.stat().st_size].append(path)
    copies: dict[Path, Path] = {}
    for same_size in by_size.values():
        first: dict[bytes, Path] = {}
        for path in same_size if len(same_size) > 1 else ():
            stop_if_cancelled(progress)
            with contextlib.suppress(OSError):  # gone since it was read: not a copy
                original = first.setdefault(_digest(path), path)
                if original != path:
                    copies[path] = original
    return copies


def _digest(path: Path) -> bytes:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").digest()
