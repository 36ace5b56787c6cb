"""The lesion model at work: one series after the other, in a thread of the window's process."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from functools import partial
from itertools import count
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from medviewer import paths
from medviewer.dicom.volume import Volume
from medviewer.errors import MedviewerError
from medviewer.findings.finding import Finding, Provenance, ResultSet
from medviewer.findings.model_run import Mode
from medviewer.jobs.queue import Job, JobQueue
from medviewer.message import Message
from medviewer.progress import Progress
from medviewer.ui.message_bar import words_for
from medviewer.ui.results.kept_results import KeptResults

if TYPE_CHECKING:
    from medviewer.learning.package import ModelPackage, ModelPackageError
    from medviewer.lesion.nodule.place import Click
    from medviewer.lesion.slice_map import SliceMap


class Analysis(QObject):
    """Runs the lesion model; what it said, and said before, is kept while the study is open.

    Signals
    -------
    deviceKnown, modelKnown
        Words: where networks compute; which model it is.
    modelRefused
        Why a model that is there is not used, an exception; once for each.
    progressed
        Series key, fraction 0 to 1, and words.
    finished
        A ``ResultSet``, also when the gate refused.
    chosen
        A ``ResultSet`` of before, or of a file, which is shown from now on.
    failed
        Series key, and an exception.
    stopped
        Series key: the reader stopped it.
    """

    deviceKnown = Signal(object)
    modelKnown = Signal(str)
    modelRefused = Signal(object)
    progressed = Signal(str, float, object)
    finished = Signal(object)
    chosen = Signal(object)
    failed = Signal(str, object)
    stopped = Signal(str)

    def __init__(self, queue: JobQueue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue = queue
        self._jobs: dict[str, Job] = {}
        self._progress: dict[str, tuple[float, str]] = {}
        self._results = KeptResults()
        self._waiting: dict[str, list[tuple[str, Click]]] = {}
        self._device_known = False
        self._told_refused: set[str] = set()
        self._stopped: set[str] = set()
        self._failed: dict[str, str] = {}

    @property
    def busy(self) -> bool:
        """True while the model runs."""
        return bool(self._jobs)

    def is_running(self, series_key: str) -> bool:
        """True while the model is at a series, or will be."""
        return series_key in self._jobs

    def was_stopped(self, series_key: str) -> bool:
        """True where the reader stopped the model in this sitting and asked for no other run."""
        return series_key in self._stopped

    def failure_of(self, series_key: str) -> str:
        """Why the last run of the model on a series failed; empty where it did not."""
        return self._failed.get(series_key, "")

    def progress_of(self, series_key: str) -> tuple[float, str]:
        """How far the model is with a series, and words; none while it waits for another."""
        return self._progress.get(series_key, (0.0, ""))

    def result_of(self, series_key: str) -> ResultSet | None:
        """What was said about a series before and is shown, if anything."""
        return self._results.shown(series_key)

    def every_result_of(self, series_key: str) -> tuple[ResultSet, ...]:
        """All that was said about a series before, the oldest first."""
        return self._results.of(series_key)

    def results(self) -> list[ResultSet]:
        """What is shown of all that was said about series of this study."""
        return self._results.all_shown()

    def show(self, results: ResultSet) -> None:
        """Show what was said before, or what a file says, in the place of what is shown."""
        self.chosen.emit(self._results.choose(results))

    def find_device(self) -> None:
        """Look for a GPU, which also gets the libraries ready for the first analysis."""
        self._queue.submit("device", self._find_device)

    def start(self, volume: Volume, mode: Mode = "full", *, run_anyway: bool = False) -> None:
        """Run the model on ``volume``; this replaces an analysis of the same series.

        What was said of the series before is no longer shown, also where the run is stopped.
        ``mode`` is "full" (every network of the ensemble) or "fast" (one of them).
        """
        key = volume.series.key
        self._results.hide(key)
        self._stopped.discard(key)
        self._failed.pop(key, None)
        job = self._queue.submit(
            _job_key(key),
            partial(self._detect, volume, mode, run_anyway),
            on_result=self._take,
            on_error=partial(self._fail, key),
            on_progress=partial(self._tell_progress, key),
            on_cancelled=lambda: self._end(key, job),
        )
        self._begin(key, job)

    def rate(self, volume: Volume, click: Click, mode: Mode = "full") -> None:
        """Ask lung-ct about the nodule at ``click``, beside those it was asked about before.

        A click before the last one was answered is asked about together with it.
        """
        key = volume.series.key
        before = self._results.pointed(key)
        waiting = self._waiting.setdefault(key, [])
        taken = {each.identifier for each in (before.answers if before else ())}
        taken |= {name for name, _ in waiting}
        name = next(f"N{n}" for n in count(len(taken) + 1) if f"N{n}" not in taken)
        waiting.append((name, click))
        job = self._queue.submit(
            _job_key(key),
            partial(self._rate, volume, tuple(waiting), before, mode),
            on_result=lambda told: self._take(*told),
            on_error=partial(self._fail, key),
            on_progress=partial(self._tell_progress, key),
            on_cancelled=lambda: self._end(key, job),
        )
        self._begin(key, job)

    def explain(
        self,
        volume: Volume,
        finding: Finding,
        set_by: Provenance,
        kind: str,
        show: Callable[[SliceMap], None],
        fail: Callable[[Exception], None],
        tell: Callable[[float, str], None],
    ) -> Job:
        """Make a map of ``kind`` for a finding of the lesion model; see ``lesion.slice_map``.

        It fails where another model than the one that set the mark is installed by now.

        The job can be cancelled; then nothing is called any more. Maps of other findings, which
        other dialogs wait for, are made all the same.
        """
        return self._queue.submit(
            f"explain {kind} {volume.series.key} {finding.identifier}",
            partial(explain, volume, finding, kind, set_by=set_by),
            on_result=show,
            on_error=fail,
            on_progress=tell,
        )

    def cancel(self) -> None:
        """Stop every analysis, and say so."""
        stopped = list(self._jobs)
        self._stopped.update(stopped)
        self.keep_only(())
        for key in stopped:
            self.stopped.emit(key)

    def keep_only(self, series_keys: Collection[str]) -> None:
        """Stop the analyses of all other series, without a word: nobody looks at them."""
        for key in [key for key in self._jobs if key not in series_keys]:
            self._queue.cancel(_job_key(key))
            del self._jobs[key]
            self._waiting.pop(key, None)

    def prefer(self, series_key: str) -> None:
        """Let the series that the reader looks at go before all others that wait."""
        self._queue.prefer(_job_key(series_key))

    def forget(self, series_key: str) -> None:
        """Forget the results of a series, whose values are others by now."""
        self.keep_only([key for key in self._jobs if key != series_key])
        self._failed.pop(series_key, None)
        self._results.forget(series_key)

    def forget_all(self) -> None:
        """Forget all results: another study is open."""
        self.keep_only(())
        self._failed.clear()
        self._results.clear()

    def _begin(self, series_key: str, job: Job) -> None:
        """One series after the other: a job that waits says nothing yet."""
        waits = any(key != series_key for key in self._jobs)
        self._jobs[series_key] = job
        self._progress.pop(series_key, None)
        if not waits:
            self._tell_progress(series_key, 0.0, self.tr("Starting…"))

    def _tell_progress(self, series_key: str, fraction: float, text: str) -> None:
        self._progress[series_key] = (fraction, text)
        self.progressed.emit(series_key, fraction, text)

    def _end(self, series_key: str, job: Job) -> None:
        if self._jobs.get(series_key) is job:
            del self._jobs[series_key]

    def _take(self, results: ResultSet, instead_of: ResultSet | None = None) -> None:
        self._jobs.pop(results.series_key, None)
        self._waiting.pop(results.series_key, None)
        self._failed.pop(results.series_key, None)
        self._results.take(results, instead_of)
        self.finished.emit(results)

    def _fail(self, series_key: str, error: Exception) -> None:
        self._jobs.pop(series_key, None)
        self._waiting.pop(series_key, None)
        self._failed[series_key] = words_for(error)  # the error itself would keep the voxels
        self.failed.emit(series_key, error)

    def _find_device(self, job: Job) -> None:
        """Work of a thread: tell the device, once."""
        if not self._device_known:
            text = device_text()
            self._device_known = True
            job.deliver(partial(self.deviceKnown.emit, text))

    def _installed(self, kind: str, job: Job) -> ModelPackage:
        """Work of a thread: the model, and a word, once, on those in whose place it stands."""
        package, refused = installed_package(kind)
        for error in refused:
            if str(error) not in self._told_refused:
                self._told_refused.add(str(error))
                job.deliver(partial(self.modelRefused.emit, error))
        return package

    def _detect(self, volume: Volume, mode: Mode, run_anyway: bool, job: Job) -> ResultSet:
        """Work of a thread."""
        package = self._installed("lesion", job)
        job.deliver(partial(self.modelKnown.emit, f"{package.name} {package.version}"))
        self._find_device(job)
        return find_lesions(volume, package, job, mode=mode, run_anyway=run_anyway)

    def _rate(
        self,
        volume: Volume,
        points: Sequence[tuple[str, Click]],
        before: ResultSet | None,
        mode: Mode,
        job: Job,
    ) -> tuple[ResultSet, ResultSet | None]:
        """Work of a thread: the answers, and those before that are among them.

        What other weights said of points, or in another mode, is a result of its own.
        """
        package = self._installed("nodule", job)
        made = None if before is None else before.provenance
        if made is not None and (made.sha256, made.mode) != (package.sha256, mode):
            before = None
        job.deliver(partial(self.modelKnown.emit, f"{package.name} {package.version}"))
        self._find_device(job)
        told = rate_nodules(volume, points, package, job, mode=mode, before=before)
        return told, before


def _job_key(series_key: str) -> str:
    return f"analysis {series_key}"


def device_text() -> str:
    """Where networks compute and why, in words; torch is imported here for the first time."""
    from medviewer.learning.device import choose
    from medviewer.learning.preload import load_native_libraries

    load_native_libraries()
    return choose().text


def installed_package(kind: str) -> tuple[ModelPackage, list[ModelPackageError]]:
    """The model of ``kind`` ("lesion" or "nodule"), and what is beside it and damaged.

    Raises
    ------
    MedviewerError
        There is none, or it is damaged.
    """
    from medviewer.learning.package import find_packages

    packages, refused = find_packages([paths.models()], kind)
    if packages:
        return packages[0], refused
    if refused:
        raise refused[0]
    raise MedviewerError(
        Message("There is no {} model in {}.", kind, paths.models()),
        Message("Install the program again, or train a model with `medviewer train`."),
    )


def find_lesions(
    volume: Volume, package: ModelPackage, progress: Progress, *, mode: Mode, run_anyway: bool
) -> ResultSet:
    """Run the model; see ``medviewer.lesion.detect``, which is imported only now."""
    from medviewer.lesion.detect import detect

    return detect(volume, package, progress, mode=mode, run_anyway=run_anyway)


def rate_nodules(
    volume: Volume,
    points: Sequence[tuple[str, Click]],
    package: ModelPackage,
    progress: Progress,
    *,
    mode: Mode,
    before: ResultSet | None,
) -> ResultSet:
    """Ask about named points; see ``medviewer.lesion.nodule.rate``, imported only now."""
    from medviewer.lesion.describe import places_mm
    from medviewer.lesion.nodule.points import pointed
    from medviewer.lesion.nodule.rate import rate
    from medviewer.lesion.nodule.repeats import without_repeats

    asked = [pointed(volume.series, name, click) for name, click in points]
    found = rate(volume, asked, package, progress, mode=mode, before=before)
    return without_repeats(found, places_mm(volume))


def explain(
    volume: Volume, finding: Finding, kind: str, progress: Progress, *, set_by: Provenance
) -> SliceMap:
    """Work of a thread; see ``medviewer.lesion.slice_map``, imported only now."""
    from medviewer.lesion.slice_map import explain_finding

    package = installed_package("lesion")[0]
    return explain_finding(volume, package, finding, kind, progress, set_by=set_by)
