"""The network of lung-ct: outlines the nodule at the centre, then rates what it outlined.

A residual encoder (He et al. 2016) of convolution, batch normalisation and pooling layers
looks at every slice with its two neighbours; a decoder (Ronneberger et al. 2015) brings what
it saw back to full resolution for the mask, level added to level
(Lin et al. 2017). Features are pooled inside the mask and in the ring around it, over all
slices of the nodule, and fully connected layers with a softmax for every scale say how
readers would rate it, with a sigmoid whether their median is malignant. The nodule's size
is measured on the mask and given beside the features, so that it does not depend on the
spacing of the scan.
"""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional

from medviewer.lesion.networks.center import Residual, convolution
from medviewer.lesion.nodule.ratings import RATINGS

WINDOW = 40
"""Pixels along a side of what the network sees."""
CHANNELS = 4
"""The slice below, the slice, the slice above in a wide window; the slice in a narrow one."""
WIDTHS = (8, 16, 32, 96)
SIZES = 8
STEPS = sum(len(rating.steps) for rating in RATINGS)


class Output(NamedTuple):
    """What the network says about ``n`` nodules with ``s`` slices together.

    Attributes
    ----------
    mask
        Logits ``(s, 1, 40, 40)``: belongs to the nodule.
    ratings
        Logits ``(n, steps)``; ``ratings.columns`` says which step of which scale.
    malignant
        Logits ``(n,)``: the readers' median is malignant.
    features
        ``(n, 128)``: the last hidden layer.
    """

    mask: Tensor
    ratings: Tensor
    malignant: Tensor
    features: Tensor


class Stack(NamedTuple):
    """Slices of several nodules.

    Attributes
    ----------
    pictures
        ``(s, 4, 40, 40)``, see ``windows.to_channels``.
    nodule
        int64 ``(s,)``: which nodule a slice belongs to, from 0.
    pixel_mm
        ``(s,)``: side of a pixel of the window.
    extent_mm
        ``(n,)``: slices of the whole nodule times their spacing.
    slice_mm
        ``(n,)``.
    """

    pictures: Tensor
    nodule: Tensor
    pixel_mm: Tensor
    extent_mm: Tensor
    slice_mm: Tensor


class NoduleNet(nn.Module):
    """The whole network."""

    def __init__(self) -> None:
        super().__init__()
        full, half, quarter, eighth = WIDTHS
        self.stem = convolution(CHANNELS, full)
        self.down2 = nn.Sequential(convolution(full, half, stride=2), Residual(half, half))
        self.down4 = Residual(half, quarter, stride=2)
        self.down8 = nn.Sequential(Residual(quarter, eighth, stride=2), Residual(eighth, eighth))
        self.narrow4 = nn.Conv2d(eighth, quarter, 1)
        self.narrow2 = nn.Conv2d(quarter, half, 1)
        self.narrow1 = nn.Conv2d(half, full, 1)
        self.up4 = convolution(quarter, quarter)
        self.up2 = convolution(half, half)
        self.up1 = convolution(full, full)
        self.mask = nn.Sequential(convolution(full, full), nn.Conv2d(full, 1, 1))
        pooled = 2 * (half + quarter) + eighth
        self.hidden = nn.Sequential(
            nn.Dropout(0.3), nn.Linear(2 * pooled + SIZES, 128), nn.ReLU(inplace=True)
        )
        self.answer = nn.Sequential(nn.Dropout(0.3), nn.Linear(128, STEPS + 1))
        for layer in self.modules():
            if isinstance(layer, nn.Conv2d):
                nn.init.kaiming_normal_(layer.weight, mode="fan_out", nonlinearity="relu")
        nn.init.constant_(self.mask[1].bias, -3.0)  # type: ignore[arg-type]  # it has one

    def forward(self, stack: Stack) -> Output:
        """See ``Output``."""
        one = self.stem(stack.pictures)
        two = self.down2(one)
        four = self.down4(two)
        eight = self.down8(four)
        four = self.up4(_larger(self.narrow4(eight)) + four)
        two = self.up2(_larger(self.narrow2(four)) + two)
        mask = self.mask(self.up1(_larger(self.narrow1(two)) + one)).float()
        inside = mask.detach().sigmoid()
        pooled = torch.cat(_pool(inside, two.float(), four.float(), eight.float()), 1)
        area = inside.sum((1, 2, 3))
        features = torch.cat([*_over_slices(pooled, area, stack), sizes(inside, stack)], 1)
        hidden = self.hidden(features)
        answer = self.answer(hidden).float()
        return Output(mask, answer[:, :STEPS], answer[:, STEPS], hidden)


