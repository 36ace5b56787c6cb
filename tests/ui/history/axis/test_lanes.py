from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from medviewer.history.records.record import Interval, Observation
from medviewer.ui.history.axis.lanes import (
    Heading,
    IntervalLane,
    StudyLane,
    StudyMark,
    ValueLane,
    home_window,
    lanes_of,
    limits_of,
)
from tests.ui.history.examples import curve, empty, prediction, stay


def lane_named(variable: str) -> ValueLane:
    lanes = lanes_of(stay(), curve())
    found = [lane for lane in lanes if isinstance(lane, ValueLane) and lane.variable == variable]
    assert len(found) == 1
    return found[0]


def test_lanes_come_in_groups_with_the_important_values_first() -> None:
    lanes = lanes_of(stay(), curve(), [StudyMark(3.0, "CT head", "1.2")])
    assert [lane.text for lane in lanes if isinstance(lane, Heading)] == [
        "Imaging", "Treatments", "Conditions", "Measurements",
    ]  # fmt: skip
    assert any(isinstance(lane, StudyLane) for lane in lanes)
    assert [lane.name for lane in lanes if isinstance(lane, IntervalLane)] == [
        "noradrenaline", "ventilation", "diabetes", "atrial fibrillation",
    ]  # fmt: skip
    values = [lane.label for lane in lanes if isinstance(lane, ValueLane)]
    assert values == ["Creatinine", "Heart rate", "Urine output"]


def test_without_a_prediction_values_are_in_alphabetical_order() -> None:
    lanes = lanes_of(stay())
    values = [lane.label for lane in lanes if isinstance(lane, ValueLane)]
    assert values == sorted(values)


def test_two_units_of_one_variable_are_two_lanes() -> None:
    both = (Observation(0, "lactate", 1, "mmol/L"), Observation(1, "lactate", 9, "mg/dL"))
    record = replace(stay(), observations=both)
    lanes = [lane for lane in lanes_of(record) if isinstance(lane, ValueLane)]
    assert [lane.unit for lane in lanes] == ["mmol/L", "mg/dL"]


def test_a_long_pause_is_a_gap_and_the_usual_rhythm_is_not() -> None:
    urine = lane_named("urine")
    assert 1.0 < urine.gap_hours < 26.0


def test_of_a_long_history_a_pause_is_told_from_its_whole_length() -> None:
    """Values of every hour for years: a night without one is no gap that could be seen."""
    times = np.array([*range(9), 1000.0])
    lane = ValueLane("lactate", "Lactate", "mmol/L", times, times)
    assert lane.gap_hours == pytest.approx(60.0)


def test_values_are_found_by_time() -> None:
    creatinine = lane_named("creatinine")
    assert creatinine.nearest(25.0) == 1
    assert creatinine.at(1.9) is None
    assert creatinine.at(39.0) == 1
    assert creatinine.at(39.0, kindness_hours=1.5) == 2
    assert creatinine.text(1) == "2.4 mg/dL, high (0.5–1.1)"
    assert creatinine.text(0) == "0.9 mg/dL"


def test_shades_are_the_contributions_over_time() -> None:
    times, log_odds = lane_named("creatinine").shades
    assert times.tolist() == [2.0, 20.0, 40.0]
    assert log_odds.tolist() == [-0.1, 0.7, 0.3]


def test_values_that_are_no_numbers_stay_visible_as_an_empty_lane() -> None:
    record = replace(stay(), observations=(Observation(1.0, "lactate", float("nan"), "mmol/L"),))
    lane = next(lane for lane in lanes_of(record) if isinstance(lane, ValueLane))
    assert (lane.variable, len(lane.values)) == ("lactate", 0)


def test_the_first_view_shows_values_and_curve_and_panning_reaches_everything() -> None:
    home = home_window(stay(), prediction((curve([6.0, 60.0]),)))
    assert home.start <= 0.0
    assert 60.0 <= home.end < 63.0
    assert home.start > -100.0
    assert limits_of(home, stay()).start < -2000.0
    given = replace(stay(), treatments=(Interval(0.0, 900.0, "heparin"),))
    assert limits_of(home, given).end > 900.0


def test_the_first_view_shows_the_study_that_is_read_and_not_one_of_long_ago() -> None:
    curves = prediction((curve([6.0, 60.0]),))
    marks = [StudyMark(80.0, "CT", "1.2"), StudyMark(-9000.0, "CT", "1.3")]
    home = home_window(stay(), curves, marks)
    assert 80.0 <= home.end < 85.0
    assert home.start > -100.0


@pytest.mark.parametrize("marks", [[], [StudyMark(5.0, "CT", "1.2")]])
def test_an_empty_record_has_a_window(marks: list[StudyMark]) -> None:
    assert home_window(empty(), None, marks).span > 0


@pytest.mark.parametrize(("age", "has_range"), [(2.0, False), (17.9, False), (18.0, True)])
def test_children_have_no_ranges_of_adults(age: float, has_range: bool) -> None:
    record = replace(stay(), facts={"age_years": age})
    (pulse,) = (
        lane
        for lane in lanes_of(record)
        if isinstance(lane, ValueLane) and lane.variable == "heart rate"
    )
    assert (pulse.reference is not None) is has_range
