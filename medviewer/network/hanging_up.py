"""Break off a connection when nobody waits for it any more, whatever it waits for itself."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from medviewer.network.stations import StationError
from medviewer.progress import Progress, stop_if_cancelled

POLL_S = 0.1


def hang_up(opened: list[socket.socket]) -> None:
    """Shut the sockets of a connection, without a word: the other side finds it lost."""
    for each in list(opened):
        with suppress(OSError):  # it is closed already
            each.shutdown(socket.SHUT_RDWR)


@contextmanager
def hung_up_when_cancelled(progress: Progress, opened: list[socket.socket]) -> Iterator[None]:
    """While the block runs, shut the sockets in ``opened`` once ``progress`` says to stop.

    Who sends or receives by them finds the connection lost, at once: a station that has gone
    silent is otherwise waited for until the time is up, and so would be the next one asked. So
    it is when the program is to end.

    Raises
    ------
    Cancelled
        Instead of the StationError that comes of it.
    """
    over = threading.Event()

    def watch() -> None:
        while not over.wait(POLL_S):
            if progress.cancelled():
                hang_up(opened)

    watcher = threading.Thread(target=watch, name="hanging-up", daemon=True)
    watcher.start()
    try:
        yield
    except StationError:
        stop_if_cancelled(progress)
        raise
    except (KeyboardInterrupt, SystemExit):
        hang_up(opened)
        raise
    finally:
        over.set()
        watcher.join()
