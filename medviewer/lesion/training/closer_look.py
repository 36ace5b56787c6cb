"""Train the outliners of the closer look: one a fold, from the fold's LiteCenter, on cuts.

A cut shows the lesion that a reader outlined and what lies around it; sometimes another place of
the head. Where the cut is taken varies more than the networks' marks do.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from medviewer.learning.device import Device
from medviewer.learning.run import (
    Run,
    Settings,
    data_key,
    learn,
    one_cycle,
    start,
    train_epoch,
)
from medviewer.lesion.closer.network import CloserOutliner
from medviewer.lesion.closer.windows import SIDE, Windows, cut, windows_around
from medviewer.lesion.networks.center import MASK_STRIDE
from medviewer.lesion.training.augment import disturb, random_bend, random_turn
from medviewer.lesion.training.fit import shuffled
from medviewer.lesion.training.images import Images, Stock
from medviewer.lesion.training.loss import edges, outline_loss
from medviewer.lesion.training.splits import Split
from medviewer.lesion.training.validate import dice_of
from medviewer.progress import Progress

SHIFT, SCALE = 0.15, 0.3
"""A cut's middle varies by that share of its side to each side, the logarithm of its side by it,
beside what ``augment.random_turn`` does."""
AROUND = 200.0
"""See ``outline_loss``."""
ELSEWHERE = 0.1
"""Share of the cuts that are taken somewhere in the head."""
PLACES = (0.25, 0.75)
"""Where the middle of those lies, as a share of the picture's side."""
SIDES = (0.16, 0.5)
"""And what share of the picture's side is theirs."""
KNOWING = 0.5
"""Share of the learning rate at which the encoder learns, which has seen heads before."""
RISING = 0.05
"""Share of the training in which the learning rate rises."""
MEASURED = 3
"""Epochs at the end, where the learning rate has fallen to nothing, that can be the best."""


@dataclass(frozen=True)
class CloserRecipe(Settings):
    """How a network of the closer look is trained.

    ``size`` is the side in pixels of the pictures that are cut; ``begun_from`` the SHA-256 of the
    weights of the LiteCenter whose encoder it goes on from.
    """

    epochs: int = 30
    batch: int = 32
    learning_rate: float = 1.5e-3
    weight_decay: float = 0.05
    ema: float = 0.995
    size: int = 512
    begun_from: str = ""
    architecture: str = CloserOutliner.ARCHITECTURE

    def rate(self, step: int, steps: int) -> float:
        """It rises for ``RISING`` of the way."""
        return one_cycle(step, self.epochs * steps, self.learning_rate, RISING)


class Cuts:
    """Cuts of the cases where a network trains on them, like ``Stock``."""

    def __init__(self, images: Images, device: Device) -> None:
        self._stock = Stock(images, device)

    def batch(self, chosen: NDArray[np.intp]) -> tuple[Tensor, Tensor]:
        """Pictures and masks ``(n, 1, SIDE, SIDE)`` around the readers' outlines."""
        layers, windows = self._whole(chosen)
        return _parted(cut(layers, windows))

    def drawn(self, chosen: NDArray[np.intp], random: torch.Generator) -> tuple[Tensor, Tensor]:
        """The same of windows that are moved, turned and bent at random, or lie elsewhere."""
        layers, windows = self._whole(chosen)
        count = len(chosen)
        windows = _moved(windows, random)
        turn, bend = random_turn(count, random), random_bend(count, SIDE, random, layers.device)
        pictures, masks = _parted(cut(layers, windows, turn, bend))
        return disturb(pictures, random), masks

    def _whole(self, chosen: NDArray[np.intp]) -> tuple[Tensor, Windows]:
        """Pictures and masks as two channels, and where the lesions are."""
        layers = torch.cat(self._stock.batch(chosen), 1)
        boxes = edges(layers[:, 1] > 0.5) / layers.shape[-1]
        return layers, windows_around(boxes.cpu())


def _parted(layers: Tensor) -> tuple[Tensor, Tensor]:
    return layers[:, :1].contiguous(), layers[:, 1:].contiguous()


