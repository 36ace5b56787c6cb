"""Two quick figures that choose the best epoch: the rating and the outline."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from medviewer.learning.device import Device
from medviewer.lesion.nodule.figures.metrics import auroc, dice
from medviewer.lesion.nodule.network import NoduleNet
from medviewer.lesion.nodule.predict import Look, ask
from medviewer.lesion.nodule.training.augment import share_of_readers
from medviewer.lesion.nodule.training.cases import LABELS, Nodule
from medviewer.lesion.nodule.training.crops import Crops, spacing
from medviewer.lesion.nodule.windows import paste


def validate(
    network: NoduleNet,
    nodules: Sequence[Nodule],
    crops: Crops,
    chosen: Sequence[int],
    device: Device,
) -> dict[str, float]:
    """AUROC of malignant against benign, and mean Dice with half the readers or more."""
    network.eval()
    scores, malignant, overlaps = [], [], []
    for index in chosen:
        nodule = nodules[index]
        look = Look(crops.hounsfield(index), *spacing(nodule))
        answer = ask([network], look, device, flip=False)
        share = share_of_readers(nodule, crops.votes[crops.rows(index)])
        overlaps.append(dice(paste(answer.inside, share.shape, answer.zoom) > 0.5, share >= 0.5))
        if nodule.label in LABELS:
            scores.append(answer.malignant)
            malignant.append(nodule.label == LABELS[0])
    return {
        "auroc": auroc(np.array(scores), np.array(malignant)),
        "dice": float(np.nanmean(overlaps)),
    }
