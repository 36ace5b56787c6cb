"""A DICOMDIR opens the files that it names, whatever the disc did to their names."""

from __future__ import annotations

import shutil
from pathlib import Path

import pydicom
import pytest
from pydicom.config import disable_value_validation
from pydicom.dataset import Dataset
from pydicom.uid import MediaStorageDirectoryStorage

from medviewer.dicom.scan import scan
from medviewer.dicom.series import Catalogue
from tests.phantoms.make import save, stack


def dicomdir(path: Path, names: list[object]) -> Path:
    """A DICOMDIR whose image records name the given file IDs."""
    records = []
    for name in names:
        record = Dataset()
        record.DirectoryRecordType = "IMAGE"
        with disable_value_validation():
            record.ReferencedFileID = name
        records.append(record)
    dataset = Dataset()
    dataset.SOPClassUID = MediaStorageDirectoryStorage
    dataset.SOPInstanceUID = "1.2.3"
    dataset.FileSetID = "DISC"
    dataset.DirectoryRecordSequence = records
    return save(dataset, path)


def shown(catalogue: Catalogue) -> set[str]:
    return {one.path.name for series in catalogue.series for one in series.slices}


@pytest.fixture
def disc(tmp_path: Path) -> Path:
    stack(tmp_path / "DICOM" / "PAT1", range(3), names=["IM1", "IM2", "IM3"])
    stack(tmp_path / "other", range(2), series="1.9", names=["X1", "X2"])
    return tmp_path


@pytest.mark.parametrize(
    "change",
    [str, str.lower, lambda n: f"{n}.dcm", lambda n: f"{n};1", lambda n: f"{n}."],
    ids=["as named", "lower case", "with extension", "with version", "with dot"],
)
def test_the_named_files_open_and_no_others(disc: Path, change: object) -> None:
    folder = disc / "DICOM" / "PAT1"
    for path in list(folder.iterdir()):
        path.rename(folder / change(path.name))  # type: ignore[operator]
    path = dicomdir(disc / "DICOMDIR", [["DICOM", "PAT1", f"IM{k}"] for k in (1, 2, 3)])
    catalogue = scan([path])
    assert len(shown(catalogue)) == 3
    assert catalogue.refused == ()
    assert len(catalogue.series) == 1


def test_names_in_one_piece_with_slashes(disc: Path) -> None:
    """The standard parts the steps by backslashes (PS3.10 8.2); some burners do not."""
    path = dicomdir(disc / "DICOMDIR", [f"DICOM/PAT1/IM{k}" for k in (1, 2, 3)])
    catalogue = scan([path])
    assert (len(shown(catalogue)), catalogue.refused) == (3, ())


def test_a_missing_file_is_refused_by_name(disc: Path) -> None:
    path = dicomdir(disc / "DICOMDIR", [["DICOM", "PAT1", "IM1"], ["DICOM", "PAT1", "IM9"]])
    catalogue = scan([path])
    assert shown(catalogue) == {"IM1"}
    (missing,) = catalogue.refused
    assert missing.path == disc / "DICOM" / "PAT1" / "IM9"
    assert "not there" in missing.reason


@pytest.mark.parametrize(
    "name",
    [
        ["..", "SECRET"],
        ["DICOM", "..", "..", "SECRET"],
        ["../SECRET"],
        ["/etc/passwd"],
        ["C:", "SECRET"],
        ["DICOM\\..\\..\\SECRET"],
        [".", "..", "SECRET"],
        "",
        ["~"],
    ],
)
def test_no_name_leads_out_of_the_disc(tmp_path: Path, name: object) -> None:
    (secret,) = stack(tmp_path, [0], names=["SECRET"])
    root = tmp_path / "disc"
    stack(root / "DICOM", [0], names=["IM1"], first=2)
    catalogue = scan([dicomdir(root / "DICOMDIR", [name, ["DICOM", "IM1"]])])
    assert shown(catalogue) == {"IM1"}
    assert all(item.path.is_relative_to(root) for item in catalogue.refused)
    assert secret.exists()


def test_a_link_out_of_the_disc_is_not_followed(tmp_path: Path) -> None:
    stack(tmp_path / "outside", [0], names=["SECRET"])
    root = tmp_path / "disc"
    root.mkdir()
    try:
        (root / "LINK").symlink_to(tmp_path / "outside", target_is_directory=True)
    except OSError:
        pytest.skip("this system does not allow links")
    assert shown(scan([dicomdir(root / "DICOMDIR", [["LINK", "SECRET"]])])) == set()


def test_a_folder_with_a_dicomdir_shows_all_its_files(disc: Path) -> None:
    """Files that the DICOMDIR forgot are shown; files that it names in vain are listed."""
    dicomdir(disc / "DICOMDIR", [["DICOM", "PAT1", "IM1"], ["DICOM", "PAT1", "IM9"]])
    catalogue = scan([disc])
    assert shown(catalogue) == {"IM1", "IM2", "IM3", "X1", "X2"}
    assert [item.path.name for item in catalogue.refused] == ["IM9", "DICOMDIR"]


@pytest.mark.parametrize(
    "name", ["DICOMDIR", "DICOMDIR-bigEnd", "DICOMDIR-implicit", "DICOMDIR-reordered"]
)
def test_real_discs(tmp_path: Path, name: str) -> None:
    source = Path(pydicom.__file__).parent / "data" / "test_files" / "dicomdirtests"
    shutil.copytree(source, tmp_path / "disc")
    catalogue = scan([tmp_path / "disc" / name])
    assert len(shown(catalogue)) + len(catalogue.refused) == 31
    assert len({series.patient_id for series in catalogue.series}) == 2
