"""Labelled nodules on disk: ``foldK.csv``, ``foldK_votes.npz`` and a folder ``crops``."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from medviewer.errors import MedviewerError
from medviewer.lesion.nodule.ratings import RATINGS
from medviewer.lesion.training.table import rows_of

SIDE = 96
"""Pixels along a side of a crop."""
LABELS = ("malignant", "benign")
AMBIGUOUS = "ambiguous"


@dataclass(frozen=True)
class Nodule:
    """One nodule as its readers saw it.

    Attributes
    ----------
    name
        File name of the crop without its ending.
    label
        "malignant", "benign" or "ambiguous" (median rating above, below, at 3); "" if unknown.
    fold
        Patient-disjoint fold; None when the folder has none.
    patient, group
        Whose it is, as a name and as a number: nodules of one patient are never in two cuts.
    votes
        The file, and the rows of it, that say how many readers outlined each pixel;
        None where there is no such file.
    readers
        How many readers marked the nodule; 0 where unknown.
    ratings
        By rating, what each reader gave.
    diameter_mm
        From the readers' outlines: a truth, never an input.
    pixel_mm, slice_mm
        Spacing in mm; None where the scan is not known.
    """

    name: str
    path: Path
    label: str
    fold: int | None
    patient: str
    slices: int
    votes: tuple[Path, int] | None
    readers: int
    ratings: dict[str, tuple[int, ...]]
    diameter_mm: float | None
    pixel_mm: float | None
    slice_mm: float | None
    group: int = -1


def read_nodules(data: Path) -> list[Nodule]:
    """All nodules of the tables ``data/fold*.csv``, in order of their names.

    Raises
    ------
    MedviewerError
        When there is no table, a crop is missing, or a row cannot be understood.
    """
    tables = sorted(data.glob("fold*.csv"))
    if not tables:
        raise MedviewerError(
            f"{data} holds no table fold*.csv.",
            "Point to a folder with the tables, the votes and a folder crops.",
        )
    nodules: list[Nodule] = []
    for table in tables:
        nodules += [_read_row(row, table) for row in rows_of(table, "Copy the data again.")]
    number = {name: index for index, name in enumerate(sorted({n.patient for n in nodules}))}
    return [
        replace(nodule, group=number[nodule.patient])
        for nodule in sorted(nodules, key=lambda nodule: nodule.name)
    ]


def _read_row(row: dict[str, str], table: Path) -> Nodule:
    try:
        name = f"{row['patient']}_{row['nodule']}"
        path = table.parent / "crops" / f"{name}.jls"
        votes = table.parent / f"{table.stem}_votes.npz"
        nodule = Nodule(
            name,
            path,
            row.get("label") or "",
            int(row["fold"]) if row.get("fold") else None,
            row["patient"],
            int(row["n_slices"]),
            (votes, int(row["first_slice"])) if votes.is_file() else None,
            int(row.get("n_readers") or 0),
            {rating.name: _given(row, rating.name) for rating in RATINGS},
            _number(row, "diameter_mm"),
            _number(row, "pixel_spacing_mm"),
            _number(row, "slice_spacing_mm"),
        )
    except (KeyError, ValueError) as error:
        raise MedviewerError(
            f"{table}: the row of {row.get('patient')} {row.get('nodule')} cannot be understood: "
            f"{error}.",
            "Correct the table.",
        ) from error
    if nodule.label not in (*LABELS, AMBIGUOUS, ""):
        raise MedviewerError(
            f"{table} gives {name} the label {nodule.label!r}.", "Correct the table."
        )
    if not path.is_file():
        raise MedviewerError(f"{table} names {path}, which is missing.", "Copy the data again.")
    return nodule


def _given(row: dict[str, str], name: str) -> tuple[int, ...]:
    text = row.get(f"{name}_per_reader") or ""
    return tuple(int(step) for step in text.split("|") if step)


def _number(row: dict[str, str], name: str) -> float | None:
    return float(row[name]) if row.get(name) else None


def read_crop(nodule: Nodule) -> NDArray[np.uint8]:
    """Grey values ``[slice, row, column]``, scaled by the publisher.

    Raises
    ------
    MedviewerError
        When the file is damaged or of another size than its table says.
    """
    from imagecodecs import DelayedImportError, JpeglsError, jpegls_decode

    try:
        grey = np.asarray(jpegls_decode(nodule.path.read_bytes()))
        return grey.reshape(nodule.slices, SIDE, SIDE)
    except (OSError, JpeglsError, DelayedImportError, ValueError) as error:
        raise MedviewerError(
            f"{nodule.path} is not a crop of {nodule.slices} slices: {error}.",
            "Copy the data again.",
        ) from error


def read_votes(nodules: list[Nodule]) -> list[NDArray[np.uint8] | None]:
    """How many readers outlined each pixel, ``[slice, row, column]``, None where unknown.

    Raises
    ------
    MedviewerError
        When a file of votes cannot be read or is too short.
    """
    files: dict[Path, NDArray[np.uint8]] = {}
    found: list[NDArray[np.uint8] | None] = []
    for nodule in nodules:
        if nodule.votes is None:
            found.append(None)
            continue
        path, first = nodule.votes
        if path not in files:
            try:
                with np.load(path, allow_pickle=False) as archive:
                    files[path] = archive["votes"]
            except (OSError, KeyError, ValueError) as error:
                raise MedviewerError(
                    f"{path} cannot be read: {error}.", "Copy the data again."
                ) from error
        rows = files[path][first : first + nodule.slices]
        if rows.shape != (nodule.slices, SIDE, SIDE):
            raise MedviewerError(f"{path} has no votes for {nodule.name}.", "Copy the data again.")
        found.append(rows)
    return found
