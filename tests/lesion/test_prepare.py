"""Eight and sixteen bits, any scale, any pixel size: the network sees the same picture."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays

from medviewer.lesion.prepare import (
    FIELD_MM,
    Field,
    choose_field,
    measure_levels,
    normalise,
    resample,
)
from tests.lesion.examples import head

textured = head() * (1 + 0.3 * np.sin(np.indices((256, 256))[0] / 9))
values_of_mr = st.integers(0, 4095).map(float)


@pytest.mark.parametrize(("slope", "intercept"), [(1, 0), (25.7, 0), (0.01, 0), (3, -1024)])
def test_the_scale_of_the_values_does_not_matter(slope: float, intercept: float) -> None:
    changed = textured * slope + intercept
    first = normalise(textured, measure_levels(textured))
    second = normalise(changed, measure_levels(changed))
    assert np.abs(first - second).max() < 1e-3


def test_one_burning_pixel_does_not_darken_the_rest() -> None:
    burning = textured.copy()
    burning[100, 100] = 65535
    plain = normalise(textured, measure_levels(textured))
    scaled = normalise(burning, measure_levels(burning))
    scaled[100, 100] = plain[100, 100]
    assert np.abs(scaled - plain).max() < 0.02


@given(arrays(np.float32, array_shapes(min_dims=2, max_dims=2, max_side=20), elements=values_of_mr))
def test_levels_are_the_percentiles_of_numpy(values: np.ndarray) -> None:
    levels = measure_levels(values)
    low, peak = np.percentile(values, (0.5, 99.9))
    assert levels.low == pytest.approx(low, rel=1e-6, abs=1e-6)
    head = values[values > levels.low + 0.1 * (peak - levels.low)]
    assert levels.foreground == head.size / values.size
    if head.size:
        assert levels.high == pytest.approx(np.percentile(head, 99.5), rel=1e-6, abs=1e-6)


@pytest.mark.parametrize("values", [np.zeros((64, 64)), np.full((64, 64), 7.0)])
def test_a_constant_slice_is_blank(values: np.ndarray) -> None:
    assert measure_levels(values).blank


def test_a_slice_of_nothing_but_nan_is_blank() -> None:
    assert measure_levels(np.full((64, 64), np.nan)).blank


def test_nan_is_background() -> None:
    holed = textured.copy()
    holed[:50] = np.nan
    assert np.all(normalise(holed, measure_levels(holed))[:50] == 0)


def test_the_field_is_a_square_in_millimetres() -> None:
    field = choose_field((240, 400), (1.0, 0.5), None, 256)
    assert field.height * 1.0 == pytest.approx(FIELD_MM, abs=1)
    assert field.width * 0.5 == pytest.approx(FIELD_MM, abs=1)


def test_a_picture_smaller_than_the_field_is_in_its_middle() -> None:
    field = choose_field((200, 300), (0.5, 0.5), None, 256)
    assert min(field.width, field.height) > 300
    middle = (field.left + field.width / 2, field.top + field.height / 2)
    assert middle == pytest.approx((150, 100), abs=1)


def test_a_picture_without_spacing_is_seen_whole() -> None:
    assert choose_field((512, 512), None, None, 256) == Field(0, 0, 512, 512, 256)


def test_a_head_wider_than_the_field_is_seen_whole() -> None:
    wide = np.zeros((600, 600), dtype=bool)
    wide[50:560, 100:500] = True
    field = choose_field((600, 600), (0.6, 0.6), wide, 256)
    assert field.top <= 50
    assert field.top + field.height >= 560


def test_a_head_at_the_side_is_in_the_field() -> None:
    aside = np.zeros((500, 500), dtype=bool)
    aside[300:490, 320:500] = True
    field = choose_field((500, 500), (0.9, 0.9), aside, 256)
    assert field.top <= 300
    assert field.left + field.width >= 500


@given(
    st.integers(130, 700),
    st.integers(130, 700),
    st.floats(0.3, 1.5),
    st.floats(0.3, 1.5),
    st.tuples(st.floats(0, 500), st.floats(0, 500)),
)
def test_points_go_to_the_network_and_back(
    rows: int, columns: int, row_mm: float, column_mm: float, point: tuple[float, float]
) -> None:
    field = choose_field((rows, columns), (row_mm, column_mm), None, 256)
    points = np.array([point])
    assert field.to_image(field.to_network(points)) == pytest.approx(points, abs=1e-6)


@pytest.mark.parametrize("side", [200, 256, 512, 1024])
def test_a_square_keeps_its_place_when_resampled(side: int) -> None:
    picture = np.zeros((side, side), dtype=np.float32)
    low, high = side * 3 // 8, side // 2
    picture[low:high, low:high] = 1
    field = choose_field((side, side), None, None, 256)
    seen = np.argwhere(resample(picture, field) > 0.5)
    corners = field.to_network(np.array([[low, low], [high, high]], dtype=float))
    assert seen.min(0) == pytest.approx(corners[0], abs=1)
    assert seen.max(0) + 1 == pytest.approx(corners[1], abs=1)
