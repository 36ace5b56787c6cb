"""Whatever the program does with a folder, its files stay as they are, byte for byte."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import numpy as np
from pydicom import dcmread
from pydicom.data import get_testdata_file
from pydicom.uid import RLELossless

from medviewer.dicom.load import load
from medviewer.dicom.regular import regular
from medviewer.dicom.scan import scan
from medviewer.image.overlay import overlays
from medviewer.image.thumbnail import thumbnail
from medviewer.ui.starting import application
from tests.phantoms.make import add_pixels, header, save, stack
from tests.ui.conftest import FakeModels
from tests.ui.makers import make_finding, make_results

SAMPLES = (
    "MR-SIEMENS-DICOM-WithOverlays.dcm",
    "JPEG-LL.dcm",
    "JPEG2000.dcm",
    "examples_palette.dcm",
    "image_dfl.dcm",
    "eCT_Supplemental.dcm",
    "reportsi.dcm",
)


def study(folder: Path) -> Path:
    """Raw, compressed, tilted, colour, many frames, a disc, a ZIP, and what is no picture."""
    stack(folder / "raw", range(8))
    for path in stack(folder / "rle", range(4), series="1.2.3.2"):
        dataset = dcmread(path)
        dataset.compress(RLELossless, generate_instance_uid=False)
        dataset.save_as(path)
    stack(folder / "tilted", range(5), series="1.2.3.3", lean=(0.0, 0.25, 0.0))
    clip = header("1.2.3.4", Modality="US", SOPInstanceUID="1.2.3.4.1")
    add_pixels(clip, np.zeros((3, 8, 8, 3), np.uint8), frames=3)
    save(clip, folder / "clip")
    for name in SAMPLES:
        shutil.copyfile(str(get_testdata_file(name)), folder / name)
    disc = Path(str(get_testdata_file("DICOMDIR"))).parent
    shutil.copytree(disc, folder / "disc")
    with zipfile.ZipFile(folder / "packed.zip", "w") as packed:
        packed.write(folder / "raw" / "0001.dcm", "one.dcm")
    (folder / "letter.txt").write_text("no picture")
    return folder


def state_of(folder: Path) -> dict[str, tuple[str, int]]:
    """Digest and time of change of every file, by its name; new files are seen as well."""
    return {
        path.relative_to(folder).as_posix(): (
            hashlib.sha256(path.read_bytes()).hexdigest(),
            path.stat().st_mtime_ns,
        )
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_a_full_tour_changes_no_file(
    qapp: object,
    models: FakeModels,
    tmp_path: Path,
) -> None:
    """horosproject/horos#84: list, load, draw, reformat, analyse, and the whole window."""
    folder = study(tmp_path / "study")
    before = state_of(folder)
    assert len(before) > 60
    command = [sys.executable, "-m", "medviewer", "info", str(folder), str(folder / "packed.zip")]
    told = subprocess.run(command, capture_output=True, encoding="utf-8", check=True).stdout
    assert "WARNING" in told
    for series in scan([folder]).series:
        volume = load(series)
        thumbnail(series)
        overlays(series.slices[0].path)
        if series.slices[0].path.parent.name == "tilted":
            regular(volume)
    models.lesion = lambda volume, **_: make_results(
        make_finding("a", 0), series_key=volume.series.key
    )
    opened = [folder, folder / "packed.zip"]
    assert application.run(opened, analyse=True, screenshots=tmp_path / "shots") == 0
    assert (tmp_path / "shots" / "finding.png").exists()
    assert state_of(folder) == before
