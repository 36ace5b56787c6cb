"""Every photometric interpretation in every codec that may hold it: the same colours.

The picture is a row of colour bars, as on a test pattern: red, green, blue, yellow, cyan,
magenta, white, black, each 16 pixels wide. They are compared inside, away from the edges,
where lossy codecs mix neighbours.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import imagecodecs
import numpy as np
import pytest
from numpy.typing import NDArray
from pydicom.encaps import encapsulate
from pydicom.pixels.encoders import RLELosslessEncoder

from medviewer.dicom.decoding.decode import read_frame
from tests.phantoms.make import add_pixels, header, save

BARS = np.array(
    [
        [255, 0, 0], [0, 255, 0], [0, 0, 255], [255, 255, 0],
        [0, 255, 255], [255, 0, 255], [255, 255, 255], [0, 0, 0],
    ],
    np.uint8,
)  # fmt: skip
RGB = np.ascontiguousarray(np.repeat(BARS, 16, axis=0)[None].repeat(32, axis=0))
INDICES = np.ascontiguousarray(np.repeat(np.arange(8, dtype=np.uint8), 16)[None].repeat(32, axis=0))
PREFIX = "1.2.840.10008.1.2."
Encode = Callable[[NDArray[Any]], bytes]


def ybr(rgb: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """YBR_FULL by the equations of PS3.3 C.7.6.3.1.2."""
    matrix = np.array(
        [[0.299, 0.587, 0.114], [-0.168736, -0.331264, 0.5], [0.5, -0.418688, -0.081312]]
    )
    values = rgb.astype(np.float64) @ matrix.T + (0, 128, 128)
    return np.clip(np.rint(values), 0, 255).astype(np.uint8)


def by_plane(pixels: NDArray[np.uint8]) -> bytes:
    return pixels.transpose(2, 0, 1).tobytes()


def subsampled(pixels: NDArray[np.uint8]) -> bytes:
    """YBR_FULL_422: two Y, then the blue and red that they share."""
    pairs = pixels.reshape(pixels.shape[0], -1, 2, 3)
    shared = pairs[:, :, 0, 1:]
    return np.concatenate([pairs[..., 0], shared], axis=-1).tobytes()


def rle(pixels: NDArray[np.uint8]) -> bytes:
    encoded: bytes = RLELosslessEncoder.encode(
        pixels.tobytes(), rows=pixels.shape[0], columns=pixels.shape[1],
        samples_per_pixel=3 if pixels.ndim == 3 else 1, bits_allocated=8, bits_stored=8,
        pixel_representation=0, planar_configuration=0, number_of_frames=1,
        photometric_interpretation="RGB" if pixels.ndim == 3 else "PALETTE COLOR",
    )  # fmt: skip
    return encoded


def jpeg(**options: object) -> Encode:
    return lambda pixels: imagecodecs.jpeg8_encode(pixels, level=100, **options)


def unmarked_lossless(pixels: NDArray[np.uint8]) -> bytes:
    """Lossless JPEG that says nothing of its colours: no Adobe marker, components 1, 2, 3."""
    codestream = imagecodecs.jpeg8_encode(pixels, lossless=True)
    assert codestream[2:4] == b"\xff\xee"
    plain: bytes = codestream[:2] + codestream[18:]
    frame, scan = b"R\x11\0G\x11\0B\x11\0", b"\xff\xda\0\x0c\x03R"
    at = plain.index(scan) + 5
    entries = plain[at : at + 6].translate(bytes.maketrans(b"RGB", b"\1\2\3"))
    plain = plain[:at] + entries + plain[at + 6 :]
    return plain.replace(frame, b"\1\x11\0\2\x11\0\3\x11\0", 1)


def j2k(transform: bool, reversible: bool = True) -> Encode:
    return lambda pixels: imagecodecs.jpeg2k_encode(
        pixels, codecformat="J2K", level=0, reversible=reversible, mct=transform
    )


MATRIX: dict[str, tuple[str, str, Encode, bool, int]] = {
    # name: syntax, photometric interpretation, encoder, given YBR samples, largest error
    "RLE, RGB": ("5", "RGB", rle, False, 0),
    "RLE, YBR_FULL": ("5", "YBR_FULL", rle, True, 2),
    "JPEG, YBR_FULL_422": ("4.50", "YBR_FULL_422", jpeg(subsampling="422"), False, 4),
    "JPEG, YBR_FULL": ("4.50", "YBR_FULL", jpeg(subsampling="444"), False, 4),
    "JPEG, RGB": ("4.50", "RGB", jpeg(outcolorspace="RGB", subsampling="444"), False, 4),
    "JPEG lossless, RGB": ("4.70", "RGB", jpeg(lossless=True, outcolorspace="RGB"), False, 0),
    "JPEG lossless, YBR_FULL": ("4.57", "YBR_FULL", unmarked_lossless, True, 2),
    "JPEG-LS, RGB": ("4.80", "RGB", imagecodecs.jpegls_encode, False, 0),
    "JPEG-LS, YBR_FULL": ("4.80", "YBR_FULL", imagecodecs.jpegls_encode, True, 2),
    "JPEG 2000, RGB": ("4.90", "RGB", j2k(transform=False), False, 0),
    "JPEG 2000, YBR_RCT": ("4.90", "YBR_RCT", j2k(transform=True), False, 0),
    "JPEG 2000, YBR_ICT": ("4.91", "YBR_ICT", j2k(transform=True, reversible=False), False, 4),
    "JPEG 2000, YBR_FULL": ("4.90", "YBR_FULL", j2k(transform=False), True, 2),
    "HTJ2K, RGB": ("4.201", "RGB", imagecodecs.htj2k_encode, False, 0),
}  # fmt: skip


@pytest.mark.parametrize("name", MATRIX)
def test_colour_bars_in_every_codec(tmp_path: Path, name: str) -> None:
    syntax, photometric, encode, from_ybr, error = MATRIX[name]
    dataset = header(Modality="OT")
    add_pixels(dataset, RGB)
    dataset.PhotometricInterpretation = photometric
    dataset.PixelData = encapsulate([encode(ybr(RGB) if from_ybr else RGB)])
    dataset["PixelData"].VR = "OB"
    dataset["PixelData"].is_undefined_length = True
    found = read_frame(save(dataset, tmp_path / "bars", PREFIX + syntax), 0)
    assert found.dtype == np.uint8
    inside = np.arange(RGB.shape[1]) % 16 // 4 % 3 != 0
    assert np.abs(found.astype(int) - RGB)[:, inside].max() <= error


@pytest.mark.parametrize(
    ("photometric", "planar", "data", "error"),
    [
        ("RGB", 0, RGB.tobytes(), 0),
        ("RGB", 1, by_plane(RGB), 0),
        ("YBR_FULL", 0, ybr(RGB).tobytes(), 2),
        ("YBR_FULL", 1, by_plane(ybr(RGB)), 2),
        ("YBR_FULL_422", 0, subsampled(ybr(RGB)), 2),
    ],
)
def test_uncompressed_colour_bars(
    tmp_path: Path, photometric: str, planar: int, data: bytes, error: int
) -> None:
    dataset = header(Modality="US")
    add_pixels(dataset, RGB)
    dataset.PhotometricInterpretation, dataset.PlanarConfiguration = photometric, planar
    dataset.PixelData = data
    found = read_frame(save(dataset, tmp_path / "bars"), 0)
    assert np.abs(found.astype(int) - RGB).max() <= error


@pytest.mark.parametrize("bits", [8, 16])
@pytest.mark.parametrize(
    ("syntax", "encode"),
    [
        ("1", None),
        ("5", rle),
        ("4.70", jpeg(lossless=True)),
        ("4.80", imagecodecs.jpegls_encode),
        ("4.90", j2k(transform=False)),
        ("4.201", imagecodecs.htj2k_encode),
    ],
)
def test_palettes_of_8_and_16_bits_in_every_codec(
    tmp_path: Path, syntax: str, encode: Encode | None, bits: int
) -> None:
    dataset = header(Modality="US")
    add_pixels(dataset, INDICES)
    dataset.PhotometricInterpretation = "PALETTE COLOR"
    for channel, name in enumerate(("Red", "Green", "Blue")):
        table = BARS[:, channel].astype(np.uint16) * (257 if bits == 16 else 1)
        data = table.astype("<u2").tobytes() if bits == 16 else table.astype("u1").tobytes()
        setattr(dataset, f"{name}PaletteColorLookupTableDescriptor", [8, 0, bits])
        setattr(dataset, f"{name}PaletteColorLookupTableData", data)
    if encode is not None:
        dataset.PixelData = encapsulate([encode(INDICES)])
        dataset["PixelData"].VR = "OB"
        dataset["PixelData"].is_undefined_length = True
    found = read_frame(save(dataset, tmp_path / "bars", PREFIX + syntax), 0)
    assert np.array_equal(found, RGB)
