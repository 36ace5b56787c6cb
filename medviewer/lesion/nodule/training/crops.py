"""Labelled nodules as arrays ready for training, kept on disk between runs."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from medviewer.errors import MedviewerError
from medviewer.lesion.nodule.hounsfield import Scale, estimate_scale
from medviewer.lesion.nodule.training.cases import SIDE, Nodule, read_crop, read_votes
from medviewer.progress import Progress, stop_if_cancelled
from medviewer.safe_write import whole

PIXEL_MM, SLICE_MM = 0.7, 1.25
"""Taken where the scan is not known: the median of the training data."""


@dataclass(frozen=True)
class Crops:
    """Crops one below the other.

    Attributes
    ----------
    grey
        uint8 ``[slice, row, column]`` of all nodules.
    votes
        The same shape: how many readers outlined the pixel.
    first
        Row of the first slice of every nodule, and one more entry for the end.
    scales
        float32 ``[nodule, 2]``: HU of grey 0 and HU per step, see ``hounsfield``.
    sha256
        Of every crop's file.
    """

    grey: NDArray[np.uint8]
    votes: NDArray[np.uint8]
    first: NDArray[np.int64]
    scales: NDArray[np.float32]
    sha256: tuple[str, ...]

    def rows(self, index: int) -> slice:
        """The rows of one nodule."""
        return slice(int(self.first[index]), int(self.first[index + 1]))

    def hounsfield(
        self, index: int, slices: NDArray[np.int64] | None = None
    ) -> NDArray[np.float32]:
        """HU ``[..., row, column]`` of the ``slices`` of one nodule, all if None, as estimated."""
        scale = Scale(float(self.scales[index, 0]), float(self.scales[index, 1]))
        grey = self.grey[self.rows(index)]
        return scale.to_hounsfield(grey if slices is None else grey[slices])


def spacing(nodule: Nodule) -> tuple[float, float]:
    """Pixel and slice spacing in mm, the usual ones where the scan is not known."""
    return nodule.pixel_mm or PIXEL_MM, nodule.slice_mm or SLICE_MM


def load_crops(nodules: list[Nodule], cache: Path, progress: Progress) -> Crops:
    """Decode all crops and estimate their scales, or take them from ``cache``.

    Raises
    ------
    MedviewerError
        When a nodule has no votes, which training needs, or a file is damaged.
    """
    sha256 = tuple(hashlib.sha256(nodule.path.read_bytes()).hexdigest() for nodule in nodules)
    votes = read_votes(nodules)
    without = [n.name for n, given in zip(nodules, votes, strict=True) if given is None]
    if without:
        raise MedviewerError(
            f"There is no outline of {without[0]}.",
            "Put the file foldK_votes.npz beside its table.",
        )
    first = np.cumsum([0, *(nodule.slices for nodule in nodules)])
    key = hashlib.sha256(json.dumps(sha256).encode()).hexdigest()[:16]
    file = cache / f"crops-{key}.npz"
    if not file.exists():
        _decode(nodules, first, file, progress)
    with np.load(file, allow_pickle=False) as archive:
        grey, scales = archive["grey"], archive["scales"]
    return Crops(grey, np.concatenate([v for v in votes if v is not None]), first, scales, sha256)


def _decode(
    nodules: list[Nodule], first: NDArray[np.int64], file: Path, progress: Progress
) -> None:
    grey = np.zeros((int(first[-1]), SIDE, SIDE), dtype=np.uint8)
    scales = np.zeros((len(nodules), 2), dtype=np.float32)
    for index, nodule in enumerate(nodules):
        stop_if_cancelled(progress)
        crop = read_crop(nodule)
        scale = estimate_scale(crop)
        grey[first[index] : first[index + 1]] = crop
        scales[index] = scale.least, scale.step
        progress.report(index / len(nodules), f"preparing {nodule.name}")
    file.parent.mkdir(parents=True, exist_ok=True)
    with whole(file) as fresh, fresh.open("wb") as stream:
        np.savez(stream, grey=grey, scales=scales)
