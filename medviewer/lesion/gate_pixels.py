"""Is there a picture at all? Rules from the pixels: blank, noise, inverted."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from medviewer.dicom.volume import Volume
from medviewer.findings.finding import Rule
from medviewer.lesion.prepare import measure_levels

_SLICES = 7
_LEAST_LIKENESS = 0.6
"""Correlation of neighbouring pixels; measured: heads 0.9 and more, white noise 0."""


def pixel_rules(volume: Volume) -> list[Rule]:
    """Rules on up to seven slices spread over the volume."""
    if volume.is_colour:
        return [Rule("grey values", False, "The pictures are in colour; the model reads grey.")]
    count = volume.voxels.shape[0]
    chosen = np.unique(np.linspace(0, count - 1, min(_SLICES, count)).round().astype(int))
    pictures = [volume.values(int(index)) for index in chosen]
    filled = [picture for picture in pictures if not measure_levels(picture).blank]
    if not filled:
        return [Rule("picture", False, "The slices are blank.")]
    return [
        Rule("picture", True, f"{len(filled)} of {len(pictures)} slices looked at hold a picture."),
        noise_rule(filled),
        _inverted(filled),
    ]


def noise_rule(pictures: list[NDArray[np.float32]]) -> Rule:
    """Neighbouring pixels of a picture are alike, those of noise are not."""
    likeness = float(np.median([_likeness(picture) for picture in pictures]))
    fits = likeness >= _LEAST_LIKENESS
    return Rule(
        "noise",
        fits,
        f"Neighbouring pixels correlate by {likeness:.2f}"
        + ("." if fits else ": this is noise, not a picture."),
    )


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
    fits = share < 0.6
    return Rule(
        "background",
        fits,
        "The background is dark." if fits else "The background is bright: the grey is inverted.",
    )


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
