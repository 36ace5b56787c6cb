"""Every code is what its table says: DICOM's own by pydicom's dictionary, ours without clashes."""

from __future__ import annotations

import pytest
from pydicom.sr._concepts_dict import concepts

from medviewer.findings.objects.codes import (
    class_of,
    code,
    finding_code,
    label_of,
    private,
    probability_code,
    site_code,
    table,
    unit_code,
    unit_of,
)

BASE = {"g": "gram"}
"""A base unit of UCUM (2.3, table 1) that no context group of PS3.16 lists."""


def meanings(scheme: str, value: str) -> set[str]:
    """What pydicom's copy of PS3.16 calls a code."""
    return {entries[value][0].lower() for entries in concepts[scheme].values() if value in entries}


@pytest.mark.parametrize("name", table()["codes"])
def test_codes_of_the_standard_mean_what_they_say(name: str) -> None:
    value, scheme, meaning, source = table()["codes"][name]
    if source.startswith("PS3.16"):
        assert meaning.lower() in meanings(scheme, value)
    else:
        assert meanings(scheme, value) == set()
        assert scheme == "SCT"


def test_units_are_ucum_as_the_standard_knows_it() -> None:
    for value, meaning in table()["units"].values():
        known = meanings("UCUM", value)
        annotation = value[0] == "{" and value[-1] == "}"  # UCUM 2.3, §6: any words in braces
        assert meaning.lower() in known or (
            not known and (annotation or meaning == BASE.get(value))
        )


@pytest.mark.parametrize("label", [*table()["labels"], "a label that no table has"])
def test_labels_come_back(label: str) -> None:
    assert label_of(finding_code(label)) == label
    assert class_of(probability_code(label)) == label
    assert len(finding_code(label).value) <= 16
    assert len(probability_code(label).value) <= 16


@pytest.mark.parametrize("unit", ["", "HU", "mm2/s", "furlongs per fortnight"])
def test_units_come_back(unit: str) -> None:
    assert unit_of(unit_code(unit)) == unit


def test_no_class_is_taken_for_a_measurement() -> None:
    assert class_of(code("area")) is None
    assert site_code("a label that no table has") is None
    assert private("prob", "x" * 40) != private("prob", "x" * 39 + "y")


@pytest.mark.parametrize("meaning", ["a\\b", "two\nlines", "be\x07ll", "x" * 100, "grade 2"])
def test_a_private_code_is_one_value_on_one_line(meaning: str) -> None:
    """A backslash would part values, and a reader's class or reason is whatever was typed."""
    made = private("reason", meaning)
    for text in (made.value, made.meaning):
        assert "\\" not in text
        assert text.isprintable()
    assert len(made.value) <= 16
    assert len(made.meaning) <= 64
    assert private("reason", meaning) == made
