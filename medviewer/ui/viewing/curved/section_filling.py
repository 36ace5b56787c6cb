"""Sections are computed in the background where they take long; the window is never held."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from medviewer.image.curved.sections import Sections
from medviewer.jobs.queue import JobQueue
from medviewer.progress import Progress, stop_if_cancelled
from medviewer.ui.delivery import Delivery
from medviewer.ui.picture.viewport_model import ViewportModel
from medviewer.ui.viewing.curved.line_views import AT_ONCE

AHEAD = (1, -1, 2, -2)
"""Which neighbours are made ready while a section is looked at."""


class SectionFilling:
    """Makes the sections that viewports ask for, the newest wish of each, then its neighbours."""

    def __init__(self, show_error: Callable[[Exception], object], parent: QObject) -> None:
        self._show_error = show_error
        self._waiting: set[str] = set()
        self._delivery = Delivery(parent)
        self._queue = JobQueue("sections", deliver=self._delivery)

    @property
    def busy(self) -> bool:
        """True while a section that is wanted is not there."""
        return bool(self._waiting)

    def close(self) -> bool:
        """Stop, for good; False if the thread did not end in time."""
        self._delivery.close()
        return self._queue.close()

    def of(self, made: Sections, model: ViewportModel, beside: int) -> Filled:
        """What a viewport is given to ask for its sections; so many viewports ask at once."""
        return Filled(made, partial(self._want, made, model, beside))

    def _want(self, made: Sections, model: ViewportModel, beside: int, index: int) -> None:
        """Make a section now, or soon and show it then if it is wanted still."""
        key = str(id(model))
        self._forget(key)
        if made.places * beside <= AT_ONCE:
            made.fill(index)
        elif not made.volume.loaded[index]:
            self._waiting.add(key)
            self._queue.submit(
                key,
                partial(_filled, made, index),
                on_result=lambda _: self._take(made, model, index),
                on_error=partial(self._fail, key),
                ahead=True,
            )

    def _take(self, made: Sections, model: ViewportModel, index: int) -> None:
        key = str(id(model))
        self._forget(key)
        if model.volume is not made.volume:
            return  # another line, slab or series has come
        model.announce()
        near = (index + step for step in AHEAD)
        missing = [n for n in near if 0 <= n < model.slice_count and not made.volume.loaded[n]]
        if missing:
            self._queue.submit(key, partial(_all_filled, made, missing))

    def _forget(self, key: str) -> None:
        self._queue.cancel(key)
        self._waiting.discard(key)

    def _fail(self, key: str, error: Exception) -> None:
        self._waiting.discard(key)
        self._show_error(error)


class Filled:
    """Sections for one viewport; ``fill`` has one made, which may be there later."""

    def __init__(self, made: Sections, fill: Callable[[int], None]) -> None:
        self.volume, self.surface, self.depth = made.volume, made.surface, made.depth
        self.fill = fill


def _filled(made: Sections, index: int, progress: Progress) -> None:
    """Work of a thread: one that nobody waits for any more is left out."""
    stop_if_cancelled(progress)
    made.fill(index)


def _all_filled(made: Sections, indexes: list[int], progress: Progress) -> None:
    for index in indexes:
        _filled(made, index, progress)
