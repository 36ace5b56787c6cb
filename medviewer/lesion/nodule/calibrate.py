"""Calibration and level of the outline, chosen on the validation cuts and nowhere else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from medviewer.learning.device import Device
from medviewer.lesion.nodule.augment import share_of_readers
from medviewer.lesion.nodule.cases import LABELS, Nodule
from medviewer.lesion.nodule.crops import Crops, spacing
from medviewer.lesion.nodule.metrics import dice
from medviewer.lesion.nodule.model import Calibration
from medviewer.lesion.nodule.network import NoduleNet
from medviewer.lesion.nodule.predict import Look, ask
from medviewer.lesion.nodule.windows import paste
from medviewer.progress import Progress, stop_if_cancelled

LEVELS = (0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5)


@dataclass(frozen=True)
class Chosen:
    """What the validation cuts decided: the calibration, and the level of the outline.

    ``rated`` malignant or benign nodules and ``outlined`` nodules it comes from, with their
    mean Dice at that level.
    """

    calibration: Calibration
    level: float
    rated: int
    outlined: int
    dice: float


def choose(
    asked: Sequence[tuple[NoduleNet, Sequence[int]]],
    nodules: Sequence[Nodule],
    crops: Crops,
    device: Device,
    progress: Progress,
) -> Chosen:
    """Ask every network about its own validation nodules."""
    logits: list[float] = []
    truth: list[bool] = []
    overlaps: list[list[float]] = []
    pairs = [(network, index) for network, validation in asked for index in validation]
    for done, (network, index) in enumerate(pairs, 1):
        stop_if_cancelled(progress)
        nodule = nodules[index]
        look = Look(crops.hounsfield(index), *spacing(nodule))
        answer = ask([network], look, device)
        share = share_of_readers(nodule, crops.votes[crops.rows(index)])
        values = paste(answer.inside, share.shape, answer.zoom)
        overlaps.append([dice(values > level, share >= 0.5) for level in LEVELS])
        if nodule.label in LABELS:
            logits.append(answer.malignant)
            truth.append(nodule.label == LABELS[0])
        progress.report(done / len(pairs), "calibrating")
    means = np.nanmean(np.array(overlaps), axis=0)
    best = int(means.argmax())
    return Chosen(
        fit_calibration(logits, truth), LEVELS[best], len(truth), len(pairs), float(means[best])
    )


def fit_calibration(logits: Sequence[float], truth: Sequence[bool]) -> Calibration:
    """Slope and offset that make the truth most likely, by scikit-learn without a penalty."""
    from sklearn.linear_model import LogisticRegression

    if len(set(truth)) < 2:
        return Calibration(1.0, 0.0)
    fitted = LogisticRegression(C=1e6).fit(np.array(logits)[:, None], np.array(truth))
    return Calibration(float(fitted.coef_[0, 0]), float(fitted.intercept_[0]))
