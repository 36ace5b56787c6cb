"""A retrieval in which something fails is never taken for a whole study (PS3.4 C.4.2.1.4.2)."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any

import pydicom
import pytest
from pydicom.dataset import Dataset
from pydicom.uid import (
    UID,
    CTImageStorage,
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    HTJ2KLossless,
    OphthalmicTomographyImageStorage,
)
from pydicom.valuerep import PersonName
from pynetdicom import build_context, evt
from pynetdicom.sop_class import (  # type: ignore[attr-defined]
    StudyRootQueryRetrieveInformationModelFind,
    StudyRootQueryRetrieveInformationModelMove,
)

from medviewer.network import dimse
from medviewer.network.incoming import Incoming
from medviewer.network.query import Query
from medviewer.network.receiving import receiving
from medviewer.network.stations import Station, StationError
from tests.network.made_archive import STUDY, archive, image, kept
from tests.network.orthanc import free_port


def sends_three(_: evt.Event) -> Iterator[int | tuple[int, Dataset]]:
    """An archive with one study of three images."""
    yield 3
    for number in (1, 2, 3):
        yield 0xFF00, image(number)


@pytest.fixture
def station() -> Iterator[Station]:
    with archive(sends_three) as one:
        yield one


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
    assert f"{tmp_path} cannot be written to: No space left on device." in incoming.told


def test_what_failed_is_told_of_all_that_was_to_come(
    station: Station, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of three one fails, one is kept with a warning (B007) and one without."""
    answers = iter((0xC000, 0xB007, 0x0000))
    keep = dimse.keep

    def answer(event: evt.Event, incoming: Incoming) -> int:
        status = next(answers)
        return status if status == 0xC000 else keep(event, incoming) or status

    monkeypatch.setattr(dimse, "keep", answer)
    incoming = dimse.get_study(station, STUDY, tmp_path)
    assert incoming.told == "1 of 3 files did not come from archive; retrieve the study again."


def test_a_success_that_left_out_what_was_announced_is_told(tmp_path: Path) -> None:
    """Such a study was taken for a whole one."""

    def leaves_one_out(_: evt.Event) -> Iterator[int | tuple[int, Dataset | None]]:
        yield 3
        yield 0xFF00, image(1)
        yield 0xFF00, image(2)
        yield 0x0000, None

    with archive(leaves_one_out) as station:
        incoming = dimse.get_study(station, STUDY, tmp_path)
    assert kept(tmp_path) == ["1.2.3.1.1", "1.2.3.1.2"]
    assert incoming.told == "1 of 3 files did not come from archive; retrieve the study again."


def test_a_disk_that_takes_nothing_is_not_the_station_s_fault(
    station: Station, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Incoming, "keep_encoded", full)
    with pytest.raises(StationError, match="cannot be written to: No space left on device"):
        dimse.get_study(station, STUDY, tmp_path)


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


def test_what_came_before_the_station_broke_off_can_be_read(tmp_path: Path) -> None:
    def breaks_off(event: evt.Event) -> Iterator[int | tuple[int, Dataset]]:
        yield 3
        yield 0xFF00, image(1)
        yield 0xFF00, image(2)
        event.assoc.dul.socket.close()

    with archive(breaks_off) as station:
        incoming = dimse.get_study(station, STUDY, tmp_path)
    assert kept(tmp_path) == ["1.2.3.1.1", "1.2.3.1.2"]
    assert incoming.told.startswith("archive broke off during the retrieval. 2 of 3 files came")


def test_what_came_before_the_station_gave_up_can_be_read(tmp_path: Path) -> None:
    def gives_up(_: evt.Event) -> Iterator[int | tuple[int, Dataset | None]]:
        yield 3
        yield 0xFF00, image(1)
        yield 0xA702, None

    with archive(gives_up) as station:
        incoming = dimse.get_study(station, STUDY, tmp_path)
    assert kept(tmp_path) == ["1.2.3.1.1"]
    assert "A702" in incoming.told
    assert "1 of 3 files came; retrieve the study again." in incoming.told


