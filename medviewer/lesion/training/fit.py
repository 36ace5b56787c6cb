"""Train one network: one fold held out, a validation cut to choose the best epoch.

The first epochs look at small pictures, the last at whole ones (progressive resizing, as
in Tan & Le 2021): what a lesion looks like is learnt at a quarter of the cost. A second cycle
of the learning rate (Loshchilov & Hutter 2017) then works on whole pictures alone. A network
of a package can have that second cycle by itself.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
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
from medviewer.lesion.networks.center import NETWORKS, CenterNetwork, LiteCenter, ResCenter
from medviewer.lesion.training.augment import augment
from medviewer.lesion.training.cases import Case
from medviewer.lesion.training.images import Images, Stock
from medviewer.lesion.training.loss import loss, make_target
from medviewer.lesion.training.splits import Split
from medviewer.lesion.training.validate import validate
from medviewer.progress import Progress

GROWTH = ((0.55, 0.5), (0.85, 0.75), (1.0, 1.0))
"""Until that share of the first cycle's epochs, pictures of that share of the full side."""

SECOND_PEAK = 0.4
"""Highest learning rate of the second cycle, as a share of that of the first."""

KNOWING = 0.25
"""Share of the learning rate at which an encoder from ImageNet learns."""

CAN_ERASE = ("meningioma", "glioma")
"""Lesions that lie to one side, so that the mirrored side shows what is normal."""

EPOCHS_OF_A_CYCLE = 8
"""Of a network that goes on from a package."""


def run_name(architecture: str, fold: int) -> str:
    """What the training of a network is called: its folder, and the network in a package."""
    return f"{architecture}-fold-{fold}"


@dataclass(frozen=True)
class Recipe(Settings):
    """How a network of brain-mr is trained.

    ``begun_from`` is the SHA-256 of the package whose network it goes on from, in a second
    cycle alone; empty for a new network. ``imagenet`` is that of the file whose weights the
    encoder begins with.
    """

    epochs: int = 70
    batch: int = 32
    learning_rate: float = 2.5e-3
    weight_decay: float = 0.02
    ema: float = 0.995
    size: int = 256
    patience: int = 20
    begun_from: str = ""
    architecture: str = ResCenter.ARCHITECTURE
    imagenet: str = ""

    @property
    def slower(self) -> dict[str, float]:
        """Parts of the network that learn at a share of the learning rate: what knows already."""
        return {"encoder": KNOWING} if self.imagenet else {}

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


USUAL = {
    ResCenter.ARCHITECTURE: Recipe(),
    LiteCenter.ARCHITECTURE: Recipe(
        epochs=43, weight_decay=0.05, architecture=LiteCenter.ARCHITECTURE
    ),
}
"""How the shipped networks were trained, but for fold and beginning."""


def recipe_of(
    architecture: str,
    fold: int,
    *,
    size: int,
    seed: int,
    epochs: int | None = None,
    begun_from: str = "",
    imagenet: str = "",
) -> Recipe:
    """The recipe of the shipped networks of ``architecture``."""
    usual = USUAL[architecture]
    if begun_from:
        usual = replace(usual, epochs=EPOCHS_OF_A_CYCLE)
    return replace(
        usual,
        fold=fold,
        size=size,
        seed=seed,
        epochs=epochs or usual.epochs,
        begun_from=begun_from,
        imagenet=imagenet,
    )


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
    new: Callable[[], CenterNetwork] | None = None,
) -> Run[CenterNetwork]:
    """Train until the last epoch, or until the validation score no longer rises.

    The validation cut is always seen at the full size. ``new`` makes the network that the
    training begins with; one with random weights when None.
    """
    path = folder / "checkpoint.safetensors"
    key = data_key(images.sha256, split.training, split.validation)
    make = new or (lambda: NETWORKS[recipe.architecture](len(LABELS)))
    run = start(recipe, make, path, device, resume=resume, data=key, slower=recipe.slower)
    stock = Stock(images, device)

    def train(epoch: int) -> dict[str, float]:
        parts = _one_epoch(recipe, epoch, run, cases, stock, split, device, progress)
        return {"side": recipe.side(epoch), **parts}

    def measure(epoch: int) -> dict[str, float]:
        if not recipe.is_measured(epoch):
            return {}
        return validate(run.average, cases, stock, split.validation, device)

    learn(recipe, run, path, train, measure, progress, patience=recipe.patience)
    return run


def _one_epoch(
    recipe: Recipe,
    epoch: int,
    run: Run[CenterNetwork],
    cases: Sequence[Case],
    stock: Stock,
    split: Split,
    device: Device,
    progress: Progress,
) -> dict[str, float]:
    """One pass over the training images; the mean of every part of the loss."""
    order, random = shuffled(recipe, epoch, split.training)
    labels = torch.tensor([LABELS.index(case.label) for case in cases])
    can_erase = torch.tensor([case.label in CAN_ERASE for case in cases])
    weights = label_weights(labels[torch.from_numpy(order)]).to(device.name)

    def lose(some: NDArray[np.intp]) -> dict[str, Tensor]:
        chosen = np.sort(some)
        pictures, masks = (_shrunk(layer, recipe.side(epoch)) for layer in stock.batch(chosen))
        pictures, masks = augment(pictures, masks, random, can_erase=can_erase[chosen])
        target = make_target(masks, labels[chosen].to(masks.device), len(LABELS))
        pictures = pictures.to(device.name).contiguous(memory_format=torch.channels_last)
        with device.autocast():
            output = run.network(pictures)
        return loss(output, target, weights)

    return train_epoch(recipe, epoch, run, order, lose, progress)


def shuffled(
    settings: Settings, epoch: int, training: Sequence[int]
) -> tuple[NDArray[np.intp], torch.Generator]:
    """The cases of an epoch in an order of its own, the same in every process that shares them.

    The random numbers for what is done to the pictures come with it; they differ by process.
    """
    seed = settings.seed_of(epoch)
    torch.manual_seed(own_seed(seed))
    random = torch.Generator().manual_seed(seed)
    order = np.array(training)[torch.randperm(len(training), generator=random).numpy()]
    if not is_first():
        random.manual_seed(own_seed(seed))
    return order, random


def _shrunk(whole: Tensor, side: int) -> Tensor:
    """Pictures ``(n, 1, size, size)`` as ``(n, 1, side, side)``, areas averaged."""
    if whole.shape[-1] == side:
        return whole
    return functional.interpolate(whole, size=(side, side), mode="bilinear", antialias=True)


def label_weights(labels: Tensor) -> Tensor:
    """Weight of every label: the square root of its rarity, 1 on average."""
    counts = torch.bincount(labels, minlength=len(LABELS)).float().clamp_min(1)
    weights = (counts.sum() / counts).sqrt()
    return weights / weights.mean()
