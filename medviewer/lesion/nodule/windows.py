"""What the network sees: square windows around a point, cut from slices in HU.

A window has ``WINDOW`` pixels a side. With zoom 1 they are the scan's own pixels; a nodule
that does not fit is looked at with a larger zoom, at which a window pixel spans more of them.
"""

from __future__ import annotations

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from medviewer.lesion.nodule.network import WINDOW

ZOOMS = (1.0, 1.6, 2.4)
"""Tried in turn until the nodule fits; the last shows all of a crop of 96 pixels."""
FITS = 27
"""Pixels of a window that a nodule may span."""


def to_channels(below: Tensor, here: Tensor, above: Tensor) -> Tensor:
    """Four channels ``(s, 4, h, w)`` from three slices in HU ``(s, h, w)``."""
    wide = torch.stack([below, here, above], 1).add(1000).div(1000).clamp(0, 1.6)
    narrow = here[:, None].add(150).div(400).clamp(0, 1.5)
    return torch.cat([wide - 0.4, narrow - 0.3], 1)


def cut(slices: Tensor, affine: Tensor, side: int = WINDOW) -> Tensor:
    """Windows ``(s, c, side, side)`` of ``slices`` ``(s, c, h, w)``; beyond the edge it repeats.

    ``affine`` ``(s, 2, 3)`` leads from (x, y, 1) of the window, in window pixels from its
    centre, to (x, y) in pixels from the centre of the slice.
    """
    height, width = slices.shape[-2:]
    offsets = torch.arange(side, dtype=torch.float32) + 0.5 - side / 2
    y, x = torch.meshgrid(offsets, offsets, indexing="ij")
    points = torch.stack([x, y, torch.ones_like(x)], -1).to(slices.device)
    mapped = torch.einsum("hwk,sjk->shwj", points, affine.to(slices.device))
    grid = mapped / torch.tensor([width / 2, height / 2], device=slices.device)
    return functional.grid_sample(
        slices, grid, mode="bilinear", padding_mode="border", align_corners=False
    )


def straight(count: int, x: float, y: float, zoom: float) -> Tensor:
    """The affine ``(count, 2, 3)`` of upright windows around (x, y) from the slices' centre."""
    return torch.tensor([[[zoom, 0.0, x], [0.0, zoom, y]]], dtype=torch.float32).repeat(count, 1, 1)


def with_neighbours(slices: NDArray[np.float32]) -> Tensor:
    """Every slice between the one below and the one above it, ``(s, 3, h, w)``; ends repeat."""
    below = np.concatenate([slices[:1], slices[:-1]])
    above = np.concatenate([slices[1:], slices[-1:]])
    return torch.from_numpy(np.stack([below, slices, above], 1))


def paste(
    window: NDArray[np.float32],
    shape: tuple[int, ...],
    zoom: float,
    x: float = 0.0,
    y: float = 0.0,
) -> NDArray[np.float32]:
    """A window's values ``[slice, 40, 40]`` in slices of ``shape``, 0 outside the window.

    The window was cut upright around (x, y) from the centre of the slices.
    """
    count, height, width = shape
    rows = torch.arange(height, dtype=torch.float32) + 0.5 - height / 2 - y
    columns = torch.arange(width, dtype=torch.float32) + 0.5 - width / 2 - x
    half = zoom * WINDOW / 2
    grid_y, grid_x = torch.meshgrid(rows / half, columns / half, indexing="ij")
    grid = torch.stack([grid_x, grid_y], -1)[None].expand(count, -1, -1, -1)
    found: NDArray[np.float32] = functional.grid_sample(
        torch.from_numpy(window)[:, None], grid, padding_mode="zeros", align_corners=False
    )[:, 0].numpy()
    return found
