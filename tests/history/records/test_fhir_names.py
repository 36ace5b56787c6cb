"""Observations in a FHIR Bundle whose name is a variable's, with another code or none."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from medviewer.history.records.fhir_types import yes_or_no
from medviewer.history.records.read import read_history
from tests.history.records.bundles import PATIENT, coded, observation, write

DAY = "2020-06-01"


def named(code: dict[str, Any], value: float, unit: str) -> dict[str, Any]:
    return observation("", value, unit, DAY) | {"code": code}


@pytest.mark.parametrize(
    ("code", "name"),
    [
        (coded("5792-7", "glucose"), "glucose (LOINC 5792-7)"),  # in urine, by a test strip
        (coded("5792-7", "Glucose"), "Glucose (LOINC 5792-7)"),
        ({"text": "glucose"}, "glucose (no LOINC)"),
        ({"text": "stage"}, "stage (no LOINC)"),  # perhaps of a tumour
        ({"text": "aura"}, "aura"),
    ],
)
def test_what_is_called_like_a_variable_and_coded_otherwise_is_only_shown(
    tmp_path: Path, code: dict[str, Any], name: str
) -> None:
    """A model read the glucose of urine as blood's, beside a note that it was only shown."""
    (record,) = read_history(write(tmp_path, PATIENT, named(code, 500.0, "mg/dL")))
    assert [one.variable for one in record.observations] == [name]
    assert record.notes == (f"1 × '{name}' is known to no model, only shown.",)


@pytest.mark.parametrize(
    ("name", "value", "unit", "kept"),
    [
        ("Ascites", 1.0, "{yes}", ("ascites", 1.0, "{yes}")),
        ("histological stage", 4.0, "{score}", ("histological stage", 4.0, "{score}")),
    ],
)
def test_what_has_no_loinc_code_is_read_by_its_name(
    tmp_path: Path, name: str, value: float, unit: str, kept: tuple[str, float, str]
) -> None:
    """It was read where the name was written small, and told to be only shown."""
    (record,) = read_history(write(tmp_path, PATIENT, named({"text": name}, value, unit)))
    (one,) = record.observations
    assert (one.variable, one.value, one.unit) == kept
    assert record.notes == ()


def answered(
    folder: Path, name: str, answer: dict[str, object]
) -> tuple[tuple[str, float, str] | None, str]:
    """What is read of a question's answer beside a weight, None for nothing, and the note on it."""
    asked = named({"text": name}, 0.0, "") | answer
    del asked["valueQuantity"]
    weight = observation("29463-7", 70.0, "kg", DAY)
    (record,) = read_history(write(folder, PATIENT, weight, asked))
    read = [(one.variable, one.value, one.unit) for one in record.observations]
    (*kept,) = (one for one in read if one[0] != "weight")
    assert len(read) == len(kept) + 1
    assert len(kept) <= 1
    assert len(record.notes) <= 1
    return next(iter(kept), None), "".join(record.notes)


@pytest.mark.parametrize(
    ("name", "said", "kept", "note"),
    [
        ("ascites", True, ("ascites", 1.0, "{yes}"), ""),
        ("Ascites", False, ("ascites", 0.0, "{yes}"), ""),
        ("aura", True, ("aura", 1.0, "{yes}"), "1 × 'aura' is known to no model, only shown."),
        (
            "oedema",  # a model asks how much: none, gone with diuretics, or in spite of them
            True,
            None,
            "1 × 'oedema' says yes or no where a number is asked for; not used.",
        ),
    ],
)
def test_yes_and_no_are_read_where_a_model_asks_so(
    tmp_path: Path, name: str, said: bool, kept: tuple[str, float, str] | None, note: str
) -> None:
    assert answered(tmp_path, name, {"valueBoolean": said}) == (kept, note)


SCT = "http://snomed.info/sct"
YES = {"system": SCT, "code": "373066001", "display": "Yes"}
NO = {"system": SCT, "code": "373067005", "display": "No"}
LOINC_NO = {"system": "http://loinc.org", "code": "LA32-8"}
LOCAL = {"system": "http://example.org/answers", "code": "Y"}


