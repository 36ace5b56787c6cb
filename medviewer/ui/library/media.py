"""Watches for discs and sticks: what was just plugged in and holds DICOM is offered."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStorageInfo, QTimer, Signal

from medviewer.jobs.queue import JobQueue
from medviewer.ui.delivery import Delivery

POLL_MS = 4000
CLOSE_S = 0.5  # a volume on a network that hangs must not keep the program
DICOMDIR_NAMES = ("DICOMDIR", "dicomdir", "DICOMDIR.")


def volumes_with_pictures() -> frozenset[Path]:
    """The roots of all mounted volumes that have a DICOMDIR.

    Only the DICOMDIR is looked for: searching a whole stick unasked would be slow, and
    rude on somebody's private one.
    """
    volumes = QStorageInfo.mountedVolumes()
    roots = (Path(each.rootPath()) for each in volumes if each.isValid() and each.isReady())
    return frozenset(
        root for root in roots if any((root / name).is_file() for name in DICOMDIR_NAMES)
    )


class MediaWatch(QObject):
    """``arrived`` carries the root of a volume with a DICOMDIR that came after the start."""

    arrived = Signal(object)

    def __init__(
        self,
        delivery: Delivery,
        parent: QObject | None = None,
        *,
        look: Callable[[], frozenset[Path]] = volumes_with_pictures,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._known: frozenset[Path] | None = None
        self._queue = JobQueue("media", deliver=delivery)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(POLL_MS)

    def look(self) -> None:
        """Ask, in the background, what is mounted now."""
        self._queue.submit("look", lambda _: self._look(), on_result=self._compare)

    def close(self) -> bool:
        """Look no more; False if a volume still keeps the thread waiting."""
        self._timer.stop()
        return self._queue.close(CLOSE_S)

    def _compare(self, now: frozenset[Path]) -> None:
        for root in sorted(now - (now if self._known is None else self._known)):
            self.arrived.emit(root)
        self._known = now
