"""Which networks of a model may honestly be asked about which image.

The card names, for every image that took part in the training, the fold it was
in; the network whose test fold that is has not seen it, all others have.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from medviewer.errors import MedviewerError
from medviewer.learning.package import ModelPackage

DIGITS = 16
"""Hexadecimal digits of the SHA-256 of an image file that the card keeps."""


@dataclass(frozen=True)
class Members:
    """The networks by name with their test folds, and the fold of every known image."""

    test_fold: dict[str, int]
    fold_of: dict[str, int]

    def fold(self, sha256: str) -> int | None:
        """The fold that an image file was in; None when it took no part in the training."""
        return self.fold_of.get(sha256[:DIGITS])

    def unseen_by(self, sha256: str) -> list[str]:
        """Networks that never saw the image file, in training or for stopping."""
        fold = self.fold(sha256)
        return [name for name, own in self.test_fold.items() if fold is None or own == fold]


def read_members(package: ModelPackage) -> Members:
    """From the card of a model."""
    cases = package.card["training"]["cases"]
    return Members(
        {str(one["name"]): int(one["test_fold"]) for one in package.card["members"]},
        {digest: int(fold) for fold, digests in cases.items() for digest in digests},
    )


def must_be_cut_as_then(
    package: ModelPackage, sha256: Sequence[str], folds: Sequence[int | None], data: Path
) -> None:
    """Raise MedviewerError unless ``package`` was trained on all these images in these folds.

    Its networks have then seen neither the cut that they are tested on nor, with the seed of
    their training, the one that stops them.
    """
    must_be_trained_on(package, sha256, data)
    members = read_members(package)
    same = all(members.fold(one) == fold for one, fold in zip(sha256, folds, strict=True))
    if not same or len(set(sha256)) != len(members.fold_of):
        raise MedviewerError(
            f"{data} are the data that {package.folder} was trained on, but some are missing or "
            "in another fold: its networks may have seen what they would be tested on.",
            "Give the data as they were, or train new networks.",
        )


def must_be_trained_on(package: ModelPackage, sha256: Sequence[str], data: Path) -> None:
    """Raise MedviewerError when some image took no part in the training of ``package``."""
    members = read_members(package)
    if any(members.fold(digest) is None for digest in sha256):
        raise MedviewerError(
            f"{data} are not the data that {package.folder} was trained on.", "Check --data."
        )
