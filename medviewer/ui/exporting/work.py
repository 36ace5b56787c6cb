"""What is written and read for the commands of exporting, one after the other."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from functools import partial
from typing import Any

from medviewer.jobs.queue import Job, JobQueue
from medviewer.ui.session import Session
from medviewer.ui.translation import tr


class ExportWork:
    """Does it in the thread of ``queue``: what was asked for later waits, and stops nothing."""

    def __init__(self, queue: JobQueue, session: Session) -> None:
        self._queue, self._session = queue, session
        self._numbers = itertools.count(1)
        self._under_way: dict[str, Job] = {}

    @property
    def busy(self) -> bool:
        """True while something is under way or waits."""
        return bool(self._under_way)

    def start(self, work: Callable[[Job], Any], tell: Callable[[Any], None]) -> None:
        """Do ``work``; ``tell`` is given what came of it, what failed is told by the window."""
        key = f"export {next(self._numbers)}"
        self._under_way[key] = self._queue.submit(
            key,
            work,
            on_result=partial(self._end, key, tell),
            on_error=partial(self._end, key, self._session.show_error),
            on_progress=self._session.parts.status.show_progress,
            on_cancelled=partial(self._end, key, self._say_stopped, None),
        )
        self._session.parts.status.set_busy(True)

    def stop(self) -> None:
        """Stop what runs; what was written stays, and what waits comes next."""
        for job in itertools.islice(self._under_way.values(), 1):
            job.cancel()

    def _end(self, key: str, tell: Callable[[Any], None], what: Any) -> None:
        del self._under_way[key]
        loads = self._session.opening.busy
        self._session.parts.status.set_busy(self.busy or loads)
        if not loads:
            self._session.say_what_is_open()
        tell(what)

    def _say_stopped(self, _: None) -> None:
        self._session.parts.messages.show_done(tr("Stopped. What was written stays."))
