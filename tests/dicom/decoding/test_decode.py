"""Stored values come out of a file as the standard says, whatever their encoding."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import data_store
import imagecodecs
import numpy as np
import pydicom.data
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from pydicom.dataset import Dataset
from pydicom.encaps import encapsulate, encapsulate_extended
from pydicom.uid import (
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    JPEGLSLossless,
    RLELossless,
)

from medviewer.dicom.decoding.decode import DecodeError, open_pixels, read_frame
from tests.phantoms.make import add_pixels, header, picture, save

PYDICOM = Path(pydicom.data.__file__).parent / "test_files"
PYDICOM_DATA = Path(data_store.__file__).parent / "data"


def described(pixels: NDArray[Any], frames: int = 1, **elements: object) -> Dataset:
    """A data set with ``pixels``; ``elements`` replace what describes them."""
    dataset = header()
    add_pixels(dataset, pixels, frames)
    for keyword, value in elements.items():
        setattr(dataset, keyword, value)
    return dataset


@pytest.mark.parametrize(
    "syntax",
    [
        ImplicitVRLittleEndian,
        ExplicitVRLittleEndian,
        ExplicitVRBigEndian,
        DeflatedExplicitVRLittleEndian,
    ],
)
@pytest.mark.parametrize("dtype", ["u1", "i1", "u2", "i2", "u4", "i4"])
def test_every_integer_in_every_uncompressed_syntax(
    tmp_path: Path, syntax: str, dtype: str
) -> None:
    limits = np.iinfo(dtype)
    pixels = np.array([[limits.min, -1 % (limits.max + 1)], [1, limits.max]], dtype)
    dataset = described(pixels)
    if syntax == ExplicitVRBigEndian:
        dataset.PixelData = pixels.astype(pixels.dtype.newbyteorder(">")).tobytes()
    found = read_frame(save(dataset, tmp_path / "a.dcm", syntax), 0)
    assert found.dtype == pixels.dtype
    assert np.array_equal(found, pixels)


@pytest.mark.parametrize(
    ("keyword", "dtype"), [("FloatPixelData", "f4"), ("DoubleFloatPixelData", "f8")]
)
def test_floating_point_pixels(tmp_path: Path, keyword: str, dtype: str) -> None:
    pixels = np.array([[0.1, -1e-6], [np.pi, 1e30]], dtype)
    dataset = described(pixels)
    del dataset.PixelData
    setattr(dataset, keyword, pixels.tobytes())
    found = read_frame(save(dataset, tmp_path / "a.dcm"), 0)
    assert found.dtype == dtype
    assert np.array_equal(found, pixels)


def test_a_ramp_of_all_unsigned_values_stays_unsigned(tmp_path: Path) -> None:
    """rexcardan/Evil-DICOM#107: values above 32767 are not negative."""
    ramp = np.arange(65536, dtype=np.uint16).reshape(256, 256)
    assert np.array_equal(read_frame(picture(tmp_path / "a.dcm", ramp), 0), ramp)


@settings(max_examples=60)
@given(
    stored=st.integers(2, 16),
    raised=st.integers(0, 14),
    signed=st.booleans(),
    seed=st.integers(0, 1 << 30),
)
def test_the_bits_outside_bits_stored_never_matter(
    tmp_path_factory: pytest.TempPathFactory, stored: int, raised: int, signed: bool, seed: int
) -> None:
    """Any Bits Stored and High Bit, dirt in the unused bits (icometrix/dicom2nifti#13)."""
    raised = min(raised, 16 - stored)
    random = np.random.default_rng(seed)
    low, high = (-(1 << stored - 1), 1 << stored - 1) if signed else (0, 1 << stored)
    values = random.integers(low, high, (5, 4))
    mask = (1 << stored) - 1
    dirt = random.integers(0, 1 << 16, values.shape)
    cells = (values & mask) << raised | dirt & ~(mask << raised) & 0xFFFF
    dataset = described(
        cells.astype(np.uint16),
        BitsStored=stored,
        HighBit=stored - 1 + raised,
        PixelRepresentation=int(signed),
    )
    path = save(dataset, tmp_path_factory.mktemp("bits") / "a.dcm")
    found = read_frame(path, 0)
    assert found.dtype == (np.int16 if signed else np.uint16)
    assert np.array_equal(found, values)


@pytest.mark.parametrize("frame", [0, 1, 2])
def test_single_bits_whose_frames_begin_within_a_byte(tmp_path: Path, frame: int) -> None:
    """nroduit/Weasis#820: 13 x 17 pixels are 221 bits, frames begin within a byte."""
    bits = np.random.default_rng(1).integers(0, 2, (3, 13, 17)).astype(np.uint8)
    dataset = described(bits, 3, BitsAllocated=1, BitsStored=1, HighBit=0)
    packed = np.packbits(bits.ravel(), bitorder="little").tobytes()
    dataset.PixelData = packed + b"\0" * (len(packed) % 2)
    found = read_frame(save(dataset, tmp_path / "a.dcm"), frame)
    assert found.dtype == np.uint8
    assert np.array_equal(found, bits[frame])


