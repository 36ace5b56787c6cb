"""One frame of one file as an array: native, encapsulated or deflated."""

from __future__ import annotations

import io
import struct
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import BinaryIO, Literal

import numpy as np
from numpy.typing import NDArray
from pydicom import dcmread
from pydicom.dataset import Dataset
from pydicom.encaps import get_frame
from pydicom.errors import BytesLengthException, InvalidDicomError
from pydicom.uid import UID

from medviewer.dicom.codecs import decode_codestream, is_compressed, stored_values
from medviewer.dicom.decode_colour import apply_palette, expand_422, ybr_to_rgb
from medviewer.dicom.decode_format import DecodeError, PixelFormat, pixel_format

__all__ = ["DecodeError", "PixelFormat", "pixel_format", "read_frame", "read_frame_of"]

_PIXEL_TAGS = {0x7FE00008: "FloatPixelData", 0x7FE00009: "DoubleFloatPixelData"}
_PIXEL_TAGS[0x7FE00010] = "PixelData"
_HOSTILE = (
    InvalidDicomError,
    BytesLengthException,
    OSError,
    EOFError,
    AttributeError,
    KeyError,
    IndexError,
    LookupError,
    TypeError,
    ValueError,
    NotImplementedError,
    RecursionError,
    OverflowError,
    MemoryError,
    struct.error,
    AssertionError,
)
_AGAIN = "Ask for the file again: it is damaged or cut short."


@dataclass(frozen=True)
class PixelSource:
    """Where the pixels of a file are and how they are stored.

    ``offset`` and ``length`` (None: undefined, encapsulated) are those of the pixel
    data's value in the file, or in ``inflated`` when the data set was deflated.
    """

    path: Path
    header: Dataset
    syntax: str
    pixel: PixelFormat
    offset: int
    length: int | None
    inflated: bytes | None = None

    def open(self) -> BinaryIO:
        """The file, or the inflated data set, positioned at the pixel data's value."""
        stream: BinaryIO = (
            self.path.open("rb") if self.inflated is None else io.BytesIO(self.inflated)
        )
        stream.seek(self.offset)
        return stream


def read_frame(path: Path, frame: int) -> NDArray[np.generic]:
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
        source = _source(path, stamp.st_mtime_ns, stamp.st_size)
        return read_frame_of(source, frame)
    except DecodeError as error:
        raise DecodeError(f"{path}: {error.message}", error.remedy) from error
    except _HOSTILE as error:
        raise DecodeError(f"{path}: the pixels cannot be read ({error}).", _AGAIN) from error


def read_frame_of(source: PixelSource, frame: int) -> NDArray[np.generic]:
    """As ``read_frame``, from a file whose header has been read already."""
    pixel = source.pixel
    if not 0 <= frame < pixel.frames:
        raise DecodeError(f"There is no frame {frame + 1}; the file has {pixel.frames}.", _AGAIN)
    if is_compressed(source.syntax):
        values = decode_codestream(source.syntax, _codestream(source, frame), pixel)
    else:
        values = _native(source, frame)
    if pixel.photometric == "PALETTE COLOR":
        return apply_palette(values, source.header)
    return values


def open_pixels(path: Path) -> PixelSource:
    """Read the header of ``path`` and find its pixel data.

    Raises
    ------
    DecodeError
        The file has no pixel data, or its header is impossible.
    """
    with path.open("rb") as stream:
        header = dcmread(stream, stop_before_pixels=True, force=True)
        syntax = str(header.file_meta.get("TransferSyntaxUID", "") or _guess(header))
        if syntax == "1.2.840.10008.1.2.1.99":
            raise NotImplementedError("deflated")
        keyword, offset, length = _pixel_element(stream, UID(syntax))
    pixel = pixel_format(header)
    if pixel.keyword != keyword:
        pixel = pixel_format(_with_keyword(header, keyword))
    return PixelSource(path, header, syntax, pixel, offset, length)


