"""Train the model lung-ct: one network a fold, each tested on the patients it never saw."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from medviewer.learning.device import Device, choose
from medviewer.learning.package import ModelPackage
from medviewer.lesion.nodule.training.cases import read_nodules
from medviewer.lesion.training.part import Part
from medviewer.lesion.training.splits import folds_of, split
from medviewer.progress import Progress, Silent

EPOCHS = 30


def train(
    data: Path,
    out: Path,
    *,
    imagenet: Path | None = None,
    progress: Progress = Silent(),  # noqa: B008 - it keeps nothing
    folds: Sequence[int] | None = None,
    epochs: int = EPOCHS,
    seed: int = 0,
    resume: bool = True,
    device: Device | None = None,
) -> Path:
    """Train the networks of ``folds`` (all when None) on ``data`` into ``out``.

    Each fold has its folder ``fold-K`` with a checkpoint; started again with the same
    settings, the work goes on where it ended. ``imagenet`` is the file of the weights that the
    second opinion knows, None for those of the installed package. Returns the folder of the
    model package, ``out/lung-ct``, made of all folds that ``out`` holds by then; the report
    with its pictures is in ``out/report``.

    Raises
    ------
    MedviewerError
        When the data or the weights learnt on ImageNet cannot be read, or the folder holds a
        run with other settings.
    """
    from medviewer.learning.processes import first_alone, is_first
    from medviewer.lesion.figures.pictures import need_matplotlib
    from medviewer.lesion.nodule.figures.report import write_report
    from medviewer.lesion.nodule.training.crops import load_crops
    from medviewer.lesion.nodule.training.fit import Recipe, fit
    from medviewer.lesion.nodule.training.pack import pack
    from medviewer.lesion.training.imagenet import read_weights

    need_matplotlib()
    learnt = read_weights(imagenet)
    nodules = read_nodules(data)
    chosen = tuple(folds) if folds is not None else folds_of(nodules)
    device = device or choose()
    with first_alone():
        crops = load_crops(nodules, out, Part(progress, 0.0, 0.05))
    share = 0.85 / len(chosen)
    for number, fold in enumerate(chosen):
        part = Part(progress, 0.05 + number * share, 0.05 + (number + 1) * share)
        recipe = Recipe(epochs=epochs, seed=seed, fold=fold)
        cut = split(nodules, fold, seed)
        fit(recipe, nodules, crops, cut, out / f"fold-{fold}", device, part, resume=resume)
    if not is_first():
        return out / "lung-ct"  # which the first process packs
    part = Part(progress, 0.9, 1.0)
    package = pack(out, data, out / "lung-ct", learnt, progress=part, device=device)
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
    from medviewer.lesion.nodule.figures.report import write_report
    from medviewer.lesion.nodule.training.repack import measure_again

    need_matplotlib()
    made = measure_again(package, data, out, progress=progress, device=device)
    write_report(made, data, out, out / "report")
    return made.folder
