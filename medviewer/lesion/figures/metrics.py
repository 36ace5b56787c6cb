"""The figures by which brain-mr is judged, from the predictions of every case."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from medviewer.image.measuring.statistics import polygon_mask
from medviewer.learning.bootstrap import Estimate, bootstrap
from medviewer.learning.calibration import expected_calibration_error
from medviewer.lesion.boxes import Box, overlap
from medviewer.lesion.labels import LABELS
from medviewer.lesion.training.cases import Case

IOU = 0.5
FALSE_MARKS = 0.2


@dataclass(frozen=True)
class Scored:
    """A case with its prediction (one line of the predictions file)."""

    case: Case
    prediction: dict[str, Any]

    @property
    def has_label(self) -> bool:
        """True when the class is known."""
        return bool(self.case.label)

    @property
    def probabilities(self) -> NDArray[np.float64]:
        """In the order of ``LABELS``."""
        return np.array([self.prediction["probabilities"][label] for label in LABELS])

    @property
    def right(self) -> bool:
        """True when the likeliest class is the true one."""
        return LABELS[int(self.probabilities.argmax())] == self.case.label

    @cached_property
    def true_box(self) -> Box | None:
        """Around the true outline; None when that is unknown."""
        if len(self.case.outline) < 3:
            return None
        points = np.array(self.case.outline)
        (x0, y0), (x1, y1) = points.min(0), points.max(0)
        return float(x0), float(y0), float(x1), float(y1)

    @cached_property
    def dice(self) -> float:
        """Of the surest finding's outline and the true one, 0 without a finding."""
        findings = self.prediction["findings"]
        if not findings:
            return 0.0
        lines = [np.array(self.case.outline), np.array(findings[0]["outline"])]
        shape = (
            int(max(line[:, 1].max() for line in lines)) + 2,
            int(max(line[:, 0].max() for line in lines)) + 2,
        )
        truth, found = (polygon_mask(line, shape) for line in lines)
        return float(2 * (truth & found).sum() / max(int(truth.sum() + found.sum()), 1))


def summarise(scored: Sequence[Scored], threshold: float) -> dict[str, Any]:
    """All figures that the truth in ``scored`` allows, each with its 95 % interval as text."""
    summary: dict[str, Any] = {}
    labelled = [one for one in scored if one.has_label]
    outlined = [one for one in scored if one.true_box is not None]
    if labelled:
        summary["intervals"] = "95 %, by bootstrap over persons or, where the person is "
        summary["intervals"] += "unknown, over runs of neighbouring images that may be one person"
        summary.update(_class_figures(labelled))
    if outlined:
        summary.update(_lesion_figures(outlined, threshold))
    return summary


def _class_figures(scored: Sequence[Scored]) -> dict[str, str]:
    groups = [one.case.group for one in scored]
    right = np.array([one.right for one in scored])
    confidence = np.array([one.probabilities.max() for one in scored])
    truth = np.array([LABELS.index(one.case.label) for one in scored])
    figures = {
        "class accuracy per image": bootstrap(lambda i: float(right[i].mean()), groups),
        "expected calibration error (15 equal-mass bins)": bootstrap(
            lambda i: expected_calibration_error(confidence[i], right[i]), groups
        ),
    }
    for number, label in enumerate(LABELS):
        figures[f"recall of {label}"] = bootstrap(_recall(right, truth == number), groups)
    return {name: estimate.text() for name, estimate in figures.items()}


def _recall(
    right: NDArray[np.bool_], of_label: NDArray[np.bool_]
) -> Callable[[NDArray[np.int64]], float]:
    def recall(index: NDArray[np.int64]) -> float:
        chosen = index[of_label[index]]
        return float(right[chosen].mean()) if chosen.size else float("nan")

    return recall


def _lesion_figures(scored: Sequence[Scored], threshold: float) -> dict[str, str]:
    groups = [one.case.group for one in scored]
    dice = np.array([one.dice for one in scored])
    figures: dict[str, Estimate] = {
        "Dice of the outline": bootstrap(lambda i: float(dice[i].mean()), groups)
    }
    marks = Marks.of(scored)
    if all(one.has_label for one in scored):
        likeliest = marks.in_their_likeliest_class()
        for name, how in (("", marks), (", a mark in its likeliest class only", likeliest)):
            figures[f"mAP at IoU {IOU}{name}"] = bootstrap(
                how.mean_average_precision, groups, repeats=300
            )
        for number, label in enumerate(LABELS):
            figures[f"AP at IoU {IOU} of {label}"] = bootstrap(
                _average_precision(marks, number), groups, repeats=300
            )
    figures[f"lesions found at {FALSE_MARKS} false marks a slice"] = bootstrap(
        lambda i: marks.found_at(i, FALSE_MARKS), groups, repeats=300
    )
    figures[f"lesions found at score {threshold:.2f}"] = bootstrap(
        lambda i: marks.found(i, threshold), groups, repeats=300
    )
    figures[f"false marks a slice at score {threshold:.2f}"] = bootstrap(
        lambda i: marks.false_marks(i, threshold), groups, repeats=300
    )
    return {name: estimate.text() for name, estimate in figures.items()}


def _average_precision(marks: Marks, number: int) -> Callable[[NDArray[np.int64]], float]:
    return lambda index: marks.average_precision(index, number)


