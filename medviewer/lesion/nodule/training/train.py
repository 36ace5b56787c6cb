"""Train the model lung-ct: two networks a fold, tested on the patients that they never saw."""

from __future__ import annotations

from itertools import product
from pathlib import Path

from medviewer.learning.device import Device
from medviewer.learning.package import ModelPackage
from medviewer.lesion.nodule.training.cases import read_nodules
from medviewer.lesion.training.asked import Asked
from medviewer.lesion.training.part import Part, parts_of
from medviewer.lesion.training.splits import folds_of, split
from medviewer.progress import Progress, Silent

USUAL = Asked()


def train(
    data: Path,
    out: Path,
    asked: Asked = USUAL,
    progress: Progress | None = None,
) -> Path:
    """Train the networks that are ``asked`` for on ``data`` into ``out``.

    Each has its folder, ``fold-K`` the one that rates, ``outliner-fold-K`` the one that outlines,
    with a checkpoint; started again with the same settings, the work goes on where it ended.
    Returns the folder of the
    model package, ``out/lung-ct``, made of all networks that ``out`` holds by then and, for the
    others, of those that are kept; the report with its pictures is in ``out/report``.

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

    progress = progress or Silent()
    need_matplotlib()
    learnt = read_weights(asked.imagenet)
    nodules = read_nodules(data)
    folds = folds_of(nodules, asked.folds)
    with first_alone():
        crops = load_crops(nodules, out, Part(progress, 0.0, 0.05))
    jobs = list(product(asked.architectures or (ARCHITECTURE, OUTLINER), folds))
    device, resume = asked.device, asked.resume
    told: dict[str, int] = {"seed": asked.seed}
    told |= {"epochs": asked.epochs} if asked.epochs else {}
    for (kind, fold), part in zip(jobs, parts_of(progress, 0.05, 0.9, len(jobs)), strict=True):
        cut = split(nodules, fold, asked.seed)
        if kind == ARCHITECTURE:
            recipe, folder = fit.Recipe(**told, fold=fold), out / f"fold-{fold}"
            fit.fit(recipe, nodules, crops, cut, folder, device, part, resume=resume)
            continue
        finer = outliner.Recipe(**told, fold=fold, imagenet=learnt.sha256)
        folder, begin = out / f"outliner-fold-{fold}", learnt.encoder
        outliner.fit_outliner(
            finer, begin, nodules, crops, cut, folder, device, part, resume=resume
        )
    if not is_first():
        return out / "lung-ct"  # which the first process packs
    made, part = out / "lung-ct", Part(progress, 0.9, 1.0)
    package = pack(out, data, made, learnt, progress=part, device=device, kept=asked.kept)
    write_report(package, data, out, out / "report")
    return package.folder


def measure_again_with_report(
    package: ModelPackage,
    data: Path,
    out: Path,
    progress: Progress = Silent(),
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
