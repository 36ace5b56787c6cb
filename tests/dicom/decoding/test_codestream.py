"""What codestreams say of themselves is read before a decoder sees them."""

from __future__ import annotations

import imagecodecs
import numpy as np
import pytest

from medviewer.dicom.decoding.codecs import decode_codestream
from medviewer.dicom.decoding.codestream import read_j2k, read_jpeg, read_jxl, without_spiff
from medviewer.dicom.decoding.layout import DecodeError
from tests.dicom.decoding.test_codecs import colours, layout_of, smooth

JFIF = b"\xff\xe0\x00\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0"


def adobe(transform: int) -> bytes:
    return b"\xff\xee\x00\x0eAdobe\0\x64\0\0\0\0" + bytes([transform])


def bare(jpeg: bytes) -> bytes:
    """A JPEG without its APP markers."""
    position, kept = 2, [jpeg[:2]]
    while jpeg[position + 1] != 0xDA:
        end = position + 2 + int.from_bytes(jpeg[position + 2 : position + 4], "big")
        if not 0xE0 <= jpeg[position + 1] <= 0xEF:
            kept.append(jpeg[position:end])
        position = end
    return b"".join((*kept, jpeg[position:]))


def with_markers(jpeg: bytes, markers: bytes) -> bytes:
    return jpeg[:2] + markers + jpeg[2:]


# Full chroma resolution, so that the sampling factors tell nothing.
YBR_JPEG = bare(imagecodecs.jpeg8_encode(colours(), 98, subsampling="444"))
RGB_JPEG = bare(imagecodecs.jpeg8_encode(colours(), 98, colorspace="RGB", outcolorspace="RGB"))
SUBSAMPLED = bare(imagecodecs.jpeg8_encode(colours(), 98, subsampling="420"))


def _with_ids(jpeg: bytes, ids: bytes) -> bytes:
    """The component identifiers replaced in frame and scan header."""
    changed = bytearray(jpeg)
    baseline = changed.find(b"\xff\xc0")
    frame = baseline if baseline >= 0 else changed.index(b"\xff\xc3")
    scan = changed.index(b"\xff\xda")
    for index in range(3):
        changed[frame + 10 + 3 * index] = ids[index]
        changed[scan + 5 + 2 * index] = ids[index]
    return bytes(changed)


@pytest.mark.parametrize(
    ("jpeg", "is_rgb"),
    [
        (_with_ids(YBR_JPEG, b"\1\2\3"), None),
        (with_markers(_with_ids(YBR_JPEG, b"\1\2\3"), JFIF), False),
        (with_markers(_with_ids(YBR_JPEG, b"\1\2\3"), adobe(1)), False),
        (with_markers(_with_ids(RGB_JPEG, b"\1\2\3"), adobe(0)), True),
        (_with_ids(RGB_JPEG, b"RGB"), True),
        (SUBSAMPLED, False),
    ],
)
def test_colour_markers(jpeg: bytes, is_rgb: bool | None) -> None:
    assert read_jpeg(jpeg).is_rgb is is_rgb


@pytest.mark.parametrize(
    ("jpeg", "photometric"),
    [
        (_with_ids(YBR_JPEG, b"\1\2\3"), "YBR_FULL"),
        (_with_ids(YBR_JPEG, b"\1\2\3"), "YBR_FULL_422"),
        (_with_ids(RGB_JPEG, b"\1\2\3"), "RGB"),
        (with_markers(_with_ids(YBR_JPEG, b"\1\2\3"), JFIF), "RGB"),
        (with_markers(_with_ids(YBR_JPEG, b"\1\2\3"), adobe(1)), "RGB"),
        (with_markers(_with_ids(RGB_JPEG, b"\1\2\3"), adobe(0)), "YBR_FULL_422"),
        (_with_ids(RGB_JPEG, b"RGB"), "YBR_FULL_422"),
    ],
)
def test_a_photometric_interpretation_that_lies_does_not_turn_the_picture_green(
    jpeg: bytes, photometric: str
) -> None:
    """pylibjpeg-libjpeg#29: the markers win; without any the header decides."""
    pixels = colours()
    found = decode_codestream(jpeg, layout_of(pixels, "4.50", photometric=photometric))
    assert np.abs(found.astype(int) - pixels).max() <= 12


@pytest.mark.parametrize(
    ("number", "encode"),
    [
        ("4.80", imagecodecs.jpegls_encode),
        ("4.90", lambda a: imagecodecs.jpeg2k_encode(a, codecformat="J2K", mct=False)),
        (
            "4.70",
            lambda a: _with_ids(bare(imagecodecs.jpeg8_encode(a, lossless=True)), b"\1\2\3"),
        ),
    ],
)
def test_ybr_in_lossless_codecs_becomes_rgb(number: str, encode: object) -> None:
    """nroduit/Weasis#140: YBR_FULL in JPEG-LS, JPEG 2000 without transform, JPEG lossless."""
    grey = smooth("u1", 255)
    ybr = np.stack((grey, np.full_like(grey, 90), np.full_like(grey, 160)), axis=-1)
    found = decode_codestream(
        encode(ybr),  # type: ignore[operator]
        layout_of(ybr, number, photometric="YBR_FULL"),
    )
    red, blue = 160 - 128, 90 - 128
    expected = np.stack(
        (
            grey + 1.402 * red,
            grey - 0.344136 * blue - 0.714136 * red,
            grey + 1.772 * blue,
        ),
        axis=-1,
    )
    assert np.abs(found - np.clip(expected, 0, 255)).max() <= 0.51


@pytest.mark.parametrize("transform", [True, False])
def test_the_component_transform_of_jpeg_2000_gives_rgb(transform: bool) -> None:
    codestream = imagecodecs.jpeg2k_encode(colours(), codecformat="J2K", mct=transform)
    assert read_j2k(codestream).is_rgb is (True if transform else None)


@pytest.mark.parametrize("container", [False, True])
@pytest.mark.parametrize("shape", [(8, 8), (64, 128), (37, 300), (513, 41), (300, 300)])
def test_the_size_header_of_jpeg_xl(shape: tuple[int, int], container: bool) -> None:
    pixels = np.zeros(shape, np.uint8)
    codestream = imagecodecs.jpegxl_encode(pixels, lossless=True, usecontainer=container)
    found = read_jxl(codestream)
    assert (found.rows, found.columns) == shape


@pytest.mark.parametrize("offset", [8, 24, 28, 32, 36])
def test_an_impossible_tile_grid_of_jpeg_2000_is_refused(offset: int) -> None:
    """Such grids make decoders divide by zero or never come back."""
    codestream = bytearray(imagecodecs.jpeg2k_encode(smooth("u2", 4095), codecformat="J2K"))
    number = 0 if offset in (8, 24, 28) else 1 << 20
    codestream[offset : offset + 4] = number.to_bytes(4, "big")
    with pytest.raises(DecodeError):
        read_j2k(bytes(codestream))


def test_a_spiff_header_cannot_claim_another_size() -> None:
    pixels = colours()
    codestream = bytearray(imagecodecs.jpegls_encode(pixels))
    assert codestream[6:11] == b"SPIFF"
    codestream[16] = 0x90
    assert b"SPIFF" not in without_spiff(bytes(codestream))
    found = decode_codestream(bytes(codestream), layout_of(pixels, "4.80"))
    assert np.array_equal(found, pixels)
