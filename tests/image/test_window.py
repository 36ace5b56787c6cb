"""Windows are the standard's, to the letter (PS3.3 C.11.2.1)."""

from __future__ import annotations

import math
from pathlib import Path

import data_store
import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from pydicom import dcmread
from pydicom.dataset import Dataset
from pydicom.pixels.processing import apply_voi, apply_windowing

from medviewer.image.presets import presets_for
from medviewer.image.window import Window, auto_window, rescaled, windows_of
from tests.phantoms.make import item

numbers = st.floats(-5000, 5000, allow_nan=False)
widths = st.floats(1, 5000, allow_nan=False)


def test_width_400_level_40_gives_the_standards_values() -> None:
    """dcm4che/dcm4che#1578: 20, 144 and 226, where another formula gives 23, 162 and 255."""
    x = np.array([-160.0, -128.7, 39.5, 65.3, 193.6, 239.0, 240.0])
    levels = np.floor(Window(40, 400).apply(x) * 255 + 0.5)
    assert levels.tolist() == [0, 20, 128, 144, 226, 255, 255]


@given(center=numbers, width=widths, x=numbers)
def test_linear_is_the_pseudo_code_of_c_11_2_1_2_1(center: float, width: float, x: float) -> None:
    found = float(Window(center, width).apply(np.array([x]))[0])
    if x <= center - 0.5 - (width - 1) / 2:
        expected = 0.0
    elif x > center - 0.5 + (width - 1) / 2:
        expected = 1.0
    else:
        expected = (x - (center - 0.5)) / (width - 1) + 0.5
    assert found == pytest.approx(expected, abs=1e-9)


@given(center=numbers, width=st.floats(1e-3, 5000), x=numbers)
def test_linear_exact_and_sigmoid(center: float, width: float, x: float) -> None:
    exact = float(Window(center, width, function="LINEAR_EXACT").apply(np.array([x]))[0])
    assert exact == pytest.approx(min(max((x - center) / width + 0.5, 0), 1), abs=1e-9)
    sigmoid = float(Window(center, width, function="SIGMOID").apply(np.array([x]))[0])
    steps = min(-4 * (x - center) / width, 700.0)
    assert sigmoid == pytest.approx(1 / (1 + math.exp(steps)), abs=1e-9)


@pytest.mark.parametrize("function", ["LINEAR", "LINEAR_EXACT", "SIGMOID"])
def test_agrees_with_pydicom(function: str) -> None:
    stored = np.arange(0, 4096, dtype=np.int16)
    header = item(
        PhotometricInterpretation="MONOCHROME2",
        BitsStored=12,
        PixelRepresentation=0,
        WindowCenter="1000.5",
        WindowWidth="700",
        VOILUTFunction=function,
    )
    expected = apply_windowing(stored, header) / 4095
    (window,) = windows_of(header)
    assert np.abs(window.apply(stored) - expected).max() < 1e-6


@pytest.mark.parametrize("width", [-5.0, 0.0, 1e-6, 0.1, 0.5, 1.0, 1.5, 2.0])
@pytest.mark.parametrize("function", ["LINEAR", "LINEAR_EXACT", "SIGMOID"])
def test_narrow_windows_never_divide_by_zero(width: float, function: str) -> None:
    """fo-dicom/fo-dicom#1153."""
    found = Window(10, width, function=function).apply(np.array([-1e6, 10.0, 1e6]))
    assert np.isfinite(found).all()
    assert found[[0, 2]].tolist() == pytest.approx([0, 1])


def test_several_windows_with_their_names() -> None:
    header = item(
        WindowCenter=[40, -600], WindowWidth=[400, 1500],
        WindowCenterWidthExplanation=["SOFT", "LUNG"],
    )  # fmt: skip
    soft, lung = windows_of(header)
    assert (soft.center, soft.width, soft.name) == (40, 400, "SOFT")
    assert (lung.center, lung.width, lung.name) == (-600, 1500, "LUNG")


@pytest.mark.parametrize(
    "header",
    [
        item(),
        item(WindowCenter=40),
        item(WindowCenter=40, WindowWidth=0),
        item(WindowCenter=40, WindowWidth=-5),
        item(WindowCenter="", WindowWidth=""),
        item(VOILUTSequence=item(LUTDescriptor=[256, 0, 8], LUTData=b"\0\1")),
    ],
)
def test_unusable_windows_are_left_out(header: Dataset) -> None:
    """pydicom/pydicom#1073, nroduit/Weasis#318."""
    assert windows_of(header) == ()


def test_a_frames_own_window_wins() -> None:
    header = item(
        WindowCenter=1,
        WindowWidth=2,
        PerFrameFunctionalGroupsSequence=item(
            FrameVOILUTSequence=item(WindowCenter=7, WindowWidth=8)
        ),
    )
    assert windows_of(header, 0)[0].center == 7
    assert windows_of(header, 5)[0].center == 1


def voi_lut(bits: int, first: int, signed: bool) -> Dataset:
    """A header with a VOI LUT of 64 entries, in the form of a curve."""
    curve = np.rint(np.linspace(0, 1, 64) ** 2 * (2**bits - 1)).astype(np.uint16)
    header = item(
        PixelRepresentation=int(signed),
        BitsStored=16,
        VOILUTSequence=item(
            LUTDescriptor=[64, first, bits], LUTData=curve.tolist(), LUTExplanation="CURVE"
        ),
    )
    header["VOILUTSequence"].value[0]["LUTDescriptor"].VR = "SS" if signed else "US"
    return header


