"""What the Image Pixel Module says about the stored pixels (PS3.3 C.7.6.3, PS3.5 8)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from pydicom.dataset import Dataset

from medviewer.errors import MedviewerError

MAX_FRAME_BYTES = 1 << 30
"""No frame above this is decoded; the largest mammogram or slide tile is far below."""

_FLOATS = {"FloatPixelData": "f4", "DoubleFloatPixelData": "f8"}
_DAMAGED = "Ask for the file again: its header is damaged."


class DecodeError(MedviewerError):
    """A frame could not be decoded; the message names the file and what to do."""


@dataclass(frozen=True)
class PixelFormat:
    """How one frame is stored, checked: a format that exists can be decoded.

    ``photometric`` is upper case, ``frames`` at least 1, ``keyword`` the element
    that holds the pixels ("PixelData", "FloatPixelData", "DoubleFloatPixelData").
    """

    rows: int
    columns: int
    samples: int
    frames: int
    bits_allocated: int
    bits_stored: int
    high_bit: int
    signed: bool
    photometric: str
    planar: bool
    keyword: str = "PixelData"

    @property
    def is_colour(self) -> bool:
        """True when a frame decodes to RGB (palette colour included)."""
        return self.samples == 3 or self.photometric == "PALETTE COLOR"

    @property
    def dtype(self) -> np.dtype[np.generic]:
        """The native type of one stored value, in the machine's byte order."""
        if self.keyword in _FLOATS:
            return np.dtype(_FLOATS[self.keyword])
        if self.bits_allocated == 1:
            return np.dtype(np.uint8)
        return np.dtype(f"{'i' if self.signed else 'u'}{self.bits_allocated // 8}")

    @property
    def values(self) -> int:
        """Number of stored values in a frame, before chroma subsampling."""
        return self.rows * self.columns * self.samples

    @property
    def frame_bits(self) -> int:
        """Bits that one frame takes when it is stored uncompressed."""
        if self.photometric == "YBR_FULL_422":
            return self.rows * self.columns * 2 * self.bits_allocated
        return self.values * self.bits_allocated


def pixel_format(header: Dataset) -> PixelFormat:
    """The checked pixel format of ``header``.

    Raises
    ------
    DecodeError
        An element is missing or impossible, or a frame would not fit the budget.
    """
    keyword = next((name for name in _FLOATS if name in header), "PixelData")
    rows = _whole(header, "Rows")
    columns = _whole(header, "Columns")
    samples = _whole(header, "SamplesPerPixel", 1)
    allocated = _whole(header, "BitsAllocated")
    stored = _whole(header, "BitsStored", allocated)
    photometric = str(header.get("PhotometricInterpretation", "") or "").strip().upper()
    if not photometric:
        photometric = "MONOCHROME2" if samples == 1 else "RGB"
    found = PixelFormat(
        rows=rows,
        columns=columns,
        samples=samples,
        frames=max(1, _whole(header, "NumberOfFrames", 1)),
        bits_allocated=allocated,
        bits_stored=stored,
        high_bit=_whole(header, "HighBit", stored - 1),
        signed=_whole(header, "PixelRepresentation", 0) == 1,
        photometric=photometric,
        planar=_whole(header, "PlanarConfiguration", 0) == 1 and samples > 1,
        keyword=keyword,
    )
    _check(found)
    return found


def _whole(header: Dataset, keyword: str, default: int | None = None) -> int:
    """The integer in ``keyword``; ``default`` when the element is absent or empty."""
    try:
        value = header.get(keyword)
        if value is None or value == "":
            value = default
        if value is None:
            raise DecodeError(f"The header has no {keyword}.", "The file holds no picture.")
        return int(value)
    except (TypeError, ValueError, OverflowError, NotImplementedError) as error:
        raise DecodeError(f"{keyword} is not a whole number.", _DAMAGED) from error


def _check(found: PixelFormat) -> None:
    """Refuse a format that no picture can have."""
    if not (0 < found.rows <= 65535 and 0 < found.columns <= 65535):
        raise DecodeError(f"Rows x Columns is {found.rows} x {found.columns}.", _DAMAGED)
    if found.samples not in (1, 3):
        raise DecodeError(
            f"Samples per Pixel is {found.samples}; grey (1) and colour (3) can be shown.",
            "Convert the file with the program that wrote it.",
        )
    if found.keyword in _FLOATS:
        if found.bits_allocated != found.dtype.itemsize * 8 or found.samples != 1:
            raise DecodeError(f"{found.keyword} with {found.bits_allocated} bits.", _DAMAGED)
    else:
        if found.bits_allocated not in (1, 8, 16, 32, 64):
            raise DecodeError(f"Bits Allocated is {found.bits_allocated}.", _DAMAGED)
        if not (0 < found.bits_stored <= found.bits_allocated):
            raise DecodeError(
                f"Bits Stored is {found.bits_stored} of {found.bits_allocated} allocated.", _DAMAGED
            )
        if not (found.bits_stored - 1 <= found.high_bit < found.bits_allocated):
            raise DecodeError(
                f"High Bit is {found.high_bit} with {found.bits_stored} of "
                f"{found.bits_allocated} bits stored.",
                _DAMAGED,
            )
    if found.values * found.dtype.itemsize > MAX_FRAME_BYTES:
        raise DecodeError(
            f"One frame of {found.rows} x {found.columns} would take "
            f"{found.values * found.dtype.itemsize / 2**30:.1f} GiB.",
            "Open it with a program made for such large images.",
        )
