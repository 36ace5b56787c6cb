"""What servers make of the standard's answers (PS3.18): nothing is missing without a word."""

from __future__ import annotations

import io
from base64 import b64decode
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
import requests
from pydicom import dcmread
from pydicom.dataset import Dataset

from medviewer.network import web
from medviewer.network.query import Query
from medviewer.network.stations import Station, StationError
from medviewer.network.web_session import PASSWORD
from medviewer.progress import Silent
from tests.network.made_archive import STUDY, image, kept
from tests.network.small_archive import failed, written
from tests.network.web_server import Answer, answering

KIND = 'multipart/related; type="application/dicom"; boundary="apart"'


def encoded(number: int) -> bytes:
    file = io.BytesIO()
    image(number).save_as(file, enforce_file_format=True)
    return file.getvalue()


def parts(*contents: bytes) -> bytes:
    """A multipart body (RFC 2046 5.1.1)."""
    head = b"\r\n--apart\r\nContent-Type: application/dicom\r\n\r\n"
    return b"".join(head + each for each in contents) + b"\r\n--apart--"


THREE = parts(encoded(1), encoded(2), encoded(3))


def test_a_study_comes_in_parts(tmp_path: Path) -> None:
    with answering(Answer(THREE + b"\r\nepilogue", KIND)) as station:
        incoming = web.get_study(station, STUDY, tmp_path)
    assert kept(tmp_path) == ["1.2.3.1.1", "1.2.3.1.2", "1.2.3.1.3"]
    assert incoming.told == ""


def test_a_study_retrieved_again_is_as_the_station_has_it_now(tmp_path: Path) -> None:
    with answering(Answer(parts(encoded(1), encoded(2)), KIND)) as station:
        web.get_study(station, STUDY, tmp_path)
    corrected, file = image(1), io.BytesIO()
    corrected.PatientName = "Right^Name"
    corrected.save_as(file, enforce_file_format=True)
    with answering(Answer(parts(file.getvalue(), encoded(2)), KIND)) as station:
        again = web.get_study(station, STUDY, tmp_path)
    assert again.known == 1
    (path,) = again.files
    assert dcmread(path).PatientName == "Right^Name"


@pytest.mark.parametrize("size", [1, 3, 7, 1000])
def test_a_study_is_whole_wherever_the_network_parts_its_bytes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, size: int
) -> None:
    """What closes the answer comes in two pieces, or after further bytes."""
    whole = requests.Response.iter_content

    def in_pieces(response: requests.Response, *_: object, **__: object) -> Iterator[bytes]:
        yield from whole(response, size)

    monkeypatch.setattr(requests.Response, "iter_content", in_pieces)
    with answering(Answer(THREE + b"\r\nepilogue", KIND)) as station:
        incoming = web.get_study(station, STUDY, tmp_path)
    assert kept(tmp_path) == ["1.2.3.1.1", "1.2.3.1.2", "1.2.3.1.3"]
    assert incoming.told == ""


@pytest.mark.parametrize("missing", [11, 20, 100])
def test_a_study_that_was_cut_is_told(tmp_path: Path, missing: int) -> None:
    """In its last image, or between two parts; the server did not say how much there is."""
    with answering(Answer(THREE[:-missing], KIND, cut=True)) as station:
        incoming = web.get_study(station, STUDY, tmp_path)
    assert kept(tmp_path) == ["1.2.3.1.1", "1.2.3.1.2"]
    assert incoming.told == (
        "web broke off during the retrieval. Files that came: 2; retrieve the study again."
    )


def test_a_page_to_log_in_is_not_a_server_that_is_silent(tmp_path: Path) -> None:
    with (
        answering(Answer(b"<html>", "text/html")) as station,
        pytest.raises(StationError, match="sent something that is not DICOM"),
    ):
        web.echo(station)


def test_a_station_without_an_address_of_dicomweb_is_told_what_it_lacks() -> None:
    with pytest.raises(StationError, match=r"CT has no DICOMweb address.*Add its address"):
        web.echo(Station("CT", "192.0.2.1", 104, "CT"))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "1.dcm").write_bytes(encoded(1))
    return tmp_path / "1.dcm"


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_what_is_sent_on_to_another_address_is_not_taken_for_stored(
    path: Path, status: int
) -> None:
    """A request to store would become one to read there, and succeed."""
    elsewhere = {"Location": "https://pacs.example/dicom-web/studies"}
    with (
        answering(Answer(b"", status=status, headers=elsewhere)) as station,
        pytest.raises(StationError, match=r"sends us on to https://pacs\.example"),
    ):
        web.send(station, [path])


def test_a_page_to_log_in_has_stored_nothing(path: Path) -> None:
    with (
        answering(Answer(b"<html>", "text/html; charset=utf-8")) as station,
        pytest.raises(StationError, match=r"not DICOM \(text/html"),
    ):
        web.send(station, [path])


def test_a_refusal_is_read_whatever_else_its_type_says(path: Path) -> None:
    body = (
        b'{"00081198": {"vr": "SQ", "Value": [{'
        b'"00081155": {"vr": "UI", "Value": ["1.2.3.1.1"]},'
        b'"00081197": {"vr": "US", "Value": [43264]}}]}}'
    )
    with (
        answering(Answer(body, "application/dicom+json; charset=utf-8", 202)) as station,
        pytest.raises(StationError, match=r"(?s)1 of 1 files.*\n.*1\.dcm: status A900h"),
    ):
        web.send(station, [path])


