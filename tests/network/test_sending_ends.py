"""A sending that ends before all was sent: what had arrived is told, and what had not."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path

import pydicom
import pytest
from pydicom.dataset import Dataset
from pydicom.uid import (
    ExplicitVRLittleEndian,
)

from medviewer.message import Message
from medviewer.network import dimse, web
from medviewer.network.outgoing import SendingStopped
from medviewer.network.speaking import Speaks
from medviewer.network.stations import Station, StationError
from tests.network.orthanc import free_port
from tests.network.small_archive import archive, written
from tests.network.web_server import Answer, answering


@pytest.mark.parametrize("again", [False, True])
def test_what_was_sent_before_a_web_server_broke_off_is_told(
    again: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It was said not to answer, as if nothing had gone there; ``again``: two hold one image."""
    monkeypatch.setattr(web, "BATCH", 2)
    paths = [written(tmp_path, each) for each in range(3)]
    if again:
        paths[1].write_bytes(paths[0].read_bytes())
    answer = Answer(b"{}")

    class BreaksOff:
        def report(self, fraction: float, text: str = "") -> None:
            answer.status = 503 if fraction else 200

        def cancelled(self) -> bool:
            return False

    told = r"HTTP status 503\. 2 of 3 files were sent before\."
    with answering(answer) as there, pytest.raises(StationError, match=told):
        web.send(there, paths, BreaksOff())


def test_what_was_sent_before_a_station_was_full_is_told(four: list[Path]) -> None:
    def full(dataset: Dataset) -> int:
        return 0xA700 if dataset.SOPInstanceUID.endswith("4") else 0

    told = r"(?s)4\.dcm: status A700h\. 2 of 4 files were sent before\..*\n[^\n]*2\.dcm[^\n]*$"
    with (
        archive([ExplicitVRLittleEndian], full) as (station, _),
        pytest.raises(StationError, match=told),
    ):
        dimse.send(station, four)


def test_who_stops_a_sending_is_told_what_had_arrived(tmp_path: Path) -> None:
    class AfterTwo:
        reports = 0

        def report(self, fraction: float, text: str = "") -> None:
            self.reports += 1

        def cancelled(self) -> bool:
            """Not from the thread that would hang up during the second one."""
            return self.reports == 2 and threading.current_thread() is threading.main_thread()

    paths = [written(tmp_path, number) for number in range(4)]
    with (
        archive([ExplicitVRLittleEndian]) as (station, came),
        pytest.raises(SendingStopped) as stopped,
    ):
        dimse.send(station, paths, AfterTwo())
    assert (stopped.value.sent, came) == (2, ["0", "1"])


@pytest.mark.parametrize("protocol", [dimse, web], ids=["DIMSE", "DICOMweb"])
def test_what_was_refused_before_a_sending_breaks_off_is_named(
    protocol: Speaks, tmp_path: Path
) -> None:
    """Only how many had been sent was told; so many files are named and no more."""
    notes = [tmp_path / f"notes-{number:02}.dcm" for number in range(12)]
    for each in notes:
        each.write_text("none")
    files = [*notes, written(tmp_path, 1)]
    gone = Station("gone", "127.0.0.1", free_port())
    with (
        answering(Answer(b"", status=503)) as there,
        pytest.raises(StationError) as broken,
    ):
        protocol.send(gone if protocol is dimse else there, files)
    said = str(broken.value)
    assert "sent before" not in said
    assert [each.name in said for each in notes] == [True] * 10 + [False] * 2
    assert said.endswith("\n…")
    assert isinstance(broken.value.remedy, Message)  # each line can be translated


@pytest.mark.parametrize("protocol", [dimse, web], ids=["DIMSE", "DICOMweb"])
def test_half_a_file_is_not_sent_and_the_rest_is(protocol: Speaks, tmp_path: Path) -> None:
    """It went into the archive as a whole one; one without its class ended the program."""
    paths = [written(tmp_path, number) for number in (1, 2, 3, 4)]
    cut, damaged = paths[1:3]
    one = pydicom.dcmread(cut)
    one.Rows = one.Columns = 8
    one.SamplesPerPixel, one.BitsAllocated, one.PhotometricInterpretation = 1, 8, "MONOCHROME2"
    one.PixelRepresentation, one.BitsStored, one.HighBit = 0, 8, 7
    one.add_new("PixelData", "OB", bytes(64))
    one.save_as(cut)
    cut.write_bytes(cut.read_bytes()[:-10])
    content = damaged.read_bytes()
    damaged.write_bytes(content[:-40] + b"\xff" * 40)
    classless = pydicom.dcmread(paths[3])
    del classless.SOPClassUID
    classless.save_as(paths[3])
    with (
        archive([ExplicitVRLittleEndian]) as (station, came),
        answering(Answer(b"{}")) as there,
        pytest.raises(StationError) as told,
    ):
        protocol.send(replace(station, web=there.web), paths)
    said = str(told.value)
    assert "3 of 4 files were not sent" in said
    assert f"{cut} is not sent: The file is truncated: it holds 54 of the 64 bytes" in said
    assert f"{damaged} is not sent: The DICOM header is damaged" in said
    assert f"{paths[3]} is no DICOM file that can be sent (it has no SOPClassUID)." in said
    assert came == (["1"] if protocol is dimse else [])