def _moved(windows: Windows, random: torch.Generator) -> Windows:
    """Windows moved and scaled at random; some are elsewhere."""
    count = len(windows.side)

    def between(low: float, high: float, *more: int) -> Tensor:
        return torch.rand(count, *more, generator=random) * (high - low) + low

    side = windows.side * torch.exp(between(-SCALE, SCALE))
    middle = windows.middle + side[:, None] * between(-SHIFT, SHIFT, 2)
    elsewhere = torch.rand(count, generator=random) < ELSEWHERE
    return Windows(
        torch.where(elsewhere[:, None], between(*PLACES, 2), middle),
        torch.where(elsewhere, between(*SIDES), side),
    )


def _weights_sha256(weights: Mapping[str, Tensor]) -> str:
    """Of all tensors by name, so that a run tells what it went on from."""
    digest = hashlib.sha256()
    for name in sorted(weights):
        digest.update(name.encode() + weights[name].cpu().float().numpy().tobytes())
    return digest.hexdigest()


def closer_recipe(
    begin: Mapping[str, Tensor], fold: int, *, size: int, seed: int, epochs: int | None = None
) -> CloserRecipe:
    """The recipe of the shipped networks, for one that goes on from the weights ``begin``."""
    usual = CloserRecipe(fold=fold, size=size, seed=seed, begun_from=_weights_sha256(begin))
    return usual if epochs is None else replace(usual, epochs=epochs)


def fit_closer(
    recipe: CloserRecipe,
    begin: Mapping[str, Tensor],
    finer: Images,
    split: Split,
    folder: Path,
    device: Device,
    progress: Progress,
    *,
    resume: bool = True,
) -> Run[CloserOutliner]:
    """Go on from the weights ``begin`` of a LiteCenter on cuts of the pictures ``finer``."""
    path = folder / "checkpoint.safetensors"
    key = data_key(finer.sha256, split.training, split.validation)

    def new() -> CloserOutliner:
        network = CloserOutliner()
        network.go_on_from(begin)
        return network

    run = start(recipe, new, path, device, resume=resume, data=key, slower={"encoder": KNOWING})
    cuts = Cuts(finer, device)

    def train(epoch: int) -> dict[str, float]:
        return {"side": SIDE, **_one_epoch(recipe, epoch, run, cuts, split, device, progress)}

    def measure(epoch: int) -> dict[str, float]:
        if epoch < recipe.epochs - MEASURED:
            return {}
        return {"dice": validate_closer(run.average, cuts, split.validation, device)}

    learn(recipe, run, path, train, measure, progress)
    return run


def _one_epoch(
    recipe: CloserRecipe,
    epoch: int,
    run: Run[CloserOutliner],
    cuts: Cuts,
    split: Split,
    device: Device,
    progress: Progress,
) -> dict[str, float]:
    """One pass over the training images; the mean of the loss."""
    order, random = shuffled(recipe, epoch, split.training)

    def lose(some: NDArray[np.intp]) -> dict[str, Tensor]:
        pictures, masks = cuts.drawn(np.sort(some), random)
        pictures = pictures.contiguous(memory_format=torch.channels_last)
        with device.autocast():
            logits = run.network(pictures)
        share, count = functional.avg_pool2d(masks, MASK_STRIDE), len(masks)
        each = torch.arange(count, device=masks.device)
        return {"outline": outline_loss(logits, share, each, count, AROUND)}

    return train_epoch(recipe, epoch, run, order, lose, progress)


@torch.inference_mode()
def validate_closer(
    network: CloserOutliner, cuts: Cuts, chosen: Sequence[int], device: Device
) -> float:
    """Mean Dice in the cuts around the readers' outlines, which tell how large a lesion is.

    So it compares epochs of a training; what a reader gets is measured with the marks.
    """
    network.eval()
    overlaps = []
    for first in range(0, len(chosen), 32):
        pictures, masks = cuts.batch(np.array(chosen[first : first + 32]))
        pictures = pictures.contiguous(memory_format=torch.channels_last)
        with device.autocast():
            overlaps.append(dice_of(network(pictures), masks))
    return float(torch.cat(overlaps).mean())
