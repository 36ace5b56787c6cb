"""What a drawing would be, worked out in the background while it is drawn."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject

from medviewer.jobs.queue import Job, JobQueue
from medviewer.ui.delivery import Delivery

JOB = "sketch"
Found = TypeVar("Found")


class Sketching(QObject):
    """Does one piece of work at a time; of what is asked for meanwhile the newest is done next.

    What runs is not stopped for what is newer: of a hand that never rests nothing would be seen.

    Parameters
    ----------
    fail
        Called with an error that nobody foresaw.
    """

    def __init__(self, fail: Callable[[Exception], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fail = fail
        self._delivery = Delivery(self)
        self._queue = JobQueue("sketches", deliver=self._delivery)
        self._runs = False
        self._next: Callable[[], None] | None = None

    @property
    def busy(self) -> bool:
        """True until all that is asked for is worked out."""
        return self._runs

    def ask(self, work: Callable[[Job], Found], take: Callable[[Found], None]) -> None:
        """Do ``work`` as soon as may be, and then ``take`` what was found."""
        self._next = partial(self._start, work, take)
        self._go_on()

    def forget(self) -> None:
        """The drawing has ended: nothing arrives any more."""
        self._next, self._runs = None, False
        self._queue.cancel(JOB)

    def close(self) -> bool:
        """Stop, for good; False if the thread did not end in time."""
        self.forget()
        self._delivery.close()
        return self._queue.close()

    def _go_on(self) -> None:
        if self._next is not None and not self._runs:
            start, self._next = self._next, None
            start()

    def _start(self, work: Callable[[Job], Found], take: Callable[[Found], None]) -> None:
        def arrive(found: Found) -> None:
            self._runs = False
            take(found)
            self._go_on()

        def fail(error: Exception) -> None:
            self._runs = False
            self._fail(error)
            self._go_on()

        self._runs = True
        self._queue.submit(JOB, work, on_result=arrive, on_error=fail)
