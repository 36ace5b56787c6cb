"""Fitting the second opinion on the class: it never looks beyond the training images."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from medviewer.learning.device import choose
from medviewer.lesion.labels import LABELS
from medviewer.lesion.networks.probe import LAYER_WEIGHT, encoder
from medviewer.lesion.training.cases import Case
from medviewer.lesion.training.images import Images
from medviewer.lesion.training.probe import fit_layer, kept_encoder
from medviewer.lesion.training.second_opinion import second_opinion
from medviewer.lesion.training.splits import Split
from medviewer.progress import Silent

CPU = choose(allow_gpu=False)
SIDE = 64


def made() -> tuple[list[Case], Images, Images]:
    """Cases, their images, and the same with more pixels."""
    random = np.random.default_rng(0)
    cases = [
        Case(f"{number}", Path(f"{number}.png"), LABELS[number % 3], 0, "", ())
        for number in range(9)
    ]
    pictures = random.random((9, SIDE, SIDE)).astype(np.float16)
    masks = np.zeros((9, SIDE, SIDE), np.float16)
    for number in range(9):
        masks[number, 20:36, 8 + 12 * (number % 3) : 24 + 12 * (number % 3)] = 1
    finer = Images(pictures.repeat(2, 1).repeat(2, 2), masks.repeat(2, 1).repeat(2, 2), ())
    return cases, Images(pictures, masks, ()), finer


def test_validation_and_test_play_no_part_and_one_cut_has_one_layer() -> None:
    cases, images, finer = made()
    cuts = {
        "ResCenter-fold-2": Split((0, 1, 2, 3, 4, 5), (6,), (7, 8)),
        "LiteCenter-fold-2": Split((0, 1, 2, 3, 4, 5), (6,), (7, 8)),
        "ResCenter-fold-3": Split((3, 4, 5, 6, 7, 8), (0,), (1, 2)),
    }
    torch.manual_seed(0)
    kept = kept_encoder(encoder().state_dict())
    other = [replace(one, label=LABELS[0]) for one in cases]
    changed = [*cases[:6], *other[6:]]
    first, second = (
        second_opinion(cuts, kept, given, images, finer, CPU, Silent())[LAYER_WEIGHT]
        for given in (cases, changed)
    )
    np.testing.assert_array_equal(first[0], first[1])
    np.testing.assert_array_equal(first[0], second[0])
    assert not np.array_equal(first[2], second[2])


def test_the_layer_is_where_the_loss_is_smallest() -> None:
    """Of one feature and squares it is known: ridge regression, whatever the feature's scale."""
    given = torch.linspace(-3, 5, 41)[:, None]
    wanted = 2 * given.double() - 1
    layer = fit_layer(given, 1, lambda said: (said - wanted).square().mean() / 2, penalty=0.5)
    assert layer.weight.item() == pytest.approx(2 / (1 + 0.5), rel=1e-4)
    assert layer(given.mean()[None, None]).item() == pytest.approx(wanted.mean().item(), rel=1e-4)
