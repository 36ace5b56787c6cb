"""What `medviewer info` says of a folder."""

from __future__ import annotations

from pathlib import Path

import pydicom

from medviewer.dicom.describe import describe
from medviewer.dicom.scan import scan
from medviewer.dicom.series import Catalogue
from medviewer.dicom.words import visible
from tests.phantoms.make import CORONAL, stack


def test_series_geometry_warnings_and_refused_files(tmp_path: Path) -> None:
    paths = stack(tmp_path, [0, 2.5, 5, 10], CORONAL, PixelSpacing=[0.5, 0.75])
    (tmp_path / "notes.txt").write_text("hello")
    header = pydicom.dcmread(paths[0])
    text = describe(scan([tmp_path]))
    for words in (
        "5 files: 4 in 1 series, 1 refused",
        "CT 1  PHANTOM",
        f"study UID  {header.StudyInstanceUID}\n",
        f"series UID {header.SeriesInstanceUID}\n",
        "PHANTOM^TEST (PHANTOM)",
        "4 of 5 x 6 pixels, 16 bit unsigned",
        "Explicit VR Little Endian (4)",
        "0.75 x 0.5 mm (across x down)",
        "coronal, left to right R-L, top to bottom H-F",
        "2.500 mm apart (uneven), 10.00 mm in all",
        "WARNING    A slice is missing between slice 3 and slice 4",
        "notes.txt: This is not a DICOM file but plain text.",
    ):
        assert words in text
    assert str(paths[0]) not in text


def test_tilt_and_parts_are_named(tmp_path: Path) -> None:
    for phase in (1, 2):
        lean = (0.0, 0.2, 0.0)
        stack(tmp_path, [0, 1, 2], lean=lean, first=phase * 5, TemporalPositionIdentifier=phase)
    text = describe(scan([tmp_path]))
    assert "PHANTOM (temporal position 2)" in text
    assert "tilt       11.31 degrees" in text


def test_pictures_of_one_place_are_not_a_row_of_slices(tmp_path: Path) -> None:
    """They were "0.000 mm apart (uneven)", and lay at "-0.000"."""
    stack(tmp_path, [0, 0, 0], ImagePositionPatient=[-0.0001, 1, 2])
    text = describe(scan([tmp_path]))
    assert "  slices     all at one place\n" in text
    assert "mm apart" not in text
    assert "  origin     0.000, 1.000, 2.000 mm (LPS)" in text


def test_no_geometry_and_many_refused(tmp_path: Path) -> None:
    stack(tmp_path, [0, 1], ImagePositionPatient=None, PixelSpacing=None)
    for k in range(60):
        (tmp_path / f"{k}.txt").write_text(f"{k}")
    text = describe(scan([tmp_path]))
    assert "geometry   not given" in text
    assert "and 10 files: This is not a DICOM file but plain text." in text


def test_nothing_found() -> None:
    assert describe(Catalogue((), ())) == "0 files: 0 in 0 series, 0 refused"


def test_what_a_terminal_would_act_on_is_written_out(tmp_path: Path) -> None:
    """A description turned the terminal red, and a name with a new line in it broke the list."""
    words = {"SeriesDescription": "a\x1b[31mb", "PatientName": "Yamada=山田\u3000太郎"}
    stack(tmp_path, [0, 1], SpecificCharacterSet="ISO_IR 192", **words)
    (tmp_path / "new\nline.txt").write_text("hello")
    text = describe(scan([tmp_path]))
    assert "CT 1  a\\x1b[31mb\n" in text
    assert "山田\u3000太郎" in text
    assert "new\\nline.txt: This is not a DICOM file" in text


def test_no_name_turns_the_order_of_the_letters_behind_it() -> None:
    """A file's name that ends in "gpj.exe" read as if it ended in "exe.jpg"."""
    assert visible("scan\u202egpj.exe") == "scan\\u202egpj.exe"
    assert visible("مريم") == "مريم"
