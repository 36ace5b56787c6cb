"""Batches for training: a few slices of each nodule in windows that are never quite alike.

The published crops have their nodule in the middle and its slices only, and their grey
values are known up to a scale. So windows are shifted, turned, mirrored and zoomed, Hounsfield
units are stretched and moved, and now and then a window beside the nodule is shown,
where nothing shall be outlined: a nodule ends above and below, too.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from medviewer.lesion.nodule.network import Stack
from medviewer.lesion.nodule.training.cases import Nodule
from medviewer.lesion.nodule.training.crops import Crops, spacing
from medviewer.lesion.nodule.windows import FITS, ZOOMS, cut, to_channels

SLICES = 3
"""Slices of one nodule in a batch, at most."""
BESIDE = 0.25
"""Share of nodules that also bring a window beside themselves."""


@dataclass(frozen=True)
class Batch:
    """A stack and its truth.

    The first ``nodules`` of the stack are rated; those behind are windows beside a nodule.
    ``share`` ``(s, 1, 40, 40)`` is the share of readers that outlined a pixel.
    """

    stack: Stack
    nodules: int
    share: Tensor


def draw(
    nodules: Sequence[Nodule], crops: Crops, chosen: Sequence[int], random: np.random.Generator
) -> Batch:
    """One batch of the ``chosen`` nodules; all chance comes from ``random``."""
    parts = look_at(nodules, crops, chosen, random)
    counts = [len(part.slices) for part in parts]
    sampled = torch.cat([cut(part.slices, part.affine) for part in parts])
    pictures = to_channels(*(sampled[:, channel] for channel in range(3)))
    noise = torch.from_numpy(random.standard_normal((len(sampled), 1, 1, 1)) * 0.03)
    grain = torch.from_numpy(random.standard_normal(pictures.shape, dtype=np.float32))
    pictures = pictures + grain * noise.float().abs()
    share = sampled[:, 3:4]
    share[sum(counts[: len(chosen)]) :] = 0
    stack = Stack(
        pictures,
        torch.repeat_interleave(torch.arange(len(parts)), torch.tensor(counts)),
        torch.tensor([part.pixel_mm for part in parts]).repeat_interleave(torch.tensor(counts)),
        torch.tensor([part.extent_mm for part in parts]),
        torch.tensor([part.slice_mm for part in parts]),
    )
    return Batch(stack, len(chosen), share)


@dataclass(frozen=True)
class Window:
    """Slices ``(s, 4, 96, 96)`` (below, here, above in HU, share of readers) and the window."""

    slices: Tensor
    affine: Tensor
    pixel_mm: float
    extent_mm: float
    slice_mm: float


def look_at(
    nodules: Sequence[Nodule], crops: Crops, chosen: Sequence[int], random: np.random.Generator
) -> list[Window]:
    """A window for each of the ``chosen`` nodules, and behind them some beside a nodule."""
    seen = [_look(nodules[index], crops, index, random) for index in chosen]
    beside = [
        one
        for index in chosen
        if random.random() < BESIDE
        and (one := _look_beside(nodules[index], crops, index, random)) is not None
    ]
    return seen + beside


def share_of_readers(nodule: Nodule, votes: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Share of the readers who marked the nodule that outlined each pixel."""
    readers = max(nodule.readers, int(votes.max()), 1)
    shares: NDArray[np.float32] = votes.astype(np.float32) / np.float32(min(readers, 4))
    return np.minimum(shares, np.float32(1))


def _look(nodule: Nodule, crops: Crops, index: int, random: np.random.Generator) -> Window:
    """Some slices of a nodule in one random window, with the nodule well inside."""
    share = share_of_readers(nodule, crops.votes[crops.rows(index)])
    taken = _choose_slices(nodule.slices, random)
    reach = max(_span(share, 1), _span(share, 2))
    room_for = FITS * random.uniform(0.85, 1.15)
    zoom = next((one for one in ZOOMS if reach <= one * room_for), ZOOMS[-1])
    room = min(8.0, 0.5 * reach + 2.0)
    x, y = random.uniform(-room, room, 2)
    return _window(nodule, crops, index, taken, share, (zoom, x, y), random)


def _look_beside(
    nodule: Nodule, crops: Crops, index: int, random: np.random.Generator
) -> Window | None:
    """One slice in a window whose middle is clear of the nodule; None when there is no room."""
    share = share_of_readers(nodule, crops.votes[crops.rows(index)])
    angle = random.uniform(0, 2 * math.pi)
    reach = 0.5 * max(_span(share, 1), _span(share, 2)) + random.uniform(10, 16)
    if reach > 32:
        return None
    taken = np.array([random.integers(nodule.slices)])
    centre = (1.0, reach * math.cos(angle), reach * math.sin(angle))
    return _window(nodule, crops, index, taken, share, centre, random)


def _span(share: NDArray[np.float32], axis: int) -> int:
    """Pixels from the first to the last that anybody outlined, along an axis."""
    other = tuple(one for one in range(3) if one != axis)
    there = np.flatnonzero(share.any(axis=other))
    return int(there[-1] - there[0] + 1) if there.size else 0


def _choose_slices(count: int, random: np.random.Generator) -> NDArray[np.int64]:
    """At most ``SLICES`` of them, spread evenly but for a random start."""
    if count <= SLICES:
        return np.arange(count)
    edges = np.linspace(0, count, SLICES + 1)
    return np.array([int(random.uniform(a, b)) for a, b in pairwise(edges)])


def _window(
    nodule: Nodule,
    crops: Crops,
    index: int,
    taken: NDArray[np.int64],
    share: NDArray[np.float32],
    centre: tuple[float, float, float],
    random: np.random.Generator,
) -> Window:
    stretch, move = random.uniform(0.9, 1.1), random.uniform(-40, 40)
    around = np.clip(taken[:, None] + np.array([-1, 0, 1]), 0, nodule.slices - 1)
    hounsfield = crops.hounsfield(index, around)
    hounsfield = (hounsfield + 865) * np.float32(stretch) - np.float32(865 - move)
    neighbours = torch.from_numpy(hounsfield)
    if random.random() < 0.5:
        neighbours = neighbours.flip(1)
    slices = torch.cat([neighbours, torch.from_numpy(share[taken][:, None])], 1)
    zoom, x, y = centre
    zoom *= math.exp(random.uniform(-0.2, 0.2))
    affine = _turned(zoom, x, y, random).repeat(len(taken), 1, 1)
    pixel_mm, slice_mm = spacing(nodule)
    return Window(slices, affine, pixel_mm * zoom, nodule.slices * slice_mm, slice_mm)


def _turned(zoom: float, x: float, y: float, random: np.random.Generator) -> Tensor:
    """A window turned by any angle and perhaps mirrored, ``(1, 2, 3)``."""
    angle = random.uniform(-math.pi, math.pi)
    cos, sin = zoom * math.cos(angle), zoom * math.sin(angle)
    mirror = -1.0 if random.random() < 0.5 else 1.0
    rows = [[[cos * mirror, -sin, x], [sin * mirror, cos, y]]]
    return torch.tensor(rows, dtype=torch.float32)
