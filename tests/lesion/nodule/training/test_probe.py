"""Fitting the second opinion: it finds a rule, and never looks at its test fold."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from medviewer.learning.device import choose
from medviewer.lesion.networks.center import ready
from medviewer.lesion.networks.probe import encoder
from medviewer.lesion.nodule.network import STEPS, NoduleNet
from medviewer.lesion.nodule.ratings import columns
from medviewer.lesion.nodule.training.cases import LABELS, read_nodules
from medviewer.lesion.nodule.training.crops import load_crops
from medviewer.lesion.nodule.training.loss import Truth
from medviewer.lesion.nodule.training.probe import fit_ratings, second_opinion
from medviewer.lesion.training.probe import kept_encoder
from medviewer.progress import Silent
from tests.lesion.nodule.made import write_labelled

VIEWS = 2


def made(nodules: int, features: int = 6) -> tuple[torch.Tensor, Truth]:
    """Nodules that are malignant, and spiculated, where the first feature is above 50."""
    torch.manual_seed(1)
    seen = 50 + 20 * torch.randn(nodules, 1, features).expand(-1, VIEWS, -1).clone()
    positive = seen[:, 0, 0] > 50
    ratings = torch.zeros(nodules, STEPS)
    part = columns()["spiculation"]
    ratings[positive, part.stop - 1] = 1
    ratings[~positive, part.start] = 1
    return seen, Truth(ratings, positive.float())


def test_a_rule_is_found_in_features_of_any_scale() -> None:
    features, truth = made(400)
    layer = fit_ratings(features, truth)
    said = layer(features[:, 0]).detach()
    assert ((said[:, STEPS] > 0) == truth.malignant.bool()).float().mean() > 0.97
    spiculated = said[:, columns()["spiculation"]].argmax(1) == 4
    assert (spiculated == truth.malignant.bool()).float().mean() > 0.97
    assert layer.weight[STEPS, 0] > 5 * layer.weight[STEPS, 1:].abs().max()


def test_the_solution_is_where_the_loss_no_longer_falls() -> None:
    """The same from the mean alone: without a feature that tells, the log odds of the share."""
    features, truth = made(400)
    share = 0.25
    malignant = (torch.arange(400) % 4 == 0).float()
    layer = fit_ratings(torch.zeros_like(features), Truth(truth.ratings, malignant))
    assert layer.bias[STEPS].item() == pytest.approx(math.log(share / (1 - share)), abs=1e-3)


def test_ambiguous_nodules_teach_ratings_alone() -> None:
    features, truth = made(200)
    unclear = Truth(truth.ratings, torch.full((200,), float("nan")))
    layer = fit_ratings(features, unclear)
    assert layer.weight[STEPS].abs().max() == 0
    assert layer.weight[columns()["spiculation"]].abs().max() > 0.01


def test_the_truth_of_a_test_fold_plays_no_part_in_its_layer(tmp_path: Path) -> None:
    device = choose(allow_gpu=False)
    nodules = read_nodules(write_labelled(tmp_path / "data", nodules=8))
    crops = load_crops(nodules, tmp_path, Silent())
    torch.manual_seed(0)
    networks = {f"fold-{fold}": (ready(NoduleNet(), device), fold) for fold in (0, 1)}
    weights = kept_encoder(encoder().state_dict())
    other = [
        replace(one, label=LABELS[one.label == LABELS[0]]) if one.fold == 0 else one
        for one in nodules
    ]
    first, second = (
        second_opinion(networks, weights, given, crops, device, Silent())
        for given in (nodules, other)
    )
    np.testing.assert_array_equal(first["probe/weight"][0], second["probe/weight"][0])
    assert not np.array_equal(first["probe/weight"][1], second["probe/weight"][1])
