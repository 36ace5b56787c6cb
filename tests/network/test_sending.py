"""What a station refuses does not keep from it what it takes, and is told."""

from __future__ import annotations

import socket
import time
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pydicom
import pytest
from pydicom.dataset import Dataset
from pydicom.uid import (
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    RLELossless,
)

from medviewer.__main__ import main
from medviewer.network import dimse, web
from medviewer.network.association import check_status
from medviewer.network.query import Query
from medviewer.network.receiving import receiving
from medviewer.network.stations import Station, StationError
from tests.network.made_archive import STUDY
from tests.network.orthanc import free_port
from tests.network.small_archive import PRIVATE, archive, failed, written
from tests.network.web_server import Answer, answering


def test_a_kind_that_the_station_does_not_know_is_left_out(four: list[Path]) -> None:
    words = rf"(?s)1 of 4 files were not sent to archive\..*2\.dcm.*{PRIVATE}"
    with archive([ExplicitVRLittleEndian]) as (station, came):
        with pytest.raises(StationError, match=words):
            dimse.send(station, four)
        assert came == ["1", "3", "4"]


def test_a_file_that_the_station_cannot_understand_is_left_out(four: list[Path]) -> None:
    def third_is_strange(dataset: Dataset) -> int:
        return 0xC000 if dataset.SOPInstanceUID.endswith("3") else 0

    with archive([ExplicitVRLittleEndian], third_is_strange) as (station, came):
        with pytest.raises(StationError, match=r"(?s)2 of 4 files.*3\.dcm: status C000h"):
            dimse.send(station, four)
        assert came == ["1", "4"]


@pytest.mark.parametrize("warning", [0xB000, 0xB006, 0xB007])
def test_what_a_station_takes_with_a_warning_was_sent(tmp_path: Path, warning: int) -> None:
    with archive([ExplicitVRLittleEndian], lambda _: warning) as (station, _):
        assert dimse.send(station, [written(tmp_path, 1)]) == 1


@pytest.mark.parametrize("status", [0xA700, 0xA7FF])
def test_a_station_without_room_is_not_sent_the_rest(four: list[Path], status: int) -> None:
    asked = []

    def full(dataset: Dataset) -> int:
        asked.append(dataset.SOPInstanceUID)
        return status

    with (
        archive([ExplicitVRLittleEndian], full) as (station, _),
        pytest.raises(StationError, match=rf"refused .*1\.dcm: status {status:04X}h") as told,
    ):
        dimse.send(station, four)
    assert len(asked) == 1
    assert told.value.remedy == "It has no room left; ask who runs it."


def test_what_is_no_dicom_is_named_and_the_rest_is_sent(tmp_path: Path) -> None:
    (tmp_path / "half.dcm").write_bytes(b"\0" * 128 + b"DICM")
    with archive([ExplicitVRLittleEndian]) as (station, came):
        with pytest.raises(
            StationError,
            match=r"(?s)1 of 2 files.*\n\S*half\.dcm is no DICOM file that can be sent\.$",
        ):
            dimse.send(station, [tmp_path / "half.dcm", written(tmp_path, 1)])
        assert came == ["1"]


def test_an_old_station_takes_what_is_not_compressed(tmp_path: Path) -> None:
    """The default transfer syntax is offered for every kind (PS3.5 10.1)."""
    with archive([ImplicitVRLittleEndian]) as (station, came):
        assert dimse.send(station, [written(tmp_path, 1)]) == 1
        assert came == ["1"]


def test_a_disc_is_sent_without_its_directory(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "DICOMDIR").write_bytes(b"\0" * 128 + b"DICM")
    written(tmp_path, 1)
    with archive([ExplicitVRLittleEndian]) as (station, came):
        words = ["--host", station.host, "--port", str(station.port), "--title", "ARCHIVE"]
        assert main(["pacs", "add", "archive", *words]) == 0
        assert main(["pacs", "send", "archive", str(tmp_path)]) == 0
        assert came == ["1"]
    assert "1 file sent to archive." in capsys.readouterr().out


def test_what_a_station_does_not_support_is_named(tmp_path: Path) -> None:
    """It is neither silent nor does it want TLS."""
    with archive([RLELossless]) as (station, _):
        with pytest.raises(StationError, match=r"not support Study Root .* - FIND\."):
            dimse.find_studies(station, Query())
        with pytest.raises(StationError, match=r"not support Study Root .* - GET\."):
            dimse.get_study(station, STUDY, tmp_path / "got")
        with pytest.raises(StationError, match=r"not support CT Image Storage \(Explicit VR"):
            dimse.send(station, [written(tmp_path, 1)])


def test_a_web_server_that_refuses_one_file_is_told_by_its_name(four: list[Path]) -> None:
    refused = {"vr": "SQ", "Value": [failed(f"{STUDY}.1.3", 0xA900)]}
    body = Dataset.from_json({"00081198": refused}).to_json().encode()
    with (
        answering(Answer(body, status=202)) as station,
        pytest.raises(
            StationError, match=r"(?s)1 of 4 files were not sent to web.*3\.dcm: .*A900h"
        ),
    ):
        web.send(station, four)


