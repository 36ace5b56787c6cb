"""What networks say about one picture, averaged."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from medviewer.lesion.networks.center import Output


@dataclass(frozen=True)
class Prediction:
    """What the networks say about one picture of side ``s``, averaged.

    Attributes
    ----------
    centre
        float32 ``(s/4, s/4)``, 0 to 1: a lesion of any class is centred here.
    box
        float32 ``(4, s/4, s/4)``: distances to the edges, see ``network.Output``.
    mask
        float32, 0 to 1: belongs to a lesion. ``(s/2, s/2)``, finer after a closer look.
    probabilities
        float64 ``(labels,)``, calibrated, summing to 1.
    spread
        Largest standard deviation of a label's probability among the networks; None when
        one network was asked once.
    features
        float32 ``(channels,)`` of the first network.
    """

    centre: NDArray[np.float32]
    box: NDArray[np.float32]
    mask: NDArray[np.float32]
    probabilities: NDArray[np.float64]
    spread: float | None
    features: NDArray[np.float32]


def unflip(output: Output) -> Output:
    """The answer about a mirrored picture, in the coordinates of the picture itself."""
    return Output(
        output.centre.flip(-1),
        output.box.flip(-1)[:, [2, 1, 0, 3]],
        output.mask.flip(-1),
        output.label,
        output.features,
    )


def combine(
    outputs: Sequence[Output], temperature: float, beside: Tensor | None = None
) -> Prediction:
    """Average the answers about one picture (batches of one).

    ``beside`` ``(labels,)`` are logits that are added to those of every answer.
    """
    by_class = torch.stack([output.centre[0].sigmoid() for output in outputs])
    centre = 1 - (1 - by_class).prod(1)
    labels = torch.stack([output.label[0].double() for output in outputs])
    if beside is not None:
        labels = labels + beside
    probabilities = torch.softmax(labels / temperature, 1)
    return Prediction(
        centre.mean(0).numpy(),
        torch.stack([output.box[0] for output in outputs]).mean(0).numpy(),
        torch.stack([output.mask[0, 0].sigmoid() for output in outputs]).mean(0).numpy(),
        probabilities.mean(0).numpy(),
        float(probabilities.std(0, correction=0).max()) if len(outputs) > 1 else None,
        outputs[0].features[0].numpy(),
    )
