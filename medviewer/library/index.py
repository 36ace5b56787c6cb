"""The local index: every series that was opened before, found again without its files.

The index is a cache. Files are never moved, changed or written to; the index may be
deleted at any time and is made again from the files in the places it knew.
"""

from __future__ import annotations

import contextlib
import sqlite3
import threading
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

from medviewer.dicom.series import Catalogue, Document, Series
from medviewer.errors import MedviewerError
from medviewer.library import index_rows as rows
from medviewer.library.covering import packed_copies, with_covered
from medviewer.library.entry import Entry, Place
from medviewer.library.fold import searched
from medviewer.library.folders import data_folder
from medviewer.library.index_entry import prepare
from medviewer.library.index_file import FILE_NAME, connect, is_damage, open_index
from medviewer.library.listing import Listing, unchanged
from medviewer.library.packed import NotUnderstoodError, pack_others, unpack, unpack_others
from medviewer.library.places import read_places, write_places
from medviewer.message import Message


class LibraryIndexError(MedviewerError):
    """The index cannot be read or written; pictures can still be opened from their files."""


class Index:
    """Patients, studies and series that were opened before. Every method is thread-safe.

    Reading does not wait for writing: each has a connection of its own.

    Attributes
    ----------
    message
        What the reader must know about how the index was found; mostly empty.
    """

    def __init__(self, folder: Path | None = None) -> None:
        """Open the index in ``folder`` (the program's data folder), or make it.

        Raises
        ------
        LibraryIndexError
            When the folder cannot be used, as when its drive was removed.
        """
        self._write_lock, self._read_lock = threading.Lock(), threading.Lock()
        self.message = ""
        with self._telling():
            self._path = (folder or data_folder()) / FILE_NAME
            self._connect()
        self._say_what_is_lost()

    def _connect(self) -> None:
        self._writing, self.message = open_index(self._path)
        self._reading = connect(self._path)
        self._known_places = read_places(self._path.parent)

    def _say_what_is_lost(self) -> None:
        if not self.message and self.lost():
            self.message = Message(
                "The index of the library is gone; it is made again from the files."
            )

    def close(self) -> None:
        """Close the file; the index cannot be used afterwards."""
        with self._write_lock, self._read_lock:
            self._reading.close()
            self._writing.close()

    def catalogue(self, listing: Listing) -> Catalogue | None:
        """What a scan of ``listing.opened`` found, when none of its files changed since.

        None when the place is new or anything in it changed: it must be scanned.
        """
        with self._telling(), self._read_lock:
            place = rows.find_place(self._reading, listing.opened)
            if place is None or place.digest != listing.digest:
                return None
            packed = rows.packed_of(self._reading, place.row)
        try:
            unpacked = [unpack(each) for each in packed]
            refused, documents = unpack_others(place.refused)
        except NotUnderstoodError:
            return None
        if not all(unchanged(stamps, listing) for _, stamps in unpacked):
            return None
        return Catalogue(tuple(series for series, _ in unpacked), refused, documents)

    def remember(
        self, catalogue: Catalogue, listing: Listing, temporary: Path | None = None
    ) -> None:
        """Keep what a scan of ``listing.opened`` found; ``listing`` was made before it.

        Series with files below ``temporary`` (an unpacked ZIP) are left out, and the
        place is then scanned again the next time.

        Raises
        ------
        LibraryIndexError
            When the index cannot be written; it is then as it was before.
        """
        now = _now()
        kept = [series for series in catalogue.series if not _below(series, temporary)]
        prepared = [prepare(series, listing, now) for series in kept]
        papers = catalogue.documents
        if temporary is not None:
            papers = tuple(each for each in papers if not each.path.is_relative_to(temporary))
        whole = len(kept) + len(papers) == len(catalogue.series) + len(catalogue.documents)
        digest = listing.digest if whole else ""
        refused = pack_others(catalogue.refused, papers)
        with self._writes() as connection:
            rows.put_place(connection, listing.opened, digest, refused, prepared, now)
        # After the index: a place in the list that the index lacks means a lost index.
        with self._telling(), self._write_lock:
            self._keep_places(self._writing)

    def search(self, text: str = "", limit: int = 500) -> tuple[Entry, ...]:
        """The series in which every word of ``text`` occurs, newest study first.

        Words are looked for anywhere in name, ID, dates, accession number, modality,
        body part and descriptions, without regard to case, accents and kana, in any script.
        """
        with self._telling(), self._read_lock:
            return rows.find_words(self._reading, searched(text), limit)

    def priors(self, series: Series) -> tuple[Entry, ...]:
        """Series of earlier studies of the same patient, newest study first.

        The same patient has the same ID and does not differ in name (but for case, accents
        and spellings that one of them lacks) or birth date; without an ID nobody has priors.
        Studies without a date come last.
        """
        with self._telling(), self._read_lock:
            return rows.find_priors(self._reading, series)

    def series(self, entry: Entry) -> Series:
        """The series of ``entry``, ready to be loaded, without reading its files' headers.

        From other files of the same images, where its own are not there.

        Raises
        ------
        LibraryIndexError
            When a file is gone or changed, or the entry was forgotten meanwhile.
        """
        with self._telling(), self._read_lock:
            packed = rows.packed_series(self._reading, entry.row)
            copies = packed_copies(self._reading, entry.row)
        try:
            series, stamps = unpack(packed or b"")
        except NotUnderstoodError as error:
            raise LibraryIndexError(
                Message('The series "{}" is not in the index any more.', entry.description),
                Message("Open the folder {} again.", entry.folder),
            ) from error
        if not unchanged(stamps):
            copy = next(filter(None, map(_usable, copies)), None)
            if copy is not None:
                return copy
            raise LibraryIndexError(
                Message("Files of the series in {} were moved or changed since.", entry.folder),
                Message("Connect their drive again, or open the folder where they are now."),
            )
        return series

    def documents(self, entries: Sequence[Entry]) -> tuple[Document, ...]:
        """The documents that were found with the series of ``entries``, and are of their studies.

        Without those whose file is gone.
        """
        listed = [entry.row for entry in entries]
        with self._telling(), self._read_lock:
            every = with_covered(self._reading, listed)
            beside = rows.others_beside(self._reading, every)
        studies = {entry.study_instance_uid for entry in entries}
        found = {}
        for packed in beside.values():
            for each in _documents_in(packed):
                if each.study_instance_uid in studies and each.path.is_file():
                    found[each.sop_instance_uid] = each
        return tuple(found.values())

    def places(self, limit: int = 100) -> tuple[Place, ...]:
        """What was opened, most recent first; ``Place.present`` says whether it is there."""
        with self._telling(), self._read_lock:
            return rows.list_places(self._reading, limit)

    def lost(self) -> tuple[tuple[Path, ...], ...]:
        """What was opened before but is not in the index: ``opening.rebuild`` brings it back."""
        indexed = {place.opened for place in self.places(limit=-1)}
        return tuple(opened for opened in self._known_places if opened not in indexed)

    def replace_if_damaged(self) -> None:
        """Check the whole file; a damaged one is set aside and an empty one is begun.

        ``message`` says so, and ``lost`` what was in it.
        """
        with self._telling(), self._write_lock, self._read_lock:
            self._reading.close()
            self._writing.close()
            self._connect()
        self._say_what_is_lost()

    def forget_series(self, entries: Sequence[Entry]) -> None:
        """Forget single series; the files stay, and opening them again brings them back.

        The documents of their studies and patients are forgotten, too.
        """
        studies = {entry.study_instance_uid for entry in entries}
        patients = {entry.patient_id for entry in entries} - {""}
        with self._writes() as connection:
            every = with_covered(connection, [entry.row for entry in entries])
            beside = rows.others_beside(connection, every)
            for place, packed in beside.items():
                rows.put_others(connection, place, _without(packed, studies, patients))
            rows.drop_series(connection, [entry.row for entry in entries])
        self._erase_traces()

    def _keep_places(self, connection: sqlite3.Connection) -> None:
        """Keep the list from which a lost index can be made again."""
        indexed = [place.opened for place in rows.list_places(connection, -1)]
        places = tuple(dict.fromkeys([*indexed, *self._known_places]))
        if set(places) != set(read_places(self._path.parent)):
            write_places(self._path.parent, places)
        self._known_places = places

    def _erase_traces(self) -> None:
        """Write the journal back, so that nothing forgotten is left in it."""
        with self._telling(), self._write_lock:
            self._writing.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    @contextlib.contextmanager
    def _writes(self) -> Iterator[sqlite3.Connection]:
        """One transaction: all of it, or nothing."""
        with self._telling(), self._write_lock:
            self._writing.execute("BEGIN IMMEDIATE")
            try:
                yield self._writing
                self._writing.execute("COMMIT")
            except BaseException:
                if self._writing.in_transaction:
                    self._writing.execute("ROLLBACK")
                raise

    @contextlib.contextmanager
    def _telling(self) -> Iterator[None]:
        """Turn what the database says into what the reader can act on."""
        try:
            yield
        except sqlite3.Error as error:
            remedy = (
                Message("Rebuild the library.")
                if is_damage(error)
                else Message("Free space on the disk, connect its drive, or close other windows.")
            )
            raise LibraryIndexError(
                Message("The index {} cannot be used: {}.", self._path, error), remedy
            ) from error
        except OSError as error:
            raise LibraryIndexError(
                Message("The index {} cannot be used: {}.", self._path, error),
                Message(
                    "Connect its drive, or set MEDVIEWER_HOME to a folder that you can write to."
                ),
            ) from error


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


def _below(series: Series, folder: Path | None) -> bool:
    return folder is not None and any(one.path.is_relative_to(folder) for one in series.slices)


def _usable(packed: bytes) -> Series | None:
    """A series whose files are all there as they were; else None."""
    try:
        series, stamps = unpack(packed)
    except NotUnderstoodError:
        return None
    return series if unchanged(stamps) else None


def _documents_in(packed: bytes) -> tuple[Document, ...]:
    try:
        return unpack_others(packed)[1]
    except NotUnderstoodError:
        return ()  # of an older version; its place is scanned again when it is opened


def _without(packed: bytes, studies: set[str], patients: set[str]) -> bytes:
    """What was found beside series, without the documents of ``studies`` and ``patients``."""
    try:
        refused, documents = unpack_others(packed)
    except NotUnderstoodError:
        return pack_others((), ())
    stay = (
        each
        for each in documents
        if each.study_instance_uid not in studies and each.patient_id not in patients
    )
    return pack_others(refused, tuple(stay))
