"""The second opinion on a nodule: what the encoder sees, and how it is joined."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch

from medviewer.learning.device import choose
from medviewer.lesion.networks.probe import encoder, make_layers
from medviewer.lesion.nodule.network import STEPS, WINDOW, NoduleNet
from medviewer.lesion.nodule.predict import Look, ask
from medviewer.lesion.nodule.probe import FEATURES, SLICES, Probes, see, turn
from tests.lesion.nodule.made import ball, lung_with

CPU = choose(allow_gpu=False)
NODULE = ball((9, 96, 96), (4.0, 48.0, 48.0), 6.0, (0.7, 1.5))
LOOK = Look(lung_with(NODULE.shape, NODULE), 0.7, 1.5, zoom=1.0)
INSIDE = NODULE[:, 28:68, 28:68].astype(np.float32)
AS_IT_IS = ((0, False),)


@pytest.fixture(scope="module", autouse=True)
def seeded() -> None:
    torch.manual_seed(0)


def test_size_is_told_in_millimetres_whatever_the_zoom() -> None:
    seen = see(encoder().eval(), LOOK, 1.0, AS_IT_IS, CPU)
    features = seen.features(INSIDE)
    assert features.shape == (1, FEATURES)
    volume_mm3 = NODULE.sum() * 0.7**2 * 1.5
    assert features[0, -2:].tolist() == pytest.approx([np.log1p(volume_mm3), np.log(9 * 1.5)])
    twice = replace(seen, zoom=2.0).features(INSIDE)
    assert twice[0, -2] == pytest.approx(np.log1p(4 * volume_mm3))


def test_a_turned_view_is_that_of_a_turned_nodule() -> None:
    network, view = encoder().eval(), (1, True)
    turned = replace(LOOK, hounsfield=turn(torch.from_numpy(LOOK.hounsfield), view).numpy())
    inside = turn(torch.from_numpy(INSIDE), view).numpy()
    one = see(network, LOOK, 1.0, (view,), CPU).features(INSIDE)
    other = see(network, turned, 1.0, AS_IT_IS, CPU).features(np.ascontiguousarray(inside))
    torch.testing.assert_close(one, other, atol=1e-4, rtol=1e-4)


def test_what_lies_far_from_the_nodule_does_not_count() -> None:
    """A change of the chest wall moves features by little, one of the nodule by much."""
    network = encoder().eval()

    def features(hounsfield: np.ndarray[tuple[int, ...], np.dtype[np.float32]]) -> torch.Tensor:
        return see(network, replace(LOOK, hounsfield=hounsfield), 1.0, AS_IT_IS, CPU).features(
            INSIDE
        )

    wall, denser = LOOK.hounsfield.copy(), LOOK.hounsfield.copy()
    wall[:, :, :16] = 400.0
    denser[NODULE] = 200.0
    usual = features(LOOK.hounsfield)
    assert torch.equal(features(wall), usual)
    assert not torch.allclose(features(denser), usual, atol=1e-3)


def test_of_a_long_nodule_some_slices_are_looked_at_and_all_give_the_volume() -> None:
    long = ball((40, 96, 96), (20.0, 48.0, 48.0), 12.0, (0.7, 1.0))
    look = Look(lung_with(long.shape, long), 0.7, 1.0)
    seen = see(encoder().eval(), look, 1.0, AS_IT_IS, CPU)
    assert len(seen.slices) == SLICES
    features = seen.features(long[:, 28:68, 28:68].astype(np.float32))
    assert features[0, -2] == pytest.approx(np.log1p(long.sum() * 0.7**2), rel=1e-4)


def test_nothing_seen_gives_numbers_all_the_same() -> None:
    seen = see(encoder().eval(), LOOK, 1.0, AS_IT_IS, CPU)
    assert torch.isfinite(seen.features(np.zeros((9, WINDOW, WINDOW), np.float32))).all()


def test_the_answer_is_the_mean_of_network_and_probe() -> None:
    network = NoduleNet().eval()
    answer = ask([network], LOOK, CPU)
    bias = np.arange(STEPS + 1, dtype=np.float32)[None]
    weight = np.zeros((1, STEPS + 1, FEATURES), np.float32)
    layers = make_layers(["a"], weight, bias, FEATURES, STEPS + 1)
    joined = Probes(encoder().eval(), layers).join(answer, LOOK, ["a"], CPU, flip=True)
    np.testing.assert_allclose(joined.ratings, (answer.ratings + bias[0, :STEPS]) / 2)
    assert joined.malignant == pytest.approx((answer.malignant + STEPS) / 2)
    assert joined.by_network == (pytest.approx(joined.malignant),)
    np.testing.assert_array_equal(joined.inside, answer.inside)
