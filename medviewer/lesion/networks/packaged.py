"""The networks in a package of lesion models: their weights by name, each held to its network."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from medviewer.findings.model_run import Mode
from medviewer.learning.package import ModelPackage, ModelPackageError
from medviewer.message import Message

Network = TypeVar("Network", bound=nn.Module)
Weights = dict[str, NDArray[np.generic]]

BESIDE = ("familiar", "imagenet", "probe")
"""What a package holds beside its networks: statistics for the check of the input, and what the
second opinion is made of (``probe``)."""


def chosen_for(card: Mapping[str, Any], mode: Mode) -> Mapping[str, Any]:
    """The part of a card with ``calibration`` and ``operating_point`` of a mode.

    A card without those of the fast mode has the same for both.
    """
    chosen = card.get("fast_mode", card) if mode == "fast" else card
    return chosen if isinstance(chosen, Mapping) else {}


def must_be_architecture(package: ModelPackage, named: str, known: Sequence[str]) -> None:
    """Raise ModelPackageError when the architecture that the card names is none of ``known``."""
    if named not in known:
        raise ModelPackageError(
            Message(
                "{} is a model of architecture {!r}; this program knows {!r}.",
                package.folder,
                named,
                ", ".join(known),
            ),
            Message("Install a model made for this version."),
        )


def weights_by_network(package: ModelPackage, names: Sequence[str]) -> dict[str, Weights]:
    """The weights of every network that the card names.

    Raises
    ------
    ModelPackageError
        When the file holds weights of a network that the card does not name, or it names none.
    """
    found: dict[str, Weights] = {name: {} for name in names}
    strangers = set()
    for key, value in package.tensors().items():
        name, _, rest = key.partition("/")
        if name in found:
            found[name][rest] = value
        elif name not in BESIDE:
            strangers.add(name)
    if strangers or not found:
        raise ModelPackageError(
            Message(
                "{} holds weights that its card does not name: {}.",
                package.folder,
                tuple(sorted(strangers)),
            ),
            Message("Install the model again."),
        )
    return found


def with_weights(network: Network, package: ModelPackage, name: str, weights: Weights) -> Network:
    """``network`` with the weights of the one called ``name``.

    Raises
    ------
    ModelPackageError
        When a tensor is missing, unknown, or of the wrong shape.
    """
    problem = mismatch(weights, network.state_dict())
    if problem:
        raise ModelPackageError(
            Message(
                "The network {} in {} does not fit {}: {}.",
                name,
                package.folder,
                package.card["architecture"],
                problem,
            ),
            Message("Install the model again."),
        )
    network.load_state_dict({key: torch.from_numpy(value) for key, value in weights.items()})
    return network


def mismatch(given: Weights, wanted: dict[str, Tensor]) -> str:
    """The first thing that does not fit, in words; empty when all fits."""
    missing, unknown = sorted(wanted.keys() - given.keys()), sorted(given.keys() - wanted.keys())
    if missing:
        return Message("{} is missing", missing[0])
    if unknown:
        return Message("{} is unknown", unknown[0])
    for key, tensor in wanted.items():
        if tuple(given[key].shape) != tuple(tensor.shape):
            shapes = str(given[key].shape), str(tuple(tensor.shape))
            return Message("{} has shape {}, not {}", key, *shapes)
    return ""
