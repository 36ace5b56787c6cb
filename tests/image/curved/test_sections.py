"""Cross sections of tubes and rods of known size: round, as wide as they are, and upright."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from medviewer.dicom.geometry import affine, direction_letters
from medviewer.dicom.series import Slice
from medviewer.dicom.volume import Volume
from medviewer.errors import MedviewerError
from medviewer.image.curved.reformation import curved, line_of
from medviewer.image.curved.sections import Cut, Sections, cut_of, line_cut, sections
from medviewer.image.depth import SlabMode
from medviewer.image.measuring.calibration import pixel_size
from medviewer.image.plane_base import base_for_planes
from medviewer.image.planes import Places, Plane, plane_of
from medviewer.image.reformat import Slab
from tests.image.curved.test_reformation import (
    ARCH,
    AXIAL,
    LENGTH,
    MIDDLE,
    SERIES,
    TUBE,
    WHOLE,
    arch_at,
    drawn,
    edge,
    scanned,
    tube,
    width_mm,
)
from tests.ui.makers import make_series, make_volume

INNER = range(2, 124)
"""Sections of the arch that are not at its ends."""


def fine(field: Callable[[np.ndarray], np.ndarray], size_mm: tuple[int, int, int]) -> Volume:
    """A field on voxels of half a millimetre, as a dental CT shows it; size in z, y and x."""
    z, y, x = (np.arange(2 * each) * 0.5 - (2 * each - 1) / 4 for each in size_mm)
    grid = np.stack(np.meshgrid(z, y, x, indexing="ij")[::-1], axis=-1)
    places = MIDDLE + grid
    across = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0))
    slices = tuple(
        Slice(Path("x"), 0, "1.2", f"1.{n}", n, tuple(corner.tolist()), across, (0.5, 0.5))
        for n, corner in enumerate(places[:, 0, 0])
    )
    count = len(slices)
    return make_volume(
        make_series(slices=slices),
        voxels=np.rint(field(places)).astype(np.int16),
        slope=np.ones(count),
        intercept=np.zeros(count),
        affine=affine(slices),
        loaded=np.ones(count, bool),
    )


def values_of(made: Sections, index: int) -> np.ndarray:
    made.fill(index)
    return made.volume.values(index)


def diameter_mm(picture: np.ndarray, step_mm: float) -> float:
    """Of the circle that is as large as what is bright."""
    shares = np.clip((np.nan_to_num(picture, nan=-50) + 50) / 150, 0, 1)
    return float(2 * np.sqrt(shares.sum() * step_mm**2 / np.pi))


def middle_profiles(picture: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Through the middle of a section, across and down."""
    row, column = (size // 2 for size in picture.shape)
    return picture[row], picture[:, column]


def letters(made: Sections, index: int) -> list[str]:
    """Where the right and the lower edge of a section lie."""
    orientation = made.volume.series.slices[index].orientation
    assert orientation is not None
    return [direction_letters(each) for each in orientation]


def test_a_bent_tube_is_a_circle_of_10_mm_in_every_section() -> None:
    made = sections(base_for_planes(fine(tube, (24, 100, 100))), AXIAL, WHOLE, "a")
    assert made.fine_mm == 0.5
    for index in INNER:
        picture = values_of(made, index)
        across, down = middle_profiles(picture)
        assert width_mm(across, 0.5) == pytest.approx(2 * TUBE, abs=0.1)
        assert width_mm(down, 0.5) == pytest.approx(2 * TUBE, abs=0.1)
        assert diameter_mm(picture, 0.5) == pytest.approx(2 * TUBE, abs=0.1)


@pytest.mark.parametrize("series", SERIES)
def test_tilt_spacing_and_direction_of_the_slices_change_no_circle(
    series: dict[str, float],
) -> None:
    """Slices of 1 to 1.5 mm are as exact as they are thick."""
    made = sections(base_for_planes(scanned(tube, **series)), AXIAL, WHOLE, "a")
    found = [diameter_mm(values_of(made, each), made.fine_mm) for each in INNER]
    assert found == pytest.approx([2 * TUBE] * len(found), abs=0.2)


@pytest.mark.parametrize("lying", [True, False])
def test_a_rod_of_50_mm_across_the_line_is_50_mm_long(lying: bool) -> None:
    """Upright, or in the plane of the line, half the way along the arch."""

    def rod(places: np.ndarray) -> np.ndarray:
        along, beside = (1, 2) if lying else (2, 1)
        away = places - arch_at(90)
        thick = np.hypot(away[..., 0], away[..., beside])
        return edge(np.minimum(25 - np.abs(away[..., along]), 3 - thick))

    made = sections(
        base_for_planes(fine(rod, (60, 140, 30))), AXIAL, drawn(70, 80, 90, 100, 110), "a"
    )
    index = made.nearest(arch_at(90))
    across, down = middle_profiles(values_of(made, index))
    assert width_mm(across if lying else down, 0.5) == pytest.approx(50, abs=0.1)
    size = pixel_size(made.volume.series.header, made.volume.series.slices[index])
    assert (size.row_mm, size.column_mm, size.label) == (0.5, 0.5, "")


def test_sections_are_a_millimetre_apart_with_the_curve_in_their_middle() -> None:
    made = sections(base_for_planes(scanned(tube)), AXIAL, WHOLE, "a")
    assert len(made.volume.series.slices) == int(LENGTH) + 1
    steps = np.linalg.norm(np.diff(made.middles, axis=0), axis=1)
    assert steps == pytest.approx(np.ones(len(steps)), abs=1e-3)
    rows, columns = made.volume.voxels.shape[1:]
    for index, one in enumerate(made.volume.series.slices):
        plane = plane_of(one)
        assert plane is not None
        assert plane.to_patient((columns / 2, rows / 2)) == pytest.approx(made.middles[index])
        assert np.linalg.norm(made.middles[index] - MIDDLE) == pytest.approx(ARCH, abs=0.01)
        along = np.cross(made.middles[index] - MIDDLE, (0, 0, 1)) / ARCH
        assert abs(plane.normal @ along) == pytest.approx(1, abs=1e-3)  # at right angles
    assert (line_cut(made.volume.series.key), line_of(made.volume.series.key)) == ("a", "")


@pytest.mark.parametrize("degrees", [WHOLE, WHOLE[::-1]])
def test_of_an_arch_the_head_is_up_and_the_outside_on_the_left(
    degrees: tuple[tuple[float, float], ...],
) -> None:
    """Whichever end the line was begun at; in the middle as on any sagittal picture."""
    made = sections(base_for_planes(scanned(tube)), AXIAL, degrees, "a")
    assert [letters(made, index) for index in (0, 63, 125)] == [["L", "F"], ["P", "F"], ["R", "F"]]


LYING = {
    "axial": Plane(tuple(MIDDLE), ((1, 0, 0), (0, 1, 0)), (1.0, 1.0)),
    "coronal": Plane(tuple(MIDDLE), ((1, 0, 0), (0, 0, -1)), (1.0, 1.0)),
    "sagittal": Plane(tuple(MIDDLE), ((0, 1, 0), (0, 0, -1)), (1.0, 1.0)),
}


@pytest.mark.parametrize("sense", [1, -1])
@pytest.mark.parametrize(
    ("drawn_on", "along_rows", "edges"),
    [
        ("axial", True, ["P", "F"]),
        ("axial", False, ["L", "F"]),
        ("coronal", True, ["P", "F"]),
        ("coronal", False, ["L", "P"]),
        ("sagittal", True, ["L", "F"]),
        ("sagittal", False, ["L", "P"]),
    ],
)
def test_sections_of_a_straight_line_are_the_usual_planes(
    drawn_on: str, along_rows: bool, edges: list[str], sense: int
) -> None:
    """Sagittal, coronal or axial ones, whatever picture the line was drawn on."""
    ends = [(20.0 * along_rows, 20.0 * (not along_rows)), (0.0, 0.0)][::sense]
    made = sections(base_for_planes(scanned(tube)), LYING[drawn_on], tuple(ends), "a")
    assert letters(made, 10) == edges


def test_the_section_of_a_place_is_that_of_the_curve_nearest_to_it() -> None:
    """The plane of one end of the arch leads through the other end as well."""
    made = sections(base_for_planes(scanned(tube)), AXIAL, WHOLE, "a")
    rows, columns = made.volume.voxels.shape[1:]
    places = Places(made.volume.series.slices, (columns / 2, rows / 2))
    assert places.turn
    for degrees in (0, 20, 90, 160, 175):
        for beside in (0.6, 1.0, 1.4):
            place = MIDDLE + beside * (arch_at(degrees) - MIDDLE) + np.array([0, 0, 12])
            found = places.nearest(place)
            assert found is not None
            assert found[0] == pytest.approx(degrees / 180 * LENGTH, abs=1.01)
            assert found[1] <= 0.75


@pytest.mark.parametrize(("share", "shown"), [(0.0, 100), (0.25, 100), (0.75, 101)])
def test_between_whole_values_a_section_shows_the_nearest_one(share: float, shown: int) -> None:
    """Cut off, all of them would be half a unit too dark on the average."""

    def rising(places: np.ndarray) -> np.ndarray:
        return 100.5 + 2 * (places[..., 0] - MIDDLE[0])  # a unit from a voxel to the next

    start = -0.25 + share / 2  # of half a millimetre that is the share
    line = ((start + 0.5, 0.5), (10.5, 0.5))
    made = sections(base_for_planes(fine(rising, (20, 20, 40))), AXIAL, line, "a")
    middle = tuple(size // 2 for size in made.volume.voxels.shape[1:])
    assert made.middles[0][0] == pytest.approx(MIDDLE[0] + start)
    assert values_of(made, 0)[middle] == shown


def test_sections_are_lossy_where_one_of_the_slices_is() -> None:
    volume = scanned(tube)
    slices = list(volume.series.slices)
    slices[-1] = replace(slices[-1], is_lossy=True)
    lossy = replace(volume, series=replace(volume.series, slices=tuple(slices)))
    for each in (volume, lossy):
        made = sections(base_for_planes(each), AXIAL, WHOLE, "a")
        assert {one.is_lossy for one in made.volume.series.slices} == {each is lossy}


def test_slabs_lie_evenly_on_both_sides_of_a_section() -> None:
    """Values that rise along a straight line: a MIP has those half its thickness further on."""

    def ramp(places: np.ndarray) -> np.ndarray:
        return 10 * (places[..., 0] - MIDDLE[0])

    ends = ((-10.5, 0.5), (10.5, 0.5))
    base = base_for_planes(fine(ramp, (20, 20, 40)))
    thin, mip, mean = (
        sections(base, AXIAL, ends, "a", slab)
        for slab in (Slab(), Slab(5.0, SlabMode.MAX), Slab(5.0, SlabMode.MEAN))
    )
    assert (mip.true_slab, mip.volume.slab) == (Slab(5.0, SlabMode.MAX), "MIP 5 mm")
    assert thin.depth(3) is None
    depth = mip.depth(3)
    assert depth is not None
    assert (depth.start_mm, depth.end_mm) == (-2.5, 2.5)
    middle = tuple(size // 2 for size in thin.volume.voxels.shape[1:])
    at = values_of(thin, 12)[middle]
    assert values_of(mip, 12)[middle] == pytest.approx(at + 22.5, abs=1)  # ten planes, 0.5 mm apart
    assert values_of(mean, 12)[middle] == pytest.approx(at, abs=1)


def test_a_plane_keeps_its_name_where_the_line_keeps_its_course() -> None:
    """So that what was measured comes back when a change of the line is undone."""
    base = base_for_planes(scanned(tube))
    names = [
        {each.sop_instance_uid for each in sections(base, AXIAL, line, "a").volume.series.slices}
        for line in (WHOLE, WHOLE, drawn(*range(0, 171, 10)))
    ]
    assert names[0] == names[1]
    assert len(names[0]) == int(LENGTH) + 1
    assert names[0] & names[2]  # from the same end on
    assert names[0] - names[2]


def test_a_line_that_is_no_line_or_beside_the_slices_has_none() -> None:
    base = base_for_planes(scanned(tube))
    for line in (((0.5, 0.5), (0.6, 0.5)), ((900.0, 0.5), (950.0, 0.5))):
        with pytest.raises(MedviewerError) as sections_refuse:
            sections(base, AXIAL, line, "a")
        with pytest.raises(MedviewerError) as curved_refuses:
            curved(base, AXIAL, line, "a")
        assert str(sections_refuse.value) == str(curved_refuses.value)


@pytest.mark.parametrize("apart", [0.5, 3.0])
def test_the_distance_of_sections_turns_none_of_them(apart: float) -> None:
    """At the same place of the curve lies the same plane, under the same name."""
    base = base_for_planes(scanned(tube))
    usual, other = (sections(base, AXIAL, WHOLE, "a", cut=each) for each in (Cut(), Cut(apart)))
    assert len(other.middles) == int(LENGTH / apart) + 1
    steps = np.linalg.norm(np.diff(other.middles, axis=0), axis=1)
    assert steps == pytest.approx(np.full(len(steps), apart), abs=0.01)
    by_name = {each.sop_instance_uid: each for each in usual.volume.series.slices}
    for mm in range(0, int(LENGTH) + 1, 3):
        one = other.volume.series.slices[round(mm / apart)]
        assert by_name[one.sop_instance_uid].position == pytest.approx(one.position)


def test_a_line_of_so_many_millimetres_has_a_section_at_both_ends() -> None:
    base = base_for_planes(fine(tube, (20, 20, 40)))
    for apart, count in ((1.0, 17), (4.0, 5)):
        made = sections(base, AXIAL, ((0.5, -7.5), (0.5, 8.5)), "a", cut=Cut(apart))
        assert len(made.middles) == count
        assert made.middles[-1] - made.middles[0] == pytest.approx([0, 16, 0], abs=1e-6)


@pytest.mark.parametrize("width", [20.0, 60.0])
def test_sections_are_as_wide_as_is_asked_and_the_tube_in_them_stays_10_mm(width: float) -> None:
    base = base_for_planes(fine(tube, (70, 110, 110)))
    made = sections(base, AXIAL, WHOLE, "a", cut=Cut(width_mm=width))
    rows, columns = made.volume.voxels.shape[1:]
    assert (rows * 0.5, columns * 0.5) == pytest.approx((width, width), abs=0.51)
    assert diameter_mm(values_of(made, 60), 0.5) == pytest.approx(2 * TUBE, abs=0.1)


@pytest.mark.parametrize("beside", [-15.0, 15.0])
def test_beside_the_middle_a_section_reaches_to_the_farther_edge(beside: float) -> None:
    base = base_for_planes(fine(tube, (20, 20, 40)))
    made = sections(base, AXIAL, ((beside + 0.5, -7.5), (beside + 0.5, 8.5)), "a")
    rows, columns = made.volume.voxels.shape[1:]
    assert columns * made.fine_mm == pytest.approx(2 * (20 + 15), abs=1)
    assert rows < columns
    plane = plane_of(made.volume.series.slices[3])
    assert plane is not None
    middle = plane.to_patient((columns // 2 + 0.5, rows // 2 + 0.5))
    assert middle == pytest.approx(made.middles[3], abs=1e-6)


def test_the_key_of_the_series_says_how_the_line_was_cut() -> None:
    base = base_for_planes(scanned(tube))
    for cut in (Cut(), Cut(2.0), Cut(0.5, 35.5)):
        series = sections(base, AXIAL, WHOLE, "a", cut=cut).volume.series
        assert (line_cut(series.key), cut_of(series.key)) == ("a", cut)
