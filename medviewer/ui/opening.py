"""Opening: finds series, makes their thumbnails and loads the chosen one, in the background."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from medviewer.dicom.hostile import BROKEN
from medviewer.dicom.series import Catalogue, Series
from medviewer.dicom.volume import Volume
from medviewer.errors import MedviewerError
from medviewer.jobs.queue import Job, JobQueue
from medviewer.progress import stop_if_cancelled
from medviewer.ui.delivery import Delivery
from medviewer.ui.unpacked import UnpackFolder, remove_forgotten

THUMBNAIL_SIZE = 96
KEPT_BYTES = 1 << 30


@dataclass
class Scanned:
    """What a scan brings back: the catalogue, and where its ZIPs were unpacked to, if anywhere."""

    catalogue: Catalogue
    folder: UnpackFolder | None


class VolumeCache:
    """The volumes that were loaded last, as many as fit into some bytes."""

    def __init__(self, room: int = KEPT_BYTES) -> None:
        self._room = room
        self._volumes: OrderedDict[str, Volume] = OrderedDict()

    def get(self, key: str) -> Volume | None:
        """The volume of a series, if it is kept."""
        if key in self._volumes:
            self._volumes.move_to_end(key)
        return self._volumes.get(key)

    def put(self, volume: Volume) -> None:
        """Keep a volume; the ones not used for longest make room."""
        self._volumes[volume.series.key] = volume
        while len(self._volumes) > 1 and self._size() > self._room:
            self._volumes.popitem(last=False)

    def clear(self) -> None:
        """Keep nothing."""
        self._volumes.clear()

    def _size(self) -> int:
        return sum(volume.voxels.nbytes for volume in self._volumes.values())


class Opening(QObject):
    """What runs to open things; a newer request replaces the older.

    Signals
    -------
    scanned
        A ``Catalogue``.
    thumbnailMade
        Series key and 8-bit picture.
    volumeStarted
        A ``Volume`` of which a slice has arrived; ``sliceArrived`` follows as more do.
    volumeLoaded
        The same ``Volume``, complete.
    progressed
        Fraction 0 to 1, and words.
    failed
        An exception.
    busyChanged
        Whether something runs.
    """

    scanned = Signal(object)
    thumbnailMade = Signal(str, object)
    volumeStarted = Signal(object)
    sliceArrived = Signal()
    volumeLoaded = Signal(object)
    progressed = Signal(float, str)
    failed = Signal(object)
    busyChanged = Signal(bool)

    def __init__(self, delivery: Delivery, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reading = JobQueue("reading", deliver=delivery)
        self._pictures = JobQueue("thumbnails", deliver=delivery)
        self._cache = VolumeCache()
        self._folder: UnpackFolder | None = None
        self._tidy = True
        self._current: Job | None = None

    @property
    def busy(self) -> bool:
        """True while a scan or a load runs."""
        return self._current is not None

    def scan(self, paths: Sequence[Path]) -> None:
        """Look for series under ``paths``."""
        self._reading.cancel("load")
        self._start("scan", partial(_scan, list(paths), self._tidy), self._take_catalogue)
        self._tidy = False

    def load(self, series: Series) -> None:
        """Load the voxels of ``series``, the middle slice first."""
        kept = self._cache.get(series.key)
        if kept is not None:
            self._reading.cancel("load")
            self._set_current(None)
            self.volumeStarted.emit(kept)
            self.volumeLoaded.emit(kept)
            return
        self._start("load", partial(self._load, series), self._take_volume)

    def cancel(self) -> None:
        """Stop what runs."""
        self._reading.cancel("scan")
        self._reading.cancel("load")

    def close(self) -> bool:
        """Stop everything and tidy up; False if a thread did not end in time."""
        ended = [queue.close() for queue in (self._reading, self._pictures)]
        self._cache.clear()
        if self._folder is not None:
            self._folder.remove()
        return all(ended)

    def _start(self, key: str, work: Callable[[Job], Any], take: Callable[[Any], None]) -> None:
        job = self._reading.submit(
            key,
            work,
            on_result=take,
            on_error=self._fail,
            on_progress=self._progress,
            on_cancelled=lambda: self._end(job),
        )
        self._set_current(job)

    def _set_current(self, job: Job | None) -> None:
        self._current = job
        self.busyChanged.emit(job is not None)

    def _end(self, job: Job) -> None:
        """Not busy any more, unless a newer job has taken over."""
        if self._current is job:
            self._set_current(None)

    def _progress(self, fraction: float, text: str) -> None:
        self.progressed.emit(fraction, text)
        self.sliceArrived.emit()

    def _fail(self, error: Exception) -> None:
        self._set_current(None)
        self.failed.emit(error)

    def _take_catalogue(self, scanned: Scanned) -> None:
        older, self._folder = self._folder, scanned.folder
        self._cache.clear()
        if older is not None:
            older.remove()
        self._set_current(None)
        self.scanned.emit(scanned.catalogue)
        self._make_thumbnails(scanned.catalogue)

    def _load(self, series: Series, job: Job) -> Volume:
        """Work of a thread: load, and announce the volume with its first slice."""
        from medviewer.dicom.load import load

        announced = False

        def on_slice(volume: Volume, _: int) -> None:
            nonlocal announced
            if not announced:
                announced = True
                job.deliver(lambda: None if job.cancelled() else self.volumeStarted.emit(volume))

        return load(series, job, on_slice=on_slice)

    def _take_volume(self, volume: Volume) -> None:
        self._cache.put(volume)
        self._set_current(None)
        self.volumeLoaded.emit(volume)

    def _make_thumbnails(self, catalogue: Catalogue) -> None:
        self._pictures.submit("thumbnails", partial(self._thumbnails, catalogue))

    def _thumbnails(self, catalogue: Catalogue, job: Job) -> None:
        """Work of a thread: one thumbnail after the other; a series without one keeps a blank."""
        from medviewer.image.thumbnail import thumbnail

        for series in catalogue.series:
            stop_if_cancelled(job)
            try:
                frame = thumbnail(series, THUMBNAIL_SIZE)
            except BROKEN:
                continue  # the message comes when the series is opened
            job.deliver(partial(self.thumbnailMade.emit, series.key, frame))


def _scan(paths: list[Path], tidy: bool, job: Job) -> Scanned:
    """Work of a thread: scan; what was unpacked is removed again when that fails."""
    from medviewer.dicom.scan import scan

    folder = _unpack_folder(tidy=tidy)
    try:
        return Scanned(scan(paths, job, folder.content if folder else None), folder)
    except BaseException:
        if folder is not None:
            folder.remove()
        raise


def _unpack_folder(*, tidy: bool) -> UnpackFolder | None:
    """A folder for ZIPs; None where the program cannot write, which only a ZIP minds."""
    try:
        if tidy:
            remove_forgotten()
        return UnpackFolder()
    except MedviewerError:
        return None
