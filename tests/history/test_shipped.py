"""What the shipped history models promise, on records made in code."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from medviewer import paths
from medviewer.history.cohorts.pbcseq import read_pbcseq
from medviewer.history.features.dataset import fit_encoding
from medviewer.history.figures.metrics import logit
from medviewer.history.members import baseline
from medviewer.history.model import load_model
from medviewer.history.predict import encode_record, predict
from medviewer.history.reasons.explain import explain
from medviewer.history.records.read import read_history
from medviewer.history.records.record import Interval, Observation, Prediction, Record
from medviewer.history.tasks import TASKS, task_named
from medviewer.learning.package import ModelPackage, read_package
from medviewer.progress import Silent

FOLDER = paths.models()


def shipped(name: str) -> ModelPackage:
    if not (FOLDER / name).is_dir():
        pytest.skip(f"{name} is not there")
    return read_package(FOLDER / name)


def liver(bilirubin: float) -> Record:
    """Three visits of a patient whose bilirubin ends at ``bilirubin``."""
    rows = []
    for visit, share in enumerate((0.0, 0.5, 1.0)):
        hours = visit * 8766.0
        for name, value, unit in [
            ("bilirubin", 1 + share * (bilirubin - 1), "mg/dL"), ("albumin", 3.4, "g/dL"),
            ("alkaline phosphatase", 1200.0, "U/L"), ("aspartate aminotransferase", 110.0, "U/L"),
            ("platelets", 220.0, "10*3/uL"), ("prothrombin time", 10.9, "s"), ("oedema", 0.0, "1"),
            ("histological stage", 3.0, "{score}"), ("ascites", 0.0, "{yes}"),
            ("hepatomegaly", 1.0, "{yes}"), ("spider naevi", 0.0, "{yes}"),
            ("cholesterol", 300.0, "mg/dL"),
        ]:  # fmt: skip
            rows.append(Observation(hours, name, value, unit))
    return Record("made up", {"age_years": 52.0, "sex": "F"}, tuple(rows), zero="first visit")


def example() -> Record:
    (record,) = read_history(paths.resources() / "history_template" / "example.csv")
    return record


def newest(prediction: Prediction) -> dict[str, float]:
    return {f"{c.outcome} {c.horizon}": float(c.risk[-1]) for c in prediction.curves}


def test_the_example_of_septic_shock_is_at_high_and_rising_risk() -> None:
    (curve,) = predict(example(), shipped("icu-mortality")).curves
    assert curve.risk[-1] > 0.5 > 0.25 > curve.risk[0]
    assert len(curve.time_hours) == 48


@pytest.mark.parametrize("name", ["death-5y", "diabetes-5y"])
def test_the_example_of_an_outpatient_is_at_rising_risk_for_what_he_fell_ill_with(
    name: str,
) -> None:
    (record,) = read_history(paths.resources() / "history_template" / "example_outpatient.csv")
    package = shipped(name)
    prediction = predict(record, package)
    assert prediction.gate.accepted
    (curve,) = prediction.curves
    assert curve.risk[-1] > curve.risk[0]
    (well,) = predict(replace(record, conditions=()), package).curves
    assert curve.risk[-1] > 1.5 * well.risk[-1]
    assert (curve.low <= curve.risk).all()
    assert (curve.risk <= curve.high).all()


def test_a_rising_bilirubin_raises_the_liver_risks_and_they_agree() -> None:
    package = shipped("liver-survival")
    well, ill = newest(predict(liver(1.0), package)), newest(predict(liver(15.0), package))
    for name in well:
        assert ill[name] > well[name], name
    for found in (well, ill):
        both = found["death or transplant within 3 years"]
        assert found["death or transplant within 2 years"] <= both + 1e-9
        parts = (
            found["death without transplant within 3 years"] + found["transplant within 3 years"]
        )
        assert parts == pytest.approx(both, rel=0.05)


@pytest.mark.parametrize("name", ["death-5y", "diabetes-5y"])
def test_a_history_longer_than_people_were_followed_is_refused(name: str) -> None:
    (record,) = read_history(paths.resources() / "history_template" / "example_outpatient.csv")
    began = Interval(record.observations[-1].time_hours - 20 * 8766.0, None, "dyslipidaemia")
    long = replace(record, conditions=(began, *record.conditions))
    refused = predict(long, shipped(name))
    assert not refused.curves
    assert "too few were followed" in " ".join(refused.gate.reasons)


def test_a_history_longer_than_any_of_the_trial_is_refused() -> None:
    """A date in the year 19 made a history of 2000 years, whose risk was "100 % to 100 %"."""
    record = liver(1.8)
    until = replace(record.observations[-1], time_hours=2000 * 8766.0)
    refused = predict(
        replace(record, observations=(*record.observations, until)), shipped("liver-survival")
    )
    assert not refused.curves
    assert "too few were followed" in " ".join(refused.gate.reasons)


def test_visits_a_week_apart_are_not_taken_for_a_rise_over_years() -> None:
    """From 1.4 to 1.8 mg/dL in a week the risk was four times that of the same in a year."""
    package = shipped("liver-survival")
    told = liver(1.8)
    visits = tuple(one for one in told.observations if one.time_hours > 8766.0 / 2)
    risks = []
    for days in (7.0, 20.0, 365.25):
        near = tuple(
            replace(one, time_hours=0.0 if one.time_hours < 9000 else days * 24.0) for one in visits
        )
        (_, curve, *_) = predict(replace(told, observations=near), package).curves
        risks.append(float(curve.risk[-1]))
    assert max(risks) < 1.5 * min(risks)


@pytest.mark.parametrize("bilirubin", [1.0, 15.0])
def test_each_outcome_s_reasons_add_up_to_its_own_risk(bilirubin: float) -> None:
    package = shipped("liver-survival")
    model, record = load_model(package), liver(bilirubin)
    encoded = encode_record(model.encoding, model.task, record)
    last = len(encoded.time_hours) - 1
    risks = [curve.risk[-1] for curve in predict(record, package).curves]
    for column, risk in enumerate(risks):
        told = explain(model, encoded, last, column, Silent())
        moved = sum(one.log_odds for one in told.by_variable)
        assert told.start + moved == pytest.approx(logit(np.array([risk]))[0], abs=0.03)


def test_where_a_shorter_horizon_has_the_higher_risk_its_reasons_are_told() -> None:
    """No risk falls as its horizon grows: the answer for 3 years is that for 2 then."""
    model, record = load_model(shipped("liver-survival")), liver(4.0)
    lower = model.blend.copy()
    lower[:, 1, -1] -= 3.0
    model = replace(model, blend=lower)
    encoded = encode_record(model.encoding, model.task, record)
    last = np.array([len(encoded.time_hours) - 1])
    said = model.answers(encoded.steps[None], encoded.summaries[last], last, np.array([0])).blend
    two, three, *parts = said.mean(axis=0)[0]
    assert two == three
    for column, risk in enumerate((two, three, *parts)):
        told = explain(model, encoded, int(last[0]), column, Silent())
        moved = sum(one.log_odds for one in told.by_variable)
        assert told.start + moved == pytest.approx(risk, abs=0.03)


def test_the_reasons_of_a_stay_add_up_to_its_risk_of_all_members() -> None:
    package = shipped("icu-mortality")
    model = load_model(package)
    encoded = encode_record(model.encoding, model.task, example())
    (curve,) = predict(example(), package).curves
    told = explain(model, encoded, len(encoded.time_hours) - 1, 0, Silent())
    moved = sum(one.log_odds for one in told.by_variable)
    assert told.start + moved == pytest.approx(logit(curve.risk[-1:])[0], abs=0.03)


@pytest.mark.parametrize("name", ["liver-survival", "death-5y", "diabetes-5y"])
def test_a_stay_in_intensive_care_is_refused_by_outpatient_models(name: str) -> None:
    assert not predict(example(), shipped(name)).gate.accepted


def test_an_outpatient_is_refused_by_the_intensive_care_model() -> None:
    assert not predict(liver(3.0), shipped("icu-mortality")).gate.accepted


@pytest.mark.parametrize("name", ["icu-mortality", "death-5y", "diabetes-5y", "liver-survival"])
def test_no_history_at_all_is_answered_in_finite_numbers(name: str) -> None:
    package = shipped(name)
    prediction = predict(Record("x", {}, ()), package, run_anyway=True)
    assert prediction.gate.overridden
    for curve in prediction.curves:
        assert np.isfinite(curve.risk).all()


@pytest.mark.parametrize("name", sorted(TASKS))
def test_cards_tell_the_settings_that_training_has(name: str) -> None:
    simple = shipped(name).card["training"]["simple"]
    task = task_named(name)
    assert simple == {"kind": baseline.NAMES[task.baseline], **baseline.settings(task)}


def test_the_card_tells_the_shortest_rise_of_its_data(data_folder: Path) -> None:
    task, cohort = task_named("liver-survival"), read_pbcseq(data_folder / "liver-visits")
    encoding = load_model(shipped("liver-survival")).encoding
    assert fit_encoding(task, cohort).slope_hours == encoding.slope_hours == 113 * 24.0


def test_cards_hold_validation_figures_and_no_names() -> None:
    for card in FOLDER.glob("*/model.json"):
        package = read_package(card.parent)
        if package.kind == "history":
            for label, entry in package.card["figures"].items():
                value, low, high = entry["model"]["AUROC"]
                assert 0.5 < low <= value <= high < 1, label
            assert Path(card.parent / "MODEL_CARD.md").read_text().count("validation") >= 1


def test_a_treatment_is_no_value_of_what_it_is_called_like() -> None:
    record, package = example(), shipped("icu-mortality")
    given = tuple(Interval(46.0, None, name) for name in ("albumin", "potassium", "glucose"))
    (plain,) = predict(record, package).curves
    (treated,) = predict(replace(record, treatments=given), package).curves
    np.testing.assert_array_equal(treated.risk, plain.risk)
