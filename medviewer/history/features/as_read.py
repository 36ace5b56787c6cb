"""What of a record a model reads: its variables in their units and limits, and in its time."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from medviewer.history.features.encode import Encoding
from medviewer.history.records.record import Record
from medviewer.history.records.variables import is_had


def as_read(record: Record, encoding: Encoding, last_hours: float = float("inf")) -> Record:
    """The record without the observations, conditions and treatments that a model leaves out.

    A model of a stay reads from its beginning to ``last_hours``: no stay of its training data
    has what was before.
    """
    channels = {channel.name: channel for channel in encoding.channels[: encoding.measured]}

    def in_time(hours: float) -> bool:
        return not encoding.of_a_stay or 0 <= hours <= last_hours

    observations = tuple(
        each
        for each in record.observations
        for channel in [channels.get(each.variable)]
        if channel is not None
        and channel.unit == each.unit
        and channel.low <= each.value <= channel.high
        and in_time(each.time_hours)
    )
    conditions, treatments = (
        tuple(
            each
            for each in intervals
            if each.name in channels and is_had(each.name) and in_time(each.start_hours)
        )
        for intervals in (record.conditions, record.treatments)
    )
    return replace(record, observations=observations, conditions=conditions, treatments=treatments)


def as_read_by(record: Record, card: dict[str, Any]) -> Record:
    """``as_read`` by the model with this card."""
    encoding = Encoding.from_card(card["history"]["encoding"])
    return as_read(record, encoding, float(card["gate"]["last_hours"]))
