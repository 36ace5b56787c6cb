"""Findings that were saved, of an older run or of another model: read again and shown."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from medviewer.jobs.queue import Job
from medviewer.ui.asking import ask_for_findings
from medviewer.ui.session import Session
from medviewer.ui.words import either

if TYPE_CHECKING:
    from medviewer.dicom.series import Series
    from medviewer.findings.saved_results import SavedResults

Start = Callable[[Callable[[Job], Any], Callable[[Any], None]], None]
"""Runs work in the thread of exporting, and tells what came of it."""


class SavedFindings(QObject):
    """The command ``open_findings``: what a results file says is one more result to choose."""

    def __init__(self, session: Session, start: Start, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._start, self._window = session, start, window

    def handlers(self) -> dict[str, Callable[..., object]]:
        """What to connect the commands to, by their names."""
        return {"open_findings": self.ask}

    def ask(self) -> None:
        """Let the reader choose a file, once there is a series that it may be of."""
        if not self._session.parts.browser.series():
            words = self.tr("Open the images first that the findings are of.")
            self._session.parts.messages.show_done(words)
            return
        chosen = ask_for_findings(self._window, str(self._session.settings.usual_folder))
        if chosen:
            self.open(chosen[0])

    def open(self, path: Path) -> None:
        """Read a file and show what it says of the listed series."""
        series = tuple(self._session.parts.browser.series())
        self._start(partial(_read, path, series), partial(self._take, path))

    def _take(self, path: Path, read: SavedResults) -> None:
        for results in read.results:
            self._session.analysis.show(results)
        messages, count = self._session.parts.messages, len(read.results)
        if not count:
            words = self.tr("{} is about none of the series that are open.").format(path.name)
            messages.show_message(words, "warning")
            return
        one, many = (
            self.tr("1 result was read from {}."),
            self.tr("%n results were read from {}.", "", count),
        )
        words = either(count, one, many).format(path.name)
        if read.elsewhere:
            words += " " + self.tr("Series that are not open: {}.").format(read.elsewhere)
        if read.of_reader:
            words += " " + self.tr("What its reader judged and measured is not taken over.")
        messages.show_done(words)


def _read(path: Path, series: tuple[Series, ...], _: Job) -> SavedResults:
    """Work of a thread."""
    from medviewer.findings.saved_results import read_saved

    return read_saved(path, series)
