"""The lesion model at work: one series at a time, in a thread of the window's process."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from medviewer import paths
from medviewer.dicom.volume import Volume
from medviewer.errors import MedviewerError
from medviewer.findings.finding import ResultSet
from medviewer.jobs.queue import Job, JobQueue
from medviewer.progress import Progress

if TYPE_CHECKING:
    from medviewer.learning.package import ModelPackage


class Analysis(QObject):
    """Runs the lesion model; what it said is kept for as long as the study is open.

    Signals
    -------
    deviceKnown, modelKnown
        Words: where networks compute; which model it is.
    progressed
        Fraction 0 to 1, and words.
    finished
        A ``ResultSet``, also when the gate refused.
    failed
        An exception.
    stopped
        The reader stopped it.
    """

    deviceKnown = Signal(str)
    modelKnown = Signal(str)
    progressed = Signal(float, str)
    finished = Signal(object)
    failed = Signal(object)
    stopped = Signal()

    def __init__(self, queue: JobQueue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue = queue
        self._current: Job | None = None
        self._results: dict[str, ResultSet] = {}
        self._device_known = False

    @property
    def busy(self) -> bool:
        """True while the model runs."""
        return self._current is not None

    def result_of(self, series_key: str) -> ResultSet | None:
        """What was said about a series before, if anything."""
        return self._results.get(series_key)

    def results(self) -> list[ResultSet]:
        """All that was said about series of this study."""
        return list(self._results.values())

    def find_device(self) -> None:
        """Look for a GPU, which also gets the libraries ready for the first analysis."""
        self._queue.submit("device", self._find_device)

    def start(self, volume: Volume, mode: str = "full", *, run_anyway: bool = False) -> None:
        """Run the model on ``volume``; this replaces an analysis under way.

        ``mode`` is "full" (every network of the ensemble) or "fast" (one of them).
        """
        job = self._queue.submit(
            "analysis",
            partial(self._detect, volume, mode, run_anyway),
            on_result=self._take,
            on_error=self._fail,
            on_progress=self.progressed.emit,
            on_cancelled=lambda: self._end(job),
        )
        self._current = job
        self.progressed.emit(0.0, self.tr("Starting…"))

    def cancel(self) -> None:
        """Stop the analysis, and say so."""
        if self._current is not None:
            self._queue.cancel("analysis")
            self._current = None
            self.stopped.emit()

    def replace(self) -> None:
        """Stop the analysis because another series is looked at, without a word."""
        self._queue.cancel("analysis")
        self._current = None

    def forget(self) -> None:
        """Forget all results: another study is open."""
        self.replace()
        self._results.clear()

    def _end(self, job: Job) -> None:
        if self._current is job:
            self._current = None

    def _take(self, results: ResultSet) -> None:
        self._current = None
        self._results[results.series_key] = results
        self.finished.emit(results)

    def _fail(self, error: Exception) -> None:
        self._current = None
        self.failed.emit(error)

    def _find_device(self, job: Job) -> None:
        """Work of a thread: tell the device, once."""
        if not self._device_known:
            text = device_text()
            self._device_known = True
            job.deliver(partial(self.deviceKnown.emit, text))

    def _detect(self, volume: Volume, mode: str, run_anyway: bool, job: Job) -> ResultSet:
        """Work of a thread."""
        package = lesion_package()
        job.deliver(partial(self.modelKnown.emit, f"{package.name} {package.version}"))
        self._find_device(job)
        return find_lesions(volume, package, job, mode=mode, run_anyway=run_anyway)


def device_text() -> str:
    """Where networks compute and why, in words; torch is imported here for the first time."""
    from medviewer.learning.device import choose
    from medviewer.learning.preload import load_native_libraries

    load_native_libraries()
    return choose().text


def lesion_package() -> ModelPackage:
    """The lesion model that comes with the program.

    Raises
    ------
    MedviewerError
        There is none, or it is damaged.
    """
    from medviewer.learning.package import find_packages

    packages, refused = find_packages([paths.models()], "lesion")
    if packages:
        return packages[0]
    if refused:
        raise refused[0]
    raise MedviewerError(
        f"There is no lesion model in {paths.models()}.",
        "Install the program again, or train a model with `medviewer train`.",
    )


def find_lesions(
    volume: Volume, package: ModelPackage, progress: Progress, *, mode: str, run_anyway: bool
) -> ResultSet:
    """Run the model; see ``medviewer.lesion.detect``, which is imported only now."""
    from medviewer.lesion.detect import detect

    return detect(volume, package, progress, mode=mode, run_anyway=run_anyway)
