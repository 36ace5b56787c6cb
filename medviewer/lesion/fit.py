"""Train one network: one fold held out, a validation cut to choose the best epoch.

Every epoch ends with a checkpoint, and its random numbers depend only on the
seed, the fold and the epoch, so that a run killed at any moment goes on as if
nothing had happened.

The first epochs look at small pictures, the last at whole ones (progressive resizing, as
in Tan & Le 2021): what a lesion looks like is learnt at a quarter of the cost.
"""

from __future__ import annotations

import copy
import math
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from medviewer.errors import MedviewerError
from medviewer.learning import checkpoint
from medviewer.learning.device import Device
from medviewer.lesion.augment import augment
from medviewer.lesion.cases import Case
from medviewer.lesion.images import Images
from medviewer.lesion.labels import LABELS
from medviewer.lesion.loss import loss, make_target
from medviewer.lesion.network import ResCenter
from medviewer.lesion.splits import Split
from medviewer.lesion.validate import validate
from medviewer.progress import Progress, stop_if_cancelled

GROWTH = ((0.55, 0.5), (0.85, 0.75), (1.0, 1.0))
"""Until that share of the epochs, pictures of that share of the full side."""

CAN_ERASE = ("meningioma", "glioma")
"""Lesions that lie to one side, so that the mirrored side shows what is normal."""


@dataclass(frozen=True)
class Recipe:
    """How a network is trained; part of the checkpoint, so that no two runs mix."""

    size: int = 256
    epochs: int = 20
    batch: int = 32
    learning_rate: float = 2.5e-3
    weight_decay: float = 0.02
    ema: float = 0.985
    patience: int = 8
    seed: int = 0
    fold: int = 0

    def side(self, epoch: int) -> int:
        """Pixels of the pictures' side in ``epoch`` (from 0), a multiple of 32."""
        share = next(share for until, share in GROWTH if epoch + 1 <= until * self.epochs)
        return max(32, round(self.size * share / 32) * 32)

    def is_measured(self, epoch: int) -> bool:
        """Whether ``epoch`` can be the best: not those on the smallest pictures."""
        return epoch + 1 > GROWTH[0][0] * self.epochs


@dataclass
class State:
    """A run under way: the network, its moving average, the optimizer, the epochs so far."""

    network: ResCenter
    average: ResCenter
    best: dict[str, Tensor]
    optimizer: torch.optim.Optimizer
    history: list[dict[str, float]]


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
) -> State:
    """Train until the last epoch, or until the validation score no longer rises.

    The validation cut is always seen at the full size.
    """
    state = _start(recipe, folder / "checkpoint.safetensors", device, resume=resume)
    begun = time.monotonic()
    first = len(state.history)
    for epoch in range(first, recipe.epochs):
        if _is_over(state.history, recipe):
            break
        stop_if_cancelled(progress)
        parts = _one_epoch(recipe, epoch, state, cases, images, split, device, progress)
        state.history.append({"epoch": epoch + 1, "side": recipe.side(epoch), **parts})
        if recipe.is_measured(epoch):
            measured = validate(state.average, cases, images, split.validation, device)
            state.history[-1] |= {**measured, "score": sum(measured.values())}
            smooth = smoothed(state.history)
            if smooth[-1] >= max(smooth):
                state.best = copy.deepcopy(state.average.state_dict())
        save_state(folder / "checkpoint.safetensors", recipe, state)
        left = (time.monotonic() - begun) / (epoch + 1 - first) * (recipe.epochs - epoch - 1)
        progress.report((epoch + 1) / recipe.epochs, _sentence(recipe, state.history[-1], left))
    return state


def _sentence(recipe: Recipe, entry: dict[str, float], left_s: float) -> str:
    measured = (
        f"accuracy {entry['accuracy']:.3f}, boxes {entry['boxes']:.3f}, Dice {entry['dice']:.3f}, "
        if "score" in entry
        else ""
    )
    return (
        f"fold {recipe.fold}, epoch {int(entry['epoch'])} of {recipe.epochs}: "
        f"loss {entry['loss']:.2f}, {measured}{left_s / 60:.0f} min left"
    )


