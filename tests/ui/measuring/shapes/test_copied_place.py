"""Where a copy of a measurement lies on another series."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from medviewer.dicom.series import Series
from medviewer.findings.reading.measured import axes_mm
from medviewer.findings.reading.measurement import Kind, Measurement, Role
from medviewer.findings.reading.reading import Reading
from medviewer.image.registration.alignment import Alignment
from medviewer.image.registration.quality import Quality, Verdict
from medviewer.image.registration.rigid import identity, turned_about
from medviewer.ui.measuring.desk import Desk
from medviewer.ui.measuring.lesions.changes import state
from tests.ui.makers import COLUMNS, ROWS, SLICES, make_series, make_volume
from tests.ui.measuring.shapes.other_series import other_series


def _desk(*series: Series) -> Desk:
    desk = Desk(Reading())
    desk.listed = lambda: series
    return desk


def _copied(desk: Desk, series: Series, *points: tuple[float, float]) -> Measurement:
    drawn = desk.draft(Kind.LENGTH, points, make_volume(series), 4)
    desk.add("Length", drawn)
    desk.copied = drawn
    return drawn


def _pasted(desk: Desk, series: Series, index: int, **volume: object) -> Measurement:
    desk.paste("Copy", make_volume(series, **volume), index)
    return desk.reading.measurements()[-1]


def test_on_larger_pixels_a_copy_is_as_long_as_it_was() -> None:
    """Else it would say that the lesion grew, and nobody measured that."""
    first, other = make_series(), other_series(pixel_mm=0.8)
    desk = _desk(first, other)
    drawn = _copied(desk, first, (10, 10), (30, 10))
    pasted = _pasted(desk, other, 7)
    assert (pasted.image.sop_instance_uid, pasted.tracking_uid) == ("1.2.4.7", drawn.tracking_uid)
    assert axes_mm(pasted) == (pytest.approx(10.0), None)
    assert np.mean(pasted.points, axis=0) == pytest.approx((20, 10))


def test_on_oblong_pixels_a_copy_is_as_long_as_it_was_in_either_direction() -> None:
    first, square = make_series(), other_series()
    oblong = replace(
        square, slices=tuple(replace(one, spacing=(1.0, 0.25)) for one in square.slices)
    )
    desk = _desk(first, oblong)
    for end in ((20, 20), (10, 30)):  # along a row, along a column; 5 mm
        _copied(desk, first, (10, 20), end)
        assert axes_mm(_pasted(desk, oblong, 7)) == (pytest.approx(5.0), None)


@pytest.mark.parametrize("rows", [ROWS // 2, ROWS])
def test_a_copy_on_a_smaller_picture_lies_in_it(rows: int) -> None:
    first = make_series()
    other = replace(other_series(), rows=rows, columns=COLUMNS // 2)
    desk = _desk(first, other)
    _copied(desk, first, (COLUMNS - 12.0, 8.0), (COLUMNS - 2.0, 8.0))
    voxels = np.zeros((SLICES, rows, COLUMNS // 2), np.int16)
    pasted = _pasted(desk, other, 7, voxels=voxels)
    assert max(x for x, _ in pasted.points) <= COLUMNS // 2
    assert axes_mm(pasted) == (pytest.approx(5.0), None)


def test_a_picture_that_is_as_the_first_has_the_very_points() -> None:
    first, other = make_series(), other_series()
    desk = _desk(first, other)
    drawn = _copied(desk, first, (10.3, 10.7), (30.1, 11.9))
    assert _pasted(desk, other, 7).points == drawn.points


def test_between_thick_slices_a_copy_lands_on_the_nearer_one() -> None:
    first, other = make_series(), other_series(step_mm=10.0, pixel_mm=1.0, frame="1.9")
    desk = _desk(first, other)
    drawn = _copied(desk, first, (10, 10), (30, 10))
    plane = drawn.image.plane
    assert plane is not None
    low = replace(plane, position=(0.0, 0.0, -4.5))
    drawn = desk.copied = replace(drawn, image=replace(drawn.image, plane=low))
    pasted = _pasted(desk, other, 7)
    assert pasted.image.sop_instance_uid == "1.2.4.1"  # at 0 mm, the next at -10 mm
    there, here = np.array(pasted.patient_points), np.array(drawn.patient_points)
    assert there[:, :2] == pytest.approx(here[:, :2])


def test_beyond_the_last_slice_a_copy_is_at_no_place_of_the_patient() -> None:
    """The first slice, at -10 mm, stands for 5 mm beyond itself and no more."""
    first, other = make_series(), other_series(step_mm=10.0, frame="1.9")
    desk = _desk(first, other)
    drawn = _copied(desk, first, (10, 10), (30, 10))
    assert drawn.image.plane is not None
    for place, slice_number in ((-14.9, 0), (-15.1, 7)):
        plane = replace(drawn.image.plane, position=(0.0, 0.0, place))
        desk.copied = replace(drawn, image=replace(drawn.image, plane=plane))
        assert _pasted(desk, other, 7).image.sop_instance_uid == f"1.2.4.{slice_number}"


def test_series_that_state_no_frame_of_reference_share_no_place() -> None:
    first, other = make_series(frame_of_reference_uid=""), other_series(step_mm=1.0, frame="")
    desk = _desk(first, other)
    _copied(desk, first, (10, 10), (30, 10))
    assert _pasted(desk, other, 7).image.sop_instance_uid == "1.2.4.7"


def test_on_a_narrower_picture_a_copy_comes_as_far_across_and_as_far_down() -> None:
    first = make_series()
    other = replace(other_series(), columns=COLUMNS // 2)
    desk = _desk(first, other)
    _copied(desk, first, (COLUMNS / 2 - 2, ROWS / 4), (COLUMNS / 2 + 2, ROWS / 4))
    voxels = np.zeros((SLICES, ROWS, COLUMNS // 2), np.int16)
    middle = np.mean(_pasted(desk, other, 7, voxels=voxels).points, axis=0)
    assert middle == pytest.approx((COLUMNS / 4, ROWS / 4))


def test_in_its_own_series_a_copy_comes_to_the_slice_that_is_shown() -> None:
    """Not back onto itself, where it would not be seen; nor does it add to a sum of targets."""
    first = make_series()
    desk = _desk(first)
    drawn = _copied(desk, first, (10, 10), (30, 10))
    drawn = desk.copied = replace(drawn, label="T1", role=Role.TARGET)
    pasted = _pasted(desk, first, 8)
    assert pasted.image.sop_instance_uid == first.slices[8].sop_instance_uid
    assert pasted.points == drawn.points
    assert pasted.tracking_uid != drawn.tracking_uid
    assert (pasted.label, pasted.role) == ("", Role.NONE)


def _registered(desk: Desk, first: Series, other: Series, verdict: Verdict = Verdict.GOOD) -> None:
    """``other`` lies 5 mm to the left of ``first``, 8 mm above it, and turned by 4 degrees."""
    move = turned_about((0, 0, 0), (0, 0, 4), (5, 0, 8))
    quality = Quality(1.0, 1.2, 0.9, 4.0, 9.4, 1.0, verdict)
    desk.alignments.add(first, other, Alignment(move, quality))


def test_a_registration_carries_a_copy_to_the_same_place_of_the_patient() -> None:
    """Whatever slice is shown; its middle lies there, and it is as long as it was."""
    first, other = make_series(), other_series(frame="1.11")
    desk = _desk(first, other)
    drawn = _copied(desk, first, (30, 10), (40, 12))
    _registered(desk, first, other)
    pasted = _pasted(desk, other, 0)
    alignment = desk.alignments.find(first, other)
    assert alignment is not None
    assert pasted.patient_points is not None
    assert drawn.patient_points is not None
    wanted = alignment.move.apply(np.mean(drawn.patient_points, axis=0))
    assert np.mean(pasted.patient_points, axis=0) == pytest.approx(wanted, abs=1.0 + 1e-9)
    assert np.mean(pasted.patient_points, axis=0)[:2] == pytest.approx(wanted[:2])
    assert axes_mm(pasted) == axes_mm(drawn)


@pytest.mark.parametrize("verdict", [Verdict.DOUBTFUL, Verdict.FAILED])
def test_a_registration_that_is_not_good_carries_nothing(verdict: Verdict) -> None:
    first, other = make_series(), other_series(frame="1.11")
    desk = _desk(first, other)
    _copied(desk, first, (30, 10), (40, 12))
    _registered(desk, first, other, verdict)
    assert _pasted(desk, other, 7).image.sop_instance_uid == "1.2.4.7"


def test_slices_of_another_direction_take_a_point_of_a_registration_but_no_length() -> None:
    first, other = make_series(), _coronal()
    desk = _desk(first, other)
    desk.alignments.add(first, other, Alignment(identity(), by_hand=True))
    drawn = _copied(desk, first, (30, 10), (40, 12))
    assert _pasted(desk, other, 2).image.sop_instance_uid == "1.2.5.2"  # of the picture
    volume = make_volume(other)
    stated = state(desk, "gone", drawn, volume, 2, 0.0)
    assert stated.patient_points is not None
    assert drawn.patient_points is not None
    middle = np.mean(drawn.patient_points, axis=0)
    assert np.abs(np.array(stated.patient_points[0]) - middle).max() <= 1.0


def _coronal() -> Series:
    """The same head in coronal slices, 2 mm apart, in a frame of reference of its own."""
    first = make_series()
    assert first.slices[0].position is not None
    x, y, z = first.slices[0].position
    slices = tuple(
        replace(
            one,
            sop_instance_uid=f"1.2.5.{number}",
            position=(x, y + 2.0 * number, z + 10),
            orientation=((1.0, 0.0, 0.0), (0.0, 0.0, -1.0)),
        )
        for number, one in enumerate(first.slices)
    )
    return make_series(
        key="1.2.5", series_instance_uid="1.2.5", frame_of_reference_uid="1.12", slices=slices
    )
