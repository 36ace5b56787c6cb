"""The audit trail: appended to, sealed, and nothing that happens to it goes unseen."""

from __future__ import annotations

import errno
import json
import os
import threading
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from medviewer.library import audit
from medviewer.library.audit import FIRST, AuditError, AuditTrail, verify


@pytest.fixture
def trail(tmp_path: Path) -> AuditTrail:
    filled = AuditTrail(tmp_path)
    for number in range(5):
        filled.record("opened", {"series_instance_uid": f"1.2.{number}"})
    return filled


def test_entries_say_who_when_and_what_and_follow_each_other(trail: AuditTrail) -> None:
    entries = list(trail.entries())
    assert [entry["number"] for entry in entries] == [1, 2, 3, 4, 5]
    assert [entry["details"]["series_instance_uid"] for entry in entries] == [
        f"1.2.{number}" for number in range(5)
    ]
    assert all("@" in entry["user"] and entry["time"].endswith("+00:00") for entry in entries)
    assert [entry["previous"] for entry in entries] == [
        FIRST,
        *(entry["sha256"] for entry in entries[:-1]),
    ]
    found = verify(trail.path)
    assert found == audit.Verified(5, entries[-1]["sha256"], ())
    assert trail.head() == {"number": 5, "sha256": found.head}


def test_nobody_else_may_read_it(trail: AuditTrail) -> None:
    if os.name == "posix":
        for path in (trail.path, trail.path.with_name(audit.HEAD_NAME)):
            assert path.stat().st_mode & 0o077 == 0


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_no_changed_byte_goes_unseen(trail: AuditTrail, data: st.DataObject) -> None:
    whole = trail.path.read_bytes()
    place = data.draw(st.integers(0, len(whole) - 2))  # the last line's end is looked at below
    other = data.draw(st.integers(0, 255).filter(lambda byte: byte != whole[place]))
    copy = trail.path.with_name("copy.jsonl")
    copy.write_bytes(whole[:place] + bytes([other]) + whole[place + 1 :])
    assert verify(copy).problems


@pytest.mark.parametrize("lines", [[0, 1, 3, 4], [1, 0, 2, 3, 4], [0, 1, 2, 2, 3, 4], [1, 2, 3, 4]])
def test_lines_removed_moved_or_repeated_are_seen(trail: AuditTrail, lines: list[int]) -> None:
    whole = trail.path.read_bytes().splitlines(keepends=True)
    trail.path.write_bytes(b"".join(whole[line] for line in lines))
    assert verify(trail.path).problems


def resealed(line: bytes, **changed: object) -> bytes:
    """An entry that was changed by somebody who knows how its seal is made."""
    entry = {**json.loads(line), **changed}
    del entry["sha256"]
    return json.dumps({**entry, "sha256": audit.seal(entry)}, ensure_ascii=True).encode("ascii")


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({"user": "nobody@nowhere"}, "Line 4: it does not follow the line before."),
        ({"number": 7}, "Line 3: it is entry 7."),
        ({"number": 2}, "Line 3: it is entry 2."),
    ],
)
def test_an_entry_that_is_forged_and_sealed_anew_is_seen_by_the_next(
    trail: AuditTrail, changed: dict[str, object], told: str
) -> None:
    """No byte is wrong by itself: what gives it away is the chain."""
    whole = trail.path.read_bytes().splitlines()
    whole[2] = resealed(whole[2], **changed)
    trail.path.write_bytes(b"".join(line + b"\n" for line in whole))
    assert told in verify(trail.path).problems


def test_an_entry_that_says_the_same_in_other_bytes_was_written_by_somebody(
    trail: AuditTrail,
) -> None:
    whole = trail.path.read_bytes().splitlines()
    whole[2] = whole[2].replace(b'": ', b'":  ', 1)
    trail.path.write_bytes(b"".join(line + b"\n" for line in whole))
    assert "Line 3: it was changed after it was written." in verify(trail.path).problems


def test_a_first_entry_that_follows_another_one_is_not_the_first(tmp_path: Path) -> None:
    trail = AuditTrail(tmp_path)
    trail.record("opened", {})
    (line,) = trail.path.read_bytes().splitlines()
    trail.path.write_bytes(resealed(line, previous="1" * 64) + b"\n")
    assert verify(trail.path).problems == ("Line 1: it does not follow the line before.",)


def test_a_trail_that_is_not_begun_yet_can_be_written(tmp_path: Path) -> None:
    """The first run on a machine has neither the file nor, maybe, the folder."""
    AuditTrail(tmp_path).check_writable()
    AuditTrail(tmp_path / "new").check_writable()


