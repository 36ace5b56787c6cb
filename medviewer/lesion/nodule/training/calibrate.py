"""The level of the outline from the validation cuts; calibration out of fold.

A validation cut holds some 80 malignant and benign nodules of whole patients: too few to
calibrate on. The out-of-fold predictions are ten times as many.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from medviewer.lesion.nodule.figures.metrics import dice
from medviewer.lesion.nodule.figures.summary import Scored
from medviewer.lesion.nodule.model import Calibration, Model
from medviewer.lesion.nodule.outlines import nodule_at
from medviewer.lesion.nodule.predict import Look
from medviewer.lesion.nodule.training.augment import share_of_readers
from medviewer.lesion.nodule.training.cases import LABELS, Nodule
from medviewer.lesion.nodule.training.crops import Crops, spacing
from medviewer.lesion.nodule.windows import paste
from medviewer.progress import Progress, stop_if_cancelled

LEVELS = (0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5)


@dataclass(frozen=True)
class Level:
    """The level of the outline that the validation cuts like best, and their mean Dice there."""

    level: float
    dice: float
    nodules: int


def choose_level(
    model: Model,
    validation: Mapping[str, Sequence[int]],
    nodules: Sequence[Nodule],
    crops: Crops,
    progress: Progress,
) -> Level:
    """Ask every network of ``model`` about its own validation nodules."""
    outlines = replace(model, probes=None)
    overlaps: list[list[float]] = []
    pairs = [(name, index) for name, own in validation.items() for index in own]
    for done, (name, index) in enumerate(pairs, 1):
        stop_if_cancelled(progress)
        look = Look(crops.hounsfield(index), *spacing(nodules[index]))
        answer = outlines.ask(look, [name])
        share = share_of_readers(nodules[index], crops.votes[crops.rows(index)])
        values = paste(answer.inside, share.shape, answer.zoom)
        found = [nodule_at(values, look, level) for level in LEVELS]
        overlaps.append([dice(one, share >= 0.5) for one in found])
        progress.report(done / len(pairs), "choosing the level of the outline")
    means = np.nanmean(np.array(overlaps), axis=0)
    best = int(means.argmax())
    return Level(LEVELS[best], float(means[best]), len(pairs))


def calibrate(scored: Sequence[Scored]) -> tuple[Calibration, dict[int, Calibration]]:
    """From out-of-fold predictions: the calibration to ship, and one for each fold.

    That of a fold is fitted on all other folds, whose patients and networks are others, so
    that the figures of a fold are those of a calibration that never saw it. The one to ship
    is fitted on all of them.
    """
    clear = [one for one in scored if one.is_clear]
    folds = sorted({one.nodule.fold for one in clear if one.nodule.fold is not None})
    others = {fold: [one for one in clear if one.nodule.fold != fold] for fold in folds}
    return _fit(clear), {fold: _fit(kept) for fold, kept in others.items()}


def _fit(clear: Sequence[Scored]) -> Calibration:
    return fit_calibration([one.logit for one in clear], [one.malignant for one in clear])


def recalibrated(one: Scored, calibration: Calibration) -> Scored:
    """The same prediction with another probability."""
    chance = round(calibration.probability(one.logit), 6)
    probabilities = dict(zip(LABELS, (chance, round(1 - chance, 6)), strict=True))
    return replace(one, prediction={**one.prediction, "probabilities": probabilities})


def fit_calibration(logits: Sequence[float], truth: Sequence[bool]) -> Calibration:
    """Slopes and offset that make the truth most likely, by scikit-learn without a penalty.

    Where one slope would be negative, both are the same.
    """
    from sklearn.linear_model import LogisticRegression

    if len(set(truth)) < 2:
        return Calibration(1.0, 1.0, 0.0)
    given, known = np.array(logits), np.array(truth)
    sides = np.stack([np.logaddexp(0, given), -np.logaddexp(0, -given)], 1)
    fitted = LogisticRegression(C=1e6, max_iter=1000).fit(sides, known)
    malignant, benign = (float(slope) for slope in fitted.coef_[0])
    if min(malignant, benign) < 0:
        fitted = LogisticRegression(C=1e6).fit(given[:, None], known)
        malignant = benign = float(fitted.coef_[0, 0])
    return Calibration(malignant, benign, float(fitted.intercept_[0]))
