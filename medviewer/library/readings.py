"""Every study's reading on disk, kept from change to change: a journal a study."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from filelock import FileLock, Timeout

from medviewer.findings.reading.fused import FusedSeries, Registration
from medviewer.findings.reading.measurement import Measurement, now
from medviewer.findings.reading.reading import Change, Item, ReaderCalibration
from medviewer.findings.reading.reading_json import item_from_json, item_to_text
from medviewer.findings.reading.response.criteria import ChosenCriteria
from medviewer.findings.reading.response.tumour_marker import TumourMarker
from medviewer.findings.reading.verdict import Verdict
from medviewer.library.journal import Journal, JournalError, Record, read_journal

FOLDER = "readings"
NOBODY = "unknown"
CLOSED = "closed"


@dataclass(frozen=True)
class Study:
    """A study and whose it is (``measurement.patient_key``)."""

    uid: str
    patient_key: str = ""


@dataclass(frozen=True)
class Kept:
    """What was kept of one study.

    Attributes
    ----------
    items
        The reading as it was after the last change that reached the disk.
    unfinished
        True when the program ended without closing the study (a crash, a power cut).
    last_change, last_time
        Name and time (ISO 8601, UTC) of the last change; "" without one.
    undone
        True when the last change took back what it is named after.
    broken
        Lines that are not whole, or of which this version does not understand an item; the
        others of the line are there. They stay in the file.
    elsewhere
        True while another running program has the study open.
    """

    items: tuple[Item, ...] = ()
    unfinished: bool = False
    last_change: str = ""
    last_time: str = ""
    undone: bool = False
    broken: int = 0
    elsewhere: bool = False


class Readings:
    """The journals in ``folder`` (the program's data folder)."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / FOLDER
        self._journals: dict[Study, Journal] = {}
        self._locks: dict[Study, FileLock] = {}
        self._sizes: dict[Study, int] = {}
        """How large a journal is, in bytes, without what this program has put into it."""
        self._unwritten: list[tuple[Study, str]] = []

    def path_of(self, study: Study) -> Path:
        """The journal of a study; its name tells nobody whose it is."""
        name = hashlib.sha256(study.uid.encode()).hexdigest()[:32]
        return self.folder / f"{study.patient_key or NOBODY}-{name}.jsonl"

    def read(self, study: Study) -> Kept:
        """What was kept of a study; one that was not closed is closed with the others now.

        What could not be written yet is there, too. Raises JournalError when its file cannot be
        read.
        """
        self._sizes[study] = self._size_by_others(study)
        unwritten = [json.loads(record) for each, record in self._unwritten if each == study]
        kept = self._content(self.path_of(study), unwritten)
        elsewhere = not self._hold(study)
        if kept.unfinished and not elsewhere:
            self._journal(study)
        return replace(kept, elsewhere=elsewhere)

    def read_others(self, patient_key: str, known: Iterable[Study]) -> tuple[Item, ...]:
        """The items of a patient's studies that are not among the ``known`` ones.

        Nothing for a patient without a key. Raises JournalError.
        """
        if not patient_key:
            return ()
        opened = {self.path_of(study) for study in known}
        others = sorted(set(self.folder.glob(f"{patient_key}-*.jsonl")) - opened)
        return tuple(item for path in others for item in self._content(path).items)

    def read_under_other_names(self, study: Study, known: Iterable[Study]) -> tuple[Item, ...]:
        """What was drawn and said of a study while its patient had another ID or name.

        As if it had been with the names that the files have now. Files say otherwise after an
        archive has corrected them. Not what was drawn on the ``known`` studies, which are other
        patients' by their files now, and nothing that joins two series. Raises JournalError.
        """
        _, _, name = self.path_of(study).name.partition("-")
        others = set(self.folder.glob(f"*-{name}")) - {self.path_of(each) for each in known}
        items = (item for path in sorted(others) for item in self._content(path).items)
        return tuple(
            _renamed(item, study)
            for item in items
            if not isinstance(item, Registration | FusedSeries)
        )

    @staticmethod
    def _content(path: Path, unwritten: Sequence[Record] = ()) -> Kept:
        content = read_journal(path)
        items: dict[str, Item] = {}
        broken, last = content.broken, Kept()
        for record in (*content.records, *unwritten):
            if CLOSED in record:
                continue
            try:
                put, removed, last = record["put"], record["removed"], _last(record)
                understood = [_understood(plain) for plain in put]
            except (KeyError, TypeError):
                broken += 1
                continue
            broken += None in understood
            for plain, item in zip(put, understood, strict=True):
                if item is not None:
                    items[item.key] = item
                else:  # what stood there before is not what the reader left
                    items.pop(_key_in(plain), None)
            for key in removed:
                items.pop(key, None)
        unfinished = bool(content.records) and CLOSED not in content.records[-1]
        return replace(last, items=tuple(items.values()), unfinished=unfinished, broken=broken)

    def keep(self, change: Change) -> None:
        """Write a change into the journals of the studies it concerns.

        What could not be written is tried again, in order, with the next change.

        Raises
        ------
        JournalError
            When a journal cannot be written.
        """
        put: dict[Study, list[str]] = {}
        removed: dict[Study, list[str]] = {}
        for edit in change.edits:
            if edit.after is not None:
                put.setdefault(study_of(edit.after), []).append(item_to_text(edit.after))
            if edit.before is not None:
                before = study_of(edit.before)  # another study's, where two series changed places
                if edit.after is None or study_of(edit.after) != before:
                    removed.setdefault(before, []).append(edit.key)
        for study in dict.fromkeys((*put, *removed)):
            said: Record = {
                "name": change.name,
                "time": now(),
                "removed": removed.get(study, []),
                **({"undone": True} if change.undoes else {}),
            }
            items = ",".join(put.get(study, []))
            head = json.dumps(said, ensure_ascii=False, separators=(",", ":"))[:-1]
            self._unwritten.append((study, f'{head},"put":[{items}]}}'))
        self.write_rest()

    def write_rest(self) -> None:
        """Try again to write what could not be written, of every study in order.

        Raises JournalError where something could not be; other studies do not wait for it.
        """
        failed: dict[Study, JournalError] = {}
        for waiting in tuple(self._unwritten):
            study, record = waiting
            if study in failed:
                continue
            try:
                self._journal(study).append_text(record)
            except JournalError as error:
                failed[study] = error
            else:
                self._unwritten.remove(waiting)
        for first in failed.values():
            raise first

    def changed_elsewhere(self) -> bool:
        """Whether other programs wrote of open studies since they were read, or since it was asked.

        What they wrote is not in what ``read`` gave.
        """
        sizes = {study: self._size_by_others(study) for study in self._sizes}
        changed = any(size > self._sizes[study] for study, size in sizes.items())
        self._sizes = sizes
        return changed

    def _size_by_others(self, study: Study) -> int:
        """Bytes of a study's journal that this program has not put there since it opened it."""
        try:
            size = self.path_of(study).stat().st_size
        except OSError:
            return 0  # not made yet; or not to be read, which whoever reads it is told
        return size - (self._journals[study].written if study in self._journals else 0)

    def lose_rest(self) -> None:
        """Give up what could not be written."""
        self._unwritten.clear()

    def close(self, but: Collection[Study] = ()) -> None:
        """Note in the journals that were written to that their studies were closed in order.

        All ``but`` these, which go on. Not where another program has a study open still: that one
        does so. What cannot be written is kept here for the next try.

        Raises
        ------
        JournalError
            When something could not be written; everything is let go all the same.
        """
        try:
            self.write_rest()
            for study in self._journals.keys() - set(but):
                if self._hold(study):
                    self._journals[study].append({CLOSED: now()})
        finally:
            for study in self._journals.keys() - set(but):
                self._journals.pop(study).close()
            for study in self._sizes.keys() - set(but):
                del self._sizes[study]
            for study in self._locks.keys() - set(but):
                _let_go(self._locks.pop(study))

    def _hold(self, study: Study) -> bool:
        """Take a study, as the one program that has it open; False when another one has it.

        The system lets go of the lock when a program ends, however it ends. Where no lock can
        be had, as on a disk that cannot be written to, nobody else is taken to be there.
        """
        if study in self._locks:
            return True
        lock = FileLock(self.path_of(study).with_suffix(".lock"), blocking=False)
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            lock.acquire()
        except Timeout:
            return False
        except OSError:
            return True
        self._locks[study] = lock
        return True

    def _journal(self, study: Study) -> Journal:
        if study not in self._journals:
            self._journals[study] = Journal(self.path_of(study))
        return self._journals[study]


def _let_go(lock: FileLock) -> None:
    with suppress(OSError):  # Windows removes the file only when nobody has it open any more
        Path(lock.lock_file).unlink()
    lock.release()


def _understood(plain: Record) -> Item | None:
    """An item of a record; None for one that this version does not know, or not so."""
    try:
        return item_from_json(plain)
    except (KeyError, TypeError, ValueError):
        return None


def _key_in(plain: object) -> str:
    """The key of an item that is not understood, as far as its identifier tells it; else ""."""
    if not isinstance(plain, dict):
        return ""
    return f"{plain.get('type')}/{plain.get('identifier')}"


def _renamed(
    item: Measurement | Verdict | ReaderCalibration | TumourMarker | ChosenCriteria, study: Study
) -> Item:
    """The same of the patient that ``study`` is of now."""
    if isinstance(item, TumourMarker | ChosenCriteria):
        return replace(item, patient_key=study.patient_key)
    return replace(item, image=replace(item.image, patient_key=study.patient_key))


def study_of(item: Item) -> Study:
    """The study that an item is about; of two series, that of the first."""
    if isinstance(item, TumourMarker | ChosenCriteria):
        return Study(item.study_instance_uid, item.patient_key)
    place = item.fixed if isinstance(item, Registration | FusedSeries) else item.image
    return Study(place.study_instance_uid, place.patient_key)


def _last(record: Record) -> Kept:
    return Kept(
        last_change=str(record["name"]),
        last_time=str(record["time"]),
        undone=record.get("undone") is True,
    )
