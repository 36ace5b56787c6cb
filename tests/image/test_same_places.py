"""Which series show the same places of a patient."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from medviewer.dicom.series import Series
from medviewer.image.same_places import neighbour, same_places
from tests.ui.makers import make_series

FIRST = make_series(key="1.2.3#1")


def moved(series: Series, x: float = 0.0, z: float = 0.0, y: float = 0.0) -> Series:
    """The series elsewhere, mm."""
    slices = []
    for one in series.slices:
        assert one.position is not None
        left, back, up = one.position
        slices.append(replace(one, position=(left + x, back + y, up + z)))
    return replace(series, slices=tuple(slices))


def other(**changes: Any) -> Series:
    return make_series(key="1.2.4", series_instance_uid="1.2.4", **changes)


def test_times_of_one_series_show_the_same_places() -> None:
    second = make_series(key="1.2.3#2", frame_of_reference_uid="")
    assert same_places(FIRST, second)
    assert same_places(second, FIRST)


def test_another_series_does_in_the_same_frame_of_reference_and_study_only() -> None:
    assert same_places(FIRST, other())
    assert not same_places(FIRST, other(frame_of_reference_uid="1.10"))
    assert not same_places(FIRST, other(study_instance_uid="1.3"))
    silent = make_series(frame_of_reference_uid="")
    assert not same_places(silent, other(frame_of_reference_uid=""))


@pytest.mark.parametrize(
    ("x", "z", "same"),
    [(0.2, 0.0, True), (0.3, 0.0, False), (0.0, 10.0, True), (0.0, 12.0, False)],
)
def test_they_must_lie_on_each_other_and_share_half_the_way(x: float, z: float, same: bool) -> None:
    """Pixels of 0.5 mm, twelve slices that cover 22 mm."""
    assert same_places(FIRST, moved(other(), x, z)) is same


def test_how_far_pixels_lie_beside_one_another_goes_by_their_own_width_and_height() -> None:
    """Pixels 2 mm high and 0.5 mm wide: 0.3 mm are more than half of the width alone."""
    oblong = tuple(replace(one, spacing=(2.0, 0.5)) for one in FIRST.slices)
    here, there = replace(FIRST, slices=oblong), replace(other(), slices=oblong)
    assert not same_places(here, moved(there, x=0.3))
    assert same_places(here, moved(there, y=0.3))


def test_a_short_stack_within_a_long_one_shows_the_same_places() -> None:
    part = replace(other(), slices=other().slices[4:7])
    assert same_places(FIRST, part)
    assert same_places(part, FIRST)


def test_other_pixels_or_another_direction_are_other_places() -> None:
    turned = ((0.0, 1.0, 0.0), (1.0, 0.0, 0.0))
    slices = other().slices
    assert not same_places(FIRST, other(rows=96))
    changes: list[dict[str, Any]] = [
        {"spacing": (0.25, 0.25)},
        {"orientation": turned},
        {"position": None},
    ]
    for change in changes:
        changed = tuple(replace(one, **change) for one in slices)
        assert not same_places(FIRST, replace(other(), slices=changed))


def test_the_neighbour_is_the_next_one_of_the_list_that_shows_them() -> None:
    scout = other(frame_of_reference_uid="1.10")
    second, third = make_series(key="1.2.3#2"), make_series(key="1.2.3#3")
    listed = [FIRST, scout, second, third]
    assert neighbour(FIRST, listed, 1) is second
    assert neighbour(third, listed, -2) is FIRST
    assert neighbour(third, listed, 1) is None
    assert neighbour(FIRST, listed, -1) is None
    assert neighbour(FIRST, [], 1) is None