@dataclass(frozen=True)
class Marks:
    """Every mark on every case as arrays, the surest first.

    A mark is ``strict`` right when its box has IoU >= 0.5 with the lesion's and no surer
    one of the case had; it ``hits`` when its centre lies in the lesion's box, likewise.
    ``label`` is the mark's class, ``truth`` ``(cases,)`` the true one. ``confidence``
    ``(marks, classes)`` is the mark's score times the probability of each class, what
    detectors with one score for "here is something" and one for each class rank by (YOLO,
    Redmon et al. 2016, section 2).
    """

    case: NDArray[np.int64]
    score: NDArray[np.float64]
    label: NDArray[np.int64]
    confidence: NDArray[np.float64]
    strict: NDArray[np.bool_]
    hits: NDArray[np.bool_]
    repeats: NDArray[np.bool_]
    truth: NDArray[np.int64]

    @classmethod
    def of(cls, scored: Sequence[Scored]) -> Marks:
        """From cases whose box is known.

        Raises
        ------
        ValueError
            The box of a case is not known.
        """
        rows: list[tuple[float, int, int, bool, bool, bool]] = []
        for number, one in enumerate(scored):
            truth = one.true_box
            if truth is None:
                raise ValueError(f"the box of case {one.case.name} is not known")
            taken = hit_before = False
            for finding in one.prediction["findings"]:
                label = LABELS.index(finding["label"])
                fits = overlap(tuple(finding["box"]), truth) >= IOU and not taken
                inside = _centre_in(finding["box"], truth)
                rows.append(
                    (
                        finding["score"],
                        number,
                        label,
                        fits,
                        inside and not hit_before,
                        inside and hit_before,
                    )
                )
                taken, hit_before = taken or fits, hit_before or inside
        rows.sort(key=lambda row: -row[0])
        columns = list(zip(*rows, strict=True)) or [()] * 6
        return cls(
            np.array(columns[1], dtype=np.int64),
            np.array(columns[0], dtype=np.float64),
            np.array(columns[2], dtype=np.int64),
            np.array(columns[0])[:, None] * _probabilities(scored)[np.array(columns[1], int)],
            np.array(columns[3], dtype=bool),
            np.array(columns[4], dtype=bool),
            np.array(columns[5], dtype=bool),
            np.array([LABELS.index(one.case.label) if one.has_label else -1 for one in scored]),
        )

    def in_their_likeliest_class(self) -> Marks:
        """The same marks, each with its score in its class and none in the others."""
        mine = self.label[:, None] == np.arange(self.confidence.shape[1])
        return replace(self, confidence=np.where(mine, self.score[:, None], 0.0))

    def _weights(self, index: NDArray[np.int64]) -> NDArray[np.int64]:
        """How often every case occurs in ``index``."""
        return np.bincount(index, minlength=self.truth.size)

    def average_precision(self, index: NDArray[np.int64], label: int) -> float:
        """Area under precision over recall for a class, all points (PASCAL VOC 2010)."""
        weight = self._weights(index)
        total = int(weight[self.truth == label].sum())
        if total == 0:
            return float("nan")
        confidence = self.confidence[:, label]
        order = np.argsort(-confidence, kind="stable")
        order = order[confidence[order] > 0]
        times = weight[self.case[order]]
        good = self.strict[order] & (self.truth[self.case[order]] == label)
        true = np.cumsum(times * good)
        precision = true / np.maximum(np.cumsum(times), 1)
        envelope = np.maximum.accumulate(precision[::-1])[::-1]
        return float((np.diff(true, prepend=0) / total * envelope).sum())

    def mean_average_precision(self, index: NDArray[np.int64]) -> float:
        """The mean over the classes that are there."""
        return float(np.nanmean([self.average_precision(index, k) for k in range(len(LABELS))]))

    def curve(self, index: NDArray[np.int64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Share of lesions found and false marks a slice, as the score falls."""
        weight = self._weights(index)
        times = weight[self.case]
        slices = max(int(weight.sum()), 1)
        found = np.cumsum(times * self.hits) / slices
        false = np.cumsum(times * ~(self.hits | self.repeats)) / slices
        return found, false

    def found_at(self, index: NDArray[np.int64], false_marks: float) -> float:
        """Share of lesions found when at most ``false_marks`` a slice are made."""
        found, false = self.curve(index)
        return float(found[false <= false_marks].max(initial=0.0))

    def found(self, index: NDArray[np.int64], threshold: float) -> float:
        """Share of lesions found by marks of at least ``threshold``."""
        found, _ = self.curve(index)
        return float(found[self.score >= threshold].max(initial=0.0))

    def false_marks(self, index: NDArray[np.int64], threshold: float) -> float:
        """False marks a slice among those of at least ``threshold``."""
        _, false = self.curve(index)
        return float(false[self.score >= threshold].max(initial=0.0))


def _probabilities(scored: Sequence[Scored]) -> NDArray[np.float64]:
    """``(cases, classes)``."""
    return np.array([one.probabilities for one in scored])


def _centre_in(box: Sequence[float], truth: Box) -> bool:
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    return truth[0] <= x <= truth[2] and truth[1] <= y <= truth[3]
