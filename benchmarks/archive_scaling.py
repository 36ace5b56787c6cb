"""What a study costs in an archive, one process beside two, and a million of them.

    python -m benchmarks.archive_scaling [--mode full] [--minutes 5]
    python -m benchmarks.archive_scaling --studies 6 --processes 2    one pass, of known size

Copies of the head phantom (24 slices, three lesions) are an archive of as many studies as
fit the time. `medviewer archive` reads and analyses them on a Dask cluster here of one
process, then of two, of one thread each. The steady rate counts from the first study that is
done to the last, so that starting Python and loading the networks, which a long run does
once, is not in it. A million studies are that rate times a million: an estimate, for
studies like these.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from distributed import LocalCluster

from medviewer.__main__ import main as medviewer
from medviewer.commands.archive_work import DONE, read_rows
from medviewer.phantom.head import make_head, write_head

MILLION = 1_000_000
LEAST = 6


@dataclass(frozen=True)
class Run:
    """One pass through the archive: seconds in all, seconds a study, and what was read."""

    wall_s: float
    steady_s: float
    of_one_s: float
    bytes_read: float


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--mode", choices=("full", "fast"), default="full")
    parser.add_argument("--minutes", type=float, default=5.0, help="for all, roughly")
    parser.add_argument("--studies", type=int, help="how many, instead of what fits the time")
    parser.add_argument(
        "--processes", type=int, nargs="+", default=[1, 2], help="passes to make (%(default)s)"
    )
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        head = place / "head"
        write_head(make_head(), head)
        count = arguments.studies or fitting(head, place, arguments.mode, arguments.minutes)
        print(f"{count} studies of 24 slices, {arguments.mode}.")
        copies(head, place / "archive", count)
        runs = {
            processes: archive(
                place / "archive", place / f"out-{processes}", processes, arguments.mode
            )
            for processes in arguments.processes
        }
    print("processes  whole run s  s a study, steady  s of its own  times faster")
    one = runs.get(1)
    for processes, run in runs.items():
        faster = "" if one is None else f"{one.steady_s / run.steady_s:.2f}"
        print(
            f"{processes:9}  {run.wall_s:11.1f}  {run.steady_s:17.2f}  {run.of_one_s:12.2f}"
            f"  {faster:>12}"
        )
    most = max(runs)
    tell_million(runs[most], most)


def fitting(head: Path, place: Path, mode: str, minutes: float) -> int:
    """How many studies fit the time, by a run over three of them."""
    copies(head, place / "probe", 3)
    probe = archive(place / "probe", place / "probe-out", 1, mode)
    left = 60 * minutes - probe.wall_s - 2 * (probe.wall_s - 3 * probe.steady_s)
    return max(LEAST, int(left / (1.6 * probe.steady_s)) // 2 * 2)


def copies(head: Path, archive: Path, count: int) -> None:
    """An archive of ``count`` studies; the files are links, so that they take no room."""
    for number in range(count):
        shutil.copytree(head, archive / f"study-{number:04}", copy_function=os.link)


def archive(folder: Path, out: Path, processes: int, mode: str) -> Run:
    """Analyse all studies of ``folder`` on ``processes`` processes of one thread."""
    begun = time.perf_counter()
    with LocalCluster(
        n_workers=processes,
        threads_per_worker=1,
        host="127.0.0.1",
        dashboard_address=None,
        memory_limit=0,
        env={"OMP_NUM_THREADS": "1"},
        silence_logs=50,
    ) as cluster:
        words = ["archive", str(folder), "--out", str(out), "--mode", mode]
        code = medviewer([*words, "--scheduler", cluster.scheduler_address])
    if code != 0:
        raise SystemExit("A study failed; the lines above say why.")
    wall = time.perf_counter() - begun
    done = sorted(path.stat().st_mtime for path in (out / DONE).iterdir())
    rows = [row for path in (out / DONE).iterdir() for row in read_rows(path)]
    # With several processes the first few are done together: count from the last of these.
    first = min(processes, len(done) - 1) - 1
    steady = (done[-1] - done[first]) / (len(done) - 1 - first)
    return Run(
        wall,
        steady,
        statistics.median(row.seconds for row in rows),
        sum(row.bytes_read for row in rows) / len(done),
    )


def tell_million(run: Run, processes: int) -> None:
    """What ten years of a hospital would take at that rate."""
    core_hours = processes * run.steady_s * MILLION / 3600
    print(
        f"A million studies like these: {core_hours:,.0f} hours of a core, "
        f"{core_hours / 24 / 2:,.0f} days on these 2 cores, {core_hours / 24 / 64:,.0f} on 64; "
        f"{run.bytes_read * MILLION / 1e12:.1f} TB are read."
    )


if __name__ == "__main__":
    main()
