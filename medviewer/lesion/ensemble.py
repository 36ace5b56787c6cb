"""The networks of a model package, loaded strictly, and what they say together."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
import torch
from numpy.typing import NDArray

from medviewer.findings.model_run import Mode
from medviewer.learning.device import Device
from medviewer.learning.package import ModelPackage, ModelPackageError
from medviewer.lesion.closer.look import FINER, CloserLook, closer_by_fold, load_closer_look
from medviewer.lesion.labels import LABELS
from medviewer.lesion.networks.center import (
    NETWORKS,
    CenterNetwork,
    Output,
    ready,
)
from medviewer.lesion.networks.engine import Engine, fastest, pytorch
from medviewer.lesion.networks.packaged import (
    chosen_for,
    must_be_architecture,
    weights_by_network,
    with_weights,
)
from medviewer.lesion.prediction import Prediction, combine, unflip
from medviewer.lesion.second_opinion import SecondOpinion, load_second_opinion
from medviewer.message import Message


@dataclass(frozen=True)
class Ensemble:
    """Networks by name, ready on a device.

    ``views`` asks every network also about the mirrored picture.
    ``engine`` computes what they say; PyTorch when None. ``second`` is asked about the classes,
    and ``closer`` about the outlines, where ``views`` are.
    """

    networks: dict[str, CenterNetwork]
    device: Device
    size: int
    temperature: float
    views: bool = False
    labels: tuple[str, ...] = LABELS
    engine: Engine | None = None
    second: SecondOpinion | None = None
    closer: CloserLook | None = None

    def predict(
        self,
        picture: NDArray[np.float32],
        names: Sequence[str] | None = None,
        *,
        finer: NDArray[np.float32] | None = None,
    ) -> Prediction:
        """Ask the networks (those of ``names``, or all) about one prepared picture.

        It has ``size`` pixels a side. A ``finer`` one of the same field is for the second opinion
        and the closer look, which see ``picture`` from nearer when None.
        """
        chosen = list(names or self.networks)
        outputs = [part for name in chosen for part in self._ask(name, picture)]
        seen = combine(outputs, self.temperature)
        if not self.views:
            return seen
        near = picture if finer is None else finer
        if self.second is not None:
            beside = self.second.logits(picture, near, seen, chosen)
            seen = combine(outputs, self.temperature, beside)
        if self.closer is not None:
            seen = replace(seen, mask=self.closer.look(near, seen, chosen))
        return seen

    @property
    def finer(self) -> int:
        """Pixels of the finer pictures that are wanted for each of the others, along a side."""
        wanted = self.second is not None or self.closer is not None
        return FINER if self.views and wanted else 1

    @cached_property
    def computes(self) -> Engine:
        """The engine in use."""
        return self.engine or pytorch(self.networks, self.device)

    def _ask(self, name: str, picture: NDArray[np.float32]) -> list[Output]:
        ask = self.computes.asks[name]
        given = torch.from_numpy(np.ascontiguousarray(picture))[None, None]
        if not self.views:
            return [ask(given)]
        return [ask(given), unflip(ask(given.flip(-1)))]


def load_ensemble(
    package: ModelPackage,
    device: Device,
    mode: Mode = "full",
    engine: Callable[[Mapping[str, CenterNetwork], Device], Engine] = fastest,
) -> Ensemble:
    """All networks of the package ("full"), or its first one ("fast").

    ``engine`` makes what computes them.

    Raises
    ------
    ModelPackageError
        When the architecture is not known here, the card lacks something, or a tensor
        is missing, unknown, or of the wrong shape.
    """
    card = package.card
    try:
        labels = tuple(str(label) for label in card["labels"])
        size = int(card["input"]["size"])
        temperature = float(chosen_for(card, mode)["calibration"]["temperature"])
        if not 0 < temperature < float("inf"):
            raise ValueError(f"temperature {temperature:g}")
    except (KeyError, TypeError, ValueError) as error:
        raise ModelPackageError(
            Message("The card in {} lacks or garbles {}.", package.folder, error),
            Message("Install the model again."),
        ) from error
    found = networks_of(package, len(labels))
    wanted = list(found) if mode == "full" else list(found)[:1]
    networks = {name: ready(found[name](), device) for name in wanted}
    made = engine(networks, device)
    if mode != "full":
        return Ensemble(networks, device, size, temperature, labels=labels, engine=made)
    second = load_second_opinion(package, list(found), len(labels), device)
    closer = load_closer_look(package, size, labels, device)
    return Ensemble(networks, device, size, temperature, True, labels, made, second, closer)


def networks_of(package: ModelPackage, labels: int) -> dict[str, Callable[[], CenterNetwork]]:
    """What makes each network of a package, by name, in the order of its card.

    A network that the card gives no ``architecture`` has that of the card.

    Raises
    ------
    ModelPackageError
        When an architecture is not known here, or the card lacks something; when called, if a
        tensor is missing, unknown, or of the wrong shape.
    """
    try:
        members = {
            str(one["name"]): str(one.get("architecture", package.card["architecture"]))
            for one in package.card["members"]
        }
    except (AttributeError, KeyError, TypeError) as error:
        raise ModelPackageError(
            Message("The card in {} lacks or garbles {}.", package.folder, error),
            Message("Install the model again."),
        ) from error
    for architecture in members.values():
        must_be_architecture(package, architecture, tuple(NETWORKS))
    weights = weights_by_network(package, [*members, *closer_by_fold(package).values()])

    def maker(name: str) -> Callable[[], CenterNetwork]:
        made = NETWORKS[members[name]]
        return lambda: with_weights(made(labels), package, name, weights[name])

    return {name: maker(name) for name in members}
