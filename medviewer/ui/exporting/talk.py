"""What a dialog and a station say to each other: words, how far it is, and *Stop*."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from medviewer.jobs.queue import Job, JobQueue
from medviewer.network.stations import Station
from medviewer.ui.message_bar import words_for
from medviewer.ui.starting.crash_log import log_unforeseen
from medviewer.ui.translation import spoken

KEY = "stations"


class Talk(QWidget):
    """One call to a station at a time, in the thread of a queue.

    ``changed`` when a call begins or is over (``running``): what may not be used meanwhile is
    disabled then. Keys that were in it, or in what is ``idle`` while a station answers, are at
    *Stop*, and back after that.
    """

    changed = Signal()

    def __init__(self, queue: JobQueue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._queue = queue
        self.running = self._left = False
        self.idle: QWidget | None = None
        self._asked_from: QWidget | None = None
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)  # it says what stations answer
        self.words.setWordWrap(True)
        self.progress = QProgressBar()
        self.stop_button = QPushButton(self.tr("Stop"))
        self.stop_button.setAutoDefault(False)
        self.stop_button.clicked.connect(self.stop)
        running = QHBoxLayout()
        running.addWidget(self.progress, 1)
        running.addWidget(self.stop_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.words)
        layout.addLayout(running)
        self.progress.hide()
        self.stop_button.hide()

    def run(
        self,
        words: str,
        work: Callable[[Job], Any],
        take: Callable[[Any], object],
        stopped: Callable[[], object] = lambda: None,
    ) -> None:
        """Say ``words`` and let the thread ``work``; ``take`` what comes of it.

        ``stopped`` is called once the thread has ended after *Stop*, and nothing else runs yet.
        """
        self._left = False
        self.words.setText(words)
        self.set_running(running=True)
        self._queue.submit(
            KEY,
            work,
            on_result=partial(self._end, take),
            on_error=partial(self._end, self.show_failure),
            on_progress=self._show_progress,
            on_cancelled=partial(self._end_stopped, stopped),
        )

    def test(self, station: Station) -> None:
        """Ask the station whether it answers."""
        words = self.tr("Asking {}…").format(station.name)
        answers = self.tr("{} answers.").format(station.name)
        self.run(words, partial(_test, station), lambda _: self.words.setText(answers))

    def stop(self) -> None:
        """Give up what runs; what came or went already is kept."""
        self._queue.cancel(KEY)
        self.words.setText(self.tr("Stopped."))
        self.set_running(running=False)

    def leave(self) -> None:
        """Give up what runs, without a word: the dialog closes."""
        self._left = True
        self._queue.cancel(KEY)

    def show_failure(self, error: Exception) -> None:
        """Say what went wrong."""
        log_unforeseen(error)
        self.words.setText(words_for(error))

    def set_running(self, *, running: bool) -> None:
        """Lead the keys of what does nothing meanwhile to *Stop*, and back.

        Qt would give those of a button to *Close*.
        """
        self.running = running
        keys = self.window().focusWidget()
        self.progress.setVisible(running)
        self.progress.setRange(0, 0)
        self.changed.emit()
        if running:
            self.stop_button.show()
            if keys is not None and (keys is self.idle or not keys.isEnabled()):
                self._asked_from = keys
                self.stop_button.setFocus()
        else:
            if keys is self.stop_button and self._asked_from is not None:
                self._asked_from.setFocus()
            self.stop_button.hide()

    def _end(self, take: Callable[[Any], object], what: Any) -> None:
        self.set_running(running=False)
        take(what)

    def _end_stopped(self, stopped: Callable[[], object]) -> None:
        if not self.running and not self._left:
            stopped()

    def _show_progress(self, fraction: float, text: str) -> None:
        self.progress.setRange(0, 100 if fraction else 0)
        self.progress.setValue(round(100 * fraction))
        self.progress.setFormat(spoken(text))


def _test(station: Station, job: Job) -> None:
    """Work of a thread."""
    from medviewer.network.speaking import protocol_of

    protocol_of(station).echo(station, job)
