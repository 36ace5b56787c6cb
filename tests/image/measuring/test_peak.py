"""SUVpeak: the highest mean of a sphere of 1 mL whose middle lies in the region."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from medviewer.dicom.volume import Volume
from medviewer.image.measuring.peak import RADIUS_MM, SphereMeans
from tests.ui.makers import COLUMNS, ROWS, SLICES, make_series, make_volume

SPACING_MM = (3.0, 2.5)
STEP_MM = 4.0
WHOLE = slice(0, ROWS), slice(0, COLUMNS)
EVERYWHERE = np.ones((ROWS, COLUMNS), np.bool_)


def volume_of(values: NDArray[np.float64], lean_mm: float = 0.0) -> Volume:
    """A stack whose slices are each ``lean_mm`` further to the left of the patient."""
    series = make_series()
    slices = tuple(
        replace(one, position=(k * lean_mm, 0.0, k * STEP_MM), spacing=SPACING_MM)
        for k, one in enumerate(series.slices)
    )
    return make_volume(replace(series, slices=slices), voxels=values)


def noise() -> NDArray[np.float64]:
    return np.random.default_rng(1).uniform(0, 10, (SLICES, ROWS, COLUMNS))


def mean_about(
    values: NDArray[np.float64], index: int, row: int, column: int, lean_mm: float = 0.0
) -> float:
    """Of all voxels whose centre is within the sphere, counted one by one."""
    slices, rows, columns = np.indices(values.shape)
    leaning = (slices - index) * lean_mm
    away = np.sqrt(
        ((slices - index) * STEP_MM) ** 2
        + ((rows - row) * SPACING_MM[0]) ** 2
        + ((columns - column) * SPACING_MM[1] + leaning) ** 2
    )
    return float(values[away <= RADIUS_MM].mean())


def test_the_sphere_holds_a_millilitre() -> None:
    assert 4 / 3 * math.pi * RADIUS_MM**3 == pytest.approx(1000)


@pytest.mark.parametrize("lean_mm", [0.0, 1.0, -4.0])
def test_it_is_the_highest_mean_of_all_places_in_the_region(lean_mm: float) -> None:
    values = noise()
    part, mask = (slice(10, 14), slice(20, 25)), np.ones((4, 5), np.bool_)
    mask[0, 0] = False
    places = [(10 + row, 20 + column) for row, column in zip(*np.nonzero(mask), strict=True)]
    found = SphereMeans(volume_of(values, lean_mm), 6).highest(part, mask)
    expected = max(mean_about(values, 6, *place, lean_mm) for place in places)
    assert found == pytest.approx(expected, rel=1e-5)


def test_what_lies_beyond_the_region_counts_too() -> None:
    """A single hot voxel is no peak of its own height."""
    values = np.zeros((SLICES, ROWS, COLUMNS))
    values[6, 20, 30] = 100
    found = SphereMeans(volume_of(values), 6, factor=0.5)
    one = np.ones((1, 1), np.bool_)
    expected = 0.5 * mean_about(values, 6, 20, 30)
    assert found.highest((slice(20, 21), slice(30, 31)), one) == pytest.approx(expected)
    assert 0 < expected < 5


def test_a_hot_ball_that_is_larger_has_its_own_uptake_as_its_peak() -> None:
    slices, rows, columns = np.indices((SLICES, ROWS, COLUMNS))
    away = np.sqrt(
        ((slices - 6) * STEP_MM) ** 2
        + ((rows - 20) * SPACING_MM[0]) ** 2
        + ((columns - 30) * SPACING_MM[1]) ** 2
    )
    volume = volume_of(np.where(away < 13, 8.0, 1.0))
    assert SphereMeans(volume, 6).highest(WHOLE, EVERYWHERE) == pytest.approx(8.0)


@pytest.mark.parametrize("index", [0, 1, SLICES - 1])
def test_a_sphere_that_leaves_the_series_does_not_count(index: int) -> None:
    volume = volume_of(np.ones((SLICES, ROWS, COLUMNS)))
    found = SphereMeans(volume, index).highest(WHOLE, EVERYWHERE)
    assert found == (1.0 if index == 1 else None)


def test_nor_does_one_that_leaves_the_picture_or_holds_what_is_not_known() -> None:
    values = noise()
    corner = slice(0, 2), slice(0, 2)
    assert SphereMeans(volume_of(values), 6).highest(corner, np.ones((2, 2), np.bool_)) is None
    unread = replace(volume_of(values), loaded=np.arange(SLICES) != 5)
    assert SphereMeans(unread, 6).highest(WHOLE, EVERYWHERE) is None
    padded = replace(volume_of(values), padding=(9.0, 10.0))
    (row, column), sphere = (20, 30), SphereMeans(padded, 6)
    values[6, row, column] = 9.5
    assert sphere.highest((slice(20, 21), slice(30, 31)), np.ones((1, 1), np.bool_)) is None


def test_slices_that_do_not_say_how_they_lie_have_no_spheres() -> None:
    volume = volume_of(noise())
    slices = tuple(replace(one, position=None) for one in volume.series.slices)
    lost = replace(volume, series=replace(volume.series, slices=slices))
    assert SphereMeans(lost, 6).highest(WHOLE, EVERYWHERE) is None
    assert SphereMeans(volume, 6).highest(WHOLE, ~EVERYWHERE) is None


def test_slices_beside_it_that_are_read_later_count_then() -> None:
    volume = volume_of(noise())
    volume.loaded[7] = False
    found, one = SphereMeans(volume, 6), np.ones((1, 1), np.bool_)
    place = slice(20, 21), slice(30, 31)
    assert found.highest(place, one) is None
    volume.loaded[7] = True
    assert found.highest(place, one) == pytest.approx(mean_about(noise(), 6, 20, 30), rel=1e-5)
