"""What the training data never tell is not read, or refused, and said."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from medviewer.history.cohorts.nafld import read_deaths
from medviewer.history.cohorts.pbcseq import read_pbcseq
from medviewer.history.features.dataset import encode_cohort, fit_encoding
from medviewer.history.model import load_model
from medviewer.history.predict import predict
from medviewer.history.records.record import Interval, Observation, Prediction, Record
from medviewer.history.tasks import task_named
from medviewer.history.train import _gate
from tests.history.test_shipped import example, liver, shipped

YEAR = 8766.0
SEEN = Record(
    "made up",
    {"age_years": 60.0, "sex": "M", "height_cm": 175.0},
    (
        Observation(0.0, "weight", 85.0, "kg"),
        Observation(0.0, "HDL cholesterol", 50.0, "mg/dL"),
        Observation(2 * YEAR, "systolic pressure", 130.0, "mm[Hg]"),
    ),
    zero="first visit",
)


def also(record: Record, *told: Observation | Interval) -> Record:
    values = tuple(one for one in told if isinstance(one, Observation))
    had = tuple(one for one in told if isinstance(one, Interval))
    return replace(
        record,
        observations=tuple(sorted((*record.observations, *values), key=lambda one: one.time_hours)),
        conditions=(*record.conditions, *had),
    )


def risk(prediction: Prediction) -> float:
    return float(prediction.curves[0].risk[-1])


@pytest.mark.parametrize("name", ["death-5y", "diabetes-5y"])
@pytest.mark.parametrize(
    ("variable", "value", "unit", "said"),
    [
        ("FIB-4 index", 1.0, "1", "FIB-4 index below 2.67"),
        ("heart failure", 0.0, "{yes}", "heart failure (no)"),
    ],
)
def test_what_is_usual_is_not_taken_for_the_illness(
    name: str, variable: str, value: float, unit: str, said: str
) -> None:
    """The data tell an index from 2.67 on only, and an illness where it is had."""
    well = predict(SEEN, shipped(name))
    told = predict(also(SEEN, Observation(YEAR, variable, value, unit)), shipped(name))
    assert risk(told) == risk(well)
    assert said in " ".join(told.sentences)
    assert "Not read" not in " ".join(well.sentences)
    reasons = " ".join(told.curves[0].why.sentences)
    assert f"{variable} (last" not in reasons


def test_a_high_index_and_an_illness_are_read() -> None:
    package = shipped("death-5y")
    well = risk(predict(SEEN, package))
    high = Observation(YEAR, "FIB-4 index", 2.67, "1")
    assert risk(predict(also(SEEN, high), package)) > 1.5 * well
    for had in (
        Interval(YEAR, None, "heart failure"),
        Observation(YEAR, "heart failure", 1, "{yes}"),
    ):
        assert risk(predict(also(SEEN, had), package)) > 1.5 * well


def test_an_illness_written_at_each_visit_is_read_as_often_as_training_tells_it() -> None:
    """Twelve times the same diabetes raised the risk from 4 to 6 %."""
    package = shipped("death-5y")
    once = also(SEEN, Interval(0.0, None, "diabetes"))
    often = also(SEEN, *(Interval(YEAR * n / 6, None, "diabetes") for n in range(12)))
    told = predict(often, package)
    assert risk(told) == risk(predict(once, package))
    assert "diabetes more than once" in " ".join(told.sentences)
    thrice = also(SEEN, *(Interval(YEAR * n / 2, None, "heart failure") for n in range(4)))
    assert "heart failure more than 3 times" in " ".join(predict(thrice, package).sentences)


def test_the_value_that_is_read_is_not_called_the_last() -> None:
    """The panel shows 4.2 beside it, which training never tells after another one."""
    values = (Observation(YEAR * n, "FIB-4 index", index, "1") for n, index in ((1, 2.9), (2, 4.2)))
    told = predict(also(SEEN, *values), shipped("death-5y"))
    reasons = " ".join(told.curves[0].why.sentences)
    assert "FIB-4 index (last read 2.9)" in reasons
    assert "FIB-4 index more than once" in " ".join(told.sentences)


def test_who_is_not_ventilated_is_not_taken_for_ventilated() -> None:
    package, stay = shipped("icu-mortality"), example()
    without = tuple(one for one in stay.observations if one.variable != "mechanical ventilation")
    never = replace(stay, observations=without, treatments=())
    told = also(never, Observation(10.0, "mechanical ventilation", 0.0, "{yes}"))
    assert risk(predict(told, package)) == risk(predict(never, package))


def test_an_illness_that_is_not_had_is_no_value_that_a_model_reads() -> None:
    nothing = replace(SEEN, observations=(Observation(0.0, "heart failure", 0.0, "{yes}"),))
    assert not predict(nothing, shipped("death-5y")).curves


def test_a_value_alone_a_year_after_the_last_visit_is_refused() -> None:
    """A normal albumin doubled the risk: nobody had a visit of one value."""
    package, visits = shipped("liver-survival"), liver(1.4)
    last = visits.observations[-1].time_hours

    def later(days: float) -> Prediction:
        return predict(also(visits, Observation(last + days * 24, "albumin", 3.5, "g/dL")), package)

    assert later(7).gate.accepted
    refused = later(365)
    assert not refused.curves
    assert "history: 1; every visit of the training data has at least 6" in " ".join(
        refused.gate.reasons
    )


def test_who_grew_older_than_anybody_of_the_data_is_refused() -> None:
    late = Observation(15 * YEAR, "systolic pressure", 130.0, "mm[Hg]")
    old = replace(also(SEEN, late), facts={**SEEN.facts, "age_years": 90.0})
    refused = predict(old, shipped("death-5y"))
    assert "Age 105 at the newest value is beyond the 101 years" in " ".join(refused.gate.reasons)
    assert predict(also(SEEN, late), shipped("death-5y")).gate.accepted


@pytest.mark.parametrize(("years", "said"), [(7.0, False), (7.5, True)])
def test_an_answer_beyond_the_times_that_training_asked_at_is_said_to_be(
    years: float, said: bool
) -> None:
    late = also(SEEN, Observation(years * YEAR, "systolic pressure", 130.0, "mm[Hg]"))
    told = " ".join(predict(late, shipped("diabetes-5y")).sentences)
    beyond = "7.5 years after time 0; in training the model was asked up to 7.0 years"
    assert (beyond in told) == said


@pytest.mark.parametrize("name", ["death-5y", "icu-mortality", "liver-survival"])
def test_a_sex_that_is_not_given_is_said_to_be_missing(name: str) -> None:
    """Nobody of the outpatients' data is without one; the answer came without a word."""
    said = "Not given, though nearly all in the training data have it: sex"
    record = {"icu-mortality": example(), "liver-survival": liver(1.4)}.get(name, SEEN)
    without = replace(record, facts={**record.facts, "sex": ""})
    assert said in " ".join(predict(without, shipped(name)).sentences)
    assert "Not given" not in " ".join(predict(record, shipped(name)).sentences)


