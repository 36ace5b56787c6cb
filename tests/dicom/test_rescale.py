"""Stored values become real-world values by the right slope, intercept, table and unit."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence
from pydicom.uid import ExplicitVRBigEndian

from medviewer.dicom.decoding.decode import open_pixels
from medviewer.dicom.rescale import lookup_table, modality_lut, rescale_of
from tests.phantoms.make import add_pixels, header, item, save


def ct(**elements: object) -> Dataset:
    return item(Modality="CT", **elements)


def lut(entries: int, first: int, bits: int, data: bytes, **elements: object) -> Dataset:
    return item(LUTDescriptor=[entries, first, bits], LUTData=data, **elements)


@pytest.mark.parametrize(
    ("picture", "expected"),
    [
        (ct(RescaleSlope=1, RescaleIntercept=-1024), (1.0, -1024.0, "HU")),
        (ct(RescaleSlope=2, RescaleIntercept=3, RescaleType="US"), (2.0, 3.0, "")),
        (ct(RescaleSlope=1, RescaleIntercept=0, ImageType=["ORIGINAL", "PRIMARY", "LOCALIZER"]),
         (1.0, 0.0, "")),
        (item(Modality="MR", RescaleSlope="1E-6", RescaleIntercept=0, RescaleType="mm2/s"),
         (1e-6, 0.0, "mm2/s")),
        (item(Modality="PT", RescaleSlope="0.5", RescaleIntercept=0, Units="BQML"),
         (0.5, 0.0, "Bq/ml")),
        (item(Modality="PT", RescaleSlope="0.5", RescaleIntercept=0, RescaleType="US",
              Units="BQML"), (0.5, 0.0, "Bq/ml")),
        (item(Modality="PT", RescaleSlope="0.5", RescaleIntercept=0, Units="GML"),
         (0.5, 0.0, "g/ml")),
        (item(Modality="MR"), (1.0, 0.0, "")),
        (item(Modality="RTDOSE", DoseUnits="GY"), (1.0, 0.0, "Gy")),
        (item(Modality="RTDOSE", DoseUnits="RELATIVE"), (1.0, 0.0, "")),
        (ct(RescaleSlope=0, RescaleIntercept=5), (1.0, 0.0, "")),
        (ct(RescaleIntercept=-1024), (1.0, -1024.0, "HU")),
    ],
)  # fmt: skip
def test_the_rescale_of_a_header(picture: Dataset, expected: tuple[float, float, str]) -> None:
    assert rescale_of(picture) == expected


def test_a_frames_own_rescale_wins() -> None:
    """cornerstonejs/cornerstone3D#659: slope and intercept differ from frame to frame."""
    frames = ct(
        RescaleSlope=9,
        RescaleIntercept=9,
        SharedFunctionalGroupsSequence=item(
            PixelValueTransformationSequence=item(RescaleSlope=3, RescaleIntercept=-3)
        ),
    )
    assert rescale_of(frames, 1)[:2] == (3.0, -3.0)
    frames.PerFrameFunctionalGroupsSequence = Sequence(
        [
            item(
                PixelValueTransformationSequence=item(
                    RescaleSlope=slope, RescaleIntercept=-slope, RescaleType="HU"
                )
            )
            for slope in (1, 2)
        ]
    )
    assert rescale_of(frames, 0) == (1.0, -1.0, "HU")
    assert rescale_of(frames, 1) == (2.0, -2.0, "HU")
    assert rescale_of(frames, 2)[:2] == (3.0, -3.0)  # the file has fewer groups than frames


def test_a_tiny_slope_keeps_its_digits() -> None:
    """nroduit/Weasis#614: a diffusion coefficient of 0.7e-3 mm2/s, stored as 700."""
    slope, intercept, unit = rescale_of(
        item(Modality="MR", RescaleSlope="0.000001", RescaleIntercept=0, RescaleType="mm2/s")
    )
    assert (700 * slope + intercept, unit) == (pytest.approx(7e-4, rel=1e-12), "mm2/s")


def test_a_modality_lut_replaces_the_rescale() -> None:
    table = np.array([5, 7, 9], "<u2").tobytes()
    picture = item(
        PixelRepresentation=1,
        RescaleSlope=4,
        RescaleIntercept=4,
        ModalityLUTSequence=lut(3, 65534, 16, table, ModalityLUTType="OD"),
    )
    found = modality_lut(picture)
    assert found is not None
    assert rescale_of(picture) == (1.0, 0.0, "OD")
    assert found.apply(np.array([-100, -2, -1, 0, 100])).tolist() == [5, 5, 7, 9, 9]


def test_the_first_value_of_a_table_has_the_sign_of_the_pixels() -> None:
    """First Value Mapped is US or SS, and files hold it with the other sign (C.11.1.1)."""
    written = {60000 - 65536: 60000, 60000: 60000}
    for first, meant in written.items():
        found = lookup_table(lut(2, first, 16, bytes(4)), signed=False)
        assert found is not None
        assert found.first == meant


@pytest.mark.parametrize(
    ("entries", "data", "expected"),
    [
        (4, bytes([1, 2, 3, 4]), [1, 2, 3, 4]),
        (4, np.array([1, 2, 3, 4], "<u2").tobytes(), [1, 2, 3, 4]),
        (2, [40000, 1], [40000, 1]),
        (2, [-1, 1], [65535, 1]),
    ],
)
def test_tables_in_bytes_words_and_numbers(entries: int, data: object, expected: list[int]) -> None:
    found = lookup_table(item(LUTDescriptor=[entries, 0, 16], LUTData=data), signed=False)
    assert found is not None
    assert found.values.tolist() == expected


def test_a_table_in_a_big_endian_file(tmp_path: Path) -> None:
    dataset = header_of_a_picture()
    table = np.array([0, 100, 5, 256], ">u2").tobytes()
    dataset.ModalityLUTSequence = [lut(4, 0, 16, table, ModalityLUTType="US")]
    path = save(dataset, tmp_path / "a.dcm", ExplicitVRBigEndian)
    found = modality_lut(open_pixels(path).dataset)
    assert found is not None
    assert found.values.tolist() == [0, 100, 5, 256]


def header_of_a_picture() -> Dataset:
    dataset = header()
    add_pixels(dataset, np.zeros((4, 4), np.uint16))
    return dataset


@pytest.mark.parametrize(
    "broken",
    [
        item(LUTDescriptor=[4, 0, 8], LUTData=b"\1\2"),
        item(LUTDescriptor=[4, 0], LUTData=b"\1\2\3\4"),
        item(LUTDescriptor=[4, 0, 0], LUTData=b"\1\2\3\4"),
        item(LUTData=b"\1\2"),
        item(LUTDescriptor=[4, 0, 8]),
    ],
)
def test_a_table_cut_short_is_left_out(broken: Dataset) -> None:
    """nroduit/Weasis#318."""
    assert lookup_table(broken, signed=False) is None
    assert modality_lut(item(ModalityLUTSequence=broken)) is None
