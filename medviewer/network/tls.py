"""TLS with other stations (PS3.15 B.9): whose certificates are believed, on either side."""

from __future__ import annotations

import ssl
import sys
from typing import Any

import certifi

from medviewer.message import Message
from medviewer.network.stations import Station, StationError

_NO_TLS = ("WRONG_VERSION_NUMBER", "UNEXPECTED_EOF_WHILE_READING")
"""OpenSSL's reasons where the other side took the handshake for something else."""


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


def server_context(tls: Station) -> ssl.SSLContext:
    """Only peers with a certificate of the authority are let in (PS3.15 B.9).

    Raises
    ------
    StationError
        When the certificates cannot be read.
    """
    context = _LateHandshakeContext(ssl.PROTOCOL_TLS_SERVER)
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
    inner: object = error
    while isinstance(inner, BaseException) and not isinstance(inner, ssl.SSLError):
        inner = inner.__cause__ or inner.__context__ or next(iter(inner.args), None)
    if not isinstance(inner, ssl.SSLError):
        return str(error)
    return str(getattr(inner, "verify_message", "") or inner.reason or inner).rstrip(".")


def not_trusted(station: Station, error: BaseException) -> StationError:
    """What is told of an ``error`` while TLS began, which OpenSSL or another library raised."""
    reason = reason_of(error)
    if reason in _NO_TLS or isinstance(error, (ConnectionError, TimeoutError)):
        return StationError(
            Message("{} does not speak TLS where we asked it to.", station.name),
            Message("Check its port, and whether it is to be asked over TLS (https) at all."),
        )
    return StationError(
        Message("{} and we do not trust each other: {}.", station.name, reason),
        Message("Check the certificates of both sides."),
    )


class _LateHandshakeContext(ssl.SSLContext):
    """Makes the handshake when a peer first sends, in its own thread, not when it is accepted.

    A peer that connects and stays silent (a scanner of ports, say) would otherwise block the
    thread that accepts connections, and so everybody else, for ever.
    """

    def wrap_socket(self, *given: Any, **more: Any) -> ssl.SSLSocket:
        """As ``ssl.SSLContext``."""
        return super().wrap_socket(*given, **{**more, "do_handshake_on_connect": False})


def _load_own_certificate(context: ssl.SSLContext, station: Station) -> None:
    """Show who we are. A key behind a pass phrase is refused: nobody is there to be asked."""
    try:
        context.load_cert_chain(station.certificate, station.key or None, password="")
    except OSError as error:
        raise _unusable(station, error, station.certificate, station.key) from error


def _unusable(station: Station, error: OSError, *files: str) -> StationError:
    names = ", ".join(name for name in files if name)
    return StationError(
        Message("The certificates for {} cannot be used: {}.", station.name, f"{names}: {error}"),
        Message("Name files in PEM form."),
    )