def test_the_server_is_called_by_host_and_port_and_asked_below_its_address() -> None:
    answer = Answer()
    with answering(answer) as station:
        web.echo(replace(station, web=station.web + "/"))
        assert answer.asked[0]["Host"] == station.web.split("/")[2]
        assert answer.asked[0]["path"].startswith("/dicom-web/studies?")


def test_a_password_may_have_any_letters(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(PASSWORD, "wört€")
    answer = Answer()
    with answering(answer) as station:
        web.echo(replace(station, user="zoë"))
    scheme, _, words = answer.asked[0]["Authorization"].partition(" ")
    assert (scheme, b64decode(words).decode()) == ("Basic", "zoë:wört€")


def test_a_server_that_has_only_some_of_a_study_is_told(tmp_path: Path) -> None:
    with answering(Answer(THREE, KIND, status=206)) as station:
        incoming = web.get_study(station, STUDY, tmp_path)
    assert len(incoming.files) == 3
    assert "retrieve the study again" in incoming.told


def test_a_server_that_names_only_so_many_studies_is_told() -> None:
    body = b'[{"0020000D": {"vr": "UI", "Value": ["1.2.3"]}}]'
    more = {"Warning": "299 web: There are 7 additional results that can be requested"}
    with answering(Answer(body, headers=more)) as station:
        found = web.find_studies(station, Query())
    assert [each.study_instance_uid for each in found] == [STUDY]
    assert found.cut
    with answering(Answer(body)) as station:
        assert not web.find_studies(station, Query()).cut


def test_images_without_their_uids_do_not_cost_the_others(tmp_path: Path) -> None:
    nameless, file = image(2), io.BytesIO()
    del nameless.SeriesInstanceUID
    nameless.save_as(file, enforce_file_format=True)
    body = parts(encoded(1), file.getvalue(), encoded(3), file.getvalue())
    with answering(Answer(body, KIND)) as station:
        incoming = web.get_study(station, STUDY, tmp_path)
    assert kept(tmp_path) == ["1.2.3.1.1", "1.2.3.1.3"]
    assert incoming.told.startswith("2 of 4 files did not come from web")


@pytest.mark.parametrize(
    ("status", "remedy"),
    [
        (401, "Check the user of the station and the environment variable"),
        (403, "Check the user of the station and the environment variable"),
        (404, "It may not have the study (any more), or its DICOMweb is at another address."),
    ],
)
def test_what_can_be_done_about_a_refusal_is_told(tmp_path: Path, status: int, remedy: str) -> None:
    with (
        answering(Answer(status=status)) as station,
        pytest.raises(StationError, match=f"HTTP status {status}") as told,
    ):
        web.get_study(station, STUDY, tmp_path)
    assert told.value.remedy.startswith(remedy)


@pytest.mark.parametrize(("fit", "requests"), [(1, 4), (2, 2), (3, 2), (4, 1)])
def test_as_many_files_are_sent_at_once_as_fit_into_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fit: int, requests: int
) -> None:
    paths = [written(tmp_path, number) for number in range(4)]
    monkeypatch.setattr(web, "BATCH_BYTES", fit * paths[0].stat().st_size)
    answer, told = Answer(b"{}"), list[float]()

    class Told(Silent):
        def report(self, fraction: float, text: str = "") -> None:
            told.append(fraction)

    with answering(answer) as station:
        assert web.send(station, paths, Told()) == 4
    assert len(answer.asked) == requests
    assert told == [number / 4 for number in range(0, 4, fit)]


def test_what_was_refused_before_a_server_broke_off_is_not_counted_as_sent(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(web, "BATCH", 2)
    paths = [written(tmp_path, number) for number in (1, 2, 3)]
    refused = Dataset.from_json(
        {"00081198": {"vr": "SQ", "Value": [failed(f"{STUDY}.1.2", 0xA900)]}}
    )
    answer = Answer(refused.to_json().encode(), status=202)

    class BreaksOff(Silent):
        def report(self, fraction: float, text: str = "") -> None:
            answer.status = 503 if fraction else 202

    told = r"HTTP status 503\. 1 of 3 files were sent before\."
    with answering(answer) as station, pytest.raises(StationError, match=told):
        web.send(station, paths, BreaksOff())


def test_a_server_is_asked_for_all_that_is_shown_of_a_study() -> None:
    """It need not tell the description and the like of itself (PS3.18 10.6.3.3)."""
    answer = Answer()
    with answering(answer) as station:
        web.find_studies(station, Query())
    asked = parse_qs(urlsplit(answer.asked[0]["path"]).query)
    assert {"StudyDescription", "NumberOfStudyRelatedInstances"} <= set(asked["includefield"])
    assert "limit" not in asked  # whatever is beyond it would be missing without a word


def test_letters_that_stand_for_others_are_asked_for_as_they_are() -> None:
    """Some servers take "%2A" and "%3F" for letters."""
    answer = Answer()
    with answering(answer) as station:
        web.find_studies(station, Query(patient_name="M?ller*"))
    assert "PatientName=M?ller*" in answer.asked[0]["path"]


def test_a_disk_that_cannot_be_written_to_is_not_the_server_s_fault(tmp_path: Path) -> None:
    taken = tmp_path / "a file"
    taken.touch()
    with (
        answering(Answer(THREE, KIND)) as station,
        pytest.raises(StationError, match=r"a file cannot be written to.*Free space"),
    ):
        web.get_study(station, STUDY, taken)
