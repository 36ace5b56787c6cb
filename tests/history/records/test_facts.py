"""Facts of a patient: in their own unit, and refused where they are impossible."""

from __future__ import annotations

import pytest

from medviewer.history.records.facts import read_fact
from medviewer.history.records.units import UnitError


@pytest.mark.parametrize(
    ("name", "text", "unit", "key", "value"),
    [
        ("age", "67", "", "age_years", 67.0),
        ("age", "30", "mo", "age_years", 2.5),
        ("age", "1461", "d", "age_years", 4.0),
        ("height", "1.72", "m", "height_cm", 172.0),
        ("height", "1720", "mm", "height_cm", 172.0),
        ("Height", "67", "in", "height_cm", 170.18),
    ],
)
def test_a_number_is_kept_in_the_unit_of_its_fact(
    name: str, text: str, unit: str, key: str, value: float
) -> None:
    found, kept = read_fact(name, text, unit)
    assert (found, kept) == (key, pytest.approx(value))


@pytest.mark.parametrize(
    ("text", "sex"),
    [("female", "F"), ("m", "M"), ("F", "F"), ("W", "F"), ("Weiblich", "F"), ("männlich", "M")],
)
def test_a_sex_is_written_in_several_ways(text: str, sex: str) -> None:
    assert read_fact("gender", text, "") == ("sex", sex)


@pytest.mark.parametrize(
    ("name", "text", "unit"),
    [
        ("age", "126", ""),
        ("age", "-1", ""),
        ("age", "nan", ""),
        ("height", "1.72", ""),  # metres without their unit
        ("height", "60", "kg"),
        ("icu type", "dental", ""),
    ],
)
def test_what_is_impossible_is_refused(name: str, text: str, unit: str) -> None:
    with pytest.raises(UnitError):
        read_fact(name, text, unit)