def _is_over(history: list[dict[str, float]], recipe: Recipe) -> bool:
    """True once the best smoothed score is ``patience`` epochs old."""
    scores = smoothed(history)
    return bool(scores) and len(scores) - 1 - int(np.argmax(scores)) >= recipe.patience


def smoothed(history: list[dict[str, float]]) -> list[float]:
    """The score of every measured epoch averaged with its two predecessors.

    A validation cut holds some 25 persons; one of them moves a single epoch's score more
    than the training does.
    """
    scores = [entry["score"] for entry in history if "score" in entry]
    return [float(np.mean(scores[max(0, end - 2) : end + 1])) for end in range(len(scores))]


def _start(recipe: Recipe, path: Path, device: Device, *, resume: bool) -> State:
    torch.manual_seed(recipe.seed * 1000 + recipe.fold)
    network = ResCenter(len(LABELS)).to(device.name)
    network = network.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    average = copy.deepcopy(network).eval()
    optimizer = torch.optim.AdamW(
        network.parameters(), lr=recipe.learning_rate, weight_decay=recipe.weight_decay
    )
    state = State(network, average, copy.deepcopy(average.state_dict()), optimizer, [])
    if resume and path.exists():
        _restore(state, path, recipe)
    return state


def save_state(path: Path, recipe: Recipe, state: State) -> None:
    """Write everything that ``fit`` needs to go on."""
    groups: dict[str, dict[str, Tensor]] = {
        "network": state.network.state_dict(),
        "average": state.average.state_dict(),
        "best": state.best,
        "optimizer": checkpoint.flatten_optimizer(state.optimizer.state_dict()),
    }
    tensors = {f"{group}/{k}": v for group, part in groups.items() for k, v in part.items()}
    checkpoint.save(path, tensors, {"recipe": asdict(recipe), "history": state.history})


def read_state(path: Path) -> tuple[dict[str, dict[str, Tensor]], dict[str, Any]]:
    """The groups of tensors ("network", "average", "best", "optimizer") and the header."""
    tensors, meta = checkpoint.load(path)
    groups: dict[str, dict[str, Tensor]] = {}
    for name, tensor in tensors.items():
        group, key = name.split("/", 1)
        groups.setdefault(group, {})[key] = tensor
    return groups, meta


def _restore(state: State, path: Path, recipe: Recipe) -> None:
    groups, meta = read_state(path)
    if meta["recipe"] != asdict(recipe):
        raise MedviewerError(
            f"{path} belongs to a run with other settings ({meta['recipe']}).",
            "Give the same settings, choose another folder, or start afresh.",
        )
    state.network.load_state_dict(groups["network"])
    state.average.load_state_dict(groups["average"])
    state.best = groups["best"]
    checkpoint.restore_optimizer(state.optimizer, groups["optimizer"])
    state.history = meta["history"]


def one_cycle(step: int, steps: int, peak: float) -> float:
    """Learning rate that rises for a fifth of the way and falls to nothing (Smith 2018)."""
    rise = max(1, round(0.2 * steps))
    if step < rise:
        return peak * (0.04 + 0.96 * 0.5 * (1 - math.cos(math.pi * step / rise)))
    return peak * (0.001 + 0.999 * 0.5 * (1 + math.cos(math.pi * (step - rise) / (steps - rise))))


