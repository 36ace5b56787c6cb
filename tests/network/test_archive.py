"""Against a real archive (Orthanc on the loopback address): all that goes in comes out again."""

from __future__ import annotations

import io
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import numpy as np
import pydicom
import pytest
from PIL import Image

from medviewer.__main__ import main
from medviewer.dicom.volume import Volume
from medviewer.errors import Cancelled
from medviewer.findings.objects.export import KINDS, export_dicom
from medviewer.findings.objects.sr_read import read_sr
from medviewer.network import dimse, web
from medviewer.network.query import Query
from medviewer.network.receiving import receiving
from medviewer.network.speaking import Speaks, protocol_of
from medviewer.network.stations import Station, StationError
from medviewer.phantom.write import Identity
from tests.findings.made_results import brain, three_lesions
from tests.network.certificates import certificates, needs_openssl
from tests.network.orthanc import Archive, free_port, program, running

pytestmark = pytest.mark.skipif(
    program() is None,
    reason="needs Orthanc with DICOMweb (apt-get install orthanc orthanc-dicomweb)",
)
PATIENT = Identity(patient_name="Müller^Zoë", patient_id="P-1", study_date="20240131")


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    with running(tmp_path_factory.mktemp("orthanc")) as one:
        yield one


@pytest.fixture(scope="module")
def there(archive: Archive) -> Station:
    return Station("archive", "127.0.0.1", archive.dicom, "ORTHANC", web=archive.web).checked()


@pytest.fixture(scope="module")
def volume(tmp_path_factory: pytest.TempPathFactory) -> Volume:
    return brain(tmp_path_factory.mktemp("brain"), PATIENT)


@pytest.fixture(scope="module")
def sent(there: Station, volume: Volume) -> list[Path]:
    """The images, already in the archive."""
    paths = sorted(one.path for one in volume.series.slices)
    assert dimse.send(there, paths) == len(paths)
    return paths


def pixels(paths: list[Path]) -> dict[str, bytes]:
    read = (pydicom.dcmread(path) for path in paths)
    return {str(image.SOPInstanceUID): image.PixelData for image in read}


@pytest.mark.parametrize("protocol", [dimse, web], ids=["DIMSE", "DICOMweb"])
def test_it_answers(there: Station, protocol: Speaks) -> None:
    protocol.echo(there)


def answers(there: Station, tries: int = 4) -> None:
    """Ask again where Orthanc's refusal is lost: it hangs up behind it, at times too soon."""
    for _ in range(tries):
        try:
            dimse.echo(there)
        except StationError as error:
            if "broke off" not in str(error):
                raise


def test_who_calls_it_by_another_name_is_refused(there: Station) -> None:
    with pytest.raises(StationError, match=r"refused us\. It is not called OTHER"):
        answers(replace(there, title="OTHER"))


@pytest.mark.parametrize("protocol", [dimse, web], ids=["DIMSE", "DICOMweb"])
def test_a_study_is_found_by_every_key(
    there: Station, sent: list[Path], volume: Volume, protocol: Speaks
) -> None:
    uid = volume.series.study_instance_uid
    for query in (
        Query(patient_name="M*"),
        Query(patient_id="P-1"),
        Query(date="20240101-20240201"),
        Query(modality="MR", patient_id="P-?"),
        Query(study_instance_uid=uid),
    ):
        (found,) = protocol.find_studies(there, query)
        assert found.study_instance_uid == uid
        assert found.patient_name == "Müller^Zoë"
        assert found.date == "20240131"
        assert found.modalities == "MR"
        assert found.images == str(len(sent))
    assert protocol.find_studies(there, Query(patient_id="P-2")) == []


@pytest.mark.parametrize("protocol", [dimse, web], ids=["DIMSE", "DICOMweb"])
def test_a_study_comes_back_as_it_was(
    there: Station, sent: list[Path], volume: Volume, tmp_path: Path, protocol: Speaks
) -> None:
    uid = volume.series.study_instance_uid
    incoming = protocol.get_study(there, uid, tmp_path)
    assert pixels(incoming.files) == pixels(sent)
    again = protocol.get_study(there, uid, tmp_path)
    assert (len(again.files), again.known) == (0, len(sent))


def test_a_study_is_moved_to_us(
    archive: Archive, there: Station, sent: list[Path], volume: Volume, tmp_path: Path
) -> None:
    uid = volume.series.study_instance_uid
    incoming = dimse.move_study(there, uid, tmp_path, archive.ours)
    assert pixels(incoming.files) == pixels(sent)
    with socket.socket() as probe:  # and we no longer listen
        assert probe.connect_ex(("127.0.0.1", archive.ours)) != 0


def test_stowed_files_are_there(there: Station, archive: Archive, tmp_path: Path) -> None:
    other = brain(tmp_path, Identity(patient_id="P-3", study="third", series="third"))
    paths = [one.path for one in other.series.slices]
    assert web.send(there, paths) == len(paths)
    (found,) = dimse.find_studies(there, Query(patient_id="P-3"))
    assert found.images == str(len(paths))


