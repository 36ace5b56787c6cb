"""Masks, outlines and points of others on planes that are made of their series."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from medviewer.dicom.geometry import affine, stack_of
from medviewer.dicom.series import Series
from medviewer.dicom.volume import Volume
from medviewer.findings.marks.marks import Mark
from medviewer.findings.marks.on_planes import MarksOnPlanes, is_cut
from medviewer.image.curved.sections import sections
from medviewer.image.depth import Depth, SlabMode
from medviewer.image.plane_base import base_for_planes
from medviewer.image.planes import Plane, plane_of
from medviewer.image.reformat import Reformat, Slab, grid_axes, oblique, orthogonal
from tests.ui.makers import COLUMNS, ROWS, SLICES, make_series, make_volume

MIDDLE = np.array([16.0, 11.0, 1.0])
RADIUS_MM = 6.0


def ball(series: Series) -> NDArray[np.bool_]:
    """Which voxels have their centre in a ball about ``MIDDLE``."""
    matrix = affine(series.slices)
    assert matrix is not None
    index = np.stack(np.meshgrid(*map(np.arange, (SLICES, ROWS, COLUMNS)), indexing="ij"), -1)
    away = index @ matrix[:3, :3].T + matrix[:3, 3] - MIDDLE
    return np.asarray((away**2).sum(axis=-1) <= RADIUS_MM**2)


@pytest.fixture(scope="module")
def series() -> Series:
    return make_series()


@pytest.fixture(scope="module")
def truth(series: Series) -> Volume:
    """The ball as a volume, to make the same planes of."""
    stack = stack_of(series.slices)
    assert stack is not None
    return make_volume(series, voxels=ball(series).astype(np.int16), affine=affine(series.slices))


def masks(series: Series, voxels: NDArray[np.bool_]) -> list[Mark]:
    """A mark for each slice, cut to what is in it, as ``read_marks`` gives them."""
    marks = []
    for index in np.flatnonzero(voxels.any(axis=(1, 2))).tolist():
        rows, columns = np.nonzero(voxels[index])
        top, left = int(rows.min()), int(columns.min())
        part = voxels[index, top : rows.max() + 1, left : columns.max() + 1]
        marks.append(Mark("SEG", "ball", series.key, index, mask=part, corner=(top, left)))
    return marks


def seen(made: Reformat, index: int, marks: Iterable[Mark], series: Series) -> NDArray[np.bool_]:
    """All that the marks cover on plane ``index``."""
    plane = plane_of(made.volume.series.slices[index])
    assert plane is not None
    shape = made.volume.voxels.shape[1:3]
    picture = np.zeros(shape, bool)
    for mark in MarksOnPlanes(series, marks).across(plane, shape, made.depth(index)):
        assert mark.mask is not None
        top, left = mark.corner
        picture[top:, left:][: mark.mask.shape[0], : mark.mask.shape[1]] |= mark.mask
    return picture


@pytest.mark.parametrize("name", ["coronal", "sagittal"])
@pytest.mark.parametrize("slab", [Slab(), Slab(4.0, SlabMode.MAX)], ids=["thin", "slab"])
def test_a_mask_is_cut_as_the_series_is(
    series: Series, truth: Volume, name: str, slab: Slab
) -> None:
    made = orthogonal(truth, name, slab)
    count, marks = 0, masks(series, ball(series))
    for index in range(len(made.volume.voxels)):
        made.fill(index)
        expected = made.volume.voxels[index] > 0
        assert np.array_equal(seen(made, index, marks, series), expected)
        count += expected.any()
    assert count > 20


def test_a_mask_is_cut_by_an_oblique_plane(series: Series, truth: Volume) -> None:
    """Each pixel is as the voxel that it lies in."""
    turn = np.deg2rad(30)
    axes = grid_axes(truth)["coronal"]
    across, through = axes[0], axes[2]
    axes = np.array(
        [
            np.cos(turn) * across + np.sin(turn) * through,
            axes[1],
            np.cos(turn) * through - np.sin(turn) * across,
        ]
    )
    made = oblique(truth, axes, "coronal")
    slices = made.volume.series.slices
    planes = [plane_of(one) for one in slices]
    index = int(np.argmin([abs(each.distance_mm(MIDDLE)) for each in planes if each is not None]))
    plane = planes[index]
    assert plane is not None
    rows, columns = made.volume.voxels.shape[1:3]
    expected, voxels = np.zeros((rows, columns), bool), ball(series)
    assert truth.affine is not None
    to_voxel = np.linalg.inv(truth.affine)
    for row, column in np.ndindex(rows, columns):
        place = to_voxel[:3, :3] @ plane.to_patient((column + 0.5, row + 0.5)) + to_voxel[:3, 3]
        at = np.rint(place).astype(int)
        if (at >= 0).all() and (at < voxels.shape).all():
            expected[row, column] = voxels[tuple(at)]
    found = seen(made, index, masks(series, voxels), series)
    assert expected.sum() > 300
    assert (found != expected).sum() <= 2  # a centre on the edge of two voxels


def test_regions_of_one_name_in_two_colours_are_cut_each_on_its_own(
    series: Series, truth: Volume
) -> None:
    """They are of two files: one area of both would be drawn in the first one's colour."""
    made = orthogonal(truth, "coronal")
    colours = [(255, 0, 0), (0, 255, 0)]
    marks = [replace(m, colour=each) for each in colours for m in masks(series, ball(series))]
    ready, planes = MarksOnPlanes(series, marks), planes_of(made)
    middle = planes[min(ready.where(planes, made.volume.voxels.shape[1:3])) + 5]
    cut = ready.across(middle, made.volume.voxels.shape[1:3], None)
    assert [mark.colour for mark in cut] == colours


