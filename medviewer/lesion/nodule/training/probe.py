"""Fit the second opinion: a linear layer a network, on the nodules outside its test fold.

The encoder stays as ImageNet taught it. The layer is a logistic regression of the label and of
every rating's steps at once.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from medviewer.learning.device import Device
from medviewer.lesion.networks.center import ready
from medviewer.lesion.networks.efficientnet import EfficientNetLite2
from medviewer.lesion.networks.probe import IMAGENET, LAYER_BIAS, LAYER_WEIGHT
from medviewer.lesion.nodule.network import STEPS, NoduleNet
from medviewer.lesion.nodule.predict import Look, ask
from medviewer.lesion.nodule.probe import FEATURES, Seen, View, see
from medviewer.lesion.nodule.ratings import columns
from medviewer.lesion.nodule.training.cases import Nodule
from medviewer.lesion.nodule.training.crops import Crops, spacing
from medviewer.lesion.nodule.training.loss import Truth, soft_cross_entropy, truth_of
from medviewer.lesion.training.probe import encoder_with, fit_layer
from medviewer.progress import Progress, stop_if_cancelled

VIEWS: tuple[View, ...] = ((0, False), (0, True), (1, False), (1, True))
PENALTY = 0.1
"""Half the squares of the weights count so much, beside means of cross-entropies over nodules."""


def second_opinion(
    networks: Mapping[str, tuple[NoduleNet, int]],
    imagenet: Mapping[str, NDArray[np.generic]],
    nodules: Sequence[Nodule],
    crops: Crops,
    device: Device,
    progress: Progress,
) -> dict[str, NDArray[np.generic]]:
    """The tensors of a package: the encoder's under ``imagenet/``, the layers' under ``probe/``.

    ``networks`` gives each network, ready on the device, and its test fold. Each outlines the
    nodules that its own layer learns from. ``imagenet`` holds the encoder's weights as a package
    keeps them, see ``training.probe``; with these it looks here, too.
    """
    seeing = ready(encoder_with(imagenet), device)
    features = look_at_all(networks, seeing, nodules, crops, device, progress)
    truth = truth_of(nodules)
    weights, biases = [], []
    for name, (_, fold) in networks.items():
        known = torch.tensor([nodule.fold != fold for nodule in nodules])
        layer = fit_ratings(
            features[name][known], Truth(truth.ratings[known], truth.malignant[known])
        )
        weights.append(layer.weight.detach().numpy())
        biases.append(layer.bias.detach().numpy())
    kept = {IMAGENET + key: value for key, value in imagenet.items()}
    return {**kept, LAYER_WEIGHT: np.stack(weights), LAYER_BIAS: np.stack(biases)}


def look_at_all(
    networks: Mapping[str, tuple[NoduleNet, int]],
    network: EfficientNetLite2,
    nodules: Sequence[Nodule],
    crops: Crops,
    device: Device,
    progress: Progress,
) -> dict[str, Tensor]:
    """By network: features ``(nodules, views, FEATURES)``; of its test fold they stay zeros."""
    shape = (len(nodules), len(VIEWS), FEATURES)
    features = {name: torch.zeros(shape) for name in networks}
    for index, nodule in enumerate(nodules):
        stop_if_cancelled(progress)
        look = Look(crops.hounsfield(index), *spacing(nodule))
        seen: dict[float, Seen] = {}
        for name, (own, fold) in networks.items():
            if nodule.fold == fold:
                continue
            answer = ask([own], look, device)
            if answer.zoom not in seen:
                seen[answer.zoom] = see(network, look, answer.zoom, VIEWS, device)
            features[name][index] = seen[answer.zoom].features(answer.inside)
        progress.report((index + 1) / len(nodules), "looking at nodules with ImageNet's eyes")
    return features


def fit_ratings(features: Tensor, truth: Truth) -> nn.Linear:
    """The layer that explains ``truth`` best from ``features`` ``(nodules, views, FEATURES)``."""
    views = features.shape[1]
    ratings = truth.ratings.double().repeat_interleave(views, 0)
    malignant = truth.malignant.double().repeat_interleave(views, 0)
    clear = ~malignant.isnan()

    def lose(said: Tensor) -> Tensor:
        parts = [soft_cross_entropy(said[:, part], ratings[:, part]) for part in columns().values()]
        if clear.any():
            label = functional.binary_cross_entropy_with_logits
            parts.append(label(said[clear, STEPS], malignant[clear]))
        return torch.stack(parts).sum()

    return fit_layer(features.flatten(0, 1), STEPS + 1, lose, PENALTY)
