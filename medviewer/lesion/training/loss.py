"""What the network is asked for, and how far off it is."""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor
from torch.nn import functional

from medviewer.learning.processes import over_all
from medviewer.lesion.networks.center import MASK_STRIDE, STRIDE, Output


class Target(NamedTuple):
    """The truth of a batch, in the network's shapes.

    ``centre`` ``(n, labels, c, c)`` is 1 in the cell of the lesion's centre of mass and
    falls off as a Gaussian; ``box`` ``(n, 4, c, c)`` and its ``weight`` ``(n, c, c)``;
    ``mask`` ``(n, 1, 2c, 2c)``; ``label`` int64 ``(n,)``; ``present`` bool ``(n,)``.
    """

    centre: Tensor
    box: Tensor
    weight: Tensor
    mask: Tensor
    label: Tensor
    present: Tensor


def make_target(masks: Tensor, label: Tensor, labels: int, smallest: float = 12.0) -> Target:
    """The truth from soft masks ``(n, 1, s, s)``, after augmentation, and labels ``(n,)``.

    A lesion of fewer than ``smallest`` pixels, cut off or painted over, counts as absent.
    """
    count, _, size, _ = masks.shape
    device = masks.device
    cells = size // STRIDE
    inside = masks[:, 0] > 0.5
    present = inside.sum((1, 2)) >= smallest
    sides = edges(inside)
    middle = (torch.arange(cells, device=device) + 0.5) * STRIDE
    pixels = torch.arange(size, device=device) + 0.5
    mass = inside.float()
    total = mass.sum((1, 2)).clamp_min(1)
    cx = (mass.sum(1) * pixels).sum(1) / total
    cy = (mass.sum(2) * pixels).sum(1) / total
    centre_x = middle[(cx / STRIDE).long().clamp(0, cells - 1)]
    centre_y = middle[(cy / STRIDE).long().clamp(0, cells - 1)]
    spread_x = (0.12 * (sides[:, 2] - sides[:, 0])).clamp_min(0.8 * STRIDE)
    spread_y = (0.12 * (sides[:, 3] - sides[:, 1])).clamp_min(0.8 * STRIDE)
    along_x = ((middle[None] - centre_x[:, None]) / spread_x[:, None]) ** 2
    along_y = ((middle[None] - centre_y[:, None]) / spread_y[:, None]) ** 2
    weight = torch.exp(-0.5 * (along_y[:, :, None] + along_x[:, None, :]))
    weight = weight * present[:, None, None]
    centre = torch.zeros(count, labels, cells, cells, device=device)
    centre[torch.arange(count, device=device), label] = weight
    x, y = middle[None, None, :], middle[None, :, None]
    left, top, right, bottom = (sides[:, k, None, None] for k in range(4))
    shape = (count, cells, cells)
    box = torch.stack(
        [(part).expand(shape) for part in (x - left, y - top, right - x, bottom - y)], 1
    )
    weight = torch.where((weight > 0.3) & (box.amin(1) > 0), weight, 0.0)
    mask = functional.avg_pool2d(masks, MASK_STRIDE) * present[:, None, None, None]
    return Target(centre, box, weight, mask, label, present)


def edges(inside: Tensor) -> Tensor:
    """left, top, right, bottom ``(n, 4)`` of bool masks ``(n, s, s)``, outer edges."""
    size = inside.shape[-1]
    in_column, in_row = inside.any(1).int(), inside.any(2).int()
    left, top = in_column.argmax(1), in_row.argmax(1)
    right = size - in_column.flip(1).argmax(1)
    bottom = size - in_row.flip(1).argmax(1)
    return torch.stack([left, top, right, bottom], 1).float()


def loss(output: Output, target: Target, label_weights: Tensor) -> dict[str, Tensor]:
    """Every part of the loss; their sum is what training lowers.

    Where several processes share a batch, what each part is divided by is counted over all
    of them, so that their parts add up to that of the batch.
    """
    return {
        "centre": _focal(output.centre, target.centre),
        "box": 2.0 * _giou_loss(output.box, target.box, target.weight),
        "mask": 2.0 * _mask_loss(output.mask, target.mask, target.present),
        "label": 1.5 * _label_loss(output.label, target, label_weights),
    }


