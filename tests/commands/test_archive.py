"""`medviewer archive`: many studies, some of them broken, stopped and gone on with."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path
from socket import socket

import numpy as np
import pyarrow.parquet as pq
import pydicom
import pytest
from pydicom.encaps import encapsulate
from pydicom.uid import JPEG2000Lossless

from medviewer.__main__ import main
from medviewer.commands.archive import TABLE, write_table
from medviewer.commands.archive_work import (
    DONE,
    Task,
    analyse_study,
    is_done,
    left_beside,
    name_of,
    note_lost,
    read_rows,
    studies_in,
)
from medviewer.commands.models import choose_package
from medviewer.phantom.geometry import axial_around_midline
from medviewer.phantom.write import Identity, write_ct

HEEDS = """
import runpy, signal  # these tests themselves may run in a background that ignores control-C
signal.signal(signal.SIGINT, signal.default_int_handler)
runpy.run_module("medviewer", run_name="__main__", alter_sys=True)
"""
PATIENT = "Zebrafink^Apollonia"
GEOMETRY = axial_around_midline(3, 16, 1.0, 2.0, 0.0, 2.0)


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """Four studies that the gate refuses (small CTs: quick), one empty and one damaged."""
    folder = tmp_path / "archive"
    for number in range(4):
        identity = Identity(patient_name=PATIENT, study=str(number), series=str(number))
        write_ct(np.zeros(GEOMETRY.shape), GEOMETRY, folder / f"{PATIENT}-{number}", identity)
    (folder / "empty").mkdir()
    shutil.copytree(folder / f"{PATIENT}-0", folder / "no-zip")
    shutil.make_archive(str(folder / "packed"), "zip", folder / "no-zip")
    shutil.rmtree(folder / "no-zip")
    (folder / "damaged.zip").write_bytes(b"PK\x03\x04 no archive")
    return folder


@pytest.fixture
def task(archive: Path, tmp_path: Path) -> Task:
    out = tmp_path / "out"
    for name in ("done", "results"):
        (out / name).mkdir(parents=True)
    return Task(archive, out, choose_package("lesion", None), "fast")


def test_a_study_is_a_folder_or_a_zip_at_its_depth(archive: Path) -> None:
    names = [path.name for path in studies_in(archive, 1)]
    assert names == sorted(
        [*(f"{PATIENT}-{k}" for k in range(4)), "damaged.zip", "empty", "packed.zip"]
    )
    assert list(studies_in(archive.parent, 2)) == list(studies_in(archive, 1))


def test_files_beside_the_studies_are_counted(archive: Path) -> None:
    """Images that lay loose in the archive's own folder were passed over without a word."""
    assert left_beside(archive, 1) == 0
    (archive / "loose.dcm").touch()
    (archive.parent / "above.dcm").touch()
    assert left_beside(archive, 1) == 1
    assert left_beside(archive.parent, 2) == 2


def test_a_study_is_done_once_for_each_model_and_mode(task: Task) -> None:
    study = next(studies_in(task.archive, 1))
    assert not is_done(study, task)
    assert analyse_study(study, task) == 0
    assert is_done(study, task)
    other = Task(task.archive, task.out, task.package, "full")
    assert not is_done(study, other)
    note_lost(study, "killed", task)
    assert not is_done(study, task)


