"""What the index keeps of a series: the columns of its list and search, and its packed form."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from medviewer.dicom.series import Series
from medviewer.library.fold import fold
from medviewer.library.listing import Listing, Stamp, stamp_of
from medviewer.library.packed import pack


@dataclass(frozen=True)
class Prepared:
    """A series ready to be written: column values by name, the packed bytes, and its images."""

    columns: dict[str, str | int | None]
    packed: bytes
    images: frozenset[tuple[str, int]]


def prepare(series: Series, listing: Listing, now: str) -> Prepared:
    """``series`` as the index keeps it, with the stamps of its files from ``listing``.

    Two series are one when they pack to the same bytes: the same slices of the same,
    unchanged files.
    """
    packed = pack(series, _stamps(series, listing))
    columns = {
        "key": series.key,
        "study_instance_uid": series.study_instance_uid,
        "patient_id": series.patient_id.strip(),
        "patient_name": series.patient_name,
        "birth_date": birth_date(series),
        "study_date": series.study_date,
        "study_description": series.study_description,
        "modality": series.modality,
        "number": series.number,
        "description": series.description,
        "body_part": series.body_part,
        "slices": len(series.slices),
        "folder": str(series.slices[0].path.parent),
        "remembered": now,
        "person": fold(series.patient_name),
        "words": _words(series),
        "content": hashlib.sha256(packed).hexdigest(),
    }
    stored = {name: _storable(value) for name, value in columns.items()}
    return Prepared(stored, packed, images_of(series))


def images_of(series: Series) -> frozenset[tuple[str, int]]:
    """Its images by SOP Instance UID and frame, whatever files they are in."""
    return frozenset((one.sop_instance_uid, one.frame) for one in series.slices)


def birth_date(series: Series) -> str:
    """Patient's Birth Date (YYYYMMDD); "" when the file does not say."""
    return str(series.header.get("PatientBirthDate") or "").strip()


def _stamps(series: Series, listing: Listing) -> dict[str, Stamp]:
    """The stamp of every file; one that has vanished gets one that no file has."""
    names = dict.fromkeys(str(one.path) for one in series.slices)
    return {name: listing.stamps.get(name) or stamp_of(name) or (-1, -1) for name in names}


def _words(series: Series) -> str:
    """All that the search looks through, folded."""
    texts = (
        series.patient_name,
        series.patient_id,
        *_as_written(birth_date(series)),
        *_as_written(series.study_date),
        str(series.header.get("AccessionNumber") or ""),
        series.study_description,
        series.modality,
        series.body_part,
        series.description,
    )
    return " ".join(filter(None, map(fold, texts)))


def _as_written(date: str) -> tuple[str, ...]:
    """A date (DA) as it is in the file, and as people write and see it."""
    return (date, f"{date[:4]}-{date[4:6]}-{date[6:]}") if len(date) == 8 else (date,)


def _storable(value: str | int | None) -> str | int | None:
    """Text that UTF-8 can hold: undecodable bytes in a path stay visible as escapes."""
    if isinstance(value, str):
        return value.encode("utf-8", "backslashreplace").decode("utf-8")
    return value
