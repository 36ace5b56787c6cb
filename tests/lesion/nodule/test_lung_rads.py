"""The categories of Lung-RADS v2022 at a first screening CT, row by row."""

from __future__ import annotations

from dataclasses import replace

import pytest

from medviewer.lesion.nodule.lung_rads import NOT_FOR, lung_rads
from medviewer.lesion.nodule.scores import Appearance, Patient

SMOKER = Patient(age_years=62, smoker=True)
NO_CALCIUM = "no calcification"


def told(mean_mm: float, texture: str, *, spiculated: bool = False) -> str:
    """What is said of a nodule of this mean diameter."""
    nodule = Appearance(mean_mm + 1, mean_mm - 1, spiculated, texture, NO_CALCIUM)
    line, conditions = lung_rads(nodule, SMOKER)
    assert conditions == NOT_FOR
    return line.partition(": ")[2]


@pytest.mark.parametrize(
    ("mean_mm", "texture", "expected"),
    [
        (5.9, "solid", "category 2, low-dose CT in 12 months."),
        (5.95, "solid", "category 3, low-dose CT in 6 months."),  # 6.0 to a tenth
        (7.9, "solid", "category 3, low-dose CT in 6 months."),
        (
            8.0,
            "solid",
            "category 4A, low-dose CT in 3 months; PET/CT may be considered where 8 mm or more "
            "are solid.",
        ),
        (15.0, "solid", "category 4B, diagnostic CT, PET/CT or tissue sampling."),
        (5.9, "part solid", "category 2, low-dose CT in 12 months."),
        (
            6.0,
            "part solid",
            "by its solid part below 6 mm category 3 (low-dose CT in 6 months), below 8 mm 4A (in "
            "3 months), otherwise 4B (diagnostic CT, PET/CT or tissue sampling).",
        ),
        (29.9, "nonsolid", "category 2, low-dose CT in 12 months."),
        (30.0, "nonsolid", "category 3, low-dose CT in 6 months."),
    ],
)
def test_the_category_of_a_size_and_density(mean_mm: float, texture: str, expected: str) -> None:
    assert told(mean_mm, texture) == expected


@pytest.mark.parametrize(
    ("solid_mm", "category"), [(5.9, "3"), (6.0, "4A"), (7.9, "4A"), (8.0, "4B")]
)
def test_the_solid_part_decides_where_it_was_measured(solid_mm: float, category: str) -> None:
    nodule = Appearance(12.0, 10.0, False, "part solid", NO_CALCIUM, solid_mm)
    assert f": category {category}, " in lung_rads(nodule, SMOKER)[0]
    small = replace(nodule, long_mm=5.0, short_mm=5.0)
    assert ": category 2, " in lung_rads(small, SMOKER)[0]


@pytest.mark.parametrize(("long_mm", "short_mm"), [(6.1, 5.8), (6.6, 5.3), (7.3, 4.6), (6.0, 5.9)])
def test_half_a_tenth_counts_as_a_whole_one(long_mm: float, short_mm: float) -> None:
    """The mean of each pair is 5.95 mm, in binary a little less of some."""
    line, _ = lung_rads(Appearance(long_mm, short_mm, False, "solid", NO_CALCIUM), SMOKER)
    assert "solid, 6.0 mm: category 3, " in line


def test_a_spiculated_nodule_of_categories_3_and_4_may_be_raised() -> None:
    raised = "; 4X may be chosen for its spiculation."
    assert told(6.0, "solid", spiculated=True).endswith(raised)
    assert told(20.0, "part solid", spiculated=True).endswith(raised)
    assert not told(5.0, "solid", spiculated=True).endswith(raised)


def test_what_the_nodule_is_taken_for_is_said() -> None:
    line, _ = lung_rads(Appearance(8.0, 6.5, False, "nonsolid", NO_CALCIUM), SMOKER)
    assert line.startswith("Lung-RADS 2022, at a first screening, ground glass, 7.3 mm: ")


def test_who_is_too_young_to_be_screened_has_no_category() -> None:
    nodule = Appearance(9.0, 7.0, False, "solid", NO_CALCIUM)
    assert lung_rads(nodule, Patient(age_years=49.9)) == ()
    assert len(lung_rads(nodule, Patient(age_years=50))) == 2
    assert len(lung_rads(nodule, Patient())) == 2


def test_what_is_calcified_as_benign_nodules_are_is_of_category_1() -> None:
    nodule = Appearance(20.0, 18.0, True, "solid", "popcorn calcification")
    line, _ = lung_rads(nodule, SMOKER)
    assert line.endswith(": category 1, low-dose CT in 12 months.")
