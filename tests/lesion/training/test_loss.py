"""The loss of an outline: nothing where it is right, and small lesions count as large ones."""

from __future__ import annotations

import pytest
import torch

from medviewer.lesion.training.loss import outline_loss


def square(side: int) -> torch.Tensor:
    share = torch.zeros(1, 1, 32, 32)
    share[..., :side, :side] = 1
    return share


def of_each(logits: torch.Tensor, share: torch.Tensor) -> float:
    each = torch.arange(len(share))
    return float(outline_loss(logits, share, each, len(share), 200))


def test_a_right_outline_costs_nothing_and_a_missed_one_its_dice() -> None:
    share = square(8)
    assert of_each(40 * (share - 0.5), share) == pytest.approx(0, abs=1e-5)
    missed = of_each(torch.full_like(share, -20.0), share)
    assert missed == pytest.approx(1 + 64 * 20 / (64 + 200), rel=1e-4)


def test_a_picture_without_a_lesion_has_no_dice() -> None:
    nothing = torch.zeros(1, 1, 32, 32)
    wrong = of_each(torch.zeros_like(nothing), nothing)
    assert wrong == pytest.approx(32 * 32 * 0.6931 / 200, rel=1e-3)


def test_slices_of_one_lesion_are_one_outline() -> None:
    share = torch.cat([square(8), square(4)])
    logits = torch.cat([torch.full((1, 1, 32, 32), -20.0), 40 * (square(4) - 0.5)])
    together = outline_loss(logits, share, torch.zeros(2, dtype=torch.int64), 1, 1e9)
    assert float(together) == pytest.approx(1 - 2 * 16 / (16 + 64 + 16), abs=1e-3)
