"""DICOM's own protocol (PS3.7, PS3.8): echo, find, get, move, store, with pynetdicom."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pydicom
from pynetdicom import build_context, build_role, evt
from pynetdicom.association import Association
from pynetdicom.sop_class import (  # type: ignore[attr-defined]  # made when imported
    StudyRootQueryRetrieveInformationModelFind,
    StudyRootQueryRetrieveInformationModelGet,
    StudyRootQueryRetrieveInformationModelMove,
    Verification,
)

from medviewer.dicom.files.charset import choose_character_set
from medviewer.dicom.files.hostile import BROKEN_VALUE
from medviewer.errors import Cancelled
from medviewer.message import Message
from medviewer.network.association import associated, check_status
from medviewer.network.incoming import Incoming, not_all
from medviewer.network.offer import (
    ANSWER_S,
    MOST_CONTEXTS,
    RETRIEVE_S,
    SLOWEST_BYTES_PER_S,
    contexts_for,
    storage_contexts,
)
from medviewer.network.outgoing import Outgoing, RefusedFileError, read_to_send, unsendable
from medviewer.network.query import Found, FoundStudy, Query
from medviewer.network.receiving import keep, receiving
from medviewer.network.stations import Station, StationError
from medviewer.progress import Progress, Silent, stop_if_cancelled

_PENDING = (0xFF00, 0xFF01)
_FULL = range(0xA700, 0xA800)
"""Out of resources (PS3.4 B.2.3): the next file will not be taken either."""
_CUT = (0xFE00, 0xA700)
"""Matching ended before its end (PS3.4 C.4.1.1.4), as archives do that name only so many."""


def echo(station: Station, progress: Progress | None = None) -> None:
    """Ask whether it listens and knows us (C-ECHO). Raises StationError when not, Cancelled."""
    with associated(station, [build_context(Verification)], progress) as link:
        check_status(station, link.send_c_echo(), Message("the echo"))


def find_studies(station: Station, query: Query, progress: Progress | None = None) -> Found:
    """The studies that match (C-FIND, study root). Raises StationError, Cancelled."""
    model = StudyRootQueryRetrieveInformationModelFind
    found = Found()
    with associated(station, [build_context(model)], progress) as link:
        for status, answer in link.send_c_find(query.identifier(), model):
            if status and status.Status in _PENDING and answer is not None:
                choose_character_set(answer)
                found.append(FoundStudy.of(answer))
            elif found and status and status.Status in _CUT:
                found.cut = True
            elif not status or status.Status != 0:
                check_status(station, status, Message("the query"))
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
    storage = storage_contexts(MOST_CONTEXTS - 1)  # one is for the request
    roles = [build_role(str(each.abstract_syntax), scp_role=True) for each in storage]
    incoming = Incoming(folder, renews=True)
    handlers = [(evt.EVT_C_STORE, keep, [incoming])]
    contexts = [build_context(model), *storage]
    with (
        incoming.kept_when_broken_off(),
        associated(
            station,
            contexts,
            progress,
            needs=model,
            answer_s=RETRIEVE_S,
            handlers=handlers,
            roles=roles,
        ) as link,
    ):
        answers = link.send_c_get(_of_study(study), model)
        remedy = Message("It may not have the study (any more), or not give it to us.")
        incoming.told = _follow(station, link, answers, progress or Silent(), incoming, remedy)
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
        associated(station, [build_context(model)], progress, answer_s=RETRIEVE_S) as link,
    ):
        answers = link.send_c_move(_of_study(study), station.own_title, model)
        remedy = Message(
            "It may not have the study (any more), or not know that {} is here, at port {}.",
            station.own_title,
            port,
        )
        incoming.told = _follow(station, link, answers, progress or Silent(), incoming, remedy)
    return incoming


def send(station: Station, paths: Sequence[Path], progress: Progress | None = None) -> int:
    """Send files as they are, their compression included (C-STORE); returns how many.

    Raises
    ------
    StationError
        When the station cannot be reached or breaks off; when some files are no DICOM or are
        refused, which is said once the others are there.
    SendingStopped
        When ``progress`` asks to stop.
    """
    progress, outgoing = progress or Silent(), Outgoing(station.name, len(paths))
    kinds: dict[Path, tuple[str, str]] = {}
    for path in paths:
        try:
            kinds[path] = _kind_of(path)
        except RefusedFileError as error:
            outgoing.note_refused(error)
    if len(set(kinds.values())) > MOST_CONTEXTS:
        raise StationError(
            Message("{} kinds of files are too many at once.", len(set(kinds.values()))),
            Message("Send fewer."),
        )
    if not kinds:
        return outgoing.end()
    with (
        outgoing.counted_when_broken_off(),
        associated(station, contexts_for(kinds.values()), progress) as link,
    ):
        for number, path in enumerate(kinds):
            stop_if_cancelled(progress)
            progress.report(number / len(paths), Message("{} of {}", number + 1, len(paths)))
            try:
                _store(station, link, path)
            except RefusedFileError as error:
                outgoing.note_refused(error)
            else:
                outgoing.sent += 1
    return outgoing.end()


def _of_study(study: str) -> pydicom.Dataset:
    asked = pydicom.Dataset()
    asked.QueryRetrieveLevel = "STUDY"
    asked.StudyInstanceUID = study
    return asked


def _follow(
    station: Station,
    link: Association,
    answers: Any,
    progress: Progress,
    incoming: Incoming,
    remedy: Message,
) -> str:
    """Tell how far a retrieval is, and end it when asked to; see ``Incoming.told``."""
    told, what = "", Message("the retrieval")
    for status, _ in answers:
        if not status:
            check_status(station, status, what)
        if status.Status in _PENDING:
            counts = _suboperations(status)
            count = sum(counts.values())
            incoming.announced = max(incoming.announced, count)
            done = counts["Completed"]
            progress.report(done / max(count, 1), Message("{} of {}", done, count))
            if progress.cancelled():
                link.abort()
                raise Cancelled
        else:
            check_status(station, status, what, remedy)
            told = _what_is_missing(station, status, incoming)
    return told


def _what_is_missing(station: Station, status: Any, incoming: Incoming) -> str:
    """Which files failed, by the station's fault or because we could not keep them.

    Success and the warning B000 alike end such a retrieval (PS3.4 C.4.2.1.4.2, C.4.3.1.4.2),
    Success also where an archive leaves out what it had announced.
    """
    counts = _suboperations(status)
    announced = max(incoming.announced, sum(counts.values()))
    missing = max(counts["Failed"], announced - incoming.came)
    return not_all(missing, announced, station) if missing > 0 else ""


def _suboperations(status: Any) -> dict[str, int]:
    """How many files failed, and so on, as the station counts them (PS3.7 9.1.3, 9.1.4)."""
    kinds = ("Failed", "Completed", "Warning", "Remaining")
    return {kind: int(status.get(f"NumberOf{kind}Suboperations") or 0) for kind in kinds}


def _store(station: Station, link: Association, path: Path) -> None:
    """Send one file. Raises RefusedFileError when others may go; StationError when none will."""
    dataset = read_to_send(path)
    try:
        link.dimse_timeout = ANSWER_S + path.stat().st_size / SLOWEST_BYTES_PER_S
        status = link.send_c_store(dataset)
    except RuntimeError:  # the connection is lost
        status = None
    except ValueError as error:  # the station takes no files of this kind
        raise RefusedFileError(
            Message("{} does not take {}: {}", station.name, path, error)
        ) from error
    except BROKEN_VALUE as error:
        raise unsendable(path, error) from error
    full = status is not None and status.get("Status") in _FULL
    remedy = Message("It has no room left; ask who runs it.") if full else ""
    try:
        check_status(station, status, f"{path}", remedy)
    except StationError as error:
        if full or not status:
            raise
        raise RefusedFileError(error.message) from error


def _kind_of(path: Path) -> tuple[str, str]:
    """SOP class and transfer syntax of a file. Raises RefusedFileError."""
    try:
        meta = pydicom.filereader.read_file_meta_info(path)
        return str(meta.MediaStorageSOPClassUID), str(meta.TransferSyntaxUID)
    except BROKEN_VALUE as error:
        raise unsendable(path, error) from error
