"""The networks of brain-mr: one pass finds, outlines and names.

An encoder of convolution, batch normalisation and pooling layers, residual (He et al.
2016) or an EfficientNet (Tan & Le 2019), shrinks the picture to 1/32; a feature
pyramid (Lin et al. 2017) carries what it saw back to 1/4, where a centre map says
where lesions are and a box layer how far their edges lie (Zhou et al. 2019, Tian et
al. 2019); a mask layer at 1/2 outlines them; fully connected layers over pooled
features and a softmax name the tumour.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple, TypeVar

import torch
from torch import Tensor, nn
from torch.nn import functional
from torch.nn.utils.fusion import fuse_conv_bn_eval

from medviewer.learning.device import Device
from medviewer.lesion.networks import efficientnet

STRIDE = 4
"""Network pixels a cell of the centre map."""
MASK_STRIDE = 2
"""Network pixels a cell of the mask."""
WIDTHS = (32, 48, 96, 160, 224)
PYRAMID = 64

Foldable = TypeVar("Foldable", bound=nn.Module)


class Output(NamedTuple):
    """What the network says about a batch of ``n`` pictures of side ``s``.

    Attributes
    ----------
    centre
        Logits ``(n, labels, s/4, s/4)``: a lesion of that class is centred here.
    box
        ``(n, 4, s/4, s/4)``: distance from the cell's centre to the left, top, right
        and bottom edge of the lesion, in network pixels, positive.
    mask
        Logits ``(n, 1, s/2, s/2)``: belongs to a lesion.
    label
        Logits ``(n, labels)`` of the picture's class.
    features
        ``(n, channels)``: the pooled deepest features, for the check of the input.
    """

    centre: Tensor
    box: Tensor
    mask: Tensor
    label: Tensor
    features: Tensor


def convolution(inputs: int, outputs: int, kernel: int = 3, stride: int = 1) -> nn.Sequential:
    """Convolution, batch normalisation, ReLU."""
    return nn.Sequential(
        nn.Conv2d(inputs, outputs, kernel, stride, kernel // 2, bias=False),
        nn.BatchNorm2d(outputs),
        nn.ReLU(inplace=True),
    )


class Residual(nn.Module):
    """Two convolutions beside a shortcut; the shortcut is pooled where the size halves."""

    def __init__(self, inputs: int, outputs: int, stride: int = 1) -> None:
        super().__init__()
        self.first = convolution(inputs, outputs, stride=stride)
        self.second = nn.Sequential(
            nn.Conv2d(outputs, outputs, 3, 1, 1, bias=False), nn.BatchNorm2d(outputs)
        )
        shortcut: list[nn.Module] = [nn.AvgPool2d(2)] if stride == 2 else []
        if inputs != outputs:
            shortcut += [nn.Conv2d(inputs, outputs, 1, bias=False), nn.BatchNorm2d(outputs)]
        self.shortcut = nn.Sequential(*shortcut)

    def forward(self, x: Tensor) -> Tensor:
        """``(n, inputs, h, w)`` to ``(n, outputs, h/stride, w/stride)``."""
        return functional.relu(self.second(self.first(x)) + self.shortcut(x))


class CenterNetwork(nn.Module, ABC):
    """What every network of brain-mr shares: a feature pyramid and four heads on an encoder.

    Input ``(n, 1, s, s)`` prepared by ``prepare``, s a multiple of 32.
    """

    ARCHITECTURE = ""
    """What cards call the network."""

    def __init__(self, labels: int, widths: Sequence[int]) -> None:
        """``widths`` are the encoder's channels at 1/2, 1/4, 1/8, 1/16 and 1/32 of the side."""
        super().__init__()
        self.lateral = nn.ModuleList(nn.Conv2d(width, PYRAMID, 1) for width in widths[1:])
        self.smooth = nn.ModuleList(convolution(PYRAMID, PYRAMID) for _ in widths[1:-1])
        self.trunk = convolution(PYRAMID, PYRAMID)
        self.centre = nn.Conv2d(PYRAMID, labels, 1)
        self.box = nn.Conv2d(PYRAMID, 4, 1)
        self.mask_coarse = nn.Conv2d(PYRAMID, 24, 1)
        self.mask_fine = nn.Conv2d(widths[0], 24, 1)
        self.mask = nn.Sequential(convolution(24, 24), nn.Conv2d(24, 1, 1))
        self.label = nn.Sequential(
            nn.Dropout(0.3),
            nn.Linear(widths[-1] + PYRAMID + widths[-1], 128),
            nn.ReLU(inplace=True),
            nn.Dropout(0.3),
            nn.Linear(128, labels),
        )

    def begin(self) -> None:
        """Give random weights to the convolutions, and to the heads the rarity of lesions."""
        for layer in self.modules():
            if isinstance(layer, nn.Conv2d):
                nn.init.kaiming_normal_(layer.weight, mode="fan_out", nonlinearity="relu")
        nn.init.normal_(self.centre.weight, std=0.01)
        nn.init.constant_(self.centre.bias, -4.0)  # type: ignore[arg-type]  # it has one
        nn.init.constant_(self.mask[1].bias, -3.0)  # type: ignore[arg-type]  # it has one
        nn.init.normal_(self.box.weight, std=0.01)
        nn.init.constant_(self.box.bias, 14.0)  # type: ignore[arg-type]  # it has one

    @abstractmethod
    def levels(self, x: Tensor) -> list[Tensor]:
        """The encoder's features at 1/2, 1/4, 1/8, 1/16 and 1/32 of the side."""

    @property
    @abstractmethod
    def eighth(self) -> nn.Module:
        """The stage of the encoder that works at 1/8 of the side."""

    def forward(self, x: Tensor) -> Output:
        """See ``Output``."""
        fine, *levels = self.levels(x)
        deep = levels[-1]
        pyramid = self.lateral[-1](deep)
        for index in (2, 1, 0):
            larger = functional.interpolate(pyramid, scale_factor=2.0, mode="nearest")
            pyramid = self.smooth[index](larger + self.lateral[index](levels[index]))
        trunk = self.trunk(pyramid)
        centre = self.centre(trunk).float()
        box = functional.softplus(self.box(trunk).float(), beta=0.5)
        coarse = functional.interpolate(
            self.mask_coarse(trunk), scale_factor=2.0, mode="bilinear", align_corners=False
        )
        mask = self.mask(functional.relu(coarse + self.mask_fine(fine))).float()
        pooled = deep.float().mean((2, 3))
        label = self.label(torch.cat([pooled, *self._looked_at(centre, trunk, deep)], 1))
        return Output(centre, box, mask, label.float(), pooled)

    @staticmethod
    def _looked_at(centre: Tensor, trunk: Tensor, deep: Tensor) -> tuple[Tensor, Tensor]:
        """Features pooled where the centre map points, from the fine and the deepest level."""
        where = centre.detach().sigmoid().amax(1, keepdim=True) + 1e-6
        fine = (trunk.float() * where).sum((2, 3)) / where.sum((2, 3))
        coarse_where = functional.avg_pool2d(where, 8)
        coarse = (deep.float() * coarse_where).sum((2, 3)) / coarse_where.sum((2, 3))
        return fine, coarse


