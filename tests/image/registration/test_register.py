"""Known movements come back; what does not belong together is not called good."""

from __future__ import annotations

import gc
import weakref
from contextlib import suppress
from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import ArrayLike

from medviewer.dicom.volume import Volume
from medviewer.errors import Cancelled, MedviewerError
from medviewer.image.registration.alignment import Alignment
from medviewer.image.registration.grids import grid_of
from medviewer.image.registration.quality import Verdict
from medviewer.image.registration.register import register
from medviewer.image.registration.rigid import Rigid, identity, turned_about
from medviewer.image.registration.search import FINEST_MM, search
from medviewer.phantom.geometry import Geometry
from medviewer.progress import Silent
from tests.image.registration.pairs import (
    FIXED,
    OBLIQUE,
    SPHERE_MM,
    UPRIGHT,
    body,
    other_contrast,
    seen,
    volume_of,
)
from tests.ui.makers import make_volume


@pytest.fixture(scope="module")
def fixed() -> Volume:
    return seen(identity(), FIXED)


def error(found: Alignment, truth: Rigid) -> tuple[float, float]:
    """What is left: millimetres at the worst corner of the body, and degrees."""
    left = truth.inverse().after(found.move)
    corners = np.array(np.meshgrid(*[(-80, 80)] * 3)).reshape(3, -1).T
    away = np.linalg.norm(left.apply(corners) - corners, axis=1)
    return float(away.max()), left.degrees


def test_a_turn_too_far_to_be_found_is_found_from_where_the_reader_put_it(fixed: Volume) -> None:
    truth = turned_about((0, 0, 0), (0, 0, 120), (10, 5, 0))
    moving = seen(truth, UPRIGHT, seed=2)
    assert error(register(fixed, moving, Silent()), truth)[0] > 50
    about_there = turned_about((0, 0, 0), (4, -3, 112), (4, 9, -6))
    found = register(fixed, moving, Silent(), about_there)
    millimetres, turned = error(found, truth)
    assert millimetres < 1.0
    assert turned < 0.5
    assert found.quality is not None
    assert found.quality.verdict is Verdict.GOOD  # it turned little from where it lay
    assert found.quality.degrees == pytest.approx(9.4, abs=1)
    assert found.quality.from_hand


def test_a_place_by_hand_that_was_wrong_does_not_make_a_good_registration_doubtful(
    fixed: Volume,
) -> None:
    moving = seen(turned_about((0, 0, 0), (3, 0, 0), (5, 0, 0)), UPRIGHT, seed=2)
    wrong = turned_about((0, 0, 0), (0, 0, 70), (0, 0, 0))
    found = register(fixed, moving, Silent(), wrong)
    assert found.quality is not None
    assert found.quality.verdict is Verdict.GOOD
    assert found.quality.degrees == pytest.approx(3, abs=0.5)
    assert not found.quality.from_hand


@pytest.mark.parametrize(
    ("degrees", "shift", "onto"),
    [
        ((4, -6, 8), (12, -9, 10), UPRIGHT),
        ((0, 0, 0), (0, 6, -4), OBLIQUE),
        ((-10, 5, 15), (300, -200, 500), replace(UPRIGHT, origin=(195, -310, 405))),
    ],
)
def test_a_known_movement_comes_back(
    fixed: Volume, degrees: ArrayLike, shift: ArrayLike, onto: Geometry
) -> None:
    """Thick slices, oblique stacks, other grey levels, coordinates that are far apart."""
    truth = turned_about((0, 0, 0), degrees, shift)
    found = register(fixed, other_contrast(seen(truth, onto, seed=2)), Silent())
    millimetres, turned = error(found, truth)
    assert millimetres < 1.0
    assert turned < 0.5
    quality = found.quality
    assert quality is not None
    assert quality.verdict is Verdict.GOOD
    assert quality.residual_mm < 1.0
    assert quality.similarity > 1.08
    assert quality.degrees == pytest.approx(truth.degrees, abs=0.5)


def test_the_same_series_give_the_same_movement(fixed: Volume) -> None:
    moving = seen(turned_about((0, 0, 0), (3, 0, 0), (5, 0, 0)), UPRIGHT, seed=2)
    grids = [grid_of(each, FINEST_MM, Silent()) for each in (fixed, moving)]
    one, two = (search(*grids, Silent()) for _ in range(2))
    assert one.after(two.inverse()).degrees < 0.1
    assert np.linalg.norm(one.after(two.inverse()).shift) < 0.1


def blobs() -> Volume:
    """Smooth noise: nothing of the body."""
    random = np.random.default_rng(3)
    coarse = random.normal(500, 200, (12, 20, 18)).repeat(4, 0).repeat(4, 1).repeat(4, 2)
    shape = UPRIGHT.shape
    return volume_of(coarse[: shape[0], : shape[1], : shape[2]], UPRIGHT, 4, 5.0)


def test_what_does_not_belong_together_is_not_called_good(fixed: Volume) -> None:
    found = register(fixed, blobs(), Silent())
    assert found.quality is not None
    assert found.quality.verdict is not Verdict.GOOD
    assert found.quality.similarity < 1.04
    assert not found.sure


class Stopped:
    """A Progress of somebody who changes his mind."""

    def __init__(self, calls: int) -> None:
        self.calls = calls

    def report(self, fraction: float, text: str = "") -> None:
        assert 0 <= fraction <= 1

    def cancelled(self) -> bool:
        self.calls -= 1
        return self.calls < 0


@pytest.mark.parametrize("calls", [0, 100])
def test_a_registration_can_be_stopped(fixed: Volume, calls: int) -> None:
    with pytest.raises(Cancelled):
        register(fixed, seen(identity(), UPRIGHT, seed=2), Stopped(calls))


@pytest.mark.parametrize("calls", [100, 1 << 30])
def test_a_registration_keeps_nothing_when_it_has_ended(fixed: Volume, calls: int) -> None:
    """Each kept whom it told how far it was, and so the window for ever."""
    progress = Stopped(calls)
    gone = weakref.ref(progress)
    with suppress(Cancelled):
        register(fixed, seen(identity(), UPRIGHT, seed=2), progress)
    del progress
    gc.collect()
    assert gone() is None


def test_what_has_no_geometry_or_no_contrast_is_refused(fixed: Volume) -> None:
    ramp = make_volume()
    nowhere = tuple(replace(each, position=None) for each in ramp.series.slices)
    with pytest.raises(MedviewerError, match="geometry"):
        register(fixed, replace(ramp, series=replace(ramp.series, slices=nowhere)), Silent())
    with pytest.raises(MedviewerError, match="same value"):
        register(fixed, volume_of(np.zeros(FIXED.shape), FIXED), Silent())


def test_the_brightest_part_is_where_the_phantom_says(fixed: Volume) -> None:
    """The truth of the phantom itself."""
    sphere = body() > 950
    assert sphere.any()
    assert fixed.affine is not None
    index = np.argwhere(fixed.voxels > 950).mean(axis=0)
    place = fixed.affine[:3, :3] @ index + fixed.affine[:3, 3]
    assert place == pytest.approx(SPHERE_MM, abs=2.0)
