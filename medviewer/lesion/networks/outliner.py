"""A network that outlines one lesion in a picture cut around it, and says nothing else.

EfficientNet-Lite2 (Tan & Le 2019), which begins with what it learnt before, looks down to 1/16 of
the side; a feature pyramid (Lin et al. 2017) carries what it saw back to 1/2, where a mask says
what belongs to the lesion. Of 1/32 an outline knows no more, and the layers down there are half
of the encoder's weights.
"""

from __future__ import annotations

from collections.abc import Mapping

from torch import Tensor, nn
from torch.nn import functional

from medviewer.lesion.networks.center import convolution
from medviewer.lesion.networks.efficientnet import STEM, WIDTHS, EfficientNetLite2

LEVELS = 4
"""Of the encoder's levels, from 1/2 to 1/16 of the side."""
PYRAMID = 48


class Outliner(nn.Module):
    """Pictures ``(n, channels, s, s)``, s a multiple of 16, to logits ``(n, 1, s/2, s/2)``.

    ``middle`` is the grey value that the encoder is given as 0; half above it is 1.
    """

    def __init__(self, channels: int, middle: float) -> None:
        super().__init__()
        self.middle = middle
        self.encoder = EfficientNetLite2(LEVELS)
        self.encoder.stem[1] = nn.Conv2d(channels, STEM, 3, 2, bias=False)
        widths = WIDTHS[:LEVELS]
        self.lateral = nn.ModuleList(nn.Conv2d(width, PYRAMID, 1) for width in widths)
        self.smooth = nn.ModuleList(convolution(PYRAMID, PYRAMID) for _ in widths)
        self.mask = nn.Sequential(convolution(PYRAMID, PYRAMID), nn.Conv2d(PYRAMID, 1, 1))
        for layer in self.modules():
            if isinstance(layer, nn.Conv2d):
                nn.init.kaiming_normal_(layer.weight, mode="fan_out", nonlinearity="relu")
        nn.init.normal_(self.mask.get_parameter("1.weight"), std=0.01)
        nn.init.constant_(self.mask.get_parameter("1.bias"), -3.0)

    def know(self, encoder: Mapping[str, Tensor]) -> None:
        """Begin with the weights of an encoder ``EfficientNetLite2`` of as many channels."""
        wanted = self.encoder.state_dict()
        self.encoder.load_state_dict({key: encoder[key].float() for key in wanted})

    def forward(self, pictures: Tensor) -> Tensor:
        """See above."""
        levels = self.encoder((pictures - self.middle) * 2)
        seen = self.smooth[-1](self.lateral[-1](levels[-1]))
        for index in range(LEVELS - 2, -1, -1):
            larger = functional.interpolate(seen, scale_factor=2.0, mode="nearest")
            seen = self.smooth[index](larger + self.lateral[index](levels[index]))
        logits: Tensor = self.mask(seen)
        return logits.float()
