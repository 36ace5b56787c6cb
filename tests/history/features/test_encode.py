"""Histories as arrays: nothing from the future, known summaries, empty records."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from medviewer.history.features.encode import (
    SUMMARIES,
    Channel,
    Encoding,
    Fact,
    Measured,
    encode,
    owners,
)
from medviewer.history.predict import measured_of_record
from medviewer.history.records.record import Observation, Record

ENCODING = Encoding(
    channels=(
        Channel("a", "1", -9, 9), Channel("b", "1", -9, 9), Channel("c", "mL", 0, 99, amount=True),
    ),
    facts=(Fact("age_years", "a", 15, 120, (), 60, 20), Fact("sex", choices=("M", "F"))),
    derived=(),
    step_hours=None,
    recent_hours=2.0,
    gap_hours=1.0,
)  # fmt: skip
FACTS: dict[str, float | str] = {"age_years": 80.0, "sex": "F"}


def measured(*rows: tuple[float, int, float]) -> Measured:
    return Measured(
        np.array([row[0] for row in rows], dtype=float),
        np.array([row[1] for row in rows], dtype=np.intp),
        np.array([row[2] for row in rows], dtype=float),
    )


def summary(encoded_row: np.ndarray, name: str, channel: int) -> float:
    start = ENCODING.fact_width + 1
    return float(encoded_row[start + SUMMARIES.index(name) * 3 + channel])


def test_known_summaries() -> None:
    one = encode(ENCODING, FACTS, measured((0.5, 0, 1.0), (1.5, 0, 3.0), (3.5, 0, 2.0)), [1.0, 4.0])
    np.testing.assert_allclose(one.summaries[0, :4], [1.0, 1.0, 0.0, 1.0])
    now = one.summaries[1]
    for name, expected in [
        ("last", 2.0), ("first", 1.0), ("lowest", 1.0), ("highest", 3.0), ("mean", 2.0),
        ("spread", np.sqrt(2 / 3)), ("slope", np.polyfit([0.5, 1.5, 3.5], [1, 3, 2], 1)[0]),
        ("recent mean", 2.0), ("count", np.log1p(3)), ("age of last", np.log1p(0.5)),
    ]:  # fmt: skip
        assert summary(now, name, 0) == pytest.approx(expected, abs=1e-3), name
    assert np.isnan(summary(now, "last", 1))
    assert summary(now, "count", 1) == 0


def test_a_slope_is_told_from_the_shortest_time_on_that_training_knew() -> None:
    patient = replace(ENCODING, slope_hours=2.0)
    values = measured((0.5, 0, 1.0), (1.5, 0, 3.0), (1.9, 1, 1.0), (2.5, 0, 2.0), (3.0, 1, 2.0))
    early, late = encode(patient, FACTS, values, [2.0, 4.0]).summaries
    assert np.isnan(summary(early, "slope", 0))
    assert summary(early, "spread", 0) == pytest.approx(1.0)
    expected = np.polyfit([0.5, 1.5, 2.5], [1, 3, 2], 1)[0]
    assert summary(late, "slope", 0) == pytest.approx(expected, abs=1e-3)
    assert np.isnan(summary(late, "slope", 1))


def test_steps_hold_the_newest_value_its_mask_and_its_age() -> None:
    one = encode(ENCODING, FACTS, measured((0.2, 0, 1.0), (0.8, 0, 3.0)), [1.0, 2.0, 4.0])
    value, mask, gap = one.steps[:, 0], one.steps[:, 3], one.steps[:, 6]
    np.testing.assert_allclose(value, [2, 2, 2])
    np.testing.assert_allclose(mask, [1, 0, 0])
    np.testing.assert_allclose(gap, np.log1p([0, 1, 3]), rtol=1e-6)


def test_amounts_of_one_step_are_added_up() -> None:
    one = encode(ENCODING, FACTS, measured((0.2, 2, 1.0), (0.8, 2, 3.0)), [1.0])
    assert one.steps[0, 2] == 4.0


def test_gaps_and_ages_count_in_the_time_that_the_model_calls_a_gap() -> None:
    """Of a model of years an hour is nothing, and a year one."""
    of_years = replace(ENCODING, gap_hours=100.0, recent_hours=150.0)
    values = measured((100.0, 0, 1.0), (300.0, 0, 3.0), (350.0, 1, 4.0))
    one = encode(of_years, FACTS, values, [100.0, 400.0, 600.0])
    np.testing.assert_allclose(one.steps[:, 6], np.log1p([0, 0, 2]), rtol=1e-6)
    assert one.steps[:, 7].tolist() == [5.0, 0.0, pytest.approx(np.log(3))]  # first never measured
    assert summary(one.summaries[1], "age of last", 0) == pytest.approx(np.log1p(1.0))
    assert summary(one.summaries[1], "slope", 0) == pytest.approx(1.0)
    assert summary(one.summaries[1], "recent mean", 0) == pytest.approx(3.0)
    assert np.isnan(summary(one.summaries[0], "first", 1))
    far = encode(of_years, FACTS, values, [100.0, 460.0]).summaries[1]
    assert np.isnan(summary(far, "recent mean", 0))


def test_what_was_measured_at_the_end_of_a_step_is_of_that_step() -> None:
    one = encode(ENCODING, FACTS, measured((1.0, 0, 2.0), (2.0, 0, 4.0)), [1.0, 2.0])
    np.testing.assert_allclose(one.steps[:, 0], [2, 4])
    assert [summary(row, "last", 0) for row in one.summaries] == [2.0, 4.0]


def test_visits_are_rounded_up_so_that_nothing_is_known_before_it_was_measured() -> None:
    monthly = replace(ENCODING, step_hours=10.0)
    one = encode(monthly, FACTS, measured((3.0, 0, 1.0), (11.0, 0, 2.0)), [20.0])
    assert one.time_hours.tolist() == [10.0, 20.0]
    np.testing.assert_allclose(one.steps[:, 0], [1, 2])


@pytest.mark.parametrize("age", [14.9, 121.0, "old", None])
def test_an_impossible_fact_and_one_that_is_not_there_are_not_known(
    age: float | str | None,
) -> None:
    facts: dict[str, float | str] = {"sex": "F"} if age is None else {"age_years": age, "sex": "F"}
    one = encode(ENCODING, facts, measured(), [1.0])
    np.testing.assert_array_equal(one.summaries[0, :4], [0, 0, 0, 1])


@pytest.mark.parametrize(
    ("low", "value", "scaled"), [(0.5, 0.5, 0.0), (0.0, 0.0, 0.0), (0.001, 0.09, np.log(0.1))]
)
def test_a_logarithm_is_of_what_can_have_one(low: float, value: float, scaled: float) -> None:
    channel = Channel("x", "1", low, 9.0, log=True)
    assert channel.scaled(np.array([value]))[0] == pytest.approx(scaled)


def test_an_empty_record_is_encoded() -> None:
    one = encode(ENCODING, {}, measured(), [1.0, 2.0])
    assert one.steps.shape == (2, ENCODING.step_width)
    assert np.isfinite(one.steps).all()
    assert np.isnan(summary(one.summaries[1], "last", 0))
    np.testing.assert_array_equal(one.summaries[:, :4], 0)


def test_every_input_has_an_owner() -> None:
    of_step, of_summaries = owners(ENCODING)
    assert len(of_step) == ENCODING.step_width
    assert len(of_summaries) == ENCODING.summary_width + len(ENCODING.channels)


rows = st.lists(
    st.tuples(st.floats(0, 10), st.integers(0, 2), st.floats(-9, 9)), min_size=1, max_size=30
)


@given(rows, rows)
@settings(max_examples=100)
def test_nothing_depends_on_what_comes_later(
    early: list[tuple[float, int, float]], late: list[tuple[float, int, float]]
) -> None:
    early = sorted(early)
    later = sorted((time + 10.5, channel, value) for time, channel, value in late)
    alone = encode(ENCODING, FACTS, measured(*early), [5.0, 10.0])
    whole = encode(ENCODING, FACTS, measured(*early, *later), [5.0, 10.0, 25.0])
    np.testing.assert_array_equal(alone.steps, whole.steps[:2])
    np.testing.assert_array_equal(alone.summaries, whole.summaries[:2])


@given(rows)
@settings(max_examples=100)
def test_inputs_are_finite_and_bounded(found: list[tuple[float, int, float]]) -> None:
    one = encode(ENCODING, FACTS, measured(*sorted(found)), [1.0, 5.0, 10.0])
    assert np.isfinite(one.steps).all()
    assert np.nanmax(np.abs(one.summaries)) <= 11


def test_a_stay_begins_at_its_zero_and_visits_do_not() -> None:
    before = Observation(-500.0, "sodium", 160.0, "mmol/L")
    after = Observation(3.0, "sodium", 140.0, "mmol/L")
    channel = Channel("sodium", "mmol/L", 90, 200)
    read = {
        step: measured_of_record(
            Encoding((channel,), (), (), step, 12.0, 1.0), Record("x", {}, (before, after))
        ).value.tolist()
        for step in (None, 0.0)
    }
    assert read == {None: [140.0], 0.0: [160.0, 140.0]}
