"""Why was this finding marked? A map over its slice, and whether it points at the finding.

The pointing game (Zhang et al. 2018) is played with every map: one whose highest place lies
beside the finding says nothing about where the network looked, and must not be shown as if it did.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from medviewer.dicom.volume import Volume
from medviewer.errors import MedviewerError
from medviewer.findings.finding import Finding, Provenance
from medviewer.learning.device import Device, choose
from medviewer.learning.package import ModelPackage
from medviewer.lesion.slices import (
    Prepared,
    heat_on_image,
    heat_shape,
    prepare_slice,
    slice_levels,
)
from medviewer.message import Message
from medviewer.progress import Progress, Silent

if TYPE_CHECKING:
    from medviewer.lesion.ensemble import Ensemble

KINDS = ("Grad-CAM", "occlusion")
SHA_SHOWN = 8
LEAST = 0.02
"""A map that nowhere rises above this points at nothing."""


@dataclass(frozen=True)
class SliceMap:
    """One map of one finding.

    ``kind`` is one of ``KINDS``; ``map`` float16 ``[y, x]``, 0 to 1, spread over the stored
    slice; ``score`` what was explained, 0 to 1; ``points`` is True when the highest place of
    the map lies in the finding's box.
    """

    kind: str
    map: NDArray[np.float16]
    score: float
    points: bool


def explain_finding(
    volume: Volume,
    package: ModelPackage,
    finding: Finding,
    kind: str,
    progress: Progress = Silent(),
    *,
    device: Device | None = None,
    set_by: Provenance | None = None,
) -> SliceMap:
    """Ask the first network of ``package`` why it marks ``finding`` on its slice.

    ``set_by`` is the model that set the mark, where it may be another one.

    Raises
    ------
    Cancelled
        When ``progress`` asks to stop; looked at while parts are covered.
    MedviewerError
        When ``kind`` is not known, the slice holds no picture, or another model set the mark:
        a map of this one would say nothing about it.
    ModelPackageError
        When the weights do not fit.
    """
    if set_by is not None:
        _must_have_set(package, set_by)
    from medviewer.lesion.ensemble import load_ensemble
    from medviewer.lesion.explain import grad_cam, occlusion
    from medviewer.lesion.networks.engine import pytorch

    if kind not in KINDS:
        raise MedviewerError(
            Message("There is no map {!r}.", kind), Message("Choose one of: {}.", tuple(KINDS))
        )
    levels = slice_levels(volume)[finding.slice_index]
    if levels is None:
        raise MedviewerError(
            Message("The finding's slice holds no picture."), Message("Choose another finding.")
        )
    ensemble = load_ensemble(package, device or choose(), "fast", pytorch)
    prepared = prepare_slice(volume, finding.slice_index, levels, ensemble.size)
    point = _peak_of_detector(ensemble, prepared, finding)
    if kind == "occlusion":
        found = occlusion(ensemble, prepared.picture, point, progress=progress)
    else:
        found = grad_cam(ensemble, prepared.picture, point)
    shape = heat_shape(prepared.shape)
    heat = heat_on_image(found.map, prepared, shape)
    return SliceMap(kind, heat, found.score, points_at(heat, finding.box, prepared.shape))


def _must_have_set(package: ModelPackage, origin: Provenance) -> None:
    """Raise MedviewerError unless the mark is this model's, weights and all."""
    if (package.name, package.sha256) == (origin.model, origin.sha256):
        return
    short = slice(0, SHA_SHOWN)
    raise MedviewerError(
        Message(
            "This mark was set by {} {} (SHA-256 {}…), but {} {} (SHA-256 {}…) is installed now: "
            "its map would not say why the mark is there.",
            *(origin.model, origin.version, origin.sha256[short]),
            *(package.name, package.version, package.sha256[short]),
        ),
        Message("Analyse the series again: the installed model explains the marks that it sets."),
    )


def _peak_of_detector(
    ensemble: Ensemble, prepared: Prepared, finding: Finding
) -> tuple[float, float]:
    """Where in the finding's box the network sees a lesion most, in network coordinates."""
    corners = prepared.to_network(np.array(finding.box).reshape(2, 2))
    centre = ensemble.predict(prepared.picture).centre
    cell = ensemble.size / centre.shape[0]
    (left, top), (right, bottom) = corners.min(0) / cell, corners.max(0) / cell
    rows, columns = np.indices(centre.shape) + 0.5
    inside = (rows >= top) & (rows <= bottom) & (columns >= left) & (columns <= right)
    if not inside.any():
        x, y = corners.mean(0)
        return float(x), float(y)
    row, column = np.unravel_index(np.where(inside, centre, -1).argmax(), centre.shape)
    return (float(column) + 0.5) * cell, (float(row) + 0.5) * cell


def points_at(
    heat: NDArray[np.float16], box: tuple[float, float, float, float], shape: tuple[int, int]
) -> bool:
    """The pointing game: whether the highest place of a map lies in a box.

    ``heat`` is spread over a slice of ``shape`` rows and columns; ``box`` x0, y0, x1, y1 in
    its image coordinates. A cell of the map that the box touches counts as inside.
    """
    if float(heat.max()) < LEAST:
        return False
    row, column = np.unravel_index(heat.argmax(), heat.shape)
    high, wide = shape[0] / heat.shape[0], shape[1] / heat.shape[1]
    x0, y0, x1, y1 = box
    across = column * wide <= x1 and (column + 1) * wide >= x0
    return bool(across and row * high <= y1 and (row + 1) * high >= y0)