def test_a_study_that_was_still_arriving_is_looked_at_again(task: Task) -> None:
    folder, packed = task.archive / f"{PATIENT}-0", task.archive / "packed.zip"
    whole = packed.read_bytes()
    packed.write_bytes(whole[: len(whole) // 2])
    last = sorted(folder.iterdir())[-1]
    late = last.rename(task.archive.parent / last.name)
    for study in (folder, packed):
        analyse_study(study, task)
        assert is_done(study, task)
    late.rename(last)
    packed.write_bytes(whole)
    for study in (folder, packed):
        assert not is_done(study, task)
        analyse_study(study, task)
        assert is_done(study, task)
        (row,) = read_rows(task.out / DONE / f"{name_of(study, task)}.json")
        assert row.slices == 3


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere all names are Unicode")
def test_a_study_whose_name_is_not_utf_8_is_a_row(task: Task) -> None:
    study = task.archive / os.fsdecode(b"\xff study")
    (task.archive / f"{PATIENT}-0").rename(study)
    analyse_study(study, task)
    (row,) = read_rows(task.out / DONE / f"{name_of(study, task)}.json")
    assert row.study.endswith("\\udcff study")
    write_table([row], task.out / TABLE)
    assert is_done(study, task)
    note_lost(study, str(study), task)


def test_what_may_not_be_read_is_a_failure(task: Task, closed_folders: None) -> None:
    """Nobody would look for a study that "has no picture", and it would be done for good."""
    study = task.archive / f"{PATIENT}-0"
    (study / "closed").mkdir()
    assert analyse_study(study, task) == 1
    rows = read_rows(task.out / DONE / f"{name_of(study, task)}.json")
    assert [row.outcome for row in rows] == ["refused", "failed"]
    assert rows[1].reason == f"{study / 'closed'}: You are not allowed to read this."
    assert not is_done(study, task)


def test_a_closed_folder_above_the_studies_does_not_end_the_run(
    archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shut = archive / f"{PATIENT}-1"
    monkeypatch.setattr(os, "access", lambda path, _: path != shut)
    assert shut in list(studies_in(archive, 2))


def test_a_row_says_which_slices_could_not_be_read(task: Task) -> None:
    study = task.archive / f"{PATIENT}-0"
    damaged = pydicom.dcmread(sorted(study.iterdir())[1])
    damaged.file_meta.TransferSyntaxUID = JPEG2000Lossless
    damaged.PixelData = encapsulate([b"no code stream"])
    damaged["PixelData"].VR = "OB"
    damaged.save_as(sorted(study.iterdir())[1])
    analyse_study(study, task)
    (row,) = read_rows(task.out / DONE / f"{name_of(study, task)}.json")
    assert "Slice 2 could not be read and is blank" in row.warnings


def test_a_row_says_what_came_out(task: Task) -> None:
    outcomes = {}
    for study in studies_in(task.archive, 1):
        analyse_study(study, task)
        (row,) = read_rows(task.out / DONE / f"{name_of(study, task)}.json")
        outcomes[study.name] = row
    assert outcomes[f"{PATIENT}-0"].outcome == outcomes["packed.zip"].outcome == "refused"
    assert "CT" in outcomes[f"{PATIENT}-0"].reason
    assert outcomes[f"{PATIENT}-0"].slices == 3
    assert outcomes[f"{PATIENT}-0"].seconds > 0
    assert outcomes["empty"].reason == "It holds no file."
    assert outcomes["damaged.zip"].reason == "1 file was not used."
    assert outcomes["empty"].outcome == outcomes["damaged.zip"].outcome == "no picture"


def test_a_failure_is_a_row_and_does_not_stop_the_rest(
    task: Task, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise RuntimeError("out of memory")

    monkeypatch.setattr("medviewer.lesion.detect.detect", fail)
    study = next(studies_in(task.archive, 1))
    assert analyse_study(study, task) == 1
    (row,) = read_rows(task.out / DONE / f"{name_of(study, task)}.json")
    assert (row.outcome, row.reason) == ("failed", "RuntimeError: out of memory")
    assert not is_done(study, task)


def test_two_processes_go_through_an_archive_and_go_on_where_they_stopped(
    archive: Path, tmp_path: Path
) -> None:
    """In a process of its own: Dask's threads outlive what a test may leave behind."""
    out = tmp_path / "out"
    (archive / "loose.dcm").touch()
    command = [sys.executable, "-m", "medviewer", "archive", str(archive), "--out", str(out)]
    ran = subprocess.run([*command, "--workers", "2"], capture_output=True, text=True, timeout=240)
    assert ran.returncode == 3, ran.stderr  # the model was made for none of them
    assert "5 series refused, 2 studies without a picture" in ran.stdout
    assert "1 file beside the studies" in ran.stderr
    table = pq.read_table(out / "results.parquet")
    assert table.num_rows == 7
    assert b"not for diagnosis" in table.schema.metadata[b"label"]
    assert set(table.column("outcome").to_pylist()) == {"refused", "no picture"}
    assert not any(PATIENT in path.name for path in out.rglob("*"))
    times = {path: path.stat().st_mtime_ns for path in (out / DONE).iterdir()}
    gone = next(iter(times))
    gone.unlink()
    ran = subprocess.run([*command, "--workers", "1"], capture_output=True, text=True, timeout=240)
    assert ran.returncode == 3, ran.stderr
    assert {path for path, time in times.items() if path.stat().st_mtime_ns != time} == {gone}


@pytest.mark.skipif(not hasattr(os, "killpg"), reason="needs groups of processes")
@pytest.mark.parametrize("busy", [False, True], ids=["workers begin", "workers work"])
def test_control_c_is_told_by_one_process(archive: Path, tmp_path: Path, busy: bool) -> None:
    """A terminal sends it to all: each worker told at length what it was doing."""
    for number in range(60):  # so that much is left to do when the first is done
        shutil.copytree(archive / f"{PATIENT}-0", archive / f"again-{number}")
    command = [sys.executable, "-c", HEEDS, "archive", str(archive)]
    run = subprocess.Popen(
        [*command, "--out", str(tmp_path / "out"), "--workers", "2"],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )
    out = tmp_path / "out"
    while not (any((out / DONE).glob("*")) if busy else (out / "results").exists()):
        time.sleep(0.02)
        assert run.poll() is None
    os.killpg(run.pid, signal.SIGINT)
    told, _ = run.communicate(timeout=60)
    assert run.returncode == 130
    assert told.splitlines()[-1] == "medviewer: stopped."
    assert "Traceback" not in told


def test_nobody_else_can_reach_the_workers(tmp_path: Path) -> None:
    code = (
        "from medviewer.commands.archive import workers\n"
        "if __name__ == '__main__':\n"
        "    with workers(None, 1) as client:\n"
        "        info = client.scheduler_info(n_workers=-1)\n"
        "        print(info['address'], *info['workers'], sep='\\n')\n"
    )
    script = tmp_path / "reach.py"
    script.write_text(code)
    with socket() as another_run:
        with suppress(OSError):  # Dask's usual port; it may be taken already
            another_run.bind(("127.0.0.1", 8787))
            another_run.listen()
        ran = subprocess.run(
            [sys.executable, str(script)], capture_output=True, text=True, timeout=120,
            env={**os.environ, "PYTHONPATH": str(Path.cwd())},
        )  # fmt: skip
    assert ran.returncode == 0, ran.stderr
    assert "Port 8787" not in ran.stderr
    addresses = ran.stdout.split()
    assert len(addresses) == 2
    assert all(address.startswith("tcp://127.0.0.1:") for address in addresses)


def test_results_inside_the_archive_are_no_study(
    archive: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["archive", str(archive), "--out", str(archive / "out")]) == 1
    assert "the next run would read the results" in capsys.readouterr().err
    assert not (archive / "out").exists()


def test_wrong_places_are_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["archive", str(tmp_path / "none"), "--out", str(tmp_path / "out")]) == 1
    (tmp_path / "bare").mkdir()
    assert main(["archive", str(tmp_path / "bare"), "--out", str(tmp_path / "out")]) == 1
    told = capsys.readouterr().err
    assert "There is no folder" in told
    assert "There is no study" in told


@pytest.mark.parametrize("option", ["--workers", "--depth"])
@pytest.mark.parametrize("value", ["0", "-3", "two"])
def test_there_is_one_worker_at_least_and_one_level(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], option: str, value: str
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["archive", str(tmp_path), "--out", str(tmp_path / "out"), option, value])
    assert ended.value.code == 2
    assert f"{value!r} is no whole number from 1 on" in capsys.readouterr().err


@pytest.mark.parametrize("address", ["nowhere", "foo://nowhere"])
def test_a_cluster_s_address_that_is_none_is_told(
    archive: Path, tmp_path: Path, address: str
) -> None:
    """In a process of its own: Dask's threads outlive what a test may leave behind."""
    words = ["archive", str(archive), "--out", str(tmp_path / "out"), "--scheduler", address]
    command = [sys.executable, "-m", "medviewer", *words]
    ran = subprocess.run(command, capture_output=True, text=True, timeout=240)
    assert ran.returncode == 1
    assert f"medviewer: The cluster at {address} does not answer" in ran.stderr
    assert not (tmp_path / "out").exists()
    assert "Traceback" not in ran.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere all names are Unicode")
def test_a_table_is_written_below_a_name_that_is_not_utf_8(tmp_path: Path) -> None:
    folder = tmp_path / os.fsdecode(b"\xff")
    folder.mkdir()
    write_table([], folder / TABLE)
    assert [path.name for path in folder.iterdir()] == [TABLE]


@pytest.mark.parametrize("name", ["distributed", "pyarrow"])
def test_what_only_archives_need_is_named_where_it_is_missing(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    name: str,
) -> None:
    monkeypatch.setitem(sys.modules, name, None)
    (tmp_path / "in").mkdir()
    assert main(["archive", str(tmp_path / "in"), "--out", str(tmp_path / "out")]) != 0
    said = capsys.readouterr().err
    assert f"needs {name}, which is missing" in said
    assert "medviewer[archive]" in said
    assert not (tmp_path / "out").exists()
