"""A series is listed once, from however many folders it was opened."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from pydicom import dcmread

from medviewer.dicom.scan import scan
from medviewer.dicom.series import Catalogue
from medviewer.library.index import Index, LibraryIndexError
from medviewer.library.listing import look
from medviewer.phantom.write import Identity
from tests.library.index_cases import remembered, write_series
from tests.ui.makers import make_series


@pytest.fixture
def halves(tmp_path: Path) -> tuple[Path, Path]:
    """One series of three slices in two folders, ``one`` with two of them."""
    one, other = tmp_path / "one", tmp_path / "other"
    paths = write_series(one, Identity(patient_name="Geteilt^Gerda", patient_id="77"))
    other.mkdir()
    paths[2].rename(other / paths[2].name)
    return one, other


def together(index: Index, *folders: Path) -> None:
    index.remember(scan(folders), look(folders))


def slices_listed(index: Index) -> list[int]:
    return [entry.slices for entry in index.search()]


@pytest.mark.parametrize("order", ["parts first", "whole first"])
def test_parts_of_a_series_are_not_listed_beside_the_whole(
    index: Index, halves: tuple[Path, Path], order: str
) -> None:
    if order == "whole first":
        together(index, *halves)
    remembered(index, halves[0])
    remembered(index, halves[1])
    if order == "parts first":
        assert slices_listed(index) == [2, 1]
        together(index, *halves)
    assert slices_listed(index) == [3]
    assert [entry.slices for entry in index.search("gerda")] == [3]
    for folder in halves:  # each place is still found again as it was
        assert index.catalogue(look([folder])) == scan([folder])


def test_echoes_in_one_file_are_listed_beside_each_other(index: Index, tmp_path: Path) -> None:
    """All frames of a file have one UID: neither half holds the images of the other."""
    path = tmp_path / "both.dcm"
    whole = make_series()
    slices = [
        replace(one, path=path, sop_instance_uid="1.2.3.1", frame=number)
        for number, one in enumerate(whole.slices)
    ]
    echoes = tuple(
        replace(whole, key=f"1.2.3#echo {number}", description=f"echo {number}", slices=frames)
        for number, frames in ((1, tuple(slices[::2])), (2, tuple(slices[1::2])))
    )
    index.remember(Catalogue(echoes, ()), look([tmp_path]))
    assert {entry.description for entry in index.search()} == {"echo 1", "echo 2"}


def test_the_parts_are_listed_again_without_the_whole(
    index: Index, halves: tuple[Path, Path]
) -> None:
    remembered(index, halves[0])
    together(index, *halves)
    (rest,) = halves[1].iterdir()
    rest.unlink()
    together(index, *halves)
    assert slices_listed(index) == [2]


def test_what_is_forgotten_does_not_come_back_as_its_parts(
    index: Index, halves: tuple[Path, Path]
) -> None:
    for folder in halves:
        remembered(index, folder)
    together(index, *halves)
    index.forget_series(index.search())
    assert index.search() == ()


@pytest.fixture
def copies(halves: tuple[Path, Path], tmp_path: Path) -> tuple[Path, Path]:
    """Two folders with the same two files."""
    shutil.copytree(halves[0], tmp_path / "copy")
    return halves[0], tmp_path / "copy"


def test_copies_are_listed_once_as_they_were_opened_last(
    index: Index, copies: tuple[Path, Path]
) -> None:
    for folder in (*copies, copies[0]):
        remembered(index, folder)
        assert [entry.folder for entry in index.search()] == [folder]
    together(index, *copies)
    assert len(index.search()) == 1


def test_a_copy_is_opened_where_the_files_are_gone(index: Index, copies: tuple[Path, Path]) -> None:
    for folder in copies:
        remembered(index, folder)
    (entry,) = index.search()
    shutil.rmtree(entry.folder)
    assert index.series(entry) in scan([copies[0]]).series
    shutil.rmtree(copies[0])
    with pytest.raises(LibraryIndexError, match="moved or changed"):
        index.series(entry)


def test_a_part_is_not_opened_for_a_whole_that_is_gone(
    index: Index, halves: tuple[Path, Path]
) -> None:
    remembered(index, halves[0])
    together(index, *halves)
    (entry,) = index.search()
    shutil.rmtree(halves[1])
    with pytest.raises(LibraryIndexError, match="moved or changed"):
        index.series(entry)


def test_a_copy_with_another_name_is_another_patient(
    index: Index, copies: tuple[Path, Path]
) -> None:
    """Careless copies keep the UIDs: whoever forgets the one has not forgotten the other."""
    for path in copies[1].iterdir():
        dataset = dcmread(path)
        dataset.PatientName = "Anonym"
        dataset.save_as(path)
    for folder in copies:
        remembered(index, folder)
    assert {entry.patient_name for entry in index.search()} == {"Anonym", "Geteilt^Gerda"}


def test_priors_are_listed_once(index: Index, halves: tuple[Path, Path], tmp_path: Path) -> None:
    newer = Identity(
        patient_name="Geteilt^Gerda", patient_id="77", study="x", study_date="20991231"
    )
    write_series(tmp_path / "new", newer)
    remembered(index, halves[0])
    together(index, *halves)
    (series,) = scan([tmp_path / "new"]).series
    assert [entry.slices for entry in index.priors(series)] == [3]


def test_an_index_with_covered_series_is_whole(index: Index, halves: tuple[Path, Path]) -> None:
    """SQLite's quick check calls a table without rowids broken whose key is in another order."""
    for folder in halves:
        remembered(index, folder)
    together(index, *halves)
    other = Index()
    assert other.message == ""
    assert slices_listed(other) == [3]
    other.close()
