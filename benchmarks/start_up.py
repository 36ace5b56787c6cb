"""How long the installed program takes from its start to a visible window, cold and warm.

    python -m benchmarks.start_up [--program medviewer] [--repeats 5]

On a virtual screen of its own. Cold is with the files out of the memory, which only root can
empty (elsewhere the first start is told as what it is); warm is the median of the others,
with the fastest. The data folder is a new one, whose first start is not measured. Needs xvfb
and xdotool.
"""

from __future__ import annotations

import argparse
import os
import shlex
import statistics
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

CACHES = Path("/proc/sys/vm/drop_caches")
LIMIT_S = 120.0
TITLE = "medviewer"


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--program", default="medviewer", help="what starts it, with its words (%(default)s)"
    )
    parser.add_argument("--repeats", type=int, default=5)
    arguments = parser.parse_args()
    command = shlex.split(arguments.program)
    with tempfile.TemporaryDirectory() as home, screen() as display:
        around = {**os.environ, "DISPLAY": display, "MEDVIEWER_HOME": home}
        around.pop("QT_QPA_PLATFORM", None)
        start(command, around)
        emptied = empty_caches()
        first = start(command, around)
        warm = [start(command, around) for _ in range(arguments.repeats)]
    print(f"{'cold' if emptied else 'first, caches not emptied'}: {first:.2f} s (goal 3)")
    print(f"warm: {statistics.median(warm):.2f} s, fastest {min(warm):.2f} s (goal 1.5)")


@contextmanager
def screen() -> Iterator[str]:
    """A virtual screen; its name.

    An X server starts anew when its last program leaves, and refuses whoever comes then: this
    one stays as it is.
    """
    reading, writing = os.pipe()
    words = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1000x24"]
    words += ["-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(words, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            yield f":{told.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


def empty_caches() -> bool:
    """Put all files out of the memory; False where that is not allowed."""
    os.sync()
    try:
        CACHES.write_text("3\n", encoding="ascii")
    except OSError:
        return False
    return True


def start(command: list[str], around: dict[str, str]) -> float:
    """Seconds until the window is seen; the program is ended again."""
    begun = time.perf_counter()
    program = subprocess.Popen(
        command, env=around, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        while not window_is_seen(around):
            if program.poll() is not None:
                raise SystemExit(f"The program ended with {program.returncode}.")
            if time.perf_counter() - begun > LIMIT_S:
                raise SystemExit(f"No window within {LIMIT_S:.0f} s.")
            time.sleep(0.02)
        return time.perf_counter() - begun
    finally:
        program.terminate()
        program.wait()


def window_is_seen(around: dict[str, str]) -> bool:
    """True when a window with the program's name is on the screen."""
    words = ["xdotool", "search", "--onlyvisible", "--name", TITLE]
    return subprocess.run(words, env=around, capture_output=True, check=False).returncode == 0


if __name__ == "__main__":
    main()
