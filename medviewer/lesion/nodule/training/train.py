"""Train the model lung-ct: two networks a fold, tested on the patients that they never saw."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from medviewer.learning.device import Device, choose
from medviewer.learning.package import ModelPackage
from medviewer.lesion.nodule.training.cases import read_nodules
from medviewer.lesion.training.part import Part
from medviewer.lesion.training.splits import folds_of, split
from medviewer.progress import Progress, Silent


def train(
    data: Path,
    out: Path,
    *,
    imagenet: Path | None = None,
    progress: Progress = Silent(),  # noqa: B008 - it keeps nothing
    architectures: Sequence[str] | None = None,
    folds: Sequence[int] | None = None,
    epochs: int | None = None,
    seed: int = 0,
    resume: bool = True,
    device: Device | None = None,
    kept: ModelPackage | None = None,
) -> Path:
    """Train networks of ``architectures`` and ``folds`` (all when None) on ``data`` into ``out``.

    Each has its folder, ``fold-K`` the one that rates, ``outliner-fold-K`` the one that outlines,
    with a checkpoint; started again with the same settings, the work goes on where it ended.
    ``imagenet`` is the file of the weights that outliners begin with and the
    second opinion knows, None for those of the installed package. Returns the folder of the
    model package, ``out/lung-ct``, made of all networks that ``out`` holds by then and, for the
    others, of those of ``kept``; the report with its pictures is in ``out/report``.

    Raises
    ------
    MedviewerError
        When the data or the weights learnt on ImageNet cannot be read, or the folder holds a
        run with other settings, or a fold has no network of one of the two kinds.
    """
    from medviewer.learning.processes import first_alone, is_first
    from medviewer.lesion.figures.pictures import need_matplotlib
    from medviewer.lesion.nodule.figures.report import write_report
    from medviewer.lesion.nodule.model import ARCHITECTURE
    from medviewer.lesion.nodule.outliner import ARCHITECTURE as OUTLINER
    from medviewer.lesion.nodule.training import fit, outliner
    from medviewer.lesion.nodule.training.crops import load_crops
    from medviewer.lesion.nodule.training.pack import pack
    from medviewer.lesion.training.imagenet import read_weights

    need_matplotlib()
    learnt = read_weights(imagenet)
    nodules = read_nodules(data)
    chosen = tuple(folds) if folds is not None else folds_of(nodules)
    device = device or choose()
    with first_alone():
        crops = load_crops(nodules, out, Part(progress, 0.0, 0.05))
    jobs = [(kind, fold) for kind in architectures or (ARCHITECTURE, OUTLINER) for fold in chosen]
    share = 0.85 / len(jobs)
    asked: dict[str, int] = {"seed": seed, **({"epochs": epochs} if epochs else {})}
    for number, (kind, fold) in enumerate(jobs):
        part = Part(progress, 0.05 + number * share, 0.05 + (number + 1) * share)
        cut = split(nodules, fold, seed)
        if kind == ARCHITECTURE:
            recipe, folder = fit.Recipe(**asked, fold=fold), out / f"fold-{fold}"
            fit.fit(recipe, nodules, crops, cut, folder, device, part, resume=resume)
            continue
        finer = outliner.Recipe(**asked, fold=fold, imagenet=learnt.sha256)
        folder, begin = out / f"outliner-fold-{fold}", learnt.encoder
        outliner.fit_outliner(
            finer, begin, nodules, crops, cut, folder, device, part, resume=resume
        )
    if not is_first():
        return out / "lung-ct"  # which the first process packs
    part = Part(progress, 0.9, 1.0)
    package = pack(out, data, out / "lung-ct", learnt, progress=part, device=device, kept=kept)
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
