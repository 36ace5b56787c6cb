"""Nothing is connected until a station was added; a wrong description is named."""

from __future__ import annotations

import json
import socket
from dataclasses import replace
from pathlib import Path

import pytest
from pydicom.dataset import Dataset
from pynetdicom.dsutils import encode

from medviewer.__main__ import main
from medviewer.commands.pacs import tell_what_comes
from medviewer.errors import MedviewerError
from medviewer.library.folders import data_folder
from medviewer.network import dimse, web
from medviewer.network.incoming import Incoming
from medviewer.network.query import Found, FoundStudy, Query, dates, name_key
from medviewer.network.receiving import receiving
from medviewer.network.stations import (
    FILE_NAME,
    Station,
    StationError,
    read_stations,
    station,
    write_stations,
)
from tests.network.certificates import certificates, needs_openssl
from tests.network.orthanc import free_port

ARCHIVE = Station("archive", "127.0.0.1", 104, "ARCHIVE", web="https://example.org/dicom-web")


def test_nothing_is_configured_to_begin_with(tmp_path: Path) -> None:
    assert read_stations(tmp_path) == {}
    with pytest.raises(StationError, match=r"No station is called 'x'.*None is known yet"):
        station(tmp_path, "x")


def test_stations_come_back(tmp_path: Path) -> None:
    other = Station("web", web="http://127.0.0.1:8042/dicom-web", user="me")
    write_stations(tmp_path, [ARCHIVE, other])
    assert read_stations(tmp_path) == {"archive": ARCHIVE, "web": other}


@pytest.mark.parametrize("name", ["Archiv-Röntgen", "PACS Haus 2", "影像归档", "archive_1.old"])
def test_a_station_is_named_in_any_language(tmp_path: Path, name: str) -> None:
    write_stations(tmp_path, [replace(ARCHIVE, name=name).checked()])
    assert station(tmp_path, name).host == ARCHIVE.host


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"name": "a/b"}, "no name"),
        ({"name": " a"}, "no name"),
        ({"name": "a\n"}, "no name"),
        ({"name": "a" * 41}, "no name"),
        ({"title": ""}, "no Application Entity title"),
        ({"title": "SEVENTEEN-LETTERS"}, "no Application Entity title"),
        ({"port": 0}, "no port"),
        ({"host": "", "web": ""}, "no address"),
        ({"web": "file:///etc"}, "begins with https"),
        ({"web": "https://"}, "no address"),
        ({"web": "https://two words/"}, "no address"),
    ],
)
def test_what_cannot_be_a_station_is_refused(wrong: dict, words: str) -> None:
    described = {"name": "a", "host": "h", "port": 104, "title": "T", "web": "", **wrong}
    with pytest.raises(StationError, match=words):
        Station(**described).checked()


@pytest.mark.parametrize("content", ["", "[]", '{"schema_version": 9}', '{"schema_version": 1}'])
def test_a_list_that_is_none_is_named(tmp_path: Path, content: str) -> None:
    (tmp_path / FILE_NAME).write_text(content)
    with pytest.raises(StationError, match=FILE_NAME):
        read_stations(tmp_path)


def test_stations_are_added_listed_and_forgotten(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["pacs", "list"]) == 0
    assert "No station was added yet" in capsys.readouterr().out
    assert main(["pacs", "add", "archive", "--host", "192.0.2.7", "--title", "ARCHIVE"]) == 0
    assert main(["pacs", "list"]) == 0
    assert "archive  192.0.2.7:104 ARCHIVE" in capsys.readouterr().out
    assert main(["pacs", "remove", "archive"]) == 0
    assert main(["pacs", "echo", "archive"]) == 1
    assert "No station is called 'archive'" in capsys.readouterr().err


def test_who_does_not_answer_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    words = ["--host", "127.0.0.1", "--port", str(free_port()), "--web", "http://127.0.0.1:1/"]
    assert main(["pacs", "add", "nobody", *words]) == 0
    assert main(["pacs", "echo", "nobody"]) == 1
    assert "nobody does not answer at 127.0.0.1" in capsys.readouterr().err
    assert main(["pacs", "find", "nobody", "--web"]) == 1
    assert "does not answer at http://127.0.0.1:1/" in capsys.readouterr().err


