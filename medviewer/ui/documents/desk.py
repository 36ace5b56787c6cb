"""What becomes of a document that is chosen: its window, the warning about it, the audit trail."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from medviewer.dicom.series import Document, same_patient
from medviewer.ui.session import Session
from medviewer.ui.words import person_name

if TYPE_CHECKING:
    from medviewer.ui.documents.window import DocumentWindow


class DocumentDesk(QObject):
    """The windows of the documents; they close with their study, and when another is opened."""

    def __init__(self, session: Session, menu: QMenu, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._menu, self._window = session, menu, window
        self._anonymous = False
        self._windows: dict[Path, DocumentWindow] = {}
        session.parts.browser.documentChosen.connect(self.open)
        session.catalogueShown.connect(self.close_all)
        session.studiesClosed.connect(self._keep_listed)
        session.volumeShown.connect(self._compare)
        menu.aboutToShow.connect(self._fill)

    def open(self, document: Document) -> None:
        """Show a document in a window of its own, or bring that forward."""
        from medviewer.ui.documents.window import DocumentWindow

        if self._anonymous:
            words = self.tr("Documents name the patient: they are not shown in this mode.")
            self._session.parts.messages.show_done(words)
            return
        shown = self._windows.get(document.path)
        if shown is None:
            shown = self._windows[document.path] = DocumentWindow(document, self._window)
            shown.finished.connect(partial(self._forget, document))
            shown.exported.connect(partial(self._note, document))
            self._session.audit.opened_document(document)
            self._compare()
        shown.show()
        shown.activateWindow()

    def set_anonymous(self, anonymous: bool) -> None:
        """Documents cannot be shown without names."""
        self._anonymous = anonymous
        if anonymous:
            self.close_all()

    def close_all(self, *_: object) -> None:
        """Another study is open: nothing of the one before stays beside its pictures."""
        for shown in list(self._windows.values()):
            shown.close()

    def _keep_listed(self) -> None:
        listed = self._session.parts.browser.documents()
        for shown in list(self._windows.values()):
            if shown.document not in listed:
                shown.close()

    def _compare(self) -> None:
        """Say where the pictures in the active viewport are another patient's."""
        volume = self._session.volume
        for shown in self._windows.values():
            words = ""
            if volume is not None and not same_patient(shown.document, volume.series):
                series = volume.series
                words = self.tr(
                    "This document is of another patient than the pictures in the active "
                    "viewport: those are of {}."
                )
                name = " ".join(filter(None, (person_name(series.patient_name), series.patient_id)))
                words = words.format(name or "–")
            shown.warn(words)

    def _forget(self, document: Document, *_: object) -> None:
        self._windows.pop(document.path, None)

    def _note(self, document: Document, kind: str, where: Path | str) -> None:
        self._session.audit.exported(kind, where, (document.series_instance_uid,))

    def _fill(self) -> None:
        self._menu.clear()
        for document in self._session.parts.browser.documents():
            name = document.title or self.tr("Document")
            self._menu.addAction(name.replace("&", "&&"), partial(self.open, document))
        if not self._menu.actions():
            self._menu.addAction(self.tr("There are no documents")).setEnabled(False)
