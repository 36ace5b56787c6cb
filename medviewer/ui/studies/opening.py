"""Opening: finds series, makes their thumbnails and loads the chosen ones, in the background."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from medviewer.dicom.series import Catalogue, Series
from medviewer.dicom.volume import Volume
from medviewer.errors import MedviewerError
from medviewer.jobs.queue import Job, JobQueue
from medviewer.library.door import Door
from medviewer.progress import stop_if_cancelled
from medviewer.ui.delivery import Delivery
from medviewer.ui.studies.unpacked import UnpackFolder, remove_forgotten
from medviewer.ui.studies.volume_cache import VolumeCache

if TYPE_CHECKING:
    from medviewer.dicom.character_sets import CharacterSet

THUMBNAIL_PIXELS = 96
"""A side: a half more than the list shows, for screens with 1.5 pixels to each of its own."""
SCAN, MEANING, LOAD = "scan", "meaning", "load "


@dataclass
class Scanned:
    """What a scan brings back: the catalogue, where its ZIPs were unpacked to, and a sentence
    when the library could not keep it."""

    catalogue: Catalogue
    folder: UnpackFolder | None = None
    told: str = ""


class Opening(QObject):
    """What runs to open things; a newer scan replaces the older, series load side by side.

    Signals
    -------
    scanned
        A ``Catalogue``.
    stopped
        The reader stopped the look for series: nothing new is listed.
    told
        What the library has to say about it.
    exchanged
        A ``Series`` that is to stand for the one of the same key.
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
    stopped = Signal()
    told = Signal(object)
    exchanged = Signal(object)
    thumbnailMade = Signal(str, object)
    volumeStarted = Signal(object)
    sliceArrived = Signal()
    volumeLoaded = Signal(object)
    progressed = Signal(float, object)
    failed = Signal(object)
    busyChanged = Signal(bool)

    def __init__(self, door: Door, delivery: Delivery, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._door = door
        self._reading = JobQueue("reading", workers=2, deliver=delivery)
        self._pictures = JobQueue("thumbnails", deliver=delivery)
        self._cache = VolumeCache()
        self._folder: UnpackFolder | None = None
        self._tidy = True
        self._jobs: dict[str, Job] = {}
        self._started: dict[str, Volume] = {}
        self._cut_short: set[str] = set()

    @property
    def busy(self) -> bool:
        """True while a scan or a load runs."""
        return bool(self._jobs)

    def is_loading(self, series_key: str) -> bool:
        """True while slices of a series are on their way."""
        return _load_key(series_key) in self._jobs

    def is_partial(self, series_key: str) -> bool:
        """True when the load of a series was stopped: slices are missing that could be read."""
        return _load_key(series_key) in self._cut_short

    def scan(self, paths: Sequence[Path]) -> None:
        """Look for series under ``paths``."""
        self.keep_only(())
        work = partial(_scan, self._door, list(paths), self._tidy)
        self._start(SCAN, work, self._take_catalogue)
        self._tidy = False

    def show(self, catalogue: Catalogue) -> None:
        """Take series that are known already in place of those of a scan."""
        self._reading.cancel(SCAN)
        self._forget(SCAN)
        self.keep_only(())
        self._take_catalogue(Scanned(catalogue))

    def read_names_by(self, catalogue: Catalogue, of: Series, chosen: CharacterSet) -> None:
        """Take the series in again, those of the patient of ``of`` with names in other letters."""
        self.keep_only(())
        work = partial(_read_names, catalogue, of, chosen, self._folder)
        self._start(SCAN, work, self._take_catalogue)

    def show_meaning(self, of: Series, number: int) -> None:
        """Make of the parametric map ``of`` what it is by another of its mappings."""
        self._start(MEANING, lambda _: _with_meaning(of, number), self._take_series)

    def add(self, series: Sequence[Series]) -> None:
        """Make thumbnails of series that are listed beside those of the scan."""
        self._make_thumbnails("added", series)

    def load(self, series: Series) -> None:
        """Load the voxels of ``series``, the middle slice first."""
        kept = self._cache.get(series.key)
        started = self._started.get(series.key)
        if kept is not None:
            self.volumeStarted.emit(kept)
            self.volumeLoaded.emit(kept)
            self._tell_busy()
        elif not self.is_loading(series.key):
            self._start(_load_key(series.key), partial(self._load, series), self._take_volume)
        elif started is not None:
            self.volumeStarted.emit(started)
            self._tell_busy()

    def kept(self, series_key: str) -> Volume | None:
        """The whole volume of a series, if it is still in memory."""
        return self._cache.get(series_key)

    def keep(self, volume: Volume) -> None:
        """Keep a whole volume that was loaded elsewhere, for when its series is chosen."""
        self._cache.put(volume)
        self._cut_short.discard(_load_key(volume.series.key))

    def forget(self, series_keys: Collection[str]) -> None:
        """Keep nothing of these series in memory."""
        for key in series_keys:
            self._cache.drop(key)
            self._cut_short.discard(_load_key(key))

    def keep_only(self, series_keys: Collection[str]) -> None:
        """Stop the loads of all other series."""
        wanted = {SCAN, MEANING, *map(_load_key, series_keys)}
        for key in [key for key in self._jobs if key not in wanted]:
            self._cut_short.add(key)
            self._reading.cancel(key)
            self._forget(key)

    def cancel(self) -> None:
        """Stop what runs."""
        for key in self._jobs:
            self._reading.cancel(key)

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
            on_result=partial(self._end_with, key, take),
            on_error=partial(self._end_with, key, self.failed.emit),
            on_progress=self._progress,
            on_cancelled=lambda: self._end(key, job),
        )
        self._jobs[key] = job
        self._cut_short.discard(key)
        self._tell_busy()

    def _end(self, key: str, job: Job) -> None:
        """The job was stopped; a newer one of its key may have taken over."""
        if self._jobs.get(key) is job:
            self._cut_short.add(key)
            self._forget(key)
            self._tell_busy()
            if key == SCAN:
                self.stopped.emit()

    def _end_with(self, key: str, tell: Callable[[Any], None], outcome: Any) -> None:
        """The job ended by itself."""
        self._forget(key)
        self._tell_busy()
        tell(outcome)

    def _forget(self, key: str) -> None:
        self._jobs.pop(key, None)
        self._started.pop(key.removeprefix(LOAD), None)

    def _tell_busy(self) -> None:
        self.busyChanged.emit(self.busy)

    def _progress(self, fraction: float, text: str) -> None:
        self.progressed.emit(fraction, text)
        self.sliceArrived.emit()

    def _take_catalogue(self, scanned: Scanned) -> None:
        older, self._folder = self._folder, scanned.folder
        self._cache.clear()
        self._cut_short.clear()
        if older is not None and older is not scanned.folder:
            older.remove()
        self._pictures.cancel("added")
        self.scanned.emit(scanned.catalogue)
        self._make_thumbnails("scanned", scanned.catalogue.series)
        if scanned.told:
            self.told.emit(scanned.told)

    def _take_series(self, series: Series) -> None:
        load = _load_key(series.key)
        if load in self._jobs:
            self._reading.cancel(load)
            self._forget(load)
        self._cache.drop(series.key)
        self.exchanged.emit(series)
        self._make_thumbnails("exchanged", [series])

    def _load(self, series: Series, job: Job) -> Volume:
        """Work of a thread: load, and announce the volume with its first slice."""
        from medviewer.dicom.load import load
        from medviewer.image.films.cine import opening_slice

        announced = False

        def on_slice(volume: Volume, _: int) -> None:
            nonlocal announced
            if not announced:
                announced = True
                job.deliver(partial(self._announce, volume, job))

        return load(series, job, opening_slice(series), on_slice=on_slice)

    def _announce(self, volume: Volume, job: Job) -> None:
        if not job.cancelled():
            self._started[volume.series.key] = volume
            self.volumeStarted.emit(volume)

    def _take_volume(self, volume: Volume) -> None:
        self._cache.put(volume)
        self.volumeLoaded.emit(volume)

    def _make_thumbnails(self, key: str, series: Sequence[Series]) -> None:
        self._pictures.submit(key, partial(self._thumbnails, tuple(series)))

    def _thumbnails(self, all_series: tuple[Series, ...], job: Job) -> None:
        """Work of a thread: one thumbnail after the other; a series without one keeps a blank."""
        from medviewer.dicom.files.hostile import BROKEN
        from medviewer.image.thumbnail import thumbnail

        for series in all_series:
            stop_if_cancelled(job)
            try:
                frame = thumbnail(series, THUMBNAIL_PIXELS)
            except BROKEN:
                continue  # the message comes when the series is opened
            job.deliver(partial(self.thumbnailMade.emit, series.key, frame))


def _load_key(series_key: str) -> str:
    return LOAD + series_key


def _read_names(
    catalogue: Catalogue, of: Series, chosen: CharacterSet, folder: UnpackFolder | None, job: Job
) -> Scanned:
    """Work of a thread: read the headers of one patient's series again."""
    from medviewer.dicom.character_sets import read_by

    found = []
    for series in catalogue.series:
        stop_if_cancelled(job)
        whose = (series.patient_id, series.name_on_file) == (of.patient_id, of.name_on_file)
        found.append(read_by(series, chosen) if whose else series)
    return Scanned(replace(catalogue, series=tuple(found)), folder)


def _with_meaning(of: Series, number: int) -> Series:
    """Work of a thread: the map with the values of another of its mappings."""
    from medviewer.dicom.meanings import meant_by

    return meant_by(of, number)


def _scan(door: Door, paths: list[Path], tidy: bool, job: Job) -> Scanned:
    """Work of a thread: scan; what was unpacked is removed again when that fails."""
    folder = _unpack_folder(tidy=tidy)
    try:
        catalogue, told = door.open_places(paths, job, folder.content if folder else None)
        return Scanned(catalogue, folder, told)
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
