"""Curved reformations of tubes and rods of known size: what is bent becomes straight."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from medviewer.dicom.geometry import affine
from medviewer.dicom.series import Slice
from medviewer.dicom.volume import Volume
from medviewer.errors import MedviewerError
from medviewer.image.curved.reformation import Curved, curved
from medviewer.image.depth import SlabMode
from medviewer.image.measuring.calibration import pixel_size
from medviewer.image.plane_base import base_for_planes
from medviewer.image.planes import Plane, Point, plane_of
from medviewer.image.reformat import Slab, oblique, orthogonal
from tests.ui.makers import make_series, make_volume

ARCH = 40.0  # mm, the radius of the centre line
TUBE = 5.0
LENGTH = np.pi * ARCH
MIDDLE = np.array([3.0, -12.0, 40.0])  # of the arch's circle, LPS
HALF_ROD = 25.0
SCANS = {
    "axial": ((1, 0, 0), (0, 1, 0)),
    "coronal": ((1, 0, 0), (0, 0, -1)),
    "sagittal": ((0, 1, 0), (0, 0, -1)),
}
Field = Callable[[np.ndarray], np.ndarray]


def arch_at(degrees: float) -> np.ndarray:
    """A place on the arch: 0 the patient's right, 90 the front, 180 the left."""
    angle = np.radians(degrees)
    return MIDDLE + ARCH * np.array([-np.cos(angle), -np.sin(angle), 0])


def tube(places: np.ndarray) -> np.ndarray:
    """100 HU within 5 mm of the arch, -50 HU outside; edges one mm wide."""
    away = places - MIDDLE
    beside = np.hypot(away[..., 0], away[..., 1]) - ARCH
    return edge(TUBE - np.hypot(beside, away[..., 2]))


def rod(places: np.ndarray) -> np.ndarray:
    """A rod 50 mm long and 6 mm thick that stands on the arch, half the way along."""
    away = places - arch_at(90)
    return edge(
        np.minimum(HALF_ROD - np.abs(away[..., 2]), 3 - np.hypot(away[..., 0], away[..., 1]))
    )


def edge(depth: np.ndarray) -> np.ndarray:
    return -50 + 150 * np.clip(0.5 + depth, 0, 1)


def scanned(
    field: Field, scan: str = "axial", tilt: float = 0.0, uneven: bool = False, slope: float = 1.0
) -> Volume:
    """A field as a series shows it: slices 1.25 mm apart, or 1 and 1.5 in turns, or tilted."""
    rows, columns = (np.array(each, float) for each in SCANS[scan])
    angle = np.radians(tilt)
    columns = np.cos(angle) * columns + np.sin(angle) * np.cross(rows, columns)
    through = np.cross(*(np.array(each, float) for each in SCANS[scan]))
    steps = np.array([0.0, *np.where(np.arange(79) % 2, 1.5, 1.0)] if uneven else [1.25] * 80)
    depths = np.cumsum(steps) - np.sum(steps) / 2
    grid = np.stack(np.meshgrid(np.arange(130) - 64.5, np.arange(130) - 64.5, indexing="ij"))
    flat = 0.9 * grid[0][..., None] * columns + 0.8 * grid[1][..., None] * rows
    corners = MIDDLE + depths[:, None] * through
    voxels = np.stack([field(corner + flat) for corner in corners])
    slices = tuple(
        Slice(
            Path("x.dcm"),
            0,
            "1.2",
            f"1.2.{number}",
            number,
            tuple(corner + flat[0, 0]),
            (tuple(rows), tuple(columns)),
            (0.9, 0.8),
        )
        for number, corner in enumerate(corners)
    )
    return make_volume(
        make_series(slices=slices),
        voxels=np.rint(voxels / slope).astype(np.int16),
        slope=np.full(len(slices), slope),
        intercept=np.zeros(len(slices)),
        affine=None if uneven or tilt else affine(slices),
        loaded=np.ones(len(slices), bool),
    )


AXIAL = Plane(tuple(MIDDLE), ((1, 0, 0), (0, 1, 0)), (1.0, 1.0))
"""The picture that lines are drawn on: the plane of the arch."""


def drawn(*degrees: float) -> tuple[Point, ...]:
    """A line along the arch, on ``AXIAL``."""
    return tuple(AXIAL.to_picture(arch_at(each)) for each in degrees)


WHOLE = drawn(*range(0, 181, 10))


def values_of(made: Curved) -> np.ndarray:
    made.fill(0)
    return made.volume.values(0)


def width_mm(profile: np.ndarray, step_mm: float) -> float:
    """Between the places where a profile passes half the way between -50 and 100 HU."""
    above = np.flatnonzero(profile > 25)
    first, last = above[0], above[-1]
    before = (profile[first] - 25) / (profile[first] - profile[first - 1])
    after = (profile[last] - 25) / (profile[last] - profile[last + 1])
    return float((last - first + before + after) * step_mm)


