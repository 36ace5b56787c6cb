"""What is fused and registered is kept to the last bit, and nothing else is let in."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given

from medviewer.findings.reading.fused import (
    FusedSeries,
    KeptAlignment,
    Registration,
    SeriesReference,
    keep_alignment,
    keep_registration,
)
from medviewer.findings.reading.reading import Reading
from medviewer.findings.reading.reading_json import item_from_json, item_to_json
from medviewer.image.registration.alignment import Alignment
from medviewer.image.registration.quality import Quality, Verdict
from medviewer.image.registration.rigid import identity, turned_about
from medviewer.image.window import Window
from tests.findings.drawn_items import alignments
from tests.ui.makers import make_series

HERE = keep_alignment(Alignment(identity()))
ONE, OTHER = SeriesReference("1", "1.2.3"), SeriesReference("2", "1.2.3")
FUSED = FusedSeries(ONE, OTHER, HERE, Window(40, 400), "grey", 0.5)


@given(alignments)
def test_a_movement_comes_back_to_the_last_bit(kept: KeptAlignment) -> None:
    assert keep_alignment(kept.alignment()) == kept


def test_what_was_kept_before_hands_could_move_it_is_read() -> None:
    plain = item_to_json(Registration(ONE, OTHER, HERE))
    assert plain["kept"].pop("by_hand") is False
    assert item_from_json(plain) == Registration(ONE, OTHER, HERE)


def test_a_registration_that_was_kept_before_it_said_where_it_began_is_read() -> None:
    quality = Quality(1.05, 1.3, 0.9, 0.0, 4.0, 0.3, Verdict.GOOD)
    kept = Registration(ONE, OTHER, replace(HERE, quality=quality))
    plain = item_to_json(kept)
    assert plain["kept"]["quality"].pop("from_hand") is False
    assert item_from_json(plain) == kept


@pytest.mark.parametrize(
    "rotation",
    [
        ((1, 0, 0), (0, 1, 0), (0, 0, -1)),
        ((1, 0.1, 0), (0, 1, 0), (0, 0, 1)),
        ((2, 0, 0), (0, 2, 0), (0, 0, 2)),
        ((float("nan"), 0, 0), (0, 1, 0), (0, 0, 1)),
    ],
    ids=["mirrored", "sheared", "enlarged", "not a number"],
)
def test_what_is_no_rigid_movement_is_refused_when_it_is_read(rotation: object) -> None:
    plain = item_to_json(Registration(ONE, OTHER, HERE))
    plain["kept"]["rotation"] = rotation
    with pytest.raises(ValueError, match="rigid"):
        item_from_json(json.loads(json.dumps(plain)))


@pytest.mark.parametrize(
    "damage",
    [
        {"opacity": 1.5},
        {"opacity": float("nan")},
        {"colours": "plaid"},
        {"window": Window(40, 0)},
        {"window": Window(float("inf"), 1)},
    ],
)
def test_what_cannot_be_shown_is_refused(damage: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="no such"):
        replace(FUSED, **damage)  # type: ignore[arg-type]


def test_one_registration_stands_for_two_series_and_one_series_lies_over_another() -> None:
    back = Registration(OTHER, ONE, HERE)
    assert back.key == Registration(ONE, OTHER, HERE).key
    reading = Reading()
    reading.put("fuse", FUSED)
    reading.put("fuse", replace(FUSED, second=SeriesReference("3", "1.2.3")))
    assert [each.second.key for each in reading.fused()] == ["3"]
    reading.undo()
    assert reading.fused() == (FUSED,)


def test_planes_stand_for_the_series_they_were_made_of() -> None:
    planes = make_series(key="1.2.3/coronal")
    found = keep_registration(planes, make_series(key="9"), Alignment(turned_about(*np.eye(3))))
    assert found.fixed.key == "1.2.3"
    assert found.moving.key == "9"


CT, PET = SeriesReference("ct", "1", "here"), SeriesReference("pet", "1", "here")
PRIOR_CT, PRIOR_PET = SeriesReference("ct0", "0", "before"), SeriesReference("pet0", "0", "before")
BY_HAND = keep_alignment(Alignment(turned_about((0, 0, 0), (0, 0, 90), (1, 2, 3)), by_hand=True))
BACK = keep_alignment(BY_HAND.alignment().inverse())


def fused(fixed: SeriesReference, second: SeriesReference) -> FusedSeries:
    return replace(FUSED, fixed=fixed, second=second)


def test_what_a_hand_moved_carries_all_series_of_both_frames_along() -> None:
    """Only the two series that were moved followed; the others kept an older place."""
    reading = Reading()
    reading.put(
        "fuse", fused(CT, PRIOR_CT), fused(PRIOR_PET, PET), Registration(PRIOR_PET, CT, HERE)
    )
    moved = Registration(CT, PRIOR_CT, BY_HAND)
    laid = {each.key: each.kept for each in reading.laid_anew(moved)}
    assert laid == {
        "fusion/ct": BY_HAND,
        "fusion/pet0": BACK,
        "registration/ct/pet0": BACK,
    }


def test_what_the_pictures_say_of_two_series_leaves_those_that_have_their_own_registration() -> (
    None
):
    reading = Reading()
    reading.put(
        "fuse", fused(PET, PRIOR_PET), fused(CT, PRIOR_PET), Registration(CT, PRIOR_PET, HERE)
    )
    found = Registration(CT, PRIOR_CT, replace(BY_HAND, by_hand=False))
    assert [each.key for each in reading.laid_anew(found)] == ["fusion/pet"]


def test_two_series_of_one_frame_are_moved_by_themselves() -> None:
    reading = Reading()
    reading.put("fuse", fused(PET, CT))
    assert reading.laid_anew(Registration(CT, SeriesReference("mr", "1", "here"), BY_HAND)) == []
    assert [each.kept for each in reading.laid_anew(Registration(CT, PET, BY_HAND))] == [BACK]
