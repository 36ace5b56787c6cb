"""Several processes that train one network together, started by ``torchrun``.

Every process takes the same steps with its share of each batch. What a loss divides by
(``over_all``), the batch normalisation (``shared_norm``) and the gradients are of all shares
together, so the networks stay alike, and are what one process would have made of the whole
batch, up to rounding. Only the first process looks at the validation cut and writes. Without
``torchrun`` there is one process, and nothing here changes anything.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import TypeVar, cast

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, distributed, nn

from medviewer.errors import MedviewerError
from medviewer.learning.device import choose

Answer = TypeVar("Answer")

PATIENCE = timedelta(hours=2)
"""How long one waits for another, which may be preparing the data or validating."""


@contextmanager
def joined() -> Iterator[None]:
    """Be one of torchrun's processes while the block runs, where torchrun started us.

    CPU tensors travel by gloo, those on NVIDIA GPUs by NCCL.

    Raises
    ------
    MedviewerError
        When there are more processes than GPUs, or another cannot be reached.
    """
    if asked_for() == 1:
        yield
        return
    if torch.cuda.is_available():
        torch.cuda.set_device(choose().name)
    with _reached():
        distributed.init_process_group(timeout=PATIENCE)
    yield
    distributed.destroy_process_group()  # after an error the end of the process does it


def asked_for() -> int:
    """How many processes torchrun started; 1 without it."""
    return int(os.environ.get("WORLD_SIZE", "1"))


def count() -> int:
    """How many processes train together."""
    return distributed.get_world_size() if distributed.is_initialized() else 1


def rank() -> int:
    """Which of them this is, from 0."""
    return distributed.get_rank() if distributed.is_initialized() else 0


def is_first() -> bool:
    """True in the process that validates, writes and reports."""
    return rank() == 0


def share(cases: NDArray[np.intp]) -> NDArray[np.intp]:
    """This process's part of the cases of one batch.

    Raises
    ------
    MedviewerError
        When there are fewer cases than processes.
    """
    if len(cases) < count():
        raise MedviewerError(
            f"A batch of {len(cases)} cases cannot be shared by {count()} processes.",
            "Give torchrun a smaller --nproc-per-node.",
        )
    return cases[rank() :: count()]


def own_seed(seed: int) -> int:
    """``seed`` in the first process; in the others one that goes with it and is theirs."""
    return seed if is_first() else int(np.random.SeedSequence([seed, rank()]).generate_state(1)[0])


def over_all(value: Tensor) -> Tensor:
    """The sum of ``value`` over the processes, without its gradient."""
    if count() == 1:
        return value
    total = value.detach().clone(memory_format=torch.contiguous_format)
    with _reached():
        distributed.all_reduce(total)
    return total


def add_gradients(network: nn.Module) -> None:
    """Give every parameter the sum of its gradients in all processes."""
    if count() == 1:
        return
    gradients = [one.grad for one in network.parameters() if one.grad is not None]
    total = over_all(torch.cat([one.flatten() for one in gradients]))
    for own, part in zip(
        gradients, torch.split(total, [one.numel() for one in gradients]), strict=True
    ):
        own.copy_(part.view(own.shape))


def told_by_first(ask: Callable[[], Answer]) -> Answer:
    """What ``ask`` says in the first process; it is called in no other."""
    if count() == 1:
        return ask()
    told = [ask() if is_first() else None]
    with _reached():
        distributed.broadcast_object_list(told)
    return cast(Answer, told[0])


@contextmanager
def first_alone() -> Iterator[None]:
    """The others enter the block once the first has left it."""
    if not is_first():
        told_by_first(lambda: None)
    yield
    if is_first():
        told_by_first(lambda: None)


@contextmanager
def _reached() -> Iterator[None]:
    """Say in the user's words that a process is missing."""
    try:
        yield
    except RuntimeError as error:  # gloo and NCCL raise nothing narrower in common
        raise MedviewerError(
            f"Another process of this training ended or cannot be reached ({error}).",
            "See what it says; the same command goes on from the last checkpoint.",
        ) from error
