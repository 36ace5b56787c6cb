"""From the network's maps to lesions: peaks, boxes, outlines."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from medviewer.image.contour import outline
from medviewer.lesion.boxes import Box, box_of, overlap
from medviewer.lesion.networks.center import STRIDE
from medviewer.lesion.prediction import Prediction

MOST = 5
"""Lesions a slice, at most."""
_SAME = 0.4
"""Boxes that overlap by more (IoU) are one lesion."""
_AGREE = 0.3
"""Mask and box that overlap by more (IoU) speak of the same thing."""
OF_OUTLINE = 0.8
"""Of a lesion's box that is its outline's; the rest is the box that the network told."""
SPARE = (0.35, 0.7, 1.4)
"""Shares of a box's sides by which more of the mask is looked at on each side."""


@dataclass(frozen=True)
class Detection:
    """A lesion in network coordinates: score 0 to 1, box x0 y0 x1 y1, outline ``(n, 2)`` x, y."""

    score: float
    box: Box
    outline: NDArray[np.float64]


def decode(prediction: Prediction, threshold: float) -> list[Detection]:
    """Lesions with at least ``threshold``, the surest first."""
    stride = STRIDE * prediction.centre.shape[0] / prediction.mask.shape[0]
    found: list[Detection] = []
    for row, column in _peaks(prediction.centre, threshold):
        box = _box_at(prediction.box, row, column)
        line = _outline_in(prediction.mask, box, stride)
        if line is not None and overlap(box, box_of(line)) > _AGREE:
            box = _joined(box, box_of(line))
        else:
            line = _ellipse(box)
        detection = Detection(float(prediction.centre[row, column]), box, line)
        if all(overlap(box, other.box) < _SAME for other in found):
            found.append(detection)
    return found[:MOST]


def _peaks(centre: NDArray[np.float32], threshold: float) -> list[tuple[int, int]]:
    """Cells that are the highest of their 3 x 3 neighbourhood, highest first."""
    padded = np.pad(centre, 1, constant_values=-1.0)
    rows, columns = centre.shape
    around = np.stack(
        [padded[r : r + rows, c : c + columns] for r in range(3) for c in range(3)]
    ).max(0)
    peaks = np.argwhere((centre == around) & (centre >= threshold))
    order = np.argsort([-centre[row, column] for row, column in peaks], kind="stable")
    return [(int(row), int(column)) for row, column in peaks[order][: 4 * MOST]]


def _box_at(box: NDArray[np.float32], row: int, column: int) -> Box:
    left, top, right, bottom = (float(value) for value in box[:, row, column])
    x, y = (column + 0.5) * STRIDE, (row + 0.5) * STRIDE
    return x - left, y - top, x + right, y + bottom


def _outline_in(mask: NDArray[np.float32], box: Box, stride: float) -> NDArray[np.float64] | None:
    """The largest region of the mask in and a little around ``box``, as a polygon.

    Where it goes on beyond, more is looked at, so that nothing is cut off straight. A cell of
    the mask is ``stride`` network pixels wide.
    """
    line = None
    for share in SPARE:
        line, is_whole = _outline_within(mask, box, share, stride)
        if is_whole:
            break
    return line


def _outline_within(
    mask: NDArray[np.float32], box: Box, share: float, stride: float
) -> tuple[NDArray[np.float64] | None, bool]:
    """The largest region around ``box``, and whether it ends before what was looked at does."""
    x0, y0, x1, y1 = box
    spare_x, spare_y = share * (x1 - x0) + 4, share * (y1 - y0) + 4
    rows, columns = mask.shape
    top, bottom = _cells(y0 - spare_y, y1 + spare_y, rows, stride)
    left, right = _cells(x0 - spare_x, x1 + spare_x, columns, stride)
    line = outline(mask[top:bottom, left:right])
    if line is None:
        return None, True
    moved: NDArray[np.float64] = line + np.array([left, top])
    low, high = moved.min(0), moved.max(0)
    ends = (
        (left == 0 or low[0] > left + 0.5)
        and (top == 0 or low[1] > top + 0.5)
        and (right == columns or high[0] < right - 0.5)
        and (bottom == rows or high[1] < bottom - 0.5)
    )
    return moved * stride, ends


def _cells(low: float, high: float, count: int, stride: float) -> tuple[int, int]:
    return max(int(low / stride), 0), min(int(high / stride) + 1, count)


def _joined(told: Box, around: Box) -> Box:
    """Of the box that was told and that around the outline; on validation images the best share."""
    x0, y0, x1, y1 = (
        (1 - OF_OUTLINE) * a + OF_OUTLINE * b for a, b in zip(told, around, strict=True)
    )
    return x0, y0, x1, y1


def _ellipse(box: Box) -> NDArray[np.float64]:
    """The ellipse in a box, where no mask agrees with it."""
    angle = np.linspace(0, 2 * np.pi, 32, endpoint=False)
    x = (box[0] + box[2]) / 2 + (box[2] - box[0]) / 2 * np.cos(angle)
    y = (box[1] + box[3]) / 2 + (box[3] - box[1]) / 2 * np.sin(angle)
    return np.stack([x, y], 1)
