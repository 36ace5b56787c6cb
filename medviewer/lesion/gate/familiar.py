"""Does the network see something like its training images? A distance in feature space.

The Mahalanobis distance (Lee et al. 2018) of the deepest pooled features to
those of the training images; a series is judged by its median slice, because a
single slice at the top of the head is unlike most.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from medviewer.findings.finding import Rule
from medviewer.learning.package import ModelPackage, ModelPackageError
from medviewer.message import Message


@dataclass(frozen=True)
class Familiar:
    """What the features of the training images look like.

    ``mean`` ``(f,)``, ``whiten`` ``(f, f)`` with distance = |whiten @ (x - mean)| / sqrt(f),
    ``limit`` the largest distance that still counts as familiar.
    """

    mean: NDArray[np.float32]
    whiten: NDArray[np.float32]
    limit: float

    def distance(self, features: NDArray[np.float32]) -> float:
        """Of one slice; training images lie near 1."""
        return float(np.linalg.norm(self.whiten @ (features - self.mean)) / self.mean.size**0.5)

    def judge(self, distances: list[float]) -> Rule:
        """The verdict on a series of slices."""
        middle = float(np.median(distances)) if distances else float("inf")
        name = "likeness to the training images"
        if middle <= self.limit:
            seen = Message(
                "The slices lie {:.2f} from the training images in feature space, "
                "within the limit of {:.2f}.",
                middle,
                self.limit,
            )
            return Rule(name, True, seen)
        seen = Message(
            "The slices lie {:.2f} from the training images in feature space; the limit is {:.2f}.",
            middle,
            self.limit,
        )
        return Rule(name, False, seen)


def learn_familiar(features: NDArray[np.float32], limit: float = float("inf")) -> Familiar:
    """Mean and whitening of ``features`` ``(n, f)``, the covariance shrunk towards its mean."""
    mean = features.mean(0)
    covariance = np.cov(features - mean, rowvar=False)
    size = covariance.shape[0]
    shrunk = 0.95 * covariance + 0.05 * np.trace(covariance) / size * np.eye(size)
    values, vectors = np.linalg.eigh(shrunk)
    whiten = vectors / np.sqrt(values) @ vectors.T
    return Familiar(mean.astype(np.float32), whiten.astype(np.float32), limit)


def read_familiar(package: ModelPackage) -> Familiar | None:
    """The check that came with a model; None when it has none.

    Raises
    ------
    ModelPackageError
        When the card gives no limit, or one that is no number: everything would be refused.
    """
    tensors = package.tensors()
    if "familiar/mean" not in tensors or "familiar/whiten" not in tensors:
        return None
    try:
        limit = float(package.card["gate"]["familiar_limit"])
    except (KeyError, TypeError, ValueError):
        limit = float("nan")
    if np.isnan(limit):
        raise ModelPackageError(
            Message("The card in {} lacks or garbles {}.", package.folder, "familiar_limit"),
            Message("Install the model again."),
        )
    return Familiar(
        tensors["familiar/mean"].astype(np.float32),
        tensors["familiar/whiten"].astype(np.float32),
        limit,
    )
