"""What a de-identification leaves out, and what it says of that."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pydicom
import pytest
from pydicom.uid import RLELossless

from medviewer.__main__ import main
from medviewer.deidentify.folder import deidentify
from medviewer.deidentify.place import IN_USE, new_folder
from medviewer.dicom.series import Refused
from medviewer.errors import MedviewerError
from tests.deidentify.made import images


@pytest.mark.parametrize("compressed", [False, True])
def test_a_file_that_ends_within_its_pixels_is_left_out_for_that(
    tmp_path: Path, compressed: bool
) -> None:
    """A plain one was copied as far as it went; a compressed one was said to lack its class."""
    path = images(tmp_path / "in")[0]
    if compressed:
        image = pydicom.dcmread(path)
        image.compress(RLELossless)
        image.save_as(path)
    path.write_bytes(path.read_bytes()[:-200])
    outcome = deidentify([path], tmp_path / "out")
    (left,) = outcome.left_out
    assert left.reason.startswith("The file is truncated")
    assert left.remedy == "Copy the file again from its source."
    assert not outcome.written


def test_the_command_ends_with_1_where_an_image_could_not_be_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It ended with 0: a script took the copies for complete."""
    path = images(tmp_path / "in")[0]
    (tmp_path / "in" / "notes.txt").write_text("Left out on purpose, as no image.")
    assert main(["deidentify", str(tmp_path / "in"), "--out", str(tmp_path / "all")]) == 0
    path.write_bytes(path.read_bytes()[:-200])
    assert main(["deidentify", str(tmp_path / "in"), "--out", str(tmp_path / "some")]) == 1
    told = capsys.readouterr()
    assert "5 files written, 2 left out." in told.out
    assert "1 of these could not be read or cleaned: its copy is missing." in told.err


def test_the_command_ends_with_1_where_the_only_image_could_not_be_read(tmp_path: Path) -> None:
    """That there was nothing to copy is something else."""
    path = images(tmp_path / "in")[0]
    path.write_bytes(path.read_bytes()[:-200])
    assert main(["deidentify", str(path), "--out", str(tmp_path / "out")]) == 1


def test_the_command_ends_with_1_where_an_image_keeps_an_old_value(tmp_path: Path) -> None:
    """Its copy is missing, as that of a file that cannot be read."""
    path = images(tmp_path / "in")[0]
    image = pydicom.dcmread(path)
    image.PixelData = image.PatientID.encode().ljust(len(image.PixelData), b"\0")
    image.save_as(path)
    assert main(["deidentify", str(tmp_path / "in"), "--out", str(tmp_path / "out")]) == 1


def test_the_command_ends_with_1_where_a_folder_may_not_be_read(
    tmp_path: Path, closed_folders: None
) -> None:
    images(tmp_path / "in")
    (tmp_path / "in" / "closed").mkdir()
    assert main(["deidentify", str(tmp_path / "in"), "--out", str(tmp_path / "out")]) == 1


def test_a_zip_is_to_be_unpacked_first(tmp_path: Path) -> None:
    """It was left out, and to be opened by itself, as it was."""
    images(tmp_path / "in")
    packed = shutil.make_archive(str(tmp_path / "all"), "zip", tmp_path / "in")
    with pytest.raises(MedviewerError, match=r"all\.zip is a ZIP archive\. Unpack it"):
        deidentify([Path(packed)], tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_copies_of_a_file_may_lie_beside_it(tmp_path: Path) -> None:
    """It was refused, as if all files of the folder had been given."""
    path = images(tmp_path / "in")[0]
    before = path.read_bytes()
    outcome = deidentify([path], tmp_path / "in" / "out")
    assert len(outcome.written) == 1
    assert path.read_bytes() == before


def test_control_c_says_that_there_are_copies_and_not_all(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    images(tmp_path / "in")
    asked = []

    def stop_at_the_third(*_: object) -> None:
        asked.append(1)
        if len(asked) == 3:
            raise KeyboardInterrupt

    monkeypatch.setattr("medviewer.deidentify.folder.stop_if_cancelled", stop_at_the_third)
    out = tmp_path / "out"
    assert main(["deidentify", str(tmp_path / "in"), "--out", str(out)]) == 130
    assert f"Not all copies are in {out}" in capsys.readouterr().err
    assert len(list(out.rglob("*.dcm"))) == 2


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs pipes with names")
def test_a_pipe_is_accounted_for(tmp_path: Path) -> None:
    images(tmp_path / "in")
    os.mkfifo(tmp_path / "in" / "pipe")
    (left,) = deidentify([tmp_path / "in"], tmp_path / "out").left_out
    assert left == Refused(tmp_path / "in" / "pipe", "This is not a regular file.")


def test_two_runs_do_not_write_into_one_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Both found it empty, and one patient came out under two pseudonyms."""
    images(tmp_path / "in")
    out = tmp_path / "out"
    refused: list[str] = []

    def begin_another(*_: object) -> None:
        if not refused:
            with pytest.raises(MedviewerError) as error:
                deidentify([tmp_path / "in"], out)
            refused.append(str(error.value))

    monkeypatch.setattr("medviewer.deidentify.folder.stop_if_cancelled", begin_another)
    deidentify([tmp_path / "in"], out)
    assert refused == [
        f"Another run writes into the folder {out}, or was ended while it did. Choose a new one."
    ]
    assert len([one for one in out.iterdir() if one.is_dir()]) == 1
    assert not (out / IN_USE).exists()


def test_a_folder_that_was_filled_meanwhile_is_not_written_into(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One run ended between the look and the mark of the other."""
    out, touch = tmp_path / "out", Path.touch
    (tmp_path / "in").mkdir()

    def filled(path: Path, **how: bool) -> None:
        (out / "ANON-1").mkdir()
        touch(path, **how)

    monkeypatch.setattr(Path, "touch", filled)
    with (
        pytest.raises(MedviewerError, match="is not an empty folder"),
        new_folder([tmp_path / "in"], out),
    ):
        raise AssertionError("it was given")
    assert [one.name for one in out.iterdir()] == ["ANON-1"]


def test_a_preview_of_nothing_leaves_no_folder(tmp_path: Path) -> None:
    """Nor do copies that were never begun."""
    (tmp_path / "in").mkdir()
    out = tmp_path / "new" / "out"
    words = ["deidentify", str(tmp_path / "in"), "--out", str(out)]
    assert main([*words, "--preview"]) == 3
    assert not (tmp_path / "new").exists()
    with pytest.raises(KeyboardInterrupt), new_folder([tmp_path / "in"], out):
        raise KeyboardInterrupt
    assert not (tmp_path / "new").exists()
    out.mkdir(parents=True)
    assert main([*words, "--preview"]) == 3
    assert out.is_dir()  # it was there before


def test_a_full_disk_says_that_there_are_copies_and_not_all(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    images(tmp_path / "in")
    write, room = Path.write_bytes, iter([True, True])

    def written(path: Path, content: bytes) -> int:
        if not next(room, False):
            raise OSError(28, "No space left on device")
        return write(path, content)

    monkeypatch.setattr(Path, "write_bytes", written)
    out = tmp_path / "out"
    assert main(["deidentify", str(tmp_path / "in"), "--out", str(out)]) == 1
    told = capsys.readouterr().err
    assert f"Not all copies are in {out}" in told
    assert f"{out} cannot be written to: No space left on device" in told