def test_sections_that_are_not_parallel_are_marked_where_their_pictures_show_something(
    series: Series, truth: Volume
) -> None:
    """The planes of an arch."""
    assert truth.affine is not None
    middle = truth.affine[:3, :3] @ ((np.array(truth.voxels.shape) - 1) / 2) + truth.affine[:3, 3]
    drawn_on = Plane(tuple(middle), ((1, 0, 0), (0, 1, 0)), (1.0, 1.0))
    angles = np.radians(np.arange(0, 181, 15))
    line = tuple((0.5 - 8 * float(np.cos(a)), 0.5 - 8 * float(np.sin(a))) for a in angles)
    made = sections(base_for_planes(truth), drawn_on, line, "a")
    shape = made.volume.voxels.shape[1:3]
    ready = MarksOnPlanes(series, masks(series, ball(series)))
    planes = [p for p in map(plane_of, made.volume.series.slices) if p is not None]
    found = ready.where(planes, shape)
    shown = [n for n, plane in enumerate(planes) if ready.across(plane, shape, None)]
    assert len(shown) > 0
    assert set(shown) <= set(found)
    assert len(found) <= len(shown) + 4  # boxes about slices of a ball
    point = Mark("SR", "there", series.key, 4, ((10.5, 20.5),))
    alone = MarksOnPlanes(series, [point])
    assert list(alone.where(planes, shape)) == [
        n for n, plane in enumerate(planes) if alone.across(plane, shape, None)
    ]


def planes_of(made: Reformat) -> list[Plane]:
    planes = [plane_of(one) for one in made.volume.series.slices]
    return [each for each in planes if each is not None]


@pytest.mark.parametrize("name", ["axial", "coronal", "sagittal"])
def test_the_planes_with_something_on_them_are_known(
    series: Series, truth: Volume, name: str
) -> None:
    made = orthogonal(truth, name)
    expected = np.flatnonzero((made.volume.voxels > 0).any(axis=(1, 2))).tolist()
    marks = MarksOnPlanes(series, masks(series, ball(series)))
    assert sorted(marks.where(planes_of(made), made.volume.voxels.shape[1:3])) == expected
    point = Mark("SR", "there", series.key, 4, ((10.5, 20.5),))
    beside = MarksOnPlanes(series, [point]).where(planes_of(made), made.volume.voxels.shape[1:3])
    places = {"axial": [4], "coronal": [19, 20, 21], "sagittal": [9, 10, 11]}  # half a mm
    assert beside == dict.fromkeys(places[name], point)


def square(series: Series, index: int, kind: str, near: float, far: float) -> Mark:
    line = ((near, near), (far, near), (far, far), (near, far))
    return Mark(kind, "region", series.key, index, line, closed=True)


def test_contours_enclose_an_area_and_contours_in_them_are_holes(
    series: Series, truth: Volume
) -> None:
    marks = [square(series, n, "RTSTRUCT", 10, 30) for n in (4, 5)]
    marks += [square(series, n, "RTSTRUCT", 15, 25) for n in (4, 5)]
    made = orthogonal(truth, "coronal")
    picture = seen(made, 20, marks, series)
    expected = np.zeros_like(picture)
    expected[[SLICES - 1 - 4, SLICES - 1 - 5], 10:30] = True
    expected[:, 15:25] = False
    assert np.array_equal(picture, expected)
    plane = plane_of(made.volume.series.slices[20])
    assert plane is not None
    (cut,) = MarksOnPlanes(series, marks).across(plane, picture.shape, None)
    assert (cut.label, cut.outlined, cut.points) == ("region", True, ())


def test_a_contour_smaller_than_a_pixel_is_not_lost(series: Series, truth: Volume) -> None:
    tiny = square(series, 4, "RTSTRUCT", 20.6, 20.8)
    assert seen(orthogonal(truth, "coronal"), 20, [tiny], series).sum() == 1


