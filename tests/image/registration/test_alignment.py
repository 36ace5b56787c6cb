"""Which registration holds for which series."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from medviewer.image.registration.alignment import Alignment, Alignments
from medviewer.image.registration.quality import Quality, Verdict, verdict_of
from medviewer.image.registration.rigid import (
    identity,
    parts_about,
    turned_about,
    turned_about_axis,
)
from tests.ui.makers import make_series

NOW = make_series(key="now", frame_of_reference_uid="1")
NOW_TOO = make_series(key="now too", frame_of_reference_uid="1")
PRIOR = make_series(key="prior", frame_of_reference_uid="2")
PRIOR_TOO = make_series(key="prior too", frame_of_reference_uid="2")
MOVE = turned_about((0, 0, 0), (0, 0, 10), (5, 0, 0))
angles = st.tuples(*[st.floats(-40, 40)] * 3)
places = st.tuples(*[st.floats(-200, 200)] * 3)


def registered(verdict: Verdict = Verdict.GOOD) -> Alignment:
    return Alignment(MOVE, Quality(1.1, 1.3, 0.9, 10.0, 5.0, 0.3, verdict))


@given(angles, places, places)
def test_turns_and_shifts_are_read_as_they_were_made(
    degrees: tuple[float, ...], shift: tuple[float, ...], centre: tuple[float, ...]
) -> None:
    read, moved = parts_about(centre, turned_about(centre, degrees, shift))
    assert read == pytest.approx(degrees, abs=1e-6)
    assert moved == pytest.approx(shift, abs=1e-6)


@pytest.mark.parametrize("degrees", [(30, 90, 0), (0, -90, 50), (170, 20, -160), (0, 90, 180)])
def test_what_is_read_of_a_turn_makes_the_same_turn(degrees: tuple[float, ...]) -> None:
    """Also where two of the three axes are one."""
    move = turned_about((1, 2, 3), degrees, (0, 0, 0))
    again = turned_about((1, 2, 3), *parts_about((1, 2, 3), move))
    assert again.rotation == pytest.approx(move.rotation, abs=1e-9)
    assert again.shift == pytest.approx(move.shift, abs=1e-6)


def test_turns_follow_one_another_about_x_y_and_z() -> None:
    """A quarter about x leads y to z, where a quarter about z leaves it."""
    move = turned_about((0, 0, 0), (90, 0, 90), (0, 0, 5))
    assert move.apply((0, 1, 0)) == pytest.approx((0, 0, 6))
    assert move.apply((1, 0, 0)) == pytest.approx((0, 1, 5))


@given(angles, places, places)
def test_what_is_carried_by_hand_is_seen_where_the_hand_takes_it(
    degrees: tuple[float, ...], shift: tuple[float, ...], point: tuple[float, ...]
) -> None:
    hand = turned_about((10, 20, 30), degrees, shift)
    before = registered()
    after = before.carried(hand)
    assert after.move.apply(hand.apply(point)) == pytest.approx(before.move.apply(point), abs=1e-6)
    assert after.by_hand
    assert after.sure
    assert after.quality is None  # its figures were of another place
    assert after.inverse().by_hand


def test_a_turn_about_an_axis_leaves_it_and_follows_the_right_hand() -> None:
    turn = turned_about_axis((1, 1, 5), (0, 0, 3), 90)
    assert turn.apply((1, 1, -7)) == pytest.approx((1, 1, -7))
    assert turn.apply((2, 1, 0)) == pytest.approx((1, 2, 0))
    oblique = turned_about_axis((0, 0, 0), (1, 2, -2), 25)
    assert oblique.apply((1, 2, -2)) == pytest.approx((1, 2, -2))
    assert oblique.degrees == pytest.approx(25)


def test_one_frame_of_reference_needs_no_registration() -> None:
    found = Alignments().find(NOW, NOW_TOO)
    assert found is not None
    assert found.quality is None
    assert found.move.degrees == 0


def test_a_registration_holds_for_both_studies_in_both_directions() -> None:
    alignments = Alignments()
    assert alignments.find(NOW, PRIOR) is None
    alignments.add(NOW, PRIOR, registered())
    there, back = alignments.find(NOW_TOO, PRIOR_TOO), alignments.find(PRIOR_TOO, NOW)
    assert there is not None
    assert back is not None
    point = np.array([3.0, 4.0, 5.0])
    assert back.move.apply(there.move.apply(point)) == pytest.approx(point)
    planes = replace(NOW, key="now/coronal")
    assert alignments.find(planes, PRIOR) is not None
    alignments.clear()
    assert alignments.find(NOW, PRIOR) is None


def test_two_series_of_one_frame_can_be_registered_for_themselves() -> None:
    """A patient moves between CT and PET; the other series of the frame stay as they are."""
    alignments = Alignments()
    alignments.add(NOW, NOW_TOO, registered())
    found = alignments.find(NOW, NOW_TOO)
    other = alignments.find(NOW, make_series(key="third", frame_of_reference_uid="1"))
    assert found is not None
    assert found.move is MOVE
    assert other is not None
    assert other.quality is None


def test_a_newer_registration_takes_the_older_one_s_place() -> None:
    alignments = Alignments()
    alignments.add(NOW, PRIOR, registered(Verdict.DOUBTFUL))
    alignments.add(PRIOR, NOW, registered())
    found = alignments.find(PRIOR, NOW)
    assert found is not None
    assert found.sure


@pytest.mark.parametrize(
    ("similarity", "overlap", "degrees", "residual", "expected"),
    [
        (1.3, 0.9, 5, 0.4, Verdict.GOOD),
        (1.01, 0.9, 5, 0.4, Verdict.DOUBTFUL),
        (1.3, 0.2, 5, 0.4, Verdict.DOUBTFUL),
        (1.3, 0.9, 60, 0.4, Verdict.DOUBTFUL),
        (1.3, 0.9, 5, 4.0, Verdict.DOUBTFUL),
        (1.3, 0.9, 5, 40.0, Verdict.FAILED),
        (1.3, 0.05, 5, 0.4, Verdict.FAILED),
        (1.3, 0.9, 5, float("inf"), Verdict.FAILED),
    ],
)
def test_the_verdict_follows_from_the_figures(
    similarity: float, overlap: float, degrees: float, residual: float, expected: Verdict
) -> None:
    assert verdict_of(similarity, overlap, degrees, residual) is expected


@given(angles, places, places)
def test_there_and_back_is_where_one_was(
    degrees: tuple[float, float, float],
    shift: tuple[float, float, float],
    point: tuple[float, float, float],
) -> None:
    move = turned_about((1, 2, 3), degrees, shift)
    assert move.inverse().apply(move.apply(point)) == pytest.approx(np.array(point), abs=1e-6)
    assert move.after(move.inverse()).degrees == pytest.approx(0, abs=1e-4)
    assert move.apply((1, 2, 3)) == pytest.approx(np.add((1, 2, 3), shift))
    assert identity().after(move).apply(point) == pytest.approx(move.apply(point))
