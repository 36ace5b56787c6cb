"""Writes into the audit trail what happens in the window; when it cannot, the reader is told."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Concatenate

from medviewer.dicom.series import Document, Series
from medviewer.dicom.volume import Volume
from medviewer.errors import MedviewerError
from medviewer.findings.finding import ResultSet
from medviewer.history.records.record import Prediction, Record
from medviewer.image.registration.alignment import Alignment
from medviewer.jobs.queue import Deliver, Job, JobQueue
from medviewer.library import audit_events
from medviewer.library.audit import LOCK_WAIT_S, AuditTrail
from medviewer.ui.message_bar import MessageBar
from medviewer.ui.starting.crash_log import log
from medviewer.ui.translation import spoken

CLOSE_WAIT_S = 2 * LOCK_WAIT_S
"""How long a window that is gone waits for what is not written yet."""


class AuditNotes:
    """The window's hand at the trail. Reading goes on where the trail cannot be written.

    Another program may hold the trail for seconds, so it is written in a thread, in the order in
    which things happened.
    """

    def __init__(self, messages: MessageBar, deliver: Deliver) -> None:
        self._messages = messages
        self._trail: AuditTrail | None = None
        self._queue = JobQueue("audit", deliver=deliver)
        self._count = self._told = 0
        self._newest: Job | None = None

    @property
    def busy(self) -> bool:
        """True while something waits to be written."""
        return self._told < self._count

    def close(self) -> bool:
        """Write what waits, and end the thread; False, and a line in the log, if not all was."""
        written = self._newest is None or self._newest.wait(CLOSE_WAIT_S)
        if not written:
            log.error("the audit trail was held by another program: its last entries are lost")
        return self._queue.close() and written

    def opened(self, volume: Volume) -> None:
        """The reader sees a series."""
        self.note(audit_events.opened, volume.series)

    def opened_document(self, document: Document) -> None:
        """The reader sees a document."""
        self.note(audit_events.opened_document, document)

    def analysed(self, results: ResultSet) -> None:
        """A lesion model judged a series, or its gate refused it."""
        self.note(audit_events.analysed, results)

    def predicted(self, record: Record | None, prediction: Prediction) -> None:
        """A history model judged a record, or its gate refused it."""
        name = "" if record is None else record.identifier
        risks = prediction.newest_risks()
        self.note(audit_events.predicted, name, prediction.gate, prediction.provenance, risks)

    def judged(self, results: ResultSet, finding: str, verdict: str) -> None:
        """The reader said what they think of a finding."""
        self.note(audit_events.judged, results, finding, verdict)

    def registered(self, fixed: Series, moving: Series, found: Alignment) -> None:
        """Two series were registered, or could not be."""
        self.note(audit_events.registered, fixed, moving, found)

    def exported(self, kind: str, where: Path | str, series: tuple[str, ...]) -> None:
        """Something about series (UIDs) went ``where``, as ``audit_events.exported`` takes it."""
        self.note(audit_events.exported, kind, where, series)

    def note(self, event: Callable[Concatenate[AuditTrail, ...], str], *about: Any) -> None:
        """Write one of the events of ``audit_events`` soon."""
        self._count += 1
        self._newest = self._queue.submit(
            f"note {self._count}",
            lambda _: self._write(event, about),
            on_result=self._tell,
            on_error=self._tell_failure,
        )

    def _write(
        self, event: Callable[Concatenate[AuditTrail, ...], str], about: tuple[Any, ...]
    ) -> str:
        """In the thread: write, and say what the reader must know of the trail."""
        trail = self._trail = self._trail or AuditTrail()
        event(trail, *about)
        message, trail.message = trail.message, ""
        return message

    def _tell(self, message: str) -> None:
        self._told += 1
        if message:
            self._messages.show_message(spoken(message), "warning")

    def _tell_failure(self, error: Exception) -> None:
        self._told += 1
        if not isinstance(error, MedviewerError):
            raise error
        self._messages.show_error(error)
