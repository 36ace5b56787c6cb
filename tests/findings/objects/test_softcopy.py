"""The grey levels that a presentation state is written with."""

from __future__ import annotations

from dataclasses import replace

import pytest

from medviewer.dicom.series import GreyLevels, Slice
from medviewer.findings.objects.softcopy import grey_key, rescale, softcopy_window
from medviewer.image.window import Window
from tests.ui.makers import make_series


def one(**changes: str) -> Slice:
    grey = replace(GreyLevels(shape="IDENTITY"), **changes)
    return replace(make_series().slices[0], grey=grey, slope=2.0, intercept=-1000.0)


def test_slices_of_another_polarity_table_or_rescale_have_a_state_of_their_own() -> None:
    """One state for both would show the half of them as negatives."""
    others = (
        one(shape="INVERSE"),
        one(tables="1"),
        replace(one(), slope=1.0),
        replace(one(), intercept=0.0),
    )
    assert grey_key(one()) == grey_key(replace(one(), sop_instance_uid="1.9"))
    assert len({grey_key(one()), *map(grey_key, others)}) == 5


def test_a_rescale_goes_out_as_it_came() -> None:
    made = rescale(one(), make_series().header)
    assert made is not None
    assert (float(made.RescaleSlope), float(made.RescaleIntercept)) == (2.0, -1000.0)
    assert made.RescaleType == "HU"
    film = make_series().header
    film.RescaleType = "OD"  # what the file says goes before what is usual
    said = rescale(one(), film)
    assert said is not None
    assert said.RescaleType == "OD"


@pytest.mark.parametrize(
    ("window", "function"),
    [
        (Window(40.0, 400.0), "LINEAR"),
        (Window(40.0, 1.0), "LINEAR"),
        (Window(0.3, 0.5), "LINEAR_EXACT"),
        (Window(40.0, 400.0, function="SIGMOID"), "SIGMOID"),
        (Window(40.0, 400.0, function="LUT"), "LINEAR"),
    ],
)
def test_a_window_that_is_too_narrow_for_linear_is_exact(window: Window, function: str) -> None:
    made = softcopy_window(window)
    assert str(made.VOILUTFunction) == function
    assert (float(made.WindowCenter), float(made.WindowWidth)) == (window.center, window.width)
