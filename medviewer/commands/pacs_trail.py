"""What `medviewer pacs` writes into the audit trail: patients' images that leave or come."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pydicom

from medviewer.commands.noting import noting
from medviewer.dicom.files.dataset import quiet_pydicom
from medviewer.dicom.files.hostile import BROKEN_VALUE
from medviewer.library import audit_events
from medviewer.network.incoming import Incoming


def note_sending(paths: Sequence[Path], station: str) -> None:
    """Note, before it begins, of which series files are sent; some may be there when it breaks off.

    Raises
    ------
    AuditError
        When the trail cannot be written.
    """
    series = tuple(dict.fromkeys(uid for uid in map(_series_of, paths) if uid))
    with noting() as trail:
        audit_events.sending(trail, "files", station, series)


def _series_of(path: Path) -> str:
    """Series Instance UID; "" of what cannot be read, which sending tells."""
    try:
        with quiet_pydicom():
            header = pydicom.dcmread(
                path, stop_before_pixels=True, specific_tags=["SeriesInstanceUID"]
            )
        return str(header.get("SeriesInstanceUID") or "")
    except BROKEN_VALUE:
        return ""


def note_retrieving(study: str, station: str, out: Path) -> None:
    """Note, before it begins, that a study (UID) is fetched. Raises AuditError."""
    with noting() as trail:
        audit_events.retrieving(trail, study, station, out)


@contextmanager
def received_is_noted(incoming: Incoming) -> Iterator[None]:
    """Note, however the block ends, what came by then. Raises AuditError."""
    try:
        yield
    finally:
        if incoming.files:
            # they are called STUDY/SERIES/IMAGE.dcm
            series = tuple(dict.fromkeys(path.parent.name for path in incoming.files))
            with noting() as trail:
                audit_events.received(trail, incoming.folder, series, len(incoming.files))
