"""The gate of the history models: what a record must be, held against a card made by hand."""

from __future__ import annotations

from typing import Any

import pytest

from medviewer.history.gate import check, time_span
from medviewer.history.records.record import YEAR_HOURS, Interval, Observation, Record

CHANNELS = ("sodium", "lactate", "albumin", "diabetes", "FIB-4 index")


def card(*, stay: bool = False, **limits: Any) -> dict[str, Any]:
    """A model of years (or of a ``stay``) that foretells a stroke."""
    channels: list[dict[str, Any]] = [{"name": name} for name in CHANNELS]
    channels[-1]["told_from"] = 2.67
    given = {
        "age_years": [18, 80],
        "last_hours": 2 * YEAR_HOURS,
        "least_values": 2,
        "least_variables": 1,
        "most_a_day": 3,
        **limits,
    }
    encoding = {"channels": channels, "step_hours": None if stay else 0.0}
    return {
        "gate": given,
        "population": "them",
        "outcome": "stroke",
        "history": {"encoding": encoding},
    }


def record(*values: tuple[float, str, float], age: float = 60.0, **more: Any) -> Record:
    told = tuple(Observation(hours, name, value, "mmol/L") for hours, name, value in values)
    return Record("x", {"age_years": age}, told, **more)


def failed(record: Record, card: dict[str, Any]) -> set[str]:
    return {rule.name for rule in check(record, card, run_anyway=False).rules if not rule.passed}


TWO = ((0.0, "sodium", 140.0), (24.0, "sodium", 141.0))


def test_what_fits_passes_and_only_what_does_not_can_be_overridden() -> None:
    fitting = check(record(*TWO), card(), run_anyway=True)
    assert fitting.accepted
    assert not fitting.overridden
    refused = check(record(*TWO, age=90.0), card(), run_anyway=True)
    assert not refused.accepted
    assert refused.overridden
    assert not check(record(*TWO, age=90.0), card(), run_anyway=False).overridden


@pytest.mark.parametrize(
    ("age", "passed"), [(17.9, False), (18.0, True), (80.0, True), (81, False)]
)
def test_the_age_is_among_those_of_the_training_data(age: float, passed: bool) -> None:
    assert ("age" not in failed(record(*TWO, age=age), card())) is passed


@pytest.mark.parametrize(("years", "passed"), [(2.5, True), (3.5, False)])
def test_the_age_at_the_newest_value_is_one_that_the_model_was_asked_at(
    years: float, passed: bool
) -> None:
    """Up to 80 years at time 0 and two years after it: at 79 for three years at most."""
    seen = record((0.0, "sodium", 140.0), (years * YEAR_HOURS, "sodium", 140.0), age=79.0)
    assert ("age" not in failed(seen, card(longest_hours=9 * YEAR_HOURS))) is passed


def test_only_what_the_model_reads_is_counted() -> None:
    """A FIB-4 index from 2.67 on, an illness that is had, no treatment called like a value."""
    least = card(least_values=2, least_variables=2)
    index, low = (24.0, "FIB-4 index", 2.67), (24.0, "FIB-4 index", 2.66)
    assert failed(record(TWO[0], index), least) == set()
    assert failed(record(TWO[0], low), least) == {"values", "variables"}
    assert failed(record(*TWO), least) == {"variables"}
    had, given = (Interval(24.0, None, name) for name in ("diabetes", "albumin"))
    assert failed(record(TWO[0], conditions=(had,)), least) == set()
    assert failed(record(TWO[0], treatments=(given,)), least) == {"values", "variables"}


def test_a_refusal_names_what_the_history_lacks() -> None:
    """It said "7; it takes at least 11", and nobody knew of which.

    An illness that is not had and an index that is told only where it is high are not lacking.
    """

    def words(limits: dict[str, Any]) -> str:
        rules = check(record(*TWO), limits, run_anyway=False).rules
        return str(next(rule.detail for rule in rules if rule.name == "variables"))

    few = card(least_variables=3)
    few["history"]["encoding"]["channels"][3]["told_from"] = 1.0
    said = "Variables that the model reads: 1; it takes at least 3. The history lacks"
    assert words(few) == f"{said}: lactate, albumin."
    few["history"]["encoding"]["channels"] += [{"name": f"value {n}"} for n in range(5)]
    six = "lactate, albumin, value 0, value 1, value 2, value 3"
    assert words(few) == f"{said}, among others: {six}."
    assert words(card()) == "Variables that the model reads: 1; it takes at least 1."


def test_what_was_before_a_stay_is_not_counted_and_most_must_be_within_it() -> None:
    before, late = (-5.0, "lactate", 2.0), (60.0, "lactate", 2.0)
    stay, within = card(stay=True, last_hours=48.0), ((1.0, "sodium", 140.0), TWO[1])
    assert failed(record(before, *within), stay) == set()
    assert failed(record(before, within[0]), stay) == {"values"}
    assert failed(record(*within, before, late), stay) == set()
    assert failed(record(*within, before, late, late), stay) == {"time"}
    only_late = record(*within, late, age=60.0)
    assert failed(only_late, card(stay=True, last_hours=48.0, least_variables=2)) == {"variables"}
    assert "values" not in failed(record(before, within[0]), card())  # years count from any day


def test_the_busiest_day_is_a_day_from_midnight_before_time_0_too() -> None:
    """Two values in the last hours of the day before and two of the first are two days."""
    around = record(*((hour, "sodium", 140.0) for hour in (-3.0, -2.0, 1.0, 2.0)))
    assert "pace" not in failed(around, card(stay=True, most_a_day=2))
    assert "pace" in failed(around, card(stay=True, most_a_day=1))


def test_who_has_had_the_outcome_is_not_foretold_it() -> None:
    struck = Interval(0.0, None, "stroke")
    assert failed(record(*TWO, conditions=(struck,)), card()) == {"outcome"}
    assert failed(record(*TWO, (24.0, "stroke", 1.0)), card()) == {"outcome"}
    assert failed(record(*TWO, (24.0, "stroke", 0.0)), card()) == set()


def test_a_history_reaches_from_its_first_value_to_its_newest() -> None:
    """Values long before time 0 count; two years that begin in the third do not make five."""
    limits = card(longest_hours=2.5 * YEAR_HOURS, last_hours=9 * YEAR_HOURS)
    for first, last, passed in ((-1.0, 2.0, False), (2.0, 4.0, True), (0.0, 2.5, True)):
        ends = (year * YEAR_HOURS for year in (first, last))
        seen = record(*((hours, "sodium", 140.0) for hours in ends), age=40.0)
        assert ("reach" not in failed(seen, limits)) is passed, (first, last)


def test_the_newest_visit_has_as_many_variables_as_those_of_the_training_data() -> None:
    limits = card(visit={"hours": 48.0, "variables": 2})
    again = ((100.0, "sodium", 140.0), (110.0, "sodium", 140.0))
    assert failed(record(*again, (62.0, "lactate", 2.0)), limits) == set()
    assert failed(record(*again, (61.9, "lactate", 2.0)), limits) == {"visit"}


@pytest.mark.parametrize(
    ("hours", "words"),
    [(48, "48 hours"), (97, "4 days"), (30 * 24, "30 days"), (YEAR_HOURS * 2, "2.0 years")],
)
def test_a_time_span_in_words(hours: float, words: str) -> None:
    assert time_span(hours) == words
