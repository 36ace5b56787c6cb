"""Compressed frames to stored values, by transfer syntax (PS3.5 8.2, annex A.4).

Every codestream's own header is compared with the DICOM header before a decoder
sees it. The decoders are imagecodecs', which let go of the interpreter's lock.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import imagecodecs
import numpy as np
from numpy.typing import NDArray

from medviewer.dicom import codecs_header
from medviewer.dicom.codecs_header import Codestream
from medviewer.dicom.decode_colour import ybr_to_rgb
from medviewer.dicom.decode_format import DecodeError, PixelFormat

Raw = NDArray[Any]
Decoder = Callable[[bytes, PixelFormat], Raw]

_DAMAGED = "Ask for the file again: its compressed data is damaged."


def decode_codestream(syntax: str, data: bytes, pixel: PixelFormat) -> Raw:
    """The stored values of one compressed frame.

    Parameters
    ----------
    syntax
        Transfer Syntax UID.
    data
        The codestream, fragments joined.
    pixel
        What the header says about the pixels.

    Returns
    -------
    ``[row, column]`` of ``pixel.dtype``, or RGB uint8 ``[row, column, 3]``. Palette
    colour gives its indices.

    Raises
    ------
    DecodeError
        The syntax is unknown, the codestream contradicts the header, or the
        decoder failed.
    """
    decoder = _DECODERS.get(syntax)
    if decoder is None:
        raise DecodeError(
            f"The transfer syntax {syntax} is not one that holds pictures this program reads.",
            "Export the images again as uncompressed or JPEG 2000.",
        )
    try:
        return decoder(data, pixel)
    except DecodeError:
        raise
    except (RuntimeError, ValueError, TypeError, MemoryError, OverflowError) as error:
        raise DecodeError(f"The decoder refused the compressed data: {error}.", _DAMAGED) from error


def is_compressed(syntax: str) -> bool:
    """True when frames in ``syntax`` are codestreams that this program decodes."""
    return syntax in _DECODERS


def stored_values(cells: Raw, pixel: PixelFormat) -> Raw:
    """Values out of pixel cells of Bits Allocated, PS3.5 8.1.1.

    The bits outside Bits Stored and High Bit may hold anything (dirt, overlays);
    they are dropped and the sign is extended. ``cells`` is changed in place when it
    can be, and returned unchanged when every bit is used.
    """
    if pixel.keyword != "PixelData" or pixel.bits_allocated == 1:
        return cells
    if pixel.bits_stored == pixel.bits_allocated:
        return cells
    raised = pixel.bits_allocated - 1 - pixel.high_bit
    return _shift(cells, raised, pixel.bits_allocated - pixel.bits_stored)


def _shift(cells: Raw, left: int, right: int) -> Raw:
    """``cells`` shifted left, then right with the sign of their type."""
    integers = cells if cells.flags.writeable else cells.copy()
    if left:
        np.left_shift(integers, left, out=integers)
    return np.right_shift(integers, right, out=integers)


def _agree(found: Codestream, pixel: PixelFormat) -> None:
    """Refuse a codestream whose picture is not the one the header describes."""
    if (found.rows, found.columns) != (pixel.rows, pixel.columns):
        raise DecodeError(
            f"The header says {pixel.rows} x {pixel.columns} pixels, the compressed data "
            f"{found.rows} x {found.columns}.",
            _DAMAGED,
        )
    if found.components not in (0, pixel.samples):
        raise DecodeError(
            f"The header says {pixel.samples} samples per pixel, the compressed data "
            f"{found.components}.",
            _DAMAGED,
        )
    if found.precision > pixel.bits_allocated:
        raise DecodeError(
            f"The header allocates {pixel.bits_allocated} bits, the compressed data has "
            f"{found.precision}.",
            _DAMAGED,
        )


def _grey(raw: Raw, pixel: PixelFormat, precision: int) -> Raw:
    """Decoded samples in the header's type; the sign is that of the header."""
    _same_shape(raw, pixel)
    values = raw.astype(pixel.dtype, copy=False)
    unused = pixel.dtype.itemsize * 8 - precision
    return _shift(values, unused, unused) if unused and pixel.signed != _is_signed(raw) else values


def _is_signed(raw: Raw) -> bool:
    return raw.dtype.kind == "i"


def _same_shape(raw: Raw, pixel: PixelFormat) -> None:
    expected = (pixel.rows, pixel.columns) + ((3,) if pixel.samples == 3 else ())
    if raw.shape != expected or raw.dtype.kind not in "iu":
        raise DecodeError(
            f"The compressed data decoded to {raw.shape} instead of {expected}.", _DAMAGED
        )


def _rgb(raw: Raw, pixel: PixelFormat, precision: int, is_rgb: bool | None) -> Raw:
    """Decoded samples as RGB uint8; the header decides where the data is silent."""
    _same_shape(raw, pixel)
    shallow = (raw >> (precision - 8) if precision > 8 else raw).astype(np.uint8)
    if is_rgb is None:
        is_rgb = pixel.photometric not in ("YBR_FULL", "YBR_FULL_422")
    return shallow if is_rgb else ybr_to_rgb(shallow)


