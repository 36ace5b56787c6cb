"""Show what others drew: their file is read in a thread, its drawings lie over the pictures."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from medviewer.dicom.series import Series
from medviewer.errors import MedviewerError
from medviewer.jobs.queue import Job
from medviewer.progress import stop_if_cancelled
from medviewer.ui.asking import choose_files
from medviewer.ui.exporting.marks_layer import MarksLayer
from medviewer.ui.exporting.presenting import Presenting
from medviewer.ui.session import Session
from medviewer.ui.translation import spoken
from medviewer.ui.words import either

if TYPE_CHECKING:
    from medviewer.findings.marks.marks import Marks

NAMED = 4
Start = Callable[[Callable[[Job], Any], Callable[[Any], None]], None]
"""Runs work in the thread of exporting, and tells what came of it."""


class MarksDesk(QObject):
    """The commands ``open_marks`` and ``show_marks``; what is closed takes its drawings along."""

    def __init__(self, session: Session, start: Start, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._start, self._window = session, start, window
        self.layer = MarksLayer(session.parts.browser.series)
        session.parts.grid.tools.add_layer(self.layer)
        self.presenting = Presenting(session.parts.grid, session.parts.messages)
        session.parts.browser.drawingsChosen.connect(self.open_marks)
        session.catalogueShown.connect(self._clear)
        session.studiesClosed.connect(self._keep_listed)
        session.parts.grid.planesShown.connect(self._tell_of_planes)

    def handlers(self) -> dict[str, Callable[..., object]]:
        """What to connect the commands to, by their names."""
        return {
            "open_marks": self.ask_for_marks,
            "show_marks": self.show_marks,
            **self.presenting.handlers(),
        }

    def ask_for_marks(self) -> None:
        """Let the reader choose files of drawings, once there is something to draw on."""
        if not self._listed():
            return
        title = self.tr("Report, segmentation, structure set, presentation state or key images")
        recent = self._session.settings.recent
        paths = choose_files(self._window, title, recent[0] if recent else "")
        if paths:
            self.open_marks(*paths)

    def open_marks(self, *paths: Path) -> None:
        """Read files and draw what they say of the listed series."""
        series = self._listed()
        if series:
            self._start(partial(_read, paths, series), self._take)

    def _listed(self) -> list[Series]:
        """The listed series; without any the reader is told what to do first."""
        series = self._session.parts.browser.series()
        if not series:
            words = self.tr("Open the images first that the drawings are of.")
            self._session.parts.messages.show_done(words)
        return series

    def show_marks(self, shown: bool) -> None:
        """Show or hide the drawings."""
        self.layer.shown = shown
        self._session.parts.grid.tools.changed.emit()

    def _take(self, read: list[tuple[Path, Marks | MedviewerError]]) -> None:
        """Draw what was read; of each file say what it holds, or why it does not."""
        for path, found in read:
            if isinstance(found, MedviewerError):
                self._session.show_error(found)
            else:
                self.layer.add(found.marks, path)
                if found.state is not None:
                    self.presenting.take(found.state)
                self._tell(path.name, found)
        self._session.parts.grid.tools.changed.emit()
        self._tell_of_planes()

    def _tell_of_planes(self) -> None:
        """Say which drawings the planes, or views, in the active viewport do not show."""
        pane = self._session.pane
        if not pane.is_derived or pane.source is None or not self.layer.shown:
            return
        key = pane.source.series.key
        if pane.model.plane is None and self.layer.count(key):
            self._session.parts.messages.show_done(
                self.tr("Drawings of files are not seen on 3-D views and curved reformations.")
            )
        elif missing := self.layer.not_cut(key):
            words = self.tr(
                "Lines and key images of files are not seen on planes across the slices: {}."
            )
            self._session.parts.messages.show_done(words.format(missing))

    def _tell(self, name: str, read: Marks) -> None:
        count, labels = len(read.marks), sorted({mark.label for mark in read.marks})
        many = self.tr("%n drawings were read from {}", "", count)
        words = either(count, self.tr("1 drawing was read from {}"), many).format(name)
        end = ", …" if len(labels) > NAMED else "."
        words += f": {', '.join(labels[:NAMED])}{end}" if labels else "."
        further = [spoken(each) for each in read.remarks]
        if read.state is not None:
            shown = self.presenting.told(read.state)
            words = f"{words} {shown}" if count else shown
            if not self.presenting.is_followed(read.state):  # else they stand above the picture
                further += [spoken(each) for each in read.state.remarks]
        if read.elsewhere:
            elsewhere = self.tr("{} more lie on none of the images that are open.")
            further.insert(0, elsewhere.format(read.elsewhere))
        messages = self._session.parts.messages
        if further:
            messages.show_message(" ".join((words, *further)), "warning")
        else:
            messages.show_done(words)

    def _clear(self, _: object) -> None:
        self.layer.clear()
        self.presenting.clear()
        self._session.parts.grid.tools.changed.emit()

    def _keep_listed(self) -> None:
        listed = set(self._session.parts.browser.series_keys())
        self.layer.keep_only(listed)
        self.presenting.keep_only(listed)
        self._session.parts.grid.tools.changed.emit()


def _read(
    paths: tuple[Path, ...], series: list[Series], job: Job
) -> list[tuple[Path, Marks | MedviewerError]]:
    """Work of a thread: what each file holds, or why it cannot be read."""
    from medviewer.findings.marks.read import read_marks

    found: list[tuple[Path, Marks | MedviewerError]] = []
    for number, path in enumerate(paths):
        stop_if_cancelled(job)
        job.report(number / len(paths))
        try:
            found.append((path, read_marks(path, series)))
        except MedviewerError as error:
            found.append((path, error))
    return found
