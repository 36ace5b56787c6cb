"""The state of a training run on disk: written at once or not at all, and without code.

One safetensors file holds every array; small values travel in its header as
JSON. A kill while writing leaves the earlier file whole.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from safetensors import SafetensorError, safe_open

from medviewer.errors import MedviewerError
from medviewer.safe_write import write_whole

if TYPE_CHECKING:
    import torch

_META = "medviewer"


def save(path: Path, tensors: dict[str, torch.Tensor], meta: dict[str, Any]) -> None:
    """Write ``tensors`` and ``meta`` (anything JSON holds) to ``path``, whole or not at all.

    Raises
    ------
    MedviewerError
        When it cannot be written.
    """
    from safetensors.torch import save as to_bytes

    data = to_bytes(
        {name: tensor.detach().cpu().contiguous() for name, tensor in tensors.items()},
        metadata={_META: json.dumps(meta)},
    )
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, data)
    except OSError as error:
        raise MedviewerError(
            f"{path} cannot be written: {error.strerror}.",
            "Free some space or choose another folder, then start the same command again.",
        ) from error


def load(path: Path) -> tuple[dict[str, torch.Tensor], dict[str, Any]]:
    """What ``save`` wrote.

    Raises
    ------
    MedviewerError
        When the file is missing or is not a checkpoint.
    """
    try:
        with safe_open(path, framework="pt") as file:
            meta = json.loads((file.metadata() or {})[_META])
            tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118 - no mapping
    except (OSError, SafetensorError, KeyError, ValueError) as error:
        raise MedviewerError(
            f"{path} is not a checkpoint of a training run: {error}.",
            "Delete it to train this part again.",
        ) from error
    return tensors, meta


def flatten_optimizer(state: dict[str, Any]) -> dict[str, torch.Tensor]:
    """The tensors of an optimizer's ``state_dict`` by ``index.key``."""
    return {
        f"{index}.{key}": value
        for index, entry in state["state"].items()
        for key, value in entry.items()
    }


def restore_optimizer(optimizer: torch.optim.Optimizer, tensors: dict[str, torch.Tensor]) -> None:
    """Put the tensors of ``flatten_optimizer`` back into a freshly made optimizer."""
    state: dict[int, dict[str, torch.Tensor]] = {}
    for name, tensor in tensors.items():
        index, key = name.split(".", 1)
        state.setdefault(int(index), {})[key] = tensor
    optimizer.load_state_dict({**optimizer.state_dict(), "state": state})
