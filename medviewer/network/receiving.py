"""Listen for images that stations send (C-STORE), for as long as somebody wants them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pynetdicom import evt
from pynetdicom.sop_class import Verification  # type: ignore[attr-defined]  # made when imported

from medviewer.dicom.files.hostile import BROKEN_VALUE
from medviewer.message import Message
from medviewer.network.incoming import Incoming
from medviewer.network.offer import CONNECT_S, application_entity, storage_contexts
from medviewer.network.stations import Station, StationError, check_port, check_title
from medviewer.network.tls import server_context

REQUEST_S = 3
"""How long who connected may wait with the request for an association (ARTIM, PS3.8 9.1.5)."""
MOST_ASSOCIATIONS = 100
"""At once, connections without a request included."""


@contextmanager
def receiving(
    folder: Path,
    port: int,
    *,
    title: str,
    host: str = "",
    tls: Station | None = None,
    renews: bool = False,
) -> Iterator[Incoming]:
    """Listen for images (C-STORE) and echoes while the block runs; files go to ``folder``.

    ``renews`` is as in ``Incoming``.

    Raises
    ------
    StationError
        When nobody can listen at ``port``, or be called ``title``.
    """
    check_port(port)
    check_title(title)
    listener = application_entity(title)
    listener.acse_timeout = REQUEST_S
    listener.maximum_associations = MOST_ASSOCIATIONS
    listener.supported_contexts = storage_contexts()
    listener.add_supported_context(Verification)
    incoming = Incoming(folder, renews=renews)
    try:
        server = listener.start_server(
            (host, port),
            block=False,
            evt_handlers=[(evt.EVT_C_STORE, keep, [incoming])],
            ssl_context=None if tls is None else server_context(tls, incoming.turned_away),
        )
    except OSError as error:
        raise StationError(
            Message("Nobody can listen at port {}: {}.", port, error),
            Message("Choose another port."),
        ) from error
    try:
        yield incoming
    finally:
        if server is not None:
            associations = list(server.active_associations)
            server.shutdown()
            for association in associations:
                association.join(CONNECT_S)


def keep(event: evt.Event, incoming: Incoming) -> int:
    """Answer a C-STORE: 0x0000 when the file is on disk (PS3.4 B.2.3)."""
    try:
        incoming.keep_encoded(event.encoded_dataset(), event.dataset)
    except OSError as error:
        incoming.note_unwritten(error)
        return 0xA700  # out of resources
    except BROKEN_VALUE:
        return 0xC000  # cannot understand
    return 0x0000