def _focal(logits: Tensor, target: Tensor) -> Tensor:
    """Penalty-reduced focal loss (Law & Deng 2018), a sum a picture."""
    probability = logits.sigmoid()
    peak = target > 0.999
    at_peak = functional.logsigmoid(logits) * (1 - probability) ** 2
    elsewhere = functional.logsigmoid(-logits) * probability**2 * (1 - target) ** 4
    return -torch.where(peak, at_peak, elsewhere).sum() / over_all(torch.tensor(len(logits)))


def _giou_loss(box: Tensor, truth: Tensor, weight: Tensor) -> Tensor:
    """1 - generalised IoU (Rezatofighi et al. 2019) of boxes given as distances from a cell."""
    least, most = torch.minimum(box, truth), torch.maximum(box, truth)
    width, height = least[:, 0] + least[:, 2], least[:, 1] + least[:, 3]
    overlap = width.clamp_min(0) * height.clamp_min(0)
    union = _area(box) + _area(truth) - overlap
    hull = _area(most).clamp_min(1e-6)
    giou = overlap / union.clamp_min(1e-6) - (hull - union) / hull
    return ((1 - giou) * weight).sum() / over_all(weight.sum()).clamp_min(1.0)


def _area(box: Tensor) -> Tensor:
    return (box[:, 0] + box[:, 2]) * (box[:, 1] + box[:, 3])


def _mask_loss(logits: Tensor, mask: Tensor, present: Tensor) -> Tensor:
    """Cross-entropy in every pixel and soft Dice of every picture with a lesion."""
    entropy = functional.binary_cross_entropy_with_logits(logits, mask, reduction="sum")
    entropy = entropy / over_all(torch.tensor(logits.numel())) * 4.0
    inside = logits.sigmoid()
    overlap = (inside * mask).sum((1, 2, 3))
    dice = (2 * overlap + 1) / (inside.sum((1, 2, 3)) + mask.sum((1, 2, 3)) + 1)
    return entropy + ((1 - dice) * present).sum() / over_all(present.sum()).clamp_min(1)


def _label_loss(logits: Tensor, target: Target, label_weights: Tensor) -> Tensor:
    """Cross-entropy with smoothed labels, over the pictures that show a lesion."""
    each = functional.cross_entropy(
        logits, target.label, weight=label_weights, label_smoothing=0.05, reduction="none"
    )
    return (each * target.present).sum() / over_all(target.present.sum()).clamp_min(1)


def outline_loss(
    logits: Tensor, share: Tensor, lesion: Tensor, lesions: int, around: float
) -> Tensor:
    """Cross-entropy with the share of each cell inside, and Dice of each lesion with the majority.

    ``logits`` and ``share`` are ``(s, 1, h, w)``, ``lesion`` int64 ``(s,)`` says which of the
    ``lesions`` a picture is of. A picture's cross-entropy is divided by the cells of its lesion and
    ``around`` more, so that small ones count.
    """
    majority = (share >= 0.5).float()
    each = functional.binary_cross_entropy_with_logits(logits, share, reduction="none")
    entropy = each.sum((1, 2, 3)) / (majority.sum((1, 2, 3)) + around)
    inside, none = logits.sigmoid(), logits.new_zeros(lesions)
    both = none.index_add(0, lesion, (inside * majority).sum((1, 2, 3)))
    sums = none.index_add(0, lesion, (inside + majority).sum((1, 2, 3)))
    true = none.index_add(0, lesion, majority.sum((1, 2, 3)))
    dice = 2 * both / sums.clamp_min(1)
    there = true > 0
    missed = (1 - dice[there]).sum() / over_all(there.sum()).clamp_min(1)
    return entropy.sum() / over_all(torch.tensor(len(entropy))) + missed
