"""In what order slices are scrolled, and which of them lies nearest to a point."""

from __future__ import annotations

from dataclasses import replace

import pytest

from medviewer.dicom.series import Slice
from medviewer.ui.picture.stack import Stack
from tests.ui.makers import make_series


def numbered(*numbers: int | None) -> list[Slice]:
    """Slices by position with these Instance Numbers."""
    slices = make_series().slices
    return [replace(one, instance_number=n) for one, n in zip(slices, numbers, strict=False)]


def test_places_and_slices_lead_to_each_other() -> None:
    stack = Stack(numbered(1, 4, 2, 5, 3), by_acquisition=True)
    assert [stack.place_of(index) for index in range(5)] == [0, 3, 1, 4, 2]
    assert [stack.index_at(stack.place_of(index)) for index in range(5)] == [0, 1, 2, 3, 4]


def test_without_the_reader_s_wish_slices_follow_by_position() -> None:
    stack = Stack(numbered(1, 4, 2, 5, 3))
    assert stack.acquired == (0, 2, 4, 1, 3)
    assert stack.order is None
    assert stack.place_of(3) == stack.index_at(3) == 3


@pytest.mark.parametrize("numbers", [(1, 2, 3), (1, None, 3), (7, 7, 7)])
def test_there_is_no_order_of_acquisition_where_it_says_nothing(
    numbers: tuple[int | None, ...],
) -> None:
    assert Stack(numbered(*numbers)).acquired is None


def test_planes_that_are_made_were_never_acquired() -> None:
    assert Stack(numbered(3, 1, 2), made=(0.5, 0.5)).acquired is None


def test_only_made_views_that_lie_nowhere_go_round() -> None:
    slices = make_series().slices
    views = [replace(one, position=None) for one in slices]
    assert Stack(views, made=(0.5, 0.5)).goes_round
    assert not Stack(views).goes_round
    assert not Stack(slices, made=(0.5, 0.5)).goes_round


def test_the_nearest_slice_is_told_with_its_distance() -> None:
    slices = make_series().slices
    assert slices[2].position is not None
    x, y, z = slices[2].position
    assert Stack(slices).nearest((x + 50, y - 20, z + 0.25)) == (2, pytest.approx(0.25))


def test_nothing_is_near_where_nothing_is_or_lies_somewhere() -> None:
    nowhere = [replace(one, position=None) for one in make_series().slices]
    assert Stack(nowhere).nearest((0, 0, 0)) is None
    assert Stack().nearest((0, 0, 0)) is None
