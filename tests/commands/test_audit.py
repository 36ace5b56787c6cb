"""`medviewer audit`: check and export from the command line."""

from __future__ import annotations

import csv
import json
import os
from pathlib import Path

import pytest

from medviewer.__main__ import main
from medviewer.library.audit import AuditTrail


@pytest.fixture
def trail() -> AuditTrail:
    filled = AuditTrail()
    for event in ("opened", "analysed", "exported"):
        filled.record(event, {"series_instance_uid": "1.2.3", "note": 'a "quoted", text'})
    return filled


def test_a_whole_trail_passes(trail: AuditTrail, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["audit", "verify"]) == 0
    told = capsys.readouterr().out
    assert "3 entries" in told
    assert "is whole" in told


def test_a_trail_cut_short_fails(trail: AuditTrail, capsys: pytest.CaptureFixture[str]) -> None:
    whole = trail.path.read_bytes().splitlines(keepends=True)
    trail.path.write_bytes(b"".join(whole[:2]))
    assert main(["audit", "verify"]) == 1
    assert "not whole" in capsys.readouterr().out


@pytest.mark.parametrize("ending", ["jsonl", "csv"])
def test_a_copy_of_a_damaged_trail_holds_every_line_and_is_said_to_be_damaged(
    trail: AuditTrail, tmp_path: Path, capsys: pytest.CaptureFixture[str], ending: str
) -> None:
    """Of all trails this one is asked for; it ended in a traceback."""
    first, second, third = trail.path.read_bytes().splitlines(keepends=True)
    trail.path.write_bytes(first + b"3\n" + second[:20] + b"\xff\n" + third)
    copy = tmp_path / f"copy.{ending}"
    assert main(["audit", "export", "--out", str(copy)]) == 1
    told = capsys.readouterr()
    assert "Line 3: it is no entry." in told.err
    assert "not whole" in told.out
    lines = copy.read_text(encoding="utf-8").splitlines()
    if ending == "jsonl":
        assert [line.encode() for line in lines[::3]] == [first.strip(), third.strip()]
        assert lines[1:3] == ["3", second[:20].decode() + r"\xff"]
    else:
        rows = list(csv.DictReader(lines))
        assert [row["event"] for row in rows] == ["opened", "", "", "exported"]
        assert [row["details"] for row in rows[1:3]] == ["3", second[:20].decode() + r"\xff"]