def test_a_simple_model_that_contradicts_itself_is_said_to() -> None:
    """Death without transplant 12 %, death or transplant 6 %, side by side without a word."""
    package, said = shipped("liver-survival"), "here its answers do not agree"
    young = liver(1.4)
    old = replace(young, facts={**young.facts, "age_years": 78.0})
    assert said not in " ".join(predict(young, package).sentences)
    told = predict(old, package)
    parts = {f"{one.outcome}, {one.horizon}": one.baseline[-1] for one in told.curves}
    assert (
        parts["death without transplant, within 3 years"]
        > (parts["death or transplant, within 3 years"])
    )
    assert said in " ".join(told.sentences)


def test_cards_tell_what_their_data_never_tell(data_folder: Path) -> None:
    for name, cohort in (
        ("death-5y", read_deaths(data_folder / "nafld")),
        ("liver-survival", read_pbcseq(data_folder / "liver-visits")),
    ):
        fitted = fit_encoding(task_named(name), cohort)
        told = load_model(shipped(name)).encoding
        for one, other in zip(told.channels, fitted.channels, strict=True):
            assert (one.told_from, one.told_times) == (other.told_from, other.told_times)
    data = encode_cohort(task_named(name), fitted, cohort)
    assert _gate(task_named(name), data)["visit"] == shipped(name).card["gate"]["visit"]
