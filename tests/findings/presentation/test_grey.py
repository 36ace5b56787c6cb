"""A state's windows in the values that the program shows, by the standard's own formulas."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydicom.dataset import Dataset

from medviewer.dicom.series import PixelLayout, Series
from medviewer.findings.presentation.grey import OTHER_WAY, GreyLevels
from medviewer.image.window import Window
from tests.phantoms.make import item
from tests.ui.makers import make_series

slopes = st.floats(0.01, 100)
offsets = st.floats(-2000, 2000)


def ct(slope: float = 1.0, intercept: float = -1024.0, kind: str = "u") -> Series:
    """Slices of 12 bits with this rescale."""
    pixels = PixelLayout("1.2.840.10008.1.2.1", 16, 16, 1, "MONOCHROME2", 16, 12, 11, kind)
    series = make_series()
    slices = [
        replace(one, pixels=pixels, slope=slope, intercept=intercept) for one in series.slices
    ]
    return replace(series, slices=tuple(slices))


def state(slope: float, intercept: float, *window: float) -> Dataset:
    made = Dataset()
    made.RescaleSlope, made.RescaleIntercept = slope, intercept
    if window:
        made.SoftcopyVOILUTSequence = [
            item(WindowCenter=window[0], WindowWidth=window[1], VOILUTFunction="LINEAR_EXACT")
        ]
    return made


def only(levels: GreyLevels, series: Series) -> Window:
    (window,) = levels.windows_of(series, 0)
    return window


@given(slopes, offsets, slopes, offsets, st.floats(-500, 500), st.floats(1, 900))
def test_a_stored_value_is_as_bright_by_either_rescale(
    own: float, own_offset: float, its: float, its_offset: float, center: float, width: float
) -> None:
    """The state says its window of values of its own rescale; the image is shown in others."""
    window = only(GreyLevels(state(its, its_offset, center, width)), ct(own, own_offset))
    stored = np.arange(4096.0)
    said = Window(center, width, "", "LINEAR_EXACT").apply(stored * its + its_offset)
    assert window.apply(stored * own + own_offset) == pytest.approx(said, abs=1e-4)


def test_a_state_whose_values_fall_where_the_image_s_rise_is_not_followed() -> None:
    levels = GreyLevels(state(-1.0, 0.0, 40, 400))
    assert levels.windows_of(ct(), 0) == ()
    assert list(levels.not_applied) == [OTHER_WAY]


@pytest.mark.parametrize(
    ("kind", "least", "most"), [("u", -1024.0, 3071.0), ("i", -3072.0, 1023.0)]
)
def test_without_a_window_all_that_can_be_stored_is_seen(
    kind: str, least: float, most: float
) -> None:
    window = only(GreyLevels(state(1.0, -1024.0)), ct(kind=kind))
    assert window.apply(np.array([least, (least + most) / 2, most])).tolist() == [0, 0.5, 1]


def test_the_shape_beside_a_presentation_lut_says_nothing() -> None:
    """A state has either; the table alone turns grey levels over, or does not."""
    made = state(1.0, 0.0, 40, 400)
    made.PresentationLUTShape = "INVERSE"
    assert GreyLevels(made).low_is_bright
    table = item(LUTData=[0, 128, 255])
    table.LUTDescriptor = [3, 0, 8]
    made.PresentationLUTSequence = [table]
    assert not GreyLevels(made).low_is_bright