def test_a_copy_of_a_trail_that_was_cut_short_says_so(
    trail: AuditTrail, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    whole = trail.path.read_bytes().splitlines(keepends=True)
    trail.path.write_bytes(b"".join(whole[:2]))
    assert main(["audit", "export", "--out", str(tmp_path / "copy.jsonl")]) == 1
    assert "not whole" in capsys.readouterr().out


def test_a_copy_can_be_checked_elsewhere(
    trail: AuditTrail, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copy = tmp_path / "copy.jsonl"
    assert main(["audit", "export", "--out", str(copy)]) == 0
    head = list(trail.entries())[-1]["sha256"]
    assert main(["audit", "verify", str(copy), "--head", head]) == 0
    begun = tmp_path / "begun.jsonl"
    begun.write_bytes(b"".join(copy.read_bytes().splitlines(keepends=True)[:2]))
    assert main(["audit", "verify", str(begun)]) == 0  # without the hash it looks whole
    assert main(["audit", "verify", str(begun), "--head", head]) == 1
    assert f"No entry has the hash {head}." in capsys.readouterr().err
    copy.write_text(copy.read_text().replace("1.2.3", "1.2.4", 1))
    capsys.readouterr()
    assert main(["audit", "verify", str(copy)]) == 1
    assert "Line 1: it was changed" in capsys.readouterr().err


def test_a_table_for_a_spreadsheet(trail: AuditTrail, tmp_path: Path) -> None:
    assert main(["audit", "export", "--out", str(tmp_path / "trail.csv")]) == 0
    with (tmp_path / "trail.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["event"] for row in rows] == ["opened", "analysed", "exported"]
    assert 'a \\"quoted\\", text' in rows[0]["details"]


def test_wrong_places_are_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["audit", "export", "--out", str(tmp_path / "trail.txt")]) == 1
    assert main(["audit", "export", "--out", str(tmp_path / "no" / "trail.csv")]) == 1
    assert main(["audit", "verify", str(tmp_path / "none.jsonl")]) == 1
    assert "neither" in capsys.readouterr().err


def test_a_file_without_an_entry_is_no_trail(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear all", encoding="utf-8")
    assert main(["audit", "verify", str(letter)]) == 1
    assert "letter.txt holds no entry of an audit trail." in capsys.readouterr().err


def test_a_copy_that_cannot_be_written_leaves_the_older_one(
    trail: AuditTrail, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = tmp_path / "copy.csv"
    copy.write_text("older", encoding="utf-8")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    assert main(["audit", "export", "--out", str(copy)]) == 1
    assert [path.name for path in tmp_path.glob("copy*")] == ["copy.csv"]
    assert copy.read_text(encoding="utf-8") == "older"


def test_a_name_that_is_not_utf_8_stands_in_the_table(trail: AuditTrail, tmp_path: Path) -> None:
    trail.record("exported", {"place": os.fsdecode(b"/out/\xff") if os.name == "posix" else "/out"})
    assert main(["audit", "export", "--out", str(tmp_path / "trail.csv")]) == 0
    assert "/out" in (tmp_path / "trail.csv").read_text(encoding="utf-8").splitlines()[-1]


@pytest.mark.parametrize("command", ["analyse", "predict", "deidentify"])
@pytest.mark.parametrize("closed", [False, True])
def test_what_could_not_be_noted_is_not_begun(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    command: str,
    closed: bool,
) -> None:
    """The work of hours ended with an error, what it had to say unsaid."""
    if closed:
        monkeypatch.setattr(os, "access", lambda *_: False)
        AuditTrail().record("opened", {})
    else:
        (tmp_path / "file").touch()
        monkeypatch.setenv("MEDVIEWER_HOME", str(tmp_path / "file" / "home"))
    assert main([command, str(tmp_path), "--out", str(tmp_path / "out")]) == 1
    told = capsys.readouterr().err
    assert ("trail" if closed else "data folder") in told
    assert "cannot be" in told
    assert not (tmp_path / "out").exists()


def test_a_copy_as_a_table_is_not_called_broken(
    trail: AuditTrail, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["audit", "export", "--out", str(tmp_path / "copy.csv")]) == 0
    assert main(["audit", "verify", str(tmp_path / "copy.csv")]) == 1
    told = capsys.readouterr()
    assert "cannot be checked" in told.err
    assert "not whole" not in told.out


def test_of_a_file_that_is_no_trail_not_every_line_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "other.txt").write_text("no entry\n" * 300)
    assert main(["audit", "verify", str(tmp_path / "other.txt")]) == 1
    told = capsys.readouterr().err.splitlines()
    assert len(told) == 11
    assert told[-1].endswith("and 290 more.")


def test_no_cell_of_a_copy_is_a_formula_whoever_wrote_into_the_trail(
    trail: AuditTrail, tmp_path: Path
) -> None:
    forged = {"user": "=1+1", "event": "+x", "number": "@y", "details": {"path": "a;=1"}}
    with trail.path.open("ab") as file:
        file.write(json.dumps(forged).encode() + b"\n")
    copy = tmp_path / "copy.csv"
    assert main(["audit", "export", "--out", str(copy)]) == 1
    rows = list(csv.DictReader(copy.read_text(encoding="utf-8").splitlines()))
    row = next(each for each in rows if "a;" in each["details"])
    assert [row[column] for column in ("user", "event", "number")] == ["'=1+1", "'+x", "'@y"]
    assert json.loads(row["details"]) == {"path": "a;'=1"}
