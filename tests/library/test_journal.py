"""A record is wholly in a journal or not at all, whatever happens meanwhile."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from medviewer.library.journal import Journal, JournalError, read_journal
from tests.library.journal_writer import record_of

KILLS = int(os.environ.get("MEDVIEWER_KILLS", "20"))


@pytest.mark.skipif(sys.platform == "win32", reason="needs a signal that cannot be caught")
@pytest.mark.parametrize("seed", range(KILLS))
def test_what_was_acknowledged_survives_a_kill(seed: int, tmp_path: Path) -> None:
    """MEDVIEWER_KILLS sets how often; each time at another moment."""
    path = tmp_path / "study.jsonl"
    command = [sys.executable, "-m", "tests.library.journal_writer", str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout is not None
        assert writer.stdout.readline() == "0\n"
        time.sleep(random.Random(seed).uniform(0, 0.08))
        writer.kill()
        acknowledged = [0, *map(int, writer.stdout.read().split())][-1]
    content = read_journal(path)
    numbers = [record["number"] for record in content.records]
    assert numbers == list(range(len(numbers)))
    assert len(numbers) >= acknowledged + 1  # one more may have reached the disk unannounced
    assert len(numbers) + content.broken <= acknowledged + 2
    assert all(record == record_of(record["number"]) for record in content.records)
    after = Journal(path)
    after.append({"number": -1})
    after.close()
    assert read_journal(path).records == (*content.records, {"number": -1})


def written(path: Path, *texts: str) -> bytes:
    journal = Journal(path)
    for text in texts:
        journal.append({"text": text})
    journal.close()
    return path.read_bytes()


def test_a_journal_cut_anywhere_loses_the_last_record_at_most(tmp_path: Path) -> None:
    path = tmp_path / "cut.jsonl"
    whole = written(path, "first", "zweite\nZeile", "第三")
    second, third = (whole.index(b"\n", start) + 1 for start in (0, whole.index(b"\n") + 1))
    for size in range(third, len(whole)):
        path.write_bytes(whole[:size])
        found = [record["text"] for record in read_journal(path).records]
        assert found[:2] == ["first", "zweite\nZeile"]
        assert len(found) == 2 or size == len(whole) - 1  # only the line feed is missing
        assert written(path, "after").startswith(whole[:size])
        assert [record["text"] for record in read_journal(path).records] == [*found, "after"]
    assert second < third


def test_any_changed_byte_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "changed.jsonl"
    whole = written(path, "first", "second")
    for place in range(len(whole)):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 0x41]) + whole[place + 1 :])
        content = read_journal(path)
        assert content.broken >= 1
        assert all(record["text"] in ("first", "second") for record in content.records)


def test_there_is_no_file_before_the_first_record(tmp_path: Path) -> None:
    assert read_journal(tmp_path / "none.jsonl").records == ()
    Journal(tmp_path / "none.jsonl").close()
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_is_an_error_for_the_person_and_can_be_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "full.jsonl"
    journal = Journal(path)
    journal.append({"text": "first"})
    write = os.write
    room = [5]

    def write_a_little(descriptor: int, line: bytes) -> int:
        if not room:
            raise OSError(28, "No space left on device")
        return write(descriptor, line[: room.pop()])

    with monkeypatch.context() as patched:
        patched.setattr(os, "write", write_a_little)
        with pytest.raises(JournalError, match="No space left"):
            journal.append({"text": "second"})
    journal.append({"text": "second"})
    journal.close()
    content = read_journal(path)
    assert [record["text"] for record in content.records] == ["first", "second"]
    assert content.broken == 1


def test_a_record_is_on_the_disk_before_it_is_acknowledged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Written only, it would be in the memory of the system, and gone with the power."""
    path, synced, sync = tmp_path / "study.jsonl", [], os.fsync

    def noted(descriptor: int) -> None:
        sync(descriptor)
        synced.append(path.read_bytes())

    monkeypatch.setattr(os, "fsync", noted)
    journal = Journal(path)
    for text in ("first", "second"):
        journal.append({"text": text})
        assert synced[-1] == path.read_bytes()
        assert text.encode() in synced[-1]
    journal.close()


def test_a_record_that_did_not_reach_the_disk_is_not_acknowledged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: int) -> None:
        raise OSError(5, "Input/output error")

    journal = Journal(tmp_path / "study.jsonl")
    journal.append({"text": "first"})
    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(JournalError, match="Input/output error"):
        journal.append({"text": "second"})
    journal.close()


def test_a_folder_in_its_place_is_an_error_for_the_person(tmp_path: Path) -> None:
    with pytest.raises(JournalError, match=str(tmp_path.name)):
        read_journal(tmp_path)
