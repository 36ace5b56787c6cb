"""A lesion is outlined as far as the expected overlap with a reader's outline grows."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from medviewer.lesion.closer.extent import at_best_level

SHARES = st.lists(st.floats(0.01, 0.99), min_size=1, max_size=60)


def overlap(drawn: np.ndarray, truth: np.ndarray) -> float:
    """Dice."""
    return float(2 * (drawn & truth).sum() / max(drawn.sum() + truth.sum(), 1))


def test_a_sharp_border_stays_where_it_is() -> None:
    inside = torch.tensor([0.999] * 40 + [0.5001] + [0.001] * 40)
    assert (at_best_level(inside) >= 0.5).sum() == 41


def test_of_a_wide_rim_in_doubt_more_is_taken_in() -> None:
    rim = torch.linspace(0.99, 0.01, 100)
    taken = int((at_best_level(rim) >= 0.5).sum())
    assert 60 < taken < 70  # at one half it would be 50


def test_the_best_level_gives_more_overlap_than_one_half_where_shares_come_true() -> None:
    random = np.random.default_rng(0)
    shares = np.concatenate([np.full(300, 0.95), np.linspace(0.9, 0.05, 900), np.full(600, 0.02)])
    drawn = at_best_level(torch.from_numpy(shares)).numpy() >= 0.5
    half, best = [], []
    for _ in range(200):
        truth = random.random(len(shares)) < shares
        half.append(overlap(shares >= 0.5, truth))
        best.append(overlap(drawn, truth))
    assert np.mean(best) > np.mean(half) + 0.005


@given(SHARES, st.floats(0.3, 1.0))
def test_the_order_of_cells_and_the_half_that_was_inside_stay(
    shares: list[float], certainty: float
) -> None:
    before = torch.tensor(shares)
    after = at_best_level(before, certainty)
    order = before.argsort()
    assert (after[order].diff() >= -1e-6).all()
    assert (after[before > 0.5] >= 0.5).all()  # the best level is never above one half
    assert ((after >= 0) & (after <= 1)).all()


def test_what_nobody_takes_for_a_lesion_has_no_outline() -> None:
    nothing = torch.full((50, 50), 0.001)
    assert (at_best_level(nothing) < 0.5).all()


def test_less_certainty_takes_in_more() -> None:
    rim = torch.linspace(0.99, 0.01, 100)
    taken = [int((at_best_level(rim, one) >= 0.5).sum()) for one in (1.0, 0.7, 0.4)]
    assert taken == sorted(taken)
    assert at_best_level(rim).numpy() == pytest.approx(at_best_level(rim, 1.0).numpy())


@pytest.mark.parametrize("certainty", [1.0, 0.6])
@pytest.mark.parametrize("few", [20, 400])
def test_the_outline_is_that_of_the_highest_expected_overlap_of_all(
    few: int, certainty: float
) -> None:
    """Each number of likeliest cells was tried, with the shares as sure as they are taken for."""
    given = np.concatenate([np.full(few, 0.97), np.linspace(0.8, 0.06, 150), np.full(900, 0.01)])
    shares = np.sort(1 / (1 + (1 / given - 1) ** certainty))[::-1]
    overlaps = 2 * shares.cumsum() / (shares.sum() + np.arange(1, len(shares) + 1))
    drawn = int((at_best_level(torch.from_numpy(given), certainty) >= 0.5).sum())
    assert drawn == pytest.approx(int(overlaps.argmax()) + 1, abs=2)


def test_of_what_is_hardly_believed_anywhere_nothing_is_outlined() -> None:
    """All of it would be the outline of the highest expected overlap, of a twentieth."""
    assert (at_best_level(torch.full((50, 50), 0.04)) < 0.5).all()
