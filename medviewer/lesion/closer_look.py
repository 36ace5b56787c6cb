"""A closer look at what the networks marked, at twice the resolution.

The networks see a whole slice in 256 x 256 pixels, in which a small tumour is ten pixels wide.
What they marked is cut out of a finer picture of the slice, with as much again around it, and
shown to networks of the same form that learnt from such cuts (coarse to fine, as in Roth et al.
2018). Their outline is joined with that of the whole slice; of the class they know no more.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from medviewer.learning.device import Device
from medviewer.learning.package import ModelPackage, ModelPackageError
from medviewer.lesion.boxes import Box
from medviewer.lesion.decode import decode
from medviewer.lesion.engine import Ask, Engine
from medviewer.lesion.network import CenterNetwork, ResCenter, ready
from medviewer.lesion.packaged import weights_by_network, with_weights
from medviewer.lesion.prediction import Prediction, unflip
from medviewer.message import Message

KIND = "CloserLook"
"""What the training calls these networks; by architecture they are ResCenters."""
FINER = 2
"""Pixels of the picture that is cut, for each of the networks', along a side."""
SIDE = 128
"""Pixels of a cut, along a side."""
AROUND = 2.2
"""Side of a cut over the longer side of the mark."""
LEAST, MOST = 5 / 32, 25 / 32
"""Of the slice's side is that of a cut, whatever the mark."""
LOOKED_AT = 0.1
"""Score from which on a mark is looked at."""
MASK_WEIGHT = 2 / 3
"""Of the closer look's mask, where it was taken; the rest is that of the whole slice."""


@dataclass(frozen=True)
class Windows:
    """Squares of pictures, as shares of the pictures' side.

    ``middle`` float32 ``(n, 2)`` x, y; ``side`` float32 ``(n,)``.
    """

    middle: Tensor
    side: Tensor


def windows_around(boxes: Tensor) -> Windows:
    """Where to look at lesions whose boxes x0 y0 x1 y1 ``(n, 4)`` are shares of the side."""
    low, high = boxes[:, :2], boxes[:, 2:]
    side = (AROUND * (high - low).amax(1)).clamp(LEAST, MOST)
    return Windows((low + high) / 2, side)


def cut(
    layers: Tensor, windows: Windows, within: Tensor | None = None, bend: Tensor | None = None
) -> Tensor:
    """What ``layers`` ``(n, c, s, s)`` show in a window each, ``(n, c, SIDE, SIDE)``.

    Sampled twice as finely and averaged, so that nothing is skipped. ``within`` ``(n, 2, 3)``
    turns, shifts and scales the window in its own coordinates, -1 to 1, and ``bend``
    ``(n, 2, SIDE, SIDE)`` is added there.
    """
    count, device = len(layers), layers.device
    whole = torch.eye(2, 3).expand(count, 2, 3) if within is None else within
    grid = functional.affine_grid(
        whole.to(device), [count, 1, 2 * SIDE, 2 * SIDE], align_corners=False
    )
    if bend is not None:
        finer = functional.interpolate(bend, scale_factor=2.0, mode="bilinear")
        grid = grid + finer.permute(0, 2, 3, 1)
    side = windows.side.to(device)[:, None, None, None]
    grid = grid * side + (2 * windows.middle.to(device) - 1)[:, None, None]
    sampled = functional.grid_sample(layers, grid, mode="bilinear", align_corners=False)
    return functional.avg_pool2d(sampled, 2)


def lay_back(shown: Tensor, windows: Windows, side: int) -> tuple[Tensor, Tensor]:
    """Cuts ``(n, 1, h, h)`` where they were taken, ``(n, 1, side, side)``, and where that is."""
    scale = 1 / windows.side
    shift = -(2 * windows.middle - 1) * scale[:, None]
    zero = torch.zeros_like(scale)
    rows = [torch.stack([scale, zero, shift[:, 0]], 1), torch.stack([zero, scale, shift[:, 1]], 1)]
    grid = functional.affine_grid(
        torch.stack(rows, 1), [len(scale), 1, side, side], align_corners=False
    )
    inside = (grid.abs() <= 1).all(-1)[:, None]
    laid = functional.grid_sample(shown, grid, padding_mode="border", align_corners=False)
    return laid, inside


