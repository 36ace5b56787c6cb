"""The networks of a lung-ct package, loaded strictly, and their calibrated probability."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch

from medviewer.learning.device import Device
from medviewer.learning.package import ModelPackage, ModelPackageError
from medviewer.lesion.network import ready
from medviewer.lesion.nodule.network import STEPS, NoduleNet
from medviewer.lesion.nodule.predict import Answer, Look, ask
from medviewer.lesion.nodule.probe import FEATURES, Probes
from medviewer.lesion.packaged import must_be_architecture, weights_by_network, with_weights
from medviewer.lesion.probe import load_probes
from medviewer.message import Message

ARCHITECTURE = "NoduleNet"
UNSURE = 0.15
"""Standard deviation of the probability among networks from which on they disagree."""


@dataclass(frozen=True)
class Calibration:
    """Beta calibration (Kull, Silva Filho & Flach 2017) of the malignant logit.

    Probability = logistic(``benign_slope`` log p - ``malignant_slope`` log(1 - p) + ``offset``)
    with p the logistic of the logit: far on the malignant side the logit counts
    ``malignant_slope`` times, far on the benign side ``benign_slope`` times. With equal slopes
    it is Platt's scaling (1999). Both slopes are at least 0: no rating changes places.
    """

    malignant_slope: float
    benign_slope: float
    offset: float

    def probability(self, logit: float) -> float:
        """Of a malignant rating."""
        above, below = float(np.logaddexp(0, logit)), float(np.logaddexp(0, -logit))
        mended = self.malignant_slope * above - self.benign_slope * below + self.offset
        return 1 / (1 + math.exp(-mended))

    @classmethod
    def of_card(cls, given: Mapping[str, Any]) -> Calibration:
        """From a card, in which equal slopes may be given as one ``slope``."""
        both = given.get("slope")
        malignant, benign = (
            float(given[name] if both is None else both)
            for name in ("malignant_slope", "benign_slope")
        )
        return cls(malignant, benign, float(given["offset"]))


@dataclass(frozen=True)
class Model:
    """Networks by name, ready on a device; the outline runs where ``inside`` is ``level``.

    ``probes`` is the second opinion on ratings, which a package may lack.
    """

    networks: dict[str, NoduleNet]
    device: Device
    calibration: Calibration
    level: float
    flip: bool
    probes: Probes | None = None

    def ask(self, look: Look, names: Sequence[str] | None = None) -> Answer:
        """Ask the networks (those of ``names``, or all) about one nodule."""
        chosen = list(names or self.networks)
        networks = [self.networks[name] for name in chosen]
        answer = ask(networks, look, self.device, flip=self.flip)
        if self.probes is None:
            return answer
        return self.probes.join(answer, look, chosen, self.device, flip=self.flip)

    def probability(self, answer: Answer) -> float:
        """Calibrated, 0 to 1: the readers' median would be malignant."""
        return self.calibration.probability(answer.malignant)

    def spread(self, answer: Answer) -> float:
        """Standard deviation of the calibrated probability among the networks."""
        each = torch.tensor([self.calibration.probability(one) for one in answer.by_network])
        return float(each.std(correction=0))


def load_model(package: ModelPackage, device: Device, mode: str = "full") -> Model:
    """All networks of the package and their mirror images ("full"), or its first one ("fast").

    Raises
    ------
    ModelPackageError
        When the architecture is not known here, the card lacks something, or a tensor
        is missing, unknown, or of the wrong shape.
    """
    card = package.card
    must_be_architecture(package, package.card["architecture"], (ARCHITECTURE,))
    try:
        names = [str(member["name"]) for member in card["members"]]
        calibration = Calibration.of_card(card["calibration"])
        level = float(card["operating_point"]["outline_level"])
    except (KeyError, TypeError, ValueError) as error:
        raise ModelPackageError(
            Message("The card in {} lacks or garbles {}.", package.folder, error),
            Message("Install the model again."),
        ) from error
    weights = weights_by_network(package, names)
    wanted = names if mode == "full" else names[:1]
    chosen = {
        name: ready(with_weights(NoduleNet(), package, name, weights[name]), device)
        for name in wanted
    }
    probes = load_probes(package, names, FEATURES, STEPS + 1, device)
    second = None if probes is None else Probes(*probes)
    return Model(chosen, device, calibration, level, mode == "full", second)