def colours() -> NDArray[np.uint8]:
    return np.random.default_rng(2).integers(0, 256, (6, 8, 3)).astype(np.uint8)


def test_colour_by_pixel_and_by_plane_are_the_same(tmp_path: Path) -> None:
    pixels = colours()
    planes = described(pixels, PlanarConfiguration=1)
    planes.PixelData = pixels.transpose(2, 0, 1).tobytes()
    assert np.array_equal(read_frame(picture(tmp_path / "a.dcm", pixels), 0), pixels)
    assert np.array_equal(read_frame(save(planes, tmp_path / "b.dcm"), 0), pixels)


def test_deep_colour_is_scaled_to_eight_bits(tmp_path: Path) -> None:
    deep = colours().astype(np.uint16) << 8 | 0x7F
    assert np.array_equal(read_frame(picture(tmp_path / "a.dcm", deep), 0), colours())


def test_subsampled_ybr_shares_its_colour_between_two_pixels(tmp_path: Path) -> None:
    stored = np.array([[100, 200, 128, 128, 50, 60, 90, 160]], np.uint8)
    dataset = described(np.zeros((1, 4, 3), np.uint8), PhotometricInterpretation="YBR_FULL_422")
    dataset.PixelData = stored.tobytes()
    found = read_frame(save(dataset, tmp_path / "a.dcm"), 0)
    assert found[0, 0].tolist() == [100] * 3
    assert found[0, 1].tolist() == [200] * 3
    expected = [50 + 1.402 * 32, 50 + 0.344136 * 38 - 0.714136 * 32, 0]
    assert found[0, 2].tolist() == [round(value) for value in expected]


@pytest.mark.parametrize("frame", [0, 1])
def test_ybr_that_is_called_subsampled_and_is_not(tmp_path: Path, frame: int) -> None:
    """As some ultrasound writes it; the length of the pixel data tells."""
    ybr = np.full((2, 6, 8, 3), 128, np.uint8)
    ybr[..., 0] = np.random.default_rng(3).integers(0, 256, (2, 6, 8))
    dataset = described(ybr, 2, PhotometricInterpretation="YBR_FULL_422")
    found = read_frame(save(dataset, tmp_path / "a.dcm"), frame)
    assert np.array_equal(found, np.repeat(ybr[frame, ..., :1], 3, axis=2))


def test_big_endian_bytes_in_words_of_odd_frames() -> None:
    """An odd number of bytes a frame, swapped in pairs over the frames' border."""
    little = read_frame(PYDICOM / "SC_rgb_small_odd.dcm", 0)
    assert np.array_equal(read_frame(PYDICOM / "SC_rgb_small_odd_big_endian.dcm", 0), little)


@pytest.mark.parametrize(
    ("name", "twin"),
    [
        (PYDICOM / "rtdose_expb.dcm", PYDICOM / "rtdose.dcm"),
        (PYDICOM / "SC_rgb_rle_16bit.dcm", PYDICOM_DATA / "SC_rgb_16bit.dcm"),
        (PYDICOM / "SC_rgb_rle_32bit.dcm", PYDICOM_DATA / "SC_rgb_32bit.dcm"),
        (PYDICOM_DATA / "liver_expb.dcm", PYDICOM_DATA / "liver.dcm"),
        (PYDICOM_DATA / "OBXXXX1A_expb.dcm", PYDICOM_DATA / "OBXXXX1A.dcm"),
        (PYDICOM_DATA / "OBXXXX1A_rle.dcm", PYDICOM_DATA / "OBXXXX1A.dcm"),
        (
            PYDICOM_DATA / "emri_small_jpeg_2k_lossless_too_short.dcm",
            PYDICOM_DATA / "emri_small.dcm",
        ),
        (PYDICOM_DATA / "gdcm-US-ALOKA-16_big.dcm", PYDICOM_DATA / "gdcm-US-ALOKA-16.dcm"),
        (PYDICOM_DATA / "US1_J2KR.dcm", PYDICOM_DATA / "US1_UNCR.dcm"),
        (PYDICOM_DATA / "RG1_J2KR.dcm", PYDICOM_DATA / "RG1_UNCR.dcm"),
    ],
    ids=lambda path: path.name,
)
def test_twins_have_the_same_values(name: Path, twin: Path) -> None:
    """One picture in two encodings; decoders that the table says differ lose here."""
    assert np.array_equal(read_frame(name, 0), read_frame(twin, 0))