@pytest.mark.parametrize("bits", [8, 10, 12, 16])
@pytest.mark.parametrize(("first", "signed"), [(0, False), (100, False), (-20, True)])
def test_voi_luts_of_every_depth(bits: int, first: int, signed: bool) -> None:
    """cornerstonejs/cornerstone3D#2856: equal to pydicom's apply_voi, signed ones too."""
    header = voi_lut(bits, first, signed)
    stored = np.arange(-50 if signed else 0, 200).astype(np.int16)
    (window,) = windows_of(header)
    assert (window.name, window.function) == ("CURVE", "LUT")
    expected = apply_voi(stored, header).astype(np.float64) / (2**bits - 1)
    assert np.abs(window.apply(stored) - expected).max() < 1e-9


def test_entries_deeper_than_their_descriptor_are_white() -> None:
    header = item(VOILUTSequence=item(LUTDescriptor=[3, 0, 8], LUTData=[0, 255, 4095]))
    assert windows_of(header)[0].apply(np.array([0, 1, 2])).tolist() == [0, 1, 1]


def test_a_voi_lut_of_a_real_file() -> None:
    header = dcmread(Path(data_store.__file__).parent / "data" / "vlut_04.dcm")
    window = windows_of(header)[0]
    stored = header.pixel_array
    expected = apply_voi(stored, header) / (2.0**window.table.bits - 1)
    assert window.table is not None
    assert np.abs(window.apply(stored) - expected).max() < 1e-9


@given(
    st.lists(st.floats(-1e6, 1e6, allow_nan=False, width=32), min_size=1, max_size=200),
)
@example([0.0, 2.5e-27])
def test_the_automatic_window_always_shows_something(values: list[float]) -> None:
    """Not all black, not all white, unless the picture is constant."""
    array = np.array(values, np.float32)
    window = auto_window(array)
    levels = window.apply(array)
    assert window.width > 0
    assert np.isfinite(levels).all()
    if array.max() > array.min():
        assert levels.max() > levels.min()


@pytest.mark.parametrize("value", [0.0, 5.0, -1000.0, 1e-7, 65535.0])
def test_a_constant_picture_is_grey(value: float) -> None:
    levels = auto_window(np.full((8, 8), value)).apply(np.full((8, 8), value))
    assert np.abs(levels - 0.5).max() < 1e-6


def test_padding_and_what_is_no_number_do_not_widen_the_window() -> None:
    """Enet4/dicom-rs#460."""
    values = np.linspace(0, 100, 10_000).reshape(100, 100)
    values[:50] = -2000
    values[60, :5] = np.nan
    window = auto_window(values, values > -2000)
    assert 40 < window.width < 101
    assert 50 < window.center < 100


def test_nothing_at_all_has_a_window_too() -> None:
    assert auto_window(np.zeros((0, 5))).width > 0
    assert auto_window(np.ones((3, 3)), np.zeros((3, 3), bool)).width > 0


def test_presets_of_computed_tomography() -> None:
    presets = presets_for("CT")
    assert len(presets) == 9
    assert [w.name for w in presets][:2] == ["Brain", "Subdural"]
    lung = next(w for w in presets if w.name == "Lung")
    assert (lung.center, lung.width) == (-600, 1500)
    assert presets_for("MR") == ()


@given(
    st.sampled_from(["LINEAR", "LINEAR_EXACT", "SIGMOID"]),
    st.floats(-500, 500),
    st.floats(2, 900),
    st.floats(0.01, 100),
    st.floats(-2000, 2000),
)
def test_a_window_of_other_values_shows_each_as_bright(
    function: str, center: float, width: float, slope: float, intercept: float
) -> None:
    """LINEAR counts in steps of 1, which are none of the real values of a map."""
    window = Window(center, width, "", function)
    values = np.linspace(-1500, 1500, 301)
    ours = rescaled(window, slope, intercept)
    assert ours.apply(values * slope + intercept) == pytest.approx(window.apply(values), abs=1e-6)
    falling = rescaled(window, -slope, intercept)
    assert falling.width == ours.width > 0
    assert falling.center == pytest.approx(2 * intercept - ours.center)


def test_a_width_of_1_is_a_threshold_that_its_own_value_does_not_pass() -> None:
    """PS3.3 C.11.2.1.2.1: black up to centre - 0.5, that included."""
    assert Window(40, 1).apply(np.array([39.4, 39.5, 39.6])).tolist() == [0, 0, 1]


def test_a_table_of_values_below_0_begins_below_0() -> None:
    """Its first input, -100, stands in the file as 65436; a rescale makes the values signed."""
    table = item(LUTData=[0, 100, 200, 255])
    table.LUTDescriptor = [4, 65436, 8]
    header = Dataset()
    header.PixelRepresentation = 0
    header.VOILUTSequence = [table]
    (raw,) = windows_of(header)
    assert raw.table is not None
    assert raw.table.first == 65436
    header.RescaleIntercept, header.RescaleSlope = -1024, 1
    (window,) = windows_of(header)
    assert window.table is not None
    assert window.table.first == -100
    assert window.apply(np.array([-200, -100, -98, 0])).tolist() == [0, 0, 200 / 255, 1]
