"""A training run of one network: its epochs, its best weights, its checkpoint.

Every epoch ends with a checkpoint, and its random numbers depend only on the
seed, the fold and the epoch, so that a run killed at any moment goes on as if
nothing had happened. Several processes can share every batch; see ``processes``.
"""

from __future__ import annotations

import copy
import hashlib
import json
import math
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.optim.swa_utils import get_ema_multi_avg_fn

from medviewer.errors import MedviewerError
from medviewer.learning import checkpoint
from medviewer.learning.device import Device
from medviewer.learning.processes import add_gradients, is_first, over_all, share, told_by_first
from medviewer.learning.shared_norm import share_norms
from medviewer.progress import Progress, stop_if_cancelled

Network = TypeVar("Network", bound=nn.Module)


@dataclass(frozen=True)
class Settings:
    """What all trainings are told; part of the checkpoint, so that no two runs mix."""

    epochs: int
    batch: int
    learning_rate: float
    weight_decay: float
    ema: float
    seed: int = 0
    fold: int = 0

    def seed_of(self, epoch: int) -> int:
        """The seed of an epoch's random numbers."""
        return (self.seed * 1000 + self.fold) * 10_000 + epoch

    def rate(self, step: int, steps: int) -> float:
        """The learning rate of ``step`` (from 0 over all epochs) of ``steps`` an epoch."""
        return one_cycle(step, self.epochs * steps, self.learning_rate)


@dataclass
class Run(Generic[Network]):
    """A run under way: the network, its moving average, the optimizer, the epochs so far.

    An entry of ``history`` holds what an epoch (``epoch``, from 1) was and cost and, where the
    validation cut was looked at, its figures and their sum ``score``. ``data`` stands for the
    cases and how they are cut: no run goes on with others.
    """

    network: Network
    average: Network
    best: dict[str, Tensor]
    optimizer: torch.optim.Optimizer
    history: list[dict[str, float]]
    data: str = ""


def data_key(sha256: Sequence[str], training: Sequence[int], validation: Sequence[int]) -> str:
    """A text that stands for the files of the cases and for those trained and stopped on."""
    cuts = [[sha256[index] for index in cut] for cut in (training, validation)]
    return hashlib.sha256(json.dumps(cuts).encode()).hexdigest()[:16]


def start(
    settings: Settings,
    make: Callable[[], Network],
    path: Path,
    device: Device,
    *,
    resume: bool,
    data: str = "",
    slower: Mapping[str, float] | None = None,
) -> Run[Network]:
    """A new run of the network that ``make`` gives, or the one whose checkpoint is at ``path``.

    ``slower`` gives parts of the network the share of the learning rate at which they learn.

    Raises
    ------
    MedviewerError
        When the checkpoint belongs to a run with other settings or other ``data``, or is not
        there for every process.
    """
    torch.manual_seed(settings.seed * 1000 + settings.fold)
    network = make().to(device.name)
    share_norms(network)
    network = network.to(memory_format=torch.channels_last)  # type: ignore[call-overload]  # torch says no such overload
    average = copy.deepcopy(network).eval()
    optimizer = torch.optim.AdamW(
        _groups(network, slower or {}),
        lr=settings.learning_rate,
        weight_decay=settings.weight_decay,
    )
    run = Run(network, average, copy.deepcopy(average.state_dict()), optimizer, [], data)
    if resume and path.exists():
        _restore(run, path, settings)
    if told_by_first(lambda: len(run.history)) != len(run.history):
        raise MedviewerError(
            f"The processes do not find the same checkpoint at {path}.",
            "Choose a folder that all machines of the training share.",
        )
    return run


def _groups(network: nn.Module, slower: Mapping[str, float]) -> list[dict[str, Any]]:
    """Parameters with the ``share`` of the learning rate at which they learn."""
    parts = {name: list(network.get_submodule(name).parameters()) for name in slower}
    own = {id(one) for part in parts.values() for one in part}
    rest = [one for one in network.parameters() if id(one) not in own]
    groups = [{"params": part, "share": slower[name]} for name, part in parts.items()]
    return [{"params": rest, "share": 1.0}, *groups]


