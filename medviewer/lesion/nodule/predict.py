"""What one or several networks say about a nodule whose slices are known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from medviewer.learning.device import Device
from medviewer.lesion.nodule.network import NoduleNet, Output, Stack
from medviewer.lesion.nodule.windows import (
    FITS,
    ZOOMS,
    cut,
    straight,
    to_channels,
    with_neighbours,
)

FLIPS: tuple[tuple[int, ...], ...] = ((), (-1,))
"""Mirror images that are asked about, by the axes that are turned round."""


@dataclass(frozen=True)
class Look:
    """The slices of one nodule in HU ``[slice, row, column]`` and where the reader points.

    ``x`` and ``y`` are pixels from the centre of the slices; spacings in mm; without a
    ``zoom`` the one that the nodule needs is chosen.
    """

    hounsfield: NDArray[np.float32]
    pixel_mm: float
    slice_mm: float
    x: float = 0.0
    y: float = 0.0
    zoom: float | None = None


@dataclass(frozen=True)
class Answer:
    """What networks say together about one nodule.

    Attributes
    ----------
    inside
        float32 ``[slice, row, column]`` of the window, 0 to 1: belongs to the nodule.
    ratings, malignant
        Logits, mean over networks and mirror images: ``(steps,)`` and one.
    by_network
        The malignant logit of every network.
    features
        float32 ``(128,)`` of the first network.
    zoom
        At which the window was cut.
    """

    inside: NDArray[np.float32]
    ratings: NDArray[np.float64]
    malignant: float
    by_network: tuple[float, ...]
    features: NDArray[np.float32]
    zoom: float


def window_of(look: Look) -> Stack:
    """The one nodule as the networks see it, at zoom 1 if the look has none."""
    zoom = look.zoom or ZOOMS[0]
    slices = with_neighbours(look.hounsfield)
    count = len(slices)
    sampled = cut(slices, straight(count, look.x, look.y, zoom))
    return Stack(
        to_channels(sampled[:, 0], sampled[:, 1], sampled[:, 2]),
        torch.zeros(count, dtype=torch.int64),
        torch.full((count,), look.pixel_mm * zoom),
        torch.tensor([count * look.slice_mm]),
        torch.tensor([look.slice_mm]),
    )


def forward(network: NoduleNet, stack: Stack, device: Device) -> Output:
    """Ask without keeping gradients; the answer is float32 on the CPU."""
    pictures = stack.pictures.contiguous(memory_format=torch.channels_last)
    given = Stack(*(part.to(device.name) for part in stack._replace(pictures=pictures)))
    with torch.inference_mode(), device.autocast():
        return Output(*(part.float().cpu() for part in network(given)))


def ask(networks: Sequence[NoduleNet], look: Look, device: Device, *, flip: bool = True) -> Answer:
    """Ask every network about the nodule, at the zoom that it needs."""
    zoom = look.zoom or choose_zoom(networks[0], look, device)
    return _ask(networks, replace(look, zoom=zoom), device, flip=flip)


def choose_zoom(network: NoduleNet, look: Look, device: Device) -> float:
    """The smallest zoom whose window holds the nodule, as one network outlines it.

    A nodule well inside the window is small. A larger one may be seen in part only, so the
    larger zooms are asked first, down to the one that it fills.
    """
    first = _span(_ask([network], look, device, flip=False).inside > 0.5)
    if 0 < first <= FITS / 2:
        return ZOOMS[0]
    for zoom, smaller in zip(ZOOMS[:0:-1], ZOOMS[-2::-1], strict=True):
        answer = _ask([network], replace(look, zoom=zoom), device, flip=False)
        if _span(answer.inside > 0.5) * zoom > FITS * smaller:
            return zoom
    return ZOOMS[0]


def _span(inside: NDArray[np.bool_]) -> int:
    """Pixels that a mask spans along its longer side."""
    spans = [np.ptp(there) + 1 for there in np.nonzero(inside)[1:] if there.size]
    return int(max(spans, default=0))


def _ask(networks: Sequence[NoduleNet], look: Look, device: Device, *, flip: bool) -> Answer:
    stack = window_of(look)
    masks: list[Tensor] = []
    ratings, malignant, features = [], [], []
    for network in networks:
        own = []
        for flips in FLIPS if flip else FLIPS[:1]:
            turned = stack._replace(
                pictures=stack.pictures.flip(flips) if flips else stack.pictures
            )
            output = forward(network, turned, device)
            mask = output.mask[:, 0].sigmoid()
            masks.append(mask.flip(flips) if flips else mask)
            ratings.append(output.ratings[0].double())
            own.append(float(output.malignant[0]))
            features.append(output.features[0])
        malignant.append(float(np.mean(own)))
    return Answer(
        torch.stack(masks).mean(0).numpy(),
        torch.stack(ratings).mean(0).numpy(),
        float(np.mean(malignant)),
        tuple(malignant),
        features[0].numpy(),
        look.zoom or ZOOMS[0],
    )
