"""A stretch of a longer piece of work, told as its own 0 to 1."""

from __future__ import annotations

from collections.abc import Iterator

from medviewer.progress import Progress


class Part:
    """The Progress of a part that takes the whole from ``start`` to ``stop``."""

    def __init__(self, whole: Progress, start: float, stop: float) -> None:
        self._whole, self._start, self._stop = whole, start, stop

    def report(self, fraction: float, text: str = "") -> None:
        """Report ``fraction`` of this part as the whole's."""
        self._whole.report(self._start + fraction * (self._stop - self._start), text)

    def cancelled(self) -> bool:
        """True once the whole should stop."""
        return self._whole.cancelled()


def parts_of(whole: Progress, start: float, stop: float, count: int) -> Iterator[Part]:
    """The stretch from ``start`` to ``stop`` in ``count`` parts of one length."""
    share = (stop - start) / max(count, 1)
    for number in range(count):
        yield Part(whole, start + number * share, start + (number + 1) * share)
