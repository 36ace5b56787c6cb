"""Load an indexed series of raw slices: medviewer beside what a user would pick, warm.

    python -m benchmarks.read_series [--slices 300] [--repeats 7]

Against SimpleITK's ImageSeriesReader, a pydicom loop, and the floor: reading the files
into one buffer and copying the volume once. All in one run, interleaved; medians and
ratios are printed, and how long the first slice takes.
"""

from __future__ import annotations

import argparse
import resource
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pydicom
import SimpleITK as sitk

from benchmarks.made_series import write_series
from benchmarks.timing import first_slice_ms
from medviewer.dicom.load import load
from medviewer.dicom.scan import scan


def with_simpleitk(paths: list[str]) -> None:
    """The reader that comes with SimpleITK, given the sorted names."""
    reader = sitk.ImageSeriesReader()
    reader.SetFileNames(paths)
    sitk.GetArrayViewFromImage(reader.Execute())


def with_pydicom(paths: list[str]) -> None:
    """The loop that a user would write."""
    datasets = sorted((pydicom.dcmread(path) for path in paths), key=lambda d: d.InstanceNumber)
    np.stack([dataset.pixel_array for dataset in datasets])


def floor(paths: list[str], size: int) -> None:
    """Read all bytes of all files, then copy the volume once."""
    for path in paths:
        Path(path).read_bytes()
    np.ones(size, np.uint8).copy()


def seconds(work: Callable[[], object]) -> float:
    """Duration of one call."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def main() -> None:
    """Make the series, measure in turns, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--slices", type=int, default=300)
    parser.add_argument("--repeats", type=int, default=7)
    arguments = parser.parse_args()
    noise = np.random.default_rng(1).integers(-1024, 3000, (512, 512), np.int16)
    with tempfile.TemporaryDirectory() as folder:
        paths = [str(p) for p in write_series(Path(folder), arguments.slices, noise, 10**6)]
        (series,) = scan([Path(folder)]).series
        size = noise.nbytes * len(paths)
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        volume = load(series)
        grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) * 1024
        assert np.array_equal(volume.voxels[7], noise)
        del volume
        contenders: dict[str, Callable[[], object]] = {
            "medviewer": lambda: load(series),
            "SimpleITK": lambda: with_simpleitk(paths),
            "pydicom": lambda: with_pydicom(paths),
            "read + memcpy": lambda: floor(paths, size),
        }
        times: dict[str, list[float]] = {name: [] for name in contenders}
        for _ in range(arguments.repeats):
            for name, work in contenders.items():
                times[name].append(seconds(work))
        first = first_slice_ms(series, arguments.repeats)
    medians = {name: statistics.median(values) for name, values in times.items()}
    ours = medians["medviewer"]
    print(f"{len(paths)} slices of 512 x 512, {size / 1e6:.0f} MB, median of {arguments.repeats}")
    for name, median in medians.items():
        print(f"  {name:14} {median * 1000:7.0f} ms   {median / ours:5.2f} x medviewer")
    print(f"  first slice    {first:7.1f} ms")
    print(f"  memory grew by {grown / size:.2f} x the volume")


if __name__ == "__main__":
    main()
