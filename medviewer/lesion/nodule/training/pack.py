"""From the checkpoints of a training run of lung-ct, in whatever state, to a model package.

The level of the outline and the limit of the feature check come from the validation cuts, the
calibration of each fold's figures from the other folds. Networks that were not trained can come
from another package.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from medviewer.errors import MedviewerError
from medviewer.learning.device import Device, choose
from medviewer.learning.package import ModelPackage, write_package
from medviewer.learning.run import read_run, stored
from medviewer.lesion.figures.members import must_be_cut_as_then
from medviewer.lesion.gate.familiar import Familiar, learn_familiar
from medviewer.lesion.networks.center import ready
from medviewer.lesion.networks.packaged import BESIDE
from medviewer.lesion.nodule.figures.baseline import baselines
from medviewer.lesion.nodule.figures.card import calibration, card_for_people, make_card
from medviewer.lesion.nodule.figures.evaluate import describe, predict, write_predictions
from medviewer.lesion.nodule.model import Calibration, Model
from medviewer.lesion.nodule.network import NoduleNet
from medviewer.lesion.nodule.outliner import NoduleOutliner
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

Network = TypeVar("Network", bound=nn.Module)

FAMILIAR_SHARE = 0.99
"""Share of validation nodules within the limit of the feature check."""
FAMILIAR_NODULES = 600
"""Training nodules whose features are learnt."""


@dataclass(frozen=True)
class Member:
    """A trained network: what it is called in the package, its weights as stored, its split.

    ``recipe`` has the fields of ``fit.Recipe`` or ``outliner.Recipe``.
    """

    name: str
    weights: dict[str, NDArray[np.generic]]
    recipe: dict[str, Any]
    epochs: int
    split: Split

    @property
    def fold(self) -> int:
        """That it is tested on."""
        return int(self.recipe["fold"])

    def load_into(self, network: Network, device: Device) -> Network:
        """``network`` with its weights, ready to be asked."""
        weights = {key: torch.from_numpy(value) for key, value in self.weights.items()}
        network.load_state_dict(weights)
        return ready(network, device)


@dataclass(frozen=True)
class Members:
    """The networks of a package, and the outliners, in the order of the folds."""

    networks: list[Member]
    outliners: list[Member]

    def model(self, device: Device) -> Model:
        """All of them together, before any calibration and without a second opinion."""
        by_fold = {one.fold: one for one in self.outliners}
        return Model(
            {one.name: one.load_into(NoduleNet(), device) for one in self.networks},
            device,
            Calibration(1.0, 1.0, 0.0),
            level=0.5,
            flip=True,
            outliners={
                one.name: by_fold[one.fold].load_into(NoduleOutliner(), device)
                for one in self.networks
                if one.fold in by_fold
            },
        )


def pack(
    run: Path,
    data: Path,
    folder: Path,
    imagenet: ImageNetWeights,
    *,
    progress: Progress = Silent(),
    device: Device | None = None,
    kept: ModelPackage | None = None,
) -> ModelPackage:
    """Write the package of the folds that have a checkpoint in ``run`` to ``folder``.

    Networks and outliners without one come from the package ``kept``, if there is one. With
    ``imagenet`` the second opinion is made, if a network that rates is new. The out-of-fold
    figures go into the cards, the predictions behind them to ``run/predictions.jsonl``.

    Raises
    ------
    MedviewerError
        When there is no network, a fold has no outliner though others have, or the data are
        not those of the run.
    """
    nodules = read_nodules(data)
    device = device or choose()
    crops = load_crops(nodules, run, Part(progress, 0.0, 0.1))
    if kept is not None:
        must_be_cut_as_then(kept, crops.sha256, [nodule.fold for nodule in nodules], data)
    members = _read_members(run, nodules, kept)
    model = members.model(device)
    validation = {one.name: one.split.validation for one in members.networks}
    level = choose_level(model, validation, nodules, crops, Part(progress, 0.1, 0.2))
    beside = _kept_beside(kept, run) or _made_beside(
        members, model, nodules, crops, imagenet, Part(progress, 0.2, 0.6)
    )
    tensors = {
        f"{one.name}/{key}": value
        for one in (*members.networks, *members.outliners)
        for key, value in one.weights.items()
    }
    card = make_card(members, nodules, crops.sha256, level, beside.familiar_limit)
    tensors |= beside.tensors
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


def _read_members(run: Path, nodules: Sequence[Nodule], kept: ModelPackage | None) -> Members:
    networks = _joined(_trained(run, "fold-*", nodules), _kept(kept, "members", nodules))
    outliners = _joined(_trained(run, "outliner-*", nodules), _kept(kept, "outliner", nodules))
    if not networks:
        raise MedviewerError(f"{run} holds no trained network.", "Train the model first.")
    lacking = {one.fold for one in networks} ^ {one.fold for one in outliners}
    if outliners and lacking:
        raise MedviewerError(
            f"Of fold {min(lacking)} there is only the network that rates or only the outliner.",
            "Train both, or give the model that has the other as --keep.",
        )
    return Members(networks, outliners)


@dataclass(frozen=True)
class _Beside:
    """What a package holds beside its networks: the check of the input and the second opinion."""

    tensors: dict[str, NDArray[np.generic]]
    familiar_limit: float


def _kept_beside(kept: ModelPackage | None, run: Path) -> _Beside | None:
    """That of ``kept``, where all its rating networks stay: it depends on nothing else.

    None where it must be made anew.
    """
    if kept is None or any(run.glob("fold-*/checkpoint.safetensors")):
        return None
    tensors = {
        key: value for key, value in kept.tensors().items() if key.partition("/")[0] in BESIDE
    }
    if {key.partition("/")[0] for key in tensors} != set(BESIDE):
        return None
    return _Beside(tensors, float(kept.card["gate"]["familiar_limit"]))


def _made_beside(
    members: Members,
    model: Model,
    nodules: Sequence[Nodule],
    crops: Crops,
    imagenet: ImageNetWeights,
    progress: Progress,
) -> _Beside:
    first, device = members.networks[0], model.device
    known, part = model.networks[first.name], Part(progress, 0.0, 0.25)
    familiar = _learn_familiar(known, first.split, nodules, crops, device, part)
    networks = {one.name: (model.networks[one.name], one.fold) for one in members.networks}
    encoder, part = kept_encoder(imagenet.encoder), Part(progress, 0.25, 1.0)
    tensors = second_opinion(networks, encoder, nodules, crops, device, part)
    tensors |= {"familiar/mean": familiar.mean, "familiar/whiten": familiar.whiten}
    return _Beside(tensors, familiar.limit)


def _joined(trained: list[Member], kept: list[Member]) -> list[Member]:
    """Those that were trained, and those that were kept in the place of the others."""
    names = {one.name for one in trained}
    both = [*trained, *(one for one in kept if one.name not in names)]
    return sorted(both, key=lambda one: one.fold)


def _trained(run: Path, pattern: str, nodules: Sequence[Nodule]) -> list[Member]:
    members = []
    for path in run.glob(f"{pattern}/checkpoint.safetensors"):
        groups, meta = read_run(path)
        recipe = meta["recipe"]
        weights = {key: stored(value) for key, value in groups["best"].items()}
        cut = split(nodules, int(recipe["fold"]), int(recipe["seed"]))
        members.append(Member(path.parent.name, weights, recipe, len(meta["history"]), cut))
    return members


def _kept(kept: ModelPackage | None, part: str, nodules: Sequence[Nodule]) -> list[Member]:
    """The networks of a package (``part`` "members") or its outliners ("outliner")."""
    if kept is None or part not in kept.card:
        return []
    is_outliner = part == "outliner"
    told = kept.card[part]["members"] if is_outliner else kept.card[part]
    recipe = (kept.card[part] if is_outliner else kept.card["training"])["recipe"]
    tensors = kept.tensors()
    members = []
    for one in told:
        name, fold = str(one["name"]), int(one["test_fold"])
        start = f"{name}/"
        weights = {
            key.removeprefix(start): tensors[key] for key in tensors if key.startswith(start)
        }
        own = {**recipe, "fold": fold, "epochs": one["epochs_planned"]}
        cut = split(nodules, fold, int(recipe["seed"]))
        members.append(Member(name, weights, own, int(one["epochs"]), cut))
    return members


def _learn_familiar(
    network: NoduleNet,
    cut: Split,
    nodules: Sequence[Nodule],
    crops: Crops,
    device: Device,
    progress: Progress,
) -> Familiar:
    """Feature statistics of a network's training nodules, the limit from its validation cut."""

    def features(indices: Sequence[int], part: Progress) -> NDArray[np.float32]:
        found = []
        for number, index in enumerate(indices):
            stop_if_cancelled(part)
            look = Look(crops.hounsfield(index), *spacing(nodules[index]))
            found.append(ask([network], look, device, flip=False).features)
            part.report((number + 1) / len(indices), "learning what training nodules look like")
        return np.array(found)

    few = cut.training[:: max(len(cut.training) // FAMILIAR_NODULES, 1)]
    known = learn_familiar(features(few, Part(progress, 0.0, 0.7)))
    own = [known.distance(one) for one in features(cut.validation, Part(progress, 0.7, 1))]
    return Familiar(known.mean, known.whiten, float(np.quantile(own, FAMILIAR_SHARE)))
