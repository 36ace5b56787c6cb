"""The second opinion on the class: what it sees, and how it is added to the networks'."""

from __future__ import annotations

import math

import numpy as np
import pytest
import torch

from medviewer.learning.device import choose
from medviewer.lesion.ensemble import Ensemble
from medviewer.lesion.labels import LABELS
from medviewer.lesion.network import Output, ResCenter, ready
from medviewer.lesion.prediction import combine
from medviewer.lesion.probe import encoder, make_layers
from medviewer.lesion.second_opinion import FEATURES, PLACE, WEIGHT, SecondOpinion, features

CPU = choose(allow_gpu=False)


def saying(logits: tuple[float, float, float]) -> SecondOpinion:
    """An opinion that is always the same."""
    weight = np.zeros((1, len(LABELS), FEATURES), np.float32)
    layers = make_layers(["a"], weight, np.array([logits], np.float32), FEATURES, len(LABELS))
    return SecondOpinion(encoder().eval(), layers, CPU)


def mask_at(x: int, y: int, side: int = 4) -> torch.Tensor:
    mask = torch.zeros(1, 1, 32, 32)
    mask[..., y : y + side, x : x + side] = 1
    return mask


def test_where_the_lesion_lies_is_told_in_shares_of_the_side() -> None:
    seen = features(encoder().eval(), torch.rand(1, 1, 64, 64), mask_at(22, 14), CPU)
    assert seen.shape == (1, FEATURES)
    assert seen[0, -PLACE:].tolist() == pytest.approx([0.75, 0.5, 0.25, math.log(16)], abs=1e-3)


def test_a_head_without_a_lesion_gives_numbers_all_the_same() -> None:
    seen = features(encoder().eval(), torch.rand(1, 1, 64, 64), torch.zeros(1, 1, 32, 32), CPU)
    assert torch.isfinite(seen).all()


def test_another_lesion_of_the_same_picture_is_another_thing() -> None:
    torch.manual_seed(0)
    network, picture = encoder().eval(), torch.rand(1, 1, 64, 64)
    picture[..., 8:16, 8:16] = 1
    one, other = (features(network, picture, mask_at(*at), CPU) for at in ((4, 4), (22, 22)))
    assert not torch.allclose(one[:, :-PLACE], other[:, :-PLACE], atol=1e-3)


def test_logits_are_added_before_the_temperature() -> None:
    def output(label: tuple[float, float, float]) -> Output:
        return Output(
            torch.zeros(1, 3, 8, 8),
            torch.zeros(1, 4, 8, 8),
            torch.zeros(1, 1, 16, 16),
            torch.tensor([label]),
            torch.zeros(1, 4),
        )

    outputs = [output((1.0, 0.0, -1.0)), output((2.0, 0.0, 0.0))]
    beside = torch.tensor([0.0, 3.0, 0.0], dtype=torch.float64)
    found = combine(outputs, 2.0, beside).probabilities
    each = torch.tensor([[1.0, 3.0, -1.0], [2.0, 3.0, 0.0]], dtype=torch.float64)
    np.testing.assert_allclose(found, torch.softmax(each / 2, 1).mean(0).numpy())


def test_it_is_asked_in_the_full_mode_alone() -> None:
    torch.manual_seed(0)
    networks = {"a": ready(ResCenter(len(LABELS)), CPU)}
    picture = np.random.default_rng(0).random((64, 64), dtype=np.float32)

    def probabilities(views: bool, second: SecondOpinion | None) -> list[float]:
        asked = Ensemble(networks, CPU, 64, 1.0, views, second=second)
        return list(asked.predict(picture).probabilities)

    second = saying((4.0, 0.0, 0.0))
    assert probabilities(False, second) == probabilities(False, None)
    own, joined = np.array(probabilities(True, None)), np.array(probabilities(True, second))
    ratio = (joined[0] / joined[1]) / (own[0] / own[1])
    assert ratio == pytest.approx(math.exp(4 * WEIGHT), rel=0.02)
    assert joined.sum() == pytest.approx(1)
