"""Pictures for the report of lung-ct. Needs matplotlib."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from medviewer.learning.calibration import reliability
from medviewer.lesion.figures.pictures import figure_of, save_figure, series_of
from medviewer.lesion.nodule.figures.metrics import auroc
from medviewer.lesion.nodule.figures.summary import SEVERAL, Scored
from medviewer.lesion.nodule.ratings import ATTRIBUTES


def draw_curves(histories: dict[str, list[dict[str, float]]], path: Path) -> None:
    """Loss and validation figures of every network over the epochs."""
    figure = figure_of(9.0, 3.6)
    losses, figures = figure.subplots(1, 2)
    for number, (name, history) in enumerate(histories.items()):
        colour = f"C{number}"
        losses.plot(*series_of(history, "loss"), color=colour, label=name)
        figures.plot(*series_of(history, "auroc"), "-", color=colour)
        figures.plot(*series_of(history, "dice"), ":", color=colour)
    losses.set(xlabel="epoch", ylabel="training loss", title="Loss", ylim=(0, None))
    losses.legend()
    figures.set(
        xlabel="epoch", title="Validation cut: AUROC (line), Dice (dotted)", ylim=(0.6, 1.0)
    )
    for axes in (losses, figures):
        axes.grid(alpha=0.3)
    save_figure(figure, path)


def draw_roc(scored: Sequence[Scored], path: Path) -> None:
    """Sensitivity against false positives, all clear nodules and those of several readers."""
    figure = figure_of()
    axes = figure.subplots()
    clear = [one for one in scored if one.is_clear]
    several = [one for one in clear if one.nodule.readers >= SEVERAL]
    for name, chosen in (("all", clear), (f"{SEVERAL} or more readers", several)):
        chance = np.array([one.probability for one in chosen])
        truth = np.array([one.malignant for one in chosen], dtype=bool)
        if 0 < truth.sum() < len(truth):
            order = np.argsort(-chance, kind="stable")
            found = np.concatenate([[0], np.cumsum(truth[order]) / truth.sum()])
            false = np.concatenate([[0], np.cumsum(~truth[order]) / (~truth).sum()])
            axes.plot(false, found, label=f"{name}: {auroc(chance, truth):.3f}")
    axes.plot([0, 1], [0, 1], color="grey", linewidth=1)
    axes.set(
        xlabel="benign nodules called malignant",
        ylabel="malignant nodules called so",
        title="ROC (out of fold)",
        xlim=(0, 1),
        ylim=(0, 1),
    )
    axes.legend(title="AUROC")
    axes.grid(alpha=0.3)
    save_figure(figure, path)


def draw_reliability(scored: Sequence[Scored], path: Path) -> None:
    """Probability of malignant against the share that was, in 15 equal-mass bins."""
    clear = [one for one in scored if one.is_clear]
    chance = np.array([one.probability for one in clear])
    truth = np.array([one.malignant for one in clear], dtype=bool)
    curve = reliability(chance, truth)
    figure = figure_of()
    axes = figure.subplots()
    axes.plot([0, 1], [0, 1], color="grey", linewidth=1)
    axes.plot(curve.confidence, curve.accuracy, "o-")
    axes.set(
        xlabel="probability of malignant, mean of the bin",
        ylabel="share rated malignant",
        title=f"Reliability (out of fold), mean gap {curve.error:.3f}",
        xlim=(0, 1),
        ylim=(0, 1),
    )
    axes.grid(alpha=0.3)
    save_figure(figure, path)


def draw_dice(scored: Sequence[Scored], path: Path) -> None:
    """Overlap with the readers against the diameter."""
    chosen = [one for one in scored if np.isfinite(one.dice) and one.nodule.diameter_mm]
    figure = figure_of()
    axes = figure.subplots()
    size = [one.nodule.diameter_mm for one in chosen]
    axes.plot(size, [one.dice for one in chosen], ".", markersize=3, alpha=0.4)
    axes.set(
        xlabel="diameter, mm",
        ylabel="Dice with half of the readers or more",
        title="Outlines (out of fold)",
        xscale="log",
        ylim=(0, 1),
    )
    axes.grid(alpha=0.3)
    save_figure(figure, path)


def draw_attributes(scored: Sequence[Scored], path: Path) -> None:
    """Expected rating against the readers' mean, an attribute a panel."""
    figure = figure_of(10.0, 5.2)
    panels = figure.subplots(2, 4).ravel()
    for axes, rating in zip(panels, ATTRIBUTES, strict=False):
        chosen = [one for one in scored if len(one.nodule.ratings[rating.name]) >= SEVERAL]
        true: NDArray[np.float64] = np.array(
            [np.mean(one.nodule.ratings[rating.name]) for one in chosen]
        )
        said = [one.prediction["attributes"][rating.name] for one in chosen]
        axes.plot(true, said, ".", markersize=3, alpha=0.3)
        highest = len(rating.steps)
        axes.plot([1, highest], [1, highest], color="grey", linewidth=1)
        axes.set(title=rating.name)
    panels[0].set(ylabel="expected")
    panels[4].set(ylabel="expected", xlabel="readers' mean")
    panels[-1].axis("off")
    save_figure(figure, path)
