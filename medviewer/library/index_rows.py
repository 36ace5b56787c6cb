"""The index's questions and statements, each a function on an open connection."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from itertools import chain
from pathlib import Path
from typing import Any

from medviewer.dicom.series import Series, names_agree
from medviewer.library.covering import UNCOVERED, relate, with_covered
from medviewer.library.entry import Entry, Place
from medviewer.library.fold import fold
from medviewer.library.index_entry import Prepared, birth_date

_COLUMNS = tuple(field.name for field in fields(Entry))
_LISTED = ", ".join("id AS row" if name == "row" else name for name in _COLUMNS)
_MOST_WORDS, _LONGEST_WORD = 100, 1000
"""A whole page that was pasted: more than SQLite takes, and nowhere to be found."""
_NEWEST_FIRST = "ORDER BY study_date DESC, study_instance_uid, number"


@dataclass(frozen=True)
class PlaceRow:
    """A place in the index, with the digest of its listing ("" when it is incomplete)."""

    row: int
    digest: str
    refused: bytes


def find_place(connection: sqlite3.Connection, opened: Sequence[Path]) -> PlaceRow | None:
    """The place of which ``opened`` is what was opened together."""
    found = connection.execute(
        "SELECT id, digest, refused FROM place WHERE opened = ?", (_as_text(opened),)
    ).fetchone()
    return None if found is None else PlaceRow(*found)


def list_places(connection: sqlite3.Connection, limit: int) -> tuple[Place, ...]:
    """Places, most recently opened first; all when ``limit`` is -1."""
    found = connection.execute(
        "SELECT opened, remembered FROM place ORDER BY remembered DESC, id DESC LIMIT ?", (limit,)
    )
    return tuple(
        Place(tuple(map(Path, json.loads(opened))), remembered) for opened, remembered in found
    )


def put_place(
    connection: sqlite3.Connection,
    opened: Sequence[Path],
    digest: str,
    refused: bytes,
    series: Iterable[Prepared],
    now: str,
) -> None:
    """Write a place and its series instead of what was known of it."""
    _drop_place(connection, opened)
    place = connection.execute(
        "INSERT INTO place (opened, remembered, digest, refused) VALUES (?, ?, ?, ?)",
        (_as_text(opened), now, digest, refused),
    ).lastrowid
    for position, each in enumerate(series):
        row = _put_series(connection, each)
        connection.execute("INSERT INTO holds VALUES (?, ?, ?)", (place, position, row))


def _put_series(connection: sqlite3.Connection, series: Prepared) -> int:
    """The row of ``series``, which another place may hold already."""
    names = ", ".join(series.columns)
    marks = ", ".join("?" * len(series.columns))
    (row,) = connection.execute(
        f"INSERT INTO series ({names}) VALUES ({marks}) "  # noqa: S608  names of ours
        "ON CONFLICT (content) DO UPDATE SET remembered = excluded.remembered RETURNING id",
        tuple(series.columns.values()),
    ).fetchone()
    connection.execute("INSERT OR IGNORE INTO packed VALUES (?, ?)", (row, series.packed))
    relate(connection, int(row), series)
    return int(row)


def _drop_place(connection: sqlite3.Connection, opened: Sequence[Path]) -> None:
    """Remove a place, and the series that no other place holds."""
    place = find_place(connection, opened)
    if place is None:
        return
    held = connection.execute("SELECT series FROM holds WHERE place = ?", (place.row,)).fetchall()
    connection.execute("DELETE FROM place WHERE id = ?", (place.row,))
    connection.executemany(
        "DELETE FROM series WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM holds WHERE series = ?1)",
        held,
    )


def drop_series(connection: sqlite3.Connection, rows: Iterable[int]) -> None:
    """Remove series and what they cover; the places that held them are incomplete from then on."""
    for row in with_covered(connection, rows):
        connection.execute(
            "UPDATE place SET digest = '' WHERE id IN (SELECT place FROM holds WHERE series = ?)",
            (row,),
        )
        connection.execute("DELETE FROM series WHERE id = ?", (row,))


def others_beside(connection: sqlite3.Connection, rows: Sequence[int]) -> dict[int, bytes]:
    """By place that holds one of the series ``rows``: what else was found there, packed."""
    found: dict[int, bytes] = {}
    for row in rows:
        found |= connection.execute(
            "SELECT id, refused FROM place JOIN holds ON place = id WHERE series = ?", (row,)
        ).fetchall()
    return found


def put_others(connection: sqlite3.Connection, place: int, refused: bytes) -> None:
    """Write what else was found at a place instead of what was known of it."""
    connection.execute("UPDATE place SET refused = ? WHERE id = ?", (refused, place))


def packed_of(connection: sqlite3.Connection, place: int) -> list[bytes]:
    """The packed series of a place, in the scan's order."""
    found = connection.execute(
        "SELECT bytes FROM holds JOIN packed USING (series) WHERE place = ? ORDER BY position",
        (place,),
    )
    return [packed for (packed,) in found]


