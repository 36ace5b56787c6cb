"""Measurements in the making: points on a slice, with the numbers that its values give. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from medviewer.dicom.volume import Volume
from medviewer.errors import MedviewerError
from medviewer.findings.finding import Point
from medviewer.findings.reading.measured import axes_mm, complete, quantities
from medviewer.findings.reading.measurement import (
    Kind,
    Measurement,
    new_measurement,
    reference_to,
)
from medviewer.findings.reading.reading_json import item_to_text
from medviewer.image.measuring.calibration import UNCALIBRATED, PixelSize
from medviewer.image.measuring.image_values import RAW, ImageValues, image_values
from medviewer.message import in_words
from medviewer.ui.measuring.shapes.handles import tidied


class Drafting:
    """Makes outlines on a volume's slices on any thread, by what held when the work began.

    Parameters
    ----------
    known
        A slice (0-based) and its values, None for none.

    Attributes
    ----------
    sizes
        The size of pixels by the reader's calibration, of the slices (0-based) that have one.
    failures
        What could not be read, for the person.
    """

    def __init__(
        self,
        volume: Volume,
        author: str,
        sizes: Mapping[int, PixelSize],
        known: tuple[int, ImageValues] | None,
    ) -> None:
        self.volume, self.sizes = volume, sizes
        self.failures: list[MedviewerError] = []
        self._author = author
        self._latest = known

    def anew(self, sizes: Mapping[int, PixelSize]) -> Drafting:
        """The same by other sizes of pixels; no slice is known."""
        return Drafting(self.volume, self._author, sizes, None)

    def values(self, index: int) -> ImageValues:
        """Those of a slice, with the reader's calibration where there is one."""
        if self._latest is None or self._latest[0] != index:
            found = read_values(self.volume, index, self.failures.append)
            self._latest = index, sized(found, self.sizes.get(index))
        return self._latest[1]

    def outline(
        self,
        line: NDArray[np.float64],
        index: int,
        finish: Callable[[Measurement], Measurement],
    ) -> Measurement:
        """A closed line ``[point, (x, y)]`` on a slice as a freehand outline, finished.

        All that lists, captions and the journal ask of it is worked out here: the window finds it
        kept.
        """
        points = tuple((x, y) for x, y in line.round(2).tolist())
        return self.region(Kind.FREEHAND, points, index, finish)

    def region(
        self,
        kind: Kind,
        points: tuple[Point, ...],
        index: int,
        finish: Callable[[Measurement], Measurement],
    ) -> Measurement:
        """A region of these points on a slice, finished as ``outline`` is."""
        values = self.values(index)
        made = finish(drafted(kind, points, self.volume, index, values, self._author))
        quantities(made)
        axes_mm(made)
        item_to_text(made)
        return made


def drafted(
    kind: Kind,
    points: tuple[Point, ...],
    volume: Volume,
    index: int,
    values: ImageValues,
    author: str,
) -> Measurement:
    """A measurement of these points with its numbers; ``values`` are those of the slice."""
    reference = reference_to(volume.series, index)
    return complete(tidied(new_measurement(kind, points, reference, values, author)), values)


def read_values(volume: Volume, index: int, fail: Callable[[MedviewerError], None]) -> ImageValues:
    """The values of a slice by its file; uncalibrated, with ``fail`` told, where that fails."""
    try:
        return image_values(volume, index)
    except MedviewerError as error:
        fail(error)
        size = PixelSize(None, None, UNCALIBRATED)
        values = None if volume.is_colour else volume.values(index)
        return ImageValues(values, volume.unit or RAW, None, size, remark=in_words(error))


def sized(values: ImageValues, own: PixelSize | None) -> ImageValues:
    """The same with the size that the reader's calibration gives, where there is one."""
    if own is None or own.row_mm is None or own.column_mm is None:
        return values
    return replace(values, size=own, aspect=own.row_mm / own.column_mm, regions=())
