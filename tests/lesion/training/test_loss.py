"""What the networks are asked for, and what a wrong answer costs."""

from __future__ import annotations

import math

import pytest
import torch

from medviewer.lesion.labels import LABELS
from medviewer.lesion.networks.center import Output
from medviewer.lesion.training.loss import Target, loss, make_target, outline_loss

LEFT, TOP, RIGHT, BOTTOM = 8.0, 24.0, 40.0, 36.0
"""Of a lesion in a picture of 64 pixels: its middle is in column 6 and row 7 of the cells."""
EVEN = torch.ones(len(LABELS))


def truth(label: int = 1) -> Target:
    """Of three pictures: with that lesion, without one, and with one of nine pixels."""
    masks = torch.zeros(3, 1, 64, 64)
    masks[0, 0, int(TOP) : int(BOTTOM), int(LEFT) : int(RIGHT)] = 1
    masks[2, 0, 30:33, 30:33] = 1
    return make_target(masks, torch.tensor([label, 0, 2]), len(LABELS))


def answer(target: Target) -> Output:
    """The truth as a network says it."""
    logits = torch.full_like(target.centre, -20.0)
    logits[target.centre > 0.999] = 20.0
    said = torch.full((3, len(LABELS)), -9.0)
    said[torch.arange(3), target.label] = 9.0
    return Output(logits, target.box.clone(), 40 * (target.mask - 0.5), said, torch.zeros(3, 1))


def parts(output: Output, target: Target, weights: torch.Tensor = EVEN) -> dict[str, float]:
    return {name: float(part) for name, part in loss(output, target, weights).items()}


def test_the_truth_is_where_the_lesion_is() -> None:
    target = truth()
    assert target.present.tolist() == [True, False, False]
    assert (target.centre[0, 1] == 1).nonzero().tolist() == [[7, 6]]
    assert target.centre[0, [0, 2]].max() == 0
    assert target.centre[1:].max() == target.weight[1:].max() == target.mask[1:].max() == 0
    x, y = (6 + 0.5) * 4, (7 + 0.5) * 4
    assert target.box[0, :, 7, 6].tolist() == [x - LEFT, y - TOP, RIGHT - x, BOTTOM - y]
    assert target.mask[0, 0, 12:18, 4:20].min() == 1
    assert target.mask[0].sum() == 6 * 16
    assert target.centre[0, 1, 7, 8] > target.centre[0, 1, 9, 6]  # it is wider than high


def test_the_truth_costs_next_to_nothing() -> None:
    target = truth()
    cost = parts(answer(target), target)
    assert cost["centre"] == pytest.approx(0, abs=1e-3)
    assert cost["box"] == pytest.approx(0, abs=1e-5)
    assert cost["mask"] == pytest.approx(0, abs=1e-3)
    assert cost["label"] < 1.5 * 0.7  # of smoothed labels


def test_a_peak_beside_the_lesion_costs_more_than_one_in_it() -> None:
    target, costs = truth(), []
    for row, column in ((7, 7), (7, 15)):
        said = answer(target)
        said.centre[0, 1, row, column] = 3.0
        costs.append(parts(said, target)["centre"])
    assert 0.01 < costs[0] < 0.2 * costs[1]


def test_a_missed_peak_costs_what_the_focal_loss_says() -> None:
    target = truth()
    said = answer(target)
    said.centre[0, 1, 7, 6] = 0.0
    assert parts(said, target)["centre"] == pytest.approx(0.5**2 * 0.6931 / 3, rel=1e-3)


def test_a_box_costs_by_how_far_it_is_off() -> None:
    """Also where it meets the lesion nowhere: by the hull of both."""
    target, costs = truth(), []
    for aside in (0.0, 4.0, 40.0, 80.0):
        said = answer(target)
        said.box[:, 0] -= aside
        said.box[:, 2] += aside
        costs.append(parts(said, target)["box"])
    assert costs == sorted(costs)
    assert costs[2] > 2.0  # twice 1 - IoU, and more
    assert costs[3] > costs[2] + 0.1


def test_without_a_lesion_neither_box_nor_label_counts() -> None:
    target = truth()
    right, wrong = answer(target), answer(target)
    wrong.box[1:] += 20
    wrong.label[1:] *= -1
    assert parts(wrong, target) == parts(right, target)
    wrong.mask[1:] = 3.0
    more = parts(wrong, target)["mask"] - parts(right, target)["mask"]
    assert more == pytest.approx(2 * 4 * 3.0486 * 2 / 3, rel=1e-2)  # cross-entropy, and no Dice


def test_a_missed_outline_costs_its_dice() -> None:
    target = truth()
    said = answer(target)
    said.mask[0] = -20.0
    entropy = 4 * 20 * 96 / (3 * 32 * 32)
    assert parts(said, target)["mask"] == pytest.approx(2 * (entropy + 1 - 1 / 97), rel=1e-3)


def test_a_rare_label_counts_more() -> None:
    target = truth(label=1)
    said = answer(target)
    said.label[0] = 0.0
    weights = EVEN.clone()
    weights[1] = 3.0
    even = parts(said, target)["label"]
    assert even == pytest.approx(1.5 * math.log(len(LABELS)), rel=1e-3)
    assert parts(said, target, weights)["label"] > 2.5 * even


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
