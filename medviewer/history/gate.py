"""Whether a history is of the kind that a model was trained on."""

from __future__ import annotations

from collections import Counter
from typing import Any

from medviewer.findings.finding import GateVerdict, Rule
from medviewer.history.features.derived import FORMULAS
from medviewer.history.records.record import YEAR_HOURS, Record
from medviewer.history.records.variables import find_variable, is_had
from medviewer.message import Message

LEAST_SHARE_INSIDE = 0.5
MOST_NAMED = 6
Told = tuple[float, str]
"""When something was told that the model reads, a value or a condition, and what of."""


def check(record: Record, card: dict[str, Any], *, run_anyway: bool) -> GateVerdict:
    """Hold a record against the limits in the model's card, a rule a limit."""
    limits = card["gate"]
    channels = card["history"]["encoding"]["channels"]
    names = {channel["name"]: float(channel.get("told_from", 0.0)) for channel in channels}
    usable = [
        (each.time_hours, each.variable)
        for each in record.observations
        for told_from in [names.get(each.variable)]
        if told_from is not None and (not told_from or each.value >= told_from)
    ]
    usable += [
        (each.start_hours, each.name)
        for each in (*record.conditions, *record.treatments)
        if each.name in names and is_had(each.name)
    ]
    of_a_stay = card["history"]["encoding"].get("step_hours", 0.0) is None
    first = 0.0 if of_a_stay else float("-inf")
    inside = [each for each in usable if first <= each[0] <= limits["last_hours"]]
    rules: tuple[Rule, ...] = (
        _age(record, limits, usable, str(card["population"])),
        _values(len(inside), limits["least_values"]),
        _variables({name for _, name in inside}, names, limits["least_variables"]),
        _clock(len(inside), len(usable), limits["last_hours"]),
        _pace(usable, limits["most_a_day"], str(card["population"])),
    )
    outcome = find_variable(str(card.get("outcome", "")))
    if outcome is not None:
        rules = (*rules, _not_yet(record, outcome.name))
    if not of_a_stay:
        longest = limits.get("longest_hours", limits["last_hours"])
        rules = (*rules, _reach(usable, longest))
    if "visit" in limits:
        rules = (*rules, _visit(usable, **limits["visit"]))
    return GateVerdict(rules, overridden=run_anyway and not all(rule.passed for rule in rules))


def _age(record: Record, card: dict[str, Any], usable: list[Told], population: str) -> Rule:
    """The age at time 0, and that at the newest value, which is the time that is asked about."""
    limits = card["age_years"]
    age = record.facts.get("age_years")
    if not isinstance(age, int | float):
        return Rule("age", False, Message("The age is not given; the model needs it."))
    seen = (age, *limits, Message(population))
    newest = age + max((hours for hours, _ in usable), default=0.0) / YEAR_HOURS
    oldest = limits[1] + card["last_hours"] / YEAR_HOURS
    if limits[0] <= age <= limits[1] and newest > oldest:
        words = Message(
            "Age {:.0f} at the newest value is beyond the {:.0f} years that the model knows ({}).",
            newest,
            oldest,
            Message(population),
        )
        return Rule("age", False, words)
    if limits[0] <= age <= limits[1]:
        words = Message(
            "Age {:.0f} is among the {:.0f} to {:.0f} years that the model knows ({}).", *seen
        )
        return Rule("age", True, words)
    words = Message(
        "Age {:.0f} is not among the {:.0f} to {:.0f} years that the model knows ({}).", *seen
    )
    return Rule("age", False, words)


def _values(found: int, least: int) -> Rule:
    words = Message("Values that the model reads: {}; it takes at least {}.", found, least)
    return Rule("values", found >= least, words)


def _variables(found: set[str], told_from: dict[str, float], least: int) -> Rule:
    """How many variables are there, and where they are too few, which could be added.

    Not what is told only where it is had or high, nor what is worked out from others.
    """
    addable = (name for name, low in told_from.items() if not low and name not in FORMULAS)
    lacking = [Message(name) for name in addable if name not in found]
    if len(found) >= least or not lacking:
        words = Message(
            "Variables that the model reads: {}; it takes at least {}.", len(found), least
        )
    elif len(lacking) <= MOST_NAMED:
        words = Message(
            "Variables that the model reads: {}; it takes at least {}. The history lacks: {}.",
            len(found), least, tuple(lacking),
        )  # fmt: skip
    else:
        words = Message(
            "Variables that the model reads: {}; it takes at least {}. The history lacks, "
            "among others: {}.",
            len(found), least, tuple(lacking[:MOST_NAMED]),
        )  # fmt: skip
    return Rule("variables", len(found) >= least, words)


def _clock(inside: int, usable: int, last_hours: float) -> Rule:
    words = Message(
        "{} of {} values are from the time that the model reads (up to {} after the record's "
        "zero).",
        inside,
        usable,
        time_span(last_hours),
    )
    return Rule("time", usable == 0 or inside >= LEAST_SHARE_INSIDE * usable, words)


def _pace(usable: list[Told], most: int, population: str) -> Rule:
    days = Counter(int(hours // 24) for hours, _ in usable)
    busiest = max(days.values(), default=0)
    words = Message(
        "Values on the busiest day: {}; the model knows up to {} ({}).",
        busiest,
        most,
        Message(population),
    )
    return Rule("pace", busiest <= most, words)


def _not_yet(record: Record, outcome: str) -> Rule:
    """Nobody of the training data was asked about once it had happened to them."""
    told = {one.name for one in record.conditions}
    told |= {one.variable for one in record.observations if one.value > 0}
    if outcome not in told:
        return Rule("outcome", True, Message("The history does not say {}.", Message(outcome)))
    words = Message(
        "The history says {} already; the model foretells it of those without.", Message(outcome)
    )
    return Rule("outcome", False, words)


def _reach(usable: list[Told], longest_hours: float) -> Rule:
    times = [hours for hours, _ in usable]
    reach = max(times) - min(times) if times else 0.0
    words = Message(
        "The history reaches over {}; of people in the training data with more than {} too few "
        "were followed for as long as the model foretells.",
        time_span(reach),
        time_span(longest_hours),
    )
    return Rule("reach", reach <= longest_hours, words)


def _visit(usable: list[Told], hours: float, variables: int) -> Rule:
    """A value alone, long after the others, is a visit at which nothing else was measured.

    No visit of the training data is like that: a normal albumin a year after the last visit
    doubled the risk.
    """
    newest = max((time for time, _ in usable), default=0.0)
    lately = len({name for time, name in usable if time >= newest - hours})
    words = Message(
        "Variables in the last {} of the history: {}; every visit of the training data has at "
        "least {}.",
        time_span(hours),
        lately,
        variables,
    )
    return Rule("visit", lately >= variables, words)


def time_span(hours: float) -> Message:
    """A time span as people say it."""
    if hours <= 96:
        return Message("%n hours", count=round(hours))
    if hours < 24 * 700:
        return Message("%n days", count=round(hours / 24))
    return Message("{:.1f} years", hours / 24 / 365.25)
