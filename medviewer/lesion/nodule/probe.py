"""A second opinion on a nodule: a network that learnt on ImageNet, and one linear layer.

EfficientNet-Lite2 has seen a million photographs and no CT. What it knows of edges and textures
is averaged inside the nodule and in the ring around it; one linear layer for each fold, a linear
probe (Alain & Bengio 2017), makes of that what ``NoduleNet`` answers, too. Fitted to the same
readers it errs in another way, so both together are better than either.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from medviewer.learning.device import Device
from medviewer.lesion.networks.efficientnet import WIDTHS, EfficientNetLite2
from medviewer.lesion.nodule.network import STEPS, WINDOW
from medviewer.lesion.nodule.predict import FLIPS, Answer, Look
from medviewer.lesion.nodule.windows import cut, straight

SIDE = 80
"""Pixels along a side of what is looked at: the window of the networks, twice as fine."""
SLICES = 7
"""Slices that are looked at, at most."""
GREY = ((-1000.0, 400.0), (-160.0, 240.0))
"""The windows that each slice is seen in, HU shown as black and as white."""
RINGS = {1: (2, 5), 2: (4, 3), 3: (8, 3)}
"""Of the levels that are averaged: window pixels to one of theirs, and the width of the ring."""
FEATURES = 2 * 2 * sum(WIDTHS[level] for level in RINGS) + 2

View = tuple[int, bool]
"""Quarter turns, and whether mirrored after them."""


@dataclass(frozen=True)
class Seen:
    """What the encoder sees of a nodule's slices at one zoom.

    Attributes
    ----------
    look, zoom
        The nodule, and at which zoom its window was cut.
    slices
        int64: which slices were looked at.
    views
        How each picture was turned.
    levels
        By level: features ``(views, windows of grey, slices, channels, side, side)``.
    """

    look: Look
    zoom: float
    slices: Tensor
    views: Sequence[View]
    levels: Mapping[int, Tensor]

    def features(self, inside: NDArray[np.float32]) -> Tensor:
        """``(views, FEATURES)``, float32, of the nodule that lies where ``inside`` says.

        ``inside`` ``[slice, row, column]`` is that of the window, see ``Answer``. A slice weighs
        as much as it shows of the nodule. Last are the logarithms of volume and extent.
        """
        mask = torch.from_numpy(inside)
        shown = mask[self.slices][:, None]
        weight = shown.sum((2, 3)) + 1e-3
        masks = torch.stack([turn(shown, view) for view in self.views])
        found = []
        for level, (shrink, width) in RINGS.items():
            core = functional.avg_pool2d(masks.flatten(0, 1), shrink)
            ring = functional.max_pool2d(core, width, 1, width // 2) - core
            for region in (core, ring.clamp_min(0)):
                share = region.reshape(*masks.shape[:2], *region.shape[1:])[:, None]
                total = (self.levels[level] * share).sum((4, 5))
                mean = total / (share.sum((4, 5)) + 1e-3)
                found.append((mean * weight).sum(2).flatten(1) / weight.sum())
        pixel_mm = self.look.pixel_mm * self.zoom
        volume_mm3 = float(mask.sum()) * pixel_mm**2 * self.look.slice_mm
        size = [math.log1p(volume_mm3), math.log(len(mask) * self.look.slice_mm)]
        return torch.cat([*found, torch.tensor([size]).expand(len(masks), -1)], 1)


def turn(pictures: Tensor, view: View) -> Tensor:
    """Turned by the quarter turns of the view, then mirrored from left to right if it says so."""
    turns, mirrored = view
    turned = torch.rot90(pictures, turns, (-2, -1))
    return turned.flip(-1) if mirrored else turned


def see(
    network: EfficientNetLite2, look: Look, zoom: float, views: Sequence[View], device: Device
) -> Seen:
    """Show the encoder the nodule's slices, spread evenly where there are many."""
    count = len(look.hounsfield)
    chosen = np.unique(np.linspace(0, count - 1, min(count, SLICES)).round().astype(np.int64))
    slices = torch.from_numpy(look.hounsfield[chosen][:, None])
    affine = straight(len(chosen), look.x, look.y, zoom * WINDOW / SIDE)
    window = cut(slices, affine, SIDE)
    grey = torch.cat([(window - low) / (high - low) for low, high in GREY]).clamp(0, 1) * 2 - 1
    pictures = torch.cat([turn(grey, view) for view in views])
    given = pictures.to(device.name).contiguous(memory_format=torch.channels_last)
    with torch.inference_mode(), device.autocast():
        found = network(given)
    shape = (len(views), len(GREY), len(chosen))
    levels = {
        level: found[level].float().cpu().reshape(*shape, *found[level].shape[1:])
        for level in RINGS
    }
    return Seen(look, zoom, torch.from_numpy(chosen), views, levels)


@dataclass(frozen=True)
class Probes:
    """The encoder, and a linear layer for each network of the package, by its name."""

    encoder: EfficientNetLite2
    layers: dict[str, nn.Linear]

    def join(
        self, answer: Answer, look: Look, names: Sequence[str], device: Device, *, flip: bool
    ) -> Answer:
        """The means of what the networks called ``names`` said and what their probes say."""
        views: list[View] = [(0, bool(one)) for one in (FLIPS if flip else FLIPS[:1])]
        seen = see(self.encoder, look, answer.zoom, views, device)
        features = seen.features(answer.inside)
        with torch.inference_mode():
            said = torch.stack([self.layers[name](features).mean(0) for name in names]).double()
        ratings = (answer.ratings + said[:, :STEPS].mean(0).numpy()) / 2
        each = zip(answer.by_network, said[:, STEPS].tolist(), strict=True)
        by_network = tuple((network + probe) / 2 for network, probe in each)
        mean = float(np.mean(by_network))
        return replace(answer, ratings=ratings, malignant=mean, by_network=by_network)