SERIES = [
    {},
    {"scan": "coronal"},
    {"scan": "sagittal"},
    {"tilt": 14.0},
    {"uneven": True},
    {"slope": 0.25},
]


@pytest.mark.parametrize("series", SERIES)
def test_a_bent_tube_is_a_straight_band_of_its_own_width(series: dict[str, float]) -> None:
    made = curved(base_for_planes(scanned(tube, **series)), AXIAL, WHOLE, "a")
    picture, step = values_of(made), made.surface.step_mm
    assert picture.shape[1] * step == pytest.approx(LENGTH, rel=1e-4)
    columns = picture.T[2:-2]
    widths = [width_mm(column, step) for column in columns]
    assert np.mean(widths) == pytest.approx(2 * TUBE, abs=0.1)
    assert np.ptp(widths) < 0.4
    rows = np.arange(picture.shape[0])
    middles = [(rows[column > 25]).mean() for column in columns]
    assert np.ptp(middles) * step < 0.5  # it is straight
    assert np.median(picture[round(np.mean(middles))]) == pytest.approx(100, abs=1)


@pytest.mark.parametrize("series", SERIES)
def test_a_rod_across_the_picture_is_as_long_as_it_is(series: dict[str, float]) -> None:
    made = curved(base_for_planes(scanned(rod, **series)), AXIAL, WHOLE, "a")
    picture = values_of(made)
    bright = np.nansum(picture + 50, axis=0)  # a tilted series has corners that nothing is known of
    middle = bright @ np.arange(len(bright)) / bright.sum() + 0.5
    column = int(middle)
    assert middle * made.surface.step_mm == pytest.approx(LENGTH / 2, abs=0.2)
    assert width_mm(picture[:, column], made.surface.step_mm) == pytest.approx(50.0, abs=0.1)


