"""Fit the second opinion: a linear layer a network, on the nodules outside its test fold.

The encoder stays as ImageNet taught it. The layer is a logistic regression of the label and of
every rating's steps at once, with a ridge penalty, solved to the end by L-BFGS.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from medviewer.learning.device import Device
from medviewer.learning.run import stored
from medviewer.lesion.efficientnet import EfficientNetLite2
from medviewer.lesion.nodule.model import IMAGENET, ready
from medviewer.lesion.nodule.network import STEPS, NoduleNet
from medviewer.lesion.nodule.predict import Look, ask
from medviewer.lesion.nodule.probe import FEATURES, Seen, View, encoder, see
from medviewer.lesion.nodule.ratings import columns
from medviewer.lesion.nodule.training.cases import Nodule
from medviewer.lesion.nodule.training.crops import Crops, spacing
from medviewer.lesion.nodule.training.loss import Truth, soft_cross_entropy, truth_of
from medviewer.progress import Progress, stop_if_cancelled

VIEWS: tuple[View, ...] = ((0, False), (0, True), (1, False), (1, True))
PENALTY = 0.1
"""Half the squares of the weights count so much, beside means of cross-entropies over nodules."""
STEPS_OF_SOLVER = 200


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
    keeps them, see ``kept_encoder``; with these it looks here, too.
    """
    seeing = encoder()
    seeing.load_state_dict({key: torch.from_numpy(value) for key, value in imagenet.items()})
    features = look_at_all(networks, ready(seeing, device), nodules, crops, device, progress)
    truth = truth_of(nodules)
    weights, biases = [], []
    for name, (_, fold) in networks.items():
        known = torch.tensor([nodule.fold != fold for nodule in nodules])
        layer = fit_layer(
            features[name][known], Truth(truth.ratings[known], truth.malignant[known])
        )
        weights.append(layer.weight.detach().numpy())
        biases.append(layer.bias.detach().numpy())
    kept = {IMAGENET + key: value for key, value in imagenet.items()}
    return {**kept, "probe/weight": np.stack(weights), "probe/bias": np.stack(biases)}


def kept_encoder(published: Mapping[str, Tensor]) -> dict[str, NDArray[np.generic]]:
    """Of EfficientNet-Lite2 the weights of the stages that are asked, as a package keeps them."""
    return {key: stored(published[key]) for key in encoder().state_dict()}


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


def fit_layer(features: Tensor, truth: Truth) -> nn.Linear:
    """The layer that explains ``truth`` best from ``features`` ``(nodules, views, FEATURES)``.

    Features are brought to mean 0 and standard deviation 1 for the penalty's sake, and the
    layer is then written for the features as they are.
    """
    views = features.shape[1]
    flat = features.flatten(0, 1).double()
    mean, deviation = flat.mean(0), flat.std(0, correction=0).clamp_min(1e-6)
    flat = (flat - mean) / deviation
    ratings = truth.ratings.double().repeat_interleave(views, 0)
    malignant = truth.malignant.double().repeat_interleave(views, 0)
    layer = nn.Linear(flat.shape[1], STEPS + 1, dtype=torch.float64)
    nn.init.zeros_(layer.weight)
    nn.init.zeros_(layer.bias)
    solver = torch.optim.LBFGS(
        layer.parameters(), max_iter=STEPS_OF_SOLVER, line_search_fn="strong_wolfe"
    )

    def lose() -> Tensor:
        solver.zero_grad()
        total = _loss(layer, flat, Truth(ratings, malignant))
        total.backward()  # type: ignore[no-untyped-call]
        return total

    solver.step(lose)  # type: ignore[no-untyped-call]
    with torch.no_grad():
        weight = layer.weight / deviation
        layer.bias.sub_(weight @ mean)
        layer.weight.copy_(weight)
    return layer.float()


def _loss(layer: nn.Linear, features: Tensor, truth: Truth) -> Tensor:
    """Cross-entropy of every rating and of the label, each a mean, and the penalty."""
    said = layer(features)
    parts = [
        soft_cross_entropy(said[:, part], truth.ratings[:, part]) for part in columns().values()
    ]
    clear = ~truth.malignant.isnan()
    if clear.any():
        parts.append(
            functional.binary_cross_entropy_with_logits(said[clear, STEPS], truth.malignant[clear])
        )
    total: Tensor = torch.stack(parts).sum() + PENALTY * layer.weight.square().sum() / 2
    return total
