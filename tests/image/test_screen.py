"""What the screen is given: the same greys, shrunk by the mean, filtered, coloured."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from medviewer.image.display import render
from medviewer.image.palette_names import PALETTES
from medviewer.image.palettes import palette
from medviewer.image.screen import (
    Look,
    filtered,
    screen_frame,
    shrink_factor,
    shrunk,
    stored_for_screen,
)
from medviewer.image.stated import Hidden, Stated
from medviewer.image.window import Window
from tests.ui.makers import make_volume

pictures = arrays(np.int16, st.tuples(st.integers(2, 33), st.integers(2, 33)))


@given(st.integers(0, 11), st.floats(-500, 1500), st.floats(1, 3000), st.booleans())
def test_the_greys_are_those_of_the_standard_s_formulas(
    index: int, centre: float, width: float, inverted: bool
) -> None:
    volume, window = make_volume(), Window(centre, width)
    frame = screen_frame(volume, index, Look(window, inverted), stored_for_screen(volume, index))
    expected = render(volume, index, window, inverted)
    assert np.array_equal(frame & 0xFF, expected)
    assert np.array_equal(frame >> 24, np.full_like(frame, 255))
    assert np.array_equal((frame >> 16) & 0xFF, frame & 0xFF)


@pytest.mark.parametrize("shrink", [1, 2])
def test_behind_either_of_two_shutters_there_is_the_grey_that_is_said(shrink: int) -> None:
    volume, shape = make_volume(), make_volume().voxels.shape[1:3]
    mask = np.zeros(shape, bool)
    mask[: shape[0] // 2] = True
    half = shape[1] // 2
    left = (("RECTANGULAR", (1, half, 1, shape[0])),)  # columns and rows count from 1
    stated = Stated(shutter=left, shutter_grey=90, bitmap=Hidden(mask))
    look = Look(Window(0, 1e6), stated=stated)
    stored = stored_for_screen(volume, 3, shrink)
    frame = screen_frame(volume, 3, look, stored, shrink)
    seen = np.zeros(shape, bool)
    seen[shape[0] // 2 :, :half] = True
    hidden = ~seen[::shrink, ::shrink]
    assert (frame[hidden] == 0xFF5A5A5A).all()
    assert (frame[~hidden] != 0xFF5A5A5A).all()


@given(pictures, st.sampled_from([1, 2, 4, 8]))
def test_shrinking_takes_the_mean_and_stays_within_the_values(
    picture: np.ndarray, factor: int
) -> None:
    small = shrunk(picture, factor, mixing=True)
    assert small.dtype == picture.dtype
    assert small.shape == tuple(-(-size // factor) for size in picture.shape)
    assert small.min() >= picture.min()
    assert small.max() <= picture.max()


@pytest.mark.parametrize("kind", ["<i2", "<u2", ">i2", ">u2", "i1", "u1", "i4"])
def test_the_mean_of_whole_numbers_is_rounded_down_whatever_their_bytes(kind: str) -> None:
    """All values of 16 bits are in it: two that lie side by side are never taken for one."""
    limits = np.iinfo(np.dtype(kind) if kind != "i4" else np.int16)
    random = np.random.default_rng(1)
    picture = random.integers(limits.min, limits.max, (64, 128), endpoint=True).astype(kind)
    blocks = picture.astype(np.int64).reshape(32, 2, 64, 2)
    assert np.array_equal(shrunk(picture, 2, mixing=True), blocks.sum(axis=(1, 3)) // 4)


def test_a_shrunk_pixel_is_the_mean_of_its_own() -> None:
    picture = np.array([[0, 10, 4, 4], [20, 30, 4, 4]], np.uint16)
    assert shrunk(picture, 2, mixing=True).tolist() == [[15, 4]]
    assert shrunk(picture, 2, mixing=False).tolist() == [[0, 4]]


def test_padding_is_never_mixed_with_tissue() -> None:
    voxels = np.full((12, 48, 64), -2000, np.int16)
    voxels[:, 10:, 10:] = 50
    stored = stored_for_screen(make_volume(voxels=voxels, padding=(-2000.0, -2000.0)), 3, shrink=4)
    assert set(np.unique(stored)) == {-2000, 50}


@pytest.mark.parametrize(
    ("pixels", "factor"), [(2.0, 1), (0.51, 1), (0.5, 2), (0.3, 2), (0.25, 4), (0.05, 8)]
)
def test_a_slice_is_shrunk_only_below_half_its_size(pixels: float, factor: int) -> None:
    assert shrink_factor(pixels) == factor


@given(pictures, st.sampled_from(["smooth", "sharpen"]))
def test_filters_leave_even_pictures_and_types_alone(picture: np.ndarray, name: str) -> None:
    flat = np.full_like(picture, picture[0, 0])
    assert np.array_equal(filtered(flat, name), flat)
    assert filtered(picture, name).dtype == picture.dtype


@pytest.mark.parametrize("kind", [np.uint8, np.int8, np.uint16, np.int16])
def test_sharpening_beyond_what_can_be_stored_ends_there(kind: type[np.integer]) -> None:
    """A bone beside air would have a black rim of wrapped values."""
    limits = np.iinfo(kind)
    edge = np.repeat(np.array([[limits.min, limits.max]], kind), 8, axis=1).repeat(8, axis=0)
    assert np.array_equal(filtered(edge, "sharpen"), edge)


def test_smoothing_lessens_noise_and_sharpening_adds_to_an_edge() -> None:
    noise = np.random.default_rng(1).normal(0, 100, (64, 64)).astype(np.int16)
    assert filtered(noise, "smooth").std() < 0.5 * noise.std()
    edge = np.repeat(np.array([0, 0, 0, 100, 100, 100], np.int16)[None], 6, axis=0)
    assert np.ptp(filtered(edge, "sharpen")) > 100


@pytest.mark.parametrize("name", PALETTES)
def test_palettes_go_from_dark_to_bright(name: str) -> None:
    table = palette(name)
    channels = [(table >> shift) & 0xFF for shift in (16, 8, 0)]
    brightness = 0.3 * channels[0] + 0.6 * channels[1] + 0.1 * channels[2]
    assert table.shape == (256,)
    assert brightness[0] < 5
    assert brightness[-1] > 230


def test_hot_iron_is_the_standard_s() -> None:
    """PS3.6 B.1.1: red rises to full by entry 128, green after it, blue in the last quarter."""
    table = palette("hot iron")
    assert [hex(int(table[entry])) for entry in (0, 64, 128, 255)] == [
        "0xff000000",
        "0xff800000",
        "0xffff0000",
        "0xffffffff",
    ]
