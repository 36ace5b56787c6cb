"""The example history has the form that the template describes."""

import csv
from pathlib import Path

import pytest

from medviewer.history.records.read import read_history
from medviewer.paths import resources
from medviewer.phantom.history import write_history


@pytest.fixture
def rows(tmp_path: Path) -> list[dict[str, str]]:
    with write_history(tmp_path / "history.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture
def known() -> dict[str, dict[str, str]]:
    path = resources() / "history_template" / "variables.csv"
    with path.open(encoding="utf-8", newline="") as file:
        return {row["variable"]: row for row in csv.DictReader(file)}


def test_variables_units_and_values_are_possible(
    rows: list[dict[str, str]], known: dict[str, dict[str, str]]
) -> None:
    observations = [row for row in rows if row["time_hours"]]
    for row in observations:
        variable = known[row["variable"]]
        assert row["unit"] == variable["unit"]
        assert float(variable["possible_low"]) <= float(row["value"])
        assert float(row["value"]) <= float(variable["possible_high"])
    assert len({row["variable"] for row in observations}) >= 35
    assert 300 <= len(observations) <= 800


def test_times_rise_within_48_hours(rows: list[dict[str, str]]) -> None:
    times = [float(row["time_hours"]) for row in rows if row["time_hours"]]
    assert times == sorted(times)
    assert times[0] >= 0
    assert 46 <= times[-1] <= 48


def test_facts_have_no_time(rows: list[dict[str, str]]) -> None:
    facts = {row["variable"] for row in rows if not row["time_hours"]}
    assert facts == {"zero", "age", "sex", "height", "icu_type"}


def test_the_reader_takes_it_without_a_remark(tmp_path: Path) -> None:
    (record,) = read_history(write_history(tmp_path / "history.csv"))
    assert record.notes == ()
    assert record.facts["age_years"] == 71
    assert record.zero == "admission"
