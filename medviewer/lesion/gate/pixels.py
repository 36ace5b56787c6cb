"""Is it a T1-weighted picture? Rules from the pixels: blank, noise, inverted, bright tissue."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from medviewer.dicom.volume import Volume
from medviewer.findings.finding import Rule
from medviewer.lesion.prepare import measure_levels, normalise
from medviewer.message import Message

_SLICES = 7
_LEAST_LIKENESS = 0.6
"""Correlation of neighbouring pixels; measured: heads 0.9 and more, white noise 0."""
_FOREGROUND = 0.1
"""Grey above which a pixel is part of the head."""
_CORE = 0.6
"""Share of the head's width and height that is looked at for its tissue: no scalp, no skull."""
_BRIGHTEST_TISSUE = 0.55
"""Median grey of the core; measured: contrast-enhanced T1 heads 0.24 to 0.47, 0.31 to 0.38 in
another hospital, the same heads with their contrast turned round 0.55 to 0.96, a real
proton-density head 0.78."""


def pixel_rules(volume: Volume) -> list[Rule]:
    """Rules on up to seven slices spread over the volume."""
    if volume.is_colour:
        seen = Message("The pictures are in colour; the model reads grey.")
        return [Rule("grey values", False, seen)]
    count = volume.voxels.shape[0]
    chosen = np.unique(np.linspace(0, count - 1, min(_SLICES, count)).round().astype(int))
    pictures = [volume.values(int(index)) for index in chosen]
    filled = [picture for picture in pictures if not measure_levels(picture).blank]
    if not filled:
        return [Rule("picture", False, Message("The slices are blank."))]
    seen = Message("{} of {} slices looked at hold a picture.", len(filled), len(pictures))
    return [
        Rule("picture", True, seen),
        noise_rule(filled),
        _inverted(filled),
        _tissue(filled),
    ]


def noise_rule(pictures: list[NDArray[np.float32]]) -> Rule:
    """Neighbouring pixels of a picture are alike, those of noise are not."""
    likeness = float(np.median([_likeness(picture) for picture in pictures]))
    told = round(likeness, 2) + 0.0  # no -0.00
    if likeness >= _LEAST_LIKENESS:
        return Rule("noise", True, Message("Neighbouring pixels correlate by {:.2f}.", told))
    seen = Message("Neighbouring pixels correlate by {:.2f}: this is noise, not a picture.", told)
    return Rule("noise", False, seen)


def _likeness(picture: NDArray[np.float32]) -> float:
    """Correlation between pixels and their right-hand neighbours."""
    first, second = picture[:, :-1].ravel(), picture[:, 1:].ravel()
    usable = np.isfinite(first) & np.isfinite(second)
    first, second = first[usable] - first[usable].mean(), second[usable] - second[usable].mean()
    size = float(np.sqrt((first @ first) * (second @ second)))
    return float(first @ second) / size if size > 0 else 0.0


def _inverted(pictures: list[NDArray[np.float32]]) -> Rule:
    """In MR the air around the head is the darkest thing in the picture."""
    share = float(np.median([_edge_rank(picture) for picture in pictures]))
    if share < 0.6:
        return Rule("background", True, Message("The background is dark."))
    seen = Message("The background is bright: the grey is inverted.")
    return Rule("background", False, seen)


def _edge_rank(picture: NDArray[np.float32]) -> float:
    """Where the corners' median lies between the darkest (0) and the brightest (1) values."""
    high, wide = max(picture.shape[0] // 16, 1), max(picture.shape[1] // 16, 1)
    corners = np.concatenate(
        [
            picture[rows, columns].ravel()
            for rows in (slice(None, high), slice(-high, None))
            for columns in (slice(None, wide), slice(-wide, None))
        ]
    )
    low, top = np.nanpercentile(picture, (0.5, 99.5))
    return float((np.nanmedian(corners) - low) / max(float(top - low), 1e-6))


def _tissue(pictures: list[NDArray[np.float32]]) -> Rule:
    """In contrast-enhanced T1 fat and vessels are bright and brain is not; in T2 much of it is."""
    grey = float(np.median([_core_grey(picture) for picture in pictures]))
    if grey <= _BRIGHTEST_TISSUE:
        seen = Message("The middle of the picture has {:.2f} of the brightest grey.", grey)
        return Rule("tissue", True, seen)
    seen = Message(
        "The middle of the picture has {:.2f} of the brightest grey; "
        "in contrast-enhanced T1 of the head it has at most {:g}, in T2 more.",
        grey,
        _BRIGHTEST_TISSUE,
    )
    return Rule("tissue", False, seen)


def _core_grey(picture: NDArray[np.float32]) -> float:
    """Median within the ellipse in the middle of the head; 0 background, 1 the brightest."""
    grey = normalise(picture, measure_levels(picture))
    rows, columns = np.nonzero(grey > _FOREGROUND)
    top, bottom = np.percentile(rows, (1, 99))
    left, right = np.percentile(columns, (1, 99))
    y, x = np.ogrid[: grey.shape[0], : grey.shape[1]]
    down = (y - (top + bottom) / 2) / max((bottom - top) / 2, 1)
    across = (x - (left + right) / 2) / max((right - left) / 2, 1)
    return float(np.median(grey[down**2 + across**2 < _CORE**2]))
