"""The network that outlines a nodule, and nothing else, in pictures finer than the scan.

Most nodules span less than ten pixels of a scan, so that half a pixel decides a tenth of their
area. The window that ``NoduleNet`` sees is therefore cut out 2.4 times as fine and looked at by an
``Outliner``, which begins with what it learnt on ImageNet.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from medviewer.learning.device import Device
from medviewer.lesion.networks.outliner import Outliner
from medviewer.lesion.nodule.network import CHANNELS, WINDOW
from medviewer.lesion.nodule.predict import FLIPS, Look
from medviewer.lesion.nodule.windows import cut, straight, to_channels, with_neighbours

ARCHITECTURE = "NoduleOutliner"
"""What cards call the network."""
SIDE = 96
"""Pixels along a side of its picture, which shows the ``WINDOW`` pixels of the other networks."""
CELLS = SIDE // 2
"""Cells of its mask along a side."""
SHARE = 0.8
"""Of the outline that is the outliners'; the rest is that of the networks that rate, too."""
BATCH = 32
"""Slices come to a GPU in multiples of it: it prepares for each size of a batch anew (cuDNN)."""


class NoduleOutliner(Outliner):
    """Pictures ``(s, 4, 96, 96)`` of ``windows.to_channels`` to logits ``(s, 1, 48, 48)``."""

    def __init__(self) -> None:
        super().__init__(CHANNELS, 0.1)

    def know(self, encoder: Mapping[str, Tensor]) -> None:
        """Begin with an encoder's weights from ImageNet: what it saw in grey it sees in the slice.

        The slices below and above and the narrow window count nothing before the training.
        """
        stem = encoder["stem.1.weight"]
        none = torch.zeros_like(stem)
        super().know({**encoder, "stem.1.weight": torch.cat([none, stem, none, none], 1)})


def ask_evenly(network: NoduleOutliner, pictures: Tensor) -> Tensor:
    """``network(pictures)``; a GPU is given some of them twice, so that few sizes occur."""
    on_cpu = pictures.device.type == "cpu"
    logits: Tensor = network(pictures if on_cpu else filled_up(pictures))
    return logits[: len(pictures)]


def filled_up(pictures: Tensor) -> Tensor:
    """``pictures`` and, behind them, the first ones again, up to a multiple of ``BATCH``."""
    wanted = -(-len(pictures) // BATCH) * BATCH
    chosen = torch.arange(wanted, device=pictures.device) % len(pictures)
    return pictures[chosen].contiguous(memory_format=torch.channels_last)


def outline_inside(
    networks: Sequence[NoduleOutliner], look: Look, zoom: float, device: Device, *, flip: bool
) -> NDArray[np.float32]:
    """Of each pixel of the window at ``zoom``: it belongs to the nodule, mean of the networks.

    float32 ``[slice, row, column]`` as ``Answer.inside``, 0 to 1; with ``flip`` the mirror image
    is asked, too.
    """
    slices = with_neighbours(look.hounsfield)
    affine = straight(len(slices), look.x, look.y, zoom * WINDOW / SIDE)
    sampled = cut(slices, affine, SIDE)
    pictures = to_channels(sampled[:, 0], sampled[:, 1], sampled[:, 2])
    found = []
    with torch.inference_mode(), device.autocast():
        for flips in FLIPS if flip else FLIPS[:1]:
            turned = pictures.flip(flips) if flips else pictures
            given = turned.to(device.name).contiguous(memory_format=torch.channels_last)
            for network in networks:
                inside = ask_evenly(network, given).sigmoid().float().cpu()
                found.append(inside.flip(flips) if flips else inside)
    mean = torch.stack(found).mean(0)
    coarse = functional.interpolate(
        mean, size=(WINDOW, WINDOW), mode="bilinear", align_corners=False, antialias=True
    )
    inside_window: NDArray[np.float32] = coarse[:, 0].numpy()
    return inside_window
