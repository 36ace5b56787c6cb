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
from medviewer.library import audit_events
from medviewer.library.audit import AuditTrail
from medviewer.ui.message_bar import MessageBar
from medviewer.ui.translation import spoken


class AuditNotes:
    """The window's hand at the trail. Reading goes on where the trail cannot be written."""

    def __init__(self, messages: MessageBar) -> None:
        self._messages = messages
        self._trail: AuditTrail | None = None

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

    def exported(self, kind: str, path: Path, series: tuple[str, ...]) -> None:
        """Something about series (UIDs) was written to ``path``."""
        self.note(audit_events.exported, kind, path, series)

    def note(self, event: Callable[Concatenate[AuditTrail, ...], str], *about: Any) -> None:
        """Write one of the events of ``audit_events``."""
        try:
            self._trail = self._trail or AuditTrail()
            event(self._trail, *about)
        except MedviewerError as error:
            self._messages.show_error(error)
            return
        if self._trail.message:
            self._messages.show_message(spoken(self._trail.message), "warning")
            self._trail.message = ""
