"""Whether a history is of the kind that a model was trained on."""

from __future__ import annotations

from collections import Counter
from typing import Any

from medviewer.findings.finding import GateVerdict, Rule
from medviewer.history.record import Observation, Record

LEAST_SHARE_INSIDE = 0.5


def check(record: Record, card: dict[str, Any], *, run_anyway: bool) -> GateVerdict:
    """Hold a record against the limits in the model's card, a rule a limit."""
    limits = card["gate"]
    names = {channel["name"] for channel in card["history"]["encoding"]["channels"]}
    usable = [each for each in record.observations if each.variable in names]
    inside = [each for each in usable if each.time_hours <= limits["last_hours"]]
    rules: tuple[Rule, ...] = (
        _age(record, limits["age_years"], str(card["population"])),
        _enough("values", len(inside), limits["least_values"]),
        _enough("variables", len({one.variable for one in inside}), limits["least_variables"]),
        _clock(len(inside), len(usable), limits["last_hours"]),
        _pace(usable, limits["most_a_day"], str(card["population"])),
    )
    if "longest_hours" in limits:
        rules = (*rules, _reach(record, usable, names, limits["longest_hours"]))
    return GateVerdict(rules, overridden=run_anyway and not all(rule.passed for rule in rules))


def _age(record: Record, limits: list[float], population: str) -> Rule:
    age = record.facts.get("age_years")
    if not isinstance(age, int | float):
        return Rule("age", False, "The age is not given; the model needs it.")
    passed = limits[0] <= age <= limits[1]
    saying = "is among" if passed else "is not among"
    return Rule(
        "age", passed,
        f"Age {age:.0f} {saying} the {limits[0]:.0f} to {limits[1]:.0f} years that the model "
        f"knows ({population}).",
    )  # fmt: skip


def _enough(what: str, found: int, least: int) -> Rule:
    passed = found >= least
    only = "" if passed else "only "
    return Rule(
        what, passed,
        f"The history has {only}{found} {what} that the model reads; it takes at least {least}.",
    )  # fmt: skip


def _clock(inside: int, usable: int, last_hours: float) -> Rule:
    passed = usable == 0 or inside >= LEAST_SHARE_INSIDE * usable
    return Rule(
        "time", passed,
        f"{inside} of {usable} values are from the time that the model reads "
        f"(up to {words(last_hours)} after the record's zero).",
    )  # fmt: skip


def _pace(usable: list[Observation], most: int, population: str) -> Rule:
    days = Counter(int(each.time_hours // 24) for each in usable)
    busiest = max(days.values(), default=0)
    return Rule(
        "pace", busiest <= most,
        f"The busiest day has {busiest} values; the model knows up to {most} ({population}).",
    )  # fmt: skip


def _reach(
    record: Record, usable: list[Observation], names: set[str], longest_hours: float
) -> Rule:
    began = [one.start_hours for one in record.conditions + record.treatments if one.name in names]
    times = [one.time_hours for one in usable] + began
    reach = max(times) - min(times) if times else 0.0
    return Rule(
        "reach", reach <= longest_hours,
        f"The history reaches over {words(reach)}; of people in the training data with more than "
        f"{words(longest_hours)} too few were followed for as long as the model foretells.",
    )  # fmt: skip


def words(hours: float) -> str:
    """A time span as people say it."""
    if hours <= 96:
        return f"{hours:.0f} hours"
    return f"{hours / 24:.0f} days" if hours < 24 * 700 else f"{hours / 24 / 365.25:.1f} years"
