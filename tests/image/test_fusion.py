"""A sphere that two series show lies at the same millimetre of both, and keeps its value."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from pydicom.dataset import Dataset

from medviewer.dicom.volume import Volume
from medviewer.image.depth import SlabMode
from medviewer.image.first_window import SUV_WINDOW
from medviewer.image.fusion import (
    DIFFERENCE,
    can_subtract,
    colours_of,
    difference_window,
    differences,
    finer_by,
    fuse,
    middle_on_middle,
    second_of,
)
from medviewer.image.plane_base import base_for_planes
from medviewer.image.planes import plane_of
from medviewer.image.reformat import PLANES, Slab, grid_axes, oblique, orthogonal
from medviewer.image.registration.alignment import Alignment
from medviewer.image.registration.rigid import Rigid, identity, turned_about
from medviewer.image.window import Window
from tests.image.registration.pairs import FIXED, OBLIQUE, SPHERE_MM, UPRIGHT, seen

HERE = Alignment(identity())
MOVES = [identity(), turned_about((10, 0, 0), (6, -9, 14), (20, -15, 30))]


def sphere_on(volume: Volume, second: Volume, move: Rigid, index: int) -> np.ndarray:
    """Where the brightest part of ``second`` appears on a slice of ``volume``, LPS mm."""
    plane = plane_of(volume.series.slices[index])
    assert plane is not None
    ready = second_of(second)
    values = ready.on_plane(plane, (volume.series.rows, volume.series.columns), Alignment(move), 2)
    row, column = np.argwhere(values > 900).mean(axis=0)
    return plane.to_patient(((column + 0.5) / 2, (row + 0.5) / 2))


@pytest.mark.parametrize("move", MOVES, ids=["same frame", "moved"])
@pytest.mark.parametrize("onto", [UPRIGHT, OBLIQUE], ids=["upright", "oblique"])
def test_a_sphere_in_both_series_is_at_the_same_millimetre(move: Rigid, onto: object) -> None:
    fixed = seen(identity(), FIXED, noise=0)
    moving = seen(move, onto, seed=2, noise=0)  # type: ignore[arg-type]
    index = round((SPHERE_MM[2] - FIXED.origin[2]) / FIXED.spacing[0])
    place = sphere_on(fixed, moving, move, index)
    assert place[:2] == pytest.approx(SPHERE_MM[:2], abs=1.0)
    assert second_of(moving).value_at(SPHERE_MM, Alignment(move)) == pytest.approx(1000, abs=20)


def test_a_reformatted_plane_has_the_second_series_at_the_right_place() -> None:
    """An oblique plane through the sphere's centre, of another scanner's stack."""
    fixed, moving = seen(identity(), FIXED, noise=0), seen(MOVES[1], UPRIGHT, seed=2, noise=0)
    base = base_for_planes(fixed)
    turn = turned_about((0, 0, 0), (0, 25, 10), (0, 0, 0)).rotation
    made = oblique(base, grid_axes(base)["coronal"] @ turn.T, "turned")
    step = float(np.linalg.norm(made.steps[2]))
    index = round(float((np.array(SPHERE_MM) - made.origin) @ made.steps[2]) / step**2)
    place = sphere_on(made.volume, moving, MOVES[1], index)
    assert place == pytest.approx(SPHERE_MM, abs=2.0)


def test_where_the_second_series_has_nothing_the_first_is_seen_alone() -> None:
    fixed = seen(identity(), FIXED, noise=0)
    small = seen(identity(), replace(UPRIGHT, shape=(10, 80, 72)), seed=2, noise=0)
    low = small.voxels < 100
    padded = replace(small, voxels=np.where(low, -1, small.voxels), padding=(-1.0, -1.0))
    fusion = fuse(fixed, second_of(padded), HERE)
    for index, seen_somewhere in ((10, True), (39, False)):
        plane = plane_of(fixed.series.slices[index])
        assert plane is not None
        values = fusion.second.on_plane(plane, (64, 64), HERE)
        colours = colours_of(fusion, values)
        assert (colours[~np.isfinite(values)] == 0).all()
        assert np.isfinite(values).any() == seen_somewhere
        assert not (values < 50).any()


def test_a_slice_of_the_second_series_that_was_not_read_shows_the_first_alone() -> None:
    moving = seen(identity(), UPRIGHT, noise=0)
    place = (*SPHERE_MM[:2], UPRIGHT.origin[2] + 20 * UPRIGHT.spacing[0])
    assert np.isfinite(second_of(moving).value_at(place, HERE))
    moving.loaded[20] = False
    assert np.isnan(second_of(moving).value_at(place, HERE))


def test_a_difference_is_the_first_series_less_the_second_where_both_have_values() -> None:
    """The same body 100 brighter, half of it cut off: minus 100 there, nothing elsewhere."""
    fixed = seen(identity(), FIXED, noise=0)
    brighter = replace(fixed, intercept=fixed.intercept + 100)
    second = second_of(brighter)
    index = 20
    plane, rows = plane_of(fixed.series.slices[index]), fixed.series.rows
    assert plane is not None
    shape = (rows, fixed.series.columns)
    found = differences(fixed, index, second.on_plane(plane, shape, HERE))
    assert found == pytest.approx(np.full(shape, -100), abs=0.01)
    shifted = Alignment(turned_about((0, 0, 0), (0, 0, 0), (0, 100, 0)))
    beside = differences(fixed, index, second.on_plane(plane, shape, shifted))
    assert np.isnan(beside[-1]).all()
    assert np.isfinite(beside[0]).all()
    fixed.padding = (-5.0, 5.0)
    padded = differences(fixed, index, second.on_plane(plane, shape, HERE))
    assert np.isnan(padded[0, 0])  # air, where the body is not
    part = slice(40, 41), slice(30, 33)
    values = second.on_plane(plane, shape, HERE)[part]
    np.testing.assert_array_equal(differences(fixed, index, values, part), padded[part])


def test_only_values_of_one_modality_and_unit_are_subtracted() -> None:
    fixed = seen(identity(), FIXED)
    assert can_subtract(fixed, second_of(fixed))
    assert not can_subtract(pet(), second_of(fixed))
    assert can_subtract(pet(), second_of(pet()))
    counts = pet()
    counts.series = replace(counts.series, header=Dataset())
    assert not can_subtract(pet(), second_of(counts))  # one is in SUV, the other is not
    assert not can_subtract(replace(fixed, unit="HU"), second_of(fixed))
    other = replace(fixed, series=replace(fixed.series, modality="US"))
    assert not can_subtract(other, second_of(fixed))


def test_a_difference_of_pet_is_in_suv() -> None:
    fixed = pet()
    index = len(fixed.voxels) // 2
    plane = plane_of(fixed.series.slices[index])
    assert plane is not None
    shape = (fixed.series.rows, fixed.series.columns)
    same = second_of(pet())
    values = same.on_plane(plane, shape, HERE)
    assert differences(fixed, index, values) == pytest.approx(np.zeros(shape), abs=1e-3)


def test_no_difference_is_the_middle_grey_and_nothing_fades() -> None:
    uptake = fuse(pet(), second_of(pet()), HERE)
    window = difference_window(uptake.second)
    assert (window.center, window.width) == (0, SUV_WINDOW.width)
    less = replace(uptake, colours=DIFFERENCE, window=window)
    values = np.array([[0, window.width, -window.width, np.nan]], np.float32)
    colours = colours_of(less, values)[0]
    assert colours[0] in (0xFF7F7F7F, 0xFF808080)
    assert list(colours[1:]) == [0xFFFFFFFF, 0xFF000000, 0]


def test_by_hand_two_series_lie_middle_on_middle_first() -> None:
    fixed = seen(identity(), FIXED)
    far = turned_about((0, 0, 0), (0, 0, 0), (300, -200, 500))
    onto = replace(UPRIGHT, origin=(195, -310, 405))
    second = second_of(seen(far, onto, frame_of_reference_uid="2.25.9"))
    laid = middle_on_middle(fixed, second)
    assert laid.by_hand
    middles = [
        np.array(each.origin) + each.affine[:3, :3] @ ((np.array(each.shape) - 1) / 2)
        for each in (FIXED, onto)
    ]
    assert laid.move.apply(middles[0]) == pytest.approx(middles[1])
    assert laid.move.degrees == 0


def pet() -> Volume:
    """A PET whose values are 2000 Bq/ml a unit of SUV."""
    header = Dataset()
    header.Units, header.CorrectedImage = "BQML", ["ATTN", "DECY"]
    header.PatientWeight, header.DecayCorrection = 70.0, "ADMIN"
    dose = Dataset()
    dose.RadionuclideTotalDose, dose.RadionuclideHalfLife = 2000 * 70_000.0, 6586.2
    header.RadiopharmaceuticalInformationSequence = [dose]
    return seen(identity(), UPRIGHT, noise=0, header=header, modality="PT", key="pet")


def test_uptake_is_in_suv_where_the_header_allows_it() -> None:
    second = second_of(pet())
    assert second.unit == "SUV"
    assert second.value_at(SPHERE_MM, HERE) == pytest.approx(0.5, abs=0.01)
    raised = pet()
    raised.intercept[:] = 500.0  # Bq/ml
    assert second_of(raised).value_at(SPHERE_MM, HERE) == pytest.approx(0.75, abs=0.01)
    for fixed in (seen(identity(), FIXED), pet()):  # grey over a PET would be black on black
        fusion = fuse(fixed, second, HERE)
        assert (fusion.window, fusion.colours) == (SUV_WINDOW, "hot iron")


def test_cold_is_transparent_for_tracers_and_opaque_for_anatomy() -> None:
    fixed, window = seen(identity(), FIXED), Window(5, 10, "", "LINEAR_EXACT")
    values = np.array([[0.0, 1.0, 10.0]], np.float32)
    hot = replace(fuse(fixed, second_of(pet()), HERE), window=window)
    alphas = (colours_of(hot, values) >> np.uint32(24)).tolist()
    assert alphas[0][0] == 0
    assert 0 < alphas[0][1] < alphas[0][2] == 255
    gamma = seen(identity(), UPRIGHT, noise=0, modality="NM")
    assert fuse(fixed, second_of(gamma), HERE).fades
    anatomy = replace(fuse(fixed, second_of(fixed), HERE), window=window)
    assert (colours_of(anatomy, values) >> np.uint32(24)).tolist() == [[255, 255, 255]]


def test_a_coarse_picture_gets_a_finer_overlay() -> None:
    plane = plane_of(seen(identity(), UPRIGHT).series.slices[0])
    assert plane is not None
    fine = seen(identity(), replace(FIXED, spacing=(4.5, 0.9, 0.9)), noise=0)
    assert finer_by(plane, (80, 72), second_of(fine)) == 3
    assert finer_by(plane, (600, 600), second_of(fine)) == 1


def test_a_finer_overlay_has_its_values_in_the_middle_of_each_part_of_a_pixel() -> None:
    """The noise of the picture differs from one part to the next."""
    noisy = seen(identity(), FIXED)
    plane, second = plane_of(noisy.series.slices[20]), second_of(noisy)
    assert plane is not None
    values = second.on_plane(plane, (64, 64), HERE, 4)
    for row, column in np.ndindex(4, 4):
        there = plane.to_patient((32 + (column + 0.5) / 4, 30 + (row + 0.5) / 4))
        value = second.value_at(there, HERE)
        assert values[120 + row, 128 + column] == pytest.approx(value, abs=0.01)


@pytest.mark.parametrize("mode", list(SlabMode))
@pytest.mark.parametrize("plane", PLANES)
def test_a_slab_of_a_series_over_itself_is_that_slab(plane: str, mode: SlabMode) -> None:
    """In the middle and where the end of the stack cuts it off, of odd and even count."""
    fixed = seen(identity(), FIXED)
    second, base = second_of(fixed), base_for_planes(fixed)
    for slices in (1, 2, 5):
        step = float(np.linalg.norm(orthogonal(base, plane).steps[2]))
        made = orthogonal(base, plane, Slab(slices * step, mode))
        last = len(made.volume.voxels) - 1
        for index in (0, 1, last // 2, last):
            made.fill(index)
            place = plane_of(made.volume.series.slices[index])
            assert place is not None
            shape = made.volume.voxels.shape[1:3]
            values = second.on_plane(place, shape, HERE, depth=made.depth(index))
            assert np.abs(values - made.volume.values(index)).max() < 0.51  # stored rounded


@pytest.mark.parametrize("off_mm", [0.0, 12.0, -12.0])
def test_a_slab_finds_the_sphere_that_its_middle_plane_misses(off_mm: float) -> None:
    """Oblique planes of another scanner's stack, after a movement; the sphere's radius is 9 mm."""
    fixed, move = seen(identity(), FIXED, noise=0), Alignment(MOVES[1])
    second = second_of(seen(MOVES[1], UPRIGHT, seed=2, noise=0))
    base = base_for_planes(fixed)
    turn = turned_about((0, 0, 0), (0, 25, 10), (0, 0, 0)).rotation
    made = oblique(base, grid_axes(base)["sagittal"] @ turn.T, "turned", Slab(24.0, SlabMode.MAX))
    step = float(np.linalg.norm(made.steps[2]))
    through = made.steps[2] / step
    index = round(float((np.array(SPHERE_MM) - made.origin) @ through + off_mm) / step)
    plane, depth = plane_of(made.volume.series.slices[index]), made.depth(index)
    assert plane is not None
    shape = made.volume.voxels.shape[1:3]
    thin = second.on_plane(plane, shape, move)
    thick = second.on_plane(plane, shape, move, depth=depth)
    assert (np.nanmax(thin) > 950) == (off_mm == 0)
    assert np.nanmax(thick) > 950
    row, column = np.argwhere(thick > 900).mean(axis=0)
    foot = plane.to_patient((column + 0.5, row + 0.5))
    away = foot - np.array(SPHERE_MM)
    assert np.linalg.norm(away - (away @ through) * through) < 1.5
    assert second.value_at(foot, move, depth) == pytest.approx(1000, abs=30)


def test_a_slab_that_ends_before_the_sphere_does_not_show_it() -> None:
    """Four slices of 4.5 mm: from 6.75 mm below the plane to 11.25 mm above it."""
    fixed = seen(identity(), FIXED, noise=0)
    made = orthogonal(base_for_planes(fixed), "axial", Slab(20.0, SlabMode.MAX))
    step = FIXED.spacing[0]
    for off_mm, there in ((-14.0, True), (-26.0, False)):
        index = round((SPHERE_MM[2] + off_mm - FIXED.origin[2]) / step)
        value = second_of(fixed).value_at(
            (*SPHERE_MM[:2], FIXED.origin[2] + index * step), HERE, made.depth(index)
        )
        assert (value > 950) == there
