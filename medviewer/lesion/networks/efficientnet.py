"""EfficientNet-Lite2 (Tan & Le 2019; Liu 2020) as an encoder of grey pictures.

An EfficientNet without squeeze-and-excitation and with ReLU6, so that it is fast on a CPU.
Weights learnt on ImageNet can be had under the Apache licence; what they know of edges and
textures of natural pictures is a better start than random numbers where persons are few.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import pairwise

import torch
from torch import Tensor, nn

STEM = 32
STAGES = (
    # repeats, kernel, stride, expansion, channels
    (1, 3, 1, 1, 16),
    (3, 3, 2, 6, 24),
    (3, 5, 2, 6, 48),
    (4, 3, 2, 6, 88),
    (4, 5, 1, 6, 120),
    (5, 5, 2, 6, 208),
    (1, 3, 1, 6, 352),
)
"""Lite0 (1, 2, 2, 3, 3, 4, 1 blocks) made 1.2 times as deep and 1.1 times as wide."""
LEVELS = (0, 1, 2, 4, 6)
"""Stages whose output is 1/2, 1/4, 1/8, 1/16 and 1/32 of the picture's side."""
WIDTHS = tuple(STAGES[stage][-1] for stage in LEVELS)
DROPPED = 0.2
"""Share of the pictures for which the last block is left out in training (Huang et al. 2016);
less for those before it."""


def convolution(
    inputs: int, outputs: int, kernel: int, stride: int = 1, groups: int = 1
) -> list[nn.Module]:
    """Convolution and batch normalisation, padded as the weights from ImageNet know it."""
    spare = kernel - stride
    pad: list[nn.Module] = []
    if stride > 1:  # more is added on the right and below
        near, far = spare // 2, spare - spare // 2
        pad = [nn.ZeroPad2d((near, far, near, far))]
    inside = 0 if stride > 1 else kernel // 2
    layer = nn.Conv2d(inputs, outputs, kernel, stride, inside, groups=groups, bias=False)
    return [*pad, layer, nn.BatchNorm2d(outputs, eps=1e-3, momentum=0.01)]


class InvertedResidual(nn.Module):
    """Widened by 1 x 1, looked at channel by channel, narrowed again (Sandler et al. 2018)."""

    def __init__(
        self, inputs: int, outputs: int, kernel: int, stride: int, expansion: int, dropped: float
    ) -> None:
        super().__init__()
        wide = inputs * expansion
        expand = [*convolution(inputs, wide, 1), nn.ReLU6(inplace=True)] if expansion > 1 else []
        self.path = nn.Sequential(
            *expand,
            *convolution(wide, wide, kernel, stride, groups=wide),
            nn.ReLU6(inplace=True),
            *convolution(wide, outputs, 1),
        )
        self.has_shortcut = stride == 1 and inputs == outputs
        self.dropped = dropped

    def forward(self, x: Tensor) -> Tensor:
        """``(n, inputs, h, w)`` to ``(n, outputs, h/stride, w/stride)``."""
        y: Tensor = self.path(x)
        if not self.has_shortcut:
            return y
        if self.training and self.dropped:
            kept = torch.rand((len(y), 1, 1, 1), device=y.device) >= self.dropped
            y = y * (kept / (1 - self.dropped))
        return x + y


class EfficientNetLite2(nn.Module):
    """The layers of features; input ``(n, 1, s, s)`` from -1 to 1, s a multiple of 32.

    With fewer ``levels`` than all the last stages are left out.
    """

    def __init__(self, levels: int = len(LEVELS)) -> None:
        super().__init__()
        self.stem = nn.Sequential(*convolution(1, STEM, 3, 2), nn.ReLU6(inplace=True))
        total = sum(stage[0] for stage in STAGES)
        self.stages = nn.ModuleList()
        done = 0
        for before, stage in pairwise(((STEM,), *STAGES[: LEVELS[levels - 1] + 1])):
            repeats, kernel, stride, expansion, outputs = stage
            blocks = nn.Sequential()
            for number in range(repeats):
                inputs = outputs if number else before[-1]
                share = DROPPED * done / total
                step = 1 if number else stride
                blocks.append(InvertedResidual(inputs, outputs, kernel, step, expansion, share))
                done += 1
            self.stages.append(blocks)

    def forward(self, x: Tensor) -> list[Tensor]:
        """Features at 1/2, 1/4, 1/8, 1/16 and 1/32 of the side, ``WIDTHS`` channels each."""
        x = self.stem(x)
        levels = []
        for number, stage in enumerate(self.stages):
            x = stage(x)
            if number in LEVELS:
                levels.append(x)
        return levels


def from_imagenet(published: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """``EfficientNetLite2.state_dict`` from the published weights of the same network.

    Those of the first convolution are added up over red, green and blue, because a grey
    picture has the same value in all three. The classifier is left out.

    Raises
    ------
    KeyError
        When a layer is missing.
    """
    places = [(stage, block) for stage, row in enumerate(STAGES) for block in range(row[0])]
    found: dict[str, Tensor] = {}
    for name, value in published.items():
        if name == "_conv_stem.weight":
            found["stem.1.weight"] = value.sum(1, keepdim=True)
        elif name.startswith("_bn0."):
            found[f"stem.2.{name[5:]}"] = value
        elif match := re.fullmatch(r"_blocks\.(\d+)\._(\w+)\.(\w+)", name):
            stage, block = places[int(match[1])]
            layer = _place_in_block(match[2], stage, block)
            found[f"stages.{stage}.{block}.path.{layer}.{match[3]}"] = value
    wanted = EfficientNetLite2().state_dict()
    return {key: found[key] for key in wanted}


def _place_in_block(layer: str, stage: int, block: int) -> int:
    """Where a published layer stands in ``InvertedResidual.path``."""
    _, _, stride, expansion, _ = STAGES[stage]
    start = 3 if expansion > 1 else 0
    pad = 1 if stride > 1 and block == 0 else 0
    places = {
        "expand_conv": 0,
        "bn0": 1,
        "depthwise_conv": start + pad,
        "bn1": start + pad + 1,
        "project_conv": start + pad + 3,
        "bn2": start + pad + 4,
    }
    return places[layer]
