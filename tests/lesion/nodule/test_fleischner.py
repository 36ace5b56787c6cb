"""The guideline's table, row by row (MacMahon et al. 2017, tables 1 and 2)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from medviewer.lesion.nodule.fleischner import NOT_FOR, fleischner
from medviewer.lesion.nodule.scores import Appearance, Patient

ONE, SEVERAL = Patient(age_years=60, nodules=1), Patient(age_years=60, nodules=3)
NO_CALCIUM = "no calcification"


def told(mean_mm: float, texture: str, patient: Patient) -> str:
    """What is to be done with a nodule of this mean diameter."""
    nodule = Appearance(mean_mm + 1, mean_mm - 1, False, texture, NO_CALCIUM)
    line, conditions = fleischner(nodule, patient)
    assert conditions == NOT_FOR
    return line.partition(": ")[2]


@pytest.mark.parametrize(
    ("mean_mm", "patient", "expected"),
    [
        (5.4, ONE, "at low risk no routine follow-up; at high risk CT at 12 months is optional."),
        (
            5.5,  # to the nearest millimetre 6
            ONE,
            "at low risk CT at 6–12 months, then consider CT at 18–24 months; at high risk CT at "
            "6–12 months, then at 18–24 months.",
        ),
        (
            8.4,  # to the nearest millimetre 8
            ONE,
            "at low risk CT at 6–12 months, then consider CT at 18–24 months; at high risk CT at "
            "6–12 months, then at 18–24 months.",
        ),
        (8.5, ONE, "consider CT at 3 months, PET/CT or tissue sampling."),
        (5, SEVERAL, "at low risk no routine follow-up; at high risk CT at 12 months is optional."),
        (
            8.4,
            SEVERAL,
            "at low risk CT at 3–6 months, then consider CT at 18–24 months; at high risk CT at "
            "3–6 months, then at 18–24 months.",
        ),
        (
            12,
            SEVERAL,
            "at low risk CT at 3–6 months, then consider CT at 18–24 months; at high risk CT at "
            "3–6 months, then at 18–24 months.",
        ),
    ],
)
def test_a_solid_nodule(mean_mm: float, patient: Patient, expected: str) -> None:
    assert told(mean_mm, "solid", patient) == expected


def test_two_nodules_are_several() -> None:
    assert told(9, "solid", Patient(age_years=60, nodules=2)) == told(9, "solid", SEVERAL)


@pytest.mark.parametrize(
    ("mean_mm", "texture", "patient", "expected"),
    [
        (5, "nonsolid", ONE, "no routine follow-up."),
        (6, "nonsolid", ONE, "CT at 6–12 months, then every 2 years until 5 years."),
        (5, "part solid", ONE, "no routine follow-up."),
        (
            6,
            "part solid",
            ONE,
            "CT at 3–6 months; if it persists and its solid part stays below 6 mm, every year for "
            "5 years.",
        ),
        (
            5,
            "nonsolid",
            SEVERAL,
            "CT at 3–6 months; if stable, consider CT at 2 and 4 years.",
        ),
        (
            9,
            "part solid",
            SEVERAL,
            "CT at 3–6 months, then as the most suspicious one asks for.",
        ),
    ],
)
def test_a_nodule_that_is_not_solid(
    mean_mm: float, texture: str, patient: Patient, expected: str
) -> None:
    assert told(mean_mm, texture, patient) == expected


def test_a_solid_part_of_6_mm_makes_one_that_persists_highly_suspicious() -> None:
    """To the nearest millimetre, as the whole nodule."""
    nodule = Appearance(12.0, 10.0, False, "part solid", NO_CALCIUM, 5.5)
    assert fleischner(nodule, ONE)[0].endswith(
        ": CT at 3–6 months; one that persists with a solid part of 6 mm or more is highly "
        "suspicious."
    )
    smaller = fleischner(replace(nodule, solid_mm=5.4), ONE)[0]
    assert smaller.endswith("its solid part stays below 6 mm, every year for 5 years.")


def test_what_the_nodule_is_taken_for_is_said() -> None:
    nodule = Appearance(8.0, 6.0, False, "nonsolid", NO_CALCIUM)

    def kind(patient: Patient) -> str:
        return fleischner(nodule, patient)[0].partition(": ")[0]

    assert kind(ONE) == "Fleischner 2017, a single nodule, ground glass, 7 mm"
    assert kind(SEVERAL) == "Fleischner 2017, one of several nodules, ground glass, 7 mm"
    assert kind(Patient()) == "Fleischner 2017, if it is the only nodule, ground glass, 7 mm"


def test_the_guideline_is_not_for_the_young_nor_for_what_is_calcified_as_benign_nodules_are() -> (
    None
):
    nodule = Appearance(9.0, 7.0, False, "solid", NO_CALCIUM)
    assert fleischner(nodule, Patient(age_years=34.9)) == ()
    assert len(fleischner(nodule, Patient(age_years=35))) == 2
    (line,) = fleischner(replace(nodule, calcification="popcorn calcification"), ONE)
    assert line == "Fleischner 2017: not told of a nodule with popcorn calcification."
    non_central = replace(nodule, calcification="non-central calcification")
    assert len(fleischner(non_central, ONE)) == 2
