"""Killed at any moment, or out of disk: what was saved is there, and the next start works."""

from __future__ import annotations

import errno
import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from medviewer import safe_write
from medviewer.errors import MedviewerError
from medviewer.findings.json_form import read_results, write_results
from medviewer.library.audit import FILE_NAME, AuditTrail, verify
from medviewer.library.index import Index
from medviewer.library.journal import read_journal
from medviewer.library.settings import Settings, load_settings, save_settings
from medviewer.safe_write import remove_leftovers, write_whole
from tests.library.killed_writer import JOURNAL, RESULTS, results

KILLS = 100
LATEST_S = 0.06
"""The latest kill, or what a round takes where the disk is slower, up to ``SLOWEST_S``."""
SLOWEST_S = 0.5
KINDS = ("settings", "trail", "journal", "results", "index")

pytestmark = pytest.mark.skipif(os.name != "posix", reason="needs fork and SIGKILL")


def kill_once(writers: subprocess.Popen[str], first: int, moment_s: float | None) -> int:
    """Start a writer, kill it that much later, or (None) once it has saved three rounds.

    Returns the last round it acknowledged, or 0.
    """
    assert writers.stdin is not None
    assert writers.stdout is not None
    print(first, file=writers.stdin, flush=True)
    acknowledged, pid = 0, 0
    for line in writers.stdout:
        if line.startswith("writer"):
            pid = int(line.split()[1])
            if moment_s is not None:
                time.sleep(moment_s)
                os.kill(pid, signal.SIGKILL)
        elif line == "ended\n":
            return acknowledged
        else:
            acknowledged = int(line)
            if moment_s is None and acknowledged == first + 2:
                os.kill(pid, signal.SIGKILL)
    raise AssertionError("the writers ended")


def rounds_saved(folder: Path) -> dict[str, int]:
    """The newest round in everything that is saved, read as the next start reads it."""
    settings, message = load_settings(folder)
    assert not message
    trail = verify(folder / FILE_NAME)
    assert not trail.problems
    told = [entry for entry in AuditTrail(folder).entries() if entry["event"] == "round"]
    journal = read_journal(folder / JOURNAL)
    (found,) = read_results(folder / RESULTS)
    index = Index(folder)
    opened = {one.opened[0] for one in index.places(limit=-1)}
    assert not index.message
    index.close()
    return {
        "settings": int(Path(settings.recent[0]).name),
        "trail": told[-1]["details"]["round"],
        "journal": journal.records[-1]["round"],
        "results": int(found.series_key.removeprefix("series-")),
        "index": max(int(path.name) for path in opened),
    }


def test_a_hundred_kills_lose_nothing_that_was_saved(tmp_path: Path) -> None:
    moments = random.Random(7)
    command = [sys.executable, "-m", "tests.library.killed_writer", str(tmp_path)]
    before, amid_a_round, latest = dict.fromkeys(KINDS, 0), 0, LATEST_S
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as writers:
        for number in range(KILLS):
            first, begun = max(before.values()) + 1, time.monotonic()
            moment = moments.uniform(0, latest) if number else None
            acknowledged = kill_once(writers, first, moment)
            if moment is None:
                latest = min(max(LATEST_S, (time.monotonic() - begun) / 3), SLOWEST_S)
            saved = rounds_saved(tmp_path)
            assert all(saved[kind] >= max(before[kind], acknowledged) for kind in KINDS)
            assert max(saved.values()) <= max(acknowledged + 1, first)
            amid_a_round += len(set(saved.values())) > 1
            before = saved
        assert writers.stdin is not None
        writers.stdin.close()
    assert amid_a_round >= KILLS // 10  # the kills did come in the middle of work


def test_a_full_disk_leaves_what_was_saved_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_settings(Settings(recent=["/studies/1"]), tmp_path)
    write_results(tmp_path / RESULTS, [results(1)])

    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(safe_write.os, "fsync", full)
    with pytest.raises(MedviewerError, match="No space left"):
        save_settings(Settings(recent=["/studies/2"]), tmp_path)
    with pytest.raises(MedviewerError, match="No space left"):
        write_results(tmp_path / RESULTS, [results(2)])
    assert load_settings(tmp_path) == (Settings(recent=["/studies/1"]), "")
    assert read_results(tmp_path / RESULTS)[0].series_key == "series-1"
    assert sorted(path.name for path in tmp_path.iterdir()) == [RESULTS, "settings.json"]


def test_a_disk_that_is_really_full(tmp_path: Path) -> None:
    """Linux' own full device: every write to it fails as on a full disk."""
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("needs /dev/full")
    trail = AuditTrail(tmp_path)
    trail.path.symlink_to(full)
    with pytest.raises(MedviewerError, match="cannot be written"):
        trail.record("round", {})


def test_what_killed_programs_left_is_removed_when_it_is_old(tmp_path: Path) -> None:
    old, new = tmp_path / "settings.json.1.new", tmp_path / "settings.json.2.new"
    for path in (old, new):
        path.write_text("{")
    os.utime(old, (0, 0))
    assert remove_leftovers(tmp_path) == 1
    assert [path.name for path in tmp_path.iterdir()] == [new.name]


def test_files_are_readable_by_whom_they_should_be(tmp_path: Path) -> None:
    write_whole(tmp_path / "own.json", json.dumps({}), private=True)
    write_whole(tmp_path / "export.json", json.dumps({}))
    assert (tmp_path / "own.json").stat().st_mode & 0o077 == 0
    mask = os.umask(0)
    os.umask(mask)
    assert (tmp_path / "export.json").stat().st_mode & 0o777 == 0o666 & ~mask
