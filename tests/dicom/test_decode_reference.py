"""Every test file still gives the pixels that four other decoders agreed on.

``benchmarks/pixel_reference.py`` made the expectations; docs/reference/pixels.md tells
with whom and where the others disagree. Lossless pixels must be the same bit for bit.
"""

from __future__ import annotations

import hashlib
import json
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import data_store
import numpy as np
import pydicom.data
import pytest

from medviewer.dicom.decoding.decode import open_pixels, read_frame
from medviewer.errors import MedviewerError

EXPECTED: dict[str, dict[str, Any]] = json.loads(
    Path(__file__).with_name("pixel_reference.json").read_text(encoding="utf-8")
)
PYDICOM = Path(pydicom.data.__file__).parent
PYDICOM_DATA = Path(data_store.__file__).parent / "data"
LOSSY = ("4.50", "4.51", "4.81", "4.91", "4.112", "4.203")


def expected_in(package: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """The expectations of one package, by the file's place in it."""
    for name, frames in EXPECTED.items():
        found, _, inner = name.partition("/")
        if found == package:
            yield inner, frames


def problem(path: Path, expected: dict[str, Any]) -> str:
    """What is wrong with the pixels of ``path``; "" when nothing is."""
    if "refused" in expected:
        try:
            read_frame(path, 0)
        except MedviewerError:
            return ""
        return f"{path}: should be refused ({expected['refused']})"
    lossy = open_pixels(path).layout.transfer_syntax.endswith(LOSSY)
    for frame, facts in expected.items():
        found = read_frame(path, int(frame))
        if list(found.shape) != facts["shape"] or str(found.dtype) != facts["dtype"]:
            return f"{path} frame {frame}: {found.shape} {found.dtype}"
        little = np.ascontiguousarray(found).astype(found.dtype.newbyteorder("<"), copy=False)
        same = hashlib.sha256(little.tobytes()).hexdigest()[:16] == facts["sha256"]
        near = lossy and abs(float(found.mean(dtype=np.float64)) - facts["mean"]) < 0.5
        if not (same or near):
            return f"{path} frame {frame}: other pixels"
    return ""


@pytest.mark.parametrize(
    ("package", "folder"), [("pydicom", PYDICOM), ("pydicom-data", PYDICOM_DATA)]
)
def test_the_files_of_pydicom(package: str, folder: Path) -> None:
    expected = dict(expected_in(package))
    assert len(expected) > 60
    problems = [problem(folder / name, frames) for name, frames in expected.items()]
    assert [text for text in problems if text] == []


def test_real_series(data_folder: Path, tmp_path: Path) -> None:
    expected = dict(expected_in("shared"))
    assert len(expected) > 200
    folder = data_folder / "dicom"
    with zipfile.ZipFile(folder / "chest-ct.zip") as archive:
        members = {Path(name).name: name for name in archive.namelist()}
        problems = []
        for name, frames in expected.items():
            if name.startswith("chest-ct.zip/"):
                path = tmp_path / "slice.dcm"
                path.write_bytes(archive.read(members[name.rsplit("/", 1)[1]]))
            else:
                path = folder / name
            problems.append(problem(path, frames))
    assert [text for text in problems if text] == []