def learn(
    settings: Settings,
    run: Run[Network],
    path: Path,
    train: Callable[[int], dict[str, float]],
    measure: Callable[[int], dict[str, float]],
    progress: Progress,
    *,
    patience: int | None = None,
) -> None:
    """Train the epochs that are left, keep the best weights and write each to ``path``.

    Parameters
    ----------
    train
        Trains one epoch (from 0) and gives what belongs in its history.
    measure
        The figures of the validation cut after an epoch; none where it is not to be the best.
    patience
        Stop once the best smoothed score is that many measured epochs old.
    """
    begun, first = time.monotonic(), len(run.history)
    for epoch in range(first, settings.epochs):
        if patience is not None and _is_over(run.history, patience):
            break
        stop_if_cancelled(progress)
        run.history.append({"epoch": epoch + 1, **train(epoch)})
        figures = told_by_first(lambda: measure(epoch))  # noqa: B023 - it is asked at once
        if figures:
            run.history[-1] |= {**figures, "score": sum(figures.values())}
            scores = smoothed(run.history)
            if scores[-1] >= max(scores):
                run.best = copy.deepcopy(run.average.state_dict())
        if is_first():
            _save(path, settings, run)
        left = (time.monotonic() - begun) / (epoch + 1 - first) * (settings.epochs - epoch - 1)
        told = "".join(f"{name} {value:.3f}, " for name, value in figures.items())
        progress.report(
            (epoch + 1) / settings.epochs,
            f"fold {settings.fold}, epoch {epoch + 1} of {settings.epochs}: "
            f"loss {run.history[-1]['loss']:.2f}, {told}{left / 60:.0f} min left",
        )


