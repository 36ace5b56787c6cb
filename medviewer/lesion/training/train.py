"""Train the model brain-mr: one network a fold, each tested on the fold it never saw."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from medviewer.learning.device import Device, choose
from medviewer.learning.package import ModelPackage
from medviewer.lesion.training.cases import read_cases
from medviewer.lesion.training.part import Part
from medviewer.lesion.training.splits import folds_of, split
from medviewer.progress import Progress, Silent

EPOCHS = 28
EPOCHS_OF_A_CYCLE = 8
"""Of a network that goes on from a package."""


def train(
    data: Path,
    out: Path,
    *,
    progress: Progress = Silent(),  # noqa: B008 - it keeps nothing
    folds: Sequence[int] | None = None,
    epochs: int | None = None,
    size: int = 256,
    seed: int = 0,
    resume: bool = True,
    device: Device | None = None,
    kept: ModelPackage | None = None,
    begin: ModelPackage | None = None,
) -> Path:
    """Train the networks of ``folds`` (all when None) on ``data`` into ``out``.

    Each fold has its folder ``fold-K`` with a checkpoint; started again with the
    same settings, the work goes on where it ended. Returns the folder of the model
    package, ``out/brain-mr``, made of all folds that ``out`` holds by then and, for the
    others, of the networks of ``kept``; the report with its pictures is in ``out/report``.
    With ``begin`` each fold's network goes on from the one of that package, for one more cycle.
    A folder brain-progression beside ``data`` is measured too, never trained on.

    Raises
    ------
    MedviewerError
        When the data cannot be read, the folder holds a run with other settings, or
        ``begin`` was trained on other data or other cuts.
    """
    from medviewer.learning.processes import first_alone, is_first
    from medviewer.lesion.figures.pictures import need_matplotlib
    from medviewer.lesion.figures.report import write_report
    from medviewer.lesion.training.begin import network_of
    from medviewer.lesion.training.fit import Recipe, fit
    from medviewer.lesion.training.images import load_images
    from medviewer.lesion.training.pack import pack

    need_matplotlib()

    cases = read_cases(data)
    chosen = tuple(folds) if folds is not None else folds_of(cases)
    device = device or choose()
    with first_alone():
        images = load_images(cases, size, out, Part(progress, 0.0, 0.02))
    folds_now = [case.fold for case in cases]
    share = 0.95 / len(chosen)
    epochs = epochs or (EPOCHS if begin is None else EPOCHS_OF_A_CYCLE)
    for number, fold in enumerate(chosen):
        part = Part(progress, 0.02 + number * share, 0.02 + (number + 1) * share)
        recipe = Recipe(size=size, epochs=epochs, seed=seed, fold=fold)
        begun: dict[str, Any] = {}
        if begin is not None:
            recipe = replace(recipe, begun_from=begin.card["sha256"])
            begun = {"new": network_of(begin, recipe, images.sha256, folds_now, data)}
        cut = split(cases, fold, seed)
        folder = out / f"fold-{fold}"
        fit(recipe, cases, images, cut, folder, device, part, resume=resume, **begun)
    if not is_first():
        return out / "brain-mr"  # which the first process packs
    package = pack(
        out,
        data,
        out / "brain-mr",
        progress=Part(progress, 0.97, 1.0),
        device=device,
        external=_external(data),
        kept=kept,
    )
    write_report(package, data, out, out / "report")
    return package.folder


def measure_again_with_report(
    package: ModelPackage,
    data: Path,
    out: Path,
    progress: Progress = Silent(),  # noqa: B008 - it keeps nothing
    device: Device | None = None,
) -> Path:
    """As ``train``, with the networks of ``package`` instead of a training; see ``repack``."""
    from medviewer.lesion.figures.pictures import need_matplotlib
    from medviewer.lesion.figures.report import write_report
    from medviewer.lesion.training.repack import measure_again

    need_matplotlib()
    device = device or choose()
    made = measure_again(
        package, data, out, progress=progress, device=device, external=_external(data)
    )
    write_report(made, data, out, out / "report")
    return made.folder


def _external(data: Path) -> Path | None:
    folder = data.parent / "brain-progression"
    return folder if folder.is_dir() else None
