"""TLS with other stations (PS3.15 B.9): whose certificates are believed, on either side."""

from __future__ import annotations

import ssl

from medviewer.message import Message
from medviewer.network.stations import Station, StationError


def client_context(station: Station) -> ssl.SSLContext:
    """How a station is asked: its certificate must be of its authority or of one known here.

    Raises
    ------
    StationError
        When the certificates cannot be read.
    """
    try:
        context = ssl.create_default_context(cafile=station.authority or None)
        if station.certificate:
            context.load_cert_chain(station.certificate, station.key or None)
    except (OSError, ssl.SSLError) as error:
        raise StationError(
            Message("The certificates for {} cannot be used: {}.", station.name, error),
            Message("Name files in PEM form."),
        ) from error
    return context


def server_context(tls: Station) -> ssl.SSLContext:
    """Only guests with a certificate of the authority come in (PS3.15 B.9).

    Raises
    ------
    StationError
        When the certificates cannot be read.
    """
    try:
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH, cafile=tls.authority or None)
        context.load_cert_chain(tls.certificate, tls.key or None)
        context.verify_mode = ssl.CERT_REQUIRED
    except (OSError, ssl.SSLError) as error:
        raise StationError(Message("The certificates cannot be used: {}.", error)) from error
    return context
