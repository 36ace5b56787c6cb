"""Compressed frames to stored values, by transfer syntax (PS3.5 8.2, annex A.4).

Every codestream's own header is compared with the DICOM header before a decoder
sees it. The decoders are imagecodecs', which let go of the interpreter's lock. Lossless
JPEG, whose decoders have crashed most, is decoded in a process of its own.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable
from typing import Any

import imagecodecs
import numpy as np
from numpy.typing import NDArray

from medviewer.dicom.decoding import codestream as codecs_header
from medviewer.dicom.decoding.apart import Apart
from medviewer.dicom.decoding.codestream import Codestream
from medviewer.dicom.decoding.colour import ybr_to_rgb
from medviewer.dicom.decoding.layout import (
    DAMAGED,
    DecodeError,
    clear_unused_bits,
    native_type,
    shift_bits,
    values_in,
)
from medviewer.dicom.decoding.native import native_values
from medviewer.dicom.series import PixelLayout
from medviewer.dicom.stacks.frame import frame_bits
from medviewer.message import Message

START_OF_SCAN, END_OF_IMAGE = b"\xff\xda", b"\xff\xd9"
MAX_SCANS = 100
"""A progressive JPEG has some ten scans; every one costs a pass over the whole picture."""
Raw = NDArray[Any]
Decoder = Callable[[bytes, PixelLayout], Raw]


def decode_codestream(data: bytes, layout: PixelLayout) -> Raw:
    """The stored values of one compressed frame.

    Parameters
    ----------
    data
        The codestream, fragments joined.
    layout
        What the DICOM header says about the pixels, the transfer syntax included.

    Returns
    -------
    ``[row, column]`` of the native type, or RGB uint8 ``[row, column, 3]``. Palette
    colour gives its indices.

    Raises
    ------
    DecodeError
        The syntax is unknown, the codestream contradicts the header, or the
        decoder failed.
    """
    if is_decoded_apart(layout.transfer_syntax):
        return _APART.decode(data, layout)
    return decode_here(data, layout)


def decode_here(data: bytes, layout: PixelLayout) -> Raw:
    """As ``decode_codestream``, in this process whatever the syntax.

    Raises
    ------
    DecodeError
        The pixels are damaged, or of a kind that nothing here decodes.
    """
    decoder = _DECODERS.get(layout.transfer_syntax)
    if decoder is None:
        raise DecodeError(
            Message("Pixels in transfer syntax {} cannot be decoded.", layout.transfer_syntax),
            Message("Export the images again, uncompressed or as JPEG 2000."),
        )
    if layout.samples not in (1, 3) or layout.bits_allocated > 32 or layout.kind == "f":
        raise DecodeError(
            Message(
                "Compressed pixels of {} samples of {} bits cannot be decoded.",
                layout.samples,
                layout.bits_allocated,
            ),
            Message("Export the images again, uncompressed."),
        )
    try:
        return decoder(data, layout)
    except (RuntimeError, ValueError, TypeError, MemoryError, OverflowError) as error:
        raise DecodeError(
            Message("The decoder refused the compressed data: {}.", error), DAMAGED
        ) from error


def is_compressed(transfer_syntax: str) -> bool:
    """True when frames in ``transfer_syntax`` are codestreams that can be decoded here."""
    return transfer_syntax in _DECODERS


def is_decoded_apart(transfer_syntax: str) -> bool:
    """True when codestreams in ``transfer_syntax`` are decoded in a process of their own."""
    return transfer_syntax in _DECODED_APART


def _agree(found: Codestream, layout: PixelLayout) -> None:
    """Refuse a codestream whose picture is not the one the header describes."""
    if (found.rows, found.columns) != (layout.rows, layout.columns):
        raise DecodeError(
            Message(
                "The header says {} x {} pixels, the compressed data {} x {}.",
                layout.rows,
                layout.columns,
                found.rows,
                found.columns,
            ),
            DAMAGED,
        )
    if found.components not in (0, layout.samples):
        raise DecodeError(
            Message(
                "The header says {} samples per pixel, the compressed data {}.",
                layout.samples,
                found.components,
            ),
            DAMAGED,
        )
    if found.precision > layout.bits_allocated:
        raise DecodeError(
            Message(
                "The header allocates {} bits, the compressed data has {}.",
                layout.bits_allocated,
                found.precision,
            ),
            DAMAGED,
        )


def _same_shape(raw: Raw, layout: PixelLayout) -> None:
    expected: tuple[int, ...] = (layout.rows, layout.columns)
    if layout.samples == 3:
        expected = (*expected, 3)
    if raw.shape != expected or raw.dtype.kind not in "iu":
        raise DecodeError(
            Message(
                "The compressed data decoded to {} instead of {}.", str(raw.shape), str(expected)
            ),
            DAMAGED,
        )


def _grey(raw: Raw, layout: PixelLayout, precision: int) -> Raw:
    """Samples of ``precision`` bits in the native type; the sign is the DICOM header's."""
    _same_shape(raw, layout)
    values = raw.astype(native_type(layout), copy=False)
    if raw.dtype.kind == values.dtype.kind:
        return values
    used = min(precision, layout.bits_stored) if layout.kind == "i" else precision
    unused = values.dtype.itemsize * 8 - used
    return shift_bits(values, unused, unused) if unused else values


def _rgb(raw: Raw, layout: PixelLayout, precision: int, is_rgb: bool | None) -> Raw:
    """Samples of ``precision`` bits as RGB uint8; the header decides where the data is silent."""
    _same_shape(raw, layout)
    shallow = (raw >> (precision - 8) if precision > 8 else raw).astype(np.uint8)
    if is_rgb is None:
        is_rgb = layout.photometric not in ("YBR_FULL", "YBR_FULL_422")
    return shallow if is_rgb else ybr_to_rgb(shallow)


