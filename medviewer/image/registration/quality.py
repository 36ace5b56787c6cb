"""How good a registration is, in figures that a reader can weigh, and in a word.

No figure alone tells a right registration from a wrong one. Similarity says whether the
grey levels explain each other, the overlap whether there was anything to compare, and the
inverse consistency whether the search finds the same movement from the other side: a
search that was lost hardly ever does (Christensen & Johnson, IEEE Trans Med Imaging 20,
2001). It is a lower bound of the error: a search can be wrong the same way twice.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

import numpy as np
from numpy.typing import NDArray

from medviewer.image.registration.grids import Grid
from medviewer.image.registration.rigid import Rigid
from medviewer.image.registration.search import covered

COMPARED_MM = 4.0
"""The voxels that similarity and consistency are computed from."""

BINS = 32


class Verdict(Enum):
    """What a registration may be used for."""

    GOOD = "good"
    DOUBTFUL = "doubtful"
    FAILED = "failed"


@dataclass(frozen=True)
class Quality:
    """The readout of a registration.

    Attributes
    ----------
    similarity_before, similarity
        Normalised mutual information (Studholme et al., Pattern Recognition 32, 1999)
        before and after: 1 nothing in common, 2 the one is known from the other.
    overlap
        Share of the smaller field of view that both series hold, 0 to 1.
    degrees, shift_mm
        How far it turned, and the middle of the fixed series moved, from where it lay before.
    from_hand
        It lay where the reader had put it; False: as the files say, or centre on centre.
    residual_mm
        Inverse consistency: how far a voxel, carried over and back by a second
        registration from the other side, comes down from where it was; mean.
    """

    similarity_before: float
    similarity: float
    overlap: float
    degrees: float
    shift_mm: float
    residual_mm: float
    verdict: Verdict
    from_hand: bool = False


LEAST_SIMILARITY = 1.04
LEAST_OVERLAP = 0.3
GOOD_RESIDUAL_MM = 2.0
LARGEST_RESIDUAL_MM = 8.0
LARGEST_TURN_DEGREES = 45.0


def verdict_of(similarity: float, overlap: float, degrees: float, residual_mm: float) -> Verdict:
    """The word for the figures.

    Failed: the two sides disagree by more than 8 mm, or less than 10 % overlap. Good: they
    agree within 2 mm, at least 30 % overlap, the similarity is at least 1.04, and the turn is
    not above 45 degrees. Doubtful: all between.

    The limits come from phantoms (tests/image/registration): pairs of one head or chest,
    turned, shifted, noisy and with other grey levels, end at a similarity above 1.08 and a
    residual below 1 mm; a head against a chest, noise or blobs ends below 1.03 and above 40 mm.
    Two heads of different people are alike enough to be called good: the figures cannot
    tell whose head it is.
    """
    if residual_mm > LARGEST_RESIDUAL_MM or overlap < LEAST_OVERLAP / 3:
        return Verdict.FAILED
    sure = residual_mm <= GOOD_RESIDUAL_MM and degrees <= LARGEST_TURN_DEGREES
    if sure and overlap >= LEAST_OVERLAP and similarity >= LEAST_SIMILARITY:
        return Verdict.GOOD
    return Verdict.DOUBTFUL


def assess(
    fixed: Grid, moving: Grid, before: Rigid, there: Rigid, back: Rigid, *, from_hand: bool = False
) -> Quality:
    """The readout for a movement ``there``, with one found independently from the other side.

    ``before``: how the two lay without registration: by their coordinates, centre on centre, or
    as the reader had put them (``from_hand``), whichever it was found nearer to.
    """
    coarse, other = fixed.coarser(COMPARED_MM), moving.coarser(COMPARED_MM)
    similarity = similarity_of(coarse, other, there)
    overlap, degrees = covered(coarse, other, there), before.inverse().after(there).degrees
    residual = residual_mm(coarse, other, there, back)
    return Quality(
        similarity_before=similarity_of(coarse, other, before),
        similarity=similarity,
        overlap=overlap,
        degrees=degrees,
        shift_mm=float(np.linalg.norm(there.apply(fixed.centre) - before.apply(fixed.centre))),
        residual_mm=residual,
        verdict=verdict_of(similarity, overlap, degrees, residual),
        from_hand=from_hand,
    )


def similarity_of(fixed: Grid, moving: Grid, move: Rigid) -> float:
    """Normalised mutual information of what both series hold: (H(A) + H(B)) / H(A, B)."""
    carried = moving.sampled(move.apply(fixed.points()))
    known = np.isfinite(carried)
    if known.sum() < BINS**2:
        return 1.0
    values = (fixed.values.ravel()[known], carried[known])
    counts, _, _ = np.histogram2d(*values, BINS, ((0, 1), (0, 1)))
    shares = counts / counts.sum()
    joint = _entropy(shares)
    return (_entropy(shares.sum(0)) + _entropy(shares.sum(1))) / joint if joint > 0 else 1.0


def residual_mm(fixed: Grid, moving: Grid, there: Rigid, back: Rigid) -> float:
    """The mean way from a voxel of the overlap to where it comes back; infinite without one."""
    points = fixed.points()
    carried = there.apply(points)
    shared = moving.inside(carried)
    if not shared.any():
        return float("inf")
    returned = back.apply(carried[shared])
    return float(np.linalg.norm(returned - points[shared], axis=1).mean())


def _entropy(shares: NDArray[np.float64]) -> float:
    filled = shares[shares > 0]
    return float(-(filled * np.log(filled)).sum())
