"""The network of a package that a training goes on from."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from medviewer.errors import MedviewerError
from medviewer.learning.package import ModelPackage
from medviewer.lesion.figures.members import must_be_cut_as_then
from medviewer.lesion.labels import LABELS
from medviewer.lesion.network import ResCenter
from medviewer.lesion.packaged import weights_by_network, with_weights
from medviewer.lesion.training.fit import Recipe


def network_of(
    package: ModelPackage,
    recipe: Recipe,
    sha256: Sequence[str],
    folds: Sequence[int | None],
    data: Path,
) -> Callable[[], ResCenter]:
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
    wanted = (recipe.fold, recipe.seed)
    members = package.card["members"]
    found = [one["name"] for one in members if (one["test_fold"], one["recipe"]["seed"]) == wanted]
    if not found:
        raise MedviewerError(
            f"{package.folder} has no network of fold {recipe.fold} and seed {recipe.seed}.",
            "Check --folds and --seed, or train new networks.",
        )
    weights = weights_by_network(package, [one["name"] for one in members])[found[0]]
    return lambda: with_weights(ResCenter(len(LABELS)), package, found[0], weights)
