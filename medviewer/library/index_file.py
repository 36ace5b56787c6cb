"""The index's database file: made, checked, brought up to date, set aside when broken."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

from medviewer.library.aside import set_aside
from medviewer.message import Message

FILE_NAME = "index.sqlite"
SCHEMA_VERSION = 2
BUSY_TIMEOUT_S = 10.0

# The columns of a table without rowids in the order of its key: else quick_check finds NULLs.
_COVERS = """
CREATE TABLE covers (
    covered INTEGER NOT NULL REFERENCES series ON DELETE CASCADE,
    series INTEGER NOT NULL REFERENCES series ON DELETE CASCADE,
    PRIMARY KEY (covered, series)
) WITHOUT ROWID;
CREATE INDEX covers_series ON covers (series);
CREATE INDEX series_key ON series (key);
"""
_SCHEMA = f"""
CREATE TABLE place (
    id INTEGER PRIMARY KEY,
    opened TEXT NOT NULL UNIQUE,
    remembered TEXT NOT NULL,
    digest TEXT NOT NULL,
    refused BLOB NOT NULL
);
CREATE TABLE series (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL,
    study_instance_uid TEXT NOT NULL,
    patient_id TEXT NOT NULL,
    patient_name TEXT NOT NULL,
    birth_date TEXT NOT NULL,
    study_date TEXT NOT NULL,
    study_description TEXT NOT NULL,
    modality TEXT NOT NULL,
    number INTEGER,
    description TEXT NOT NULL,
    body_part TEXT NOT NULL,
    slices INTEGER NOT NULL,
    folder TEXT NOT NULL,
    remembered TEXT NOT NULL,
    person TEXT NOT NULL,
    words TEXT NOT NULL,
    content TEXT NOT NULL UNIQUE
);
CREATE TABLE packed (
    series INTEGER PRIMARY KEY REFERENCES series ON DELETE CASCADE,
    bytes BLOB NOT NULL
);
CREATE TABLE holds (
    place INTEGER NOT NULL REFERENCES place ON DELETE CASCADE,
    position INTEGER NOT NULL,
    series INTEGER NOT NULL REFERENCES series ON DELETE CASCADE,
    PRIMARY KEY (place, position)
) WITHOUT ROWID;
CREATE INDEX holds_series ON holds (series);
CREATE INDEX series_words ON series (study_date DESC, study_instance_uid, number, words);
CREATE INDEX series_patient ON series (patient_id);
{_COVERS}"""

# From an older schema version to the next: statements, run in one transaction.
MIGRATIONS: dict[int, str] = {1: _COVERS}


_NOT_THE_FILE = frozenset(
    {
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_INTERRUPT,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_NOMEM,
        sqlite3.SQLITE_PERM,
        sqlite3.SQLITE_READONLY,
    }
)


class UnusableIndexError(Exception):
    """The file is no index, is damaged, or was made by a newer program."""


def open_index(path: Path) -> tuple[sqlite3.Connection, str]:
    """A connection to the index in ``path``, and a sentence when it had to be made anew.

    A file that cannot be used is kept under a new name. The connection may be used
    from any thread, by one at a time.

    Raises
    ------
    OSError, sqlite3.Error
        When a file can be neither used nor made there.
    """
    if not path.exists() or path.stat().st_size == 0:
        return _made(path), ""
    try:
        return _checked(path), ""
    except (UnusableIndexError, sqlite3.Error) as error:
        if isinstance(error, sqlite3.Error) and not is_damage(error):
            raise
        told = Message(
            "The index of the library could not be used ({}); it was kept as {}, and a new one "
            "is made from the files.",
            error,
            set_aside_index(path),
        )
    return _made(path), told


def is_damage(error: sqlite3.Error) -> bool:
    """True when the file itself is at fault, not a lock, a full disk or a missing right."""
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR)
    return (code & 0xFF) not in _NOT_THE_FILE


def connect(path: Path) -> sqlite3.Connection:
    """A further connection to an index that ``open_index`` has opened."""
    connection = sqlite3.connect(
        path, timeout=BUSY_TIMEOUT_S, isolation_level=None, check_same_thread=False
    )
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA secure_delete = ON")  # forgotten patients leave no trace
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA synchronous = NORMAL")
    return connection


def set_aside_index(path: Path) -> Path:
    """Keep a broken index under a new name; its journals belong to it and go with it."""
    aside = set_aside(path)
    for suffix in ("-wal", "-shm"):
        journal = path.with_name(path.name + suffix)
        if journal.exists():
            journal.rename(aside.with_name(aside.name + suffix))
    return aside


def _made(path: Path) -> sqlite3.Connection:
    """A new, empty index that only this user may read."""
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    connection = connect(path)
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        _fill(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _fill(connection: sqlite3.Connection) -> None:
    """Make the tables, unless another window was faster."""
    connection.execute("BEGIN IMMEDIATE")
    if _version(connection) == 0:
        _run(connection, _SCHEMA, SCHEMA_VERSION)
    connection.execute("COMMIT")


def _checked(path: Path) -> sqlite3.Connection:
    """The index in ``path``, whole and of this version."""
    connection = connect(path)
    try:
        (answer,) = connection.execute("PRAGMA quick_check(1)").fetchone()
        if answer != "ok":
            raise UnusableIndexError(Message("it is damaged: {}", answer))
        if not connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]:
            _fill(connection)  # another window is about to, and must not lose the file
        _bring_up_to_date(connection)
        connection.execute("SELECT 1 FROM place, series, packed, holds, covers LIMIT 0")
        connection.execute("PRAGMA journal_mode = WAL")
    except BaseException:
        connection.close()
        raise
    return connection


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _run(connection: sqlite3.Connection, statements: str, version: int) -> None:
    """Run ``statements`` inside the open transaction; the schema is ``version`` then."""
    for statement in statements.split(";"):
        connection.execute(statement)
    connection.execute(f"PRAGMA user_version = {version}")


def _bring_up_to_date(connection: sqlite3.Connection) -> None:
    if not 1 <= _version(connection) <= SCHEMA_VERSION:
        raise UnusableIndexError(
            Message(
                "its schema version is {}, known are 1 to {}", _version(connection), SCHEMA_VERSION
            )
        )
    connection.execute("BEGIN IMMEDIATE")
    for older in range(_version(connection), SCHEMA_VERSION):
        _run(connection, MIGRATIONS[older], older + 1)
    connection.execute("COMMIT")
