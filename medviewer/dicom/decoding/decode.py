"""One frame of one file as an array: native, deflated or compressed."""

from __future__ import annotations

import io
from dataclasses import replace
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any, BinaryIO, Literal

import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset

from medviewer.dicom.decoding.codecs import decode_codestream
from medviewer.dicom.decoding.colour import apply_palette
from medviewer.dicom.decoding.fragments import Fragment, frames_of
from medviewer.dicom.decoding.layout import DAMAGED, DecodeError
from medviewer.dicom.decoding.native import native_values
from medviewer.dicom.files import tags
from medviewer.dicom.files.dataset import dataset_of
from medviewer.dicom.files.elements import PixelElement
from medviewer.dicom.files.header import Header, read_header
from medviewer.dicom.series import PixelLayout
from medviewer.dicom.stacks.facts import pixel_layout
from medviewer.dicom.stacks.frame import frame_bits
from medviewer.errors import MedviewerError
from medviewer.message import Message

__all__ = ["DecodeError", "PixelSource", "open_pixels", "read_cells", "read_frame", "read_frame_of"]


def read_frame(path: Path, frame: int) -> NDArray[Any]:
    """Stored values of frame ``frame`` (0-based) of the DICOM file ``path``.

    Returns
    -------
    ``[row, column]`` in the file's own type (int16 stays int16): sign and High Bit
    applied, unused bits dropped, no rescale. Colour of any kind (RGB, YBR, palette)
    is RGB uint8 ``[row, column, 3]``. MONOCHROME1 is not inverted.

    Raises
    ------
    DecodeError
        The file cannot be read or decoded; says which file, why and what to do.
    """
    try:
        stamp = path.stat()
        source = _remembered(path, stamp.st_mtime_ns, stamp.st_size)
        return read_frame_of(source, frame)
    except MedviewerError as error:
        raise DecodeError(Message("{}: {}", path, error.message), error.remedy) from error
    except (OSError, ValueError) as error:
        raise DecodeError(Message("{} cannot be read ({}).", path, error), DAMAGED) from error


class PixelSource:
    """The pixels of one file: how they are stored and where each frame is.

    ``frames`` is their number. A source can be used from several threads.
    """

    def __init__(self, header: Header, element: PixelElement) -> None:
        self.layout: PixelLayout = pixel_layout(header, element)
        declared = tags.integer(header.values, tags.NUMBER_OF_FRAMES)
        self.frames = max(1, declared or 1)
        self.element = element
        self._header = header

    @cached_property
    def dataset(self) -> Dataset:
        """All elements but the pixel data."""
        return dataset_of(self._header)[0]

    @cached_property
    def fragments(self) -> list[list[Fragment]]:
        """The fragments of every frame of compressed pixel data."""
        extended: list[int] = []
        if self.frames > 1:
            table = self.dataset.get("ExtendedOffsetTable") or b""
            extended = np.frombuffer(table[: len(table) // 8 * 8], "<u8").tolist()
        with self.open() as stream:
            return frames_of(stream, self.element.offset, self.size, self.frames, extended)

    @property
    def size(self) -> int:
        """Bytes of what ``open`` gives."""
        return len(self._header.data) if self._header.deflated else self._header.size

    @property
    def byte_order(self) -> Literal["<", ">"]:
        """The byte order of the file."""
        return "<" if self._header.encoding.little else ">"

    @cached_property
    def has_swapped_words(self) -> bool:
        """True for bytes that a big-endian file holds as 16-bit words (VR OW, PS3.5 8.1.2)."""
        if self.byte_order == "<" or self.layout.bits_allocated > 8:
            return False
        with self.open() as stream:
            stream.seek(self.element.offset - 8)
            return stream.read(2) == b"OW"

    def open(self) -> BinaryIO:
        """What the offsets count in: the file, or the inflated data set."""
        if self._header.deflated:
            return io.BytesIO(self._header.data)
        return self._header.path.open("rb")


def open_pixels(path: Path) -> PixelSource:
    """Read the header of ``path`` and find its pixels.

    Raises
    ------
    MedviewerError
        The file has no pixel data, or its header is impossible.
    OSError
        The file cannot be read.
    """
    header = read_header(path)
    if header.pixels is None:
        raise DecodeError(Message("The file holds no picture."))
    return PixelSource(header, header.pixels)


@lru_cache(maxsize=4)
def _remembered(path: Path, _modified_ns: int, _size: int) -> PixelSource:
    """``open_pixels``, kept while the file stays the same: frames of one file come in rows."""
    return open_pixels(path)


def read_frame_of(source: PixelSource, frame: int) -> NDArray[Any]:
    """As ``read_frame``, from a file whose header has been read already.

    Raises
    ------
    DecodeError
        There is no such frame, or it cannot be decoded.
    OSError
        The file cannot be read.
    """
    if not 0 <= frame < source.frames:
        raise DecodeError(
            Message("There is no frame {}; the file has {}.", frame + 1, source.frames), DAMAGED
        )
    values = _values(source, frame, source.layout)
    if source.layout.photometric == "PALETTE COLOR":
        return apply_palette(values, source.dataset, source.byte_order)
    return values


def read_cells(source: PixelSource, frame: int) -> NDArray[Any]:
    """The whole pixel cells of a grey frame, unused bits included: overlays may be in them."""
    layout = source.layout
    whole = replace(layout, bits_stored=layout.bits_allocated, high_bit=layout.bits_allocated - 1)
    return _values(source, frame, whole)


def _values(source: PixelSource, frame: int, layout: PixelLayout) -> NDArray[Any]:
    """The frame as ``layout`` understands it."""
    if source.element.encapsulated:
        return decode_codestream(_codestream(source, frame), layout)
    data, first_bit = _native_bytes(source, frame)
    return native_values(data, layout, source.byte_order, first_bit)


def _codestream(source: PixelSource, frame: int) -> bytes:
    """The fragments of ``frame``, joined."""
    parts = []
    with source.open() as stream:
        for fragment in source.fragments[frame]:
            stream.seek(fragment.offset)
            parts.append(stream.read(fragment.length))
    return b"".join(parts)


def _native_bytes(source: PixelSource, frame: int) -> tuple[bytes, int]:
    """The bytes that hold ``frame``, and the bit in the first one where it begins."""
    bits = frame_bits(source.layout)
    start, end = frame * bits // 8, ((frame + 1) * bits + 7) // 8
    in_words = source.has_swapped_words
    first, last = (start // 2 * 2, (end + 1) // 2 * 2) if in_words else (start, end)
    with source.open() as stream:
        stream.seek(source.element.offset + first)
        data = stream.read(last - first)
    if len(data) < end - first or end > source.element.length:
        raise DecodeError(Message("The pixel data ends before the frame does."), DAMAGED)
    if in_words:
        data = np.frombuffer(data[: len(data) // 2 * 2], "u2").byteswap().tobytes()
        data = data[start - first : end - first]
    return data, frame * bits % 8
