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
    """Pictures and masks ``(n, 1, s, s)`` float32, changed at random, on the device they are on.

    ``can_erase`` is bool ``(n,)``: lesions that have another side to be painted with. What is
    drawn for a whole picture is drawn on the CPU, so that a GPU need never be waited for.
    """
    pictures, masks = _paint_over(pictures, masks, random, can_erase)
    grid = _random_grid(len(pictures), pictures.shape[-1], random, pictures.device)
    pictures = functional.grid_sample(pictures, grid, mode="bilinear", align_corners=False)
    masks = functional.grid_sample(masks, grid, mode="bilinear", align_corners=False)
    return disturb(pictures, random), masks


def _uniform(count: int, low: float, high: float, random: torch.Generator) -> Tensor:
    return torch.rand(count, generator=random) * (high - low) + low


def _chosen(count: int, share: float, random: torch.Generator) -> Tensor:
    return torch.rand(count, generator=random) < share


def _enlarged(coarse: Tensor, size: int, device: torch.device) -> Tensor:
    """A smooth field ``(n, c, size, size)`` from a coarse one."""
    return functional.interpolate(
        coarse.to(device), size=(size, size), mode="bicubic", align_corners=False
    )


def _random_grid(count: int, size: int, random: torch.Generator, device: torch.device) -> Tensor:
    """Sampling grid of ``random_turn`` and a mild bend."""
    matrix = random_turn(count, random)
    grid = functional.affine_grid(matrix.to(device), [count, 1, size, size], align_corners=False)
    bend = random_bend(count, size, random, device)
    return grid + bend.permute(0, 2, 3, 1)


def random_turn(count: int, random: torch.Generator) -> Tensor:
    """Random rotation, scale, stretch, shift, flip: ``(count, 2, 3)``, for ``affine_grid``."""
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
    return matrix


def random_bend(count: int, size: int, random: torch.Generator, device: torch.device) -> Tensor:
    """Smooth shifts ``(count, 2, size, size)``, in half sides of the picture."""
    return _enlarged(torch.randn(count, 2, 5, 5, generator=random) * 0.012, size, device)


def disturb(pictures: Tensor, random: torch.Generator) -> Tensor:
    """What scanners and coils do to pictures ``(n, 1, s, s)``, without moving anything."""
    count, _, size, _ = pictures.shape
    device = pictures.device
    gamma = torch.exp(_uniform(count, -0.4, 0.4, random))
    pictures = pictures.clamp_min(0).pow(_column(gamma, device))
    field = torch.randn(count, 1, 4, 4, generator=random) * 0.12
    gain = torch.exp(_uniform(count, -0.25, 0.25, random))
    pictures = pictures * torch.exp(_enlarged(field, size, device)) * _column(gain, device)
    offset = _uniform(count, 0.0, 0.08, random) * _chosen(count, 0.3, random)
    pictures = pictures + _column(offset, device)
    pictures = _lower_resolution(pictures, random)
    amount = _uniform(count, 0.0, 0.07, random) * _chosen(count, 0.4, random)
    return (pictures + _noise(pictures, random) * _column(amount, device)).clamp(0.0, 1.5)


def _noise(pictures: Tensor, random: torch.Generator) -> Tensor:
    """Normal noise of the shape of ``pictures``, drawn where they are."""
    if pictures.device.type == "cpu":
        return torch.randn(pictures.shape, generator=random)
    seed = int(torch.randint(2**31, (1,), generator=random))
    there = torch.Generator(pictures.device).manual_seed(seed)
    return torch.randn(pictures.shape, generator=there, device=pictures.device)


def _lower_resolution(pictures: Tensor, random: torch.Generator) -> Tensor:
    """Shrink and enlarge some pictures: thick pixels, interpolation, blur."""
    size = pictures.shape[-1]
    chosen = torch.nonzero(_chosen(len(pictures), 0.25, random)).flatten()
    if len(chosen) == 0:
        return pictures
    small = int(size * float(_uniform(1, 0.4, 0.9, random)))
    chosen = chosen.to(pictures.device)
    few = functional.interpolate(
        pictures[chosen], size=(small, small), mode="bilinear", antialias=True
    )
    pictures[chosen] = functional.interpolate(few, size=(size, size), mode="bilinear")
    return pictures


