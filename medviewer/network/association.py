"""A connection of DICOM's own protocol with a station, and what it answers in it."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from pynetdicom import _config, evt
from pynetdicom.association import Association
from pynetdicom.presentation import PresentationContext

from medviewer.message import Message
from medviewer.network.hanging_up import hang_up, hung_up_when_cancelled
from medviewer.network.offer import CONNECT_S, application_entity
from medviewer.network.stations import Station, StationError
from medviewer.network.tls import client_context, not_trusted
from medviewer.progress import Progress, Silent

# Answers are about patients: they belong into no log, and are not decoded to be written there.
_config.LOG_REQUEST_IDENTIFIERS = _config.LOG_RESPONSE_IDENTIFIERS = False

_TRANSIENT = 2
"""Of a refusal that does not last: too many associations, for example (PS3.8 9.3.4)."""
_BY_USER, _OUR_TITLE, _ITS_TITLE = 1, 3, 7
"""Source and reasons of a refusal: the title of who calls, or is called, is not known (9.3.4)."""


@contextmanager
def associated(
    station: Station,
    contexts: list[PresentationContext],
    progress: Progress | None = None,
    *,
    needs: str = "",
    answer_s: float | None = None,
    handlers: Any = None,
    roles: Any = None,
) -> Iterator[Association]:
    """A connection for as long as the block runs, or until ``progress`` says to stop.

    ``answer_s`` is how long each answer may take; None: as usual.

    Raises
    ------
    StationError
        When there is none, or the station supports nothing of ``contexts``, or not the SOP class
        of the first, which it ``needs``.
    Cancelled
        When ``progress`` asks to stop.
    """
    if not station.host:
        raise StationError(
            Message("{} is reached by DICOMweb only.", station.name), Message("Ask it by DICOMweb.")
        )
    tls = client_context(station) if station.tls else None
    opened: list[socket.socket] = []
    with hung_up_when_cancelled(progress or Silent(), opened), _closed_in_the_end(opened):
        link = application_entity(station.own_title).associate(
            _reach(station, tls),
            station.port,
            contexts,
            station.title,
            evt_handlers=[*(handlers or []), (evt.EVT_CONN_OPEN, _note_socket, [opened])],
            ext_neg=roles or [],
            tls_args=None if tls is None else (tls, station.host),
        )
        try:
            _check_established(station, link, contexts)
            link.dimse_timeout = answer_s or link.dimse_timeout
            if needs in {str(each.abstract_syntax) for each in link.rejected_contexts}:
                raise _unsupported(station, contexts[0])
            yield link
        except (KeyboardInterrupt, SystemExit):  # ended: who has gone silent is not said goodbye to
            hang_up(opened)
            raise
        finally:
            if link.is_established:
                link.release()


@contextmanager
def _closed_in_the_end(opened: list[socket.socket]) -> Iterator[None]:
    """Close what was opened: pynetdicom leaves that to chance where a call was broken off."""
    try:
        yield
    finally:
        hang_up(opened)
        for each in opened:
            each.close()


def _note_socket(event: evt.Event, opened: list[socket.socket]) -> None:
    carrier = event.assoc.dul.socket
    if carrier is not None and carrier.socket is not None:
        opened.append(carrier.socket)


def _check_established(
    station: Station, link: Association, contexts: list[PresentationContext]
) -> None:
    if link.is_established:
        return
    if link.is_rejected:
        raise StationError(
            Message("{} refused us.", station.name), _why_refused(station, link.acceptor.primitive)
        )
    if link.rejected_contexts:
        raise _unsupported(station, contexts[0])
    raise StationError(
        Message("{} broke off at {}, port {}.", station.name, station.host, station.port),
        _why_broken_off(station),
    )


def _why_broken_off(station: Station) -> Message:
    if not station.tls:
        return Message("It may want TLS, or speak something else than DICOM there.")
    if not station.certificate:
        return Message(
            "It may ask who we are: `medviewer pacs add --certificate --key` names our certificate."
        )
    return Message("Check the certificates of both sides.")


def _why_refused(station: Station, answer: Any) -> Message:
    """What to do about a refusal, as far as the station says why."""
    if answer is not None and answer.result == _TRANSIENT:
        return Message("It is busy just now. Try again later.")
    if answer is not None and answer.result_source == _BY_USER:
        if answer.diagnostic == _OUR_TITLE:
            return Message(
                "It does not know our title {}; ask who runs it to add it.", station.own_title
            )
        if answer.diagnostic == _ITS_TITLE:
            return Message("It is not called {}: check its title.", station.title)
    return Message(
        "It may not know our title {}, or its own is not {}; ask who runs it.",
        station.own_title,
        station.title,
    )


def _unsupported(station: Station, context: PresentationContext) -> StationError:
    """What the station does not do, and how it was to be written where that was not open."""
    words = str(context.abstract_syntax and context.abstract_syntax.name)
    if len(context.transfer_syntax) == 1:
        words += f" ({context.transfer_syntax[0].name})"
    return StationError(
        Message("{} does not support {}.", station.name, words),
        Message("Ask who runs it to allow it."),
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
                _try_handshake(station, tls, probe)
    except socket.gaierror as error:
        raise StationError(
            Message("{} is not found: nobody knows the address {}.", station.name, station.host),
            Message("Check address, port and network."),
        ) from error
    except OSError as error:
        raise StationError(
            Message("{} does not answer at {}, port {}.", station.name, station.host, station.port),
            Message("Check address, port and network."),
        ) from error
    return address


def _try_handshake(station: Station, tls: ssl.SSLContext, probe: socket.socket) -> None:
    try:
        tls.wrap_socket(probe, server_hostname=station.host).close()
    except OSError as error:  # who speaks no TLS answers otherwise, hangs up, or waits for more
        raise not_trusted(station, error) from error


def check_status(station: Station, status: Any, what: str, remedy: str = "") -> None:
    """Raise StationError unless ``status`` is success or a warning (PS3.7 annex C).

    ``remedy`` is what to do about a refusal.
    """
    if not status:
        raise StationError(
            Message("{} broke off during {}.", station.name, what),
            Message("Try again. If it always does so, it may not allow us that; ask who runs it."),
        )
    if status.Status not in (0x0000, 0xB000, 0xB006, 0xB007):
        code, comment = f"{status.Status:04X}h", str(status.get("ErrorComment") or "")
        raise StationError(
            Message("{} refused {}: status {} ({}).", station.name, what, code, comment)
            if comment
            else Message("{} refused {}: status {}.", station.name, what, code),
            remedy,
        )
