"""Which part of an image a state shows, and how large its pixels are to be."""

from __future__ import annotations

import numpy as np
import pytest
from pydicom.dataset import Dataset

from medviewer.findings.presentation.displayed_area import DisplayedArea, DisplayedAreas
from tests.phantoms.make import item
from tests.ui.makers import make_series

SERIES = make_series()


def area(turn: int = 0, flip: str = "N", **selected: object) -> DisplayedArea:
    state = Dataset()
    state.ImageRotation, state.ImageHorizontalFlip = turn, flip
    state.DisplayedAreaSelectionSequence = [item(**selected)]
    return DisplayedAreas(state).of(SERIES.slices[0])


def test_the_shape_of_a_pixel_is_its_height_by_its_width() -> None:
    """PS3.3 C.7.6.3.1.7 and 10.7.1.3: the vertical goes first in both."""
    assert area(PresentationPixelAspectRatio=[2, 1]).aspect == 2
    assert area(PresentationPixelSpacing=[0.8, 0.5]).aspect == pytest.approx(1.6)
    both = area(PresentationPixelSpacing=[0.8, 0.5], PresentationPixelAspectRatio=[1, 1])
    assert both.aspect == pytest.approx(1.6)
    assert area(PresentationPixelSpacing=[0.8, 0]).aspect is None


@pytest.mark.parametrize(
    ("mode", "column_mm", "magnification"),
    [("TRUE SIZE", 0.5, None), ("MAGNIFY", None, 3.0), ("SCALE TO FIT", None, None)],
)
def test_the_width_of_a_column_is_that_of_the_mode_alone(
    mode: str, column_mm: float | None, magnification: float | None
) -> None:
    found = area(
        PresentationSizeMode=mode,
        PresentationPixelSpacing=[0.8, 0.5],
        PresentationPixelMagnificationRatio=3.0,
    )
    assert (found.column_mm, found.magnification) == (column_mm, magnification)


@pytest.mark.parametrize("magnification", [0.0, -2.0, float("inf"), float("nan")])
def test_a_magnification_that_is_none_is_not_followed(magnification: float) -> None:
    found = area(PresentationSizeMode="MAGNIFY", PresentationPixelMagnificationRatio=magnification)
    assert found.magnification is None


def test_the_corners_of_a_turned_picture_may_be_named_from_the_other_end() -> None:
    """After half a turn the top left pixel of what is seen is the last of the image's part."""
    corners = {
        "DisplayedAreaTopLeftHandCorner": [8, 5],
        "DisplayedAreaBottomRightHandCorner": [3, 2],
    }
    assert area(180, **corners).box == (2, 1, 8, 5)


def test_an_image_without_an_area_of_its_own_is_turned_all_the_same() -> None:
    state = Dataset()
    state.ImageRotation, state.ImageHorizontalFlip = 90, "Y"
    assert DisplayedAreas(state).of(SERIES.slices[0]) == DisplayedArea(None, 1, True)


@pytest.mark.parametrize("turn", [0, 90, 180, 270, 450])
@pytest.mark.parametrize("flip", ["N", "Y"])
def test_a_place_of_the_area_is_that_pixel_of_the_image(turn: int, flip: str) -> None:
    """Against NumPy: the picture of the pixels' numbers, turned and flipped."""
    rows, columns = 4, 6
    corners = {
        "DisplayedAreaTopLeftHandCorner": [3, 2],
        "DisplayedAreaBottomRightHandCorner": [2 + columns, 1 + rows],
    }
    found = area(turn, flip, **corners)
    y, x = np.mgrid[:rows, :columns]
    pixels = np.rot90(np.dstack((x, y)), -turn // 90)
    shown = pixels[:, ::-1] if flip == "Y" else pixels
    for row in range(shown.shape[0]):
        for column in range(shown.shape[1]):
            share = [[(column + 0.5) / shown.shape[1], (row + 0.5) / shown.shape[0]]]
            place = found.on_image(np.array(share), SERIES)[0]
            assert place == pytest.approx(shown[row, column] + np.array((2.5, 1.5)))


def test_a_turn_that_is_no_quarter_is_told_and_not_followed() -> None:
    state = Dataset()
    state.ImageRotation = 30
    assert DisplayedAreas(state).odd_turn == 30
    assert DisplayedAreas(state).of(SERIES.slices[0]).turns == 0