def test_places_are_as_far_apart_as_along_the_line() -> None:
    """Beads every 30° are 20.94 mm apart on the arch, and 20.71 mm by the straight way."""
    beads = np.array([arch_at(each) for each in range(15, 180, 30)])

    def field(places: np.ndarray) -> np.ndarray:
        away = [np.linalg.norm(places - bead, axis=-1) for bead in beads]
        return edge(3 - np.min(away, axis=0))

    made = curved(base_for_planes(scanned(field)), AXIAL, WHOLE, "a")
    values = np.clip(values_of(made).max(axis=0) + 50, 0, None)
    at = []
    for number in range(len(beads)):
        part = np.zeros_like(values)
        near = slice(number * len(values) // 6, (number + 1) * len(values) // 6)
        part[near] = values[near]
        at.append((part @ np.arange(len(part)) / part.sum() + 0.5) * made.surface.step_mm)
    assert np.diff(at) == pytest.approx(LENGTH / 6, abs=0.15)


def test_pixels_are_square_and_lengths_are_called_those_of_a_curved_picture() -> None:
    made = curved(base_for_planes(scanned(tube)), AXIAL, WHOLE, "a")
    size = pixel_size(made.volume.series.header, made.volume.series.slices[0])
    assert size.label == "CURVED"
    assert size.row_mm == size.column_mm == pytest.approx(0.8, abs=0.01)
    assert plane_of(made.volume.series.slices[0]) is None  # no one plane: nothing is linked by it


def test_a_straight_line_shows_what_the_plane_there_shows() -> None:
    base = base_for_planes(scanned(tube))
    axes = np.array([[0.6, 0.8, 0], [0, 0, -1], [0.8, -0.6, 0]])
    plane = oblique(base, axes, "coronal")
    here = plane.volume.voxels.shape[0] // 2
    plane.fill(here)
    its = plane_of(plane.volume.series.slices[here])
    assert its is not None
    ends = [MIDDLE + length * axes[0] for length in (-30, 30)]
    made = curved(base, AXIAL, tuple(AXIAL.to_picture(end) for end in ends), "a")
    picture = values_of(made)
    for row, column in ((60, 10), (62, 30), (66, 70)):
        x, y = its.to_picture(made.surface.to_patient((column + 0.5, row + 0.5)))
        assert picture[row, column] == pytest.approx(
            plane.volume.voxels[here, int(y), int(x)], abs=30
        )


def test_all_slices_are_seen_and_nothing_beside_them() -> None:
    volume = scanned(tube)
    made = curved(base_for_planes(volume), AXIAL, drawn(0, 45), "a")
    picture = values_of(made)
    assert picture.shape[0] * made.surface.step_mm == pytest.approx(79 * 1.25, abs=0.85)
    assert np.isfinite(made.volume.known_values(0)).all()
    beyond = (*drawn(0, 45), (200.0, 0.0))
    made = curved(base_for_planes(volume), AXIAL, beyond, "a")
    made.fill(0)
    known = np.isfinite(made.volume.known_values(0))
    assert known[:, 5].all()
    assert not known[:, -5].any()


@pytest.mark.parametrize("degrees", [(0, 60, 120, 180), (180, 120, 60, 0)])
def test_right_is_where_it_is_on_the_picture_that_was_drawn_on(degrees: tuple[float, ...]) -> None:
    """However the line was drawn: an arch of teeth must not change sides."""
    made = curved(base_for_planes(scanned(tube)), AXIAL, drawn(*degrees), "a")
    here = made.volume.series.slices[0]
    assert here.patient_orientation == ("L", "F")
    start = made.surface.to_patient((0.5, 0.5))
    assert start[:2] == pytest.approx(arch_at(0)[:2], abs=0.5)


@pytest.mark.parametrize(
    ("rows", "letters"), [((0.0, 1.0, 0.0), ("L", "F")), ((1.0, 0.0, 0.0), ("P", "F"))]
)
def test_a_line_from_feet_to_head_stands_upright(
    rows: tuple[float, float, float], letters: tuple[str, str]
) -> None:
    """A spine on a sagittal plane looks as on a coronal one, an aorta on that as on a sagittal."""
    plane = Plane(tuple(MIDDLE), (rows, (0, 0, -1)), (1.0, 1.0))
    points = ((4.0, 30.0), (0.0, 0.0), (6.0, -30.0))
    made = curved(base_for_planes(scanned(tube)), plane, points, "a")
    assert made.volume.series.slices[0].patient_orientation == letters
    made.fill(0)
    rows_there, columns = made.volume.voxels.shape[1:]
    assert rows_there * made.surface.step_mm == pytest.approx(62, abs=1.5)
    assert columns > rows_there
    level = Plane((0.0, 0.0, MIDDLE[2] + 10), AXIAL.orientation, (1.0, 1.0))
    (line,) = made.surface.cut_by(level)
    assert line[:, 1] * made.surface.step_mm == pytest.approx(20, abs=2)  # it lies
    assert line[:, 0].tolist() == [0, columns]
    top = made.surface.to_patient((columns / 2, 0.5))
    assert top[2] == pytest.approx(MIDDLE[2] + 30, abs=1)
    assert made.surface.to_picture(top) == pytest.approx((columns / 2, 0.5))


@pytest.mark.parametrize("points", [((3.0, -30.0), (0.0, 30.0)), ((0.0, 30.0), (3.0, -30.0))])
def test_a_steep_line_begins_above_however_it_was_drawn(points: tuple[Point, ...]) -> None:
    """Its rows run from the front to the back: the left edge is what lies above on the slice."""
    made = curved(base_for_planes(scanned(tube)), AXIAL, points, "a")
    assert made.volume.series.slices[0].patient_orientation == ("P", "F")
    assert made.surface.to_patient((0.5, 0.5))[1] == pytest.approx(MIDDLE[1] - 30, abs=0.5)


def test_planes_cut_the_surface_where_they_lie() -> None:
    made = curved(base_for_planes(scanned(tube)), AXIAL, WHOLE, "a")
    higher = Plane((0.0, 0.0, MIDDLE[2] + 8), AXIAL.orientation, (1.0, 1.0))
    (line,) = made.surface.cut_by(higher)
    assert {made.surface.to_patient(tuple(point))[2] for point in line} == {MIDDLE[2] + 8}
    sagittal = Plane(tuple(MIDDLE), ((0, 1, 0), (0, 0, -1)), (1.0, 1.0))
    (line,) = made.surface.cut_by(sagittal)
    assert line[:, 0] * made.surface.step_mm == pytest.approx(LENGTH / 2, abs=0.1)
    assert line[:, 1].tolist() == [0, made.surface.count]  # from edge to edge
    coronal = Plane(tuple(MIDDLE - [0, 20, 0]), ((1, 0, 0), (0, 0, -1)), (1.0, 1.0))
    assert len(made.surface.cut_by(coronal)) == 2  # each half of the arch once
    aslant = Plane(tuple(MIDDLE), ((1, 0, 0), (0, 0.6, 0.8)), (1.0, 1.0))
    for line in made.surface.cut_by(aslant):
        for point in line:
            assert abs(aslant.distance_mm(made.surface.to_patient(tuple(point)))) < 0.01
            assert 0 <= point[1] <= made.surface.count
    assert made.surface.cut_by(replace(higher, position=(0.0, 0.0, 500.0))) == ()


def test_a_line_that_comes_back_has_no_right_and_left() -> None:
    made = curved(base_for_planes(scanned(tube)), AXIAL, drawn(*range(0, 351, 10)), "a")
    assert made.volume.series.slices[0].patient_orientation == ("", "F")


def test_every_point_has_its_place_in_the_patient() -> None:
    made = curved(base_for_planes(scanned(tube)), AXIAL, WHOLE, "a")
    for along, down in ((0.25, 10.0), (0.5, -20.0), (0.9, 0.0)):
        place = arch_at(180 * along) + np.array([0, 0, -down])
        x, y = made.surface.to_picture(place)
        assert x * made.surface.step_mm == pytest.approx(along * LENGTH, abs=0.5)
        assert made.surface.to_patient((x, y)) == pytest.approx(place, abs=0.5)
        assert made.surface.distance_mm(place) < 0.5
    assert made.surface.distance_mm(MIDDLE) == pytest.approx(ARCH, abs=0.1)


def test_a_slab_reaches_to_both_sides_of_the_line() -> None:
    """A mean of 20 mm across a tube of 10 mm is half of each; its MIP is the tube."""
    base = base_for_planes(scanned(tube))
    mean = curved(base, AXIAL, WHOLE, "a", Slab(20, SlabMode.MEAN))
    largest = curved(base, AXIAL, WHOLE, "a", Slab(20, SlabMode.MAX))
    row = round(-mean.surface.first_mm / mean.surface.step_mm)  # of the line itself
    assert values_of(mean)[row, 10:-10].mean() == pytest.approx(25, abs=5)
    assert values_of(largest)[row, 10:-10] == pytest.approx(100, abs=1)
    assert mean.true_slab.thickness_mm == pytest.approx(20, abs=0.5)
    assert mean.volume.slab == f"mean {mean.true_slab.thickness_mm:g} mm"
    assert curved(base, AXIAL, WHOLE, "a", Slab(0.5)).volume.slab == ""


@pytest.mark.parametrize("slab", [Slab(), Slab(20, SlabMode.MEAN), Slab(19, SlabMode.MEAN)])
def test_a_mean_of_both_sides_is_the_value_on_the_line(slab: Slab) -> None:
    """Values rise by 3 HU a mm away from the arch: half a pixel aside is 1 HU more or less."""

    def slope(places: np.ndarray) -> np.ndarray:
        away = places - MIDDLE
        return 3 * np.hypot(away[..., 0], away[..., 1]) + 0.6

    made = curved(base_for_planes(scanned(slope)), AXIAL, WHOLE, "a", slab)
    assert values_of(made)[:, 10:-10].mean() == pytest.approx(3 * ARCH + 1, abs=0.3)
    if slab.thickness_mm:
        assert made.volume.slab == f"mean {made.true_slab.thickness_mm:g} mm"


def test_what_one_slice_lost_to_compression_is_told_of_the_picture() -> None:
    volume = scanned(tube)
    slices = list(volume.series.slices)
    slices[30] = replace(slices[30], is_lossy=True)
    lossy = replace(volume, series=replace(volume.series, slices=tuple(slices)))
    for each in (volume, lossy):
        made = curved(base_for_planes(each), AXIAL, WHOLE, "a")
        assert made.volume.series.slices[0].is_lossy is (each is lossy)


def test_a_line_of_another_course_is_another_picture_of_the_same_line() -> None:
    base = base_for_planes(scanned(tube))
    one, other = (curved(base, AXIAL, drawn(0, middle, 180), "a") for middle in (80, 90))
    assert one.volume.series.key == other.volume.series.key
    names = {each.volume.series.slices[0].sop_instance_uid for each in (one, other)}
    assert len(names) == 2
    again = curved(base, AXIAL, drawn(0, 80, 180), "a", Slab(10))
    assert again.volume.series.slices[0].sop_instance_uid in names


@pytest.mark.parametrize(
    ("points", "why"),
    [
        (((10.0, 10.0), (10.2, 10.1)), "too short"),
        (((500.0, 10.0), (600.0, 10.0)), "beside the slices"),
    ],
)
def test_a_line_that_shows_nothing_is_refused(points: tuple[Point, ...], why: str) -> None:
    with pytest.raises(MedviewerError, match=why):
        curved(base_for_planes(scanned(tube)), AXIAL, points, "a")


def test_values_have_the_unit_of_the_series_and_gaps_stay_unknown() -> None:
    volume = scanned(tube)
    loaded = volume.loaded.copy()
    loaded[30] = False
    made = curved(base_for_planes(replace(volume, loaded=loaded)), AXIAL, WHOLE, "a")
    made.fill(0)
    assert made.volume.unit == volume.unit
    gap = np.isnan(made.volume.known_values(0)).all(axis=1)
    assert 1 <= gap.sum() <= 5
    assert np.isnan(made.volume.known_values(0)).any(axis=1).sum() == gap.sum()


def test_planes_along_the_grid_are_no_curved_pictures() -> None:
    plane = orthogonal(base_for_planes(scanned(tube)), "axial").volume.series
    assert pixel_size(plane.header, plane.slices[0]).label == ""
