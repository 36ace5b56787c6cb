"""A server that gives one answer to whatever it is asked over HTTP."""

from __future__ import annotations

import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.message import Message
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from medviewer.network.stations import Station


@dataclass
class Answer:
    """What is answered; ``cut``: without saying how long it is, which HTTP/1.0 allows."""

    body: bytes = b"[]"
    kind: str = "application/dicom+json"
    status: int = 200
    cut: bool = False
    headers: dict[str, str] = field(default_factory=dict)
    asked: list[Message] = field(default_factory=list)
    """The headers of each request, and the path under "path"."""


@contextmanager
def answering(answer: Answer, identity: Station | None = None) -> Iterator[Station]:
    """The station of such a server; with ``identity`` it shows that certificate (https)."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.headers["path"] = self.path
            answer.asked.append(self.headers)
            self.send_response(answer.status)
            self.send_header("Content-Type", answer.kind)
            if not answer.cut:
                self.send_header("Content-Length", str(len(answer.body)))
            for name, value in answer.headers.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(answer.body)

        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["Content-Length"]))
            self.do_GET()

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    class Server(ThreadingHTTPServer):
        def handle_error(self, *_: object) -> None:
            """A guest who does not trust us hangs up."""

    with Server(("127.0.0.1", 0), Handler) as server:
        scheme = "http"
        if identity is not None:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(identity.certificate, identity.key)
            server.socket = context.wrap_socket(server.socket, server_side=True)
            scheme = "https"
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield Station("web", web=f"{scheme}://127.0.0.1:{server.server_port}/dicom-web")
        finally:
            server.shutdown()
            thread.join()