@lru_cache(maxsize=8)
def _source(path: Path, _modified_ns: int, _size: int) -> PixelSource:
    """``open_pixels``, remembered while the file stays the same (for multi-frame)."""
    return open_pixels(path)


def _guess(header: Dataset) -> str:
    """The transfer syntax of a file without file meta information."""
    implicit, little = header.original_encoding
    if little is False:
        return "1.2.840.10008.1.2.2"
    return "1.2.840.10008.1.2" if implicit else "1.2.840.10008.1.2.1"


def _with_keyword(header: Dataset, keyword: str) -> Dataset:
    """The image pixel elements with an empty ``keyword``, to tell the kind of pixels."""
    image = header.group_dataset(0x0028)
    setattr(image, keyword, b"")
    return image


def _pixel_element(stream: BinaryIO, syntax: UID) -> tuple[str, int, int | None]:
    """Keyword, offset and length of the pixel element that ``stream`` stands before."""
    order = "<" if syntax.is_little_endian else ">"
    start = stream.read(8)
    if len(start) < 8:
        raise DecodeError("The file has no pixel data.", "It holds no picture.")
    group, element = struct.unpack(order + "HH", start[:4])
    keyword = _PIXEL_TAGS.get(group << 16 | element)
    if keyword is None:
        raise DecodeError("The file has no pixel data.", "It holds no picture.")
    if syntax.is_implicit_VR:
        (length,) = struct.unpack(order + "L", start[4:])
    else:
        (length,) = struct.unpack(order + "L", stream.read(4))
    return keyword, stream.tell(), None if length == 0xFFFFFFFF else length


def _codestream(source: PixelSource, frame: int) -> bytes:
    """The fragments of ``frame``, joined."""
    offsets = source.header.get("ExtendedOffsetTable")
    lengths = source.header.get("ExtendedOffsetTableLengths")
    extended = (offsets, lengths) if offsets and lengths else None
    with source.open() as stream:
        return get_frame(
            stream, frame, number_of_frames=source.pixel.frames, extended_offsets=extended
        )


def _native(source: PixelSource, frame: int) -> NDArray[np.generic]:
    """An uncompressed frame."""
    pixel = source.pixel
    first_bit = frame * pixel.frame_bits
    start, end = first_bit // 8, (first_bit + pixel.frame_bits + 7) // 8
    if source.length is None:
        raise DecodeError("The pixel data is encapsulated but not compressed.", _AGAIN)
    with source.open() as stream:
        stream.seek(start, io.SEEK_CUR)
        data = stream.read(end - start)
    if len(data) < end - start or end > source.length:
        raise DecodeError("The pixel data ends before the frame does.", _AGAIN)
    if pixel.bits_allocated == 1:
        bits = np.unpackbits(np.frombuffer(data, np.uint8), bitorder="little")
        first = first_bit % 8
        return bits[first : first + pixel.values].reshape(pixel.rows, pixel.columns)
    order: Literal["<", ">"] = "<" if UID(source.syntax).is_little_endian else ">"
    cells = np.frombuffer(data, pixel.dtype.newbyteorder(order))
    values = stored_values(cells.astype(pixel.dtype), pixel)
    return values.reshape(pixel.rows, pixel.columns) if pixel.samples == 1 else _rgb(values, pixel)


def _rgb(values: NDArray[np.generic], pixel: PixelFormat) -> NDArray[np.generic]:
    """Uncompressed colour samples as RGB uint8."""
    if pixel.bits_stored > 8:
        values = values >> (pixel.bits_stored - 8)  # type: ignore[operator]
    flat = values.astype(np.uint8)
    if pixel.photometric == "YBR_FULL_422":
        return ybr_to_rgb(expand_422(flat, pixel.rows, pixel.columns))
    if pixel.planar:
        colour = flat.reshape(3, pixel.rows, pixel.columns).transpose(1, 2, 0)
    else:
        colour = flat.reshape(pixel.rows, pixel.columns, 3)
    if pixel.photometric == "YBR_FULL":
        return ybr_to_rgb(colour)
    return np.ascontiguousarray(colour)
