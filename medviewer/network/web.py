"""DICOMweb (PS3.18): find (QIDO-RS), fetch (WADO-RS), send (STOW-RS), with dicomweb-client."""

from __future__ import annotations

import socket
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import requests
from dicomweb_client.api import DICOMwebClient
from pydicom.dataset import Dataset

from medviewer.dicom.files.hostile import BROKEN_VALUE
from medviewer.message import Message
from medviewer.network.hanging_up import hung_up_when_cancelled
from medviewer.network.incoming import Incoming, not_all
from medviewer.network.outgoing import Outgoing, RefusedFileError, read_to_send
from medviewer.network.query import STUDY_KEYS, Found, FoundStudy, Query
from medviewer.network.stations import Station, StationError
from medviewer.network.tls import not_trusted
from medviewer.network.web_session import PASSWORD, session_with
from medviewer.progress import Progress, Silent, stop_if_cancelled

BATCH, BATCH_BYTES = 20, 64 * 2**20
CONFLICT = 409
MORE = "299"
"""The warning of a server that has more than it answered with (PS3.18 8.3.4.4)."""
TIMEOUT_S = (10.0, 60.0)
"""How long a server may be sought, and how long it may look for an answer."""
_WHO_WE_ARE = Message("Check the user of the station and the environment variable {}.", PASSWORD)
_REMEDIES = {
    "401": _WHO_WE_ARE,
    "403": _WHO_WE_ARE,
    "404": Message("It may not have the study (any more), or its DICOMweb is at another address."),
}
"""What to do about an answer, by its HTTP status."""
_AS_STORED = (("application/dicom", "*"),)


def echo(station: Station, progress: Progress | None = None) -> None:
    """Ask whether it answers to searches (QIDO-RS). Raises StationError when not, Cancelled."""
    with _client(station, progress) as client:
        client.search_for_studies(search_filters={"StudyInstanceUID": "1"}, limit=1)


def find_studies(station: Station, query: Query, progress: Progress | None = None) -> Found:
    """The studies that match (QIDO-RS). Raises StationError, Cancelled."""
    warned: list[str] = []
    with _client(station, progress, warned) as client:
        answers = client.search_for_studies(
            search_filters=query.matching(), fields=list(STUDY_KEYS)
        )
    found = Found(FoundStudy.of(Dataset.from_json(answer)) for answer in answers)
    found.cut = any(words.startswith(MORE) for words in warned)
    return found


def get_study(
    station: Station, study: str, folder: Path, progress: Progress | None = None
) -> Incoming:
    """Fetch a study as it is stored (WADO-RS). Raises StationError as ``dimse``, Cancelled."""
    progress, incoming = progress or Silent(), Incoming(folder, renews=True)
    with incoming.kept_when_broken_off(), _client(station, progress) as client:
        number = strange = 0
        for number, dataset in enumerate(client.iter_study(study, media_types=_AS_STORED), 1):
            stop_if_cancelled(progress)
            progress.report(0.0, Message("{} files", number))
            try:
                incoming.keep(dataset)
            except OSError as error:
                raise incoming.note_unwritten(error) from error
            except BROKEN_VALUE:  # as in C-GET: one that cannot be understood, but the others
                strange += 1
        incoming.told = not_all(strange, number, station) if strange else ""
    return incoming


def send(station: Station, paths: Sequence[Path], progress: Progress | None = None) -> int:
    """Send files (STOW-RS), some at a time; returns how many. Raises as ``dimse.send``."""
    progress, outgoing = progress or Silent(), Outgoing(station.name, len(paths))
    with outgoing.counted_when_broken_off(), _client(station, progress) as client:
        for start, batch in _batches(paths):
            stop_if_cancelled(progress)
            progress.report(start / len(paths), Message("{} of {}", start, len(paths)))
            read = _readable(batch, outgoing)
            if read:
                _store(client, station, read, outgoing)
    return outgoing.end()


