"""One small queue for background work.

A job has a key; a newer job with the same key replaces the older one, which is
cancelled and whose result is dropped. Callbacks are handed to ``deliver``, so
that the window can run them on its own thread; without a window they run on
the worker's.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from medviewer.errors import Cancelled

log = logging.getLogger(__name__)

Deliver = Callable[[Callable[[], None]], None]


def call_at_once(callback: Callable[[], None]) -> None:
    """Deliver a callback by calling it on the worker's own thread."""
    callback()


@dataclass
class Job:
    """A piece of work under way; it is the Progress that its work is given.

    Exactly one of ``on_result``, ``on_error`` and ``on_cancelled`` is called, last; just before
    it ``on_arrival``, so that until then the queue knows the job and can cancel it.
    """

    key: str
    work: Callable[[Job], Any]
    on_result: Callable[[Any], None]
    on_error: Callable[[Exception], None]
    on_progress: Callable[[float, str], None]
    on_cancelled: Callable[[], None]
    deliver: Deliver
    on_arrival: Callable[[Job], None]
    _stop: threading.Event = field(default_factory=threading.Event)
    _finished: threading.Event = field(default_factory=threading.Event)
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _newest_report: tuple[float, str] | None = None

    def cancel(self) -> None:
        """Ask the work to stop; nothing but ``on_cancelled`` is called afterwards."""
        self._stop.set()

    def cancelled(self) -> bool:
        """True once ``cancel`` was called."""
        return self._stop.is_set()

    def report(self, fraction: float, text: str = "") -> None:
        """Hand progress (0 to 1 and a few words) to ``on_progress``.

        A report that was not yet delivered is replaced, so that fast work cannot
        bury its listener.
        """
        with self._lock:
            waiting = self._newest_report is not None
            self._newest_report = (fraction, text)
        if not waiting:
            self.deliver(self._pass_report)

    def wait(self, timeout_s: float | None = None) -> bool:
        """Wait until the work has ended; False when ``timeout_s`` passed first."""
        return self._finished.wait(timeout_s)

    def _pass_report(self) -> None:
        with self._lock:
            report, self._newest_report = self._newest_report, None
        if report is not None and not self.cancelled():
            self.on_progress(*report)

    def _end(self, callback: Callable[[], None]) -> None:
        """Deliver the last callback; it is ``on_cancelled`` if cancelled by its arrival."""

        def arrive() -> None:
            self.on_arrival(self)
            if self.cancelled():
                self.on_cancelled()
            else:
                callback()

        self.deliver(arrive)

    def run(self) -> None:
        """Do the work on this thread and deliver how it ended (the queue calls this)."""
        try:
            if self.cancelled():
                raise Cancelled
            result = self.work(self)
        except Cancelled:
            self._stop.set()
            self._end(self.on_cancelled)
        except Exception as error:  # noqa: BLE001 - the border of a thread: hand every failure on
            failure = error
            self._end(lambda: self.on_error(failure))
        else:
            self._end(lambda: self.on_result(result))
        finally:
            self._finished.set()


def _ignore(*_: object) -> None:
    """The callback of whoever does not care."""


def _log_failure(error: Exception) -> None:
    """What becomes of a failure that nobody listens to."""
    log.error("a job failed", exc_info=error)


class JobQueue:
    """Worker threads that take jobs in the order in which they came, a preferred one first.

    Short jobs that somebody waits for go ahead of all of these.

    Parameters
    ----------
    name
        Of the threads, for logs and for the test that finds forgotten ones.
    workers
        How many jobs run at once.
    deliver
        Runs a callback where its listener lives (the window passes the callback
        through a signal to its own thread).
    """

    def __init__(self, name: str, workers: int = 1, deliver: Deliver = call_at_once) -> None:
        self._deliver = deliver
        self._jobs: list[Job] = []
        self._ahead: list[Job] = []
        self._newest: dict[str, Job] = {}
        self._preferred = ""
        self._closed = False
        self._lock = threading.Lock()
        self._changed = threading.Condition(self._lock)
        self._threads = [
            threading.Thread(target=self._serve, name=f"{name}-{number}", daemon=True)
            for number in range(workers)
        ]
        for thread in self._threads:
            thread.start()

    def submit(
        self,
        key: str,
        work: Callable[[Job], Any],
        *,
        on_result: Callable[[Any], None] = _ignore,
        on_error: Callable[[Exception], None] = _log_failure,
        on_progress: Callable[[float, str], None] = _ignore,
        on_cancelled: Callable[[], None] = _ignore,
        ahead: bool = False,
    ) -> Job:
        """Queue ``work``, ``ahead`` of the others; cancel an unfinished job with the same key."""
        job = Job(
            key, work, on_result, on_error, on_progress, on_cancelled, self._deliver, self._forget
        )
        with self._lock:
            older = self._newest.get(key)
            self._newest[key] = job
            if older is not None:
                older.cancel()
            (self._ahead if ahead else self._jobs).append(job)
            self._changed.notify()
        return job

    def prefer(self, key: str) -> None:
        """Let a job with this key go before all others that wait, until another is preferred."""
        with self._lock:
            self._preferred = key

    def cancel(self, key: str) -> None:
        """Cancel the newest job with this key, if there is one."""
        with self._lock:
            job = self._newest.pop(key, None)
        if job is not None:
            job.cancel()

    def close(self, timeout_s: float = 10.0) -> bool:
        """Cancel everything and end the threads; False if one did not end in time."""
        with self._lock:
            for job in self._newest.values():
                job.cancel()
            self._newest.clear()
            self._closed = True
            self._changed.notify_all()
        for thread in self._threads:
            thread.join(timeout_s)
        return not any(thread.is_alive() for thread in self._threads)

    def _serve(self) -> None:
        while (job := self._next()) is not None:
            try:
                job.run()
            except Exception:  # a listener's failure must not end the thread for all others
                log.exception("a callback of a job failed")

    def _next(self) -> Job | None:
        """Wait for a job; None once the queue is closed and empty."""
        with self._lock:
            self._changed.wait_for(lambda: self._ahead or self._jobs or self._closed)
            if self._ahead:
                return self._ahead.pop(0)
            if not self._jobs:
                return None
            preferred = (n for n, job in enumerate(self._jobs) if job.key == self._preferred)
            return self._jobs.pop(next(preferred, 0))

    def _forget(self, job: Job) -> None:
        """Its outcome has arrived: there is nothing left to cancel."""
        with self._lock:
            if self._newest.get(job.key) is job:
                del self._newest[job.key]
