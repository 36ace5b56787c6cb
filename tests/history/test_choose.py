"""Which model is for which record."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from medviewer.commands.training import HISTORY_MODELS
from medviewer.errors import MedviewerError
from medviewer.history.choose import choose, fits, history_packages
from medviewer.history.records.record import Interval, Observation, Record
from medviewer.history.tasks import TASKS
from medviewer.learning.package import ModelPackage, write_package


def package(
    name: str, low: float, high: float, reads: tuple[str, ...] = ("sodium",)
) -> ModelPackage:
    """A model for people of ``low`` to ``high`` years."""
    limits = {
        "age_years": [low, high], "most_a_day": 99, "least_values": 1, "least_variables": 1,
        "last_hours": 48.0,
    }  # fmt: skip
    channels = [{"name": each} for each in reads]
    history = {"encoding": {"channels": channels}}
    card = {"name": name, "population": "them", "gate": limits, "history": history}
    return ModelPackage(Path(name), card)


CHILD = Record("x", {"age_years": 8.0}, (Observation(1.0, "sodium", 140.0, "mmol/L"),))
MODELS = [package("adults", 18, 90), package("children", 1, 17)]


def test_the_model_made_for_such_a_record_is_chosen() -> None:
    assert choose(CHILD, MODELS).name == "children"
    assert not fits(CHILD, MODELS[0])


def test_where_none_was_made_for_it_the_first_says_why() -> None:
    assert choose(Record("x", {"age_years": 95.0}, ()), MODELS).name == "adults"


def test_where_none_was_made_for_it_the_one_that_reads_most_of_it_says_why() -> None:
    other = package("infants", 0, 1, reads=("sodium", "lactate"))
    values = (*CHILD.observations, Observation(1.0, "lactate", 2.0, "mmol/L"))
    record = Record("x", {"age_years": 95.0}, values)
    assert choose(record, [*MODELS, other]).name == "infants"


def test_a_named_model_is_taken_or_said_to_be_missing() -> None:
    assert choose(CHILD, MODELS, "adults").name == "adults"
    with pytest.raises(MedviewerError, match=r"called aliens\. Choose one of: adults, children"):
        choose(CHILD, MODELS, "aliens")


def test_a_folder_without_models_is_said(tmp_path: Path) -> None:
    with pytest.raises(MedviewerError, match="no history model"):
        history_packages([tmp_path])


def test_an_own_model_that_cannot_be_asked_leaves_the_others_their_place(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    whole = {
        "name": "death-5y", "kind": "history", "version": "1", "architecture": {}, "labels": [],
        "outcome": "death", "population": "them", "population_risk": {"time_hours": [], "risk": []},
        "gate": package("death-5y", 18, 90).card["gate"],
        "history": {"network": {}, "encoding": {}, "member_folds": [], "blend": []},
    }  # fmt: skip
    write_package(tmp_path / "whole", whole, {}, "")
    for lost in ("gate", "history", "population_risk", "outcome"):
        part = {key: value for key, value in whole.items() if key != lost}
        write_package(tmp_path / lost, part, {}, "")
    write_package(tmp_path / "renamed", whole | {"name": "mine"}, {}, "")
    (found,) = history_packages([tmp_path])
    assert found.folder.name == "whole"
    for told in ("lacks outcome", "lacks gate.age_years", "lacks one of the names icu-mortality"):
        assert told in caplog.text
    (tmp_path / "whole" / "model.json").unlink()
    with pytest.raises(MedviewerError, match=r"gate.model\.json lacks gate\.age_years"):
        history_packages([tmp_path])


def test_every_task_can_be_trained_and_measured_by_name() -> None:
    assert set(HISTORY_MODELS) == set(TASKS)


def test_what_came_before_a_stay_is_not_of_the_time_that_its_model_reads() -> None:
    clinic = [Observation(-24.0 * 300 * year, "sodium", 140.0, "mmol/L") for year in (1, 2, 3)]
    before = Record("x", {"age_years": 60.0}, tuple(clinic))
    (visits,) = [package("visits", 18, 90)]
    (stays,) = [package("stays", 18, 90)]
    stays.card["history"]["encoding"]["step_hours"] = None
    visits.card["gate"]["longest_hours"] = 3 * 8766.0
    assert fits(before, visits)
    assert not fits(before, stays)


def test_a_condition_counts_as_what_the_model_reads() -> None:
    (model,) = [package("visits", 18, 90, reads=("diabetes",))]
    sick = Record("x", {"age_years": 60.0}, (), conditions=(Interval(0.0, None, "diabetes"),))
    assert fits(sick, model)
    assert not fits(replace(sick, conditions=()), model)


@pytest.mark.parametrize("outcome", ["diabetes", "death"])
def test_what_has_happened_is_not_foretold(outcome: str) -> None:
    (model,) = [package("risk", 18, 90)]
    model.card["outcome"] = outcome
    value = Observation(1.0, "sodium", 140.0, "mmol/L")
    sick = Record("x", {"age_years": 60.0}, (value,), conditions=(Interval(0.0, None, "diabetes"),))
    assert fits(sick, model) == (outcome == "death")
    assert fits(replace(sick, conditions=()), model)


def test_what_is_given_is_no_value_of_what_is_measured() -> None:
    (model,) = [package("visits", 18, 90, reads=("albumin",))]
    given = Record("x", {"age_years": 60.0}, (), treatments=(Interval(0.0, None, "albumin"),))
    assert not fits(given, model)
