"""What exports do in their thread: one after the other, and none stops another."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial
from typing import Any

import pytest
from PySide6.QtWidgets import QProgressBar
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
        job.report(0.5, f"half of the {self.name}")
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


def test_the_line_at_the_bottom_shows_how_far_it_is_until_all_is_over(
    qtbot: QtBot, window: MainWindow, work: ExportWork
) -> None:
    first, second, done = Export("first"), Export("second"), list[Any]()
    bar = window.status.findChild(QProgressBar)
    assert isinstance(bar, QProgressBar)
    for each in (first, second):
        work.start(each, done.append)
    assert bar.isVisible()
    qtbot.waitUntil(lambda: window.status.text() == "half of the first")
    assert bar.value() == 50
    first.go_on.set()
    qtbot.waitUntil(lambda: done == ["first"])
    assert bar.isVisible()
    second.go_on.set()
    qtbot.waitUntil(lambda: not work.busy)
    assert not bar.isVisible()
    assert window.status.text() == "Nothing is open."
    work.start(lambda _: "Written.", window.status.say)
    qtbot.waitUntil(lambda: not work.busy)
    assert window.status.text() == "Written."


def test_what_is_being_opened_meanwhile_goes_on_to_show_how_far_it_is(
    qtbot: QtBot, window: MainWindow, work: ExportWork, monkeypatch: pytest.MonkeyPatch
) -> None:
    bar = window.status.findChild(QProgressBar)
    assert isinstance(bar, QProgressBar)
    monkeypatch.setattr(type(window.session.opening), "busy", property(lambda _: True))
    window.status.show_progress(0.3, "Reading files")
    work.start(lambda _: "done", lambda _: None)
    qtbot.waitUntil(lambda: not work.busy)
    assert bar.isVisible()
    assert window.status.text() == "Reading files"
