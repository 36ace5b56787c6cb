"""The networks of a lung-ct package, loaded strictly, and their calibrated probability."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
import torch

from medviewer.findings.model_run import Mode
from medviewer.learning.device import Device
from medviewer.learning.package import ModelPackage, ModelPackageError
from medviewer.lesion.networks.center import ready
from medviewer.lesion.networks.packaged import (
    must_be_architecture,
    weights_by_network,
    with_weights,
)
from medviewer.lesion.networks.probe import load_probes
from medviewer.lesion.nodule.network import STEPS, NoduleNet
from medviewer.lesion.nodule.outliner import ARCHITECTURE as OUTLINER
from medviewer.lesion.nodule.outliner import SHARE, NoduleOutliner, outline_inside
from medviewer.lesion.nodule.predict import Answer, Look, ask
from medviewer.lesion.nodule.probe import FEATURES, Probes
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
        """From a card, in which equal slopes may be given as one ``slope``.

        Raises
        ------
        KeyError, TypeError, ValueError
            When one is missing, no number, or a slope below 0.
        """
        both = given.get("slope")
        malignant, benign = (
            float(given[name] if both is None else both)
            for name in ("malignant_slope", "benign_slope")
        )
        offset = float(given["offset"])
        if not (0 <= malignant < math.inf and 0 <= benign < math.inf and math.isfinite(offset)):
            raise ValueError(f"slopes {malignant:g} and {benign:g}, offset {offset:g}")
        return cls(malignant, benign, offset)


@dataclass(frozen=True)
class Model:
    """Networks by name, ready on a device; the outline runs where ``inside`` is ``level``.

    ``probes`` is the second opinion on ratings, ``outliners`` draw with the networks of their
    name; a package may lack either.
    """

    networks: dict[str, NoduleNet]
    device: Device
    calibration: Calibration
    level: float
    flip: bool
    probes: Probes | None = None
    outliners: dict[str, NoduleOutliner] = field(default_factory=dict)

    def ask(self, look: Look, names: Sequence[str] | None = None) -> Answer:
        """Ask the networks (those of ``names``, or all) about one nodule."""
        chosen = list(names or self.networks)
        networks = [self.networks[name] for name in chosen]
        answer = ask(networks, look, self.device, flip=self.flip)
        if self.probes is not None:
            answer = self.probes.join(answer, look, chosen, self.device, flip=self.flip)
        return self._outlined(answer, look, chosen)

    def _outlined(self, answer: Answer, look: Look, names: Sequence[str]) -> Answer:
        """What lies inside by the outliners, for the most part, and by the networks."""
        if not self.outliners:
            return answer
        chosen = [self.outliners[name] for name in names]
        finer = outline_inside(chosen, look, answer.zoom, self.device, flip=self.flip)
        share = np.float32(SHARE)
        return replace(answer, inside=(1 - share) * answer.inside + share * finer)

    def probability(self, answer: Answer) -> float:
        """Calibrated, 0 to 1: the readers' median would be malignant."""
        return self.calibration.probability(answer.malignant)

    def spread(self, answer: Answer) -> float:
        """Standard deviation of the calibrated probability among the networks."""
        each = torch.tensor([self.calibration.probability(one) for one in answer.by_network])
        return float(each.std(correction=0))


def load_model(package: ModelPackage, device: Device, mode: Mode = "full") -> Model:
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
        if not 0 < level < 1:  # nothing would be seen, without a word
            raise ValueError(f"outline_level {level:g}")
        drawn_by = {str(one["network"]): str(one["name"]) for one in _outliners(package)}
        if drawn_by and set(drawn_by) != set(names):
            raise ValueError(f"outliners of {sorted(drawn_by)}")
    except (KeyError, TypeError, ValueError) as error:
        raise ModelPackageError(
            Message("The card in {} lacks or garbles {}.", package.folder, error),
            Message("Install the model again."),
        ) from error
    weights = weights_by_network(package, [*names, *drawn_by.values()])
    wanted = names if mode == "full" else names[:1]
    chosen = {
        name: ready(with_weights(NoduleNet(), package, name, weights[name]), device)
        for name in wanted
    }
    outliners = {
        name: ready(with_weights(NoduleOutliner(), package, own, weights[own]), device)
        for name, own in drawn_by.items()
        if name in wanted
    }
    probes = load_probes(package, names, FEATURES, STEPS + 1, device)
    second = None if probes is None else Probes(*probes)
    return Model(chosen, device, calibration, level, mode == "full", second, outliners)


def _outliners(package: ModelPackage) -> Sequence[Mapping[str, Any]]:
    """What the card says of each outliner: its ``name`` and that of the ``network`` it joins.

    Raises
    ------
    ModelPackageError
        When they are of an architecture that is not known here.
    KeyError, TypeError
        When the card lacks or garbles something.
    """
    made = package.card.get("outliner")
    if made is None:
        return ()
    must_be_architecture(package, made["architecture"], (OUTLINER,))
    members: Sequence[Mapping[str, Any]] = made["members"]
    return members