def test_the_deflated_sample_is_read() -> None:
    """nroduit/Weasis#755."""
    found = read_frame(PYDICOM / "image_dfl.dcm", 0)
    assert found.shape == (512, 512)
    assert found.std() > 10


def test_the_sign_of_the_mismatched_jpeg_2000_sample() -> None:
    """pydicom/pydicom#1149: pydicom's J2K_pixelrep_mismatch.dcm, signed 13 bits coded unsigned."""
    found = read_frame(PYDICOM / "J2K_pixelrep_mismatch.dcm", 0)
    assert found.dtype == np.int16
    assert found[0, 0] == -2000
    assert found.min() < -1900
    assert found.max() < 4096


def test_every_encoding_of_the_same_slice(data_folder: Path) -> None:
    """One MR slice in nine transfer syntaxes, lossless all."""
    paths = sorted((data_folder / "dicom" / "transfer-syntaxes").glob("*.dcm"))
    first, *others = (read_frame(path, 0) for path in paths)
    assert len(others) == 8
    assert all(np.array_equal(found, first) for found in others)


def multiframe(path: Path, frames: list[bytes], pixels: NDArray[Any], extended: bool) -> Path:
    dataset = described(pixels[0])
    dataset.NumberOfFrames = len(frames)
    if extended:
        data, offsets, lengths = encapsulate_extended(frames)
        dataset.PixelData = data
        dataset.ExtendedOffsetTable = offsets
        dataset.ExtendedOffsetTableLengths = lengths
    else:
        dataset.PixelData = encapsulate(frames, fragments_per_frame=2, has_bot=False)
    dataset["PixelData"].VR = "OB"
    dataset["PixelData"].is_undefined_length = True
    return save(dataset, path, JPEGLSLossless)


@pytest.mark.parametrize("extended", [True, False])
def test_frames_are_found_by_table_and_without(tmp_path: Path, extended: bool) -> None:
    pixels = np.random.default_rng(3).integers(0, 4096, (4, 20, 30)).astype(np.uint16)
    frames = [imagecodecs.jpegls_encode(frame) for frame in pixels]
    path = multiframe(tmp_path / "a.dcm", frames, pixels, extended)
    for index in (3, 0, 2, 1):
        assert np.array_equal(read_frame(path, index), pixels[index])


def test_errors_name_the_file_and_what_to_do(tmp_path: Path) -> None:
    path = save(described(np.zeros((8, 8), np.uint16), PixelData=b"\0" * 100), tmp_path / "cut.dcm")
    with pytest.raises(DecodeError, match=r"cut\.dcm: The pixel data ends.*Copy the file"):
        read_frame(path, 0)
    with pytest.raises(DecodeError, match="There is no frame 2"):
        read_frame(picture(tmp_path / "one.dcm", np.zeros((8, 8), np.uint16)), 1)
    with pytest.raises(DecodeError, match=r"absent\.dcm cannot be read"):
        read_frame(tmp_path / "absent.dcm", 0)


def test_a_huge_claim_costs_nothing(tmp_path: Path) -> None:
    dataset = described(np.zeros((8, 8), np.uint8), Rows=60000, Columns=60000)
    dataset.PixelData = encapsulate([b"\1\0\0\0\x40\0\0\0" + bytes(200)])
    dataset["PixelData"].VR = "OB"
    with pytest.raises(DecodeError):
        read_frame(save(dataset, tmp_path / "a.dcm", RLELossless), 0)


def test_reading_changes_no_byte_of_the_file(tmp_path: Path) -> None:
    path = picture(tmp_path / "a.dcm", np.arange(64, dtype=np.int16).reshape(8, 8), BitsStored=12)
    before = path.read_bytes()
    read_frame(path, 0)
    assert path.read_bytes() == before


def test_a_changed_file_is_read_again(tmp_path: Path) -> None:
    path = picture(tmp_path / "a.dcm", np.zeros((4, 4), np.uint16))
    assert read_frame(path, 0).max() == 0
    picture(path, np.full((4, 6), 7, np.uint16))
    assert read_frame(path, 0).shape == (4, 6)


@pytest.mark.parametrize("number", ["70", "80", "90"])
def test_many_threads_at_once_read_the_same_values(data_folder: Path, number: str) -> None:
    """OHIF/Viewers#4289: forty reads of every file in eight threads."""
    paths = [
        path
        for path in sorted((data_folder / "dicom" / "transfer-syntaxes").glob("*.dcm"))
        if open_pixels(path).layout.transfer_syntax.endswith(number)
    ]
    expected = {path: read_frame(path, 0) for path in paths}
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda path: (path, read_frame(path, 0)), paths * 40))
    assert found
    assert all(np.array_equal(values, expected[path]) for path, values in found)
