"""What several networks say of one picture: means of probabilities, by hand."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from medviewer.lesion.networks.center import Output
from medviewer.lesion.prediction import combine


def said(
    centre: tuple[float, float, float], mask: float, label: tuple[float, float, float]
) -> Output:
    """A network's probabilities of a lesion of each class, of the mask, and its labels' logits."""
    return Output(
        torch.tensor(centre).logit()[None, :, None, None].expand(1, 3, 4, 4),
        torch.ones(1, 4, 4, 4),
        torch.tensor(mask).logit().expand(1, 1, 8, 8),
        torch.tensor([label]),
        torch.full((1, 5), mask),
    )


FIRST = said((0.5, 0.2, 0.0001), 0.9, (2.0, 0.0, -1.0))
OTHER = said((0.1, 0.1, 0.0001), 0.2, (-1.0, 3.0, 0.0))


def softmax(logits: tuple[float, ...], temperature: float) -> np.ndarray:
    raised = np.exp(np.array(logits) / temperature)
    return raised / raised.sum()


def test_a_lesion_of_any_class_is_a_lesion_and_networks_are_averaged() -> None:
    """One lets 0.5 x 0.8 of doubt remain, the other 0.9 x 0.9."""
    found = combine([FIRST, OTHER], 1.0)
    assert found.centre[0, 0] == pytest.approx((0.6 + 0.19) / 2, abs=1e-3)
    assert found.mask[0, 0] == pytest.approx((0.9 + 0.2) / 2, abs=1e-4)
    np.testing.assert_allclose(found.features, 0.9)


def test_probabilities_are_averaged_after_the_temperature_and_their_spread_is_the_largest() -> None:
    each = np.array([softmax((2.0, 0.0, -1.0), 2.0), softmax((-1.0, 3.0, 0.0), 2.0)])
    found = combine([FIRST, OTHER], 2.0)
    np.testing.assert_allclose(found.probabilities, each.mean(0), atol=1e-6)
    assert found.spread == pytest.approx(np.std(each, axis=0).max(), abs=1e-6)
    assert combine([FIRST], 2.0).spread is None
    beside = torch.tensor([1.0, 0.0, 0.0], dtype=torch.float64)
    moved = combine([FIRST], 2.0, beside).probabilities
    np.testing.assert_allclose(moved, softmax((3.0, 0.0, -1.0), 2.0), atol=1e-6)
