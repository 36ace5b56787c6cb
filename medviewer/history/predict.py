"""What a history model says about a record: risk over time, and what drove it."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from medviewer.findings.model_run import ModelRun
from medviewer.history import gate
from medviewer.history.cohorts.population import known_until, population_at
from medviewer.history.features.as_read import as_read
from medviewer.history.features.encode import Encoded, Encoding, Measured, encode
from medviewer.history.figures.metrics import sigmoid
from medviewer.history.members import baseline
from medviewer.history.model import HistoryModel, load_model
from medviewer.history.reasons.sentences import common_sentences, sentences, simple_apart
from medviewer.history.records.record import Prediction, Record, RiskCurve, Why
from medviewer.history.tasks import Task
from medviewer.learning.package import ModelPackage, ModelPackageError, read_package
from medviewer.message import Message
from medviewer.progress import Progress, Silent, stop_if_cancelled

Floats = NDArray[np.float64]


def predict(
    record: Record,
    package: ModelPackage,
    progress: Progress | None = None,
    *,
    run_anyway: bool = False,
) -> Prediction:
    """Ask a history model about a record, at each time of its history.

    Each point of a curve uses only what had been measured by then. A record that the
    gate refuses gets no curve, unless ``run_anyway``.

    Raises
    ------
    MedviewerError
        When the package's arrays cannot be read.
    Cancelled
        When ``progress`` asked to stop.
    """
    progress = progress or Silent()
    run = ModelRun(package)
    verdict = gate.check(record, package.card, run_anyway=run_anyway)
    if not verdict.accepted and not run_anyway:
        return Prediction(verdict, run.provenance("cpu"), sentences=verdict.reasons)
    from medviewer.history.reasons.explain import explain

    progress.report(0.0, Message("Loading the model"))
    model = loaded(package)
    stop_if_cancelled(progress)
    encoded = encode_record(model.encoding, model.task, record)
    progress.report(0.3, Message("Risk at each time"))
    curves = _curves(model, encoded, package.card)
    stop_if_cancelled(progress)
    progress.report(0.6, Message("What drove it"))
    read = as_read(record, model.encoding, model.task.ask_hours[-1])
    explained = []
    for column, curve in enumerate(curves):
        found = explain(model, encoded, len(encoded.time_hours) - 1, column, progress)
        why = Why(found.by_variable, found.by_time, sentences(record, read, curve, found))
        explained.append(replace(curve, why=why))
        progress.report(0.6 + 0.4 * (column + 1) / len(curves), Message("What drove it"))
    common = (*simple_apart(model.task, curves), *common_sentences(model, record))
    return Prediction(verdict, run.provenance("cpu"), tuple(explained), common)


def loaded(package: ModelPackage) -> HistoryModel:
    """The package's model, kept for the next call."""
    return _loaded(package.folder, package.sha256)


@lru_cache(maxsize=4)
def _loaded(folder: Path, sha256: str) -> HistoryModel:
    """The model in ``folder``, kept while its weights are those of ``sha256``."""
    package = read_package(folder)
    if package.sha256 != sha256:
        raise ModelPackageError(
            Message("{} was changed while in use.", folder), Message("Open the model again.")
        )
    return load_model(package)


def measured_of_record(encoding: Encoding, record: Record) -> Measured:
    """The record's measurements of the encoding's channels, in its units and limits."""
    column = {channel.name: i for i, channel in enumerate(encoding.channels[: encoding.measured])}
    read = as_read(record, encoding)
    kept = [
        (each.start_hours, column[each.name], 1.0) for each in (*read.conditions, *read.treatments)
    ]
    kept += [(each.time_hours, column[each.variable], each.value) for each in read.observations]
    kept.sort(key=lambda row: row[0])
    return Measured(
        np.array([row[0] for row in kept], dtype=np.float64),
        np.array([row[1] for row in kept], dtype=np.intp),
        np.array([row[2] for row in kept], dtype=np.float64),
    )


def encode_record(encoding: Encoding, task: Task, record: Record) -> Encoded:
    """The record as arrays, with steps up to its last measurement."""
    measured = measured_of_record(encoding, record)
    last = float(measured.time_hours.max(initial=0.0))
    asked = np.array([hour for hour in task.ask_hours if hour < last + encoding.gap_hours])
    if task.step_hours is not None:
        asked = np.array([max(last, 0.0)])
    if len(asked) == 0:
        asked = np.array(task.ask_hours[:1])
    return encode(encoding, record.facts, measured, asked)


def _curves(model: HistoryModel, encoded: Encoded, card: dict[str, Any]) -> tuple[RiskCurve, ...]:
    at = np.flatnonzero(encoded.time_hours >= 0)
    answers = model.answers(encoded.steps[None], encoded.summaries[at], at, np.zeros_like(at))
    spread = sigmoid(answers.blend)
    risk = sigmoid(answers.blend.mean(axis=0))
    simple = sigmoid(answers.parts["simple"].mean(axis=0))
    return tuple(
        RiskCurve(
            outcome=horizon.outcome,
            horizon=horizon.words,
            time_hours=encoded.time_hours[at],
            risk=risk[:, column],
            low=spread[:, :, column].min(axis=0),
            high=spread[:, :, column].max(axis=0),
            baseline=simple[:, column],
            baseline_name=baseline.NAMES[model.task.baseline],
            population=population_at(card, column, encoded.time_hours[at]),
            population_until_hours=known_until(card),
        )
        for column, horizon in enumerate(model.task.horizons)
    )