class ResCenter(CenterNetwork):
    """On a residual encoder, which begins with random weights."""

    ARCHITECTURE = "ResCenter"

    def __init__(self, labels: int = 3) -> None:
        super().__init__(labels, WIDTHS)
        self.stem = convolution(1, WIDTHS[0], stride=2)
        self.stages = nn.ModuleList(
            nn.Sequential(Residual(before, after, stride=2), Residual(after, after))
            for before, after in pairwise(WIDTHS)
        )
        self.begin()

    def levels(self, x: Tensor) -> list[Tensor]:
        """See ``CenterNetwork``."""
        found = [self.stem((x - 0.3) / 0.3)]
        for stage in self.stages:
            found.append(stage(found[-1]))
        return found

    @property
    def eighth(self) -> nn.Module:
        """See ``CenterNetwork``."""
        return self.stages[1]


class LiteCenter(CenterNetwork):
    """On EfficientNet-Lite2, which can begin with weights learnt on ImageNet."""

    ARCHITECTURE = "LiteCenter"

    def __init__(self, labels: int = 3) -> None:
        super().__init__(labels, efficientnet.WIDTHS)
        self.encoder = efficientnet.EfficientNetLite2()
        self.begin()

    def levels(self, x: Tensor) -> list[Tensor]:
        """See ``CenterNetwork``."""
        levels: list[Tensor] = self.encoder((x - 0.5) / 0.5)
        return levels

    @property
    def eighth(self) -> nn.Module:
        """See ``CenterNetwork``."""
        return self.encoder.stages[2]


NETWORKS: dict[str, type[ResCenter] | type[LiteCenter]] = {
    network.ARCHITECTURE: network for network in (ResCenter, LiteCenter)
}
"""By what cards call them."""


def fold_batch_norm(network: Foldable) -> Foldable:
    """Put every batch normalisation into the convolution before it; for inference only."""
    for part in network.modules():
        if not isinstance(part, nn.Sequential):
            continue
        for index in range(len(part) - 1):
            first, second = part[index], part[index + 1]
            if isinstance(first, nn.Conv2d) and isinstance(second, nn.BatchNorm2d):
                part[index] = fuse_conv_bn_eval(first, second)
                part[index + 1] = nn.Identity()
    return network


def ready(network: Foldable, device: Device) -> Foldable:
    """A trained network made fast for inference, on its device."""
    folded = fold_batch_norm(network.eval())
    # torch's stubs know no ``memory_format``.
    return folded.to(device.name, memory_format=torch.channels_last)  # type: ignore[call-overload,no-any-return]
