"""A packed series comes back as it was: every field, every element of its header."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import pydicom
import pytest
from pydicom import config
from pydicom.dataelem import DataElement
from pydicom.dataset import Dataset

from medviewer.dicom.scan import scan
from medviewer.dicom.series import Refused, Series
from medviewer.library.packed import (
    NotUnderstoodError,
    pack,
    pack_others,
    unpack,
    unpack_others,
)
from medviewer.phantom.write import Identity
from tests.library.index_cases import write_series

SAMPLES = Path(pydicom.__file__).parent / "data"


def packed(series: Series) -> bytes:
    return pack(series, {str(one.path): (1, 2) for one in series.slices})


def without_group_lengths(header: Dataset) -> Dataset:
    """pydicom does not write group lengths, which PS3.5 7.2 retires."""
    return Dataset({e.tag: e for e in header if e.tag.element != 0})


@pytest.mark.parametrize("folder", ["test_files", "charset_files"])
def test_every_sample_of_pydicom_survives(folder: str) -> None:
    catalogue = scan([SAMPLES / folder])
    assert len(catalogue.series) > 10
    for series in catalogue.series:
        character_set = series.header.get("SpecificCharacterSet")
        back, stamps = unpack(packed(series))
        for field in fields(Series):
            if field.name != "header":
                assert getattr(back, field.name) == getattr(series, field.name), field.name
        assert without_group_lengths(back.header) == without_group_lengths(series.header)
        assert back.header.file_meta == series.header.file_meta
        assert series.header.get("SpecificCharacterSet") == character_set
        assert stamps == [(str(path), (1, 2)) for path in {s.path: 0 for s in series.slices}]


def test_an_element_that_cannot_be_written_does_not_spoil_the_rest(tmp_path: Path) -> None:
    write_series(tmp_path, Identity(patient_name="山田^太郎"))
    (series,) = scan([tmp_path]).series
    impossible = DataElement("SmallestImagePixelValue", "US", -5, validation_mode=config.IGNORE)
    series.header["SmallestImagePixelValue"] = impossible
    back, _ = unpack(packed(series))
    assert "SmallestImagePixelValue" not in back.header
    assert back.header.PatientName == "山田^太郎"
    assert len(back.header) == len(series.header) - 1


def test_refused_files_survive() -> None:
    refused = (Refused(Path("/d/ü\udcff"), "broken", "copy it again"), Refused(Path("b"), "odd"))
    assert unpack_others(pack_others(refused, ())) == (refused, ())


@pytest.mark.parametrize("position", [0, 5, -20, -1])
def test_damage_is_noticed(tmp_path: Path, position: int) -> None:
    write_series(tmp_path, Identity())
    damaged = bytearray(packed(scan([tmp_path]).series[0]))
    damaged[position] ^= 0xFF
    with pytest.raises(NotUnderstoodError):
        unpack(bytes(damaged))
