"""A retrieval in which something fails is never taken for a whole study (PS3.4 C.4.2.1.4.2)."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import CTImageStorage, ExplicitVRLittleEndian
from pynetdicom import AE, evt
from pynetdicom.sop_class import (  # type: ignore[attr-defined]
    StudyRootQueryRetrieveInformationModelGet,
)

from medviewer.network import dimse
from medviewer.network.incoming import Incoming
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


def sends_three(_: evt.Event) -> Iterator[int | tuple[int, Dataset]]:
    """An archive with one study of three images."""
    yield 3
    for number in (1, 2, 3):
        yield 0xFF00, image(number)


@pytest.fixture
def station() -> Iterator[Station]:
    port = free_port()
    archive = AE("ARCHIVE")
    archive.acse_timeout = 5  # so long it also waits for a guest who has left
    archive.add_supported_context(StudyRootQueryRetrieveInformationModelGet)
    archive.add_supported_context(CTImageStorage, scp_role=True, scu_role=True)
    server = archive.start_server(
        ("127.0.0.1", port), block=False, evt_handlers=[(evt.EVT_C_GET, sends_three)]
    )
    assert server is not None
    yield Station("archive", "127.0.0.1", port, "ARCHIVE")
    server.shutdown()
    for thread in threading.enumerate():
        if thread.name.startswith("AcceptorThread"):
            thread.join(20)


def test_a_whole_study_comes(station: Station, tmp_path: Path) -> None:
    incoming = dimse.get_study(station, STUDY, tmp_path)
    assert len(incoming.files) == 3
    assert incoming.told == ""


def test_a_study_of_which_images_are_missing_is_told(
    station: Station, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The archive ends such a retrieval with the warning B000, here because the disk is full."""
    keep = Incoming.keep_encoded

    def full(self: Incoming, content: bytes, ids: Dataset) -> Path:
        if ids.SOPInstanceUID.endswith("2"):
            raise OSError("No space left on device")
        return keep(self, content, ids)

    monkeypatch.setattr(Incoming, "keep_encoded", full)
    incoming = dimse.get_study(station, STUDY, tmp_path)
    assert len(incoming.files) == 2
    assert "1 of 3 files did not come from archive" in incoming.told


def test_a_file_that_could_not_be_written_leaves_no_half(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Half a file would be found beside the others when the folder is opened."""

    def breaks_off(self: Path, data: bytes) -> int:
        with self.open("wb") as file:
            file.write(data[:10])
        raise OSError("No space left on device")

    monkeypatch.setattr(Path, "write_bytes", breaks_off)
    with pytest.raises(OSError, match="No space"):
        Incoming(tmp_path).keep_encoded(b"\0" * 200, image(1))
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []
