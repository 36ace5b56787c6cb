from __future__ import annotations

from datetime import date

import pytest
from pydicom.dataset import Dataset

from medviewer.dicom.age import age_on, contradicting_age, is_impossible_birth, years_between


def header(**elements: str) -> Dataset:
    made = Dataset()
    for keyword, value in elements.items():
        setattr(made, keyword, value)
    return made


@pytest.mark.parametrize(
    ("born", "day", "years"),
    [
        ("2001-01-31", "2024-01-31", 23),
        ("2001-02-01", "2024-01-31", 22 + 364 / 365),
        ("2000-02-29", "2023-02-28", 22 + 364 / 365),
        ("2000-02-29", "2023-03-01", 23),
        ("2000-02-29", "2024-02-29", 24),
    ],
)
def test_years_are_completed_on_the_birthday(born: str, day: str, years: float) -> None:
    assert years_between(date.fromisoformat(born), date.fromisoformat(day)) == pytest.approx(years)


def test_the_birth_date_leads_and_an_age_that_says_another_contradicts_it() -> None:
    day = date(2024, 1, 31)
    both = header(PatientBirthDate="19530131", PatientAge="057Y")
    assert age_on(both, day) == 71
    assert contradicting_age(both, day) == 57
    for agrees in ("070Y", "071Y", "072Y"):
        both.PatientAge = agrees
        assert contradicting_age(both, day) is None
    alone = header(PatientAge="057Y")
    assert age_on(alone, day) == 57
    assert contradicting_age(alone, day) is None


@pytest.mark.parametrize("stated", ["999Y", "126Y", ""])
def test_an_age_that_nobody_can_have_is_none(stated: str) -> None:
    assert age_on(header(PatientAge=stated), date(2024, 1, 31)) is None


@pytest.mark.parametrize("born", ["20900101", "18500101"])
def test_where_a_birth_date_cannot_be_the_stated_age_counts(born: str) -> None:
    """The age was left open although Patient's Age was a sensible one."""
    day = date(2024, 1, 31)
    both = header(PatientBirthDate=born, PatientAge="057Y")
    assert age_on(both, day) == 57
    assert contradicting_age(both, day) is None
    assert is_impossible_birth(both, day)
    assert age_on(header(PatientBirthDate=born), day) is None
    assert not is_impossible_birth(header(PatientBirthDate="19530131"), day)
    assert not is_impossible_birth(header(PatientAge="057Y"), day)