def test_nothing_that_came_is_a_failure(tmp_path: Path) -> None:
    def refuses(_: evt.Event) -> Iterator[int | tuple[int, Dataset | None]]:
        yield 3
        yield 0xA702, None

    with archive(refuses) as station, pytest.raises(StationError, match="A702"):
        dimse.get_study(station, STUDY, tmp_path)


def test_a_study_retrieved_again_is_as_the_station_has_it_now(tmp_path: Path) -> None:
    named = image(1)
    named.PatientName = "Wrong^Name"

    def sends_it(_: evt.Event) -> Iterator[int | tuple[int, Dataset]]:
        yield 1
        yield 0xFF00, named

    with archive(sends_it) as station:
        dimse.get_study(station, STUDY, tmp_path)
        again = dimse.get_study(station, STUDY, tmp_path)
        assert (len(again.files), again.known) == (0, 1)
        named.PatientName = "Right^Name"
        (path,) = dimse.get_study(station, STUDY, tmp_path).files
    assert pydicom.dcmread(path).PatientName == "Right^Name"
    assert kept(tmp_path) == ["1.2.3.1.1"]


def test_what_nobody_asked_for_is_not_written_over_a_file(tmp_path: Path) -> None:
    Incoming(tmp_path).keep_encoded(b"first", image(1))
    incoming = Incoming(tmp_path)
    assert incoming.keep_encoded(b"second", image(1)).read_bytes() == b"first"
    assert incoming.known == 1


def test_of_two_stations_that_send_an_image_at_once_the_first_is_kept(tmp_path: Path) -> None:
    class Slow(Dataset):
        def save_as(self, *given: Any, **more: Any) -> None:
            Incoming(tmp_path).keep_encoded(b"first", image(2))
            super().save_as(*given, **more)

    slow = Slow(image(2))
    slow.file_meta = image(2).file_meta
    incoming = Incoming(tmp_path)
    assert incoming.keep(slow).read_bytes() == b"first"
    assert (incoming.files, incoming.known) == ([], 1)
    assert kept(tmp_path) == ["1.2.3.1.2"]


def test_a_name_whose_letters_are_not_declared_is_read(tmp_path: Path) -> None:
    """As it is in files: Specific Character Set is missing, and the bytes are UTF-8."""
    named = Dataset()
    named.PatientName, named.StudyInstanceUID = PersonName(b"M\xc3\xbcller^Zo\xc3\xab"), STUDY

    def answers(_: evt.Event) -> Iterator[tuple[int, Dataset]]:
        yield 0xFF00, named

    with archive(answers, StudyRootQueryRetrieveInformationModelFind, evt.EVT_C_FIND) as station:
        (found,) = dimse.find_studies(station, Query())
    assert found.patient_name == "Müller^Zoë"


@pytest.mark.parametrize(
    "syntax", [HTJ2KLossless, DeflatedExplicitVRLittleEndian, ExplicitVRBigEndian]
)
def test_a_study_comes_in_every_way_that_can_be_shown(tmp_path: Path, syntax: UID) -> None:
    """An archive may have it in one way alone, and need not be able to change that."""
    stored = image(1)
    stored.file_meta.TransferSyntaxUID = syntax

    def sends_it(_: evt.Event) -> Iterator[int | tuple[int, Dataset]]:
        yield 1
        yield 0xFF00, stored

    with archive(sends_it, syntax=syntax) as station:
        (path,) = dimse.get_study(station, STUDY, tmp_path).files
    assert pydicom.dcmread(path).file_meta.TransferSyntaxUID == syntax


def test_who_is_sent_to_takes_kinds_that_are_seldom_asked_for(tmp_path: Path) -> None:
    port = free_port()
    with receiving(tmp_path, port, title="US", host="127.0.0.1") as incoming:
        scan = image(1)
        scan.SOPClassUID = scan.file_meta.MediaStorageSOPClassUID = OphthalmicTomographyImageStorage
        scan.save_as(tmp_path / "scan.dcm", enforce_file_format=True)
        dimse.send(Station("us", "127.0.0.1", port, "US"), [tmp_path / "scan.dcm"])
    assert [path.stem for path in incoming.files] == [scan.SOPInstanceUID]


