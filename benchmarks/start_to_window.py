"""From the interpreter's start to the window, beside importing Qt's widgets, run from the source.

    python -m benchmarks.start_to_window [--repeats 9]

"Seen" is the window painted with its menus, tool bar and panels; "ready" is when every command
works and what hands did meanwhile is answered. Warm, in turns, with compiled modules kept, on
the platform that QT_QPA_PLATFORM names (off screen when it names none). Milliseconds by the
clock and of computing, medians.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time

BARE = "import PySide6.QtWidgets, os, time; print(time.process_time(), flush=True); os._exit(0)"

PROGRAM = """
import os, sys, time
from medviewer import __main__
__main__.import_qt()
from PySide6.QtCore import QTimer
from medviewer.ui.starting import application

def tell(*_):
    print(time.perf_counter(), time.process_time(), flush=True)

def end():
    tell()
    os._exit(0)

def show(window, show=application.show, **how):
    show(window, **how)
    tell()
    QTimer.singleShot(0, end)  # what is to be painted is painted before

application.show = show
sys.exit(__main__.main(["open"]))
"""


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--repeats", type=int, default=9)
    repeats = parser.parse_args().repeats
    with tempfile.TemporaryDirectory() as home:
        around = {**os.environ, "MEDVIEWER_HOME": home}
        around["PYTHONPYCACHEPREFIX"] = home
        around.pop("PYTHONDONTWRITEBYTECODE", None)
        around.setdefault("QT_QPA_PLATFORM", "offscreen")
        runs = [(*bare(around), *program(around)) for _ in range(repeats + 1)][1:]
    clock, computing, seen, seen_computing, ready, ready_computing = (
        1000 * statistics.median(column) for column in zip(*runs, strict=True)
    )
    print(f"import PySide6.QtWidgets: {clock:.0f} ms, {computing:.0f} of computing")
    for name, there, worked in (
        ("seen", seen, seen_computing),
        ("ready", ready, ready_computing),
    ):
        ratios = f"{there / clock:.1f} x by the clock, {worked / computing:.1f} x in computing"
        print(f"window {name}: {there:.0f} ms, {worked:.0f} of computing; {ratios}")


def bare(around: dict[str, str]) -> tuple[float, float]:
    """Seconds by the clock and of computing to import Qt's widgets."""
    begun = time.perf_counter()
    told = output(BARE, around)
    return time.perf_counter() - begun, float(told)


def program(around: dict[str, str]) -> tuple[float, float, float, float]:
    """Seconds by the clock and of computing to the window seen, and to the window ready."""
    begun = time.perf_counter()
    seen, worked, ready, worked_until_ready = map(float, output(PROGRAM, around).split())
    return seen - begun, worked, ready - begun, worked_until_ready


def output(code: str, around: dict[str, str]) -> str:
    """What a new interpreter prints that runs ``code``."""
    command = [sys.executable, "-c", code]
    return subprocess.run(command, env=around, capture_output=True, text=True, check=True).stdout


if __name__ == "__main__":
    main()
