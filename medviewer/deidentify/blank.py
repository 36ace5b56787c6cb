"""Blacken parts of a picture for good: no pixel of them is left in the file."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset

from medviewer.deidentify.rectangle import Rectangle
from medviewer.dicom.decoding.decode import DecodeError, PixelSource, read_cells, read_frame_of
from medviewer.dicom.files.header import EXPLICIT_LITTLE
from medviewer.dicom.stacks.frame import frame_bits
from medviewer.message import Message

PIXEL_DATA = 0x7FE00010
_BLACK = {"RGB": (0, 0, 0), "YBR_FULL": (0, 128, 128)}


def blank(dataset: Dataset, source: PixelSource, parts: Sequence[Rectangle]) -> str:
    """Blacken ``parts`` in every frame of ``dataset``, the file that ``source`` reads.

    Uncompressed pixels are changed where they lie and all others stay as they are, bit for
    bit. Compressed ones are decoded, and stay uncompressed: to compress them again would
    lose more of them. Returns the transfer syntax to write the data set in.

    Raises
    ------
    DecodeError
        When the pixels cannot be decoded, or are no whole numbers.
    """
    if source.layout.kind == "f":
        raise DecodeError(Message("Pixels that are fractions cannot be blanked."))
    if source.element.encapsulated:
        _blank_compressed(dataset, source, parts)
        return EXPLICIT_LITTLE
    _blank_native(dataset, source, parts)
    return source.layout.transfer_syntax


def _blank_compressed(dataset: Dataset, source: PixelSource, parts: Sequence[Rectangle]) -> None:
    """Decode all frames, blacken, and describe the pixels as what they are now."""
    layout = source.layout
    palette = layout.photometric == "PALETTE COLOR"
    read = read_cells if palette else read_frame_of
    pixels = np.stack([read(source, number) for number in range(source.frames)])
    black = 0 if layout.samples == 3 else pixels[0][darkest(source)]
    for part in parts:
        pixels[:, part.y : part.bottom, part.x : part.right] = black
    dataset.BitsAllocated = 8 * pixels.itemsize
    if layout.samples == 3:
        dataset.PhotometricInterpretation = "RGB"
        dataset.PlanarConfiguration = 0
        dataset.BitsStored = 8
    dataset.HighBit = dataset.BitsStored - 1
    _put(dataset, pixels.astype(pixels.dtype.newbyteorder("<")).tobytes())
    for keyword in ("ExtendedOffsetTable", "ExtendedOffsetTableLengths"):
        if keyword in dataset:
            delattr(dataset, keyword)


def _blank_native(dataset: Dataset, source: PixelSource, parts: Sequence[Rectangle]) -> None:
    """Blacken in the bytes as they are stored."""
    layout = source.layout
    data = np.frombuffer(bytearray(dataset.PixelData), np.uint8)
    swapped = source.has_swapped_words
    if swapped:
        data = data[: len(data) // 2 * 2].view(np.uint16).byteswap().view(np.uint8)
    bits = frame_bits(layout) * source.frames
    if layout.bits_allocated == 1:
        cells = np.unpackbits(data, bitorder="little")
    else:
        kind = f"{source.byte_order}u{layout.bits_allocated // 8}"
        cells = data[: bits // 8].view(kind)
    _blacken(cells[: bits // layout.bits_allocated], source, parts)
    if layout.bits_allocated == 1:
        data = np.packbits(cells, bitorder="little")
    _put(dataset, (data.view(np.uint16).byteswap() if swapped else data).tobytes())


def _blacken(cells: NDArray[Any], source: PixelSource, parts: Sequence[Rectangle]) -> None:
    """Set the samples of ``parts`` in ``cells``, all samples of all frames in a row."""
    layout = source.layout
    frames, rows, columns = source.frames, layout.rows, layout.columns
    if layout.photometric == "YBR_FULL_422":
        pairs = cells.reshape(frames, rows, columns // 2, 4)  # Y Y Cb Cr for two pixels
        for part in parts:
            across = slice(part.x // 2, (part.right + 1) // 2)
            pairs[:, part.y : part.bottom, across] = (0, 0, 128, 128)
        return
    black: Any
    if layout.samples == 1:
        grey = cells.reshape(frames, rows, columns, 1)
        black = grey[0][darkest(source)]
    else:
        shape = (frames, 3, rows, columns) if layout.planar else (frames, rows, columns, 3)
        grey = cells.reshape(shape)
        grey = np.moveaxis(grey, 1, 3) if layout.planar else grey
        black = _BLACK.get(layout.photometric, (0, 0, 0))
    for part in parts:
        grey[:, part.y : part.bottom, part.x : part.right] = black


def darkest(source: PixelSource) -> tuple[int, int]:
    """Row and column of a pixel of the first frame that is shown as dark as any."""
    frame = read_frame_of(source, 0)
    light = frame.sum(axis=2, dtype=np.int64) if frame.ndim == 3 else frame
    if source.layout.photometric == "MONOCHROME1":
        row, column = np.unravel_index(light.argmax(), light.shape)
    else:
        row, column = np.unravel_index(light.argmin(), light.shape)
    return int(row), int(column)


def _put(dataset: Dataset, data: bytes) -> None:
    """Pixel data without compression, of an even length."""
    wide = dataset.BitsAllocated > 8 or dataset.get(PIXEL_DATA).VR == "OW"
    dataset.add_new(PIXEL_DATA, "OW" if wide else "OB", data + b"\0" * (len(data) % 2))
