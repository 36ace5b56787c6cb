"""Fit a linear probe: a linear layer over features that are not trained, with a ridge penalty."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from medviewer.learning.run import stored
from medviewer.lesion.networks.efficientnet import EfficientNetLite2
from medviewer.lesion.networks.probe import IMAGENET, encoder
from medviewer.lesion.training.imagenet import read_weights

STEPS_OF_SOLVER = 200


def kept_encoder(published: Mapping[str, Tensor]) -> dict[str, NDArray[np.generic]]:
    """Of EfficientNet-Lite2 the weights of the stages that are asked, as a package keeps them."""
    return {key: stored(published[key]) for key in encoder().state_dict()}


def encoder_of(tensors: Mapping[str, NDArray[np.generic]]) -> dict[str, NDArray[np.generic]]:
    """The encoder that a package holds among ``tensors``, the published one where it holds none."""
    own = {key.removeprefix(IMAGENET): tensors[key] for key in tensors if key.startswith(IMAGENET)}
    return own or kept_encoder(read_weights().encoder)


def encoder_with(kept: Mapping[str, NDArray[np.generic]]) -> EfficientNetLite2:
    """The encoder with weights as a package keeps them."""
    network = encoder()
    network.load_state_dict({key: torch.from_numpy(value) for key, value in kept.items()})
    return network


def fit_layer(
    features: Tensor, outputs: int, lose: Callable[[Tensor], Tensor], penalty: float
) -> nn.Linear:
    """The layer whose answers to ``features`` ``(n, inputs)`` make ``lose`` smallest.

    Half the squares of the weights are added ``penalty`` times, for features of mean 0 and
    standard deviation 1; the layer is then written for the features as they are. L-BFGS goes to
    the end: there is one smallest loss, and the same layer each time.
    """
    given = features.double()
    mean, deviation = given.mean(0), given.std(0, correction=0).clamp_min(1e-6)
    given = (given - mean) / deviation
    layer = nn.Linear(given.shape[1], outputs, dtype=torch.float64)
    nn.init.zeros_(layer.weight)
    nn.init.zeros_(layer.bias)
    solver = torch.optim.LBFGS(
        layer.parameters(), max_iter=STEPS_OF_SOLVER, line_search_fn="strong_wolfe"
    )

    def step() -> Tensor:
        solver.zero_grad()
        total = lose(layer(given)) + penalty * layer.weight.square().sum() / 2
        total.backward()
        return total

    solver.step(step)
    with torch.no_grad():
        weight = layer.weight / deviation
        layer.bias.sub_(weight @ mean)
        layer.weight.copy_(weight)
    return layer.float()
