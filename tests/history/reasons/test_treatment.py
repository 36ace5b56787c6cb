"""Comparing arms: the known effect is found, where there is none nothing is claimed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from medviewer.errors import MedviewerError
from medviewer.history.cohorts.survival import aalen_johansen, kaplan_meier, restricted_mean
from medviewer.history.cohorts.trials import Trial, known_of, read_trial
from medviewer.history.reasons.treatment import compare, like_this_one
from medviewer.history.records.record import Observation, Record

DURATION = np.array([1.0, 2, 2, 3, 4, 5])
CAUSE = np.array([1, 1, 0, 2, 0, 1])
ONES = np.ones(6)


def made_up(hazard_ratio: float, seed: int = 0, patients: int = 600) -> Trial:
    generator = np.random.default_rng(seed)
    arm = np.arange(patients) % 2
    event = generator.exponential(1000 / np.where(arm == 1, hazard_ratio, 1.0))
    end = generator.uniform(500, 1500, patients)
    return Trial(
        "made up", "death", True, ("a", "b"), arm, np.minimum(event, end),
        (event <= end).astype(np.intp), {"age_years": generator.normal(60, 10, patients)},
    )  # fmt: skip


def test_kaplan_meier_by_hand() -> None:
    curve = kaplan_meier(DURATION, CAUSE, ONES)
    expected = [1, 5 / 6, 5 / 6 * 4 / 5, 5 / 6 * 4 / 5 * 2 / 3, 5 / 6 * 4 / 5 * 2 / 3, 0]
    np.testing.assert_allclose(curve.value, expected)
    assert restricted_mean(curve, 2.5) == pytest.approx(1 + 5 / 6 + 0.5 * 5 / 6 * 4 / 5)


def test_incidences_of_all_causes_and_survival_add_up_to_one() -> None:
    alive = kaplan_meier(DURATION, CAUSE, ONES).value
    both = sum(aalen_johansen(DURATION, CAUSE, ONES, which).value for which in (1, 2))
    np.testing.assert_allclose(alive + both, 1)


def test_the_mean_of_an_exponential_is_its_known_one() -> None:
    time = np.random.default_rng(0).exponential(100, 20_000)
    curve = kaplan_meier(time, np.ones(20_000, dtype=np.intp), np.ones(20_000))
    assert restricted_mean(curve, 150) == pytest.approx(100 * (1 - np.exp(-1.5)), rel=0.01)


def test_weights_are_repetitions() -> None:
    weight = np.array([2.0, 0, 1, 3, 1, 1])
    times = np.repeat(np.arange(6), weight.astype(int))
    one = kaplan_meier(DURATION, CAUSE, weight)
    other = kaplan_meier(DURATION[times], CAUSE[times], np.ones(len(times)))
    assert restricted_mean(one, 4.5) == pytest.approx(restricted_mean(other, 4.5))


def test_a_made_up_effect_is_found_and_none_is_not() -> None:
    assert compare(made_up(0.5), 0, 1, rounds=300).told_apart
    assert not compare(made_up(1.0), 0, 1, rounds=300).told_apart


def test_days_without_event_are_days_without_what_competes_with_it_too() -> None:
    """Arm b dies of something else: its patients do not have the event earlier."""
    plain = made_up(1.0)
    competing = np.where((plain.arm == 1) & (np.arange(600) % 3 > 0), 2, plain.cause)
    soon = np.where(competing == 2, 30.0, plain.duration_days)
    found = compare(replace(plain, cause=competing, duration_days=soon), 0, 1, rounds=200)
    assert "stayed free of death or a competing event" in found.sentence
    assert found.b.incidence[0] < found.a.incidence[0]


def test_groups_that_were_not_randomised_are_refused() -> None:
    with pytest.raises(MedviewerError, match="not given by lot"):
        compare(replace(made_up(0.5), randomised=False), 0, 1)


def test_too_few_patients_are_refused() -> None:
    trial = made_up(0.5, patients=60)
    with pytest.raises(MedviewerError, match=r"only \d+ such patients had a"):
        compare(trial, 0, 1, like={"age_years": 60.0})


def test_arms_that_were_not_observed_are_refused() -> None:
    plain = made_up(0.5)
    with pytest.raises(MedviewerError, match="hardly anybody was observed"):
        compare(replace(plain, duration_days=np.zeros(600)), 0, 1, rounds=10)


def test_those_like_this_one_are_near_in_age() -> None:
    trial = made_up(0.5)
    chosen = like_this_one(trial, {"age_years": 80.0})
    assert chosen.sum() == 200
    age = trial.covariates["age_years"]
    assert np.abs(age[chosen] - 80).max() <= np.abs(age[~chosen] - 80).min()
    found = compare(trial, 0, 1, like={"age_years": 80.0}, rounds=100)
    assert found.a.patients + found.b.patients == 200
    assert "the third of all patients nearest in age" in found.sentence
    with pytest.raises(MedviewerError, match="age_years"):
        like_this_one(trial, {"shoe size": 42.0})


@pytest.mark.parametrize("arm", [1, 2, 3])
def test_actg175_shows_its_effect(data_folder: Path, arm: int) -> None:
    found = compare(read_trial(data_folder / "trials" / "actg175.csv"), 0, arm, rounds=500)
    assert found.told_apart
    assert found.difference_days[0] > 0
    assert "longer" in found.sentence


def test_csl1_and_pbc_show_none(data_folder: Path) -> None:
    for trial in (
        read_trial(data_folder / "trials" / "csl1_prothrombin.csv"),
        read_trial(data_folder / "liver-visits" / "pbcseq.csv"),
    ):
        found = compare(trial, 0, 1, rounds=500)
        assert not found.told_apart
        assert "no difference that can be told" in found.sentence


def test_days_that_end_by_what_competes_are_told_where_no_difference_is() -> None:
    """They were "days without event", of which one was counted and the other not said."""
    even = made_up(1.0, patients=200)
    found = compare(even, 0, 1, rounds=100)
    assert not found.told_apart
    assert found.free_of == "death"
    assert "days free of death up to" in found.sentence
    cause = np.where(np.arange(200) % 10 < 2, 2, even.cause)
    other = compare(replace(even, cause=cause), 0, 1, rounds=100)
    assert not other.told_apart
    assert other.free_of == "death or a competing event"
    assert "days free of death or a competing event up to" in other.sentence


def test_where_nobody_had_an_event_nothing_is_told() -> None:
    """It said "no difference … +0 days, 95 % interval +0 to +0", as if that were known."""
    none = replace(made_up(1.0), cause=np.zeros(600, dtype=np.intp))
    with pytest.raises(MedviewerError, match="nobody of these patients had an event"):
        compare(none, 0, 1, rounds=20)


def test_an_arm_without_events_is_not_told_as_if_none_could_come() -> None:
    """It said "0 % (0–0 %)" and as many days as there were, "365 to 365"."""
    told = made_up(1.0, patients=80)
    none = replace(told, cause=np.where(told.arm == 1, 0, told.cause))
    found = compare(none, 0, 1, rounds=200)
    value, low, high = found.b.incidence
    observed = ((none.arm == 1) & (none.duration_days >= found.until_days)).sum()
    assert value == low == 0
    assert high == pytest.approx(1 - 0.025 ** (1 / observed))
    assert (np.diff(found.b.curve_high) >= 0).all()
    assert found.b.curve_high[0] == 0
    days, least, most = found.b.rmst_days
    assert least < days == pytest.approx(most) == pytest.approx(found.until_days)
    difference, below, above = found.difference_days
    assert below < difference < above
    assert difference - below > days - least


def test_an_arm_that_died_of_something_else_is_known_to_be_without_the_event() -> None:
    told = made_up(1.0, patients=80)
    other = replace(told, cause=np.where(told.arm == 1, 2 * told.cause, told.cause))
    found = compare(other, 0, 1, rounds=200)
    observed = ((told.arm == 1) & (told.duration_days >= found.until_days)).sum()
    assert 0 < found.b.incidence[2] < 1 - 0.025 ** (1 / observed)
    days, least, most = found.b.rmst_days
    assert least < days < most < found.until_days


OWN = "arm,randomised,days,event,age,bili\nold,yes,10,1,50,1.0\nnew,yes,20,0,,2.0\n"


PUBLISHED = "id,prothrombin,time,treatment,survival,cens\n"


def write_own(folder: Path, text: str) -> Path:
    (folder / "trial.csv").write_text(text)
    return folder / "trial.csv"


def test_a_table_of_one_s_own(tmp_path: Path) -> None:
    trial = read_trial(write_own(tmp_path, OWN))
    assert (trial.name, trial.arms, trial.randomised) == ("trial", ("new", "old"), True)
    assert trial.arm.tolist() == [1, 0]
    assert trial.cause.tolist() == [1, 0]
    np.testing.assert_array_equal(trial.covariates["age_years"], [50, np.nan])
    np.testing.assert_array_equal(trial.covariates["bilirubin"], [1, 2])


def test_a_table_that_a_spreadsheet_or_r_wrote(tmp_path: Path) -> None:
    own = "arm;randomised;days;event;age\nold;yes;10;1;50,5\nnew;yes;20,5;0;NA\n"
    trial = read_trial(write_own(tmp_path, own))
    np.testing.assert_array_equal(trial.duration_days, [10, 20.5])
    np.testing.assert_array_equal(trial.covariates["age_years"], [50.5, np.nan])
    rows = PUBLISHED.upper().replace(",", ";") + "1;38;0;0;0,5;1\n2;NA;0;1;1;0\n2;60;1;1;1;0\n"
    published = read_trial(write_own(tmp_path, "\ufeff" + rows))
    assert published.arm.tolist() == [0, 1]
    np.testing.assert_array_equal(published.duration_days, [182.625, 365.25])
    np.testing.assert_array_equal(published.covariates["prothrombin index"], [38, np.nan])


@pytest.mark.parametrize("word", ["no", ""])
def test_a_table_that_does_not_say_randomised_is_refused(tmp_path: Path, word: str) -> None:
    trial = read_trial(write_own(tmp_path, OWN.replace("old,yes", f"old,{word}")))
    with pytest.raises(MedviewerError, match="not given by lot"):
        compare(trial, 0, 1)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a,b\n1,2\n", "is no table of a trial: it lacks the column 'arm'"),
        ("arm,days,event\n", "holds no patient"),
        (OWN.replace("10,1", "-10,1"), "line 2: -10 days is not possible"),
        (OWN.replace("20,0", "20,dead"), "line 3: 'dead' under event"),
        (OWN.replace("old,yes", "old,perhaps"), "line 2: 'perhaps' under randomised"),
        (OWN.replace("new,yes", ",yes"), "line 3: the arm is missing"),
        (PUBLISHED + "1,0,0,4,0,x\n", "line 2: '4' under treatment is not 0 to 1"),
        (PUBLISHED + "1,0,0,,0,x\n", "line 2: treatment is empty"),
        (PUBLISHED + "1,0,0,1,-2,1\n", "line 2: -2 days is not possible"),
        (PUBLISHED + "1,0,0,1,NA,1\n", "line 2: 'NA' under survival is not a number"),
    ],
)
def test_a_wrong_table_names_its_line(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(MedviewerError, match=r"trial\.csv") as caught:
        read_trial(write_own(tmp_path, text))
    assert message in str(caught.value)


def test_a_record_says_what_is_known_of_the_covariates() -> None:
    trial = replace(made_up(0.5), covariates={"age_years": DURATION, "bilirubin": DURATION})
    record = Record(
        "x",
        {"age_years": 50.0, "sex": "F"},
        (
            Observation(0.0, "bilirubin", 1.0, "mg/dL"),
            Observation(9.0, "bilirubin", 3.0, "mg/dL"),
            Observation(9.0, "albumin", 3.0, "g/dL"),
        ),
    )
    assert known_of(record, trial) == {"age_years": pytest.approx(50.0, abs=0.01), "bilirubin": 3.0}


def test_those_like_this_one_are_as_old_as_the_patient_is_now() -> None:
    visits = tuple(Observation(8766.0 * year, "weight", 80.0, "kg") for year in (-1, 0, 12))
    record = Record("x", {"age_years": 50.0}, visits)
    assert known_of(record, made_up(0.5)) == {"age_years": pytest.approx(62.0)}


def test_the_curve_lies_in_its_interval_and_ends_at_the_incidence() -> None:
    arm = compare(made_up(0.5), 0, 1, rounds=200).a
    assert (arm.curve_low <= arm.curve).all()
    assert (arm.curve <= arm.curve_high).all()
    assert arm.curve[-1] == arm.incidence[0]
    assert (np.diff(arm.curve) >= 0).all()


def test_what_is_the_same_in_all_patients_makes_nobody_alike() -> None:
    trial = made_up(0.5)
    same, unknown = np.full(600, 38.0), np.full(600, np.nan)
    trial = replace(trial, covariates=trial.covariates | {"weight": same, "albumin": unknown})
    values = [Observation(0.0, "weight", 80.0, "kg"), Observation(0.0, "albumin", 4.0, "g/dL")]
    known = known_of(Record("x", {"age_years": 80.0}, tuple(values)), trial)
    assert known == {"age_years": 80.0}
    alike = like_this_one(trial, {"age_years": 80.0, "weight": 80.0})
    np.testing.assert_array_equal(alike, like_this_one(trial, known))
    with pytest.raises(MedviewerError, match="Give age_years"):
        like_this_one(trial, {"weight": 80.0})


def test_the_covariates_of_csl1_are_called_as_in_histories(data_folder: Path) -> None:
    trial = read_trial(data_folder / "trials" / "csl1_prothrombin.csv")
    record = Record("x", {}, (Observation(0.0, "prothrombin index", 60.0, "%"),))
    assert known_of(record, trial) == {"prothrombin index": 60.0}
    assert compare(trial, 0, 1, like=known_of(record, trial), rounds=50).a.patients > 50
