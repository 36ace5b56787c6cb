from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest

from medviewer.history.reasons.sentences import percent as sentence_percent
from medviewer.history.records.record import Contribution, Observation
from medviewer.report.study_report import risk_words
from medviewer.ui.history.words import (
    baseline_sentence,
    contribution_sentence,
    facts_text,
    number_text,
    percent,
    percent_range,
    provenance_text,
    risk_sentence,
    risk_title,
    value_text,
)
from tests.ui.history.examples import curve, prediction, stay


@pytest.mark.parametrize(
    ("probability", "words"),
    [
        (0.23, "23 %"), (0.0151, "1.5 %"), (0.0, "0.0 %"), (1e-5, "< 0.1 %"),
        (0.994, "99 %"), (0.996, "> 99 %"), (0.99999, "> 99 %"), (1.0, "100 %"),
        (math.nan, "unknown"),
    ],
)  # fmt: skip
def test_probabilities_as_people_read_them(probability: float, words: str) -> None:
    assert percent(probability) == words


def test_ranges_name_the_unit_once() -> None:
    assert percent_range(0.19, 0.28) == "19–28 %"
    assert percent_range(0.2, 0.2) == "20 %"
    assert percent_range(1e-5, 0.02) == "< 0.1–2.0 %"
    assert percent_range(0.97, 0.998) == "97 – > 99 %"
    assert percent_range(math.nan, 0.2) == "range unknown"
    assert percent_range(0.2, math.nan) == "range unknown"


def test_the_risk_in_plain_figures() -> None:
    words = "Risk of death in hospital from 48.0 h on: 23 % (19–28 %)"
    assert risk_sentence(curve(), "admission") == words
    assert baseline_sentence(curve()) == "Boosting says 20 % · training population 14 %"


@pytest.mark.parametrize(
    ("outcome", "horizon", "title"),
    [
        ("death", "5 years", "Risk of death within 5 years"),
        ("death", "within 5 years", "Risk of death within 5 years"),
        ("death", "during this hospital stay", "Risk of death during this hospital stay"),
        ("death in hospital", "during this hospital stay", "Risk of death in hospital"),
        ("death or transplant", "", "Risk of death or transplant"),
    ],
)
def test_the_horizon_is_said_once(outcome: str, horizon: str, title: str) -> None:
    assert risk_title(curve(outcome=outcome, horizon=horizon)) == title


def test_a_risk_is_told_from_its_newest_value_on_not_from_today() -> None:
    """Values of ten years ago had a "risk of death within 5 years", of which five were over."""
    old = curve([0.0, 912 * 24.0], outcome="death", horizon="within 5 years")
    words = "Risk of death within 5 years from 2016-08-01 on: 23 % (19–28 %)"
    assert risk_sentence(old, "2014-02-01") == words


def test_contributions_say_direction_strength_and_odds() -> None:
    assert contribution_sentence(Contribution("creatinine", None, 0.9)) == (
        "Creatinine: raises the risk strongly, +0.90 (odds × 2.5)"
    )
    assert contribution_sentence(Contribution("age_years", None, -0.1)) == (
        "Age: lowers the risk slightly, −0.10 (odds × 0.90)"
    )
    assert "hardly changes" in contribution_sentence(Contribution("sodium", None, 0.01))


def test_facts_carry_their_units() -> None:
    assert facts_text(stay()) == "63 years · female · height 163 cm"
    later = replace(stay(), observations=(Observation(8766.0 * 5, "sodium", 140.0, "mmol/L"),))
    assert facts_text(later).startswith("63–68 years · ")


@pytest.mark.parametrize(
    ("value", "unit", "words"),
    [
        (0.9, "mg/dL", "0.9 mg/dL"),
        (1234567.0, "1", "1.23e+06"),
        (120.04, "mm[Hg]", "120 mmHg"),
        (-2.5, "mmol/L", "−2.5 mmol/L"),
        (1.0, "{yes}", "yes"),
        (0.0, "{yes}", "no"),
        (0.5, "{yes}", "0.5"),
    ],
)
def test_values_carry_their_units(value: float, unit: str, words: str) -> None:
    assert value_text(value, unit) == words


def test_nothing_is_less_than_zero_by_rounding() -> None:
    """As at a tick of an axis that was meant as 0."""
    assert number_text(-0.001, decimals=1) == "0.0"


def test_provenance_names_model_version_hash_device_and_time() -> None:
    words = provenance_text(prediction())
    for part in ("icu-mortality 1.2.0", "3f2a91c0…", "CPU", "2026-01-02 03:04 UTC"):
        assert part in words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (0.0, "0"), (1.69674, "1.697"), (1234.5, "1234"), (0.003456, "0.0035"),
        (0.000042, "0.000042"), (-0.00004, "−0.00004"), (3e-9, "3e−09"), (123456.0, "123456"),
        (2.5e7, "2.5e+07"),
    ],
)  # fmt: skip
def test_no_number_is_rounded_away(value: float, words: str) -> None:
    assert number_text(value) == words


@pytest.mark.parametrize(
    "risk", [0.0, 0.0002, 0.004, 0.021, 0.0994, 0.0996, 0.56, 0.9949, 0.996, 1.0]
)
def test_reports_and_sentences_tell_a_risk_as_the_window_does(risk: float) -> None:
    """A risk of 0.4 % was "< 1 %" in the report, one of 2.1 (1.9 to 2.3) % "2 % (2 % to 2 %)"."""
    one = np.array([risk])
    alike = replace(curve(), time_hours=one, risk=one, low=one, high=one)
    told = risk_words(replace(alike, baseline=one, population=one))
    assert str(sentence_percent(risk)) == percent(risk)
    assert f": {percent(risk)} ({percent(risk)} to {percent(risk)} between networks)" in told
    assert told.endswith(f" {percent(risk)}, population {percent(risk)}")
