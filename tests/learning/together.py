"""What the processes of ``test_processes`` do: train a tiny network, on made pictures.

    python -m tests.learning.together FOLDER

Twice two processes: in the first pair one dies, the second goes on with what that pair left
and trains another run from the beginning. They are forked, so that torch is imported once.
"""

from __future__ import annotations

import multiprocessing
import os
import socket
import sys
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from medviewer.errors import MedviewerError
from medviewer.learning.device import choose
from medviewer.learning.processes import add_gradients, is_first, joined, over_all, rank, share
from medviewer.learning.run import Run, Settings, learn, start, train_epoch
from medviewer.learning.shared_norm import share_norms
from medviewer.lesion.networks.center import ResCenter
from medviewer.lesion.training.loss import loss, make_target
from medviewer.progress import Silent

SETTINGS = Settings(epochs=6, batch=7, learning_rate=0.01, weight_decay=0.02, ema=0.9)
PICTURES = torch.rand(30, 1, 8, 8, generator=torch.Generator().manual_seed(1)).double()
TRUTH = PICTURES.mean((1, 2, 3)) > 0.5


def make() -> nn.Module:
    layers = nn.Sequential(
        nn.Conv2d(1, 4, 3, bias=False),
        nn.BatchNorm2d(4),
        nn.ReLU(),
        nn.Flatten(),
        nn.Linear(144, 1),
    )
    return layers.double()


def train(path: Path, *, dies: bool = False) -> Run[nn.Module]:
    """Train, stop early (no score is better than that of epoch 1); one dies in epoch 3."""
    run = start(SETTINGS, make, path, choose(allow_gpu=False), resume=True)
    asked: list[int] = []

    def lose(some: NDArray[np.intp]) -> dict[str, Tensor]:
        wrong = run.network(PICTURES[some])[:, 0] - TRUTH[some].double()
        return {"square": wrong.square().sum() / over_all(torch.tensor(len(some)))}

    def epoch_of(epoch: int) -> dict[str, float]:
        if dies and epoch == 2 and not is_first():
            os._exit(1)
        order = np.random.default_rng(epoch).permutation(len(PICTURES))
        return train_epoch(SETTINGS, epoch, run, order, lose, Silent())

    def measure(epoch: int) -> dict[str, float]:
        asked.append(epoch)
        return {"figure": 1.0 if epoch < 2 else 0.0}

    learn(SETTINGS, run, path, epoch_of, measure, Silent(), patience=2)
    assert bool(asked) == is_first()
    return run


def gradients() -> dict[str, Tensor]:
    """Of the loss of brain-mr over a batch of five pictures, one without a lesion."""
    torch.manual_seed(0)
    network = ResCenter().train()
    for layer in network.modules():
        if isinstance(layer, nn.Dropout):
            layer.p = 0.0
    share_norms(network)
    masks = torch.zeros(5, 1, 64, 64)
    for index in range(4):
        masks[index, 0, 8 : 20 + 5 * index, 10:40] = 1
    pictures = torch.rand(5, 1, 64, 64)
    some = share(np.arange(5))
    target = make_target(masks[some], torch.tensor([0, 1, 2, 1, 0])[some], 3)
    parts = loss(network(pictures[some]), target, torch.tensor([0.5, 1.0, 1.5]))
    torch.stack(list(parts.values())).sum().backward()
    add_gradients(network)
    return {name: one.grad for name, one in network.named_parameters() if one.grad is not None}


def be_one(folder: Path, pair: str, number: int, port: int) -> None:
    """One of two processes, told what torchrun tells."""
    torch.set_num_threads(1)
    told = {"WORLD_SIZE": 2, "RANK": number, "LOCAL_RANK": number, "MASTER_PORT": port}
    os.environ |= {name: str(value) for name, value in told.items()}
    os.environ["MASTER_ADDR"] = "localhost"
    try:
        with joined():
            if pair == "dies":
                train(folder / "killed", dies=True)
                return
            found = {
                "whole": train(folder / "whole").network.state_dict(),
                "resumed": train(folder / "killed").network.state_dict(),
                "gradients": gradients(),
            }
            torch.save(found, folder / f"rank-{rank()}")
    except MedviewerError as error:
        (folder / f"words-{pair}-{number}").write_text(str(error))
        sys.exit(1)


def main() -> None:
    """Print the exit codes of the four processes."""
    folder = Path(sys.argv[1])
    fork = multiprocessing.get_context("fork")
    torch.optim.AdamW([torch.zeros(1)])  # it imports much, once for all
    codes = []
    for pair in ("dies", "lives"):
        with socket.socket() as probe:
            probe.bind(("localhost", 0))
            port = probe.getsockname()[1]
        both = [fork.Process(target=be_one, args=(folder, pair, n, port)) for n in range(2)]
        for one in both:
            one.start()
        for one in both:
            one.join(100)
            one.kill()
            one.join()
            codes.append(one.exitcode)
    print(*codes)


if __name__ == "__main__":
    main()
