"""Train the model brain-mr: networks tested on the fold they never saw, three for each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

from medviewer.learning.device import Device, choose
from medviewer.learning.package import ModelPackage
from medviewer.lesion.training.asked import Asked
from medviewer.lesion.training.cases import Case, read_cases
from medviewer.lesion.training.part import Part, parts_of
from medviewer.lesion.training.splits import folds_of, split
from medviewer.progress import Progress, Silent

if TYPE_CHECKING:
    from medviewer.lesion.training.imagenet import ImageNetWeights
    from medviewer.lesion.training.images import Images

USUAL = Asked()
SIZE = 256


def train(
    data: Path,
    out: Path,
    asked: Asked = USUAL,
    *,
    size: int = SIZE,
    begin: ModelPackage | None = None,
    progress: Progress | None = None,
) -> Path:
    """Train the networks that are ``asked`` for on ``data`` into ``out``.

    Each has its folder ``ARCHITECTURE-fold-K`` with a checkpoint; started again with the
    same settings, the work goes on where it ended. A ``CloserOutliner`` goes on
    from the fold's LiteCenter. Returns
    the folder of the model package, ``out/brain-mr``, made of all folds that ``out`` holds by
    then and, for the others, of the networks that are kept; the report with its pictures is in
    ``out/report``. The networks of whole slices see ``size`` pixels a side.
    With ``begin`` each fold's network goes on from the one of that package, for one more cycle.
    A folder brain-progression beside ``data`` is measured too, never trained on.

    Raises
    ------
    MedviewerError
        When the data or the weights from ImageNet cannot be read, the folder holds a run with
        other settings, ``begin`` was trained on other data or other cuts, or there is nothing
        that a closer look could go on from.
    """
    from medviewer.learning.processes import is_first
    from medviewer.lesion.closer.network import CloserOutliner
    from medviewer.lesion.figures.pictures import need_matplotlib
    from medviewer.lesion.figures.report import write_report
    from medviewer.lesion.networks.center import NETWORKS
    from medviewer.lesion.training.imagenet import read_weights
    from medviewer.lesion.training.pack import pack

    progress = progress or Silent()
    need_matplotlib()
    cases = read_cases(data)
    kinds = asked.architectures or (*NETWORKS, CloserOutliner.ARCHITECTURE)
    whole = [kind for kind in kinds if kind != CloserOutliner.ARCHITECTURE]
    folds = folds_of(cases, asked.folds)
    learnt = read_weights(asked.imagenet)
    work = _Work(data, out, asked, cases, folds, size, progress)
    parts = parts_of(progress, 0.02, 0.97, len(kinds) * len(folds))
    work.train_whole_slices(whole, learnt, begin, parts)
    if CloserOutliner.ARCHITECTURE in kinds:
        work.train_closer_looks(parts)
    if not is_first():
        return out / "brain-mr"  # which the first process packs
    package = pack(
        out,
        data,
        out / "brain-mr",
        learnt,
        progress=Part(progress, 0.97, 1.0),
        device=asked.device,
        external=_external(data),
        kept=asked.kept,
    )
    write_report(package, data, out, out / "report")
    return package.folder


@dataclass(frozen=True)
class _Work:
    """The networks of one call, trained one after another."""

    data: Path
    out: Path
    asked: Asked
    cases: Sequence[Case]
    folds: Sequence[int]
    size: int
    progress: Progress

    def train_whole_slices(
        self,
        kinds: Sequence[str],
        learnt: ImageNetWeights,
        begin: ModelPackage | None,
        parts: Iterator[Part],
    ) -> None:
        """The networks of ``kinds``, which see a slice as a whole; one part of ``parts`` each."""
        from medviewer.lesion.networks.center import LiteCenter
        from medviewer.lesion.training.begin import Beginning
        from medviewer.lesion.training.fit import fit, recipe_of, run_name

        starts = begin is None and LiteCenter.ARCHITECTURE in kinds
        images = self._images(self.size)
        folds = [case.fold for case in self.cases]
        beginning = Beginning(learnt if starts else None, begin, images.sha256, folds, self.data)
        asked = self.asked
        for kind, fold in product(kinds, self.folds):
            told = beginning.of_recipe(kind)
            recipe = recipe_of(
                kind, fold, epochs=asked.epochs, size=self.size, seed=asked.seed, **told
            )
            new, cut = beginning.maker(recipe), split(self.cases, fold, asked.seed)
            folder, part = self.out / run_name(kind, fold), next(parts)
            fit(
                recipe, self.cases, images, cut, folder, asked.device, part,
                resume=asked.resume, new=new,
            )  # fmt: skip

    def train_closer_looks(self, parts: Iterator[Part]) -> None:
        """What looks closer at what the fold's networks marked; one part of ``parts`` each."""
        from medviewer.lesion.closer.look import FINER
        from medviewer.lesion.closer.network import CloserOutliner
        from medviewer.lesion.training.begin import trained_network
        from medviewer.lesion.training.closer_look import closer_recipe, fit_closer
        from medviewer.lesion.training.fit import run_name

        asked, size = self.asked, FINER * self.size
        finer = self._images(size)
        for fold in self.folds:
            begin = trained_network(self.out, asked.kept, fold, asked.seed)
            recipe = closer_recipe(begin, fold, size=size, seed=asked.seed, epochs=asked.epochs)
            cut = split(self.cases, fold, asked.seed)
            folder, part = self.out / run_name(CloserOutliner.ARCHITECTURE, fold), next(parts)
            fit_closer(recipe, begin, finer, cut, folder, asked.device, part, resume=asked.resume)

    def _images(self, size: int) -> Images:
        from medviewer.learning.processes import first_alone
        from medviewer.lesion.training.images import load_images

        with first_alone():
            return load_images(self.cases, size, self.out, Part(self.progress, 0.0, 0.02))


def measure_again_with_report(
    package: ModelPackage,
    data: Path,
    out: Path,
    progress: Progress = Silent(),
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
