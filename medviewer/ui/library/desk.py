"""The library's place in the window: what its panel asks, what is shown of its answers."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from medviewer.dicom.series import Catalogue, Series
from medviewer.library.door import Door
from medviewer.library.entry import Study
from medviewer.ui.delivery import Delivery
from medviewer.ui.library.library import Library
from medviewer.ui.library.media import MediaWatch
from medviewer.ui.parts import Parts
from medviewer.ui.studies.opening import Opening
from medviewer.ui.translation import spoken


class LibraryDesk(QObject):
    """Joins the library, its panel, the list of series and the messages.

    Signals
    -------
    studyOpened
        A ``Catalogue`` from the library, to be shown in place of what is open.
    pathsAccepted
        A list of paths that were offered, and that the reader wants opened.
    settled
        The library says no more how far it is: the status line is free.
    failed
        An exception.
    """

    studyOpened = Signal(object)
    pathsAccepted = Signal(object)
    settled = Signal()
    failed = Signal(object)

    def __init__(
        self,
        door: Door,
        delivery: Delivery,
        opening: Opening,
        parts: Parts,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._opening, self._panel, self._browser = opening, parts.library, parts.browser
        self._messages, self._status = parts.messages, parts.status
        self.library = Library(door, delivery, self)
        self.media = MediaWatch(delivery, self)
        self._connect()

    def close(self) -> bool:
        """Stop everything; False if a thread did not end in time."""
        return all((self.media.close(), self.library.close()))

    def _connect(self) -> None:
        library, panel = self.library, self._panel
        panel.searchRequested.connect(library.search)
        panel.studyRequested.connect(self._open)
        panel.forgetRequested.connect(library.forget)
        panel.makeAgainRequested.connect(library.make_again)
        library.found.connect(panel.show_patients)
        library.changed.connect(panel.refresh)
        library.opened.connect(self.studyOpened)
        library.priorsFound.connect(self._offer_priors)
        library.progressed.connect(self._show_progress)
        library.told.connect(self._show_words)
        library.stopped.connect(self._show_stopped)
        library.failed.connect(self._show_failure)
        self._status.cancelRequested.connect(library.cancel)
        self._opening.told.connect(self._warn)
        self.media.arrived.connect(self._offer_medium)

    def look_for_priors(self, catalogue: Catalogue) -> None:
        """List earlier studies of the patients in ``catalogue``, as soon as they are found."""
        self.library.look_for_priors(catalogue)

    def _open(self, study: Study) -> None:
        self._messages.clear()
        self.library.open(study.series)

    def _offer_priors(self, current: Series, earlier: tuple[Series, ...]) -> None:
        self._browser.add_priors(current, earlier)
        self._opening.add(earlier)

    def _show_progress(self, fraction: float, text: str) -> None:
        self._status.set_busy(True)
        self._status.show_progress(fraction, text)

    def _show_words(self, words: str) -> None:
        self._settle()
        self._messages.show_done(spoken(words))

    def _show_stopped(self) -> None:
        self._settle()
        words = self.tr("Stopped. What was read so far is in the library.")
        self._messages.show_done(words)

    def _settle(self) -> None:
        """Give back the status line, unless something is being opened."""
        self._status.set_busy(self._opening.busy)
        if not self._opening.busy:
            self.settled.emit()

    def _warn(self, words: str) -> None:
        self._messages.show_message(spoken(words), "warning")

    def _show_failure(self, error: Exception) -> None:
        self._settle()
        self.failed.emit(error)

    def _offer_medium(self, root: Path) -> None:
        words = self.tr("{} holds DICOM pictures.").format(root)
        accept = partial(self.pathsAccepted.emit, [root])
        self._messages.show_offer(words, self.tr("Open"), accept)
