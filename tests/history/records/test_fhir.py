"""Histories from FHIR Bundles: panels, units, encounters, and what is refused."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from medviewer.errors import MedviewerError
from medviewer.history.records.imaging import zero_of
from medviewer.history.records.read import read_history
from medviewer.history.records.record import Interval
from tests.history.records.bundles import PATIENT, SUBJECT, coded, observation, write


def test_values_are_converted_and_counted_from_the_admission(tmp_path: Path) -> None:
    (record,) = read_history(
        write(
            tmp_path,
            observation("2160-0", 150, "umol/L", "2020-06-01T12:00:00Z"),
            PATIENT,
            {
                "resourceType": "Encounter",
                "subject": SUBJECT,
                "class": {"code": "IMP"},
                "period": {"start": "2020-06-01T12:00:00+02:00"},
            },
        )
    )
    assert record.facts == {"age_years": 70.0, "sex": "F"}
    assert record.zero == "admission"
    (creatinine,) = record.observations
    assert (creatinine.variable, creatinine.time_hours) == ("creatinine", 2.0)
    assert creatinine.value == pytest.approx(1.697, abs=1e-3)


def test_a_panel_gives_its_components(tmp_path: Path) -> None:
    panel = {
        "resourceType": "Observation",
        "status": "final",
        "subject": SUBJECT,
        "code": coded("85354-9"),
        "effectiveDateTime": "2020-06-01",
        "component": [
            {"code": coded("8480-6"), "valueQuantity": {"value": 120, "code": "mm[Hg]"}},
            {"code": coded("8462-4"), "valueQuantity": {"value": 10.66, "code": "kPa"}},
        ],
    }
    (record,) = read_history(write(tmp_path, PATIENT, panel))
    assert [(one.variable, round(one.value)) for one in record.observations] == [
        ("systolic pressure", 120), ("diastolic pressure", 80),
    ]  # fmt: skip
    assert record.notes == ()


def test_conditions_and_medication(tmp_path: Path) -> None:
    (record,) = read_history(
        write(
            tmp_path,
            PATIENT,
            observation("2160-0", 1, "mg/dL", "2020-01-01"),
            {
                "resourceType": "Condition",
                "subject": SUBJECT,
                "code": {"text": "Hypertension"},
                "recordedDate": "2020-01-02",
            },
            {
                "resourceType": "MedicationStatement",
                "subject": SUBJECT,
                "medicationCodeableConcept": {"text": "ursodiol"},
                "effectivePeriod": {"start": "2020-01-03", "end": "2020-01-04"},
            },
        )
    )
    assert record.zero == "2020-01-01"
    assert record.conditions == (Interval(24.0, None, "hypertension"),)
    assert record.treatments == (Interval(48.0, 72.0, "ursodiol"),)


def test_conditions_are_known_by_their_icd_10_code(tmp_path: Path) -> None:
    condition = {
        "resourceType": "Condition",
        "subject": SUBJECT,
        "code": {"coding": [{"code": "I50.9", "display": "Herzinsuffizienz"}]},
        "onsetDateTime": "2020-01-02",
    }
    (record,) = read_history(write(tmp_path, PATIENT, condition))
    assert record.conditions[0].name == "heart failure"


def taken(**more: Any) -> dict[str, Any]:
    return {
        "resourceType": "MedicationStatement", "subject": SUBJECT, "status": "active",
        "effectiveDateTime": "2020-01-03", **more,
    }  # fmt: skip


def test_medication_is_found_where_it_is_referred_to(tmp_path: Path) -> None:
    inside = {"resourceType": "Medication", "id": "m", "code": {"text": "prednisone"}}
    (record,) = read_history(
        write(
            tmp_path,
            PATIENT,
            {"resourceType": "Medication", "id": "u", "code": {"text": "ursodiol"}},
            taken(medicationReference={"reference": "Medication/u"}),
            taken(medicationReference={"reference": "#m"}, contained=[inside]),
            taken(status="not-taken", medicationCodeableConcept={"text": "aspirin"}),
        )
    )
    assert [each.name for each in record.treatments] == ["ursodiol", "prednisone"]
    assert record.notes == ("1 × medication with status 'not-taken' is not used.",)


@pytest.mark.parametrize(
    ("resource", "note"),
    [
        (observation("1-1", 5, "mg/dL", "2020-01-01"), "'something' is known to no model"),
        (observation("2160-0", 900, "mg/dL", "2020-01-01"), "creatinine 900 mg/dL is not possible"),
        (
            observation("2160-0", 1, "mg/dL", "2020-01-01", status="entered-in-error"),
            "status 'entered-in-error'",
        ),
        (
            observation("2160-0", 1, "mg/dL", "2020-01-01")
            | {"valueQuantity": {"value": 5, "comparator": "<", "code": "mg/dL"}},
            "values such as '<5'",
        ),
        (observation("2160-0", 1, "mg/dL", "2020"), "dated without a day are not used"),
        (observation("2160-0", 1, "mg/dL", "2020-03"), "dated without a day are not used"),
        (
            observation("2160-0", 1, "mg/dL", "2020-01-01")
            | {"valueQuantity": {"unit": "mg/dL"}, "dataAbsentReason": {"text": "unknown"}},
            "observations without a number",
        ),
        (
            {"resourceType": "MedicationRequest", "status": "active", "subject": SUBJECT},
            "entries of the kind MedicationRequest are not read",
        ),
        ({"resourceType": "Patient", "id": "p2"}, "nothing dated is known of p2"),
    ],
)
def test_the_odd_is_named(tmp_path: Path, resource: dict[str, Any], note: str) -> None:
    fine = observation("2951-2", 140, "mmol/L", "2020-01-01")
    (record,) = read_history(write(tmp_path, PATIENT, fine, resource))
    assert note in " ".join(record.notes)


@pytest.mark.parametrize("status", ["registered", "cancelled", "entered-in-error", "unknown"])
def test_a_value_that_nobody_stands_for_is_not_used(tmp_path: Path, status: str) -> None:
    fine = observation("2951-2", 140, "mmol/L", "2020-01-01")
    other = observation("2160-0", 1, "mg/dL", "2020-01-01", status=status)
    (record,) = read_history(write(tmp_path, PATIENT, fine, other))
    assert [each.variable for each in record.observations] == ["sodium"]
    assert f"1 × observations with status '{status}' are not used." in record.notes


def test_the_code_of_a_unit_leads_over_its_words(tmp_path: Path) -> None:
    """Words are for people; laboratories abbreviate them."""
    value = observation("2160-0", 100, "", "2020-01-01")
    value["valueQuantity"] = {"value": 100, "unit": "mg/dL", "code": "umol/L"}
    (record,) = read_history(write(tmp_path, PATIENT, value))
    assert record.observations[0].value == pytest.approx(1.131, abs=1e-3)


@pytest.mark.parametrize(
    ("resource", "message"),
    [
        (observation("2160-0", 1, "kg", "2020-01-01"), "entry 2 (Observation): 'kg' is no unit"),
        (observation("2160-0", 1, "zork", "2020-01-01"), "the unit 'zork' is not known"),
        (observation("2160-0", 1, "", "2020-01-01"), "creatinine has no unit"),
        (observation("2160-0", 1, "mg/dL", "2020-01-01T08:00:00"), "has no time zone"),
        (observation("2160-0", 1, "mg/dL", "yesterday"), "the date yesterday has no day"),
        (observation("2160-0", 1, "mg/dL", "01.02.2024"), "the date 01.02.2024 cannot be read"),
        (
            {
                "resourceType": "Observation",
                "status": "final",
                "effectiveDateTime": "2024-01-01",
                "valueQuantity": {"value": 3},
            },
            "it lacks “code”, which FHIR R4 asks for.",
        ),
        (
            observation("2160-0", 1, "mg/dL", "2020-01-01", subject={"reference": "Patient/x"}),
            "entry 2 (Observation): its patient is not in the Bundle",
        ),
        (observation("2160-0", 1, "mg/dL", "2020-01-01", component=3), "entry 2 (Observation)"),
    ],
)
def test_what_cannot_be_understood_names_the_entry(
    tmp_path: Path, resource: dict[str, Any], message: str
) -> None:
    with pytest.raises(MedviewerError, match=r"bundle\.json") as caught:
        read_history(write(tmp_path, PATIENT, resource))
    assert message in str(caught.value)


def test_a_bad_entry_among_many_is_left_out_and_told_first(tmp_path: Path) -> None:
    """It stopped the whole Bundle: of hundreds of values that were fine nothing was seen."""
    fine = [observation("2951-2", 140, "mmol/L", f"2020-01-{day:02}") for day in range(1, 10)]
    bad = [observation("2160-0", 1, "zork", f"2020-01-{day:02}") for day in (3, 5)]
    of_other = observation("2160-0", 1, "mg/dL", "2020-01-01", subject={"reference": "Patient/x"})
    odd = observation("1-1", 5, "mg/dL", "2020-01-01")
    (record,) = read_history(write(tmp_path, PATIENT, *fine, odd, *bad, of_other))
    assert {one.variable for one in record.observations} == {"sodium", "something"}
    assert record.notes[:2] == (
        "Not read, 2 × (first in entry 12): creatinine: the unit 'zork' is not known.",
        "Not read, 1 × (first in entry 14): its patient is not in the Bundle.",
    )


def test_of_a_panel_only_the_component_in_an_unknown_unit_is_left_out(tmp_path: Path) -> None:
    parts = [
        {"code": coded("8480-6"), "valueQuantity": {"value": 120, "code": "mm[Hg]"}},
        {"code": coded("8462-4", "diastolic"), "valueQuantity": {"value": 80, "code": "zork"}},
    ]
    panel = observation("85354-9", 0, "", "2020-01-01", component=parts)
    del panel["valueQuantity"]
    (record,) = read_history(write(tmp_path, PATIENT, panel))
    assert [one.value for one in record.observations] == [120.0]
    assert "entry 2): diastolic pressure: the unit 'zork' is not known." in record.notes[0]


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"resourceType": "Bundle"}', "[" * 100_000])
def test_other_json_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "bundle.json"
    path.write_text(text)
    with pytest.raises(MedviewerError, match=r"bundle\.json"):
        read_history(path)


def test_time_0_is_told_to_the_minute_that_hours_are_counted_from(tmp_path: Path) -> None:
    """Studies are placed by it: told as the day alone, they stood 14 hours too late."""
    first = observation("2951-2", 140, "mmol/L", "2020-06-01T14:00:00+02:00")
    later = observation("2951-2", 141, "mmol/L", "2020-06-02T14:00:00+02:00")
    (record,) = read_history(write(tmp_path, PATIENT, first, later))
    assert [one.time_hours for one in record.observations] == [0.0, 24.0]
    assert zero_of(record) == datetime(2020, 6, 1, 14)


def test_it_is_known_when_the_admission_was_that_hours_are_counted_from(tmp_path: Path) -> None:
    """Else no study of the patient can be marked on the axis."""
    stay = {
        "resourceType": "Encounter",
        "id": "e1",
        "status": "finished",
        "class": {"code": "IMP"},
        "subject": {"reference": "Patient/p1"},
        "period": {"start": "2020-06-01T14:00:00+02:00"},
    }
    value = observation("2951-2", 140, "mmol/L", "2020-06-01T20:00:00+02:00")
    (record,) = read_history(write(tmp_path, PATIENT, stay, value))
    assert (record.zero, record.observations[0].time_hours) == ("admission", 6.0)
    assert zero_of(record) == datetime(2020, 6, 1, 14)


def condition(**more: Any) -> dict[str, Any]:
    return {
        "resourceType": "Condition", "subject": SUBJECT, "code": {"text": "Hypertension"},
        "recordedDate": "2020-01-02", **more,
    }  # fmt: skip


def test_a_condition_known_to_the_year_counts_from_its_first_day(tmp_path: Path) -> None:
    (record,) = read_history(
        write(
            tmp_path,
            PATIENT,
            observation("2160-0", 1, "mg/dL", "2020-01-01"),
            condition(onsetDateTime="2020"),
            condition(onsetPeriod={"start": "2020-01-03"}),
        )
    )
    assert [each.start_hours for each in record.conditions] == [0.0, 48.0]
    assert record.notes == ("1 × dates without a day count from the first of the month or year.",)


@pytest.mark.parametrize("status", ["refuted", "entered-in-error", "differential", "provisional"])
def test_a_condition_that_is_not_sure_is_not_one(tmp_path: Path, status: str) -> None:
    doubted = condition(verificationStatus={"coding": [{"system": "x", "code": status}]})
    fine = observation("2160-0", 1, "mg/dL", "2020-01-01")
    (record,) = read_history(write(tmp_path, PATIENT, fine, doubted))
    assert record.conditions == ()
    assert record.notes == (f"1 × conditions with status '{status}' are not used.",)


@pytest.mark.parametrize("status", ["planned", "cancelled", "entered-in-error"])
def test_a_stay_that_did_not_begin_is_no_time_0(tmp_path: Path, status: str) -> None:
    stay = {
        "resourceType": "Encounter", "subject": SUBJECT, "class": {"code": "IMP"},
        "status": "finished", "period": {"start": "2020-01-01T00:00:00Z"},
    }  # fmt: skip
    never = stay | {"status": status, "period": {"start": "2030-01-01T00:00:00Z"}}
    fine = observation("2160-0", 1, "mg/dL", "2020-01-01T06:00:00Z")
    (record,) = read_history(write(tmp_path, PATIENT, fine, stay, never))
    assert record.observations[0].time_hours == 6.0
    assert record.notes == (f"1 × encounters with status '{status}' are not used.",)


def test_what_is_only_intended_was_not_taken(tmp_path: Path) -> None:
    fine = observation("2160-0", 1, "mg/dL", "2020-01-01")
    planned = taken(status="intended", medicationCodeableConcept={"text": "aspirin"})
    assert read_history(write(tmp_path, PATIENT, fine, planned))[0].treatments == ()


def test_pressures_lying_and_standing_are_what_they_are(tmp_path: Path) -> None:
    codes = {"8461-6": 150, "8460-8": 140, "8459-0": 145, "8455-8": 80, "8454-1": 70, "8453-3": 75}
    taken_down = [
        observation(code, value, "mm[Hg]", f"2020-01-0{day}")
        for day, (code, value) in enumerate(codes.items(), 1)
    ]
    (record,) = read_history(write(tmp_path, PATIENT, *taken_down))
    names = [each.variable for each in record.observations]
    assert names == ["systolic pressure"] * 3 + ["diastolic pressure"] * 3


def test_a_condition_ends_with_its_period_and_never_before_it_began(tmp_path: Path) -> None:
    over = {"clinicalStatus": {"coding": [{"code": "resolved"}]}}
    day, hour = "2020-01-02", "2020-01-02T12:00:00Z"
    (record,) = read_history(
        write(
            tmp_path,
            PATIENT,
            condition(onsetDateTime=day, abatementPeriod={"start": day, "end": "2020-01-03"}),
            condition(onsetDateTime=day, **over),
            condition(onsetDateTime=hour, abatementDateTime=day),
            condition(onsetDateTime=hour, abatementDateTime="2019-01-01"),
        )
    )
    spans = [(each.start_hours, each.end_hours) for each in record.conditions]
    assert spans == [(0.0, 24.0), (0.0, None), (12.0, 12.0), (12.0, None)]
    assert record.notes == (
        "1 × conditions are over, but not known since when: drawn as lasting.",
        "1 × ends that are before the beginning are not used.",
    )
