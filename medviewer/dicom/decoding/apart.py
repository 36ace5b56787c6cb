"""Decode frames in processes of their own, for codecs that damaged data might crash.

Native code that goes wrong takes its process with it, and nothing in Python can catch
that. Here it takes a child: the frame is refused, the next one is given to a new child,
and the window lives on. A child that does not answer in time is ended likewise.
"""

from __future__ import annotations

import contextlib
import os
import signal
import threading
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import Any

import numpy as np
from numpy.typing import NDArray

from medviewer.dicom.child import Child
from medviewer.dicom.decoding.layout import DAMAGED, DecodeError
from medviewer.dicom.series import PixelLayout
from medviewer.message import Message

PROCESSES = 4
"""At most; each takes some 60 MB. Fewer on a machine with fewer cores."""

PATIENCE_S = 30.0
"""For one frame, beyond the start of a child. The largest mammogram takes 0.3 s."""

Raw = NDArray[Any]
Decode = Callable[[bytes, PixelLayout], Raw]


class Apart:
    """Children that decode; one is started when it is needed first, and kept.

    ``decode`` must be a function of a module, so that a child can import it; it gives
    an array or raises ``DecodeError``. Can be used from many threads at once.
    """

    def __init__(self, decode: Decode, patience_s: float = PATIENCE_S) -> None:
        self._decode = decode
        self._patience_s = patience_s
        self._places = threading.Semaphore(min(PROCESSES, os.cpu_count() or 1))
        self._idle: list[Child] = []
        self._lock = threading.Lock()

    def decode(self, data: bytes, layout: PixelLayout) -> Raw:
        """What ``decode`` makes of one frame, in a child.

        Raises
        ------
        DecodeError
            As ``decode`` raises it, or because the child died or did not answer.
        """
        with self._places:
            with self._lock:
                child = self._idle.pop() if self._idle else None
            child = child or Child(_serve, self._decode, name="decode")
            try:
                answer = _ask(child, data, layout, self._patience_s)
            except (EOFError, OSError, TimeoutError) as error:
                child.end()
                slow = isinstance(error, TimeoutError)
                if slow:
                    what = Message("The decoder did not come to an end with the compressed data.")
                else:
                    what = Message("The decoder crashed on the compressed data.")
                raise DecodeError(what, DAMAGED) from error
            except BaseException:
                child.end()
                raise
            with self._lock:
                self._idle.append(child)
        if isinstance(answer, _Refusal):
            raise DecodeError(answer.message, answer.remedy)
        return answer

    def close(self) -> None:
        """End the children that have nothing to do."""
        with self._lock:
            idle, self._idle = self._idle, []
        for child in idle:
            child.end()


@dataclass(frozen=True)
class _Refusal:
    """A ``DecodeError`` on its way through a pipe."""

    message: str
    remedy: str


def _ask(child: Child, data: bytes, layout: PixelLayout, patience_s: float) -> Raw | _Refusal:
    """A child's answer to one frame; EOFError or OSError when it has died."""
    child.wait_until_ready()
    child.pipe.send(layout)
    child.pipe.send_bytes(data)
    child.wait(patience_s)
    answer: _Refusal | tuple[str, tuple[int, ...]] = child.pipe.recv()
    if isinstance(answer, _Refusal):
        return answer
    dtype, shape = answer
    values = np.empty(shape, dtype)
    child.pipe.recv_bytes_into(values.reshape(-1).view(np.uint8))
    return values


def _serve(pipe: Connection, decode: Decode) -> None:
    """The child: answer frames until the parent hangs up."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is the parent's business
    with contextlib.suppress(EOFError, ConnectionError):  # the parent is gone
        pipe.send_bytes(b"ready")
        while True:
            layout = pipe.recv()
            _answer(pipe, decode, pipe.recv_bytes(), layout)


def _answer(pipe: Connection, decode: Decode, data: bytes, layout: PixelLayout) -> None:
    try:
        values = np.ascontiguousarray(decode(data, layout))
    except DecodeError as error:
        pipe.send(_Refusal(error.message, error.remedy))
        return
    pipe.send((values.dtype.str, values.shape))
    pipe.send_bytes(values.reshape(-1).view(np.uint8).data)
