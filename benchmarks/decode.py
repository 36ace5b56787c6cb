"""Load a compressed series: medviewer beside what a user would pick, warm, in one run.

    python -m benchmarks.decode [--slices 24] [--repeats 5]

One CT, written in every codec, is loaded by medviewer (all cores), by SimpleITK's
ImageSeriesReader, and by a pydicom loop with pylibjpeg and its plugins; a decoder that
is not installed or cannot read the codec is named so. The slices are those of the
shared chest CT, or made in code where that is absent. Medians of interleaved runs, the
ratio to the fastest other, how loading scales from one core to all, processor time (for
busy machines), when the first slice is there, and how late a waiting thread (as the
window's is) wakes meanwhile.
"""

from __future__ import annotations

import argparse
import os
import tempfile
import warnings
import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from unittest import mock

import imagecodecs
import numpy as np
import pydicom
import SimpleITK as sitk
from numpy.typing import NDArray
from pydicom.encaps import encapsulate
from pydicom.pixels import get_decoder
from pydicom.pixels.encoders import RLELosslessEncoder
from pydicom.uid import UID

from benchmarks.made_series import write_series
from benchmarks.timing import first_slice_ms, lateness_ms, medians, processor_ms
from medviewer.dicom.decoding import codecs
from medviewer.dicom.decoding.decode import read_frame
from medviewer.dicom.load import load
from medviewer.dicom.scan import scan
from medviewer.dicom.series import Series

CHEST = Path(__file__).resolve().parents[2] / "shared" / "data" / "dicom" / "chest-ct.zip"
Encode = Callable[[NDArray[np.uint16]], bytes]


def _rle(pixels: NDArray[np.uint16]) -> bytes:
    encoded: bytes = RLELosslessEncoder.encode(
        pixels.tobytes(),
        rows=pixels.shape[0],
        columns=pixels.shape[1],
        samples_per_pixel=1,
        bits_allocated=16,
        bits_stored=16,
        pixel_representation=0,
        photometric_interpretation="MONOCHROME2",
        number_of_frames=1,
    )
    return encoded


CODECS: dict[str, tuple[str, Encode]] = {
    "RLE": ("1.2.840.10008.1.2.5", _rle),
    "JPEG lossless": (
        "1.2.840.10008.1.2.4.70",
        lambda a: imagecodecs.jpeg8_encode(a, lossless=True),
    ),
    "JPEG-LS": ("1.2.840.10008.1.2.4.80", imagecodecs.jpegls_encode),
    "JPEG 2000": (
        "1.2.840.10008.1.2.4.90",
        lambda a: imagecodecs.jpeg2k_encode(a, codecformat="J2K", reversible=True),
    ),
    "HTJ2K": ("1.2.840.10008.1.2.4.201", imagecodecs.htj2k_encode),
}


