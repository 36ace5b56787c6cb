"""Lean body mass by the published formula, and what a header must say for it."""

from __future__ import annotations

import pytest

from medviewer.image.measuring.lean_mass import LeanMassUnavailableError, lean_share
from tests.phantoms.make import item


@pytest.mark.parametrize(
    ("sex", "weight", "size", "lean"),
    [
        ("M", 70, 1.75, 55.86),
        ("F", 60, 1.65, 39.29),
        ("F", 140, 1.60, 58.66),
        ("M", 140, 1.75, 78.40),
    ],
)
def test_it_is_that_of_janmahasatian(sex: str, weight: float, size: float, lean: float) -> None:
    """The obese keep a lean mass that rises with weight, which James' formula denies them."""
    header = item(PatientSex=sex, PatientWeight=weight, PatientSize=size)
    assert weight * lean_share(header) == pytest.approx(lean, abs=0.01)


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"PatientSex": "O"}, "no Patient's Sex."),
        ({"PatientSize": None}, "no Patient's Size."),
        ({"PatientSize": 0}, "no Patient's Size."),
        ({"PatientWeight": None}, "no Patient's Weight."),
        ({"PatientSize": 175}, "a Patient's Size of 175 m cannot be."),
        ({"PatientAge": "017Y"}, "its formula is of adults."),
        ({"PatientBirthDate": "20060103", "StudyDate": "20240102"}, "its formula is of adults."),
    ],
)
def test_without_what_it_needs_it_says_what_is_missing(
    changed: dict[str, object], words: str
) -> None:
    known: dict[str, object] = {"PatientSex": "M", "PatientWeight": 70, "PatientSize": 1.75}
    with pytest.raises(LeanMassUnavailableError, match=f"SUL is not available: {words}"):
        lean_share(item(**(known | changed)))


def test_from_the_eighteenth_birthday_on_it_is_told() -> None:
    known = {"PatientSex": "M", "PatientWeight": 70, "PatientSize": 1.75}
    header = item(**known, PatientBirthDate="20060102", StudyDate="20240102")
    assert 70 * lean_share(header) == pytest.approx(55.86, abs=0.01)
