"""Open files and folders through the index: their headers are read once, not every time."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path

from medviewer.dicom.scan import scan
from medviewer.dicom.series import Catalogue
from medviewer.errors import MedviewerError
from medviewer.library.index import Index, LibraryIndexError
from medviewer.library.listing import look
from medviewer.message import Message
from medviewer.progress import Part, Progress, Silent, stop_if_cancelled


def open_places(
    index: Index,
    opened: Sequence[Path],
    progress: Progress | None = None,
    unpack_to: Path | None = None,
) -> tuple[Catalogue, str]:
    """The series in ``opened``, from the index when no file in there changed.

    Parameters
    ----------
    unpack_to
        As in ``dicom.scan.scan``; what is unpacked there is not remembered.

    Returns
    -------
    The catalogue, and a sentence when the index could not keep it.

    Raises
    ------
    Cancelled, MedviewerError
        As ``dicom.scan.scan`` does.
    """
    progress = progress or Silent()
    listing = look(opened, progress)
    try:
        known = index.catalogue(listing)
    except LibraryIndexError:
        known = None  # remember() meets the same and says so
    if known is not None:
        progress.report(1.0, Message("{} series", len(known.series)))
        return known, ""
    catalogue = scan(listing.opened, progress, unpack_to)
    try:
        index.remember(catalogue, listing, unpack_to)
    except LibraryIndexError as error:
        return catalogue, str(error)
    return catalogue, ""


def rebuild(index: Index, progress: Progress | None = None) -> str:
    """Read the files of all places the index knows again, and say what came of it.

    What was remembered of a place that is not there now (a removed drive) is kept.
    A damaged index is set aside first.

    Raises
    ------
    Cancelled
        When ``progress`` asks to stop; what was read so far is kept.
    LibraryIndexError
        When the index cannot be written.
    """
    progress = progress or Silent()
    index.replace_if_damaged()
    known = (place.opened for place in index.places(limit=-1))
    everything = list(dict.fromkeys([*known, *index.lost()]))
    missing: list[Path] = []
    count = len(everything)
    for number, opened in enumerate(everything):
        stop_if_cancelled(progress)
        try:
            _read_again(index, opened, Part(progress, number / count, (number + 1) / count))
        except LibraryIndexError:
            raise
        except MedviewerError:
            missing += opened
    some = Message("%n places", count=len(everything))
    places = Message("1 place") if len(everything) == 1 else some
    if not missing:
        return Message("The library was made again from {}.", places)
    names = tuple(map(str, missing[:5]))
    return Message("The library was made again from {}; not there now: {}.", places, names)


def _read_again(index: Index, opened: Sequence[Path], progress: Progress) -> None:
    with tempfile.TemporaryDirectory(prefix="medviewer-") as unpacked:
        listing = look(opened, progress)
        catalogue = scan(opened, progress, unpack_to=Path(unpacked))
        index.remember(catalogue, listing, Path(unpacked))
