"""Linear probes: a network as ImageNet taught it, and linear layers over what it sees.

Both second opinions, on the class of a lesion (``second_opinion``) and on a nodule's ratings
(``nodule.probe``), are made of them (Alain & Bengio 2017).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from medviewer.learning.device import Device
from medviewer.learning.package import ModelPackage, ModelPackageError
from medviewer.lesion.networks.center import ready
from medviewer.lesion.networks.efficientnet import EfficientNetLite2
from medviewer.lesion.networks.packaged import mismatch
from medviewer.message import Message

LEVELS = 4
"""Of the encoder's levels, from 1/2 to 1/16 of the side."""
IMAGENET, PROBE = "imagenet/", "probe/"
"""Before the names of the encoder's weights in a package, and of the layers'."""
LAYER_WEIGHT, LAYER_BIAS = f"{PROBE}weight", f"{PROBE}bias"


def encoder() -> EfficientNetLite2:
    """The part of the network that is asked, with random weights."""
    return EfficientNetLite2(LEVELS)


def load_probes(
    package: ModelPackage, names: Sequence[str], inputs: int, outputs: int, device: Device
) -> tuple[EfficientNetLite2, dict[str, nn.Linear]] | None:
    """The encoder, ready on the device, and the layer of every network; None where there is none.

    Raises
    ------
    ModelPackageError
        When a tensor of them is missing, unknown, or of the wrong shape.
    """
    tensors = package.tensors()
    if not any(key.startswith((IMAGENET, PROBE)) for key in tensors):
        return None
    try:
        return make_probes(tensors, names, inputs, outputs, device)
    except (KeyError, ValueError) as error:
        raise ModelPackageError(
            Message("The second opinion in {} does not fit: {}.", package.folder, error),
            Message("Install the model again."),
        ) from error


def make_probes(
    tensors: Mapping[str, NDArray[np.generic]],
    names: Sequence[str],
    inputs: int,
    outputs: int,
    device: Device,
) -> tuple[EfficientNetLite2, dict[str, nn.Linear]]:
    """The same from the tensors of a package.

    Raises
    ------
    KeyError, ValueError
        When one is missing, unknown, or of the wrong shape.
    """
    network = encoder()
    weights = {
        key.removeprefix(IMAGENET): tensors[key] for key in tensors if key.startswith(IMAGENET)
    }
    problem = mismatch(weights, network.state_dict())
    if problem:
        raise ValueError(problem)
    network.load_state_dict({key: torch.from_numpy(value) for key, value in weights.items()})
    layers = make_layers(names, tensors[LAYER_WEIGHT], tensors[LAYER_BIAS], inputs, outputs)
    return ready(network, device), layers


def make_layers(
    names: Sequence[str],
    weight: NDArray[np.generic],
    bias: NDArray[np.generic],
    inputs: int,
    outputs: int,
) -> dict[str, nn.Linear]:
    """Linear layers from ``weight`` ``(networks, outputs, inputs)`` and ``bias``.

    Raises
    ------
    ValueError
        When a shape is another one.
    """
    shape = (len(names), outputs, inputs)
    if weight.shape != shape or bias.shape != shape[:2]:
        raise ValueError(f"probe of shape {weight.shape} and {bias.shape} for {shape}")
    layers = {}
    for name, own_weight, own_bias in zip(names, weight, bias, strict=True):
        layer = nn.Linear(inputs, outputs)
        layer.weight.data = torch.from_numpy(np.asarray(own_weight, np.float32).copy())
        layer.bias.data = torch.from_numpy(np.asarray(own_bias, np.float32).copy())
        layers[name] = layer
    return layers
