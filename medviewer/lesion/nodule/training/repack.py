"""Choose the outline level of packaged networks again, calibrate and measure them again.

As ``lesion.repack`` does for brain-mr: for when what happens around the networks has changed.
"""

from __future__ import annotations

import copy
from pathlib import Path

from medviewer.learning.device import Device, choose
from medviewer.learning.package import ModelPackage
from medviewer.lesion.figures.members import must_be_trained_on
from medviewer.lesion.nodule.figures.card import VERSION, operating_point
from medviewer.lesion.nodule.model import load_model
from medviewer.lesion.nodule.training.calibrate import choose_level
from medviewer.lesion.nodule.training.cases import read_nodules
from medviewer.lesion.nodule.training.crops import load_crops
from medviewer.lesion.nodule.training.pack import write_measured
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
) -> ModelPackage:
    """Write the networks of ``package`` to ``run``, with everything else made anew; see ``pack``.

    Raises
    ------
    MedviewerError
        When the package is one of another kind, or the data are not those of its training.
    """
    device = device or choose()
    card = copy.deepcopy(package.card)
    model = load_model(package, device)
    nodules = read_nodules(data)
    crops = load_crops(nodules, run, Part(progress, 0.0, 0.1))
    must_be_trained_on(package, crops.sha256, data)
    seed = int(card["training"]["recipe"]["seed"])
    asked = [
        (
            model.networks[str(member["name"])],
            split(nodules, int(member["test_fold"]), seed).validation,
        )
        for member in card["members"]
    ]
    level = choose_level(asked, nodules, crops, device, Part(progress, 0.1, 0.3))
    card.update(operating_point=operating_point(level), version=VERSION)
    folder, part = run / package.name, Part(progress, 0.3, 1.0)
    return write_measured(card, package.tensors(), folder, nodules, run, part, device)
