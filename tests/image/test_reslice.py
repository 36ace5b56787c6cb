"""Trilinear planes and slabs: exact on what trilinear interpolation is exact for."""

from __future__ import annotations

import numpy as np
import pytest
import SimpleITK as sitk
from hypothesis import given, settings
from hypothesis import strategies as st

from medviewer.image.depth import SlabMode
from medviewer.image.reslice import Raster, sample_plane, sample_slab

SHAPE = (20, 30, 40)
OUTSIDE = -3000.0
Z, Y, X = np.meshgrid(*(np.arange(size) for size in SHAPE), indexing="ij")
LINEAR = (7 * Z - 3 * Y + 2 * X + 5).astype(np.int16)

unit = st.tuples(*[st.floats(-1, 1)] * 3).filter(lambda v: np.linalg.norm(v) > 0.1)


@settings(max_examples=60)
@given(unit, unit, st.tuples(*[st.floats(-5, 25)] * 3))
def test_a_linear_field_is_read_exactly_on_any_plane(
    across: tuple[float, ...], down: tuple[float, ...], origin: tuple[float, ...]
) -> None:
    u, v, o = np.array(across), np.array(down), np.array(origin)
    seen = sample_plane(LINEAR, Raster(o, u, v, (37, 45)), OUTSIDE)
    rows, columns = np.meshgrid(np.arange(37), np.arange(45), indexing="ij")
    place = o[:, None, None] + u[:, None, None] * columns + v[:, None, None] * rows
    truth = 7 * place[0] - 3 * place[1] + 2 * place[2] + 5
    limit = np.array(SHAPE)[:, None, None] - 1
    margin = 1e-3  # on the border itself either answer is right
    inside = ((place > margin) & (place < limit - margin)).all(axis=0)
    beside = ((place < -margin) | (place > limit + margin)).any(axis=0)
    assert seen[inside] == pytest.approx(truth[inside], abs=0.02)
    assert (seen[beside] == OUTSIDE).all()


def test_a_large_plane_computed_in_bands_is_the_same_as_its_rows_one_by_one() -> None:
    random = np.random.default_rng(3).integers(-1000, 1000, SHAPE, dtype=np.int16)
    origin, across, down = (
        np.array([-1.0, 2, 1]),
        np.array([0.03, 0, 0.1]),
        np.array([0.02, 0.1, 0]),
    )
    whole = sample_plane(random, Raster(origin, across, down, (301, 307)), OUTSIDE)
    rows = [
        sample_plane(random, Raster(origin + row * down, across, down, (1, 307)), OUTSIDE)
        for row in range(301)
    ]
    assert (whole == OUTSIDE).any()
    assert whole == pytest.approx(np.concatenate(rows), abs=0.05)


def test_planes_of_the_grid_are_the_voxels_themselves() -> None:
    random = np.random.default_rng(3).integers(-1000, 1000, SHAPE, dtype=np.int16)
    seen = sample_plane(
        random, Raster(np.array([4.0, 0, 0]), np.eye(3)[2], np.eye(3)[1], SHAPE[1:]), 0
    )
    assert np.array_equal(seen, random[4])
    last = np.array([0.0, 0, SHAPE[2] - 1])
    side = sample_plane(random, Raster(last, np.eye(3)[1], np.eye(3)[0], (20, 30)), 0)
    assert np.array_equal(side, random[:, :, -1])


@pytest.mark.parametrize("hair", [-5e-5, 5e-5])
@pytest.mark.parametrize("axis", [0, 1, 2])
def test_a_hair_beside_the_border_has_the_values_of_the_border(axis: int, hair: float) -> None:
    """Rounding leads there; before the first centre values of other places were read once."""
    random = np.random.default_rng(3).integers(-1000, 1000, SHAPE, dtype=np.int16)
    across, down = np.delete(np.eye(3), axis, axis=0)
    sides = np.delete(SHAPE, axis)
    shape = (int(sides[1]), int(sides[0]))
    for border in (0, SHAPE[axis] - 1):
        origin = np.eye(3)[axis] * (border + hair)
        seen = sample_plane(random, Raster(origin, across, down, shape), OUTSIDE)
        assert seen == pytest.approx(random.take(border, axis).T, abs=0.2)


