"""Let the monkey at the window.

    python -m benchmarks.monkey [--seeds 1-20] [--acts 1000] [PATH ...]

Each seed is a walk of its own in a process of its own, so that a crash is counted and not
suffered. PATH are studies to open besides those made in code. Printed are the acts before
what was harmed, and the fewest acts that do it again. Exit status 1 when anything was.
"""

from __future__ import annotations

import argparse
import faulthandler
import os
import subprocess
import sys
import tempfile
import warnings
from pathlib import Path

TAIL = 12
HANG_S = 90.0


def main() -> int:
    """Walk, or start the walks and count."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", default="1-5")
    parser.add_argument("--acts", type=int, default=1000)
    parser.add_argument("--only", help="numbers of acts: one walk in this process")
    parser.add_argument("--shrink", action="store_true")
    parser.add_argument("--told", type=Path, help="file that every act is written to")
    parser.add_argument("paths", type=Path, nargs="*")
    arguments = parser.parse_args()
    first, _, last = arguments.seeds.partition("-")
    if arguments.only is not None:
        return _walk_here(int(first), arguments)
    bad = 0
    for seed in range(int(first), int(last or first) + 1):
        numbers = list(range(1, arguments.acts + 1))
        code, told, output = _walk_apart(seed, numbers, arguments.paths)
        print(f"seed {seed}: {'harm' if code else 'clean'}, exit {code}, {len(told)} acts")
        lines = output.strip().splitlines()
        print(
            "  " + "\n  ".join(lines if len(lines) < 40 else lines[:12] + lines[-28:]), flush=True
        )
        if code:
            bad += 1
            print("  last acts:\n    " + "\n    ".join(told[-TAIL:]))
            if arguments.shrink:
                few = _shrink(seed, [int(each.split()[0]) for each in told], arguments.paths)
                print(f"  enough: --seeds {seed} --only {','.join(map(str, few))}", flush=True)
    return 1 if bad else 0


def _walk_apart(seed: int, numbers: list[int], paths: list[Path]) -> tuple[int, list[str], str]:
    """A walk in a child process: exit code, acts, what it printed."""
    with tempfile.TemporaryDirectory() as folder:
        told = Path(folder) / "told"
        words = [sys.executable, "-X", "faulthandler", "-m", "benchmarks.monkey"]
        words += ["--seeds", str(seed), "--told", str(told), *map(str, paths)]
        words += ["--only", ",".join(map(str, numbers))]
        ended = subprocess.run(words, capture_output=True, text=True, check=False)
        acts = told.read_text(encoding="utf-8").splitlines() if told.exists() else []
    return ended.returncode, acts, ended.stdout + ended.stderr


def _shrink(seed: int, numbers: list[int], paths: list[Path]) -> list[int]:
    """The fewest acts that still do harm: leave out halves, quarters, … single ones."""
    part = max(1, len(numbers) // 2)
    while True:
        start = 0
        while start < len(numbers):
            fewer = numbers[:start] + numbers[start + part :]
            if fewer and _walk_apart(seed, fewer, paths)[0]:
                numbers = fewer
            else:
                start += part
        if part == 1:
            return numbers
        part //= 2


def _walk_here(seed: int, arguments: argparse.Namespace) -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    faulthandler.enable()
    warnings.simplefilter("error")
    with tempfile.TemporaryDirectory(prefix="monkey-") as name:
        folder = Path(name)
        os.environ["MEDVIEWER_HOME"], os.environ["HOME"] = str(folder / "home"), name
        from benchmarks.monkey.studies import write_others, write_studies
        from benchmarks.monkey.walk import walk
        from medviewer.ui.starting.application import make_application

        application = make_application()
        application.setQuitOnLastWindowClosed(False)
        studies, others = write_studies(folder), write_others(folder)
        numbers = [int(each) for each in arguments.only.split(",")]
        with (arguments.told or Path(os.devnull)).open("w", encoding="utf-8") as told:

            def tell(act: str) -> None:
                print(act, file=told, flush=True)
                faulthandler.dump_traceback_later(HANG_S, exit=True)  # of the next act

            went = walk(seed, numbers, folder, [*studies, *arguments.paths], others, tell)
        print("\n".join(went.harm))
        print(f"slowest {went.slowest_s:.2f} s: {went.slowest}; MB {went.memory_mb}")
        return 1 if went.harm else 0


if __name__ == "__main__":
    raise SystemExit(main())
