"""DICOMweb (PS3.18): find (QIDO-RS), fetch (WADO-RS), send (STOW-RS), with dicomweb-client."""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pydicom
import requests
from dicomweb_client.api import DICOMwebClient
from dicomweb_client.session_utils import create_session_from_user_pass
from pydicom.dataset import Dataset
from requests.adapters import HTTPAdapter
from urllib3 import HTTPConnectionPool, HTTPSConnectionPool

from medviewer.dicom.files.hostile import BROKEN_VALUE
from medviewer.message import Message
from medviewer.network.hanging_up import hung_up_when_cancelled
from medviewer.network.incoming import Incoming
from medviewer.network.query import STUDY_KEYS, FoundStudy, Query
from medviewer.network.stations import Station, StationError
from medviewer.progress import Progress, Silent, stop_if_cancelled

PASSWORD = "MEDVIEWER_PACS_PASSWORD"  # noqa: S105 - the name of a variable
BATCH = 20
TIMEOUT_S = (10.0, 60.0)
"""How long a server may be sought, and how long it may look for an answer."""
_AS_STORED = (("application/dicom", "*"),)


def echo(station: Station, progress: Progress | None = None) -> None:
    """Ask whether it answers to searches (QIDO-RS). Raises StationError when not, Cancelled."""
    with _client(station, progress) as client:
        client.search_for_studies(search_filters={"StudyInstanceUID": "1"}, limit=1)


def find_studies(
    station: Station, query: Query, progress: Progress | None = None
) -> list[FoundStudy]:
    """The studies that match (QIDO-RS). Raises StationError, Cancelled."""
    with _client(station, progress) as client:
        answers = client.search_for_studies(
            search_filters=query.matching(), fields=list(STUDY_KEYS)
        )
    return [FoundStudy.of(Dataset.from_json(answer)) for answer in answers]


def get_study(
    station: Station, study: str, folder: Path, progress: Progress | None = None
) -> Incoming:
    """Fetch a study as it is stored (WADO-RS). Raises StationError as ``dimse``, Cancelled."""
    progress, incoming = progress or Silent(), Incoming(folder, renews=True)
    with incoming.kept_when_broken_off(), _client(station, progress) as client:
        for number, dataset in enumerate(client.iter_study(study, media_types=_AS_STORED)):
            stop_if_cancelled(progress)
            progress.report(0.0, Message("{} files", number + 1))
            try:
                incoming.keep(dataset)
            except OSError as error:
                raise incoming.note_unwritten(error) from error
    return incoming


def send(station: Station, paths: Sequence[Path], progress: Progress | None = None) -> int:
    """Send files (STOW-RS), some at a time; returns how many. Raises StationError, Cancelled."""
    progress = progress or Silent()
    with _client(station, progress) as client:
        for start in range(0, len(paths), BATCH):
            stop_if_cancelled(progress)
            progress.report(start / len(paths), Message("{} of {}", start, len(paths)))
            batch = [pydicom.dcmread(path) for path in paths[start : start + BATCH]]
            answer = client.store_instances(batch)
            failed = answer.get("FailedSOPSequence") or []
            if failed:
                raise StationError(
                    Message("{} refused {} of {} files.", station.name, len(failed), len(batch))
                )
    return len(paths)


class _Adapter(HTTPAdapter):
    """Writes ``*`` and ``?`` in a query as they are, which is legal (RFC 3986 3.4).

    Some servers (Orthanc's plugin 1.7) take "%2A" for letters. The sockets of its
    connections are put into ``opened``.
    """

    def __init__(self, opened: list[socket.socket]) -> None:
        super().__init__()
        self.poolmanager.pool_classes_by_scheme = {
            "http": _noting(HTTPConnectionPool, opened),
            "https": _noting(HTTPSConnectionPool, opened),
        }

    def send(self, request: requests.PreparedRequest, *args: Any, **more: Any) -> Any:
        path, mark, query = (request.url or "").partition("?")
        request.url = path + mark + query.replace("%2A", "*").replace("%3F", "?")
        return super().send(request, *args, **more)


def _noting(pool: Any, opened: list[socket.socket]) -> Any:
    """A kind of pool as ``pool``; the sockets of its connections are put into ``opened``."""

    def connect(connection: Any) -> None:
        pool.ConnectionCls.connect(connection)
        opened.append(connection.sock)

    noting = type("Connection", (pool.ConnectionCls,), {"connect": connect})
    return type("Pool", (pool,), {"ConnectionCls": noting})


@contextmanager
def _client(station: Station, progress: Progress | None = None) -> Iterator[DICOMwebClient]:
    """A client whose failures are told as the reader's own.

    Raises
    ------
    StationError
        When something failed.
    Cancelled
        When ``progress`` asks to stop; it is then not waited for.
    """
    opened: list[socket.socket] = []
    with (
        hung_up_when_cancelled(progress or Silent(), opened),
        _telling_client(station, opened) as client,
    ):
        yield client


@contextmanager
def _telling_client(station: Station, opened: list[socket.socket]) -> Iterator[DICOMwebClient]:
    if not station.web:
        raise StationError(
            Message("{} has no DICOMweb address.", station.name),
            Message("Add its address of DICOMweb."),
        )
    session = requests.Session()
    if station.user:
        session = create_session_from_user_pass(station.user, os.environ.get(PASSWORD, ""))
    if station.authority:
        session.verify = station.authority
    if station.certificate:
        session.cert = (station.certificate, station.key) if station.key else station.certificate
    for scheme in ("http://", "https://"):
        session.mount(scheme, _Adapter(opened))
    client = DICOMwebClient(station.web, session=session, timeout=TIMEOUT_S)
    client.set_http_retry_params(retry=False)  # the reader sees at once that nobody answers
    try:
        with session:
            yield client
    except requests.HTTPError as error:
        code = "?" if error.response is None else str(error.response.status_code)
        remedy = (
            Message("Check the user of the station and the environment variable {}.", PASSWORD)
            if code in ("401", "403")
            else ""
        )
        raise StationError(
            Message("{} answered with HTTP status {}.", station.name, code), remedy
        ) from error
    except requests.RequestException as error:
        raise StationError(
            Message(
                "{} does not answer at {} ({}).", station.name, station.web, type(error).__name__
            ),
            Message("Check address, network and, with https, the certificates."),
        ) from error
    except BROKEN_VALUE as error:
        raise StationError(
            Message("{} sent something that is not DICOM ({}).", station.name, type(error).__name__)
        ) from error
