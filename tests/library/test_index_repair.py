"""A lost or damaged index is set aside, told, and made again from the files; nothing is lost."""

from __future__ import annotations

import hashlib
import os
import sqlite3
import stat
from pathlib import Path

import pytest

from medviewer.library import index_file
from medviewer.library.index import Index, LibraryIndexError
from medviewer.library.opening import open_places, rebuild
from medviewer.phantom.write import Identity
from tests.library.index_cases import remembered, write_series


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """The data folder with an index of two places."""
    home = tmp_path / "home"
    home.mkdir()
    for name in ("a", "b"):
        write_series(tmp_path / name, Identity(series=name))
    index = Index(home)
    for name in ("a", "b"):
        remembered(index, tmp_path / name)
    index.close()
    return home


def opened(home: Path) -> tuple[int, str]:
    """Series found and message of a start, and after a rebuild when something was lost."""
    index = Index(home)
    message = index.message
    if index.lost():
        assert index.search() == ()
        rebuild(index)
    found = len(index.search())
    index.close()
    return found, message


def test_a_whole_index_says_nothing(home: Path) -> None:
    assert opened(home) == (2, "")


def test_a_deleted_index_is_made_again(home: Path) -> None:
    for path in home.glob("index.sqlite*"):
        path.unlink()
    found, message = opened(home)
    assert found == 2
    assert "made again from the files" in message


def test_an_index_that_another_window_is_just_making_is_not_taken_from_it(tmp_path: Path) -> None:
    """Two windows at the first start: the other one has made the file and not yet its tables."""
    path = tmp_path / index_file.FILE_NAME
    other = index_file.connect(path)
    other.execute("PRAGMA journal_mode = WAL")
    assert path.stat().st_size > 0
    index = Index(tmp_path)
    assert index.message == ""
    index.close()
    assert other.execute("PRAGMA user_version").fetchone()[0] == index_file.SCHEMA_VERSION
    other.close()
    assert [each.name for each in tmp_path.glob("*broken*")] == []


