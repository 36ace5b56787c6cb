"""TLS with other stations (PS3.15 B.9): whose certificates are believed, on either side."""

from __future__ import annotations

import ssl
import sys
from contextlib import suppress
from typing import Any

import certifi

from medviewer.message import Message
from medviewer.network.stations import Station, StationError

_NO_TLS = ("WRONG_VERSION_NUMBER", "UNEXPECTED_EOF_WHILE_READING", "HTTP_REQUEST")
"""OpenSSL's reasons where the other side took the handshake for something else."""

_RENEW = Message("Its certificate must be renewed, or a clock is wrong.")
_ISSUER = Message(
    "Name the authority that issued its certificate: `medviewer pacs add --authority`."
)
_HOST = Message("Add the station by a host name that its certificate has.")
_REMEDIES = {
    **dict.fromkeys((9, 10), _RENEW),  # not yet valid, has expired
    **dict.fromkeys((18, 19, 20, 21), _ISSUER),  # self-signed, issuer not known
    **dict.fromkeys((62, 64), _HOST),  # names another host, another address
}
"""What to do about a certificate that OpenSSL does not believe, by its X509_V_ERR_ codes."""


def client_context(station: Station) -> ssl.SSLContext:
    """How a station is asked: its certificate must be of its authority or of one known here.

    Raises
    ------
    StationError
        When the certificates cannot be read.
    """
    try:
        context = ssl.create_default_context(cafile=station.authority or _known_elsewhere())
    except OSError as error:
        raise _unusable(station, error, station.authority) from error
    if station.certificate:
        _load_own_certificate(context, station)
    return context


def _known_elsewhere() -> str | None:
    """Mozilla's authorities, where OpenSSL was built for places that this system has not.

    As in an installer that was made on another kind of Linux, or on macOS.
    """
    places = ssl.get_default_verify_paths()
    if sys.platform == "win32" or places.cafile or places.capath:
        return None
    return certifi.where()


def server_context(tls: Station, turned_away: list[str]) -> ssl.SSLContext:
    """Only peers with a certificate of the authority are let in (PS3.15 B.9).

    Who is not is put into ``turned_away``, with the reason, once each.

    Raises
    ------
    StationError
        When the certificates cannot be read, or there is none to show.
    """
    if not tls.certificate:
        raise StationError(
            Message("{} has no certificate that says who we are.", tls.name),
            Message("Name it: `medviewer pacs add --tls --authority --certificate --key`."),
        )
    context = _LateHandshakeContext(ssl.PROTOCOL_TLS_SERVER)
    context.turned_away = turned_away
    context.verify_mode = ssl.CERT_REQUIRED
    try:
        if tls.authority:
            context.load_verify_locations(tls.authority)
        else:
            context.load_default_certs(ssl.Purpose.CLIENT_AUTH)
    except OSError as error:
        raise _unusable(tls, error, tls.authority) from error
    _load_own_certificate(context, tls)
    return context


def reason_of(error: BaseException) -> str:
    """Why two sides do not trust each other: "certificate has expired", as OpenSSL says it.

    ``error`` is OpenSSL's, or another library's that came of it.
    """
    inner = _openssl_s(error)
    if inner is None:
        return str(error)
    return str(getattr(inner, "verify_message", "") or inner.reason or inner).rstrip(".")


def _openssl_s(error: BaseException) -> ssl.SSLError | None:
    inner: object = error
    while isinstance(inner, BaseException) and not isinstance(inner, ssl.SSLError):
        inner = inner.__cause__ or inner.__context__ or next(iter(inner.args), None)
    return inner if isinstance(inner, ssl.SSLError) else None


def not_trusted(station: Station, error: BaseException) -> StationError:
    """What is told of an ``error`` while TLS began, which OpenSSL or another library raised."""
    reason = reason_of(error)
    if reason in _NO_TLS or isinstance(error, (ConnectionError, TimeoutError)):
        return StationError(
            Message("{} does not speak TLS where we asked it to.", station.name),
            Message("Check its port, and whether it is to be asked over TLS (https) at all."),
        )
    remedy = _REMEDIES.get(getattr(_openssl_s(error), "verify_code", 0))
    return StationError(
        Message("{} and we do not trust each other: {}.", station.name, reason),
        remedy or Message("Check the certificates of both sides."),
    )


class _TellingSocket(ssl.SSLSocket):
    """Notes why a handshake failed, of which pynetdicom tells nobody."""

    peer = "?"
    """Its address, asked for when it came: one that has hung up has none any more."""

    def recv(self, *given: Any) -> bytes:
        """As ``ssl.SSLSocket``; the first one makes the handshake."""
        try:
            return super().recv(*given)
        except ssl.SSLError as error:
            ended = not isinstance(error, (ssl.SSLWantReadError, ssl.SSLWantWriteError))
            if ended and self.version() is None and isinstance(self.context, _LateHandshakeContext):
                reason = reason_of(error)
                words = "it does not speak TLS" if reason in _NO_TLS else reason
                self.context.note(f"{self.peer}: {words}")
            raise


class _LateHandshakeContext(ssl.SSLContext):
    """Makes the handshake when a peer first sends, in its own thread, not when it is accepted.

    A peer that connects and stays silent (a scanner of ports, say) would otherwise block the
    thread that accepts connections, and so everybody else, for ever.
    """

    sslsocket_class = _TellingSocket
    turned_away: list[str]

    def note(self, who_and_why: str) -> None:
        """Keep who was turned away and why, once: some try again every minute."""
        if who_and_why not in self.turned_away:
            self.turned_away.append(who_and_why)

    def wrap_socket(self, *given: Any, **more: Any) -> ssl.SSLSocket:
        """As ``ssl.SSLContext``."""
        wrapped = super().wrap_socket(*given, **{**more, "do_handshake_on_connect": False})
        if isinstance(wrapped, _TellingSocket):
            with suppress(OSError):  # gone already
                wrapped.peer = str(wrapped.getpeername()[0])
        return wrapped


def _load_own_certificate(context: ssl.SSLContext, station: Station) -> None:
    """Show who we are. A key behind a pass phrase is refused: nobody is there to be asked."""
    try:
        context.load_cert_chain(station.certificate, station.key or None, password="")
    except OSError as error:
        raise _unusable(station, error, station.certificate, station.key) from error


def _unusable(station: Station, error: OSError, *files: str) -> StationError:
    names = ", ".join(name for name in files if name)
    remedy = Message("Name files in PEM form.")
    if isinstance(error, ssl.SSLError) and error.reason == "KEY_VALUES_MISMATCH":
        remedy = Message("The key belongs to another certificate.")
    elif isinstance(error, ssl.SSLError) and files == (station.certificate, ""):
        remedy = Message("Name the key, too, where the file of the certificate does not hold it.")
    return StationError(
        Message("The certificates for {} cannot be used: {}.", station.name, f"{names}: {error}"),
        remedy,
    )
