"""An archive of one made study, its images, and what of them was kept."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import UID, CTImageStorage, ExplicitVRLittleEndian
from pynetdicom import AE, evt
from pynetdicom.sop_class import (  # type: ignore[attr-defined]
    StudyRootQueryRetrieveInformationModelGet,
)

from medviewer.network.stations import Station
from tests.network.orthanc import free_port

STUDY = "1.2.3"


def image(number: int) -> Dataset:
    """One image of a study, without pixels."""
    one = Dataset()
    one.SOPClassUID, one.SOPInstanceUID = CTImageStorage, f"{STUDY}.1.{number}"
    one.StudyInstanceUID, one.SeriesInstanceUID = STUDY, f"{STUDY}.1"
    one.file_meta = FileMetaDataset()
    one.file_meta.MediaStorageSOPClassUID = one.SOPClassUID
    one.file_meta.MediaStorageSOPInstanceUID = one.SOPInstanceUID
    one.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    return one


@contextmanager
def archive(
    answers: Callable[[evt.Event], Iterator[Any]],
    model: UID = StudyRootQueryRetrieveInformationModelGet,
    request: evt.EventType = evt.EVT_C_GET,
    syntax: UID = ExplicitVRLittleEndian,
) -> Iterator[Station]:
    """An archive that answers a C-GET, or another request, so."""
    port = free_port()
    entity = AE("ARCHIVE")
    entity.acse_timeout = 2  # so long it also waits for a guest who has left
    entity.add_supported_context(model)
    entity.add_supported_context(CTImageStorage, syntax, scp_role=True, scu_role=True)
    server = entity.start_server(
        ("127.0.0.1", port), block=False, evt_handlers=[(request, answers)]
    )
    assert server is not None
    try:
        yield Station("archive", "127.0.0.1", port, "ARCHIVE")
    finally:
        server.shutdown()
    for thread in threading.enumerate():
        if thread.name.startswith("AcceptorThread"):
            thread.join(20)


def kept(folder: Path) -> list[str]:
    return sorted(path.stem for path in folder.rglob("*") if path.is_file())
