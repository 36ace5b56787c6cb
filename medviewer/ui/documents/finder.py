"""Looks for words in a document, page by page, so that pages are drawn meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from medviewer.dicom.pdf import Found, Pdf
from medviewer.jobs.queue import JobQueue
from medviewer.ui.documents.find_bar import FindBar
from medviewer.ui.documents.found_words import FoundWords
from medviewer.ui.documents.page_view import PageView


class Finder(QObject):
    """Joins the line that asks, the process that knows the text, and the pages that show it."""

    def __init__(
        self, bar: FindBar, view: PageView, queue: JobQueue, pdf: Callable[[], Pdf | None]
    ) -> None:
        super().__init__(bar)
        self._bar, self._view, self._queue, self._pdf = bar, view, queue, pdf
        self._words, self._from = "", 0
        self.found = FoundWords()
        bar.asked.connect(self.find)
        bar.stepped.connect(self._step)

    def find(self, words: str) -> None:
        """Look for ``words`` from the page that is read on; "" takes the marks away."""
        self._words, self._from = words, self._view.page
        self.found = FoundWords()
        self._tell()
        self._look_on(words)

    def _look_on(self, words: str) -> None:
        pdf, page = self._pdf(), self.found.pages
        if pdf is None or not words or words != self._words or page >= self._view.count:
            return
        self._queue.submit(
            "find",
            lambda _: pdf.find(page, words),
            on_result=partial(self._arrived, words, page),
            on_error=lambda _: self._arrived(words, page, Found((), False)),
        )

    def _arrived(self, words: str, page: int, found: Found) -> None:
        if words != self._words or page != self.found.pages:  # an older search
            return
        here = self.found
        here.pages += 1
        here.has_text |= found.has_text
        here.hits += [(page, boxes) for boxes in found.hits]
        if here.chosen < 0:
            here.choose_from(self._from, here.pages >= self._view.count)
            if here.chosen >= 0:
                self._view.show_found(here)
        self._tell()
        self._look_on(words)

    def _step(self, by: int) -> None:
        self.found.step(by)
        self._view.show_found(self.found)
        self._tell()

    def _tell(self) -> None:
        self._view.mark(self.found)
        self._bar.tell(self.found, self._view.count)
