"""Train the model brain-mr: networks tested on the fold they never saw, three for each."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from medviewer.learning.device import Device, choose
from medviewer.learning.package import ModelPackage
from medviewer.lesion.training.cases import read_cases
from medviewer.lesion.training.part import Part
from medviewer.lesion.training.splits import folds_of, split
from medviewer.progress import Progress, Silent


def train(
    data: Path,
    out: Path,
    *,
    progress: Progress = Silent(),  # noqa: B008 - it keeps nothing
    architectures: Sequence[str] | None = None,
    imagenet: Path | None = None,
    folds: Sequence[int] | None = None,
    epochs: int | None = None,
    size: int = 256,
    seed: int = 0,
    resume: bool = True,
    device: Device | None = None,
    kept: ModelPackage | None = None,
    begin: ModelPackage | None = None,
) -> Path:
    """Train networks of ``architectures`` and ``folds`` (all when None) on ``data`` into ``out``.

    Each has its folder ``ARCHITECTURE-fold-K`` with a checkpoint; started again with the
    same settings, the work goes on where it ended. A ``CloserOutliner`` goes on
    from the fold's LiteCenter. ``imagenet`` is the file of the weights that
    a LiteCenter begins with and the second opinion knows, if they are not installed. Returns
    the folder of the model package, ``out/brain-mr``, made of all folds that ``out`` holds by
    then and, for the others, of the networks of ``kept``; the report with its pictures is in
    ``out/report``.
    With ``begin`` each fold's network goes on from the one of that package, for one more cycle.
    A folder brain-progression beside ``data`` is measured too, never trained on.

    Raises
    ------
    MedviewerError
        When the data or the weights from ImageNet cannot be read, the folder holds a run with
        other settings, ``begin`` was trained on other data or other cuts, or there is nothing
        that a closer look could go on from.
    """
    from medviewer.learning.processes import first_alone, is_first
    from medviewer.lesion.closer.look import FINER
    from medviewer.lesion.closer.network import CloserOutliner
    from medviewer.lesion.figures.pictures import need_matplotlib
    from medviewer.lesion.figures.report import write_report
    from medviewer.lesion.network import NETWORKS, LiteCenter
    from medviewer.lesion.training.begin import Beginning, trained_network
    from medviewer.lesion.training.closer_look import closer_recipe, fit_closer
    from medviewer.lesion.training.fit import fit, recipe_of, run_name
    from medviewer.lesion.training.imagenet import read_weights
    from medviewer.lesion.training.images import load_images
    from medviewer.lesion.training.pack import pack

    closer_kind = CloserOutliner.ARCHITECTURE
    need_matplotlib()
    cases = read_cases(data)
    device = device or choose()
    kinds = tuple(architectures or (*NETWORKS, closer_kind))
    chosen = folds or folds_of(cases)
    jobs = [(kind, fold) for kind in kinds if kind != closer_kind for fold in chosen]
    starts = begin is None and LiteCenter.ARCHITECTURE in kinds
    learnt = read_weights(imagenet)
    with first_alone():
        images = load_images(cases, size, out, Part(progress, 0.0, 0.02))
    beginning = Beginning(
        learnt if starts else None, begin, images.sha256, [case.fold for case in cases], data
    )
    share = 0.95 / (len(kinds) * len(chosen))
    for number, (kind, fold) in enumerate(jobs):
        part = Part(progress, 0.02 + number * share, 0.02 + (number + 1) * share)
        recipe = recipe_of(
            kind, fold, epochs=epochs, size=size, seed=seed, **beginning.of_recipe(kind)
        )
        new, cut = beginning.maker(recipe), split(cases, fold, seed)
        folder = out / run_name(kind, fold)
        fit(recipe, cases, images, cut, folder, device, part, resume=resume, new=new)
    if closer_kind in kinds:
        with first_alone():
            finer = load_images(cases, FINER * size, out, Part(progress, 0.0, 0.02))
        for number, fold in enumerate(chosen, len(jobs)):
            part = Part(progress, 0.02 + number * share, 0.02 + (number + 1) * share)
            begin_with = trained_network(out, kept, fold, seed)
            closer = closer_recipe(begin_with, fold, size=FINER * size, seed=seed, epochs=epochs)
            cut, folder = split(cases, fold, seed), out / run_name(closer_kind, fold)
            fit_closer(closer, begin_with, finer, cut, folder, device, part, resume=resume)
    if not is_first():
        return out / "brain-mr"  # which the first process packs
    package = pack(
        out,
        data,
        out / "brain-mr",
        learnt,
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
