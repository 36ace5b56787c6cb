"""Find the DICOM files under some paths and make a catalogue of series of them.

Every file that goes in comes out: in a series, or refused with a reason. The result
does not depend on the order of the files.
"""

from __future__ import annotations

import stat
from collections import defaultdict, deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path
from typing import Any

from medviewer.dicom.document import PDF, class_of, document_of
from medviewer.dicom.files.dicomdir import files_named_by, is_dicomdir
from medviewer.dicom.files.header import Beginning, read_beginning, read_header
from medviewer.dicom.files.hostile import BROKEN, refused
from medviewer.dicom.files.sources import Sources
from medviewer.dicom.series import Catalogue, Document, Refused, Series
from medviewer.dicom.stacks.assemble import UnreadableHeaderError, series_of
from medviewer.dicom.stacks.copies import copies_among, without_copies
from medviewer.dicom.stacks.facts import DrawingsError, frames_of
from medviewer.dicom.stacks.frame import Frame
from medviewer.dicom.stacks.order import natural
from medviewer.message import Message
from medviewer.progress import Progress, Silent, stop_if_cancelled

READERS = 8
"""Threads that wait for a slow disc or share, each for another file. They only read bytes,
which lets go of the interpreter: to walk over headers in them as well would be slower and
make the window wait for its turn."""

AHEAD = 4 * READERS
"""Files whose first bytes are in memory at most."""


def scan(
    paths: Sequence[Path],
    progress: Progress = Silent(),
    unpack_to: Path | None = None,
) -> Catalogue:
    """Read the headers of all files under ``paths`` and group them into series.

    Parameters
    ----------
    paths
        Folders (read with all folders in them), DICOM files (each opens as just
        that file), DICOMDIRs (open the files that they name) and ZIP archives.
    unpack_to
        An existing folder below which a ZIP is unpacked; without it a ZIP is refused.

    Raises
    ------
    Cancelled
        ``progress`` asked to stop.
    MedviewerError
        A path does not exist.
    """
    sources = Sources(progress, unpack_to)
    sources.add(paths)
    reading = _Reading(sources.alone, list(sources.refused))
    reading.read(sorted(sources.files, key=_by_name), progress)
    left_out = reading.left_out
    frames, copies = without_copies(reading.frames, progress)
    left_out += copies
    documents, copies = _without_copies(reading.documents, progress)
    left_out += copies
    series = _series(frames, left_out, progress)
    progress.report(1.0, Message("{} series", len(series)))
    missing = {item.path: item for item in left_out}
    refusals = tuple(missing[path] for path in sorted(missing, key=_by_name))
    return Catalogue(tuple(series), refusals, documents, tuple(sources.unpacked.items()))


def _without_copies(
    documents: list[Document], progress: Progress
) -> tuple[tuple[Document, ...], tuple[Refused, ...]]:
    by_uid: dict[str, list[Path]] = defaultdict(list)
    for one in documents:
        if one.sop_instance_uid:
            by_uid[one.sop_instance_uid].append(one.path)
    copies = copies_among(by_uid.values(), progress)
    gone = {each.path for each in copies}
    return tuple(one for one in documents if one.path not in gone), copies


def _by_name(path: Path) -> tuple[Any, ...]:
    return natural(str(path))


@dataclass
class _Reading:
    """The frames of all files, and what was left out; ``alone`` as in ``Sources``."""

    alone: set[Path]
    left_out: list[Refused]
    frames: list[Frame] = field(default_factory=list)
    documents: list[Document] = field(default_factory=list)

    def read(self, files: list[Path], progress: Progress) -> None:
        """Read ``files`` and those that the DICOMDIRs opened by themselves name."""
        named: dict[Path, None] = {}
        for number, (path, waiting) in enumerate(_ahead(files)):
            if number % 32 == 0:
                stop_if_cancelled(progress)
                text = Message("Reading file {} of {}", number + 1, len(files))
                progress.report(0.9 * number / len(files), text)
            found = self._read_one(path, waiting)
            self.frames += found.frames
            self.documents += found.documents
            self.left_out += found.left_out
            named |= dict.fromkeys(found.named)
        further = sorted(named.keys() - set(files), key=_by_name)
        if further:
            self.read(further, progress)

    def _read_one(self, path: Path, waiting: Future[Beginning | None]) -> _File:
        """What one file holds; whatever is wrong with it ends here as a reason."""
        try:
            beginning = waiting.result()
            if beginning is None:
                return _File(left_out=(Refused(path, Message("This is not a regular file.")),))
            header = read_header(path, beginning)
            if header.pixels is None and class_of(header) == PDF:
                return _File(documents=(document_of(header),))
            if not is_dicomdir(header):
                return _File(frames=tuple(frames_of(header)))
            named, missing = files_named_by(header)
        except DrawingsError as error:
            return _File(left_out=(replace(refused(path, error), draws=True),))
        except BROKEN as error:
            return _File(left_out=(refused(path, error),))
        if path in self.alone and (named or missing):
            return _File(left_out=missing, named=named)
        words = Message("This is the table of contents of a disc, not a picture.")
        if not named and not missing:
            words = Message("This is the table of contents of a disc, and it is empty.")
        return _File(left_out=(*missing, Refused(path, words)))


def _ahead(files: list[Path]) -> Iterator[tuple[Path, Future[Beginning | None]]]:
    """Every file with its first bytes, which some threads read ahead of what is asked for."""
    pool = ThreadPoolExecutor(READERS, thread_name_prefix="scan")
    left = iter(files)
    begun = deque((path, pool.submit(_begin, path)) for path in islice(left, AHEAD))
    try:
        while begun:
            yield begun.popleft()
            begun.extend((path, pool.submit(_begin, path)) for path in islice(left, 1))
    finally:
        pool.shutdown(cancel_futures=True)


def _begin(path: Path) -> Beginning | None:
    """The first bytes of a file; None for a pipe and the like, which would wait for ever."""
    return read_beginning(path) if stat.S_ISREG(path.stat().st_mode) else None


@dataclass(frozen=True)
class _File:
    """What reading one file gave: its frames, what was left out, files to read instead."""

    frames: tuple[Frame, ...] = ()
    left_out: tuple[Refused, ...] = ()
    named: tuple[Path, ...] = ()
    documents: tuple[Document, ...] = ()


def _series(frames: list[Frame], left_out: list[Refused], progress: Progress) -> list[Series]:
    """The series of ``frames``, by Series Instance UID; by folder those that have none.

    The newest study is the first.
    """
    parts: dict[str, list[Frame]] = defaultdict(list)
    for frame in frames:
        parts[frame.series_instance_uid or str(frame.slice.path.parent)].append(frame)
    series: list[Series] = []
    for key in sorted(parts):
        stop_if_cancelled(progress)
        series += _series_of_one_uid(parts[key], left_out)
    series.sort(key=_in_study)
    series.sort(key=lambda each: each.study_date, reverse=True)
    return series


def _series_of_one_uid(frames: list[Frame], left_out: list[Refused]) -> list[Series]:
    """The stacks of one series, without the files that stand in their way."""
    while frames:
        try:
            return series_of(frames)
        except UnreadableHeaderError as error:
            left_out.append(refused(error.path, error.error))
            frames = [frame for frame in frames if frame.slice.path != error.path]
    return []


def _in_study(series: Series) -> tuple[Any, ...]:
    """Series by number, study by study; the stacks of one series keep their order."""
    numbered = (series.number is None, series.number or 0)
    return series.study_instance_uid, numbered, series.series_instance_uid
