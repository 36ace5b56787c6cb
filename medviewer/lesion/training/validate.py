"""Three quick figures that choose the best epoch: class, box, outline."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from medviewer.learning.device import Device
from medviewer.lesion.labels import LABELS
from medviewer.lesion.networks.center import MASK_STRIDE, STRIDE, CenterNetwork, Output
from medviewer.lesion.training.cases import Case
from medviewer.lesion.training.loss import edges


class Batches(Protocol):
    """Where pictures and masks come from; ``images.Stock`` is one."""

    def batch(self, chosen: NDArray[np.intp]) -> tuple[Tensor, Tensor]:
        """Of some cases, float32 ``(n, 1, side, side)``."""


@torch.inference_mode()
def validate(
    network: CenterNetwork,
    cases: Sequence[Case],
    stock: Batches,
    chosen: Sequence[int],
    device: Device,
) -> dict[str, float]:
    """Share of right classes, of strongest boxes with IoU >= 0.5, and mean Dice of the masks."""
    network.eval()
    labels = torch.tensor([LABELS.index(cases[index].label) for index in chosen])
    right, boxes, dice = [], [], []
    for start in range(0, len(chosen), 32):
        pictures, masks = stock.batch(np.array(chosen[start : start + 32]))
        pictures = pictures.to(device.name).contiguous(memory_format=torch.channels_last)
        with device.autocast():
            output = Output(*(part.cpu() for part in network(pictures)))
        masks = masks.cpu()
        right.append((output.label.argmax(1) == labels[start : start + 32]).float())
        boxes.append(_box_iou(_strongest_box(output), edges(masks[:, 0] > 0.5)) >= 0.5)
        dice.append(dice_of(output.mask, masks))
    return {
        "accuracy": float(torch.cat(right).mean()),
        "boxes": float(torch.cat(boxes).float().mean()),
        "dice": float(torch.cat(dice).mean()),
    }


def _strongest_box(output: Output) -> Tensor:
    """left, top, right, bottom ``(n, 4)`` at the highest peak of every picture."""
    count, _, _, cells = output.centre.shape
    peak = output.centre.amax(1).flatten(1).argmax(1)
    x = (peak % cells + 0.5) * STRIDE
    y = (peak // cells + 0.5) * STRIDE
    reach = output.box.flatten(2)[torch.arange(count), :, peak]
    return torch.stack([x - reach[:, 0], y - reach[:, 1], x + reach[:, 2], y + reach[:, 3]], 1)


def _box_iou(first: Tensor, second: Tensor) -> Tensor:
    low = torch.maximum(first[:, :2], second[:, :2])
    high = torch.minimum(first[:, 2:], second[:, 2:])
    overlap = (high - low).clamp_min(0).prod(1)
    areas = (first[:, 2:] - first[:, :2]).prod(1) + (second[:, 2:] - second[:, :2]).prod(1)
    return overlap / (areas - overlap).clamp_min(1e-6)


def dice_of(logits: Tensor, masks: Tensor) -> Tensor:
    """Of mask logits ``(n, 1, s/2, s/2)`` and masks ``(n, 1, s, s)``, each ``(n,)``."""
    fine = functional.interpolate(logits, scale_factor=float(MASK_STRIDE), mode="bilinear") > 0
    truth = masks > 0.5
    both = (fine & truth).sum((1, 2, 3))
    return 2 * both / (fine.sum((1, 2, 3)) + truth.sum((1, 2, 3))).clamp_min(1)
