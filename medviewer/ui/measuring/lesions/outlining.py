"""Outlines of a lesion that are worked out in the background: one lesion at a time."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject

from medviewer.findings.reading.measurement import Measurement
from medviewer.jobs.queue import Job, JobQueue
from medviewer.ui.delivery import Delivery
from medviewer.ui.measuring.desk import Desk
from medviewer.ui.measuring.drafting import Drafting
from medviewer.ui.translation import tr

JOB = "outlines"
Found = TypeVar("Found")


@dataclass(frozen=True, eq=False)
class _Asked:
    """What is being done, in words, and in which series."""

    name: str
    series_key: str


class Outlining(QObject):
    """Works outlines out and puts them into the reading; the newest that is asked for counts.

    Parameters
    ----------
    is_shown
        Whether a viewport shows the series or planes that a measurement lies on.
    say
        Tells the reader what is going on.
    """

    def __init__(
        self,
        desk: Desk,
        is_shown: Callable[[Measurement], bool],
        say: Callable[[str], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._is_shown, self._say = desk, is_shown, say
        self._delivery = Delivery(self)
        self._queue = JobQueue("outlines", deliver=self._delivery)
        self._asked: _Asked | None = None

    @property
    def busy(self) -> bool:
        """True until the outlines are in the reading."""
        return self._asked is not None

    def start(
        self,
        name: str,
        drafting: Drafting,
        work: Callable[[Drafting, Job], Found],
        take: Callable[[Found], None],
    ) -> None:
        """Do ``work``, which the reader calls ``name``, and then ``take`` what was found.

        Where the reader calibrated the series meanwhile it is done again.
        """
        asked = _Asked(name, drafting.volume.series.stack_key)

        def arrive(found: Found) -> None:
            self._asked = None
            sizes = self._desk.sizes(drafting.volume)
            if sizes != drafting.sizes:
                self.start(name, drafting.anew(sizes), work, take)
                return
            for failure in drafting.failures:
                self._desk.fail(failure)
            take(found)

        def fail(error: Exception) -> None:
            self._asked = None
            self._say(tr("Stopped: {}").format(name))
            self._desk.fail(error)

        self._asked = asked
        self._queue.submit(JOB, partial(work, drafting), on_result=arrive, on_error=fail)
        self._say(tr("{}… Esc stops it.").format(name))

    def cancel(self) -> bool:
        """Stop what runs; False when nothing does."""
        asked, self._asked = self._asked, None
        if asked is None:
            return False
        self._queue.cancel(JOB)
        self._say(tr("Stopped: {}").format(asked.name))
        return True

    def keep_to(self, series_keys: Collection[str]) -> None:
        """Stop what runs in a series that is open no more."""
        if self._asked is not None and self._asked.series_key not in series_keys:
            self.cancel()

    def close(self) -> bool:
        """Stop, for good; False if the thread did not end in time."""
        self._asked = None
        self._delivery.close()
        return self._queue.close()

    def put(self, name: str, regions: list[Measurement], words: str, chosen: str = "") -> None:
        """Put regions into the reading, say what was done, and choose the one of a key.

        Where no viewport shows them any more what was chosen stays so: what is chosen is seen.
        """
        shown, before = self._is_shown(regions[0]), self._desk.chosen
        self._desk.add_lesion(name, regions, chosen if shown and chosen else before)
        self._say(words if shown else f"{words} – {tr('on a picture that is not shown')}")
