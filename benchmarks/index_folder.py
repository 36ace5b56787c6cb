"""Index a folder: medviewer's scan beside the loops a user would write, in one run, warm.

    python -m benchmarks.index_folder [--files 5000] [--repeats 5]

The files are made in code: CT headers of some 90 elements, private ones and a sequence
among them. Printed are medians of runs taken in turns, and ratios; the scan includes
grouping, sorting and warnings, the loops only read headers (pydicom with and without
touching 21 values; dicomsdl where it is installed). Then: the scan with one reading
thread, both on a disc that takes 2 ms to open a file, and how late a waiting thread, as
the window's is, wakes meanwhile.
"""

from __future__ import annotations

import argparse
import importlib
import tempfile
import time
from pathlib import Path
from typing import Any
from unittest import mock

import numpy as np
import pydicom
from pydicom.datadict import keyword_for_tag

from benchmarks.made_series import write_series
from benchmarks.timing import Action, lateness_ms, medians
from medviewer.dicom import scan as scanning
from medviewer.dicom.files.header import Beginning, read_beginning
from medviewer.dicom.files.tags import WANTED
from medviewer.dicom.scan import scan

TOUCHED = [keyword for keyword in (keyword_for_tag(tag) for tag in sorted(WANTED)) if keyword][:21]
IMAGE_TOUCHED = ["Modality", "InstanceNumber", "Rows", "Columns", "ImagePositionPatient"] * 4
OPEN_S = 0.002


def with_pydicom(files: list[Path], touched: list[str]) -> None:
    """The loop that a user would write."""
    for path in files:
        dataset = pydicom.dcmread(path, stop_before_pixels=True)
        for keyword in touched:
            dataset.get(keyword)


def with_dicomsdl(files: list[Path], library: Any) -> None:
    """The same with a parser in C++; 20 values."""
    for path in files:
        dataset = library.open_file(str(path))
        for keyword in IMAGE_TOUCHED:
            dataset.getDataElement(keyword)


def with_readers(count: int, paths: list[Path], slow: bool = False) -> None:
    """The scan with ``count`` reading threads, perhaps on a slow disc."""

    def slowly(path: Path) -> Beginning:
        time.sleep(OPEN_S)
        return read_beginning(path)

    with mock.patch.object(scanning, "READERS", count):
        if slow:
            with mock.patch.object(scanning, "read_beginning", slowly):
                scan(paths)
        else:
            scan(paths)


def main() -> None:
    """Make the folder, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=5000)
    parser.add_argument("--repeats", type=int, default=5)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        files = write_series(Path(folder), arguments.files, np.zeros((16, 16), np.int16), 500)
        some = files[: max(len(files) // 10, 1)]
        everything = [Path(folder)]
        actions: dict[str, Action] = {
            "medviewer scan": lambda: scan(everything),
            "the same, one reading thread": lambda: with_readers(1, everything),
            "pydicom loop": lambda: with_pydicom(files, []),
            "pydicom loop, 21 values each": lambda: with_pydicom(files, TOUCHED),
        }
        try:
            library = importlib.import_module("dicomsdl")
            actions["dicomsdl loop, 20 values each"] = lambda: with_dicomsdl(files, library)
        except ImportError:
            pass
        found = medians(actions, arguments.repeats)
        tenth = medians({"tenth": lambda: scan(some)}, arguments.repeats)["tenth"]
        slow = medians(
            {str(n): (lambda n=n: with_readers(n, some, slow=True)) for n in (1, scanning.READERS)},
            max(1, arguments.repeats // 2),
        )
        late = {
            "nothing else": lateness_ms(None),
            "one reading thread": lateness_ms(lambda: with_readers(1, some)),
            f"{scanning.READERS} reading threads": lateness_ms(lambda: scan(some)),
        }
    ours = found["medviewer scan"] or 1.0
    print(f"{len(files)} files, median of {arguments.repeats} taken in turns, warm")
    for name, seconds in found.items():
        rate = len(files) / (seconds or 1)
        print(f"  {name:30} {seconds:6.2f} s {rate:7.0f} files/s", end="")
        print(f" {(seconds or 0) / ours:6.2f} x medviewer's time")
    print(f"  a tenth of the files takes {(tenth or 0) / ours:.3f} of the time (linear: 0.100)")
    one, more = slow["1"] or 0, slow[str(scanning.READERS)] or 1
    print(
        f"  on a disc that takes {1000 * OPEN_S:g} ms to open a file: {scanning.READERS} "
        f"threads are {one / more:.1f} x as fast as one"
    )
    for name, (median, high) in late.items():
        print(f"  a waiting thread wakes late by {median:.2f} ms, 99 % {high:.2f} ms: {name}")


if __name__ == "__main__":
    main()
