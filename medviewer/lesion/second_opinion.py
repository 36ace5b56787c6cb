"""A second opinion on the class of a lesion: a network that learnt on ImageNet, and one layer.

EfficientNet-Lite2 as ImageNet taught it, not trained further, looks at the whole picture and at a
square of it around the lesion, from nearer. What it knows of edges and textures is averaged inside
the lesion that the networks outlined, in two rings around it and over all that is seen; one linear
layer for each test fold (a linear probe, Alain & Bengio 2017) makes logits of the classes of that
and of where the lesion lies. They are added to the networks' own, ``WEIGHT`` times.
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
from medviewer.lesion.boxes import Box, in_shares
from medviewer.lesion.closer.windows import Windows, cut
from medviewer.lesion.decode import decode
from medviewer.lesion.labels import LABELS
from medviewer.lesion.networks.efficientnet import WIDTHS, EfficientNetLite2
from medviewer.lesion.networks.probe import load_probes, make_probes
from medviewer.lesion.prediction import Prediction

POOLED = (1, 2, 3)
"""Levels that are averaged: at 1/4, 1/8 and 1/16 of the side."""
RINGS = (13, 33)
"""Cells of the mask by which it is widened, all in all: to the end of the ring, and of the next."""
NEAR = 45 / 128
"""Of the slice's side is that of the square around the lesion, whatever its size."""
NEAR_PIXELS = 224
"""Along a side of that square, as ImageNet's pictures have."""
PLACE = 4
FEATURES = 2 * 4 * sum(WIDTHS[level] for level in POOLED) + PLACE
MARKED = 0.02
"""Score from which on a mark says where the lesion lies."""
WEIGHT = 0.5
"""Of the layers' logits, beside those of the networks."""


@dataclass(frozen=True)
class Seen:
    """Pictures ``(n, 1, s, s)`` with values 0 to 1, float32, and what of them is the lesion.

    ``masks`` ``(n, 1, s/2, s/2)``, 0 to 1: belongs to it.
    """

    pictures: Tensor
    masks: Tensor

    def both_ways(self) -> Seen:
        """And their mirror images, behind them."""
        return Seen(*(torch.cat([one, one.flip(-1)]) for one in (self.pictures, self.masks)))


def near(finer: Tensor, mask: Tensor, box: Box) -> Seen:
    """The square around the lesion of one slice.

    ``finer`` ``(1, 1, s, s)`` is the slice with as many pixels as there are, ``mask`` its mask in
    cells of any size, ``box`` is around the lesion, in shares of the slice's side.
    """
    x0, y0, x1, y1 = box
    square = Windows(torch.tensor([[(x0 + x1) / 2, (y0 + y1) / 2]]), torch.tensor([NEAR]))
    return Seen(cut(finer, square, pixels=NEAR_PIXELS), cut(mask, square, pixels=NEAR_PIXELS // 2))


def features(network: EfficientNetLite2, whole: Seen, around: Seen, device: Device) -> Tensor:
    """``(n, FEATURES)``, float32, of slices and the squares around their lesions.

    Last are the lesion's middle (x, y) and its distance from the middle line, as shares of the
    slice's side, and the logarithm of its area.
    """
    found = [_in_regions(network, seen, device) for seen in (whole, around)]
    return torch.cat([*found, _place(whole.masks)], 1)


def _in_regions(network: EfficientNetLite2, seen: Seen, device: Device) -> Tensor:
    """Means inside the lesion, in the rings around it and over all, for every level."""
    given = (seen.pictures * 2 - 1).to(device.name).contiguous(memory_format=torch.channels_last)
    with torch.inference_mode(), device.autocast():
        levels = [level.float().cpu() for level in network(given)]
    inner, outer = (_wider(seen.masks, cells) for cells in RINGS)
    regions = (seen.masks, inner - seen.masks, outer - inner, torch.ones_like(inner))
    return torch.cat([_mean(levels[level], region) for level in POOLED for region in regions], 1)


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
        self,
        picture: NDArray[np.float32],
        finer: NDArray[np.float32],
        seen: Prediction,
        names: Sequence[str],
    ) -> Tensor:
        """float64 ``(labels,)`` of a prepared picture and its mirror image, ``WEIGHT`` times.

        ``finer`` is the same picture with more pixels, or no more. ``seen`` is what the networks
        say of it: the lesion is what they outline, and from nearer it is seen around their surest
        mark, or in the middle where there is none. The layers of ``names`` are asked.
        """
        shown, fine, mask = (
            torch.from_numpy(np.ascontiguousarray(each))[None, None]
            for each in (picture, finer, seen.mask)
        )
        marks = decode(seen, MARKED)
        box = in_shares(marks[0].box, len(picture)) if marks else (0.0, 0.0, 1.0, 1.0)
        whole, around = Seen(shown, mask).both_ways(), near(fine, mask, box).both_ways()
        found = features(self.encoder, whole, around, self.device)
        with torch.inference_mode():
            said = torch.stack([self.layers[name](found).mean(0) for name in names])
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
