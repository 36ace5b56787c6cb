"""The header of a file as a data set whose values can all be touched."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from pydicom.uid import ExplicitVRLittleEndian, ImplicitVRLittleEndian

from medviewer.dicom.files.dataset import dataset_of
from medviewer.dicom.files.header import read_header
from tests.phantoms.make import header, item, save


@pytest.mark.parametrize("syntax", [ExplicitVRLittleEndian, ImplicitVRLittleEndian])
def test_values_too_long_for_their_explicit_vr_are_read(tmp_path: Path, syntax: str) -> None:
    """64 KiB and more do not fit behind the VR: it is written as UN then (PS3.5 6.2.2)."""
    numbers = np.arange(30000, dtype=np.float64)
    made = header(
        DisplayedAreaSelectionSequence=item(
            GraphicData=numbers.tolist(), ContourData=[f"{n:.1f}" for n in numbers]
        )
    )
    dataset, remarks = dataset_of(read_header(save(made, tmp_path / "long", syntax)))
    (inner,) = dataset.DisplayedAreaSelectionSequence
    assert np.array_equal(np.array(inner.GraphicData, np.float64), numbers)
    assert np.array_equal(np.array(inner.ContourData, np.float64), numbers)
    assert remarks == ()


def test_what_is_left_untouched_stays_bytes(tmp_path: Path) -> None:
    """Inside sequences, too; millions of decimals take gigabytes as pydicom's own."""
    contour = item(ContourData=["1.50", "2", "3"], ContourGeometricType="POINT")
    found = read_header(save(header(ContourSequence=contour), tmp_path / "one"))
    dataset, _ = dataset_of(found, untouched=(0x30060050,))
    (inner,) = dataset.ContourSequence
    assert inner.get_item(0x30060050).value.rstrip() == b"1.50\\2\\3"
    assert inner.ContourGeometricType == "POINT"
