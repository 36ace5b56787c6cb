"""Linear probes in a package: strict about what they are made of."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from medviewer.learning.device import choose
from medviewer.lesion.networks.probe import (
    IMAGENET,
    LAYER_BIAS,
    LAYER_WEIGHT,
    encoder,
    make_layers,
    make_probes,
)
from medviewer.lesion.training.probe import kept_encoder

CPU = choose(allow_gpu=False)


def tensors(layers: int = 2) -> dict[str, np.ndarray[tuple[int, ...], np.dtype[np.generic]]]:
    """Of ``layers`` networks, with five features and three answers."""
    kept = kept_encoder(encoder().state_dict())
    weight = np.arange(layers * 15, dtype=np.float32).reshape(layers, 3, 5)
    return {
        **{IMAGENET + key: value for key, value in kept.items()},
        LAYER_WEIGHT: weight,
        LAYER_BIAS: np.ones((layers, 3), np.float32),
    }


def test_each_network_has_the_layer_of_its_place() -> None:
    _, layers = make_probes(tensors(), ["a", "b"], 5, 3, CPU)
    torch.testing.assert_close(layers["b"].weight.detach(), torch.arange(15.0, 30).view(3, 5))
    assert layers["a"](torch.zeros(1, 5)).tolist() == [[1.0, 1.0, 1.0]]


def test_the_encoder_is_the_one_that_was_kept() -> None:
    torch.manual_seed(0)
    given = encoder().eval()
    kept = {IMAGENET + key: value for key, value in kept_encoder(given.state_dict()).items()}
    found, _ = make_probes({**tensors(), **kept}, ["a", "b"], 5, 3, CPU)
    picture = torch.rand(1, 1, 64, 64)
    with torch.inference_mode():
        for one, other in zip(found(picture), given(picture), strict=True):
            torch.testing.assert_close(one, other, atol=1e-2, rtol=1e-2)  # kept in 16 bits


@pytest.mark.parametrize("gone", [LAYER_BIAS, f"{IMAGENET}stem.1.weight"])
def test_a_missing_part_is_refused(gone: str) -> None:
    some = {key: value for key, value in tensors().items() if key != gone}
    with pytest.raises((KeyError, ValueError)):
        make_probes(some, ["a", "b"], 5, 3, CPU)


def test_layers_of_another_shape_are_refused() -> None:
    with pytest.raises(ValueError, match="probe of shape"):
        make_layers(["a", "b"], np.zeros((1, 3, 5)), np.zeros((1, 3)), 5, 3)
