"""Choose the operating point of packaged networks again and measure them again.

For when what happens around the networks has changed (decoding, averaging): the
weights stay, everything else of the card is made anew from the same data.
"""

from __future__ import annotations

import copy
from collections.abc import Sequence
from pathlib import Path

from medviewer.learning.device import Device, choose
from medviewer.learning.package import ModelPackage
from medviewer.lesion.engine import pytorch
from medviewer.lesion.ensemble import Ensemble, load_ensemble
from medviewer.lesion.figures.card import VERSION, operating
from medviewer.lesion.figures.members import must_be_trained_on
from medviewer.lesion.training.cases import read_cases
from medviewer.lesion.training.images import load_images
from medviewer.lesion.training.operation import choose_operation
from medviewer.lesion.training.pack import write_measured
from medviewer.lesion.training.part import Part
from medviewer.lesion.training.splits import split
from medviewer.progress import Progress, Silent


def measure_again(
    package: ModelPackage,
    data: Path,
    run: Path,
    *,
    progress: Progress = Silent(),  # noqa: B008 - it keeps nothing
    device: Device | None = None,
    external: Path | None = None,
) -> ModelPackage:
    """Write the networks of ``package`` to ``run``, with everything else made anew; see ``pack``.

    Raises
    ------
    MedviewerError
        When the package is one of another kind, or the data are not those of its training.
    """
    device = device or choose()
    card = copy.deepcopy(package.card)
    cases = read_cases(data)
    loaded = load_ensemble(package, device, engine=pytorch)
    names_by_cut: dict[tuple[int, ...], list[str]] = {}
    for member in card["members"]:
        cut = split(cases, int(member["test_fold"]), int(member["recipe"]["seed"])).validation
        names_by_cut.setdefault(cut, []).append(str(member["name"]))
    needed = sorted({index for cut in names_by_cut for index in cut})
    own = [cases[index] for index in needed]
    images = load_images(own, loaded.size, run, Part(progress, 0.0, 0.05))
    must_be_trained_on(package, images.sha256, data)
    place = {index: number for number, index in enumerate(needed)}
    asked = [
        (_only(loaded, names), [place[index] for index in cut])
        for cut, names in names_by_cut.items()
    ]
    chosen = choose_operation(asked, own, images, Part(progress, 0.05, 0.3))
    card.update(operating(chosen), version=VERSION)
    part = Part(progress, 0.3, 1.0)
    folder = run / package.name
    return write_measured(card, package.tensors(), folder, data, run, external, part, device)


def _only(whole: Ensemble, names: Sequence[str]) -> Ensemble:
    """Some networks of an ensemble, before any calibration."""
    networks = {name: whole.networks[name] for name in names}
    return Ensemble(networks, whole.device, whole.size, 1.0, views=True)
