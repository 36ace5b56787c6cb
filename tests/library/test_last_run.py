"""A run that was killed is told at the next start, once, and one that runs is not."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from medviewer.library.last_run import LOG_LINES, PREFIX, Run, find_crashes

CODE = """
import sys, time
from pathlib import Path
from medviewer.library.last_run import Run
run = Run(Path(sys.argv[1]))
print("runs", flush=True)
{}
"""
CRASH = "import ctypes; ctypes.string_at(0)"
WAIT = "time.sleep(60)"


def start(folder: Path, what: str) -> subprocess.Popen[str]:
    started = subprocess.Popen(
        [sys.executable, "-c", CODE.format(what), str(folder)], stdout=subprocess.PIPE, text=True
    )
    assert started.stdout is not None
    assert started.stdout.readline() == "runs\n"
    return started


@pytest.mark.parametrize("what", [CRASH, WAIT])
def test_a_run_that_was_cut_off_is_told_once(tmp_path: Path, what: str) -> None:
    log = tmp_path / "medviewer.log"
    log.write_text("a line of the log\n", encoding="utf-8")
    with start(tmp_path, what) as started:
        if what == WAIT:
            assert find_crashes(tmp_path, log) == ()  # it runs
            started.kill()
        started.wait(30)
    (crash,) = find_crashes(tmp_path, log)
    assert crash.started.endswith("+00:00")
    assert "a line of the log" in crash.log
    assert ("Segmentation fault" in crash.log) == (what == CRASH)
    assert find_crashes(tmp_path, log) == ()
    assert [path.name for path in tmp_path.iterdir()] == ["medviewer.log"]


def test_a_run_that_ended_leaves_nothing(tmp_path: Path) -> None:
    run = Run(tmp_path)
    assert find_crashes(tmp_path, tmp_path / "no.log") == ()
    run.end()
    assert list(tmp_path.iterdir()) == []


def test_crashes_are_told_oldest_first_with_the_last_lines_of_the_log(tmp_path: Path) -> None:
    """What the program did last is at the end of its log."""
    log = tmp_path / "medviewer.log"
    log.write_text("".join(f"line {number}\n" for number in range(100)), encoding="utf-8")
    for name, day in (("b", "02"), ("a", "03"), ("c", "01")):
        left = tmp_path / f"{PREFIX}{name}.txt"
        left.write_text(f"2026-01-{day}T00:00:00+00:00 medviewer 0.1\n", encoding="utf-8")
    crashes = find_crashes(tmp_path, log)
    assert [crash.started[:10] for crash in crashes] == ["2026-01-01", "2026-01-02", "2026-01-03"]
    lines = crashes[0].log.splitlines()
    assert (lines[0], lines[-1], len(lines)) == ("line 60", "line 99", LOG_LINES)