def _jpeg(data: bytes, layout: PixelLayout) -> Raw:
    """JPEG baseline, extended (12 bit) and lossless."""
    found = codecs_header.read_jpeg(data)
    _agree(found, layout)
    if END_OF_IMAGE not in data:
        raise DecodeError(Message("The JPEG data is cut short."), DAMAGED)
    if data.count(START_OF_SCAN) > MAX_SCANS:
        raise DecodeError(Message("The JPEG data has more than {} scans.", MAX_SCANS), DAMAGED)
    if layout.samples == 1:
        cells = _grey(imagecodecs.jpeg8_decode(data), layout, found.precision)
        filled = found.lossless and found.precision == layout.bits_allocated
        return clear_unused_bits(cells, layout) if filled else cells
    is_rgb = found.is_rgb
    if is_rgb is None:
        is_rgb = not layout.photometric.startswith("YBR")
    if found.lossless or found.precision > 8:
        raw = imagecodecs.jpeg8_decode(data, colorspace="RGB", outcolorspace="RGB")
        return _rgb(raw, layout, found.precision, is_rgb)
    space = "RGB" if is_rgb else "YCBCR"
    raw = imagecodecs.jpeg8_decode(data, colorspace=space, outcolorspace="RGB")
    return _rgb(raw, layout, found.precision, is_rgb=True)


def _jpegls(data: bytes, layout: PixelLayout) -> Raw:
    """JPEG-LS, which knows no sign."""
    found = codecs_header.read_jpeg(data)
    _agree(found, layout)
    # CharLS never returns from some streams that end without a marker.
    raw = imagecodecs.jpegls_decode(codecs_header.without_spiff(data) + END_OF_IMAGE)
    if layout.samples == 1:
        return _grey(raw, layout, found.precision)
    return _rgb(raw, layout, found.precision, found.is_rgb)


def _jpeg2000(data: bytes, layout: PixelLayout) -> Raw:
    """JPEG 2000 and HTJ2K; the inverse component transform is part of decoding.

    OpenJPEG reads both. OpenJPH is faster at HTJ2K, but damaged data crashes it.
    """
    found = codecs_header.read_j2k(data)
    _agree(found, layout)
    raw = imagecodecs.jpeg2k_decode(data, numthreads=1)
    if layout.samples == 1:
        return _grey(raw, layout, found.precision)
    return _rgb(raw, layout, found.precision, found.is_rgb)


def _jpegxl(data: bytes, layout: PixelLayout) -> Raw:
    """JPEG XL; colour comes out as RGB whatever was coded."""
    _agree(codecs_header.read_jxl(data), layout)
    raw = imagecodecs.jpegxl_decode(data, numthreads=1)
    if raw.dtype.itemsize > native_type(layout).itemsize:
        raise DecodeError(Message("The JPEG XL data is deeper than the header says."), DAMAGED)
    if layout.samples == 1:
        return _grey(raw, layout, layout.bits_stored)
    return _rgb(raw, layout, raw.dtype.itemsize * 8, is_rgb=True)


def _rle(data: bytes, layout: PixelLayout) -> Raw:
    """DICOM's own run lengths: a segment for every byte of every sample."""
    width = layout.bits_allocated // 8
    if not width:
        raise DecodeError(Message("RLE of single bits is not defined."), DAMAGED)
    codecs_header.check_rle(data, layout.samples * width)
    length = values_in(layout) * width
    if length > 64 * len(data):
        raise DecodeError(
            Message("{} bytes of RLE cannot hold {} bytes.", len(data), length), DAMAGED
        )
    plain = imagecodecs.dicomrle_decode(data, f"<u{width}", out=bytearray(length))
    if len(plain) != length:
        raise DecodeError(
            Message("The RLE data holds {} of {} bytes.", len(plain), length), DAMAGED
        )
    cells = np.frombuffer(plain, native_type(layout).newbyteorder("<"))
    cells = clear_unused_bits(cells.astype(native_type(layout), copy=False), layout)
    if layout.samples == 1:
        return cells.reshape(layout.rows, layout.columns)
    planes = cells.reshape(3, layout.rows, layout.columns)
    raw = np.ascontiguousarray(planes.transpose(1, 2, 0))
    return _rgb(raw, layout, layout.bits_stored, is_rgb=None)


def _deflated(data: bytes, layout: PixelLayout) -> Raw:
    """Deflated Image Frame Compression: the bytes of an uncompressed frame, deflated."""
    length = (frame_bits(layout) + 7) // 8
    inflater = zlib.decompressobj(wbits=-zlib.MAX_WBITS)
    try:
        plain = inflater.decompress(data, length)
    except zlib.error as error:
        raise DecodeError(Message("The deflated frame is damaged: {}.", error), DAMAGED) from error
    if len(plain) < length:
        raise DecodeError(
            Message("The deflated frame holds {} of {} bytes.", len(plain), length), DAMAGED
        )
    return native_values(plain, layout)


_PREFIX = "1.2.840.10008.1.2."
_DECODERS: dict[str, Decoder] = {
    _PREFIX + number: decoder
    for decoder, numbers in (
        (_jpeg, ("4.50", "4.51", "4.53", "4.55", "4.57", "4.70")),
        (_jpegls, ("4.80", "4.81")),
        (_jpeg2000, ("4.90", "4.91", "4.201", "4.202", "4.203")),
        (_jpegxl, ("4.110", "4.111", "4.112")),
        (_rle, ("5",)),
        (_deflated, ("8.1",)),
    )
    for number in numbers
}

_DECODED_APART = frozenset(_PREFIX + number for number in ("4.57", "4.70"))
_APART = Apart(decode_here)
