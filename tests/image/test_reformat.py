"""Reformatted planes of spheres and rods whose place, size and value are known."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from medviewer.dicom.geometry import affine, plane_name
from medviewer.dicom.series import Slice
from medviewer.dicom.volume import Volume
from medviewer.image.depth import SlabMode
from medviewer.image.measuring.measure import length_mm
from medviewer.image.plane_base import base_for_planes
from medviewer.image.planes import plane_of
from medviewer.image.reformat import PLANES, Slab, grid_axes, oblique, orthogonal
from tests.ui.makers import make_series, make_volume

Vector = NDArray[np.float64]
CENTRE = np.array([12.0, -7.0, 30.0])
RADIUS = 20.0
BACKGROUND, INSIDE = -50.0, 100.0

ACQUIRED = {
    "axial": ((1, 0, 0), (0, 1, 0)),
    "coronal": ((1, 0, 0), (0, 0, -1)),
    "sagittal": ((0, 1, 0), (0, 0, -1)),
    "feet first, mirrored": ((-1, 0, 0), (0, 1, 0)),
    "oblique": ((0.9659258, 0.2588190, 0), (-0.2241439, 0.8365163, 0.5)),
}
SPACING = (1.25, 0.9, 0.8)  # of slices, rows, columns


def phantom(acquired: str, kind: str = "sphere", slope: float = 1.0) -> Volume:
    """A sphere of 100 HU, or a rod 50 mm long, scanned in one of the orientations.

    Edges are one voxel wide, so that half the contrast lies on the true surface.
    """
    rows, columns = (np.array(each, float) for each in ACQUIRED[acquired])
    through = np.cross(rows, columns)
    shape = (64, 88, 100)
    directions = np.stack([through, columns, rows], axis=1) * np.array(SPACING)
    origin = CENTRE - directions @ ((np.array(shape) - 1) / 2)
    index = np.stack(np.meshgrid(*map(np.arange, shape), indexing="ij"), axis=-1)
    offset = index @ directions.T + origin - CENTRE
    if kind == "sphere":
        depth = RADIUS - np.linalg.norm(offset, axis=-1)
    else:  # along the patient's (1, 1, 1)
        axis = np.ones(3) / np.sqrt(3)
        along = np.abs(offset @ axis)
        aside = np.linalg.norm(offset - (offset @ axis)[..., None] * axis, axis=-1)
        depth = np.minimum(25 - along, 6 - aside)
    share = np.clip(0.5 + depth, 0, 1)
    values = BACKGROUND + (INSIDE - BACKGROUND) * share
    slices = tuple(
        Slice(
            Path("x.dcm"),
            0,
            "1.2",
            f"1.2.{n}",
            n,
            tuple(origin + n * directions[:, 0]),
            (tuple(rows), tuple(columns)),
            (SPACING[1], SPACING[2]),
        )
        for n in range(shape[0])
    )
    return make_volume(
        make_series(slices=slices),
        voxels=np.rint(values / slope).astype(np.int16),
        slope=np.full(shape[0], slope),
        intercept=np.zeros(shape[0]),
        affine=affine(slices),
        loaded=np.ones(shape[0], bool),
    )


def at_centre(volume: Volume) -> tuple[int, tuple[float, float]]:
    """The plane through the sphere's centre, and where in it the centre is."""
    planes = [plane_of(each) for each in volume.series.slices]
    distances = [abs(each.distance_mm(CENTRE)) for each in planes if each is not None]
    index = int(np.argmin(distances))
    plane = planes[index]
    assert plane is not None
    return index, plane.to_picture(CENTRE)


def diameters_mm(values: NDArray[np.float32], volume: Volume, x: float, y: float) -> list[float]:
    """Across and down through (x, y), between the places of half the contrast."""
    spacing = volume.series.slices[0].spacing
    assert spacing is not None
    half = (BACKGROUND + INSIDE) / 2
    found = []
    for line, place, step in ((values[int(y)], x, spacing[1]), (values[:, int(x)], y, spacing[0])):
        above = np.flatnonzero(line > half)
        left, right = above[0], above[-1]
        start = left - (line[left] - half) / (line[left] - line[left - 1])
        end = right + (line[right] - half) / (line[right] - line[right + 1])
        assert (start + end) / 2 + 0.5 == pytest.approx(place, abs=0.6)
        found.append((end - start) * step)
    return found


@pytest.mark.parametrize("acquired", ACQUIRED)
@pytest.mark.parametrize("plane", PLANES)
def test_a_sphere_is_round_in_its_place_and_has_its_value_in_every_plane(
    acquired: str, plane: str
) -> None:
    made = orthogonal(phantom(acquired), plane)
    index, (x, y) = at_centre(made.volume)
    values = made.volume.values(index)
    for diameter in diameters_mm(values, made.volume, x, y):
        assert diameter == pytest.approx(2 * RADIUS, abs=0.35)
    inside = values[int(y) - 5 : int(y) + 6, int(x) - 5 : int(x) + 6]
    assert inside.mean() == pytest.approx(INSIDE, abs=0.5)


