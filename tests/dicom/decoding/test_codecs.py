"""Every compressed transfer syntax gives back what was put in, and damage is refused."""

from __future__ import annotations

import zlib
from typing import Any

import imagecodecs
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from pydicom.pixels.encoders import RLELosslessEncoder

from medviewer.dicom.decoding.codecs import decode_codestream
from medviewer.dicom.decoding.layout import DecodeError
from medviewer.dicom.series import PixelLayout

PREFIX = "1.2.840.10008.1.2."


def layout_of(
    pixels: NDArray[Any], number: str, stored: int | None = None, photometric: str = ""
) -> PixelLayout:
    """The header that describes ``pixels`` in transfer syntax 1.2.840.10008.1.2.``number``."""
    bits = pixels.dtype.itemsize * 8
    colour = pixels.ndim == 3
    return PixelLayout(
        transfer_syntax=PREFIX + number,
        rows=pixels.shape[0],
        columns=pixels.shape[1],
        samples=3 if colour else 1,
        photometric=photometric or ("RGB" if colour else "MONOCHROME2"),
        bits_allocated=bits,
        bits_stored=stored or bits,
        high_bit=(stored or bits) - 1,
        kind=pixels.dtype.kind,
    )


def smooth(dtype: str, top: int, rows: int = 48, columns: int = 37) -> NDArray[Any]:
    """A picture with a gradient, an edge and its type's extremes in the corners."""
    y, x = np.mgrid[0:rows, 0:columns]
    values = (np.sin(x / 7) * np.cos(y / 5) + 1) / 2 * top
    values[rows // 2 :, columns // 2 :] /= 3
    pixels = values.astype(dtype)
    pixels[0, 0], pixels[-1, -1] = 0, top
    return pixels


def colours() -> NDArray[np.uint8]:
    grey = smooth("u1", 255)
    return np.stack((grey, grey[::-1], 255 - grey), axis=-1)


def rle(pixels: NDArray[Any]) -> bytes:
    bits = pixels.dtype.itemsize * 8
    encoded: bytes = RLELosslessEncoder.encode(
        pixels.tobytes(),
        rows=pixels.shape[0],
        columns=pixels.shape[1],
        samples_per_pixel=3 if pixels.ndim == 3 else 1,
        bits_allocated=bits,
        bits_stored=bits,
        pixel_representation=0,
        photometric_interpretation="RGB" if pixels.ndim == 3 else "MONOCHROME2",
        number_of_frames=1,
        planar_configuration=0,
    )
    return encoded


def deflate(pixels: NDArray[Any]) -> bytes:
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(pixels.tobytes()) + packer.flush()


LOSSLESS = {
    "4.57": lambda a: imagecodecs.jpeg8_encode(a, lossless=True, predictor=4),
    "4.70": lambda a: imagecodecs.jpeg8_encode(a, lossless=True),
    "4.80": imagecodecs.jpegls_encode,
    "4.90": lambda a: imagecodecs.jpeg2k_encode(a, codecformat="J2K", reversible=True),
    "4.201": imagecodecs.htj2k_encode,
    "4.202": imagecodecs.htj2k_encode,
    "4.110": lambda a: imagecodecs.jpegxl_encode(a, lossless=True),
    "5": rle,
    "8.1": deflate,
}


@pytest.mark.parametrize("number", LOSSLESS)
@pytest.mark.parametrize("pixels", [smooth("u1", 255), smooth("u2", 4095), smooth("u2", 65535)])
def test_lossless_grey_comes_back_bit_for_bit(number: str, pixels: NDArray[Any]) -> None:
    found = decode_codestream(LOSSLESS[number](pixels), layout_of(pixels, number))
    assert found.dtype == pixels.dtype
    assert np.array_equal(found, pixels)


@pytest.mark.parametrize("number", LOSSLESS)
def test_lossless_colour_comes_back_bit_for_bit(number: str) -> None:
    pixels = colours()
    found = decode_codestream(LOSSLESS[number](pixels), layout_of(pixels, number))
    assert found.dtype == np.uint8
    assert np.array_equal(found, pixels)


@pytest.mark.parametrize("number", LOSSLESS)
def test_signed_values_survive_codecs_that_know_no_sign(number: str) -> None:
    pixels = (smooth("i4", 4000) - 2000).astype(np.int16)
    unsigned = pixels.view(np.uint16)
    found = decode_codestream(LOSSLESS[number](unsigned), layout_of(pixels, number))
    assert found.dtype == np.int16
    assert np.array_equal(found, pixels)


@pytest.mark.parametrize("number", ["4.70", "4.80", "4.90", "4.201"])
def test_a_sign_of_twelve_bits_is_extended(number: str) -> None:
    """The codestream holds a two's complement of 12 bits, unsigned (pydicom/pydicom#1149)."""
    pixels = (smooth("i4", 4000) - 2000).astype(np.int16)
    unsigned = pixels.view(np.uint16) & 0x0FFF
    encoders = {
        "4.70": lambda a: imagecodecs.jpeg8_encode(a, lossless=True, bitspersample=12),
        "4.80": imagecodecs.jpegls_encode,
        "4.90": lambda a: imagecodecs.jpeg2k_encode(a, codecformat="J2K", bitspersample=12),
        "4.201": lambda a: imagecodecs.jpeg2k_encode(a, codecformat="J2K", bitspersample=12),
    }
    found = decode_codestream(encoders[number](unsigned), layout_of(pixels, number, stored=12))
    assert np.array_equal(found, pixels)


def test_a_signed_codestream_under_an_unsigned_header() -> None:
    pixels = smooth("u2", 4095)
    signed = (pixels.astype(np.int32) << 20 >> 20).astype(np.int16)
    codestream = imagecodecs.jpeg2k_encode(signed, codecformat="J2K", bitspersample=12)
    found = decode_codestream(codestream, layout_of(pixels, "4.90", stored=12))
    assert np.array_equal(found, pixels)


@pytest.mark.parametrize(
    ("number", "codestream", "error"),
    [
        ("4.50", imagecodecs.jpeg8_encode(smooth("u1", 255), 98), 4),
        ("4.51", imagecodecs.jpeg8_encode(smooth("u1", 255), 98), 4),
        ("4.81", imagecodecs.jpegls_encode(smooth("u1", 255), 3), 3),
        ("4.91", imagecodecs.jpeg2k_encode(smooth("u1", 255), 55, codecformat="J2K"), 4),
        ("4.112", imagecodecs.jpegxl_encode(smooth("u1", 255), distance=0.1), 4),
    ],
)
def test_lossy_grey_is_near(number: str, codestream: bytes, error: int) -> None:
    pixels = smooth("u1", 255)
    found = decode_codestream(codestream, layout_of(pixels, number))
    assert found.dtype == np.uint8
    assert np.abs(found.astype(int) - pixels).max() <= error


def test_twelve_bit_extended_jpeg() -> None:
    pixels = smooth("u2", 4095)
    codestream = imagecodecs.jpeg8_encode(pixels, 98, bitspersample=12)
    found = decode_codestream(codestream, layout_of(pixels, "4.51", stored=12))
    assert found.dtype == np.uint16
    assert np.abs(found.astype(int) - pixels).max() <= 40


@pytest.mark.parametrize("number", LOSSLESS)
def test_damage_is_refused(number: str) -> None:
    pixels = smooth("u2", 4095)
    codestream = LOSSLESS[number](pixels)
    wider = np.zeros((48, 38), np.uint16)
    layout = layout_of(pixels, number)
    for bad, claimed in (
        (codestream[: len(codestream) // 2], layout),
        (b"", layout),
        (b"\0" * 100, layout),
        (codestream, layout_of(wider, number)),
    ):
        with pytest.raises(DecodeError):
            decode_codestream(bad, claimed)


def test_a_codestream_deeper_than_the_header_is_refused() -> None:
    pixels = smooth("u2", 4095)
    layout = layout_of(pixels.astype(np.uint8), "4.90")
    with pytest.raises(DecodeError, match="allocates 8 bits"):
        decode_codestream(imagecodecs.jpeg2k_encode(pixels, codecformat="J2K"), layout)


def test_an_rle_bomb_is_refused_before_it_is_unpacked() -> None:
    """A frame of 200 bytes that claims 60000 x 60000 pixels."""
    header = (1).to_bytes(4, "little") + (64).to_bytes(4, "little") + bytes(56)
    huge = np.lib.stride_tricks.as_strided(np.zeros(1, np.uint8), (60000, 60000), (0, 0))
    with pytest.raises(DecodeError, match="cannot hold"):
        decode_codestream(header + b"\x81\0" * 68, layout_of(huge, "5"))


def test_a_deflate_bomb_stops_at_the_frame() -> None:
    pixels = np.zeros((16, 16), np.uint8)
    found = decode_codestream(deflate(np.zeros(1 << 24, np.uint8)), layout_of(pixels, "8.1"))
    assert np.array_equal(found, pixels)


def test_a_jpeg_of_a_thousand_scans_is_refused() -> None:
    pixels = smooth("u1", 255)
    codestream = imagecodecs.jpeg8_encode(pixels)
    scan = codestream.index(b"\xff\xda")
    bomb = codestream[:scan] + codestream[scan:-2] * 1000 + b"\xff\xd9"
    with pytest.raises(DecodeError, match="more than 100 scans"):
        decode_codestream(bomb, layout_of(pixels, "4.50"))


def test_an_unknown_syntax_is_named() -> None:
    with pytest.raises(DecodeError, match=r"4\.100.*Export"):
        decode_codestream(b"\0\0\1\xb3", layout_of(np.zeros((8, 8), np.uint8), "4.100"))


@pytest.mark.parametrize("number", LOSSLESS)
@settings(max_examples=40)
@given(data=st.data())
def test_hostile_bytes_never_do_worse_than_a_refusal(number: str, data: st.DataObject) -> None:
    pixels = smooth("u2", 4095, 16, 16)
    codestream = bytearray(LOSSLESS[number](pixels))
    for _ in range(data.draw(st.integers(1, 4))):
        place = data.draw(st.integers(0, len(codestream) - 1))
        codestream[place] = data.draw(st.integers(0, 255))
    try:
        found = decode_codestream(bytes(codestream), layout_of(pixels, number))
    except DecodeError:
        return
    assert found.shape == pixels.shape
    assert found.dtype == pixels.dtype
