"""The networks of a model package, loaded strictly, and what they say together."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from medviewer.learning.device import Device
from medviewer.learning.package import ModelPackage, ModelPackageError
from medviewer.lesion.engine import Engine, fastest, pytorch
from medviewer.lesion.labels import LABELS
from medviewer.lesion.network import (
    NETWORKS,
    CenterNetwork,
    Output,
    ready,
)
from medviewer.lesion.packaged import must_be_architecture, weights_by_network, with_weights
from medviewer.lesion.second_opinion import SecondOpinion, load_second_opinion
from medviewer.message import Message


@dataclass(frozen=True)
class Prediction:
    """What the networks say about one picture of side ``s``, averaged.

    Attributes
    ----------
    centre
        float32 ``(s/4, s/4)``, 0 to 1: a lesion of any class is centred here.
    box
        float32 ``(4, s/4, s/4)``: distances to the edges, see ``network.Output``.
    mask
        float32 ``(s/2, s/2)``, 0 to 1: belongs to a lesion.
    probabilities
        float64 ``(labels,)``, calibrated, summing to 1.
    spread
        Largest standard deviation of a label's probability among the networks; None when
        one network was asked once.
    features
        float32 ``(channels,)`` of the first network.
    """

    centre: NDArray[np.float32]
    box: NDArray[np.float32]
    mask: NDArray[np.float32]
    probabilities: NDArray[np.float64]
    spread: float | None
    features: NDArray[np.float32]


@dataclass(frozen=True)
class Ensemble:
    """Networks by name, ready on a device.

    ``views`` asks every network also about the mirrored picture.
    ``engine`` computes what they say; PyTorch when None. ``second`` is asked about the classes
    where ``views`` are.
    """

    networks: dict[str, CenterNetwork]
    device: Device
    size: int
    temperature: float
    views: bool = False
    labels: tuple[str, ...] = LABELS
    engine: Engine | None = None
    second: SecondOpinion | None = None

    def predict(
        self, picture: NDArray[np.float32], names: Sequence[str] | None = None
    ) -> Prediction:
        """Ask the networks (those of ``names``, or all) about one prepared picture."""
        chosen = list(names or self.networks)
        outputs = [part for name in chosen for part in self._ask(name, picture)]
        prediction = combine(outputs, self.temperature)
        if self.second is None or not self.views:
            return prediction
        beside = self.second.logits(picture, prediction.mask, chosen)
        return combine(outputs, self.temperature, beside)

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


def unflip(output: Output) -> Output:
    """The answer about a mirrored picture, in the coordinates of the picture itself."""
    return Output(
        output.centre.flip(-1),
        output.box.flip(-1)[:, [2, 1, 0, 3]],
        output.mask.flip(-1),
        output.label,
        output.features,
    )


def combine(
    outputs: Sequence[Output], temperature: float, beside: Tensor | None = None
) -> Prediction:
    """Average the answers about one picture (batches of one).

    ``beside`` ``(labels,)`` are logits that are added to those of every answer.
    """
    by_class = torch.stack([output.centre[0].sigmoid() for output in outputs])
    centre = 1 - (1 - by_class).prod(1)
    labels = torch.stack([output.label[0].double() for output in outputs])
    if beside is not None:
        labels = labels + beside
    probabilities = torch.softmax(labels / temperature, 1)
    return Prediction(
        centre.mean(0).numpy(),
        torch.stack([output.box[0] for output in outputs]).mean(0).numpy(),
        torch.stack([output.mask[0, 0].sigmoid() for output in outputs]).mean(0).numpy(),
        probabilities.mean(0).numpy(),
        float(probabilities.std(0, correction=0).max()) if len(outputs) > 1 else None,
        outputs[0].features[0].numpy(),
    )


def load_ensemble(
    package: ModelPackage,
    device: Device,
    mode: str = "full",
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
        size, temperature = int(card["input"]["size"]), float(card["calibration"]["temperature"])
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
    full = mode == "full"
    second = load_second_opinion(package, list(found), len(labels), device) if full else None
    return Ensemble(networks, device, size, temperature, full, labels, made, second)


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
    weights = weights_by_network(package, list(members))

    def maker(name: str) -> Callable[[], CenterNetwork]:
        made = NETWORKS[members[name]]
        return lambda: with_weights(made(labels), package, name, weights[name])

    return {name: maker(name) for name in members}
