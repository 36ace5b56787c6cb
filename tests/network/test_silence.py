"""Who says nothing is left at once, and waited for no longer than is said; slow is not silent."""

from __future__ import annotations

import signal
import socket
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import requests
from pydicom.dataset import Dataset
from pynetdicom import evt
from pynetdicom.association import Association

from medviewer.errors import Cancelled
from medviewer.network import dimse, offer, web
from medviewer.network.offer import ANSWER_S, CONNECT_S
from medviewer.network.query import Query
from medviewer.network.speaking import Speaks
from medviewer.network.stations import Station, StationError
from tests.network.made_archive import STUDY, archive, image, kept


class StopsWhen:
    """A reader who stops when ``weary`` says so."""

    def __init__(self, weary: Callable[[], bool]) -> None:
        self.cancelled = weary

    def report(self, fraction: float, text: str = "") -> None:
        """Say nothing."""


def test_a_station_that_went_silent_is_left_at_once(tmp_path: Path) -> None:
    over = threading.Event()

    def hangs(_: evt.Event) -> Iterator[int | tuple[int, Dataset]]:
        yield 3
        yield 0xFF00, image(1)
        over.wait(20)
        over.set()

    with archive(hangs) as station:
        with pytest.raises(Cancelled):
            dimse.get_study(station, STUDY, tmp_path, StopsWhen(lambda: bool(kept(tmp_path))))
        assert not over.is_set()
        over.set()


class Interrupts:
    """Control-C, once a file has come."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def report(self, fraction: float, text: str = "") -> None:
        if kept(self._folder):
            raise KeyboardInterrupt

    def cancelled(self) -> bool:
        return False


def test_control_c_does_not_wait_for_a_station_that_went_silent(tmp_path: Path) -> None:
    """It went on for half a minute and more: the station was asked politely to hang up."""
    over = threading.Event()

    def hangs(_: evt.Event) -> Iterator[int | tuple[int, Dataset]]:
        yield 3
        yield 0xFF00, image(1)
        over.wait(8)  # to hang up politely takes ten seconds and more
        over.set()

    with archive(hangs) as station:
        with pytest.raises(KeyboardInterrupt):
            dimse.get_study(station, STUDY, tmp_path, Interrupts(tmp_path))
        assert not over.is_set()
        over.set()


@pytest.fixture
def silent() -> Iterator[int]:
    """A port where somebody answers the call and says nothing."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        yield listener.getsockname()[1]


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="needs a timer that signals")
def test_control_c_does_not_wait_for_somebody_who_never_speaks(silent: int) -> None:
    """The threads of the call outlived it, and kept the program from ending."""

    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGALRM, interrupt)
    try:
        signal.setitimer(signal.ITIMER_REAL, 0.5)
        with pytest.raises(KeyboardInterrupt):
            dimse.echo(Station("mute", "127.0.0.1", silent, "MUTE"))
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
    began = time.monotonic()
    for thread in threading.enumerate():
        if isinstance(thread, Association):
            thread.join(20)
    assert time.monotonic() - began < 3


@pytest.mark.parametrize("protocol", [dimse, web], ids=["DIMSE", "DICOMweb"])
def test_somebody_who_never_speaks_is_left_at_once(protocol: Speaks, silent: int) -> None:
    address = f"http://127.0.0.1:{silent}/"
    station = Station("mute", "127.0.0.1", silent, "MUTE", web=address)
    began = time.monotonic()
    with pytest.raises(Cancelled):
        protocol.find_studies(station, Query(), StopsWhen(lambda: time.monotonic() > began + 0.3))
    assert time.monotonic() - began < 5


def test_a_server_that_is_not_there_is_not_sought_for_a_minute(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """As ``offer.CONNECT_S``: whoever asks waits, and so does who is asked next."""
    limits = []

    def send(_: object, __: object, **more: Any) -> None:
        limits.append(more["timeout"])
        raise requests.ConnectTimeout

    monkeypatch.setattr(requests.adapters.HTTPAdapter, "send", send)
    with pytest.raises(StationError, match="does not answer"):
        web.echo(Station("away", web="http://192.0.2.1/"))
    assert limits == [(CONNECT_S, ANSWER_S)]


def test_an_archive_may_take_its_time_for_a_study(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """From tape, or because one image is large and the line slow."""
    monkeypatch.setattr(offer, "ANSWER_S", 0.2)

    def from_tape(_: evt.Event) -> Iterator[int | tuple[int, Dataset]]:
        yield 1
        time.sleep(1)
        yield 0xFF00, image(1)

    with archive(from_tape) as station:
        incoming = dimse.get_study(station, STUDY, tmp_path)
    assert (len(incoming.files), incoming.told) == (1, "")