def pictures(count: int) -> NDArray[np.int16]:
    """``count`` slices of CT, 512 x 512, stored values of 12 bits."""
    if CHEST.exists():
        with zipfile.ZipFile(CHEST) as archive:
            names = [name for name in sorted(archive.namelist()) if name.endswith(".dcm")]
            middle = names[len(names) // 4 :][:count]
            sets = [pydicom.dcmread(BytesIO(archive.read(name))) for name in middle]
            return np.stack([np.clip(data.pixel_array + 1024, 0, 4095) for data in sets]).astype(
                np.int16
            )
    y, x = np.mgrid[0:512, 0:512]
    noise = np.random.default_rng(0).normal(0, 12, (count, 512, 512))
    body = np.where((x - 256) ** 2 + 2 * (y - 256) ** 2 < 200**2, 1060, 24)
    return np.clip(body + noise, 0, 4095).astype(np.int16)


def write(folder: Path, slices: NDArray[np.int16], syntax: str, encode: Encode) -> list[Path]:
    """The slices as one series in ``syntax``."""
    paths = write_series(folder, len(slices), slices[0], len(slices))
    for path, pixels in zip(paths, slices, strict=True):
        data = pydicom.dcmread(path)
        data.PixelRepresentation = 0
        data.PixelData = encapsulate([encode(pixels.astype(np.uint16))])
        data["PixelData"].VR = "OB"
        data["PixelData"].is_undefined_length = True
        data.file_meta.TransferSyntaxUID = UID(syntax)
        data.save_as(path, enforce_file_format=True)
    return paths


def with_simpleitk(paths: list[str]) -> None:
    """The reader that comes with SimpleITK, given the sorted names."""
    reader = sitk.ImageSeriesReader()
    reader.SetFileNames(paths)
    sitk.GetArrayViewFromImage(reader.Execute())


def with_pydicom(paths: list[str]) -> None:
    """The loop that a user would write."""
    np.stack([pydicom.dcmread(path).pixel_array for path in paths])


def one_by_one(series: Series) -> None:
    """All slices in this thread."""
    for one in series.slices:
        read_frame(one.path, one.frame)


def compare(name: str, slices: NDArray[np.int16], repeats: int) -> None:
    """Print one line of the table."""
    syntax, encode = CODECS[name]
    with tempfile.TemporaryDirectory() as folder:
        paths = write(Path(folder), slices, syntax, encode)
        (series,) = scan([Path(folder)]).series
        if not np.array_equal(load(series).voxels, slices):
            raise SystemExit(f"{name}: other pixels than were written")
        names = [str(path) for path in paths]
        found = medians(
            {
                "medviewer": lambda: load(series),
                "one core": lambda: one_by_one(series),
                "SimpleITK": lambda: with_simpleitk(names),
                "pydicom": lambda: with_pydicom(names),
            },
            repeats,
        )
        per_slice = {key: None if s is None else s / len(slices) * 1e3 for key, s in found.items()}
        ours, one = per_slice["medviewer"], per_slice["one core"]
        assert ours is not None
        assert one is not None
        others = [value for key in ("SimpleITK", "pydicom") if (value := per_slice[key])]
        ratio = f"{min(others) / ours:6.2f}x {min(others) / one:6.2f}x" if others else "   -      -"
        print(
            f"{name:14}"
            + "".join(f"{v:10.2f}" if v else "         -" for v in per_slice.values())
            + f"   {ratio}  {one / ours:5.2f}x",
            flush=True,
        )
        print_processor_time(series, names, repeats)
        if name == "JPEG 2000":
            idle, busy = lateness_ms(None), lateness_ms(lambda: load(series))
            print(
                f"  a waiting thread wakes late by {busy[0]:.2f} ms, 99 %: {busy[1]:.2f} ms "
                f"(idle {idle[0]:.2f}, {idle[1]:.2f})"
            )


def print_processor_time(series: Series, names: list[str], repeats: int) -> None:
    """The same in one thread, counted in processor time, and when the first slice is there.

    Lossless JPEG is decoded in this process for once, as the others do it.
    """
    with mock.patch.object(codecs, "_DECODED_APART", frozenset()):
        actions = (
            lambda: one_by_one(series),
            lambda: with_simpleitk(names),
            lambda: with_pydicom(names),
        )
        found = [processor_ms(action, repeats) for action in actions]
    cells = "".join("         -" if v is None else f"{v / len(names):10.2f}" for v in found)
    first = first_slice_ms(series, repeats)
    print(f"  processor time        {cells}   first slice after {first:.0f} ms", flush=True)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--slices", type=int, default=24)
    parser.add_argument("--repeats", type=int, default=5)
    options = parser.parse_args()
    warnings.simplefilter("ignore")
    sitk.ProcessObject.SetGlobalWarningDisplay(False)
    slices = pictures(options.slices)
    plugins = sorted(
        {
            name
            for _, (syntax, _) in CODECS.items()
            for name in get_decoder(syntax).available_plugins
        }
    )
    print(
        f"{len(slices)} slices of 512 x 512, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f};"
    )
    print(f"pydicom decodes with {', '.join(plugins)}; ms a slice, median of {options.repeats}")
    print("codec          medviewer  one core SimpleITK   pydicom   other / ours, / one core, gain")
    for name in CODECS:
        compare(name, slices, options.repeats)


if __name__ == "__main__":
    main()
