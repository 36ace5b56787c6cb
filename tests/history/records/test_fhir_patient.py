"""FHIR's patient: birth date, identifiers, height."""

from __future__ import annotations

from pathlib import Path

import pytest

from medviewer.errors import MedviewerError
from medviewer.history.records.fhir_resources import Resource
from medviewer.history.records.read import read_history
from tests.history.records.bundles import PATIENT, observation, write


@pytest.mark.parametrize(
    ("born", "years", "noted"),
    [
        ("1950-06-02", 69, False),
        ("1950-06-01", 70, False),
        ("1951-06-01", 69, False),  # on the birthday, which 69 * 365.25 days have not reached
        ("1952-02-29", 68, False),
        ("1950-06", 70, True),
        ("1950", 70, True),
        ("2021-01-01", None, True),
    ],
)
def test_a_birth_date_may_lack_day_and_month(
    tmp_path: Path, born: str, years: float | None, noted: bool
) -> None:
    fine = observation("2951-2", 140, "mmol/L", "2020-06-01")
    (record,) = read_history(write(tmp_path, PATIENT | {"birthDate": born}, fine))
    assert record.facts.get("age_years") == years
    assert any("birth date" in note for note in record.notes) == noted


@pytest.mark.parametrize("born", ["long ago", 1950, "1950-13"])
def test_a_birth_date_that_is_none_names_the_patient(tmp_path: Path, born: object) -> None:
    fine = observation("2951-2", 140, "mmol/L", "2020-06-01")
    with pytest.raises(MedviewerError, match="the birth date of p1 is not one"):
        read_history(write(tmp_path, PATIENT | {"birthDate": born}, fine))


def test_the_newest_height_is_a_fact(tmp_path: Path) -> None:
    (record,) = read_history(
        write(
            tmp_path,
            PATIENT,
            observation("8302-2", 1.72, "m", "2020-01-02"),
            observation("8302-2", 180, "cm", "2010-01-01"),
            observation("8302-2", 1.72, "cm", "2020-01-03"),
            observation("2160-0", 1, "mg/dL", "2020-01-01"),
        )
    )
    assert record.facts["height_cm"] == pytest.approx(172)
    assert [each.variable for each in record.observations] == ["creatinine"]
    assert record.notes == ("1 × height 1.72 cm is not possible; not used.",)


def test_a_whole_number_is_a_value_and_a_version_of_the_patient_the_patient(
    tmp_path: Path,
) -> None:
    scale = observation("9269-2", 0, "", "2020-01-01", valueInteger=13)
    del scale["valueQuantity"]
    other = observation(
        "2160-0", 1, "mg/dL", "2020-01-01", subject={"reference": "Patient/p1/_history/2"}
    )
    (record,) = read_history(write(tmp_path, PATIENT, scale, other))
    assert [each.value for each in record.observations] == [13.0, 1.0]
    assert record.notes == ()


def test_a_patient_is_called_as_the_hospital_does(tmp_path: Path) -> None:
    record_number = {"type": {"coding": [{"code": "MR"}]}, "value": "4711"}
    numbers = [{"value": "passport"}, record_number, record_number | {"value": "12", "use": "old"}]
    fine = observation("2160-0", 1, "mg/dL", "2020-01-01")
    (record,) = read_history(write(tmp_path, PATIENT | {"identifier": numbers}, fine))
    assert (record.identifier, record.also_called) == ("4711", ("p1",))
    assert [record.is_of(each) for each in ("4711", "p1", "passport", "12")] == [
        True, True, False, False,
    ]  # fmt: skip


def test_a_number_that_two_patients_share_is_nobodys(tmp_path: Path) -> None:
    shared = {"identifier": [{"value": "4711"}]}
    second = PATIENT | {"id": "p2"} | shared
    fine = observation("2160-0", 1, "mg/dL", "2020-01-01")
    records = read_history(
        write(
            tmp_path,
            PATIENT | shared,
            second,
            fine,
            fine | {"subject": {"reference": "Patient/p2"}},
        )
    )
    assert [(each.identifier, each.also_called) for each in records] == [("p1", ()), ("p2", ())]


def test_identifiers_that_are_none_name_the_patient(tmp_path: Path) -> None:
    fine = observation("2160-0", 1, "mg/dL", "2020-01-01")
    with pytest.raises(MedviewerError, match="the identifiers of p1 are not as FHIR R4 says"):
        read_history(write(tmp_path, PATIENT | {"identifier": ["4711"]}, fine))


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ({"deceasedDateTime": "2021-01-01"}, True),
        ({"deceasedBoolean": True}, True),
        ({"deceasedBoolean": False}, False),
        ({}, False),
    ],
)
def test_that_the_patient_is_dead_is_told(tmp_path: Path, said: Resource, told: bool) -> None:
    """A risk of death was shown of her without a word."""
    fine = observation("2951-2", 140, "mmol/L", "2020-06-01")
    (record,) = read_history(write(tmp_path, PATIENT | said, fine))
    assert ("The patient is dead, as the file says." in record.notes) == told


def test_values_of_the_future_are_told(tmp_path: Path) -> None:
    values = [observation("2951-2", 140, "mmol/L", f"{year}-06-01") for year in (2020, 2999)]
    (bundle,) = read_history(write(tmp_path, PATIENT, *values))
    table = tmp_path / "table.csv"
    table.write_text(
        "date,variable,value,unit\n2020-06-01,sodium,140,mmol/L\n2999-06-01,sodium,140,mmol/L\n"
    )
    (record,) = read_history(table)
    for one in (bundle, record):
        assert "The newest entry is dated 2999-06-01, which is in the future." in one.notes
    table.write_text("date,variable,value,unit\n2020-06-01,sodium,140,mmol/L\n")
    (record,) = read_history(table)
    assert record.notes == ()