def _batches(paths: Sequence[Path]) -> Iterator[tuple[int, list[Path]]]:
    """Files that are sent at once, and how many went before: they have to fit into memory."""
    batch: list[Path] = []
    size = 0
    for number, path in enumerate(paths):
        more = path.stat().st_size if path.exists() else 0
        if batch and (len(batch) == BATCH or size + more > BATCH_BYTES):
            yield number - len(batch), batch
            batch, size = [], 0
        batch.append(path)
        size += more
    if batch:
        yield len(paths) - len(batch), batch


def _readable(paths: list[Path], outgoing: Outgoing) -> list[tuple[Path, Dataset, str]]:
    """The files that are DICOM, with their SOP Instance UIDs."""
    read: list[tuple[Path, Dataset, str]] = []
    for path in paths:
        try:
            dataset = read_to_send(path)
        except RefusedFileError as error:
            outgoing.note_refused(error)
        else:
            read.append((path, dataset, str(dataset.SOPInstanceUID)))
    return read


def _store(
    client: DICOMwebClient,
    station: Station,
    files: list[tuple[Path, Dataset, str]],
    outgoing: Outgoing,
) -> None:
    """Send some files; note which were refused (PS3.18 10.5.3: 409 for all, else by name)."""
    of_uid = {uid: str(path) for path, _, uid in files}
    try:
        answer = client.store_instances([dataset for _, dataset, _ in files])
    except requests.HTTPError as error:
        if error.response is None or error.response.status_code != CONFLICT:
            raise
        failed = dict.fromkeys(of_uid, "HTTP 409")
    else:
        failed = {
            str(each.get("ReferencedSOPInstanceUID")): f"{each.get('FailureReason') or 0:04X}h"
            for each in answer.get("FailedSOPSequence") or []
        }
    outgoing.sent += sum(uid not in failed for _, _, uid in files)
    for uid, status in failed.items():
        what = of_uid.get(uid, uid)
        outgoing.note_refused(
            RefusedFileError(Message("{} refused {}: status {}.", station.name, what, status))
        )


@contextmanager
def _client(
    station: Station, progress: Progress | None = None, warned: list[str] | None = None
) -> Iterator[DICOMwebClient]:
    """A client whose failures are told as the reader's own; ``warned`` has what servers warn of.

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
        _telling_client(station, opened, warned) as client,
    ):
        yield client


@contextmanager
def _telling_client(
    station: Station, opened: list[socket.socket], warned: list[str] | None
) -> Iterator[DICOMwebClient]:
    if not station.web:
        raise StationError(
            Message("{} has no DICOMweb address.", station.name),
            Message("Add its address of DICOMweb."),
        )
    session = session_with(station, opened)
    if warned is not None:
        session.hooks["response"].append(
            lambda answer, **_: warned.append(answer.headers.get("Warning", ""))
        )
    client = DICOMwebClient(station.web.rstrip("/"), session=session, timeout=TIMEOUT_S)
    client.set_http_retry_params(retry=False)  # the reader sees at once that nobody answers
    try:
        with session:
            yield client
    except requests.HTTPError as error:
        code = "?"
        if error.response is not None:
            code = str(error.response.status_code)
            error.response.close()  # of a study nobody reads what else it says
        raise StationError(
            Message("{} answered with HTTP status {}.", station.name, code),
            _REMEDIES.get(code, ""),
        ) from error
    except requests.exceptions.SSLError as error:
        raise not_trusted(station, error) from error
    except requests.exceptions.ChunkedEncodingError as error:
        raise StationError(
            Message("{} broke off during {}.", station.name, Message("the retrieval")),
            Message("Try again."),
        ) from error
    except requests.exceptions.JSONDecodeError as error:
        raise _no_dicom(station, error) from error
    except requests.RequestException as error:
        raise StationError(
            Message(
                "{} does not answer at {} ({}).", station.name, station.web, type(error).__name__
            ),
            Message("Check address, network and, with https, the certificates."),
        ) from error
    except BROKEN_VALUE as error:
        raise _no_dicom(station, error) from error


def _no_dicom(station: Station, error: Exception) -> StationError:
    return StationError(
        Message("{} sent something that is not DICOM ({}).", station.name, type(error).__name__),
        Message("Check its DICOMweb address."),
    )
