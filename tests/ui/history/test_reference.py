from __future__ import annotations

import json
from xml.etree import ElementTree

import pytest

from medviewer import paths
from medviewer.history.records.units import unit_words
from medviewer.history.records.variables import variables
from medviewer.history.tasks import TASKS
from medviewer.ui.history.reference import label, reference_range


def test_a_range_has_its_unit_and_its_source() -> None:
    potassium = reference_range("potassium", "mmol/L")
    assert potassium is not None
    assert (potassium.low, potassium.high, potassium.source) == (3.5, 5.0, "ABIM")
    assert [potassium.side(value) for value in (3.4, 3.5, 5.0, 5.1)] == [-1, 0, 0, 1]
    assert reference_range("potassium", "mg/dL") is None


def test_a_range_follows_the_sex_and_is_wide_without_it() -> None:
    def limits(sex: str) -> tuple[float | None, float | None]:
        found = reference_range("creatinine", "mg/dL", sex)
        assert found is not None
        return found.low, found.high

    assert limits("F") == (0.5, 1.1)
    assert limits("M") == (0.7, 1.3)
    assert limits("") == (0.5, 1.3)


@pytest.mark.parametrize(("value", "side"), [(39.0, -1), (40.0, 0), (99.0, 0)])
def test_an_open_range_has_one_side(value: float, side: int) -> None:
    hdl = reference_range("HDL cholesterol", "mg/dL", "M")
    assert hdl is not None
    assert hdl.side(value) == side
    assert hdl.words() == "≥ 40"


def test_a_range_of_one_value_is_that_value() -> None:
    coma = reference_range("Glasgow coma score", "{score}")
    assert coma is not None
    assert coma.words() == "15"


def test_every_range_names_a_source_and_is_in_order() -> None:
    table = json.loads((paths.resources() / "reference_ranges.json").read_text(encoding="utf-8"))
    for entry in table["variables"]:
        for one in entry["ranges"]:
            assert one["source"] in table["sources"], entry["label"]
            assert one["low"] is not None or one["high"] is not None, entry["label"]
            if one["low"] is not None and one["high"] is not None:
                assert one["low"] <= one["high"], entry["label"]


def test_known_variables_are_found_under_the_names_of_the_reader() -> None:
    vital = ("heart rate", "systolic pressure", "arterial pH", "lactate", "platelets")
    for name in vital:
        assert reference_range(name, variables()[name].unit) is not None, name


def test_names_and_units_in_words() -> None:
    assert label("NISysABP") == "Systolic pressure"
    assert label("spider naevi") == "Spider naevi"
    assert label("CD4") == "CD4"
    words = {"mm[Hg]": "mmHg", "Cel": "°C", "umol/L": "µmol/L", "10*3/uL": "10³/µL", "{score}": ""}
    assert {unit: unit_words(unit) for unit in words} == words


def test_whatever_a_model_reads_has_a_name_in_every_language() -> None:
    names = {name for task in TASKS.values() for name in task.channels}
    names |= {channel.name for task in TASKS.values() for channel in task.derived}
    for language in ("de", "fr", "es", "zh"):
        path = paths.resources() / "translations" / f"medviewer_{language}.ts"
        known = {message.findtext("source") for message in ElementTree.parse(path).iter("message")}
        assert {label(name) for name in names} <= known
