"""Train one network: one fold held out, a validation cut to choose the best epoch.

The first epochs look at small pictures, the last at whole ones (progressive resizing, as
in Tan & Le 2021): what a lesion looks like is learnt at a quarter of the cost. A second cycle
of the learning rate (Loshchilov & Hutter 2017) then works on whole pictures alone. A network
of a package can have that second cycle by itself.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from medviewer.learning.device import Device
from medviewer.learning.processes import is_first, own_seed
from medviewer.learning.run import (
    Run,
    Settings,
    data_key,
    learn,
    one_cycle,
    start,
    train_epoch,
)
from medviewer.lesion.labels import LABELS
from medviewer.lesion.network import ResCenter
from medviewer.lesion.training.augment import augment
from medviewer.lesion.training.cases import Case
from medviewer.lesion.training.images import Images
from medviewer.lesion.training.loss import loss, make_target
from medviewer.lesion.training.splits import Split
from medviewer.lesion.training.validate import validate
from medviewer.progress import Progress

GROWTH = ((0.55, 0.5), (0.85, 0.75), (1.0, 1.0))
"""Until that share of the first cycle's epochs, pictures of that share of the full side."""

SECOND_PEAK = 0.4
"""Highest learning rate of the second cycle, as a share of that of the first."""

CAN_ERASE = ("meningioma", "glioma")
"""Lesions that lie to one side, so that the mirrored side shows what is normal."""


@dataclass(frozen=True)
class Recipe(Settings):
    """How a network of brain-mr is trained.

    ``begun_from`` is the SHA-256 of the package whose network it goes on from, in a second
    cycle alone; empty for a new network.
    """

    epochs: int = 28
    batch: int = 32
    learning_rate: float = 2.5e-3
    weight_decay: float = 0.02
    ema: float = 0.985
    size: int = 256
    patience: int = 8
    begun_from: str = ""

    @property
    def first(self) -> int:
        """Epochs of the first cycle: five of seven, none of a network that had it."""
        return 0 if self.begun_from else self.epochs - 2 * self.epochs // 7

    def side(self, epoch: int) -> int:
        """Pixels of the pictures' side in ``epoch`` (from 0), a multiple of 32."""
        if epoch >= self.first:
            return self.size
        share = next(share for until, share in GROWTH if epoch + 1 <= until * self.first)
        return max(32, round(self.size * share / 32) * 32)

    def is_measured(self, epoch: int) -> bool:
        """Whether ``epoch`` can be the best: not those on the smallest pictures."""
        return epoch + 1 > GROWTH[0][0] * self.first

    def rate(self, step: int, steps: int) -> float:
        """Two cycles, the second lower."""
        first = self.first * steps
        if step < first:
            return one_cycle(step, first, self.learning_rate)
        second = self.epochs * steps - first
        return one_cycle(step - first, second, SECOND_PEAK * self.learning_rate)


def fit(
    recipe: Recipe,
    cases: Sequence[Case],
    images: Images,
    split: Split,
    folder: Path,
    device: Device,
    progress: Progress,
    *,
    resume: bool = True,
    new: Callable[[], ResCenter] = lambda: ResCenter(len(LABELS)),
) -> Run[ResCenter]:
    """Train until the last epoch, or until the validation score no longer rises.

    The validation cut is always seen at the full size. ``new`` makes the network that the
    training begins with.
    """
    path = folder / "checkpoint.safetensors"
    key = data_key(images.sha256, split.training, split.validation)
    run = start(recipe, new, path, device, resume=resume, data=key)

    def train(epoch: int) -> dict[str, float]:
        parts = _one_epoch(recipe, epoch, run, cases, images, split, device, progress)
        return {"side": recipe.side(epoch), **parts}

    def measure(epoch: int) -> dict[str, float]:
        if not recipe.is_measured(epoch):
            return {}
        return validate(run.average, cases, images, split.validation, device)

    learn(recipe, run, path, train, measure, progress, patience=recipe.patience)
    return run


def _one_epoch(
    recipe: Recipe,
    epoch: int,
    run: Run[ResCenter],
    cases: Sequence[Case],
    images: Images,
    split: Split,
    device: Device,
    progress: Progress,
) -> dict[str, float]:
    """One pass over the training images; the mean of every part of the loss."""
    seed = recipe.seed_of(epoch)
    torch.manual_seed(own_seed(seed))
    random = torch.Generator().manual_seed(seed)
    order = np.array(split.training)[torch.randperm(len(split.training), generator=random).numpy()]
    if not is_first():
        random.manual_seed(own_seed(seed))
    labels = torch.tensor([LABELS.index(case.label) for case in cases])
    can_erase = torch.tensor([case.label in CAN_ERASE for case in cases])
    weights = _label_weights(labels[torch.from_numpy(order)]).to(device.name)

    def lose(some: NDArray[np.intp]) -> dict[str, Tensor]:
        chosen = np.sort(some)
        pictures, masks = (
            _shrunk(layer[chosen], recipe.side(epoch)) for layer in (images.pictures, images.masks)
        )
        pictures, masks = augment(pictures, masks, random, can_erase=can_erase[chosen])
        target = make_target(masks, labels[chosen], len(LABELS))
        target = type(target)(*(part.to(device.name) for part in target))
        pictures = pictures.to(device.name).contiguous(memory_format=torch.channels_last)
        with torch.autocast(device.name.split(":")[0], torch.bfloat16, enabled=device.half):
            output = run.network(pictures)
        return loss(output, target, weights)

    return train_epoch(recipe, epoch, run, order, lose, progress)


def _shrunk(layer: NDArray[np.float16], side: int) -> Tensor:
    """Pictures ``[case, row, column]`` as float32 ``(n, 1, side, side)``, areas averaged."""
    whole = torch.from_numpy(layer.astype(np.float32))[:, None]
    if whole.shape[-1] == side:
        return whole
    return functional.interpolate(whole, size=(side, side), mode="bilinear", antialias=True)


def _label_weights(labels: Tensor) -> Tensor:
    """Weight of every label: the square root of its rarity, 1 on average."""
    counts = torch.bincount(labels, minlength=len(LABELS)).float().clamp_min(1)
    weights = (counts.sum() / counts).sqrt()
    return weights / weights.mean()
