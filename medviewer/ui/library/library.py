"""The library's work: searching, opening what was found, priors, making it again."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from medviewer.dicom.series import Catalogue, Series, same_patient
from medviewer.errors import MedviewerError
from medviewer.jobs.queue import Job, JobQueue
from medviewer.library.door import Door
from medviewer.library.entry import Entry, Patient, by_patient
from medviewer.progress import stop_if_cancelled
from medviewer.ui.delivery import Delivery

if TYPE_CHECKING:
    from medviewer.library.index import Index


class Library(QObject):
    """What was opened before, asked for in the background; a newer question replaces the older.

    Signals
    -------
    found
        A tuple of ``Patient``, what the newest search found.
    opened
        A ``Catalogue`` of the entries that were asked for.
    priorsFound
        A ``Series`` that is open, and the ``Series`` of earlier studies of its patient.
    changed
        The library holds other things than before.
    stopped
        Making it again was stopped.
    told
        A sentence for the reader.
    progressed
        Fraction 0 to 1, and words.
    failed
        An exception.
    """

    found = Signal(object)
    opened = Signal(object)
    priorsFound = Signal(object, object)
    changed = Signal()
    stopped = Signal()
    told = Signal(object)
    progressed = Signal(float, object)
    failed = Signal(object)

    def __init__(self, door: Door, delivery: Delivery, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._door = door
        self._queue = JobQueue("library", deliver=delivery)
        self._making: Job | None = None

    def search(self, text: str) -> None:
        """Look for the series in which every word of ``text`` occurs."""
        self._queue.submit(
            "search",
            lambda _: by_patient(self._door.index().search(text)),
            on_result=self.found.emit,
            on_error=self.failed.emit,
        )

    def open(self, entries: Sequence[Entry]) -> None:
        """Get the series of ``entries``, without reading a header."""
        self._queue.submit(
            "open",
            partial(self._open, tuple(entries)),
            on_result=self.opened.emit,
            on_error=self.failed.emit,
        )

    def stop_opening(self) -> None:
        """Something else is opened instead of what was asked for last."""
        self._queue.cancel("open")

    def look_for_priors(self, catalogue: Catalogue) -> None:
        """Look for earlier studies of the patients in ``catalogue``."""
        self._queue.submit(
            "priors",
            partial(self._find_priors, catalogue.series),
            on_result=self._tell_priors,
            on_error=lambda _: None,  # a broken index is told when the library is used
        )

    def forget(self, patient: Patient) -> None:
        """Forget a patient's series; the files stay."""
        entries = [entry for study in patient.studies for entry in study.series]
        self._queue.submit(
            "forget",
            lambda _: self._door.index().forget_series(entries),
            on_result=lambda _: self.changed.emit(),
            on_error=self.failed.emit,
        )

    def make_again(self) -> None:
        """Read the files of all known places again."""
        job = self._making = self._queue.submit(
            "make again",
            self._make_again,
            on_result=self._tell_made,
            on_error=self.failed.emit,
            on_progress=self.progressed.emit,
            on_cancelled=lambda: self._tell_stopped(job),
        )

    def cancel(self) -> None:
        """Stop making the library again; what was read so far is kept."""
        self._queue.cancel("make again")

    def close(self) -> bool:
        """Stop everything; False if a thread did not end in time."""
        return self._queue.close()

    def _open(self, entries: tuple[Entry, ...], job: Job) -> Catalogue:
        """Work of a thread."""
        index = self._door.index()
        series = []
        for entry in entries:
            stop_if_cancelled(job)
            series.append(index.series(entry))
        return Catalogue(tuple(series), (), index.documents(entries))

    def _make_again(self, job: Job) -> str:
        """Work of a thread."""
        from medviewer.library.opening import rebuild

        return rebuild(self._door.index(), job)

    def _find_priors(
        self, current: tuple[Series, ...], job: Job
    ) -> list[tuple[Series, tuple[Series, ...]]]:
        """Work of a thread: for one series of each patient, the earlier series still there."""
        index = self._door.index()
        shown = {series.key for series in current}
        found = []
        for series in _one_of_each(current):
            stop_if_cancelled(job)
            entries = [entry for entry in index.priors(series) if entry.key not in shown]
            found.append((series, tuple(_still_there(index, entries))))
        return found

    def _tell_priors(self, found: list[tuple[Series, tuple[Series, ...]]]) -> None:
        for current, earlier in found:
            if earlier:
                self.priorsFound.emit(current, earlier)

    def _tell_made(self, words: str) -> None:
        self.told.emit(words)
        self.changed.emit()

    def _tell_stopped(self, job: Job) -> None:
        if job is self._making:  # else it begins anew
            self.stopped.emit()
            self.changed.emit()


def _one_of_each(current: tuple[Series, ...]) -> list[Series]:
    """The first series of each patient."""
    first: list[Series] = []
    for series in current:
        if not any(same_patient(series, each) for each in first):
            first.append(series)
    return first


def _still_there(index: Index, entries: Sequence[Entry]) -> list[Series]:
    """The series whose files are where they were; a removed drive has no priors to offer."""
    series = []
    for entry in entries:
        try:
            series.append(index.series(entry))
        except MedviewerError:
            continue
    return series
