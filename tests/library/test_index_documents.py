"""PDFs that lay beside series are found with their study again, and forgotten with it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from medviewer.dicom.scan import scan
from medviewer.library.folders import data_folder
from medviewer.library.index import FILE_NAME, Index
from medviewer.library.listing import look
from medviewer.library.packed import unpack_others
from medviewer.phantom.write import Identity
from tests.dicom.pdfs import pdf, write_document
from tests.library.index_cases import remembered, write_series

ANNA = Identity(patient_name="Muster^Anna", patient_id="4711", study="one", series="one")
JOHN = Identity(patient_name="Doe^John", patient_id="8", study="two", series="two")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two patients' series, and beside them a letter of each and one of a third."""
    write_series(tmp_path / "a", ANNA)
    write_series(tmp_path / "b", JOHN)
    for series in scan([tmp_path]).series:
        write_document(
            tmp_path / f"letter of {series.patient_id}",
            pdf(),
            StudyInstanceUID=series.study_instance_uid,
            PatientName=series.patient_name,
            PatientID=series.patient_id,
        )
    write_document(tmp_path / "stranger", pdf(), PatientName="Other^One", PatientID="9")
    return tmp_path


def names_in_the_file() -> set[str]:
    with closing(sqlite3.connect(data_folder() / FILE_NAME)) as connection:
        kept = connection.execute("SELECT refused FROM place").fetchall()
    return {each.patient_name for (packed,) in kept for each in unpack_others(packed)[1]}


def test_a_study_has_its_documents_and_no_others(index: Index, folder: Path) -> None:
    remembered(index, folder)
    for entry in index.search():
        (found,) = index.documents([entry])
        assert found.path == folder / f"letter of {entry.patient_id}"
    assert len(index.documents(index.search())) == 2


def test_documents_whose_file_is_gone_are_left_out(index: Index, folder: Path) -> None:
    remembered(index, folder)
    (folder / "letter of 8").unlink()
    (found,) = index.documents(index.search())
    assert found.patient_id == "4711"


def test_a_forgotten_patients_documents_are_forgotten(index: Index, folder: Path) -> None:
    remembered(index, folder)
    assert names_in_the_file() == {"Muster^Anna", "Doe^John", "Other^One"}
    index.forget_series(index.search("doe"))
    (left,) = index.documents(index.search())
    assert left.patient_id == "4711"
    assert names_in_the_file() == {"Muster^Anna", "Other^One"}


def test_letters_of_a_forgotten_patients_other_studies_are_forgotten(
    index: Index, folder: Path
) -> None:
    whose = {"PatientName": "Doe^John", "PatientID": "8"}
    write_document(folder / "older letter", pdf(), StudyInstanceUID="1.2.99", **whose)
    remembered(index, folder)
    index.forget_series(index.search("doe"))
    assert names_in_the_file() == {"Muster^Anna", "Other^One"}


def test_who_has_no_id_shares_it_with_nobody_when_forgotten(index: Index, folder: Path) -> None:
    """ "" is no ID: the letter of one nameless patient is not another's."""
    write_series(folder / "c", Identity(patient_name="No^Id", patient_id="", study="c", series="c"))
    write_document(folder / "nobody's", pdf(), PatientName="Some^Body", PatientID="")
    remembered(index, folder)
    index.forget_series(index.search("no id"))
    assert "Some^Body" in names_in_the_file()


def test_a_letter_that_was_unpacked_is_not_kept_and_its_place_is_scanned_again(
    index: Index, folder: Path
) -> None:
    """What was unpacked of a ZIP is gone when the program ends."""
    unpacked = folder / "unpacked"
    unpacked.mkdir()
    write_document(unpacked / "letter", pdf(), PatientName="Zip^Paul", PatientID="10")
    listing = look([folder])
    index.remember(scan([folder]), listing, unpacked)
    assert names_in_the_file() == {"Muster^Anna", "Doe^John", "Other^One"}
    assert index.catalogue(listing) is None
    index.remember(scan([folder]), listing)
    assert index.catalogue(listing) is not None