@pytest.mark.parametrize("damage", ["text", "zeros in the middle", "half", "newer", "foreign"])
def test_a_damaged_index_is_set_aside_and_made_again(home: Path, damage: str) -> None:
    path = home / index_file.FILE_NAME
    content = path.read_bytes()
    if damage == "text":
        path.write_text("no database at all" * 1000)
    elif damage == "zeros in the middle":
        path.write_bytes(content[:4096] + bytes(len(content) - 4096))
    elif damage == "half":
        path.write_bytes(content[: len(content) // 2])
    else:
        connection = sqlite3.connect(path)
        change = "PRAGMA user_version = 99" if damage == "newer" else "DROP TABLE packed"
        connection.execute(change)
        connection.close()
    broken = path.read_bytes()
    found, message = opened(home)
    assert found == 2
    assert "index.broken-1.sqlite" in message
    assert (home / "index.broken-1.sqlite").read_bytes() == broken


def test_what_a_damaged_index_had_in_its_journal_is_kept_with_it(tmp_path: Path) -> None:
    path = tmp_path / index_file.FILE_NAME
    for ending in ("", "-wal", "-shm"):
        path.with_name(path.name + ending).write_text(f"content{ending}")
    aside = index_file.set_aside_index(path)
    kept = [aside.with_name(aside.name + ending) for ending in ("", "-wal", "-shm")]
    assert [each.read_text() for each in kept] == ["content", "content-wal", "content-shm"]
    assert sorted(tmp_path.iterdir()) == sorted(kept)


def test_an_index_that_another_program_holds_is_not_set_aside(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(index_file, "BUSY_TIMEOUT_S", 0.0)
    other = sqlite3.connect(home / index_file.FILE_NAME, isolation_level=None)
    other.execute("PRAGMA locking_mode = EXCLUSIVE")
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(LibraryIndexError, match=r"locked.*close other windows"):
        Index(home)
    other.close()
    assert opened(home) == (2, "")


@pytest.mark.parametrize(
    ("code", "damaged"),
    [
        (sqlite3.SQLITE_CORRUPT, True),
        (sqlite3.SQLITE_NOTADB, True),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, False),
        (sqlite3.SQLITE_CANTOPEN, False),
        (sqlite3.SQLITE_FULL, False),
        (sqlite3.SQLITE_IOERR_WRITE, False),
        (sqlite3.SQLITE_LOCKED, False),
        (sqlite3.SQLITE_NOMEM, False),
        (sqlite3.SQLITE_PERM, False),
        (sqlite3.SQLITE_READONLY_DBMOVED, False),
    ],
)
def test_only_what_is_wrong_with_the_file_itself_is_damage(code: int, damaged: bool) -> None:
    """An index is not set aside for a lock, a full disk or a missing right."""
    error = sqlite3.OperationalError("what SQLite says")
    error.sqlite_errorcode = code
    assert index_file.is_damage(error) is damaged


def test_damage_during_a_session_is_told_and_repaired(home: Path) -> None:
    index = Index(home)
    path = home / index_file.FILE_NAME
    with path.open("r+b") as file:
        file.write(b"\xff" * path.stat().st_size)
    told = rebuild(index)
    assert "2 places" in told
    assert len(index.search()) == 2
    index.close()


def test_a_removed_drive_is_told_and_its_series_are_kept(home: Path, tmp_path: Path) -> None:
    (tmp_path / "b").rename(tmp_path / "unplugged")
    index = Index(home)
    told = rebuild(index)
    assert f"not there now: {tmp_path / 'b'}" in told
    assert len(index.search()) == 2
    index.close()


def test_files_are_never_touched(home: Path, tmp_path: Path) -> None:
    def state() -> list[tuple[str, str, int]]:
        files = sorted([*(tmp_path / "a").iterdir(), *(tmp_path / "b").iterdir()])
        return [
            (str(p), hashlib.sha256(p.read_bytes()).hexdigest(), p.stat().st_mtime_ns)
            for p in files
        ]

    before = state()
    index = Index(home)
    open_places(index, [tmp_path / "a"])
    rebuild(index)
    index.forget_series(index.search())
    index.close()
    assert state() == before


def test_an_older_schema_is_brought_up_to_date(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(index_file, "SCHEMA_VERSION", 3)
    monkeypatch.setattr(
        index_file, "MIGRATIONS", {2: "ALTER TABLE series ADD COLUMN starred INTEGER DEFAULT 0"}
    )
    assert opened(home) == (2, "")
    connection = sqlite3.connect(home / index_file.FILE_NAME)
    assert connection.execute("PRAGMA user_version").fetchone() == (3,)
    assert connection.execute("SELECT starred FROM series").fetchall() == [(0,), (0,)]
    connection.close()


def test_an_index_of_before_series_covered_others_is_brought_up_to_date(home: Path) -> None:
    connection = sqlite3.connect(home / index_file.FILE_NAME)
    for statement in ("DROP TABLE covers", "DROP INDEX series_key", "PRAGMA user_version = 1"):
        connection.execute(statement)
    connection.close()
    assert opened(home) == (2, "")


def test_packings_of_another_version_are_read_from_the_files_again(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("medviewer.library.packed._LAYOUT", ["other fields"])
    index = Index(home)
    entry = index.search()[0]
    with pytest.raises(LibraryIndexError, match=r"Open the folder"):
        index.series(entry)
    catalogue, message = open_places(index, [tmp_path / "a"])
    assert (len(catalogue.series), message) == (1, "")
    renewed = [entry for entry in index.search() if entry.folder == tmp_path / "a"]
    assert index.series(renewed[0]).slices == catalogue.series[0].slices
    index.close()


def test_without_its_folder_the_index_says_so(tmp_path: Path) -> None:
    with pytest.raises(LibraryIndexError, match=r"cannot be used.*drive"):
        Index(tmp_path / "unplugged")


def test_a_full_disk_loses_nothing_and_is_told(home: Path, tmp_path: Path) -> None:
    index = Index(home)
    pages = index._writing.execute("PRAGMA page_count").fetchone()[0]
    index._writing.execute(f"PRAGMA max_page_count = {pages}")
    for number in range(30):
        write_series(tmp_path / "c" / str(number), Identity(series=f"c{number}"))
    catalogue, message = open_places(index, [tmp_path / "c"])
    assert len(catalogue.series) == 30
    assert "full" in message
    assert len(index.search()) == 2
    index.close()


@pytest.mark.skipif(os.name == "nt", reason="POSIX rights")
def test_only_this_user_may_read_it(home: Path) -> None:
    assert stat.S_IMODE((home / index_file.FILE_NAME).stat().st_mode) == 0o600
