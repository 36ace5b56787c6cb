"""The letters at the edges follow the picture; the scale bar is as long as it says."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from medviewer.ui.picture.painting.edges import edge_letters, scale_bar
from medviewer.ui.picture.placement import Placement
from tests.ui.makers import make_series


def letters(placement: Placement) -> str:
    found = edge_letters(make_series().slices[0], placement)
    assert found is not None
    return found.left + found.right + found.top + found.bottom


def test_letters_of_an_axial_slice_follow_flips_and_turns() -> None:
    assert letters(Placement()) == "RLAP"
    assert letters(Placement(flipped_horizontally=True)) == "LRAP"
    assert letters(Placement(flipped_vertically=True)) == "RLPA"
    assert letters(Placement(quarter_turns=1)) == "PARL"
    assert letters(Placement(quarter_turns=2)) == "LRPA"
    assert letters(Placement(quarter_turns=1, flipped_horizontally=True)) == "PALR"


def test_letters_say_that_a_picture_is_turned_by_any_angle() -> None:
    """Turned to the right what was at the left goes up."""
    found = edge_letters(make_series().slices[0], Placement(degrees=30.0))
    assert found is not None
    assert (found.left, found.right, found.top, found.bottom) == ("RP", "LA", "AR", "PL")
    slight = edge_letters(make_series().slices[0], Placement(degrees=5.0))
    assert slight == edge_letters(make_series().slices[0], Placement())


@pytest.mark.parametrize(
    ("placement", "expected"),
    [
        (Placement(degrees=30.0), ("RPF", "LAH", "AHR", "PFL")),
        (Placement(), ("R", "L", "AH", "PF")),
        (Placement(flipped_horizontally=True), ("L", "R", "AH", "PF")),
        (Placement(quarter_turns=1), ("PF", "AH", "R", "L")),
        (Placement(quarter_turns=2), ("L", "R", "PF", "AH")),
    ],
)
def test_letters_of_a_radiograph_are_those_of_its_file(
    placement: Placement, expected: tuple[str, ...]
) -> None:
    """Without a position Patient Orientation tells, turned and flipped with the picture."""
    placeless = replace(make_series().slices[0], orientation=None, position=None)
    radiograph = replace(placeless, patient_orientation=("L", "PF"))
    found = edge_letters(radiograph, placement)
    assert found is not None
    assert (found.left, found.right, found.top, found.bottom) == expected
    unknown = replace(placeless, patient_orientation=("?", "F"))
    assert edge_letters(unknown, placement) is None


@given(st.floats(0.01, 100), st.floats(100, 3000))
def test_the_scale_bar_is_as_long_as_it_says(pixels_per_mm: float, height: float) -> None:
    length_mm, length = scale_bar(pixels_per_mm, height)
    assert length == pytest.approx(length_mm * pixels_per_mm)


def test_the_scale_bar_takes_no_more_than_its_share() -> None:
    assert scale_bar(2.0, 600) == (50, 100.0)