@pytest.mark.parametrize("at_once", [1, 4])
def test_a_web_server_that_refuses_all_is_sent_the_next_ones(
    four: list[Path], monkeypatch: pytest.MonkeyPatch, at_once: int
) -> None:
    monkeypatch.setattr(web, "BATCH", at_once)
    with (
        answering(Answer(b"", status=409)) as station,
        pytest.raises(StationError, match="4 of 4 files were not sent to web"),
    ):
        web.send(station, four)


def test_what_is_no_dicom_is_not_the_web_server_s_fault(tmp_path: Path) -> None:
    (tmp_path / "notes.dcm").write_text("no image")
    with (
        answering(Answer(b"", status=200)) as station,
        pytest.raises(
            StationError,
            match=r"(?s)1 of 2 files.*notes\.dcm is not sent: This is not a DICOM file",
        ),
    ):
        web.send(station, [tmp_path / "notes.dcm", written(tmp_path, 1)])


def test_a_large_file_may_be_long_under_way(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The answer is waited for from when the first byte is given to the line."""
    monkeypatch.setattr(dimse, "ANSWER_S", 0.2)
    large = pydicom.dcmread(written(tmp_path, 1))
    large.PixelData = bytes(400_000)
    large["PixelData"].VR = "OW"
    large.save_as(tmp_path / "1.dcm")

    def comes_late(_: Dataset) -> int:
        time.sleep(1)
        return 0

    with archive([ExplicitVRLittleEndian], comes_late) as (station, came):
        assert dimse.send(station, [tmp_path / "1.dcm"]) == 1
        assert came == ["1"]


def test_what_may_not_be_read_is_told_and_the_rest_is_sent(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], closed_folders: None
) -> None:
    written(tmp_path, 1)
    (tmp_path / "closed").mkdir()
    with archive([ExplicitVRLittleEndian]) as (station, came):
        words = ["--host", station.host, "--port", str(station.port), "--title", "ARCHIVE"]
        assert main(["pacs", "add", "archive", *words]) == 0
        assert main(["pacs", "send", "archive", str(tmp_path)]) == 1
        assert came == ["1"]
    assert f"{tmp_path / 'closed'}: Permission denied. Not sent." in capsys.readouterr().err


def test_a_station_that_is_busy_is_told_as_such() -> None:
    with (
        archive([ExplicitVRLittleEndian], guests=1) as (station, _),
        socket.create_connection((station.host, station.port)),
        pytest.raises(StationError, match=r"archive refused us\. It is busy just now"),
    ):
        dimse.echo(station)


def test_silent_connections_keep_nobody_out(tmp_path: Path) -> None:
    port = free_port()
    with receiving(tmp_path, port, title="US", host="127.0.0.1"), ExitStack() as silent:
        for _ in range(30):
            silent.enter_context(socket.create_connection(("127.0.0.1", port)))
        dimse.echo(Station("us", "127.0.0.1", port, "US"))


@pytest.mark.parametrize(
    ("knows", "called", "told"),
    [
        ("SOMEBODY", "ARCHIVE", "It does not know our title MEDVIEWER; ask who runs it to add it."),
        ("MEDVIEWER", "OTHER", "It is not called OTHER: check its title."),
    ],
)
def test_a_station_that_says_which_title_is_wrong_is_passed_on(
    knows: str, called: str, told: str
) -> None:
    """Either was told that it may be the one or the other."""
    with (
        archive([ExplicitVRLittleEndian], only=knows) as (station, _),
        pytest.raises(StationError) as refused,
    ):
        dimse.echo(replace(station, title=called))
    assert str(refused.value) == f"archive refused us. {told}"


def test_an_address_that_nobody_knows_is_told_as_that(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*_: object) -> None:
        raise socket.gaierror(-2, "Name or service not known")

    monkeypatch.setattr(socket, "create_connection", unknown)
    with pytest.raises(StationError, match=r"nobody knows the address pasc\.example"):
        dimse.echo(Station("archive", "pasc.example", 104, "ARCHIVE"))


def test_a_station_that_speaks_no_tls_is_told_as_that() -> None:
    """It was said not to answer, or not to be trusted: WRONG_VERSION_NUMBER."""
    with archive([ExplicitVRLittleEndian]) as (station, _), answering(Answer()) as there:
        for one, protocol in (
            (replace(station, tls=True), dimse),
            (replace(there, web=there.web.replace("http:", "https:")), web),
        ):
            with pytest.raises(StationError, match="does not speak TLS where we asked it to"):
                protocol.echo(one)


def test_a_station_that_forbids_is_not_only_to_be_tried_again() -> None:
    """Orthanc hangs up on whoever may not ask; "Try again" was all that was said."""
    with pytest.raises(StationError, match=r"broke off during the query\. .*may not allow us that"):
        check_status(Station("archive"), None, "the query")
