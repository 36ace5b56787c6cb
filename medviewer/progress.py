"""How long work tells how far it is and learns that it should stop.

Every function that can take more than a moment accepts a ``Progress``. The
window, the command line and the tests each bring their own.
"""

from __future__ import annotations

from typing import Protocol

from medviewer.errors import Cancelled


class Progress(Protocol):
    """What long work may call; both calls are cheap and safe from any thread."""

    def report(self, fraction: float, text: str = "") -> None:
        """Say that ``fraction`` (0 to 1) is done and, in a few words, what is going on."""

    def cancelled(self) -> bool:
        """True once the work should stop."""


class Silent:
    """A Progress that tells nobody and never stops anything."""

    def report(self, fraction: float, text: str = "") -> None:
        """Say nothing."""

    def cancelled(self) -> bool:
        """Never stop."""
        return False


def stop_if_cancelled(progress: Progress) -> None:
    """Raise Cancelled if ``progress`` says that the work should stop."""
    if progress.cancelled():
        raise Cancelled


class Part:
    """The progress of a part of the work, as a share of the whole."""

    def __init__(self, whole: Progress, start: float, end: float) -> None:
        self._whole, self._start, self._end = whole, start, end

    def report(self, fraction: float, text: str = "") -> None:
        """Pass on how far the whole is."""
        self._whole.report(self._start + fraction * (self._end - self._start), text)

    def cancelled(self) -> bool:
        """Ask the whole."""
        return self._whole.cancelled()
