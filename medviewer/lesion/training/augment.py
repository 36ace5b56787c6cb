"""What scanners, coils and positions do to a picture, drawn at random for a whole batch.

Geometry moves picture and mask together; flips are left-right only, because
orientation comes from the file. Intensity follows nnU-Net's list (Isensee et al.
2021): gamma, contrast, bias field, noise, blur, low resolution. Two changes are
our own: some lesions are painted over with the mirrored other side, so that the
network sees heads without one, and as many intact places of other heads are
painted over in the same way, so that the seam tells nothing.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor
from torch.nn import functional


def augment(
    pictures: Tensor, masks: Tensor, random: torch.Generator, *, can_erase: Tensor
) -> tuple[Tensor, Tensor]:
    """Pictures and masks ``(n, 1, s, s)`` float32, changed at random.

    ``can_erase`` is bool ``(n,)``: lesions that have another side to be painted with.
    """
    pictures, masks = _paint_over(pictures, masks, random, can_erase)
    grid = _random_grid(len(pictures), pictures.shape[-1], random)
    pictures = functional.grid_sample(pictures, grid, mode="bilinear", align_corners=False)
    masks = functional.grid_sample(masks, grid, mode="bilinear", align_corners=False)
    pictures = _border(pictures, random)
    pictures = _intensity(pictures, random)
    return pictures, masks


def _uniform(count: int, low: float, high: float, random: torch.Generator) -> Tensor:
    return torch.rand(count, generator=random) * (high - low) + low


def _chosen(count: int, share: float, random: torch.Generator) -> Tensor:
    return torch.rand(count, generator=random) < share


def _random_grid(count: int, size: int, random: torch.Generator) -> Tensor:
    """Sampling grid of a random rotation, scale, stretch, shift, flip and mild bend."""
    wide = _chosen(count, 0.25, random)
    angle = _uniform(count, -15, 15, random) * torch.where(wide, 2.0, 1.0) * math.pi / 180
    zoom = torch.exp(_uniform(count, -0.16, 0.16, random) * torch.where(wide, 1.6, 1.0))
    stretch = torch.exp(_uniform(count, -0.06, 0.06, random))
    flip = torch.where(_chosen(count, 0.5, random), -1.0, 1.0)
    shift = torch.rand(count, 2, generator=random) * 0.24 - 0.12
    cosine, sine = torch.cos(angle), torch.sin(angle)
    matrix = torch.zeros(count, 2, 3)
    matrix[:, 0, 0] = flip * cosine * zoom * stretch
    matrix[:, 0, 1] = -flip * sine * zoom * stretch
    matrix[:, 1, 0] = sine * zoom / stretch
    matrix[:, 1, 1] = cosine * zoom / stretch
    matrix[:, :, 2] = shift
    grid = functional.affine_grid(matrix, [count, 1, size, size], align_corners=False)
    bend = torch.randn(count, 2, 5, 5, generator=random) * 0.012
    bend = functional.interpolate(bend, size=(size, size), mode="bicubic", align_corners=False)
    return grid + bend.permute(0, 2, 3, 1)


def _border(pictures: Tensor, random: torch.Generator) -> Tensor:
    """Blank a random margin on some pictures: a field of view that ends early."""
    size = pictures.shape[-1]
    for index in torch.nonzero(_chosen(len(pictures), 0.12, random)).flatten().tolist():
        side = int(torch.randint(4, (1,), generator=random))
        margin = int(torch.randint(1, size // 5, (1,), generator=random))
        rotated = torch.rot90(pictures[index], side, (1, 2))
        rotated[:, :margin] = 0
    return pictures


def _intensity(pictures: Tensor, random: torch.Generator) -> Tensor:
    count, _, size, _ = pictures.shape
    column = (count, 1, 1, 1)
    gamma = torch.exp(_uniform(count, -0.4, 0.4, random)).view(column)
    pictures = pictures.clamp_min(0).pow(gamma)
    field = torch.randn(count, 1, 4, 4, generator=random) * 0.12
    field = functional.interpolate(field, size=(size, size), mode="bicubic", align_corners=False)
    gain = torch.exp(_uniform(count, -0.25, 0.25, random)).view(column)
    pictures = pictures * torch.exp(field) * gain
    offset = _uniform(count, 0.0, 0.08, random) * _chosen(count, 0.3, random)
    pictures = pictures + offset.view(column)
    pictures = _lower_resolution(pictures, random)
    amount = _uniform(count, 0.0, 0.07, random) * _chosen(count, 0.4, random)
    noise = torch.randn(pictures.shape, generator=random)
    return (pictures + noise * amount.view(column)).clamp(0.0, 1.5)


def _lower_resolution(pictures: Tensor, random: torch.Generator) -> Tensor:
    """Shrink and enlarge some pictures: thick pixels, interpolation, blur."""
    size = pictures.shape[-1]
    chosen = torch.nonzero(_chosen(len(pictures), 0.25, random)).flatten()
    if len(chosen) == 0:
        return pictures
    small = int(size * float(_uniform(1, 0.4, 0.9, random)))
    few = functional.interpolate(
        pictures[chosen], size=(small, small), mode="bilinear", antialias=True
    )
    pictures[chosen] = functional.interpolate(few, size=(size, size), mode="bilinear")
    return pictures


def _paint_over(
    pictures: Tensor, masks: Tensor, random: torch.Generator, can_erase: Tensor
) -> tuple[Tensor, Tensor]:
    """Paint lesions (or, on other heads, places of the same shape) with the other side."""
    chosen = torch.nonzero(_chosen(len(pictures), 0.2, random)).flatten().tolist()
    for turn, index in enumerate(chosen):
        if turn % 2 == 0 and bool(can_erase[index]):
            without = erase(pictures[index], masks[index])
            if without is not None:
                pictures[index] = without
                masks[index] = 0
        else:
            shape = masks[chosen[turn - 1]]
            forbidden = masks[index] + _mirrored_like(masks[index], pictures[index])
            if float((_feathered(shape) * forbidden).sum()) == 0 and float(shape.sum()) > 0:
                pictures[index] = _painted(pictures[index], shape)
    return pictures, masks


def erase(picture: Tensor, mask: Tensor) -> Tensor | None:
    """A head ``(1, s, s)`` whose lesion is painted over with the mirrored other side.

    None when the lesion crosses the midline, so that the other side shows it too.
    """
    other_side = _mirrored_like(mask, picture)
    if float((other_side * mask).sum()) > 0.02 * float(mask.sum()):
        return None
    return _painted(picture, mask)


def _painted(picture: Tensor, shape: Tensor) -> Tensor:
    """``picture`` with the mirrored picture where ``shape`` is, with a soft seam."""
    patch = _feathered(shape)
    return picture * (1 - patch) + _mirrored_like(picture, picture) * patch


def _midline(picture: Tensor) -> float:
    """Column of the head's middle, in pixels."""
    weight = (picture[0] > 0.1).float().sum(0)
    columns = torch.arange(len(weight), dtype=torch.float32)
    return float((weight * columns).sum() / weight.sum().clamp_min(1))


def _mirrored_like(layer: Tensor, picture: Tensor) -> Tensor:
    """``layer`` mirrored about the middle of the head in ``picture``; both ``(1, s, s)``."""
    shift = round(2 * _midline(picture) - (picture.shape[-1] - 1))
    return torch.roll(layer.flip(-1), shift, -1)


def _feathered(mask: Tensor) -> Tensor:
    """A mask ``(1, s, s)`` widened by some pixels, with a soft edge."""
    wide = functional.max_pool2d(mask[None], 9, 1, 4)
    return functional.avg_pool2d(wide, 7, 1, 3)[0]
