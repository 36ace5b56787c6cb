"""What the training makes small: wrong pixels, and ratings unlike those that readers gave."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from medviewer.learning.processes import over_all
from medviewer.lesion.nodule.network import Output
from medviewer.lesion.nodule.ratings import MALIGNANCY, RATINGS, columns, share_of_steps
from medviewer.lesion.nodule.training.augment import Batch
from medviewer.lesion.nodule.training.cases import LABELS, Nodule
from medviewer.lesion.training.loss import outline_loss

WEIGHT_OF_ATTRIBUTES = 0.6
AROUND = 100.0
"""See ``outline_loss``."""


class Truth(NamedTuple):
    """Of every nodule: shares of readers per step, and the label.

    ``ratings`` is ``(n, steps)``; ``malignant`` ``(n,)`` is 1, 0 or nan for ambiguous.
    """

    ratings: Tensor
    malignant: Tensor


def truth_of(nodules: Sequence[Nodule]) -> Truth:
    """The truth of all nodules, in their order."""
    shares = [
        np.concatenate([share_of_steps(one, nodule.ratings[one.name]) for one in RATINGS])
        for nodule in nodules
    ]
    label = {LABELS[0]: 1.0, LABELS[1]: 0.0}
    malignant = [label.get(nodule.label, float("nan")) for nodule in nodules]
    return Truth(torch.from_numpy(np.array(shares)), torch.tensor(malignant))


def loss(output: Output, batch: Batch, truth: Truth) -> dict[str, Tensor]:
    """The parts by name; their sum is what falls.

    Shares of a batch add up to it, as in ``lesion.training.loss``.
    """
    count = batch.nodules
    outline = outline_loss(
        output.mask, batch.share, batch.stack.nodule, len(batch.stack.extent_mm), AROUND
    )
    by_rating = {
        name: soft_cross_entropy(output.ratings[:count, part], truth.ratings[:, part])
        for name, part in columns().items()
    }
    attributes = [part for name, part in by_rating.items() if name != MALIGNANCY.name]
    clear = ~truth.malignant.isnan()
    label = functional.binary_cross_entropy_with_logits(
        output.malignant[:count][clear], truth.malignant[clear], reduction="sum"
    ) / over_all(clear.sum()).clamp_min(1)
    return {
        "outline": outline,
        "malignancy": by_rating[MALIGNANCY.name],
        "attributes": WEIGHT_OF_ATTRIBUTES * torch.stack(attributes).mean(),
        "label": label,
    }


def soft_cross_entropy(logits: Tensor, shares: Tensor) -> Tensor:
    """Mean over the nodules that somebody rated."""
    each = -(shares * logits.log_softmax(1)).sum(1)
    return each.sum() / over_all(shares.sum()).clamp_min(1)