def _paint_over(
    pictures: Tensor, masks: Tensor, random: torch.Generator, can_erase: Tensor
) -> tuple[Tensor, Tensor]:
    """Paint lesions (or, on other heads, places of the same shape) with the other side.

    Of the heads that are chosen every other one loses its lesion, where that has another side;
    the rest are painted where the lesion of the one before them lies.
    """
    chosen = torch.nonzero(_chosen(len(pictures), 0.2, random)).flatten()
    if len(chosen) == 0:
        return pictures, masks
    to_erase = (torch.arange(len(chosen)) % 2 == 0) & can_erase[chosen]
    chosen, to_erase = chosen.to(pictures.device), _column(to_erase, pictures.device)
    some, lesion = pictures[chosen], masks[chosen]
    shape = torch.where(to_erase, lesion, lesion.roll(1, 0))
    changed = _painted(some, shape)
    gone = to_erase & ~_crosses_midline(some, lesion)
    forbidden = lesion + _mirrored_like(lesion, some)
    free = _sum(_feathered(shape) * forbidden) == 0
    pictures[chosen] = torch.where(gone | (~to_erase & free), changed, some)
    masks[chosen] = torch.where(gone, 0.0, lesion)
    return pictures, masks


def erase(picture: Tensor, mask: Tensor) -> Tensor | None:
    """A head ``(1, s, s)`` whose lesion is painted over with the mirrored other side.

    None when the lesion crosses the midline, so that the other side shows it too.
    """
    if bool(_crosses_midline(picture[None], mask[None])):
        return None
    return _painted(picture[None], mask[None])[0]


def _column(values: Tensor, device: torch.device) -> Tensor:
    """A value for each picture as ``(n, 1, 1, 1)``."""
    return values.view(-1, 1, 1, 1).to(device)


def _sum(layers: Tensor) -> Tensor:
    """The sum of every layer, ``(n, 1, 1, 1)``."""
    return layers.sum((1, 2, 3), keepdim=True)


def _crosses_midline(pictures: Tensor, masks: Tensor) -> Tensor:
    """Whether the other side shows the lesion too, bool ``(n, 1, 1, 1)``."""
    return _sum(_mirrored_like(masks, pictures) * masks) > 0.02 * _sum(masks)


def _painted(pictures: Tensor, shapes: Tensor) -> Tensor:
    """``pictures`` with the mirrored pictures where ``shapes`` are, with a soft seam."""
    patch = _feathered(shapes)
    return pictures * (1 - patch) + _mirrored_like(pictures, pictures) * patch


def _midline(pictures: Tensor) -> Tensor:
    """Column of each head's middle in pixels, ``(n,)``."""
    weight = (pictures[:, 0] > 0.1).float().sum(1)
    columns = torch.arange(weight.shape[-1], dtype=torch.float32, device=weight.device)
    return (weight * columns).sum(1) / weight.sum(1).clamp_min(1)


def _mirrored_like(layers: Tensor, pictures: Tensor) -> Tensor:
    """``layers`` mirrored about the middle of the heads in ``pictures``; ``(n, 1, s, s)``."""
    size = pictures.shape[-1]
    twice = (2 * _midline(pictures)).round().long()
    columns = torch.arange(size, device=pictures.device)
    taken = (twice[:, None] - columns) % size
    return layers.gather(-1, taken[:, None, None].expand_as(layers))


def _feathered(masks: Tensor) -> Tensor:
    """Masks ``(n, 1, s, s)`` widened by some pixels, with a soft edge."""
    wide = functional.max_pool2d(masks, 9, 1, 4)
    return functional.avg_pool2d(wide, 7, 1, 3)
