"""A ZIP is unpacked where it was asked for, within limits, and nowhere else."""

from __future__ import annotations

import stat
import warnings
import zipfile
from pathlib import Path

import pytest

from medviewer.commands.analyse import scanned
from medviewer.dicom.describe import describe
from medviewer.dicom.files import limits
from medviewer.dicom.scan import scan
from medviewer.errors import Cancelled
from tests.phantoms.make import stack


def zip_of(path: Path, members: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> Path:
    with zipfile.ZipFile(path, "w", method) as packed:
        for name, content in members.items():
            packed.writestr(name, content)
    return path


@pytest.fixture
def pictures(tmp_path: Path) -> dict[str, bytes]:
    folder = tmp_path / "source"
    return {path.name: path.read_bytes() for path in stack(folder, range(4))}


@pytest.fixture
def target(tmp_path: Path) -> Path:
    folder = tmp_path / "unpacked"
    folder.mkdir()
    return folder


def outside(tmp_path: Path, target: Path) -> set[Path]:
    return {path for path in tmp_path.rglob("*") if not path.is_relative_to(target)}


def test_a_zip_opens_like_a_folder(tmp_path: Path, target: Path, pictures: dict) -> None:
    path = zip_of(
        tmp_path / "a.zip", {f"DICOM/sub/{name}": data for name, data in pictures.items()}
    )
    catalogue = scan([path], unpack_to=target)
    (series,) = catalogue.series
    assert len(series.slices) == 4
    assert all(one.path.is_relative_to(target) for one in series.slices)
    assert catalogue.refused == ()


def test_what_is_not_used_of_a_zip_is_named_by_the_zip(
    tmp_path: Path, target: Path, pictures: dict[str, bytes], capsys: pytest.CaptureFixture[str]
) -> None:
    """It was named by a folder that was gone when it was read."""
    name, data = min(pictures.items())
    packed = zip_of(tmp_path / "a.zip", {**pictures, "sub/notes.txt": b"words", "sub/copy": data})
    words = describe(scan([packed], unpack_to=target))
    notes, copy = packed / "sub" / "notes.txt", packed / "sub" / "copy"
    assert f"  {notes}: This is not a DICOM file but plain text." in words
    assert f"  {copy}: It is a copy of {packed / name}. Nothing needs to be done." in words
    assert str(target) not in words
    with scanned([packed]):
        told = capsys.readouterr().err
    assert f"Not used: {notes}: This is not a DICOM file but plain text.\n" in told
    assert "medviewer-" not in told


def test_a_zip_needs_a_place(tmp_path: Path, pictures: dict) -> None:
    (refused,) = scan([zip_of(tmp_path / "a.zip", pictures)]).refused
    assert "ZIP archive" in refused.reason
    assert "Unpack it" in refused.remedy


@pytest.mark.parametrize(
    "name",
    [
        "../evil",
        "a/../../evil",
        "/etc/evil",
        "C:\\evil",
        "..\\evil",
        "a\\..\\..\\evil",
        "//host/evil",
    ],
)
def test_no_member_leaves_the_folder(
    tmp_path: Path, target: Path, pictures: dict, name: str
) -> None:
    before = outside(tmp_path, target)
    path = zip_of(tmp_path / "a.zip", {**pictures, name: pictures["0001.dcm"]})
    catalogue = scan([path], unpack_to=target)
    assert len(catalogue.series[0].slices) == 4
    assert [item.reason for item in catalogue.refused] == ["Its path leads out of the archive."]
    assert outside(tmp_path, target) == before | {path}


def test_links_and_locked_members_are_left_out(
    tmp_path: Path, target: Path, pictures: dict
) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as packed:
        link = zipfile.ZipInfo("link")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        packed.writestr(link, "/etc/passwd")
        packed.writestr("good", pictures["0001.dcm"])
        packed.writestr("locked", pictures["0002.dcm"])
    content = bytearray(path.read_bytes())
    at = content.rindex(b"PK\x01\x02", 0, content.rindex(b"locked"))
    content[at + 8] |= 1
    path.write_bytes(content)
    catalogue = scan([path], unpack_to=target)
    assert {item.path.name: item.reason for item in catalogue.refused} == {
        "link": "It is a link.",
        "locked": "It is protected by a password.",
    }
    assert len(catalogue.series) == 1


def test_names_that_windows_forbids_are_made_harmless(
    tmp_path: Path, target: Path, pictures: dict
) -> None:
    names = ["CON", "a?b", "x" * 300, "dots...", "same", "same"]
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as packed, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the duplicate is on purpose
        for k, name in enumerate(names):
            packed.writestr(name, pictures[f"000{k % 4 + 1}.dcm"])
    catalogue = scan([path], unpack_to=target)
    kept = {path.name for path in target.rglob("*") if path.is_file()}
    assert kept == {"_CON", "a_b", "x" * 120, "dots", "same", "same 2"}
    assert len(catalogue.series[0].slices) + len(catalogue.refused) == 6


def test_a_bomb_is_stopped_while_it_unpacks(
    tmp_path: Path, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("medviewer.dicom.files.archive._SLACK_BYTES", 1 << 20)
    path = zip_of(tmp_path / "bomb.zip", {"zeros": bytes(64 << 20)})
    (refused,) = scan([path], unpack_to=target).refused
    assert "unpacks to more than" in refused.reason
    assert sum(p.stat().st_size for p in target.rglob("*") if p.is_file()) < 32 << 20


def test_too_many_members_are_refused(
    tmp_path: Path, target: Path, pictures: dict, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "ARCHIVE_FILES", 3)
    (refused,) = scan([zip_of(tmp_path / "a.zip", pictures)], unpack_to=target).refused
    assert "4 files" in refused.reason


def test_a_damaged_zip_is_refused(tmp_path: Path, target: Path, pictures: dict) -> None:
    path = zip_of(tmp_path / "a.zip", pictures)
    path.write_bytes(path.read_bytes()[:-60])
    (refused,) = scan([path], unpack_to=target).refused
    assert "cannot be unpacked" in refused.reason


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_what_is_whole_in_a_damaged_zip_is_opened_and_the_rest_named(
    tmp_path: Path, target: Path, pictures: dict, method: int
) -> None:
    path = zip_of(tmp_path / "a.zip", pictures, method)
    with zipfile.ZipFile(path) as packed:
        second = packed.infolist()[1]
    content = bytearray(path.read_bytes())
    start = second.header_offset + 30 + len(second.filename)
    middle = start + second.compress_size // 2
    content[middle : middle + 8] = bytes(255 - byte for byte in content[middle : middle + 8])
    path.write_bytes(content)
    catalogue = scan([path], unpack_to=target)
    assert len(catalogue.series[0].slices) == 3
    (refused,) = catalogue.refused
    assert refused.path == path / second.filename
    assert refused.reason.startswith("It is damaged (")
    kept = [each.name for each in target.rglob("*") if each.is_file()]
    assert second.filename not in kept  # nothing of it is taken for a picture


def test_a_member_whose_own_header_is_gone_is_named(
    tmp_path: Path, target: Path, pictures: dict
) -> None:
    path = zip_of(tmp_path / "a.zip", pictures)
    content = bytearray(path.read_bytes())
    content[:4] = b"PK\x03\x04"
    with zipfile.ZipFile(path) as packed:
        third = packed.infolist()[2].header_offset
    content[third : third + 4] = b"oops"
    path.write_bytes(content)
    catalogue = scan([path], unpack_to=target)
    assert len(catalogue.series[0].slices) == 3
    assert [each.path.name for each in catalogue.refused] == ["0003.dcm"]


def test_unpacking_can_be_cancelled(tmp_path: Path, target: Path, pictures: dict) -> None:
    class Stopping:
        def report(self, fraction: float, text: str = "") -> None:
            assert 0 <= fraction <= 1
            assert text

        def cancelled(self) -> bool:
            return True

    with pytest.raises(Cancelled):
        scan([zip_of(tmp_path / "a.zip", pictures)], Stopping(), unpack_to=target)
