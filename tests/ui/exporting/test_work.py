"""What exports do in their thread: one after the other, and none stops another."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from medviewer.errors import MedviewerError
from medviewer.jobs.queue import Job, JobQueue
from medviewer.progress import stop_if_cancelled
from medviewer.ui.delivery import Delivery
from medviewer.ui.exporting.work import ExportWork
from medviewer.ui.main_window import MainWindow


class Export:
    """Work that waits for the test; it says whether it began."""

    def __init__(self, name: str) -> None:
        self.name, self.began, self.go_on = name, threading.Event(), threading.Event()

    def __call__(self, job: Job) -> str:
        self.began.set()
        while not self.go_on.wait(0.01):
            stop_if_cancelled(job)
        return self.name


@pytest.fixture
def work(window: MainWindow) -> Iterator[ExportWork]:
    delivery = Delivery(window)
    queue = JobQueue("export of a test", deliver=delivery)
    yield ExportWork(queue, window.session)
    delivery.close()
    assert queue.close()


def test_a_second_export_waits_for_the_first(qtbot: QtBot, work: ExportWork) -> None:
    """It took the first one's place, which was left half written."""
    first, second, done = Export("first"), Export("second"), list[Any]()
    for each in (first, second):
        work.start(each, done.append)
    assert first.began.wait(10)
    assert not second.began.is_set()
    first.go_on.set()
    qtbot.waitUntil(lambda: done == ["first"])
    assert work.busy  # the window would close over the second one
    second.go_on.set()
    qtbot.waitUntil(lambda: done == ["first", "second"])
    assert not work.busy


def test_what_runs_is_stopped_and_what_waits_comes_next(
    qtbot: QtBot, window: MainWindow, work: ExportWork
) -> None:
    first, second, done = Export("first"), Export("second"), list[Any]()
    for each in (first, second):
        work.start(each, done.append)
    assert first.began.wait(10)
    work.stop()
    assert second.began.wait(10)
    qtbot.waitUntil(lambda: "Stopped. What was written stays." in window.parts.messages.texts())
    assert work.busy
    second.go_on.set()
    qtbot.waitUntil(lambda: done == ["second"])


def test_what_fails_is_told_and_is_over(qtbot: QtBot, window: MainWindow, work: ExportWork) -> None:
    def fail(_: Job) -> None:
        raise MedviewerError("The disk is full.", "Make room.")

    work.start(fail, partial(pytest.fail, "nothing came of it"))
    qtbot.waitUntil(lambda: not work.busy)
    assert any("The disk is full." in text for text in window.parts.messages.texts())
