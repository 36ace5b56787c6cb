"""What a drawing would be is worked out once at a time, and the newest that is asked for counts."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from medviewer.jobs.queue import Job
from medviewer.ui.measuring.lesions.sketching import Sketching


@pytest.fixture
def failures() -> list[Exception]:
    return []


@pytest.fixture
def sketching(qtbot: QtBot, failures: list[Exception]) -> Iterator[Sketching]:
    made = Sketching(failures.append)
    yield made
    assert made.close()


def test_of_what_is_asked_for_meanwhile_the_newest_is_done(
    qtbot: QtBot, sketching: Sketching
) -> None:
    found, done, may_end = list[str](), list[str](), threading.Event()

    def work(name: str) -> Callable[[Job], str]:
        def do(_: Job) -> str:
            may_end.wait(10)
            done.append(name)
            return name

        return do

    for name in ("first", "second", "third"):
        sketching.ask(work(name), found.append)
    may_end.set()
    qtbot.waitUntil(lambda: not sketching.busy, timeout=10_000)
    assert found == done == ["first", "third"]


def test_nothing_arrives_of_a_drawing_that_has_ended(qtbot: QtBot, sketching: Sketching) -> None:
    found, may_end = list[str](), threading.Event()

    def slow(_: Job) -> str:
        may_end.wait(10)
        return "of the drawing before"

    sketching.ask(slow, found.append)
    sketching.forget()
    assert not sketching.busy
    may_end.set()
    qtbot.wait(100)
    assert found == []
    sketching.ask(lambda _: "of this one", found.append)
    qtbot.waitUntil(lambda: not sketching.busy, timeout=10_000)
    assert found == ["of this one"]


def test_after_an_error_the_next_is_done(
    qtbot: QtBot, sketching: Sketching, failures: list[Exception]
) -> None:
    found = list[int]()
    sketching.ask(lambda _: 1 // 0, found.append)
    sketching.ask(lambda _: 2, found.append)
    qtbot.waitUntil(lambda: not sketching.busy, timeout=10_000)
    assert found == [2]
    assert [type(each) for each in failures] == [ZeroDivisionError]
