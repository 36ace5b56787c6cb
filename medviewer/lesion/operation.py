"""Temperature and threshold, chosen on the validation cuts and nowhere else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import torch
from numpy.typing import NDArray

from medviewer.learning.calibration import fit_temperature
from medviewer.learning.device import Device
from medviewer.lesion.augment import erase
from medviewer.lesion.cases import Case
from medviewer.lesion.decode import decode
from medviewer.lesion.ensemble import Ensemble
from medviewer.lesion.evaluate import LOWEST_SCORE
from medviewer.lesion.fit import CAN_ERASE
from medviewer.lesion.images import Images
from medviewer.lesion.labels import LABELS
from medviewer.lesion.network import ResCenter
from medviewer.progress import Progress, stop_if_cancelled

MARKED_ERASED = 0.05
"""Share of heads with a painted-over lesion that may still be marked."""


@dataclass(frozen=True)
class Operation:
    """What the validation cuts decided.

    ``threshold`` is the larger of ``best`` (highest F1 of marks against lesions) and
    ``quiet`` (the share ``MARKED_ERASED`` of heads with a painted-over lesion is marked).
    """

    temperature: float
    threshold: float
    best: float
    quiet: float
    images: int
    erased: int


@dataclass
class _Seen:
    """What the networks said about the validation images.

    ``marks`` are (score, on the lesion), ``erased`` the highest score on every head
    whose lesion was painted over.
    """

    logits: list[NDArray[np.float64]] = field(default_factory=list)
    truth: list[int] = field(default_factory=list)
    marks: list[tuple[float, bool]] = field(default_factory=list)
    erased: list[float] = field(default_factory=list)


def choose_operation(
    asked: Sequence[tuple[ResCenter, Sequence[int]]],
    cases: Sequence[Case],
    images: Images,
    device: Device,
    progress: Progress,
) -> Operation:
    """Ask every network about its own validation images, each and its mirror image."""
    seen = _Seen()
    wanted = sum(len(validation) for _, validation in asked)
    for network, validation in asked:
        alone = Ensemble({"alone": network}, device, images.pictures.shape[-1], 1.0, flip=True)
        for index in validation:
            stop_if_cancelled(progress)
            _look(alone, cases[index], images, index, seen)
            progress.report(len(seen.truth) / wanted, "calibrating")
    temperature = fit_temperature(np.array(seen.logits), np.array(seen.truth))
    best = _best_threshold(seen.marks, len(seen.truth))
    quiet = float(np.quantile(seen.erased, 1 - MARKED_ERASED)) if seen.erased else 0.0
    return Operation(temperature, max(best, quiet), best, quiet, len(seen.truth), len(seen.erased))


def _look(asked: Ensemble, case: Case, images: Images, index: int, seen: _Seen) -> None:
    """Ask about one validation image, and about it with its lesion painted over."""
    picture = images.pictures[index].astype(np.float32)
    mask = images.masks[index].astype(np.float32)
    prediction = asked.predict(picture)
    seen.logits.append(np.log(prediction.probabilities + 1e-12))
    seen.truth.append(LABELS.index(case.label))
    for detection in decode(prediction, LOWEST_SCORE):
        x, y = np.mean(np.array(detection.box).reshape(2, 2), axis=0)
        seen.marks.append((detection.score, _in_box(mask > 0.5, float(x), float(y))))
    if case.label in CAN_ERASE:
        without = erase(torch.from_numpy(picture)[None], torch.from_numpy(mask)[None])
        if without is not None:
            seen.erased.append(float(asked.predict(without[0].numpy()).centre.max()))


def _in_box(inside: NDArray[np.bool_], x: float, y: float) -> bool:
    """True when the point lies in the box of the true region."""
    rows, columns = np.flatnonzero(inside.any(1)), np.flatnonzero(inside.any(0))
    if rows.size == 0:
        return False
    return bool(rows[0] <= y <= rows[-1] + 1 and columns[0] <= x <= columns[-1] + 1)


def _best_threshold(marks: Sequence[tuple[float, bool]], lesions: int) -> float:
    """The score at which the F1 of marks against lesions is highest; 0.5 without marks."""
    if not marks:
        return 0.5
    scores = np.array([score for score, _ in marks])
    order = np.argsort(-scores)
    right = np.cumsum(np.array([hit for _, hit in marks])[order])
    f1 = 2 * right / (np.arange(1, len(marks) + 1) + lesions)
    return float(scores[order][int(f1.argmax())])
