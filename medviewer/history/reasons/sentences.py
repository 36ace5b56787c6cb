"""A prediction in sentences that a doctor can read, no more than the numbers support."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

from medviewer.history.features.as_read import as_read, never_told
from medviewer.history.features.derived import FORMULAS
from medviewer.history.gate import time_span
from medviewer.history.records.record import Contribution, Observation, Record, RiskCurve
from medviewer.history.records.units import unit_words
from medviewer.history.records.variables import is_had
from medviewer.message import Message

if TYPE_CHECKING:
    from medviewer.history.model import HistoryModel
    from medviewer.history.reasons.explain import Explanation
    from medviewer.history.tasks import Task

NAMED = 4
LEAST_LOG_ODDS = 0.05
FAR_APART = 0.15
CLEARLY = 0.005
OLD_HOURS = 24.0
"""From when on the age of a value is told: in a stay after a day, in years after a year."""
SHORT_HOURS = 30 * 24.0
DAYS_A_YEAR = 365.25
_FACT_NAMES = {
    "age_years": Message("age"),
    "height_cm": Message("height"),
    "icu_type": Message("ICU type"),
}


def sentences(
    record: Record, read: Record, curve: RiskCurve, explanation: Explanation
) -> tuple[str, ...]:
    """A curve's newest risk, its interval, the simple model's answer, and what moved it.

    ``read`` is the part of ``record`` that the model reads, whose newest values are told.
    """
    asked = float(curve.time_hours[-1])
    told = [_risk(curve)]
    if _far_apart(curve):
        told.append(
            Message("The two models differ about {}: do not lean on either.", foretold(curve))
        )
    raised = [one for one in explanation.by_variable if one.log_odds > LEAST_LOG_ODDS]
    lowered = [one for one in explanation.by_variable if one.log_odds < -LEAST_LOG_ODDS]
    if raised:
        named = _named(record, read, raised, asked)
        told.append(Message("Raising it most, against the average patient: {}.", named))
    if lowered:
        told.append(Message("Lowering it most: {}.", _named(record, read, lowered, asked)))
    return tuple(told)


def common_sentences(model: HistoryModel, record: Record) -> tuple[str, ...]:
    """What holds for every curve: what was not read, and what the figures do not mean."""
    told = []
    last = model.task.ask_hours[-1]
    late = sum(one.time_hours > last for one in record.observations)
    if late and model.task.step_hours is None:
        told.append(
            Message("%n values after {} are not read.", time_span(last), count=late)
            if late > 1
            else Message("1 value after {} is not read.", time_span(last))
        )
    early = sum(one.time_hours < 0 for one in record.observations)
    if early and model.encoding.of_a_stay:
        told.append(
            Message("%n values from before time 0 are not read.", count=early)
            if early > 1
            else Message("1 value from before time 0 is not read.")
        )
    newest = max(_times_read(model, record), default=0.0)
    if not model.encoding.of_a_stay and len(model.task.ask_hours) > 1 and newest > last:
        told.append(
            Message(
                "The newest value is {} after time 0; in training the model was asked up to {} "
                "after it and answers beyond that here.",
                time_span(newest),
                time_span(last),
            )
        )
    kinds = [fact.name for fact in model.encoding.facts if fact.choices]
    unknown = tuple(
        _FACT_NAMES.get(name, Message(name)) for name in kinds if not record.facts.get(name)
    )
    if unknown:
        told.append(
            Message("Not given, though nearly all in the training data have it: {}.", unknown)
        )
    unlike = _never_told(model, record)
    if unlike:
        told.append(Message("Not read, for the training data never tell it: {}.", unlike))
    told.append(
        Message(
            "This is how risk went together with such values in the training data, not what "
            "causes it and not what a treatment would change."
        )
    )
    return tuple(told)


def _times_read(model: HistoryModel, record: Record) -> list[float]:
    """When what the model reads was measured, or began."""
    read = as_read(record, model.encoding)
    times = [one.time_hours for one in read.observations]
    return times + [one.start_hours for one in (*read.conditions, *read.treatments)]


def simple_apart(task: Task, curves: Sequence[RiskCurve]) -> tuple[Message, ...]:
    """That the simple model contradicts itself: it answers each outcome by itself.

    A part may be no likelier than the whole, nor the shorter time than the longer.
    """
    said = [float(curve.baseline[-1]) for curve in curves]
    pairs = [
        (column, other)
        for column, one in enumerate(task.horizons)
        for other, wider in enumerate(task.horizons)
        if set(one.causes) <= set(wider.causes) and one.interval <= wider.interval
    ]
    if all(said[part] <= said[whole] + CLEARLY for part, whole in pairs):
        return ()
    name = Message(curves[0].baseline_name)
    return (
        Message(
            "The simple model ({}) answers each outcome by itself; here its answers do not agree.",
            name,
        ),
    )


def _never_told(model: HistoryModel, record: Record) -> tuple[Message, ...]:
    """What was left out since nobody of the training data has it told: that an illness is not had.

    There only a high index stands, and an illness only where it is had: to be told that it is
    not had would count as having it.
    """
    lower, often = never_told(record, model.encoding)
    return (
        *(
            Message("{} (no)", Message(each.name))
            if is_had(each.name)
            else Message("{} below {:g}", Message(each.name), each.told_from)
            for each in lower
        ),
        *(
            Message("{} more than {} times", Message(each.name), each.told_times)
            if each.told_times > 1
            else Message("{} more than once", Message(each.name))
            for each in often
        ),
    )


def foretold(curve: RiskCurve) -> Message:
    """What may happen, and within which time: "death within 5 years".

    The horizon is left out where the outcome has said it ("death in hospital").
    """
    outcome, horizon = Message(curve.outcome), curve.horizon
    known = curve.outcome.casefold().split()
    said = any(len(word) > 5 and word in known for word in horizon.casefold().split())
    if not horizon or said:
        return outcome
    time = horizon.removeprefix("within ")
    if time[:1].isdigit():
        return Message("{} within {}", outcome, Message(time))
    if horizon == "during this hospital stay":  # Chinese says the time first
        return Message("{} during this hospital stay", outcome)
    return Message("{} {}", outcome, Message(horizon))


def _risk(curve: RiskCurve) -> Message:
    asked, known = float(curve.time_hours[-1]), curve.population_until_hours
    told = (
        time_span(asked) if asked else Message("time 0"),
        foretold(curve),
        *(percent(values[-1]) for values in (curve.risk, curve.low, curve.high)),
        Message(curve.baseline_name),
        percent(curve.baseline[-1]),
    )
    if known is not None and asked > known:
        return Message(
            "At {} the risk of {} is {} (single networks {} to {}); {} says {}; of all in the "
            "training data at {}, the last time at which enough were followed, {}.",
            *told,
            time_span(known),
            percent(curve.population[-1]),
        )
    return Message(
        "At {} the risk of {} is {} (single networks {} to {}); {} says {}; of all in the "
        "training data at that time {}.",
        *told,
        percent(curve.population[-1]),
    )


def percent(probability: float) -> Message:
    """A risk; below 10 % with one decimal, none rounded to certainty."""
    share = 100 * float(probability)
    if 0 < probability < 0.0005:
        return Message("< {:.1f} %", 0.1)
    if 0.995 <= probability < 1:
        return Message("> {:.0f} %", 99.0)
    return Message("{:.0f} %", share) if probability >= 0.0995 else Message("{:.1f} %", share)


def _far_apart(curve: RiskCurve) -> bool:
    return bool(abs(curve.risk[-1] - curve.baseline[-1]) > FAR_APART)


def _named(
    record: Record, read: Record, contributions: list[Contribution], asked_hours: float
) -> tuple[Message, ...]:
    chosen = contributions[:NAMED]
    return tuple(_with_value(record, read, one.variable, asked_hours) for one in chosen)


def _with_value(record: Record, read: Record, variable: str, asked_hours: float) -> Message:
    """A variable with its newest value that the model reads, where it has one, and how old it is.

    ``asked_hours`` is the time that the risk is told for.
    """
    if variable == "time":
        at_admission = record.zero == "admission"
        return Message("the time since admission") if at_admission else Message("the time passed")
    if variable in record.facts:
        return _fact(variable, record)
    name = _FACT_NAMES.get(variable, Message(variable))
    newest = read.newest(variable)
    if newest is None:
        began = {one.name for one in (*read.conditions, *read.treatments)}
        if variable in began or variable in FORMULAS:
            return name
        if any(one.variable == variable for one in record.observations):
            return Message("{} (no value that the model reads)", name)
        return Message("{} (not recorded)", name)
    value = _value(record, newest)
    age = asked_hours - newest.time_hours
    if age > OLD_HOURS * (1 if asked_hours <= SHORT_HOURS else DAYS_A_YEAR):
        return Message("{} ({}, {} before)", name, value, time_span(age))
    return Message("{} ({})", name, value)


def _value(record: Record, newest: Observation) -> Message:
    """A value in words: "last 1.4 mmol/L", or "last read" where a newer one is not read."""
    value = float(f"{newest.value:.4g}")  # a conversion brings more digits than were measured
    unit = unit_words(newest.unit)
    if newest.unit == "{yes}" and value in (0, 1):
        return Message("last: yes") if value else Message("last: no")
    latest = record.newest(newest.variable)
    if latest is not None and latest.time_hours > newest.time_hours:
        return (
            Message("last read {:g} {}", value, unit) if unit else Message("last read {:g}", value)
        )
    return Message("last {:g} {}", value, unit) if unit else Message("last {:g}", value)


def _fact(variable: str, record: Record) -> Message:
    """A fact of the patient, such as "age 71 years": completed ones, at time 0."""
    value = record.facts[variable]
    if variable == "sex":
        sexes = {"M": Message("male sex"), "F": Message("female sex")}
        return sexes.get(str(value), Message("sex"))
    if variable == "icu_type":
        return Message("ICU type {}", Message(str(value)))
    if variable == "age_years" and isinstance(value, float):
        years = math.floor(value)
        if math.floor(record.newest_age_years or value) > years:
            return Message("age {} years at the beginning", years)
        return Message("age {} years", years)
    if variable == "height_cm" and isinstance(value, float):
        return Message("height {:.0f} cm", value)
    return Message("{} {}", Message(variable.replace("_", " ")), value)