@pytest.mark.parametrize("ends", [0xFE00, 0xA700])
def test_an_archive_that_names_only_so_many_studies_is_told(tmp_path: Path, ends: int) -> None:
    named = Dataset()
    named.StudyInstanceUID = STUDY

    def answers(_: evt.Event) -> Iterator[tuple[int, Dataset | None]]:
        yield 0xFF00, named
        yield ends, None

    with archive(answers, StudyRootQueryRetrieveInformationModelFind, evt.EVT_C_FIND) as station:
        found = dimse.find_studies(station, Query())
    assert [each.study_instance_uid for each in found] == [STUDY]
    assert found.cut


def test_one_image_may_come_from_two_stations_at_once(tmp_path: Path) -> None:
    incoming, both_wrote = Incoming(tmp_path), threading.Barrier(2)

    def write(path: Path) -> None:
        path.write_bytes(b"the same")
        both_wrote.wait(10)

    with ThreadPoolExecutor(2) as stations:
        kept_twice = [stations.submit(incoming._kept, image(1), write) for _ in range(2)]
    assert {each.result().read_bytes() for each in kept_twice} == {b"the same"}
    assert kept(tmp_path) == ["1.2.3.1.1"]


def test_a_study_without_every_key_that_was_asked_for_is_found(tmp_path: Path) -> None:
    """FF01: the archive does not look for all keys, and has a study all the same (C.4.1.1.4)."""
    named = Dataset()
    named.StudyInstanceUID = STUDY
    find = StudyRootQueryRetrieveInformationModelFind
    with archive(lambda _: iter([(0xFF01, named)]), find, evt.EVT_C_FIND) as station:
        found = dimse.find_studies(station, Query())
    assert [each.study_instance_uid for each in found] == [STUDY]
    assert not found.cut


def test_an_archive_is_asked_for_as_many_kinds_of_images_as_one_may(tmp_path: Path) -> None:
    """What is not offered cannot come: 128 are allowed (PS3.8 9.3.2), one is for the request."""
    offered: list[int] = []

    def note(event: evt.Event) -> Iterator[int | tuple[int, Dataset]]:
        offered.append(len(event.assoc.requestor.requested_contexts))
        yield from sends_three(event)

    with archive(note) as station:
        dimse.get_study(station, STUDY, tmp_path)
    assert offered == [128]


def test_a_study_that_is_moved_to_us_again_is_as_the_station_has_it_now(tmp_path: Path) -> None:
    port, move = free_port(), StudyRootQueryRetrieveInformationModelMove
    old = Incoming(tmp_path).keep_encoded(b"half of it", image(1))

    def moves(_: evt.Event) -> Iterator[Any]:
        yield "127.0.0.1", port, {"contexts": [build_context(CTImageStorage)]}
        yield 1
        yield 0xFF00, image(1)

    with archive(moves, move, evt.EVT_C_MOVE) as station:
        incoming = dimse.move_study(replace(station, own_title="US"), STUDY, tmp_path, port)
    assert incoming.files == [old]
    assert pydicom.dcmread(old).SOPInstanceUID == image(1).SOPInstanceUID


def test_a_refusal_to_give_a_study_says_what_it_may_be(tmp_path: Path) -> None:
    """The status alone was told, which says to nobody that the study is not there."""
    with (
        archive(lambda _: iter([1, (0xC000, None)])) as station,
        pytest.raises(StationError, match=r"status C000h\. It may not have the study"),
    ):
        dimse.get_study(station, STUDY, tmp_path)
    port = free_port()
    told = rf"may not have the study \(any more\), or not know that US is here, at port {port}\."
    move = StudyRootQueryRetrieveInformationModelMove
    with (
        archive(lambda _: iter([(None, None)]), move, evt.EVT_C_MOVE) as station,
        pytest.raises(StationError, match=told),
    ):
        dimse.move_study(replace(station, own_title="US"), STUDY, tmp_path, port)
