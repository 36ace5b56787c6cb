"""The search finds words in any script, whatever their case and accents."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pydicom
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from medviewer.library.fold import fold
from medviewer.library.index import Index
from medviewer.phantom.write import Identity
from tests.library.index_cases import remembered, write_series

NAMES = {
    "german": "MÜLLER^Jürgen",
    "polish": "Łukasz^Żółć",
    "japanese": "Yamada^Tarou=山田^太郎=やまだ^たろう",
    "greek": "Διονυσιος",
    "russian": "Люкceмбypг",
    "arabic": "قباني^لنزار",
    "hebrew": "שרון^דבורה",
    "korean": "Hong^Gildong=洪^吉洞=홍^길동",
    "hindi": "शर्मा^अनिल",
    "percent": "50%_sure",
    "another share": "504 sure",
    "written out": "GROESSMANN^ANNA",
}


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Index]:
    folder = tmp_path_factory.mktemp("names")
    for number, (name, patient) in enumerate(NAMES.items()):
        identity = Identity(
            patient_name=patient, patient_id=f"P{number:03d}", study=name, study_description="Kopf"
        )
        write_series(folder / "files" / name, identity)
    index = Index(folder)
    remembered(index, folder / "files")
    yield index
    index.close()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("muller", "german"),
        ("jürgen MÜLLER", "german"),
        ("Mueller", "german"),
        ("Größmann", "written out"),
        ("Gro\u0308ßmann", "written out"),
        ("GROESSMANN", "written out"),
        ("lukasz zolc", "polish"),
        ("山田", "japanese"),
        ("太", "japanese"),
        ("やまだ", "japanese"),
        ("ヤマダ", "japanese"),
        ("ﾔﾏﾀﾞ ﾀﾛｳ", "japanese"),
        ("ΔΙΟΝΥΣΙΟΣ", "greek"),
        ("διονύσιος", "greek"),
        ("люкce", "russian"),
        ("لنزار", "arabic"),
        ("דבורה", "hebrew"),
        ("길동", "korean"),
        ("शर्मा", "hindi"),
        ("50%_", "percent"),
        ("_sure", "percent"),
        ("p003", "greek"),
        ("kopf ct p000 2024-01-02", "german"),
    ],
)
def test_a_word_is_found(index: Index, text: str, expected: str) -> None:
    assert [entry.folder.name for entry in index.search(text)] == [expected]


@pytest.mark.parametrize("text", ["a" * 60_000, "a " * 2000])
def test_a_pasted_page_is_found_nowhere(index: Index, text: str) -> None:
    assert index.search(text) == ()


def test_words_must_all_occur(index: Index) -> None:
    assert len(index.search("kopf")) == len(NAMES)
    assert index.search("muller 山田") == ()
    assert len(index.search("kopf", limit=3)) == 3


@given(st.text())
def test_folding_is_stable(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@settings(max_examples=30)
@given(st.text(max_size=20))
def test_any_text_may_be_searched(index: Index, text: str) -> None:
    assert set(index.search(text)) <= set(index.search())


@pytest.mark.parametrize(
    "text", ["acc-998", "1950-01-02", "19500102", "20240131", "2024-01-31", "kneE", "sag pd", "P 7"]
)
def test_a_series_is_found_by_all_that_is_listed_and_by_its_number(
    tmp_path: Path, text: str
) -> None:
    identity = Identity(
        patient_id="P 7",
        birth_date="19500102",
        study_date="20240131",
        series_description="SAG PD",
    )
    for path in write_series(tmp_path / "files", identity):
        image = pydicom.dcmread(path)
        image.AccessionNumber, image.BodyPartExamined = "ACC-998877", "KNEE"
        image.save_as(path)
    index = Index(tmp_path)
    remembered(index, tmp_path / "files")
    assert len(index.search(text)) == 1
    index.close()