@pytest.mark.parametrize("acquired", [name for name in ACQUIRED if name != "oblique"])
@pytest.mark.parametrize("plane", PLANES)
def test_planes_are_turned_as_radiologists_look_at_them(acquired: str, plane: str) -> None:
    from medviewer.dicom.geometry import orientation_letters

    here = orthogonal(phantom(acquired), plane).volume.series.slices[0]
    assert here.orientation is not None
    assert plane_name(here.orientation) == plane
    expected = {"axial": "RLAP", "coronal": "RLHF", "sagittal": "APHF"}[plane]
    assert "".join(orientation_letters(here.orientation)) == expected


@pytest.mark.parametrize("acquired", ACQUIRED)
def test_every_voxel_keeps_its_place(acquired: str) -> None:
    base = phantom(acquired)
    random = np.random.default_rng(0)
    base.voxels = random.integers(-500, 500, base.voxels.shape, dtype=np.int16)
    for plane in PLANES:
        volume = orthogonal(base, plane).volume
        assert np.shares_memory(volume.voxels, base.voxels)
        for _ in range(20):
            index, row, column = (int(random.integers(size)) for size in volume.voxels.shape)
            here = plane_of(volume.series.slices[index])
            assert here is not None
            point = here.to_patient((column + 0.5, row + 0.5))
            assert base.affine is not None
            there = np.linalg.inv(base.affine) @ [*point, 1]
            nearest = np.rint(there[:3]).astype(int)
            assert there[:3] == pytest.approx(nearest, abs=1e-6)
            assert volume.voxels[index, row, column] == base.voxels[tuple(nearest)]


def turned(base: Volume, degrees: float) -> NDArray[np.float64]:
    """The axial axes turned about the patient's long axis and then tipped."""
    a, b = np.radians(degrees), np.radians(degrees / 2)
    about_z = np.array([[np.cos(a), -np.sin(a), 0], [np.sin(a), np.cos(a), 0], [0, 0, 1]])
    about_x = np.array([[1, 0, 0], [0, np.cos(b), -np.sin(b)], [0, np.sin(b), np.cos(b)]])
    return grid_axes(base)["axial"] @ (about_z @ about_x).T


def test_turned_planes_are_called_oblique_and_stay_the_same_series() -> None:
    base = phantom("axial")
    straight = orthogonal(base, "coronal").volume.series
    made = oblique(base, turned(base, 20), "coronal").volume.series
    assert made.description == f"oblique {straight.description}"
    assert straight.description.startswith("coronal")
    assert made.key == straight.key


def test_a_plane_that_is_turned_otherwise_is_another_image() -> None:
    """What is drawn on one plane stays on it, however the planes are turned afterwards."""
    base = phantom("axial")
    names = [
        one.sop_instance_uid
        for degrees in (10.0, 11.0)
        for one in oblique(base, turned(base, degrees), "axial").volume.series.slices
    ]
    again = oblique(base, turned(base, 10.0), "axial").volume.series.slices
    assert len(set(names)) == len(names)
    assert [one.sop_instance_uid for one in again] == names[: len(again)]


@pytest.mark.parametrize("acquired", ACQUIRED)
@pytest.mark.parametrize("degrees", [10.0, 37.0, 80.0])
def test_a_sphere_is_round_in_oblique_planes_too(acquired: str, degrees: float) -> None:
    base = phantom(acquired)
    made = oblique(base, turned(base, degrees), "oblique")
    index, (x, y) = at_centre(made.volume)
    assert not made.volume.loaded[index]
    made.fill(index)
    values = made.volume.values(index)
    for diameter in diameters_mm(values, made.volume, x, y):
        assert diameter == pytest.approx(2 * RADIUS, abs=0.35)
    inside = values[int(y) - 5 : int(y) + 6, int(x) - 5 : int(x) + 6]
    assert inside.mean() == pytest.approx(INSIDE, abs=0.5)


