"""A station that takes what is sent to it, and files to send."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from pydicom.dataset import Dataset
from pydicom.uid import (
    CTImageStorage,
)
from pynetdicom import AE, evt
from pynetdicom.sop_class import Verification

from medviewer.network.stations import Station
from tests.network.made_archive import image
from tests.network.orthanc import free_port

PRIVATE = "1.3.12.2.1107.5.9.1"


@contextmanager
def archive(
    takes: list[str],
    answer: Callable[[Dataset], int] = lambda _: 0,
    guests: int = 10,
    only: str = "",
) -> Iterator[tuple[Station, list[str]]]:
    """A station that takes CT in these transfer syntaxes; the images that came, by number.

    With ``only`` it wants to be called by its own title, and by that one alone.
    """
    came: list[str] = []

    def store(event: evt.Event) -> int:
        status = answer(event.dataset)
        if status == 0:
            came.append(event.dataset.SOPInstanceUID.rpartition(".")[2])
        return status

    port, entity = free_port(), AE("ARCHIVE")
    entity.acse_timeout = 2
    entity.maximum_associations = guests
    if only:
        entity.require_called_aet, entity.require_calling_aet = True, [only]
    entity.add_supported_context(CTImageStorage, takes)
    entity.add_supported_context(Verification)
    handlers = [(evt.EVT_C_STORE, store)]
    server = entity.start_server(("127.0.0.1", port), block=False, evt_handlers=handlers)
    assert server is not None
    try:
        yield Station("archive", "127.0.0.1", port, "ARCHIVE"), came
    finally:
        server.shutdown()
    for thread in threading.enumerate():
        if thread.name.startswith("AcceptorThread"):
            thread.join(20)


def written(folder: Path, number: int, sop_class: str = CTImageStorage) -> Path:
    one = image(number)
    one.SOPClassUID = one.file_meta.MediaStorageSOPClassUID = sop_class
    path = folder / f"{number}.dcm"
    one.save_as(path, enforce_file_format=True)
    return path


def failed(uid: str, reason: int) -> dict[str, object]:
    return {
        "00081155": {"vr": "UI", "Value": [uid]},
        "00081197": {"vr": "US", "Value": [reason]},
    }
