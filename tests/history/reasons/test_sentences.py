"""Reasons in words: what is said of a fact that the record lacks."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from medviewer.history.reasons.explain import Explanation
from medviewer.history.reasons.sentences import sentences
from medviewer.history.records.record import (
    YEAR_HOURS,
    Contribution,
    Observation,
    Record,
    RiskCurve,
)

CURVE = RiskCurve(
    "death", "within 5 years", *(np.array([each]) for each in (0.0, 0.1, 0.1, 0.1, 0.1)),
    "logistic regression on summaries", np.array([0.1]),
)  # fmt: skip


@pytest.mark.parametrize(
    ("variable", "words"),
    [
        ("height_cm", "height (not recorded)"),
        ("icu_type", "ICU type (not recorded)"),
        ("weight", "weight (not recorded)"),
    ],
)
def test_what_is_not_recorded_has_its_name_in_words(variable: str, words: str) -> None:
    why = Explanation(0.0, (Contribution(variable, None, 0.3),), ())
    nothing = Record("x", {}, ())
    _, raising = sentences(nothing, nothing, CURVE, why)
    assert raising == f"Raising it most, against the average patient: {words}."


@pytest.mark.parametrize(
    ("read", "words"),
    [
        ((1.4,), "lactate (last 1.4 mmol/L)"),
        ((61.4773,), "lactate (last 61.48 mmol/L)"),
        ((12345.0,), "lactate (last 12340 mmol/L)"),
        ((), "lactate (no value that the model reads)"),
    ],
)
def test_the_newest_value_is_the_newest_that_the_model_reads(
    read: tuple[float, ...], words: str
) -> None:
    values = tuple(Observation(60.0, "lactate", each, "mmol/L") for each in (*read, 9.0))
    record = Record("x", {}, values)
    why = Explanation(0.0, (Contribution("lactate", None, 0.3),), ())
    _, raising = sentences(record, replace(record, observations=values[:-1]), CURVE, why)
    assert raising == f"Raising it most, against the average patient: {words}."


@pytest.mark.parametrize(("risk", "words"), [(0.9996, "> 99 %"), (0.0002, "< 0.1 %")])
def test_no_risk_is_rounded_to_certainty(risk: float, words: str) -> None:
    nothing = Record("x", {}, ())
    sure = replace(CURVE, risk=np.array([risk]))
    assert f"is {words} (single" in sentences(nothing, nothing, sure, Explanation(0.0, (), ()))[0]


@pytest.mark.parametrize(
    ("newest_hours", "words"),
    [(2.0, "age 47 years"), (12 * 8766.0, "age 47 years at the beginning")],
)
def test_an_age_is_told_in_completed_years_and_when_it_was(newest_hours: float, words: str) -> None:
    """At 12 years it said "age 48 years" below a patient of "47 to 59 years"."""
    values = (Observation(newest_hours, "weight", 80.0, "kg"),)
    record = Record("x", {"age_years": 47.7}, values)
    why = Explanation(0.0, (Contribution("age_years", None, 0.3),), ())
    _, raising = sentences(record, record, CURVE, why)
    assert raising == f"Raising it most, against the average patient: {words}."


def test_of_several_newest_values_the_mean_is_told_as_it_is_read() -> None:
    """The note said that the mean is used, the sentence told the last of the lines."""
    values = tuple(Observation(23.6, "urine", each, "mL") for each in (850.0, 0.0))
    record = Record("x", {}, (Observation(1.0, "urine", 90.0, "mL"), *values))
    why = Explanation(0.0, (Contribution("urine", None, 0.3),), ())
    _, raising = sentences(record, record, CURVE, why)
    assert raising == "Raising it most, against the average patient: urine (last 425 mL)."


@pytest.mark.parametrize(
    ("asked_hours", "age_hours", "words"),
    [
        (48.0, 20.0, "lactate (last 2 mmol/L)"),
        (48.0, 46.0, "lactate (last 2 mmol/L, 46 hours before)"),
        (10 * YEAR_HOURS, 0.9 * YEAR_HOURS, "lactate (last 2 mmol/L)"),
        (10 * YEAR_HOURS, 9 * YEAR_HOURS, "lactate (last 2 mmol/L, 9.0 years before)"),
    ],
)
def test_a_value_that_is_old_is_told_with_its_age(
    asked_hours: float, age_hours: float, words: str
) -> None:
    """A FIB-4 index of ten years before the newest value was named as the reason, undated."""
    record = Record("x", {}, (Observation(asked_hours - age_hours, "lactate", 2.0, "mmol/L"),))
    curve = replace(CURVE, time_hours=np.array([asked_hours]))
    why = Explanation(0.0, (Contribution("lactate", None, 0.3),), ())
    _, raising = sentences(record, record, curve, why)
    assert raising == f"Raising it most, against the average patient: {words}."


def test_the_population_is_told_of_the_last_time_at_which_it_is_known() -> None:
    """At 13 years it said "at that time" of a figure of seven years."""
    nothing, why = Record("x", {}, ()), Explanation(0.0, (), ())
    late = replace(CURVE, time_hours=np.array([13.1 * YEAR_HOURS]))
    (told,) = sentences(nothing, nothing, late, why)
    assert told.endswith("of all in the training data at that time 10 %.")
    known = replace(late, population_until_hours=7 * YEAR_HOURS)
    (told,) = sentences(nothing, nothing, known, why)
    end = "at 7.0 years, the last time at which enough were followed, 10 %."
    assert told.endswith(end)


def test_the_first_visit_is_time_0_not_0_hours() -> None:
    nothing, why = Record("x", {}, ()), Explanation(0.0, (), ())
    assert sentences(nothing, nothing, CURVE, why)[0].startswith("At time 0 the risk of death")
