"""From the checkpoints of a training run, in whatever state, to a model package.

Everything that is chosen here (temperature, threshold, limit of the feature
check) is chosen on the validation cuts; the test folds are only measured.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from medviewer.errors import MedviewerError
from medviewer.learning.device import Device, choose
from medviewer.learning.package import ModelPackage, write_package
from medviewer.learning.run import read_run, stored
from medviewer.lesion.closer.look import FINER, CloserLook, closer_look
from medviewer.lesion.closer.network import CloserOutliner
from medviewer.lesion.ensemble import Ensemble
from medviewer.lesion.figures.card import card_for_people, make_card
from medviewer.lesion.figures.evaluate import evaluate
from medviewer.lesion.figures.external import measure_series
from medviewer.lesion.figures.members import must_be_cut_as_then
from medviewer.lesion.gate.familiar import Familiar, learn_familiar
from medviewer.lesion.labels import LABELS
from medviewer.lesion.networks.center import NETWORKS, CenterNetwork, ready
from medviewer.lesion.networks.engine import fastest
from medviewer.lesion.networks.packaged import Network, weights_by_network
from medviewer.lesion.second_opinion import SecondOpinion, opinion_of
from medviewer.lesion.training.cases import Case, read_cases
from medviewer.lesion.training.fit import run_name
from medviewer.lesion.training.imagenet import ImageNetWeights
from medviewer.lesion.training.images import Images, load_images
from medviewer.lesion.training.operation import choose_operation
from medviewer.lesion.training.part import Part
from medviewer.lesion.training.probe import kept_encoder
from medviewer.lesion.training.second_opinion import second_opinion
from medviewer.lesion.training.splits import Split, split
from medviewer.progress import Progress, Silent, stop_if_cancelled

FAMILIAR_SHARE = 0.995
"""Share of validation slices within ``FAMILIAR_MARGIN`` of the limit of the feature check."""
FAMILIAR_MARGIN = 1.2
"""The limit over that quantile of the validation slices. Persons of another fold lie further
away than those of the validation cut; measured on fold 2's cut: the quantile 0.76, pictures that
are no heads 1.08 and more."""


@dataclass(frozen=True)
class Member:
    """A trained network.

    ``recipe`` has the fields of ``fit.Recipe``; ``epochs`` says how many it saw of pictures
    of which side in pixels.
    """

    fold: int
    weights: dict[str, Tensor]
    recipe: dict[str, Any]
    epochs: dict[str, int]
    split: Split

    @property
    def name(self) -> str:
        """In the package."""
        return run_name(self.architecture, self.fold)

    @property
    def architecture(self) -> str:
        """See ``network.NETWORKS``, or ``closer.network``."""
        return str(self.recipe["architecture"])

    @property
    def looks_closer(self) -> bool:
        """True for a network of the closer look."""
        return self.architecture == CloserOutliner.ARCHITECTURE


def pack(
    run: Path,
    data: Path,
    folder: Path,
    imagenet: ImageNetWeights,
    *,
    progress: Progress = Silent(),
    device: Device | None = None,
    measure: bool = True,
    external: Path | None = None,
    kept: ModelPackage | None = None,
) -> ModelPackage:
    """Write the package of the folds that have a checkpoint in ``run`` to ``folder``.

    Networks of other folds come from the package ``kept``, if there is one. With
    ``imagenet`` the second opinion is made. With
    ``measure`` the out-of-fold figures go into the cards, and the predictions behind them
    to ``run/predictions.jsonl``; ``external`` is a folder in the form of
    brain-progression whose figures are added.

    Raises
    ------
    MedviewerError
        When there is no checkpoint, or the data are not those of the run.
    """
    cases = read_cases(data)
    every = _read_members(run, cases, kept)
    members = [one for one in every if not one.looks_closer]
    closers = [one for one in every if one.looks_closer]
    size = int(members[0].recipe["size"])
    device = device or choose()
    images = load_images(cases, size, run, progress)
    if kept is not None:
        must_be_cut_as_then(kept, images.sha256, [case.fold for case in cases], data)
    splits = {member.name: member.split for member in members}
    finer = load_images(cases, FINER * size, run, progress)
    encoder, part = kept_encoder(imagenet.encoder), Part(progress, 0.0, 0.1)
    opinion = second_opinion(splits, encoder, cases, images, finer, device, part)
    second = opinion_of(opinion, list(splits), device)
    closer = _closer(closers, members, size, device)
    parts = _by_split(members)
    asked = [
        (_together(own, size, device, second, closer), own[0].split.validation) for own in parts
    ]
    chosen = choose_operation(asked, cases, images, Part(progress, 0.1, 0.2), finer=finer)
    alone = [(_together(own[:1], size, device), own[0].split.validation) for own in parts]
    fast = choose_operation(alone, cases, images, Part(progress, 0.2, 0.22))
    familiar = _learn_familiar(members[0], images, size, device, Part(progress, 0.22, 0.3))
    tensors = {
        f"{member.name}/{key}": stored(value)
        for member in every
        for key, value in member.weights.items()
    }
    tensors |= {"familiar/mean": familiar.mean, "familiar/whiten": familiar.whiten, **opinion}
    card = make_card(members, closers, cases, images.sha256, chosen, fast, familiar.limit)
    if not measure:
        return write_package(folder, card, tensors, card_for_people(card))
    part = Part(progress, 0.3, 1.0)
    return write_measured(card, tensors, folder, data, run, external, part, device)


def write_measured(
    card: dict[str, Any],
    tensors: dict[str, NDArray[Any]],
    folder: Path,
    data: Path,
    run: Path,
    external: Path | None,
    progress: Progress,
    device: Device,
) -> ModelPackage:
    """Write a package, measure it, and write it again with the figures; see ``pack``."""
    package = write_package(folder, card, tensors, card_for_people(card))
    part = Part(progress, 0.0, 0.85)
    summary = evaluate(package, data, run / "predictions.jsonl", part, device=device)
    card["metrics"] = {"validation, out of fold": summary}
    if external is not None:
        figures = measure_series(package, external, Part(progress, 0.85, 1.0), device=device)
        card["metrics"][f"{external.name}, another hospital, after treatment"] = figures
    return write_package(folder, card, tensors, card_for_people(card))


def _read_members(run: Path, cases: Sequence[Case], kept: ModelPackage | None) -> list[Member]:
    members = []
    for path in run.glob("*-fold-*/checkpoint.safetensors"):
        groups, meta = read_run(path)
        sides = Counter(str(int(epoch["side"])) for epoch in meta["history"])
        members.append(_member(groups["best"], meta["recipe"], dict(sides), cases))
    if kept is not None:
        trained = {member.name for member in members}
        members += [one for one in _members_of(kept, cases) if one.name not in trained]
    whole = [member for member in members if not member.looks_closer]
    if not whole:
        raise MedviewerError(f"{run} holds no trained network.", "Train the model first.")
    if len({member.recipe["size"] for member in whole}) > 1:
        raise MedviewerError("The networks look at pictures of different sizes.", "Check --size.")
    order = [*NETWORKS, CloserOutliner.ARCHITECTURE]
    return sorted(members, key=lambda member: (order.index(member.architecture), member.fold))


def _by_split(members: Sequence[Member]) -> list[list[Member]]:
    """Networks that are tested, stopped and calibrated on the same images."""
    found: dict[tuple[int, tuple[int, ...]], list[Member]] = {}
    for member in members:
        found.setdefault((member.fold, member.split.validation), []).append(member)
    return list(found.values())


def _members_of(package: ModelPackage, cases: Sequence[Case]) -> list[Member]:
    """The networks of a package, as they were trained."""
    members = [*package.card["members"], *package.card.get("closer_look", {}).get("members", [])]
    weights = weights_by_network(package, [one["name"] for one in members])
    return [
        _member(
            {key: torch.from_numpy(value) for key, value in weights[one["name"]].items()},
            {"architecture": package.card["architecture"], **one["recipe"]},
            one["epochs"],
            cases,
        )
        for one in members
    ]


def _member(
    weights: dict[str, Tensor],
    recipe: dict[str, Any],
    epochs: dict[str, int],
    cases: Sequence[Case],
) -> Member:
    cut = split(cases, int(recipe["fold"]), int(recipe["seed"]))
    return Member(int(recipe["fold"]), weights, recipe, epochs, cut)


def _network(member: Member, device: Device) -> CenterNetwork:
    return _ready(NETWORKS[member.architecture](len(LABELS)), member, device)


def _ready(network: Network, member: Member, device: Device) -> Network:
    """With the member's weights as the package will hold them."""
    network.load_state_dict(
        {key: torch.from_numpy(stored(value)) for key, value in member.weights.items()}
    )
    return ready(network, device)


