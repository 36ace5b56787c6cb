"""Overlays in the unused bits of the pixels: taken out like those in elements of their own.

Retired, and still written by old scanners: the drawing, often with names, lies in bits of
the pixel cells that no viewer shows as grey (PS3.3 C.9.2, PS3.5 8.1.1).
"""

from __future__ import annotations

import numpy as np
from pydicom.dataset import Dataset

from medviewer.dicom.decoding.decode import PixelSource

PIXEL_DATA = 0x7FE00010
GROUPS = range(0x6000, 0x6020, 2)


def take_out_overlays(dataset: Dataset, source: PixelSource) -> str:
    """Set the bits of overlays to 0 in every pixel cell of ``dataset``, which ``source`` reads.

    Returns why that cannot be done, a sentence, or "".
    """
    mask = _bits_with_overlays(dataset, source)
    if not mask:
        return ""
    if source.element.encapsulated:
        return "Overlays are in the unused bits of its compressed pixels."
    width = source.layout.bits_allocated // 8
    data = bytearray(dataset.PixelData)
    cells = np.frombuffer(data, f"{source.byte_order}u{width}", len(data) // width)
    np.bitwise_and(cells, cells.dtype.type(~mask & (1 << 8 * width) - 1), out=cells)
    dataset.add_new(PIXEL_DATA, dataset[PIXEL_DATA].VR, bytes(data))
    return ""


def _bits_with_overlays(dataset: Dataset, source: PixelSource) -> int:
    """The bits of a pixel cell that hold overlays, as a mask; 0 without any."""
    layout = source.layout
    if layout.samples != 1 or layout.kind == "f":
        return 0
    lowest = layout.high_bit - layout.bits_stored + 1
    mask = 0
    for group in GROUPS:
        position = dataset.get((group, 0x0102))
        if position is None or (group, 0x3000) in dataset:
            continue
        bit = int(position.value or 0)
        if 0 < bit < layout.bits_allocated and not lowest <= bit <= layout.high_bit:
            mask |= 1 << bit
    return mask
