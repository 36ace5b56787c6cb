"""Choose the outline level of packaged networks again, calibrate and measure them again.

As ``lesion.repack`` does for brain-mr: for when what happens around the networks has changed. The
second opinion is fitted anew, too.
"""

from __future__ import annotations

import copy
from pathlib import Path

from medviewer.learning.device import Device, choose
from medviewer.learning.package import ModelPackage
from medviewer.lesion.figures.members import must_be_trained_on
from medviewer.lesion.nodule.figures.card import VERSION, made_of, operating_point
from medviewer.lesion.nodule.model import load_model
from medviewer.lesion.nodule.training.calibrate import choose_level
from medviewer.lesion.nodule.training.cases import read_nodules
from medviewer.lesion.nodule.training.crops import load_crops
from medviewer.lesion.nodule.training.pack import write_measured
from medviewer.lesion.nodule.training.probe import second_opinion
from medviewer.lesion.training.part import Part
from medviewer.lesion.training.probe import encoder_of
from medviewer.lesion.training.splits import split
from medviewer.progress import Progress, Silent


def measure_again(
    package: ModelPackage,
    data: Path,
    run: Path,
    *,
    progress: Progress = Silent(),
    device: Device | None = None,
) -> ModelPackage:
    """Write the networks of ``package`` to ``run``, with everything else made anew; see ``pack``.

    Raises
    ------
    MedviewerError
        When the package is one of another kind, or the data are not those of its training, or
        it has no second opinion and the weights learnt on ImageNet are not at hand.
    """
    device = device or choose()
    card = copy.deepcopy(package.card)
    model = load_model(package, device)
    nodules = read_nodules(data)
    crops = load_crops(nodules, run, Part(progress, 0.0, 0.1))
    must_be_trained_on(package, crops.sha256, data)
    seed = int(card["training"]["recipe"]["seed"])
    networks = {
        str(member["name"]): (model.networks[str(member["name"])], int(member["test_fold"]))
        for member in card["members"]
    }
    validation = {
        name: split(nodules, fold, seed).validation for name, (_, fold) in networks.items()
    }
    level = choose_level(model, validation, nodules, crops, Part(progress, 0.1, 0.2))
    card.update(operating_point=operating_point(level), version=VERSION, **made_of())
    tensors = package.tensors()
    encoder, part = encoder_of(tensors), Part(progress, 0.2, 0.5)
    tensors |= second_opinion(networks, encoder, nodules, crops, device, part)
    folder, part = run / package.name, Part(progress, 0.5, 1.0)
    return write_measured(card, tensors, folder, nodules, run, part, device)
