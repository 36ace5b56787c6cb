"""Squares around marks: where they lie, what is seen in them, and how that is laid back."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional

SIDE = 128
"""Pixels of a cut, along a side."""
AROUND = 2.2
"""Side of a cut over the longer side of the mark."""
LEAST, MOST = 5 / 32, 25 / 32
"""Of the slice's side is that of a cut, whatever the mark."""


@dataclass(frozen=True)
class Windows:
    """Squares of pictures, as shares of the pictures' side.

    ``middle`` float32 ``(n, 2)`` x, y; ``side`` float32 ``(n,)``.
    """

    middle: Tensor
    side: Tensor


def windows_around(boxes: Tensor) -> Windows:
    """Where to look at lesions whose boxes x0 y0 x1 y1 ``(n, 4)`` are shares of the side."""
    low, high = boxes[:, :2], boxes[:, 2:]
    side = (AROUND * (high - low).amax(1)).clamp(LEAST, MOST)
    return Windows((low + high) / 2, side)


def cut(
    layers: Tensor,
    windows: Windows,
    within: Tensor | None = None,
    bend: Tensor | None = None,
    *,
    pixels: int = SIDE,
) -> Tensor:
    """What ``layers`` ``(n, c, s, s)`` show in a window each, ``(n, c, pixels, pixels)``.

    Sampled twice as finely and averaged, so that nothing is skipped. ``within`` ``(n, 2, 3)``
    turns, shifts and scales the window in its own coordinates, -1 to 1, and ``bend``
    ``(n, 2, pixels, pixels)`` is added there.
    """
    count, device = len(layers), layers.device
    whole = torch.eye(2, 3).expand(count, 2, 3) if within is None else within
    grid = functional.affine_grid(
        whole.to(device), [count, 1, 2 * pixels, 2 * pixels], align_corners=False
    )
    if bend is not None:
        finer = functional.interpolate(bend, scale_factor=2.0, mode="bilinear")
        grid = grid + finer.permute(0, 2, 3, 1)
    side = windows.side.to(device)[:, None, None, None]
    grid = grid * side + (2 * windows.middle.to(device) - 1)[:, None, None]
    sampled = functional.grid_sample(layers, grid, mode="bilinear", align_corners=False)
    return functional.avg_pool2d(sampled, 2)


def lay_back(shown: Tensor, windows: Windows, side: int) -> tuple[Tensor, Tensor]:
    """Cuts ``(n, 1, h, h)`` where they were taken, ``(n, 1, side, side)``, and where that is."""
    scale = 1 / windows.side
    shift = -(2 * windows.middle - 1) * scale[:, None]
    zero = torch.zeros_like(scale)
    rows = [torch.stack([scale, zero, shift[:, 0]], 1), torch.stack([zero, scale, shift[:, 1]], 1)]
    grid = functional.affine_grid(
        torch.stack(rows, 1), [len(scale), 1, side, side], align_corners=False
    )
    inside = (grid.abs() <= 1).all(-1)[:, None]
    laid = functional.grid_sample(shown, grid, padding_mode="border", align_corners=False)
    return laid, inside
