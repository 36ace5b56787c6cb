"""Pictures for the report: training curves, reliability, ROC, FROC, confusion. Needs matplotlib."""

from __future__ import annotations

import importlib.util
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from medviewer.errors import MedviewerError
from medviewer.learning.calibration import reliability
from medviewer.lesion.figures.metrics import Marks, Scored
from medviewer.lesion.labels import LABELS

_SIZE = (5.2, 4.0)


def need_matplotlib() -> None:
    """Raise MedviewerError where pictures cannot be drawn."""
    if importlib.util.find_spec("matplotlib") is None:
        raise MedviewerError(
            "The report of a training needs matplotlib, which is not installed.",
            "Install it with: pip install 'medviewer[train]'",
        )


def figure_of(width: float = _SIZE[0], height: float = _SIZE[1]) -> Any:
    """An empty figure of that size in inches."""
    from matplotlib.figure import Figure

    return Figure(figsize=(width, height), layout="constrained")


def save_figure(figure: Any, path: Path) -> None:
    """Write it as PNG, making the folder."""
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(path, dpi=110)


def draw_curves(histories: dict[str, list[dict[str, float]]], path: Path) -> None:
    """Loss and validation figures of every network over the epochs."""
    figure = figure_of(9.0, 3.6)
    losses, figures = figure.subplots(1, 2)
    for number, (name, history) in enumerate(histories.items()):
        losses.plot(*series_of(history, "loss"), color=f"C{number}", label=name)
        for key, style in (("accuracy", "-"), ("boxes", "--"), ("dice", ":")):
            figures.plot(*series_of(history, key), style, color=f"C{number}")
    losses.set(xlabel="epoch", ylabel="training loss", title="Loss", ylim=(0, None))
    losses.legend()
    figures.set(
        xlabel="epoch",
        title="Validation: class —, box - -, Dice ···",
        ylim=(0, 1),
    )
    for axes in (losses, figures):
        axes.grid(alpha=0.3)
    save_figure(figure, path)


def series_of(history: Sequence[dict[str, float]], key: str) -> tuple[list[float], list[float]]:
    """Epochs in which ``key`` was measured, and what was measured."""
    there = [entry for entry in history if key in entry]
    return [entry["epoch"] for entry in there], [entry[key] for entry in there]


def draw_reliability(scored: Sequence[Scored], path: Path) -> None:
    """Confidence against accuracy in 15 equal-mass bins."""
    confidence = np.array([one.probabilities.max() for one in scored])
    curve = reliability(confidence, np.array([one.right for one in scored]))
    figure = figure_of()
    axes = figure.subplots()
    axes.plot([0, 1], [0, 1], color="grey", linewidth=1)
    axes.plot(curve.confidence, curve.accuracy, "o-")
    axes.set(
        xlabel="mean confidence",
        ylabel="share that was right",
        title=f"Reliability, ECE {curve.error:.3f}",
        xlim=(0.3, 1.01),
        ylim=(0.3, 1.01),
    )
    axes.grid(alpha=0.3)
    save_figure(figure, path)


def draw_froc(scored: Sequence[Scored], threshold: float, path: Path) -> None:
    """Share of lesions found against false marks a slice."""
    marks = Marks.of(scored)
    everything = np.arange(len(scored))
    found, false = marks.curve(everything)
    figure = figure_of()
    axes = figure.subplots()
    axes.plot(false, found)
    axes.plot(
        marks.false_marks(everything, threshold),
        marks.found(everything, threshold),
        "o",
        color="C3",
        label=f"operating point, score {threshold:.2f}",
    )
    axes.set(
        xlabel="false marks a slice",
        ylabel="share of lesions found",
        title="FROC (out of fold)",
        xlim=(0, 1),
        ylim=(0, 1),
    )
    axes.legend()
    axes.grid(alpha=0.3)
    save_figure(figure, path)


def draw_confusion(scored: Sequence[Scored], path: Path) -> None:
    """True class against predicted class, in images."""
    counts = np.zeros((len(LABELS), len(LABELS)), dtype=int)
    for one in scored:
        counts[LABELS.index(one.case.label), int(one.probabilities.argmax())] += 1
    figure = figure_of()
    axes = figure.subplots()
    axes.imshow(counts / counts.sum(1, keepdims=True).clip(1), cmap="Blues", vmin=0, vmax=1)
    for (row, column), count in np.ndenumerate(counts):
        dark = count > counts[row].sum() / 2
        axes.text(
            column, row, str(count), ha="center", va="center", color="white" if dark else "black"
        )
    axes.set(xlabel="predicted", ylabel="true", title="Confusion (images, out of fold)")
    axes.set_xticks(range(len(LABELS)), LABELS)
    axes.set_yticks(range(len(LABELS)), LABELS)
    save_figure(figure, path)


def draw_roc(scored: Sequence[Scored], path: Path) -> None:
    """Of every class against the others: sensitivity against 1 - specificity."""
    figure = figure_of()
    axes = figure.subplots()
    axes.plot([0, 1], [0, 1], color="grey", linewidth=1)
    for number, label in enumerate(LABELS):
        chance = np.array([one.probabilities[number] for one in scored])
        truth = np.array([one.case.label == label for one in scored])
        if truth.any() and not truth.all():
            false, true = roc(chance, truth)
            area = float(np.trapezoid(true, false))
            axes.plot(false, true, label=f"{label}, area {area:.3f}")
    axes.set(xlabel="1 - specificity", ylabel="sensitivity", title="ROC (images, out of fold)")
    axes.legend(loc="lower right")
    axes.grid(alpha=0.3)
    save_figure(figure, path)


def roc(
    chance: NDArray[np.float64], truth: NDArray[np.bool_]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """False and true positive rates at every threshold, equal chances taken together."""
    order = np.argsort(-chance, kind="stable")
    last_of_equal = np.append(np.diff(chance[order]) != 0, True)
    true = np.cumsum(truth[order])[last_of_equal] / truth.sum()
    false = np.cumsum(~truth[order])[last_of_equal] / (~truth).sum()
    return np.concatenate([[0.0], false]), np.concatenate([[0.0], true])