def train_epoch(
    settings: Settings,
    epoch: int,
    run: Run[Network],
    order: NDArray[np.intp],
    lose: Callable[[NDArray[np.intp]], dict[str, Tensor]],
    progress: Progress,
) -> dict[str, float]:
    """One pass over the cases in ``order``; the mean of every part of the loss.

    ``lose`` asks the network about some cases, this process's share of a batch, and gives their
    share of the parts of the loss, whose sum is lowered.
    """
    steps = max(1, len(order) // settings.batch)
    sums: dict[str, float] = {}
    run.network.train()
    begun = time.monotonic()
    for step in range(steps):
        stop_if_cancelled(progress)
        done = epoch * steps + step
        rate = settings.rate(done, steps)
        for group in run.optimizer.param_groups:
            group["lr"] = rate * group["share"]
        parts = lose(share(order[step * settings.batch : (step + 1) * settings.batch]))
        values = _descend(run, parts)
        _follow(run.average, run.network, min(settings.ema, (1 + done) / (10 + done)))
        for name, value in values.items():
            sums[name] = sums.get(name, 0.0) + value / steps
        seconds = (time.monotonic() - begun) / (step + 1) * (steps - step - 1)
        progress.report(
            (epoch + (step + 1) / steps) / settings.epochs,
            f"fold {settings.fold}, epoch {epoch + 1} of {settings.epochs}: "
            f"loss {sum(values.values()):.2f}, {seconds:.0f} s left in this epoch",
        )
    return {**sums, "loss": sum(sums.values()), "learning_rate": rate}


def one_cycle(step: int, steps: int, peak: float, rising: float = 0.2) -> float:
    """Learning rate that rises for a share of the way and falls to nothing (Smith 2018)."""
    rise = max(1, round(rising * steps))
    if step < rise:
        return peak * (0.04 + 0.96 * 0.5 * (1 - math.cos(math.pi * step / rise)))
    return peak * (0.001 + 0.999 * 0.5 * (1 + math.cos(math.pi * (step - rise) / (steps - rise))))


def smoothed(history: list[dict[str, float]]) -> list[float]:
    """The score of every measured epoch averaged with its two predecessors.

    A validation cut holds some 25 persons; one of them moves a single epoch's score more
    than the training does.
    """
    scores = [entry["score"] for entry in history if "score" in entry]
    return [float(np.mean(scores[max(0, end - 2) : end + 1])) for end in range(len(scores))]


def read_run(path: Path) -> tuple[dict[str, dict[str, Tensor]], dict[str, Any]]:
    """The groups of tensors ("network", "average", "best", "optimizer") and the header.

    Raises
    ------
    MedviewerError
        When the file is missing or is not a checkpoint.
    """
    tensors, meta = checkpoint.load(path)
    groups: dict[str, dict[str, Tensor]] = {}
    for name, tensor in tensors.items():
        group, key = name.split("/", 1)
        groups.setdefault(group, {})[key] = tensor
    return groups, meta


def stored(value: Tensor) -> NDArray[np.generic]:
    """As a package keeps it: weights of convolutions and connected layers as float16."""
    array: NDArray[np.generic] = (value.half() if value.dim() > 1 else value).numpy()
    return array


def _save(path: Path, settings: Settings, run: Run[Network]) -> None:
    """Write everything that is needed to go on."""
    groups: dict[str, dict[str, Tensor]] = {
        "network": run.network.state_dict(),
        "average": run.average.state_dict(),
        "best": run.best,
        "optimizer": checkpoint.flatten_optimizer(run.optimizer.state_dict()),
    }
    tensors = {f"{group}/{k}": v for group, part in groups.items() for k, v in part.items()}
    checkpoint.save(
        path, tensors, {"recipe": asdict(settings), "history": run.history, "data": run.data}
    )


def _restore(run: Run[Network], path: Path, settings: Settings) -> None:
    groups, meta = read_run(path)
    if meta["recipe"] != asdict(settings):
        raise MedviewerError(
            f"{path} belongs to a run with other settings ({meta['recipe']}).",
            "Give the same settings, choose another folder, or start afresh.",
        )
    if meta.get("data", run.data) != run.data:  # older checkpoints do not say
        raise MedviewerError(
            f"{path} belongs to a run on other data, or on these cut into other folds: its network "
            "may have seen what it would be tested on.",
            "Give the data of that run, choose another folder, or start afresh.",
        )
    run.network.load_state_dict(groups["network"])
    run.average.load_state_dict(groups["average"])
    run.best = groups["best"]
    checkpoint.restore_optimizer(run.optimizer, groups["optimizer"])
    run.history = meta["history"]


def _is_over(history: list[dict[str, float]], patience: int) -> bool:
    """True once the best smoothed score is ``patience`` measured epochs old."""
    scores = smoothed(history)
    return bool(scores) and len(scores) - 1 - int(np.argmax(scores)) >= patience


def _descend(run: Run[Network], parts: dict[str, Tensor]) -> dict[str, float]:
    """One step of the optimizer; the parts of the loss of the whole batch."""
    shares = torch.stack(list(parts.values()))
    run.optimizer.zero_grad(set_to_none=True)
    shares.sum().backward()
    add_gradients(run.network)
    nn.utils.clip_grad_norm_(run.network.parameters(), 5.0)
    run.optimizer.step()
    # Read only now: until then a GPU need not be waited for.
    whole = over_all(shares.detach()).tolist()
    if not math.isfinite(sum(whole)):
        raise MedviewerError(
            "The loss of the training is not a number.",
            "Start again with a lower learning rate or another seed.",
        )
    return dict(zip(parts, whole, strict=True))


def _follow(average: nn.Module, network: nn.Module, keep: float) -> None:
    """Move the exponential moving average, batch statistics included, a little closer."""
    both = zip(average.state_dict().values(), network.state_dict().values(), strict=True)
    moved = [(slow, fast) for slow, fast in both if slow.dtype.is_floating_point]
    follow = get_ema_multi_avg_fn(keep)
    follow(*map(list, zip(*moved, strict=True)), 0)