def test_a_trail_cut_short_is_seen_by_its_head_and_the_loss_is_recorded(trail: AuditTrail) -> None:
    head = str(verify(trail.path).head)
    whole = trail.path.read_bytes().splitlines(keepends=True)
    trail.path.write_bytes(b"".join(whole[:3]))
    assert not verify(trail.path).problems
    assert verify(trail.path, head).problems == (f"No entry has the hash {head}.",)
    trail.record("opened", {})
    assert "missing" in trail.message
    assert [entry["event"] for entry in trail.entries()][-2:] == ["entries missing", "opened"]


def test_a_head_that_was_written_down_earlier_is_still_in_the_trail(trail: AuditTrail) -> None:
    """Who proves an old head to be there must not be told that it is missing."""
    head = verify(trail.path).head
    newest = trail.record("opened", {})
    assert verify(trail.path, head, newest).problems == ()


def test_a_trail_of_which_nothing_is_left_is_missed(tmp_path: Path) -> None:
    trail = AuditTrail(tmp_path)
    trail.record("opened", {})
    trail.path.unlink()
    trail.record("opened", {})
    assert "missing" in trail.message
    assert [entry["event"] for entry in trail.entries()] == ["entries missing", "opened"]


def test_a_newest_entry_in_another_s_place_is_seen_and_recorded(trail: AuditTrail) -> None:
    """It fits the line before; the next entry would have taken the head, the only witness."""
    head = trail.head()
    whole = trail.path.read_bytes().splitlines()
    whole[4] = resealed(whole[4], event="nothing")
    trail.path.write_bytes(b"".join(line + b"\n" for line in whole))
    assert not verify(trail.path).problems
    trail.record("opened", {})
    assert "number 5, is missing: another stands" in trail.message
    *_, told, last = trail.entries()
    assert (told["event"], told["details"]) == ("entry replaced", {"head": head})
    assert last["event"] == "opened"


@pytest.mark.parametrize("letters", [3_000, 4_096, 5_000, 100_000])
def test_an_entry_longer_than_what_is_read_at_once_is_followed(
    trail: AuditTrail, letters: int
) -> None:
    """Hundreds of findings of one series are one entry: half of it is no damaged trail."""
    for _ in range(2):
        trail.record("analysed", {"findings": "x" * letters})
    trail.record("opened", {})
    assert trail.message == ""
    assert (verify(trail.path).entries, verify(trail.path).problems) == (8, ())


def test_a_line_torn_by_a_power_cut_is_kept_aside_and_told(trail: AuditTrail) -> None:
    whole = trail.path.read_bytes()
    trail.path.write_bytes(whole + b'{"number": 6, "time"')
    trail.record("opened", {})
    assert "not finished" in trail.message
    assert trail.path.read_bytes().startswith(whole)
    assert [entry["event"] for entry in trail.entries()][-2:] == ["torn entry removed", "opened"]
    kept = trail.path.with_name("audit-torn.txt")
    assert kept.read_bytes() == b'{"number": 6, "time"\n'
    assert not verify(trail.path).problems
    with trail.path.open("ab") as file:
        file.write(b'{"num')
    trail.record("opened", {})
    assert kept.read_bytes() == b'{"number": 6, "time"\n{"num\n'


def test_a_damaged_trail_is_set_aside_and_the_new_one_says_so(trail: AuditTrail) -> None:
    damaged = trail.path.read_bytes()[:-10] + b"xxxxxxxxx\n"
    trail.path.write_bytes(damaged)
    trail.record("opened", {})
    assert "damaged" in trail.message
    first, last = trail.entries()
    kept = trail.path.with_name(first["details"]["file"])
    assert first["event"] == "damaged trail set aside"
    assert kept.read_bytes() == damaged
    assert last["event"] == "opened"


def test_two_windows_write_one_chain(tmp_path: Path) -> None:
    def write() -> None:
        own = AuditTrail(tmp_path)
        for _ in range(10):
            own.record("opened", {})

    writers = [threading.Thread(target=write) for _ in range(3)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert verify(tmp_path / audit.FILE_NAME).entries == 30
    assert not verify(tmp_path / audit.FILE_NAME).problems


def test_a_full_disk_leaves_the_trail_as_it_was(
    trail: AuditTrail, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = trail.path.read_bytes()
    write = os.write

    def write_half(file: int, data: bytes) -> int:
        if len(data) < 40:
            raise OSError(errno.ENOSPC, "No space left on device")
        return write(file, bytes(data)[: len(data) // 2])

    with monkeypatch.context() as full:
        full.setattr("medviewer.library.audit.os.write", write_half)
        with pytest.raises(AuditError, match="No space left"):
            trail.record("opened", {})
    assert trail.path.read_bytes() == before
    trail.record("opened", {})
    assert not verify(trail.path).problems


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    trail = AuditTrail(tmp_path)
    trail.path.mkdir()
    with pytest.raises(AuditError, match="cannot be written"):
        trail.record("opened", {})
