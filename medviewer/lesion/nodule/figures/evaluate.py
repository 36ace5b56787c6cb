"""Score lung-ct on a folder of labelled nodules, honestly, and write every prediction.

A nodule that took part in the training is predicted only by networks that did not see its
patient, an unknown one by all; as for brain-mr, they are recognised by their file's SHA-256.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from medviewer.errors import MedviewerError
from medviewer.findings.model_run import Mode
from medviewer.learning.device import Device, choose
from medviewer.learning.package import ModelPackage
from medviewer.lesion.figures.members import read_members
from medviewer.lesion.nodule.figures.metrics import dice
from medviewer.lesion.nodule.figures.summary import Scored, summarise
from medviewer.lesion.nodule.hounsfield import estimate_scale
from medviewer.lesion.nodule.model import Model, load_model
from medviewer.lesion.nodule.outlines import Outlined, mask_of, outlined
from medviewer.lesion.nodule.predict import Answer, Look
from medviewer.lesion.nodule.ratings import MALIGNANCY, expected
from medviewer.lesion.nodule.training.augment import share_of_readers
from medviewer.lesion.nodule.training.cases import (
    LABELS,
    Nodule,
    read_crop,
    read_nodules,
    read_votes,
)
from medviewer.lesion.nodule.training.crops import spacing
from medviewer.lesion.nodule.words import attributes_of, shares
from medviewer.progress import Progress, Silent, stop_if_cancelled
from medviewer.safe_write import whole


def evaluate(
    package: ModelPackage,
    data: Path,
    predictions: Path,
    progress: Progress = Silent(),
    *,
    mode: Mode = "full",
    device: Device | None = None,
) -> dict[str, Any]:
    """Predict every nodule of ``data`` and compare with the truth where it is known.

    Writes one JSON object a line to ``predictions``: ``case``, ``truth``, ``probabilities``
    (malignant, benign), ``attributes`` (the mean rating expected of each), ``malignancy``
    (the same for malignancy), ``logit`` (of malignant, before calibration), ``spread``,
    ``volume_mm3``, ``findings`` (``slice_index``, ``score``, ``box`` and ``outline`` in
    pixels of the crop) and ``networks``.

    Returns
    -------
    dict
        Figures with their 95 % intervals, as text, and how they came about.

    Raises
    ------
    MedviewerError
        When the data cannot be read or the file cannot be written.
    """
    nodules = read_nodules(data)
    scored = predict(package, nodules, progress, mode=mode, device=device)
    write_predictions(scored, predictions)
    return describe(package, nodules, scored, mode)


def predict(
    package: ModelPackage,
    nodules: list[Nodule],
    progress: Progress,
    *,
    mode: Mode = "full",
    device: Device | None = None,
) -> list[Scored]:
    """Every nodule that some network has not seen, with what those say that have not."""
    run = _Run(package, load_model(package, device or choose(), mode))
    return [one for one in run.all(nodules, progress) if one is not None]


def write_predictions(scored: list[Scored], path: Path) -> None:
    """One JSON object a line; raises MedviewerError when the file cannot be written."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        lines = (json.dumps(one.prediction) + "\n" for one in scored)
        with whole(path) as fresh:
            fresh.write_text("".join(lines), encoding="utf-8")
    except OSError as error:
        raise MedviewerError(
            f"{path} cannot be written: {error.strerror}.", "Choose another place."
        ) from error


def describe(
    package: ModelPackage, nodules: list[Nodule], scored: list[Scored], mode: Mode = "full"
) -> dict[str, Any]:
    """The figures, and how they came about."""
    known = sum(one.known for one in scored)
    summary: dict[str, Any] = {
        "model": f"{package.name} {package.version} ({package.sha256[:12]}), {mode} mode",
        "nodules": len(scored),
        "nodules from the training data": f"{known}, each predicted only by networks that "
        "neither trained on its patient nor were stopped by it",
        "nodules new to the model": f"{len(scored) - known}, predicted by all networks",
    }
    if len(scored) < len(nodules):
        left = len(nodules) - len(scored)
        summary["nodules left out"] = f"{left}, because every network had seen them"
    return {**summary, **summarise(scored)}


@dataclass(frozen=True)
class _Run:
    package: ModelPackage
    model: Model

    def all(self, nodules: list[Nodule], progress: Progress) -> Iterator[Scored | None]:
        members = read_members(self.package)
        votes = read_votes(nodules)
        for index, nodule in enumerate(nodules):
            stop_if_cancelled(progress)
            digest = hashlib.sha256(nodule.path.read_bytes()).hexdigest()
            unseen = [name for name in members.unseen_by(digest) if name in self.model.networks]
            if not unseen:
                yield None
                continue
            known = members.fold(digest) is not None
            yield self._one(nodule, votes[index], unseen, known)
            progress.report((index + 1) / len(nodules), f"{index + 1} of {len(nodules)} nodules")

    def _one(
        self, nodule: Nodule, votes: NDArray[np.uint8] | None, names: list[str], known: bool
    ) -> Scored:
        grey = read_crop(nodule)
        look = Look(estimate_scale(grey).to_hounsfield(grey), *spacing(nodule))
        answer = self.model.ask(look, names)
        found = outlined(answer, look, self.model.level)
        mask = mask_of(found, grey.shape)
        overlaps: tuple[float, ...] = (float("nan"), float("nan"))
        volume_ratio = float("nan")
        if votes is not None:
            share = share_of_readers(nodule, votes)
            overlaps = (dice(mask, share >= 0.5), dice(mask, share > 0.5))
            true = int((share >= 0.5).sum())
            volume_ratio = int(mask.sum()) / true if true else float("nan")
        line = self._line(nodule, answer, found, look, names)
        return Scored(nodule, line, known, overlaps[0], overlaps[1], volume_ratio)

    def _line(
        self, nodule: Nodule, answer: Answer, found: list[Outlined], look: Look, names: list[str]
    ) -> dict[str, Any]:
        probability = self.model.probability(answer)
        voxel_mm3 = look.pixel_mm**2 * look.slice_mm
        rating = expected(shares(answer.ratings)[MALIGNANCY.name])
        return {
            "case": nodule.name,
            "truth": nodule.label or None,
            "probabilities": dict(
                zip(LABELS, (round(probability, 6), round(1 - probability, 6)), strict=True)
            ),
            "attributes": {one.name: round(one.rating, 3) for one in attributes_of(answer.ratings)},
            "malignancy": round(rating, 3),
            "logit": round(answer.malignant, 5),
            "spread": round(self.model.spread(answer), 4),
            "volume_mm3": round(sum(int(one.inside.sum()) for one in found) * voxel_mm3, 1),
            "findings": [
                {
                    "slice_index": one.slice_index,
                    "score": round(one.score, 4),
                    "box": np.round([*one.line.min(0), *one.line.max(0)], 2).tolist(),
                    "outline": np.round(one.line, 3).tolist(),  # a pixel may be barely inside
                }
                for one in found
            ],
            "networks": names,
        }
