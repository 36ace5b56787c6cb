"""All outlines of a copied lesion, each on the slice of another series that shows it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import numpy as np
import pytest

from medviewer.dicom.series import Series
from medviewer.errors import Cancelled
from medviewer.findings.reading.lesion_volume import lesion_volumes
from medviewer.findings.reading.measurement import Kind, Measurement
from medviewer.findings.reading.reading import Reading
from medviewer.image.registration.alignment import Alignment
from medviewer.image.registration.rigid import turned_about
from medviewer.progress import Silent
from medviewer.ui.measuring.desk import Desk
from medviewer.ui.measuring.lesions.changes import linked
from medviewer.ui.measuring.lesions.copied_lesion import (
    PastedLesion,
    lay_by_numbers,
    lay_in_patient,
    pasted_lesion,
)
from medviewer.ui.measuring.shapes.copied_place import as_copied
from tests.ui.makers import make_series, make_volume
from tests.ui.measuring.shapes.other_series import other_series

LEFT, RIGHT = ((10.0, 10.0), (30.0, 30.0)), ((36.0, 10.0), (56.0, 30.0))
FRAME = "1.9"
"""Of the series that is copied from: its slices are 2 mm apart, from -10 to 12 mm."""


@pytest.fixture
def desk() -> Desk:
    return Desk(Reading())


def _lesion(
    desk: Desk, *slices: int, corners: tuple[tuple[float, float], ...] = LEFT
) -> list[Measurement]:
    """Circles of 10 mm on slices of the first series."""
    volume = make_volume(make_series())
    drawn = [desk.draft(Kind.ELLIPSE, corners, volume, index) for index in slices]
    return [linked(one, drawn[0]) for one in drawn]


def _pasted(
    desk: Desk, lesion: list[Measurement], series: Series, carrying: Alignment | None = None
) -> PastedLesion:
    drafting = desk.drafting(make_volume(series), 0)
    return pasted_lesion(lesion, partial(lay_in_patient, carrying), as_copied, drafting, Silent())


def _heights(pasted: PastedLesion) -> list[float]:
    """Where the slices of the outlines are, in mm."""
    planes = [one.image.plane for one in pasted.regions]
    return [float(plane.position[2]) for plane in planes if plane is not None]


def test_each_outline_lies_on_the_slice_that_shows_it(desk: Desk) -> None:
    lesion = _lesion(desk, 3, 4, 5)
    pasted = _pasted(desk, lesion, other_series(frame=FRAME, pixel_mm=1.0))
    assert _heights(pasted) == [-4.0, -2.0, 0.0]
    assert (pasted.outside, pasted.beside) == (0, 0)
    before, after = (lesion_volumes(each)[0] for each in (lesion, pasted.regions))
    assert after.tracking_uid == before.tracking_uid
    assert after.mm3 == pytest.approx(before.mm3)
    for one, copy in zip(lesion, pasted.regions, strict=True):
        assert np.ravel(copy.patient_points) == pytest.approx(np.ravel(one.patient_points))


def test_of_several_that_one_thick_slice_shows_the_nearest_is_taken(desk: Desk) -> None:
    """All of them there would overlap, and a lesion that overlaps itself has no volume."""
    lesion = _lesion(desk, 3, 4, 5, 6)  # at -4, -2, 0 and 2 mm
    pasted = _pasted(desk, lesion, other_series(frame=FRAME, step_mm=5.0))
    assert _heights(pasted) == [-5.0, 0.0]
    assert (pasted.outside, pasted.beside) == (0, 2)
    assert lesion_volumes(pasted.regions)[0].mm3 is not None
    small = ((10.0, 10.0), (20.0, 20.0))
    two = [*_lesion(desk, 5), *_lesion(desk, 4, corners=small)]  # at 0 and at -2 mm
    for ordered in (two, two[::-1]):
        (one,) = _pasted(desk, ordered, other_series(frame=FRAME, step_mm=5.0)).regions
        assert np.ptp(np.array(one.points)[:, 0]) == pytest.approx(20.0)


def test_two_outlines_of_a_slice_stay_on_one(desk: Desk) -> None:
    both = [*_lesion(desk, 3, 4), *_lesion(desk, 4, corners=RIGHT)]
    pasted = _pasted(desk, both, other_series(frame=FRAME))
    assert sorted(_heights(pasted)) == [-4.0, -2.0, -2.0]
    widths = [np.ptp(np.array(one.points)[:, 0]) for one in pasted.regions]
    assert widths == pytest.approx([20.0] * 3)
    square = desk.draft(Kind.RECTANGLE, RIGHT, make_volume(make_series()), 3)
    kinds = [
        one.kind for one in _pasted(desk, [both[0], square], other_series(frame=FRAME)).regions
    ]
    assert kinds == [Kind.ELLIPSE, Kind.RECTANGLE]


def test_what_lies_beyond_the_series_or_beside_its_picture_is_counted(desk: Desk) -> None:
    short = other_series(frame=FRAME, step_mm=1.0)  # from -10 to 1 mm
    pasted = _pasted(desk, _lesion(desk, 4, 5, 8, 9), short)  # at -2, 0, 6 and 8 mm
    assert _heights(pasted) == [-2.0, 0.0]
    assert pasted.outside == 2
    narrow = replace(other_series(frame=FRAME), columns=15)
    assert _pasted(desk, _lesion(desk, 4, 5), narrow).outside == 2
    low = replace(other_series(frame=FRAME), rows=15)
    assert _pasted(desk, _lesion(desk, 4, 5), low).outside == 2
    two_on_a_slice = [*_lesion(desk, 9), *_lesion(desk, 9, corners=RIGHT)]
    assert _pasted(desk, two_on_a_slice, short).outside == 2


def test_a_registration_carries_the_lesion_as_it_was(desk: Desk) -> None:
    """5 mm to the left and 4 mm upwards; the slices keep their order, the outlines their form."""
    carrying = Alignment(turned_about((0, 0, 0), (0, 0, 0), (5, 0, 4)), by_hand=True)
    lesion = _lesion(desk, 3, 4, 5)
    pasted = _pasted(desk, lesion, other_series(frame="1.11"), carrying)
    assert _heights(pasted) == [0.0, 2.0, 4.0]
    for one, copy in zip(lesion, pasted.regions, strict=True):
        shift = np.array(copy.points) - np.array(one.points)
        assert shift == pytest.approx(np.tile((10.0, 0.0), (len(shift), 1)))


def test_in_its_own_series_it_comes_so_many_slices_further(desk: Desk) -> None:
    lesion, volume = _lesion(desk, 3, 4, 5), make_volume(make_series())
    lay = partial(lay_by_numbers, 7)
    drafting = desk.drafting(volume, 0)
    pasted = pasted_lesion(lesion, lay, partial(as_copied, own_lesion="2.25.1"), drafting, Silent())
    assert _heights(pasted) == [10.0, 12.0]
    assert pasted.outside == 1
    assert {one.tracking_uid for one in pasted.regions} == {"2.25.1"}
    before = pasted_lesion(lesion, partial(lay_by_numbers, -4), as_copied, drafting, Silent())
    assert _heights(before) == [-10.0, -8.0]
    assert before.outside == 1


def test_it_stops_when_it_is_asked_to(desk: Desk) -> None:
    class Stopped(Silent):
        def cancelled(self) -> bool:
            return True

    drafting = desk.drafting(make_volume(make_series()), 0)
    with pytest.raises(Cancelled):
        pasted_lesion(_lesion(desk, 3), partial(lay_by_numbers, 1), as_copied, drafting, Stopped())
