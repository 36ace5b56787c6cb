"""Planes show nothing, and measure nothing, where the volume has nothing."""

from __future__ import annotations

import copy
from dataclasses import replace
from functools import lru_cache

import numpy as np
import pytest
from pydicom.sequence import Sequence

from medviewer.dicom.volume import Volume
from medviewer.findings.reading.measured import complete
from medviewer.findings.reading.measurement import Kind, new_measurement, reference_to
from medviewer.image.depth import SlabMode
from medviewer.image.display import render
from medviewer.image.measuring.image_values import image_values
from medviewer.image.measuring.statistics import RegionStatistics
from medviewer.image.plane_base import base_for_planes
from medviewer.image.reformat import Slab, grid_axes, oblique, orthogonal
from medviewer.image.rotation import MIP, turntable
from medviewer.image.screen import stored_for_screen
from medviewer.image.window import Window
from medviewer.ui.picture.painting.corner_text import value_text
from medviewer.ui.viewing.mpr_lines import rotation
from tests.image.test_reformat import phantom
from tests.phantoms.make import item

LEVEL = 300


def even(dtype: str, level: float = LEVEL) -> Volume:
    """All voxels have one value, so that whatever else is measured comes from nowhere."""
    volume = scanned()
    voxels = np.full(volume.voxels.shape, level, np.dtype(dtype))
    return replace(volume, voxels=voxels, loaded=volume.loaded.copy())


@lru_cache
def scanned() -> Volume:
    """Where the voxels lie; made once."""
    return phantom("axial")