def test_it_agrees_with_simpleitk() -> None:
    random = np.random.default_rng(3).integers(-1000, 1000, SHAPE, dtype=np.int16)
    across = np.array([0.3, 0.2, 0.9])
    across /= np.linalg.norm(across)
    down = np.cross(across, [0.9, -0.1, 0.2])
    down /= np.linalg.norm(down)
    origin = np.array([10.0, 15, 20]) - 20 * across - 15 * down
    resample = sitk.ResampleImageFilter()
    resample.SetSize((41, 31, 1))
    resample.SetInterpolator(sitk.sitkLinear)
    resample.SetDefaultPixelValue(OUTSIDE)
    resample.SetOutputPixelType(sitk.sitkFloat32)
    resample.SetOutputOrigin(origin[::-1].tolist())
    through = np.cross(across[::-1], down[::-1])
    direction = np.stack([across[::-1], down[::-1], through], axis=1)
    resample.SetOutputDirection(direction.reshape(-1).tolist())
    image = sitk.GetImageFromArray(random.astype(np.float32))
    theirs = sitk.GetArrayFromImage(resample.Execute(image))[0]
    ours = sample_plane(random, Raster(origin, across, down, (31, 41)), OUTSIDE)
    both = (ours != OUTSIDE) & (theirs != OUTSIDE)  # theirs goes half a voxel further out
    assert both.sum() > 500
    assert ours[both] == pytest.approx(theirs[both], abs=0.05)
    assert not ((ours != OUTSIDE) & (theirs == OUTSIDE)).any()


@pytest.mark.parametrize(
    ("mode", "expected"), [(SlabMode.MAX, 105.0), (SlabMode.MIN, 95.0), (SlabMode.MEAN, 100.0)]
)
def test_slabs_take_the_largest_smallest_and_mean(mode: SlabMode, expected: float) -> None:
    field = np.broadcast_to((10 * np.arange(20))[:, None, None], SHAPE).astype(np.int16)
    field = np.ascontiguousarray(field)
    place = Raster(np.array([10.0, 3, 3]), np.eye(3)[2], np.eye(3)[1], (8, 8))
    slab = sample_slab(field, place, OUTSIDE, np.array([0.25, 0, 0]), 5, mode)
    assert slab == pytest.approx(np.full((8, 8), expected))


@pytest.mark.parametrize("mode", list(SlabMode))
def test_planes_outside_do_not_count_in_a_slab(mode: SlabMode) -> None:
    field = np.full(SHAPE, 50, np.int16)
    place = Raster(np.array([0.0, 3, 3]), np.eye(3)[2], np.eye(3)[1], (8, 8))
    slab = sample_slab(field, place, OUTSIDE, np.array([1.0, 0, 0]), 5, mode)
    assert slab == pytest.approx(np.full((8, 8), 50.0))
    away = Raster(np.array([-9.0, 3, 3]), np.eye(3)[2], np.eye(3)[1], (8, 8))
    assert (sample_slab(field, away, OUTSIDE, np.array([1.0, 0, 0]), 5, mode) == OUTSIDE).all()


@settings(max_examples=30)
@given(
    st.integers(0, 2),
    st.floats(0.2, 1.0),
    st.booleans(),
    st.floats(0.01, 18.99),
    st.integers(1, 30),
    st.floats(0, 6.3),
)
def test_a_mean_along_the_grid_is_that_of_its_planes(
    axis: int, step: float, backwards: bool, middle: float, count: int, angle: float
) -> None:
    """It is made in the grid first, which is the same, for a mean of means is one."""
    random = np.random.default_rng(3).integers(-1000, 1000, SHAPE, dtype=np.int16)
    through = np.eye(3)[axis] * (-step if backwards else step)
    side, other = np.delete(np.eye(3), axis, axis=0)
    across = 0.2 * (np.cos(angle) * side + np.sin(angle) * other)
    down = 0.2 * (np.cos(angle) * other - np.sin(angle) * side)
    origin = np.eye(3)[axis] * middle + 3.21 * side + 4.32 * other
    raster = Raster(origin, across, down, (128, 129))
    seen = sample_slab(random, raster, np.nan, through, count, SlabMode.MEAN)
    offsets = (np.arange(count) - (count - 1) / 2)[:, None] * through
    planes = np.array([sample_plane(random, raster.moved(each), np.nan) for each in offsets])
    known = np.isfinite(planes)
    hits = known.sum(0)
    mean = np.where(hits > 0, np.where(known, planes, 0).sum(0) / np.maximum(hits, 1), np.nan)
    assert seen == pytest.approx(mean, abs=0.1, nan_ok=True)