@dataclass(frozen=True)
class CloserLook:
    """Networks ready to look, ``by_network`` of the whole slice that they look for.

    Networks of one test fold have the same one, or none. ``size`` is the side in pixels of the
    pictures that the networks of the whole slice see.
    """

    by_network: Mapping[str, str]
    asks: Mapping[str, Ask]
    size: int

    def look(
        self, picture: NDArray[np.float32], seen: Prediction, names: Sequence[str]
    ) -> NDArray[np.float32]:
        """At what ``seen`` marks in a prepared picture, by the networks for those of ``names``.

        Returns the mask of ``seen`` joined with what was seen, float32, as fine as ``picture``;
        where nothing is marked, or no network looks, the mask itself.
        """
        boxes = [one.box for one in decode(seen, LOOKED_AT)]
        looking = dict.fromkeys(self.by_network[one] for one in names if one in self.by_network)
        if not boxes or not looking:
            return seen.mask
        windows = windows_around(_as_shares(boxes, self.size))
        whole = torch.from_numpy(np.ascontiguousarray(picture))[None, None]
        cuts = cut(whole.expand(len(boxes), -1, -1, -1), windows)
        asks = [self.asks[name] for name in looking]
        masks = torch.stack([_mask(asks, one[None]) for one in cuts])
        return _joined(seen.mask, masks, windows, picture.shape[0])


def _as_shares(boxes: Sequence[Box], size: int) -> Tensor:
    return torch.tensor(boxes, dtype=torch.float32) / size


def _mask(asks: Sequence[Ask], shown: Tensor) -> Tensor:
    """What all say of a cut ``(1, 1, SIDE, SIDE)`` and of its mirror image, ``(1, h, h)``."""
    said = [part for ask in asks for part in (ask(shown), unflip(ask(shown.flip(-1))))]
    return torch.stack([output.mask[0].sigmoid() for output in said]).mean(0)


def _joined(
    mask: NDArray[np.float32], masks: Tensor, windows: Windows, side: int
) -> NDArray[np.float32]:
    """The whole slice's mask, and in each window the mean with what was seen there.

    Of windows that overlap the surest mark's counts, which is the first.
    """
    given = torch.from_numpy(mask)[None, None]
    fine = functional.interpolate(given, size=(side, side), mode="bilinear", align_corners=False)
    laid, inside = lay_back(masks, windows, side)
    joined = fine
    for number in reversed(range(len(masks))):
        mean = (1 - MASK_WEIGHT) * fine + MASK_WEIGHT * laid[number]
        joined = torch.where(inside[number], mean, joined)
    result: NDArray[np.float32] = joined[0, 0].numpy()
    return result


def closer_look(
    networks: Mapping[str, CenterNetwork],
    by_fold: Mapping[int, str],
    folds: Mapping[str, int],
    size: int,
    device: Device,
    engine: Callable[[Mapping[str, CenterNetwork], Device], Engine],
) -> CloserLook | None:
    """Of ``networks`` that are ready, one ``by_fold`` for those of ``folds``; None without any.

    ``folds`` are the test folds of the networks of the whole slice; ``engine`` makes what computes.
    """
    if not networks:
        return None
    by_network = {name: by_fold[fold] for name, fold in folds.items() if fold in by_fold}
    return CloserLook(by_network, engine(networks, device).asks, size)


def load_closer_look(
    package: ModelPackage,
    labels: int,
    size: int,
    device: Device,
    engine: Callable[[Mapping[str, CenterNetwork], Device], Engine],
) -> CloserLook | None:
    """The closer look of a package; None where it has none.

    Raises
    ------
    ModelPackageError
        When the card garbles it, or a tensor is missing, unknown, or of the wrong shape.
    """
    by_fold = closer_by_fold(package)
    folds = {str(one["name"]): int(one["test_fold"]) for one in package.card["members"]}
    weights = weights_by_network(package, [*folds, *by_fold.values()])
    networks: dict[str, CenterNetwork] = {
        name: ready(with_weights(ResCenter(labels), package, name, weights[name]), device)
        for name in by_fold.values()
    }
    return closer_look(networks, by_fold, folds, size, device, engine)


def closer_by_fold(package: ModelPackage) -> dict[int, str]:
    """The name of the network that looks closer for each test fold; none in older packages.

    Raises
    ------
    ModelPackageError
        When the card garbles them.
    """
    try:
        members = package.card.get("closer_look", {}).get("members", [])
        return {int(one["test_fold"]): str(one["name"]) for one in members}
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise ModelPackageError(
            Message("The card in {} lacks or garbles {}.", package.folder, f"closer_look {error}"),
            Message("Install the model again."),
        ) from error