def turned(volume: Volume, slab: Slab = Slab()) -> Volume:  # noqa: B008 - it is frozen
    base = base_for_planes(volume)
    axes = grid_axes(base)["axial"] @ rotation(np.ones(3) / np.sqrt(3), 0.6).T
    made = oblique(base, axes, "axial", slab)
    made.fill(len(made.volume.voxels) // 2)
    return made.volume


def whole_picture(volume: Volume, index: int) -> RegionStatistics:
    found = whole_slab(volume, index)
    assert found.count < volume.voxels[index].size
    return found


def whole_slab(volume: Volume, index: int) -> RegionStatistics:
    rows, columns = volume.voxels.shape[1:]
    values = image_values(volume, index)
    image = reference_to(volume.series, index)
    drawn = new_measurement(Kind.RECTANGLE, [(0, 0), (columns, rows)], image, values)
    found = complete(drawn, values).statistics
    assert found is not None
    return found


@pytest.mark.parametrize(
    "slab", [Slab(), Slab(10.0, SlabMode.MAX), Slab(10.0, SlabMode.MIN), Slab(10.0, SlabMode.MEAN)]
)
@pytest.mark.parametrize("dtype", ["u1", "i2", "u2", "u4", "f4", "f8"])
def test_a_region_leaves_out_what_lies_outside_the_volume(dtype: str, slab: Slab) -> None:
    level = LEVEL if np.dtype(dtype).itemsize > 1 else 255
    volume = turned(even(dtype, level), slab)
    found = whole_picture(volume, len(volume.voxels) // 2)
    assert (found.minimum, found.maximum) == (level, level)


def test_a_volume_that_uses_all_its_stored_values_has_room_for_none_too() -> None:
    volume = even("u2")
    volume.voxels[0, 0, 0], volume.voxels[-1, -1, -1] = 0, 65535
    made = turned(volume)
    found = whole_picture(made, len(made.voxels) // 2)
    assert (found.minimum, found.maximum) == (LEVEL, LEVEL)


@pytest.mark.parametrize("inverted", [False, True])
@pytest.mark.parametrize("dtype", ["u2", "f4"])
def test_nothing_is_black_and_has_no_value_under_the_cursor(dtype: str, inverted: bool) -> None:
    made = turned(even(dtype))
    index = len(made.voxels) // 2
    picture = render(made, index, Window(LEVEL, 2), invert=inverted)
    assert picture[0, 0] == 0
    assert value_text(made, index, 0, 0) == "no value"
    middle = made.voxels.shape[1] // 2
    assert value_text(made, index, middle, middle) == "300 HU"


@pytest.mark.parametrize("name", ["smooth", "sharpen"])
def test_a_filter_does_not_smear_nothing_into_the_picture(name: str) -> None:
    made = turned(even("u2"))
    index = len(made.voxels) // 2
    stored = stored_for_screen(made, index, 1, name)
    assert set(np.unique(stored)) == set(np.unique(made.voxels[index]))


def with_a_slice_missing() -> Volume:
    volume = even("u2")
    volume.loaded[30], volume.voxels[30] = False, 0
    return volume


@pytest.mark.parametrize(
    "slab", [Slab(), Slab(10.0, SlabMode.MAX), Slab(10.0, SlabMode.MIN), Slab(10.0, SlabMode.MEAN)]
)
def test_planes_across_a_slice_that_was_not_read_show_nothing_there(slab: Slab) -> None:
    base = base_for_planes(with_a_slice_missing())
    made = orthogonal(base, "coronal", slab)
    made.fill(40)
    found = whole_picture(made.volume, 40)
    assert (found.minimum, found.maximum) == (LEVEL, LEVEL)
    assert found.count == 63 * 100
    assert (made.volume.values(40)[64 - 1 - 30] == LEVEL).sum() == 0


@pytest.mark.parametrize("slab", [Slab(), Slab(10.0, SlabMode.MEAN)])
def test_oblique_planes_across_it_show_nothing_there(slab: Slab) -> None:
    made = turned(with_a_slice_missing(), slab)
    found = whole_picture(made, len(made.voxels) // 2)
    assert (found.minimum, found.maximum) == (pytest.approx(LEVEL), pytest.approx(LEVEL))


def test_a_thick_slab_shows_the_slices_that_were_read() -> None:
    made = orthogonal(base_for_planes(with_a_slice_missing()), "axial", Slab(5.0, SlabMode.MEAN))
    made.fill(30)
    assert np.all(made.volume.values(30) == LEVEL)


def test_the_corners_that_a_gantry_tilt_leaves_empty_are_nothing() -> None:
    """The slices lean by 15 degrees; upright planes have corners that none of them covers."""
    volume = even("i2")
    lean = np.tan(np.radians(15.0)) * 1.25
    slices = tuple(
        replace(one, position=(one.position[0], one.position[1] + n * lean, one.position[2]))
        for n, one in enumerate(volume.series.slices)
        if one.position is not None
    )
    tilted = replace(volume, series=replace(volume.series, slices=slices), affine=None)
    made = orthogonal(base_for_planes(tilted), "sagittal").volume
    found = whole_picture(made, 40)
    assert (found.minimum, found.maximum) == (LEVEL, LEVEL)
    assert found.count == pytest.approx(64 * 88, rel=0.03)  # no pixel but those on the edge is lost


def test_padding_of_slices_that_are_scaled_one_by_one_is_nothing_too() -> None:
    volume = even("i2")
    volume.voxels[:, :, :10] = -2000
    slope = np.linspace(1, 2, len(volume.voxels))
    base = base_for_planes(replace(volume, slope=slope, padding=(-2000.0, -2000.0)))
    found = whole_picture(orthogonal(base, "coronal").volume, 40)
    assert found.minimum == LEVEL


def test_padding_that_differs_from_slice_to_slice_is_nothing_too() -> None:
    volume = even("i2")
    padded = [-2000.0] * 30 + [-1500.0] * 34
    volume.voxels[:, :, :10] = np.array(padded)[:, None, None]
    base = base_for_planes(replace(volume, paddings=[(value, value) for value in padded]))
    made = orthogonal(base, "coronal").volume
    found = whole_picture(made, 80)
    assert (found.minimum, found.maximum) == (LEVEL, LEVEL)
    assert found.count == 64 * 90


def test_padding_is_nothing_on_planes_that_are_views_of_the_slices() -> None:
    volume = even("i2")
    volume.voxels[:, :, :10] = -2000
    made = orthogonal(replace(volume, padding=(-2000.0, -2000.0)), "coronal").volume
    assert np.shares_memory(made.voxels, volume.voxels)
    assert whole_picture(made, 40).minimum == LEVEL


@pytest.mark.parametrize("mode", list(SlabMode))
def test_padding_above_the_values_hides_nothing_in_a_slab(mode: SlabMode) -> None:
    """Some writers pad with the largest value: as a value it would win every MIP."""
    volume = even("u2")
    volume.voxels[:, 20:30, :] = 65535
    base = base_for_planes(replace(volume, padding=(65535.0, 65535.0)))
    made = orthogonal(base, "coronal", Slab(20.0, mode))
    made.fill(25)
    found = whole_slab(made.volume, 25)
    assert (found.minimum, found.maximum) == (LEVEL, LEVEL)
    assert found.count > 0


def test_padding_above_the_values_hides_nothing_in_a_rotating_mip() -> None:
    volume = even("u2")
    volume.voxels[:, 20:30, :] = 65535
    table = turntable(base_for_planes(replace(volume, padding=(65535.0, 65535.0))), MIP)
    table.fill(0)
    picture = table.volume.values(0)
    assert picture[picture.shape[0] // 2, picture.shape[1] // 2] == LEVEL
    assert picture.max() == LEVEL


@pytest.mark.parametrize("level", [LEVEL, -LEVEL])
def test_a_rotating_mip_is_made_of_what_was_read(level: int) -> None:
    missing = with_a_slice_missing()
    voxels = np.full(missing.voxels.shape, level, np.int16)
    table = turntable(base_for_planes(replace(missing, voxels=voxels, unit="")), MIP)
    table.fill(0)
    assert table.volume.voxels[0].max() == level


@pytest.mark.parametrize("made", ["planes", "views"])
def test_places_in_the_pictures_are_none_on_planes(made: str) -> None:
    """Regions of ultrasound and shutters are given in pixels of the files' own pictures."""
    volume = even("u2")
    header = copy.deepcopy(volume.series.header)
    header.Modality = "US"
    header.SequenceOfUltrasoundRegions = Sequence(
        [
            item(
                RegionLocationMinX0=0, RegionLocationMinY0=0, RegionLocationMaxX1=99,
                RegionLocationMaxY1=99, PhysicalUnitsXDirection=4, PhysicalUnitsYDirection=7,
                PhysicalDeltaX=0.1, PhysicalDeltaY=0.1,
            )
        ]
    )  # fmt: skip
    shutter = (("RECTANGULAR", (1.0, 2.0, 1.0, 2.0)),)
    slices = tuple(replace(one, shutter=shutter) for one in volume.series.slices)
    series = replace(volume.series, header=header, modality="US", slices=slices)
    base = base_for_planes(replace(volume, series=series))
    planes = orthogonal(base, "coronal") if made == "planes" else turntable(base, MIP)
    planes.fill(0)
    scale = image_values(planes.volume, 0).scale(((10, 10), (20, 20)))
    assert (scale.unit, scale.axes) == ("mm", ())
    assert render(planes.volume, 0, Window(LEVEL - 100, 2))[30, 30] == 255
    assert "SequenceOfUltrasoundRegions" in series.header  # the pictures themselves keep theirs
