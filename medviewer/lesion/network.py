"""The network of brain-mr: one pass finds, outlines and names.

A residual encoder (He et al. 2016) of convolution, batch normalisation and
pooling layers shrinks the picture to 1/32; a feature pyramid (Lin et al. 2017)
carries what it saw back to 1/4, where a centre map says where lesions are and a
box layer how far their edges lie (Zhou et al. 2019, Tian et al. 2019); a mask
layer at 1/2 outlines them; fully connected layers over pooled features and a
softmax name the tumour.
"""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple, TypeVar

import torch
from torch import Tensor, nn
from torch.nn import functional
from torch.nn.utils.fusion import fuse_conv_bn_eval

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
        ``(n, 224)``: the pooled deepest features, for the check of the input.
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


class ResCenter(nn.Module):
    """The whole network; input ``(n, 1, s, s)`` prepared by ``prepare``, s a multiple of 32."""

    def __init__(self, labels: int = 3) -> None:
        super().__init__()
        self.stem = convolution(1, WIDTHS[0], stride=2)
        self.stages = nn.ModuleList(
            nn.Sequential(Residual(before, after, stride=2), Residual(after, after))
            for before, after in pairwise(WIDTHS)
        )
        self.lateral = nn.ModuleList(nn.Conv2d(width, PYRAMID, 1) for width in WIDTHS[1:])
        self.smooth = nn.ModuleList(convolution(PYRAMID, PYRAMID) for _ in WIDTHS[1:-1])
        self.trunk = convolution(PYRAMID, PYRAMID)
        self.centre = nn.Conv2d(PYRAMID, labels, 1)
        self.box = nn.Conv2d(PYRAMID, 4, 1)
        self.mask_coarse = nn.Conv2d(PYRAMID, 24, 1)
        self.mask_fine = nn.Conv2d(WIDTHS[0], 24, 1)
        self.mask = nn.Sequential(convolution(24, 24), nn.Conv2d(24, 1, 1))
        self.label = nn.Sequential(
            nn.Dropout(0.3),
            nn.Linear(WIDTHS[-1] + PYRAMID + WIDTHS[-1], 128),
            nn.ReLU(inplace=True),
            nn.Dropout(0.3),
            nn.Linear(128, labels),
        )
        for layer in self.modules():
            if isinstance(layer, nn.Conv2d):
                nn.init.kaiming_normal_(layer.weight, mode="fan_out", nonlinearity="relu")
        nn.init.normal_(self.centre.weight, std=0.01)
        nn.init.constant_(self.centre.bias, -4.0)  # type: ignore[arg-type]
        nn.init.constant_(self.mask[1].bias, -3.0)  # type: ignore[arg-type]
        nn.init.normal_(self.box.weight, std=0.01)
        nn.init.constant_(self.box.bias, 14.0)  # type: ignore[arg-type]

    def forward(self, x: Tensor) -> Output:
        """See ``Output``."""
        fine = self.stem((x - 0.3) / 0.3)
        levels = []
        deep = fine
        for stage in self.stages:
            deep = stage(deep)
            levels.append(deep)
        pyramid = self.lateral[-1](levels[-1])
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
