"""The closer look: what it asks and what it joins."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch
from numpy.typing import NDArray

from medviewer.learning.device import choose
from medviewer.lesion.closer import look
from medviewer.lesion.closer.look import SHARE, CloserLook, Outline, closer_look
from medviewer.lesion.closer.network import CloserOutliner
from medviewer.lesion.labels import LABELS
from medviewer.lesion.networks.center import MASK_STRIDE, STRIDE, ready
from medviewer.lesion.prediction import Prediction

SIZE = 256


def seen_at(*marks: tuple[float, int, int], reach: float = 16.0) -> Prediction:
    """Marks of (score, x, y) in network pixels, each ``reach`` to all sides; no mask."""
    centre = np.zeros((SIZE // STRIDE,) * 2, np.float32)
    box = np.full((4, *centre.shape), reach, np.float32)
    for score, x, y in marks:
        centre[y // STRIDE, x // STRIDE] = score
    mask = np.zeros((SIZE // MASK_STRIDE,) * 2, np.float32)
    return Prediction(centre, box, mask, np.ones(3) / 3, 0.0, np.zeros(4, np.float32))


def bright_is_lesion(cuts: torch.Tensor) -> torch.Tensor:
    """A stand-in for a network."""
    return ((torch.nn.functional.avg_pool2d(cuts, MASK_STRIDE) - 0.5) * 40).sigmoid()


def looking(ask: Outline = bright_is_lesion) -> CloserLook:
    return CloserLook({"a": "near", "b": "near"}, {"near": ask}, SIZE)


@pytest.fixture
def as_joined(monkeypatch: pytest.MonkeyPatch) -> None:
    """Shares stay as they are joined, at whatever level the outline is best."""
    monkeypatch.setattr(look, "at_best_level", lambda inside, certainty: inside)


def disc(x: float, y: float, radius: float, side: int = 2 * SIZE) -> NDArray[np.float32]:
    rows, columns = np.indices((side, side)) + 0.5
    return (np.hypot(columns - x, rows - y) < radius).astype(np.float32)


def test_the_mask_is_the_mean_of_both_looks_and_stays_as_it_was_elsewhere(as_joined: None) -> None:
    seen = seen_at((0.9, 100, 60))
    seen.mask[:] = 0.2
    mask = looking().look(disc(200, 120, 20), seen, ["a"])
    assert mask.shape == (512, 512)
    assert mask[120, 200] == pytest.approx(0.8 * SHARE + 0.2, abs=0.02)
    assert mask[120, 235] == pytest.approx(0.2 * (1 - SHARE), abs=0.02)
    assert mask[400, 400] == pytest.approx(0.2)


def test_of_two_marks_the_surest_counts_where_they_overlap() -> None:
    picture = disc(200, 120, 20)
    both = looking().look(picture, seen_at((0.3, 120, 60), (0.9, 100, 60)), ["a"])
    alone = looking().look(picture, seen_at((0.9, 100, 60)), ["a"])
    near = np.s_[100:140, 180:220]
    np.testing.assert_array_equal(both[near], alone[near])
    assert (both != alone).any()


def test_a_coarse_picture_can_be_looked_at_too(as_joined: None) -> None:
    looked = looking().look(disc(100, 60, 10, side=SIZE), seen_at((0.9, 100, 60)), ["a"])
    assert looked.shape == (SIZE, SIZE)
    assert looked[60, 100] == pytest.approx(SHARE, abs=0.02)


def test_without_a_mark_or_a_network_for_it_nothing_is_looked_at() -> None:
    picture, marked = disc(200, 120, 20), seen_at((0.9, 100, 60))
    for seen, name in ((seen_at(), "a"), (marked, "of another fold")):
        assert looking().look(picture, seen, [name]) is seen.mask


def test_an_outline_goes_further_the_likelier_a_glioma_is() -> None:
    def with_a_wide_rim(cuts: torch.Tensor) -> torch.Tensor:
        return torch.nn.functional.avg_pool2d(cuts, MASK_STRIDE)

    rows, columns = np.indices((2 * SIZE, 2 * SIZE)) + 0.5
    rim = np.clip(1.3 - np.hypot(columns - 256, rows - 256) / 40, 0, 1).astype(np.float32)
    seen, areas = seen_at((0.9, 128, 128), reach=20), []
    for glioma in (0.0, 0.5, 1.0):
        probabilities = np.array([1 - glioma, glioma, 0.0])
        mask = looking(with_a_wide_rim).look(rim, replace(seen, probabilities=probabilities), ["a"])
        areas.append(int((mask > 0.5).sum()))
    assert (rim * SHARE > 0.5).sum() < areas[0] < areas[1] < areas[2] < (rim > 0).sum()


def test_networks_of_one_fold_share_one_that_is_asked_once() -> None:
    given: list[torch.Tensor] = []

    def noted(cuts: torch.Tensor) -> torch.Tensor:
        given.append(cuts)
        return bright_is_lesion(cuts)

    looking(noted).look(disc(200, 120, 20), seen_at((0.9, 100, 60)), ["a", "b"])
    (cuts,) = given
    torch.testing.assert_close(cuts[1:], cuts[:1].flip(-1))  # the cut and its mirror image


def test_what_was_seen_in_the_mirror_image_is_turned_back(as_joined: None) -> None:
    def left_half(cuts: torch.Tensor) -> torch.Tensor:
        inside = torch.zeros(len(cuts), 1, 64, 64)
        inside[:1, ..., :32] = 1  # of the cut itself
        inside[1:, ..., 32:] = 1  # which is there in its mirror image
        return inside

    mask = looking(left_half).look(disc(200, 120, 20), seen_at((0.9, 100, 60)), ["a"])
    assert mask[120, 170] == pytest.approx(SHARE, abs=0.01)
    assert mask[120, 230] == pytest.approx(0, abs=0.01)


def test_networks_answer_for_the_folds_that_they_were_tested_on() -> None:
    device = choose(allow_gpu=False)
    torch.manual_seed(0)
    network = ready(CloserOutliner(), device)
    folds = {"a": 2, "b": 2, "c": 3}
    made = closer_look({"near": network}, {2: "near"}, folds, SIZE, LABELS, device)
    assert made is not None
    assert made.by_network == {"a": "near", "b": "near"}
    assert made.asks["near"](torch.rand(4, 1, 128, 128)).shape == (4, 1, 64, 64)
    assert closer_look({}, {}, folds, SIZE, LABELS, device) is None