def test_a_port_that_is_taken_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        words = ["pacs", "receive", "--host", "127.0.0.1", "--port", port, "--out", str(tmp_path)]
        assert main(words) == 1
    assert f"Nobody can listen at port {port}" in capsys.readouterr().err


def test_help_teaches(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["pacs", "--help"])
    told = capsys.readouterr().out
    assert "Nothing is connected and nothing" in told
    for action in ("add", "echo", "find", "get", "send", "receive"):
        assert f"medviewer pacs {action} " in told


@pytest.mark.parametrize("uid", ["../../etc/passwd", "1.2/3", "", "..", "1" * 65])
def test_names_from_afar_are_uids_or_nothing(tmp_path: Path, uid: str) -> None:
    with pytest.raises(ValueError, match="UID"):
        Incoming(tmp_path).place("1.2", uid, "1.3")


@pytest.mark.parametrize(
    ("written", "asked"),
    [
        ("2024-01-31", "20240131"),
        (" 20240131 ", "20240131"),
        ("20240101-20240131", "20240101-20240131"),
        ("2024-01-01 - 2024-01-31", "20240101-20240131"),
        ("2024-01-01–2024-01-31", "20240101-20240131"),
        ("20240101-", "20240101-"),
        ("-2024-01-31", "-20240131"),
        (" ", ""),
    ],
)
def test_days_are_written_as_people_write_them(written: str, asked: str) -> None:
    assert dates(written) == asked


@pytest.mark.parametrize("written", ["-", "2024", "20241301", "31.1.2024", "2024013120240201"])
def test_what_is_no_day_is_told(written: str) -> None:
    with pytest.raises(MedviewerError, match="is no date"):
        dates(written)


@pytest.mark.parametrize(
    ("written", "asked"),
    [("doe", "doe*"), ("Doe, J", "Doe^J*"), ("D?E", "D?E"), ("*JANE", "*JANE"), (" ", "")],
)
def test_a_name_is_asked_for_by_its_beginning(written: str, asked: str) -> None:
    assert name_key(written) == asked


def test_queries_and_answers() -> None:
    asked = Query(patient_name="DOE*", modality="CT").identifier()
    assert asked.QueryRetrieveLevel == "STUDY"
    assert asked.PatientName == "DOE*"
    assert asked.StudyInstanceUID == ""
    answer = Dataset.from_json(
        json.dumps({"00080061": {"vr": "CS", "Value": ["CT", "SR"]}, "00100020": {"vr": "LO"}})
    )
    found = FoundStudy.of(answer)
    assert found.modalities == "CT, SR"
    assert found.patient_id == ""


@pytest.mark.parametrize(
    ("port", "title", "told"),
    [
        (0, "US", "0 is no port"),
        (65536, "US", "65536 is no port"),
        (104, "U" * 17, "no Application"),
    ],
)
def test_nobody_listens_at_what_is_no_port_or_by_what_is_no_title(
    tmp_path: Path, port: int, title: str, told: str
) -> None:
    with pytest.raises(StationError, match=told), receiving(tmp_path, port, title=title):
        pass