def test_everything_that_we_write_is_archived_and_read_back(
    there: Station, archive: Archive, volume: Volume, sent: list[Path], tmp_path: Path
) -> None:
    results = three_lesions(volume)
    objects = export_dicom(results, volume, tmp_path / "out", list(KINDS))
    assert dimse.send(there, objects) == len(objects)
    incoming = dimse.get_study(there, volume.series.study_instance_uid, tmp_path / "back")
    assert {path.stem for path in incoming.files} >= {
        str(pydicom.dcmread(path).SOPInstanceUID) for path in objects
    }
    (report,) = (path for path in incoming.files if pydicom.dcmread(path).Modality == "SR")
    assert len(read_sr(report).findings) == len(results.findings)
    shown = _preview(archive, next(path for path in objects if path.name.startswith("sc")))
    assert np.array_equal(shown, pydicom.dcmread(_first(objects, "sc")).pixel_array)


def _first(paths: tuple[Path, ...], kind: str) -> Path:
    return next(path for path in paths if path.name.startswith(kind))


def _preview(archive: Archive, path: Path) -> np.ndarray:
    """How the archive shows an image."""
    uid = pydicom.dcmread(path).SOPInstanceUID
    for instance in archive.ask("instances"):
        if archive.ask(f"instances/{instance}/simplified-tags")["SOPInstanceUID"] == uid:
            picture = Image.open(io.BytesIO(archive.picture(instance)))
            return np.asarray(picture.convert("RGB"))
    raise AssertionError("not in the archive")


def test_a_retrieval_stops_when_asked(
    there: Station, sent: list[Path], volume: Volume, tmp_path: Path
) -> None:
    class Stop:
        def report(self, fraction: float, text: str = "") -> None: ...

        def cancelled(self) -> bool:
            return True

    for protocol in (dimse, web):
        with pytest.raises(Cancelled):
            protocol.get_study(there, volume.series.study_instance_uid, tmp_path, Stop())


def test_what_is_no_dicom_is_not_sent(there: Station, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("no image")
    with pytest.raises(StationError, match=r"notes\.txt is no DICOM file"):
        dimse.send(there, [tmp_path / "notes.txt"])


def test_a_station_with_the_web_only_is_asked_there(there: Station) -> None:
    assert protocol_of(replace(there, host="")) is web
    assert protocol_of(there) is dimse
    assert protocol_of(there, web=True) is web


def test_the_commands_do_the_same(
    archive: Archive,
    volume: Volume,
    sent: list[Path],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    words = ["--host", "127.0.0.1", "--port", str(archive.dicom), "--title", "ORTHANC"]
    words += ["--web", archive.web]
    assert main(["pacs", "add", "archive", *words]) == 0
    assert main(["pacs", "echo", "archive"]) == 0
    assert "archive answers as ORTHANC, " in capsys.readouterr().out
    assert main(["pacs", "echo", "archive", "--web"]) == 0
    assert "archive answers by DICOMweb, " in capsys.readouterr().out
    assert main(["pacs", "find", "archive", "--id", "P-1"]) == 0
    told = capsys.readouterr().out
    uid = volume.series.study_instance_uid
    assert "2024-01-31  " in told
    assert "Müller, Zoë  P-1  PHANTOM  " in told
    assert uid in told
    assert main(["pacs", "get", "archive", uid, "--out", str(tmp_path / "got")]) == 0
    assert len(list((tmp_path / "got").rglob("*.dcm"))) >= len(sent)
    assert main(["pacs", "send", "archive", str(tmp_path / "got")]) == 0
    assert main(["pacs", "find", "archive", "--id", "nobody"]) == 3


@contextmanager
def us(folder: Path, tls: Station | None = None) -> Iterator[tuple[Station, list[Path]]]:
    port = free_port()
    with receiving(folder, port, title="US", host="127.0.0.1", tls=tls) as incoming:
        yield Station("us", "127.0.0.1", port, "US"), incoming.files


def test_what_others_send_is_kept(volume: Volume, tmp_path: Path) -> None:
    paths = [one.path for one in volume.series.slices]
    with us(tmp_path) as (station, files):
        dimse.echo(station)
        dimse.send(station, paths)
        dimse.send(station, paths)
    assert pixels(files) == pixels(paths)
    assert threading.active_count() < 20


@needs_openssl
def test_over_tls_both_show_who_they_are(volume: Volume, tmp_path: Path) -> None:
    known = certificates(tmp_path)
    paths = [one.path for one in volume.series.slices]
    with us(tmp_path / "got", tls=known) as (station, files):
        dimse.send(replace(known, port=station.port, title="US"), paths)
        assert pixels(files) == pixels(paths)
        with pytest.raises(StationError, match="broke off"):
            dimse.echo(station)  # in the clear
        with pytest.raises(StationError, match="do not trust each other"):
            dimse.echo(replace(known, port=station.port, title="US", authority=""))


@needs_openssl
def test_the_archive_over_tls(tmp_path: Path) -> None:
    known = certificates(tmp_path)
    with running(
        tmp_path,
        DicomTlsEnabled=True,
        DicomTlsCertificate=known.certificate,
        DicomTlsPrivateKey=known.key,
        DicomTlsTrustedCertificates=known.authority,
    ) as archive:
        dimse.echo(replace(known, port=archive.dicom, title="ORTHANC"))
        with pytest.raises(StationError, match="broke off"):
            dimse.echo(Station("clear", "127.0.0.1", archive.dicom, "ORTHANC"))
