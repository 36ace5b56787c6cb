"""Which remembered series hold the images of others: those others are not listed.

A series that was opened from two folders, one by one and then together, is remembered three
times, for each place must be found again as it was. The list names it once: as the one that holds
the images of the others, of equal ones as the one that was remembered last.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from medviewer.library.index_entry import Prepared, images_of
from medviewer.library.packed import NotUnderstoodError, unpack

UNCOVERED = "NOT EXISTS (SELECT 1 FROM covers WHERE covered = series.id)"
_OTHERS = """
SELECT id, bytes FROM series JOIN packed ON series = id
WHERE id <> :row AND (key = :uid OR key BETWEEN :uid || '#' AND :uid || '$')
AND study_instance_uid = :study_instance_uid AND patient_id = :patient_id
AND patient_name = :patient_name AND birth_date = :birth_date
"""
"""Copies without names, with the same UIDs, are another patient's for the list."""


def relate(connection: sqlite3.Connection, row: int, series: Prepared) -> None:
    """Write down which series ``row``, which was just remembered, covers, and which cover it."""
    connection.execute("DELETE FROM covers WHERE series = ?1 OR covered = ?1", (row,))
    uid = str(series.columns["key"]).partition("#")[0]
    others = connection.execute(_OTHERS, {**series.columns, "row": row, "uid": uid}).fetchall()
    for other, packed in others:
        try:
            images = images_of(unpack(packed)[0])
        except NotUnderstoodError:  # of an older version; it is read again when it is opened
            continue
        if images <= series.images:
            connection.execute("INSERT INTO covers (series, covered) VALUES (?, ?)", (row, other))
        elif series.images < images:
            connection.execute("INSERT INTO covers (series, covered) VALUES (?, ?)", (other, row))


def with_covered(connection: sqlite3.Connection, rows: Iterable[int]) -> tuple[int, ...]:
    """``rows``, and the series whose images those hold."""
    found = dict.fromkeys(rows)
    for row in tuple(found):
        covered = connection.execute("SELECT covered FROM covers WHERE series = ?", (row,))
        found |= dict.fromkeys(each for (each,) in covered)
    return tuple(found)


def packed_copies(connection: sqlite3.Connection, row: int) -> list[bytes]:
    """Series of the same images in other files than those of ``row``, packed."""
    found = connection.execute(
        "SELECT bytes FROM covers JOIN packed ON packed.series = covered "
        "JOIN series AS one ON one.id = covered JOIN series AS all_of ON all_of.id = covers.series "
        "WHERE covers.series = ? AND one.slices = all_of.slices",
        (row,),
    )
    return [bytes(packed) for (packed,) in found]
