"""A second opinion on the class of a lesion: a network that learnt on ImageNet, and one layer.

EfficientNet-Lite2 as ImageNet taught it, not trained further, looks at the whole picture. What it
knows of edges and textures is averaged inside the lesion that the networks outlined, in two rings
around it and over the picture; one linear layer for each test fold (a linear probe, Alain & Bengio
2017) makes logits of the classes of that and of where the lesion lies. They are added to the
networks' own, ``WEIGHT`` times.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from medviewer.learning.device import Device
from medviewer.learning.package import ModelPackage
from medviewer.lesion.efficientnet import WIDTHS, EfficientNetLite2
from medviewer.lesion.labels import LABELS
from medviewer.lesion.probe import load_probes, make_probes

POOLED = (1, 2, 3)
"""Levels that are averaged: at 1/4, 1/8 and 1/16 of the side."""
RINGS = (13, 33)
"""Cells of the mask by which it is widened, all in all: to the end of the ring, and of the next."""
PLACE = 4
FEATURES = 4 * sum(WIDTHS[level] for level in POOLED) + PLACE
WEIGHT = 0.5
"""Of the layers' logits, beside those of the networks."""


def features(network: EfficientNetLite2, pictures: Tensor, masks: Tensor, device: Device) -> Tensor:
    """``(n, FEATURES)``, float32, of pictures ``(n, 1, s, s)`` as the networks see them.

    ``masks`` ``(n, 1, s/2, s/2)``, 0 to 1: belongs to the lesion. Last are its middle (x, y),
    its distance from the middle line, as shares of the side, and the logarithm of its area.
    """
    kind = device.name.split(":")[0]
    given = (pictures * 2 - 1).to(device.name).contiguous(memory_format=torch.channels_last)
    with torch.inference_mode(), torch.autocast(kind, torch.bfloat16, enabled=device.half):
        levels = [level.float().cpu() for level in network(given)]
    near, far = (_wider(masks, cells) for cells in RINGS)
    regions = (masks, near - masks, far - near, torch.ones_like(masks))
    found = [_mean(levels[level], region) for level in POOLED for region in regions]
    return torch.cat([*found, _place(masks)], 1)


def _wider(masks: Tensor, cells: int) -> Tensor:
    """Each mask widened to all sides: up and down, then across, which is the same, and faster."""
    high = functional.max_pool2d(masks, (cells, 1), 1, (cells // 2, 0))
    return functional.max_pool2d(high, (1, cells), 1, (0, cells // 2))


def _mean(level: Tensor, region: Tensor) -> Tensor:
    share = functional.interpolate(region, size=level.shape[-2:], mode="area")
    return (level * share).sum((2, 3)) / (share.sum((2, 3)) + 1e-3)


def _place(masks: Tensor) -> Tensor:
    side = masks.shape[-1]
    along = (torch.arange(side) + 0.5) / side
    area = masks.sum((1, 2, 3)) + 1e-3
    x = (masks * along).sum((1, 2, 3)) / area
    y = (masks * along[:, None]).sum((1, 2, 3)) / area
    return torch.stack([x, y, (x - 0.5).abs(), area.log()], 1)


@dataclass(frozen=True)
class SecondOpinion:
    """The encoder, ready on a device, and a layer for each network by its name.

    Networks of one test fold have the same layer.
    """

    encoder: EfficientNetLite2
    layers: Mapping[str, nn.Linear]
    device: Device

    def logits(
        self, picture: NDArray[np.float32], mask: NDArray[np.float32], names: Sequence[str]
    ) -> Tensor:
        """float64 ``(labels,)`` of a prepared picture and its mirror image, ``WEIGHT`` times.

        ``mask`` is the networks', see ``ensemble.Prediction``; the layers of ``names`` are asked.
        """
        both = [
            torch.from_numpy(np.ascontiguousarray(each))[None, None] for each in (picture, mask)
        ]
        pictures, masks = (torch.cat([each, each.flip(-1)]) for each in both)
        seen = features(self.encoder, pictures, masks, self.device)
        with torch.inference_mode():
            said = torch.stack([self.layers[name](seen).mean(0) for name in names])
        return WEIGHT * said.double().mean(0)


def load_second_opinion(
    package: ModelPackage, names: Sequence[str], labels: int, device: Device
) -> SecondOpinion | None:
    """The second opinion for networks called ``names``; None where the package has none.

    Raises
    ------
    ModelPackageError
        When a tensor of it is missing, unknown, or of the wrong shape.
    """
    probes = load_probes(package, names, FEATURES, labels, device)
    return None if probes is None else SecondOpinion(*probes, device)


def opinion_of(
    tensors: Mapping[str, NDArray[np.generic]], names: Sequence[str], device: Device
) -> SecondOpinion:
    """The same from the tensors that a package will hold, for ``LABELS``."""
    return SecondOpinion(*make_probes(tensors, names, FEATURES, len(LABELS), device), device)
