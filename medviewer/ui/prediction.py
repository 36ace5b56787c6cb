"""A patient's history: read and judged by the history model, in the background."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from medviewer import paths
from medviewer.errors import MedviewerError
from medviewer.history.record import Prediction, Record
from medviewer.jobs.queue import Job, JobQueue
from medviewer.progress import Progress

if TYPE_CHECKING:
    from medviewer.history.whatif import WhatIf
    from medviewer.learning.package import ModelPackage

HISTORY_ENDINGS = (".csv", ".json")


class HistoryPrediction(QObject):
    """Reads a history file and runs the model on the chosen record.

    Signals
    -------
    recordsRead
        A tuple of ``Record``.
    predicted
        A ``Prediction``.
    progressed
        Fraction 0 to 1, and words.
    failed
        An exception.
    modelKnown
        The ``ModelPackage`` that is about to judge.
    answered
        A ``WhatIf``.
    unanswered
        Why a question has no answer, an exception.
    """

    recordsRead = Signal(object)
    modelKnown = Signal(object)
    predicted = Signal(object)
    answered = Signal(object)
    unanswered = Signal(object)
    progressed = Signal(float, str)
    failed = Signal(object)

    def __init__(self, queue: JobQueue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue = queue
        self._current: Job | None = None

    @property
    def busy(self) -> bool:
        """True while a history is read or judged."""
        return self._current is not None

    def open(self, path: Path) -> None:
        """Read a history file."""
        self._submit(partial(_read, path), self._take_records)

    def predict(self, record: Record, *, run_anyway: bool = False) -> None:
        """Run the model on a record; this replaces a run under way."""
        self._submit(partial(_predict, record, run_anyway), self._take_prediction)

    def ask(self, record: Record, package: ModelPackage, variable: str, horizon: int) -> None:
        """Ask the model what it would say if the newest value of ``variable`` were another."""
        self._queue.submit(
            f"what if {variable}",
            lambda _: _what_if(record, package, variable, horizon),
            on_result=self.answered.emit,
            on_error=self.unanswered.emit,
        )

    def _submit(self, work: Callable[[Job], Any], take: Callable[[Any], None]) -> None:
        job = self._queue.submit(
            "history",
            work,
            on_result=take,
            on_error=self._fail,
            on_progress=self.progressed.emit,
            on_cancelled=lambda: self._end(job),
        )
        self._current = job

    def _end(self, job: Job) -> None:
        if self._current is job:
            self._current = None

    def _take_records(self, records: tuple[Record, ...]) -> None:
        self._current = None
        self.recordsRead.emit(records)

    def _take_prediction(self, judged: tuple[Prediction, ModelPackage]) -> None:
        self._current = None
        prediction, package = judged
        self.modelKnown.emit(package)
        self.predicted.emit(prediction)

    def _fail(self, error: Exception) -> None:
        self._current = None
        self.failed.emit(error)


def _read(path: Path, _: Job) -> tuple[Record, ...]:
    """Work of a thread."""
    from medviewer.history.read import read_history

    return tuple(read_history(path))


def _predict(record: Record, run_anyway: bool, job: Job) -> tuple[Prediction, ModelPackage]:
    """Work of a thread."""
    package = history_package(record)
    return judge(record, package, job, run_anyway=run_anyway), package


def _what_if(record: Record, package: ModelPackage, variable: str, horizon: int) -> WhatIf:
    """Work of a thread."""
    from medviewer.history.whatif import what_if

    return what_if(record, package, variable, horizon=horizon)


def history_package(record: Record) -> ModelPackage:
    """The history model that was made for such a record; the first one where none was.

    Raises
    ------
    MedviewerError
        There is no model, or it is damaged.
    """
    from medviewer.history.gate import check
    from medviewer.learning.package import find_packages

    packages, refused = find_packages([paths.models()], "history")
    if not packages and refused:
        raise refused[0]
    if not packages:
        raise MedviewerError(
            f"There is no history model in {paths.models()}.",
            "Install the program again, or train a model with `medviewer train`.",
        )
    fitting = (
        package for package in packages if check(record, package.card, run_anyway=False).accepted
    )
    return next(fitting, packages[0])


def judge(
    record: Record, package: ModelPackage, progress: Progress, *, run_anyway: bool
) -> Prediction:
    """Run the model; see ``medviewer.history.predict``, which is imported only now."""
    from medviewer.history.predict import predict
    from medviewer.learning.preload import load_native_libraries

    load_native_libraries()
    return predict(record, package, progress, run_anyway=run_anyway)
