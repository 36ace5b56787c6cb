"""A process of one's own for native code that damaged data might crash or hold up for ever."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any

START_PATIENCE_S = 120.0
"""For a child to start on a busy machine; usually half a second."""


class Child:
    """One process, which runs ``serve(pipe, *arguments)``, and the pipe to it.

    ``serve`` must be a function of a module; it sends some bytes first, to say that it is ready.
    """

    def __init__(self, serve: Callable[..., None], *arguments: Any, name: str) -> None:
        context = multiprocessing.get_context("spawn")
        self.pipe: Connection
        self.pipe, theirs = context.Pipe()
        self._process = context.Process(
            target=serve, args=(theirs, *arguments), name=name, daemon=True
        )
        self._process.start()
        theirs.close()
        self._started = False

    def wait_until_ready(self) -> None:
        """Wait for its start. EOFError or OSError: it has died, TimeoutError: it is late."""
        if not self._started:
            self.wait(START_PATIENCE_S)
            self.pipe.recv_bytes()
            self._started = True

    def wait(self, seconds: float) -> None:
        """Wait for something to receive; raises TimeoutError when nothing comes in time."""
        if not self.pipe.poll(seconds):
            raise TimeoutError

    def kill(self) -> None:
        """Let it die, from any thread: whoever waits for its answer meets EOFError."""
        self._process.kill()

    def end(self) -> None:
        """End the process, whatever it is doing."""
        self._process.kill()
        self._process.join()
        self._process.close()
        self.pipe.close()
