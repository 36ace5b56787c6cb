"""Numbers of regions against phantoms and brute force."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray
from pydicom.uid import ExplicitVRLittleEndian, ImplicitVRLittleEndian

from medviewer.dicom.load import load
from medviewer.dicom.scan import scan
from medviewer.image.measuring.statistics import (
    ellipse_mask,
    padding_mask,
    polygon_mask,
    region_statistics,
)
from medviewer.image.window import auto_window
from tests.phantoms.make import add_pixels, header, save

coordinates = st.floats(-5, 30, allow_nan=False).map(lambda x: round(x, 3) + 0.0001)
outlines = st.lists(st.tuples(coordinates, coordinates), min_size=3, max_size=9)


def rectangle(
    corner: tuple[float, float], opposite: tuple[float, float], shape: tuple[int, int]
) -> NDArray[np.bool_]:
    """The mask of the upright rectangle between two corners (x, y)."""
    (x0, y0), (x1, y1) = corner, opposite
    return polygon_mask([(x0, y0), (x1, y0), (x1, y1), (x0, y1)], shape)


def winding(outline: list[tuple[float, float]], x: float, y: float) -> bool:
    """Even-odd rule, one point at a time, as textbooks have it."""
    inside = False
    for (x0, y0), (x1, y1) in zip(outline, outline[1:] + outline[:1], strict=True):
        if (y0 > y) != (y1 > y) and x < (x1 - x0) * (y - y0) / (y1 - y0) + x0:
            inside = not inside
    return inside


@given(outlines)
def test_polygons_against_one_point_at_a_time(outline: list[tuple[float, float]]) -> None:
    """A pixel counts when its centre lies inside (Weasis#855, cornerstone3D#2114)."""
    shape = (20, 24)
    expected = [[winding(outline, c + 0.5, r + 0.5) for c in range(24)] for r in range(20)]
    assert np.array_equal(polygon_mask(outline, shape), np.array(expected))


@given(st.floats(-5, 30), st.floats(-5, 30), st.floats(0.1, 20), st.floats(0.1, 20))
def test_ellipses_against_brute_force(x: float, y: float, a: float, b: float) -> None:
    shape = (20, 24)
    expected = [
        [((c + 0.5 - x) / a) ** 2 + ((r + 0.5 - y) / b) ** 2 <= 1 for c in range(24)]
        for r in range(20)
    ]
    assert np.array_equal(ellipse_mask((x, y), (a, b), shape), np.array(expected))


@pytest.mark.parametrize(
    ("corner", "opposite", "count"),
    [
        ((0, 0), (24, 20), 480),
        ((2, 3), (5, 7), 12),
        ((5, 7), (2, 3), 12),
        ((2.4, 3.4), (3.4, 4.4), 1),
        ((2.6, 3.6), (3.4, 4.4), 0),
        ((-10, -10), (2, 1), 2),
        ((23, 19), (99, 99), 1),
        ((50, 50), (60, 60), 0),
    ],
)
def test_rectangles(corner: tuple[float, float], opposite: tuple[float, float], count: int) -> None:
    """One pixel, half outside, wholly outside."""
    assert int(rectangle(corner, opposite, (20, 24)).sum()) == count


def test_neighbours_share_no_pixel_and_leave_none_out() -> None:
    left = polygon_mask([(0, 0), (7.5, 0), (7.5, 10), (0, 10)], (10, 15))
    right = polygon_mask([(7.5, 0), (15, 0), (15, 10), (7.5, 10)], (10, 15))
    assert not (left & right).any()
    assert (left | right).all()


def ramp() -> NDArray[np.float32]:
    """Value = row * 10 + column."""
    return (np.arange(10)[:, None] * 10 + np.arange(10)[None, :]).astype(np.float32)


def test_the_figures_of_a_known_region() -> None:
    mask = rectangle((2, 3), (5, 5), (10, 10))
    found = region_statistics(ramp(), mask, "HU", pixel_mm=(0.5, 1.0))
    values = [32, 33, 34, 42, 43, 44]
    assert found.count == 6
    assert found.mean == 38
    assert found.standard_deviation == pytest.approx(
        math.sqrt(sum((v - 38) ** 2 for v in values) / 6)
    )
    assert (found.minimum, found.maximum) == (32, 44)
    assert found.area_mm2 == pytest.approx(6 * 0.5)
    assert found.unit == "HU"


def test_padding_and_what_is_no_number_are_left_out() -> None:
    """Enet4/dicom-rs#460: padding -2000 does not pull the mean down."""
    values = ramp()
    values[3, 3] = np.nan
    stored = values.copy()
    stored[3, 2] = -2000
    values[3, 2] = -2000
    mask = rectangle((2, 3), (5, 4), (10, 10))
    found = region_statistics(values, mask, "HU", padding_mask(stored, (-2000, -2000)))
    assert (found.count, found.mean, found.standard_deviation) == (1, 34, 0)


def test_an_empty_region_has_no_figures_instead_of_not_a_number() -> None:
    found = region_statistics(ramp(), np.zeros((10, 10), bool), "HU", pixel_mm=(1, 1))
    assert (found.count, found.mean, found.minimum, found.area_mm2) == (0, None, None, 0)


def test_the_spread_of_large_values_keeps_its_digits() -> None:
    """Float32 sums of squares would lose a spread of 1 at a level of 1e6."""
    values = np.float32(1e6) + np.tile(np.array([[-1, 1]], np.float32), (200, 100))
    found = region_statistics(values, np.ones(values.shape, bool), "")
    assert found.standard_deviation == pytest.approx(1.0, rel=1e-6)


@given(st.integers(0, 3))
def test_turning_picture_and_region_together_changes_nothing(turns: int) -> None:
    outline = [(2.21, 1.73), (8.37, 3.16), (6.42, 8.89), (1.31, 6.24)]
    values = np.random.default_rng(0).normal(size=(12, 12)).astype(np.float32)
    expected = region_statistics(values, polygon_mask(outline, (12, 12)), "")
    turned = [(x, y) for x, y in outline]
    for _ in range(turns):
        turned = [(y, 12 - x) for x, y in turned]
    found = region_statistics(np.rot90(values, turns), polygon_mask(turned, (12, 12)), "")
    assert found.count == expected.count
    assert found.mean == pytest.approx(expected.mean)


@pytest.mark.parametrize("syntax", [ImplicitVRLittleEndian, ExplicitVRLittleEndian])
def test_a_negative_padding_value_keeps_its_sign(tmp_path: Path, syntax: str) -> None:
    """Enet4/dicom-rs#460: in implicit VR only Pixel Representation tells the sign."""
    stored = np.full((10, 10), 40, np.int16)
    stored[:, :5] = -2000
    dataset = header(RescaleIntercept=0)
    add_pixels(dataset, stored)
    dataset.add_new(0x00280120, "SS", -2000)
    (series,) = scan([save(dataset, tmp_path / "a.dcm", syntax)]).series
    volume = load(series)
    assert volume.padding == (-2000, -2000)
    padded = padding_mask(volume.voxels[0], volume.padding)
    assert padded is not None
    everything = np.ones((10, 10), bool)
    found = region_statistics(volume.values(0), everything, volume.unit, padded)
    assert (found.count, found.mean, found.minimum, found.unit) == (50, 40, 40, "HU")
    assert auto_window(volume.values(0), ~padded).center == pytest.approx(40)
