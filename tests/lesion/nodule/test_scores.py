"""Published scores give the published numbers, and a range where an input is missing."""

import math
from collections.abc import Callable
from dataclasses import replace

import pytest

from medviewer.lesion.nodule.published import published
from medviewer.lesion.nodule.scores import (
    Appearance,
    Known,
    Patient,
    brock,
    mayo,
    published_scores,
)

SOLID = Appearance(12.0, 9.0, True, "solid", "no calcification")
ALL_KNOWN = Patient(70.0, True, True, False, False, True, True, 1)


def test_brock_in_its_other_published_form() -> None:
    """The same model without centring, as tabulated in Eur Radiol 2019;29:5367, table 2."""
    known = {
        "age_years": 70.0, "female": 1.0, "family_history": 0.0, "emphysema": 1.0,
        "diameter_mm": 12.0, "nonsolid": 0.0, "part solid": 1.0, "upper_lobe": 1.0,
        "nodules": 2.0, "spiculated": 1.0,
    }  # fmt: skip
    x = 0.2761 + 70 * 0.0287 + 0.6011 + 0.2953 + 0.6581 - 5.3854 * (12 / 10) ** -0.5
    x += 0.7729 + 0.377 - 2 * 0.0824
    assert brock(known) == pytest.approx(1 / (1 + math.exp(-x)), abs=1e-4)


def test_mayo_by_hand() -> None:
    known = {
        "age_years": 60.0, "smoker": 1.0, "cancer": 0.0, "diameter_mm": 15.0,
        "spiculated": 0.0, "upper_lobe": 1.0,
    }  # fmt: skip
    assert mayo(known) == pytest.approx(1 / (1 + math.exp(0.9947)), abs=1e-4)


def test_what_raises_a_score_and_what_lowers_it() -> None:
    """By the odds ratios that both papers print beside their coefficients."""
    known = {
        "age_years": 60.0, "female": 0.0, "family_history": 0.0, "emphysema": 0.0, "smoker": 0.0,
        "cancer": 0.0, "diameter_mm": 12.0, "nonsolid": 0.0, "part solid": 0.0, "upper_lobe": 0.0,
        "nodules": 2.0, "spiculated": 0.0,
    }  # fmt: skip

    def odds_ratio(score: Callable[[Known], float], name: str, value: float = 1.0) -> float:
        one, other = score(known), score({**known, name: value})
        return other / (1 - other) / (one / (1 - one))

    for name, ratio in (
        ("female", 1.82), ("family_history", 1.34), ("emphysema", 1.34), ("nonsolid", 0.88),
        ("part solid", 1.46), ("upper_lobe", 1.93), ("spiculated", 2.17),
    ):  # fmt: skip
        assert odds_ratio(brock, name) == pytest.approx(ratio, rel=0.01), name
    assert odds_ratio(brock, "nodules", 3.0) == pytest.approx(0.92, rel=0.01)
    for name, ratio in (
        ("smoker", 2.21), ("cancer", 3.81), ("spiculated", 2.83), ("upper_lobe", 2.19),
    ):  # fmt: skip
        assert odds_ratio(mayo, name) == pytest.approx(ratio, rel=0.01), name
    assert odds_ratio(mayo, "diameter_mm", 13.0) == pytest.approx(1.14, rel=0.01)
    assert odds_ratio(mayo, "age_years", 61.0) == pytest.approx(1.04, rel=0.01)


def test_a_part_solid_nodule_is_not_scored_as_one_of_ground_glass() -> None:
    by_texture = {
        texture: published_scores(ALL_KNOWN, replace(SOLID, texture=texture))[0].low
        for texture in ("nonsolid", "solid", "part solid")
    }
    assert by_texture["nonsolid"] < by_texture["solid"] < by_texture["part solid"]


def test_an_unknown_number_of_nodules_is_one_to_four() -> None:
    unknown = published_scores(replace(ALL_KNOWN, nodules=None), SOLID)[0]
    ends = [published_scores(replace(ALL_KNOWN, nodules=n), SOLID)[0].low for n in (4, 1)]
    assert [unknown.low, unknown.high] == pytest.approx(ends)


def test_all_known_gives_one_number() -> None:
    for score in published_scores(ALL_KNOWN, SOLID):
        assert score.low == score.high
        assert score.missing == ()


def test_what_is_not_known_spans_a_range() -> None:
    some = published_scores(Patient(age_years=70.0, female=True), SOLID)
    for score, whole in zip(some, published_scores(ALL_KNOWN, SOLID), strict=True):
        assert score.low < whole.low < score.high
        assert "upper_lobe" in score.missing
    assert "female" in some[0].given


def test_without_an_age_there_is_no_score() -> None:
    assert published_scores(Patient(female=True), SOLID) == ()


@pytest.mark.parametrize(
    ("nodules", "long_mm", "named"),
    [
        (1, 12.0, 2),
        (None, 12.0, 2),
        (2, 12.0, 1),
        (1, 3.9, 1),
        (1, 4.0, 2),
        (1, 30.0, 2),
        (1, 31.0, 1),
    ],
)
def test_mayo_s_is_of_a_single_nodule_of_4_to_30_mm(
    nodules: int | None, long_mm: float, named: int
) -> None:
    """As those were that it was made on; where it is not told, that is."""
    patient, nodule = replace(ALL_KNOWN, nodules=nodules), replace(SOLID, long_mm=long_mm)
    told = published(nodule, patient)
    assert [score.name for score in told.scores] == ["Brock", "Mayo"][:named]
    expected = () if named == 2 else ("The Mayo score is for a single nodule of 4 to 30 mm.",)
    assert told.left_out == expected
