"""What scores and guidelines are told of a nodule that the model rated."""

from __future__ import annotations

import pytest

from medviewer.findings.point_answer import Attribute
from medviewer.lesion.nodule.scores import Appearance
from medviewer.lesion.nodule.words import appearance_of


def seen(texture: float, spiculation: float) -> Appearance:
    """A nodule of these mean ratings, 12 by 9 mm."""
    ratings = (
        Attribute("calcification", 5.2, 1, 6, "central calcification"),
        Attribute("spiculation", spiculation, 1, 5, "as it is"),
        Attribute("texture", texture, 1, 5, "as it is"),
    )
    return appearance_of(ratings, (12.0, 9.0))


@pytest.mark.parametrize(
    ("rating", "texture"),
    [
        (1.0, "nonsolid"),
        (2.4, "nonsolid"),
        (2.5, "part solid"),
        (3.9, "part solid"),
        (4.0, "solid"),
        (5.0, "solid"),
    ],
)
def test_density_is_one_of_three_by_its_mean_rating(rating: float, texture: str) -> None:
    """Readers rated from 1, ground glass, over 3, part solid, to 5, solid."""
    assert seen(rating, 1.0).texture == texture


@pytest.mark.parametrize(("rating", "spiculated"), [(2.9, False), (3.0, True)])
def test_a_nodule_is_spiculated_from_the_middle_of_the_scale(
    rating: float, spiculated: bool
) -> None:
    assert seen(5.0, rating).spiculated is spiculated


def test_sizes_and_calcification_are_as_they_were_found() -> None:
    nodule = seen(5.0, 1.0)
    assert (nodule.long_mm, nodule.short_mm, nodule.mean_mm) == (12.0, 9.0, 10.5)
    assert nodule.calcification == "central calcification"
    assert nodule.solid_mm is None  # which the reader alone can measure