def packed_series(connection: sqlite3.Connection, row: int) -> bytes | None:
    """One packed series; None when it was forgotten."""
    found = connection.execute("SELECT bytes FROM packed WHERE series = ?", (row,)).fetchone()
    return None if found is None else bytes(found[0])


def find_words(
    connection: sqlite3.Connection, words: Sequence[tuple[str, ...]], limit: int
) -> tuple[Entry, ...]:
    """Series that contain all ``words``, in any spelling (folded). A scan of a covering index.

    The longest word is asked for first: few rows have it, and the others are looked at no more.
    """
    words = sorted(words, key=lambda each: len(each[0]), reverse=True)
    if len(words) > _MOST_WORDS or any(len(each[0]) > _LONGEST_WORD for each in words):
        return ()
    found_by = [" OR ".join(["words LIKE ? ESCAPE '\\'"] * len(each)) for each in words]
    matches = " AND ".join(f"({each})" for each in found_by) or "1"
    rows = f"SELECT id FROM series WHERE {matches} AND {UNCOVERED} {_NEWEST_FIRST} LIMIT ?"  # noqa: S608  names of ours
    found = connection.execute(
        f"SELECT {_LISTED} FROM series WHERE id IN ({rows}) {_NEWEST_FIRST}",  # noqa: S608  names of ours
        (*map(_anywhere, chain.from_iterable(words)), limit),
    )
    return tuple(map(_entry, found))


def find_priors(connection: sqlite3.Connection, series: Series) -> tuple[Entry, ...]:
    """Series of earlier studies of the same patient; see ``Index.priors``."""
    found = connection.execute(
        f"SELECT {_LISTED} FROM series WHERE patient_id = :id AND :id <> '' AND {UNCOVERED} "  # noqa: S608  names of ours
        "AND study_instance_uid <> :study AND (study_date <= :date OR :date = '') "
        f"AND (birth_date = :birth OR birth_date = '' OR :birth = '') {_NEWEST_FIRST}",
        {
            "id": series.patient_id.strip(),
            "study": series.study_instance_uid,
            "date": series.study_date,
            "birth": birth_date(series),
        },
    )
    name = _spellings(series.name_on_file)
    return tuple(one for one in map(_entry, found) if _may_be(name, _spellings(one.patient_name)))


def _spellings(name: str) -> str:
    """A name whose spellings are folded each by itself."""
    return "=".join(map(fold, name.split("=")))


def _may_be(one: str, other: str) -> bool:
    return not one.strip("=") or not other.strip("=") or names_agree(one, other)


def _entry(row: tuple[Any, ...]) -> Entry:
    values = dict(zip(_COLUMNS, row, strict=True))
    return Entry(**{**values, "folder": Path(values["folder"])})


def _anywhere(word: str) -> str:
    for special in "\\%_":
        word = word.replace(special, "\\" + special)
    return f"%{word}%"


def _as_text(opened: Sequence[Path]) -> str:
    """Paths as ASCII, which holds those that are no proper text as well."""
    return json.dumps([str(path) for path in opened])
