"""What a codestream says of itself, read before any decoder sees it.

JPEG and JPEG-LS (ITU-T T.81 B.2, T.87 C.2), JPEG 2000 and HTJ2K (T.800 A.5),
JPEG XL (ISO/IEC 18181-1 C, 18181-2), DICOM RLE (PS3.5 G.5).
"""

from __future__ import annotations

import struct
from dataclasses import dataclass

from medviewer.dicom.decoding.layout import DAMAGED, DecodeError
from medviewer.message import Message

_SOF = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC} | {0xF7}
_ALONE = frozenset(range(0xD0, 0xD8)) | {0x01}


@dataclass(frozen=True)
class Codestream:
    """Size and type of the picture that a codestream holds.

    ``is_rgb`` is what the codestream says about its three components: True RGB,
    False YCbCr, None nothing. ``precision`` is 0 where the format does not tell.
    """

    rows: int
    columns: int
    components: int
    precision: int
    signed: bool = False
    is_rgb: bool | None = None
    lossless: bool = True


def read_jpeg(data: bytes) -> Codestream:
    """The frame header of a JPEG or JPEG-LS codestream, and its colour markers.

    Colour, most telling first: component identifiers "RGB", subsampled chroma
    (must be YCbCr), a JFIF marker (YCbCr), Adobe's APP14 transform.

    Raises
    ------
    DecodeError
        The data is not JPEG, or is damaged.
    """
    if data[:2] != b"\xff\xd8":
        raise DecodeError(Message("The compressed data is not JPEG."), DAMAGED)
    position = 2
    jfif = False
    adobe: int | None = None
    while position + 4 <= len(data):
        if data[position] != 0xFF:
            break
        marker = data[position + 1]
        if marker == 0xFF or marker in _ALONE:
            position += 1 if marker == 0xFF else 2
            continue
        (length,) = struct.unpack_from(">H", data, position + 2)
        segment = data[position + 4 : position + 2 + length]
        if length < 2 or len(segment) != length - 2:
            break
        if marker in _SOF:
            return _frame_header(marker, segment, jfif, adobe)
        if marker == 0xE0 and segment[:5] == b"JFIF\0":
            jfif = True
        elif marker == 0xEE and segment[:5] == b"Adobe" and len(segment) >= 12:
            adobe = segment[11]
        elif marker == 0xDA:
            break
        position += 2 + length
    raise DecodeError(Message("The JPEG data has no readable frame header."), DAMAGED)


def without_spiff(data: bytes) -> bytes:
    """A JPEG-LS codestream without a SPIFF header, which may claim another size.

    HP's colour transform, which shares the marker APP8 with it, stays.
    """
    if data[6:11] != b"SPIFF":
        return data
    position = 2
    kept = [data[:2]]
    while data[position : position + 1] == b"\xff" and data[position + 1 : position + 2] != b"\xf7":
        end = position + 2 + int.from_bytes(data[position + 2 : position + 4], "big")
        if data[position + 1] != 0xE8 or data[position + 4 : position + 8] == b"mrfx":
            kept.append(data[position:end])
        position = end
    return b"".join((*kept, data[position:]))


def _frame_header(marker: int, segment: bytes, jfif: bool, adobe: int | None) -> Codestream:
    if len(segment) < 6 or len(segment) < 6 + 3 * segment[5]:
        raise DecodeError(Message("The JPEG frame header is cut short."), DAMAGED)
    precision, rows, columns, components = struct.unpack_from(">BHHB", segment)
    table = segment[6 : 6 + 3 * components]
    names, sampling = table[0::3], table[1::3]
    is_rgb: bool | None = None
    if components == 3:
        if names in (b"RGB", b"rgb"):
            is_rgb = True
        elif len(set(sampling)) > 1 or jfif:
            is_rgb = False
        elif adobe is not None:
            is_rgb = adobe == 0
    lossless = marker in (0xC3, 0xC7, 0xCB, 0xCF, 0xF7)
    return Codestream(rows, columns, components, precision, is_rgb=is_rgb, lossless=lossless)


def read_j2k(data: bytes) -> Codestream:
    """The SIZ and COD segments of a JPEG 2000 or HTJ2K codestream, bare or in JP2.

    The inverse component transform, where COD asks for it, gives RGB.

    Raises
    ------
    DecodeError
        The data is not JPEG 2000, or is damaged.
    """
    start = data.find(b"\xff\x4f\xff\x51") if data[:4] != b"\xff\x4f\xff\x51" else 0
    if start < 0 or len(data) < start + 44:
        raise DecodeError(Message("The compressed data is not JPEG 2000."), DAMAGED)
    length, _, x1, y1, x0, y0, tile_x, tile_y, first_x, first_y, components = struct.unpack_from(
        ">HH8IH", data, start + 4
    )
    if not components or length != 38 + 3 * components or len(data) < start + 4 + length:
        raise DecodeError(Message("The JPEG 2000 size segment is damaged."), DAMAGED)
    _check_tiles((x0, x1, first_x, tile_x), (y0, y1, first_y, tile_y))
    depths = {data[start + 42 + 3 * index] for index in range(components)}
    steps = data[start + 42 : start + 42 + 3 * components]
    if len(depths) > 1 or set(steps[1::3] + steps[2::3]) != {1}:
        raise DecodeError(Message("The JPEG 2000 components differ in depth or size."), DAMAGED)
    depth = depths.pop()
    transform, reversible = _coding_style(data, start + 4 + length)
    return Codestream(
        rows=y1 - y0,
        columns=x1 - x0,
        components=components,
        precision=(depth & 0x7F) + 1,
        signed=bool(depth & 0x80),
        is_rgb=True if transform and components == 3 else None,
        lossless=reversible,
    )


