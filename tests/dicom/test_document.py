"""PDFs in DICOM files: found, named, read, and drawn apart."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from medviewer.deidentify.folder import deidentify
from medviewer.dicom import pdf as pdf_module
from medviewer.dicom.document import read_pdf
from medviewer.dicom.files import elements
from medviewer.dicom.pdf import PAGE_PIXELS, Pdf
from medviewer.dicom.scan import scan
from medviewer.errors import MedviewerError
from tests.dicom.pdfs import pdf, write_document


@pytest.fixture
def opened() -> Iterator[list[Pdf]]:
    made: list[Pdf] = []
    yield made
    for each in made:
        each.close()


def test_a_scan_lists_a_pdf_with_what_its_file_says(tmp_path: Path) -> None:
    content = pdf()
    path = write_document(tmp_path / "dose", content)
    shutil.copy(path, tmp_path / "eine Kopie")
    found = scan([tmp_path])
    (document,) = found.documents
    assert (document.title, document.patient_id) == ("Dose sheet", "4711")
    assert (document.patient_name, document.study_instance_uid) == ("Muster^Anna", "1.2.3")
    assert found.series == ()
    (copy,) = found.refused
    assert copy.reason == f"It is a copy of {path}."
    assert read_pdf(document) == content


@pytest.mark.parametrize(("number", "words"), [(2, "HL7 CDA"), (3, "STL"), (4, "OBJ"), (5, "MTL")])
def test_other_documents_are_named(tmp_path: Path, number: int, words: str) -> None:
    uid = f"1.2.840.10008.5.1.4.1.1.104.{number}"
    write_document(tmp_path / "a", b"x", SOPClassUID=uid)
    found = scan([tmp_path])
    assert not found.documents
    assert words in found.refused[0].reason


@pytest.mark.parametrize(("content", "words"), [(b"", "is empty"), (b"<html>", "is not a PDF")])
def test_what_is_no_pdf_is_told(tmp_path: Path, content: bytes, words: str) -> None:
    (document,) = scan([write_document(tmp_path / "a", content)]).documents
    with pytest.raises(MedviewerError, match=words):
        read_pdf(document)


def test_a_file_that_is_gone_is_told(tmp_path: Path) -> None:
    (document,) = scan([write_document(tmp_path / "a", pdf())]).documents
    document.path.unlink()
    with pytest.raises(MedviewerError, match="cannot be read"):
        read_pdf(document)


def test_a_document_beyond_the_limit_is_refused_with_the_figure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(elements, "DOCUMENT_BYTES", 1 << 20)
    path = write_document(tmp_path / "a", bytes(3 << 20))
    (refused,) = scan([path]).refused
    assert refused.reason == "The document in this file has 3 MB; up to 1 MB are opened."


def test_deidentified_copies_leave_documents_out(tmp_path: Path) -> None:
    source = tmp_path / "in"
    source.mkdir()
    write_document(source / "a", pdf())
    outcome = deidentify([source], tmp_path / "out")
    assert not outcome.written
    assert outcome.left_out[0].reason == "A document inside a DICOM file cannot be cleaned."


def test_pages_are_drawn_as_large_as_asked(opened: list[Pdf]) -> None:
    opened.append(Pdf(pdf()))
    assert opened[0].pages().sizes == ((400.0, 300.0),) * 3
    picture = opened[0].render(1, 2.0)
    assert picture.shape == (600, 800, 3)
    assert picture[350, 50].tolist() == [0, 0, 0]  # 125 points from the lower edge
    assert picture[550, 50].tolist() == [255, 255, 255]


def test_a_page_never_has_more_pixels_than_the_bound(opened: list[Pdf]) -> None:
    opened.append(Pdf(pdf(1, size=(10_000, 10_000))))
    rows, columns, _ = opened[0].render(0, 50.0).shape
    assert 0.98 * PAGE_PIXELS < rows * columns < 1.01 * PAGE_PIXELS


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (pdf()[:300], "is damaged"),
        (b"%PDF-1.7", "is damaged"),
        (pdf(password="geheim"), "locked with a password"),
    ],
)
def test_what_cannot_be_opened_is_told(opened: list[Pdf], content: bytes, words: str) -> None:
    opened.append(Pdf(content))
    with pytest.raises(MedviewerError, match=words) as caught:
        opened[0].pages()
    assert "Save a copy" in caught.value.remedy


def test_a_page_that_kills_its_process_leaves_the_others(opened: list[Pdf]) -> None:
    opened.append(Pdf(pdf()))
    opened[0].pages()
    child = opened[0]._child
    assert child is not None
    child.kill()
    with pytest.raises(MedviewerError, match="Page 2 cannot be drawn"):
        opened[0].render(1, 1.0)
    assert opened[0].render(0, 1.0).shape == (300, 400, 3)


@pytest.mark.parametrize(
    ("turned", "middle"), [(0, (84, 93)), (90, (207, 84)), (180, (316, 207)), (270, (193, 216))]
)
def test_words_are_found_where_they_are_seen(
    opened: list[Pdf], turned: int, middle: tuple[float, float]
) -> None:
    opened.append(Pdf(pdf(2, texts=("Dose: 12 mGy, DOSE again",), turned=turned)))
    found = opened[0].find(0, "dose")
    assert found.has_text
    assert len(found.hits) == 2
    ((left, top, right, bottom),) = found.hits[0]
    assert ((left + right) / 2, (top + bottom) / 2) == pytest.approx(middle, abs=5)
    picture = opened[0].render(0, 4.0)
    inside = picture[round(4 * top) : round(4 * bottom), round(4 * left) : round(4 * right)]
    assert inside.min() < 50
    assert opened[0].find(0, "fluoroscopy").hits == ()
    assert not opened[0].find(1, "dose").has_text


def test_words_are_found_without_their_accents(opened: list[Pdf]) -> None:
    opened.append(Pdf(pdf(1, texts=("Œdème: néant",))))
    assert len(opened[0].find(0, "oedeme").hits) == 1
    assert len(opened[0].find(0, "Néant").hits) == 1


def test_the_text_of_a_page_can_be_had(opened: list[Pdf]) -> None:
    opened.append(Pdf(pdf(2, texts=("Dose: 12 mGy",))))
    assert [opened[0].text(page).strip() for page in (0, 1)] == ["Dose: 12 mGy", ""]


def test_pdfium_is_not_in_the_window_s_process() -> None:
    assert "import pypdfium2" not in Path(pdf_module.__file__).read_text().split("def serve")[0]
