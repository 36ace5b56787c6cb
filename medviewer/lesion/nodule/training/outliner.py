"""Train one outliner of lung-ct: one fold held out, a validation cut to choose the best epoch."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from medviewer.learning.device import Device
from medviewer.learning.run import Run, Settings, data_key, learn, start, train_epoch
from medviewer.lesion.nodule.figures.metrics import dice
from medviewer.lesion.nodule.network import WINDOW
from medviewer.lesion.nodule.outliner import (
    CELLS,
    SIDE,
    NoduleOutliner,
    ask_evenly,
    outline_inside,
)
from medviewer.lesion.nodule.predict import Look
from medviewer.lesion.nodule.training.augment import Window, look_at, share_of_readers
from medviewer.lesion.nodule.training.cases import Nodule
from medviewer.lesion.nodule.training.crops import Crops, spacing
from medviewer.lesion.nodule.training.fit import shuffled
from medviewer.lesion.nodule.training.loss import AROUND
from medviewer.lesion.nodule.windows import FITS, ZOOMS, cut, paste, to_channels
from medviewer.lesion.training.loss import outline_loss
from medviewer.lesion.training.splits import Split
from medviewer.progress import Progress

KNOWING = 0.5
"""Share of the learning rate at which the encoder from ImageNet learns."""
MEASURED = 3
"""Epochs at the end, where the learning rate has fallen to nothing, that can be the best."""
NOISE_HU = 30.0
"""Standard deviation of the strongest noise, mostly less."""


@dataclass(frozen=True)
class Recipe(Settings):
    """How an outliner is trained. ``imagenet`` is the SHA-256 of the weights it begins with."""

    epochs: int = 34
    batch: int = 32
    learning_rate: float = 2e-3
    weight_decay: float = 0.05
    ema: float = 0.99
    imagenet: str = ""


def fit_outliner(
    recipe: Recipe,
    imagenet: Mapping[str, Tensor],
    nodules: Sequence[Nodule],
    crops: Crops,
    split: Split,
    folder: Path,
    device: Device,
    progress: Progress,
    *,
    resume: bool = True,
) -> Run[NoduleOutliner]:
    """Train to the last epoch; of the last ``MEASURED`` the best on the validation cut is kept."""
    path = folder / "checkpoint.safetensors"
    key = data_key(crops.sha256, split.training, split.validation)

    def new() -> NoduleOutliner:
        network = NoduleOutliner()
        network.know(imagenet)
        return network

    slower = {"encoder": KNOWING}
    run = start(recipe, new, path, device, resume=resume, data=key, slower=slower)

    def train(epoch: int) -> dict[str, float]:
        return _one_epoch(recipe, epoch, run, nodules, crops, split, device, progress)

    def measure(epoch: int) -> dict[str, float]:
        if epoch < recipe.epochs - MEASURED:
            return {}
        return {"dice": validate(run.average, nodules, crops, split.validation, device)}

    learn(recipe, run, path, train, measure, progress)
    return run


def _one_epoch(
    recipe: Recipe,
    epoch: int,
    run: Run[NoduleOutliner],
    nodules: Sequence[Nodule],
    crops: Crops,
    split: Split,
    device: Device,
    progress: Progress,
) -> dict[str, float]:
    """One pass over the training nodules; the mean of the loss."""
    order, random = shuffled(recipe, epoch, split.training)

    def lose(some: NDArray[np.intp]) -> dict[str, Tensor]:
        windows = look_at(nodules, crops, some.tolist(), random)
        pictures, share, nodule = drawn(windows, len(some), device, random)
        with device.autocast():
            logits = ask_evenly(run.network, pictures)
        return {"outline": outline_loss(logits, share, nodule, len(windows), AROUND)}

    return train_epoch(recipe, epoch, run, order, lose, progress)


def drawn(
    windows: Sequence[Window], nodules: int, device: Device, random: np.random.Generator
) -> tuple[Tensor, Tensor, Tensor]:
    """Pictures, the share of readers that outlined each cell, and whose slice each is.

    ``(s, 4, 96, 96)``, ``(s, 1, 48, 48)``, int64 ``(s,)``, all on the device. Windows behind the
    first ``nodules`` lie beside a nodule: nothing in them counts as outlined.
    """
    counts = torch.tensor([len(one.slices) for one in windows])
    slices = torch.cat([one.slices for one in windows]).to(device.name)
    affine = torch.cat([one.affine for one in windows])
    strength = np.abs(random.standard_normal((len(slices), 1, 1, 1), dtype=np.float32)) * NOISE_HU
    there = torch.Generator(device.name).manual_seed(int(random.integers(2**31)))
    grain = torch.randn(slices[:, :3].shape, generator=there, device=device.name)
    seen = slices[:, :3] + grain * torch.from_numpy(strength).to(device.name)
    sampled = cut(seen, _finer(affine, SIDE), SIDE)
    pictures = to_channels(sampled[:, 0], sampled[:, 1], sampled[:, 2])
    share = cut(slices[:, 3:], _finer(affine, CELLS), CELLS)
    share[int(counts[:nodules].sum()) :] = 0
    nodule = torch.repeat_interleave(torch.arange(len(windows)), counts).to(device.name)
    return pictures.contiguous(memory_format=torch.channels_last), share, nodule


def _finer(affine: Tensor, side: int) -> Tensor:
    """The same windows, of ``WINDOW`` pixels, in ``side`` pixels."""
    return affine * torch.tensor([WINDOW / side, WINDOW / side, 1.0])


def validate(
    network: NoduleOutliner,
    nodules: Sequence[Nodule],
    crops: Crops,
    chosen: Sequence[int],
    device: Device,
) -> float:
    """Mean Dice with half the readers or more, at the zoom that the readers' outlines ask for."""
    network.eval()
    overlaps = []
    for index in chosen:
        nodule = nodules[index]
        look = Look(crops.hounsfield(index), *spacing(nodule))
        share = share_of_readers(nodule, crops.votes[crops.rows(index)])
        zoom = zoom_for(share)
        inside = outline_inside([network], look, zoom, device, flip=False)
        overlaps.append(dice(paste(inside, share.shape, zoom) > 0.4, share >= 0.5))
    return float(np.nanmean(overlaps))


def zoom_for(share: NDArray[np.float32]) -> float:
    """The smallest zoom whose window holds what anybody outlined."""
    spans = [np.ptp(np.flatnonzero(share.any(axis=(0, axis)))) + 1 for axis in (1, 2)]
    return next((zoom for zoom in ZOOMS if max(spans) <= zoom * FITS), ZOOMS[-1])
