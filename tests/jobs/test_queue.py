"""Background work: order, replacement, cancelling, progress, and threads that end."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator

import pytest

from medviewer.jobs.queue import Job, JobQueue
from medviewer.progress import stop_if_cancelled


@pytest.fixture
def queue() -> Iterator[JobQueue]:
    queue = JobQueue("test")
    yield queue
    assert queue.close()


class Mailbox:
    """A ``deliver`` that keeps the callbacks until they are asked for, as a window does."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[], None]] = []

    def __call__(self, callback: Callable[[], None]) -> None:
        self.waiting.append(callback)

    def empty(self) -> None:
        while self.waiting:
            self.waiting.pop(0)()


def test_jobs_run_in_order_and_hand_on_their_results(queue: JobQueue) -> None:
    results: list[int] = []
    jobs = [queue.submit(f"{n}", lambda _, n=n: n * n, on_result=results.append) for n in range(4)]
    assert all(job.wait(5) for job in jobs)
    assert results == [0, 1, 4, 9]


def test_a_preferred_job_goes_before_those_that_wait_longer(queue: JobQueue) -> None:
    may_end = threading.Event()
    done: list[str] = []
    queue.submit("runs", lambda _: may_end.wait(5))
    jobs = [queue.submit(key, lambda _, key=key: done.append(key)) for key in "abc"]
    queue.prefer("c")
    may_end.set()
    assert all(job.wait(5) for job in jobs)
    assert done == ["c", "a", "b"]


def test_a_short_job_goes_ahead_of_those_that_wait(queue: JobQueue) -> None:
    may_end = threading.Event()
    done: list[str] = []
    queue.submit("runs", lambda _: may_end.wait(5))
    jobs = [queue.submit(key, lambda _, key=key: done.append(key)) for key in "ab"]
    jobs += [queue.submit(key, lambda _, key=key: done.append(key), ahead=True) for key in "xy"]
    queue.prefer("b")
    may_end.set()
    assert all(job.wait(5) for job in jobs)
    assert done == ["x", "y", "b", "a"]


def test_a_newer_job_with_the_same_key_replaces_the_older(queue: JobQueue) -> None:
    started = threading.Event()
    said: list[str] = []

    def endless(job: Job) -> None:
        started.set()
        while True:
            stop_if_cancelled(job)

    older = queue.submit("load", endless, on_cancelled=lambda: said.append("cancelled"))
    assert started.wait(5)
    newer = queue.submit("load", lambda _: "new", on_result=said.append)
    assert older.wait(5)
    assert newer.wait(5)
    assert said == ["cancelled", "new"]


def test_a_failure_reaches_its_listener_and_not_the_next_job(queue: JobQueue) -> None:
    errors: list[Exception] = []

    def divide(_: Job) -> float:
        return 1 / 0

    queue.submit("a", divide, on_error=errors.append)
    assert queue.submit("b", lambda _: None).wait(5)
    assert isinstance(errors[0], ZeroDivisionError)


def test_a_failure_without_a_listener_is_logged(
    queue: JobQueue, caplog: pytest.LogCaptureFixture
) -> None:
    def divide(_: Job) -> float:
        return 1 / 0

    with caplog.at_level(logging.ERROR):
        assert queue.submit("a", divide).wait(5)
    assert "ZeroDivisionError" in caplog.text


