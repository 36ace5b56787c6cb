"""What of a record a model reads: its variables in their units and limits, and in its time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from medviewer.history.features.encode import Channel, Encoding
from medviewer.history.records.record import Interval, Record
from medviewer.history.records.variables import is_had


def as_read(record: Record, encoding: Encoding, last_hours: float = float("inf")) -> Record:
    """The record without the observations, conditions and treatments that a model leaves out.

    A model of a stay reads from its beginning to ``last_hours``: no stay of its training data
    has what was before. What the training data never tell, or never tell so often of one
    person, is left out too (``Channel.told_from``, ``told_times``).
    """
    channels = _measured(encoding)
    could = _readable(record, encoding, last_hours)
    told = replace(
        could,
        observations=tuple(
            each for each in could.observations if channels[each.variable].tells(each.value)
        ),
    )
    last = _last_told(told, channels.values())
    return replace(
        told,
        observations=tuple(
            each for each in told.observations if each.time_hours <= last[each.variable]
        ),
        conditions=_begun_until(told.conditions, last),
        treatments=_begun_until(told.treatments, last),
    )


def never_told(record: Record, encoding: Encoding) -> tuple[tuple[Channel, ...], ...]:
    """The channels with values lower than the training data tell, and those told too often."""
    could, read = _readable(record, encoding, float("inf")), as_read(record, encoding)
    channels = _measured(encoding)
    lower = {
        each.variable
        for each in could.observations
        if not channels[each.variable].tells(each.value)
    }
    once, again = _times(read), _times(could, told_by=channels)
    return (
        tuple(each for name, each in channels.items() if name in lower),
        tuple(each for name, each in channels.items() if len(again[name]) > len(once[name])),
    )


def as_read_by(record: Record, card: dict[str, Any]) -> Record:
    """``as_read`` by the model with this card."""
    encoding = Encoding.from_card(card["history"]["encoding"])
    return as_read(record, encoding, float(card["gate"]["last_hours"]))


def _measured(encoding: Encoding) -> dict[str, Channel]:
    return {channel.name: channel for channel in encoding.channels[: encoding.measured]}


def _readable(record: Record, encoding: Encoding, last_hours: float) -> Record:
    """The record with what is in the channels' units and limits, and in time."""
    channels = _measured(encoding)

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


def _times(record: Record, told_by: dict[str, Channel] | None = None) -> dict[str, set[float]]:
    """When each variable is told; by channels, which values they tell."""
    found: dict[str, set[float]] = defaultdict(set)
    for one in record.observations:
        if told_by is None or told_by[one.variable].tells(one.value):
            found[one.variable].add(one.time_hours)
    for begun in (*record.conditions, *record.treatments):
        found[begun.name].add(begun.start_hours)
    return found


def _last_told(record: Record, channels: Iterable[Channel]) -> dict[str, float]:
    """Until when each channel is read: as often as the training data tell it of one person."""
    times = _times(record)
    return {
        channel.name: sorted(times[channel.name])[channel.told_times - 1]
        if 0 < channel.told_times < len(times[channel.name])
        else float("inf")
        for channel in channels
    }


def _begun_until(intervals: tuple[Interval, ...], last: dict[str, float]) -> tuple[Interval, ...]:
    return tuple(each for each in intervals if each.start_hours <= last[each.name])
