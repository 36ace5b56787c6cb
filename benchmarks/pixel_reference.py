"""Compare every pixel of every test file with four other decoders; write the table.

    python benchmarks/pixel_reference.py        (in the environment of pixel_decoders.py)

Writes ``docs/reference/pixels.md`` and ``tests/dicom/pixel_reference.json``, which
``tests/dicom/test_decode_reference.py`` checks on every run. Ends with an error if a
disagreement has no explanation in ``pixel_disagreements.py``.
"""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import pydicom.data
from numpy.typing import NDArray
from pixel_decoders import DECODERS, shown_by_dcmtk
from pixel_disagreements import explain

from medviewer.dicom.decoding.decode import DecodeError, PixelSource, open_pixels, read_frame_of
from medviewer.dicom.files.header import NotDicomError
from medviewer.dicom.rescale import modality_lut, rescale_of
from medviewer.errors import MedviewerError
from medviewer.image.display import is_inverse, render_stored
from medviewer.image.window import windows_of

ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT.parent / "shared" / "data" / "dicom"
NO_PICTURE = "The file holds no picture."
PATIENCE_S = 900


@dataclass
class Entry:
    """One file: what we read, and what each other decoder made of it."""

    name: str
    syntax: str = ""
    photometric: str = ""
    bits: str = ""
    shape: str = ""
    refused: str = ""
    screen: str = ""
    frames: dict[int, dict[str, Any]] = field(default_factory=dict)
    verdicts: dict[str, str] = field(default_factory=dict)
    unexplained: list[str] = field(default_factory=list)


def files() -> Iterator[tuple[str, Path]]:
    """Name in the table and path of every file, those of the archives included."""
    import data_store

    packages = {
        "pydicom": Path(pydicom.data.__file__).parent,
        "pydicom-data": Path(data_store.__file__).parent / "data",
        "shared": DATA,
    }
    for label, folder in packages.items():
        for path in sorted(folder.rglob("*")):
            if path.suffix == ".zip":
                with tempfile.TemporaryDirectory() as unpacked, zipfile.ZipFile(path) as archive:
                    archive.extractall(unpacked)
                    for inner in sorted(Path(unpacked).rglob("*.dcm")):
                        yield f"{label}/{path.name}/{inner.name}", inner
            elif path.is_file() and path.suffix not in {".py", ".pyc", ".json", ".md", ".txt"}:
                yield f"{label}/{path.relative_to(folder).as_posix()}", path


