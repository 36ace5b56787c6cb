"""Train one network of lung-ct: one fold held out, a validation cut to choose the best epoch."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from medviewer.learning.device import Device
from medviewer.learning.processes import is_first, own_seed
from medviewer.learning.run import Run, Settings, data_key, learn, start, train_epoch
from medviewer.lesion.nodule.network import NoduleNet, Stack
from medviewer.lesion.nodule.training.augment import draw
from medviewer.lesion.nodule.training.cases import Nodule
from medviewer.lesion.nodule.training.crops import Crops
from medviewer.lesion.nodule.training.loss import Truth, loss, truth_of
from medviewer.lesion.nodule.training.validate import validate
from medviewer.lesion.training.splits import Split
from medviewer.progress import Progress


@dataclass(frozen=True)
class Recipe(Settings):
    """How a network of lung-ct is trained."""

    epochs: int = 30
    batch: int = 12
    learning_rate: float = 2e-3
    weight_decay: float = 0.02
    ema: float = 0.99


def fit(
    recipe: Recipe,
    nodules: Sequence[Nodule],
    crops: Crops,
    split: Split,
    folder: Path,
    device: Device,
    progress: Progress,
    *,
    resume: bool = True,
) -> Run[NoduleNet]:
    """Train to the last epoch; the best one of the second half, on the validation cut, is kept.

    The learning rate falls to nothing at the end, so nothing is gained by stopping before,
    and an epoch of the first half is never the best.
    """
    path = folder / "checkpoint.safetensors"
    key = data_key(crops.sha256, split.training, split.validation)
    run = start(recipe, NoduleNet, path, device, resume=resume, data=key)
    truth = truth_of(nodules)

    def train(epoch: int) -> dict[str, float]:
        return _one_epoch(recipe, epoch, run, nodules, crops, truth, split, device, progress)

    def measure(epoch: int) -> dict[str, float]:
        if epoch < recipe.epochs // 2:
            return {}
        return validate(run.average, nodules, crops, split.validation, device)

    learn(recipe, run, path, train, measure, progress)
    return run


def shuffled(
    settings: Settings, epoch: int, training: Sequence[int]
) -> tuple[NDArray[np.int64], np.random.Generator]:
    """The order of an epoch's nodules, alike in every process, and this process's own chance.

    Seeds torch as well, with what depends on seed, fold, epoch and process alone.
    """
    seed = own_seed(settings.seed_of(epoch))
    torch.manual_seed(seed)
    random = np.random.default_rng([settings.seed, settings.fold, epoch])
    order = random.permutation(np.array(training))
    return order, random if is_first() else np.random.default_rng(seed)


def _one_epoch(
    recipe: Recipe,
    epoch: int,
    run: Run[NoduleNet],
    nodules: Sequence[Nodule],
    crops: Crops,
    truth: Truth,
    split: Split,
    device: Device,
    progress: Progress,
) -> dict[str, float]:
    """One pass over the training nodules; the mean of every part of the loss."""
    order, random = shuffled(recipe, epoch, split.training)

    def lose(some: NDArray[np.intp]) -> dict[str, Tensor]:
        chosen = some.tolist()
        batch = draw(nodules, crops, chosen, random)
        pictures = batch.stack.pictures.contiguous(memory_format=torch.channels_last)
        stack = Stack(*(part.to(device.name) for part in batch.stack._replace(pictures=pictures)))
        with device.autocast():
            output = run.network(stack)
        output = type(output)(*(part.float().cpu() for part in output))
        return loss(output, batch, Truth(truth.ratings[chosen], truth.malignant[chosen]))

    return train_epoch(recipe, epoch, run, order, lose, progress)
