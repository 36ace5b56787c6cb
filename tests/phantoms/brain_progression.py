"""Writes the volumes of brain-progression (NIfTI, no geometry) as DICOM, for tests.

Spacing was lost before publication; 1 x 1 x 6.5 mm is near. The data's README says more.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import SimpleITK as sitk
from numpy.typing import NDArray

from medviewer.phantom.geometry import Geometry, axial_around_midline
from medviewer.phantom.write import Identity, write_mr

VISITS = ("Pre", "Post")
PATIENTS = ("01", "02", "03")


@dataclass(frozen=True)
class Visit:
    """A volume as it was written: paths from foot to head, values, truth, geometry.

    ``voxels`` uint16 and ``mask`` bool are ``[slice, row, column]`` without the blank
    slices that pad the published volume.
    """

    paths: tuple[Path, ...]
    voxels: NDArray[np.uint16]
    mask: NDArray[np.bool_]
    geometry: Geometry


def write_visit(data_folder: Path, patient: str, visit: str, folder: Path) -> Visit:
    """Write one volume ("01" to "03", "Pre" or "Post") as MR images into ``folder``."""
    source = data_folder / "brain-progression" / patient
    values = _read(source / f"{visit}_Scan_T1.nii.gz")
    mask = _read(source / f"{visit}_Mask.nii.gz") > 0.5
    shown = values.any(axis=(1, 2))
    values, mask = values[shown], mask[shown]
    voxels = np.clip(np.rint(values * (4095 / max(4095.0, values.max()))), 0, 4095)
    geometry = axial_around_midline(len(voxels), voxels.shape[1], 1.0, 6.5, 0.0, 6.5)
    identity = Identity(
        patient_name=f"BRAIN-PROGRESSION^{patient}",
        patient_id=f"BRAIN-PROGRESSION-{patient}",
        study=f"brain-progression-{patient}-{visit}",
        study_description="BRAIN WITH CONTRAST",
        study_date="20100101" if visit == "Pre" else "20100401",
        series_description=f"T1 SE +C {visit.upper()}",
        body_part="BRAIN",
    )
    stored = voxels.astype(np.uint16)
    return Visit(write_mr(stored, geometry, folder, identity), stored, mask, geometry)


def _read(path: Path) -> NDArray[np.float64]:
    return np.asarray(sitk.GetArrayFromImage(sitk.ReadImage(str(path))), dtype=np.float64)