def examine(name: str, path: Path, pool: list[ProcessPoolExecutor]) -> Entry | None:
    """Read one file with everything; None when it is no DICOM picture at all."""
    entry = Entry(name)
    try:
        source = open_pixels(path)
    except NotDicomError:
        return None
    except MedviewerError as error:
        if error.message == NO_PICTURE:
            return None
        entry.refused = error.message
        return entry
    layout = source.layout
    entry.syntax = layout.transfer_syntax.removeprefix("1.2.840.10008.1.2") or ".0"
    entry.photometric = layout.photometric
    sign = {"i": "signed", "u": "", "f": "float"}[layout.kind]
    entry.bits = f"{layout.bits_stored}/{layout.bits_allocated} {sign}".strip()
    wanted = sorted({0, source.frames // 2, source.frames - 1})
    try:
        ours = [read_frame_of(source, frame) for frame in wanted]
    except DecodeError as error:
        entry.refused = error.message
        ours = []
    for frame, array in zip(wanted, ours, strict=False):
        entry.frames[frame] = summary(array)
        entry.shape = f"{'x'.join(str(n) for n in array.shape)} {array.dtype}"
    if source.frames > 1:
        entry.shape += f", {source.frames} frames"
    for label in DECODERS:
        theirs = run(pool, label, path, wanted)
        verdict = compare(label, source, wanted, ours, theirs)
        agree = verdict in ("equal", "refuses too")
        reason = "" if agree else explain(name, label, verdict)
        entry.verdicts[label] = f"{verdict}: {reason}" if reason else verdict
        if not agree and not reason:
            entry.unexplained.append(f"{label}: {verdict}")
    entry.screen = compare_screen(path, source, ours)
    return entry


def compare_screen(path: Path, source: PixelSource, ours: list[NDArray[Any]]) -> str:
    """How the first window on the screen differs from dcm2pnm's; "" when it shows none."""
    windows = windows_of(source.dataset)
    if not ours or ours[0].ndim == 3 or not windows:
        return ""
    try:
        theirs = shown_by_dcmtk(path, windows[0].table is not None)
    except (OSError, ValueError, subprocess.CalledProcessError):
        return ""
    slope, intercept, _ = rescale_of(source.dataset)
    shown = render_stored(
        ours[0],
        windows[0],
        slope,
        intercept,
        turned=is_inverse(source.dataset),
        modality=modality_lut(source.dataset),
    )
    difference = np.abs(shown.astype(int) - theirs)
    if not difference.any():
        return "equal"
    return f"{difference.max()} in {(difference > 0).mean():.1%}"


def run(
    pool: list[ProcessPoolExecutor], label: str, path: Path, frames: list[int]
) -> list[NDArray[Any]] | str:
    """The frames by another decoder, or in words why there are none; it may crash.

    A machine that is busy with other things is no disagreement: there is much patience.
    """
    try:
        return pool[0].submit(DECODERS[label], path, frames).result(timeout=PATIENCE_S)
    except (BrokenProcessPool, TimeoutError) as error:
        pool[0] = ProcessPoolExecutor(1)
        return "crashed" if isinstance(error, BrokenProcessPool) else "did not come to an end"
    except Exception as error:  # noqa: BLE001 - whatever another decoder raises is its answer
        return f"failed ({type(error).__name__})"


def compare(
    label: str,
    source: PixelSource,
    frames: list[int],
    ours: list[NDArray[Any]],
    theirs: list[NDArray[Any]] | str,
) -> str:
    """In words how the arrays differ; "equal" when they do not."""
    if isinstance(theirs, str):
        return theirs if ours else "refuses too"
    if not ours:
        return "gives a picture, we refuse"
    worst, share = 0.0, 0.0
    for frame, mine, other in zip(frames, ours, theirs, strict=True):
        values = mine.astype(np.float64)
        if label == "SimpleITK" and mine.ndim == 2:
            slope, intercept, _ = rescale_of(source.dataset, frame)
            values = values * slope + intercept
        if mine.shape != other.shape:
            return f"shape {'x'.join(str(n) for n in other.shape)}"
        difference = np.abs(values - other.astype(np.float64))
        tolerance = 1e-6 * max(1.0, float(np.abs(values).max()))
        worst = max(worst, float(difference.max()))
        share = max(share, float((difference > tolerance).mean()))
    if share == 0:
        return "equal"
    return f"differs by up to {worst:g} in {share:.2%}"


def summary(array: NDArray[Any]) -> dict[str, Any]:
    """What the test checks of a frame."""
    contiguous = np.ascontiguousarray(array)
    little = contiguous.astype(contiguous.dtype.newbyteorder("<"), copy=False)
    return {
        "shape": list(array.shape),
        "dtype": str(array.dtype),
        "min": float(array.min()),
        "max": float(array.max()),
        "mean": round(float(array.astype(np.float64).mean()), 4),
        "sha256": hashlib.sha256(little.tobytes()).hexdigest()[:16],
    }


def table(entries: list[Entry]) -> str:
    """The Markdown page."""
    shown = [entry for entry in entries if not entry.refused]
    equal = {label: sum(e.verdicts[label] == "equal" for e in shown) for label in DECODERS}
    lines = [
        "# Every picture against four other decoders",
        "",
        "Written by `benchmarks/pixel_reference.py`; do not edit. First, middle and last frame of",
        "every file of `pydicom`, `pydicom-data` and the shared test data, compared pixel by pixel",
        "with GDCM 3.2, pydicom with pylibjpeg, SimpleITK 2.5 (rescaled values) and DCMTK 3.6.",
        "`equal` means every pixel. The same frames are hashed in",
        "`tests/dicom/pixel_reference.json` and checked on every test run.",
        "",
        f"{len(entries)} files, {len(shown)} read, {len(entries) - len(shown)} refused.",
        "",
        "| decoder | equal | differs, fails or crashes (each explained below) |",
        "| --- | --- | --- |",
    ]
    lines += [f"| {name} | {n} | {len(shown) - n} |" for name, n in equal.items()]
    compared = [entry.screen for entry in shown if entry.screen]
    near = sum(text == "equal" or text.startswith("1 in") for text in compared)
    lines += [
        "",
        f"On the screen, through the file's own window, VOI LUT and polarity: {near} of",
        f"{len(compared)} grey pictures are within one of 255 grey levels of DCMTK's dcm2pnm",
        "(column screen below: the largest difference, and in how many pixels there is one).",
    ]
    lines += ["", "## Disagreements", ""]
    lines += ["| file | decoder | what, and why |", "| --- | --- | --- |"]
    for entry in shown:
        for label, verdict in entry.verdicts.items():
            if verdict != "equal":
                lines.append(f"| {entry.name} | {label} | {verdict} |")
    lines += ["", "## Refused", "", "| file | why | the others |", "| --- | --- | --- |"]
    for entry in entries:
        if entry.refused:
            others = "; ".join(f"{label} {text}" for label, text in entry.verdicts.items())
            lines.append(f"| {entry.name} | {entry.refused} | {others} |")
    lines += [
        "",
        "## All files",
        "",
        "Transfer syntaxes without their common beginning 1.2.840.10008.1.2.",
        "",
        "| file | syntax | photometric | bits | shape, type | min | max | equal | screen |",
        "| --- | --- | --- | --- | --- | --- | --- | --- | --- |",
    ]
    for entry in shown:
        first = entry.frames[min(entry.frames)]
        agree = ", ".join(label for label, text in entry.verdicts.items() if text == "equal")
        lines.append(
            f"| {entry.name} | {entry.syntax} | {entry.photometric} | {entry.bits} "
            f"| {entry.shape} | {first['min']:g} | {first['max']:g} | {agree or '-'} "
            f"| {entry.screen} |"
        )
    return "\n".join(lines) + "\n"


def main() -> int:
    """Compare, write, and count what is not explained."""
    pool = [ProcessPoolExecutor(1)]
    entries = []
    for name, path in files():
        entry = examine(name, path, pool)
        if entry is not None:
            entries.append(entry)
            for problem in entry.unexplained:
                print(f"{name} [{entry.syntax} {entry.photometric} {entry.bits}] {problem}")
    pool[0].shutdown()
    page = ROOT / "docs" / "reference" / "pixels.md"
    page.parent.mkdir(parents=True, exist_ok=True)
    page.write_text(table(entries), encoding="utf-8")
    expected = {entry.name: entry.frames or {"refused": entry.refused} for entry in entries}
    target = ROOT / "tests" / "dicom" / "pixel_reference.json"
    lines = [f"{json.dumps(name)}: {json.dumps(value)}" for name, value in expected.items()]
    target.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")
    unexplained = sum(len(entry.unexplained) for entry in entries)
    print(f"{len(entries)} files, {unexplained} disagreements without explanation")
    return 1 if unexplained else 0


if __name__ == "__main__":
    sys.exit(main())
