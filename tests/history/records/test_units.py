"""Units: known conversions, round trips, and refusals."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from medviewer.history.records.units import UnitError, convert, read_unit
from medviewer.history.records.variables import find_by_loinc, find_variable, variables


def test_a_temperature_is_converted_from_any_scale_to_any_other() -> None:
    """Their zeros differ, too."""
    for one, unit in ((37.0, "Cel"), (310.15, "K"), (98.6, "[degF]")):
        for other, wanted in ((37.0, "Cel"), (310.15, "K"), (98.6, "[degF]")):
            assert convert(one, unit, wanted, analyte="temperature") == pytest.approx(other)


@pytest.mark.parametrize(
    ("name", "value", "unit", "expected"),
    [
        ("creatinine", 88.42, "µmol/L", 1.0),
        ("glucose", 5.551, "mmol/L", 100.0),
        ("bilirubin", 17.104, "umol/L", 1.0),
        ("urea nitrogen", 3.57, "mmol/L", 10.0),
        ("cholesterol", 5.172, "mmol/L", 200.0),
        ("lactate", 18.016, "mg/dL", 2.0),
        ("albumin", 40, "g/L", 4.0),
        ("potassium", 4.1, "meq/L", 4.1),
        ("temperature", 98.6, "°F", 37.0),
        ("arterial oxygen pressure", 13.332, "kPa", 100.0),
        ("platelets", 250, "10^9/L", 250.0),
        ("alanine aminotransferase", 1, "ukat/L", 60.0),
        ("haematocrit", 0.41, "L/L", 41.0),
        ("inspired oxygen fraction", 40, "%", 0.4),
        ("platelets", 250, "/nl", 250.0),
        ("platelets", 250, "Tsd./µl", 250.0),
        ("sodium", 140, "mval/l", 140.0),
        ("alanine aminotransferase", 35, "IE/l", 35.0),
        ("alanine aminotransferase", 35, "UI/L", 35.0),
        ("arterial oxygen pressure", 95, "Torr", 95.0),
        ("arterial oxygen pressure", 100, "cmH2O", 73.556),
        ("temperature", 310.15, "K", 37.0),
        ("temperature", 104, "degF", 40.0),
        ("alanine aminotransferase", 500, "nkat/L", 30.0),
        ("white blood cells", 8000, "/uL", 8.0),
        ("white blood cells", 8000, "10*6/L", 8.0),
        ("creatinine", 10, "ug/mL", 1.0),
        ("creatinine", 10_000, "ng/mL", 1.0),
        ("creatinine", 10, "mg/L", 1.0),
        ("weight", 176.37, "lb", 80.0),
        ("urine", 1.5, "L", 1500.0),
    ],
)
def test_known_conversions(name: str, value: float, unit: str, expected: float) -> None:
    variable = variables()[name]
    found = convert(
        value, unit, variable.unit, analyte=name, grams_per_mole=variable.grams_per_mole
    )
    assert found == pytest.approx(expected, rel=1e-3)


@given(st.floats(0.01, 1e4), st.sampled_from(["mg/dL", "g/L", "mmol/L", "nmol/L", "ug/mL"]))
def test_there_and_back_is_the_same(value: float, unit: str) -> None:
    there = convert(value, unit, "umol/L", analyte="creatinine", grams_per_mole=113.12)
    back = convert(there, "umol/L", unit, analyte="creatinine", grams_per_mole=113.12)
    assert back == pytest.approx(value)


def test_a_wrong_unit_is_refused_with_the_right_one() -> None:
    with pytest.raises(UnitError, match=r"'kg' is no unit of creatinine.*mg/dL"):
        convert(1, "kg", "mg/dL", analyte="creatinine", grams_per_mole=113.12)


def test_mole_and_mass_are_not_mixed_without_a_molar_mass() -> None:
    with pytest.raises(UnitError, match="no unit of albumin"):
        convert(1, "mmol/L", "g/dL", analyte="albumin")


@pytest.mark.parametrize("name", ["magnesium", "lactate"])
def test_an_equivalent_is_a_mole_of_what_has_one_charge_alone(name: str) -> None:
    """A magnesium of 1.8 meq/L is 0.9 mmol/L, not 1.8."""
    molar = variables()[name].grams_per_mole
    with pytest.raises(UnitError, match=f"no unit of {name}"):
        convert(1.8, "meq/L", "mmol/L", analyte=name, grams_per_mole=molar)


def test_an_unknown_unit_is_named() -> None:
    with pytest.raises(UnitError, match="'furlong' is not known"):
        read_unit("furlong")


def test_every_variable_has_a_known_unit_and_a_possible_range() -> None:
    for variable in variables().values():
        read_unit(variable.unit)
        assert variable.possible_low < variable.possible_high


def test_names_aliases_and_codes_are_each_of_one_variable() -> None:
    names = [n.lower() for v in variables().values() for n in (v.name, *v.aliases)]
    codes = [code for v in variables().values() for code in v.loinc]
    assert len(set(names)) == len(names)
    assert len(set(codes)) == len(codes)
    assert find_variable("hr") is find_by_loinc("8867-4")


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("E11.9", "diabetes"),
        ("e119", "diabetes"),
        ("I25.10", "angina or ischaemia"),
        ("K76.0", "fatty liver disease"),
        ("K76.1", None),
        ("E1", None),
    ],
)
def test_a_diagnosis_is_known_by_its_three_places(code: str, name: str | None) -> None:
    known = find_variable(code)
    assert (known.name if known else None) == name


@pytest.mark.parametrize(
    ("written", "unit"),
    [
        ("{breaths}/min", "/min"),
        ("%{HemoglobinSaturation}", "%"),
        ("mm[Hg]{sitting}", "mm[Hg]"),
        ("10*3/mm3", "10*3/uL"),
        ("{score}", "{score}"),
    ],
)
def test_annotations_say_nothing_of_the_unit(written: str, unit: str) -> None:
    assert read_unit(written) == unit


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("38483-4", "creatinine"), ("6299-2", "urea nitrogen"), ("2947-0", "sodium"),
        ("6298-4", "potassium"), ("2339-0", "glucose"),
    ],
)  # fmt: skip
def test_what_is_measured_in_blood_is_what_is_measured_in_serum(code: str, name: str) -> None:
    found = find_by_loinc(code)
    assert found is not None
    assert found.name == name