def _larger(x: Tensor) -> Tensor:
    return functional.interpolate(x, scale_factor=2.0, mode="nearest")


def _pool(inside: Tensor, two: Tensor, four: Tensor, eight: Tensor) -> list[Tensor]:
    """Features of every slice inside the mask, and for the finer levels in the ring around."""
    found = []
    for level, shrink in ((two, 2), (four, 4)):
        core = functional.avg_pool2d(inside, shrink)
        around = functional.max_pool2d(core, 5, 1, 2) - core
        found += [_weighted(level, core), _weighted(level, around.clamp_min(0))]
    return [*found, _weighted(eight, functional.avg_pool2d(inside, 8))]


def _weighted(features: Tensor, weight: Tensor) -> Tensor:
    """Mean of ``(s, c, h, w)`` under ``(s, 1, h, w)``."""
    return (features * weight).sum((2, 3)) / (weight.sum((2, 3)) + 1e-3)


def _over_slices(pooled: Tensor, area: Tensor, stack: Stack) -> tuple[Tensor, Tensor]:
    """Mean over a nodule's slices, weighted by area, and maximum."""
    nodules = len(stack.extent_mm)
    weight = (area + 1e-3)[:, None]
    total = pooled.new_zeros(nodules, 1).index_add(0, stack.nodule, weight)
    mean = pooled.new_zeros(nodules, pooled.shape[1]).index_add(0, stack.nodule, pooled * weight)
    index = stack.nodule[:, None].expand_as(pooled)
    most = torch.full_like(mean, -1e4).scatter_reduce(0, index, pooled, "amax")
    return mean / total, most


def sizes(inside: Tensor, stack: Stack) -> Tensor:
    """What a ruler says, ``(n, 8)``, each about 0 to 1 in size.

    Logarithms of the largest slice's equivalent diameter, of the volume and of the extent
    across slices in mm, the extent over the diameter, logarithms of the spacings, and mean
    and standard deviation of the grey values inside.
    """
    nodules = len(stack.extent_mm)
    area = inside.sum((1, 2, 3))
    area_mm2 = area * stack.pixel_mm**2
    none = area.new_zeros(nodules)
    count = none.index_add(0, stack.nodule, torch.ones_like(area))
    largest = none.scatter_reduce(0, stack.nodule, area_mm2, "amax") + 0.5
    volume = none.index_add(0, stack.nodule, area_mm2) / count * stack.extent_mm + 0.5
    diameter = 2 * (largest / torch.pi).sqrt()
    wide = stack.pictures[:, 1:2].float()
    total = none.index_add(0, stack.nodule, area) + 1e-3
    grey = none.index_add(0, stack.nodule, (wide * inside).sum((1, 2, 3))) / total
    square = none.index_add(0, stack.nodule, (wide**2 * inside).sum((1, 2, 3))) / total
    pixel = none.scatter_reduce(0, stack.nodule, stack.pixel_mm, "amax")
    return torch.stack(
        [
            (diameter / 9).log() / 0.6,
            (volume / 300).log() / 1.8,
            (stack.extent_mm / 8).log() / 0.6,
            (stack.extent_mm / diameter).log(),
            (pixel / 0.7).log() / 0.3,
            (stack.slice_mm / 1.5).log() / 0.6,
            (grey - 0.8) / 0.2,
            ((square - grey**2).clamp_min(0).sqrt() - 0.15) / 0.08,
        ],
        1,
    )
