"""What people typed is written in forms that the standard allows, and stops nothing."""

from __future__ import annotations

from pathlib import Path

import pydicom
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydicom.valuerep import PersonName

from medviewer.dicom.volume import Volume
from medviewer.findings.marks.read import read_marks
from medviewer.findings.objects.reader_export import export_measurements
from medviewer.findings.objects.typed import graphic_text, person_name, typed_text
from medviewer.findings.reading.measurement import Kind
from tests.findings.made_results import check_valid
from tests.findings.objects.reader_drawn import draw


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("Ada", "Ada^"),
        ("Müller, Jürgen", "Müller, Jürgen^"),
        ("Doe^Jane", "Doe^Jane"),
        ("Yamada^Tarou=山田^太郎", "Yamada^Tarou=山田^太郎"),
        ("CLINIC\\ada", "CLINIC ada^"),
        ("Ada\nLovelace\t", "Ada Lovelace^"),
        ("a^b^c^d^e^f^g", "a^b^c^d^e f g"),
        ("", "unknown^"),
        (" ", "unknown^"),
        ("^", "unknown^"),
    ],
)
def test_readers_as_person_names(typed: str, written: str) -> None:
    assert person_name(typed) == written


@given(st.text())
def test_any_name_is_one_person_name(typed: str) -> None:
    written = person_name(typed)
    assert "\\" not in written
    assert typed_text(written) == written
    spellings = written.split("=")
    assert len(spellings) <= 3
    assert all(len(one) <= 64 and one.count("^") <= 4 for one in spellings)
    assert str(PersonName(written)).strip("^= ")


@pytest.mark.parametrize("kind", ["sr", "gsps"])
@pytest.mark.parametrize(
    ("label", "author"),
    [("left\\right", "Ada"), ("be\x07ll\x1b", "Ada"), ("T1", "CLINIC\\ada"), ("T1", "x" * 90)],
)
def test_odd_words_are_written(
    volume: Volume, tmp_path: Path, kind: str, label: str, author: str
) -> None:
    drawn = [draw(volume, each, label=label, author=author) for each in (Kind.LENGTH, Kind.ARROW)]
    (path,) = export_measurements(drawn, [volume.series], tmp_path, [kind])
    check_valid(path)
    said = typed_text(label) if kind == "sr" else graphic_text(label)
    for mark in read_marks(path, [volume.series]).marks:
        assert said in (mark.label, mark.identifier)
    assert "x" * 65 not in str(pydicom.dcmread(path))