def test_half_a_study_is_no_success(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """A script that fetches must not go on with it."""
    assert main(["pacs", "add", "archive", "--host", "127.0.0.1"]) == 0
    got = Incoming(tmp_path, files=[tmp_path / "1.dcm"], told="1 of 2 files came.")
    monkeypatch.setattr(dimse, "get_study", lambda *_: got)
    assert main(["pacs", "get", "archive", "1.2.3", "--out", str(tmp_path)]) == 1
    told = capsys.readouterr()
    assert f"1 file in {tmp_path}." in told.out
    assert "1 of 2 files came." in told.err


def test_a_station_is_told_as_it_is_now(capsys: pytest.CaptureFixture[str]) -> None:
    """What was not given again was forgotten without a word."""
    assert main(["pacs", "add", "my archive", "--host", "192.0.2.7"]) == 0
    told = capsys.readouterr().out
    assert "Added: my archive  192.0.2.7:104 ANY-SCP\n" in told
    assert '`medviewer pacs echo "my archive"`' in told  # cmd.exe knows no single quotes
    words = ["--web", "https://192.0.2.7/", "--own-title", "US"]
    assert main(["pacs", "add", "my archive", *words]) == 0
    assert "Changed: my archive  we are US  https://192.0.2.7/\n" in capsys.readouterr().out


@needs_openssl
def test_certificates_are_found_from_anywhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The path was kept as it was written, for the folder that one was in."""
    certificates(tmp_path)
    monkeypatch.chdir(tmp_path)
    words = ["pacs", "add", "archive", "--host", "192.0.2.7", "--tls", "--certificate"]
    assert main([*words, "certificate.pem", "--key", "key.pem"]) == 0
    known = read_stations(data_folder())["archive"]
    assert known.certificate == str(tmp_path / "certificate.pem")
    assert known.key == str(tmp_path / "key.pem")
    assert main([*words, "gone.pem"]) == 1
    assert "There is no file gone.pem." in capsys.readouterr().err


@pytest.mark.parametrize("uid", ["", "Müller", "1.2.*", "../.."])
def test_what_is_no_uid_is_not_fetched(
    uid: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(["pacs", "get", "archive", uid, "--out", str(tmp_path / "out")])
    assert f"{uid!r} is no Study Instance UID" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_studies_are_asked_for_as_in_the_window(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A name had to be whole, and "ct" was no modality."""
    asked: list[Query] = []

    def find(_: Station, query: Query) -> Found:
        asked.append(query)
        return Found()

    for protocol in (dimse, web):
        monkeypatch.setattr(protocol, "find_studies", find)
    assert main(["pacs", "add", "archive", "--host", "h", "--web", "https://h/"]) == 0
    words = ["pacs", "find", "archive", "--name", "Müller, J", "--modality", "ct"]
    assert main(words) == 3
    assert (asked[0].patient_name, asked[0].modality) == ("Müller^J*", "CT")
    assert "over DICOMweb" not in capsys.readouterr().err
    assert main([*words, "--web"]) == 3
    assert 'Write * in their places, and one at the end: "M*ller*".' in capsys.readouterr().err


def test_a_key_that_nothing_can_have_is_asked_for_without_a_word() -> None:
    """The warning of a library stood on the terminal."""
    assert Query(modality="m-r!").identifier().ModalitiesInStudy == "m-r!"


def test_control_c_says_where_what_came_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stopped(_: Station, __: str, folder: Path, ___: object) -> Incoming:
        (folder / "1.dcm").touch()
        raise KeyboardInterrupt

    monkeypatch.setattr(dimse, "get_study", stopped)
    assert main(["pacs", "add", "archive", "--host", "h"]) == 0
    assert main(["pacs", "get", "archive", "1.2", "--out", str(tmp_path / "out")]) == 130
    assert f"What came is in {tmp_path / 'out'}." in capsys.readouterr().err


def test_a_disk_without_room_leaves_the_list_and_nothing_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_stations(tmp_path, [ARCHIVE])

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("medviewer.safe_write.os.fsync", full)
    with pytest.raises(StationError, match=r"No space left on device\. Free space on the disk, or"):
        write_stations(tmp_path, [])
    assert [one.name for one in tmp_path.iterdir()] == [FILE_NAME]
    assert read_stations(tmp_path) == {"archive": ARCHIVE}


def test_what_the_system_says_of_a_full_disk_is_told_alone(tmp_path: Path) -> None:
    """A traceback of pydicom's stood in the message."""
    try:
        try:
            raise OSError(28, "No space left on device")
        except OSError as error:
            raise OSError("With tag (7FE0,0010) got exception: …\nTraceback …") from error
    except OSError as error:
        told = Incoming(tmp_path).note_unwritten(error)
    assert told.message == f"{tmp_path} cannot be written to: No space left on device."


def test_what_comes_is_told_while_it_comes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing was seen until control-C."""
    incoming, came = Incoming(tmp_path), iter([0, 2, 1, 0, 0, 1, 0])

    def wait(_: float) -> None:
        try:
            incoming.files += [tmp_path] * next(came)
        except StopIteration:
            raise KeyboardInterrupt from None

    monkeypatch.setattr("medviewer.commands.pacs.time.sleep", wait)
    with pytest.raises(KeyboardInterrupt):
        tell_what_comes(incoming)
    assert capsys.readouterr().out == "3 files came.\n1 file came.\n"


def test_a_name_is_asked_for_in_letters_that_the_question_declares() -> None:
    asked = Query(patient_name="Müller^Zoë*").identifier()
    assert asked.SpecificCharacterSet == "ISO_IR 192"
    written = encode(asked, is_implicit_vr=False, is_little_endian=True)
    assert written is not None
    assert "Müller^Zoë*".encode() in written
