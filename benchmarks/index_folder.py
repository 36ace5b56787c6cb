"""Index a folder: medviewer's scan beside a pydicom loop, in one run, warm.

    python -m benchmarks.index_folder [--files 5000] [--repeats 5]

The files are made in code: CT headers of some 90 elements, private ones and a sequence
among them. Printed are medians and ratios; the scan includes grouping, sorting and
warnings, the loop only reads headers (with and without touching 21 values).
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pydicom
from pydicom.datadict import keyword_for_tag

from benchmarks.made_series import write_series
from medviewer.dicom.scan import scan
from medviewer.dicom.tags import WANTED

TOUCHED = [keyword for keyword in (keyword_for_tag(tag) for tag in sorted(WANTED)) if keyword][:21]


def median_seconds(work: Callable[[], object], repeats: int) -> float:
    """Median duration of ``work`` after one run to warm up."""
    work()
    durations = []
    for _ in range(repeats):
        start = time.perf_counter()
        work()
        durations.append(time.perf_counter() - start)
    return statistics.median(durations)


def read_all(files: list[Path], touched: list[str]) -> None:
    """The loop that a user would write."""
    for path in files:
        dataset = pydicom.dcmread(path, stop_before_pixels=True)
        for keyword in touched:
            dataset.get(keyword)


def main() -> None:
    """Make the folder, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=5000)
    parser.add_argument("--repeats", type=int, default=5)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        files = write_series(Path(folder), arguments.files, np.zeros((16, 16), np.int16), 500)
        some = files[: max(len(files) // 10, 1)]
        ours = median_seconds(lambda: scan([Path(folder)]), arguments.repeats)
        tenth = median_seconds(lambda: scan(some), arguments.repeats)
        loop = median_seconds(lambda: read_all(files, []), arguments.repeats)
        touching = median_seconds(lambda: read_all(files, TOUCHED), arguments.repeats)
    count = len(files)
    print(f"{count} files, median of {arguments.repeats}, warm")
    print(f"  medviewer scan                {ours:6.2f} s  {count / ours:7.0f} files/s")
    print(f"  pydicom loop                  {loop:6.2f} s  {count / loop:7.0f} files/s")
    print(f"  pydicom loop, 21 values each  {touching:6.2f} s  {count / touching:7.0f} files/s")
    print(f"  scan against the loop         {loop / ours:6.2f} x")
    print(f"  scan against the loop with values {touching / ours:.2f} x")
    print(f"  a tenth of the files takes {tenth / ours:.3f} of the time (linear: 0.100)")


if __name__ == "__main__":
    main()
