"""Text in every character set of the standard, and in those that files make up."""

from __future__ import annotations

from pathlib import Path

import pydicom
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from medviewer.dicom.files.dataset import dataset_of
from medviewer.dicom.files.header import read_header
from medviewer.dicom.scan import scan
from tests.phantoms.make import picture, ramp

SAMPLES = Path(pydicom.__file__).parent / "data" / "charset_files"


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("chrArab", "قباني^لنزار"),
        ("chrFren", "Buc^Jérôme"),
        ("chrFrenMulti", "Buc^Jérôme"),
        ("chrGerm", "Äneas^Rüdiger"),
        ("chrGreek", "Διονυσιος"),
        ("chrH31", "Yamada^Tarou=山田^太郎=やまだ^たろう"),
        ("chrH32", "ﾔﾏﾀﾞ^ﾀﾛｳ=山田^太郎=やまだ^たろう"),
        ("chrHbrw", "שרון^דבורה"),
        ("chrI2", "Hong^Gildong=洪^吉洞=홍^길동"),
        ("chrJapMulti", "やまだ^たろう"),
        ("chrJapMultiExplicitIR6", "やまだ^たろう"),
        ("chrKoreanMulti", "김희중"),
        ("chrRuss", "Люкceмбypг"),
        ("chrX1", "Wang^XiaoDong=王^小東"),
        ("chrX2", "Wang^XiaoDong=王^小东"),
    ],
)
def test_names_of_the_standards_examples(file: str, name: str) -> None:
    dataset, remarks = dataset_of(read_header(SAMPLES / f"{file}.dcm"))
    assert str(dataset.PatientName) == name
    assert remarks == ()


def with_name(path: Path, declared: str, raw: bytes) -> Path:
    """A picture whose patient's name is ``raw``, whatever the character set declares."""
    placeholder = "Q" * max(8, len(raw) + len(raw) % 2)
    picture(path, ramp(0), PatientName=placeholder, SpecificCharacterSet="ISO_IR 144")
    content = path.read_bytes()
    content = content.replace(placeholder.encode(), raw.ljust(len(placeholder)))
    field = f"{declared:<10}"[:10].encode("ascii", "replace")
    path.write_bytes(content.replace(b"ISO_IR 144", field))
    return path


@pytest.mark.parametrize(
    ("declared", "text", "codec"),
    [
        ("ISO_IR 192", "Müller^Łukasz=山田", "utf-8"),
        ("iso_ir 192", "Müller", "utf-8"),
        ("ISO-IR 192", "Müller", "utf-8"),
        ("ISO IR 100", "Jérôme", "latin-1"),
        ("UTF-8", "Müller", "utf-8"),
        ("GB18030", "王^小东", "gb18030"),
        ("GBK", "王^小东", "gbk"),
        ("GB18030", "Wang^Xiao=王^小东=ㄨㄤ", "gb18030"),
        ("GBK", "Wang^Xiao=王^小东", "gbk"),
        ("ISO_IR 192", "Yamada^Tarou=山田^太郎=やまだ^たろう", "utf-8"),
        ("ISO_IR 144", "Люкceмбypг", "iso8859-5"),
        ("ISO_IR 127", "قباني", "iso8859-6"),
        ("ISO_IR 138", "שרון", "iso8859-8"),
        ("ISO_IR 148", "Çavuşoğlu", "iso8859-9"),
        ("ISO_IR 101", "Wałęsa", "iso8859-2"),
        ("ISO_IR 166", "สมชาย", "tis-620"),
        ("ISO_IR 13", "ﾔﾏﾀﾞ", "shift_jis"),
        ("ISO_IR 126", "Διονύσιος", "iso8859-7"),
    ],
)
def test_sets_and_their_usual_misspellings(
    tmp_path: Path, declared: str, text: str, codec: str
) -> None:
    path = with_name(tmp_path / "one", declared, text.encode(codec))
    (series,) = scan([path]).series
    assert series.patient_name == text
    assert series.warnings == ()


@pytest.mark.parametrize("declared", ["", "ISO_IR 6", "KLINGON", "zlib", "rot13", "ISO_IR 999"])
@pytest.mark.parametrize(
    ("raw", "name"), [("Müller".encode(), "Müller"), ("Müller".encode("latin-1"), "Müller")]
)
def test_an_undeclared_or_unknown_set_is_guessed_and_marked(
    tmp_path: Path, declared: str, raw: bytes, name: str
) -> None:
    (series,) = scan([with_name(tmp_path / "one", declared, raw)]).series
    assert series.patient_name == name
    assert "may be misspelt" in series.warnings[0]


def test_bytes_that_are_not_the_declared_utf8_stay_readable(tmp_path: Path) -> None:
    (series,) = scan([with_name(tmp_path / "one", "ISO_IR 192", b"M\xfcller")]).series
    assert series.patient_name == "Müller"
    assert "may be misspelt" in series.warnings[0]


def test_gbk_called_latin1_is_no_error(tmp_path: Path) -> None:
    (series,) = scan([with_name(tmp_path / "one", "ISO_IR 100", "王小东".encode("gbk"))]).series
    assert series.patient_name


def test_a_name_of_plain_letters_needs_no_declaration(tmp_path: Path) -> None:
    for k, declared in enumerate(["", "KLINGON", "ISO 2022 I"]):
        (series,) = scan([with_name(tmp_path / f"{k}", declared, b"DOE^JANE")]).series
        assert series.patient_name == "DOE^JANE"
        assert series.warnings == ()


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(declared=st.text(max_size=10), raw=st.binary(min_size=1, max_size=24))
def test_no_declaration_and_no_name_can_block(tmp_path: Path, declared: str, raw: bytes) -> None:
    (series,) = scan([with_name(tmp_path / "one", declared, raw)]).series
    assert isinstance(series.patient_name, str)
    assert str(series.header)
