"""What a training begins with: random weights, those from ImageNet, or a package's network."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from torch import Tensor

from medviewer.errors import MedviewerError
from medviewer.learning.package import ModelPackage
from medviewer.learning.run import read_run
from medviewer.lesion.ensemble import networks_of
from medviewer.lesion.figures.members import must_be_cut_as_then
from medviewer.lesion.labels import LABELS
from medviewer.lesion.networks.center import CenterNetwork, LiteCenter
from medviewer.lesion.training.fit import Recipe, run_name
from medviewer.lesion.training.imagenet import ImageNetWeights, new_network


@dataclass(frozen=True)
class Beginning:
    """What the networks of one training begin with.

    Attributes
    ----------
    learnt
        Weights for the encoder of every LiteCenter; None where none begins anew.
    package
        Whose networks go on; None for new ones.
    sha256, folds, data
        Of the images: the files' digests, the fold of each, the folder they lie in.
    """

    learnt: ImageNetWeights | None
    package: ModelPackage | None
    sha256: Sequence[str]
    folds: Sequence[int | None]
    data: Path

    def of_recipe(self, architecture: str) -> dict[str, str]:
        """The fields of a recipe that tell the beginning."""
        if self.package is not None:
            return {"begun_from": self.package.card["sha256"]}
        known = self._learnt_by(architecture)
        return {"imagenet": known.sha256} if known else {}

    def maker(self, recipe: Recipe) -> Callable[[], CenterNetwork]:
        """What makes the network of a recipe.

        Raises
        ------
        MedviewerError
            See ``network_of``.
        """
        if self.package is not None:
            return network_of(self.package, recipe, self.sha256, self.folds, self.data)
        return new_network(recipe.architecture, len(LABELS), self._learnt_by(recipe.architecture))

    def _learnt_by(self, architecture: str) -> ImageNetWeights | None:
        return self.learnt if architecture == LiteCenter.ARCHITECTURE else None


def network_of(
    package: ModelPackage,
    recipe: Recipe,
    sha256: Sequence[str],
    folds: Sequence[int | None],
    data: Path,
) -> Callable[[], CenterNetwork]:
    """What makes the network of ``package`` for the fold of ``recipe``.

    ``sha256`` are the image files of ``data``, each in one of ``folds``. The package must have
    been trained on them, in these folds and with the same seed: its validation cuts are then
    the same, and the network has seen neither them nor the test fold.

    Raises
    ------
    MedviewerError
        When data, folds or seed are others, or the package has no network of that fold.
    """
    must_be_cut_as_then(package, sha256, folds, data)
    wanted = (recipe.architecture, recipe.fold, recipe.seed)
    found = [one["name"] for one in package.card["members"] if _is_of(one, package) == wanted]
    if not found:
        raise MedviewerError(
            f"{package.folder} has no {recipe.architecture} of fold {recipe.fold} and seed "
            f"{recipe.seed}.",
            "Check --architectures, --folds and --seed, or train new networks.",
        )
    return networks_of(package, len(LABELS))[found[0]]


def trained_network(
    run: Path, kept: ModelPackage | None, fold: int, seed: int
) -> dict[str, Tensor]:
    """The weights of the fold's LiteCenter that was trained in ``run``, or else of ``kept``.

    Raises
    ------
    MedviewerError
        When there is none.
    """
    name = run_name(LiteCenter.ARCHITECTURE, fold)
    path = run / name / "checkpoint.safetensors"
    if path.exists():
        groups, _ = read_run(path)
        return groups["best"]
    wanted = (LiteCenter.ARCHITECTURE, fold, seed)
    members = kept.card["members"] if kept is not None else []
    for member in members:
        if kept is not None and _is_of(member, kept) == wanted:
            return networks_of(kept, len(LABELS))[member["name"]]().state_dict()
    raise MedviewerError(
        f"A closer look goes on from the LiteCenter of fold {fold} and seed {seed}, and there is "
        "none.",
        "Train LiteCenter, too, or give the model that has it as --keep.",
    )


def _is_of(member: dict[str, Any], package: ModelPackage) -> tuple[str, int, int]:
    """Architecture, test fold and seed of a network."""
    architecture = member.get("architecture", package.card["architecture"])
    return architecture, member["test_fold"], member["recipe"]["seed"]