def _check_tiles(*sides: tuple[int, int, int, int]) -> None:
    """Refuse a grid of tiles that the standard forbids (T.800 B.2, B.3); decoders hang on it."""
    tiles = 1
    for begin, end, first, length in sides:
        if not (begin < end and first <= begin < first + length):
            raise DecodeError(Message("The JPEG 2000 tiles do not cover the picture."), DAMAGED)
        tiles *= -(-(end - first) // length)
    if tiles > 65535:
        raise DecodeError(Message("The JPEG 2000 data claims {} tiles.", tiles), DAMAGED)


def _coding_style(data: bytes, position: int) -> tuple[bool, bool]:
    """Whether components are transformed, and whether the wavelet is reversible."""
    while position + 4 <= len(data) and data[position] == 0xFF:
        marker = data[position + 1]
        (length,) = struct.unpack_from(">H", data, position + 2)
        if marker == 0x52 and position + 14 <= len(data):
            return bool(data[position + 8]), data[position + 13] == 1
        if marker == 0x90 or length < 2:
            break
        position += 2 + length
    raise DecodeError(Message("The JPEG 2000 data has no coding style."), DAMAGED)


def check_rle(data: bytes, segments: int) -> None:
    """Refuse an RLE header that does not hold ``segments`` segments inside the data.

    Raises
    ------
    DecodeError
        The header does not fit.
    """
    if len(data) < 64:
        raise DecodeError(Message("The RLE data is cut short."), DAMAGED)
    count, *offsets = struct.unpack_from("<16I", data)
    used = offsets[: min(count, 15)]
    if count != segments:
        raise DecodeError(
            Message("The RLE data has {} segments instead of {}.", count, segments), DAMAGED
        )
    if used[0] != 64 or used != sorted(set(used)) or used[-1] >= len(data):
        raise DecodeError(Message("The RLE segments lie outside the data."), DAMAGED)


class _Bits:
    """Bits of a JPEG XL header, least significant first."""

    def __init__(self, data: bytes) -> None:
        self._number = int.from_bytes(data, "little")
        self._left = len(data) * 8

    def read(self, count: int) -> int:
        """The next ``count`` bits."""
        if count > self._left:
            raise DecodeError(Message("The JPEG XL header is cut short."), DAMAGED)
        value = self._number & ((1 << count) - 1)
        self._number >>= count
        self._left -= count
        return value

    def choose(self, *options: tuple[int, int]) -> int:
        """One of four (base, bits) as the next two bits say."""
        base, count = options[self.read(2)]
        return base + self.read(count)


_XL_RATIOS = {1: (1, 1), 2: (12, 10), 3: (4, 3), 4: (3, 2), 5: (16, 9), 6: (5, 4), 7: (2, 1)}
_XL_SIZE = ((1, 9), (1, 13), (1, 18), (1, 30))


def read_jxl(data: bytes) -> Codestream:
    """The size header of a JPEG XL codestream, bare or in its box container.

    Components and precision are left 0: the decoder's own answer is checked.
    """
    bits = _Bits(_xl_codestream(data)[2:34])
    if bits.read(1):
        rows = 8 * (1 + bits.read(5))
        ratio = bits.read(3)
        columns = (
            rows * _XL_RATIOS[ratio][0] // _XL_RATIOS[ratio][1] if ratio else 8 * (1 + bits.read(5))
        )
    else:
        rows = bits.choose(*_XL_SIZE)
        ratio = bits.read(3)
        columns = (
            rows * _XL_RATIOS[ratio][0] // _XL_RATIOS[ratio][1] if ratio else bits.choose(*_XL_SIZE)
        )
    return Codestream(rows, columns, components=0, precision=0, is_rgb=True, lossless=False)


def _xl_codestream(data: bytes) -> bytes:
    """The bare codestream, or its beginning inside a container's jxlc or jxlp box."""
    if data[:2] == b"\xff\x0a":
        return data
    position = 0
    while position + 8 <= len(data):
        length, kind = struct.unpack_from(">I4s", data, position)
        head = 8
        if length == 1 and position + 16 <= len(data):
            (length,) = struct.unpack_from(">Q", data, position + 8)
            head = 16
        if kind in (b"jxlc", b"jxlp"):
            body = data[position + head + (4 if kind == b"jxlp" else 0) :]
            if body[:2] == b"\xff\x0a":
                return body
            break
        if length < head:
            break
        position += length
    raise DecodeError(Message("The compressed data is not JPEG XL."), DAMAGED)