def _jpeg(data: bytes, pixel: PixelFormat) -> Raw:
    """JPEG baseline, extended (12 bit) and lossless."""
    found = codecs_header.read_jpeg(data)
    _agree(found, pixel)
    if pixel.samples == 1:
        cells = _grey(imagecodecs.jpeg8_decode(data), pixel, found.precision)
        filled = found.lossless and found.precision == pixel.bits_allocated
        return stored_values(cells, pixel) if filled else cells
    is_rgb = found.is_rgb
    if is_rgb is None:
        is_rgb = not pixel.photometric.startswith("YBR")
    if found.lossless or found.precision > 8:
        return _rgb(_untouched(data), pixel, found.precision, is_rgb)
    space = "RGB" if is_rgb else "YCBCR"
    raw = imagecodecs.jpeg8_decode(data, colorspace=space, outcolorspace="RGB")
    return _rgb(raw, pixel, found.precision, is_rgb=True)


def _untouched(data: bytes) -> Raw:
    """The three components as they are coded."""
    raw: Raw = imagecodecs.jpeg8_decode(data, colorspace="RGB", outcolorspace="RGB")
    return raw


def _jpegls(data: bytes, pixel: PixelFormat) -> Raw:
    """JPEG-LS, which knows no sign."""
    found = codecs_header.read_jpeg(data)
    _agree(found, pixel)
    raw = imagecodecs.jpegls_decode(data)
    if pixel.samples == 1:
        return _grey(raw, pixel, found.precision)
    return _rgb(raw, pixel, found.precision, found.is_rgb)


def _j2k(data: bytes, pixel: PixelFormat) -> Raw:
    """JPEG 2000; the inverse component transform is part of decoding."""
    return _jpeg2000(data, pixel, lambda: imagecodecs.jpeg2k_decode(data, numthreads=1))


def _htj2k(data: bytes, pixel: PixelFormat) -> Raw:
    """High-throughput JPEG 2000."""
    return _jpeg2000(data, pixel, lambda: imagecodecs.htj2k_decode(data))


def _jpeg2000(data: bytes, pixel: PixelFormat, decode: Callable[[], Raw]) -> Raw:
    found = codecs_header.read_j2k(data)
    _agree(found, pixel)
    raw = decode()
    if pixel.samples == 1:
        return _grey(raw, pixel, found.precision)
    return _rgb(raw, pixel, found.precision, found.is_rgb)


def _jpegxl(data: bytes, pixel: PixelFormat) -> Raw:
    """JPEG XL; colour comes out as RGB whatever was coded."""
    found = codecs_header.read_jxl(data)
    _agree(found, pixel)
    raw = imagecodecs.jpegxl_decode(data, numthreads=1)
    precision = max(8, pixel.bits_stored)
    if raw.dtype.itemsize > pixel.dtype.itemsize:
        raise DecodeError("The JPEG XL data is deeper than the header says.", _DAMAGED)
    if pixel.samples == 1:
        return _grey(raw, pixel, precision)
    return _rgb(raw, pixel, raw.dtype.itemsize * 8, is_rgb=True)


def _rle(data: bytes, pixel: PixelFormat) -> Raw:
    """DICOM's own run lengths: a segment for every byte of every sample."""
    width = pixel.bits_allocated // 8
    if not width:
        raise DecodeError("RLE of single bits is not defined.", _DAMAGED)
    codecs_header.check_rle(data, pixel.samples * width)
    length = pixel.values * width
    if length > 64 * len(data) + 64:
        raise DecodeError(f"{len(data)} bytes of RLE cannot hold {length} bytes.", _DAMAGED)
    out = bytearray(length)
    plain = imagecodecs.dicomrle_decode(data, f"<u{width}", out=out)
    if len(plain) != length:
        raise DecodeError(f"The RLE data holds {len(plain)} of {length} bytes.", _DAMAGED)
    cells = np.frombuffer(plain, pixel.dtype.newbyteorder("<"))
    cells = stored_values(cells.astype(pixel.dtype, copy=False), pixel)
    if pixel.samples == 1:
        return cells.reshape(pixel.rows, pixel.columns)
    planes = cells.reshape(3, pixel.rows, pixel.columns)
    raw = np.ascontiguousarray(planes.transpose(1, 2, 0))
    return _rgb(raw, pixel, pixel.bits_stored, is_rgb=None)


_PREFIX = "1.2.840.10008.1.2."
_DECODERS: dict[str, Decoder] = {
    _PREFIX + number: decoder
    for decoder, numbers in (
        (_jpeg, ("4.50", "4.51", "4.53", "4.55", "4.57", "4.70")),
        (_jpegls, ("4.80", "4.81")),
        (_j2k, ("4.90", "4.91")),
        (_htj2k, ("4.201", "4.202", "4.203")),
        (_jpegxl, ("4.110", "4.111", "4.112")),
        (_rle, ("5",)),
    )
    for number in numbers
}