def _together(
    members: Sequence[Member],
    size: int,
    device: Device,
    second: SecondOpinion | None = None,
    closer: CloserLook | None = None,
) -> Ensemble:
    """Networks before any calibration; mirror images are asked about with a ``second`` opinion."""
    networks = {member.name: _network(member, device) for member in members}
    full = second is not None
    return Ensemble(
        networks, device, size, 1.0, full,
        engine=fastest(networks, device), second=second, closer=closer,
    )  # fmt: skip


def _closer(
    closers: Sequence[Member], members: Sequence[Member], size: int, device: Device
) -> CloserLook | None:
    """The closer look for networks of the whole slice."""
    networks = {one.name: _ready(CloserOutliner(), one, device) for one in closers}
    by_fold = {one.fold: one.name for one in closers}
    folds = {one.name: one.fold for one in members}
    return closer_look(networks, by_fold, folds, size, LABELS, device)


def _learn_familiar(
    member: Member, images: Images, size: int, device: Device, progress: Progress
) -> Familiar:
    """Feature statistics of a network's training images, the limit from its validation cut."""
    asked = _together([member], size, device)

    def features(indices: Sequence[int], part: Progress) -> NDArray[np.float32]:
        found = []
        for number, index in enumerate(indices):
            stop_if_cancelled(part)
            found.append(asked.predict(images.pictures[index].astype(np.float32)).features)
            part.report((number + 1) / len(indices), "learning what training images look like")
        return np.array(found)

    known = learn_familiar(features(member.split.training, Part(progress, 0.0, 0.9)))
    own = [known.distance(one) for one in features(member.split.validation, Part(progress, 0.9, 1))]
    limit = FAMILIAR_MARGIN * float(np.quantile(own, FAMILIAR_SHARE))
    return Familiar(known.mean, known.whiten, limit)
