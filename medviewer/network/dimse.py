"""DICOM's own protocol (PS3.7, PS3.8): echo, find, get, move, store, with pynetdicom."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pydicom
from pynetdicom import build_context, build_role, evt
from pynetdicom.association import Association
from pynetdicom.sop_class import (  # type: ignore[attr-defined]
    StudyRootQueryRetrieveInformationModelFind,
    StudyRootQueryRetrieveInformationModelGet,
    StudyRootQueryRetrieveInformationModelMove,
    Verification,
)

from medviewer.dicom.files.hostile import BROKEN_VALUE
from medviewer.errors import Cancelled
from medviewer.message import Message
from medviewer.network.hanging_up import hung_up_when_cancelled
from medviewer.network.incoming import Incoming
from medviewer.network.offer import CONNECT_S, MOST_CONTEXTS, entity_called, storage_contexts
from medviewer.network.query import FoundStudy, Query
from medviewer.network.receiving import keep, receiving
from medviewer.network.stations import Station, StationError
from medviewer.network.tls import client_context, reason_of
from medviewer.progress import Progress, Silent, stop_if_cancelled

_PENDING = (0xFF00, 0xFF01)


def echo(station: Station, progress: Progress | None = None) -> None:
    """Ask whether it listens and knows us (C-ECHO). Raises StationError when not, Cancelled."""
    with _associated(station, [build_context(Verification)], progress) as link:
        _check(station, link.send_c_echo(), Message("the echo"))


def find_studies(
    station: Station, query: Query, progress: Progress | None = None
) -> list[FoundStudy]:
    """The studies that match (C-FIND, study root). Raises StationError, Cancelled."""
    model = StudyRootQueryRetrieveInformationModelFind
    found = []
    with _associated(station, [build_context(model)], progress) as link:
        for status, answer in link.send_c_find(query.identifier(), model):
            if status and status.Status in _PENDING and answer is not None:
                found.append(FoundStudy.of(answer))
            elif not status or status.Status != 0:
                _check(station, status, Message("the query"))
    return found


def get_study(
    station: Station, study: str, folder: Path, progress: Progress | None = None
) -> Incoming:
    """Fetch a study over the same connection (C-GET), which no firewall minds.

    Raises
    ------
    StationError
        When the station refuses or breaks off before anything came; ``told`` says it after.
    Cancelled
        When ``progress`` asks to stop.
    """
    model = StudyRootQueryRetrieveInformationModelGet
    storage = storage_contexts()
    roles = [build_role(str(each.abstract_syntax), scp_role=True) for each in storage]
    incoming = Incoming(folder, renews=True)
    handlers = [(evt.EVT_C_STORE, keep, [incoming])]
    contexts = [build_context(model), *storage]
    with (
        incoming.kept_when_broken_off(),
        _associated(station, contexts, progress, handlers=handlers, roles=roles) as link,
    ):
        answers = link.send_c_get(_of_study(study), model)
        incoming.told = _follow(station, link, answers, progress or Silent(), incoming)
    return incoming


def move_study(
    station: Station, study: str, folder: Path, port: int, progress: Progress | None = None
) -> Incoming:
    """Have a study sent to us (C-MOVE); we listen at ``port`` for as long as it takes.

    The station must know our title, address and port. Raises as ``get_study``.
    """
    model = StudyRootQueryRetrieveInformationModelMove
    with (
        receiving(folder, port, title=station.own_title, renews=True) as incoming,
        incoming.kept_when_broken_off(),
        _associated(station, [build_context(model)], progress) as link,
    ):
        answers = link.send_c_move(_of_study(study), station.own_title, model)
        incoming.told = _follow(station, link, answers, progress or Silent(), incoming)
    return incoming


def send(station: Station, paths: Sequence[Path], progress: Progress | None = None) -> int:
    """Send files as they are, their compression included (C-STORE); returns how many.

    Raises
    ------
    StationError
        When a file is no DICOM image, or the station refuses one.
    Cancelled
        When ``progress`` asks to stop.
    """
    progress = progress or Silent()
    wanted = dict.fromkeys(_kind_of(path) for path in paths)
    if len(wanted) > MOST_CONTEXTS:
        raise StationError(
            Message("{} kinds of files are too many at once.", len(wanted)), Message("Send fewer.")
        )
    contexts = [build_context(sop_class, [syntax]) for sop_class, syntax in wanted]
    with _associated(station, contexts, progress) as link:
        for number, path in enumerate(paths):
            stop_if_cancelled(progress)
            progress.report(number / len(paths), Message("{} of {}", number + 1, len(paths)))
            try:
                status = link.send_c_store(pydicom.dcmread(path))
            except ValueError as error:  # the station takes no files of this kind
                raise StationError(
                    Message("{} does not take {}: {}", station.name, path, error)
                ) from error
            _check(station, status, f"{path}")
    return len(paths)


@contextmanager
def _associated(
    station: Station,
    contexts: list[Any],
    progress: Progress | None = None,
    *,
    handlers: Any = None,
    roles: Any = None,
) -> Iterator[Association]:
    """A connection for as long as the block runs, or until ``progress`` says to stop.

    Raises
    ------
    StationError
        When there is none.
    Cancelled
        When ``progress`` asks to stop.
    """
    if not station.host:
        raise StationError(
            Message("{} is reached by DICOMweb only.", station.name), Message("Ask it by DICOMweb.")
        )
    tls = client_context(station) if station.tls else None
    opened: list[socket.socket] = []
    with hung_up_when_cancelled(progress or Silent(), opened):
        link = entity_called(station.own_title).associate(
            _reach(station, tls),
            station.port,
            contexts,
            station.title,
            evt_handlers=[*(handlers or []), (evt.EVT_CONN_OPEN, _note_socket, [opened])],
            ext_neg=roles or [],
            tls_args=None if tls is None else (tls, station.host),
        )
        try:
            _check_established(station, link)
            yield link
        finally:
            if link.is_established:
                link.release()
            for each in opened:  # pynetdicom leaves it open when the other side hung up
                each.close()


def _note_socket(event: evt.Event, opened: list[socket.socket]) -> None:
    carrier = event.assoc.dul.socket
    if carrier is not None and carrier.socket is not None:
        opened.append(carrier.socket)


def _check_established(station: Station, link: Association) -> None:
    if link.is_established:
        return
    if link.is_rejected:
        raise StationError(
            Message("{} refused us.", station.name),
            Message(
                "It may not know our title {}, or its own is not {}; ask who runs it.",
                station.own_title,
                station.title,
            ),
        )
    raise StationError(
        Message("{} broke off at {}, port {}.", station.name, station.host, station.port),
        Message("Check the certificates of both sides.")
        if station.tls
        else Message("It may want TLS, or speak something else than DICOM there."),
    )


def _reach(station: Station, tls: ssl.SSLContext | None) -> str:
    """The numeric address of a station that can be reached.

    Tried here first: of failures to connect pynetdicom tells nothing, and it leaves its
    socket open.
    """
    try:
        with socket.create_connection((station.host, station.port), CONNECT_S) as probe:
            address = str(probe.getpeername()[0])
            if tls is not None:
                tls.wrap_socket(probe, server_hostname=station.host).close()
    except ssl.SSLError as error:
        raise StationError(
            Message("{} and we do not trust each other: {}.", station.name, reason_of(error)),
            Message("Check the certificates of both sides."),
        ) from error
    except OSError as error:
        raise StationError(
            Message("{} does not answer at {}, port {}.", station.name, station.host, station.port),
            Message("Check address, port and network."),
        ) from error
    return address


def _of_study(study: str) -> pydicom.Dataset:
    asked = pydicom.Dataset()
    asked.QueryRetrieveLevel = "STUDY"
    asked.StudyInstanceUID = study
    return asked


def _follow(
    station: Station, link: Association, answers: Any, progress: Progress, incoming: Incoming
) -> str:
    """Tell how far a retrieval is, and end it when asked to; see ``Incoming.told``."""
    told, what = "", Message("the retrieval")
    for status, _ in answers:
        if not status:
            _check(station, status, what)
        if status.Status in _PENDING:
            left = int(status.get("NumberOfRemainingSuboperations") or 0)
            done = int(status.get("NumberOfCompletedSuboperations") or 0)
            incoming.announced = max(incoming.announced, done + left)
            progress.report(done / max(done + left, 1), Message("{} of {}", done, done + left))
            if progress.cancelled():
                link.abort()
                raise Cancelled
        else:
            _check(station, status, what)
            told = _what_is_missing(station, status)
    return told


def _what_is_missing(station: Station, status: Any) -> str:
    """Which files failed, by the station's fault or because we could not keep them.

    Success and the warning B000 alike end such a retrieval (PS3.4 C.4.2.1.4.2, C.4.3.1.4.2).
    """
    kinds = ("Failed", "Completed", "Warning", "Remaining")
    counts = [int(status.get(f"NumberOf{kind}Suboperations") or 0) for kind in kinds]
    if not counts[0]:
        return ""
    return Message(
        "{} of {} files did not come from {}; retrieve the study again.",
        counts[0],
        sum(counts),
        station.name,
    )


def _check(station: Station, status: Any, what: str) -> None:
    """Raise StationError unless ``status`` is success or a warning (PS3.7 annex C)."""
    if not status:
        raise StationError(
            Message("{} broke off during {}.", station.name, what), Message("Try again.")
        )
    if status.Status not in (0x0000, 0xB000, 0xB006, 0xB007):
        code, comment = f"{status.Status:04X}h", str(status.get("ErrorComment") or "")
        raise StationError(
            Message("{} refused {}: status {} ({}).", station.name, what, code, comment)
            if comment
            else Message("{} refused {}: status {}.", station.name, what, code)
        )


def _kind_of(path: Path) -> tuple[str, str]:
    """SOP class and transfer syntax of a file. Raises StationError."""
    try:
        meta = pydicom.filereader.read_file_meta_info(path)
        return str(meta.MediaStorageSOPClassUID), str(meta.TransferSyntaxUID)
    except BROKEN_VALUE as error:
        raise StationError(
            Message("{} is no DICOM file that can be sent ({}).", path, error)
        ) from error
