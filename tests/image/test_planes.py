"""Planes in the patient: there and back, the nearest slice, where two pictures cross."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from medviewer.dicom.geometry import normal
from medviewer.dicom.series import Slice
from medviewer.image.planes import (
    Places,
    plane_of,
    reference_line,
    same_frame,
    same_view,
)
from tests.ui.makers import make_series

AXIAL = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0))
CORONAL = ((1.0, 0.0, 0.0), (0.0, 0.0, -1.0))
SAGITTAL = ((0.0, 1.0, 0.0), (0.0, 0.0, -1.0))


def a_slice(
    position: tuple[float, float, float],
    orientation: tuple[tuple[float, float, float], tuple[float, float, float]] = AXIAL,
    spacing: tuple[float, float] = (0.5, 0.8),
) -> Slice:
    return Slice(Path("1.dcm"), 0, "", "", 1, position, orientation, spacing)


def turned(angle: float) -> tuple[tuple[float, float, float], tuple[float, float, float]]:
    """The axial orientation tilted about the patient's left-right axis, radians."""
    return ((1.0, 0.0, 0.0), (0.0, float(np.cos(angle)), float(np.sin(angle))))


coordinates = st.floats(-500, 500)


@given(st.tuples(coordinates, coordinates), st.floats(-1.5, 1.5))
def test_a_point_goes_to_the_patient_and_back(point: tuple[float, float], angle: float) -> None:
    plane = plane_of(a_slice((10, -20, 30), turned(angle)))
    assert plane is not None
    there = plane.to_patient(point)
    assert plane.to_picture(there) == pytest.approx(point, abs=1e-9)
    assert plane.distance_mm(there) == pytest.approx(0, abs=1e-9)
    assert plane.distance_mm(there + 7 * plane.normal) == pytest.approx(7)


def test_the_position_is_the_centre_of_the_first_pixel() -> None:
    plane = plane_of(a_slice((10, -20, 30)))
    assert plane is not None
    assert plane.to_patient((0.5, 0.5)) == pytest.approx((10, -20, 30))
    assert plane.to_patient((1.5, 2.5)) == pytest.approx((10.8, -19, 30))


def test_the_farthest_of_some_points_may_lie_behind_the_plane() -> None:
    plane = plane_of(a_slice((10, -20, 30)))
    assert plane is not None
    assert plane.farthest_mm([(0, 0, 32), (5, 5, 23), (9, 0, 30)]) == pytest.approx(7.0)
    assert plane.farthest_mm(np.zeros((0, 3))) == 0.0


def test_series_that_name_no_frame_of_reference_share_none() -> None:
    """Positions of two scans that say nothing of it must not be linked as if they were one's."""
    named, nameless = (make_series(frame_of_reference_uid=uid) for uid in ("1.2.3", ""))
    assert same_frame(named, make_series(frame_of_reference_uid="1.2.3"))
    assert not same_frame(named, make_series(frame_of_reference_uid="1.2.4"))
    assert not same_frame(nameless, make_series(frame_of_reference_uid=""))


@given(st.floats(-60, 60), st.lists(st.floats(-50, 50), min_size=1, max_size=20))
def test_the_nearest_slice_is_no_farther_than_any_other(height: float, places: list[float]) -> None:
    slices = [a_slice((0, 0, place)) for place in places]
    found = Places(slices).nearest((3.0, 4.0, height))
    assert found is not None
    assert found[1] == pytest.approx(min(abs(height - place) for place in places))
    assert abs(height - places[found[0]]) == pytest.approx(found[1])


def test_how_near_a_slice_is_goes_along_its_normal() -> None:
    upright = [a_slice((5.0 * number, 0, 0), SAGITTAL) for number in range(4)]
    assert Places(upright).nearest((7.0, 40.0, -90.0)) == (1, pytest.approx(2.0))


def test_without_positions_no_slice_is_nearest() -> None:
    nowhere = Slice(Path("1.dcm"), 0, "", "")
    assert Places([nowhere]).nearest((0, 0, 0)) is None
    assert plane_of(nowhere) is None
    assert reference_line(nowhere, a_slice((0, 0, 0)), (10, 10)) is None


def test_a_slice_without_a_position_is_never_the_nearest() -> None:
    nowhere = Slice(Path("1.dcm"), 0, "", "")
    places = Places([nowhere, a_slice((0, 0, 10)), nowhere, a_slice((0, 0, 20))])
    assert places.nearest((3.0, 4.0, 17.0)) == (3, pytest.approx(3.0))


def test_views_are_parallel_up_to_26_degrees() -> None:
    upright = np.array([0.0, 0.0, 1.0])
    assert same_view(upright, np.array(normal(turned(0.4))))
    assert same_view(-upright, np.array(normal(turned(0.4))))
    assert not same_view(upright, np.array(normal(turned(0.5))))
    assert not same_view(upright, np.array(normal(CORONAL)))


def test_an_axial_slice_is_a_horizontal_line_in_the_sagittal_picture() -> None:
    """Sagittal: y across, feet down, 1 mm pixels, top at z = 50."""
    sagittal = a_slice((0, -50, 50), SAGITTAL, (1.0, 1.0))
    axial = a_slice((-40, -30, 20), AXIAL, (0.5, 0.8))
    line = reference_line(sagittal, axial, (100, 80))
    assert line is not None
    (x0, y0), (x1, y1) = sorted(line)
    assert y0 == pytest.approx(30.5)  # 30 mm below the centre of the first pixel
    assert y1 == pytest.approx(30.5)
    # the axial picture begins half a pixel (0.25 mm) before y = -30 and is 40 mm high
    assert (x0, x1) == pytest.approx((20.25, 60.25))


def test_pictures_that_are_parallel_or_do_not_meet_have_no_line() -> None:
    axial = a_slice((0, 0, 0))
    assert reference_line(axial, a_slice((0, 0, 5)), (10, 10)) is None
    assert reference_line(axial, a_slice((0, 0, 50), CORONAL), (10, 10)) is None


@pytest.mark.parametrize(("degrees", "crosses"), [(0.5, False), (2.0, True), (5.0, True)])
def test_pictures_that_are_tilted_by_more_than_a_degree_have_a_line(
    degrees: float, crosses: bool
) -> None:
    tilted = a_slice((-20, -20, 0), turned(float(np.radians(degrees))))
    assert (reference_line(a_slice((-20, -20, 1)), tilted, (200, 200)) is not None) == crosses


@given(st.floats(0.1, 1.4), st.floats(-5, 5))
def test_the_line_lies_in_both_planes(angle: float, height: float) -> None:
    one, other = a_slice((0, 0, 0)), a_slice((-20, -20 + height, height), turned(angle))
    line = reference_line(one, other, (200, 200))
    if line is None:
        return
    mine, its = plane_of(one), plane_of(other)
    assert mine is not None
    assert its is not None
    for end in line:
        assert its.distance_mm(mine.to_patient(end)) == pytest.approx(0, abs=1e-6)
