"""A tour without hands: waits until all has ended, and saves pictures of the window."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from medviewer.commands.predict import write_predictions
from medviewer.errors import MedviewerError
from medviewer.findings.json_form import write_results
from medviewer.ui.main_window import MainWindow

POLL_MS = 100
LONGEST_S = 900.0
SIZE = (1600, 1000)


class ScreenshotTour(QObject):
    """Saves ``window.png`` and one picture an interesting state, then ends the program.

    States: ``finding.png`` (the surest finding, as large as it goes), ``heat-map.png``,
    ``refused.png`` (a series that the model refused), ``history.png``,
    ``files-not-used.png``; each only where there is such a thing. Beside them
    ``results.json`` and ``predictions.json``, in the form that the commands write.
    """

    def __init__(self, window: MainWindow, folder: Path) -> None:
        super().__init__(window)
        self._window = window
        self._folder = folder
        self._failed = False
        self._started = time.monotonic()
        self._steps = self._tour()
        window.arrange(*SIZE)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._poll)
        self._timer.start(POLL_MS)

    def _poll(self) -> None:
        """Take the next step when nothing runs any more."""
        if time.monotonic() - self._started > LONGEST_S:
            print(f"medviewer: not done within {LONGEST_S:.0f} s.", file=sys.stderr)
            self._end(1)
        elif not self._window.is_busy():
            try:
                next(self._steps)
            except StopIteration:
                self._end(1 if self._failed else 0)

    def _end(self, code: int) -> None:
        self._timer.stop()
        self._window.close()
        QApplication.exit(code)

    def _tour(self) -> Iterator[None]:
        """Each step ends where something has to be waited for."""
        yield  # the command line's paths are opened after the first poll at the earliest
        yield
        messages = self._window.parts.messages
        self._failed = messages.has_errors()
        if self._failed:
            print("\n".join(f"medviewer: {text}" for text in messages.texts()), file=sys.stderr)
        session = self._window.session
        browser = self._window.parts.browser
        best: tuple[float, str] = (-1.0, "")
        refused = ""
        for key in browser.series_keys():
            browser.choose(key)
            yield
            yield
            results = session.analysis.result_of(key)
            if results is None:
                continue
            if not (results.gate.accepted or results.gate.overridden):
                refused = refused or key
            for finding in results.findings:
                best = max(best, (finding.score, key))
        self._save_results()
        yield from self._show_pictures(best[1], refused)

    def _save_results(self) -> None:
        """What the models said, in the form that the commands write."""
        session = self._window.session
        try:
            if session.analysis.results():
                write_results(self._folder / "results.json", session.analysis.results())
            if session.history.record is not None and session.history.judged is not None:
                path = self._folder / "predictions.json"
                write_predictions(path, (session.history.record,), [session.history.judged])
        except MedviewerError as error:
            print(f"medviewer: {error}", file=sys.stderr)
            self._failed = True

    def _show_pictures(self, found: str, refused: str) -> Iterator[None]:
        window, browser = self._window, self._window.parts.browser
        if refused:
            browser.choose(refused)
            yield
            self._save(window, "refused.png")
        if found:
            browser.choose(found)
            yield
            window.commands["next_finding"].trigger()
            yield
        self._save(window, "window.png")
        if found:
            self._save(window.pane, "finding.png")
            window.commands["show_heat_map"].setChecked(True)
            yield
            self._save(window, "heat-map.png")
            window.commands["show_heat_map"].setChecked(False)
        if window.session.history.record is not None:
            self._save(window.parts.history, "history.png")
        if browser.refused_count():
            browser.setCurrentIndex(1)
            yield
            self._save(window, "files-not-used.png")

    def _save(self, widget: QWidget, name: str) -> None:
        if not widget.grab().save(str(self._folder / name)):
            print(f"medviewer: {self._folder / name} cannot be written.", file=sys.stderr)
            self._failed = True
