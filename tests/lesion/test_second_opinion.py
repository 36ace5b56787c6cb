"""The second opinion on the class: what it sees, and how it is added to the networks'."""

from __future__ import annotations

import math

import numpy as np
import pytest
import torch
from numpy.typing import NDArray

from medviewer.learning.device import choose
from medviewer.lesion.ensemble import Ensemble
from medviewer.lesion.labels import LABELS
from medviewer.lesion.networks.center import Output, ResCenter, ready
from medviewer.lesion.networks.efficientnet import EfficientNetLite2
from medviewer.lesion.networks.probe import LEVELS, encoder, make_layers
from medviewer.lesion.prediction import Prediction, combine
from medviewer.lesion.second_opinion import (
    FEATURES,
    NEAR_PIXELS,
    PLACE,
    POOLED,
    WEIGHT,
    SecondOpinion,
    Seen,
    features,
    near,
)

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


def shown(picture: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
    """What is seen of a slice of 64 pixels, looked at from nearer in its middle."""
    whole = Seen(picture, mask)
    return features(encoder().eval(), whole, near(picture, mask, (0.25, 0.25, 0.75, 0.75)), CPU)


def marked_at(row: int, column: int) -> Prediction:
    """A slice of 64 pixels with one mark, in a cell of 4 pixels."""
    centre = np.zeros((16, 16), np.float32)
    centre[row, column] = 0.9
    box = np.full((4, 16, 16), 4.0, np.float32)
    mask = np.zeros((32, 32), np.float32)
    return Prediction(centre, box, mask, np.full(3, 1 / 3), None, np.zeros(4, np.float32))


def any_opinion() -> tuple[SecondOpinion, NDArray[np.float32], NDArray[np.float32]]:
    """An opinion that all it sees changes, a picture, and the same with more pixels."""
    torch.manual_seed(0)
    layer = make_layers(
        ["a"], torch.rand(1, 3, FEATURES).numpy(), np.zeros((1, 3), np.float32), FEATURES, 3
    )
    second = SecondOpinion(encoder().eval(), layer, CPU)
    picture = np.random.default_rng(0).random((64, 64), dtype=np.float32)
    finer = picture.repeat(2, 0).repeat(2, 1)
    return second, picture, finer


def test_where_the_lesion_lies_is_told_in_shares_of_the_side() -> None:
    seen = shown(torch.rand(1, 1, 64, 64), mask_at(22, 14))
    assert seen.shape == (1, FEATURES)
    assert seen[0, -PLACE:].tolist() == pytest.approx([0.75, 0.5, 0.25, math.log(16)], abs=1e-3)


def test_a_head_without_a_lesion_gives_numbers_all_the_same() -> None:
    assert torch.isfinite(shown(torch.rand(1, 1, 64, 64), torch.zeros(1, 1, 32, 32))).all()


def test_another_lesion_of_the_same_picture_is_another_thing() -> None:
    picture = torch.rand(1, 1, 64, 64)
    picture[..., 8:16, 8:16] = 1
    torch.manual_seed(0)
    one = shown(picture, mask_at(4, 4))
    torch.manual_seed(0)
    other = shown(picture, mask_at(22, 22))
    assert not torch.allclose(one[:, :-PLACE], other[:, :-PLACE], atol=1e-3)


def test_from_nearer_the_lesion_is_in_the_middle_and_as_much_larger() -> None:
    """Of 512 pixels 180 are seen in 224: a lesion of 45 is 56 wide, its mask in half the cells."""
    finer, mask = torch.zeros(1, 1, 512, 512), torch.zeros(1, 1, 128, 128)
    finer[..., 100:145, 300:345] = 1
    mask[..., 25:36, 75:86] = 1
    seen = near(finer, mask, (300 / 512, 100 / 512, 345 / 512, 145 / 512))
    assert seen.pictures.shape == (1, 1, NEAR_PIXELS, NEAR_PIXELS)
    assert seen.masks.shape == (1, 1, NEAR_PIXELS // 2, NEAR_PIXELS // 2)
    for layer, wide in ((seen.pictures, 56), (seen.masks, 28)):
        rows, columns = torch.nonzero(layer[0, 0] > 0.5, as_tuple=True)
        for along in (rows, columns):
            assert along.max() - along.min() + 1 == pytest.approx(wide, abs=1)
            assert (along.float().mean() + 0.5) / layer.shape[-1] == pytest.approx(0.5, abs=0.01)


def test_its_mirror_image_is_looked_at_too() -> None:
    both = Seen(torch.rand(1, 1, 8, 8), torch.rand(1, 1, 4, 4)).both_ways()
    assert torch.equal(both.pictures[1], both.pictures[0].flip(-1))
    assert torch.equal(both.masks[1], both.masks[0].flip(-1))


def test_it_is_looked_at_around_the_surest_mark_in_the_finer_picture() -> None:
    """Only what lies around that mark is changed in the finer picture: the opinion changes."""
    second, picture, finer = any_opinion()
    here, elsewhere = finer.copy(), finer.copy()
    here[96:104, 96:104] = 1
    elsewhere[24:32, 24:32] = 1
    seen = marked_at(12, 12)
    asked = [second.logits(picture, one, seen, ["a"]) for one in (finer, here, elsewhere)]
    assert not torch.equal(asked[0], asked[1])
    assert torch.equal(asked[0], asked[2])


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


class Shown(EfficientNetLite2):
    """A stand-in for the encoder: what it is shown is what it sees, in cells of ``pixels`` each."""

    def __init__(self, *pixels: int) -> None:
        super().__init__(LEVELS)
        self.pixels = pixels

    def forward(self, pictures: torch.Tensor) -> list[torch.Tensor]:
        return [torch.nn.functional.avg_pool2d(pictures, each) for each in self.pixels]


def test_lesion_rings_and_head_are_averaged_each_by_itself() -> None:
    """The first ring is 6 cells wide, the next 10; grey 0 to 1 is shown as -1 to 1."""
    torch.manual_seed(0)
    cells = (torch.arange(64) - 32).abs()
    away = torch.maximum(cells[:, None], cells)
    grey = torch.rand(64, 64) + 1 / (1 + away)
    picture = grey.repeat_interleave(2, 0).repeat_interleave(2, 1)[None, None]
    whole = Seen(picture, (away <= 2).float()[None, None])
    regions = (away <= 2, (away > 2) & (away <= 8), (away > 8) & (away <= 18), away >= 0)
    wanted = [float(2 * grey[each].mean() - 1) for each in regions]
    seen = features(Shown(2, 2, 2, 2), whole, whole, CPU)[0, :-PLACE]
    for level in seen.reshape(2 * len(POOLED), 4):
        assert level.tolist() == pytest.approx(wanted, abs=1e-3)


def test_what_is_even_is_so_at_each_level() -> None:
    whole = Seen(torch.full((1, 1, 128, 128), 0.75), mask_at(10, 12).repeat(1, 1, 2, 2))
    seen = features(Shown(2, 4, 8, 16), whole, whole, CPU)[0, :-PLACE]
    np.testing.assert_allclose(seen, 0.5, atol=2e-3)


def test_the_middle_line_is_as_far_from_a_lesion_on_either_side() -> None:
    left, right = (shown(torch.rand(1, 1, 64, 64), mask_at(x, 14))[0, -PLACE:] for x in (6, 22))
    assert left.tolist() == pytest.approx([0.25, 0.5, 0.25, math.log(16)], abs=1e-3)
    assert left[2].item() == pytest.approx(right[2].item(), abs=1e-3)


def test_without_a_mark_it_is_the_middle_that_is_looked_at() -> None:
    second, picture, finer = any_opinion()
    middle, beside = finer.copy(), finer.copy()
    middle[60:68, 60:68] = 1
    beside[28:36, 28:36] = 1
    seen = marked_at(12, 12)
    seen.centre[:] = 0
    asked = [second.logits(picture, one, seen, ["a"]) for one in (finer, middle, beside)]
    assert not torch.equal(asked[0], asked[1])
    assert torch.equal(asked[0], asked[2])


def test_a_lesion_at_the_edge_is_in_the_middle_of_what_is_seen_from_nearer_too() -> None:
    """Beyond the picture all is black: 22.5 of the 90 pixels above and to its left lie within."""
    finer, mask = torch.ones(1, 1, 512, 512), torch.zeros(1, 1, 128, 128)
    mask[..., :11, :11] = 1
    seen = near(finer, mask, (0.0, 0.0, 45 / 512, 45 / 512))
    rows, columns = torch.nonzero(seen.pictures[0, 0] > 0.5, as_tuple=True)
    within = NEAR_PIXELS / 2 - 22.5 * NEAR_PIXELS / 180
    assert (
        int(rows.min()) == pytest.approx(within, abs=1) == pytest.approx(int(columns.min()), abs=1)
    )
    assert int(rows.max()) == int(columns.max()) == NEAR_PIXELS - 1
    assert float(seen.masks[0, 0, NEAR_PIXELS // 4, NEAR_PIXELS // 4]) == pytest.approx(1, abs=0.01)
