"""How DICOMweb is spoken over HTTP: whom we trust, and when an answer was cut."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable, Iterator
from email.message import EmailMessage
from functools import partial
from typing import Any

import requests
from dicomweb_client.session_utils import create_session_from_user_pass
from requests.adapters import HTTPAdapter
from urllib3 import HTTPConnectionPool, HTTPSConnectionPool

from medviewer.network.stations import Station
from medviewer.network.tls import client_context

PASSWORD = "MEDVIEWER_PACS_PASSWORD"  # noqa: S105 - the name of a variable


def session_with(station: Station, opened: list[socket.socket]) -> requests.Session:
    """A session with a station; the sockets of its connections are put into ``opened``.

    Raises
    ------
    StationError
        When the certificates cannot be read.
    """
    session = requests.Session()
    if station.user:
        session = create_session_from_user_pass(station.user, os.environ.get(PASSWORD, ""))
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
        self._trust = client_context(station)
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
        """As ``HTTPAdapter``, whatever the variables say of trust."""
        path, mark, query = (request.url or "").partition("?")
        request.url = path + mark + query.replace("%2A", "*").replace("%3F", "?")
        return super().send(request, *given, **{**more, "verify": True, "cert": None})

    def build_response(self, req: requests.PreparedRequest, resp: Any) -> requests.Response:
        """As ``HTTPAdapter``; an answer in parts is watched to its end."""
        response = super().build_response(req, resp)
        kind = EmailMessage()
        kind["Content-Type"] = response.headers.get("Content-Type", "")
        boundary = kind.get_boundary()
        if boundary:
            content = partial(_to_its_end, response.iter_content, f"--{boundary}--".encode())
            response.iter_content = content  # type: ignore[method-assign]
        return response


def _to_its_end(
    content: Callable[..., Iterator[bytes]], end: bytes, *args: Any, **more: Any
) -> Iterator[bytes]:
    """The ``content`` of an answer, which closes with ``end`` (RFC 2046 5.1.1).

    Raises
    ------
    requests.exceptions.ChunkedEncodingError
        When it does not: who sent it broke off, and whatever was to come is missing.
    """
    tail = b""
    over = False
    for chunk in content(*args, **more):
        tail = tail + chunk
        over = over or end in tail
        tail = tail[-len(end) :]
        yield chunk
    if not over:
        raise requests.exceptions.ChunkedEncodingError("the last part has no end")


def _noting(pool: Any, opened: list[socket.socket]) -> Any:
    """A kind of pool as ``pool``; the sockets of its connections are put into ``opened``."""

    def connect(connection: Any) -> None:
        pool.ConnectionCls.connect(connection)
        opened.append(connection.sock)

    noting = type("Connection", (pool.ConnectionCls,), {"connect": connect})
    return type("Pool", (pool,), {"ConnectionCls": noting})
