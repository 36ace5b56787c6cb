"""The whole way of a history model on made-up stays: train, ship, predict, explain, measure."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from unittest.mock import Mock

import numpy as np
import pytest

from medviewer.errors import Cancelled, MedviewerError
from medviewer.history import tasks
from medviewer.history.evaluate import evaluate
from medviewer.history.features.encode import Measured, encode
from medviewer.history.figures import report
from medviewer.history.figures.metrics import auroc, logit
from medviewer.history.figures.report_page import write_report
from medviewer.history.members import baseline
from medviewer.history.members.recipe import Recipe
from medviewer.history.model import load_model
from medviewer.history.predict import predict
from medviewer.history.reasons.value_steps import value_steps
from medviewer.history.reasons.whatif import what_if
from medviewer.history.records.record import Observation, Record
from medviewer.history.train import train
from medviewer.learning.package import ModelPackage, read_package
from medviewer.progress import Silent
from tests.history.stays import HOURS, write_stays

NAME = "icu-mortality"
RECIPE = Recipe(
    hidden=8, beside=8, passes=6, batch=16, rate=1e-2, seeds=1,
    channel_dropout=0.1, forecast_weight=0.5,
)  # fmt: skip


@pytest.fixture(scope="module", autouse=True)
def quick_and_of_every_kind() -> Iterator[None]:
    """Little training; all that may stand beside a network does."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(tasks.TASKS, NAME, replace(tasks.ICU, additive=True))
        patch.setattr(baseline, "ADDITIVE_PENALTY", 10.0)
        patch.setattr(report, "ROUNDS", 30)
        patch.setitem(baseline.TREES, "max_iter", 20)
        patch.setitem(baseline.TREES, "min_samples_leaf", 10)
        yield


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_stays(tmp_path_factory.mktemp("stays"), 160)


