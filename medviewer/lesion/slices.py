"""One slice of a volume on its way to the network and back."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from medviewer.dicom.volume import Volume
from medviewer.image.measuring.statistics import padding_mask
from medviewer.lesion.orientation import Turn, turn_to_display
from medviewer.lesion.prepare import (
    Field,
    Levels,
    choose_field,
    measure_levels,
    normalise,
    resample,
)

_FAINT = 0.15
"""A slice whose grey span is below this share of the series' median is background."""
_HEAD = 0.15
"""Normalised grey above which a pixel belongs to the head."""


@dataclass(frozen=True)
class Prepared:
    """A slice as the network sees it, with the way back.

    ``picture`` float32 ``[size, size]``; ``finer`` the same with more pixels, for a closer look,
    if one is wanted; ``shape`` rows and columns of the stored slice.
    """

    picture: NDArray[np.float32]
    field: Field
    turn: Turn
    shape: tuple[int, int]
    finer: NDArray[np.float32] | None = None

    def to_image(self, points: NDArray[np.float64]) -> NDArray[np.float64]:
        """Network coordinates ``(n, 2)`` to image coordinates of the stored slice."""
        return self.turn.undo_points(self.field.to_image(points), self.shape)

    def to_network(self, points: NDArray[np.float64]) -> NDArray[np.float64]:
        """Image coordinates ``(n, 2)`` of the stored slice to network coordinates."""
        return self.field.to_network(self.turn.apply_points(points, self.shape))


def picture_values(volume: Volume, index: int) -> NDArray[np.float32]:
    """Values of a slice, padding as nan."""
    values = volume.values(index)
    padding = padding_mask(volume.voxels[index], volume.padding_of(index))
    if padding is not None and padding.any():
        values = np.where(padding, np.float32(np.nan), values)
    return values


def slice_levels(volume: Volume) -> list[Levels | None]:
    """Grey levels of every slice; None for those without a picture or not loaded."""
    levels = [
        measure_levels(picture_values(volume, index)) for index in range(volume.voxels.shape[0])
    ]
    spans = [one.high - one.low for one in levels if not one.blank]
    faint = _FAINT * float(np.median(spans)) if spans else 0.0
    return [None if one.blank or one.high - one.low < faint else one for one in levels]


def prepare_slice(
    volume: Volume, index: int, levels: Levels, size: int, finer: int = 1
) -> Prepared:
    """Turn, scale and resample one slice; also ``finer`` times finer, if that is more than 1."""
    one = volume.series.slices[index]
    turn = turn_to_display(one.orientation)
    values = picture_values(volume, index)
    shown = np.ascontiguousarray(turn.apply(normalise(values, levels)))
    field = choose_field(
        (shown.shape[0], shown.shape[1]), turn.turn_spacing(one.spacing), shown > _HEAD, size
    )
    closer = resample(shown, replace(field, size=finer * size)) if finer > 1 else None
    shape = (values.shape[0], values.shape[1])
    return Prepared(resample(shown, field), field, turn, shape, closer)


def heat_on_image(
    centre: NDArray[np.float32], prepared: Prepared, shape: tuple[int, int]
) -> NDArray[np.float16]:
    """The centre map (spread over the field) on a grid ``shape`` spread over the stored slice."""
    rows, columns = prepared.turn.apply(np.empty(shape, dtype=bool)).shape
    height, width = prepared.shape[::-1] if prepared.turn.transpose else prepared.shape
    cells = centre.shape[0]
    x = (np.arange(columns) + 0.5) * width / columns
    y = (np.arange(rows) + 0.5) * height / rows
    at_x = (x - prepared.field.left) / prepared.field.width * cells - 0.5
    at_y = (y - prepared.field.top) / prepared.field.height * cells - 0.5
    shown = _sample(_sample(centre, at_y, 0), at_x, 1)
    stored: NDArray[np.float16] = prepared.turn.undo(shown).astype(np.float16)
    return stored


def _sample(values: NDArray[np.float32], at: NDArray[np.float64], axis: int) -> NDArray[np.float32]:
    """Linear interpolation along one axis; 0 beyond the ends."""
    count = values.shape[axis]
    low = np.floor(at).astype(int)
    share = (at - low).astype(np.float32)
    shape = (-1, 1) if axis == 0 else (1, -1)

    def take(index: NDArray[np.int64]) -> NDArray[np.float32]:
        inside = ((index >= 0) & (index < count)).reshape(shape)
        taken: NDArray[np.float32] = np.take(values, np.clip(index, 0, count - 1), axis) * inside
        return taken

    share = share.reshape(shape)
    result: NDArray[np.float32] = take(low) * (1 - share) + take(low + 1) * share
    return result


def heat_shape(shape: tuple[int, int], longest: int = 128) -> tuple[int, int]:
    """Rows and columns of the heat map of a slice."""
    scale = min(1.0, longest / max(shape))
    return max(1, round(shape[0] * scale)), max(1, round(shape[1] * scale))
