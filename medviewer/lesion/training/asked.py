"""What a training of brain-mr or lung-ct is asked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from medviewer.learning.device import Device, choose
from medviewer.learning.package import ModelPackage


@dataclass(frozen=True)
class Asked:
    """Which networks, and how; what is left out is as for the shipped model.

    Attributes
    ----------
    architectures, folds
        The networks to train; None for all.
    epochs
        Of each network; None for its recipe's.
    seed
        Of the cuts, the first weights and the order of the cases.
    resume
        Go on from the checkpoints that lie there.
    imagenet
        File of the weights that some networks begin with, and that the second opinion knows;
        None for those of the installed package.
    kept
        Whose networks stand where none was trained.
    on
        Where to compute; None for the best there is.
    """

    architectures: Sequence[str] | None = None
    folds: Sequence[int] | None = None
    epochs: int | None = None
    seed: int = 0
    resume: bool = True
    imagenet: Path | None = None
    kept: ModelPackage | None = None
    on: Device | None = None

    @cached_property
    def device(self) -> Device:
        """Where to compute."""
        return self.on or choose()