@pytest.fixture(scope="module")
def package(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> ModelPackage:
    return read_package(train(NAME, folder, tmp_path_factory.mktemp("model") / NAME, recipe=RECIPE))


def stay(glasgow: float, name: str = "x") -> Record:
    """A stay whose Glasgow score goes from 12 to ``glasgow``."""
    observations = []
    for hour in HOURS:
        score = 12 + (glasgow - 12) * hour / HOURS[-1]
        observations.append(Observation(hour, "Glasgow coma score", score, "{score}"))
        observations.append(Observation(hour, "heart rate", 90.0, "/min"))
        observations.append(Observation(hour, "lactate", 1.4, "mmol/L"))
    return Record(name, {"age_years": 65.0, "sex": "F", "icu_type": "medical"}, tuple(observations))


def over_months(observations: tuple[Observation, ...]) -> Iterator[Observation]:
    for each in observations:
        yield replace(each, time_hours=each.time_hours * 100)


def test_the_figures_are_those_of_unseen_cases(package: ModelPackage) -> None:
    entry = package.card["figures"]["death"]
    assert entry["persons"] == 160
    assert entry["model"]["AUROC"][0] > 0.85
    value, low, high = entry["network"]["AUROC"]
    assert low <= value <= high


def test_the_report_has_every_horizon_with_its_curves(
    package: ModelPackage, tmp_path: Path
) -> None:
    page = write_report(package, tmp_path).read_text()
    assert "![ROC and reliability](icu-mortality/death.png)" in page
    assert package.sha256 in page
    assert (tmp_path / "icu-mortality" / "death.png").stat().st_size > 10_000
    curve = package.card["curves"]["death"]["model"]
    assert curve["true positive"][0] >= 0
    assert curve["true positive"][-1] == 1
    assert np.diff(curve["true positive"]).min() >= 0


def test_a_full_disk_leaves_nothing_of_a_report(
    package: ModelPackage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "write_text", Mock(side_effect=OSError(28, "No space left")))
    with pytest.raises(MedviewerError, match="cannot be written: No space left"):
        write_report(package, tmp_path)
    assert not list(tmp_path.iterdir())


def test_a_model_without_curves_has_no_report(package: ModelPackage, tmp_path: Path) -> None:
    card = {key: value for key, value in package.card.items() if key != "curves"}
    with pytest.raises(MedviewerError, match="holds no curves"):
        write_report(replace(package, card=card), tmp_path)


def test_the_population_is_what_befell_everybody(package: ModelPackage) -> None:
    curve = predict(stay(9), package).curves[0]
    assert curve.population == pytest.approx(np.full(len(curve.risk), curve.population[0]))
    assert curve.population[0] == pytest.approx(package.card["figures"]["death"]["rate"], abs=1e-6)


def test_an_additive_model_has_its_part_in_the_answer(package: ModelPackage) -> None:
    model = load_model(package)
    assert model.beside == ("simple", "additive")
    assert model.blend.shape == (5, 1, 4)
    assert (np.abs(model.blend[..., 2]) > 0.05).all()
    assert package.card["figures"]["death"]["additive"]["AUROC"][0] > 0.8


def test_risk_rises_with_what_kills(package: ModelPackage) -> None:
    ill, well = predict(stay(5), package), predict(stay(15), package)
    rate = package.card["figures"]["death"]["rate"]
    assert ill.curves[0].risk[-1] > rate > well.curves[0].risk[-1]
    assert ill.curves[0].why.by_variable[0].variable == "Glasgow coma score"
    assert "Glasgow coma score (last 5)" in " ".join(ill.curves[0].why.sentences)
    curve = ill.curves[0]
    assert curve.time_hours[-1] == 45.0
    assert (curve.low <= curve.risk).all()
    assert (curve.risk <= curve.high).all()


def test_contributions_add_up_to_the_risk(package: ModelPackage) -> None:
    from medviewer.history.predict import encode_record
    from medviewer.history.reasons.explain import explain

    model = load_model(package)
    for glasgow in (4.0, 9.0, 15.0):
        record = stay(glasgow)
        encoded = encode_record(model.encoding, model.task, record)
        told = explain(model, encoded, len(encoded.time_hours) - 1, 0, Silent())
        moved = sum(one.log_odds for one in told.by_variable)
        assert moved == pytest.approx(sum(one.log_odds for one in told.by_time))
        answer = predict(record, package).curves[0]
        last = len(encoded.time_hours) - 1
        answers = model.answers(
            encoded.steps[None], encoded.summaries[last:], np.array([last]), np.array([0])
        )
        whole = float(answers.blend.mean())
        assert told.start + moved == pytest.approx(whole, abs=0.02 * max(1, abs(moved)))
        assert logit(answer.risk[-1:])[0] == pytest.approx(whole, abs=1e-6)


def test_the_past_is_predicted_from_the_past_alone(package: ModelPackage) -> None:
    record = stay(6)
    until = [one for one in record.observations if one.time_hours <= 20.5]
    short = replace(record, observations=tuple(until))
    early = predict(short, package, run_anyway=True).curves[0]
    whole = predict(record, package).curves[0]
    np.testing.assert_allclose(early.risk, whole.risk[: len(early.risk)], atol=1e-5)
    assert early.time_hours[-1] == 21.0


@pytest.mark.parametrize(
    ("record", "reason"),
    [
        (Record("x", {}, ()), "The age is not given"),
        (Record("x", {"age_years": 65.0}, ()), "Values that the model reads: 0"),
        (replace(stay(9), facts={"age_years": 7.0}), "Age 7 is not among"),
        (
            replace(stay(9), observations=tuple(over_months(stay(9).observations))),
            "values are from the time that the model reads",
        ),
    ],
)
def test_what_the_model_does_not_know_is_refused(
    package: ModelPackage, record: Record, reason: str
) -> None:
    refused = predict(record, package)
    assert refused.curves == ()
    assert reason in " ".join(refused.sentences)
    anyway = predict(record, package, run_anyway=True)
    assert anyway.gate.overridden
    assert np.isfinite(anyway.curves[0].risk).all()


def test_what_if_moves_the_newest_value(package: ModelPackage) -> None:
    found = what_if(stay(9), package, "Glasgow coma score")
    assert found.now == 9
    assert found.risk[0] > found.risk[-1]
    assert found.value[0] >= 3
    assert "not the effect of a treatment" in found.label
    with pytest.raises(MedviewerError, match="sodium cannot be moved"):
        what_if(stay(9), package, "sodium")


@pytest.mark.parametrize("gone_on", [None, 47.0, 60.0])
def test_what_if_of_the_value_that_was_measured_is_the_newest_risk(
    package: ModelPackage, gone_on: float | None
) -> None:
    (glasgow,) = (
        one for one in load_model(package).encoding.channels if one.name == "Glasgow coma score"
    )
    record = stay(glasgow.seen_low)
    until = tuple(one for one in record.observations if one.time_hours < 30)
    until += (Observation(30.0, glasgow.name, glasgow.seen_low, "{score}"),)
    if gone_on is not None:
        until += (Observation(gone_on, "heart rate", 90.0, "/min"),)
    record = replace(record, observations=until)
    (curve,) = predict(record, package).curves
    answer = what_if(record, package, glasgow.name)
    assert answer.risk[0] == pytest.approx(curve.risk[-1], abs=1e-6)


def test_what_if_asks_the_model_at_each_value_that_it_tells_and_at_the_measured_one(
    package: ModelPackage,
) -> None:
    """Lines between 15 points told other risks than the curve, by 2 % at a creatinine of 1.3."""
    (lactate,) = (one for one in load_model(package).encoding.channels if one.name == "lactate")
    measured = lactate.seen_low + 0.377 * (lactate.seen_high - lactate.seen_low)
    record = stay(9)
    at_end = Observation(record.observations[-1].time_hours, "lactate", measured, "mmol/L")
    others = tuple(one for one in record.observations if one.variable != "lactate")
    record = replace(record, observations=(*others, at_end))
    answer = what_if(record, package, "lactate")
    steps = value_steps(lactate.seen_low, lactate.seen_high, lactate.unit)
    assert set(answer.value) == {*steps, measured}
    for number in (answer.value.tolist().index(measured), 1, len(answer.value) // 2):
        there = replace(at_end, value=float(answer.value[number]))
        (curve,) = predict(replace(record, observations=(*others, there)), package).curves
        assert answer.risk[number] == pytest.approx(curve.risk[-1], abs=1e-6)
        assert answer.low[number] == pytest.approx(curve.low[-1], abs=1e-6)
        assert answer.high[number] == pytest.approx(curve.high[-1], abs=1e-6)


def test_several_values_at_the_newest_time_are_moved_together(package: ModelPackage) -> None:
    once = stay(9)
    again = replace(once.observations[-3], value=11.0)
    assert again.variable == "Glasgow coma score"
    twice = replace(once, observations=(*once.observations, again))
    assert what_if(twice, package, "Glasgow coma score").now == 10.0
    np.testing.assert_allclose(
        what_if(twice, package, "Glasgow coma score").risk,
        what_if(once, package, "Glasgow coma score").risk,
    )


def test_what_the_model_does_not_read_is_not_moved(package: ModelPackage) -> None:
    pulse = Observation(60.0, "heart rate", 90.0, "/min")
    ended = replace(stay(9), observations=(*stay(9).observations, pulse))
    late = Observation(60.0, "Glasgow coma score", 3.0, "{score}")
    gone_on = replace(ended, observations=(*ended.observations, late))
    found = what_if(gone_on, package, "Glasgow coma score")
    assert found.now == 9
    np.testing.assert_allclose(found.risk, what_if(ended, package, "Glasgow coma score").risk)
    only_late = replace(ended, observations=(Observation(60.0, "lactate", 3.0, "mmol/L"),))
    with pytest.raises(MedviewerError, match="lactate cannot be moved"):
        what_if(only_late, package, "lactate")


def test_cases_seen_in_training_are_left_to_those_that_did_not_see_them(
    package: ModelPackage, folder: Path, tmp_path: Path
) -> None:
    summary = evaluate(package, folder, tmp_path / "seen.jsonl")
    assert summary["seen_in_training"] == 160
    lines = [json.loads(line) for line in (tmp_path / "seen.jsonl").read_text().splitlines()]
    assert set(lines[0]) == {"case", "truth", "probabilities"}
    found = auroc(
        np.array([line["truth"] for line in lines], dtype=float),
        np.array([line["probabilities"]["death"] for line in lines]),
        np.ones(160),
    )
    assert found == pytest.approx(package.card["figures"]["death"]["model"]["AUROC"][0], abs=2e-3)
    model = load_model(package)
    unseen = model.unseen_by(["1", "somebody else"])
    assert unseen[:, 0].sum() == 1
    assert unseen[:, 1].all()


def test_a_fresh_set_is_predicted_by_all(package: ModelPackage, tmp_path: Path) -> None:
    fresh = write_stays(tmp_path / "fresh", 40, seed=1, name="c", first=1000)
    summary = evaluate(package, fresh, tmp_path / "fresh.jsonl")
    assert summary["seen_in_training"] == 0
    assert summary["figures"]["death"]["model"]["AUROC"][0] > 0.85


def test_a_set_without_outcomes_is_predicted_and_not_trained_on(
    package: ModelPackage, tmp_path: Path
) -> None:
    bare = write_stays(tmp_path / "bare", 5, seed=1, name="c", first=1000)
    (bare / "set_c_outcomes.csv").unlink()
    summary = evaluate(package, bare, tmp_path / "bare.jsonl")
    lines = [json.loads(line) for line in (tmp_path / "bare.jsonl").read_text().splitlines()]
    assert [line["case"] for line in lines] == [str(number) for number in range(1000, 1005)]
    assert all(line["truth"] is None for line in lines)
    assert (summary["outcome_known"], summary["figures"]) == (0, {})
    with pytest.raises(MedviewerError, match="does not say what became of 5 cases"):
        train(NAME, bare, tmp_path / "out", recipe=RECIPE)


def test_the_figures_are_of_those_whose_outcome_is_known(
    package: ModelPackage, tmp_path: Path
) -> None:
    whole = write_stays(tmp_path / "whole", 40, seed=1, name="c", first=1000)
    half = write_stays(tmp_path / "half", 40, seed=1, name="c", first=1000)
    table = half / "set_c_outcomes.csv"
    lines = table.read_text().splitlines()
    table.write_text("\n".join([*lines[:21], *(f"{n},," for n in range(1020, 1040))]) + "\n")
    (whole / "set_c_outcomes.csv").write_text("\n".join(lines[:21]) + "\n")
    of_half = evaluate(package, half, tmp_path / "half.jsonl")
    assert (of_half["cases"], of_half["outcome_known"]) == (40, 20)
    assert of_half["figures"] == evaluate(package, whole, tmp_path / "whole.jsonl")["figures"]


def test_a_killed_training_goes_on(folder: Path, tmp_path: Path) -> None:
    class StopsLate(Silent):
        calls = 0

        def cancelled(self) -> bool:
            self.calls += 1
            return self.calls > 60

    recipe = replace(RECIPE, passes=3)
    with pytest.raises(Cancelled):
        train(NAME, folder, tmp_path / "out", progress=StopsLate(), recipe=recipe)
    finished = sorted((tmp_path / "out" / "parts").iterdir())
    assert finished
    times = [path.stat().st_mtime_ns for path in finished]
    again = StopsLate()
    with pytest.raises(Cancelled):
        train(NAME, folder, tmp_path / "out", progress=again, recipe=recipe)
    assert [path.stat().st_mtime_ns for path in finished] == times
    assert len(sorted((tmp_path / "out" / "parts").iterdir())) > len(finished)


def test_simple_models_made_again_beside_kept_networks_are_the_same(
    package: ModelPackage, folder: Path, tmp_path: Path
) -> None:
    class StopsBeforeTheSecond(Silent):
        def cancelled(self) -> bool:
            return (tmp_path / "parts" / "simple-death-0.safetensors").exists()

    with pytest.raises(Cancelled):
        train(NAME, folder, tmp_path, keep=package, progress=StopsBeforeTheSecond())
    (finished,) = (tmp_path / "parts").iterdir()
    again = read_package(train(NAME, folder, tmp_path, keep=package))
    assert not finished.exists()
    assert again.sha256 == package.sha256
    assert again.card == package.card


def test_networks_are_kept_only_for_the_data_of_their_training(
    package: ModelPackage, tmp_path: Path
) -> None:
    others = write_stays(tmp_path / "others", 40, seed=1, name="c", first=1000)
    renamed = write_stays(tmp_path / "renamed", 160, first=1000)  # in other folds
    for data in (others, renamed):
        with pytest.raises(MedviewerError, match="were not trained on these data"):
            train(NAME, data, tmp_path / "out", keep=package)


def test_the_gate_lets_those_through_whom_training_saw(package: ModelPackage, folder: Path) -> None:
    low, high = package.card["gate"]["age_years"]
    ages = [case.facts["age_years"] for case in tasks.ICU.cohort(folder).cases]
    assert low <= np.quantile(ages, 0.001) <= np.quantile(ages, 0.999) <= high
    assert high - low < 60


def test_an_empty_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(MedviewerError, match=r"no set_\?_events"):
        tasks.ICU.read(tmp_path)


def test_shipped_networks_answer_the_same_after_loading(package: ModelPackage) -> None:
    model = load_model(package)
    nothing = Measured(np.zeros(0), np.zeros(0, dtype=np.intp), np.zeros(0))
    one = encode(model.encoding, {}, nothing, [1.0, 2.0])
    answers = model.answers(one.steps[None], one.summaries[1:], np.array([1]), np.array([0]))
    again = load_model(package).answers(
        one.steps[None], one.summaries[1:], np.array([1]), np.array([0])
    )
    np.testing.assert_array_equal(answers.blend, again.blend)
    assert np.isfinite(answers.blend).all()
