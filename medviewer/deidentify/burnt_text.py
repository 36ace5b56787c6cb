"""Where in the pixels of a file text seems to be burnt in."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset

from medviewer.deidentify.rectangle import Rectangle, around, joined, not_covered
from medviewer.deidentify.text_lines import lines_of_text
from medviewer.dicom.decoding.decode import PixelSource, read_frame_of

FRAMES = 3
"""Looked at in a film: the first, the last and one between."""


def places_of_text(source: PixelSource) -> list[Rectangle]:
    """Parts of the picture with lines of text, and of an ultrasound all beside its regions.

    Ultrasound machines tell where in the picture the body is (PS3.3 C.8.5.5); what is
    elsewhere, and not empty, is writing, scales and marks.

    Raises
    ------
    DecodeError
        When the pixels cannot be decoded.
    """
    last = source.frames - 1
    chosen = sorted({round(last * step / (FRAMES - 1)) for step in range(FRAMES)})
    frames = [eight_bits(read_frame_of(source, number)) for number in chosen]
    beside = [
        part
        for part in beside_regions(source.dataset, source.layout.rows, source.layout.columns)
        if any(_has_content(frame, part) for frame in frames)
    ]
    lines = joined([line for frame in frames for line in lines_of_text(frame)])
    return beside + not_covered(lines, beside)


def beside_regions(dataset: Dataset, rows: int, columns: int) -> list[Rectangle]:
    """What lies outside the regions of an ultrasound picture; nothing when it names none."""
    regions = []
    for item in dataset.get("SequenceOfUltrasoundRegions") or ():
        try:
            x, y = int(item.RegionLocationMinX0), int(item.RegionLocationMinY0)
            right, bottom = int(item.RegionLocationMaxX1), int(item.RegionLocationMaxY1)
        except (AttributeError, TypeError, ValueError):
            continue
        region = Rectangle(x, y, right + 1 - x, bottom + 1 - y).within(rows, columns)
        if region.width and region.height:
            regions.append(region)
    return around(regions, rows, columns) if regions else []


def eight_bits(frame: NDArray[Any]) -> NDArray[np.uint8]:
    """Colour as it is; grey with the middle 99.8 % of its values over 0 to 255."""
    if frame.ndim == 3:
        colour: NDArray[np.uint8] = frame.astype(np.uint8, copy=False)
        return colour
    low, high = np.percentile(frame, (0.1, 99.9))
    if high <= low:
        low, high = frame.min(), frame.max()
    scaled = (frame.astype(np.float32) - low) * (255 / max(float(high - low), 1e-6))
    grey: NDArray[np.uint8] = np.clip(scaled, 0, 255).astype(np.uint8)
    return grey


def _has_content(frame: NDArray[np.uint8], part: Rectangle) -> bool:
    """True when the part is not of one colour throughout."""
    cut = frame[part.y : part.bottom, part.x : part.right]
    flat = cut.reshape(cut.shape[0] * cut.shape[1], -1)
    return bool((flat != flat[0]).any())