def test_a_failing_callback_does_not_end_the_thread(
    queue: JobQueue, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(_: object) -> None:
        raise RuntimeError("listener")

    with caplog.at_level(logging.CRITICAL):
        queue.submit("a", lambda _: None, on_result=fail)
        assert queue.submit("b", lambda _: None).wait(5)


def test_a_result_on_its_way_is_dropped_once_the_job_is_cancelled() -> None:
    mailbox = Mailbox()
    queue = JobQueue("test", deliver=mailbox)
    said: list[str] = []
    job = queue.submit(
        "a", lambda _: "result", on_result=said.append, on_cancelled=lambda: said.append("no")
    )
    assert job.wait(5)
    job.cancel()
    mailbox.empty()
    assert said == ["no"]
    assert queue.close()


@pytest.mark.parametrize("replaced", [True, False])
def test_a_job_that_has_ended_can_be_cancelled_by_its_key_until_its_result_arrives(
    replaced: bool,
) -> None:
    mailbox = Mailbox()
    queue = JobQueue("test", deliver=mailbox)
    said: list[str] = []
    job = queue.submit(
        "a", lambda _: "older", on_result=said.append, on_cancelled=lambda: said.append("no")
    )
    assert job.wait(5)
    assert queue.submit("b", lambda _: None).wait(5)  # the thread has left the first job
    if replaced:
        assert queue.submit("a", lambda _: "newer", on_result=said.append).wait(5)
    else:
        queue.cancel("a")
    mailbox.empty()
    assert said == (["no", "newer"] if replaced else ["no"])
    assert queue.close()


def test_a_job_that_is_cancelled_while_it_waits_is_never_begun(queue: JobQueue) -> None:
    may_end = threading.Event()
    done: list[str] = []
    queue.submit("runs", lambda _: may_end.wait(5))
    job = queue.submit(
        "waits", lambda _: done.append("begun"), on_cancelled=lambda: done.append("cancelled")
    )
    queue.cancel("waits")
    may_end.set()
    assert job.wait(5)
    assert queue.submit("after", lambda _: None).wait(5)
    assert done == ["cancelled"]


def test_an_older_job_that_arrives_late_leaves_the_newer_one_to_be_cancelled() -> None:
    mailbox = Mailbox()
    queue = JobQueue("test", deliver=mailbox)
    said: list[str] = []
    older = queue.submit("a", lambda _: "older", on_cancelled=lambda: said.append("older gone"))
    assert older.wait(5)
    newer = queue.submit(
        "a", lambda _: "newer", on_result=said.append, on_cancelled=lambda: said.append("no")
    )
    assert newer.wait(5)
    assert queue.submit("b", lambda _: None).wait(5)  # the thread has left both
    mailbox.waiting.pop(0)()
    queue.cancel("a")
    mailbox.empty()
    assert said == ["older gone", "no"]
    assert queue.close()


def test_a_cancelled_job_that_fails_is_cancelled_and_tells_no_error_and_no_progress() -> None:
    mailbox = Mailbox()
    queue = JobQueue("test", deliver=mailbox)
    said: list[str] = []

    def fail_late(job: Job) -> None:
        job.report(0.5, "half")
        raise RuntimeError("too late")

    job = queue.submit(
        "a",
        fail_late,
        on_error=lambda error: said.append(str(error)),
        on_progress=lambda _, text: said.append(text),
        on_cancelled=lambda: said.append("cancelled"),
    )
    assert job.wait(5)
    job.cancel()
    mailbox.empty()
    assert said == ["cancelled"]
    assert queue.close()


def test_closing_ends_all_threads_that_wait_for_work() -> None:
    queue = JobQueue("idle", workers=3)
    assert queue.submit("a", lambda _: None).wait(5)
    assert queue.close(2)


def test_fast_progress_is_delivered_as_its_newest() -> None:
    mailbox = Mailbox()
    queue = JobQueue("test", deliver=mailbox)
    reports: list[tuple[float, str]] = []

    def chatter(job: Job) -> None:
        for step in range(1001):
            job.report(step / 1000, f"step {step}")

    job = queue.submit("a", chatter, on_progress=lambda *report: reports.append(report))
    assert job.wait(5)
    assert len(mailbox.waiting) == 2  # one report and the result
    mailbox.empty()
    assert reports == [(1.0, "step 1000")]
    assert queue.close()


def test_closing_cancels_what_runs_and_ends_the_threads() -> None:
    queue = JobQueue("closing", workers=2)

    def endless(job: Job) -> None:
        while True:
            stop_if_cancelled(job)

    for key in "abc":
        queue.submit(key, endless)
    assert queue.close(5)
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("closing")]
