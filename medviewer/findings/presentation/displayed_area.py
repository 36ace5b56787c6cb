"""Which part of an image a presentation state shows, how large, and how it turns it."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset

from medviewer.dicom.series import Series, Slice
from medviewer.findings.presentation.per_image import PerImage

Corners = tuple[tuple[int, int], tuple[int, int]]
Box = tuple[float, float, float, float]


@dataclass(frozen=True)
class DisplayedArea:
    """The part of an image that a state shows (PS3.3 C.10.4), turned as C.10.6 says.

    Attributes
    ----------
    corners
        Column and row, from 1, of two opposite pixels, before any turn; None: the whole image.
    turns, flipped
        Quarter turns clockwise, before the image is flipped left to right.
    column_mm
        Of TRUE SIZE: how wide a column is to be on the screen, mm.
    magnification
        Of MAGNIFY: how many of the screen's pixels a column takes. Without both the part fits.
    aspect
        Height of a pixel by its width, where the state says so.
    """

    corners: Corners | None = None
    turns: int = 0
    flipped: bool = False
    column_mm: float | None = None
    magnification: float | None = None
    aspect: float | None = None

    @property
    def box(self) -> Box | None:
        """Left, top, right and bottom in image coordinates; None: the whole image."""
        if self.corners is None:
            return None
        (left, top), (right, bottom) = np.sort(self.corners, axis=0).tolist()
        return (left - 1.0, top - 1.0, float(right), float(bottom))

    def on_image(self, points: NDArray[np.float64], series: Series) -> NDArray[np.float64]:
        """Shares of the area as it is shown, ``[n, 2]``, as image coordinates."""
        across, down = points.T
        if self.flipped:
            across = 1 - across
        for _ in range(self.turns % 4):
            across, down = down, 1 - across
        box = np.array(self.box or (0.0, 0.0, series.columns, series.rows))
        return np.asarray(box[:2] + np.stack((across, down), axis=1) * (box[2:] - box[:2]))


class DisplayedAreas:
    """The areas of a state by image.

    ``odd_turn`` is the Image Rotation where it is no quarter turn, which is not followed.
    """

    def __init__(self, state: Dataset) -> None:
        degrees = float(state.get("ImageRotation") or 0)
        self.odd_turn = degrees if degrees % 90 else None
        self._turns = 0 if degrees % 90 else int(degrees // 90) % 4
        self._flipped = str(state.get("ImageHorizontalFlip") or "N") == "Y"
        self._selections = PerImage(state.get("DisplayedAreaSelectionSequence") or ())

    def of(self, one: Slice) -> DisplayedArea:
        """The area that is selected for a slice."""
        selected = self._selections.find(one)
        if selected is None:
            return DisplayedArea(None, self._turns, self._flipped)
        row_mm, column_mm = _pair(selected, "PresentationPixelSpacing")
        high, wide = _pair(selected, "PresentationPixelAspectRatio")
        aspect = row_mm / column_mm if row_mm and column_mm else None
        if aspect is None and high and wide:
            aspect = high / wide
        mode = str(selected.get("PresentationSizeMode") or "").strip().upper()
        ratio = _number(selected.get("PresentationPixelMagnificationRatio"))
        return DisplayedArea(
            _corners(selected),
            self._turns,
            self._flipped,
            column_mm if mode == "TRUE SIZE" else None,
            ratio if mode == "MAGNIFY" else None,
            aspect,
        )


def _corners(selected: Dataset) -> Corners | None:
    first = selected.get("DisplayedAreaTopLeftHandCorner")
    last = selected.get("DisplayedAreaBottomRightHandCorner")
    if not first or not last:
        return None
    (left, top), (right, bottom) = first, last
    return (int(left), int(top)), (int(right), int(bottom))


def _pair(selected: Dataset, keyword: str) -> tuple[float | None, float | None]:
    """Two numbers above nothing; None for both without them."""
    value = selected.get(keyword)
    numbers = [_number(each) for each in value] if value else []
    return (numbers[0], numbers[1]) if len(numbers) == 2 and all(numbers) else (None, None)


def _number(value: object) -> float | None:
    """A finite number above nothing."""
    number = None if value is None or value == "" else float(str(value))
    return number if number is not None and math.isfinite(number) and number > 0 else None
