"""Fit the second opinion on the class: a layer a test fold, on what its networks trained on.

Lesions are where the readers outlined them. Test fold and validation cut play no part, so that
the temperature can still be chosen on the validation cut.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from medviewer.learning.device import Device
from medviewer.lesion.labels import LABELS
from medviewer.lesion.networks.center import MASK_STRIDE, ready
from medviewer.lesion.networks.probe import IMAGENET, LAYER_BIAS, LAYER_WEIGHT
from medviewer.lesion.second_opinion import FEATURES, Seen, features, near
from medviewer.lesion.training.cases import Case
from medviewer.lesion.training.images import Images
from medviewer.lesion.training.loss import edges
from medviewer.lesion.training.probe import encoder_with, fit_layer
from medviewer.lesion.training.splits import Split
from medviewer.progress import Progress, stop_if_cancelled

PENALTY = 0.01
"""Half the squares of the weights count so much, beside the mean of the cross-entropy."""


def second_opinion(
    splits: Mapping[str, Split],
    imagenet: Mapping[str, NDArray[np.generic]],
    cases: Sequence[Case],
    images: Images,
    finer: Images,
    device: Device,
    progress: Progress,
) -> dict[str, NDArray[np.generic]]:
    """The tensors of a package: the encoder's, and a layer for each network of ``splits``.

    ``imagenet`` holds the encoder's weights as a package keeps them, ``finer`` the images with
    more pixels, of which what lies around the lesion is cut.
    """
    network = ready(encoder_with(imagenet), device)
    seen = torch.zeros((len(cases), 2, FEATURES))
    for index in range(len(cases)):
        stop_if_cancelled(progress)
        seen[index] = features(network, *_seen(images, finer, index), device)
        progress.report((index + 1) / len(cases), "looking at lesions with ImageNet's eyes")
    truth = torch.tensor([LABELS.index(case.label) for case in cases])
    layers = {
        cut.training: _fit(seen[list(cut.training)], truth[list(cut.training)])
        for cut in dict.fromkeys(splits.values())
    }
    chosen = [layers[cut.training] for cut in splits.values()]
    return {
        **{IMAGENET + key: value for key, value in imagenet.items()},
        LAYER_WEIGHT: np.stack([weight for weight, _ in chosen]),
        LAYER_BIAS: np.stack([bias for _, bias in chosen]),
    }


def _seen(images: Images, finer: Images, index: int) -> tuple[Seen, Seen]:
    """A slice and what lies around its lesion, and their mirror images.

    The mask is as fine as those of the networks.
    """
    layers = (images.pictures, images.masks, finer.pictures)
    picture, mask, fine = (
        torch.from_numpy(layer[index].astype(np.float32))[None, None] for layer in layers
    )
    left, top, right, bottom = (edges(mask[0] > 0.5)[0] / mask.shape[-1]).tolist()
    mask = functional.avg_pool2d(mask, MASK_STRIDE)
    around = near(fine, mask, (left, top, right, bottom))
    return Seen(picture, mask).both_ways(), around.both_ways()


def _fit(seen: Tensor, truth: Tensor) -> tuple[NDArray[np.generic], NDArray[np.generic]]:
    """Weight and bias from features ``(cases, 2, FEATURES)``."""
    twice = truth.repeat_interleave(2)
    layer = fit_layer(
        seen.flatten(0, 1),
        len(LABELS),
        lambda said: functional.cross_entropy(said, twice),
        PENALTY,
    )
    return layer.weight.detach().numpy(), layer.bias.detach().numpy()
