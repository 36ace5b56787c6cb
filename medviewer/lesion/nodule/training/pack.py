"""From the checkpoints of a training run of lung-ct, in whatever state, to a model package.

The level of the outline and the limit of the feature check come from the validation cuts, the
calibration of each fold's figures from the other folds.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from medviewer.errors import MedviewerError
from medviewer.learning.device import Device, choose
from medviewer.learning.package import ModelPackage, write_package
from medviewer.learning.run import read_run, stored
from medviewer.lesion.familiar import Familiar, learn_familiar
from medviewer.lesion.network import ready
from medviewer.lesion.nodule.figures.baseline import baselines
from medviewer.lesion.nodule.figures.card import calibration, card_for_people, make_card
from medviewer.lesion.nodule.figures.evaluate import describe, predict, write_predictions
from medviewer.lesion.nodule.network import NoduleNet
from medviewer.lesion.nodule.predict import Look, ask
from medviewer.lesion.nodule.training.calibrate import calibrate, choose_level, recalibrated
from medviewer.lesion.nodule.training.cases import Nodule, read_nodules
from medviewer.lesion.nodule.training.crops import Crops, load_crops, spacing
from medviewer.lesion.nodule.training.probe import second_opinion
from medviewer.lesion.training.imagenet import ImageNetWeights
from medviewer.lesion.training.part import Part
from medviewer.lesion.training.probe import kept_encoder
from medviewer.lesion.training.splits import Split, split
from medviewer.progress import Progress, Silent, stop_if_cancelled

FAMILIAR_SHARE = 0.99
"""Share of validation nodules within the limit of the feature check."""
FAMILIAR_NODULES = 600
"""Training nodules whose features are learnt."""


@dataclass(frozen=True)
class Member:
    """A trained network: its fold, its weights as stored, what its training was, its split."""

    fold: int
    weights: dict[str, NDArray[np.generic]]
    meta: dict[str, Any]
    split: Split

    @property
    def name(self) -> str:
        """In the package."""
        return f"fold-{self.fold}"

    def network(self, device: Device) -> NoduleNet:
        """Ready to be asked."""
        network = NoduleNet()
        weights = {key: torch.from_numpy(value) for key, value in self.weights.items()}
        network.load_state_dict(weights)
        return ready(network, device)


def pack(
    run: Path,
    data: Path,
    folder: Path,
    imagenet: ImageNetWeights,
    *,
    progress: Progress = Silent(),  # noqa: B008 - it keeps nothing
    device: Device | None = None,
) -> ModelPackage:
    """Write the package of the folds that have a checkpoint in ``run`` to ``folder``.

    With ``imagenet`` the second opinion is made. The out-of-fold figures go into the cards,
    the predictions behind them to ``run/predictions.jsonl``.

    Raises
    ------
    MedviewerError
        When there is no checkpoint, or the data are not those of the run.
    """
    nodules = read_nodules(data)
    members = _read_members(run, nodules)
    device = device or choose()
    crops = load_crops(nodules, run, Part(progress, 0.0, 0.1))
    networks = {member.name: (member.network(device), member.fold) for member in members}
    asked = [(networks[member.name][0], member.split.validation) for member in members]
    level = choose_level(asked, nodules, crops, device, Part(progress, 0.1, 0.2))
    familiar = _learn_familiar(members[0], nodules, crops, device, Part(progress, 0.2, 0.3))
    tensors = {
        f"{member.name}/{key}": value for member in members for key, value in member.weights.items()
    }
    tensors |= {"familiar/mean": familiar.mean, "familiar/whiten": familiar.whiten}
    encoder, part = kept_encoder(imagenet.encoder), Part(progress, 0.3, 0.6)
    tensors |= second_opinion(networks, encoder, nodules, crops, device, part)
    card = make_card(members, nodules, crops.sha256, level, familiar.limit)
    return write_measured(card, tensors, folder, nodules, run, Part(progress, 0.6, 1.0), device)


def write_measured(
    card: dict[str, Any],
    tensors: dict[str, NDArray[Any]],
    folder: Path,
    nodules: list[Nodule],
    run: Path,
    progress: Progress,
    device: Device,
) -> ModelPackage:
    """Write a package, calibrate and measure it, and write it again with both; see ``pack``."""
    package = write_package(folder, card, tensors, card_for_people(card))
    raw = predict(package, nodules, progress, device=device)
    shipped, by_fold = calibrate(raw)
    scored = [recalibrated(one, by_fold.get(one.nodule.fold or 0, shipped)) for one in raw]
    write_predictions(scored, run / "predictions.jsonl")
    clear = sum(one.is_clear for one in raw)
    card["calibration"] = calibration(
        shipped,
        f"{clear} out-of-fold predictions; for the figures each fold was calibrated on the others",
    )
    card["metrics"] = {
        "validation, out of fold": describe(package, nodules, scored),
        "what size and attributes alone would do": baselines(nodules),
    }
    return write_package(folder, card, tensors, card_for_people(card))


def _read_members(run: Path, nodules: Sequence[Nodule]) -> list[Member]:
    members = []
    for path in sorted(run.glob("fold-*/checkpoint.safetensors")):
        groups, meta = read_run(path)
        fold, seed = int(meta["recipe"]["fold"]), int(meta["recipe"]["seed"])
        weights = {key: stored(value) for key, value in groups["best"].items()}
        members.append(Member(fold, weights, meta, split(nodules, fold, seed)))
    if not members:
        raise MedviewerError(f"{run} holds no trained network.", "Train the model first.")
    return members


def _learn_familiar(
    member: Member, nodules: Sequence[Nodule], crops: Crops, device: Device, progress: Progress
) -> Familiar:
    """Feature statistics of a network's training nodules, the limit from its validation cut."""
    network = member.network(device)

    def features(indices: Sequence[int], part: Progress) -> NDArray[np.float32]:
        found = []
        for number, index in enumerate(indices):
            stop_if_cancelled(part)
            look = Look(crops.hounsfield(index), *spacing(nodules[index]))
            found.append(ask([network], look, device, flip=False).features)
            part.report((number + 1) / len(indices), "learning what training nodules look like")
        return np.array(found)

    few = member.split.training[:: max(len(member.split.training) // FAMILIAR_NODULES, 1)]
    known = learn_familiar(features(few, Part(progress, 0.0, 0.7)))
    own = [known.distance(one) for one in features(member.split.validation, Part(progress, 0.7, 1))]
    return Familiar(known.mean, known.whiten, float(np.quantile(own, FAMILIAR_SHARE)))