def test_points_are_on_the_planes_that_they_lie_on(series: Series, truth: Volume) -> None:
    point = Mark("SR", "there", series.key, 4, ((10.5, 20.5),))
    along_row = Mark("SR", "length", series.key, 4, ((10.5, 20.5), (30.5, 20.5)))
    made = orthogonal(truth, "coronal")
    marks = MarksOnPlanes(series, [point, along_row])

    def on(index: int) -> dict[str, tuple[tuple[float, float], ...]]:
        plane = plane_of(made.volume.series.slices[index])
        assert plane is not None
        return {each.label: each.points for each in marks.across(plane, (SLICES, COLUMNS), None)}

    row = SLICES - 4 - 0.5
    assert on(20)["there"] == (pytest.approx((10.5, row)),)
    assert on(20)["length"] == (pytest.approx((10.5, row)), pytest.approx((30.5, row)))
    assert on(23) == {}  # 1.5 mm away
    sagittal = plane_of(orthogonal(truth, "sagittal").volume.series.slices[10])
    assert sagittal is not None
    (only,) = marks.across(sagittal, (SLICES, ROWS), None)
    assert only.label == "there"
    assert [is_cut(each) for each in (point, along_row)] == [True, False]


def test_a_plane_along_the_slices_shows_what_is_on_them(series: Series, truth: Volume) -> None:
    line = Mark("SR", "length", series.key, 4, ((10.5, 20.5), (30.5, 20.5)))
    marks = MarksOnPlanes(series, [line])
    for slab, seen_on in ((Slab(), {4}), (Slab(6.0), {3, 4, 5})):
        made = orthogonal(truth, "axial", slab)
        for index, one in enumerate(made.volume.series.slices):
            plane = plane_of(one)
            assert plane is not None
            along = marks.along(plane, made.depth(index))
            assert along is not None
            assert [found for _, found in along] == ([[line]] if index in seen_on else [])
    coronal = plane_of(orthogonal(truth, "coronal").volume.series.slices[3])
    assert coronal is not None
    assert marks.along(coronal, None) is None


def test_slices_without_a_place_have_no_planes(series: Series) -> None:
    nowhere = replace(series, slices=tuple(replace(s, position=None) for s in series.slices))
    plane = Plane((0, 0, 0), ((1, 0, 0), (0, 1, 0)), (1, 1))
    marks = MarksOnPlanes(nowhere, [square(series, 4, "SR", 1, 5)])
    assert marks.across(plane, (9, 9), None) == []
    assert marks.along(plane, None) is None


def test_regions_alike_of_two_files_are_two_areas(series: Series, truth: Volume) -> None:
    """As one, the contour of the one within that of the other was a hole in it."""
    outer = [replace(square(series, n, "RTSTRUCT", 10, 30), source="1.1") for n in (4, 5)]
    inner = [replace(square(series, n, "RTSTRUCT", 15, 25), source="1.2") for n in (4, 5)]
    made = orthogonal(truth, "coronal")
    plane = plane_of(made.volume.series.slices[20])
    assert plane is not None
    shape = (SLICES, COLUMNS)
    both = MarksOnPlanes(series, [*outer, *inner]).across(plane, shape, None)
    assert [each.source for each in both] == ["1.1", "1.2"]
    widths = [each.mask.any(axis=0).sum() for each in both if each.mask is not None]
    assert widths == [20, 10]
    assert all(each.mask is not None and each.mask.all() for each in both)


@pytest.mark.parametrize("way", [1.0, -1.0])
def test_a_slab_shows_what_lies_on_its_own_side_of_the_plane(series: Series, way: float) -> None:
    """A slab at the end of a stack is cut off; sagittal ones are counted against their normal."""
    here = Plane((16.0, 0.0, 0.0), ((0, 1, 0), (0, 0, -1)), (1.0, 1.0))  # its normal is -x
    depth = Depth(way * here.normal, -0.5, 5.0, "max")
    points = {side: here.to_patient((9.0, 9.0)) + side * 4 * here.normal for side in (1, -1)}
    seen_on = []
    for side, place in points.items():
        index = int(np.argmin([abs(one.position[2] - place[2]) for one in series.slices]))
        own = plane_of(series.slices[index])
        assert own is not None
        mark = Mark("SR", "spot", series.key, index, points=(own.to_picture(place),))
        if MarksOnPlanes(series, [mark]).across(here, (30, 30), depth):
            seen_on.append(side)
    assert seen_on == [way]


@pytest.mark.parametrize("way", [1.0, -1.0])
def test_a_slab_along_the_slices_shows_those_on_its_own_side(series: Series, way: float) -> None:
    here = plane_of(series.slices[5])
    assert here is not None
    marks = [Mark("SR", "spot", series.key, n, points=((9.0, 9.0),)) for n in range(SLICES)]
    depth = Depth(way * here.normal, -1.0, 5.0, "max")
    shown = MarksOnPlanes(series, marks).along(here, depth)
    assert shown is not None
    found = sorted(mark.index for _, each in shown for mark in each)
    assert found == ([5, 6, 7] if way > 0 else [3, 4, 5])
