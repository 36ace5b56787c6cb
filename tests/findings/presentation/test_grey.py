"""A state's windows in the values that the program shows, by the standard's own formulas."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydicom.dataset import Dataset

from medviewer.dicom.series import GreyLevels as OfFile
from medviewer.dicom.series import PixelLayout, Series
from medviewer.findings.presentation.grey import (
    MAPPED,
    NO_LUT,
    OTHER_WAY,
    OWN_LUT,
    OWN_VALUES,
    GreyLevels,
)
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


def table(first: int = 0, bits: int = 8) -> Dataset:
    """A LUT of four stored values, from ``first`` on."""
    made: Dataset = item(LUTData=[0, 9, 90, 255])
    made.LUTDescriptor = [4, first, bits]
    return made


def with_table(other_slice: str = "one/") -> Series:
    """Slices of values by a Modality LUT; the last may have another (a digest, as files do)."""
    series = ct(intercept=0.0)
    series.header.ModalityLUTSequence = [table()]
    digests = ["one/"] * (len(series.slices) - 1) + [other_slice]
    slices = [
        replace(one, grey=OfFile(tables=each))
        for one, each in zip(series.slices, digests, strict=True)
    ]
    return replace(series, slices=tuple(slices))


def of_table(*window: float, first: int = 0, bits: int = 8) -> Dataset:
    made = Dataset()
    made.ModalityLUTSequence = [table(first, bits)]
    if window:
        made.SoftcopyVOILUTSequence = [item(WindowCenter=window[0], WindowWidth=window[1])]
    return made


def test_a_window_of_the_values_of_the_same_table_holds() -> None:
    window = only(GreyLevels(of_table(40, 90)), with_table())
    assert (window.center, window.width, window.name) == (40, 90, "")
    whole = only(GreyLevels(of_table()), with_table())
    assert whole.apply(np.array([0, 127.5, 255])).tolist() == [0, 0.5, 1]


@pytest.mark.parametrize("other", [{"first": 1}, {"bits": 12}])
def test_a_table_that_begins_elsewhere_or_goes_deeper_is_another(other: dict[str, int]) -> None:
    levels = GreyLevels(of_table(40, 90, **other))
    assert levels.windows_of(with_table(), 0) == ()
    assert list(levels.not_applied) == [OWN_LUT]


def test_a_slice_with_a_table_of_its_own_is_not_shown_by_that_of_the_first() -> None:
    levels, series = GreyLevels(of_table(40, 90)), with_table("other/")
    assert levels.windows_of(series, 0)
    assert levels.windows_of(series, len(series.slices) - 1) == ()


def test_a_state_that_leaves_out_the_table_of_the_images_is_not_followed() -> None:
    levels = GreyLevels(state(1.0, 0.0, 40, 400))
    assert levels.windows_of(with_table(), 0) == ()
    assert list(levels.not_applied) == [NO_LUT]


def test_a_voi_lut_of_other_values_is_told_and_left_out() -> None:
    """The state's values are twice those of the images, and a table cannot be stretched."""
    made = state(2.0, 0.0)
    made.SoftcopyVOILUTSequence = [item(VOILUTSequence=[table()])]
    levels = GreyLevels(made)
    assert levels.windows_of(ct(intercept=0.0), 0) == ()
    assert list(levels.not_applied) == [OWN_VALUES]
    made.SoftcopyVOILUTSequence[0].WindowCenter = 40
    made.SoftcopyVOILUTSequence[0].WindowWidth = 400
    assert len(GreyLevels(made).windows_of(ct(intercept=0.0), 0)) == 1


def test_nothing_is_said_of_stored_values_where_no_window_is_left() -> None:
    made = Dataset()
    made.SoftcopyVOILUTSequence = [item(VOILUTSequence=[table()])]
    levels = GreyLevels(made)
    assert levels.windows_of(ct(), 0) == ()
    assert levels.remarks() == ()


def test_windows_are_not_for_real_values_fractions_and_colours() -> None:
    levels = GreyLevels(state(1.0, -1024.0, 40, 400))
    series = ct()
    for changes in ({"kind": "f"}, {"samples": 3, "photometric": "RGB"}):
        pixels = replace(series.slices[0].pixels, **changes)
        slices = (replace(series.slices[0], pixels=pixels), *series.slices[1:])
        assert levels.windows_of(replace(series, slices=slices), 0) == ()
    assert list(levels.not_applied) == []
    slices = (replace(series.slices[0], made_real=True), *series.slices[1:])
    assert levels.windows_of(replace(series, slices=slices), 0) == ()
    assert list(levels.not_applied) == [MAPPED]
