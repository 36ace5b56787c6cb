"""How DICOMweb is spoken over HTTP: whom we trust, and when an answer was cut."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable, Iterator
from email.message import EmailMessage
from functools import partial
from typing import Any

import requests
from requests.adapters import HTTPAdapter
from requests.auth import HTTPBasicAuth
from urllib3 import HTTPConnectionPool, HTTPSConnectionPool

from medviewer.message import Message
from medviewer.network.stations import Station, StationError
from medviewer.network.tls import client_context

PASSWORD = "MEDVIEWER_PACS_PASSWORD"  # noqa: S105 - the name of a variable

_ABOUT_STORED = (
    "application/dicom+json",
    "application/json",
    "application/dicom+xml",
    "application/xml",
)
"""What an archive answers in when it has stored files, as far as dicomweb-client reads it."""


def session_with(station: Station, opened: list[socket.socket]) -> requests.Session:
    """A session with a station; the sockets of its connections are put into ``opened``.

    Raises
    ------
    StationError
        When the certificates cannot be read.
    """
    session = requests.Session()
    if station.user:
        password = os.environ.get(PASSWORD, "")
        in_utf8 = (station.user.encode(), password.encode())  # RFC 7617 2.1
        session.auth = HTTPBasicAuth(*in_utf8)
    for scheme in ("http://", "https://"):
        session.mount(scheme, _Adapter(station, opened))
    return session


class _Adapter(HTTPAdapter):
    """Trusts whom the station says, by the same rules as over DICOM's own protocol.

    requests itself prefers the variables REQUESTS_CA_BUNDLE and CURL_CA_BUNDLE to what a session
    was told: an authority that is known only here would not do, and every other one would.

    Writes ``*`` and ``?`` in a query as they are, which is legal (RFC 3986 3.4). Some servers
    (Orthanc's plugin 1.7) take "%2A" for letters.
    """

    def __init__(self, station: Station, opened: list[socket.socket]) -> None:
        self._station, self._trust = station, client_context(station)
        self._pools = {
            "http": _noting(HTTPConnectionPool, opened),
            "https": _noting(HTTPSConnectionPool, opened),
        }
        super().__init__()

    def init_poolmanager(self, *given: Any, **more: Any) -> None:
        """As ``HTTPAdapter``; connections have the station's trust, and are noted."""
        super().init_poolmanager(*given, ssl_context=self._trust, **more)
        self.poolmanager.pool_classes_by_scheme = self._pools

    def proxy_manager_for(self, proxy: Any, **more: Any) -> Any:
        """As ``init_poolmanager``, through a proxy."""
        manager = super().proxy_manager_for(proxy, ssl_context=self._trust, **more)
        manager.pool_classes_by_scheme = self._pools
        return manager

    def cert_verify(self, conn: Any, url: Any, verify: Any, cert: Any) -> None:
        """Add nobody to whom the station trusts."""

    def send(self, request: requests.PreparedRequest, *given: Any, **more: Any) -> Any:
        """As ``HTTPAdapter``, whatever the variables say of trust, and with the host of the URL.

        Raises StationError when what was to be stored (POST) was answered by somebody else.
        """
        path, mark, query = (request.url or "").partition("?")
        request.url = path + mark + query.replace("%2A", "*").replace("%3F", "?")
        request.headers.pop("Host", None)  # dicomweb-client forgets the port
        response = super().send(request, *given, **{**more, "verify": True, "cert": None})
        if request.method == "POST":
            try:
                _check_stored(self._station, response)
            except StationError:
                response.close()
                raise
        return response

    def build_response(self, req: requests.PreparedRequest, resp: Any) -> requests.Response:
        """As ``HTTPAdapter``; an answer in parts is watched to its end.

        Only the type is left of "application/dicom+json; charset=utf-8": with more behind it
        dicomweb-client would not read which files were refused.
        """
        response = super().build_response(req, resp)
        kind = EmailMessage()
        kind["Content-Type"] = response.headers.get("Content-Type", "")
        boundary = kind.get_boundary()
        if boundary:
            whole = response.status_code != requests.codes.partial_content
            content = partial(_to_its_end, response.iter_content, f"--{boundary}--".encode(), whole)
            response.iter_content = content  # type: ignore[method-assign]  # watched to its end
        elif kind.get_content_type() in _ABOUT_STORED:
            response.headers["Content-Type"] = kind.get_content_type()
        return response


def _check_stored(station: Station, response: requests.Response) -> None:
    """Raise StationError unless it is the archive that answers (PS3.18 10.5.3).

    Sent on to another address, a request to store becomes one to read, and succeeds; so does
    a page on which somebody is to log in.
    """
    if response.is_redirect:
        raise StationError(
            Message("{} sends us on to {}.", station.name, response.headers["Location"]),
            Message("Change the address of the station."),
        )
    kind = response.headers.get("Content-Type", "")
    if response.ok and response.content and kind not in _ABOUT_STORED:
        raise StationError(
            Message("{} sent something that is not DICOM ({}).", station.name, kind),
            Message("Check its DICOMweb address."),
        )


def _to_its_end(
    content: Callable[..., Iterator[bytes]], end: bytes, whole: bool, *args: Any, **more: Any
) -> Iterator[bytes]:
    """The ``content`` of an answer, which closes with ``end`` (RFC 2046 5.1.1).

    Raises
    ------
    requests.exceptions.ChunkedEncodingError
        When it does not: who sent it broke off, and whatever was to come is missing. Also when
        it says itself that it is not ``whole`` (PS3.18 10.4.3).
    """
    tail = b""
    over = False
    for chunk in content(*args, **more):
        tail = tail + chunk
        over = over or end in tail
        tail = tail[-len(end) :]
        yield chunk
    if not over or not whole:
        raise requests.exceptions.ChunkedEncodingError("something is missing")


def _noting(pool: Any, opened: list[socket.socket]) -> Any:
    """A kind of pool as ``pool``; the sockets of its connections are put into ``opened``."""

    def connect(connection: Any) -> None:
        pool.ConnectionCls.connect(connection)
        opened.append(connection.sock)

    noting = type("Connection", (pool.ConnectionCls,), {"connect": connect})
    return type("Pool", (pool,), {"ConnectionCls": noting})
