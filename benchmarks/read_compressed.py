"""Load compressed series: medviewer beside SimpleITK and a pydicom loop, with 1 and all cores.

    python -m benchmarks.read_compressed [--slices 60] [--repeats 3]

The same CT-like picture (a body with detail and noise) in RLE, JPEG lossless, JPEG-LS,
JPEG 2000 and HTJ2K, all lossless. pydicom decodes with what is installed beside it;
"-" where it cannot. Medians in ms a slice, ratios to medviewer, all in one run.
"""

from __future__ import annotations

import argparse
import os
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from unittest import mock

import imagecodecs
import numpy as np
import pydicom
import SimpleITK as sitk  # noqa: N813 - the name that everybody knows it by
from numpy.typing import NDArray
from pydicom.encaps import encapsulate
from pydicom.uid import (
    HTJ2KLossless,
    JPEG2000Lossless,
    JPEGLosslessSV1,
    JPEGLSLossless,
    RLELossless,
)

from benchmarks.made_series import write_series
from medviewer.dicom.load import load
from medviewer.dicom.scan import scan
from medviewer.dicom.series import Series

Encode = Callable[[NDArray[np.uint16]], bytes]
ENCODERS: dict[str, tuple[str, Encode | None]] = {
    "RLE": (RLELossless, None),  # pydicom's own encoder
    "JPEG lossless": (JPEGLosslessSV1, imagecodecs.ljpeg_encode),
    "JPEG-LS": (JPEGLSLossless, imagecodecs.jpegls_encode),
    "JPEG 2000": (
        JPEG2000Lossless,
        lambda a: imagecodecs.jpeg2k_encode(a, codecformat="J2K", level=0, reversible=True),
    ),
    "HTJ2K": (HTJ2KLossless, imagecodecs.htj2k_encode),
}


def body(size: int = 512) -> NDArray[np.uint16]:
    """Air, an ellipse of tissue with structure in it, and noise; stored HU + 1024."""
    y, x = np.mgrid[-1 : 1 : size * 1j, -1 : 1 : size * 1j]
    inside = (x / 0.8) ** 2 + (y / 0.6) ** 2 < 1
    tissue = 1060 + 60 * np.sin(9 * x) * np.cos(7 * y) + 300 * ((x - 0.2) ** 2 + y**2 < 0.01)
    noise = np.random.default_rng(5).normal(0, 12, (size, size))
    return (
        np.asarray(np.where(inside, tissue, 24) + noise, np.int64).clip(0, 4095).astype(np.uint16)
    )


def compress(paths: list[Path], syntax: str, encode: Encode | None) -> None:
    """Rewrite raw files in ``syntax``."""
    for path in paths:
        dataset = pydicom.dcmread(path)
        dataset.PixelRepresentation, dataset.BitsStored, dataset.HighBit = 0, 12, 11
        if encode is None:
            dataset.compress(syntax, generate_instance_uid=False)
        else:
            dataset.PixelData = encapsulate([encode(dataset.pixel_array)])
            dataset["PixelData"].VR = "OB"
            dataset["PixelData"].is_undefined_length = True
            dataset.file_meta.TransferSyntaxUID = syntax
        dataset.save_as(path)


def with_one_core(series: Series) -> None:
    """Our load as on a machine with a single core."""
    with mock.patch.object(os, "cpu_count", return_value=1):
        load(series)


def with_simpleitk(paths: list[Path]) -> None:
    """The reader that comes with SimpleITK, given the sorted names."""
    sitk.GetArrayViewFromImage(sitk.ReadImage([str(path) for path in paths]))


def with_pydicom(paths: list[Path]) -> None:
    """The loop that a user would write."""
    np.stack([pydicom.dcmread(path).pixel_array for path in paths])


def median_ms(work: Callable[[], object], slices: int, repeats: int) -> float | None:
    """Median duration in ms a slice; None when it cannot be done."""
    durations = []
    for _ in range(repeats):
        start = time.perf_counter()
        try:
            work()
        except (RuntimeError, NotImplementedError):
            return None
        durations.append(time.perf_counter() - start)
    return 1000 * statistics.median(durations) / slices


def main() -> None:
    """Make the series in every syntax, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--slices", type=int, default=60)
    parser.add_argument("--repeats", type=int, default=3)
    arguments = parser.parse_args()
    picture = body()
    print(f"ms a slice of 512 x 512, {arguments.slices} slices, {os.cpu_count()} cores")
    print(f"{'':14} {'medviewer':>10} {'one core':>16} {'SimpleITK':>16} {'pydicom':>16}")
    for name, (syntax, encode) in ENCODERS.items():
        with tempfile.TemporaryDirectory() as folder:
            paths = write_series(Path(folder), arguments.slices, picture.view(np.int16), 10**6)
            compress(paths, syntax, encode)
            (series,) = scan([Path(folder)]).series
            assert np.array_equal(load(series).voxels[0], picture)
            contenders = (
                lambda s=series: load(s),
                lambda s=series: with_one_core(s),
                lambda p=paths: with_simpleitk(p),
                lambda p=paths: with_pydicom(p),
            )
            ours, *others = [
                median_ms(work, arguments.slices, arguments.repeats) for work in contenders
            ]
        cells = ["-" if t is None else f"{t:.2f} ({t / (ours or 1):.2f} x)" for t in others]
        print(f"{name:14} {ours:10.2f} " + " ".join(f"{cell:>16}" for cell in cells))


if __name__ == "__main__":
    main()
