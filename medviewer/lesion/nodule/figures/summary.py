"""The figures by which lung-ct is judged, from the predictions of every nodule."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from medviewer.learning.bootstrap import bootstrap
from medviewer.learning.calibration import (
    calibration_error_by_chance,
    expected_calibration_error,
)
from medviewer.lesion.nodule.figures.metrics import auroc, rank_correlation
from medviewer.lesion.nodule.ratings import ATTRIBUTES
from medviewer.lesion.nodule.training.cases import LABELS, Nodule

SEVERAL = 3
"""Readers from which on their median is called sure."""


@dataclass(frozen=True)
class Scored:
    """A nodule with its line of the predictions file.

    ``dice`` is that with the pixels that half of the readers or more outlined,
    ``dice_strict`` with those that more than half did; nan without votes or where the
    readers agree on no pixel. ``volume_ratio`` is the volume over that of the former.
    """

    nodule: Nodule
    prediction: dict[str, Any]
    known: bool
    dice: float
    dice_strict: float
    volume_ratio: float

    @property
    def is_clear(self) -> bool:
        """True for malignant and benign, False for ambiguous and unknown."""
        return self.nodule.label in LABELS

    @property
    def malignant(self) -> bool:
        """True when the readers' median is malignant."""
        return self.nodule.label == LABELS[0]

    @property
    def probability(self) -> float:
        """Of malignant."""
        return float(self.prediction["probabilities"][LABELS[0]])

    @property
    def logit(self) -> float:
        """Of malignant, before calibration."""
        return float(self.prediction["logit"])


def summarise(scored: Sequence[Scored]) -> dict[str, Any]:
    """All figures that the truth in ``scored`` allows, each with its 95 % interval as text."""
    clear = [one for one in scored if one.is_clear]
    outlined = [one for one in scored if np.isfinite(one.dice)]
    summary: dict[str, Any] = {}
    if clear or outlined:
        summary["intervals"] = "95 %, by bootstrap over patients"
    if clear:
        summary |= _rating_figures(clear)
    if outlined:
        summary |= _outline_figures(outlined)
    return summary | _attribute_figures(scored)


def _rating_figures(clear: Sequence[Scored]) -> dict[str, str]:
    groups = [one.nodule.group for one in clear]
    chance = np.array([one.probability for one in clear])
    truth = np.array([one.malignant for one in clear])
    right = (chance >= 0.5) == truth
    confidence = np.maximum(chance, 1 - chance)
    figures = {
        f"AUROC malignant against benign ({len(clear)} nodules)": bootstrap(
            lambda i: auroc(chance[i], truth[i]), groups
        ),
    }
    several = np.array([one.nodule.readers >= SEVERAL for one in clear])
    if 0 < several.sum() < len(clear):
        own = [group for group, chosen in zip(groups, several, strict=True) if chosen]
        sure_chance, sure_truth = chance[several], truth[several]
        figures[f"AUROC where {SEVERAL} or more readers rated ({int(several.sum())} nodules)"] = (
            bootstrap(lambda i: auroc(sure_chance[i], sure_truth[i]), own)
        )
    figures["accuracy at 0.5"] = bootstrap(lambda i: float(right[i].mean()), groups)
    figures["Brier score"] = bootstrap(lambda i: float(((chance - truth)[i] ** 2).mean()), groups)
    figures["expected calibration error (15 equal-mass bins)"] = bootstrap(
        lambda i: expected_calibration_error(confidence[i], right[i]), groups
    )
    by_chance = f"{calibration_error_by_chance(confidence):.3f}"
    return {
        **{name: estimate.text() for name, estimate in figures.items()},
        "the same by chance alone, if every probability were exactly right": by_chance,
    }


def _outline_figures(outlined: Sequence[Scored]) -> dict[str, str]:
    groups = [one.nodule.group for one in outlined]
    dice = np.array([one.dice for one in outlined])
    strict = np.array([one.dice_strict for one in outlined])
    volume = np.abs(np.log(np.maximum([one.volume_ratio for one in outlined], 1e-3)))
    mean = bootstrap(lambda i: float(dice[i].mean()), groups)
    figures = {
        f"Dice with half of the readers or more ({len(outlined)} nodules)": mean,
        "Dice with more than half of the readers": bootstrap(
            lambda i: float(np.nanmean(strict[i])), groups
        ),
        "median Dice": bootstrap(lambda i: float(np.median(dice[i])), groups),
        "median error of the volume, as a factor": bootstrap(
            lambda i: float(np.exp(np.median(volume[i]))), groups
        ),
    }
    return {name: estimate.text() for name, estimate in figures.items()}


def _attribute_figures(scored: Sequence[Scored]) -> dict[str, str]:
    """Spearman's correlation and mean error with the readers' mean, for several readers."""
    found = {}
    for rating in ATTRIBUTES:
        rated = [one for one in scored if len(one.nodule.ratings[rating.name]) >= SEVERAL]
        true = np.array([np.mean(one.nodule.ratings[rating.name]) for one in rated])
        if len(rated) < 20 or np.ptp(true) == 0:
            continue
        said = np.array([one.prediction["attributes"][rating.name] for one in rated])
        groups = [one.nodule.group for one in rated]
        correlation = bootstrap(partial(_correlation_of, said, true), groups, repeats=300)
        error = float(np.abs(said - true).mean())
        found[f"{rating.name}, rank correlation with the readers' mean"] = (
            f"{correlation.text()}, mean error {error:.2f} of {len(rating.steps)}"
        )
    return found


def _correlation_of(
    said: NDArray[np.float64], true: NDArray[np.float64], index: NDArray[np.int64]
) -> float:
    return rank_correlation(said[index], true[index])