def _one_epoch(
    recipe: Recipe,
    epoch: int,
    state: State,
    cases: Sequence[Case],
    images: Images,
    split: Split,
    device: Device,
    progress: Progress,
) -> dict[str, float]:
    """One pass over the training images; the mean of every part of the loss."""
    seed = (recipe.seed * 1000 + recipe.fold) * 10_000 + epoch
    torch.manual_seed(seed)
    random = torch.Generator().manual_seed(seed)
    order = np.array(split.training)[torch.randperm(len(split.training), generator=random).numpy()]
    steps = max(1, len(order) // recipe.batch)
    labels = torch.tensor([LABELS.index(case.label) for case in cases])
    can_erase = torch.tensor([case.label in CAN_ERASE for case in cases])
    weights = _label_weights(labels[torch.from_numpy(order)]).to(device.name)
    sums: dict[str, float] = {}
    state.network.train()
    begun = time.monotonic()
    for step in range(steps):
        stop_if_cancelled(progress)
        rate = one_cycle(epoch * steps + step, recipe.epochs * steps, recipe.learning_rate)
        for group in state.optimizer.param_groups:
            group["lr"] = rate
        chosen = np.sort(order[step * recipe.batch : (step + 1) * recipe.batch])
        pictures, masks = (
            _shrunk(layer[chosen], recipe.side(epoch)) for layer in (images.pictures, images.masks)
        )
        pictures, masks = augment(pictures, masks, random, can_erase=can_erase[chosen])
        target = make_target(masks, labels[chosen], len(LABELS))
        target = type(target)(*(part.to(device.name) for part in target))
        parts = _step(state, pictures, target, weights, device)
        done = epoch * steps + step
        follow(state.average, state.network, min(recipe.ema, (1 + done) / (10 + done)))
        for name, value in parts.items():
            sums[name] = sums.get(name, 0.0) + value / steps
        seconds = (time.monotonic() - begun) / (step + 1) * (steps - step - 1)
        progress.report(
            (epoch + (step + 1) / steps) / recipe.epochs,
            f"fold {recipe.fold}, epoch {epoch + 1} of {recipe.epochs}: "
            f"loss {sum(parts.values()):.2f}, {seconds:.0f} s left in this epoch",
        )
    return {**sums, "loss": sum(sums.values()), "learning_rate": rate}


def _shrunk(layer: NDArray[np.float16], side: int) -> Tensor:
    """Pictures ``[case, row, column]`` as float32 ``(n, 1, side, side)``, areas averaged."""
    whole = torch.from_numpy(layer.astype(np.float32))[:, None]
    if whole.shape[-1] == side:
        return whole
    return functional.interpolate(whole, size=(side, side), mode="bilinear", antialias=True)


def _step(
    state: State, pictures: Tensor, target: Any, weights: Tensor, device: Device
) -> dict[str, float]:
    kind = device.name.split(":")[0]
    pictures = pictures.to(device.name).contiguous(memory_format=torch.channels_last)
    with torch.autocast(kind, dtype=torch.bfloat16, enabled=device.half):
        output = state.network(pictures)
    parts = loss(output, target, weights)
    total = torch.stack(list(parts.values())).sum()
    if not torch.isfinite(total):
        raise MedviewerError(
            "The loss of the training is not a number.",
            "Start again with a lower learning rate or another seed.",
        )
    state.optimizer.zero_grad(set_to_none=True)
    total.backward()  # type: ignore[no-untyped-call]
    nn.utils.clip_grad_norm_(state.network.parameters(), 5.0)
    state.optimizer.step()
    return {name: float(part.detach()) for name, part in parts.items()}


def _label_weights(labels: Tensor) -> Tensor:
    """Weight of every label: the square root of its rarity, 1 on average."""
    counts = torch.bincount(labels, minlength=len(LABELS)).float().clamp_min(1)
    weights = (counts.sum() / counts).sqrt()
    return weights / weights.mean()


@torch.no_grad()
def follow(average: nn.Module, network: nn.Module, keep: float) -> None:
    """Move the exponential moving average, batch statistics included, a little closer."""
    for slow, fast in zip(
        average.state_dict().values(), network.state_dict().values(), strict=True
    ):
        if slow.dtype.is_floating_point:
            slow.lerp_(fast, 1 - keep)
        else:
            slow.copy_(fast)
