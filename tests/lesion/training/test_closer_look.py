"""Cuts to train the closer look on: the lesion is in them, and no two are alike."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from medviewer.learning.device import choose
from medviewer.lesion.closer.windows import AROUND, LEAST, SIDE
from medviewer.lesion.training.closer_look import ELSEWHERE, Cuts
from medviewer.lesion.training.images import Images

CPU = choose(allow_gpu=False)
COUNT = 60


@pytest.fixture(scope="module")
def cuts() -> Cuts:
    """Heads of 256 pixels with a square lesion of 20, each at another place."""
    pictures = np.full((COUNT, 256, 256), 0.3, np.float16)
    masks = np.zeros_like(pictures)
    for number in range(COUNT):
        x, y = 40 + 2 * number, 200 - 2 * number
        masks[number, y : y + 20, x : x + 20] = 1
    return Cuts(Images(pictures + masks / 2, masks, ()), CPU)


def test_a_cut_is_taken_around_the_outline(cuts: Cuts) -> None:
    pictures, masks = cuts.batch(np.arange(4))
    assert pictures.shape == masks.shape == (4, 1, SIDE, SIDE)
    side = 20 / (256 * max(LEAST, AROUND * 20 / 256)) * SIDE
    for mask in masks[:, 0]:
        rows, columns = torch.nonzero(mask > 0.5, as_tuple=True)
        assert float(rows.float().mean()) == pytest.approx((SIDE - 1) / 2, abs=0.6)
        assert float(columns.float().mean()) == pytest.approx((SIDE - 1) / 2, abs=0.6)
        assert float(mask.sum()) == pytest.approx(side**2, rel=0.05)
    np.testing.assert_allclose(pictures.numpy(), (0.3 + masks / 2).numpy(), atol=1e-3)


def test_drawn_cuts_move_the_mask_with_the_picture_and_seldom_lose_it(cuts: Cuts) -> None:
    random = torch.Generator().manual_seed(0)
    pictures, masks = cuts.drawn(np.arange(COUNT), random)
    assert torch.isfinite(pictures).all()
    shown = (masks > 0.5).sum((1, 2, 3)) > 100
    assert 1 - 3 * ELSEWHERE <= float(shown.float().mean()) <= 1
    for picture, mask in zip(pictures[shown], masks[shown], strict=True):
        inside, outside = picture[mask > 0.9], picture[mask < 0.1]
        assert float(inside.mean()) > float(outside.mean()) + 0.1
    first, second = (masks[shown][number] for number in (0, 1))
    assert not torch.allclose(first, second)


def test_the_same_seed_draws_the_same_cuts(cuts: Cuts) -> None:
    one, two = (cuts.drawn(np.arange(4), torch.Generator().manual_seed(7)) for _ in range(2))
    assert all(torch.equal(a, b) for a, b in zip(one, two, strict=True))
