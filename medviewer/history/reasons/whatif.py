"""What if one value were another: how the model answers, not what a treatment would do."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from medviewer.errors import MedviewerError
from medviewer.history.features.as_read import as_read
from medviewer.history.features.encode import Channel, Encoding
from medviewer.history.figures.metrics import sigmoid
from medviewer.history.predict import encode_record, loaded
from medviewer.history.reasons.value_steps import value_steps
from medviewer.history.records.record import Observation, Record
from medviewer.learning.package import ModelPackage
from medviewer.message import Message

Floats = NDArray[np.float64]
LABEL = "the model's response, not the effect of a treatment"


@dataclass(frozen=True)
class WhatIf:
    """The newest risk for each value that a variable might have had last.

    ``value``, ``risk``, ``low`` and ``high`` are float64 of one length; ``now`` is the
    value that was measured. ``label`` belongs beside every picture of it.
    """

    variable: str
    unit: str
    now: float
    value: Floats
    risk: Floats
    low: Floats
    high: Floats
    label: str = LABEL


def changeable(read: Record, encoding: Encoding) -> tuple[Channel, ...]:
    """The channels whose newest value can be moved within a range seen in training.

    ``read`` is the record ``as_read``: to move what the model does not read changes nothing.
    """
    measured = {each.variable for each in read.observations}
    return tuple(
        channel
        for channel in encoding.channels[: encoding.measured]
        if channel.name in measured and channel.seen_high > channel.seen_low
    )


def what_if(record: Record, package: ModelPackage, variable: str, horizon: int = 0) -> WhatIf:
    """Move the newest value of ``variable`` over the range seen in 98 % of the training values.

    The model is asked at each of the ``value_steps``, and at the measured value where it lies
    among them: it answers in jumps, too, which lines between few points would smooth away.
    Everything else stays as measured, the past of the variable too. Values that the model does
    not read are no newest ones.

    Raises
    ------
    MedviewerError
        When the record has no such value, or the model does not read it.
    """
    model = loaded(package)
    read = as_read(record, model.encoding, model.task.ask_hours[-1])
    found = [one for one in changeable(read, model.encoding) if one.name == variable]
    newest = read.newest(variable)
    if newest is None or not found:
        raise MedviewerError(
            Message(
                "{} cannot be moved: it was not measured, or the model does not read it.", variable
            ),
            Message("Choose another variable."),
        )
    channel = found[0]
    value = value_steps(channel.seen_low, channel.seen_high, channel.unit)
    if channel.seen_low <= newest.value <= channel.seen_high:
        value = np.union1d(value, [newest.value])
    cases = [
        encode_record(model.encoding, model.task, _with(record, newest, float(each)))
        for each in value
    ]
    last = len(cases[0].time_hours) - 1
    answers = model.answers(
        np.stack([case.steps for case in cases]),
        np.stack([case.summaries[last] for case in cases]),
        np.full(len(value), last),
        np.arange(len(value)),
    )
    spread = sigmoid(answers.blend[:, :, horizon])
    risk = sigmoid(answers.blend[:, :, horizon].mean(axis=0))
    low, high = spread.min(axis=0), spread.max(axis=0)
    return WhatIf(variable, channel.unit, newest.value, value, risk, low, high)


def _with(record: Record, newest: Observation, value: float) -> Record:
    """The record with another newest value; where it had several at that time, all are it."""
    at = (newest.variable, newest.time_hours)
    observations = tuple(
        replace(one, value=value) if (one.variable, one.time_hours) == at else one
        for one in record.observations
    )
    return replace(record, observations=observations)
