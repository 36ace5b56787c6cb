"""A written phantom and a result set made by hand: the input of the export tests."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pydicom

from medviewer.dicom.load import load
from medviewer.dicom.scan import scan
from medviewer.dicom.volume import Volume
from medviewer.findings.finding import Finding, GateVerdict, Point, Provenance, ResultSet, Rule
from medviewer.phantom.geometry import axial_around_midline
from medviewer.phantom.write import Identity, write_ct, write_mr

SIZE, SLICES = 70, 6  # a width that is no multiple of 8: packed bits must not slip


def brain(folder: Path, identity: Identity | None = None) -> Volume:
    """An MR stack of ramps, each slice a little brighter."""
    geometry = axial_around_midline(SLICES, SIZE, 0.9, 5.0, -10.0, 5.0)
    ramp = np.arange(SIZE)[None, None, :] * 10 + np.arange(SLICES)[:, None, None] * 100
    write_mr(np.broadcast_to(ramp, geometry.shape), geometry, folder, identity)
    return load(scan([folder]).series[0])


def oblong(folder: Path) -> Volume:
    """The upper half of ``brain``, 70 columns and 35 rows, its pixels twice as high as wide."""
    brain(folder)
    for path in folder.iterdir():
        image = pydicom.dcmread(path)
        image.PixelData = image.pixel_array[: SIZE // 2].tobytes()
        image.Rows, image.PixelSpacing = SIZE // 2, [1.8, 0.9]
        image.save_as(path)
    return load(scan([folder]).series[0])


def chest(folder: Path) -> Volume:
    """A CT stack of water."""
    geometry = axial_around_midline(SLICES, SIZE, 0.7, 2.0, -10.0, 2.0)
    write_ct(np.zeros(geometry.shape), geometry, folder)
    return load(scan([folder]).series[0])


def lung(folder: Path, *windows: tuple[float, float]) -> Volume:
    """A CT stack of aerated lung whose files offer these windows (centre, width)."""
    geometry = axial_around_midline(SLICES, SIZE, 0.7, 2.0, -10.0, 2.0)
    write_ct(np.full(geometry.shape, -850.0), geometry, folder)
    for path in folder.iterdir():
        header = pydicom.dcmread(path)
        centers, widths = zip(*windows, strict=True)
        header.WindowCenter, header.WindowWidth = list(centers), list(widths)
        header.save_as(path)
    return load(scan([folder]).series[0])


def octagon(x: float, y: float, radius: float) -> tuple[Point, ...]:
    angles = np.arange(8) * np.pi / 4
    return tuple((float(x + radius * np.cos(a)), float(y + radius * np.sin(a))) for a in angles)


def finding(volume: Volume, number: int, index: int, label: str, unit: str = "") -> Finding:
    """A lesion of 8 pixels' radius whose numbers are no round ones."""
    x, y = 20.3 + 9 * number, 30.7
    others = {"glioma": 0.1234567891, "pituitary": 0.0000123} if label != "glioma" else {}
    return Finding(
        identifier=f"lesion-{number}",
        slice_index=index,
        sop_instance_uid=volume.series.slices[index].sop_instance_uid,
        frame_number=1,
        label=label,
        score=0.876543210987,
        probabilities={label: 1.0 - sum(others.values()), **others},
        box=(x - 8.5, y - 8.25, x + 8.5, y + 8.125),
        outline=octagon(x, y, 8.0),
        long_diameter_mm=14.4000001,
        short_diameter_mm=13.30456789,
        area_mm2=146.616161616,
        mean=-321.123456789,
        standard_deviation=57.7350269,
        unit=unit,
    )


def results_of(
    volume: Volume, findings: tuple[Finding, ...], overridden: bool = False
) -> ResultSet:
    """What a model might have said about ``volume``."""
    series = volume.series
    generator = np.random.default_rng(3)
    return ResultSet(
        series_key=series.key,
        series_instance_uid=series.series_instance_uid,
        sop_instance_uids=tuple(one.sop_instance_uid for one in series.slices),
        gate=GateVerdict(
            (
                Rule("modality", True, "MR is what the model reads."),
                Rule("plane", not overridden, "Slices are 5 mm apart – “wide”."),
            ),
            overridden,
        ),
        findings=findings,
        provenance=Provenance(
            "brain-mr", "0.1.0", "ab12" * 16, "cpu", "2026-11-23T08:00:00+00:00", 3.25, "0.1"
        ),
        heat_map=generator.random((len(series.slices), 16, 16)).astype(np.float16),
    )


def three_lesions(volume: Volume) -> ResultSet:
    """Two on one slice, which overlap, and one on another."""
    findings = (
        finding(volume, 0, 2, "meningioma"),
        finding(volume, 1, 2, "glioma"),
        finding(volume, 2, 4, "pituitary"),
    )
    return results_of(volume, findings)


def check_valid(path: Path) -> None:
    """Pass ``dciodvfy`` without an error, and DCMTK's readers where they are installed.

    ``dcmpschk`` is DCMTK's own check of presentation states; it knows no UTF-8 and is
    left out where the patient's name needs it.
    """
    verifier = shutil.which("dciodvfy", path=str(Path(sys.executable).parent))
    assert verifier is not None, "dicom3tools is not installed (python3 start.py test installs it)"
    assert errors_in([verifier, path]) == [], path.name
    kind = path.name.partition("-")[0]
    readers = {"sr": ["dsrdump"], "ko": ["dsrdump"]}
    if kind == "gsps" and str(pydicom.dcmread(path).PatientName).isascii():
        readers["gsps"] = ["dcmpschk"]
    for reader in ["dcmdump", *readers.get(kind, [])]:
        if (program := shutil.which(reader)) is not None:
            assert errors_in([program, path]) == [], f"{reader} on {path.name}"


def errors_in(command: list[str | Path]) -> list[str]:
    """What a program complains of: its lines of errors, and that it failed without one."""
    run = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    told = (run.stdout + run.stderr).splitlines()
    errors = [line for line in told if line.startswith(("Error", "E: "))]
    failed = run.returncode != 0 and Path(command[0]).name != "dciodvfy"
    return errors or ([f"exit code {run.returncode}"] if failed else [])
