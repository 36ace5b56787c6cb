"""Choose the operating point of packaged networks again and measure them again.

For when what happens around the networks has changed (decoding, averaging): the
weights stay, the second opinion and everything else of the card are made anew from the same data.
"""

from __future__ import annotations

import copy
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from medviewer.learning.device import Device, choose
from medviewer.learning.package import ModelPackage
from medviewer.lesion.closer.look import FINER, load_closer_look
from medviewer.lesion.ensemble import Ensemble, networks_of
from medviewer.lesion.figures.card import VERSION, made_of, operating
from medviewer.lesion.figures.members import must_be_trained_on
from medviewer.lesion.labels import LABELS
from medviewer.lesion.networks.center import ready
from medviewer.lesion.second_opinion import SecondOpinion, opinion_of
from medviewer.lesion.training.cases import read_cases
from medviewer.lesion.training.images import load_images
from medviewer.lesion.training.operation import choose_operation
from medviewer.lesion.training.pack import write_measured
from medviewer.lesion.training.part import Part
from medviewer.lesion.training.probe import encoder_of
from medviewer.lesion.training.second_opinion import second_opinion
from medviewer.lesion.training.splits import split
from medviewer.progress import Progress, Silent


def measure_again(
    package: ModelPackage,
    data: Path,
    run: Path,
    *,
    progress: Progress = Silent(),
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
    loaded = _without_opinion(package, device)
    splits = {
        str(member["name"]): split(cases, int(member["test_fold"]), int(member["recipe"]["seed"]))
        for member in card["members"]
    }
    images = load_images(cases, loaded.size, run, Part(progress, 0.0, 0.05))
    finer = load_images(cases, FINER * loaded.size, run, Part(progress, 0.0, 0.05))
    must_be_trained_on(package, images.sha256, data)
    tensors = package.tensors()
    encoder, part = encoder_of(tensors), Part(progress, 0.05, 0.15)
    tensors |= second_opinion(splits, encoder, cases, images, finer, device, part)
    second = opinion_of(tensors, list(splits), device)
    names_by_cut: dict[tuple[int, ...], list[str]] = {}
    for name, cut in splits.items():
        names_by_cut.setdefault(cut.validation, []).append(name)
    asked = [(_only(loaded, names, second), cut) for cut, names in names_by_cut.items()]
    chosen = choose_operation(asked, cases, images, Part(progress, 0.15, 0.28), finer=finer)
    alone = [
        (replace(part, networks=dict(list(part.networks.items())[:1]), views=False), cut)
        for part, cut in asked
    ]
    fast = choose_operation(alone, cases, images, Part(progress, 0.28, 0.3))
    card["fast_mode"] = operating(fast)
    card.update(operating(chosen), version=VERSION, **made_of(card.get("closer_look")))
    part = Part(progress, 0.3, 1.0)
    folder = run / package.name
    return write_measured(card, tensors, folder, data, run, external, part, device)


def _without_opinion(package: ModelPackage, device: Device) -> Ensemble:
    """The networks of a package and its closer look, before any calibration."""
    size = int(package.card["input"]["size"])
    made = networks_of(package, len(LABELS))
    networks = {name: ready(make(), device) for name, make in made.items()}
    closer = load_closer_look(package, size, LABELS, device)
    return Ensemble(networks, device, size, 1.0, closer=closer)


def _only(whole: Ensemble, names: Sequence[str], second: SecondOpinion) -> Ensemble:
    """Some networks of an ensemble, before any calibration."""
    networks = {name: whole.networks[name] for name in names}
    return replace(whole, networks=networks, views=True, second=second)
