"""Temperature and threshold, chosen on the validation cuts and nowhere else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import torch
from numpy.typing import NDArray

from medviewer.learning.calibration import fit_temperature
from medviewer.lesion.decode import decode
from medviewer.lesion.ensemble import Ensemble
from medviewer.lesion.figures.evaluate import LOWEST_SCORE
from medviewer.lesion.labels import LABELS
from medviewer.lesion.training.augment import erase
from medviewer.lesion.training.cases import Case
from medviewer.lesion.training.fit import CAN_ERASE
from medviewer.lesion.training.images import Images
from medviewer.progress import Progress, stop_if_cancelled


@dataclass(frozen=True)
class Operation:
    """What the validation cuts decided, and what it costs there.

    ``threshold`` is the lowest at which no more than ``FALSELY`` of the heads are ``marked``
    whose lesion was painted over; in a series weaker marks count as well where a neighbouring
    slice supports them (``series``). Such heads still show what a tumour does around itself;
    healthy ones are marked less.
    Classes of a probability below ``sure_from`` are called not sure.
    """

    temperature: float
    threshold: float
    found: float
    marked: float
    images: int
    erased: int
    sure_from: float


FALSELY = 0.1
"""Share of the heads marked whose lesion was painted over. Where the share of lesions found less
that of such heads marked is largest, one in six of them is: more than a reader can use."""

SURE = 0.97
"""Share of right classes among those called sure."""


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
    asked: Sequence[tuple[Ensemble, Sequence[int]]],
    cases: Sequence[Case],
    images: Images,
    progress: Progress,
    *,
    finer: Images | None = None,
) -> Operation:
    """Ask every network, alone and not yet calibrated, about its own validation images.

    ``finer`` are the same images for those that take a closer look.
    """
    seen = _Seen()
    wanted = sum(len(validation) for _, validation in asked)
    for alone, validation in asked:
        for index in validation:
            stop_if_cancelled(progress)
            _look(alone, cases[index], images, finer, index, seen)
            progress.report(len(seen.truth) / wanted, "calibrating")
    temperature = fit_temperature(np.array(seen.logits), np.array(seen.truth))
    threshold, found, marked = _best_threshold(seen)
    chances = torch.softmax(torch.from_numpy(np.array(seen.logits)) / temperature, 1).numpy()
    right = chances.argmax(1) == np.array(seen.truth)
    return Operation(
        temperature,
        threshold,
        found,
        marked,
        len(seen.truth),
        len(seen.erased),
        sure_from=_sure_from(chances.max(1), right),
    )


def _sure_from(confidence: NDArray[np.float64], right: NDArray[np.bool_]) -> float:
    """The least confidence from which on the classes are right in ``SURE`` of the images."""
    order = np.argsort(-confidence)
    share = np.cumsum(right[order]) / np.arange(1, len(order) + 1)
    enough = np.flatnonzero(share >= SURE)
    return float(confidence[order[enough[-1]]]) if enough.size else 1.0


def _look(
    asked: Ensemble, case: Case, images: Images, finer: Images | None, index: int, seen: _Seen
) -> None:
    """Ask about one validation image, and about it with its lesion painted over."""
    picture = images.pictures[index].astype(np.float32)
    mask = images.masks[index].astype(np.float32)
    near = finer.pictures[index].astype(np.float32) if finer is not None else None
    prediction = asked.predict(picture, finer=near)
    seen.logits.append(np.log(prediction.probabilities + 1e-12))
    seen.truth.append(LABELS.index(case.label))
    for detection in decode(prediction, LOWEST_SCORE):
        x, y = np.mean(np.array(detection.box).reshape(2, 2), axis=0)
        seen.marks.append((detection.score, _in_box(mask > 0.5, float(x), float(y))))
    if case.label in CAN_ERASE:
        without = erase(torch.from_numpy(picture)[None], torch.from_numpy(mask)[None])
        if without is not None:
            marks = decode(asked.predict(without[0].numpy()), LOWEST_SCORE)
            seen.erased.append(marks[0].score if marks else 0.0)


def _in_box(inside: NDArray[np.bool_], x: float, y: float) -> bool:
    """True when the point lies in the box of the true region."""
    rows, columns = np.flatnonzero(inside.any(1)), np.flatnonzero(inside.any(0))
    if rows.size == 0:
        return False
    return bool(rows[0] <= y <= rows[-1] + 1 and columns[0] <= x <= columns[-1] + 1)


def _best_threshold(seen: _Seen) -> tuple[float, float, float]:
    """The threshold, the share of lesions found with it, the share of erased heads marked."""
    hits = np.sort([score for score, hit in seen.marks if hit])
    if not hits.size or not seen.erased:
        return 0.5, float("nan"), float("nan")
    erased = np.sort(seen.erased)
    allowed = erased[: len(erased) - int(FALSELY * len(erased))][-1]
    above = hits[hits > allowed]
    threshold = float(above[0]) if above.size else min(1.0, float(np.nextafter(allowed, 2)))
    return threshold, above.size / len(seen.truth), float(np.mean(erased >= threshold))
