"""A closer look at what the networks marked, at twice the resolution.

The networks see a whole slice in 256 x 256 pixels, in which a small tumour is ten pixels wide.
What they marked is cut out of a finer picture of the slice, with as much again around it, and
shown to outliners that learnt from such cuts (coarse to fine, as in Roth et al. 2018). Their
outline is joined with that of the whole slice.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from medviewer.learning.device import Device
from medviewer.learning.package import ModelPackage, ModelPackageError
from medviewer.lesion.boxes import in_shares
from medviewer.lesion.closer.extent import at_best_level
from medviewer.lesion.closer.network import CloserOutliner
from medviewer.lesion.closer.windows import cut, lay_back, windows_around
from medviewer.lesion.decode import decode
from medviewer.lesion.labels import LABELS
from medviewer.lesion.networks.center import ready
from medviewer.lesion.networks.packaged import (
    must_be_architecture,
    weights_by_network,
    with_weights,
)
from medviewer.lesion.prediction import Prediction
from medviewer.message import Message

Outline = Callable[[Tensor], Tensor]
"""From cuts ``(n, 1, SIDE, SIDE)``, float32 on the CPU, to the share of each cell that belongs to
a lesion, ``(n, 1, h, h)``, 0 to 1, there too."""

FINER = 2
"""Pixels of the picture that is cut, for each of the networks', along a side."""
CERTAINTY = {"glioma": 0.6}
"""``certainty`` of ``at_best_level`` where it is not 1: how far a glioma goes, readers disagree."""
LOOKED_AT = 0.1
"""Score from which on a mark is looked at."""
SHARE = 0.8
"""Of the mask that is the closer look's, where it was taken; the rest is the whole slice's."""


@dataclass(frozen=True)
class CloserLook:
    """Networks ready to look, ``by_network`` of the whole slice that they look for.

    Networks of one test fold have the same one, or none. ``size`` is the side in pixels of the
    pictures that the networks of the whole slice see, ``labels`` are what they tell apart.
    """

    by_network: Mapping[str, str]
    asks: Mapping[str, Outline]
    size: int
    labels: Sequence[str] = LABELS

    def look(
        self, picture: NDArray[np.float32], seen: Prediction, names: Sequence[str]
    ) -> NDArray[np.float32]:
        """At what ``seen`` marks in a prepared picture, by the networks for those of ``names``.

        Returns the mask of ``seen`` joined with what was seen, float32, as fine as ``picture``;
        in what was looked at, the best outline is where it is one half (``at_best_level``).
        Where nothing is marked, or no network looks, the mask itself.
        """
        boxes = [one.box for one in decode(seen, LOOKED_AT)]
        looking = dict.fromkeys(self.by_network[one] for one in names if one in self.by_network)
        if not boxes or not looking:
            return seen.mask
        shares = torch.tensor([in_shares(box, self.size) for box in boxes])
        windows = windows_around(shares)
        whole = torch.from_numpy(np.ascontiguousarray(picture))[None, None]
        cuts = cut(whole.expand(len(boxes), -1, -1, -1), windows)
        masks = _outlined([self.asks[name] for name in looking], cuts)
        laid, inside = lay_back(masks, windows, picture.shape[0])
        return _joined(seen.mask, laid, inside, self._certainty(seen))

    def _certainty(self, seen: Prediction) -> float:
        """The mean of that of the labels, by how likely each is."""
        of_label = [CERTAINTY.get(label, 1.0) for label in self.labels]
        return float(seen.probabilities @ np.array(of_label))


def _outlined(asks: Sequence[Outline], cuts: Tensor) -> Tensor:
    """What all say of cuts and of their mirror images, a mean for each cut."""
    shown = torch.cat([cuts, cuts.flip(-1)])
    straight, mirrored = torch.stack([ask(shown) for ask in asks]).mean(0).chunk(2)
    return (straight + mirrored.flip(-1)) / 2


def _joined(
    mask: NDArray[np.float32], laid: Tensor, inside: Tensor, certainty: float
) -> NDArray[np.float32]:
    """The whole slice's mask, and ``inside`` each window the mean with what was ``laid`` there.

    Both ``(n, 1, side, side)``. Of windows that overlap the surest mark's counts, which is the
    first.
    """
    given = torch.from_numpy(mask)[None, None]
    fine = functional.interpolate(
        given, size=laid.shape[-2:], mode="bilinear", align_corners=False
    )[0]
    joined = fine.clone()
    for number in reversed(range(len(laid))):
        here = inside[number]
        mean = (1 - SHARE) * fine[here] + SHARE * laid[number][here]
        joined[here] = at_best_level(mean, certainty)
    result: NDArray[np.float32] = joined[0].numpy()
    return result


def closer_look(
    networks: Mapping[str, CloserOutliner],
    by_fold: Mapping[int, str],
    folds: Mapping[str, int],
    size: int,
    labels: Sequence[str],
    device: Device,
) -> CloserLook | None:
    """Of ``networks`` that are ready, one ``by_fold`` for those of ``folds``; None without any.

    ``folds`` are the test folds of the networks of the whole slice, which see ``size`` pixels a
    side and tell ``labels`` apart.
    """
    if not networks:
        return None
    by_network = {name: by_fold[fold] for name, fold in folds.items() if fold in by_fold}
    asks = {name: _asked(networks[name], device) for name in networks}
    return CloserLook(by_network, asks, size, labels)


def _asked(network: CloserOutliner, device: Device) -> Outline:
    def ask(cuts: Tensor) -> Tensor:
        given = cuts.to(device.name).contiguous(memory_format=torch.channels_last)
        with torch.inference_mode(), device.autocast():
            inside: Tensor = network(given).sigmoid().cpu()
        return inside

    return ask


def load_closer_look(
    package: ModelPackage, size: int, labels: Sequence[str], device: Device
) -> CloserLook | None:
    """The closer look of a package; None where it has none.

    Raises
    ------
    ModelPackageError
        When the card garbles it or names an architecture that is not known here, or a tensor is
        missing, unknown, or of the wrong shape.
    """
    by_fold = closer_by_fold(package)
    if not by_fold:
        return None
    folds = _by_network(package.card["members"], package)
    weights = weights_by_network(package, [*folds, *by_fold.values()])
    networks = {
        name: ready(with_weights(CloserOutliner(), package, name, weights[name]), device)
        for name in by_fold.values()
    }
    return closer_look(networks, by_fold, folds, size, labels, device)


def closer_by_fold(package: ModelPackage) -> dict[int, str]:
    """The name of the network that looks closer for each test fold; none in older packages.

    Raises
    ------
    ModelPackageError
        When the card garbles them, or their architecture is not known here.
    """
    try:
        members = package.card.get("closer_look", {}).get("members", [])
        architectures = [str(one["architecture"]) for one in members]
    except (AttributeError, KeyError, TypeError) as error:
        raise _garbled(package, error) from error
    for architecture in architectures:
        must_be_architecture(package, architecture, (CloserOutliner.ARCHITECTURE,))
    return {fold: name for name, fold in _by_network(members, package).items()}


def _by_network(members: Sequence[Any], package: ModelPackage) -> dict[str, int]:
    """The test fold of each of some networks in a card."""
    try:
        return {str(one["name"]): int(one["test_fold"]) for one in members}
    except (KeyError, TypeError, ValueError) as error:
        raise _garbled(package, error) from error


def _garbled(package: ModelPackage, error: Exception) -> ModelPackageError:
    return ModelPackageError(
        Message("The card in {} lacks or garbles {}.", package.folder, f"closer_look {error}"),
        Message("Install the model again."),
    )