def test_the_middle_one_of_oblique_planes_goes_through_the_middle_of_the_volume() -> None:
    base = phantom("axial")
    slices = oblique(base, turned(base, 37), "oblique").volume.series.slices
    planes = [plane_of(each) for each in slices]
    assert len(planes) % 2 == 1
    middle = planes[len(planes) // 2]
    assert middle is not None
    assert middle.distance_mm(CENTRE) == pytest.approx(0, abs=1e-6)


def test_planes_are_lossy_where_one_of_the_slices_that_they_cross_is() -> None:
    series = make_series()
    first, *others = series.slices
    for lossy in (False, True):
        slices = (replace(first, is_lossy=lossy), *others)
        base = make_volume(replace(series, slices=slices), affine=affine(slices))
        made = orthogonal(base, "coronal").volume.series.slices
        assert {one.is_lossy for one in made} == {lossy}


@pytest.mark.parametrize("acquired", ACQUIRED)
def test_a_rod_of_50_mm_reads_50_mm_in_the_plane_along_it(acquired: str) -> None:
    base = phantom(acquired, "rod")
    along = np.ones(3) / np.sqrt(3)
    down = np.array([1.0, -1.0, 0]) / np.sqrt(2)
    made = oblique(base, np.stack([along, down, np.cross(along, down)]), "oblique")
    index, (_, y) = at_centre(made.volume)
    made.fill(index)
    line = made.volume.values(index)[int(y)]
    half = (BACKGROUND + INSIDE) / 2
    above = np.flatnonzero(line > half)
    left, right = above[0], above[-1]
    start = left - (line[left] - half) / (line[left] - line[left - 1]) + 0.5
    end = right + (line[right] - half) / (line[right] - line[right + 1]) + 0.5
    spacing = made.volume.series.slices[0].spacing
    assert spacing is not None
    assert length_mm((start, y), (end, y), *spacing) == pytest.approx(50, abs=0.1)


@pytest.mark.parametrize("mode", list(SlabMode))
@pytest.mark.parametrize("kind", ["orthogonal", "oblique"])
def test_slabs_of_a_sphere(mode: SlabMode, kind: str) -> None:
    """24 mm about the centre, where the sphere ends 16 mm out: 19 mm out only the MIP is inside."""
    base = phantom("axial")
    slab = Slab(24.0, mode)
    if kind == "orthogonal":
        made = orthogonal(base, "coronal", slab)
    else:
        made = oblique(base, turned(base, 37), "oblique", slab)
    index, (x, y) = at_centre(made.volume)
    made.fill(index)
    values = made.volume.values(index)
    assert values[int(y), int(x)] == pytest.approx(INSIDE, abs=0.5)
    spacing = made.volume.series.slices[0].spacing
    assert spacing is not None
    near_edge = values[int(y), int(x + (RADIUS - 0.9) / spacing[1])]
    if mode is SlabMode.MAX:
        assert near_edge > 90
    else:
        assert near_edge < 85


def test_the_brightest_of_a_slab_is_the_brightest_whatever_the_sign_of_the_slope() -> None:
    volume = phantom("axial", slope=-1.0)
    beyond_the_sphere = Slab(60.0, SlabMode.MAX)
    made = orthogonal(base_for_planes(volume), "axial", beyond_the_sphere)
    index, (x, y) = at_centre(made.volume)
    made.fill(index)
    assert made.volume.values(index)[int(y), int(x)] == pytest.approx(INSIDE)
    assert made.volume.values(index)[0, 0] == pytest.approx(BACKGROUND)


@pytest.mark.parametrize("end", [0, 63])
def test_a_slab_at_the_end_of_the_stack_has_its_outermost_slice(end: int) -> None:
    base = phantom("axial")
    base.voxels[end, 3, 5] = 900
    made = orthogonal(base, "axial", Slab(3 * SPACING[0], SlabMode.MAX))
    for index in range(64):
        made.fill(index)
    bright = np.flatnonzero(made.volume.voxels[:, 3, 5] == 900)
    assert bright.tolist() == ([0, 1] if end == 0 else [62, 63])


@pytest.mark.parametrize("degrees", [10.0, 80.0])
def test_oblique_planes_reach_from_corner_to_corner(degrees: float) -> None:
    base = phantom("axial")
    assert base.affine is not None
    axes = turned(base, degrees)
    slices = oblique(base, axes, "oblique").volume.series.slices
    sides = np.array(list(np.ndindex(2, 2, 2))) * (np.array(base.voxels.shape) - 1)
    corners = (sides @ base.affine[:3, :3].T + base.affine[:3, 3]) @ axes[2]
    planes = np.array([each.position for each in slices]) @ axes[2]
    assert planes.min() == pytest.approx(corners.min(), abs=SPACING[2])
    assert planes.max() == pytest.approx(corners.max(), abs=SPACING[2])


@pytest.mark.parametrize("sign", [1, -1])
def test_a_mean_of_stored_numbers_is_rounded(sign: int) -> None:
    """Cut off instead of rounded, every mean would be half a unit too near to 0."""
    base = phantom("axial")
    base.voxels = np.full(base.voxels.shape, 3 * sign, np.int16)
    base.voxels[31:33] = 4 * sign
    made = orthogonal(base, "axial", Slab(3 * SPACING[0], SlabMode.MEAN))
    for index in (31, 34):
        made.fill(index)
    assert (made.volume.voxels[31] == 4 * sign).all()  # of 3, 4 and 4
    assert (made.volume.voxels[34] == 3 * sign).all()


def test_a_slab_says_how_thick_it_is_in_truth() -> None:
    """It is made of whole planes: of slices 2 mm apart, 5 mm are two of them, and 2 mm one."""
    series = make_series()
    base = base_for_planes(make_volume(series, affine=affine(series.slices)))
    said = {
        (plane, asked): orthogonal(base, plane, Slab(asked, SlabMode.MAX)).volume.slab
        for plane in ("axial", "coronal")
        for asked in (2.0, 5.0)
    }
    assert said == {
        ("axial", 2.0): "",
        ("axial", 5.0): "MIP 4 mm",
        ("coronal", 2.0): "MIP 2 mm",
        ("coronal", 5.0): "MIP 5 mm",
    }
