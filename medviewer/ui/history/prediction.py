"""A patient's history: read and judged by the history model, in the background."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from medviewer import paths
from medviewer.history.records.record import Prediction, Record
from medviewer.jobs.queue import Job, JobQueue
from medviewer.progress import Progress

if TYPE_CHECKING:
    from medviewer.history.cohorts.trials import Trial
    from medviewer.history.reasons.treatment import Comparison
    from medviewer.history.reasons.whatif import WhatIf
    from medviewer.learning.package import ModelPackage
    from medviewer.ui.history.treatments import Question


@dataclass(frozen=True)
class Choice:
    """A model that can be asked: ``outcome`` is what about, ``fits`` whether the gate agrees."""

    name: str
    outcome: str
    fits: bool


Judged = tuple[Prediction, "ModelPackage", tuple[Choice, ...]]


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
        The ``ModelPackage`` that judged.
    modelsKnown
        A tuple of ``Choice``, and the name of the one that judged.
    answered
        A ``WhatIf``.
    unanswered
        Why a question has no answer, an exception.
    trialRead
        A ``Trial``.
    compared
        A ``Question`` about treatments, and its answer, a ``Comparison``.
    notCompared
        Why a trial cannot be read or its arms not be compared, an exception.
    """

    recordsRead = Signal(object)
    modelKnown = Signal(object)
    modelsKnown = Signal(object, str)
    predicted = Signal(object)
    answered = Signal(object)
    unanswered = Signal(object)
    trialRead = Signal(object)
    compared = Signal(object, object)
    notCompared = Signal(object)
    progressed = Signal(float, object)
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

    def predict(self, record: Record, *, run_anyway: bool = False, model: str = "") -> None:
        """Run a model on a record, by default the one made for such; replaces a run under way."""
        self._submit(partial(_predict, record, run_anyway, model), self._take_prediction)

    def cancel(self) -> None:
        """Stop what is read or judged; nothing comes of it any more."""
        self._queue.cancel("history")
        self._current = None

    def ask(self, record: Record, package: ModelPackage, variable: str, horizon: int) -> None:
        """Ask the model what it would say if the newest value of ``variable`` were another."""
        self._queue.submit(
            f"what if {variable}",
            lambda _: _what_if(record, package, variable, horizon),
            on_result=self.answered.emit,
            on_error=self.unanswered.emit,
            ahead=True,
        )

    def read_trial(self, path: Path) -> None:
        """Read the table of a trial."""
        self._queue.submit(
            "trial",
            lambda _: _read_trial(path),
            on_result=self.trialRead.emit,
            on_error=self.notCompared.emit,
            ahead=True,
        )

    def compare(self, question: Question) -> None:
        """Compare two arms of a trial."""
        self._queue.submit(
            "treatments",
            lambda _: _compare(question),
            on_result=lambda found: self.compared.emit(question, found),
            on_error=self.notCompared.emit,
            ahead=True,
        )

    def _submit(self, work: Callable[[Job], Any], take: Callable[[Any], None]) -> None:
        job = self._queue.submit(
            "history",
            work,
            on_result=take,
            on_error=self._fail,
            on_progress=self.progressed.emit,
            on_cancelled=lambda: self._end(job),
            ahead=True,
        )
        self._current = job

    def _end(self, job: Job) -> None:
        if self._current is job:
            self._current = None

    def _take_records(self, records: tuple[Record, ...]) -> None:
        self._current = None
        self.recordsRead.emit(records)

    def _take_prediction(self, judged: Judged) -> None:
        self._current = None
        prediction, package, choices = judged
        self.modelKnown.emit(package)
        self.modelsKnown.emit(choices, package.name)
        self.predicted.emit(prediction)

    def _fail(self, error: Exception) -> None:
        self._current = None
        self.failed.emit(error)


def _read(path: Path, _: Job) -> tuple[Record, ...]:
    """Work of a thread."""
    from medviewer.history.records.read import read_history

    return tuple(read_history(path))


def _predict(record: Record, run_anyway: bool, name: str, job: Job) -> Judged:
    """Work of a thread."""
    package, choices = history_package(record, name)
    return judge(record, package, job, run_anyway=run_anyway), package, choices


def _what_if(record: Record, package: ModelPackage, variable: str, horizon: int) -> WhatIf:
    """Work of a thread."""
    from medviewer.history.reasons.whatif import what_if

    return what_if(record, package, variable, horizon=horizon)


def _read_trial(path: Path) -> Trial:
    """Work of a thread."""
    from medviewer.history.cohorts.trials import read_trial

    return read_trial(path)


def _compare(question: Question) -> Comparison:
    """Work of a thread."""
    from medviewer.history.reasons.treatment import compare

    return compare(question.trial, question.a, question.b, like=question.like)


def history_package(record: Record, name: str) -> tuple[ModelPackage, tuple[Choice, ...]]:
    """The history model to judge a record, and all there are; see ``history.choose``."""
    from medviewer.history.choose import choose, fits, history_packages

    packages = history_packages([paths.models()])
    choices = tuple(
        Choice(each.name, str(each.card["outcome"]), fits(record, each)) for each in packages
    )
    return choose(record, packages, name), choices


def judge(
    record: Record, package: ModelPackage, progress: Progress, *, run_anyway: bool
) -> Prediction:
    """Run the model; see ``medviewer.history.predict``, which is imported only now."""
    from medviewer.history.predict import predict
    from medviewer.learning.preload import load_native_libraries

    load_native_libraries()
    return predict(record, package, progress, run_anyway=run_anyway)
