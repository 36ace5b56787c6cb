"""The reader's choice of letters, for files that say the wrong ones or none."""

from __future__ import annotations

from pathlib import Path

import pytest

from medviewer.dicom.character_sets import BY_FILE, CHARACTER_SETS, CharacterSet, read_by
from medviewer.dicom.scan import scan
from medviewer.dicom.series import Series
from medviewer.errors import MedviewerError
from medviewer.findings.reading.measurement import patient_key
from tests.dicom.files.test_charset import with_name

NAMES = [  # what is written, and by what
    ("Müller^Zoë", "cp1252"),
    ("Łukasz^Świątek", "cp1250"),
    ("Łukasz^Świątek", "iso8859_2"),
    ("Иванов^Пётр", "cp1251"),
    ("Иванов^Пётр", "iso8859_5"),
    ("Διονύσιος", "iso8859_7"),
    ("שרון^דבורה", "iso8859_8"),
    ("قباني^لنزار", "iso8859_6"),
    ("Şişli^Gül", "cp1254"),
    ("王^小东", "gb18030"),
    ("王^小東", "big5"),
    ("山田^太郎", "shift_jis"),
    ("김희중", "euc_kr"),
    ("สมชาย", "tis_620"),
]


def opened(path: Path) -> Series:
    (series,) = scan([path]).series
    return series


def by(encoding: str) -> CharacterSet:
    return next(each for each in CHARACTER_SETS if each.encodings == (encoding,))


@pytest.mark.parametrize("declared", ["ISO_IR 100", ""])
@pytest.mark.parametrize(("name", "encoding"), NAMES)
def test_a_name_is_read_by_the_letters_that_the_reader_chooses(
    tmp_path: Path, name: str, encoding: str, declared: str
) -> None:
    path = with_name(tmp_path / "a", declared, name.encode(encoding))
    before = path.read_bytes()
    series = opened(path)
    chosen = read_by(series, by(encoding))
    assert chosen.patient_name == name
    assert str(chosen.header.PatientName) == name
    assert not [each for each in chosen.warnings if "misspelt" in each]
    assert path.read_bytes() == before


def test_what_the_reader_measured_stays_the_patient_s(tmp_path: Path) -> None:
    """The reading is kept by the name; another spelling must not lose it."""
    series = opened(with_name(tmp_path / "a", "ISO_IR 100", "王^小东".encode("gb18030")))
    chosen = read_by(series, by("gb18030"))
    again = read_by(chosen, by("big5"))
    assert chosen.patient_name != again.patient_name != series.patient_name
    assert patient_key(again) == patient_key(chosen) == patient_key(series)
    assert (again.key, again.slices) == (series.key, series.slices)


def test_the_file_s_own_way_comes_back(tmp_path: Path) -> None:
    series = opened(with_name(tmp_path / "a", "", "Müller".encode("latin-1")))
    assert read_by(read_by(series, by("cp1251")), BY_FILE) == series


def test_letters_that_cannot_be_are_shown_as_such_and_stop_nothing(tmp_path: Path) -> None:
    series = opened(with_name(tmp_path / "a", "ISO_IR 100", b"M\xfcller\xff\x81"))
    for chosen in CHARACTER_SETS:
        assert read_by(series, chosen).patient_name


def test_a_file_that_is_gone_is_told(tmp_path: Path) -> None:
    path = with_name(tmp_path / "a", "", b"Muller")
    series = opened(path)
    path.unlink()
    with pytest.raises(MedviewerError, match="cannot be read again"):
        read_by(series, by("utf-8"))