@pytest.mark.parametrize(
    ("name", "codings", "kept", "note"),
    [
        ("ascites", [YES], ("ascites", 1.0, "{yes}"), ""),
        ("ascites", [NO], ("ascites", 0.0, "{yes}"), ""),
        ("ascites", [LOCAL, LOINC_NO], ("ascites", 0.0, "{yes}"), ""),
        ("aura", [YES], ("aura", 1.0, "{yes}"), "1 × 'aura' is known to no model, only shown."),
        ("ascites", [LOCAL], None, "1 × 'ascites' is answered by 'Y'; not used."),
        ("ascites", [YES, LOINC_NO], None, "1 × 'ascites' is answered by 'Yes'; not used."),
        (
            "oedema",
            [YES],
            None,
            "1 × 'oedema' says yes or no where a number is asked for; not used.",
        ),
        ("blood group", [LOCAL], None, "1 × observations without a number are not used."),
    ],
)
def test_coded_yes_and_no_are_read_and_other_answers_named(
    tmp_path: Path,
    name: str,
    codings: list[dict[str, str]],
    kept: tuple[str, float, str] | None,
    note: str,
) -> None:
    answer = {"valueCodeableConcept": {"coding": codings}}
    assert answered(tmp_path, name, answer) == (kept, note)


@pytest.mark.parametrize(
    ("coding", "kept", "note"),
    [
        ({"system": SCT, "code": "449868002"}, 1.0, ""),
        ({"system": SCT, "code": "428041000124106"}, 1.0, ""),
        ({"system": SCT, "code": "266919005"}, 0.0, ""),
        ({"system": "http://loinc.org", "code": "LA18976-3"}, 1.0, ""),
        ({"system": "http://loinc.org", "code": "LA18978-9"}, 0.0, ""),
        (YES, 1.0, ""),
        (
            {"system": SCT, "code": "8517006", "display": "Ex-smoker"},
            None,
            "1 × 'smoking' is answered by 'Ex-smoker'; not used.",
        ),
    ],
)
def test_the_smoking_status_says_who_smokes_and_who_never_did(
    tmp_path: Path, coding: dict[str, str], kept: float | None, note: str
) -> None:
    """It was not read. Whether a former smoker counts as one the models' data do not say."""
    asked = named(coded("72166-2", "Tobacco smoking status"), 0.0, "")
    del asked["valueQuantity"]
    asked["valueCodeableConcept"] = {"coding": [coding]}
    weight = observation("29463-7", 70.0, "kg", DAY)
    (record,) = read_history(write(tmp_path, PATIENT, weight, asked))
    found = [one.value for one in record.observations if one.variable == "smoking"]
    assert found == ([] if kept is None else [kept])
    assert "".join(record.notes) == note


def test_an_answer_of_smoking_is_none_to_another_question(tmp_path: Path) -> None:
    daily = {"system": SCT, "code": "449868002", "display": "Smokes daily"}
    answer = {"valueCodeableConcept": {"coding": [daily]}}
    note = "1 × 'ascites' is answered by 'Smokes daily'; not used."
    assert answered(tmp_path, "ascites", answer) == (None, note)


def test_an_impossible_value_of_a_name_is_not_used(tmp_path: Path) -> None:
    stage = {"text": "histological stage"}
    weight = observation("29463-7", 70.0, "kg", DAY)
    bundle = write(tmp_path, PATIENT, named(stage, 9.0, "{score}"), weight)
    (record,) = read_history(bundle)
    assert [one.variable for one in record.observations] == ["weight"]
    assert "histological stage 9" in record.notes[0]


@pytest.mark.parametrize(
    ("system", "yes", "no"),
    [
        (SCT, "373066001", "373067005"),
        (SCT, "52101004", "2667000"),
        ("http://loinc.org", "LA33-6", "LA32-8"),
        ("http://loinc.org", "LA9633-4", "LA9634-2"),
        ("http://terminology.hl7.org/CodeSystem/v2-0136", "Y", "N"),
        ("http://terminology.hl7.org/CodeSystem/v2-0532", "Y", "N"),
    ],
)
def test_each_code_of_yes_and_no_says_so(system: str, yes: str, no: str) -> None:
    assert yes_or_no({"coding": [{"system": system, "code": yes}]}, {"text": "asked"}) is True
    assert yes_or_no({"coding": [{"system": system, "code": no}]}, {"text": "asked"}) is False
