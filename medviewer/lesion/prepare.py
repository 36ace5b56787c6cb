"""From the values of one slice to what the network sees, and back.

Training images (8 bit, scaled by their publisher) and DICOM slices (16 bit, any
scale) take this same road: grey values are scaled between the darkest values
and a high percentile of the head, the picture is resampled to a square field
of ``FIELD_MM``, and a ``Field`` remembers the way back.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

FIELD_MM = 250.0
"""Side of the square that the network sees; that of the training images."""

BRIGHTEST = 1.5
"""Grey values above this are cut; 1 is the 99.5th percentile of the head."""

_FOREGROUND = 0.1
_SMALLEST_HEAD = 0.02


@dataclass(frozen=True)
class Levels:
    """Values that become 0 and 1, and the share of the picture that is not background."""

    low: float
    high: float
    foreground: float

    @property
    def blank(self) -> bool:
        """True for a slice without a picture: padding, or nothing but background."""
        return self.high <= self.low or self.foreground < _SMALLEST_HEAD


@dataclass(frozen=True)
class Field:
    """The rectangle of the image that the network saw, in image coordinates (pixels).

    Network coordinates are image coordinates of the ``size`` x ``size`` picture:
    (0, 0) is the outer corner of its first pixel.
    """

    left: float
    top: float
    width: float
    height: float
    size: int

    def to_image(self, points: NDArray[np.float64]) -> NDArray[np.float64]:
        """Network coordinates ``(n, 2)`` x, y to image coordinates."""
        scale = np.array([self.width, self.height]) / self.size
        moved: NDArray[np.float64] = np.asarray(points) * scale + np.array([self.left, self.top])
        return moved

    def to_network(self, points: NDArray[np.float64]) -> NDArray[np.float64]:
        """Image coordinates ``(n, 2)`` x, y to network coordinates."""
        scale = self.size / np.array([self.width, self.height])
        moved: NDArray[np.float64] = (np.asarray(points) - np.array([self.left, self.top])) * scale
        return moved


def measure_levels(values: NDArray[np.generic]) -> Levels:
    """Grey levels of one slice ``[row, column]``; not-finite values are ignored.

    Large slices are sampled: 256 pixels a side are plenty for percentiles.
    """
    step = max(1, min(values.shape) // 256)
    finite = np.asarray(values[::step, ::step], dtype=np.float32)
    finite = np.sort(finite[np.isfinite(finite)])  # once: the percentiles below are then at hand
    if finite.size == 0:
        return Levels(0.0, 0.0, 0.0)
    low, peak = _percentile(finite, 0.5), _percentile(finite, 99.9)
    head = finite[np.searchsorted(finite, low + _FOREGROUND * (peak - low), side="right") :]
    if head.size == 0:
        return Levels(low, low, 0.0)
    return Levels(low, _percentile(head, 99.5), head.size / finite.size)


def _percentile(ascending: NDArray[np.float32], percent: float) -> float:
    """As ``numpy.percentile``, of values that are sorted already."""
    place = percent / 100 * (ascending.size - 1)
    before = int(place)
    after = min(before + 1, ascending.size - 1)
    return float(np.interp(place, (before, after), ascending[[before, after]]))


def normalise(values: NDArray[np.generic], levels: Levels) -> NDArray[np.float32]:
    """Grey values 0 (background) to 1 (bright) and at most ``BRIGHTEST``; not-finite becomes 0."""
    span = max(levels.high - levels.low, 1e-6)
    scaled = (np.asarray(values, dtype=np.float32) - np.float32(levels.low)) / np.float32(span)
    grey: NDArray[np.float32] = np.clip(scaled, 0.0, BRIGHTEST)
    grey[np.isnan(grey)] = 0.0
    return grey


def choose_field(
    shape: tuple[int, int],
    spacing: tuple[float, float] | None,
    head: NDArray[np.bool_] | None,
    size: int,
) -> Field:
    """The square, in millimetres, that holds the head and is at least ``FIELD_MM`` wide.

    Parameters
    ----------
    shape
        Rows and columns of the image.
    spacing
        (row spacing, column spacing) in mm; None takes the longer side as ``FIELD_MM``.
    head
        bool ``[row, column]``, where there is a picture; None centres on the image.
    size
        Side of the network's picture in pixels.
    """
    rows, columns = shape
    row_mm, column_mm = spacing or (FIELD_MM / max(shape),) * 2
    top, bottom, left, right = 0, rows, 0, columns
    if head is not None and head.any():
        in_row, in_column = np.flatnonzero(head.any(1)), np.flatnonzero(head.any(0))
        top, bottom = int(in_row[0]), int(in_row[-1]) + 1
        left, right = int(in_column[0]), int(in_column[-1]) + 1
    side = max(FIELD_MM, (bottom - top) * row_mm, (right - left) * column_mm)
    height, width = round(side / row_mm), round(side / column_mm)
    return Field(
        left=_place(left, right, columns, width),
        top=_place(top, bottom, rows, height),
        width=width,
        height=height,
        size=size,
    )


def _place(start: int, stop: int, length: int, window: int) -> int:
    """Where a window begins that shows start to stop, and the middle when all fits."""
    if window >= length:
        return (length - window) // 2
    return min(max((start + stop - window) // 2, 0), length - window)


def resample(picture: NDArray[np.float32], field: Field) -> NDArray[np.float32]:
    """The part of ``picture`` in ``field`` as float32 ``[size, size]``, without aliasing."""
    import torch
    from torch.nn.functional import interpolate

    top, left = int(field.top), int(field.left)
    height, width = int(field.height), int(field.width)
    rows, columns = picture.shape
    canvas = np.zeros((height, width), dtype=np.float32)
    in_rows = slice(max(top, 0), min(top + height, rows))
    in_columns = slice(max(left, 0), min(left + width, columns))
    canvas[
        in_rows.start - top : in_rows.stop - top, in_columns.start - left : in_columns.stop - left
    ] = picture[in_rows, in_columns]
    shrunk = interpolate(
        torch.from_numpy(canvas)[None, None],
        size=(field.size, field.size),
        mode="bilinear",
        antialias=True,
        align_corners=False,
    )
    result: NDArray[np.float32] = shrunk[0, 0].numpy()
    return result
