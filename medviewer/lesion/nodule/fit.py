"""Train one network of lung-ct: one fold held out, a validation cut to choose the best epoch.

As in ``lesion.fit``, every epoch ends with a checkpoint and its random numbers depend on
the seed, the fold and the epoch alone, so that a killed run goes on as if nothing had
happened.
"""

from __future__ import annotations

import copy
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from medviewer.errors import MedviewerError
from medviewer.learning import checkpoint
from medviewer.learning.device import Device
from medviewer.lesion.fit import follow, one_cycle, read_state, smoothed
from medviewer.lesion.nodule.augment import draw
from medviewer.lesion.nodule.cases import Nodule
from medviewer.lesion.nodule.crops import Crops
from medviewer.lesion.nodule.loss import Truth, loss, truth_of
from medviewer.lesion.nodule.network import NoduleNet, Stack
from medviewer.lesion.nodule.validate import validate
from medviewer.lesion.splits import Split
from medviewer.progress import Progress, stop_if_cancelled


@dataclass(frozen=True)
class Recipe:
    """How a network is trained; part of the checkpoint, so that no two runs mix."""

    epochs: int = 30
    batch: int = 12
    learning_rate: float = 2e-3
    weight_decay: float = 0.02
    ema: float = 0.99
    seed: int = 0
    fold: int = 0


@dataclass
class State:
    """A run under way: the network, its moving average, the optimizer, the epochs so far."""

    network: NoduleNet
    average: NoduleNet
    best: dict[str, Tensor]
    optimizer: torch.optim.Optimizer
    history: list[dict[str, float]]


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
) -> State:
    """Train to the last epoch; the best one of the second half, on the validation cut, is kept.

    The learning rate falls to nothing at the end, so nothing is gained by stopping before,
    and an epoch of the first half is never the best.
    """
    path = folder / "checkpoint.safetensors"
    state = _start(recipe, path, device, resume=resume)
    truth = truth_of(nodules)
    begun, first = time.monotonic(), len(state.history)
    for epoch in range(first, recipe.epochs):
        parts = _one_epoch(recipe, epoch, state, nodules, crops, truth, split, device, progress)
        state.history.append({"epoch": epoch + 1, **parts})
        if epoch >= recipe.epochs // 2:
            measured = validate(state.average, nodules, crops, split.validation, device)
            state.history[-1] |= {**measured, "score": sum(measured.values())}
            scores = smoothed(state.history)
            if scores[-1] >= max(scores):
                state.best = copy.deepcopy(state.average.state_dict())
        _save(path, recipe, state)
        left = (time.monotonic() - begun) / (epoch + 1 - first) * (recipe.epochs - epoch - 1)
        progress.report((epoch + 1) / recipe.epochs, _sentence(recipe, state.history[-1], left))
    return state


def _sentence(recipe: Recipe, entry: dict[str, float], left_s: float) -> str:
    measured = f"AUROC {entry['auroc']:.3f}, Dice {entry['dice']:.3f}, " if "score" in entry else ""
    return (
        f"fold {recipe.fold}, epoch {int(entry['epoch'])} of {recipe.epochs}: "
        f"loss {entry['loss']:.2f}, {measured}{left_s / 60:.0f} min left"
    )


def _start(recipe: Recipe, path: Path, device: Device, *, resume: bool) -> State:
    torch.manual_seed(recipe.seed * 1000 + recipe.fold)
    network = NoduleNet().to(device.name)
    network = network.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    average = copy.deepcopy(network).eval()
    optimizer = torch.optim.AdamW(
        network.parameters(), lr=recipe.learning_rate, weight_decay=recipe.weight_decay
    )
    state = State(network, average, copy.deepcopy(average.state_dict()), optimizer, [])
    if resume and path.exists():
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
    return state


def _save(path: Path, recipe: Recipe, state: State) -> None:
    groups: dict[str, dict[str, Tensor]] = {
        "network": state.network.state_dict(),
        "average": state.average.state_dict(),
        "best": state.best,
        "optimizer": checkpoint.flatten_optimizer(state.optimizer.state_dict()),
    }
    tensors = {f"{group}/{k}": v for group, part in groups.items() for k, v in part.items()}
    checkpoint.save(path, tensors, {"recipe": asdict(recipe), "history": state.history})


def _one_epoch(
    recipe: Recipe,
    epoch: int,
    state: State,
    nodules: Sequence[Nodule],
    crops: Crops,
    truth: Truth,
    split: Split,
    device: Device,
    progress: Progress,
) -> dict[str, float]:
    """One pass over the training nodules; the mean of every part of the loss."""
    torch.manual_seed((recipe.seed * 1000 + recipe.fold) * 10_000 + epoch)
    random = np.random.default_rng([recipe.seed, recipe.fold, epoch])
    order = random.permutation(np.array(split.training))
    steps = max(1, len(order) // recipe.batch)
    sums: dict[str, float] = {}
    state.network.train()
    begun = time.monotonic()
    for step in range(steps):
        stop_if_cancelled(progress)
        done = epoch * steps + step
        rate = one_cycle(done, recipe.epochs * steps, recipe.learning_rate)
        for group in state.optimizer.param_groups:
            group["lr"] = rate
        chosen = order[step * recipe.batch : (step + 1) * recipe.batch]
        parts = _step(state, nodules, crops, truth, chosen.tolist(), random, device)
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


def _step(
    state: State,
    nodules: Sequence[Nodule],
    crops: Crops,
    truth: Truth,
    chosen: list[int],
    random: np.random.Generator,
    device: Device,
) -> dict[str, Any]:
    batch = draw(nodules, crops, chosen, random)
    pictures = batch.stack.pictures.contiguous(memory_format=torch.channels_last)
    stack = Stack(*(part.to(device.name) for part in batch.stack._replace(pictures=pictures)))
    with torch.autocast(device.name.split(":")[0], torch.bfloat16, enabled=device.half):
        output = state.network(stack)
    output = type(output)(*(part.float().cpu() for part in output))
    parts = loss(output, batch, Truth(truth.ratings[chosen], truth.malignant[chosen]))
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
